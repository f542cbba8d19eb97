// @generated from schema/framing/pcap.json
// by `npx lumina codegen gen`; edit the schema, not this file.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import * as protocol from '../ts/index.ts';

const LITTLE_ENDIAN: boolean = true;

interface FieldCase {
  readonly name: string;
  readonly offset: number;
  readonly length: number;
  readonly wire: string;
  readonly align?: 'right';
  readonly get: (view: DataView, at: number) => unknown;
  readonly getBig?: (view: DataView, at: number) => bigint;
  readonly set?: (view: DataView, at: number, value: never) => void;
  readonly setBig?: (view: DataView, at: number, value: bigint) => void;
  readonly constant?: number | string;
}

interface Case {
  readonly name: string;
  readonly length: number;
  readonly encode: (view: DataView, at: number, fields: never) => number;
  readonly setConstants: (view: DataView, at: number) => void;
  readonly fields: readonly FieldCase[];
}

const CASES: readonly Case[] = [
  {
    name: 'file_header', length: 24, encode: protocol.fileHeader.encode, setConstants: protocol.fileHeader.setConstants,
    fields: [
      { name: 'magic', offset: 0, length: 4, wire: 'u32', get: protocol.fileHeader.magic, set: protocol.fileHeader.setMagic },
      { name: 'versionMajor', offset: 4, length: 2, wire: 'u16', get: protocol.fileHeader.versionMajor, set: protocol.fileHeader.setVersionMajor },
      { name: 'versionMinor', offset: 6, length: 2, wire: 'u16', get: protocol.fileHeader.versionMinor, set: protocol.fileHeader.setVersionMinor },
      { name: 'reserved', offset: 8, length: 8, wire: 'u64', get: protocol.fileHeader.reserved, getBig: protocol.fileHeader.reservedBig, set: protocol.fileHeader.setReserved, setBig: protocol.fileHeader.setReservedBig },
      { name: 'snapshotLength', offset: 16, length: 4, wire: 'u32', get: protocol.fileHeader.snapshotLength, set: protocol.fileHeader.setSnapshotLength },
      { name: 'linkType', offset: 20, length: 2, wire: 'u16', get: protocol.fileHeader.linkType, set: protocol.fileHeader.setLinkType },
      { name: 'linkFlags', offset: 22, length: 2, wire: 'u16', get: protocol.fileHeader.linkFlags, set: protocol.fileHeader.setLinkFlags },
    ],
  },
  {
    name: 'record_header', length: 16, encode: protocol.recordHeader.encode, setConstants: protocol.recordHeader.setConstants,
    fields: [
      { name: 'seconds', offset: 0, length: 4, wire: 'u32', get: protocol.recordHeader.seconds, set: protocol.recordHeader.setSeconds },
      { name: 'fraction', offset: 4, length: 4, wire: 'u32', get: protocol.recordHeader.fraction, set: protocol.recordHeader.setFraction },
      { name: 'capturedLength', offset: 8, length: 4, wire: 'u32', get: protocol.recordHeader.capturedLength, set: protocol.recordHeader.setCapturedLength },
      { name: 'originalLength', offset: 12, length: 4, wire: 'u32', get: protocol.recordHeader.originalLength, set: protocol.recordHeader.setOriginalLength },
    ],
  },
];

/** The integer at `from`, byte by byte. */
function integerAt(bytes: Uint8Array, from: number, field: FieldCase): bigint {
  let value = 0n;
  for (let index = 0; index < field.length; index++) {
    const position = LITTLE_ENDIAN ? field.length - 1 - index : index;
    value = (value << 8n) | BigInt(bytes[from + position] ?? 0);
  }
  return field.wire.startsWith('i') ? BigInt.asIntN(field.length * 8, value) : value;
}

/** What the getter must give for these bytes. */
function expected(bytes: Uint8Array, from: number, field: FieldCase): unknown {
  const own = bytes.slice(from, from + field.length);
  if (field.wire === 'bytes') return own;
  const text = Buffer.from(own).toString('latin1').replace(/ +$/, '');
  if (field.wire === 'alpha') return field.align === 'right' ? text.replace(/^ +/, '') : text;
  if (field.wire === 'ascii') return /^ *\d+$/.test(text) ? Number(text) : Number.NaN;
  return Number(integerAt(bytes, from, field));
}

function expectedBig(bytes: Uint8Array, from: number, field: FieldCase): bigint {
  if (field.wire !== 'ascii') return integerAt(bytes, from, field);
  const text = Buffer.from(bytes.slice(from, from + field.length)).toString('latin1').replace(/ +$/, '');
  return /^ *\d+$/.test(text) ? BigInt(text) : -1n;
}

