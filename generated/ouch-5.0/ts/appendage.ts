// @generated from schema/ouch/ouch-5.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.

// An element is a byte that counts tag and value, the tag, the value. `at` is the offset of its first byte.

import { isWhole, refuse } from './range.ts';
import { charCode, readAlpha, writeAlpha } from './alpha.ts';

const SIDE_NAMES = {
  'B': 'buy', 'S': 'sell', 'T': 'sell_short', 'E': 'sell_short_exempt',
};

const CUSTOMER_TYPE_NAMES = {
  'R': 'retail', 'N': 'not_retail',
};

const PRICE_TYPE_NAMES = {
  'L': 'limit', 'P': 'market_peg', 'M': 'midpoint_peg', 'R': 'primary_peg', 'Q': 'market_maker_peg', 'm': 'midpoint',
};

const DISCRETION_PRICE_TYPE_NAMES = {
  'L': 'limit', 'P': 'market_peg', 'M': 'midpoint_peg', 'R': 'primary_peg',
};

const POST_ONLY_NAMES = {
  'P': 'post_only', 'N': 'not_post_only',
};

const YES_NO_NAMES = {
  'Y': 'yes', 'N': 'no',
};

const BBO_WEIGHT_NAMES = {
  '0': 'up_to_0_2_percent', '1': 'up_to_1_percent', '2': 'up_to_2_percent', '3': 'above_2_percent', ' ': 'unspecified',
  'S': 'sets_qbbo', 'N': 'improves_nbbo',
};

/** Tags by name; the set is open. */
export const Tag = {
  /** SecondaryOrdRefNum. */
  secondaryOrderRef: 1,
  /** Firm. */
  firm: 2,
  /** MinQty. */
  minQty: 3,
  /** CustomerType. */
  customerType: 4,
  /** MaxFloor. */
  maxFloor: 5,
  /** PriceType. */
  priceType: 6,
  /** PegOffset. */
  pegOffset: 7,
  /** DiscretionPrice. */
  discretionPrice: 9,
  /** DiscretionPriceType. */
  discretionPriceType: 10,
  /** DiscretionPegOffset. */
  discretionPegOffset: 11,
  /** PostOnly. */
  postOnly: 12,
  /** RandomReserves. */
  randomReserves: 13,
  /** Route. */
  route: 14,
  /** ExpireTime. */
  expireTime: 15,
  /** TradeNow. */
  tradeNow: 16,
  /** HandleInst. */
  handleInst: 17,
  /** BBOWeightIndicator. */
  bboWeightIndicator: 18,
  /** DisplayQuantity. */
  displayQuantity: 22,
  /** DisplayPrice. */
  displayPrice: 23,
  /** GroupID. Since 2023-02-10. */
  groupId: 24,
  /** SharesLocated. Since 2023-02-10. */
  sharesLocated: 25,
  /** LocateBroker. */
  locateBroker: 26,
  /** Side. */
  side: 27,
  /** UserRefIdx. */
  userRefIdx: 28,
  /** AiqStrategy. Since 2025-10-07. */
  aiqStrategy: 29,
  /** AiqGroupID. Since 2025-10-07. */
  aiqGroupId: 30,
} as const;
export type Tag = (typeof Tag)[keyof typeof Tag];

export interface TagInfo {
  readonly tag: number;
  readonly name: string;
  /** Bytes of the value. */
  readonly length: number;
  /** The document's word for the type. */
  readonly type: string;
  readonly wire: string;
  /** Implied decimals. */
  readonly scale?: number;
  /** What the number counts. */
  readonly unit?: string;
  /** Names by code. An open set. */
  readonly values?: Readonly<Record<string, string>>;
}

