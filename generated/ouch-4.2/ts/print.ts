// @generated from schema/ouch/ouch-4.2.json
// by `npx lumina codegen gen`; edit the schema, not this file.

import { readAlpha } from './alpha.ts';
import { layoutOf, nameOfInbound, nameOfOutbound } from './messages.ts';

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

function enterOrderJson(view: DataView, at: number): string {
  return (
    `"message_type":"O"` +
    `,"order_token":${quoted(readAlpha(view, at + 1, 14))}` +
    `,"side":${CHARACTERS[view.getUint8(at + 15)]}` +
    `,"shares":${view.getUint32(at + 16)}` +
    `,"stock":${quoted(readAlpha(view, at + 20, 8))}` +
    `,"price":"${decimal(view.getUint32(at + 28), 4)}"` +
    `,"time_in_force":${view.getUint32(at + 32)}` +
    `,"firm":${quoted(readAlpha(view, at + 36, 4))}` +
    `,"display":${CHARACTERS[view.getUint8(at + 40)]}` +
    `,"capacity":${CHARACTERS[view.getUint8(at + 41)]}` +
    `,"intermarket_sweep":${CHARACTERS[view.getUint8(at + 42)]}` +
    `,"minimum_quantity":${view.getUint32(at + 43)}` +
    `,"cross_type":${CHARACTERS[view.getUint8(at + 47)]}` +
    `,"customer_type":${CHARACTERS[view.getUint8(at + 48)]}`
  );
}

function enterOrderTexts(view: DataView, at: number): string[] {
  return [
    readAlpha(view, at + 1, 14),
    String.fromCharCode(view.getUint8(at + 15)),
    String(view.getUint32(at + 16)),
    readAlpha(view, at + 20, 8),
    decimal(view.getUint32(at + 28), 4),
    String(view.getUint32(at + 32)),
    readAlpha(view, at + 36, 4),
    String.fromCharCode(view.getUint8(at + 40)),
    String.fromCharCode(view.getUint8(at + 41)),
    String.fromCharCode(view.getUint8(at + 42)),
    String(view.getUint32(at + 43)),
    String.fromCharCode(view.getUint8(at + 47)),
    String.fromCharCode(view.getUint8(at + 48)),
  ];
}

function replaceOrderJson(view: DataView, at: number): string {
  return (
    `"message_type":"U"` +
    `,"existing_order_token":${quoted(readAlpha(view, at + 1, 14))}` +
    `,"replacement_order_token":${quoted(readAlpha(view, at + 15, 14))}` +
    `,"shares":${view.getUint32(at + 29)}` +
    `,"price":"${decimal(view.getUint32(at + 33), 4)}"` +
    `,"time_in_force":${view.getUint32(at + 37)}` +
    `,"display":${CHARACTERS[view.getUint8(at + 41)]}` +
    `,"intermarket_sweep":${CHARACTERS[view.getUint8(at + 42)]}` +
    `,"minimum_quantity":${view.getUint32(at + 43)}`
  );
}

function replaceOrderTexts(view: DataView, at: number): string[] {
  return [
    readAlpha(view, at + 1, 14),
    readAlpha(view, at + 15, 14),
    String(view.getUint32(at + 29)),
    decimal(view.getUint32(at + 33), 4),
    String(view.getUint32(at + 37)),
    String.fromCharCode(view.getUint8(at + 41)),
    String.fromCharCode(view.getUint8(at + 42)),
    String(view.getUint32(at + 43)),
  ];
}

function cancelOrderJson(view: DataView, at: number): string {
  return (
    `"message_type":"X"` +
    `,"order_token":${quoted(readAlpha(view, at + 1, 14))}` +
    `,"shares":${view.getUint32(at + 15)}`
  );
}

function cancelOrderTexts(view: DataView, at: number): string[] {
  return [
    readAlpha(view, at + 1, 14),
    String(view.getUint32(at + 15)),
  ];
}

function modifyOrderJson(view: DataView, at: number): string {
  return (
    `"message_type":"M"` +
    `,"order_token":${quoted(readAlpha(view, at + 1, 14))}` +
    `,"side":${CHARACTERS[view.getUint8(at + 15)]}` +
    `,"shares":${view.getUint32(at + 16)}`
  );
}

