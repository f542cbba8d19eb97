// @generated from schema/framing/network.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// RFC 8200 extension header. Hop-by-hop options, routing, destination options.

import { isWhole, refuse } from './range.ts';

/** Bytes on the wire. */
export const LENGTH = 8;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly nextHeader: number;
  readonly moreWords: number;
  readonly content: number;
}

/** next_header @0 u8: 0 hop by hop options, 6 tcp, 17 udp, 43 routing, 44 fragment, 60 destination options */
export function nextHeader(view: DataView, at: number): number {
  return view.getUint8(at);
}

/** more_words @1 u8: 8-byte words after these 8 bytes */
export function moreWords(view: DataView, at: number): number {
  return view.getUint8(at + 1);
}

/** content @2 u48 */
export function content(view: DataView, at: number): number {
  return view.getUint16(at + 2) * 0x100000000 + view.getUint32(at + 4);
}

export function setNextHeader(view: DataView, at: number, value: number): void {
  view.setUint8(at, value);
}

export function setMoreWords(view: DataView, at: number, value: number): void {
  view.setUint8(at + 1, value);
}

export function setContent(view: DataView, at: number, value: number): void {
  view.setUint16(at + 2, Math.floor(value / 0x100000000));
  view.setUint32(at + 4, value);
}

/** This message has no field that never changes. */
export function setConstants(_view: DataView, _at: number): void {
}

/** Writes the whole message at `at` and returns its 8 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  if ((fields.nextHeader & 0xff) !== fields.nextHeader) refuse('next_header', fields.nextHeader, 'u8');
  setNextHeader(view, at, fields.nextHeader);
  if ((fields.moreWords & 0xff) !== fields.moreWords) refuse('more_words', fields.moreWords, 'u8');
  setMoreWords(view, at, fields.moreWords);
  if (!isWhole(fields.content, 0, 2 ** 48)) refuse('content', fields.content, 'u48');
  setContent(view, at, fields.content);
  return LENGTH;
}
