// @generated from schema/lumina/lumina-1.0.json
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
    name: 'telemetry_sample', length: 64, encode: protocol.telemetrySample.encode, setConstants: protocol.telemetrySample.setConstants,
    fields: [
      { name: 'sequence', offset: 0, length: 8, wire: 'u64', get: protocol.telemetrySample.sequence, getBig: protocol.telemetrySample.sequenceBig, set: protocol.telemetrySample.setSequence, setBig: protocol.telemetrySample.setSequenceBig },
      { name: 'timestamp', offset: 8, length: 8, wire: 'u64', get: protocol.telemetrySample.timestamp, getBig: protocol.telemetrySample.timestampBig, set: protocol.telemetrySample.setTimestamp, setBig: protocol.telemetrySample.setTimestampBig },
      { name: 't0', offset: 16, length: 8, wire: 'u64', get: protocol.telemetrySample.t0, getBig: protocol.telemetrySample.t0Big, set: protocol.telemetrySample.setT0, setBig: protocol.telemetrySample.setT0Big },
      { name: 'parse', offset: 24, length: 4, wire: 'u32', get: protocol.telemetrySample.parse, set: protocol.telemetrySample.setParse },
      { name: 'book', offset: 28, length: 4, wire: 'u32', get: protocol.telemetrySample.book, set: protocol.telemetrySample.setBook },
      { name: 'ring', offset: 32, length: 4, wire: 'u32', get: protocol.telemetrySample.ring, set: protocol.telemetrySample.setRing },
      { name: 'signal', offset: 36, length: 4, wire: 'u32', get: protocol.telemetrySample.signal, set: protocol.telemetrySample.setSignal },
      { name: 'gateway', offset: 40, length: 4, wire: 'u32', get: protocol.telemetrySample.gateway, set: protocol.telemetrySample.setGateway },
      { name: 'total', offset: 44, length: 4, wire: 'u32', get: protocol.telemetrySample.total, set: protocol.telemetrySample.setTotal },
      { name: 'userRefNum', offset: 48, length: 4, wire: 'u32', get: protocol.telemetrySample.userRefNum, set: protocol.telemetrySample.setUserRefNum },
      { name: 'stockLocate', offset: 52, length: 2, wire: 'u16', get: protocol.telemetrySample.stockLocate, set: protocol.telemetrySample.setStockLocate },
      { name: 'messageType', offset: 54, length: 1, wire: 'char', get: protocol.telemetrySample.messageType, set: protocol.telemetrySample.setMessageType },
      { name: 'flags', offset: 55, length: 1, wire: 'u8', get: protocol.telemetrySample.flags, set: protocol.telemetrySample.setFlags },
      { name: 'reserved', offset: 56, length: 8, wire: 'bytes', get: protocol.telemetrySample.reserved, constant: 0 },
    ],
  },
  {
    name: 'book_event', length: 64, encode: protocol.bookEvent.encode, setConstants: protocol.bookEvent.setConstants,
    fields: [
      { name: 'sequence', offset: 0, length: 8, wire: 'u64', get: protocol.bookEvent.sequence, getBig: protocol.bookEvent.sequenceBig, set: protocol.bookEvent.setSequence, setBig: protocol.bookEvent.setSequenceBig },
      { name: 'timestamp', offset: 8, length: 8, wire: 'u64', get: protocol.bookEvent.timestamp, getBig: protocol.bookEvent.timestampBig, set: protocol.bookEvent.setTimestamp, setBig: protocol.bookEvent.setTimestampBig },
      { name: 't0', offset: 16, length: 8, wire: 'u64', get: protocol.bookEvent.t0, getBig: protocol.bookEvent.t0Big, set: protocol.bookEvent.setT0, setBig: protocol.bookEvent.setT0Big },
      { name: 'parse', offset: 24, length: 4, wire: 'u32', get: protocol.bookEvent.parse, set: protocol.bookEvent.setParse },
      { name: 'book', offset: 28, length: 4, wire: 'u32', get: protocol.bookEvent.book, set: protocol.bookEvent.setBook },
      { name: 'tradeShares', offset: 32, length: 4, wire: 'u32', get: protocol.bookEvent.tradeShares, set: protocol.bookEvent.setTradeShares },
      { name: 'tradePrice', offset: 36, length: 4, wire: 'u32', get: protocol.bookEvent.tradePrice, set: protocol.bookEvent.setTradePrice },
      { name: 'bidPrice', offset: 40, length: 4, wire: 'u32', get: protocol.bookEvent.bidPrice, set: protocol.bookEvent.setBidPrice },
      { name: 'askPrice', offset: 44, length: 4, wire: 'u32', get: protocol.bookEvent.askPrice, set: protocol.bookEvent.setAskPrice },
      { name: 'bidShares', offset: 48, length: 4, wire: 'u32', get: protocol.bookEvent.bidShares, set: protocol.bookEvent.setBidShares },
      { name: 'askShares', offset: 52, length: 4, wire: 'u32', get: protocol.bookEvent.askShares, set: protocol.bookEvent.setAskShares },
      { name: 'stockLocate', offset: 56, length: 2, wire: 'u16', get: protocol.bookEvent.stockLocate, set: protocol.bookEvent.setStockLocate },
      { name: 'messageType', offset: 58, length: 1, wire: 'char', get: protocol.bookEvent.messageType, set: protocol.bookEvent.setMessageType },
      { name: 'kind', offset: 59, length: 1, wire: 'u8', get: protocol.bookEvent.kind, set: protocol.bookEvent.setKind },
      { name: 'aggressor', offset: 60, length: 1, wire: 'char', get: protocol.bookEvent.aggressor, set: protocol.bookEvent.setAggressor },
      { name: 'tradingState', offset: 61, length: 1, wire: 'char', get: protocol.bookEvent.tradingState, set: protocol.bookEvent.setTradingState },
      { name: 'flags', offset: 62, length: 1, wire: 'u8', get: protocol.bookEvent.flags, set: protocol.bookEvent.setFlags },
      { name: 'reserved', offset: 63, length: 1, wire: 'u8', get: protocol.bookEvent.reserved, constant: 0 },
    ],
  },
  {
    name: 'order_event', length: 64, encode: protocol.orderEvent.encode, setConstants: protocol.orderEvent.setConstants,
    fields: [
      { name: 'sequence', offset: 0, length: 8, wire: 'u64', get: protocol.orderEvent.sequence, getBig: protocol.orderEvent.sequenceBig, set: protocol.orderEvent.setSequence, setBig: protocol.orderEvent.setSequenceBig },
      { name: 'timestamp', offset: 8, length: 8, wire: 'u64', get: protocol.orderEvent.timestamp, getBig: protocol.orderEvent.timestampBig, set: protocol.orderEvent.setTimestamp, setBig: protocol.orderEvent.setTimestampBig },
      { name: 'price', offset: 16, length: 8, wire: 'u64', get: protocol.orderEvent.price, getBig: protocol.orderEvent.priceBig, set: protocol.orderEvent.setPrice, setBig: protocol.orderEvent.setPriceBig },
      { name: 'notional', offset: 24, length: 8, wire: 'u64', get: protocol.orderEvent.notional, getBig: protocol.orderEvent.notionalBig, set: protocol.orderEvent.setNotional, setBig: protocol.orderEvent.setNotionalBig },
      { name: 'position', offset: 32, length: 4, wire: 'i32', get: protocol.orderEvent.position, set: protocol.orderEvent.setPosition },
      { name: 'userRefNum', offset: 36, length: 4, wire: 'u32', get: protocol.orderEvent.userRefNum, set: protocol.orderEvent.setUserRefNum },
      { name: 'shares', offset: 40, length: 4, wire: 'u32', get: protocol.orderEvent.shares, set: protocol.orderEvent.setShares },
      { name: 'filled', offset: 44, length: 4, wire: 'u32', get: protocol.orderEvent.filled, set: protocol.orderEvent.setFilled },
      { name: 'stockLocate', offset: 48, length: 2, wire: 'u16', get: protocol.orderEvent.stockLocate, set: protocol.orderEvent.setStockLocate },
      { name: 'side', offset: 50, length: 1, wire: 'char', get: protocol.orderEvent.side, set: protocol.orderEvent.setSide },
      { name: 'reason', offset: 51, length: 1, wire: 'char', get: protocol.orderEvent.reason, set: protocol.orderEvent.setReason },
      { name: 'outcome', offset: 52, length: 1, wire: 'u8', get: protocol.orderEvent.outcome, set: protocol.orderEvent.setOutcome },
      { name: 'reserved', offset: 53, length: 11, wire: 'bytes', get: protocol.orderEvent.reserved, constant: 0 },
    ],
  },
  {
    name: 'vpin_bucket', length: 64, encode: protocol.vpinBucket.encode, setConstants: protocol.vpinBucket.setConstants,
    fields: [
      { name: 'bucket', offset: 0, length: 8, wire: 'u64', get: protocol.vpinBucket.bucket, getBig: protocol.vpinBucket.bucketBig, set: protocol.vpinBucket.setBucket, setBig: protocol.vpinBucket.setBucketBig },
      { name: 'sequence', offset: 8, length: 8, wire: 'u64', get: protocol.vpinBucket.sequence, getBig: protocol.vpinBucket.sequenceBig, set: protocol.vpinBucket.setSequence, setBig: protocol.vpinBucket.setSequenceBig },
      { name: 'time', offset: 16, length: 8, wire: 'u64', get: protocol.vpinBucket.time, getBig: protocol.vpinBucket.timeBig, set: protocol.vpinBucket.setTime, setBig: protocol.vpinBucket.setTimeBig },
      { name: 'buyShares', offset: 24, length: 8, wire: 'u64', get: protocol.vpinBucket.buyShares, getBig: protocol.vpinBucket.buySharesBig, set: protocol.vpinBucket.setBuyShares, setBig: protocol.vpinBucket.setBuySharesBig },
      { name: 'sellShares', offset: 32, length: 8, wire: 'u64', get: protocol.vpinBucket.sellShares, getBig: protocol.vpinBucket.sellSharesBig, set: protocol.vpinBucket.setSellShares, setBig: protocol.vpinBucket.setSellSharesBig },
      { name: 'vpinPpm', offset: 40, length: 4, wire: 'u32', get: protocol.vpinBucket.vpinPpm, set: protocol.vpinBucket.setVpinPpm },
      { name: 'stockLocate', offset: 44, length: 2, wire: 'u16', get: protocol.vpinBucket.stockLocate, set: protocol.vpinBucket.setStockLocate },
      { name: 'toxic', offset: 46, length: 1, wire: 'u8', get: protocol.vpinBucket.toxic, set: protocol.vpinBucket.setToxic },
      { name: 'reserved', offset: 47, length: 17, wire: 'bytes', get: protocol.vpinBucket.reserved, constant: 0 },
    ],
  },
  {
    name: 'book_level', length: 16, encode: protocol.bookLevel.encode, setConstants: protocol.bookLevel.setConstants,
    fields: [
      { name: 'price', offset: 0, length: 4, wire: 'u32', get: protocol.bookLevel.price, set: protocol.bookLevel.setPrice },
      { name: 'orders', offset: 4, length: 4, wire: 'u32', get: protocol.bookLevel.orders, set: protocol.bookLevel.setOrders },
      { name: 'shares', offset: 8, length: 8, wire: 'u64', get: protocol.bookLevel.shares, getBig: protocol.bookLevel.sharesBig, set: protocol.bookLevel.setShares, setBig: protocol.bookLevel.setSharesBig },
    ],
  },
  {
    name: 'match_request', length: 32, encode: protocol.matchRequest.encode, setConstants: protocol.matchRequest.setConstants,
    fields: [
      { name: 'orderRef', offset: 0, length: 8, wire: 'u64', get: protocol.matchRequest.orderRef, getBig: protocol.matchRequest.orderRefBig, set: protocol.matchRequest.setOrderRef, setBig: protocol.matchRequest.setOrderRefBig },
      { name: 'newOrderRef', offset: 8, length: 8, wire: 'u64', get: protocol.matchRequest.newOrderRef, getBig: protocol.matchRequest.newOrderRefBig, set: protocol.matchRequest.setNewOrderRef, setBig: protocol.matchRequest.setNewOrderRefBig },
      { name: 'shares', offset: 16, length: 4, wire: 'u32', get: protocol.matchRequest.shares, set: protocol.matchRequest.setShares },
      { name: 'price', offset: 20, length: 4, wire: 'u32', get: protocol.matchRequest.price, set: protocol.matchRequest.setPrice },
      { name: 'stockLocate', offset: 24, length: 2, wire: 'u16', get: protocol.matchRequest.stockLocate, set: protocol.matchRequest.setStockLocate },
      { name: 'side', offset: 26, length: 1, wire: 'char', get: protocol.matchRequest.side, set: protocol.matchRequest.setSide },
      { name: 'kind', offset: 27, length: 1, wire: 'u8', get: protocol.matchRequest.kind, set: protocol.matchRequest.setKind },
      { name: 'reserved', offset: 28, length: 4, wire: 'bytes', get: protocol.matchRequest.reserved, constant: 0 },
    ],
  },
  {
    name: 'match_result', length: 24, encode: protocol.matchResult.encode, setConstants: protocol.matchResult.setConstants,
    fields: [
      { name: 'executed', offset: 0, length: 4, wire: 'u32', get: protocol.matchResult.executed, set: protocol.matchResult.setExecuted },
      { name: 'executions', offset: 4, length: 4, wire: 'u32', get: protocol.matchResult.executions, set: protocol.matchResult.setExecutions },
      { name: 'rested', offset: 8, length: 4, wire: 'u32', get: protocol.matchResult.rested, set: protocol.matchResult.setRested },
      { name: 'cancelled', offset: 12, length: 4, wire: 'u32', get: protocol.matchResult.cancelled, set: protocol.matchResult.setCancelled },
      { name: 'price', offset: 16, length: 4, wire: 'u32', get: protocol.matchResult.price, set: protocol.matchResult.setPrice },
      { name: 'side', offset: 20, length: 1, wire: 'char', get: protocol.matchResult.side, set: protocol.matchResult.setSide },
      { name: 'outcome', offset: 21, length: 1, wire: 'u8', get: protocol.matchResult.outcome, set: protocol.matchResult.setOutcome },
      { name: 'reserved', offset: 22, length: 2, wire: 'bytes', get: protocol.matchResult.reserved, constant: 0 },
    ],
  },
  {
    name: 'match_execution', length: 32, encode: protocol.matchExecution.encode, setConstants: protocol.matchExecution.setConstants,
    fields: [
      { name: 'restingRef', offset: 0, length: 8, wire: 'u64', get: protocol.matchExecution.restingRef, getBig: protocol.matchExecution.restingRefBig, set: protocol.matchExecution.setRestingRef, setBig: protocol.matchExecution.setRestingRefBig },
      { name: 'matchNumber', offset: 8, length: 8, wire: 'u64', get: protocol.matchExecution.matchNumber, getBig: protocol.matchExecution.matchNumberBig, set: protocol.matchExecution.setMatchNumber, setBig: protocol.matchExecution.setMatchNumberBig },
      { name: 'shares', offset: 16, length: 4, wire: 'u32', get: protocol.matchExecution.shares, set: protocol.matchExecution.setShares },
      { name: 'price', offset: 20, length: 4, wire: 'u32', get: protocol.matchExecution.price, set: protocol.matchExecution.setPrice },
      { name: 'stockLocate', offset: 24, length: 2, wire: 'u16', get: protocol.matchExecution.stockLocate, set: protocol.matchExecution.setStockLocate },
      { name: 'reserved', offset: 26, length: 6, wire: 'bytes', get: protocol.matchExecution.reserved, constant: 0 },
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
