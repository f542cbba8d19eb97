/** Examples of every message: values, and the bytes that they are on the wire. */
import type { Field, Message, Protocol, Tag, Tail } from '../ir.ts';

export type Kind = 'readable' | 'zero' | 'max';

/** A number, or text; of bytes their hexadecimal. */
export type Value = bigint | string;

/** What follows the fields. */
export type TailValue =
  | { readonly kind: 'bytes' | 'text'; readonly value: string }
  | { readonly kind: 'repeat'; readonly each: readonly Vector[] }
  | { readonly kind: 'elements'; readonly each: readonly { readonly tag: Tag; readonly value: Value }[] };

export interface Vector {
  readonly message: Message;
  readonly kind: Kind;
  readonly bytes: readonly number[];
  /** In wire order; the counter of an optional tail among them when it is there. */
  readonly fields: readonly { readonly field: Field; readonly value: Value }[];
  readonly tail: TailValue | undefined;
}

/** A hand-checkable vector, one of zeros and one of the largest values, for every message. */
export function vectorsOf(protocol: Protocol): Vector[] {
  const little = protocol.endian === 'little';
  return protocol.messages.flatMap((message) =>
    (['readable', 'zero', 'max'] as const).map((kind) => vectorOf(message, kind, little)),
  );
}

function vectorOf(message: Message, kind: Kind, little: boolean): Vector {
  const tail = message.tail === undefined ? undefined : tailValue(message.tail, kind, little);
  const behind = tail === undefined ? [] : bytesOfTail(tail, little);
  const counter = message.tail === undefined || tail === undefined ? undefined : message.tail.counter;
  const count = message.tail === undefined || tail === undefined ? 0n : countOf(message.tail, tail, behind.length);
  const fields = message.fields.map((field, index) => ({
    field,
    value: field === counter ? count : exampleOf(field, kind, index + 1),
  }));
  if (counter !== undefined && !message.fields.includes(counter)) fields.push({ field: counter, value: count });
  const front = fields.flatMap(({ field, value }) => bytesOf(field, value, little));
  return { message, kind, bytes: [...front, ...behind], fields, tail };
}

/** Undefined for elements that are left out. */
function tailValue(tail: Tail, kind: Kind, little: boolean): TailValue | undefined {
  if (tail.kind === 'repeat') {
    const times = { readable: 2, zero: 0, max: 1 }[kind];
    return { kind: 'repeat', each: Array.from({ length: times }, () => vectorOf(tail.of, kind, little)) };
  }
  if (tail.kind === 'elements') {
    if (kind === 'zero') return tail.optional ? undefined : { kind: 'elements', each: [] };
    return { kind: 'elements', each: tail.tags.map((tag, index) => ({ tag, value: exampleOf(tag.field, kind, index + 1) })) };
  }
  const values = tail.kind === 'text' ? { readable: 'abc', zero: '', max: '~~' } : { readable: '616263', zero: '', max: 'ffff' };
  return { kind: tail.kind, value: values[kind] };
}

function countOf(tail: Tail, value: TailValue, bytes: number): bigint {
  if (value.kind === 'repeat') return BigInt(value.each.length);
  return BigInt(bytes + (tail.kind === 'bytes' || tail.kind === 'text' ? tail.less : 0));
}

function bytesOfTail(tail: TailValue, little: boolean): number[] {
  if (tail.kind === 'repeat') return tail.each.flatMap((vector) => vector.bytes);
  if (tail.kind === 'elements')
    return tail.each.flatMap(({ tag, value }) => [tag.field.length + 1, tag.tag, ...bytesOf(tag.field, value, little)]);
  return [...Buffer.from(tail.value, tail.kind === 'text' ? 'latin1' : 'hex')];
}

/** @param place from 1: numbers differ by it, so that fields can't be taken for each other */
function exampleOf(field: Field, kind: Kind, place: number): Value {
  const { constant, wire, length } = field;
  if (wire === 'bytes') return (constant === undefined && kind === 'max' ? 'ff' : '00').repeat(length);
  if (constant !== undefined) return typeof constant === 'string' ? constant : BigInt(constant);
  if (wire === 'char' || wire === 'alpha') return textOf(field, kind, place);
  if (kind === 'zero') return 0n;
  if (wire === 'ascii') return kind === 'max' ? BigInt('9'.repeat(Math.min(length, 19))) : BigInt(1000 + place);
  const bits = BigInt(length * 8);
  const signed = wire.startsWith('i');
  if (kind === 'max') return (1n << (signed ? bits - 1n : bits)) - 1n;
  return readableNumber(field, signed, BigInt(place));
}

function readableNumber({ length, unit, enumType, scale }: Field, signed: boolean, place: bigint): bigint {
  const code = enumType?.values.find((value) => value.code !== '0')?.code;
  if (code !== undefined) return BigInt(code);
  const [word] = unit?.split(' ') ?? [];
  // 09:30:00 and a little more
  if (unit?.includes('since midnight')) return word === 'ns' ? 34_200_000_000_000n + place : 34_200n + place;
  if (scale !== undefined) return (100n + place) * 10n ** BigInt(scale) * (signed ? -1n : 1n) + place;
  const base = { 1: 10n, 2: 1000n, 4: 1_000_000n, 6: 1_000_000_000n }[length] ?? 1_000_000_000_000n;
  return (base + place) * (signed ? -1n : 1n);
}

function textOf({ enumType, name, wire, length }: Field, kind: Kind, place: number): string {
  if (kind === 'zero') return wire === 'char' ? ' ' : '';
  if (kind === 'max') return '~'.repeat(length);
  const code = enumType?.values.find((value) => value.code.trim() !== '')?.code;
  if (code !== undefined) return code;
  if (wire === 'char') return String.fromCharCode(0x61 + (place % 26));
  return name.replaceAll('_', '').toUpperCase().slice(0, length);
}

function bytesOf(field: Field, value: Value, little: boolean): number[] {
  const { wire, length, alignRight } = field;
  if (wire === 'bytes') return [...Buffer.from(String(value), 'hex')];
  if (wire === 'ascii') return [...Buffer.from(String(value).padStart(length), 'latin1')];
  if (typeof value === 'string') return [...Buffer.from(alignRight ? value.padStart(length) : value.padEnd(length), 'latin1')];
  const bytes = Array.from({ length }, (_, index) => Number(BigInt.asUintN(8, value >> BigInt(8 * index))));
  return little ? bytes : bytes.reverse();
}
