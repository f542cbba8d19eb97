// @generated from schema/ouch/ouch-5.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.

import { readAlpha } from './alpha.ts';
import { visitElements } from './appendage.ts';
import { nameOfInbound, nameOfOutbound } from './messages.ts';

/** Prints one kind of message. `length` is the bytes that are there, at least those of the fixed part. */
export interface Printer {
  /** The type byte as a character. */
  readonly type: string | null;
  readonly name: string;
  /** Bytes of the fixed part. */
  readonly length: number;
  /** The fields as members of a JSON object, without its braces. */
  readonly json: (view: DataView, at: number, length: number) => string;
  /** The fields as bare text, one a column. */
  readonly texts: (view: DataView, at: number, length: number) => string[];
  /** Names of the fields in wire order, without the type byte. */
  readonly columns: readonly string[];
}

function enterOrderJson(view: DataView, at: number, length: number): string {
  return (
    `"message_type":"O"` +
    `,"user_ref_num":${view.getUint32(at + 1)}` +
    `,"side":${CHARACTERS[view.getUint8(at + 5)]}` +
    `,"quantity":${view.getUint32(at + 6)}` +
    `,"symbol":${quoted(readAlpha(view, at + 10, 8))}` +
    `,"price":"${unsignedDecimal(view, at + 18, 4)}"` +
    `,"time_in_force":${CHARACTERS[view.getUint8(at + 26)]}` +
    `,"display":${CHARACTERS[view.getUint8(at + 27)]}` +
    `,"capacity":${CHARACTERS[view.getUint8(at + 28)]}` +
    `,"intermarket_sweep":${CHARACTERS[view.getUint8(at + 29)]}` +
    `,"cross_type":${CHARACTERS[view.getUint8(at + 30)]}` +
    `,"cl_ord_id":${quoted(readAlpha(view, at + 31, 14))}` +
    `,"appendage_length":${view.getUint16(at + 45)}` +
    `,"appendage":${elements(view, at + 47, at + 47 + view.getUint16(at + 45), at + length)}`
  );
}

function enterOrderTexts(view: DataView, at: number, length: number): string[] {
  return [
    String(view.getUint32(at + 1)),
    String.fromCharCode(view.getUint8(at + 5)),
    String(view.getUint32(at + 6)),
    readAlpha(view, at + 10, 8),
    unsignedDecimal(view, at + 18, 4),
    String.fromCharCode(view.getUint8(at + 26)),
    String.fromCharCode(view.getUint8(at + 27)),
    String.fromCharCode(view.getUint8(at + 28)),
    String.fromCharCode(view.getUint8(at + 29)),
    String.fromCharCode(view.getUint8(at + 30)),
    readAlpha(view, at + 31, 14),
    String(view.getUint16(at + 45)),
    bare(elements(view, at + 47, at + 47 + view.getUint16(at + 45), at + length)),
  ];
}

function replaceOrderJson(view: DataView, at: number, length: number): string {
  return (
    `"message_type":"U"` +
    `,"orig_user_ref_num":${view.getUint32(at + 1)}` +
    `,"user_ref_num":${view.getUint32(at + 5)}` +
    `,"quantity":${view.getUint32(at + 9)}` +
    `,"price":"${unsignedDecimal(view, at + 13, 4)}"` +
    `,"time_in_force":${CHARACTERS[view.getUint8(at + 21)]}` +
    `,"display":${CHARACTERS[view.getUint8(at + 22)]}` +
    `,"intermarket_sweep":${CHARACTERS[view.getUint8(at + 23)]}` +
    `,"cl_ord_id":${quoted(readAlpha(view, at + 24, 14))}` +
    `,"appendage_length":${view.getUint16(at + 38)}` +
    `,"appendage":${elements(view, at + 40, at + 40 + view.getUint16(at + 38), at + length)}`
  );
}

function replaceOrderTexts(view: DataView, at: number, length: number): string[] {
  return [
    String(view.getUint32(at + 1)),
    String(view.getUint32(at + 5)),
    String(view.getUint32(at + 9)),
    unsignedDecimal(view, at + 13, 4),
    String.fromCharCode(view.getUint8(at + 21)),
    String.fromCharCode(view.getUint8(at + 22)),
    String.fromCharCode(view.getUint8(at + 23)),
    readAlpha(view, at + 24, 14),
    String(view.getUint16(at + 38)),
    bare(elements(view, at + 40, at + 40 + view.getUint16(at + 38), at + length)),
  ];
}

function cancelOrderJson(view: DataView, at: number, length: number): string {
  return (
    `"message_type":"X"` +
    `,"user_ref_num":${view.getUint32(at + 1)}` +
    `,"quantity":${view.getUint32(at + 5)}` +
    `,"appendage_length":${length < 11 ? 'null' : view.getUint16(at + 9)}` +
    `,"appendage":${length === 9 ? '{}' : length < 11 ? 'null' : elements(view, at + 11, at + 11 + view.getUint16(at + 9), at + length)}`
  );
}

function cancelOrderTexts(view: DataView, at: number, length: number): string[] {
  return [
    String(view.getUint32(at + 1)),
    String(view.getUint32(at + 5)),
    length < 11 ? '' : String(view.getUint16(at + 9)),
    bare(length === 9 ? '{}' : length < 11 ? 'null' : elements(view, at + 11, at + 11 + view.getUint16(at + 9), at + length)),
  ];
}

function modifyOrderJson(view: DataView, at: number, length: number): string {
  return (
    `"message_type":"M"` +
    `,"user_ref_num":${view.getUint32(at + 1)}` +
    `,"side":${CHARACTERS[view.getUint8(at + 5)]}` +
    `,"quantity":${view.getUint32(at + 6)}` +
    `,"appendage_length":${length < 12 ? 'null' : view.getUint16(at + 10)}` +
    `,"appendage":${length === 10 ? '{}' : length < 12 ? 'null' : elements(view, at + 12, at + 12 + view.getUint16(at + 10), at + length)}`
  );
}

