// @generated from schema/itch/glimpse-5.0.json
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
    name: 'system_event', length: 12, encode: protocol.systemEvent.encode, setConstants: protocol.systemEvent.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.systemEvent.messageType, constant: 'S' },
      { name: 'stockLocate', offset: 1, length: 2, wire: 'u16', get: protocol.systemEvent.stockLocate, set: protocol.systemEvent.setStockLocate },
      { name: 'trackingNumber', offset: 3, length: 2, wire: 'u16', get: protocol.systemEvent.trackingNumber, set: protocol.systemEvent.setTrackingNumber },
      { name: 'timestamp', offset: 5, length: 6, wire: 'u48', get: protocol.systemEvent.timestamp, set: protocol.systemEvent.setTimestamp },
      { name: 'eventCode', offset: 11, length: 1, wire: 'char', get: protocol.systemEvent.eventCode, set: protocol.systemEvent.setEventCode },
    ],
  },
  {
    name: 'stock_directory', length: 39, encode: protocol.stockDirectory.encode, setConstants: protocol.stockDirectory.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.stockDirectory.messageType, constant: 'R' },
      { name: 'stockLocate', offset: 1, length: 2, wire: 'u16', get: protocol.stockDirectory.stockLocate, set: protocol.stockDirectory.setStockLocate },
      { name: 'trackingNumber', offset: 3, length: 2, wire: 'u16', get: protocol.stockDirectory.trackingNumber, set: protocol.stockDirectory.setTrackingNumber },
      { name: 'timestamp', offset: 5, length: 6, wire: 'u48', get: protocol.stockDirectory.timestamp, set: protocol.stockDirectory.setTimestamp },
      { name: 'stock', offset: 11, length: 8, wire: 'alpha', get: protocol.stockDirectory.stock, set: protocol.stockDirectory.setStock },
      { name: 'marketCategory', offset: 19, length: 1, wire: 'char', get: protocol.stockDirectory.marketCategory, set: protocol.stockDirectory.setMarketCategory },
      { name: 'financialStatus', offset: 20, length: 1, wire: 'char', get: protocol.stockDirectory.financialStatus, set: protocol.stockDirectory.setFinancialStatus },
      { name: 'roundLotSize', offset: 21, length: 4, wire: 'u32', get: protocol.stockDirectory.roundLotSize, set: protocol.stockDirectory.setRoundLotSize },
      { name: 'roundLotsOnly', offset: 25, length: 1, wire: 'char', get: protocol.stockDirectory.roundLotsOnly, set: protocol.stockDirectory.setRoundLotsOnly },
      { name: 'issueClassification', offset: 26, length: 1, wire: 'char', get: protocol.stockDirectory.issueClassification, set: protocol.stockDirectory.setIssueClassification },
      { name: 'issueSubType', offset: 27, length: 2, wire: 'alpha', get: protocol.stockDirectory.issueSubType, set: protocol.stockDirectory.setIssueSubType },
      { name: 'authenticity', offset: 29, length: 1, wire: 'char', get: protocol.stockDirectory.authenticity, set: protocol.stockDirectory.setAuthenticity },
      { name: 'shortSaleThreshold', offset: 30, length: 1, wire: 'char', get: protocol.stockDirectory.shortSaleThreshold, set: protocol.stockDirectory.setShortSaleThreshold },
      { name: 'ipoFlag', offset: 31, length: 1, wire: 'char', get: protocol.stockDirectory.ipoFlag, set: protocol.stockDirectory.setIpoFlag },
      { name: 'luldTier', offset: 32, length: 1, wire: 'char', get: protocol.stockDirectory.luldTier, set: protocol.stockDirectory.setLuldTier },
      { name: 'etpFlag', offset: 33, length: 1, wire: 'char', get: protocol.stockDirectory.etpFlag, set: protocol.stockDirectory.setEtpFlag },
      { name: 'etpLeverage', offset: 34, length: 4, wire: 'u32', get: protocol.stockDirectory.etpLeverage, set: protocol.stockDirectory.setEtpLeverage },
      { name: 'inverse', offset: 38, length: 1, wire: 'char', get: protocol.stockDirectory.inverse, set: protocol.stockDirectory.setInverse },
    ],
  },
  {
    name: 'stock_trading_action', length: 25, encode: protocol.stockTradingAction.encode, setConstants: protocol.stockTradingAction.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.stockTradingAction.messageType, constant: 'H' },
      { name: 'stockLocate', offset: 1, length: 2, wire: 'u16', get: protocol.stockTradingAction.stockLocate, set: protocol.stockTradingAction.setStockLocate },
      { name: 'trackingNumber', offset: 3, length: 2, wire: 'u16', get: protocol.stockTradingAction.trackingNumber, set: protocol.stockTradingAction.setTrackingNumber },
      { name: 'timestamp', offset: 5, length: 6, wire: 'u48', get: protocol.stockTradingAction.timestamp, set: protocol.stockTradingAction.setTimestamp },
      { name: 'stock', offset: 11, length: 8, wire: 'alpha', get: protocol.stockTradingAction.stock, set: protocol.stockTradingAction.setStock },
      { name: 'tradingState', offset: 19, length: 1, wire: 'char', get: protocol.stockTradingAction.tradingState, set: protocol.stockTradingAction.setTradingState },
      { name: 'reserved', offset: 20, length: 1, wire: 'char', get: protocol.stockTradingAction.reserved, constant: ' ' },
      { name: 'reason', offset: 21, length: 4, wire: 'alpha', get: protocol.stockTradingAction.reason, set: protocol.stockTradingAction.setReason },
    ],
  },
  {
    name: 'reg_sho_restriction', length: 20, encode: protocol.regShoRestriction.encode, setConstants: protocol.regShoRestriction.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.regShoRestriction.messageType, constant: 'Y' },
      { name: 'stockLocate', offset: 1, length: 2, wire: 'u16', get: protocol.regShoRestriction.stockLocate, set: protocol.regShoRestriction.setStockLocate },
      { name: 'trackingNumber', offset: 3, length: 2, wire: 'u16', get: protocol.regShoRestriction.trackingNumber, set: protocol.regShoRestriction.setTrackingNumber },
      { name: 'timestamp', offset: 5, length: 6, wire: 'u48', get: protocol.regShoRestriction.timestamp, set: protocol.regShoRestriction.setTimestamp },
      { name: 'stock', offset: 11, length: 8, wire: 'alpha', get: protocol.regShoRestriction.stock, set: protocol.regShoRestriction.setStock },
      { name: 'action', offset: 19, length: 1, wire: 'char', get: protocol.regShoRestriction.action, set: protocol.regShoRestriction.setAction },
    ],
  },
  {
    name: 'operational_halt', length: 21, encode: protocol.operationalHalt.encode, setConstants: protocol.operationalHalt.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.operationalHalt.messageType, constant: 'h' },
      { name: 'stockLocate', offset: 1, length: 2, wire: 'u16', get: protocol.operationalHalt.stockLocate, set: protocol.operationalHalt.setStockLocate },
      { name: 'trackingNumber', offset: 3, length: 2, wire: 'u16', get: protocol.operationalHalt.trackingNumber, set: protocol.operationalHalt.setTrackingNumber },
      { name: 'timestamp', offset: 5, length: 6, wire: 'u48', get: protocol.operationalHalt.timestamp, set: protocol.operationalHalt.setTimestamp },
      { name: 'stock', offset: 11, length: 8, wire: 'alpha', get: protocol.operationalHalt.stock, set: protocol.operationalHalt.setStock },
      { name: 'marketCode', offset: 19, length: 1, wire: 'char', get: protocol.operationalHalt.marketCode, set: protocol.operationalHalt.setMarketCode },
      { name: 'action', offset: 20, length: 1, wire: 'char', get: protocol.operationalHalt.action, set: protocol.operationalHalt.setAction },
    ],
  },
  {
    name: 'add_order', length: 36, encode: protocol.addOrder.encode, setConstants: protocol.addOrder.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.addOrder.messageType, constant: 'A' },
      { name: 'stockLocate', offset: 1, length: 2, wire: 'u16', get: protocol.addOrder.stockLocate, set: protocol.addOrder.setStockLocate },
      { name: 'trackingNumber', offset: 3, length: 2, wire: 'u16', get: protocol.addOrder.trackingNumber, set: protocol.addOrder.setTrackingNumber },
      { name: 'timestamp', offset: 5, length: 6, wire: 'u48', get: protocol.addOrder.timestamp, set: protocol.addOrder.setTimestamp },
      { name: 'orderRef', offset: 11, length: 8, wire: 'u64', get: protocol.addOrder.orderRef, getBig: protocol.addOrder.orderRefBig, set: protocol.addOrder.setOrderRef, setBig: protocol.addOrder.setOrderRefBig },
      { name: 'side', offset: 19, length: 1, wire: 'char', get: protocol.addOrder.side, set: protocol.addOrder.setSide },
      { name: 'shares', offset: 20, length: 4, wire: 'u32', get: protocol.addOrder.shares, set: protocol.addOrder.setShares },
      { name: 'stock', offset: 24, length: 8, wire: 'alpha', get: protocol.addOrder.stock, set: protocol.addOrder.setStock },
      { name: 'price', offset: 32, length: 4, wire: 'u32', get: protocol.addOrder.price, set: protocol.addOrder.setPrice },
    ],
  },
  {
    name: 'add_order_attributed', length: 40, encode: protocol.addOrderAttributed.encode, setConstants: protocol.addOrderAttributed.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.addOrderAttributed.messageType, constant: 'F' },
      { name: 'stockLocate', offset: 1, length: 2, wire: 'u16', get: protocol.addOrderAttributed.stockLocate, set: protocol.addOrderAttributed.setStockLocate },
      { name: 'trackingNumber', offset: 3, length: 2, wire: 'u16', get: protocol.addOrderAttributed.trackingNumber, set: protocol.addOrderAttributed.setTrackingNumber },
      { name: 'timestamp', offset: 5, length: 6, wire: 'u48', get: protocol.addOrderAttributed.timestamp, set: protocol.addOrderAttributed.setTimestamp },
      { name: 'orderRef', offset: 11, length: 8, wire: 'u64', get: protocol.addOrderAttributed.orderRef, getBig: protocol.addOrderAttributed.orderRefBig, set: protocol.addOrderAttributed.setOrderRef, setBig: protocol.addOrderAttributed.setOrderRefBig },
      { name: 'side', offset: 19, length: 1, wire: 'char', get: protocol.addOrderAttributed.side, set: protocol.addOrderAttributed.setSide },
      { name: 'shares', offset: 20, length: 4, wire: 'u32', get: protocol.addOrderAttributed.shares, set: protocol.addOrderAttributed.setShares },
      { name: 'stock', offset: 24, length: 8, wire: 'alpha', get: protocol.addOrderAttributed.stock, set: protocol.addOrderAttributed.setStock },
      { name: 'price', offset: 32, length: 4, wire: 'u32', get: protocol.addOrderAttributed.price, set: protocol.addOrderAttributed.setPrice },
      { name: 'attribution', offset: 36, length: 4, wire: 'alpha', get: protocol.addOrderAttributed.attribution, set: protocol.addOrderAttributed.setAttribution },
    ],
  },
  {
    name: 'retail_price_improvement', length: 20, encode: protocol.retailPriceImprovement.encode, setConstants: protocol.retailPriceImprovement.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.retailPriceImprovement.messageType, constant: 'N' },
      { name: 'stockLocate', offset: 1, length: 2, wire: 'u16', get: protocol.retailPriceImprovement.stockLocate, set: protocol.retailPriceImprovement.setStockLocate },
      { name: 'trackingNumber', offset: 3, length: 2, wire: 'u16', get: protocol.retailPriceImprovement.trackingNumber, set: protocol.retailPriceImprovement.setTrackingNumber },
      { name: 'timestamp', offset: 5, length: 6, wire: 'u48', get: protocol.retailPriceImprovement.timestamp, set: protocol.retailPriceImprovement.setTimestamp },
      { name: 'stock', offset: 11, length: 8, wire: 'alpha', get: protocol.retailPriceImprovement.stock, set: protocol.retailPriceImprovement.setStock },
      { name: 'interest', offset: 19, length: 1, wire: 'char', get: protocol.retailPriceImprovement.interest, set: protocol.retailPriceImprovement.setInterest },
    ],
  },
  {
    name: 'end_of_snapshot', length: 21, encode: protocol.endOfSnapshot.encode, setConstants: protocol.endOfSnapshot.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.endOfSnapshot.messageType, constant: 'G' },
      { name: 'sequenceNumber', offset: 1, length: 20, wire: 'ascii', get: protocol.endOfSnapshot.sequenceNumber, getBig: protocol.endOfSnapshot.sequenceNumberBig, set: protocol.endOfSnapshot.setSequenceNumber, setBig: protocol.endOfSnapshot.setSequenceNumberBig },
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

