// @generated from schema/itch/itch-4.1.json
// by `npx lumina codegen gen`; edit the schema, not this file.

/** Character codes of side (char). */
export const Side = {
  /** B: buy. */
  buy: 0x42,
  /** S: sell. */
  sell: 0x53,
} as const;
export type Side = (typeof Side)[keyof typeof Side];

/** Character codes of event_code (char). */
export const EventCode = {
  /** O: start of messages. */
  startOfMessages: 0x4f,
  /** S: start of system hours. */
  startOfSystemHours: 0x53,
  /** Q: start of market hours. */
  startOfMarketHours: 0x51,
  /** M: end of market hours. */
  endOfMarketHours: 0x4d,
  /** E: end of system hours. */
  endOfSystemHours: 0x45,
  /** C: end of messages. */
  endOfMessages: 0x43,
  /** A: emergency market condition: halt. */
  emergencyHalt: 0x41,
  /** R: emergency market condition: quote only period. */
  emergencyQuoteOnly: 0x52,
  /** B: emergency market condition: resumption. */
  emergencyResumption: 0x42,
} as const;
export type EventCode = (typeof EventCode)[keyof typeof EventCode];

/** Character codes of market_category (char). */
export const MarketCategory = {
  /** Q: Nasdaq Global Select Market. */
  nasdaqGlobalSelect: 0x51,
  /** G: Nasdaq Global Market. */
  nasdaqGlobal: 0x47,
  /** S: Nasdaq Capital Market. */
  nasdaqCapital: 0x53,
  /** N: NYSE. */
  nyse: 0x4e,
  /** A: NYSE American (formerly MKT/Amex). */
  nyseAmerican: 0x41,
  /** P: NYSE Arca. */
  nyseArca: 0x50,
  /** Z: Cboe/BATS Z (BZX). Since 2011-11-01. */
  cboeBzx: 0x5a,
  /** blank: not available. */
  notAvailable: 0x20,
} as const;
export type MarketCategory = (typeof MarketCategory)[keyof typeof MarketCategory];

/** Character codes of financial_status (char). */
export const FinancialStatus = {
  /** D: deficient. */
  deficient: 0x44,
  /** E: delinquent. */
  delinquent: 0x45,
  /** Q: bankrupt. */
  bankrupt: 0x51,
  /** S: suspended. */
  suspended: 0x53,
  /** G: deficient and bankrupt. */
  deficientBankrupt: 0x47,
  /** H: deficient and delinquent. */
  deficientDelinquent: 0x48,
  /** J: delinquent and bankrupt. */
  delinquentBankrupt: 0x4a,
  /** K: deficient, delinquent and bankrupt. */
  deficientDelinquentBankrupt: 0x4b,
  /** blank: in compliance, or not Nasdaq-listed. */
  inCompliance: 0x20,
} as const;
export type FinancialStatus = (typeof FinancialStatus)[keyof typeof FinancialStatus];

/** Character codes of round_lots_only (char). */
export const RoundLotsOnly = {
  /** Y: only round lots accepted. */
  yes: 0x59,
  /** N: no order size restriction. */
  no: 0x4e,
} as const;
export type RoundLotsOnly = (typeof RoundLotsOnly)[keyof typeof RoundLotsOnly];

/** Character codes of trading_state (char). */
export const TradingState = {
  /** H: halted across all US equity markets/SROs. */
  halted: 0x48,
  /** P: paused across all US equity markets/SROs (Nasdaq-listed only). Since 2012-11-02. */
  paused: 0x50,
  /** Q: quotation only period. */
  quotationOnly: 0x51,
  /** T: trading on Nasdaq. */
  trading: 0x54,
} as const;
export type TradingState = (typeof TradingState)[keyof typeof TradingState];

