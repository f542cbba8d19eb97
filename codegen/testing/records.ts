/** Random records for a protocol: messages with any values, cut ones, longer ones, and bytes that are no message at all. */
import type { Field, Message, Protocol } from '../ir.ts';

const PER_MESSAGE = 60;

export function recordsFor(protocol: Protocol, seed: number): Uint8Array[] {
  const random = randomFrom(seed);
  const records: Uint8Array[] = [new Uint8Array(0), new Uint8Array(64), new Uint8Array(64).fill(0xff)];
  for (let code = 0; code < 256; code++) records.push(bytesOf(random(200), random).fill(code, protocol.typeOffset ?? 0, 3));
  for (const message of protocol.messages) {
    for (let index = 0; index < PER_MESSAGE; index++) records.push(recordOf(protocol, message, index, random));
  }
  return records;
}

type Random = (below: number) => number;

function recordOf({ endian, typeOffset }: Protocol, message: Message, index: number, random: Random): Uint8Array {
  const tail = index % 3 === 0 ? new Uint8Array(0) : tailOf(message, random);
  const record = bytesOf(message.length + tail.length, random);
  if (index === 1) record.fill(0);
  if (index === 2) record.fill(0xff);
  record.set(tail, message.length);
  if (message.type !== null && typeOffset !== undefined) record[typeOffset] = message.type.charCodeAt(0);
  for (const field of message.fields) if (field.wire === 'ascii' && random(4) > 0) writeDigits(record, field, random);
  const { tail: kind } = message;
  // Mostly counted right, so that there is something to read.
  if (kind !== undefined && random(4) > 0) {
    const less = kind.kind === 'bytes' || kind.kind === 'text' ? kind.less : 0;
    const behind = kind.kind === 'elements' && kind.optional ? tail.length - kind.counter.length : tail.length;
    const count = kind.kind === 'repeat' ? random(6) : Math.max(0, behind + less + (random(8) === 0 ? 1 : 0));
    writeInteger(record, kind.counter, count, endian === 'little');
  }
  return random(5) === 0 ? record.subarray(0, random(record.length + 1)) : record;
}

function tailOf({ tail }: Message, random: Random): Uint8Array {
  if (tail === undefined) return bytesOf(random(30), random);
  const parts: number[] = tail.kind === 'elements' && tail.optional ? Array.from(bytesOf(tail.counter.length, random)) : [];
  if (tail.kind === 'bytes' || tail.kind === 'text') parts.push(...bytesOf(random(60), random));
  if (tail.kind === 'repeat') {
    for (let left = random(6); left > 0; left--) {
      const size = random(20);
      parts.push(0, size, ...bytesOf(size, random));
    }
  }
  if (tail.kind === 'elements') {
    for (let left = random(6); left > 0; left--) {
      const known = tail.tags[random(tail.tags.length)];
      const right = known !== undefined && random(4) > 0;
      const value = bytesOf(right ? known.field.length : random(12), random);
      parts.push(value.length + 1, right ? known.tag : random(256), ...value);
    }
  }
  return Uint8Array.from(parts);
}

function writeInteger(record: Uint8Array, { offset, length }: Field, value: number, little: boolean): void {
  for (let index = 0; index < length; index++) {
    const at = offset + (little ? index : length - 1 - index);
    if (at < record.length) record[at] = index < 4 ? value >>> (8 * index) : 0;
  }
}

function writeDigits(record: Uint8Array, { offset, length }: Field, random: Random): void {
  const digits = Array.from({ length: 1 + random(length) }, () => String(random(10))).join('');
  const text = random(2) === 0 ? digits.padStart(length) : digits.padEnd(length);
  record.set(Buffer.from(text, 'latin1'), offset);
}

function bytesOf(size: number, random: Random): Uint8Array {
  return Uint8Array.from({ length: size }, () => random(256));
}

/** xorshift32: the same seed gives the same records. */
function randomFrom(seed: number): Random {
  let state = seed | 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}
