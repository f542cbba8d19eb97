/** The resolved layout of one protocol, as `lumina codegen show` prints it. */
import type { Direction } from './document.ts';
import type { Field, Message, Tag } from './ir.ts';
import { Library } from './library.ts';

export interface ShowField {
  readonly name: string;
  readonly offset: number;
  /** Bytes; `var` for a tail of variable length. */
  readonly length: number | 'var';
  /** The document's word for the type. */
  readonly type: string;
  readonly spec?: string;
  readonly wire?: string;
  readonly scale?: number;
  /** The message may end before it. */
  readonly optional?: true;
}

export interface ShowMessage {
  readonly type: string | null;
  readonly direction?: Direction;
  readonly name: string;
  /** Bytes; `var` when a tail of variable length follows the fixed fields. */
  readonly length: number | 'var';
  readonly fields: ShowField[];
  readonly spec: string;
  /** Bytes of the fixed fields, when `length` is `var`; the length of an appendage is not one of them. */
  readonly fixedLength?: number;
  readonly status?: 'unverified';
  readonly since?: string;
  readonly until?: string;
  /** The message whose type this later layout shares. */
  readonly revisionOf?: string;
  /** Names of the tags that may follow. */
  readonly tags?: string[];
}

export interface ShowTag {
  readonly tag: number;
  readonly name: string;
  /** Bytes of the value. */
  readonly length: number;
  readonly type: string;
  readonly spec: string;
  readonly wire: string;
  readonly scale?: number;
  readonly since?: string;
}

export interface ShowLayout {
  readonly id: string;
  readonly messages: ShowMessage[];
  readonly status?: 'unverified';
  /** Elements that may follow messages. */
  readonly tags?: ShowTag[];
}

export interface ShowOptions {
  readonly root: string;
  /** An id, or the path of a schema file, with a day when wanted: `itch-5.0@2017-09`. */
  readonly id: string;
  /** The layout as it was on this day: `2017-09` or `2017-09-12`. */
  readonly asOf?: string;
}

export async function show(options: ShowOptions): Promise<ShowLayout> {
  const protocol = new Library(options.root).findDated(options.id, options.asOf);
  return {
    id: protocol.id,
    messages: protocol.messages.map(showMessage),
    ...(protocol.status === undefined ? {} : { status: protocol.status }),
    ...(protocol.appendage === undefined ? {} : { tags: protocol.appendage.tags.map(showTag) }),
  };
}

/** The keys that have a value. */
function present<T extends object>(keys: T): { [Name in keyof T]?: Exclude<T[Name], undefined> } {
  return Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined)) as never;
}

function showField(field: Field): ShowField {
  const { name, offset, length, type, spec, wire, scale } = field;
  return { name, offset, length, type, spec, wire, ...present({ scale }) };
}

function showTag({ tag, field, since }: Tag): ShowTag {
  const { name, length, type, spec, wire, scale } = field;
  return { tag, name, length, type, spec, wire, ...present({ scale, since }) };
}

function showMessage(message: Message): ShowMessage {
  const { tail, status, since, until, revisionOf } = message;
  const fields = message.fields.map(showField);
  let fixedLength: number | undefined;
  if (tail !== undefined) {
    const optional = tail.kind === 'elements' && tail.optional ? ({ optional: true } as const) : {};
    if (tail.kind === 'elements' && tail.optional) fields.push({ ...showField(tail.counter), ...optional });
    const { name, offset, type, spec } = tail;
    fields.push({ name, offset, length: 'var', type, spec, ...optional });
    fixedLength = tail.kind === 'elements' ? tail.counter.offset : message.length;
  }
  const tags = tail?.kind === 'elements' ? tail.tags.map((tag) => tag.field.name) : undefined;
  return {
    type: message.type,
    ...present({ direction: message.direction }),
    name: message.name,
    length: tail === undefined ? message.length : 'var',
    fields,
    spec: message.spec,
    ...present({ fixedLength, status, since, until, revisionOf, tags }),
  };
}
