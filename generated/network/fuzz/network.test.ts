// @generated from schema/framing/network.json
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
    name: 'ethernet', length: 14, encode: protocol.ethernet.encode, setConstants: protocol.ethernet.setConstants,
    fields: [
      { name: 'destination', offset: 0, length: 6, wire: 'bytes', get: protocol.ethernet.destination, set: protocol.ethernet.setDestination },
      { name: 'source', offset: 6, length: 6, wire: 'bytes', get: protocol.ethernet.source, set: protocol.ethernet.setSource },
      { name: 'etherType', offset: 12, length: 2, wire: 'u16', get: protocol.ethernet.etherType, set: protocol.ethernet.setEtherType },
    ],
  },
  {
    name: 'vlan_tag', length: 4, encode: protocol.vlanTag.encode, setConstants: protocol.vlanTag.setConstants,
    fields: [
      { name: 'control', offset: 0, length: 2, wire: 'u16', get: protocol.vlanTag.control, set: protocol.vlanTag.setControl },
      { name: 'etherType', offset: 2, length: 2, wire: 'u16', get: protocol.vlanTag.etherType, set: protocol.vlanTag.setEtherType },
    ],
  },
  {
    name: 'linux_cooked', length: 16, encode: protocol.linuxCooked.encode, setConstants: protocol.linuxCooked.setConstants,
    fields: [
      { name: 'packetType', offset: 0, length: 2, wire: 'u16', get: protocol.linuxCooked.packetType, set: protocol.linuxCooked.setPacketType },
      { name: 'hardwareType', offset: 2, length: 2, wire: 'u16', get: protocol.linuxCooked.hardwareType, set: protocol.linuxCooked.setHardwareType },
      { name: 'addressLength', offset: 4, length: 2, wire: 'u16', get: protocol.linuxCooked.addressLength, set: protocol.linuxCooked.setAddressLength },
      { name: 'address', offset: 6, length: 8, wire: 'u64', get: protocol.linuxCooked.address, getBig: protocol.linuxCooked.addressBig, set: protocol.linuxCooked.setAddress, setBig: protocol.linuxCooked.setAddressBig },
      { name: 'etherType', offset: 14, length: 2, wire: 'u16', get: protocol.linuxCooked.etherType, set: protocol.linuxCooked.setEtherType },
    ],
  },
  {
    name: 'linux_cooked_2', length: 20, encode: protocol.linuxCooked2.encode, setConstants: protocol.linuxCooked2.setConstants,
    fields: [
      { name: 'etherType', offset: 0, length: 2, wire: 'u16', get: protocol.linuxCooked2.etherType, set: protocol.linuxCooked2.setEtherType },
      { name: 'reserved', offset: 2, length: 2, wire: 'u16', get: protocol.linuxCooked2.reserved, set: protocol.linuxCooked2.setReserved },
      { name: 'interfaceIndex', offset: 4, length: 4, wire: 'u32', get: protocol.linuxCooked2.interfaceIndex, set: protocol.linuxCooked2.setInterfaceIndex },
      { name: 'hardwareType', offset: 8, length: 2, wire: 'u16', get: protocol.linuxCooked2.hardwareType, set: protocol.linuxCooked2.setHardwareType },
      { name: 'packetType', offset: 10, length: 1, wire: 'u8', get: protocol.linuxCooked2.packetType, set: protocol.linuxCooked2.setPacketType },
      { name: 'addressLength', offset: 11, length: 1, wire: 'u8', get: protocol.linuxCooked2.addressLength, set: protocol.linuxCooked2.setAddressLength },
      { name: 'address', offset: 12, length: 8, wire: 'u64', get: protocol.linuxCooked2.address, getBig: protocol.linuxCooked2.addressBig, set: protocol.linuxCooked2.setAddress, setBig: protocol.linuxCooked2.setAddressBig },
    ],
  },
  {
    name: 'loopback', length: 4, encode: protocol.loopback.encode, setConstants: protocol.loopback.setConstants,
    fields: [
      { name: 'family', offset: 0, length: 4, wire: 'u32', get: protocol.loopback.family, set: protocol.loopback.setFamily },
    ],
  },
  {
    name: 'ipv4', length: 20, encode: protocol.ipv4.encode, setConstants: protocol.ipv4.setConstants,
    fields: [
      { name: 'versionAndWords', offset: 0, length: 1, wire: 'u8', get: protocol.ipv4.versionAndWords, set: protocol.ipv4.setVersionAndWords },
      { name: 'service', offset: 1, length: 1, wire: 'u8', get: protocol.ipv4.service, set: protocol.ipv4.setService },
      { name: 'totalLength', offset: 2, length: 2, wire: 'u16', get: protocol.ipv4.totalLength, set: protocol.ipv4.setTotalLength },
      { name: 'identification', offset: 4, length: 2, wire: 'u16', get: protocol.ipv4.identification, set: protocol.ipv4.setIdentification },
      { name: 'fragment', offset: 6, length: 2, wire: 'u16', get: protocol.ipv4.fragment, set: protocol.ipv4.setFragment },
      { name: 'timeToLive', offset: 8, length: 1, wire: 'u8', get: protocol.ipv4.timeToLive, set: protocol.ipv4.setTimeToLive },
      { name: 'protocol', offset: 9, length: 1, wire: 'u8', get: protocol.ipv4.protocol, set: protocol.ipv4.setProtocol },
      { name: 'checksum', offset: 10, length: 2, wire: 'u16', get: protocol.ipv4.checksum, set: protocol.ipv4.setChecksum },
      { name: 'source', offset: 12, length: 4, wire: 'u32', get: protocol.ipv4.source, set: protocol.ipv4.setSource },
      { name: 'destination', offset: 16, length: 4, wire: 'u32', get: protocol.ipv4.destination, set: protocol.ipv4.setDestination },
    ],
  },
  {
    name: 'ipv6', length: 40, encode: protocol.ipv6.encode, setConstants: protocol.ipv6.setConstants,
    fields: [
      { name: 'versionAndFlow', offset: 0, length: 4, wire: 'u32', get: protocol.ipv6.versionAndFlow, set: protocol.ipv6.setVersionAndFlow },
      { name: 'payloadLength', offset: 4, length: 2, wire: 'u16', get: protocol.ipv6.payloadLength, set: protocol.ipv6.setPayloadLength },
      { name: 'nextHeader', offset: 6, length: 1, wire: 'u8', get: protocol.ipv6.nextHeader, set: protocol.ipv6.setNextHeader },
      { name: 'hopLimit', offset: 7, length: 1, wire: 'u8', get: protocol.ipv6.hopLimit, set: protocol.ipv6.setHopLimit },
      { name: 'source0', offset: 8, length: 4, wire: 'u32', get: protocol.ipv6.source0, set: protocol.ipv6.setSource0 },
      { name: 'source1', offset: 12, length: 4, wire: 'u32', get: protocol.ipv6.source1, set: protocol.ipv6.setSource1 },
      { name: 'source2', offset: 16, length: 4, wire: 'u32', get: protocol.ipv6.source2, set: protocol.ipv6.setSource2 },
      { name: 'source3', offset: 20, length: 4, wire: 'u32', get: protocol.ipv6.source3, set: protocol.ipv6.setSource3 },
      { name: 'destination0', offset: 24, length: 4, wire: 'u32', get: protocol.ipv6.destination0, set: protocol.ipv6.setDestination0 },
      { name: 'destination1', offset: 28, length: 4, wire: 'u32', get: protocol.ipv6.destination1, set: protocol.ipv6.setDestination1 },
      { name: 'destination2', offset: 32, length: 4, wire: 'u32', get: protocol.ipv6.destination2, set: protocol.ipv6.setDestination2 },
      { name: 'destination3', offset: 36, length: 4, wire: 'u32', get: protocol.ipv6.destination3, set: protocol.ipv6.setDestination3 },
    ],
  },
  {
    name: 'ipv6_extension', length: 8, encode: protocol.ipv6Extension.encode, setConstants: protocol.ipv6Extension.setConstants,
    fields: [
      { name: 'nextHeader', offset: 0, length: 1, wire: 'u8', get: protocol.ipv6Extension.nextHeader, set: protocol.ipv6Extension.setNextHeader },
      { name: 'moreWords', offset: 1, length: 1, wire: 'u8', get: protocol.ipv6Extension.moreWords, set: protocol.ipv6Extension.setMoreWords },
      { name: 'content', offset: 2, length: 6, wire: 'u48', get: protocol.ipv6Extension.content, set: protocol.ipv6Extension.setContent },
    ],
  },
  {
    name: 'ipv6_fragment', length: 8, encode: protocol.ipv6Fragment.encode, setConstants: protocol.ipv6Fragment.setConstants,
    fields: [
      { name: 'nextHeader', offset: 0, length: 1, wire: 'u8', get: protocol.ipv6Fragment.nextHeader, set: protocol.ipv6Fragment.setNextHeader },
      { name: 'reserved', offset: 1, length: 1, wire: 'u8', get: protocol.ipv6Fragment.reserved, set: protocol.ipv6Fragment.setReserved },
      { name: 'fragment', offset: 2, length: 2, wire: 'u16', get: protocol.ipv6Fragment.fragment, set: protocol.ipv6Fragment.setFragment },
      { name: 'identification', offset: 4, length: 4, wire: 'u32', get: protocol.ipv6Fragment.identification, set: protocol.ipv6Fragment.setIdentification },
    ],
  },
  {
    name: 'udp', length: 8, encode: protocol.udp.encode, setConstants: protocol.udp.setConstants,
    fields: [
      { name: 'sourcePort', offset: 0, length: 2, wire: 'u16', get: protocol.udp.sourcePort, set: protocol.udp.setSourcePort },
      { name: 'destinationPort', offset: 2, length: 2, wire: 'u16', get: protocol.udp.destinationPort, set: protocol.udp.setDestinationPort },
      { name: 'datagramLength', offset: 4, length: 2, wire: 'u16', get: protocol.udp.datagramLength, set: protocol.udp.setDatagramLength },
      { name: 'checksum', offset: 6, length: 2, wire: 'u16', get: protocol.udp.checksum, set: protocol.udp.setChecksum },
    ],
  },
  {
    name: 'tcp', length: 20, encode: protocol.tcp.encode, setConstants: protocol.tcp.setConstants,
    fields: [
      { name: 'sourcePort', offset: 0, length: 2, wire: 'u16', get: protocol.tcp.sourcePort, set: protocol.tcp.setSourcePort },
      { name: 'destinationPort', offset: 2, length: 2, wire: 'u16', get: protocol.tcp.destinationPort, set: protocol.tcp.setDestinationPort },
      { name: 'sequenceNumber', offset: 4, length: 4, wire: 'u32', get: protocol.tcp.sequenceNumber, set: protocol.tcp.setSequenceNumber },
      { name: 'acknowledgement', offset: 8, length: 4, wire: 'u32', get: protocol.tcp.acknowledgement, set: protocol.tcp.setAcknowledgement },
      { name: 'words', offset: 12, length: 1, wire: 'u8', get: protocol.tcp.words, set: protocol.tcp.setWords },
      { name: 'flags', offset: 13, length: 1, wire: 'u8', get: protocol.tcp.flags, set: protocol.tcp.setFlags },
      { name: 'window', offset: 14, length: 2, wire: 'u16', get: protocol.tcp.window, set: protocol.tcp.setWindow },
      { name: 'checksum', offset: 16, length: 2, wire: 'u16', get: protocol.tcp.checksum, set: protocol.tcp.setChecksum },
      { name: 'urgent', offset: 18, length: 2, wire: 'u16', get: protocol.tcp.urgent, set: protocol.tcp.setUrgent },
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