function modifyOrderTexts(view: DataView, at: number, length: number): string[] {
  return [
    String(view.getUint32(at + 1)),
    String.fromCharCode(view.getUint8(at + 5)),
    String(view.getUint32(at + 6)),
    length < 12 ? '' : String(view.getUint16(at + 10)),
    bare(length === 10 ? '{}' : length < 12 ? 'null' : elements(view, at + 12, at + 12 + view.getUint16(at + 10), at + length)),
  ];
}

function massCancelRequestJson(view: DataView, at: number, length: number): string {
  return (
    `"message_type":"C"` +
    `,"user_ref_num":${view.getUint32(at + 1)}` +
    `,"firm":${quoted(readAlpha(view, at + 5, 4))}` +
    `,"symbol":${quoted(readAlpha(view, at + 9, 8))}` +
    `,"appendage_length":${view.getUint16(at + 17)}` +
    `,"appendage":${elements(view, at + 19, at + 19 + view.getUint16(at + 17), at + length)}`
  );
}

function massCancelRequestTexts(view: DataView, at: number, length: number): string[] {
  return [
    String(view.getUint32(at + 1)),
    readAlpha(view, at + 5, 4),
    readAlpha(view, at + 9, 8),
    String(view.getUint16(at + 17)),
    bare(elements(view, at + 19, at + 19 + view.getUint16(at + 17), at + length)),
  ];
}

function disableOrderEntryRequestJson(view: DataView, at: number, length: number): string {
  return (
    `"message_type":"D"` +
    `,"user_ref_num":${view.getUint32(at + 1)}` +
    `,"firm":${quoted(readAlpha(view, at + 5, 4))}` +
    `,"appendage_length":${view.getUint16(at + 9)}` +
    `,"appendage":${elements(view, at + 11, at + 11 + view.getUint16(at + 9), at + length)}`
  );
}

function disableOrderEntryRequestTexts(view: DataView, at: number, length: number): string[] {
  return [
    String(view.getUint32(at + 1)),
    readAlpha(view, at + 5, 4),
    String(view.getUint16(at + 9)),
    bare(elements(view, at + 11, at + 11 + view.getUint16(at + 9), at + length)),
  ];
}

function enableOrderEntryRequestJson(view: DataView, at: number, length: number): string {
  return (
    `"message_type":"E"` +
    `,"user_ref_num":${view.getUint32(at + 1)}` +
    `,"firm":${quoted(readAlpha(view, at + 5, 4))}` +
    `,"appendage_length":${view.getUint16(at + 9)}` +
    `,"appendage":${elements(view, at + 11, at + 11 + view.getUint16(at + 9), at + length)}`
  );
}

function enableOrderEntryRequestTexts(view: DataView, at: number, length: number): string[] {
  return [
    String(view.getUint32(at + 1)),
    readAlpha(view, at + 5, 4),
    String(view.getUint16(at + 9)),
    bare(elements(view, at + 11, at + 11 + view.getUint16(at + 9), at + length)),
  ];
}

function accountQueryRequestJson(view: DataView, at: number, length: number): string {
  return (
    `"message_type":"Q"` +
    `,"appendage_length":${length < 3 ? 'null' : view.getUint16(at + 1)}` +
    `,"appendage":${length === 1 ? '{}' : length < 3 ? 'null' : elements(view, at + 3, at + 3 + view.getUint16(at + 1), at + length)}`
  );
}

function accountQueryRequestTexts(view: DataView, at: number, length: number): string[] {
  return [
    length < 3 ? '' : String(view.getUint16(at + 1)),
    bare(length === 1 ? '{}' : length < 3 ? 'null' : elements(view, at + 3, at + 3 + view.getUint16(at + 1), at + length)),
  ];
}

function systemEventJson(view: DataView, at: number): string {
  return (
    `"message_type":"S"` +
    `,"timestamp":${numberOf(unsignedClock(view, at + 1))}` +
    `,"event_code":${CHARACTERS[view.getUint8(at + 9)]}`
  );
}

function systemEventTexts(view: DataView, at: number): string[] {
  return [
    unsignedClock(view, at + 1),
    String.fromCharCode(view.getUint8(at + 9)),
  ];
}

function orderAcceptedJson(view: DataView, at: number, length: number): string {
  return (
    `"message_type":"A"` +
    `,"timestamp":${numberOf(unsignedClock(view, at + 1))}` +
    `,"user_ref_num":${view.getUint32(at + 9)}` +
    `,"side":${CHARACTERS[view.getUint8(at + 13)]}` +
    `,"quantity":${view.getUint32(at + 14)}` +
    `,"symbol":${quoted(readAlpha(view, at + 18, 8))}` +
    `,"price":"${unsignedDecimal(view, at + 26, 4)}"` +
    `,"time_in_force":${CHARACTERS[view.getUint8(at + 34)]}` +
    `,"display":${CHARACTERS[view.getUint8(at + 35)]}` +
    `,"order_ref":${numberOf(unsigned(view, at + 36))}` +
    `,"capacity":${CHARACTERS[view.getUint8(at + 44)]}` +
    `,"intermarket_sweep":${CHARACTERS[view.getUint8(at + 45)]}` +
    `,"cross_type":${CHARACTERS[view.getUint8(at + 46)]}` +
    `,"order_state":${CHARACTERS[view.getUint8(at + 47)]}` +
    `,"cl_ord_id":${quoted(readAlpha(view, at + 48, 14))}` +
    `,"appendage_length":${view.getUint16(at + 62)}` +
    `,"appendage":${elements(view, at + 64, at + 64 + view.getUint16(at + 62), at + length)}`
  );
}

function orderAcceptedTexts(view: DataView, at: number, length: number): string[] {
  return [
    unsignedClock(view, at + 1),
    String(view.getUint32(at + 9)),
    String.fromCharCode(view.getUint8(at + 13)),
    String(view.getUint32(at + 14)),
    readAlpha(view, at + 18, 8),
    unsignedDecimal(view, at + 26, 4),
    String.fromCharCode(view.getUint8(at + 34)),
    String.fromCharCode(view.getUint8(at + 35)),
    unsigned(view, at + 36),
    String.fromCharCode(view.getUint8(at + 44)),
    String.fromCharCode(view.getUint8(at + 45)),
    String.fromCharCode(view.getUint8(at + 46)),
    String.fromCharCode(view.getUint8(at + 47)),
    readAlpha(view, at + 48, 14),
    String(view.getUint16(at + 62)),
    bare(elements(view, at + 64, at + 64 + view.getUint16(at + 62), at + length)),
  ];
}