/** Texts of halt_reason (alpha). */
export const HaltReason = {
  /** T1: halt, news pending. */
  haltNewsPending: 'T1',
  /** T2: halt, news disseminated. */
  haltNewsDisseminated: 'T2',
  /** T5: single security trading pause in effect. Since 2010-05-25. */
  singleSecurityPause: 'T5',
  /** T6: regulatory halt, extraordinary market activity. */
  haltExtraordinaryActivity: 'T6',
  /** T8: halt ETF. */
  haltEtf: 'T8',
  /** T12: halted, information requested by listing market. */
  informationRequested: 'T12',
  /** H4: halt, non-compliance. */
  haltNonCompliance: 'H4',
  /** H9: halt, filings not current. */
  haltFilingsNotCurrent: 'H9',
  /** H10: halt, SEC trading suspension. */
  haltSecTradingSuspension: 'H10',
  /** H11: halt, regulatory concern. */
  haltRegulatoryConcern: 'H11',
  /** O1: operations halt. */
  operationsHalt: 'O1',
  /** LUDP: volatility trading pause (LULD). Since 2012-11-02. */
  luldPause: 'LUDP',
  /** LUDS: volatility trading pause, straddle condition. Since 2013-03-09. */
  luldStraddle: 'LUDS',
  /** MWC1: market wide circuit breaker halt level 1. Since 2012-11-02. */
  mwcbLevel1: 'MWC1',
  /** MWC2: market wide circuit breaker halt level 2. Since 2012-11-02. */
  mwcbLevel2: 'MWC2',
  /** MWC3: market wide circuit breaker halt level 3. Since 2012-11-02. */
  mwcbLevel3: 'MWC3',
  /** MWC0: circuit breaker halt carried over from previous day. Since 2013-01-09. */
  mwcbCarriedOver: 'MWC0',
  /** IPO1: IPO issue not yet trading. */
  ipoNotYetTrading: 'IPO1',
  /** M1: corporate action. */
  corporateAction: 'M1',
  /** M2: quotation not available. */
  quotationNotAvailable: 'M2',
  /** T3: news and resumption times. */
  newsAndResumptionTimes: 'T3',
  /** T7: single security trading pause, quotation only period. Since 2010-05-25. */
  singleSecurityPauseQuotationOnly: 'T7',
  /** R4: qualifications issues resolved, resume. */
  qualificationsResolved: 'R4',
  /** R9: filing requirements satisfied, resume. */
  filingsSatisfied: 'R9',
  /** C3: issuer news not forthcoming, resume. */
  issuerNewsNotForthcoming: 'C3',
  /** C4: qualifications halt ended, maintenance requirements met. */
  qualificationsHaltEnded: 'C4',
  /** C9: qualifications halt concluded, filings met. */
  qualificationsHaltConcluded: 'C9',
  /** C11: halt concluded by other regulatory authority. */
  concludedByOtherAuthority: 'C11',
  /** MWCQ: market wide circuit breaker resumption. Since 2012-11-02. */
  mwcbResumption: 'MWCQ',
  /** R1: new issue available. */
  newIssueAvailable: 'R1',
  /** R2: issue available. */
  issueAvailable: 'R2',
  /** IPOQ: IPO security released for quotation. */
  ipoReleasedForQuotation: 'IPOQ',
  /** IPOE: IPO positioning window extension. */
  ipoWindowExtension: 'IPOE',
  /** blank: reason not available. */
  notAvailable: '',
} as const;
export type HaltReason = (typeof HaltReason)[keyof typeof HaltReason];

/** Character codes of reg_sho_action (char). */
export const RegShoAction = {
  /** 0: no price test in place. */
  none: 0x30,
  /** 1: restriction in effect, intraday price drop. */
  inEffect: 0x31,
  /** 2: restriction remains in effect. */
  remainsInEffect: 0x32,
} as const;
export type RegShoAction = (typeof RegShoAction)[keyof typeof RegShoAction];

/** Character codes of primary_market_maker (char). */
export const PrimaryMarketMaker = {
  /** Y: primary. */
  primary: 0x59,
  /** N: non-primary. */
  nonPrimary: 0x4e,
} as const;
export type PrimaryMarketMaker = (typeof PrimaryMarketMaker)[keyof typeof PrimaryMarketMaker];

