// @generated from schema/itch/itch-5.2-draft.json
// by `npx lumina codegen gen`; edit the schema, not this file.
// Unverified: from one source only, or a draft; not to be relied on.

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
  /** Z: Cboe/BATS Z (BZX). */
  cboeBzx: 0x5a,
  /** V: Investors Exchange (IEX). Since 2017-07. */
  iex: 0x56,
  /** blank: not available. */
  notAvailable: 0x20,
  /** M: NYSE Texas. Since 2026-02-19. */
  nyseTexas: 0x4d,
  /** F: Texas Exchange, TXSE. Since 2026-06-11. */
  txse: 0x46,
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
  /** C: creations/redemptions suspended (ETP). */
  creationsSuspended: 0x43,
  /** N: normal (default). */
  normal: 0x4e,
  /** blank: not available (non-Nasdaq issue). */
  notAvailable: 0x20,
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

/** Character codes of issue_classification (char). */
export const IssueClassification = {
  /** A: American Depositary Share. */
  americanDepositaryShare: 0x41,
  /** B: bond. */
  bond: 0x42,
  /** C: common stock. */
  commonStock: 0x43,
  /** F: depository receipt. */
  depositoryReceipt: 0x46,
  /** I: 144A. */
  rule144a: 0x49,
  /** L: limited partnership. */
  limitedPartnership: 0x4c,
  /** N: notes. */
  notes: 0x4e,
  /** O: ordinary share. */
  ordinaryShare: 0x4f,
  /** P: preferred stock. */
  preferredStock: 0x50,
  /** Q: other securities. */
  otherSecurities: 0x51,
  /** R: right. */
  right: 0x52,
  /** S: shares of beneficial interest. */
  sharesOfBeneficialInterest: 0x53,
  /** T: convertible debenture. */
  convertibleDebenture: 0x54,
  /** U: unit. */
  unit: 0x55,
  /** V: units of beneficial interest. */
  unitsOfBeneficialInterest: 0x56,
  /** W: warrant. */
  warrant: 0x57,
} as const;
export type IssueClassification = (typeof IssueClassification)[keyof typeof IssueClassification];

