/** Crosses and what leads to them: NOII (I), non-printable executions (C) and the bulk print (Q); halts and their reopening. */

import { crossTrade, luldAuctionCollar, noii, operationalHalt } from '../../generated/itch-5.0/ts/index.ts';
import { NONE } from './books.ts';
import type { DayPlan } from './plan.ts';
import { type Simulation, TICK_PRICE4 } from './simulation.ts';
import { tradingAction } from './spin.ts';
import type { Trades } from './trades.ts';

export type CrossType = 'O' | 'C' | 'H';

/** Why a symbol may not trade; bits of `Market.stopped`. */
const HALTED = 1;
const OPERATIONALLY_HALTED = 2;

/** One change in the middle of the day, due before the body message of this number. */
export interface HaltStep {
  readonly at: number;
  readonly symbol: number;
  readonly kind: 'pause' | 'halt' | 'quote' | 'reopen' | 'operationalHalt' | 'operationalResume';
}

/** Halts spread over the middle of the day; over by three quarters of it. */
export function planHalts(plan: DayPlan, simulation: Simulation): HaltStep[] {
  const { byActivity } = simulation.listing;
  const length = Math.max(40, Math.floor(plan.body / 60));
  const steps: HaltStep[] = [];
  const startOf = (k: number, count: number): number => Math.floor(plan.body / 5) + Math.floor((plan.body * k) / (count * 2));
  for (let k = 0; k < plan.halts; k++) {
    const rank = plan.symbols === 1 ? 0 : 1 + Math.floor((k * (plan.symbols - 1)) / plan.halts);
    const symbol = byActivity[rank]!;
    const at = startOf(k, plan.halts);
    steps.push({ at, symbol, kind: k % 2 === 0 ? 'pause' : 'halt' });
    steps.push({ at: at + Math.floor(length / 2), symbol, kind: 'quote' });
    steps.push({ at: at + length, symbol, kind: 'reopen' });
  }
  for (let k = 0; k < plan.operationalHalts; k++) {
    const symbol = byActivity[Math.floor((k * plan.symbols) / plan.operationalHalts)]!;
    const at = startOf(k, plan.operationalHalts);
    steps.push({ at, symbol, kind: 'operationalHalt' });
    steps.push({ at: at + Math.floor(length / 3), symbol, kind: 'operationalResume' });
  }
  return steps.sort((a, b) => a.at - b.at);
}

/** Writes the messages of one step of a halt. */
export function takeHaltStep(simulation: Simulation, trades: Trades, step: HaltStep): void {
  const { market } = simulation;
  const { symbol } = step;
  const stopped = market.stopped;
  switch (step.kind) {
    case 'pause':
      stopped[symbol] = stopped[symbol]! | HALTED;
      tradingAction(simulation, symbol, 'P', 'LUDP');
      collar(simulation, symbol);
      break;
    case 'halt':
      stopped[symbol] = stopped[symbol]! | HALTED;
      tradingAction(simulation, symbol, 'H', 'T1');
      break;
    case 'quote':
      tradingAction(simulation, symbol, 'Q', 'T3');
      imbalance(simulation, symbol, 'H');
      break;
    case 'reopen':
      cross(simulation, trades, symbol, 'H', 0);
      stopped[symbol] = stopped[symbol]! & ~HALTED;
      tradingAction(simulation, symbol, 'T', 'T3');
      break;
    case 'operationalHalt':
      stopped[symbol] = stopped[symbol]! | OPERATIONALLY_HALTED;
      operational(simulation, symbol, 'H');
      break;
    case 'operationalResume':
      stopped[symbol] = stopped[symbol]! & ~OPERATIONALLY_HALTED;
      operational(simulation, symbol, 'T');
      break;
  }
}

/** A net order imbalance indicator around the present price. */
export function imbalance({ tape, listing, market, random }: Simulation, symbol: number, crossType: CrossType): void {
  const reference = market.fairTick(symbol) * TICK_PRICE4;
  const imbalanceDirection = 'BSN'.charAt(random.below(3));
  noii.encode(tape.view, tape.frame(noii.TYPE, noii.LENGTH), {
    ...tape.header(symbol + 1),
    pairedShares: 100 * random.below(5000),
    imbalanceShares: imbalanceDirection === 'N' ? 0 : 100 * (1 + random.below(500)),
    imbalanceDirection,
    stock: listing.names[symbol]!,
    farPrice: reference + TICK_PRICE4 * random.below(5),
    nearPrice: reference + TICK_PRICE4 * random.below(3),
    referencePrice: reference,
    crossType,
    priceVariation: random.chance(8192) ? '1' : 'L',
  });
}

/**
 * The cross of one symbol: executes up to `executions` front orders of one side at the touch, then prints all shares.
 * A symbol without interest prints 0 shares, as the exchange does.
 */
export function cross(simulation: Simulation, trades: Trades, symbol: number, crossType: CrossType, executions: number): void {
  const { books, listing, market, random, tape } = simulation;
  const book = symbol * 2 + (random.next() & 1);
  const touch = books.bestTick(book);
  let shares = random.chance(49_152) ? 100 * random.below(200) : 0;
  for (let i = 0; i < executions && touch !== NONE && books.bestTick(book) === touch; i++) shares += trades.crossFront(book);
  const price = (touch === NONE ? market.fairTick(symbol) : touch) * TICK_PRICE4;
  const fields = { ...tape.header(symbol + 1), shares, stock: listing.names[symbol]!, price, matchNumber: trades.match() };
  crossTrade.encode(tape.view, tape.frame(crossTrade.TYPE, crossTrade.LENGTH), { ...fields, crossType });
}

function collar({ tape, listing, market }: Simulation, symbol: number): void {
  const referencePrice = market.fairTick(symbol) * TICK_PRICE4;
  const width = Math.floor(referencePrice / 20);
  luldAuctionCollar.encode(tape.view, tape.frame(luldAuctionCollar.TYPE, luldAuctionCollar.LENGTH), {
    ...tape.header(symbol + 1),
    stock: listing.names[symbol]!,
    referencePrice,
    upperPrice: referencePrice + width,
    lowerPrice: referencePrice - width,
    extension: 0,
  });
}

function operational({ tape, listing }: Simulation, symbol: number, action: 'H' | 'T'): void {
  const fields = { ...tape.header(symbol + 1), stock: listing.names[symbol]!, marketCode: 'Q', action };
  operationalHalt.encode(tape.view, tape.frame(operationalHalt.TYPE, operationalHalt.LENGTH), fields);
}