function orderReplacedJson(view: DataView, at: number, length: number): string {
  return (
    `"message_type":"U"` +
    `,"timestamp":${numberOf(unsignedClock(view, at + 1))}` +
    `,"orig_user_ref_num":${view.getUint32(at + 9)}` +
    `,"user_ref_num":${view.getUint32(at + 13)}` +
    `,"side":${CHARACTERS[view.getUint8(at + 17)]}` +
    `,"quantity":${view.getUint32(at + 18)}` +
    `,"symbol":${quoted(readAlpha(view, at + 22, 8))}` +
    `,"price":"${unsignedDecimal(view, at + 30, 4)}"` +
    `,"time_in_force":${CHARACTERS[view.getUint8(at + 38)]}` +
    `,"display":${CHARACTERS[view.getUint8(at + 39)]}` +
    `,"order_ref":${numberOf(unsigned(view, at + 40))}` +
    `,"capacity":${CHARACTERS[view.getUint8(at + 48)]}` +
    `,"intermarket_sweep":${CHARACTERS[view.getUint8(at + 49)]}` +
    `,"cross_type":${CHARACTERS[view.getUint8(at + 50)]}` +
    `,"order_state":${CHARACTERS[view.getUint8(at + 51)]}` +
    `,"cl_ord_id":${quoted(readAlpha(view, at + 52, 14))}` +
    `,"appendage_length":${view.getUint16(at + 66)}` +
    `,"appendage":${elements(view, at + 68, at + 68 + view.getUint16(at + 66), at + length)}`
  );
}

function orderReplacedTexts(view: DataView, at: number, length: number): string[] {
  return [
    unsignedClock(view, at + 1),
    String(view.getUint32(at + 9)),
    String(view.getUint32(at + 13)),
    String.fromCharCode(view.getUint8(at + 17)),
    String(view.getUint32(at + 18)),
    readAlpha(view, at + 22, 8),
    unsignedDecimal(view, at + 30, 4),
    String.fromCharCode(view.getUint8(at + 38)),
    String.fromCharCode(view.getUint8(at + 39)),
    unsigned(view, at + 40),
    String.fromCharCode(view.getUint8(at + 48)),
    String.fromCharCode(view.getUint8(at + 49)),
    String.fromCharCode(view.getUint8(at + 50)),
    String.fromCharCode(view.getUint8(at + 51)),
    readAlpha(view, at + 52, 14),
    String(view.getUint16(at + 66)),
    bare(elements(view, at + 68, at + 68 + view.getUint16(at + 66), at + length)),
  ];
}

function orderCanceledJson(view: DataView, at: number, length: number): string {
  return (
    `"message_type":"C"` +
    `,"timestamp":${numberOf(unsignedClock(view, at + 1))}` +
    `,"user_ref_num":${view.getUint32(at + 9)}` +
    `,"quantity":${view.getUint32(at + 13)}` +
    `,"reason":${CHARACTERS[view.getUint8(at + 17)]}` +
    `,"appendage_length":${length < 20 ? 'null' : view.getUint16(at + 18)}` +
    `,"appendage":${length === 18 ? '{}' : length < 20 ? 'null' : elements(view, at + 20, at + 20 + view.getUint16(at + 18), at + length)}`
  );
}

function orderCanceledTexts(view: DataView, at: number, length: number): string[] {
  return [
    unsignedClock(view, at + 1),
    String(view.getUint32(at + 9)),
    String(view.getUint32(at + 13)),
    String.fromCharCode(view.getUint8(at + 17)),
    length < 20 ? '' : String(view.getUint16(at + 18)),
    bare(length === 18 ? '{}' : length < 20 ? 'null' : elements(view, at + 20, at + 20 + view.getUint16(at + 18), at + length)),
  ];
}

function aiqCanceledJson(view: DataView, at: number, length: number): string {
  return (
    `"message_type":"D"` +
    `,"timestamp":${numberOf(unsignedClock(view, at + 1))}` +
    `,"user_ref_num":${view.getUint32(at + 9)}` +
    `,"decrement_shares":${view.getUint32(at + 13)}` +
    `,"reason":${CHARACTERS[view.getUint8(at + 17)]}` +
    `,"quantity_prevented_from_trading":${view.getUint32(at + 18)}` +
    `,"execution_price":"${unsignedDecimal(view, at + 22, 4)}"` +
    `,"liquidity_flag":${CHARACTERS[view.getUint8(at + 30)]}` +
    `,"aiq_strategy":${CHARACTERS[view.getUint8(at + 31)]}` +
    `,"appendage_length":${length < 34 ? 'null' : view.getUint16(at + 32)}` +
    `,"appendage":${length === 32 ? '{}' : length < 34 ? 'null' : elements(view, at + 34, at + 34 + view.getUint16(at + 32), at + length)}`
  );
}

function aiqCanceledTexts(view: DataView, at: number, length: number): string[] {
  return [
    unsignedClock(view, at + 1),
    String(view.getUint32(at + 9)),
    String(view.getUint32(at + 13)),
    String.fromCharCode(view.getUint8(at + 17)),
    String(view.getUint32(at + 18)),
    unsignedDecimal(view, at + 22, 4),
    String.fromCharCode(view.getUint8(at + 30)),
    String.fromCharCode(view.getUint8(at + 31)),
    length < 34 ? '' : String(view.getUint16(at + 32)),
    bare(length === 32 ? '{}' : length < 34 ? 'null' : elements(view, at + 34, at + 34 + view.getUint16(at + 32), at + length)),
  ];
}

function orderExecutedJson(view: DataView, at: number, length: number): string {
  return (
    `"message_type":"E"` +
    `,"timestamp":${numberOf(unsignedClock(view, at + 1))}` +
    `,"user_ref_num":${view.getUint32(at + 9)}` +
    `,"quantity":${view.getUint32(at + 13)}` +
    `,"price":"${unsignedDecimal(view, at + 17, 4)}"` +
    `,"liquidity_flag":${CHARACTERS[view.getUint8(at + 25)]}` +
    `,"match_number":${numberOf(unsigned(view, at + 26))}` +
    `,"appendage_length":${view.getUint16(at + 34)}` +
    `,"appendage":${elements(view, at + 36, at + 36 + view.getUint16(at + 34), at + length)}`
  );
}

