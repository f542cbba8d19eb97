// @generated from schema/itch/itch-5.2-draft.json
// by `npx lumina codegen gen`; edit the schema, not this file.
// Unverified: from one source only, or a draft; not to be relied on.

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
    `"market_session":${view.getUint8(at)}` +
    `,"message_type":"S"` +
    `,"stock_locate":${view.getUint16(at + 2)}` +
    `,"tracking_number":${view.getUint16(at + 4)}` +
    `,"timestamp":"${clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8))}"` +
    `,"event_code":${CHARACTERS[view.getUint8(at + 12)]}`
  );
}

function systemEventTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint8(at)),
    String(view.getUint16(at + 2)),
    String(view.getUint16(at + 4)),
    clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8)),
    String.fromCharCode(view.getUint8(at + 12)),
  ];
}

function stockDirectoryJson(view: DataView, at: number): string {
  return (
    `"market_session":${view.getUint8(at)}` +
    `,"message_type":"R"` +
    `,"stock_locate":${view.getUint16(at + 2)}` +
    `,"tracking_number":${view.getUint16(at + 4)}` +
    `,"timestamp":"${clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8))}"` +
    `,"stock":${quoted(readAlpha(view, at + 12, 8))}` +
    `,"market_category":${CHARACTERS[view.getUint8(at + 20)]}` +
    `,"financial_status":${CHARACTERS[view.getUint8(at + 21)]}` +
    `,"round_lot_size":${view.getUint32(at + 22)}` +
    `,"round_lots_only":${CHARACTERS[view.getUint8(at + 26)]}` +
    `,"issue_classification":${CHARACTERS[view.getUint8(at + 27)]}` +
    `,"issue_sub_type":${quoted(readAlpha(view, at + 28, 2))}` +
    `,"authenticity":${CHARACTERS[view.getUint8(at + 30)]}` +
    `,"short_sale_threshold":${CHARACTERS[view.getUint8(at + 31)]}` +
    `,"ipo_flag":${CHARACTERS[view.getUint8(at + 32)]}` +
    `,"luld_tier":${CHARACTERS[view.getUint8(at + 33)]}` +
    `,"etp_flag":${CHARACTERS[view.getUint8(at + 34)]}` +
    `,"etp_leverage":${view.getUint32(at + 35)}` +
    `,"inverse":${CHARACTERS[view.getUint8(at + 39)]}` +
    `,"elo_flag":${CHARACTERS[view.getUint8(at + 40)]}`
  );
}

function stockDirectoryTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint8(at)),
    String(view.getUint16(at + 2)),
    String(view.getUint16(at + 4)),
    clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8)),
    readAlpha(view, at + 12, 8),
    String.fromCharCode(view.getUint8(at + 20)),
    String.fromCharCode(view.getUint8(at + 21)),
    String(view.getUint32(at + 22)),
    String.fromCharCode(view.getUint8(at + 26)),
    String.fromCharCode(view.getUint8(at + 27)),
    readAlpha(view, at + 28, 2),
    String.fromCharCode(view.getUint8(at + 30)),
    String.fromCharCode(view.getUint8(at + 31)),
    String.fromCharCode(view.getUint8(at + 32)),
    String.fromCharCode(view.getUint8(at + 33)),
    String.fromCharCode(view.getUint8(at + 34)),
    String(view.getUint32(at + 35)),
    String.fromCharCode(view.getUint8(at + 39)),
    String.fromCharCode(view.getUint8(at + 40)),
  ];
}

function stockTradingActionJson(view: DataView, at: number): string {
  return (
    `"market_session":${view.getUint8(at)}` +
    `,"message_type":"H"` +
    `,"stock_locate":${view.getUint16(at + 2)}` +
    `,"tracking_number":${view.getUint16(at + 4)}` +
    `,"timestamp":"${clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8))}"` +
    `,"stock":${quoted(readAlpha(view, at + 12, 8))}` +
    `,"trading_state":${CHARACTERS[view.getUint8(at + 20)]}` +
    `,"reserved":${CHARACTERS[view.getUint8(at + 21)]}` +
    `,"reason":${quoted(readAlpha(view, at + 22, 4))}`
  );
}

function stockTradingActionTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint8(at)),
    String(view.getUint16(at + 2)),
    String(view.getUint16(at + 4)),
    clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8)),
    readAlpha(view, at + 12, 8),
    String.fromCharCode(view.getUint8(at + 20)),
    String.fromCharCode(view.getUint8(at + 21)),
    readAlpha(view, at + 22, 4),
  ];
}