export const TAGS: readonly TagInfo[] = [
  { tag: 1, name: 'secondary_order_ref', length: 8, type: 'uint', wire: 'u64' },
  { tag: 2, name: 'firm', length: 4, type: 'alpha', wire: 'alpha' },
  { tag: 3, name: 'min_qty', length: 4, type: 'uint', wire: 'u32' },
  { tag: 4, name: 'customer_type', length: 1, type: 'alpha', wire: 'char', values: CUSTOMER_TYPE_NAMES },
  { tag: 5, name: 'max_floor', length: 4, type: 'uint', wire: 'u32' },
  { tag: 6, name: 'price_type', length: 1, type: 'alpha', wire: 'char', values: PRICE_TYPE_NAMES },
  { tag: 7, name: 'peg_offset', length: 4, type: 'signed price', wire: 'i32', scale: 4, unit: '0.0001 dollars' },
  { tag: 9, name: 'discretion_price', length: 8, type: 'price4_64', wire: 'u64', scale: 4, unit: '0.0001 dollars' },
  { tag: 10, name: 'discretion_price_type', length: 1, type: 'alpha', wire: 'char', values: DISCRETION_PRICE_TYPE_NAMES },
  { tag: 11, name: 'discretion_peg_offset', length: 4, type: 'signed price', wire: 'i32', scale: 4, unit: '0.0001 dollars' },
  { tag: 12, name: 'post_only', length: 1, type: 'alpha', wire: 'char', values: POST_ONLY_NAMES },
  { tag: 13, name: 'random_reserves', length: 4, type: 'uint', wire: 'u32' },
  { tag: 14, name: 'route', length: 4, type: 'alpha', wire: 'alpha' },
  { tag: 15, name: 'expire_time', length: 4, type: 'uint', wire: 'u32', unit: 's since midnight, US Eastern' },
  { tag: 16, name: 'trade_now', length: 1, type: 'alpha', wire: 'char', values: YES_NO_NAMES },
  { tag: 17, name: 'handle_inst', length: 1, type: 'alpha', wire: 'char' },
  { tag: 18, name: 'bbo_weight_indicator', length: 1, type: 'alpha', wire: 'char', values: BBO_WEIGHT_NAMES },
  { tag: 22, name: 'display_quantity', length: 4, type: 'uint', wire: 'u32' },
  { tag: 23, name: 'display_price', length: 8, type: 'price4_64', wire: 'u64', scale: 4, unit: '0.0001 dollars' },
  { tag: 24, name: 'group_id', length: 2, type: 'uint', wire: 'u16' },
  { tag: 25, name: 'shares_located', length: 1, type: 'alpha', wire: 'char', values: YES_NO_NAMES },
  { tag: 26, name: 'locate_broker', length: 4, type: 'alpha', wire: 'alpha' },
  { tag: 27, name: 'side', length: 1, type: 'alpha', wire: 'char', values: SIDE_NAMES },
  { tag: 28, name: 'user_ref_idx', length: 1, type: 'uint', wire: 'u8' },
  { tag: 29, name: 'aiq_strategy', length: 1, type: 'alpha', wire: 'char' },
  { tag: 30, name: 'aiq_group_id', length: 2, type: 'alpha', wire: 'alpha' },
];

/** Bytes of the value of a tag; 0 when the tag is unknown. */
export function valueLengthOf(tag: number): number {
  switch (tag) {
    case 1: return 8;
    case 2: return 4;
    case 3: return 4;
    case 4: return 1;
    case 5: return 4;
    case 6: return 1;
    case 7: return 4;
    case 9: return 8;
    case 10: return 1;
    case 11: return 4;
    case 12: return 1;
    case 13: return 4;
    case 14: return 4;
    case 15: return 4;
    case 16: return 1;
    case 17: return 1;
    case 18: return 1;
    case 22: return 4;
    case 23: return 8;
    case 24: return 2;
    case 25: return 1;
    case 26: return 4;
    case 27: return 1;
    case 28: return 1;
    case 29: return 1;
    case 30: return 2;
    default: return 0;
  }
}