function orderExecutedTexts(view: DataView, at: number, length: number): string[] {
  return [
    unsignedClock(view, at + 1),
    String(view.getUint32(at + 9)),
    String(view.getUint32(at + 13)),
    unsignedDecimal(view, at + 17, 4),
    String.fromCharCode(view.getUint8(at + 25)),
    unsigned(view, at + 26),
    String(view.getUint16(at + 34)),
    bare(elements(view, at + 36, at + 36 + view.getUint16(at + 34), at + length)),
  ];
}

function brokenTradeJson(view: DataView, at: number, length: number): string {
  return (
    `"message_type":"B"` +
    `,"timestamp":${numberOf(unsignedClock(view, at + 1))}` +
    `,"user_ref_num":${view.getUint32(at + 9)}` +
    `,"match_number":${numberOf(unsigned(view, at + 13))}` +
    `,"reason":${CHARACTERS[view.getUint8(at + 21)]}` +
    `,"cl_ord_id":${quoted(readAlpha(view, at + 22, 14))}` +
    `,"appendage_length":${length < 38 ? 'null' : view.getUint16(at + 36)}` +
    `,"appendage":${length === 36 ? '{}' : length < 38 ? 'null' : elements(view, at + 38, at + 38 + view.getUint16(at + 36), at + length)}`
  );
}

function brokenTradeTexts(view: DataView, at: number, length: number): string[] {
  return [
    unsignedClock(view, at + 1),
    String(view.getUint32(at + 9)),
    unsigned(view, at + 13),
    String.fromCharCode(view.getUint8(at + 21)),
    readAlpha(view, at + 22, 14),
    length < 38 ? '' : String(view.getUint16(at + 36)),
    bare(length === 36 ? '{}' : length < 38 ? 'null' : elements(view, at + 38, at + 38 + view.getUint16(at + 36), at + length)),
  ];
}

function orderRejectedJson(view: DataView, at: number, length: number): string {
  return (
    `"message_type":"J"` +
    `,"timestamp":${numberOf(unsignedClock(view, at + 1))}` +
    `,"user_ref_num":${view.getUint32(at + 9)}` +
    `,"reason":${view.getUint16(at + 13)}` +
    `,"cl_ord_id":${quoted(readAlpha(view, at + 15, 14))}` +
    `,"appendage_length":${length < 31 ? 'null' : view.getUint16(at + 29)}` +
    `,"appendage":${length === 29 ? '{}' : length < 31 ? 'null' : elements(view, at + 31, at + 31 + view.getUint16(at + 29), at + length)}`
  );
}

function orderRejectedTexts(view: DataView, at: number, length: number): string[] {
  return [
    unsignedClock(view, at + 1),
    String(view.getUint32(at + 9)),
    String(view.getUint16(at + 13)),
    readAlpha(view, at + 15, 14),
    length < 31 ? '' : String(view.getUint16(at + 29)),
    bare(length === 29 ? '{}' : length < 31 ? 'null' : elements(view, at + 31, at + 31 + view.getUint16(at + 29), at + length)),
  ];
}

function cancelPendingJson(view: DataView, at: number, length: number): string {
  return (
    `"message_type":"P"` +
    `,"timestamp":${numberOf(unsignedClock(view, at + 1))}` +
    `,"user_ref_num":${view.getUint32(at + 9)}` +
    `,"appendage_length":${length < 15 ? 'null' : view.getUint16(at + 13)}` +
    `,"appendage":${length === 13 ? '{}' : length < 15 ? 'null' : elements(view, at + 15, at + 15 + view.getUint16(at + 13), at + length)}`
  );
}

function cancelPendingTexts(view: DataView, at: number, length: number): string[] {
  return [
    unsignedClock(view, at + 1),
    String(view.getUint32(at + 9)),
    length < 15 ? '' : String(view.getUint16(at + 13)),
    bare(length === 13 ? '{}' : length < 15 ? 'null' : elements(view, at + 15, at + 15 + view.getUint16(at + 13), at + length)),
  ];
}

function cancelRejectJson(view: DataView, at: number, length: number): string {
  return (
    `"message_type":"I"` +
    `,"timestamp":${numberOf(unsignedClock(view, at + 1))}` +
    `,"user_ref_num":${view.getUint32(at + 9)}` +
    `,"appendage_length":${length < 15 ? 'null' : view.getUint16(at + 13)}` +
    `,"appendage":${length === 13 ? '{}' : length < 15 ? 'null' : elements(view, at + 15, at + 15 + view.getUint16(at + 13), at + length)}`
  );
}

function cancelRejectTexts(view: DataView, at: number, length: number): string[] {
  return [
    unsignedClock(view, at + 1),
    String(view.getUint32(at + 9)),
    length < 15 ? '' : String(view.getUint16(at + 13)),
    bare(length === 13 ? '{}' : length < 15 ? 'null' : elements(view, at + 15, at + 15 + view.getUint16(at + 13), at + length)),
  ];
}

function orderPriorityUpdateJson(view: DataView, at: number, length: number): string {
  return (
    `"message_type":"T"` +
    `,"timestamp":${numberOf(unsignedClock(view, at + 1))}` +
    `,"user_ref_num":${view.getUint32(at + 9)}` +
    `,"price":"${unsignedDecimal(view, at + 13, 4)}"` +
    `,"display":${CHARACTERS[view.getUint8(at + 21)]}` +
    `,"order_ref":${numberOf(unsigned(view, at + 22))}` +
    `,"appendage_length":${length < 32 ? 'null' : view.getUint16(at + 30)}` +
    `,"appendage":${length === 30 ? '{}' : length < 32 ? 'null' : elements(view, at + 32, at + 32 + view.getUint16(at + 30), at + length)}`
  );
}