function regShoRestrictionJson(view: DataView, at: number): string {
  return (
    `"market_session":${view.getUint8(at)}` +
    `,"message_type":"Y"` +
    `,"stock_locate":${view.getUint16(at + 2)}` +
    `,"tracking_number":${view.getUint16(at + 4)}` +
    `,"timestamp":"${clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8))}"` +
    `,"stock":${quoted(readAlpha(view, at + 12, 8))}` +
    `,"action":${CHARACTERS[view.getUint8(at + 20)]}`
  );
}

function regShoRestrictionTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint8(at)),
    String(view.getUint16(at + 2)),
    String(view.getUint16(at + 4)),
    clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8)),
    readAlpha(view, at + 12, 8),
    String.fromCharCode(view.getUint8(at + 20)),
  ];
}

function marketParticipantPositionJson(view: DataView, at: number): string {
  return (
    `"market_session":${view.getUint8(at)}` +
    `,"message_type":"L"` +
    `,"stock_locate":${view.getUint16(at + 2)}` +
    `,"tracking_number":${view.getUint16(at + 4)}` +
    `,"timestamp":"${clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8))}"` +
    `,"mpid":${quoted(readAlpha(view, at + 12, 4))}` +
    `,"stock":${quoted(readAlpha(view, at + 16, 8))}` +
    `,"primary_market_maker":${CHARACTERS[view.getUint8(at + 24)]}` +
    `,"market_maker_mode":${CHARACTERS[view.getUint8(at + 25)]}` +
    `,"participant_state":${CHARACTERS[view.getUint8(at + 26)]}`
  );
}

function marketParticipantPositionTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint8(at)),
    String(view.getUint16(at + 2)),
    String(view.getUint16(at + 4)),
    clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8)),
    readAlpha(view, at + 12, 4),
    readAlpha(view, at + 16, 8),
    String.fromCharCode(view.getUint8(at + 24)),
    String.fromCharCode(view.getUint8(at + 25)),
    String.fromCharCode(view.getUint8(at + 26)),
  ];
}

function mwcbDeclineLevelJson(view: DataView, at: number): string {
  return (
    `"market_session":${view.getUint8(at)}` +
    `,"message_type":"V"` +
    `,"stock_locate":${view.getUint16(at + 2)}` +
    `,"tracking_number":${view.getUint16(at + 4)}` +
    `,"timestamp":"${clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8))}"` +
    `,"level_1":"${unsignedDecimal(view, at + 12, 8)}"` +
    `,"level_2":"${unsignedDecimal(view, at + 20, 8)}"` +
    `,"level_3":"${unsignedDecimal(view, at + 28, 8)}"`
  );
}

function mwcbDeclineLevelTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint8(at)),
    String(view.getUint16(at + 2)),
    String(view.getUint16(at + 4)),
    clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8)),
    unsignedDecimal(view, at + 12, 8),
    unsignedDecimal(view, at + 20, 8),
    unsignedDecimal(view, at + 28, 8),
  ];
}

function mwcbStatusJson(view: DataView, at: number): string {
  return (
    `"market_session":${view.getUint8(at)}` +
    `,"message_type":"W"` +
    `,"stock_locate":${view.getUint16(at + 2)}` +
    `,"tracking_number":${view.getUint16(at + 4)}` +
    `,"timestamp":"${clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8))}"` +
    `,"breached_level":${CHARACTERS[view.getUint8(at + 12)]}`
  );
}

function mwcbStatusTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint8(at)),
    String(view.getUint16(at + 2)),
    String(view.getUint16(at + 4)),
    clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8)),
    String.fromCharCode(view.getUint8(at + 12)),
  ];
}

function ipoQuotingPeriodUpdateJson(view: DataView, at: number): string {
  return (
    `"market_session":${view.getUint8(at)}` +
    `,"message_type":"K"` +
    `,"stock_locate":${view.getUint16(at + 2)}` +
    `,"tracking_number":${view.getUint16(at + 4)}` +
    `,"timestamp":"${clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8))}"` +
    `,"stock":${quoted(readAlpha(view, at + 12, 8))}` +
    `,"release_time":"${clockOfSeconds(view.getUint32(at + 20))}"` +
    `,"release_qualifier":${CHARACTERS[view.getUint8(at + 24)]}` +
    `,"ipo_price":"${decimal(view.getUint32(at + 25), 4)}"`
  );
}

function ipoQuotingPeriodUpdateTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint8(at)),
    String(view.getUint16(at + 2)),
    String(view.getUint16(at + 4)),
    clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8)),
    readAlpha(view, at + 12, 8),
    clockOfSeconds(view.getUint32(at + 20)),
    String.fromCharCode(view.getUint8(at + 24)),
    decimal(view.getUint32(at + 25), 4),
  ];
}

function luldAuctionCollarJson(view: DataView, at: number): string {
  return (
    `"market_session":${view.getUint8(at)}` +
    `,"message_type":"J"` +
    `,"stock_locate":${view.getUint16(at + 2)}` +
    `,"tracking_number":${view.getUint16(at + 4)}` +
    `,"timestamp":"${clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8))}"` +
    `,"stock":${quoted(readAlpha(view, at + 12, 8))}` +
    `,"reference_price":"${decimal(view.getUint32(at + 20), 4)}"` +
    `,"upper_price":"${decimal(view.getUint32(at + 24), 4)}"` +
    `,"lower_price":"${decimal(view.getUint32(at + 28), 4)}"` +
    `,"extension":${view.getUint16(at + 32)}`
  );
}

function luldAuctionCollarTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint8(at)),
    String(view.getUint16(at + 2)),
    String(view.getUint16(at + 4)),
    clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8)),
    readAlpha(view, at + 12, 8),
    decimal(view.getUint32(at + 20), 4),
    decimal(view.getUint32(at + 24), 4),
    decimal(view.getUint32(at + 28), 4),
    String(view.getUint16(at + 32)),
  ];
}

function operationalHaltJson(view: DataView, at: number): string {
  return (
    `"market_session":${view.getUint8(at)}` +
    `,"message_type":"h"` +
    `,"stock_locate":${view.getUint16(at + 2)}` +
    `,"tracking_number":${view.getUint16(at + 4)}` +
    `,"timestamp":"${clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8))}"` +
    `,"stock":${quoted(readAlpha(view, at + 12, 8))}` +
    `,"market_code":${CHARACTERS[view.getUint8(at + 20)]}` +
    `,"action":${CHARACTERS[view.getUint8(at + 21)]}`
  );
}

function operationalHaltTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint8(at)),
    String(view.getUint16(at + 2)),
    String(view.getUint16(at + 4)),
    clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8)),
    readAlpha(view, at + 12, 8),
    String.fromCharCode(view.getUint8(at + 20)),
    String.fromCharCode(view.getUint8(at + 21)),
  ];
}

function addOrderJson(view: DataView, at: number): string {
  return (
    `"market_session":${view.getUint8(at)}` +
    `,"message_type":"A"` +
    `,"stock_locate":${view.getUint16(at + 2)}` +
    `,"tracking_number":${view.getUint16(at + 4)}` +
    `,"timestamp":"${clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8))}"` +
    `,"order_ref":${numberOf(unsigned(view, at + 12))}` +
    `,"side":${CHARACTERS[view.getUint8(at + 20)]}` +
    `,"shares":${view.getUint32(at + 21)}` +
    `,"stock":${quoted(readAlpha(view, at + 25, 8))}` +
    `,"price":"${decimal(view.getUint32(at + 33), 4)}"`
  );
}

function addOrderTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint8(at)),
    String(view.getUint16(at + 2)),
    String(view.getUint16(at + 4)),
    clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8)),
    unsigned(view, at + 12),
    String.fromCharCode(view.getUint8(at + 20)),
    String(view.getUint32(at + 21)),
    readAlpha(view, at + 25, 8),
    decimal(view.getUint32(at + 33), 4),
  ];
}

function addOrderAttributedJson(view: DataView, at: number): string {
  return (
    `"market_session":${view.getUint8(at)}` +
    `,"message_type":"F"` +
    `,"stock_locate":${view.getUint16(at + 2)}` +
    `,"tracking_number":${view.getUint16(at + 4)}` +
    `,"timestamp":"${clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8))}"` +
    `,"order_ref":${numberOf(unsigned(view, at + 12))}` +
    `,"side":${CHARACTERS[view.getUint8(at + 20)]}` +
    `,"shares":${view.getUint32(at + 21)}` +
    `,"stock":${quoted(readAlpha(view, at + 25, 8))}` +
    `,"price":"${decimal(view.getUint32(at + 33), 4)}"` +
    `,"attribution":${quoted(readAlpha(view, at + 37, 4))}` +
    `,"elo_flag":${CHARACTERS[view.getUint8(at + 41)]}`
  );
}

function addOrderAttributedTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint8(at)),
    String(view.getUint16(at + 2)),
    String(view.getUint16(at + 4)),
    clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8)),
    unsigned(view, at + 12),
    String.fromCharCode(view.getUint8(at + 20)),
    String(view.getUint32(at + 21)),
    readAlpha(view, at + 25, 8),
    decimal(view.getUint32(at + 33), 4),
    readAlpha(view, at + 37, 4),
    String.fromCharCode(view.getUint8(at + 41)),
  ];
}

function orderExecutedJson(view: DataView, at: number): string {
  return (
    `"market_session":${view.getUint8(at)}` +
    `,"message_type":"E"` +
    `,"stock_locate":${view.getUint16(at + 2)}` +
    `,"tracking_number":${view.getUint16(at + 4)}` +
    `,"timestamp":"${clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8))}"` +
    `,"order_ref":${numberOf(unsigned(view, at + 12))}` +
    `,"shares":${view.getUint32(at + 20)}` +
    `,"match_number":${numberOf(unsigned(view, at + 24))}`
  );
}

function orderExecutedTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint8(at)),
    String(view.getUint16(at + 2)),
    String(view.getUint16(at + 4)),
    clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8)),
    unsigned(view, at + 12),
    String(view.getUint32(at + 20)),
    unsigned(view, at + 24),
  ];
}

function orderExecutedWithPriceJson(view: DataView, at: number): string {
  return (
    `"market_session":${view.getUint8(at)}` +
    `,"message_type":"C"` +
    `,"stock_locate":${view.getUint16(at + 2)}` +
    `,"tracking_number":${view.getUint16(at + 4)}` +
    `,"timestamp":"${clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8))}"` +
    `,"order_ref":${numberOf(unsigned(view, at + 12))}` +
    `,"shares":${view.getUint32(at + 20)}` +
    `,"match_number":${numberOf(unsigned(view, at + 24))}` +
    `,"printable":${CHARACTERS[view.getUint8(at + 32)]}` +
    `,"price":"${decimal(view.getUint32(at + 33), 4)}"`
  );
}

function orderExecutedWithPriceTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint8(at)),
    String(view.getUint16(at + 2)),
    String(view.getUint16(at + 4)),
    clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8)),
    unsigned(view, at + 12),
    String(view.getUint32(at + 20)),
    unsigned(view, at + 24),
    String.fromCharCode(view.getUint8(at + 32)),
    decimal(view.getUint32(at + 33), 4),
  ];
}

function orderCancelJson(view: DataView, at: number): string {
  return (
    `"market_session":${view.getUint8(at)}` +
    `,"message_type":"X"` +
    `,"stock_locate":${view.getUint16(at + 2)}` +
    `,"tracking_number":${view.getUint16(at + 4)}` +
    `,"timestamp":"${clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8))}"` +
    `,"order_ref":${numberOf(unsigned(view, at + 12))}` +
    `,"shares":${view.getUint32(at + 20)}`
  );
}

function orderCancelTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint8(at)),
    String(view.getUint16(at + 2)),
    String(view.getUint16(at + 4)),
    clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8)),
    unsigned(view, at + 12),
    String(view.getUint32(at + 20)),
  ];
}

function orderDeleteJson(view: DataView, at: number): string {
  return (
    `"market_session":${view.getUint8(at)}` +
    `,"message_type":"D"` +
    `,"stock_locate":${view.getUint16(at + 2)}` +
    `,"tracking_number":${view.getUint16(at + 4)}` +
    `,"timestamp":"${clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8))}"` +
    `,"order_ref":${numberOf(unsigned(view, at + 12))}`
  );
}

function orderDeleteTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint8(at)),
    String(view.getUint16(at + 2)),
    String(view.getUint16(at + 4)),
    clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8)),
    unsigned(view, at + 12),
  ];
}

