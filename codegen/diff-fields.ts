/** Changes within messages, enumerations and tags. */
import type { Change } from './diff.ts';
import type { Field, Message, Protocol, Tail } from './ir.ts';

export interface FieldShape {
  readonly name: string;
  readonly offset: number;
  readonly length: number;
  readonly wire: string;
  readonly scale?: number;
}

export type FieldChange =
  | { readonly kind: 'added' | 'dropped'; readonly field: FieldShape }
  | { readonly kind: 'moved' | 'resized' | 'retyped' | 'renamed'; readonly from: FieldShape; readonly to: FieldShape };

export interface MessageChange {
  readonly name: string;
  readonly renamed?: Change<string>;
  readonly type?: Change<string | null>;
  readonly direction?: Change<string | null>;
  readonly length?: Change<number>;
  readonly tail?: Change<string>;
  readonly fields: FieldChange[];
}

export interface EnumerationChange {
  readonly name: string;
  readonly added: { readonly code: string; readonly name: string }[];
  readonly dropped: { readonly code: string; readonly name: string }[];
  readonly renamed: ({ readonly code: string } & Change<string>)[];
}

export interface TagsChange {
  readonly added: string[];
  readonly dropped: string[];
  readonly changed: Change<string>[];
}

/** The fields that most messages begin with. */
export function headerOf({ messages }: Protocol): Field[] {
  const usual = (field: Field): boolean => {
    const same = messages.filter((message) => message.fields.some((it) => it.name === field.name && it.offset === field.offset));
    return messages.length > 1 && same.length * 2 > messages.length;
  };
  const fields = messages[0]?.fields ?? [];
  const end = fields.findIndex((field) => !usual(field));
  return fields.slice(0, end < 0 ? fields.length : end);
}

/** The same bytes with the same meaning, under whatever name. */
export function sameBytes(a: Field, b: Field): boolean {
  return a.offset === b.offset && changeOf(a, b) !== 'resized' && changeOf(a, b) !== 'retyped';
}

function changeOf(from: Field, to: Field): 'moved' | 'resized' | 'retyped' | 'renamed' | undefined {
  if (from.length !== to.length) return 'resized';
  if (from.wire !== to.wire || from.scale !== to.scale) return 'retyped';
  if (from.offset !== to.offset) return 'moved';
  return from.name === to.name ? undefined : 'renamed';
}

/** The field that holds what another held: by its name, else by its bytes when its name is new. */
export function counterpart(field: Field, before: readonly Field[], after: readonly Field[]): Field | undefined {
  const named = after.find((it) => it.name === field.name);
  return named ?? after.find((it) => sameBytes(field, it) && !before.some((other) => other.name === it.name));
}

export function compareFields(before: readonly Field[], after: readonly Field[]): FieldChange[] {
  const seen = new Set<Field>();
  const changes = before.flatMap((from): FieldChange[] => {
    const to = counterpart(from, before, after);
    if (to === undefined) return [{ kind: 'dropped', field: fieldShape(from) }];
    seen.add(to);
    const kind = changeOf(from, to);
    return kind === undefined ? [] : [{ kind, from: fieldShape(from), to: fieldShape(to) }];
  });
  const added = after.filter((field) => !seen.has(field));
  return [...changes, ...added.map((field): FieldChange => ({ kind: 'added', field: fieldShape(field) }))];
}

function fieldShape({ name, offset, length, wire, scale }: Field): FieldShape {
  return { name, offset, length, wire, ...(scale === undefined ? {} : { scale }) };
}

/** @param header names of fields that are compared elsewhere */
export function compareMessages(from: Message, to: Message, header: ReadonlySet<string>): MessageChange | undefined {
  const own = (message: Message): Field[] => message.fields.filter((field) => !header.has(field.name));
  const direction = { from: from.direction ?? null, to: to.direction ?? null };
  const tail = { from: tailWord(from.tail), to: tailWord(to.tail) };
  const change = {
    ...(from.name === to.name ? {} : { renamed: { from: from.name, to: to.name } }),
    ...(from.type === to.type ? {} : { type: { from: from.type, to: to.type } }),
    ...(direction.from === direction.to ? {} : { direction }),
    ...(from.length === to.length ? {} : { length: { from: from.length, to: to.length } }),
    ...(tail.from === tail.to ? {} : { tail }),
  };
  const fields = compareFields(own(from), own(to));
  return Object.keys(change).length + fields.length === 0 ? undefined : { name: from.name, ...change, fields };
}

function tailWord(tail: Tail | undefined): string {
  if (tail === undefined) return 'none';
  const optional = tail.kind === 'elements' && tail.optional ? ', optional' : '';
  const tags = tail.kind === 'elements' ? ` (${tail.tags.map((tag) => tag.field.name).join(', ')})` : '';
  return `${tail.name} @${tail.offset} ${tail.type}${tags}${optional}`;
}

export function compareEnums(a: Protocol, b: Protocol): EnumerationChange[] {
  const valuesOf = ({ enums }: Protocol, name: string): Map<string, string> =>
    new Map(enums.find((type) => type.name === name)?.values.map((value) => [value.code, value.name]));
  const names = new Set([...a.enums, ...b.enums].map((type) => type.name));
  return [...names].flatMap((name) => {
    const before = valuesOf(a, name);
    const after = valuesOf(b, name);
    const only = (some: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>) =>
      [...some].filter(([code]) => !others.has(code)).map(([code, word]) => ({ code, name: word }));
    const renamed = [...before].flatMap(([code, from]) => {
      const to = after.get(code);
      return to === undefined || to === from ? [] : [{ code, from, to }];
    });
    const change = { name, added: only(after, before), dropped: only(before, after), renamed };
    return change.added.length + change.dropped.length + renamed.length === 0 ? [] : [change];
  });
}

export function compareTags(a: Protocol, b: Protocol): TagsChange {
  const tagsOf = ({ appendage }: Protocol): Map<number, string> =>
    new Map(appendage?.tags.map(({ tag, field }) => [tag, `${tag} ${field.name} ${field.wire}, ${field.length} bytes`]));
  const before = tagsOf(a);
  const after = tagsOf(b);
  return {
    added: [...after].filter(([tag]) => !before.has(tag)).map(([, word]) => word),
    dropped: [...before].filter(([tag]) => !after.has(tag)).map(([, word]) => word),
    changed: [...before].flatMap(([tag, from]) => {
      const to = after.get(tag);
      return to === undefined || to === from ? [] : [{ from, to }];
    }),
  };
}