/** Digits with spaces around them, and now and then another character. */
function digits(length: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.stringMatching(/^\d+$/), fc.nat(length), fc.nat(2), fc.oneof({ arbitrary: fc.constant(' '), weight: 9 }, fc.string({ unit: 'binary-ascii', maxLength: 1 })))
    .map(([text, before, after, odd]) => `${odd}${text}${' '.repeat(after)}`.padStart(before).slice(-length).padStart(length));
}

for (const it of CASES) {
  for (const field of it.fields.filter((candidate) => candidate.wire === 'ascii')) {
    test(`${it.name}.${field.name}: numbers in text`, () => {
      fc.assert(
        fc.property(digits(field.length), (text) => {
          const bytes = new Uint8Array(it.length);
          bytes.set(Buffer.from(text, 'latin1'), field.offset);
          const view = new DataView(bytes.buffer);
          assert.deepEqual(field.get(view, 0), expected(bytes, field.offset, field), text);
          if (field.getBig) assert.equal(field.getBig(view, 0), expectedBig(bytes, field.offset, field), text);
        }),
      );
    });
  }
}

/** The lookups by type, and what they must tell. */
const TABLES = [
  {
    lengthOf: protocol.lengthOf, nameOf: protocol.nameOf,
    rows: [
      { name: 'system_event', code: 0x53, type: protocol.systemEvent.TYPE, length: 12 },
      { name: 'stock_directory', code: 0x52, type: protocol.stockDirectory.TYPE, length: 39 },
      { name: 'stock_trading_action', code: 0x48, type: protocol.stockTradingAction.TYPE, length: 25 },
      { name: 'reg_sho_restriction', code: 0x59, type: protocol.regShoRestriction.TYPE, length: 20 },
      { name: 'operational_halt', code: 0x68, type: protocol.operationalHalt.TYPE, length: 21 },
      { name: 'add_order', code: 0x41, type: protocol.addOrder.TYPE, length: 36 },
      { name: 'add_order_attributed', code: 0x46, type: protocol.addOrderAttributed.TYPE, length: 40 },
      { name: 'retail_price_improvement', code: 0x4e, type: protocol.retailPriceImprovement.TYPE, length: 20 },
      { name: 'end_of_snapshot', code: 0x47, type: protocol.endOfSnapshot.TYPE, length: 21 },
    ],
  },
];

for (const { lengthOf, nameOf, rows } of TABLES) {
  for (const it of rows) {
    test(`${it.name}: its type tells its length and its name`, () => {
      assert.deepEqual([it.type, lengthOf(it.code), nameOf(it.code)], [it.code, it.length, it.name]);
    });
  }

  test('a type that no message has tells nothing', () => {
    for (let code = -1; code <= 256; code++) {
      if (rows.some((it) => it.code === code)) continue;
      assert.deepEqual([lengthOf(code), nameOf(code)], [0, undefined], String(code));
    }
  });
}
