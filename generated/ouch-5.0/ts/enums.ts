// @generated from schema/ouch/ouch-5.0.json
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

/** Character codes of time_in_force (char). */
export const TimeInForce = {
  /** 0: market hours. */
  day: 0x30,
  /** 3: immediate or cancel. */
  ioc: 0x33,
  /** 5: extended hours. */
  gtx: 0x35,
  /** 6: until the ExpireTime of the appendage. */
  gtt: 0x36,
  /** E: after hours. */
  afterHours: 0x45,
} as const;
export type TimeInForce = (typeof TimeInForce)[keyof typeof TimeInForce];

/** Character codes of display (char). */
export const Display = {
  /** Y: visible. */
  visible: 0x59,
  /** N: hidden. */
  hidden: 0x4e,
  /** A: attributable. */
  attributable: 0x41,
} as const;
export type Display = (typeof Display)[keyof typeof Display];

/** Character codes of accepted_display (char). */
export const AcceptedDisplay = {
  /** Y: visible. */
  visible: 0x59,
  /** N: hidden. */
  hidden: 0x4e,
  /** A: attributable. */
  attributable: 0x41,
  /** Z: conformant. */
  conformant: 0x5a,
} as const;
export type AcceptedDisplay = (typeof AcceptedDisplay)[keyof typeof AcceptedDisplay];

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
  /** A: after hours close. */
  afterHoursClose: 0x41,
} as const;
export type CrossType = (typeof CrossType)[keyof typeof CrossType];

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
  /** e: direct listing capital raise order exceeds shares offered. */
  directListingExcess: 0x65,
} as const;
export type CancelReason = (typeof CancelReason)[keyof typeof CancelReason];

/** Character codes of aiq_reason (char). */
export const AiqReason = {
  /** Q: always this. */
  selfMatchPrevention: 0x51,
} as const;
export type AiqReason = (typeof AiqReason)[keyof typeof AiqReason];

/** Character codes of liquidity_flag (char). */
export const LiquidityFlag = {
  /** 0: supplemental. */
  supplemental: 0x30,
  /** 1: RPI order provides liquidity, no RPII. */
  rpiProvidesWithoutRpii: 0x31,
  /** 7: displayed, improves NBBO. */
  displayedImprovesNbbo: 0x37,
  /** 8: displayed, sets QBBO joining NBBO. */
  displayedSetsQbbo: 0x38,
  /** A: added. */
  added: 0x41,
  /** C: closing cross. */
  closingCross: 0x43,
  /** e: retail designated, added displayed. */
  retailAddedDisplayed: 0x65,
  /** H: halt/IPO cross. */
  haltIpoCross: 0x48,
  /** i: after hours closing cross. */
  afterHoursClosingCross: 0x69,
  /** J: non-displayed adding. */
  nonDisplayedAdding: 0x4a,
  /** j: RPI order provides liquidity. */
  rpiProvides: 0x6a,
  /** k: added via midpoint. */
  addedMidpoint: 0x6b,
  /** K: halt cross. */
  haltCross: 0x4b,
  /** L: closing cross (imbalance-only). */
  closingCrossImbalanceOnly: 0x4c,
  /** M: opening cross (imbalance-only). */
  openingCrossImbalanceOnly: 0x4d,
  /** m: removed at midpoint. */
  removedMidpoint: 0x6d,
  /** N: passive midpoint execution. */
  passiveMidpoint: 0x4e,
  /** n: midpoint extended life. */
  midpointExtendedLife: 0x6e,
  /** O: opening cross. */
  openingCross: 0x4f,
  /** p: removed price improving non-displayed. */
  removedPriceImproving: 0x70,
  /** q: RMO retail removes non-RPI midpoint. */
  retailRemovedMidpoint: 0x71,
  /** R: removed. */
  removed: 0x52,
  /** r: retail removes RPI. */
  retailRemovedRpi: 0x72,
  /** t: retail removes price improving non-displayed other than RPI. */
  retailRemovedPriceImproving: 0x74,
  /** u: added non-displayed via reserve. */
  addedReserve: 0x75,
} as const;
export type LiquidityFlag = (typeof LiquidityFlag)[keyof typeof LiquidityFlag];

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

/** Character codes of restate_reason (char). */
export const RestateReason = {
  /** R: refresh of display. */
  refresh: 0x52,
  /** P: update of displayed price. */
  displayPrice: 0x50,
} as const;
export type RestateReason = (typeof RestateReason)[keyof typeof RestateReason];

/** Character codes of customer_type (char). */
export const CustomerType = {
  /** R: retail designated. */
  retail: 0x52,
  /** N: not retail. */
  notRetail: 0x4e,
} as const;
export type CustomerType = (typeof CustomerType)[keyof typeof CustomerType];

/** Character codes of price_type (char). */
export const PriceType = {
  /** L: limit. */
  limit: 0x4c,
  /** P: market peg. */
  marketPeg: 0x50,
  /** M: midpoint peg. */
  midpointPeg: 0x4d,
  /** R: primary peg. */
  primaryPeg: 0x52,
  /** Q: market maker peg. */
  marketMakerPeg: 0x51,
  /** m: midpoint. */
  midpoint: 0x6d,
} as const;
export type PriceType = (typeof PriceType)[keyof typeof PriceType];

