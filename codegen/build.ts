/** From resolved messages to the IR: offsets, spellings, and no two names that become one. */

import type { AppendageDocument, TailDocument } from './document.ts';
import { type Place, schemaError, within } from './errors.ts';
import { type Appendage, type EnumType, type Field, is64, type Message, type Protocol, type Tag, type Tail } from './ir.ts';
import { layOut, type PlacedField, type PlacedMessage } from './layout.ts';
import {
  accessorsOf,
  camelOf,
  checkAccessorNames,
  checkDistinct,
  checkEnumName,
  checkMessageName,
  type Generated,
  pascalOf,
} from './names.ts';
import type { ResolvedProtocol } from './resolve.ts';
import { ELEMENT_HEAD, type ResolvedAppendage } from './resolve-tail.ts';
import type { ResolvedType } from './resolve-type.ts';

/** What the stamp says. */
export interface Making {
  readonly path: string;
  readonly command: string;
}

type Enums = ReadonlyMap<string, EnumType>;

/** Resolves offsets and spellings of a whole protocol. */
export function buildProtocol(resolved: ResolvedProtocol, making: Making): Protocol {
  const { place, document } = resolved;
  const enums = new Map<string, EnumType>();
  for (const type of resolved.types) {
    if (type.name !== undefined && type.values.length > 0)
      enums.set(type.name, enumOf(type.name, type, within(place, 'types', type.name)));
  }
  const pascals = [...enums.values()].map((type): Generated => [type.pascal, type.name]);
  checkDistinct(pascals, within(place, 'types'));
  const camels = resolved.messages.map((message): Generated => [camelOf(message.name), message.name]);
  checkDistinct(camels, within(place, 'messages'));
  const appendage =
    resolved.appendage === undefined ? undefined : appendageOf(resolved.appendage, enums, within(place, 'appendage'));
  const messages = buildMessages(resolved, enums, appendage);
  return {
    id: document.id,
    prefix: document.id.replaceAll(/[^a-z0-9]/g, ''),
    ...making,
    spec: document.spec,
    doc: document.doc,
    status: document.status,
    since: document.since,
    endian: document.endian,
    typeOffset: typeOffsetOf(resolved, messages),
    enums: [...enums.values()],
    appendage,
    messages,
  };
}

/** Messages in the order of the schema; those that others repeat are built first. */
function buildMessages(resolved: ResolvedProtocol, enums: Enums, appendage: Appendage | undefined): Message[] {
  const built = new Map<string, Message>();
  const repeats = (message: { readonly document: { readonly tail?: TailDocument } }): boolean =>
    message.document.tail?.kind === 'repeat';
  for (const message of [...resolved.messages].sort((a, b) => Number(repeats(a)) - Number(repeats(b)))) {
    built.set(message.name, messageOf(layOut(message), { enums, appendage, built, elements: resolved.appendage }));
  }
  return resolved.messages.flatMap(({ name }) => built.get(name) ?? []);
}

function typeOffsetOf({ messages: resolved }: ResolvedProtocol, messages: readonly Message[]): number | undefined {
  let first: { name: string; offset: number } | undefined;
  for (const message of messages) {
    const offset = message.fields.find((field) => field.discriminator)?.offset;
    if (offset === undefined) continue;
    first ??= { name: message.name, offset };
    const place = resolved.find(({ name }) => name === message.name)?.place;
    if (place !== undefined && offset !== first.offset)
      throw schemaError(place, `has its type at ${offset}, ${first.name} at ${first.offset}; readers need it at one place`);
  }
  return first?.offset;
}

function enumOf(name: string, type: ResolvedType, place: Place): EnumType {
  checkEnumName(name, place);
  const values = type.values.map((value) => ({
    name: value.name,
    camel: camelOf(value.name),
    code: value.code,
    doc: value.doc ?? value.name.replaceAll('_', ' '),
    since: value.since,
    until: value.until,
  }));
  const names = values.map((value): Generated => [value.camel, value.name]);
  checkDistinct(names, within(place, 'enum'));
  return { name, pascal: pascalOf(name), wire: type.wire, flags: type.flags, values };
}

function appendageOf(resolved: ResolvedAppendage, enums: Enums, place: Place): Appendage {
  const tags = [...resolved.tags.values()].map(
    ({ tag, field, since }): Tag => ({ tag, since, field: fieldOf({ ...field, offset: ELEMENT_HEAD }, enums) }),
  );
  const at = within(place, 'tags');
  checkAccessorNames([...resolved.tags.keys()], at);
  checkDistinct(
    tags.flatMap(({ field }) => accessorsOf(field.name, is64(field))),
    at,
  );
  return { tags };
}