function orderPriorityUpdateTexts(view: DataView, at: number, length: number): string[] {
  return [
    unsignedClock(view, at + 1),
    String(view.getUint32(at + 9)),
    unsignedDecimal(view, at + 13, 4),
    String.fromCharCode(view.getUint8(at + 21)),
    unsigned(view, at + 22),
    length < 32 ? '' : String(view.getUint16(at + 30)),
    bare(length === 30 ? '{}' : length < 32 ? 'null' : elements(view, at + 32, at + 32 + view.getUint16(at + 30), at + length)),
  ];
}

function orderModifiedJson(view: DataView, at: number, length: number): string {
  return (
    `"message_type":"M"` +
    `,"timestamp":${numberOf(unsignedClock(view, at + 1))}` +
    `,"user_ref_num":${view.getUint32(at + 9)}` +
    `,"side":${CHARACTERS[view.getUint8(at + 13)]}` +
    `,"quantity":${view.getUint32(at + 14)}` +
    `,"appendage_length":${length < 20 ? 'null' : view.getUint16(at + 18)}` +
    `,"appendage":${length === 18 ? '{}' : length < 20 ? 'null' : elements(view, at + 20, at + 20 + view.getUint16(at + 18), at + length)}`
  );
}

function orderModifiedTexts(view: DataView, at: number, length: number): string[] {
  return [
    unsignedClock(view, at + 1),
    String(view.getUint32(at + 9)),
    String.fromCharCode(view.getUint8(at + 13)),
    String(view.getUint32(at + 14)),
    length < 20 ? '' : String(view.getUint16(at + 18)),
    bare(length === 18 ? '{}' : length < 20 ? 'null' : elements(view, at + 20, at + 20 + view.getUint16(at + 18), at + length)),
  ];
}

function orderRestatedJson(view: DataView, at: number, length: number): string {
  return (
    `"message_type":"R"` +
    `,"timestamp":${numberOf(unsignedClock(view, at + 1))}` +
    `,"user_ref_num":${view.getUint32(at + 9)}` +
    `,"reason":${CHARACTERS[view.getUint8(at + 13)]}` +
    `,"appendage_length":${view.getUint16(at + 14)}` +
    `,"appendage":${elements(view, at + 16, at + 16 + view.getUint16(at + 14), at + length)}`
  );
}

function orderRestatedTexts(view: DataView, at: number, length: number): string[] {
  return [
    unsignedClock(view, at + 1),
    String(view.getUint32(at + 9)),
    String.fromCharCode(view.getUint8(at + 13)),
    String(view.getUint16(at + 14)),
    bare(elements(view, at + 16, at + 16 + view.getUint16(at + 14), at + length)),
  ];
}

function massCancelResponseJson(view: DataView, at: number, length: number): string {
  return (
    `"message_type":"X"` +
    `,"timestamp":${numberOf(unsignedClock(view, at + 1))}` +
    `,"user_ref_num":${view.getUint32(at + 9)}` +
    `,"firm":${quoted(readAlpha(view, at + 13, 4))}` +
    `,"symbol":${quoted(readAlpha(view, at + 17, 8))}` +
    `,"appendage_length":${view.getUint16(at + 25)}` +
    `,"appendage":${elements(view, at + 27, at + 27 + view.getUint16(at + 25), at + length)}`
  );
}

function massCancelResponseTexts(view: DataView, at: number, length: number): string[] {
  return [
    unsignedClock(view, at + 1),
    String(view.getUint32(at + 9)),
    readAlpha(view, at + 13, 4),
    readAlpha(view, at + 17, 8),
    String(view.getUint16(at + 25)),
    bare(elements(view, at + 27, at + 27 + view.getUint16(at + 25), at + length)),
  ];
}

function disableOrderEntryResponseJson(view: DataView, at: number, length: number): string {
  return (
    `"message_type":"G"` +
    `,"timestamp":${numberOf(unsignedClock(view, at + 1))}` +
    `,"user_ref_num":${view.getUint32(at + 9)}` +
    `,"firm":${quoted(readAlpha(view, at + 13, 4))}` +
    `,"appendage_length":${view.getUint16(at + 17)}` +
    `,"appendage":${elements(view, at + 19, at + 19 + view.getUint16(at + 17), at + length)}`
  );
}

function disableOrderEntryResponseTexts(view: DataView, at: number, length: number): string[] {
  return [
    unsignedClock(view, at + 1),
    String(view.getUint32(at + 9)),
    readAlpha(view, at + 13, 4),
    String(view.getUint16(at + 17)),
    bare(elements(view, at + 19, at + 19 + view.getUint16(at + 17), at + length)),
  ];
}

function enableOrderEntryResponseJson(view: DataView, at: number, length: number): string {
  return (
    `"message_type":"K"` +
    `,"timestamp":${numberOf(unsignedClock(view, at + 1))}` +
    `,"user_ref_num":${view.getUint32(at + 9)}` +
    `,"firm":${quoted(readAlpha(view, at + 13, 4))}` +
    `,"appendage_length":${view.getUint16(at + 17)}` +
    `,"appendage":${elements(view, at + 19, at + 19 + view.getUint16(at + 17), at + length)}`
  );
}

function enableOrderEntryResponseTexts(view: DataView, at: number, length: number): string[] {
  return [
    unsignedClock(view, at + 1),
    String(view.getUint32(at + 9)),
    readAlpha(view, at + 13, 4),
    String(view.getUint16(at + 17)),
    bare(elements(view, at + 19, at + 19 + view.getUint16(at + 17), at + length)),
  ];
}

function accountQueryResponseJson(view: DataView, at: number, length: number): string {
  return (
    `"message_type":"Q"` +
    `,"timestamp":${numberOf(unsignedClock(view, at + 1))}` +
    `,"next_user_ref_num":${view.getUint32(at + 9)}` +
    `,"appendage_length":${length < 15 ? 'null' : view.getUint16(at + 13)}` +
    `,"appendage":${length === 13 ? '{}' : length < 15 ? 'null' : elements(view, at + 15, at + 15 + view.getUint16(at + 13), at + length)}`
  );
}