function orderReplaceJson(view: DataView, at: number): string {
  return (
    `"market_session":${view.getUint8(at)}` +
    `,"message_type":"U"` +
    `,"stock_locate":${view.getUint16(at + 2)}` +
    `,"tracking_number":${view.getUint16(at + 4)}` +
    `,"timestamp":"${clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8))}"` +
    `,"order_ref":${numberOf(unsigned(view, at + 12))}` +
    `,"new_order_ref":${numberOf(unsigned(view, at + 20))}` +
    `,"shares":${view.getUint32(at + 28)}` +
    `,"price":"${decimal(view.getUint32(at + 32), 4)}"` +
    `,"elo_flag":${CHARACTERS[view.getUint8(at + 36)]}`
  );
}

function orderReplaceTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint8(at)),
    String(view.getUint16(at + 2)),
    String(view.getUint16(at + 4)),
    clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8)),
    unsigned(view, at + 12),
    unsigned(view, at + 20),
    String(view.getUint32(at + 28)),
    decimal(view.getUint32(at + 32), 4),
    String.fromCharCode(view.getUint8(at + 36)),
  ];
}

function tradeJson(view: DataView, at: number): string {
  return (
    `"market_session":${view.getUint8(at)}` +
    `,"message_type":"P"` +
    `,"stock_locate":${view.getUint16(at + 2)}` +
    `,"tracking_number":${view.getUint16(at + 4)}` +
    `,"timestamp":"${clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8))}"` +
    `,"order_ref":${numberOf(unsigned(view, at + 12))}` +
    `,"side":${CHARACTERS[view.getUint8(at + 20)]}` +
    `,"shares":${view.getUint32(at + 21)}` +
    `,"stock":${quoted(readAlpha(view, at + 25, 8))}` +
    `,"price":"${decimal(view.getUint32(at + 33), 4)}"` +
    `,"match_number":${numberOf(unsigned(view, at + 37))}`
  );
}

function tradeTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint8(at)),
    String(view.getUint16(at + 2)),
    String(view.getUint16(at + 4)),
    clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8)),
    unsigned(view, at + 12),
    String.fromCharCode(view.getUint8(at + 20)),
    String(view.getUint32(at + 21)),
    readAlpha(view, at + 25, 8),
    decimal(view.getUint32(at + 33), 4),
    unsigned(view, at + 37),
  ];
}

function crossTradeJson(view: DataView, at: number): string {
  return (
    `"market_session":${view.getUint8(at)}` +
    `,"message_type":"Q"` +
    `,"stock_locate":${view.getUint16(at + 2)}` +
    `,"tracking_number":${view.getUint16(at + 4)}` +
    `,"timestamp":"${clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8))}"` +
    `,"shares":${numberOf(unsigned(view, at + 12))}` +
    `,"stock":${quoted(readAlpha(view, at + 20, 8))}` +
    `,"price":"${decimal(view.getUint32(at + 28), 4)}"` +
    `,"match_number":${numberOf(unsigned(view, at + 32))}` +
    `,"cross_type":${CHARACTERS[view.getUint8(at + 40)]}`
  );
}

function crossTradeTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint8(at)),
    String(view.getUint16(at + 2)),
    String(view.getUint16(at + 4)),
    clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8)),
    unsigned(view, at + 12),
    readAlpha(view, at + 20, 8),
    decimal(view.getUint32(at + 28), 4),
    unsigned(view, at + 32),
    String.fromCharCode(view.getUint8(at + 40)),
  ];
}

function brokenTradeJson(view: DataView, at: number): string {
  return (
    `"market_session":${view.getUint8(at)}` +
    `,"message_type":"B"` +
    `,"stock_locate":${view.getUint16(at + 2)}` +
    `,"tracking_number":${view.getUint16(at + 4)}` +
    `,"timestamp":"${clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8))}"` +
    `,"match_number":${numberOf(unsigned(view, at + 12))}`
  );
}

function brokenTradeTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint8(at)),
    String(view.getUint16(at + 2)),
    String(view.getUint16(at + 4)),
    clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8)),
    unsigned(view, at + 12),
  ];
}

