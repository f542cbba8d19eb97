// @generated from schema/itch/itch-5.0-bx.json
// by `npx lumina codegen gen`; edit the schema, not this file.

import { readAlpha } from './alpha.ts';
import { nameOf } from './messages.ts';

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

function systemEventJson(view: DataView, at: number): string {
  return (
    `"message_type":"S"` +
    `,"stock_locate":${view.getUint16(at + 1)}` +
    `,"tracking_number":${view.getUint16(at + 3)}` +
    `,"timestamp":"${clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7))}"` +
    `,"event_code":${CHARACTERS[view.getUint8(at + 11)]}`
  );
}

function systemEventTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint16(at + 1)),
    String(view.getUint16(at + 3)),
    clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7)),
    String.fromCharCode(view.getUint8(at + 11)),
  ];
}

function stockDirectoryJson(view: DataView, at: number): string {
  return (
    `"message_type":"R"` +
    `,"stock_locate":${view.getUint16(at + 1)}` +
    `,"tracking_number":${view.getUint16(at + 3)}` +
    `,"timestamp":"${clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7))}"` +
    `,"stock":${quoted(readAlpha(view, at + 11, 8))}` +
    `,"market_category":${CHARACTERS[view.getUint8(at + 19)]}` +
    `,"financial_status":${CHARACTERS[view.getUint8(at + 20)]}` +
    `,"round_lot_size":${view.getUint32(at + 21)}` +
    `,"round_lots_only":${CHARACTERS[view.getUint8(at + 25)]}` +
    `,"issue_classification":${CHARACTERS[view.getUint8(at + 26)]}` +
    `,"issue_sub_type":${quoted(readAlpha(view, at + 27, 2))}` +
    `,"authenticity":${CHARACTERS[view.getUint8(at + 29)]}` +
    `,"short_sale_threshold":${CHARACTERS[view.getUint8(at + 30)]}` +
    `,"ipo_flag":${CHARACTERS[view.getUint8(at + 31)]}` +
    `,"luld_tier":${CHARACTERS[view.getUint8(at + 32)]}` +
    `,"etp_flag":${CHARACTERS[view.getUint8(at + 33)]}` +
    `,"etp_leverage":${view.getUint32(at + 34)}` +
    `,"inverse":${CHARACTERS[view.getUint8(at + 38)]}`
  );
}

function stockDirectoryTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint16(at + 1)),
    String(view.getUint16(at + 3)),
    clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7)),
    readAlpha(view, at + 11, 8),
    String.fromCharCode(view.getUint8(at + 19)),
    String.fromCharCode(view.getUint8(at + 20)),
    String(view.getUint32(at + 21)),
    String.fromCharCode(view.getUint8(at + 25)),
    String.fromCharCode(view.getUint8(at + 26)),
    readAlpha(view, at + 27, 2),
    String.fromCharCode(view.getUint8(at + 29)),
    String.fromCharCode(view.getUint8(at + 30)),
    String.fromCharCode(view.getUint8(at + 31)),
    String.fromCharCode(view.getUint8(at + 32)),
    String.fromCharCode(view.getUint8(at + 33)),
    String(view.getUint32(at + 34)),
    String.fromCharCode(view.getUint8(at + 38)),
  ];
}

function stockTradingActionJson(view: DataView, at: number): string {
  return (
    `"message_type":"H"` +
    `,"stock_locate":${view.getUint16(at + 1)}` +
    `,"tracking_number":${view.getUint16(at + 3)}` +
    `,"timestamp":"${clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7))}"` +
    `,"stock":${quoted(readAlpha(view, at + 11, 8))}` +
    `,"trading_state":${CHARACTERS[view.getUint8(at + 19)]}` +
    `,"reserved":${CHARACTERS[view.getUint8(at + 20)]}` +
    `,"reason":${quoted(readAlpha(view, at + 21, 4))}`
  );
}

function stockTradingActionTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint16(at + 1)),
    String(view.getUint16(at + 3)),
    clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7)),
    readAlpha(view, at + 11, 8),
    String.fromCharCode(view.getUint8(at + 19)),
    String.fromCharCode(view.getUint8(at + 20)),
    readAlpha(view, at + 21, 4),
  ];
}

function regShoRestrictionJson(view: DataView, at: number): string {
  return (
    `"message_type":"Y"` +
    `,"stock_locate":${view.getUint16(at + 1)}` +
    `,"tracking_number":${view.getUint16(at + 3)}` +
    `,"timestamp":"${clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7))}"` +
    `,"stock":${quoted(readAlpha(view, at + 11, 8))}` +
    `,"action":${CHARACTERS[view.getUint8(at + 19)]}`
  );
}

function regShoRestrictionTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint16(at + 1)),
    String(view.getUint16(at + 3)),
    clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7)),
    readAlpha(view, at + 11, 8),
    String.fromCharCode(view.getUint8(at + 19)),
  ];
}

function marketParticipantPositionJson(view: DataView, at: number): string {
  return (
    `"message_type":"L"` +
    `,"stock_locate":${view.getUint16(at + 1)}` +
    `,"tracking_number":${view.getUint16(at + 3)}` +
    `,"timestamp":"${clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7))}"` +
    `,"mpid":${quoted(readAlpha(view, at + 11, 4))}` +
    `,"stock":${quoted(readAlpha(view, at + 15, 8))}` +
    `,"primary_market_maker":${CHARACTERS[view.getUint8(at + 23)]}` +
    `,"market_maker_mode":${CHARACTERS[view.getUint8(at + 24)]}` +
    `,"participant_state":${CHARACTERS[view.getUint8(at + 25)]}`
  );
}

function marketParticipantPositionTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint16(at + 1)),
    String(view.getUint16(at + 3)),
    clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7)),
    readAlpha(view, at + 11, 4),
    readAlpha(view, at + 15, 8),
    String.fromCharCode(view.getUint8(at + 23)),
    String.fromCharCode(view.getUint8(at + 24)),
    String.fromCharCode(view.getUint8(at + 25)),
  ];
}

function mwcbDeclineLevelJson(view: DataView, at: number): string {
  return (
    `"message_type":"V"` +
    `,"stock_locate":${view.getUint16(at + 1)}` +
    `,"tracking_number":${view.getUint16(at + 3)}` +
    `,"timestamp":"${clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7))}"` +
    `,"level_1":"${unsignedDecimal(view, at + 11, 8)}"` +
    `,"level_2":"${unsignedDecimal(view, at + 19, 8)}"` +
    `,"level_3":"${unsignedDecimal(view, at + 27, 8)}"`
  );
}

function mwcbDeclineLevelTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint16(at + 1)),
    String(view.getUint16(at + 3)),
    clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7)),
    unsignedDecimal(view, at + 11, 8),
    unsignedDecimal(view, at + 19, 8),
    unsignedDecimal(view, at + 27, 8),
  ];
}

function mwcbStatusJson(view: DataView, at: number): string {
  return (
    `"message_type":"W"` +
    `,"stock_locate":${view.getUint16(at + 1)}` +
    `,"tracking_number":${view.getUint16(at + 3)}` +
    `,"timestamp":"${clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7))}"` +
    `,"breached_level":${CHARACTERS[view.getUint8(at + 11)]}`
  );
}

function mwcbStatusTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint16(at + 1)),
    String(view.getUint16(at + 3)),
    clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7)),
    String.fromCharCode(view.getUint8(at + 11)),
  ];
}

function luldAuctionCollarJson(view: DataView, at: number): string {
  return (
    `"message_type":"J"` +
    `,"stock_locate":${view.getUint16(at + 1)}` +
    `,"tracking_number":${view.getUint16(at + 3)}` +
    `,"timestamp":"${clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7))}"` +
    `,"stock":${quoted(readAlpha(view, at + 11, 8))}` +
    `,"reference_price":"${decimal(view.getUint32(at + 19), 4)}"` +
    `,"upper_price":"${decimal(view.getUint32(at + 23), 4)}"` +
    `,"lower_price":"${decimal(view.getUint32(at + 27), 4)}"` +
    `,"extension":${view.getUint32(at + 31)}`
  );
}

function luldAuctionCollarTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint16(at + 1)),
    String(view.getUint16(at + 3)),
    clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7)),
    readAlpha(view, at + 11, 8),
    decimal(view.getUint32(at + 19), 4),
    decimal(view.getUint32(at + 23), 4),
    decimal(view.getUint32(at + 27), 4),
    String(view.getUint32(at + 31)),
  ];
}

function operationalHaltJson(view: DataView, at: number): string {
  return (
    `"message_type":"h"` +
    `,"stock_locate":${view.getUint16(at + 1)}` +
    `,"tracking_number":${view.getUint16(at + 3)}` +
    `,"timestamp":"${clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7))}"` +
    `,"stock":${quoted(readAlpha(view, at + 11, 8))}` +
    `,"market_code":${CHARACTERS[view.getUint8(at + 19)]}` +
    `,"action":${CHARACTERS[view.getUint8(at + 20)]}`
  );
}

function operationalHaltTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint16(at + 1)),
    String(view.getUint16(at + 3)),
    clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7)),
    readAlpha(view, at + 11, 8),
    String.fromCharCode(view.getUint8(at + 19)),
    String.fromCharCode(view.getUint8(at + 20)),
  ];
}

function addOrderJson(view: DataView, at: number): string {
  return (
    `"message_type":"A"` +
    `,"stock_locate":${view.getUint16(at + 1)}` +
    `,"tracking_number":${view.getUint16(at + 3)}` +
    `,"timestamp":"${clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7))}"` +
    `,"order_ref":${numberOf(unsigned(view, at + 11))}` +
    `,"side":${CHARACTERS[view.getUint8(at + 19)]}` +
    `,"shares":${view.getUint32(at + 20)}` +
    `,"stock":${quoted(readAlpha(view, at + 24, 8))}` +
    `,"price":"${decimal(view.getUint32(at + 32), 4)}"`
  );
}

function addOrderTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint16(at + 1)),
    String(view.getUint16(at + 3)),
    clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7)),
    unsigned(view, at + 11),
    String.fromCharCode(view.getUint8(at + 19)),
    String(view.getUint32(at + 20)),
    readAlpha(view, at + 24, 8),
    decimal(view.getUint32(at + 32), 4),
  ];
}

function addOrderAttributedJson(view: DataView, at: number): string {
  return (
    `"message_type":"F"` +
    `,"stock_locate":${view.getUint16(at + 1)}` +
    `,"tracking_number":${view.getUint16(at + 3)}` +
    `,"timestamp":"${clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7))}"` +
    `,"order_ref":${numberOf(unsigned(view, at + 11))}` +
    `,"side":${CHARACTERS[view.getUint8(at + 19)]}` +
    `,"shares":${view.getUint32(at + 20)}` +
    `,"stock":${quoted(readAlpha(view, at + 24, 8))}` +
    `,"price":"${decimal(view.getUint32(at + 32), 4)}"` +
    `,"attribution":${quoted(readAlpha(view, at + 36, 4))}`
  );
}

function addOrderAttributedTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint16(at + 1)),
    String(view.getUint16(at + 3)),
    clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7)),
    unsigned(view, at + 11),
    String.fromCharCode(view.getUint8(at + 19)),
    String(view.getUint32(at + 20)),
    readAlpha(view, at + 24, 8),
    decimal(view.getUint32(at + 32), 4),
    readAlpha(view, at + 36, 4),
  ];
}

function orderExecutedJson(view: DataView, at: number): string {
  return (
    `"message_type":"E"` +
    `,"stock_locate":${view.getUint16(at + 1)}` +
    `,"tracking_number":${view.getUint16(at + 3)}` +
    `,"timestamp":"${clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7))}"` +
    `,"order_ref":${numberOf(unsigned(view, at + 11))}` +
    `,"shares":${view.getUint32(at + 19)}` +
    `,"match_number":${numberOf(unsigned(view, at + 23))}`
  );
}

function orderExecutedTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint16(at + 1)),
    String(view.getUint16(at + 3)),
    clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7)),
    unsigned(view, at + 11),
    String(view.getUint32(at + 19)),
    unsigned(view, at + 23),
  ];
}

function orderExecutedWithPriceJson(view: DataView, at: number): string {
  return (
    `"message_type":"C"` +
    `,"stock_locate":${view.getUint16(at + 1)}` +
    `,"tracking_number":${view.getUint16(at + 3)}` +
    `,"timestamp":"${clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7))}"` +
    `,"order_ref":${numberOf(unsigned(view, at + 11))}` +
    `,"shares":${view.getUint32(at + 19)}` +
    `,"match_number":${numberOf(unsigned(view, at + 23))}` +
    `,"printable":${CHARACTERS[view.getUint8(at + 31)]}` +
    `,"price":"${decimal(view.getUint32(at + 32), 4)}"`
  );
}

function orderExecutedWithPriceTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint16(at + 1)),
    String(view.getUint16(at + 3)),
    clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7)),
    unsigned(view, at + 11),
    String(view.getUint32(at + 19)),
    unsigned(view, at + 23),
    String.fromCharCode(view.getUint8(at + 31)),
    decimal(view.getUint32(at + 32), 4),
  ];
}

function orderCancelJson(view: DataView, at: number): string {
  return (
    `"message_type":"X"` +
    `,"stock_locate":${view.getUint16(at + 1)}` +
    `,"tracking_number":${view.getUint16(at + 3)}` +
    `,"timestamp":"${clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7))}"` +
    `,"order_ref":${numberOf(unsigned(view, at + 11))}` +
    `,"shares":${view.getUint32(at + 19)}`
  );
}

function orderCancelTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint16(at + 1)),
    String(view.getUint16(at + 3)),
    clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7)),
    unsigned(view, at + 11),
    String(view.getUint32(at + 19)),
  ];
}

function orderDeleteJson(view: DataView, at: number): string {
  return (
    `"message_type":"D"` +
    `,"stock_locate":${view.getUint16(at + 1)}` +
    `,"tracking_number":${view.getUint16(at + 3)}` +
    `,"timestamp":"${clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7))}"` +
    `,"order_ref":${numberOf(unsigned(view, at + 11))}`
  );
}

function orderDeleteTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint16(at + 1)),
    String(view.getUint16(at + 3)),
    clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7)),
    unsigned(view, at + 11),
  ];
}

function orderReplaceJson(view: DataView, at: number): string {
  return (
    `"message_type":"U"` +
    `,"stock_locate":${view.getUint16(at + 1)}` +
    `,"tracking_number":${view.getUint16(at + 3)}` +
    `,"timestamp":"${clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7))}"` +
    `,"order_ref":${numberOf(unsigned(view, at + 11))}` +
    `,"new_order_ref":${numberOf(unsigned(view, at + 19))}` +
    `,"shares":${view.getUint32(at + 27)}` +
    `,"price":"${decimal(view.getUint32(at + 31), 4)}"`
  );
}

function orderReplaceTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint16(at + 1)),
    String(view.getUint16(at + 3)),
    clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7)),
    unsigned(view, at + 11),
    unsigned(view, at + 19),
    String(view.getUint32(at + 27)),
    decimal(view.getUint32(at + 31), 4),
  ];
}

function tradeJson(view: DataView, at: number): string {
  return (
    `"message_type":"P"` +
    `,"stock_locate":${view.getUint16(at + 1)}` +
    `,"tracking_number":${view.getUint16(at + 3)}` +
    `,"timestamp":"${clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7))}"` +
    `,"order_ref":${numberOf(unsigned(view, at + 11))}` +
    `,"side":${CHARACTERS[view.getUint8(at + 19)]}` +
    `,"shares":${view.getUint32(at + 20)}` +
    `,"stock":${quoted(readAlpha(view, at + 24, 8))}` +
    `,"price":"${decimal(view.getUint32(at + 32), 4)}"` +
    `,"match_number":${numberOf(unsigned(view, at + 36))}`
  );
}

function tradeTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint16(at + 1)),
    String(view.getUint16(at + 3)),
    clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7)),
    unsigned(view, at + 11),
    String.fromCharCode(view.getUint8(at + 19)),
    String(view.getUint32(at + 20)),
    readAlpha(view, at + 24, 8),
    decimal(view.getUint32(at + 32), 4),
    unsigned(view, at + 36),
  ];
}

function crossTradeJson(view: DataView, at: number): string {
  return (
    `"message_type":"Q"` +
    `,"stock_locate":${view.getUint16(at + 1)}` +
    `,"tracking_number":${view.getUint16(at + 3)}` +
    `,"timestamp":"${clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7))}"` +
    `,"shares":${numberOf(unsigned(view, at + 11))}` +
    `,"stock":${quoted(readAlpha(view, at + 19, 8))}` +
    `,"price":"${decimal(view.getUint32(at + 27), 4)}"` +
    `,"match_number":${numberOf(unsigned(view, at + 31))}` +
    `,"cross_type":${CHARACTERS[view.getUint8(at + 39)]}`
  );
}

function crossTradeTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint16(at + 1)),
    String(view.getUint16(at + 3)),
    clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7)),
    unsigned(view, at + 11),
    readAlpha(view, at + 19, 8),
    decimal(view.getUint32(at + 27), 4),
    unsigned(view, at + 31),
    String.fromCharCode(view.getUint8(at + 39)),
  ];
}

function brokenTradeJson(view: DataView, at: number): string {
  return (
    `"message_type":"B"` +
    `,"stock_locate":${view.getUint16(at + 1)}` +
    `,"tracking_number":${view.getUint16(at + 3)}` +
    `,"timestamp":"${clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7))}"` +
    `,"match_number":${numberOf(unsigned(view, at + 11))}`
  );
}

function brokenTradeTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint16(at + 1)),
    String(view.getUint16(at + 3)),
    clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7)),
    unsigned(view, at + 11),
  ];
}

function noiiJson(view: DataView, at: number): string {
  return (
    `"message_type":"I"` +
    `,"stock_locate":${view.getUint16(at + 1)}` +
    `,"tracking_number":${view.getUint16(at + 3)}` +
    `,"timestamp":"${clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7))}"` +
    `,"paired_shares":${numberOf(unsigned(view, at + 11))}` +
    `,"imbalance_shares":${numberOf(unsigned(view, at + 19))}` +
    `,"imbalance_direction":${CHARACTERS[view.getUint8(at + 27)]}` +
    `,"stock":${quoted(readAlpha(view, at + 28, 8))}` +
    `,"far_price":"${decimal(view.getUint32(at + 36), 4)}"` +
    `,"near_price":"${decimal(view.getUint32(at + 40), 4)}"` +
    `,"reference_price":"${decimal(view.getUint32(at + 44), 4)}"` +
    `,"cross_type":${CHARACTERS[view.getUint8(at + 48)]}` +
    `,"price_variation":${CHARACTERS[view.getUint8(at + 49)]}`
  );
}

function noiiTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint16(at + 1)),
    String(view.getUint16(at + 3)),
    clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7)),
    unsigned(view, at + 11),
    unsigned(view, at + 19),
    String.fromCharCode(view.getUint8(at + 27)),
    readAlpha(view, at + 28, 8),
    decimal(view.getUint32(at + 36), 4),
    decimal(view.getUint32(at + 40), 4),
    decimal(view.getUint32(at + 44), 4),
    String.fromCharCode(view.getUint8(at + 48)),
    String.fromCharCode(view.getUint8(at + 49)),
  ];
}

function retailPriceImprovementJson(view: DataView, at: number): string {
  return (
    `"message_type":"N"` +
    `,"stock_locate":${view.getUint16(at + 1)}` +
    `,"tracking_number":${view.getUint16(at + 3)}` +
    `,"timestamp":"${clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7))}"` +
    `,"stock":${quoted(readAlpha(view, at + 11, 8))}` +
    `,"interest":${CHARACTERS[view.getUint8(at + 19)]}`
  );
}

function retailPriceImprovementTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint16(at + 1)),
    String(view.getUint16(at + 3)),
    clock(view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7)),
    readAlpha(view, at + 11, 8),
    String.fromCharCode(view.getUint8(at + 19)),
  ];
}

/** A printer a message, in the order of the schema. */
export const PRINTERS: readonly Printer[] = [
  {
    type: 'S', name: 'system_event', length: 12, json: systemEventJson, texts: systemEventTexts,
    columns: ['stock_locate', 'tracking_number', 'timestamp', 'event_code'],
  },
  {
    type: 'R', name: 'stock_directory', length: 39, json: stockDirectoryJson, texts: stockDirectoryTexts,
    columns: ['stock_locate', 'tracking_number', 'timestamp', 'stock', 'market_category', 'financial_status', 'round_lot_size', 'round_lots_only', 'issue_classification', 'issue_sub_type', 'authenticity', 'short_sale_threshold', 'ipo_flag', 'luld_tier', 'etp_flag', 'etp_leverage', 'inverse'],
  },
  {
    type: 'H', name: 'stock_trading_action', length: 25, json: stockTradingActionJson, texts: stockTradingActionTexts,
    columns: ['stock_locate', 'tracking_number', 'timestamp', 'stock', 'trading_state', 'reserved', 'reason'],
  },
  {
    type: 'Y', name: 'reg_sho_restriction', length: 20, json: regShoRestrictionJson, texts: regShoRestrictionTexts,
    columns: ['stock_locate', 'tracking_number', 'timestamp', 'stock', 'action'],
  },
  {
    type: 'L', name: 'market_participant_position', length: 26, json: marketParticipantPositionJson, texts: marketParticipantPositionTexts,
    columns: ['stock_locate', 'tracking_number', 'timestamp', 'mpid', 'stock', 'primary_market_maker', 'market_maker_mode', 'participant_state'],
  },
  {
    type: 'V', name: 'mwcb_decline_level', length: 35, json: mwcbDeclineLevelJson, texts: mwcbDeclineLevelTexts,
    columns: ['stock_locate', 'tracking_number', 'timestamp', 'level_1', 'level_2', 'level_3'],
  },
  {
    type: 'W', name: 'mwcb_status', length: 12, json: mwcbStatusJson, texts: mwcbStatusTexts,
    columns: ['stock_locate', 'tracking_number', 'timestamp', 'breached_level'],
  },
  {
    type: 'J', name: 'luld_auction_collar', length: 35, json: luldAuctionCollarJson, texts: luldAuctionCollarTexts,
    columns: ['stock_locate', 'tracking_number', 'timestamp', 'stock', 'reference_price', 'upper_price', 'lower_price', 'extension'],
  },
  {
    type: 'h', name: 'operational_halt', length: 21, json: operationalHaltJson, texts: operationalHaltTexts,
    columns: ['stock_locate', 'tracking_number', 'timestamp', 'stock', 'market_code', 'action'],
  },
  {
    type: 'A', name: 'add_order', length: 36, json: addOrderJson, texts: addOrderTexts,
    columns: ['stock_locate', 'tracking_number', 'timestamp', 'order_ref', 'side', 'shares', 'stock', 'price'],
  },
  {
    type: 'F', name: 'add_order_attributed', length: 40, json: addOrderAttributedJson, texts: addOrderAttributedTexts,
    columns: ['stock_locate', 'tracking_number', 'timestamp', 'order_ref', 'side', 'shares', 'stock', 'price', 'attribution'],
  },
  {
    type: 'E', name: 'order_executed', length: 31, json: orderExecutedJson, texts: orderExecutedTexts,
    columns: ['stock_locate', 'tracking_number', 'timestamp', 'order_ref', 'shares', 'match_number'],
  },
  {
    type: 'C', name: 'order_executed_with_price', length: 36, json: orderExecutedWithPriceJson, texts: orderExecutedWithPriceTexts,
    columns: ['stock_locate', 'tracking_number', 'timestamp', 'order_ref', 'shares', 'match_number', 'printable', 'price'],
  },
  {
    type: 'X', name: 'order_cancel', length: 23, json: orderCancelJson, texts: orderCancelTexts,
    columns: ['stock_locate', 'tracking_number', 'timestamp', 'order_ref', 'shares'],
  },
  {
    type: 'D', name: 'order_delete', length: 19, json: orderDeleteJson, texts: orderDeleteTexts,
    columns: ['stock_locate', 'tracking_number', 'timestamp', 'order_ref'],
  },
  {
    type: 'U', name: 'order_replace', length: 35, json: orderReplaceJson, texts: orderReplaceTexts,
    columns: ['stock_locate', 'tracking_number', 'timestamp', 'order_ref', 'new_order_ref', 'shares', 'price'],
  },
  {
    type: 'P', name: 'trade', length: 44, json: tradeJson, texts: tradeTexts,
    columns: ['stock_locate', 'tracking_number', 'timestamp', 'order_ref', 'side', 'shares', 'stock', 'price', 'match_number'],
  },
  {
    type: 'Q', name: 'cross_trade', length: 40, json: crossTradeJson, texts: crossTradeTexts,
    columns: ['stock_locate', 'tracking_number', 'timestamp', 'shares', 'stock', 'price', 'match_number', 'cross_type'],
  },
  {
    type: 'B', name: 'broken_trade', length: 19, json: brokenTradeJson, texts: brokenTradeTexts,
    columns: ['stock_locate', 'tracking_number', 'timestamp', 'match_number'],
  },
  {
    type: 'I', name: 'noii', length: 50, json: noiiJson, texts: noiiTexts,
    columns: ['stock_locate', 'tracking_number', 'timestamp', 'paired_shares', 'imbalance_shares', 'imbalance_direction', 'stock', 'far_price', 'near_price', 'reference_price', 'cross_type', 'price_variation'],
  },
  {
    type: 'N', name: 'retail_price_improvement', length: 20, json: retailPriceImprovementJson, texts: retailPriceImprovementTexts,
    columns: ['stock_locate', 'tracking_number', 'timestamp', 'stock', 'interest'],
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
  'stock_locate', 'tracking_number', 'timestamp', 'event_code', 'stock', 'market_category', 'financial_status', 'round_lot_size',
  'round_lots_only', 'issue_classification', 'issue_sub_type', 'authenticity', 'short_sale_threshold', 'ipo_flag', 'luld_tier',
  'etp_flag', 'etp_leverage', 'inverse', 'trading_state', 'reserved', 'reason', 'action', 'mpid', 'primary_market_maker',
  'market_maker_mode', 'participant_state', 'level_1', 'level_2', 'level_3', 'breached_level', 'reference_price', 'upper_price',
  'lower_price', 'extension', 'market_code', 'order_ref', 'side', 'shares', 'price', 'attribution', 'match_number', 'printable',
  'new_order_ref', 'cross_type', 'paired_shares', 'imbalance_shares', 'imbalance_direction', 'far_price', 'near_price',
  'price_variation', 'interest',
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

const BY_CODE = byCode(nameOf);

/** The printer of a message; undefined when its type is unknown. */
export function printerOf(view: DataView, at: number, length: number): Printer | undefined {
  if (length <= 0) return undefined;
  return BY_CODE[view.getUint8(at)];
}

/** A message as a JSON object: prices as decimals and times as HH:MM:SS.nnnnnnnnn in text, 64-bit numbers in text beyond 2^53. */
export function printJson(view: DataView, at: number, length: number): string {
  return `{${membersOf(printerOf(view, at, length), view, at, length)}}`;
}

/** A message as a row of CSV with the columns CSV_COLUMNS. */
export function printCsv(view: DataView, at: number, length: number): string {
  return ROWS(printerOf(view, at, length), view, at, length);
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