/** Calls `visit` with the tag and the offset of each element. Returns false at one that is not whole before `end`. */
export function visitElements(view: DataView, from: number, end: number, visit: (tag: number, at: number) => void): boolean {
  let at = from;
  while (at < end) {
    const size = view.getUint8(at);
    if (size === 0 || at + 1 + size > end) return false;
    visit(view.getUint8(at + 1), at);
    at += 1 + size;
  }
  return true;
}

/** Offset of the first element with a known tag and its length; -1 when there is none. */
export function findElement(view: DataView, from: number, end: number, tag: number): number {
  let found = -1;
  visitElements(view, from, end, (other, at) => {
    if (found < 0 && other === tag && view.getUint8(at) === valueLengthOf(tag) + 1) found = at;
  });
  return found;
}

/** A number as long as it is exact, else all its bits. */
function exactly(value: number, whole: () => bigint): number | bigint {
  return Number.isSafeInteger(value) ? value : whole();
}

/** Values by tag; what is undefined is not there. */
export interface Values {
  readonly secondaryOrderRef?: number | bigint | undefined;
  readonly firm?: string | undefined;
  readonly minQty?: number | undefined;
  readonly customerType?: number | string | undefined;
  readonly maxFloor?: number | undefined;
  readonly priceType?: number | string | undefined;
  readonly pegOffset?: number | undefined;
  readonly discretionPrice?: number | bigint | undefined;
  readonly discretionPriceType?: number | string | undefined;
  readonly discretionPegOffset?: number | undefined;
  readonly postOnly?: number | string | undefined;
  readonly randomReserves?: number | undefined;
  readonly route?: string | undefined;
  readonly expireTime?: number | undefined;
  readonly tradeNow?: number | string | undefined;
  readonly handleInst?: number | string | undefined;
  readonly bboWeightIndicator?: number | string | undefined;
  readonly displayQuantity?: number | undefined;
  readonly displayPrice?: number | bigint | undefined;
  readonly groupId?: number | undefined;
  readonly sharesLocated?: number | string | undefined;
  readonly locateBroker?: string | undefined;
  readonly side?: number | string | undefined;
  readonly userRefIdx?: number | undefined;
  readonly aiqStrategy?: number | string | undefined;
  readonly aiqGroupId?: string | undefined;
}

/** Values of the elements with a known tag and its length, the last of each; undefined when an element is not whole. */
export function readValues(view: DataView, from: number, end: number): Values | undefined {
  const values: { -readonly [Name in keyof Values]: Values[Name] } = {};
  const whole = visitElements(view, from, end, (tag, at) => {
    if (view.getUint8(at) !== valueLengthOf(tag) + 1) return;
    switch (tag) {
      case Tag.secondaryOrderRef: values.secondaryOrderRef = exactly(secondaryOrderRef(view, at), () => secondaryOrderRefBig(view, at)); break;
      case Tag.firm: values.firm = firm(view, at); break;
      case Tag.minQty: values.minQty = minQty(view, at); break;
      case Tag.customerType: values.customerType = customerType(view, at); break;
      case Tag.maxFloor: values.maxFloor = maxFloor(view, at); break;
      case Tag.priceType: values.priceType = priceType(view, at); break;
      case Tag.pegOffset: values.pegOffset = pegOffset(view, at); break;
      case Tag.discretionPrice: values.discretionPrice = exactly(discretionPrice(view, at), () => discretionPriceBig(view, at)); break;
      case Tag.discretionPriceType: values.discretionPriceType = discretionPriceType(view, at); break;
      case Tag.discretionPegOffset: values.discretionPegOffset = discretionPegOffset(view, at); break;
      case Tag.postOnly: values.postOnly = postOnly(view, at); break;
      case Tag.randomReserves: values.randomReserves = randomReserves(view, at); break;
      case Tag.route: values.route = route(view, at); break;
      case Tag.expireTime: values.expireTime = expireTime(view, at); break;
      case Tag.tradeNow: values.tradeNow = tradeNow(view, at); break;
      case Tag.handleInst: values.handleInst = handleInst(view, at); break;
      case Tag.bboWeightIndicator: values.bboWeightIndicator = bboWeightIndicator(view, at); break;
      case Tag.displayQuantity: values.displayQuantity = displayQuantity(view, at); break;
      case Tag.displayPrice: values.displayPrice = exactly(displayPrice(view, at), () => displayPriceBig(view, at)); break;
      case Tag.groupId: values.groupId = groupId(view, at); break;
      case Tag.sharesLocated: values.sharesLocated = sharesLocated(view, at); break;
      case Tag.locateBroker: values.locateBroker = locateBroker(view, at); break;
      case Tag.side: values.side = side(view, at); break;
      case Tag.userRefIdx: values.userRefIdx = userRefIdx(view, at); break;
      case Tag.aiqStrategy: values.aiqStrategy = aiqStrategy(view, at); break;
      case Tag.aiqGroupId: values.aiqGroupId = aiqGroupId(view, at); break;
      default:
    }
  });
  return whole ? values : undefined;
}