function noiiJson(view: DataView, at: number): string {
  return (
    `"market_session":${view.getUint8(at)}` +
    `,"message_type":"I"` +
    `,"stock_locate":${view.getUint16(at + 2)}` +
    `,"tracking_number":${view.getUint16(at + 4)}` +
    `,"timestamp":"${clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8))}"` +
    `,"paired_shares":${numberOf(unsigned(view, at + 12))}` +
    `,"imbalance_shares":${numberOf(unsigned(view, at + 20))}` +
    `,"imbalance_direction":${CHARACTERS[view.getUint8(at + 28)]}` +
    `,"stock":${quoted(readAlpha(view, at + 29, 8))}` +
    `,"far_price":"${decimal(view.getUint32(at + 37), 4)}"` +
    `,"near_price":"${decimal(view.getUint32(at + 41), 4)}"` +
    `,"reference_price":"${decimal(view.getUint32(at + 45), 4)}"` +
    `,"cross_type":${CHARACTERS[view.getUint8(at + 49)]}` +
    `,"price_variation":${CHARACTERS[view.getUint8(at + 50)]}`
  );
}

function noiiTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint8(at)),
    String(view.getUint16(at + 2)),
    String(view.getUint16(at + 4)),
    clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8)),
    unsigned(view, at + 12),
    unsigned(view, at + 20),
    String.fromCharCode(view.getUint8(at + 28)),
    readAlpha(view, at + 29, 8),
    decimal(view.getUint32(at + 37), 4),
    decimal(view.getUint32(at + 41), 4),
    decimal(view.getUint32(at + 45), 4),
    String.fromCharCode(view.getUint8(at + 49)),
    String.fromCharCode(view.getUint8(at + 50)),
  ];
}

function retailPriceImprovementJson(view: DataView, at: number): string {
  return (
    `"market_session":${view.getUint8(at)}` +
    `,"message_type":"N"` +
    `,"stock_locate":${view.getUint16(at + 2)}` +
    `,"tracking_number":${view.getUint16(at + 4)}` +
    `,"timestamp":"${clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8))}"` +
    `,"stock":${quoted(readAlpha(view, at + 12, 8))}` +
    `,"interest":${CHARACTERS[view.getUint8(at + 20)]}`
  );
}

function retailPriceImprovementTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint8(at)),
    String(view.getUint16(at + 2)),
    String(view.getUint16(at + 4)),
    clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8)),
    readAlpha(view, at + 12, 8),
    String.fromCharCode(view.getUint8(at + 20)),
  ];
}

function directListingJson(view: DataView, at: number): string {
  return (
    `"market_session":${view.getUint8(at)}` +
    `,"message_type":"O"` +
    `,"stock_locate":${view.getUint16(at + 2)}` +
    `,"tracking_number":${view.getUint16(at + 4)}` +
    `,"timestamp":"${clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8))}"` +
    `,"stock":${quoted(readAlpha(view, at + 12, 8))}` +
    `,"open_eligibility":${CHARACTERS[view.getUint8(at + 20)]}` +
    `,"min_price":"${decimal(view.getUint32(at + 21), 4)}"` +
    `,"max_price":"${decimal(view.getUint32(at + 25), 4)}"` +
    `,"near_execution_price":"${decimal(view.getUint32(at + 29), 4)}"` +
    `,"near_execution_time":${numberOf(unsignedClock(view, at + 33))}` +
    `,"lower_collar":"${decimal(view.getUint32(at + 41), 4)}"` +
    `,"upper_collar":"${decimal(view.getUint32(at + 45), 4)}"`
  );
}

function directListingTexts(view: DataView, at: number): string[] {
  return [
    String(view.getUint8(at)),
    String(view.getUint16(at + 2)),
    String(view.getUint16(at + 4)),
    clock(view.getUint16(at + 6) * 0x100000000 + view.getUint32(at + 8)),
    readAlpha(view, at + 12, 8),
    String.fromCharCode(view.getUint8(at + 20)),
    decimal(view.getUint32(at + 21), 4),
    decimal(view.getUint32(at + 25), 4),
    decimal(view.getUint32(at + 29), 4),
    unsignedClock(view, at + 33),
    decimal(view.getUint32(at + 41), 4),
    decimal(view.getUint32(at + 45), 4),
  ];
}

