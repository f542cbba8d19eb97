// @generated from schema/framing/moldudp64.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Request Packet. By unicast to a re-request server; only whole messages that fit one packet come back.

import { readAlpha, writeAlpha } from './alpha.ts';
import { isWhole, refuse } from './range.ts';

/** Bytes on the wire. */
export const LENGTH = 20;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly session: string;
  readonly sequenceNumber: number | bigint;
  readonly requestedMessageCount: number;
}

/** session @0 alpha10 */
export function session(view: DataView, at: number): string {
  return readAlpha(view, at, 10);
}

/** sequence_number @10 u64: of the first message that is asked for; exact below 2^53 */
export function sequenceNumber(view: DataView, at: number): number {
  return view.getUint32(at + 10) * 0x100000000 + view.getUint32(at + 14);
}

/** sequence_number in all its 64 bits. */
export function sequenceNumberBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 10);
}

/** requested_message_count @18 u16: at most 65534: 65535 means the end of the session in the other direction */
export function requestedMessageCount(view: DataView, at: number): number {
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

export function setRequestedMessageCount(view: DataView, at: number, value: number): void {
  view.setUint16(at + 18, value);
}

/** This message has no field that never changes. */
export function setConstants(_view: DataView, _at: number): void {
}

/** Writes the whole message at `at` and returns its 20 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setSession(view, at, fields.session);
  if (typeof fields.sequenceNumber === 'bigint') {
    if (fields.sequenceNumber < 0n || fields.sequenceNumber > 18446744073709551615n) refuse('sequence_number', fields.sequenceNumber, 'u64');
    setSequenceNumberBig(view, at, fields.sequenceNumber);
  } else {
    if (!isWhole(fields.sequenceNumber, 0, 2 ** 64)) refuse('sequence_number', fields.sequenceNumber, 'u64');
    setSequenceNumber(view, at, fields.sequenceNumber);
  }

  if ((fields.requestedMessageCount & 0xffff) !== fields.requestedMessageCount) refuse('requested_message_count', fields.requestedMessageCount, 'u16');
  setRequestedMessageCount(view, at, fields.requestedMessageCount);
  return LENGTH;
}