/** Writes an element for each value, in the order of the tags; returns their bytes. Throws a RangeError for a value that its element does not hold. */
export function writeValues(view: DataView, from: number, values: Values): number {
  let at = from;
  if (values.secondaryOrderRef !== undefined) {
    if (typeof values.secondaryOrderRef === 'bigint') {
      if (values.secondaryOrderRef < 0n || values.secondaryOrderRef > 18446744073709551615n) refuse('secondary_order_ref', values.secondaryOrderRef, 'u64');
    } else {
      if (!isWhole(values.secondaryOrderRef, 0, 2 ** 64)) refuse('secondary_order_ref', values.secondaryOrderRef, 'u64');
    }
    at += setSecondaryOrderRef(view, at, values.secondaryOrderRef);
  }

  if (values.firm !== undefined) {
    at += setFirm(view, at, values.firm);
  }

  if (values.minQty !== undefined) {
    if ((values.minQty >>> 0) !== values.minQty) refuse('min_qty', values.minQty, 'u32');
    at += setMinQty(view, at, values.minQty);
  }

  if (values.customerType !== undefined) {
    at += setCustomerType(view, at, charCode(values.customerType, 'customer_type'));
  }

  if (values.maxFloor !== undefined) {
    if ((values.maxFloor >>> 0) !== values.maxFloor) refuse('max_floor', values.maxFloor, 'u32');
    at += setMaxFloor(view, at, values.maxFloor);
  }

  if (values.priceType !== undefined) {
    at += setPriceType(view, at, charCode(values.priceType, 'price_type'));
  }

  if (values.pegOffset !== undefined) {
    if ((values.pegOffset | 0) !== values.pegOffset) refuse('peg_offset', values.pegOffset, 'i32');
    at += setPegOffset(view, at, values.pegOffset);
  }

  if (values.discretionPrice !== undefined) {
    if (typeof values.discretionPrice === 'bigint') {
      if (values.discretionPrice < 0n || values.discretionPrice > 18446744073709551615n) refuse('discretion_price', values.discretionPrice, 'u64');
    } else {
      if (!isWhole(values.discretionPrice, 0, 2 ** 64)) refuse('discretion_price', values.discretionPrice, 'u64');
    }
    at += setDiscretionPrice(view, at, values.discretionPrice);
  }

  if (values.discretionPriceType !== undefined) {
    at += setDiscretionPriceType(view, at, charCode(values.discretionPriceType, 'discretion_price_type'));
  }

  if (values.discretionPegOffset !== undefined) {
    if ((values.discretionPegOffset | 0) !== values.discretionPegOffset) refuse('discretion_peg_offset', values.discretionPegOffset, 'i32');
    at += setDiscretionPegOffset(view, at, values.discretionPegOffset);
  }

  if (values.postOnly !== undefined) {
    at += setPostOnly(view, at, charCode(values.postOnly, 'post_only'));
  }

  if (values.randomReserves !== undefined) {
    if ((values.randomReserves >>> 0) !== values.randomReserves) refuse('random_reserves', values.randomReserves, 'u32');
    at += setRandomReserves(view, at, values.randomReserves);
  }

  if (values.route !== undefined) {
    at += setRoute(view, at, values.route);
  }

  if (values.expireTime !== undefined) {
    if ((values.expireTime >>> 0) !== values.expireTime) refuse('expire_time', values.expireTime, 'u32');
    at += setExpireTime(view, at, values.expireTime);
  }

  if (values.tradeNow !== undefined) {
    at += setTradeNow(view, at, charCode(values.tradeNow, 'trade_now'));
  }

  if (values.handleInst !== undefined) {
    at += setHandleInst(view, at, charCode(values.handleInst, 'handle_inst'));
  }

  if (values.bboWeightIndicator !== undefined) {
    at += setBboWeightIndicator(view, at, charCode(values.bboWeightIndicator, 'bbo_weight_indicator'));
  }

  if (values.displayQuantity !== undefined) {
    if ((values.displayQuantity >>> 0) !== values.displayQuantity) refuse('display_quantity', values.displayQuantity, 'u32');
    at += setDisplayQuantity(view, at, values.displayQuantity);
  }

  if (values.displayPrice !== undefined) {
    if (typeof values.displayPrice === 'bigint') {
      if (values.displayPrice < 0n || values.displayPrice > 18446744073709551615n) refuse('display_price', values.displayPrice, 'u64');
    } else {
      if (!isWhole(values.displayPrice, 0, 2 ** 64)) refuse('display_price', values.displayPrice, 'u64');
    }
    at += setDisplayPrice(view, at, values.displayPrice);
  }

  if (values.groupId !== undefined) {
    if ((values.groupId & 0xffff) !== values.groupId) refuse('group_id', values.groupId, 'u16');
    at += setGroupId(view, at, values.groupId);
  }

  if (values.sharesLocated !== undefined) {
    at += setSharesLocated(view, at, charCode(values.sharesLocated, 'shares_located'));
  }

  if (values.locateBroker !== undefined) {
    at += setLocateBroker(view, at, values.locateBroker);
  }

  if (values.side !== undefined) {
    at += setSide(view, at, charCode(values.side, 'side'));
  }

  if (values.userRefIdx !== undefined) {
    if ((values.userRefIdx & 0xff) !== values.userRefIdx) refuse('user_ref_idx', values.userRefIdx, 'u8');
    at += setUserRefIdx(view, at, values.userRefIdx);
  }

  if (values.aiqStrategy !== undefined) {
    at += setAiqStrategy(view, at, charCode(values.aiqStrategy, 'aiq_strategy'));
  }

  if (values.aiqGroupId !== undefined) {
    at += setAiqGroupId(view, at, values.aiqGroupId);
  }

  return at - from;
}