/** A printer a message, in the order of the schema. */
export const PRINTERS: readonly Printer[] = [
  {
    type: 'S', name: 'system_event', length: 13, json: systemEventJson, texts: systemEventTexts,
    columns: ['market_session', 'stock_locate', 'tracking_number', 'timestamp', 'event_code'],
  },
  {
    type: 'R', name: 'stock_directory', length: 41, json: stockDirectoryJson, texts: stockDirectoryTexts,
    columns: ['market_session', 'stock_locate', 'tracking_number', 'timestamp', 'stock', 'market_category', 'financial_status', 'round_lot_size', 'round_lots_only', 'issue_classification', 'issue_sub_type', 'authenticity', 'short_sale_threshold', 'ipo_flag', 'luld_tier', 'etp_flag', 'etp_leverage', 'inverse', 'elo_flag'],
  },
  {
    type: 'H', name: 'stock_trading_action', length: 26, json: stockTradingActionJson, texts: stockTradingActionTexts,
    columns: ['market_session', 'stock_locate', 'tracking_number', 'timestamp', 'stock', 'trading_state', 'reserved', 'reason'],
  },
  {
    type: 'Y', name: 'reg_sho_restriction', length: 21, json: regShoRestrictionJson, texts: regShoRestrictionTexts,
    columns: ['market_session', 'stock_locate', 'tracking_number', 'timestamp', 'stock', 'action'],
  },
  {
    type: 'L', name: 'market_participant_position', length: 27, json: marketParticipantPositionJson, texts: marketParticipantPositionTexts,
    columns: ['market_session', 'stock_locate', 'tracking_number', 'timestamp', 'mpid', 'stock', 'primary_market_maker', 'market_maker_mode', 'participant_state'],
  },
  {
    type: 'V', name: 'mwcb_decline_level', length: 36, json: mwcbDeclineLevelJson, texts: mwcbDeclineLevelTexts,
    columns: ['market_session', 'stock_locate', 'tracking_number', 'timestamp', 'level_1', 'level_2', 'level_3'],
  },
  {
    type: 'W', name: 'mwcb_status', length: 13, json: mwcbStatusJson, texts: mwcbStatusTexts,
    columns: ['market_session', 'stock_locate', 'tracking_number', 'timestamp', 'breached_level'],
  },
  {
    type: 'K', name: 'ipo_quoting_period_update', length: 29, json: ipoQuotingPeriodUpdateJson, texts: ipoQuotingPeriodUpdateTexts,
    columns: ['market_session', 'stock_locate', 'tracking_number', 'timestamp', 'stock', 'release_time', 'release_qualifier', 'ipo_price'],
  },
  {
    type: 'J', name: 'luld_auction_collar', length: 34, json: luldAuctionCollarJson, texts: luldAuctionCollarTexts,
    columns: ['market_session', 'stock_locate', 'tracking_number', 'timestamp', 'stock', 'reference_price', 'upper_price', 'lower_price', 'extension'],
  },
  {
    type: 'h', name: 'operational_halt', length: 22, json: operationalHaltJson, texts: operationalHaltTexts,
    columns: ['market_session', 'stock_locate', 'tracking_number', 'timestamp', 'stock', 'market_code', 'action'],
  },
  {
    type: 'A', name: 'add_order', length: 37, json: addOrderJson, texts: addOrderTexts,
    columns: ['market_session', 'stock_locate', 'tracking_number', 'timestamp', 'order_ref', 'side', 'shares', 'stock', 'price'],
  },
  {
    type: 'F', name: 'add_order_attributed', length: 42, json: addOrderAttributedJson, texts: addOrderAttributedTexts,
    columns: ['market_session', 'stock_locate', 'tracking_number', 'timestamp', 'order_ref', 'side', 'shares', 'stock', 'price', 'attribution', 'elo_flag'],
  },
  {
    type: 'E', name: 'order_executed', length: 32, json: orderExecutedJson, texts: orderExecutedTexts,
    columns: ['market_session', 'stock_locate', 'tracking_number', 'timestamp', 'order_ref', 'shares', 'match_number'],
  },
  {
    type: 'C', name: 'order_executed_with_price', length: 37, json: orderExecutedWithPriceJson, texts: orderExecutedWithPriceTexts,
    columns: ['market_session', 'stock_locate', 'tracking_number', 'timestamp', 'order_ref', 'shares', 'match_number', 'printable', 'price'],
  },
  {
    type: 'X', name: 'order_cancel', length: 24, json: orderCancelJson, texts: orderCancelTexts,
    columns: ['market_session', 'stock_locate', 'tracking_number', 'timestamp', 'order_ref', 'shares'],
  },
  {
    type: 'D', name: 'order_delete', length: 20, json: orderDeleteJson, texts: orderDeleteTexts,
    columns: ['market_session', 'stock_locate', 'tracking_number', 'timestamp', 'order_ref'],
  },
  {
    type: 'U', name: 'order_replace', length: 37, json: orderReplaceJson, texts: orderReplaceTexts,
    columns: ['market_session', 'stock_locate', 'tracking_number', 'timestamp', 'order_ref', 'new_order_ref', 'shares', 'price', 'elo_flag'],
  },
  {
    type: 'P', name: 'trade', length: 45, json: tradeJson, texts: tradeTexts,
    columns: ['market_session', 'stock_locate', 'tracking_number', 'timestamp', 'order_ref', 'side', 'shares', 'stock', 'price', 'match_number'],
  },
  {
    type: 'Q', name: 'cross_trade', length: 41, json: crossTradeJson, texts: crossTradeTexts,
    columns: ['market_session', 'stock_locate', 'tracking_number', 'timestamp', 'shares', 'stock', 'price', 'match_number', 'cross_type'],
  },
  {
    type: 'B', name: 'broken_trade', length: 20, json: brokenTradeJson, texts: brokenTradeTexts,
    columns: ['market_session', 'stock_locate', 'tracking_number', 'timestamp', 'match_number'],
  },
  {
    type: 'I', name: 'noii', length: 51, json: noiiJson, texts: noiiTexts,
    columns: ['market_session', 'stock_locate', 'tracking_number', 'timestamp', 'paired_shares', 'imbalance_shares', 'imbalance_direction', 'stock', 'far_price', 'near_price', 'reference_price', 'cross_type', 'price_variation'],
  },
  {
    type: 'N', name: 'retail_price_improvement', length: 21, json: retailPriceImprovementJson, texts: retailPriceImprovementTexts,
    columns: ['market_session', 'stock_locate', 'tracking_number', 'timestamp', 'stock', 'interest'],
  },
  {
    type: 'O', name: 'direct_listing', length: 49, json: directListingJson, texts: directListingTexts,
    columns: ['market_session', 'stock_locate', 'tracking_number', 'timestamp', 'stock', 'open_eligibility', 'min_price', 'max_price', 'near_execution_price', 'near_execution_time', 'lower_collar', 'upper_collar'],
  },
];

