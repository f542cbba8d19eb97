// @generated from schema/framing/moldudp64.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Downstream Packet. By multicast, or by unicast in reply to a request. Followed by message_blocks: repeated message_block.

import { readAlpha, writeAlpha } from './alpha.ts';
import { isWhole, refuse } from './range.ts';
import { LENGTH as EACH_LENGTH, lengthAt as eachLengthAt } from './message-block.ts';

/** Bytes on the wire, without message_blocks. */
export const LENGTH = 20;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly session: string;
  readonly sequenceNumber: number | bigint;
  readonly messageCount: number;
}

/** session @0 alpha10: a session that has ended never gets more messages */
export function session(view: DataView, at: number): string {
  return readAlpha(view, at, 10);
}

/** sequence_number @10 u64: of the first message in the packet; the next expected one in a heartbeat and at the end of the session; exact below 2^53 */
export function sequenceNumber(view: DataView, at: number): number {
  return view.getUint32(at + 10) * 0x100000000 + view.getUint32(at + 14);
}

/** sequence_number in all its 64 bits. */
export function sequenceNumberBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 10);
}

/** message_count @18 u16: any other number counts the message blocks that follow; 0 heartbeat, 65535 end of session */
export function messageCount(view: DataView, at: number): number {
  return view.getUint16(at + 18);
}

/** Pads with spaces. Throws a RangeError beyond 10 characters. */
export function setSession(view: DataView, at: number, value: string): void {
  writeAlpha(view, at, 10, value);
}

export function setSequenceNumber(view: DataView, at: number, value: number): void {
  view.setUint32(at + 10, Math.floor(value / 0x100000000));
  view.setUint32(at + 14, value);
}

export function setSequenceNumberBig(view: DataView, at: number, value: bigint): void {
  view.setBigUint64(at + 10, value);
}

export function setMessageCount(view: DataView, at: number, value: number): void {
  view.setUint16(at + 18, value);
}

/** This message has no field that never changes. */
export function setConstants(_view: DataView, _at: number): void {
}

/** Writes the message up to message_blocks at `at` and returns its 20 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setSession(view, at, fields.session);
  if (typeof fields.sequenceNumber === 'bigint') {
    if (fields.sequenceNumber < 0n || fields.sequenceNumber > 18446744073709551615n) refuse('sequence_number', fields.sequenceNumber, 'u64');
    setSequenceNumberBig(view, at, fields.sequenceNumber);
  } else {
    if (!isWhole(fields.sequenceNumber, 0, 2 ** 64)) refuse('sequence_number', fields.sequenceNumber, 'u64');
    setSequenceNumber(view, at, fields.sequenceNumber);
  }

  if ((fields.messageCount & 0xffff) !== fields.messageCount) refuse('message_count', fields.messageCount, 'u16');
  setMessageCount(view, at, fields.messageCount);
  return LENGTH;
}

/** How many message_block follow: message_count, or none when that is 65535. */
export function messageBlocks(view: DataView, at: number): number {
  const count = messageCount(view, at);
  return count === 65535 ? 0 : count;
}

/** Calls `visit` with the offset of each message_block, in order. Returns how many were whole before `end`, the offset behind the message: fewer than messageBlocks when it was cut. */
export function forEachMessageBlock(view: DataView, at: number, end: number, visit: (at: number) => void): number {
  const count = messageBlocks(view, at);
  let next = at + LENGTH;
  for (let index = 0; index < count; index++) {
    if (next + EACH_LENGTH > end) return index;
    const size = eachLengthAt(view, next);
    if (size < EACH_LENGTH || next + size > end) return index;
    visit(next);
    next += size;
  }

  return count;
}