function modifyOrderTexts(view: DataView, at: number): string[] {
  return [
    readAlpha(view, at + 1, 14),
    String.fromCharCode(view.getUint8(at + 15)),
    String(view.getUint32(at + 16)),
  ];
}

function tradeNowJson(view: DataView, at: number): string {
  return (
    `"message_type":"N"` +
    `,"order_token":${quoted(readAlpha(view, at + 1, 14))}`
  );
}

function tradeNowTexts(view: DataView, at: number): string[] {
  return [
    readAlpha(view, at + 1, 14),
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

function orderAcceptedJson(view: DataView, at: number): string {
  return (
    `"message_type":"A"` +
    `,"timestamp":${numberOf(unsignedClock(view, at + 1))}` +
    `,"order_token":${quoted(readAlpha(view, at + 9, 14))}` +
    `,"side":${CHARACTERS[view.getUint8(at + 23)]}` +
    `,"shares":${view.getUint32(at + 24)}` +
    `,"stock":${quoted(readAlpha(view, at + 28, 8))}` +
    `,"price":"${decimal(view.getUint32(at + 36), 4)}"` +
    `,"time_in_force":${view.getUint32(at + 40)}` +
    `,"firm":${quoted(readAlpha(view, at + 44, 4))}` +
    `,"display":${CHARACTERS[view.getUint8(at + 48)]}` +
    `,"order_ref":${numberOf(unsigned(view, at + 49))}` +
    `,"capacity":${CHARACTERS[view.getUint8(at + 57)]}` +
    `,"intermarket_sweep":${CHARACTERS[view.getUint8(at + 58)]}` +
    `,"minimum_quantity":${view.getUint32(at + 59)}` +
    `,"cross_type":${CHARACTERS[view.getUint8(at + 63)]}` +
    `,"order_state":${CHARACTERS[view.getUint8(at + 64)]}` +
    `,"bbo_weight_indicator":${CHARACTERS[view.getUint8(at + 65)]}`
  );
}

function orderAcceptedTexts(view: DataView, at: number): string[] {
  return [
    unsignedClock(view, at + 1),
    readAlpha(view, at + 9, 14),
    String.fromCharCode(view.getUint8(at + 23)),
    String(view.getUint32(at + 24)),
    readAlpha(view, at + 28, 8),
    decimal(view.getUint32(at + 36), 4),
    String(view.getUint32(at + 40)),
    readAlpha(view, at + 44, 4),
    String.fromCharCode(view.getUint8(at + 48)),
    unsigned(view, at + 49),
    String.fromCharCode(view.getUint8(at + 57)),
    String.fromCharCode(view.getUint8(at + 58)),
    String(view.getUint32(at + 59)),
    String.fromCharCode(view.getUint8(at + 63)),
    String.fromCharCode(view.getUint8(at + 64)),
    String.fromCharCode(view.getUint8(at + 65)),
  ];
}

function orderReplacedJson(view: DataView, at: number): string {
  return (
    `"message_type":"U"` +
    `,"timestamp":${numberOf(unsignedClock(view, at + 1))}` +
    `,"replacement_order_token":${quoted(readAlpha(view, at + 9, 14))}` +
    `,"side":${CHARACTERS[view.getUint8(at + 23)]}` +
    `,"shares":${view.getUint32(at + 24)}` +
    `,"stock":${quoted(readAlpha(view, at + 28, 8))}` +
    `,"price":"${decimal(view.getUint32(at + 36), 4)}"` +
    `,"time_in_force":${view.getUint32(at + 40)}` +
    `,"firm":${quoted(readAlpha(view, at + 44, 4))}` +
    `,"display":${CHARACTERS[view.getUint8(at + 48)]}` +
    `,"order_ref":${numberOf(unsigned(view, at + 49))}` +
    `,"capacity":${CHARACTERS[view.getUint8(at + 57)]}` +
    `,"intermarket_sweep":${CHARACTERS[view.getUint8(at + 58)]}` +
    `,"minimum_quantity":${view.getUint32(at + 59)}` +
    `,"cross_type":${CHARACTERS[view.getUint8(at + 63)]}` +
    `,"order_state":${CHARACTERS[view.getUint8(at + 64)]}` +
    `,"previous_order_token":${quoted(readAlpha(view, at + 65, 14))}` +
    `,"bbo_weight_indicator":${CHARACTERS[view.getUint8(at + 79)]}`
  );
}

function orderReplacedTexts(view: DataView, at: number): string[] {
  return [
    unsignedClock(view, at + 1),
    readAlpha(view, at + 9, 14),
    String.fromCharCode(view.getUint8(at + 23)),
    String(view.getUint32(at + 24)),
    readAlpha(view, at + 28, 8),
    decimal(view.getUint32(at + 36), 4),
    String(view.getUint32(at + 40)),
    readAlpha(view, at + 44, 4),
    String.fromCharCode(view.getUint8(at + 48)),
    unsigned(view, at + 49),
    String.fromCharCode(view.getUint8(at + 57)),
    String.fromCharCode(view.getUint8(at + 58)),
    String(view.getUint32(at + 59)),
    String.fromCharCode(view.getUint8(at + 63)),
    String.fromCharCode(view.getUint8(at + 64)),
    readAlpha(view, at + 65, 14),
    String.fromCharCode(view.getUint8(at + 79)),
  ];
}

function orderCanceledJson(view: DataView, at: number): string {
  return (
    `"message_type":"C"` +
    `,"timestamp":${numberOf(unsignedClock(view, at + 1))}` +
    `,"order_token":${quoted(readAlpha(view, at + 9, 14))}` +
    `,"decrement_shares":${view.getUint32(at + 23)}` +
    `,"reason":${CHARACTERS[view.getUint8(at + 27)]}`
  );
}

function orderCanceledTexts(view: DataView, at: number): string[] {
  return [
    unsignedClock(view, at + 1),
    readAlpha(view, at + 9, 14),
    String(view.getUint32(at + 23)),
    String.fromCharCode(view.getUint8(at + 27)),
  ];
}

function aiqCanceledJson(view: DataView, at: number): string {
  return (
    `"message_type":"D"` +
    `,"timestamp":${numberOf(unsignedClock(view, at + 1))}` +
    `,"order_token":${quoted(readAlpha(view, at + 9, 14))}` +
    `,"decrement_shares":${view.getUint32(at + 23)}` +
    `,"reason":${CHARACTERS[view.getUint8(at + 27)]}` +
    `,"quantity_prevented_from_trading":${view.getUint32(at + 28)}` +
    `,"execution_price":"${decimal(view.getUint32(at + 32), 4)}"` +
    `,"liquidity_flag":${CHARACTERS[view.getUint8(at + 36)]}`
  );
}

function aiqCanceledTexts(view: DataView, at: number): string[] {
  return [
    unsignedClock(view, at + 1),
    readAlpha(view, at + 9, 14),
    String(view.getUint32(at + 23)),
    String.fromCharCode(view.getUint8(at + 27)),
    String(view.getUint32(at + 28)),
    decimal(view.getUint32(at + 32), 4),
    String.fromCharCode(view.getUint8(at + 36)),
  ];
}

function aiqCanceledWithStrategyJson(view: DataView, at: number): string {
  return (
    `"message_type":"D"` +
    `,"timestamp":${numberOf(unsignedClock(view, at + 1))}` +
    `,"order_token":${quoted(readAlpha(view, at + 9, 14))}` +
    `,"decrement_shares":${view.getUint32(at + 23)}` +
    `,"reason":${CHARACTERS[view.getUint8(at + 27)]}` +
    `,"quantity_prevented_from_trading":${view.getUint32(at + 28)}` +
    `,"execution_price":"${decimal(view.getUint32(at + 32), 4)}"` +
    `,"liquidity_flag":${CHARACTERS[view.getUint8(at + 36)]}` +
    `,"aiq_strategy":${CHARACTERS[view.getUint8(at + 37)]}`
  );
}

function aiqCanceledWithStrategyTexts(view: DataView, at: number): string[] {
  return [
    unsignedClock(view, at + 1),
    readAlpha(view, at + 9, 14),
    String(view.getUint32(at + 23)),
    String.fromCharCode(view.getUint8(at + 27)),
    String(view.getUint32(at + 28)),
    decimal(view.getUint32(at + 32), 4),
    String.fromCharCode(view.getUint8(at + 36)),
    String.fromCharCode(view.getUint8(at + 37)),
  ];
}

function orderExecutedJson(view: DataView, at: number): string {
  return (
    `"message_type":"E"` +
    `,"timestamp":${numberOf(unsignedClock(view, at + 1))}` +
    `,"order_token":${quoted(readAlpha(view, at + 9, 14))}` +
    `,"executed_shares":${view.getUint32(at + 23)}` +
    `,"execution_price":"${decimal(view.getUint32(at + 27), 4)}"` +
    `,"liquidity_flag":${CHARACTERS[view.getUint8(at + 31)]}` +
    `,"match_number":${numberOf(unsigned(view, at + 32))}`
  );
}

function orderExecutedTexts(view: DataView, at: number): string[] {
  return [
    unsignedClock(view, at + 1),
    readAlpha(view, at + 9, 14),
    String(view.getUint32(at + 23)),
    decimal(view.getUint32(at + 27), 4),
    String.fromCharCode(view.getUint8(at + 31)),
    unsigned(view, at + 32),
  ];
}

function orderExecutedWithReferencePriceJson(view: DataView, at: number): string {
  return (
    `"message_type":"G"` +
    `,"timestamp":${numberOf(unsignedClock(view, at + 1))}` +
    `,"order_token":${quoted(readAlpha(view, at + 9, 14))}` +
    `,"executed_shares":${view.getUint32(at + 23)}` +
    `,"execution_price":"${decimal(view.getUint32(at + 27), 4)}"` +
    `,"liquidity_flag":${CHARACTERS[view.getUint8(at + 31)]}` +
    `,"match_number":${numberOf(unsigned(view, at + 32))}` +
    `,"reference_price":"${decimal(view.getUint32(at + 40), 4)}"` +
    `,"reference_price_type":${CHARACTERS[view.getUint8(at + 44)]}`
  );
}

function orderExecutedWithReferencePriceTexts(view: DataView, at: number): string[] {
  return [
    unsignedClock(view, at + 1),
    readAlpha(view, at + 9, 14),
    String(view.getUint32(at + 23)),
    decimal(view.getUint32(at + 27), 4),
    String.fromCharCode(view.getUint8(at + 31)),
    unsigned(view, at + 32),
    decimal(view.getUint32(at + 40), 4),
    String.fromCharCode(view.getUint8(at + 44)),
  ];
}

function brokenTradeJson(view: DataView, at: number): string {
  return (
    `"message_type":"B"` +
    `,"timestamp":${numberOf(unsignedClock(view, at + 1))}` +
    `,"order_token":${quoted(readAlpha(view, at + 9, 14))}` +
    `,"match_number":${numberOf(unsigned(view, at + 23))}` +
    `,"reason":${CHARACTERS[view.getUint8(at + 31)]}`
  );
}

function brokenTradeTexts(view: DataView, at: number): string[] {
  return [
    unsignedClock(view, at + 1),
    readAlpha(view, at + 9, 14),
    unsigned(view, at + 23),
    String.fromCharCode(view.getUint8(at + 31)),
  ];
}

function tradeCorrectionJson(view: DataView, at: number): string {
  return (
    `"message_type":"F"` +
    `,"timestamp":${numberOf(unsignedClock(view, at + 1))}` +
    `,"order_token":${quoted(readAlpha(view, at + 9, 14))}` +
    `,"executed_shares":${view.getUint32(at + 23)}` +
    `,"execution_price":"${decimal(view.getUint32(at + 27), 4)}"` +
    `,"liquidity_flag":${CHARACTERS[view.getUint8(at + 31)]}` +
    `,"match_number":${numberOf(unsigned(view, at + 32))}` +
    `,"reason":${CHARACTERS[view.getUint8(at + 40)]}`
  );
}

function tradeCorrectionTexts(view: DataView, at: number): string[] {
  return [
    unsignedClock(view, at + 1),
    readAlpha(view, at + 9, 14),
    String(view.getUint32(at + 23)),
    decimal(view.getUint32(at + 27), 4),
    String.fromCharCode(view.getUint8(at + 31)),
    unsigned(view, at + 32),
    String.fromCharCode(view.getUint8(at + 40)),
  ];
}

function priceCorrectionJson(view: DataView, at: number): string {
  return (
    `"message_type":"K"` +
    `,"timestamp":${numberOf(unsignedClock(view, at + 1))}` +
    `,"order_token":${quoted(readAlpha(view, at + 9, 14))}` +
    `,"match_number":${numberOf(unsigned(view, at + 23))}` +
    `,"new_execution_price":"${decimal(view.getUint32(at + 31), 4)}"` +
    `,"reason":${CHARACTERS[view.getUint8(at + 35)]}`
  );
}

function priceCorrectionTexts(view: DataView, at: number): string[] {
  return [
    unsignedClock(view, at + 1),
    readAlpha(view, at + 9, 14),
    unsigned(view, at + 23),
    decimal(view.getUint32(at + 31), 4),
    String.fromCharCode(view.getUint8(at + 35)),
  ];
}

function orderRejectedJson(view: DataView, at: number): string {
  return (
    `"message_type":"J"` +
    `,"timestamp":${numberOf(unsignedClock(view, at + 1))}` +
    `,"order_token":${quoted(readAlpha(view, at + 9, 14))}` +
    `,"reason":${CHARACTERS[view.getUint8(at + 23)]}`
  );
}

function orderRejectedTexts(view: DataView, at: number): string[] {
  return [
    unsignedClock(view, at + 1),
    readAlpha(view, at + 9, 14),
    String.fromCharCode(view.getUint8(at + 23)),
  ];
}

function cancelPendingJson(view: DataView, at: number): string {
  return (
    `"message_type":"P"` +
    `,"timestamp":${numberOf(unsignedClock(view, at + 1))}` +
    `,"order_token":${quoted(readAlpha(view, at + 9, 14))}`
  );
}

function cancelPendingTexts(view: DataView, at: number): string[] {
  return [
    unsignedClock(view, at + 1),
    readAlpha(view, at + 9, 14),
  ];
}

function cancelRejectJson(view: DataView, at: number): string {
  return (
    `"message_type":"I"` +
    `,"timestamp":${numberOf(unsignedClock(view, at + 1))}` +
    `,"order_token":${quoted(readAlpha(view, at + 9, 14))}`
  );
}

function cancelRejectTexts(view: DataView, at: number): string[] {
  return [
    unsignedClock(view, at + 1),
    readAlpha(view, at + 9, 14),
  ];
}

function orderPriorityUpdateJson(view: DataView, at: number): string {
  return (
    `"message_type":"T"` +
    `,"timestamp":${numberOf(unsignedClock(view, at + 1))}` +
    `,"order_token":${quoted(readAlpha(view, at + 9, 14))}` +
    `,"price":"${decimal(view.getUint32(at + 23), 4)}"` +
    `,"display":${CHARACTERS[view.getUint8(at + 27)]}` +
    `,"order_ref":${numberOf(unsigned(view, at + 28))}`
  );
}

function orderPriorityUpdateTexts(view: DataView, at: number): string[] {
  return [
    unsignedClock(view, at + 1),
    readAlpha(view, at + 9, 14),
    decimal(view.getUint32(at + 23), 4),
    String.fromCharCode(view.getUint8(at + 27)),
    unsigned(view, at + 28),
  ];
}

function orderModifiedJson(view: DataView, at: number): string {
  return (
    `"message_type":"M"` +
    `,"timestamp":${numberOf(unsignedClock(view, at + 1))}` +
    `,"order_token":${quoted(readAlpha(view, at + 9, 14))}` +
    `,"side":${CHARACTERS[view.getUint8(at + 23)]}` +
    `,"shares":${view.getUint32(at + 24)}`
  );
}

function orderModifiedTexts(view: DataView, at: number): string[] {
  return [
    unsignedClock(view, at + 1),
    readAlpha(view, at + 9, 14),
    String.fromCharCode(view.getUint8(at + 23)),
    String(view.getUint32(at + 24)),
  ];
}

function tradeNowOutboundJson(view: DataView, at: number): string {
  return (
    `"message_type":"N"` +
    `,"timestamp":${numberOf(unsignedClock(view, at + 1))}` +
    `,"order_token":${quoted(readAlpha(view, at + 9, 14))}`
  );
}

function tradeNowOutboundTexts(view: DataView, at: number): string[] {
  return [
    unsignedClock(view, at + 1),
    readAlpha(view, at + 9, 14),
  ];
}

/** A printer a message, in the order of the schema. */
export const PRINTERS: readonly Printer[] = [
  {
    type: 'O', name: 'enter_order', length: 49, json: enterOrderJson, texts: enterOrderTexts,
    columns: ['order_token', 'side', 'shares', 'stock', 'price', 'time_in_force', 'firm', 'display', 'capacity', 'intermarket_sweep', 'minimum_quantity', 'cross_type', 'customer_type'],
  },
  {
    type: 'U', name: 'replace_order', length: 47, json: replaceOrderJson, texts: replaceOrderTexts,
    columns: ['existing_order_token', 'replacement_order_token', 'shares', 'price', 'time_in_force', 'display', 'intermarket_sweep', 'minimum_quantity'],
  },
  {
    type: 'X', name: 'cancel_order', length: 19, json: cancelOrderJson, texts: cancelOrderTexts,
    columns: ['order_token', 'shares'],
  },
  {
    type: 'M', name: 'modify_order', length: 20, json: modifyOrderJson, texts: modifyOrderTexts,
    columns: ['order_token', 'side', 'shares'],
  },
  {
    type: 'N', name: 'trade_now', length: 15, json: tradeNowJson, texts: tradeNowTexts,
    columns: ['order_token'],
  },
  {
    type: 'S', name: 'system_event', length: 10, json: systemEventJson, texts: systemEventTexts,
    columns: ['timestamp', 'event_code'],
  },
  {
    type: 'A', name: 'order_accepted', length: 66, json: orderAcceptedJson, texts: orderAcceptedTexts,
    columns: ['timestamp', 'order_token', 'side', 'shares', 'stock', 'price', 'time_in_force', 'firm', 'display', 'order_ref', 'capacity', 'intermarket_sweep', 'minimum_quantity', 'cross_type', 'order_state', 'bbo_weight_indicator'],
  },
  {
    type: 'U', name: 'order_replaced', length: 80, json: orderReplacedJson, texts: orderReplacedTexts,
    columns: ['timestamp', 'replacement_order_token', 'side', 'shares', 'stock', 'price', 'time_in_force', 'firm', 'display', 'order_ref', 'capacity', 'intermarket_sweep', 'minimum_quantity', 'cross_type', 'order_state', 'previous_order_token', 'bbo_weight_indicator'],
  },
  {
    type: 'C', name: 'order_canceled', length: 28, json: orderCanceledJson, texts: orderCanceledTexts,
    columns: ['timestamp', 'order_token', 'decrement_shares', 'reason'],
  },
  {
    type: 'D', name: 'aiq_canceled', length: 37, json: aiqCanceledJson, texts: aiqCanceledTexts,
    columns: ['timestamp', 'order_token', 'decrement_shares', 'reason', 'quantity_prevented_from_trading', 'execution_price', 'liquidity_flag'],
  },
  {
    type: 'D', name: 'aiq_canceled_with_strategy', length: 38, json: aiqCanceledWithStrategyJson, texts: aiqCanceledWithStrategyTexts,
    columns: ['timestamp', 'order_token', 'decrement_shares', 'reason', 'quantity_prevented_from_trading', 'execution_price', 'liquidity_flag', 'aiq_strategy'],
  },
  {
    type: 'E', name: 'order_executed', length: 40, json: orderExecutedJson, texts: orderExecutedTexts,
    columns: ['timestamp', 'order_token', 'executed_shares', 'execution_price', 'liquidity_flag', 'match_number'],
  },
  {
    type: 'G', name: 'order_executed_with_reference_price', length: 45, json: orderExecutedWithReferencePriceJson, texts: orderExecutedWithReferencePriceTexts,
    columns: ['timestamp', 'order_token', 'executed_shares', 'execution_price', 'liquidity_flag', 'match_number', 'reference_price', 'reference_price_type'],
  },
  {
    type: 'B', name: 'broken_trade', length: 32, json: brokenTradeJson, texts: brokenTradeTexts,
    columns: ['timestamp', 'order_token', 'match_number', 'reason'],
  },
  {
    type: 'F', name: 'trade_correction', length: 41, json: tradeCorrectionJson, texts: tradeCorrectionTexts,
    columns: ['timestamp', 'order_token', 'executed_shares', 'execution_price', 'liquidity_flag', 'match_number', 'reason'],
  },
  {
    type: 'K', name: 'price_correction', length: 36, json: priceCorrectionJson, texts: priceCorrectionTexts,
    columns: ['timestamp', 'order_token', 'match_number', 'new_execution_price', 'reason'],
  },
  {
    type: 'J', name: 'order_rejected', length: 24, json: orderRejectedJson, texts: orderRejectedTexts,
    columns: ['timestamp', 'order_token', 'reason'],
  },
  {
    type: 'P', name: 'cancel_pending', length: 23, json: cancelPendingJson, texts: cancelPendingTexts,
    columns: ['timestamp', 'order_token'],
  },
  {
    type: 'I', name: 'cancel_reject', length: 23, json: cancelRejectJson, texts: cancelRejectTexts,
    columns: ['timestamp', 'order_token'],
  },
  {
    type: 'T', name: 'order_priority_update', length: 36, json: orderPriorityUpdateJson, texts: orderPriorityUpdateTexts,
    columns: ['timestamp', 'order_token', 'price', 'display', 'order_ref'],
  },
  {
    type: 'M', name: 'order_modified', length: 28, json: orderModifiedJson, texts: orderModifiedTexts,
    columns: ['timestamp', 'order_token', 'side', 'shares'],
  },
  {
    type: 'N', name: 'trade_now_outbound', length: 23, json: tradeNowOutboundJson, texts: tradeNowOutboundTexts,
    columns: ['timestamp', 'order_token'],
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
  'order_token', 'side', 'shares', 'stock', 'price', 'time_in_force', 'firm', 'display', 'capacity', 'intermarket_sweep',
  'minimum_quantity', 'cross_type', 'customer_type', 'existing_order_token', 'replacement_order_token', 'timestamp', 'event_code',
  'order_ref', 'order_state', 'bbo_weight_indicator', 'previous_order_token', 'decrement_shares', 'reason',
  'quantity_prevented_from_trading', 'execution_price', 'liquidity_flag', 'aiq_strategy', 'executed_shares', 'match_number',
  'reference_price', 'reference_price_type', 'new_execution_price',
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
  const first = BY_CODE_INBOUND[view.getUint8(at)];
  return first === undefined ? undefined : BY_NAME.get(layoutOf(first.name, length));
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
  const first = BY_CODE_OUTBOUND[view.getUint8(at)];
  return first === undefined ? undefined : BY_NAME.get(layoutOf(first.name, length));
}

/** An outbound message as a JSON object: prices as decimals and times as HH:MM:SS.nnnnnnnnn in text, 64-bit numbers in text beyond 2^53. */
export function printJsonOutbound(view: DataView, at: number, length: number): string {
  return `{${membersOf(printerOfOutbound(view, at, length), view, at, length)}}`;
}

/** An outbound message as a row of CSV with the columns CSV_COLUMNS. */
export function printCsvOutbound(view: DataView, at: number, length: number): string {
  return ROWS(printerOfOutbound(view, at, length), view, at, length);
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
