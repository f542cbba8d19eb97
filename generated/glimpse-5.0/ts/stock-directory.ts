// @generated from schema/itch/glimpse-5.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// Stock Directory. Names the symbol behind a stock_locate for the day, before system hours start.

import { charCode, readAlpha, writeAlpha } from './alpha.ts';
import { isWhole, refuse } from './range.ts';

/** Message type 'R'. */
export const TYPE = 0x52;
/** Bytes on the wire. */
export const LENGTH = 39;

/** What `encode` is given; constants are written by themselves. */
export interface Fields {
  readonly stockLocate: number;
  readonly trackingNumber: number;
  readonly timestamp: number;
  readonly stock: string;
  readonly marketCategory: number | string;
  readonly financialStatus: number | string;
  readonly roundLotSize: number;
  readonly roundLotsOnly: number | string;
  readonly issueClassification: number | string;
  readonly issueSubType: string;
  readonly authenticity: number | string;
  readonly shortSaleThreshold: number | string;
  readonly ipoFlag: number | string;
  readonly luldTier: number | string;
  readonly etpFlag: number | string;
  readonly etpLeverage: number;
  readonly inverse: number | string;
}

/** message_type @0 char: always "R" */
export function messageType(view: DataView, at: number): number {
  return view.getUint8(at);
}

/** stock_locate @1 u16: index of the symbol, constant within the day; 0 when the message is not about one symbol */
export function stockLocate(view: DataView, at: number): number {
  return view.getUint16(at + 1);
}

/** tracking_number @3 u16: internal to Nasdaq */
export function trackingNumber(view: DataView, at: number): number {
  return view.getUint16(at + 3);
}

/** timestamp @5 u48: in ns since midnight, US Eastern */
export function timestamp(view: DataView, at: number): number {
  return view.getUint16(at + 5) * 0x100000000 + view.getUint32(at + 7);
}

/** stock @11 alpha8 */
export function stock(view: DataView, at: number): string {
  return readAlpha(view, at + 11, 8);
}

/** market_category @19 char: Q Nasdaq Global Select Market, G Nasdaq Global Market, S Nasdaq Capital Market, N NYSE, A NYSE American (formerly MKT/Amex), P NYSE Arca, Z Cboe/BATS Z (BZX), V Investors Exchange (IEX), blank not available, M NYSE Texas, F Texas Exchange, TXSE */
export function marketCategory(view: DataView, at: number): number {
  return view.getUint8(at + 19);
}

/** financial_status @20 char (financial_status_indicator): D deficient, E delinquent, Q bankrupt, S suspended, G deficient and bankrupt, H deficient and delinquent, J delinquent and bankrupt, K deficient, delinquent and bankrupt, C creations/redemptions suspended (ETP), N normal (default), blank not available (non-Nasdaq issue) */
export function financialStatus(view: DataView, at: number): number {
  return view.getUint8(at + 20);
}

/** round_lot_size @21 u32: shares */
export function roundLotSize(view: DataView, at: number): number {
  return view.getUint32(at + 21);
}

/** round_lots_only @25 char: Y only round lots accepted, N no order size restriction */
export function roundLotsOnly(view: DataView, at: number): number {
  return view.getUint8(at + 25);
}

/** issue_classification @26 char: codes: IssueClassification */
export function issueClassification(view: DataView, at: number): number {
  return view.getUint8(at + 26);
}

/** issue_sub_type @27 alpha2: codes: IssueSubType */
export function issueSubType(view: DataView, at: number): string {
  return readAlpha(view, at + 27, 2);
}

/** authenticity @29 char: P live/production, T test */
export function authenticity(view: DataView, at: number): number {
  return view.getUint8(at + 29);
}

/** short_sale_threshold @30 char (short_sale_threshold_indicator): Y restricted under SEC Rule 203(b)(3), N not restricted, blank not available */
export function shortSaleThreshold(view: DataView, at: number): number {
  return view.getUint8(at + 30);
}

/** ipo_flag @31 char: Y set up as a new IPO security, N not a new IPO, Z non-IPO newly listed security, blank not available */
export function ipoFlag(view: DataView, at: number): number {
  return view.getUint8(at + 31);
}

/** luld_tier @32 char (luld_reference_price_tier): 1 tier 1 NMS stocks and select ETPs, 2 tier 2 NMS stocks, blank not available */
export function luldTier(view: DataView, at: number): number {
  return view.getUint8(at + 32);
}

/** etp_flag @33 char: Y is an ETP, N is not an ETP, blank not available */
export function etpFlag(view: DataView, at: number): number {
  return view.getUint8(at + 33);
}

/** etp_leverage @34 u32 (etp_leverage_factor): rounded down to a whole number since 2022-07-14, so 1 covers 1 to 1.99 */
export function etpLeverage(view: DataView, at: number): number {
  return view.getUint32(at + 34);
}

