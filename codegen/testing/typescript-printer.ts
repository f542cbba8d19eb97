/** What the TypeScript accessors make of a record, in the words of c-printer.ts. */
import { type Field, is64, type Message, type Protocol, typeGroups } from '../ir.ts';

type Accessor = (view: DataView, at: number, ...more: unknown[]) => unknown;
/** A generated index module. */
export type Generated = Readonly<Record<string, unknown>>;
export type Value = string | number | boolean | null | readonly Value[];

/** What a C reader of a number in text gives for none, and for one beyond 64 bits. */
const NO_NUMBER = 2n ** 64n - 1n;

export function printed(protocol: Protocol, generated: Generated, record: Uint8Array): Value[] {
  const { typeOffset, messages } = protocol;
  const view = new DataView(record.buffer, record.byteOffset, record.length);
  const type = typeOffset === undefined || record.length <= typeOffset ? undefined : view.getUint8(typeOffset);
  const lookups = typeGroups(protocol).map(({ word }) => {
    const lengthOf = generated[`lengthOf${word.charAt(0).toUpperCase()}${word.slice(1)}`] as (code: number) => number;
    return type === undefined ? 0 : lengthOf(type);
  });
  const read = messages.flatMap((message): Value[] => {
    const own = generated[message.camel] as Readonly<Record<string, unknown>>;
    if (record.length < (own.LENGTH as number) || (message.type !== null && type !== own.TYPE)) return [];
    const fields = message.fields.map((field) => fieldValue(own as Record<string, Accessor>, view, 0, field));
    return [[message.name, ...fields, ...tailOf(protocol, generated, message, view)]];
  });
  return [...lookups, ...read];
}

function fieldValue(own: Readonly<Record<string, unknown>>, view: DataView, at: number, field: Field): string {
  const plain = (own[field.camel] as Accessor)(view, at);
  if (field.wire === 'alpha') return textHex(plain as string);
  if (field.wire === 'bytes') return Buffer.from(plain as Uint8Array).toString('hex');
  const value = is64(field) ? ((own[`${field.camel}Big`] as Accessor)(view, at) as bigint) : plain;
  if (field.wire !== 'ascii') return String(value);
  const none = Number.isNaN(value) || (typeof value === 'bigint' && (value < 0n || value > NO_NUMBER));
  return String(none ? NO_NUMBER : value);
}

/** One byte a character. */
function textHex(text: string): string {
  return Buffer.from(text, 'latin1').toString('hex');
}

function tailOf({ appendage }: Protocol, generated: Generated, message: Message, view: DataView): Value[] {
  const { tail } = message;
  const own = generated[message.camel] as Readonly<Record<string, Accessor>>;
  if (tail === undefined) return [];
  const list: Value[] = [];
  if (tail.kind === 'repeat') {
    own[`forEach${tail.of.pascal}`]!(view, 0, view.byteLength, (at: number) => list.push(String(at)));
    return list;
  }
  if (tail.kind === 'elements') {
    const has = (!tail.optional || view.byteLength !== message.length) && !own[`has${tail.pascal}`]!(view, 0, view.byteLength);
    if (has) return [null];
    const tags = generated.appendage as Readonly<Record<string, unknown>>;
    const whole = own.forEachElement!(view, 0, view.byteLength, (tag: number, at: number) => {
      const field = appendage?.tags.find((it) => it.tag === tag)?.field;
      const known = field !== undefined && view.getUint8(at) === field.length + 1;
      list.push([String(tag), String(at), ...(known ? [fieldValue(tags, view, at, field)] : [])]);
    });
    return [...list, whole as boolean];
  }
  try {
    const value = own[tail.camel]!(view, 0) as string | Uint8Array;
    return [typeof value === 'string' ? textHex(value) : Buffer.from(value).toString('hex')];
  } catch (error) {
    if (error instanceof RangeError) return [null];
    throw error;
  }
}