/** Values of one field, as `encode` takes them. */
function values(field: FieldCase): fc.Arbitrary<unknown> {
  const bits = field.length * 8;
  switch (field.wire) {
    case 'alpha':
      return fc
        .string({ unit: 'binary-ascii', maxLength: field.length })
        .map((text) => text.replace(/ +$/, ''))
        .map((text) => (field.align === 'right' ? text.replace(/^ +/, '') : text));
    case 'ascii':
      if (field.length < 16) return fc.maxSafeNat().map((value) => value % 10 ** field.length);
      return fc.oneof(fc.maxSafeNat(), fc.bigInt({ min: 0n, max: 10n ** BigInt(field.length) - 1n }));
    case 'bytes':
      return fc.uint8Array({ minLength: field.length, maxLength: field.length });
    case 'u64':
      return fc.oneof(fc.maxSafeNat(), fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }));
    case 'i64':
      return fc.oneof(fc.maxSafeInteger(), fc.bigInt({ min: -(1n << 63n), max: (1n << 63n) - 1n }));
    case 'char':
      return fc.oneof(fc.nat(255), fc.nat(255).map((code) => String.fromCharCode(code)));
    default:
      if (field.wire.startsWith('i')) return fc.integer({ min: -(2 ** (bits - 1)), max: 2 ** (bits - 1) - 1 });
      return fc.maxSafeNat().map((value) => value % 2 ** bits);
  }
}

/** What a getter must give after `value` was written. */
function readBack(field: FieldCase, value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  return field.wire === 'char' && typeof value === 'string' ? value.charCodeAt(0) : value;
}

function constantBytes(field: FieldCase): Uint8Array {
  const { constant, length } = field;
  if (typeof constant === 'string') return Uint8Array.from(Buffer.from(constant.padEnd(length), 'latin1'));
  const bytes = new Uint8Array(length);
  for (let index = 0; index < length; index++) {
    const shift = BigInt(8 * (LITTLE_ENDIAN ? index : length - 1 - index));
    bytes[index] = Number(BigInt.asUintN(8, BigInt(constant ?? 0) >> shift));
  }
  return bytes;
}

const MARGIN = 16;
const GUARD = 0xa5;

for (const it of CASES) {
  const variable = it.fields.filter((field) => field.constant === undefined);

  test(`${it.name}: getters read any bytes as a byte loop does`, () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: it.length, maxLength: it.length }), fc.nat(MARGIN), (message, at) => {
        const bytes = new Uint8Array(at + it.length);
        bytes.set(message, at);
        const view = new DataView(bytes.buffer);
        for (const field of it.fields) {
          assert.deepEqual(field.get(view, at), expected(bytes, at + field.offset, field), field.name);
          if (field.getBig) assert.equal(field.getBig(view, at), expectedBig(bytes, at + field.offset, field), field.name);
        }
      }),
    );
  });

  test(`${it.name}: encode writes every field and nothing beside the message`, () => {
    const record = fc.record(Object.fromEntries(variable.map((field) => [field.name, values(field)])));
    fc.assert(
      fc.property(record, fc.nat(MARGIN), (fields, at) => {
        const bytes = new Uint8Array(at + it.length + MARGIN).fill(GUARD);
        const view = new DataView(bytes.buffer);
        assert.equal(it.encode(view, at, fields as never), it.length);
        assert.ok(bytes.subarray(0, at).every((byte) => byte === GUARD), 'bytes before');
        assert.ok(bytes.subarray(at + it.length).every((byte) => byte === GUARD), 'bytes after');
        for (const field of it.fields) {
          const from = at + field.offset;
          if (field.constant !== undefined) {
            assert.deepEqual(bytes.slice(from, from + field.length), constantBytes(field), field.name);
            continue;
          }
          const value: unknown = fields[field.name];
          assert.deepEqual(field.get(view, at), readBack(field, value), field.name);
          if (field.getBig) assert.equal(field.getBig(view, at), BigInt(value as bigint | number), field.name);
        }
      }),
    );
  });

  test(`${it.name}: a setter touches its own bytes only`, () => {
    for (const field of variable) {
      fc.assert(
        fc.property(fc.uint8Array({ minLength: it.length, maxLength: it.length }), values(field), (message, value) => {
          const bytes = Uint8Array.from(message);
          const view = new DataView(bytes.buffer);
          const code = field.wire === 'char' && typeof value === 'string' ? value.charCodeAt(0) : value;
          if (typeof code === 'bigint') field.setBig?.(view, 0, code);
          else field.set?.(view, 0, code as never);
          assert.deepEqual(field.get(view, 0), readBack(field, value), field.name);
          assert.deepEqual(bytes.slice(0, field.offset), message.slice(0, field.offset), field.name);
          assert.deepEqual(bytes.slice(field.offset + field.length), message.slice(field.offset + field.length), field.name);
        }),
      );
    }
  });

  test(`${it.name}: text too long, and views too short, are refused`, () => {
    const view = new DataView(new ArrayBuffer(it.length));
    for (const field of variable) {
      if (field.wire === 'ascii') assert.throws(() => field.set?.(view, 0, (10 ** field.length) as never), RangeError);
      if (field.wire === 'alpha') assert.throws(() => field.set?.(view, 0, 'x'.repeat(field.length + 1) as never), RangeError);
    }
    const last = it.fields.at(-1);
    if (last) assert.throws(() => last.get(new DataView(new ArrayBuffer(it.length - 1)), 0), RangeError);
  });
}