interface Surroundings {
  readonly enums: Enums;
  readonly appendage: Appendage | undefined;
  readonly elements: ResolvedAppendage | undefined;
  readonly built: ReadonlyMap<string, Message>;
}

function messageOf(message: PlacedMessage, around: Surroundings): Message {
  const { document, name, place } = message;
  checkMessageName(name, place);
  const fields = message.fields.map((field) => fieldOf(field, around.enums));
  const tail = tailOf(message, fields, around);
  const at = within(place, 'fields');
  const accessors = fields.flatMap((field) => accessorsOf(field.name, is64(field)));
  checkDistinct([...accessors, ...tailAccessors(tail)], at);
  checkAccessorNames([...fields.map((field) => field.name), ...(tail === undefined ? [] : [tail.name])], at);
  return {
    name,
    camel: camelOf(name),
    pascal: pascalOf(name),
    kebab: name.replaceAll('_', '-'),
    spec: document.spec ?? name,
    type: document.type,
    direction: document.direction,
    length: document.length,
    effect: document.effect,
    status: document.status,
    since: document.since,
    until: document.until,
    revisionOf: document.revision_of,
    doc: document.doc,
    fields,
    tail,
  };
}

/** Functions of a message file that come of its tail. */
function tailAccessors(tail: Tail | undefined): Generated[] {
  if (tail === undefined) return [];
  const own = accessorsOf(tail.name, false);
  if (tail.kind === 'repeat')
    return [
      [tail.camel, tail.name],
      [`forEach${tail.of.pascal}`, tail.name],
    ];
  if (tail.kind !== 'elements') return [...own, ['lengthAt', tail.name]];
  const counter: Generated[] = tail.optional ? [[tail.counter.camel, tail.counter.name]] : [];
  return [...own, ...counter, [`has${tail.pascal}`, tail.name], ['forEachElement', tail.name]];
}

function tailOf(message: PlacedMessage, fields: readonly Field[], around: Surroundings): Tail | undefined {
  const { tail, appendage, length } = message.document;
  if (tail !== undefined) return plainTail(tail, length, fields, around.built);
  if (appendage === undefined || around.elements === undefined) return undefined;
  const document: AppendageDocument = around.elements.document;
  const optional = appendage.optional === true;
  const counter = optional ? fieldOf({ ...around.elements.length, offset: length }, around.enums) : fields.at(-1);
  if (counter === undefined) throw new Error(`${message.name} has no length of its ${document.name}`);
  const wanted = new Set(appendage.tags);
  return {
    ...tailNames(document, length + (optional ? counter.length : 0), 'tagvalue[]'),
    kind: 'elements',
    counter,
    optional,
    tags: (around.appendage?.tags ?? []).filter(({ field }) => wanted.has(field.name)),
  };
}

function plainTail(tail: TailDocument, length: number, fields: readonly Field[], built: ReadonlyMap<string, Message>): Tail {
  const counter = fields.find((field) => field.name === (tail.length ?? tail.count));
  if (counter === undefined) throw new Error(`nothing counts ${tail.name}`);
  if (tail.kind === 'repeat') {
    const of = built.get(tail.of ?? '');
    if (of === undefined) throw new Error(`${tail.name} repeats a message that is not built yet`);
    return { ...tailNames(tail, length, `repeated ${of.name}`), kind: 'repeat', counter, none: tail.none ?? [], of };
  }
  const type = tail.kind === 'text' ? 'alpha' : 'bytes';
  return { ...tailNames(tail, length, type), kind: tail.kind, counter, less: tail.less ?? 0 };
}

function tailNames({ name, spec = name, doc }: Pick<TailDocument, 'name' | 'spec' | 'doc'>, offset: number, type: string) {
  return { name, camel: camelOf(name), pascal: pascalOf(name), spec, type, doc, offset };
}

function fieldOf(field: PlacedField, enums: Enums): Field {
  const { type } = field;
  return {
    name: field.name,
    camel: camelOf(field.name),
    pascal: pascalOf(field.name),
    spec: field.spec,
    offset: field.offset,
    length: type.size,
    wire: type.wire,
    alignRight: type.alignRight,
    type: type.spec,
    scale: type.scale,
    unit: type.unit,
    enumType: type.name === undefined ? undefined : enums.get(type.name),
    constant: field.constant,
    discriminator: field.discriminator,
    doc: field.doc ?? type.doc,
  };
}