/** Texts of issue_sub_type (alpha). */
export const IssueSubType = {
  /** A: preferred trust securities. */
  preferredTrustSecurities: 'A',
  /** AI: Alpha Index ETNs. Since 2014-12-05. */
  alphaIndexEtns: 'AI',
  /** B: index based derivative. */
  indexBasedDerivative: 'B',
  /** C: common shares. */
  commonShares: 'C',
  /** CB: commodity based trust shares. */
  commodityBasedTrustShares: 'CB',
  /** CF: commodity futures trust shares. */
  commodityFuturesTrustShares: 'CF',
  /** CL: commodity-linked securities. */
  commodityLinkedSecurities: 'CL',
  /** CM: commodity index trust shares. */
  commodityIndexTrustShares: 'CM',
  /** CO: collateralized mortgage obligation. Since 2014-12-05. */
  collateralizedMortgageObligation: 'CO',
  /** CT: currency trust shares. */
  currencyTrustShares: 'CT',
  /** CU: commodity-currency-linked securities. */
  commodityCurrencyLinkedSecurities: 'CU',
  /** CW: currency warrants. */
  currencyWarrants: 'CW',
  /** D: global depositary shares. */
  globalDepositaryShares: 'D',
  /** E: ETF portfolio depositary receipt. */
  etfPortfolioDepositaryReceipt: 'E',
  /** EG: equity gold shares. */
  equityGoldShares: 'EG',
  /** EI: ETN equity index-linked. */
  etnEquityIndexLinked: 'EI',
  /** EM: NextShares exchange traded managed fund. Since 2015-03-06. */
  nextsharesExchangeTradedManagedFund: 'EM',
  /** EN: exchange traded notes. */
  exchangeTradedNotes: 'EN',
  /** EU: equity units. Since 2014-12-05. */
  equityUnits: 'EU',
  /** F: HOLDRS. Since 2014-12-05. */
  holdrs: 'F',
  /** FI: ETN fixed income-linked. */
  etnFixedIncomeLinked: 'FI',
  /** FL: ETN futures-linked. */
  etnFuturesLinked: 'FL',
  /** G: global shares. */
  globalShares: 'G',
  /** I: ETF index fund shares. */
  etfIndexFundShares: 'I',
  /** IR: interest rate. Since 2014-12-05. */
  interestRate: 'IR',
  /** IW: index warrant. Since 2014-12-05. */
  indexWarrant: 'IW',
  /** IX: index-linked exchangeable notes. */
  indexLinkedExchangeableNotes: 'IX',
  /** J: corporate backed trust security. Since 2014-12-05. */
  corporateBackedTrustSecurity: 'J',
  /** L: contingent litigation right. */
  contingentLitigationRight: 'L',
  /** LL: limited liability company. */
  limitedLiabilityCompany: 'LL',
  /** M: equity-based derivative. */
  equityBasedDerivative: 'M',
  /** MF: managed fund shares. */
  managedFundShares: 'MF',
  /** ML: ETN multi-factor index-linked. */
  etnMultiFactorIndexLinked: 'ML',
  /** MT: managed trust securities. */
  managedTrustSecurities: 'MT',
  /** N: NY registry shares. */
  nyRegistryShares: 'N',
  /** O: open ended mutual fund. */
  openEndedMutualFund: 'O',
  /** P: privately held security. */
  privatelyHeldSecurity: 'P',
  /** PP: poison pill. Since 2014-12-05. */
  poisonPill: 'PP',
  /** PU: partnership units. */
  partnershipUnits: 'PU',
  /** Q: closed-end funds. Since 2014-12-05. */
  closedEndFunds: 'Q',
  /** R: Reg S. */
  regS: 'R',
  /** RC: redeemable commodity-linked. */
  redeemableCommodityLinked: 'RC',
  /** RF: ETN redeemable futures-linked. */
  etnRedeemableFuturesLinked: 'RF',
  /** RT: REIT. Since 2014-12-05. */
  reit: 'RT',
  /** RU: redeemable currency-linked. */
  redeemableCurrencyLinked: 'RU',
  /** S: SEED. */
  seed: 'S',
  /** SC: spot rate closing. Since 2014-12-05. */
  spotRateClosing: 'SC',
  /** SI: spot rate intraday. Since 2014-12-05. */
  spotRateIntraday: 'SI',
  /** T: tracking stock. */
  trackingStock: 'T',
  /** TC: trust certificates. */
  trustCertificates: 'TC',
  /** TU: trust units. */
  trustUnits: 'TU',
  /** U: Portal. */
  portal: 'U',
  /** V: contingent value right. */
  contingentValueRight: 'V',
  /** W: trust issued receipts. */
  trustIssuedReceipts: 'W',
  /** WC: world currency option. Since 2014-12-05. */
  worldCurrencyOption: 'WC',
  /** X: trust. Since 2014-12-05. */
  trust: 'X',
  /** Y: other. Since 2014-12-05. */
  other: 'Y',
  /** Z: not applicable. Since 2014-12-05. */
  notApplicable: 'Z',
} as const;
export type IssueSubType = (typeof IssueSubType)[keyof typeof IssueSubType];

/** Character codes of authenticity (char). */
export const Authenticity = {
  /** P: live/production. */
  live: 0x50,
  /** T: test. */
  test: 0x54,
} as const;
export type Authenticity = (typeof Authenticity)[keyof typeof Authenticity];

/** Character codes of short_sale_threshold (char). */
export const ShortSaleThreshold = {
  /** Y: restricted under SEC Rule 203(b)(3). */
  restricted: 0x59,
  /** N: not restricted. */
  notRestricted: 0x4e,
  /** blank: not available. */
  notAvailable: 0x20,
} as const;
export type ShortSaleThreshold = (typeof ShortSaleThreshold)[keyof typeof ShortSaleThreshold];

/** Character codes of ipo_flag (char). */
export const IpoFlag = {
  /** Y: set up as a new IPO security. */
  newIpo: 0x59,
  /** N: not a new IPO. */
  notNewIpo: 0x4e,
  /** Z: non-IPO newly listed security. Since 2026-02-19. */
  newlyListedNotIpo: 0x5a,
  /** blank: not available. */
  notAvailable: 0x20,
} as const;
export type IpoFlag = (typeof IpoFlag)[keyof typeof IpoFlag];

/** Character codes of luld_tier (char). */
export const LuldTier = {
  /** 1: tier 1 NMS stocks and select ETPs. */
  tier1: 0x31,
  /** 2: tier 2 NMS stocks. */
  tier2: 0x32,
  /** blank: not available. */
  notAvailable: 0x20,
} as const;
export type LuldTier = (typeof LuldTier)[keyof typeof LuldTier];

