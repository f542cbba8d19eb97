/**
 * T0 to T2 over a whole day: the native lane's flow on one thread with every message timed, so without look-ahead; and what the timing
 * costs, turn by turn with the same flow that times one message in 64.
 */

import { SampleFlag, telemetrySample as sample } from '../../../generated/lumina-1.0/ts/index.ts';
import type { ClockReport } from '../../../runtime/flow.ts';
import { loadNative } from '../../../runtime/native.ts';
import { type LatencyRow, NsHistogram } from '../../../runtime/telemetry/histograms.ts';
import { engineFacts } from '../engine.ts';
import type { EngineFacts } from '../machine.ts';
import { median, type Summary, spread, summarise } from '../statistics.ts';
import { breath, type DayGround, wholeFlow } from './passes.ts';

/** The stages of a message and the way to T2; `gateway` is of messages that made an order, `total` is with it where there is one. */
export const LATENCY_PARTS = ['parse', 'book', 'ring', 'signal', 't0ToT2', 'gateway', 'total'] as const;
export type LatencyPart = (typeof LATENCY_PARTS)[number];
/** Of a part that no message had, all null. */
type Percentiles = Omit<LatencyRow, 'count'>;
const PERCENTILES = ['p50', 'p90', 'p99', 'p999', 'max'] as const;

export interface PartLatency extends Percentiles {
  /** Messages of a round that had it. */
  readonly count: number;
  /** Largest less smallest of the rounds, ns. */
  readonly spread: Percentiles;
  /** What readings of the clock take of it, ns: those of a part that are between its two ends. */
  readonly probesNs: number;
}

export interface DayLatency {
  readonly engine: EngineFacts;
  /** Medians of the rounds, ns. */
  readonly latencyNs: Readonly<Record<LatencyPart, PartLatency>>;
  /** The whole flow, ns of the hot thread a message, with every message timed and with one in 64, by the words of `--probes`. */
  readonly probesNs: Readonly<Record<'all' | '1/64', Summary>>;
  /**
   * What timing a message takes of the hot thread, ns: its readings and the record that leaves with them. Of the fastest rounds of
   * both, since other work only ever adds.
   */
  readonly probeNsPerMessage: number;
}

/** Messages of which one is timed in the flow beside. */
const RARELY = 64;
/** Flows of a round. */
export const LATENCY_PASSES = 3;

type Round = Record<LatencyPart, LatencyRow>;

/** One round to warm up, then `repeat` counted ones. */
export async function dayLatency(ground: DayGround, repeat: number, onPass: () => void): Promise<DayLatency> {
  const rounds: Round[] = [];
  const taken: { all: number[]; rarely: number[] } = { all: [], rarely: [] };
  let last: { engine: EngineFacts; clock: ClockReport } | undefined;
  for (let round = 0; round <= repeat; round++) {
    const { row, summary } = await timedFlow(ground);
    onPass();
    last = { engine: engineFacts(summary), clock: summary.clock };
    const all = await unreadFlow(ground, 1);
    onPass();
    const rarely = await unreadFlow(ground, RARELY);
    onPass();
    if (round === 0) continue;
    rounds.push(row);
    taken.all.push(all);
    taken.rarely.push(rarely);
  }
  const { engine, clock } = last!;
  const readings = readingsNs(clock);
  const latencyNs = Object.fromEntries(
    LATENCY_PARTS.map((part) => [
      part,
      partOf(
        rounds.map((row) => row[part]),
        readings[part],
      ),
    ]),
  ) as Record<LatencyPart, PartLatency>;
  const probesNs = { all: summarise(taken.all), '1/64': summarise(taken.rarely) };
  // The one in 64 costs, too.
  const probeNsPerMessage = ((probesNs.all.min - probesNs['1/64'].min) * RARELY) / (RARELY - 1);
  return { engine, latencyNs, probesNs, probeNsPerMessage };
}

/** With one message timed of so many and nobody to read the samples, which would take its time of the hot thread's processor. */
async function unreadFlow(ground: DayGround, probed: number): Promise<number> {
  await breath(ground);
  const { busyNs, messages } = await wholeFlow(ground, 'native', { threads: 1, probes: true, probed });
  return busyNs / messages;
}

async function timedFlow(ground: DayGround) {
  await breath(ground);
  const parts = new PartHistograms();
  const onSamples = (view: DataView, at: number, count: number): void => parts.record(view, at, count);
  const summary = await wholeFlow(ground, 'native', { threads: 1, probes: true, onSamples });
  return { row: parts.rows(), summary };
}

/**
 * Between a part's two ends lies about one reading, of the kind that ends it (native/engine.cc: T0's and the book's wait for what was before);
 * with one thread nothing is handed over, so none lies within `ring`. `signal` and the way to T2 are those of most messages, which mean
 * nothing for trading: where the book ends is their T2.
 */
function readingsNs({ costNs, afterCostNs }: ClockReport): Record<LatencyPart, number> {
  const t0ToT2 = costNs + afterCostNs;
  return { parse: costNs, book: afterCostNs, ring: 0, signal: 0, t0ToT2, gateway: costNs, total: t0ToT2 };
}

function partOf(rows: readonly LatencyRow[], probesNs: number): PartLatency {
  const over = (figure: (values: readonly number[]) => number): Percentiles => {
    const cell = (name: (typeof PERCENTILES)[number]): number | null => {
      const values = rows.map((row) => row[name]).filter((value) => value !== null);
      return values.length === 0 ? null : figure(values);
    };
    return Object.fromEntries(PERCENTILES.map((name) => [name, cell(name)])) as unknown as Percentiles;
  };
  return { count: rows[0]!.count, ...over(median), spread: over(spread), probesNs };
}

/** One histogram a part. */
class PartHistograms {
  private readonly nsPerTick: number;
  private readonly parts: Record<LatencyPart, NsHistogram>;

  constructor() {
    const native = loadNative();
    if (!native.loaded) throw new Error('a native flow without a loaded addon');
    this.nsPerTick = 1 / native.clock.ticksPerNs;
    this.parts = Object.fromEntries(LATENCY_PARTS.map((part) => [part, new NsHistogram()])) as Record<LatencyPart, NsHistogram>;
  }

  record(view: DataView, from: number, count: number): void {
    const { parse, book, ring, signal, t0ToT2, gateway, total } = this.parts;
    const end = from + count * sample.LENGTH;
    for (let at = from; at < end; at += sample.LENGTH) {
      const parsed = sample.parse(view, at);
      const booked = sample.book(view, at);
      const handed = sample.ring(view, at);
      const signalled = sample.signal(view, at);
      parse.record(this.ns(parsed));
      book.record(this.ns(booked));
      ring.record(this.ns(handed));
      signal.record(this.ns(signalled));
      t0ToT2.record(this.ns(parsed + booked + handed + signalled));
      if ((sample.flags(view, at) & SampleFlag.orderAttempted) !== 0) gateway.record(this.ns(sample.gateway(view, at)));
      total.record(this.ns(sample.total(view, at)));
    }
  }

  rows(): Round {
    return Object.fromEntries(LATENCY_PARTS.map((part) => [part, this.parts[part].row()])) as Round;
  }

  /** To the nearest. */
  private ns(ticks: number): number {
    return Math.floor(ticks * this.nsPerTick + 0.5);
  }
}
