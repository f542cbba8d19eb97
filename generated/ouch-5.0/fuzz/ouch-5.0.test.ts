// @generated from schema/ouch/ouch-5.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import * as protocol from '../ts/index.ts';

const LITTLE_ENDIAN: boolean = false;

interface FieldCase {
  readonly name: string;
  readonly offset: number;
  readonly length: number;
  readonly wire: string;
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
    name: 'enter_order', length: 47, encode: protocol.enterOrder.encode, setConstants: protocol.enterOrder.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.enterOrder.messageType, constant: 'O' },
      { name: 'userRefNum', offset: 1, length: 4, wire: 'u32', get: protocol.enterOrder.userRefNum, set: protocol.enterOrder.setUserRefNum },
      { name: 'side', offset: 5, length: 1, wire: 'char', get: protocol.enterOrder.side, set: protocol.enterOrder.setSide },
      { name: 'quantity', offset: 6, length: 4, wire: 'u32', get: protocol.enterOrder.quantity, set: protocol.enterOrder.setQuantity },
      { name: 'symbol', offset: 10, length: 8, wire: 'alpha', get: protocol.enterOrder.symbol, set: protocol.enterOrder.setSymbol },
      { name: 'price', offset: 18, length: 8, wire: 'u64', get: protocol.enterOrder.price, getBig: protocol.enterOrder.priceBig, set: protocol.enterOrder.setPrice, setBig: protocol.enterOrder.setPriceBig },
      { name: 'timeInForce', offset: 26, length: 1, wire: 'char', get: protocol.enterOrder.timeInForce, set: protocol.enterOrder.setTimeInForce },
      { name: 'display', offset: 27, length: 1, wire: 'char', get: protocol.enterOrder.display, set: protocol.enterOrder.setDisplay },
      { name: 'capacity', offset: 28, length: 1, wire: 'char', get: protocol.enterOrder.capacity, set: protocol.enterOrder.setCapacity },
      { name: 'intermarketSweep', offset: 29, length: 1, wire: 'char', get: protocol.enterOrder.intermarketSweep, set: protocol.enterOrder.setIntermarketSweep },
      { name: 'crossType', offset: 30, length: 1, wire: 'char', get: protocol.enterOrder.crossType, set: protocol.enterOrder.setCrossType },
      { name: 'clOrdId', offset: 31, length: 14, wire: 'alpha', get: protocol.enterOrder.clOrdId, set: protocol.enterOrder.setClOrdId },
      { name: 'appendageLength', offset: 45, length: 2, wire: 'u16', get: protocol.enterOrder.appendageLength, set: protocol.enterOrder.setAppendageLength },
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
  if (field.wire === 'alpha') return Buffer.from(own).toString('latin1').replace(/ +$/, '');
  return Number(integerAt(bytes, from, field));
}

/** Values of one field, as `encode` takes them. */
function values(field: FieldCase): fc.Arbitrary<unknown> {
  const bits = field.length * 8;
  switch (field.wire) {
    case 'alpha':
      return fc.string({ unit: 'binary-ascii', maxLength: field.length }).map((text) => text.replace(/ +$/, ''));
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
          if (field.getBig) assert.equal(field.getBig(view, at), integerAt(bytes, at + field.offset, field), field.name);
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
      if (field.wire === 'alpha') assert.throws(() => field.set?.(view, 0, 'x'.repeat(field.length + 1) as never), RangeError);
    }
    const last = it.fields.at(-1);
    if (last) assert.throws(() => last.get(new DataView(new ArrayBuffer(it.length - 1)), 0), RangeError);
  });
}
