// @generated from schema/lumina/lumina-1.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// match_result. What became of one match_request; all 0 but the outcome when it was refused. Of a new order, executed, rested and cancelled make its shares.

import { charCode } from './alpha.ts';
import { refuse } from './range.ts';

/** Bytes on the wire. */
export const LENGTH = 24;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly executed: number;
  readonly executions: number;
  readonly rested: number;
  readonly cancelled: number;
  readonly price: number;
  readonly side: number | string;
  readonly outcome: number;
}

/** executed @0 u32: shares */
export function executed(view: DataView, at: number): number {
  return view.getUint32(at, true);
}

/** executions @4 u32: how many match_execution records are its own */
export function executions(view: DataView, at: number): number {
  return view.getUint32(at + 4, true);
}

/** rested @8 u32: shares that the new order, or the reduced one, rests with */
export function rested(view: DataView, at: number): number {
  return view.getUint32(at + 8, true);
}

/** cancelled @12 u32: shares that neither executed nor rest; reduce, cancel: shares taken off */
export function cancelled(view: DataView, at: number): number {
  return view.getUint32(at + 12, true);
}

/** price @16 u32: in 0.0001 dollars; where they rest; 0 when none do */
export function price(view: DataView, at: number): number {
  return view.getUint32(at + 16, true);
}

/** side @20 char: of the order, whatever was asked of it; B buy, S sell, T sell short */
export function side(view: DataView, at: number): number {
  return view.getUint8(at + 20);
}

/** outcome @21 u8: 0 accepted, 1 accepted; what should have rested found no place and was cancelled, 2 refused, as all that follow: the books are as they were, 3 invalid side, 4 zero shares, 5 0, or above 199,999.9900, 6 an order of that reference is live, 7 no order of that reference is live, 8 the order is of another stock locate */
export function outcome(view: DataView, at: number): number {
  return view.getUint8(at + 21);
}

/** reserved @22 bytes2: always 0 */
export function reserved(view: DataView, at: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + at + 22, 2);
}

export function setExecuted(view: DataView, at: number, value: number): void {
  view.setUint32(at, value, true);
}

export function setExecutions(view: DataView, at: number, value: number): void {
  view.setUint32(at + 4, value, true);
}

export function setRested(view: DataView, at: number, value: number): void {
  view.setUint32(at + 8, value, true);
}

export function setCancelled(view: DataView, at: number, value: number): void {
  view.setUint32(at + 12, value, true);
}

export function setPrice(view: DataView, at: number, value: number): void {
  view.setUint32(at + 16, value, true);
}

export function setSide(view: DataView, at: number, value: number): void {
  view.setUint8(at + 20, value);
}

export function setOutcome(view: DataView, at: number, value: number): void {
  view.setUint8(at + 21, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  new Uint8Array(view.buffer, view.byteOffset + at + 22, 2).fill(0);
}

/** Writes the whole message at `at` and returns its 24 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if ((fields.executed >>> 0) !== fields.executed) refuse('executed', fields.executed, 'u32');
  setExecuted(view, at, fields.executed);
  if ((fields.executions >>> 0) !== fields.executions) refuse('executions', fields.executions, 'u32');
  setExecutions(view, at, fields.executions);
  if ((fields.rested >>> 0) !== fields.rested) refuse('rested', fields.rested, 'u32');
  setRested(view, at, fields.rested);
  if ((fields.cancelled >>> 0) !== fields.cancelled) refuse('cancelled', fields.cancelled, 'u32');
  setCancelled(view, at, fields.cancelled);
  if ((fields.price >>> 0) !== fields.price) refuse('price', fields.price, 'u32');
  setPrice(view, at, fields.price);
  setSide(view, at, charCode(fields.side, 'side'));
  if ((fields.outcome & 0xff) !== fields.outcome) refuse('outcome', fields.outcome, 'u8');
  setOutcome(view, at, fields.outcome);
  return LENGTH;
}