/** secondary_order_ref @2 u64 (SecondaryOrdRefNum): exact below 2^53 */
export function secondaryOrderRef(view: DataView, at: number): number {
  return view.getUint32(at + 2) * 0x100000000 + view.getUint32(at + 6);
}

/** secondary_order_ref in all its 64 bits. */
export function secondaryOrderRefBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 2);
}

/** firm @2 alpha4 (Firm) */
export function firm(view: DataView, at: number): string {
  return readAlpha(view, at + 2, 4);
}

/** min_qty @2 u32 (MinQty) */
export function minQty(view: DataView, at: number): number {
  return view.getUint32(at + 2);
}

/** customer_type @2 char (CustomerType): R retail designated, N not retail */
export function customerType(view: DataView, at: number): number {
  return view.getUint8(at + 2);
}

/** max_floor @2 u32 (MaxFloor) */
export function maxFloor(view: DataView, at: number): number {
  return view.getUint32(at + 2);
}

/** price_type @2 char (PriceType): L limit, P market peg, M midpoint peg, R primary peg, Q market maker peg, m midpoint */
export function priceType(view: DataView, at: number): number {
  return view.getUint8(at + 2);
}

/** peg_offset @2 i32 (PegOffset): in 0.0001 dollars */
export function pegOffset(view: DataView, at: number): number {
  return view.getInt32(at + 2);
}

