// @generated from schema/lumina/lumina-1.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.

/** Character codes of side (char). */
export const Side = {
  /** B: buy. */
  buy: 0x42,
  /** S: sell. */
  sell: 0x53,
  /** T: sell short. */
  sellShort: 0x54,
} as const;
export type Side = (typeof Side)[keyof typeof Side];

/** Character codes of aggressor (char). */
export const Aggressor = {
  /** B: buy. */
  buy: 0x42,
  /** S: sell. */
  sell: 0x53,
  /** blank: unknown. */
  unknown: 0x20,
} as const;
export type Aggressor = (typeof Aggressor)[keyof typeof Aggressor];

/** Character codes of reason (char). */
export const Reason = {
  /** T: take. */
  take: 0x54,
  /** H: hedge. */
  hedge: 0x48,
} as const;
export type Reason = (typeof Reason)[keyof typeof Reason];

/** Character codes of trading_state (char). */
export const TradingState = {
  /** H: halted. */
  halted: 0x48,
  /** T: trading. */
  trading: 0x54,
  /** P: paused. */
  paused: 0x50,
  /** Q: quotation only. */
  quotationOnly: 0x51,
  /** blank: unknown. */
  unknown: 0x20,
} as const;
export type TradingState = (typeof TradingState)[keyof typeof TradingState];

/** Codes of event_kind (u8). */
export const EventKind = {
  /** 0: no trade. */
  none: 0,
  /** 1: counted trade. */
  trade: 1,
  /** 2: an earlier trade was broken. */
  broken: 2,
  /** 3: bulk print of a cross. */
  cross: 3,
  /** 4: execution that a later bulk print repeats. */
  nonPrintable: 4,
  /** 5: execution of an order that is not live: no side, no price. */
  unresolved: 5,
} as const;
export type EventKind = (typeof EventKind)[keyof typeof EventKind];

/** Bit masks of sample_flag (u8). */
export const SampleFlag = {
  /** 1: order attempted. */
  orderAttempted: 1,
  /** 2: order sent. */
  orderSent: 2,
  /** 4: order refused. */
  orderRefused: 4,
} as const;
export type SampleFlag = (typeof SampleFlag)[keyof typeof SampleFlag];

/** Bit masks of book_flag (u8). */
export const BookFlag = {
  /** 1: suspect. */
  suspect: 1,
  /** 2: operationally halted. */
  operationallyHalted: 2,
} as const;
export type BookFlag = (typeof BookFlag)[keyof typeof BookFlag];

/** Codes of outcome (u8). */
export const Outcome = {
  /** 0: sent. */
  sent: 0,
  /** 1: kill switch. */
  killSwitch: 1,
  /** 2: halted. */
  halted: 2,
  /** 3: stale book. */
  staleBook: 3,
  /** 4: order size. */
  orderSize: 4,
  /** 5: notional. */
  notional: 5,
  /** 6: price collar. */
  priceCollar: 6,
  /** 7: position. */
  position: 7,
  /** 8: open orders. */
  openOrders: 8,
  /** 9: order rate. */
  orderRate: 9,
  /** 10: duplicate id. */
  duplicateId: 10,
} as const;
export type Outcome = (typeof Outcome)[keyof typeof Outcome];

/** Codes of match_kind (u8). */
export const MatchKind = {
  /** 0: new order; what is left of it rests at its price. */
  limit: 0,
  /** 1: new order; what is left of it is cancelled. */
  ioc: 1,
  /** 2: new order at the other side's best price; what is left rests there. */
  marketToLimit: 2,
  /** 3: a live order ends, and a limit order of its side enters. */
  replace: 3,
  /** 4: takes shares off a live order, which keeps its place. */
  reduce: 4,
  /** 5: ends a live order. */
  cancel: 5,
} as const;
export type MatchKind = (typeof MatchKind)[keyof typeof MatchKind];

/** Codes of match_outcome (u8). */
export const MatchOutcome = {
  /** 0: accepted. */
  accepted: 0,
  /** 1: accepted; what should have rested found no place and was cancelled. */
  poolFull: 1,
  /** 2: refused, as all that follow: the books are as they were. */
  unknownKind: 2,
  /** 3: invalid side. */
  invalidSide: 3,
  /** 4: zero shares. */
  zeroShares: 4,
  /** 5: 0, or above 199,999.9900. */
  invalidPrice: 5,
  /** 6: an order of that reference is live. */
  duplicateReference: 6,
  /** 7: no order of that reference is live. */
  unknownReference: 7,
  /** 8: the order is of another stock locate. */
  locateMismatch: 8,
} as const;
export type MatchOutcome = (typeof MatchOutcome)[keyof typeof MatchOutcome];