/** Character codes of etp_flag (char). */
export const EtpFlag = {
  /** Y: is an ETP. */
  etp: 0x59,
  /** N: is not an ETP. */
  notEtp: 0x4e,
  /** blank: not available. */
  notAvailable: 0x20,
} as const;
export type EtpFlag = (typeof EtpFlag)[keyof typeof EtpFlag];

/** Character codes of inverse (char). */
export const Inverse = {
  /** Y: inverse ETP. */
  inverseEtp: 0x59,
  /** N: not inverse. */
  notInverse: 0x4e,
} as const;
export type Inverse = (typeof Inverse)[keyof typeof Inverse];

/** Character codes of trading_state (char). */
export const TradingState = {
  /** H: halted across all US equity markets/SROs. */
  halted: 0x48,
  /** P: paused across all US equity markets/SROs (Nasdaq-listed only). */
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
  /** T5: single security trading pause in effect. */
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
  /** LUDP: volatility trading pause (LULD). */
  luldPause: 'LUDP',
  /** LUDS: volatility trading pause, straddle condition. */
  luldStraddle: 'LUDS',
  /** MWC1: market wide circuit breaker halt level 1. */
  mwcbLevel1: 'MWC1',
  /** MWC2: market wide circuit breaker halt level 2. */
  mwcbLevel2: 'MWC2',
  /** MWC3: market wide circuit breaker halt level 3. */
  mwcbLevel3: 'MWC3',
  /** MWC0: circuit breaker halt carried over from previous day. */
  mwcbCarriedOver: 'MWC0',
  /** IPO1: IPO issue not yet trading. */
  ipoNotYetTrading: 'IPO1',
  /** M1: corporate action. */
  corporateAction: 'M1',
  /** M2: quotation not available. */
  quotationNotAvailable: 'M2',
  /** T3: news and resumption times. */
  newsAndResumptionTimes: 'T3',
  /** T7: single security trading pause, quotation only period. */
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
  /** MWCQ: market wide circuit breaker resumption. */
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

/** Character codes of breached_level (char). */
export const BreachedLevel = {
  /** 1: level 1. */
  level1: 0x31,
  /** 2: level 2. */
  level2: 0x32,
  /** 3: level 3. */
  level3: 0x33,
} as const;
export type BreachedLevel = (typeof BreachedLevel)[keyof typeof BreachedLevel];

/** Character codes of release_qualifier (char). */
export const ReleaseQualifier = {
  /** A: anticipated release time. */
  anticipated: 0x41,
  /** C: release cancelled/postponed. */
  cancelled: 0x43,
} as const;
export type ReleaseQualifier = (typeof ReleaseQualifier)[keyof typeof ReleaseQualifier];

/** Character codes of market_code (char). */
export const MarketCode = {
  /** Q: Nasdaq. */
  nasdaq: 0x51,
  /** B: BX, named Nasdaq Texas since 2026. */
  bx: 0x42,
  /** X: PSX. */
  psx: 0x58,
} as const;
export type MarketCode = (typeof MarketCode)[keyof typeof MarketCode];

/** Character codes of operational_halt_action (char). */
export const OperationalHaltAction = {
  /** H: operationally halted on that market. */
  halted: 0x48,
  /** T: halt lifted, trading resumed. */
  lifted: 0x54,
} as const;
export type OperationalHaltAction = (typeof OperationalHaltAction)[keyof typeof OperationalHaltAction];

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
  /** I: intraday or post-close cross network, listed again. */
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
  /** P: paused. Since 2023-04-28. */
  paused: 0x50,
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
  /** A: extended trading close. Since 2022-01-07. */
  extendedTradingClose: 0x41,
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

/** Character codes of open_eligibility (char). */
export const OpenEligibility = {
  /** N: not eligible. */
  notEligible: 0x4e,
  /** Y: eligible. */
  eligible: 0x59,
} as const;
export type OpenEligibility = (typeof OpenEligibility)[keyof typeof OpenEligibility];

/** Codes of market_session (u8). */
export const MarketSession = {
  /** 1: 21:00 to 04:00. */
  globalTradingHours: 1,
  /** 2: 04:00 to 20:00. */
  primarySession: 2,
} as const;
export type MarketSession = (typeof MarketSession)[keyof typeof MarketSession];

/** Character codes of elo_flag (char). */
export const EloFlag = {
  /** Y: eligible for ELO; of an order: is ELO. */
  elo: 0x59,
  /** N: not elo. */
  notElo: 0x4e,
  /** blank: not available, of a symbol only. */
  notAvailable: 0x20,
} as const;
export type EloFlag = (typeof EloFlag)[keyof typeof EloFlag];
