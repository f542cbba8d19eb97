// @generated from schema/framing/soupbintcp-3.00.json
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
    name: 'debug', length: 3, encode: protocol.debug.encode, setConstants: protocol.debug.setConstants,
    fields: [
      { name: 'packetLength', offset: 0, length: 2, wire: 'u16', get: protocol.debug.packetLength, set: protocol.debug.setPacketLength },
      { name: 'packetType', offset: 2, length: 1, wire: 'char', get: protocol.debug.packetType, constant: '+' },
    ],
  },
  {
    name: 'login_accepted', length: 33, encode: protocol.loginAccepted.encode, setConstants: protocol.loginAccepted.setConstants,
    fields: [
      { name: 'packetLength', offset: 0, length: 2, wire: 'u16', get: protocol.loginAccepted.packetLength, constant: 31 },
      { name: 'packetType', offset: 2, length: 1, wire: 'char', get: protocol.loginAccepted.packetType, constant: 'A' },
      { name: 'session', offset: 3, length: 10, wire: 'alpha', get: protocol.loginAccepted.session, align: 'right', set: protocol.loginAccepted.setSession },
      { name: 'sequenceNumber', offset: 13, length: 20, wire: 'ascii', get: protocol.loginAccepted.sequenceNumber, getBig: protocol.loginAccepted.sequenceNumberBig, set: protocol.loginAccepted.setSequenceNumber, setBig: protocol.loginAccepted.setSequenceNumberBig },
    ],
  },
  {
    name: 'login_rejected', length: 4, encode: protocol.loginRejected.encode, setConstants: protocol.loginRejected.setConstants,
    fields: [
      { name: 'packetLength', offset: 0, length: 2, wire: 'u16', get: protocol.loginRejected.packetLength, constant: 2 },
      { name: 'packetType', offset: 2, length: 1, wire: 'char', get: protocol.loginRejected.packetType, constant: 'J' },
      { name: 'rejectReason', offset: 3, length: 1, wire: 'char', get: protocol.loginRejected.rejectReason, set: protocol.loginRejected.setRejectReason },
    ],
  },
  {
    name: 'sequenced_data', length: 3, encode: protocol.sequencedData.encode, setConstants: protocol.sequencedData.setConstants,
    fields: [
      { name: 'packetLength', offset: 0, length: 2, wire: 'u16', get: protocol.sequencedData.packetLength, set: protocol.sequencedData.setPacketLength },
      { name: 'packetType', offset: 2, length: 1, wire: 'char', get: protocol.sequencedData.packetType, constant: 'S' },
    ],
  },
  {
    name: 'unsequenced_data', length: 3, encode: protocol.unsequencedData.encode, setConstants: protocol.unsequencedData.setConstants,
    fields: [
      { name: 'packetLength', offset: 0, length: 2, wire: 'u16', get: protocol.unsequencedData.packetLength, set: protocol.unsequencedData.setPacketLength },
      { name: 'packetType', offset: 2, length: 1, wire: 'char', get: protocol.unsequencedData.packetType, constant: 'U' },
    ],
  },
  {
    name: 'server_heartbeat', length: 3, encode: protocol.serverHeartbeat.encode, setConstants: protocol.serverHeartbeat.setConstants,
    fields: [
      { name: 'packetLength', offset: 0, length: 2, wire: 'u16', get: protocol.serverHeartbeat.packetLength, constant: 1 },
      { name: 'packetType', offset: 2, length: 1, wire: 'char', get: protocol.serverHeartbeat.packetType, constant: 'H' },
    ],
  },
  {
    name: 'end_of_session', length: 3, encode: protocol.endOfSession.encode, setConstants: protocol.endOfSession.setConstants,
    fields: [
      { name: 'packetLength', offset: 0, length: 2, wire: 'u16', get: protocol.endOfSession.packetLength, constant: 1 },
      { name: 'packetType', offset: 2, length: 1, wire: 'char', get: protocol.endOfSession.packetType, constant: 'Z' },
    ],
  },
  {
    name: 'login_request', length: 49, encode: protocol.loginRequest.encode, setConstants: protocol.loginRequest.setConstants,
    fields: [
      { name: 'packetLength', offset: 0, length: 2, wire: 'u16', get: protocol.loginRequest.packetLength, constant: 47 },
      { name: 'packetType', offset: 2, length: 1, wire: 'char', get: protocol.loginRequest.packetType, constant: 'L' },
      { name: 'username', offset: 3, length: 6, wire: 'alpha', get: protocol.loginRequest.username, set: protocol.loginRequest.setUsername },
      { name: 'password', offset: 9, length: 10, wire: 'alpha', get: protocol.loginRequest.password, set: protocol.loginRequest.setPassword },
      { name: 'requestedSession', offset: 19, length: 10, wire: 'alpha', get: protocol.loginRequest.requestedSession, align: 'right', set: protocol.loginRequest.setRequestedSession },
      { name: 'requestedSequenceNumber', offset: 29, length: 20, wire: 'ascii', get: protocol.loginRequest.requestedSequenceNumber, getBig: protocol.loginRequest.requestedSequenceNumberBig, set: protocol.loginRequest.setRequestedSequenceNumber, setBig: protocol.loginRequest.setRequestedSequenceNumberBig },
    ],
  },
  {
    name: 'client_heartbeat', length: 3, encode: protocol.clientHeartbeat.encode, setConstants: protocol.clientHeartbeat.setConstants,
    fields: [
      { name: 'packetLength', offset: 0, length: 2, wire: 'u16', get: protocol.clientHeartbeat.packetLength, constant: 1 },
      { name: 'packetType', offset: 2, length: 1, wire: 'char', get: protocol.clientHeartbeat.packetType, constant: 'R' },
    ],
  },
  {
    name: 'logout_request', length: 3, encode: protocol.logoutRequest.encode, setConstants: protocol.logoutRequest.setConstants,
    fields: [
      { name: 'packetLength', offset: 0, length: 2, wire: 'u16', get: protocol.logoutRequest.packetLength, constant: 1 },
      { name: 'packetType', offset: 2, length: 1, wire: 'char', get: protocol.logoutRequest.packetType, constant: 'O' },
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

interface Counter {
  readonly offset: number;
  readonly length: number;
}

function readCounter(bytes: Uint8Array, at: number, counter: Counter): number {
  return Number(integerAt(bytes, at + counter.offset, { ...counter, name: '', wire: 'u32', get: () => 0 }));
}

function writeCounter(bytes: Uint8Array, at: number, counter: Counter, value: number): void {
  for (let index = 0; index < counter.length; index++) {
    const position = LITTLE_ENDIAN ? index : counter.length - 1 - index;
    bytes[at + counter.offset + position] = Math.floor(value / 256 ** index) % 256;
  }
}

const COUNTED: readonly {
  readonly name: string;
  readonly length: number;
  readonly less: number;
  readonly counter: Counter;
  readonly lengthAt: (view: DataView, at: number) => number;
  readonly get: (view: DataView, at: number) => Uint8Array;
  readonly set: (view: DataView, at: number, value: Uint8Array) => number;
}[] = [
  {
    name: 'debug.text', length: 3, less: 1, counter: { offset: 0, length: 2 },
    lengthAt: protocol.debug.lengthAt,
    get: (view, at) => Uint8Array.from(Buffer.from(protocol.debug.text(view, at), 'latin1')),
    set: (view, at, value) => protocol.debug.setText(view, at, Buffer.from(value).toString('latin1')),
  },
  {
    name: 'sequenced_data.message', length: 3, less: 1, counter: { offset: 0, length: 2 },
    lengthAt: protocol.sequencedData.lengthAt,
    get: protocol.sequencedData.message,
    set: protocol.sequencedData.setMessage,
  },
  {
    name: 'unsequenced_data.message', length: 3, less: 1, counter: { offset: 0, length: 2 },
    lengthAt: protocol.unsequencedData.lengthAt,
    get: protocol.unsequencedData.message,
    set: protocol.unsequencedData.setMessage,
  },
];

for (const it of COUNTED) {
  test(`${it.name}: what is written is counted and read again, and nothing beside it is touched`, () => {
    const most = Math.min(256 ** it.counter.length - 1 - it.less, 600);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: most }), fc.nat(MARGIN), (value, at) => {
        const bytes = new Uint8Array(at + it.length + value.length + MARGIN).fill(GUARD);
        const view = new DataView(bytes.buffer);
        const whole = it.length + value.length;
        assert.equal(it.set(view, at, value), whole);
        assert.equal(it.lengthAt(view, at), whole);
        assert.equal(readCounter(bytes, at, it.counter), value.length + it.less);
        assert.deepEqual(Uint8Array.from(it.get(view, at)), value);
        assert.ok(bytes.subarray(0, at).every((byte) => byte === GUARD), 'bytes before');
        assert.ok(bytes.subarray(at + whole).every((byte) => byte === GUARD), 'bytes after');
        assert.throws(() => it.set(new DataView(bytes.buffer, 0, at + whole), at, new Uint8Array(value.length + 1)), RangeError);
      }),
    );
  });

  test(`${it.name}: of any bytes, only what is whole is given`, () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: it.length, maxLength: it.length + 64 }), fc.nat(70), fc.boolean(), (message, count, small) => {
        const bytes = Uint8Array.from(message);
        if (small) writeCounter(bytes, 0, it.counter, Math.min(count, 256 ** it.counter.length - 1));
        const view = new DataView(bytes.buffer);
        const whole = readCounter(bytes, 0, it.counter) + it.length - it.less;
        assert.equal(it.lengthAt(view, 0), whole);
        if (whole < it.length || whole > bytes.length) assert.throws(() => it.get(view, 0), RangeError);
        else assert.deepEqual(Uint8Array.from(it.get(view, 0)), bytes.slice(it.length, whole));
      }),
    );
  });
}

/** The lookups by type, and what they must tell. */
const TABLES = [
  {
    lengthOf: protocol.lengthOf, nameOf: protocol.nameOf,
    rows: [
      { name: 'debug', code: 0x2b, type: protocol.debug.TYPE, length: 3 },
      { name: 'login_accepted', code: 0x41, type: protocol.loginAccepted.TYPE, length: 33 },
      { name: 'login_rejected', code: 0x4a, type: protocol.loginRejected.TYPE, length: 4 },
      { name: 'sequenced_data', code: 0x53, type: protocol.sequencedData.TYPE, length: 3 },
      { name: 'unsequenced_data', code: 0x55, type: protocol.unsequencedData.TYPE, length: 3 },
      { name: 'server_heartbeat', code: 0x48, type: protocol.serverHeartbeat.TYPE, length: 3 },
      { name: 'end_of_session', code: 0x5a, type: protocol.endOfSession.TYPE, length: 3 },
      { name: 'login_request', code: 0x4c, type: protocol.loginRequest.TYPE, length: 49 },
      { name: 'client_heartbeat', code: 0x52, type: protocol.clientHeartbeat.TYPE, length: 3 },
      { name: 'logout_request', code: 0x4f, type: protocol.logoutRequest.TYPE, length: 3 },
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