function accountQueryResponseTexts(view: DataView, at: number, length: number): string[] {
  return [
    unsignedClock(view, at + 1),
    String(view.getUint32(at + 9)),
    length < 15 ? '' : String(view.getUint16(at + 13)),
    bare(length === 13 ? '{}' : length < 15 ? 'null' : elements(view, at + 15, at + 15 + view.getUint16(at + 13), at + length)),
  ];
}

/** An element as a member of an object; one with an unknown tag, or of another length, as its bytes. */
function tagged(view: DataView, tag: number, size: number, at: number): string {
  switch (tag) {
    case 1: if (size === 9) return `"secondary_order_ref":${numberOf(unsigned(view, at + 2))}`; break;
    case 2: if (size === 5) return `"firm":${quoted(readAlpha(view, at + 2, 4))}`; break;
    case 3: if (size === 5) return `"min_qty":${view.getUint32(at + 2)}`; break;
    case 4: if (size === 2) return `"customer_type":${CHARACTERS[view.getUint8(at + 2)]}`; break;
    case 5: if (size === 5) return `"max_floor":${view.getUint32(at + 2)}`; break;
    case 6: if (size === 2) return `"price_type":${CHARACTERS[view.getUint8(at + 2)]}`; break;
    case 7: if (size === 5) return `"peg_offset":"${decimal(view.getInt32(at + 2), 4)}"`; break;
    case 9: if (size === 9) return `"discretion_price":"${unsignedDecimal(view, at + 2, 4)}"`; break;
    case 10: if (size === 2) return `"discretion_price_type":${CHARACTERS[view.getUint8(at + 2)]}`; break;
    case 11: if (size === 5) return `"discretion_peg_offset":"${decimal(view.getInt32(at + 2), 4)}"`; break;
    case 12: if (size === 2) return `"post_only":${CHARACTERS[view.getUint8(at + 2)]}`; break;
    case 13: if (size === 5) return `"random_reserves":${view.getUint32(at + 2)}`; break;
    case 14: if (size === 5) return `"route":${quoted(readAlpha(view, at + 2, 4))}`; break;
    case 15: if (size === 5) return `"expire_time":"${clockOfSeconds(view.getUint32(at + 2))}"`; break;
    case 16: if (size === 2) return `"trade_now":${CHARACTERS[view.getUint8(at + 2)]}`; break;
    case 17: if (size === 2) return `"handle_inst":${CHARACTERS[view.getUint8(at + 2)]}`; break;
    case 18: if (size === 2) return `"bbo_weight_indicator":${CHARACTERS[view.getUint8(at + 2)]}`; break;
    case 22: if (size === 5) return `"display_quantity":${view.getUint32(at + 2)}`; break;
    case 23: if (size === 9) return `"display_price":"${unsignedDecimal(view, at + 2, 4)}"`; break;
    case 24: if (size === 3) return `"group_id":${view.getUint16(at + 2)}`; break;
    case 25: if (size === 2) return `"shares_located":${CHARACTERS[view.getUint8(at + 2)]}`; break;
    case 26: if (size === 5) return `"locate_broker":${quoted(readAlpha(view, at + 2, 4))}`; break;
    case 27: if (size === 2) return `"side":${CHARACTERS[view.getUint8(at + 2)]}`; break;
    case 28: if (size === 2) return `"user_ref_idx":${view.getUint8(at + 2)}`; break;
    case 29: if (size === 2) return `"aiq_strategy":${CHARACTERS[view.getUint8(at + 2)]}`; break;
    case 30: if (size === 3) return `"aiq_group_id":${quoted(readAlpha(view, at + 2, 2))}`; break;
    default:
  }
  return `"tag_${tag}":"${hexOf(view, at + 2, size - 1)}"`;
}