/** discretion_price @2 u64 (DiscretionPrice): in 0.0001 dollars; exact below 2^53 */
export function discretionPrice(view: DataView, at: number): number {
  return view.getUint32(at + 2) * 0x100000000 + view.getUint32(at + 6);
}

/** discretion_price in all its 64 bits. */
export function discretionPriceBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 2);
}

/** discretion_price_type @2 char (DiscretionPriceType): L limit, P market peg, M midpoint peg, R primary peg */
export function discretionPriceType(view: DataView, at: number): number {
  return view.getUint8(at + 2);
}

/** discretion_peg_offset @2 i32 (DiscretionPegOffset): in 0.0001 dollars */
export function discretionPegOffset(view: DataView, at: number): number {
  return view.getInt32(at + 2);
}

/** post_only @2 char (PostOnly): P post only, N not post only */
export function postOnly(view: DataView, at: number): number {
  return view.getUint8(at + 2);
}

/** random_reserves @2 u32 (RandomReserves) */
export function randomReserves(view: DataView, at: number): number {
  return view.getUint32(at + 2);
}

/** route @2 alpha4 (Route) */
export function route(view: DataView, at: number): string {
  return readAlpha(view, at + 2, 4);
}

/** expire_time @2 u32 (ExpireTime): in s since midnight, US Eastern; below 86400 */
export function expireTime(view: DataView, at: number): number {
  return view.getUint32(at + 2);
}

/** trade_now @2 char (TradeNow): Y yes, N no */
export function tradeNow(view: DataView, at: number): number {
  return view.getUint8(at + 2);
}

/** handle_inst @2 char (HandleInst): one of I O T Q B D */
export function handleInst(view: DataView, at: number): number {
  return view.getUint8(at + 2);
}

/** bbo_weight_indicator @2 char (BBOWeightIndicator): 0 0-0.2%, 1 0.2-1%, 2 1-2%, 3 > 2%, blank unspecified, S sets QBBO joining NBBO, N improves NBBO */
export function bboWeightIndicator(view: DataView, at: number): number {
  return view.getUint8(at + 2);
}

/** display_quantity @2 u32 (DisplayQuantity) */
export function displayQuantity(view: DataView, at: number): number {
  return view.getUint32(at + 2);
}

/** display_price @2 u64 (DisplayPrice): in 0.0001 dollars; exact below 2^53 */
export function displayPrice(view: DataView, at: number): number {
  return view.getUint32(at + 2) * 0x100000000 + view.getUint32(at + 6);
}

/** display_price in all its 64 bits. */
export function displayPriceBig(view: DataView, at: number): bigint {
  return view.getBigUint64(at + 2);
}

/** group_id @2 u16 (GroupID) */
export function groupId(view: DataView, at: number): number {
  return view.getUint16(at + 2);
}

/** shares_located @2 char (SharesLocated): Y yes, N no */
export function sharesLocated(view: DataView, at: number): number {
  return view.getUint8(at + 2);
}

/** locate_broker @2 alpha4 (LocateBroker) */
export function locateBroker(view: DataView, at: number): string {
  return readAlpha(view, at + 2, 4);
}

/** side @2 char (Side): B buy, S sell, T sell short, E sell short exempt */
export function side(view: DataView, at: number): number {
  return view.getUint8(at + 2);
}

/** user_ref_idx @2 u8 (UserRefIdx): channel of user_ref_num; 0 when absent */
export function userRefIdx(view: DataView, at: number): number {
  return view.getUint8(at + 2);
}

/** aiq_strategy @2 char (AiqStrategy): from one source only */
export function aiqStrategy(view: DataView, at: number): number {
  return view.getUint8(at + 2);
}

/** aiq_group_id @2 alpha2 (AiqGroupID): from one source only */
export function aiqGroupId(view: DataView, at: number): string {
  return readAlpha(view, at + 2, 2);
}