/** Character codes of market_maker_mode (char). */
export const MarketMakerMode = {
  /** N: normal. */
  normal: 0x4e,
  /** P: passive. */
  passive: 0x50,
  /** S: syndicate. */
  syndicate: 0x53,
  /** R: pre-syndicate. */
  preSyndicate: 0x52,
  /** L: penalty. */
  penalty: 0x4c,
} as const;
export type MarketMakerMode = (typeof MarketMakerMode)[keyof typeof MarketMakerMode];

/** Character codes of participant_state (char). */
export const ParticipantState = {
  /** A: active. */
  active: 0x41,
  /** E: excused/withdrawn. */
  excused: 0x45,
  /** W: withdrawn. */
  withdrawn: 0x57,
  /** S: suspended. */
  suspended: 0x53,
  /** D: deleted. */
  deleted: 0x44,
} as const;
export type ParticipantState = (typeof ParticipantState)[keyof typeof ParticipantState];

/** Character codes of printable (char). */
export const Printable = {
  /** N: non-printable. */
  nonPrintable: 0x4e,
  /** Y: printable. */
  printable: 0x59,
} as const;
export type Printable = (typeof Printable)[keyof typeof Printable];

/** Character codes of cross_type (char). */
export const CrossType = {
  /** O: opening cross. */
  opening: 0x4f,
  /** C: closing cross. */
  closing: 0x43,
  /** H: cross for IPO and halted/paused securities. */
  haltIpo: 0x48,
  /** I: cross network, intraday and post-close. */
  intraday: 0x49,
} as const;
export type CrossType = (typeof CrossType)[keyof typeof CrossType];

/** Character codes of imbalance_direction (char). */
export const ImbalanceDirection = {
  /** B: buy imbalance. */
  buy: 0x42,
  /** S: sell imbalance. */
  sell: 0x53,
  /** N: no imbalance. */
  none: 0x4e,
  /** O: insufficient orders to calculate. */
  insufficientOrders: 0x4f,
} as const;
export type ImbalanceDirection = (typeof ImbalanceDirection)[keyof typeof ImbalanceDirection];

/** Character codes of imbalance_cross_type (char). */
export const ImbalanceCrossType = {
  /** O: opening cross. */
  opening: 0x4f,
  /** C: closing cross. */
  closing: 0x43,
  /** H: cross for IPO and halted/paused securities. */
  haltIpo: 0x48,
  /** I: cross network, intraday and post-close. */
  intraday: 0x49,
} as const;
export type ImbalanceCrossType = (typeof ImbalanceCrossType)[keyof typeof ImbalanceCrossType];

/** Character codes of price_variation (char). */
export const PriceVariation = {
  /** 1: 1-1.99%. */
  from1Percent: 0x31,
  /** 2: 2-2.99%. */
  from2Percent: 0x32,
  /** 3: 3-3.99%. */
  from3Percent: 0x33,
  /** 4: 4-4.99%. */
  from4Percent: 0x34,
  /** 5: 5-5.99%. */
  from5Percent: 0x35,
  /** 6: 6-6.99%. */
  from6Percent: 0x36,
  /** 7: 7-7.99%. */
  from7Percent: 0x37,
  /** 8: 8-8.99%. */
  from8Percent: 0x38,
  /** 9: 9-9.99%. */
  from9Percent: 0x39,
  /** L: < 1%. */
  below1Percent: 0x4c,
  /** A: 10-19.99%. */
  from10Percent: 0x41,
  /** B: 20-29.99%. */
  from20Percent: 0x42,
  /** C: >= 30%. */
  from30Percent: 0x43,
  /** blank: cannot be calculated. */
  notCalculable: 0x20,
} as const;
export type PriceVariation = (typeof PriceVariation)[keyof typeof PriceVariation];

/** Character codes of retail_interest (char). */
export const RetailInterest = {
  /** B: RPI orders on buy side. */
  buy: 0x42,
  /** S: RPI orders on sell side. */
  sell: 0x53,
  /** A: RPI orders on both sides. */
  both: 0x41,
  /** N: no RPI orders. */
  none: 0x4e,
} as const;
export type RetailInterest = (typeof RetailInterest)[keyof typeof RetailInterest];