/** A printer a message, in the order of the schema. */
export const PRINTERS: readonly Printer[] = [
  {
    type: 'O', name: 'enter_order', length: 47, json: enterOrderJson, texts: enterOrderTexts,
    columns: ['user_ref_num', 'side', 'quantity', 'symbol', 'price', 'time_in_force', 'display', 'capacity', 'intermarket_sweep', 'cross_type', 'cl_ord_id', 'appendage_length', 'appendage'],
  },
  {
    type: 'U', name: 'replace_order', length: 40, json: replaceOrderJson, texts: replaceOrderTexts,
    columns: ['orig_user_ref_num', 'user_ref_num', 'quantity', 'price', 'time_in_force', 'display', 'intermarket_sweep', 'cl_ord_id', 'appendage_length', 'appendage'],
  },
  {
    type: 'X', name: 'cancel_order', length: 9, json: cancelOrderJson, texts: cancelOrderTexts,
    columns: ['user_ref_num', 'quantity', 'appendage_length', 'appendage'],
  },
  {
    type: 'M', name: 'modify_order', length: 10, json: modifyOrderJson, texts: modifyOrderTexts,
    columns: ['user_ref_num', 'side', 'quantity', 'appendage_length', 'appendage'],
  },
  {
    type: 'C', name: 'mass_cancel_request', length: 19, json: massCancelRequestJson, texts: massCancelRequestTexts,
    columns: ['user_ref_num', 'firm', 'symbol', 'appendage_length', 'appendage'],
  },
  {
    type: 'D', name: 'disable_order_entry_request', length: 11, json: disableOrderEntryRequestJson, texts: disableOrderEntryRequestTexts,
    columns: ['user_ref_num', 'firm', 'appendage_length', 'appendage'],
  },
  {
    type: 'E', name: 'enable_order_entry_request', length: 11, json: enableOrderEntryRequestJson, texts: enableOrderEntryRequestTexts,
    columns: ['user_ref_num', 'firm', 'appendage_length', 'appendage'],
  },
  {
    type: 'Q', name: 'account_query_request', length: 1, json: accountQueryRequestJson, texts: accountQueryRequestTexts,
    columns: ['appendage_length', 'appendage'],
  },
  {
    type: 'S', name: 'system_event', length: 10, json: systemEventJson, texts: systemEventTexts,
    columns: ['timestamp', 'event_code'],
  },
  {
    type: 'A', name: 'order_accepted', length: 64, json: orderAcceptedJson, texts: orderAcceptedTexts,
    columns: ['timestamp', 'user_ref_num', 'side', 'quantity', 'symbol', 'price', 'time_in_force', 'display', 'order_ref', 'capacity', 'intermarket_sweep', 'cross_type', 'order_state', 'cl_ord_id', 'appendage_length', 'appendage'],
  },
  {
    type: 'U', name: 'order_replaced', length: 68, json: orderReplacedJson, texts: orderReplacedTexts,
    columns: ['timestamp', 'orig_user_ref_num', 'user_ref_num', 'side', 'quantity', 'symbol', 'price', 'time_in_force', 'display', 'order_ref', 'capacity', 'intermarket_sweep', 'cross_type', 'order_state', 'cl_ord_id', 'appendage_length', 'appendage'],
  },
  {
    type: 'C', name: 'order_canceled', length: 18, json: orderCanceledJson, texts: orderCanceledTexts,
    columns: ['timestamp', 'user_ref_num', 'quantity', 'reason', 'appendage_length', 'appendage'],
  },
  {
    type: 'D', name: 'aiq_canceled', length: 32, json: aiqCanceledJson, texts: aiqCanceledTexts,
    columns: ['timestamp', 'user_ref_num', 'decrement_shares', 'reason', 'quantity_prevented_from_trading', 'execution_price', 'liquidity_flag', 'aiq_strategy', 'appendage_length', 'appendage'],
  },
  {
    type: 'E', name: 'order_executed', length: 36, json: orderExecutedJson, texts: orderExecutedTexts,
    columns: ['timestamp', 'user_ref_num', 'quantity', 'price', 'liquidity_flag', 'match_number', 'appendage_length', 'appendage'],
  },
  {
    type: 'B', name: 'broken_trade', length: 36, json: brokenTradeJson, texts: brokenTradeTexts,
    columns: ['timestamp', 'user_ref_num', 'match_number', 'reason', 'cl_ord_id', 'appendage_length', 'appendage'],
  },
  {
    type: 'J', name: 'order_rejected', length: 29, json: orderRejectedJson, texts: orderRejectedTexts,
    columns: ['timestamp', 'user_ref_num', 'reason', 'cl_ord_id', 'appendage_length', 'appendage'],
  },
  {
    type: 'P', name: 'cancel_pending', length: 13, json: cancelPendingJson, texts: cancelPendingTexts,
    columns: ['timestamp', 'user_ref_num', 'appendage_length', 'appendage'],
  },
  {
    type: 'I', name: 'cancel_reject', length: 13, json: cancelRejectJson, texts: cancelRejectTexts,
    columns: ['timestamp', 'user_ref_num', 'appendage_length', 'appendage'],
  },
  {
    type: 'T', name: 'order_priority_update', length: 30, json: orderPriorityUpdateJson, texts: orderPriorityUpdateTexts,
    columns: ['timestamp', 'user_ref_num', 'price', 'display', 'order_ref', 'appendage_length', 'appendage'],
  },
  {
    type: 'M', name: 'order_modified', length: 18, json: orderModifiedJson, texts: orderModifiedTexts,
    columns: ['timestamp', 'user_ref_num', 'side', 'quantity', 'appendage_length', 'appendage'],
  },
  {
    type: 'R', name: 'order_restated', length: 16, json: orderRestatedJson, texts: orderRestatedTexts,
    columns: ['timestamp', 'user_ref_num', 'reason', 'appendage_length', 'appendage'],
  },
  {
    type: 'X', name: 'mass_cancel_response', length: 27, json: massCancelResponseJson, texts: massCancelResponseTexts,
    columns: ['timestamp', 'user_ref_num', 'firm', 'symbol', 'appendage_length', 'appendage'],
  },
  {
    type: 'G', name: 'disable_order_entry_response', length: 19, json: disableOrderEntryResponseJson, texts: disableOrderEntryResponseTexts,
    columns: ['timestamp', 'user_ref_num', 'firm', 'appendage_length', 'appendage'],
  },
  {
    type: 'K', name: 'enable_order_entry_response', length: 19, json: enableOrderEntryResponseJson, texts: enableOrderEntryResponseTexts,
    columns: ['timestamp', 'user_ref_num', 'firm', 'appendage_length', 'appendage'],
  },
  {
    type: 'Q', name: 'account_query_response', length: 13, json: accountQueryResponseJson, texts: accountQueryResponseTexts,
    columns: ['timestamp', 'next_user_ref_num', 'appendage_length', 'appendage'],
  },
];

/** A message as members of a JSON object: type, name, its fields; `hex` in their place when the message is unknown or too short. */
export function membersOf(printer: Printer | undefined, view: DataView, at: number, length: number): string {
  if (printer !== undefined && length >= printer.length) {
    return `"type":${printer.type === null ? 'null' : CHARACTERS[printer.type.charCodeAt(0)]},"name":"${printer.name}",${printer.json(view, at, length)}`;
  }
  const type = length > 0 ? CHARACTERS[view.getUint8(at)] : 'null';
  const name = printer === undefined ? 'null' : `"${printer.name}"`;
  return `"type":${type},"name":${name},"hex":"${hexOf(view, at, length)}"`;
}

/** Columns of CSV for every message: type, name, each field once, and the bytes of a message whose fields can't be read. */
export const CSV_COLUMNS: readonly string[] = [
  'type', 'name',
  'user_ref_num', 'side', 'quantity', 'symbol', 'price', 'time_in_force', 'display', 'capacity', 'intermarket_sweep',
  'cross_type', 'cl_ord_id', 'appendage_length', 'appendage', 'orig_user_ref_num', 'firm', 'timestamp', 'event_code', 'order_ref',
  'order_state', 'reason', 'decrement_shares', 'quantity_prevented_from_trading', 'execution_price', 'liquidity_flag',
  'aiq_strategy', 'match_number', 'next_user_ref_num',
  'hex',
];