/** A message as members of a JSON object: type, name, its fields; `hex` in their place when the message is unknown or too short. */
export function membersOf(printer: Printer | undefined, view: DataView, at: number, length: number): string {
  if (printer !== undefined && length >= printer.length) {
    return `"type":${printer.type === null ? 'null' : CHARACTERS[printer.type.charCodeAt(0)]},"name":"${printer.name}",${printer.json(view, at, length)}`;
  }
  const type = length > 1 ? CHARACTERS[view.getUint8(at + 1)] : 'null';
  const name = printer === undefined ? 'null' : `"${printer.name}"`;
  return `"type":${type},"name":${name},"hex":"${hexOf(view, at, length)}"`;
}

/** Columns of CSV for every message: type, name, each field once, and the bytes of a message whose fields can't be read. */
export const CSV_COLUMNS: readonly string[] = [
  'type', 'name',
  'market_session', 'stock_locate', 'tracking_number', 'timestamp', 'event_code', 'stock', 'market_category', 'financial_status',
  'round_lot_size', 'round_lots_only', 'issue_classification', 'issue_sub_type', 'authenticity', 'short_sale_threshold',
  'ipo_flag', 'luld_tier', 'etp_flag', 'etp_leverage', 'inverse', 'elo_flag', 'trading_state', 'reserved', 'reason', 'action',
  'mpid', 'primary_market_maker', 'market_maker_mode', 'participant_state', 'level_1', 'level_2', 'level_3', 'breached_level',
  'release_time', 'release_qualifier', 'ipo_price', 'reference_price', 'upper_price', 'lower_price', 'extension', 'market_code',
  'order_ref', 'side', 'shares', 'price', 'attribution', 'match_number', 'printable', 'new_order_ref', 'cross_type',
  'paired_shares', 'imbalance_shares', 'imbalance_direction', 'far_price', 'near_price', 'price_variation', 'interest',
  'open_eligibility', 'min_price', 'max_price', 'near_execution_price', 'near_execution_time', 'lower_collar', 'upper_collar',
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
    if (type >= 0) cells[type] = cell(printer?.type ?? (length > 1 ? String.fromCharCode(view.getUint8(at + 1)) : ''));
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
  if (length <= 1) return undefined;
  return BY_CODE[view.getUint8(at + 1)];
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
