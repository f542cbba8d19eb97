/**
 * A whole trading day, in order: start of messages, directory spin, pre-market, opening cross, continuous trading with halts,
 * closing cross, extended hours, end of messages.
 */

import { type CrossType, cross, type HaltStep, imbalance, planHalts, takeHaltStep } from './auctions.ts';
import { Books } from './books.ts';
import { listSymbols } from './listing.ts';
import { Market } from './market.ts';
import { CROSS_EXECUTIONS_PER_MILLION, DRAW, NOII_PER_MILLION } from './mix.ts';
import type { DayPlan } from './plan.ts';
import { Quotes } from './quotes.ts';
import { Random } from './random.ts';
import type { Simulation } from './simulation.ts';
import { announce, spin } from './spin.ts';
import { Tape } from './tape.ts';
import { Trades } from './trades.ts';

const MINUTE_NS = 60_000_000_000;

/** Exchange time of hours and minutes, ns since midnight. */
function at(hours: number, minutes: number): number {
  return (hours * 60 + minutes) * MINUTE_NS;
}

interface Phase {
  readonly untilNs: number;
  /** Thousandths of the day's order flow. */
  readonly share: number;
  /** Live orders at the end of the phase, thousandths of the day's target. */
  readonly live: number;
  /** The cross that is being announced. */
  readonly noii?: CrossType;
}

const BEFORE_OPENING: readonly Phase[] = [
  { untilNs: at(7, 0), share: 8, live: 300 },
  { untilNs: at(9, 25), share: 32, live: 700 },
  { untilNs: at(9, 28), share: 12, live: 900, noii: 'O' },
  { untilNs: at(9, 30), share: 18, live: 1000, noii: 'O' },
];
const CONTINUOUS: readonly Phase[] = [
  { untilNs: at(9, 31), share: 60, live: 1000 },
  { untilNs: at(9, 45), share: 95, live: 1000 },
  { untilNs: at(10, 30), share: 135, live: 1000 },
  { untilNs: at(12, 0), share: 150, live: 1000 },
  { untilNs: at(14, 0), share: 130, live: 1000 },
  { untilNs: at(15, 30), share: 145, live: 1000 },
  { untilNs: at(15, 50), share: 75, live: 1000 },
  { untilNs: at(15, 55), share: 35, live: 1000, noii: 'C' },
  { untilNs: at(16, 0), share: 70, live: 900, noii: 'C' },
];
const AFTER_CLOSE: readonly Phase[] = [
  { untilNs: at(16, 5), share: 12, live: 600 },
  { untilNs: at(20, 0), share: 20, live: 250 },
];
/** Deletes between end of system hours and end of messages. */
const CLEARING: Phase = { untilNs: at(20, 5), share: 3, live: 0 };
const PHASES = [...BEFORE_OPENING, ...CONTINUOUS, ...AFTER_CLOSE, CLEARING];
const NOII_SHARES = PHASES.reduce((sum, phase) => sum + (phase.noii === undefined ? 0 : phase.share), 0);

export class Day {
  readonly simulation: Simulation;
  readonly plan: DayPlan;
  private readonly quotes: Quotes;
  private readonly trades: Trades;
  private readonly halts: HaltStep[];
  /** Ceremony messages still to come, thousandths of order flow still to come, steps of halts taken. */
  private fixedLeft: number;
  private sharesLeft = 1000;
  private haltsTaken = 0;

  constructor(plan: DayPlan) {
    const random = new Random(plan.seed);
    const listing = listSymbols(plan.symbols, random);
    const books = new Books(plan.symbols);
    const market = new Market(listing, books, random, plan.burstGap);
    this.simulation = { books, market, listing, random, tape: new Tape(random) };
    this.plan = plan;
    this.fixedLeft = plan.fixed;
    this.quotes = new Quotes(this.simulation);
    this.trades = new Trades(this.simulation);
    this.halts = planHalts(plan, this.simulation);
  }

  /** The day's bytes in order. */
  *chunks(): Generator<Uint8Array> {
    const { simulation, plan } = this;
    this.event('O', at(3, 2));
    this.fixedLeft -= plan.symbols * 3 + plan.positions + plan.breakerLevels;
    yield* spin(simulation, plan, at(3, 30));
    this.event('S', at(4, 0));
    for (const phase of BEFORE_OPENING) yield* this.trade(phase);
    this.event('Q', at(9, 30));
    yield* this.crossAll('O', at(9, 30) + 2_000_000_000);
    this.quotes.seeding = false;
    for (const phase of CONTINUOUS) yield* this.trade(phase);
    this.event('M', at(16, 0));
    yield* this.crossAll('C', at(16, 0) + 2_000_000_000);
    for (const phase of AFTER_CLOSE) yield* this.trade(phase);
    this.event('E', at(20, 0));
    yield* this.clear();
    this.event('C', at(20, 5));
    simulation.tape.end();
    yield simulation.tape.take();
  }

