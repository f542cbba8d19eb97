/** What follows the fields: raw bytes, text, another message again and again, or TagValue elements. */
import type { AppendageDocument, MessageDocument, TailDocument } from './document.ts';
import { type Place, schemaError, within } from './errors.ts';
import { type ResolvedField, type ResolvedMessage, resolveField, type Types } from './resolve-field.ts';
import { rangeOf } from './resolve-type.ts';

/** One element that messages may carry. */
export interface ResolvedTag {
  readonly tag: number;
  /** Its value; `name` is the tag's. */
  readonly field: ResolvedField;
  readonly since: string | undefined;
}

export interface ResolvedAppendage {
  readonly document: AppendageDocument;
  /** The field before the elements that counts their bytes. */
  readonly length: ResolvedField;
  readonly tags: ReadonlyMap<string, ResolvedTag>;
}

/** Bytes of an element before its value: its length, which counts tag and value up to 255, and its tag. */
export const ELEMENT_HEAD = 2;
const MAX_VALUE = 254;

export function resolveAppendage(appendage: AppendageDocument, types: Types, place: Place): ResolvedAppendage {
  const lengthPlace = within(place, 'length');
  const length = resolveField(appendage.length, null, types, lengthPlace);
  checkCounts(length, lengthPlace);
  const tags = new Map<string, ResolvedTag>();
  const numbers = new Map<number, string>();
  for (const [name, document] of Object.entries(appendage.tags)) {
    const at = within(place, 'tags', name);
    const { tag, type, spec = name, doc, since } = document;
    const twin = numbers.get(tag);
    if (twin !== undefined) throw schemaError(within(at, 'tag'), `tag ${tag} is also that of ${twin}`);
    numbers.set(tag, name);
    const field = resolveField({ name, type, spec, ...(doc === undefined ? {} : { doc }) }, null, types, at);
    if (field.type.size > MAX_VALUE) {
      const text = `a value of ${field.type.size} bytes does not fit: an element's length byte leaves ${MAX_VALUE}`;
      throw schemaError(within(at, 'type'), text);
    }
    tags.set(name, { tag, field, since });
  }
  return { document: appendage, length, tags };
}

/** Checks the tags that a message takes. */
export function checkMessageAppendage(message: MessageDocument, appendage: ResolvedAppendage | undefined, place: Place): void {
  if (message.appendage === undefined) return;
  const at = within(place, 'appendage');
  if (appendage === undefined) throw schemaError(at, 'the schema has no "appendage" that says what the tags are');
  if (message.tail !== undefined) throw schemaError(at, 'a message has an appendage or a tail, not both');
  const seen = new Set<string>();
  for (const [index, name] of message.appendage.tags.entries()) {
    const tagPlace = within(at, 'tags', index);
    if (!appendage.tags.has(name)) throw schemaError(tagPlace, `no tag "${name}"`, name, [...appendage.tags.keys()]);
    if (seen.has(name)) throw schemaError(tagPlace, `tag "${name}" is there twice`);
    seen.add(name);
  }
}

/** Checks that the words of a tail name fields that can count, and a message that can be repeated. */
export function checkTail(message: ResolvedMessage, messages: ReadonlyMap<string, ResolvedMessage>, place: Place): void {
  const { tail } = message.document;
  if (tail === undefined) return;
  const at = within(place, 'tail');
  const keys = KEYS[tail.kind === 'repeat' ? 'repeat' : 'bytes'];
  for (const key of keys.needed) {
    if (tail[key] === undefined) throw schemaError(at, `a tail of kind ${tail.kind} misses "${key}"`);
  }
  for (const key of keys.foreign) {
    if (tail[key] !== undefined) throw schemaError(within(at, key), `a tail of kind ${tail.kind} has no "${key}"`);
  }
  if (tail.kind === 'repeat') {
    checkCounter(message, tail.count ?? '', within(at, 'count'));
    checkRepeated(messages, tail, within(at, 'of'));
  } else {
    checkCounter(message, tail.length ?? '', within(at, 'length'));
  }
}

const KEYS = {
  bytes: { needed: ['length'], foreign: ['of', 'count', 'none'] },
  repeat: { needed: ['of', 'count'], foreign: ['length', 'less'] },
} as const;

function checkCounter(message: ResolvedMessage, name: string, place: Place): void {
  const field = message.fields.find((it) => it.name === name);
  if (field === undefined) {
    const known = message.fields.map((it) => it.name);
    throw schemaError(place, `${message.name} has no field "${name}"`, name, known);
  }
  checkCounts(field, place);
}

function checkCounts(field: ResolvedField, place: Place): void {
  const { wire } = field.type;
  if (rangeOf(wire)?.min !== 0n || wire === 'u48' || wire === 'u64')
    throw schemaError(place, `"${field.name}" can't count what follows: it is ${wire}, not u8, u16 or u32`);
  if (field.constant !== undefined) throw schemaError(place, `"${field.name}" can't count what follows: it is constant`);
}

function checkRepeated(messages: ReadonlyMap<string, ResolvedMessage>, tail: TailDocument, place: Place): void {
  const name = tail.of ?? '';
  const repeated = messages.get(name);
  if (repeated === undefined) throw schemaError(place, `no message "${name}"`, name, [...messages.keys()]);
  if (repeated.document.appendage !== undefined || repeated.document.tail?.kind === 'repeat')
    throw schemaError(place, `"${name}" can't be repeated: its own length is not in it`);
}
