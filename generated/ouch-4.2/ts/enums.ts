// @generated from schema/ouch/ouch-4.2.json
// by `npx lumina codegen gen`; edit the schema, not this file.

/** Character codes of side (char). */
export const Side = {
  /** B: buy. */
  buy: 0x42,
  /** S: sell. */
  sell: 0x53,
  /** T: sell short. */
  sellShort: 0x54,
  /** E: sell short exempt. */
  sellShortExempt: 0x45,
} as const;
export type Side = (typeof Side)[keyof typeof Side];

/** Codes of time_in_force (u32). */
export const TimeInForce = {
  /** 0: immediate or cancel. */
  ioc: 0,
  /** 99998: market hours. */
  marketHours: 99998,
  /** 99999: system hours. */
  systemHours: 99999,
} as const;
export type TimeInForce = (typeof TimeInForce)[keyof typeof TimeInForce];

/** Character codes of display (char). */
export const Display = {
  /** A: attributable, price to display. */
  attributable: 0x41,
  /** Y: anonymous, price to comply. */
  anonymous: 0x59,
  /** N: non-display. */
  nonDisplay: 0x4e,
  /** P: post-only. */
  postOnly: 0x50,
  /** I: imbalance-only. */
  imbalanceOnly: 0x49,
  /** M: midpoint peg. */
  midpointPeg: 0x4d,
  /** W: midpoint peg post-only. */
  midpointPegPostOnly: 0x57,
  /** L: post-only and attributable. */
  postOnlyAttributable: 0x4c,
  /** O: retail order type 1. */
  retail1: 0x4f,
  /** T: retail order type 2. */
  retail2: 0x54,
  /** Q: retail price improvement. */
  retailPriceImprovement: 0x51,
  /** m: midpoint peg + trade now. */
  midpointPegTradeNow: 0x6d,
  /** n: non-display + trade now. */
  nonDisplayTradeNow: 0x6e,
} as const;
export type Display = (typeof Display)[keyof typeof Display];

/** Character codes of capacity (char). */
export const Capacity = {
  /** A: agency. */
  agency: 0x41,
  /** P: principal. */
  principal: 0x50,
  /** R: riskless. */
  riskless: 0x52,
  /** O: other. */
  other: 0x4f,
} as const;
export type Capacity = (typeof Capacity)[keyof typeof Capacity];

/** Character codes of intermarket_sweep (char). */
export const IntermarketSweep = {
  /** Y: eligible. */
  eligible: 0x59,
  /** N: not eligible. */
  notEligible: 0x4e,
  /** y: trade-at. */
  tradeAt: 0x79,
} as const;
export type IntermarketSweep = (typeof IntermarketSweep)[keyof typeof IntermarketSweep];

/** Character codes of cross_type (char). */
export const CrossType = {
  /** N: continuous market. */
  continuous: 0x4e,
  /** O: opening cross. */
  opening: 0x4f,
  /** C: closing cross. */
  closing: 0x43,
  /** H: halt or IPO cross. */
  haltIpo: 0x48,
  /** S: supplemental. */
  supplemental: 0x53,
  /** R: BX only. */
  retail: 0x52,
  /** E: extended life. */
  extendedLife: 0x45,
} as const;
export type CrossType = (typeof CrossType)[keyof typeof CrossType];

/** Character codes of customer_type (char). */
export const CustomerType = {
  /** R: retail designated. */
  retail: 0x52,
  /** N: not retail. */
  notRetail: 0x4e,
  /** blank: port default. */
  portDefault: 0x20,
} as const;
export type CustomerType = (typeof CustomerType)[keyof typeof CustomerType];

/** Character codes of order_state (char). */
export const OrderState = {
  /** L: order live. */
  live: 0x4c,
  /** D: accepted and dead at once. */
  dead: 0x44,
} as const;
export type OrderState = (typeof OrderState)[keyof typeof OrderState];

/** Character codes of event_code (char). */
export const EventCode = {
  /** S: start of day. */
  startOfDay: 0x53,
  /** E: end of day. */
  endOfDay: 0x45,
} as const;
export type EventCode = (typeof EventCode)[keyof typeof EventCode];

/** Character codes of bbo_weight (char). */
export const BboWeight = {
  /** 0: 0-0.2%. */
  upTo02Percent: 0x30,
  /** 1: 0.2-1%. */
  upTo1Percent: 0x31,
  /** 2: 1-2%. */
  upTo2Percent: 0x32,
  /** 3: > 2%. */
  above2Percent: 0x33,
  /** blank: unspecified. */
  unspecified: 0x20,
  /** S: sets QBBO joining NBBO. */
  setsQbbo: 0x53,
  /** N: improves NBBO. */
  improvesNbbo: 0x4e,
} as const;
export type BboWeight = (typeof BboWeight)[keyof typeof BboWeight];

/** Character codes of cancel_reason (char). */
export const CancelReason = {
  /** D: regulatory restriction. */
  regulatoryRestriction: 0x44,
  /** E: a day order after the closing cross. */
  closed: 0x45,
  /** F: post only cancel, NMS price slide. */
  postOnlySlide: 0x46,
  /** G: post only cancel, contra displayed order. */
  postOnlyContra: 0x47,
  /** H: halted. */
  halted: 0x48,
  /** I: immediate or cancel. */
  immediateOrCancel: 0x49,
  /** K: market collars. */
  marketCollars: 0x4b,
  /** Q: self match prevention. */
  selfMatchPrevention: 0x51,
  /** S: supervisory. */
  supervisory: 0x53,
  /** T: time in force expired. */
  timeInForceExpired: 0x54,
  /** U: user requested. */
  userRequested: 0x55,
  /** X: open protection. */
  openProtection: 0x58,
  /** Z: system cancel. */
  system: 0x5a,
} as const;
export type CancelReason = (typeof CancelReason)[keyof typeof CancelReason];

/** Character codes of aiq_reason (char). */
export const AiqReason = {
  /** Q: always this. */
  selfMatchPrevention: 0x51,
} as const;
export type AiqReason = (typeof AiqReason)[keyof typeof AiqReason];

/** Character codes of break_reason (char). */
export const BreakReason = {
  /** E: erroneous. */
  erroneous: 0x45,
  /** C: consent. */
  consent: 0x43,
  /** S: supervisory. */
  supervisory: 0x53,
  /** X: external. */
  external: 0x58,
} as const;
export type BreakReason = (typeof BreakReason)[keyof typeof BreakReason];

/** Character codes of reference_price_type (char). */
export const ReferencePriceType = {
  /** I: intraday indicative value. */
  intradayIndicativeValue: 0x49,
} as const;
export type ReferencePriceType = (typeof ReferencePriceType)[keyof typeof ReferencePriceType];