/** inverse @38 char (inverse_indicator): Y inverse ETP, N not inverse */
export function inverse(view: DataView, at: number): number {
  return view.getUint8(at + 38);
}

export function setStockLocate(view: DataView, at: number, value: number): void {
  view.setUint16(at + 1, value);
}

export function setTrackingNumber(view: DataView, at: number, value: number): void {
  view.setUint16(at + 3, value);
}

export function setTimestamp(view: DataView, at: number, value: number): void {
  view.setUint16(at + 5, Math.floor(value / 0x100000000));
  view.setUint32(at + 7, value);
}

/** Pads with spaces. Throws a RangeError beyond 8 characters. */
export function setStock(view: DataView, at: number, value: string): void {
  writeAlpha(view, at + 11, 8, value);
}

export function setMarketCategory(view: DataView, at: number, value: number): void {
  view.setUint8(at + 19, value);
}

export function setFinancialStatus(view: DataView, at: number, value: number): void {
  view.setUint8(at + 20, value);
}

export function setRoundLotSize(view: DataView, at: number, value: number): void {
  view.setUint32(at + 21, value);
}

export function setRoundLotsOnly(view: DataView, at: number, value: number): void {
  view.setUint8(at + 25, value);
}

export function setIssueClassification(view: DataView, at: number, value: number): void {
  view.setUint8(at + 26, value);
}

/** Pads with spaces. Throws a RangeError beyond 2 characters. */
export function setIssueSubType(view: DataView, at: number, value: string): void {
  writeAlpha(view, at + 27, 2, value);
}

export function setAuthenticity(view: DataView, at: number, value: number): void {
  view.setUint8(at + 29, value);
}

export function setShortSaleThreshold(view: DataView, at: number, value: number): void {
  view.setUint8(at + 30, value);
}

export function setIpoFlag(view: DataView, at: number, value: number): void {
  view.setUint8(at + 31, value);
}

export function setLuldTier(view: DataView, at: number, value: number): void {
  view.setUint8(at + 32, value);
}

export function setEtpFlag(view: DataView, at: number, value: number): void {
  view.setUint8(at + 33, value);
}

export function setEtpLeverage(view: DataView, at: number, value: number): void {
  view.setUint32(at + 34, value);
}

export function setInverse(view: DataView, at: number, value: number): void {
  view.setUint8(at + 38, value);
}

/** Writes the fields that never change. */
export function setConstants(view: DataView, at: number): void {
  view.setUint8(at, 0x52);
}

/** Writes the whole message at `at` and returns its 39 bytes. Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written. */
export function encode(view: DataView, at: number, fields: Fields): number {
  setConstants(view, at);
  if ((fields.stockLocate & 0xffff) !== fields.stockLocate) refuse('stock_locate', fields.stockLocate, 'u16');
  setStockLocate(view, at, fields.stockLocate);
  if ((fields.trackingNumber & 0xffff) !== fields.trackingNumber) refuse('tracking_number', fields.trackingNumber, 'u16');
  setTrackingNumber(view, at, fields.trackingNumber);
  if (!isWhole(fields.timestamp, 0, 2 ** 48)) refuse('timestamp', fields.timestamp, 'u48');
  setTimestamp(view, at, fields.timestamp);
  setStock(view, at, fields.stock);
  setMarketCategory(view, at, charCode(fields.marketCategory, 'market_category'));
  setFinancialStatus(view, at, charCode(fields.financialStatus, 'financial_status'));
  if ((fields.roundLotSize >>> 0) !== fields.roundLotSize) refuse('round_lot_size', fields.roundLotSize, 'u32');
  setRoundLotSize(view, at, fields.roundLotSize);
  setRoundLotsOnly(view, at, charCode(fields.roundLotsOnly, 'round_lots_only'));
  setIssueClassification(view, at, charCode(fields.issueClassification, 'issue_classification'));
  setIssueSubType(view, at, fields.issueSubType);
  setAuthenticity(view, at, charCode(fields.authenticity, 'authenticity'));
  setShortSaleThreshold(view, at, charCode(fields.shortSaleThreshold, 'short_sale_threshold'));
  setIpoFlag(view, at, charCode(fields.ipoFlag, 'ipo_flag'));
  setLuldTier(view, at, charCode(fields.luldTier, 'luld_tier'));
  setEtpFlag(view, at, charCode(fields.etpFlag, 'etp_flag'));
  if ((fields.etpLeverage >>> 0) !== fields.etpLeverage) refuse('etp_leverage', fields.etpLeverage, 'u32');
  setEtpLeverage(view, at, fields.etpLeverage);
  setInverse(view, at, charCode(fields.inverse, 'inverse'));
  return LENGTH;
}
