/** The messages of a day that don't depend on its order flow: system events, and the directory spin before system hours. */

import {
  marketParticipantPosition,
  mwcbDeclineLevel,
  regShoRestriction,
  stockDirectory,
  stockTradingAction,
  systemEvent,
} from '../../generated/itch-5.0/ts/index.ts';
import type { DayPlan } from './plan.ts';
import type { Simulation } from './simulation.ts';

/** Listing venues in 16ths, Nasdaq's own tiers first. */
const CATEGORIES = 'QQQQQGGSSSNNNAPZ';
const NASDAQ_CATEGORIES = 'QGS';
/** 7, 13 and 20 per cent below an invented index level of 5,000, price8. */
const BREAKER_LEVELS = { level1: 465_000_000_000, level2: 435_000_000_000, level3: 400_000_000_000 };

/** A system event, at exactly this time unless the day is already later. */
export function announce(simulation: Simulation, eventCode: 'O' | 'S' | 'Q' | 'M' | 'E' | 'C', timeNs: number): void {
  const { tape } = simulation;
  tape.jumpTo(timeNs);
  const fields = { stockLocate: 0, trackingNumber: 0, timestamp: tape.now, eventCode };
  systemEvent.encode(tape.view, tape.frame(systemEvent.TYPE, systemEvent.LENGTH), fields);
}

/** R, H, Y of every symbol, L of some, V: what a feed sends between start of messages and start of system hours. */
export function* spin(simulation: Simulation, plan: DayPlan, untilNs: number): Generator<Uint8Array> {
  const { tape, listing } = simulation;
  tape.pace(plan.symbols * 3 + plan.positions + plan.breakerLevels, untilNs);
  for (const write of [directory, trading, shortSale]) {
    for (let symbol = 0; symbol < listing.count; symbol++) {
      write(simulation, symbol);
      if (tape.full) yield tape.take();
    }
  }
  for (let i = 0; i < plan.positions; i++) {
    position(simulation, i * 2);
    if (tape.full) yield tape.take();
  }
  if (plan.breakerLevels > 0) {
    const at = tape.frame(mwcbDeclineLevel.TYPE, mwcbDeclineLevel.LENGTH);
    mwcbDeclineLevel.encode(tape.view, at, { ...tape.header(0), ...BREAKER_LEVELS });
  }
}

function directory({ tape, listing, random }: Simulation, symbol: number): void {
  const marketCategory = CATEGORIES.charAt(random.next() & 15);
  const nasdaq = NASDAQ_CATEGORIES.includes(marketCategory);
  const etp = random.chance(16_384);
  stockDirectory.encode(tape.view, tape.frame(stockDirectory.TYPE, stockDirectory.LENGTH), {
    ...tape.header(symbol + 1),
    stock: listing.names[symbol]!,
    marketCategory,
    financialStatus: nasdaq ? 'N' : ' ',
    roundLotSize: 100,
    roundLotsOnly: 'N',
    issueClassification: etp ? 'Q' : 'C',
    issueSubType: etp ? 'I' : 'Z',
    authenticity: 'P',
    shortSaleThreshold: 'N',
    ipoFlag: nasdaq ? 'N' : ' ',
    luldTier: random.chance(16_384) ? '1' : '2',
    etpFlag: etp ? 'Y' : 'N',
    etpLeverage: etp ? 1 : 0,
    inverse: 'N',
  });
}

function trading(simulation: Simulation, symbol: number): void {
  tradingAction(simulation, symbol, 'T', '');
}

/** A change of trading state (H). */
export function tradingAction({ tape, listing }: Simulation, symbol: number, tradingState: string, reason: string): void {
  const fields = { ...tape.header(symbol + 1), stock: listing.names[symbol]!, tradingState, reason };
  stockTradingAction.encode(tape.view, tape.frame(stockTradingAction.TYPE, stockTradingAction.LENGTH), fields);
}

function shortSale({ tape, listing, random }: Simulation, symbol: number): void {
  const fields = { ...tape.header(symbol + 1), stock: listing.names[symbol]!, action: random.chance(2048) ? '2' : '0' };
  regShoRestriction.encode(tape.view, tape.frame(regShoRestriction.TYPE, regShoRestriction.LENGTH), fields);
}

function position({ tape, listing }: Simulation, symbol: number): void {
  const at = tape.frame(marketParticipantPosition.TYPE, marketParticipantPosition.LENGTH);
  marketParticipantPosition.encode(tape.view, at, {
    ...tape.header(symbol + 1),
    mpid: 'LMNA',
    stock: listing.names[symbol]!,
    primaryMarketMaker: 'Y',
    marketMakerMode: 'N',
    participantState: 'A',
  });
}