/** Writes a whole SecondaryOrdRefNum element and returns its 10 bytes. */
export function setSecondaryOrderRef(view: DataView, at: number, value: number | bigint): number {
  view.setUint8(at, 9);
  view.setUint8(at + 1, 1);
  if (typeof value === 'bigint') {
    view.setBigUint64(at + 2, value);
  } else {
    view.setUint32(at + 2, Math.floor(value / 0x100000000));
    view.setUint32(at + 6, value);
  }
  return 10;
}

/** Writes a whole Firm element and returns its 6 bytes. */
export function setFirm(view: DataView, at: number, value: string): number {
  view.setUint8(at, 5);
  view.setUint8(at + 1, 2);
  writeAlpha(view, at + 2, 4, value);
  return 6;
}

/** Writes a whole MinQty element and returns its 6 bytes. */
export function setMinQty(view: DataView, at: number, value: number): number {
  view.setUint8(at, 5);
  view.setUint8(at + 1, 3);
  view.setUint32(at + 2, value);
  return 6;
}

/** Writes a whole CustomerType element and returns its 3 bytes. */
export function setCustomerType(view: DataView, at: number, value: number): number {
  view.setUint8(at, 2);
  view.setUint8(at + 1, 4);
  view.setUint8(at + 2, value);
  return 3;
}

/** Writes a whole MaxFloor element and returns its 6 bytes. */
export function setMaxFloor(view: DataView, at: number, value: number): number {
  view.setUint8(at, 5);
  view.setUint8(at + 1, 5);
  view.setUint32(at + 2, value);
  return 6;
}

/** Writes a whole PriceType element and returns its 3 bytes. */
export function setPriceType(view: DataView, at: number, value: number): number {
  view.setUint8(at, 2);
  view.setUint8(at + 1, 6);
  view.setUint8(at + 2, value);
  return 3;
}

/** Writes a whole PegOffset element and returns its 6 bytes. */
export function setPegOffset(view: DataView, at: number, value: number): number {
  view.setUint8(at, 5);
  view.setUint8(at + 1, 7);
  view.setInt32(at + 2, value);
  return 6;
}

/** Writes a whole DiscretionPrice element and returns its 10 bytes. */
export function setDiscretionPrice(view: DataView, at: number, value: number | bigint): number {
  view.setUint8(at, 9);
  view.setUint8(at + 1, 9);
  if (typeof value === 'bigint') {
    view.setBigUint64(at + 2, value);
  } else {
    view.setUint32(at + 2, Math.floor(value / 0x100000000));
    view.setUint32(at + 6, value);
  }
  return 10;
}

/** Writes a whole DiscretionPriceType element and returns its 3 bytes. */
export function setDiscretionPriceType(view: DataView, at: number, value: number): number {
  view.setUint8(at, 2);
  view.setUint8(at + 1, 10);
  view.setUint8(at + 2, value);
  return 3;
}

/** Writes a whole DiscretionPegOffset element and returns its 6 bytes. */
export function setDiscretionPegOffset(view: DataView, at: number, value: number): number {
  view.setUint8(at, 5);
  view.setUint8(at + 1, 11);
  view.setInt32(at + 2, value);
  return 6;
}

/** Writes a whole PostOnly element and returns its 3 bytes. */
export function setPostOnly(view: DataView, at: number, value: number): number {
  view.setUint8(at, 2);
  view.setUint8(at + 1, 12);
  view.setUint8(at + 2, value);
  return 3;
}

/** Writes a whole RandomReserves element and returns its 6 bytes. */
export function setRandomReserves(view: DataView, at: number, value: number): number {
  view.setUint8(at, 5);
  view.setUint8(at + 1, 13);
  view.setUint32(at + 2, value);
  return 6;
}

/** Writes a whole Route element and returns its 6 bytes. */
export function setRoute(view: DataView, at: number, value: string): number {
  view.setUint8(at, 5);
  view.setUint8(at + 1, 14);
  writeAlpha(view, at + 2, 4, value);
  return 6;
}

