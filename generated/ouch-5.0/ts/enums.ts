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