/** A function that gives rows with these columns; a field that is not among them is left out. */
export function csvRows(
  columns: readonly string[],
): (printer: Printer | undefined, view: DataView, at: number, length: number) => string {
  const own = new Map(PRINTERS.map((printer) => [printer, printer.columns.map((name) => columns.indexOf(name))]));
  const type = columns.indexOf('type');
  const name = columns.indexOf('name');
  const bytes = columns.indexOf('hex');
  const empty = columns.map(() => '');
  return (printer, view, at, length) => {
    const cells = empty.slice();
    if (type >= 0) cells[type] = cell(printer?.type ?? (length > 0 ? String.fromCharCode(view.getUint8(at)) : ''));
    if (name >= 0) cells[name] = printer?.name ?? '';
    const places = printer === undefined || length < printer.length ? undefined : own.get(printer);
    if (places === undefined) {
      if (bytes >= 0) cells[bytes] = hexOf(view, at, length);
      return cells.join(',');
    }
    const texts = printer?.texts(view, at, length) ?? [];
    for (let index = 0; index < texts.length; index++) {
      const place = places[index] ?? -1;
      if (place >= 0) cells[place] = cell(texts[index] ?? '');
    }
    return cells.join(',');
  };
}

const BY_NAME: ReadonlyMap<string | undefined, Printer> = new Map(PRINTERS.map((printer) => [printer.name, printer]));

function byCode(nameOfCode: (code: number) => string | undefined): readonly (Printer | undefined)[] {
  return Array.from({ length: 256 }, (_, code) => BY_NAME.get(nameOfCode(code)));
}

const ROWS = csvRows(CSV_COLUMNS);

const BY_CODE_INBOUND = byCode(nameOfInbound);

/** The printer of an inbound message; undefined when its type is unknown. */
export function printerOfInbound(view: DataView, at: number, length: number): Printer | undefined {
  if (length <= 0) return undefined;
  return BY_CODE_INBOUND[view.getUint8(at)];
}

/** An inbound message as a JSON object: prices as decimals and times as HH:MM:SS.nnnnnnnnn in text, 64-bit numbers in text beyond 2^53. */
export function printJsonInbound(view: DataView, at: number, length: number): string {
  return `{${membersOf(printerOfInbound(view, at, length), view, at, length)}}`;
}

/** An inbound message as a row of CSV with the columns CSV_COLUMNS. */
export function printCsvInbound(view: DataView, at: number, length: number): string {
  return ROWS(printerOfInbound(view, at, length), view, at, length);
}

const BY_CODE_OUTBOUND = byCode(nameOfOutbound);

/** The printer of an outbound message; undefined when its type is unknown. */
export function printerOfOutbound(view: DataView, at: number, length: number): Printer | undefined {
  if (length <= 0) return undefined;
  return BY_CODE_OUTBOUND[view.getUint8(at)];
}

/** An outbound message as a JSON object: prices as decimals and times as HH:MM:SS.nnnnnnnnn in text, 64-bit numbers in text beyond 2^53. */
export function printJsonOutbound(view: DataView, at: number, length: number): string {
  return `{${membersOf(printerOfOutbound(view, at, length), view, at, length)}}`;
}

/** An outbound message as a row of CSV with the columns CSV_COLUMNS. */
export function printCsvOutbound(view: DataView, at: number, length: number): string {
  return ROWS(printerOfOutbound(view, at, length), view, at, length);
}

/** The elements as an object in the order of the wire; null when one is not whole. */
function elements(view: DataView, from: number, end: number, limit: number): string {
  let text = '';
  const add = (tag: number, at: number): void => {
    text += `${text === '' ? '' : ','}${tagged(view, tag, view.getUint8(at), at)}`;
  };
  return end <= limit && visitElements(view, from, end, add) ? `{${text}}` : 'null';
}

/** A value of JSON as a cell of its own. */
function bare(json: string): string {
  if (json === 'null') return '';
  return json.startsWith('"') ? (JSON.parse(json) as string) : json;
}

/** A cell of CSV. */
function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Text that JSON takes as it is. */
const PLAIN = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;

function quoted(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);
}

/** Every character as a string of JSON. */
const CHARACTERS: readonly string[] = Array.from({ length: 256 }, (_, code) => JSON.stringify(String.fromCharCode(code)));

/** A whole number in JSON: as a number while that is exact, as a string beyond; null when there is none. */
function numberOf(digits: string): string {
  if (digits === '') return 'null';
  return digits.length < 16 || Number.isSafeInteger(Number(digits)) ? digits : `"${digits}"`;
}

/** A scaled number of 64 bits. */
function unsignedDecimal(view: DataView, at: number, scale: number): string {
  return pointed(unsigned(view, at), scale);
}

/** A time in 64 bits; a number that no day can hold stays a number. */
function unsignedClock(view: DataView, at: number): string {
  const high = view.getUint32(at);
  return high < 0x10000 ? clock(high * 0x100000000 + view.getUint32(at + 4)) : unsigned(view, at);
}

/** A number of 64 bits with all its digits. */
function unsigned(view: DataView, at: number): string {
  const high = view.getUint32(at);
  if (high < 0x200000) return String(high * 0x100000000 + view.getUint32(at + 4));
  return String(view.getBigUint64(at));
}

/** A scaled number: 3201400 at scale 4 is 320.1400. */
function decimal(value: number, scale: number): string {
  return pointed(String(value), scale);
}

/** Digits with a point before the last `scale` of them. */
function pointed(digits: string, scale: number): string {
  if (digits.startsWith('-')) return `-${pointed(digits.slice(1), scale)}`;
  const padded = digits.length > scale ? digits : digits.padStart(scale + 1, '0');
  return `${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
}

/** Seconds since midnight as HH:MM:SS.nnnnnnnnn. */
function clockOfSeconds(seconds: number): string {
  return `${hoursOf(seconds)}.000000000`;
}

/** Nanoseconds since midnight as HH:MM:SS.nnnnnnnnn. */
function clock(ns: number): string {
  const rest = ns % 1e9;
  return `${hoursOf((ns - rest) / 1e9)}.${String(rest + 1e9).slice(1)}`;
}

const TWO: readonly string[] = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'));

/** Seconds as HH:MM:SS; hours go on beyond 23. */
function hoursOf(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  return `${TWO[hours] ?? hours}:${TWO[Math.floor(seconds / 60) % 60]}:${TWO[seconds % 60]}`;
}

const HEX: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Bytes in hexadecimal. */
function hexOf(view: DataView, at: number, length: number): string {
  let text = '';
  for (let position = at; position < at + length; position++) text += HEX[view.getUint8(position)];
  return text;
}