/** Writes a whole ExpireTime element and returns its 6 bytes. */
export function setExpireTime(view: DataView, at: number, value: number): number {
  view.setUint8(at, 5);
  view.setUint8(at + 1, 15);
  view.setUint32(at + 2, value);
  return 6;
}

/** Writes a whole TradeNow element and returns its 3 bytes. */
export function setTradeNow(view: DataView, at: number, value: number): number {
  view.setUint8(at, 2);
  view.setUint8(at + 1, 16);
  view.setUint8(at + 2, value);
  return 3;
}

/** Writes a whole HandleInst element and returns its 3 bytes. */
export function setHandleInst(view: DataView, at: number, value: number): number {
  view.setUint8(at, 2);
  view.setUint8(at + 1, 17);
  view.setUint8(at + 2, value);
  return 3;
}

/** Writes a whole BBOWeightIndicator element and returns its 3 bytes. */
export function setBboWeightIndicator(view: DataView, at: number, value: number): number {
  view.setUint8(at, 2);
  view.setUint8(at + 1, 18);
  view.setUint8(at + 2, value);
  return 3;
}

/** Writes a whole DisplayQuantity element and returns its 6 bytes. */
export function setDisplayQuantity(view: DataView, at: number, value: number): number {
  view.setUint8(at, 5);
  view.setUint8(at + 1, 22);
  view.setUint32(at + 2, value);
  return 6;
}

/** Writes a whole DisplayPrice element and returns its 10 bytes. */
export function setDisplayPrice(view: DataView, at: number, value: number | bigint): number {
  view.setUint8(at, 9);
  view.setUint8(at + 1, 23);
  if (typeof value === 'bigint') {
    view.setBigUint64(at + 2, value);
  } else {
    view.setUint32(at + 2, Math.floor(value / 0x100000000));
    view.setUint32(at + 6, value);
  }
  return 10;
}

/** Writes a whole GroupID element and returns its 4 bytes. */
export function setGroupId(view: DataView, at: number, value: number): number {
  view.setUint8(at, 3);
  view.setUint8(at + 1, 24);
  view.setUint16(at + 2, value);
  return 4;
}

/** Writes a whole SharesLocated element and returns its 3 bytes. */
export function setSharesLocated(view: DataView, at: number, value: number): number {
  view.setUint8(at, 2);
  view.setUint8(at + 1, 25);
  view.setUint8(at + 2, value);
  return 3;
}

/** Writes a whole LocateBroker element and returns its 6 bytes. */
export function setLocateBroker(view: DataView, at: number, value: string): number {
  view.setUint8(at, 5);
  view.setUint8(at + 1, 26);
  writeAlpha(view, at + 2, 4, value);
  return 6;
}

/** Writes a whole Side element and returns its 3 bytes. */
export function setSide(view: DataView, at: number, value: number): number {
  view.setUint8(at, 2);
  view.setUint8(at + 1, 27);
  view.setUint8(at + 2, value);
  return 3;
}

/** Writes a whole UserRefIdx element and returns its 3 bytes. */
export function setUserRefIdx(view: DataView, at: number, value: number): number {
  view.setUint8(at, 2);
  view.setUint8(at + 1, 28);
  view.setUint8(at + 2, value);
  return 3;
}

/** Writes a whole AiqStrategy element and returns its 3 bytes. */
export function setAiqStrategy(view: DataView, at: number, value: number): number {
  view.setUint8(at, 2);
  view.setUint8(at + 1, 29);
  view.setUint8(at + 2, value);
  return 3;
}

/** Writes a whole AiqGroupID element and returns its 4 bytes. */
export function setAiqGroupId(view: DataView, at: number, value: string): number {
  view.setUint8(at, 3);
  view.setUint8(at + 1, 30);
  writeAlpha(view, at + 2, 2, value);
  return 4;
}