/** Character codes of discretion_price_type (char). */
export const DiscretionPriceType = {
  /** L: limit. */
  limit: 0x4c,
  /** P: market peg. */
  marketPeg: 0x50,
  /** M: midpoint peg. */
  midpointPeg: 0x4d,
  /** R: primary peg. */
  primaryPeg: 0x52,
} as const;
export type DiscretionPriceType = (typeof DiscretionPriceType)[keyof typeof DiscretionPriceType];

/** Character codes of post_only (char). */
export const PostOnly = {
  /** P: post only. */
  postOnly: 0x50,
  /** N: not post only. */
  notPostOnly: 0x4e,
} as const;
export type PostOnly = (typeof PostOnly)[keyof typeof PostOnly];

/** Character codes of yes_no (char). */
export const YesNo = {
  /** Y: yes. */
  yes: 0x59,
  /** N: no. */
  no: 0x4e,
} as const;
export type YesNo = (typeof YesNo)[keyof typeof YesNo];

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

/** Codes of reject_reason (u16). */
export const RejectReason = {
  /** 1: Quote Unavailable. */
  quoteUnavailable: 1,
  /** 2: Destination Closed. */
  destinationClosed: 2,
  /** 3: Invalid Display. */
  invalidDisplay: 3,
  /** 4: Invalid Max Floor. */
  invalidMaxFloor: 4,
  /** 5: Invalid Peg Type. */
  invalidPegType: 5,
  /** 6: Fat Finger. */
  fatFinger: 6,
  /** 7: Halted. */
  halted: 7,
  /** 8: ISO Not Allowed. */
  isoNotAllowed: 8,
  /** 9: Invalid Side. */
  invalidSide: 9,
  /** 10: Processing Error. */
  processingError: 10,
  /** 11: Cancel Pending. */
  cancelPending: 11,
  /** 12: Firm Not Authorized. */
  firmNotAuthorized: 12,
  /** 13: Invalid Min Quantity. */
  invalidMinQuantity: 13,
  /** 14: No Closing Reference Price. */
  noClosingReferencePrice: 14,
  /** 15: Other. */
  other: 15,
  /** 16: Cancel Not Allowed. */
  cancelNotAllowed: 16,
  /** 17: Pegging Not Allowed. */
  peggingNotAllowed: 17,
  /** 18: Crossed Market. */
  crossedMarket: 18,
  /** 19: Invalid Quantity. */
  invalidQuantity: 19,
  /** 20: Invalid Cross Order. */
  invalidCrossOrder: 20,
  /** 21: Replace Not Allowed. */
  replaceNotAllowed: 21,
  /** 22: Routing Not Allowed. */
  routingNotAllowed: 22,
  /** 23: Invalid Symbol. */
  invalidSymbol: 23,
  /** 24: Test. */
  test: 24,
  /** 25: Late LOC Too Aggressive. */
  lateLocTooAggressive: 25,
  /** 26: Retail Not Allowed. */
  retailNotAllowed: 26,
  /** 27: Invalid Midpoint Post Only Price. */
  invalidMidpointPostOnlyPrice: 27,
  /** 28: Invalid Destination. */
  invalidDestination: 28,
  /** 29: Invalid Price. */
  invalidPrice: 29,
  /** 30: Shares Exceed Threshold. */
  sharesExceedThreshold: 30,
  /** 31: Exceeds Maximum Allowed Notional Value. */
  exceedsMaximumAllowedNotionalValue: 31,
  /** 32: Risk: Aggregate Exposure Exceeded. */
  riskAggregateExposureExceeded: 32,
  /** 33: Risk: Market Impact. */
  riskMarketImpact: 33,
  /** 34: Risk: Restricted Stock. */
  riskRestrictedStock: 34,
  /** 35: Risk: Short Sell Restricted. */
  riskShortSellRestricted: 35,
  /** 36: Risk: ISO Not Allowed. */
  riskIsoNotAllowed: 36,
  /** 37: Risk: Exceeds ADV Limit. */
  riskExceedsAdvLimit: 37,
  /** 38: Risk: Fat Finger. */
  riskFatFinger: 38,
  /** 39: Risk: Locate Required. */
  riskLocateRequired: 39,
  /** 40: Risk: Symbol Message Rate Restriction. */
  riskSymbolMessageRateRestriction: 40,
  /** 41: Risk: Port Message Rate Restriction. */
  riskPortMessageRateRestriction: 41,
  /** 42: Risk: Duplicate Message Rate Restriction. */
  riskDuplicateMessageRateRestriction: 42,
  /** 43: Risk: Short Sell Not Allowed. */
  riskShortSellNotAllowed: 43,
  /** 44: Risk: Market Order Not Allowed. */
  riskMarketOrderNotAllowed: 44,
  /** 45: Risk: Pre-Market Not Allowed. */
  riskPreMarketNotAllowed: 45,
  /** 46: Risk: Post-Market Not Allowed. */
  riskPostMarketNotAllowed: 46,
  /** 47: Risk: Short Sell Exempt Not Allowed. */
  riskShortSellExemptNotAllowed: 47,
  /** 48: Risk: Single Order Notional Exceeded. */
  riskSingleOrderNotionalExceeded: 48,
  /** 49: Risk: Max Quantity Exceeded. */
  riskMaxQuantityExceeded: 49,
  /** 50: Reg SHO State Not Available. */
  regShoStateNotAvailable: 50,
  /** 51: Risk: IPO Market Buy Not Allowed. */
  riskIpoMarketBuyNotAllowed: 51,
} as const;
export type RejectReason = (typeof RejectReason)[keyof typeof RejectReason];