  /** Messages of order flow still to write. */
  private get left(): number {
    return this.plan.messages - this.fixedLeft - this.simulation.tape.messages;
  }

  private event(code: 'O' | 'S' | 'Q' | 'M' | 'E' | 'C', timeNs: number): void {
    announce(this.simulation, code, timeNs);
    this.fixedLeft--;
  }

  /** One phase of order flow: its share of what is left, with NOII spread evenly and halts when they are due. */
  private *trade(phase: Phase): Generator<Uint8Array> {
    const { random, tape, listing } = this.simulation;
    const last = phase === AFTER_CLOSE[AFTER_CLOSE.length - 1];
    const end = last ? this.clearing() : this.left - Math.floor((this.left * phase.share) / this.sharesLeft);
    this.sharesLeft -= phase.share;
    const announcements = Math.floor((this.plan.body * NOII_PER_MILLION) / 1_000_000);
    let noiiLeft = phase.noii === undefined ? 0 : Math.floor((announcements * phase.share) / NOII_SHARES);
    tape.pace(this.left - end, phase.untilNs);
    this.quotes.target = Math.max(4, Math.floor((this.plan.liveTarget * phase.live) / 1000));
    for (let left = this.left; left > (last ? this.clearing() : end); left = this.left) {
      this.haltsDue();
      if (phase.noii !== undefined && random.below(left - end) < noiiLeft) {
        noiiLeft--;
        imbalance(this.simulation, listing.pick(random), phase.noii);
      } else {
        this.step(left - end);
      }
      if (tape.full) yield tape.take();
    }
  }

  /** One action of the market: at least one message, at most `room`. */
  private step(room: number): void {
    this.simulation.market.drift();
    const draw = this.simulation.random.next() >>> 16;
    if (draw >= DRAW.BREAK || !this.special(draw, room)) this.quotes.quote();
  }

  /** Everything but quotes; false when the market gives no occasion for it now. */
  private special(draw: number, room: number): boolean {
    if (draw < DRAW.REPLACE) return this.quotes.replace();
    if (draw < DRAW.EXECUTE) return this.trades.execute(room);
    if (draw < DRAW.CANCEL) return this.quotes.cancel();
    if (draw < DRAW.HIDDEN) return this.trades.hidden();
    if (draw < DRAW.IMPROVE) return this.trades.improve();
    return this.trades.break();
  }

  /** Steps of halts that the progress of the day has reached. */
  private haltsDue(): void {
    const { tape } = this.simulation;
    const progress = this.plan.body - this.left;
    for (
      let step = this.halts[this.haltsTaken];
      step !== undefined && step.at <= progress;
      step = this.halts[++this.haltsTaken]
    ) {
      const before = tape.messages;
      takeHaltStep(this.simulation, this.trades, step);
      this.fixedLeft -= tape.messages - before;
    }
  }

  /** The opening or closing cross of every symbol; the most active ones execute displayed orders. */
  private *crossAll(crossType: CrossType, untilNs: number): Generator<Uint8Array> {
    const { listing, tape, books } = this.simulation;
    let budget = Math.min(this.left, Math.floor((this.plan.body * CROSS_EXECUTIONS_PER_MILLION) / 1_000_000));
    const executions = new Int32Array(listing.count);
    for (let rank = 0; budget > 0 && rank < listing.count * 3; rank++, budget--) {
      const symbol = listing.byActivity[rank % listing.count]!;
      executions[symbol] = executions[symbol]! + 1;
    }
    tape.pace(listing.count, untilNs);
    for (let symbol = 0; symbol < listing.count; symbol++) {
      // A cross may take orders but never the last ones that the books hold: the clearing needs some.
      cross(this.simulation, this.trades, symbol, crossType, books.liveCount > 8 ? executions[symbol]! : 0);
      this.fixedLeft--;
      if (tape.full) yield tape.take();
    }
  }

  /** How many messages the clearing can take now: each deletes a live order. */
  private clearing(): number {
    return Math.min(Math.floor((this.plan.body * CLEARING.share) / 1000), this.simulation.books.liveCount);
  }

  /** After end of system hours: the remaining orders go, and a trade may still be broken. */
  private *clear(): Generator<Uint8Array> {
    const { tape } = this.simulation;
    tape.pace(this.left, CLEARING.untilNs);
    if (this.left > 0 && !this.trades.break()) this.quotes.delete();
    while (this.left > 0) {
      this.quotes.delete();
      if (tape.full) yield tape.take();
    }
  }
}
