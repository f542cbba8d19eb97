/**
 * Raw samples of one process to figures: quantiles and block-P99 of every stage and of the total of every message type. The same code
 * makes them for every arm, whatever build measured. Exact, by counting ticks: a process of 100,000 samples takes a few milliseconds.
 */

import { SampleFlag, telemetrySample as sample } from '../../../generated/lumina-1.0/ts/index.ts';
import { STAGES } from '../../../runtime/telemetry/histograms.ts';
import { median } from '../statistics.ts';
import { type PartName, QUANTILES, type QuantileName } from './report.ts';

export const BLOCKS = 20;
/** Name of the part that is no stage: wall time a message. */
export const SPAN = 'span';
/** A block's P99 needs this many samples to be more than its maximum. */
const LEAST_PER_BLOCK = 100;
/** Values up to this many ticks are counted, one counter a tick; the few above are sorted. */
const COUNTED_TICKS = 1 << 14;
/** Between the end of one message and the start of the next: longer than this, and the thread did not run. */
const GAP_NS = 10_000;

/** Nanoseconds; null where there were too few samples. */
export type PartFigures = Readonly<Record<QuantileName | 'mean', number | null>> & { readonly count: number };

export interface Figures {
  readonly parts: ReadonlyMap<PartName, PartFigures>;
  readonly gaps: number;
  readonly gapNs: number;
}

/** Shares of the quantiles that are of a whole round, in the order of `QUANTILES` after block-P99; the last is the maximum. */
const SHARES: readonly (readonly [QuantileName, number])[] = [
  ['p50', 0.5],
  ['p90', 0.9],
  ['p99', 0.99],
  ['p999', 0.999],
  ['max', 1],
];

const NO_FIGURES = { blockP99: null, p50: null, p90: null, p99: null, p999: null, max: null, mean: null, count: 0 } as const;

/** Memory that is used again for every process: one place a sample and part. */
export class FigureMaker {
  private readonly blocks: number;
  private readonly counters = new Uint32Array(COUNTED_TICKS + 1);
  private readonly stages = STAGES.map(() => new Uint32Array(1 << 17));
  private readonly types: (Uint32Array | undefined)[] = new Array(256);
  private readonly used = new Uint32Array(256);
  private starts = new Float64Array(0);

  constructor(blocks = BLOCKS) {
    this.blocks = blocks;
  }

  /**
   * The figures of `count` telemetry_sample records in the order they were taken.
   * @param ticksPerNs rate of the clock that the process measured with
   */
  figures(view: DataView, count: number, ticksPerNs: number): Figures {
    const { gaps, gapTicks, attempted } = this.collect(view, count, GAP_NS * ticksPerNs);
    const parts = new Map<PartName, PartFigures>();
    for (const [index, stage] of STAGES.entries()) {
      const length = stage === 'gateway' ? attempted : count;
      parts.set(stage, this.partOf(this.stages[index]!.subarray(0, length), ticksPerNs));
    }
    const span = this.spanTicks(count);
    if (span !== null) parts.set(SPAN, { ...NO_FIGURES, count, mean: Math.round((span / ticksPerNs) * 100) / 100 });
    for (const [type, list] of this.types.entries()) {
      const length = this.used[type]!;
      if (list === undefined || length === 0) continue;
      parts.set(`type ${String.fromCharCode(type)}`, this.partOf(list.subarray(0, length), ticksPerNs));
    }
    return { parts, gaps, gapNs: Math.round(gapTicks / ticksPerNs) };
  }

  /** Sorts the ticks out by stage and type, in their order. */
  private collect(view: DataView, count: number, gapLimit: number): { gaps: number; gapTicks: number; attempted: number } {
    for (const [index, list] of this.stages.entries()) if (list.length < count) this.stages[index] = new Uint32Array(count);
    if (this.starts.length < count) this.starts = new Float64Array(count);
    this.used.fill(0);
    const [parse, book, ring, signal, gateway, total] = this.stages as Six;
    let [attempted, gaps, gapTicks, before] = [0, 0, 0, Number.POSITIVE_INFINITY];
    for (let i = 0, at = 0; i < count; i++, at += sample.LENGTH) {
      const all = sample.total(view, at);
      parse[i] = sample.parse(view, at);
      book[i] = sample.book(view, at);
      ring[i] = sample.ring(view, at);
      signal[i] = sample.signal(view, at);
      total[i] = all;
      // Without an attempted order the gateway's time means nothing.
      if ((sample.flags(view, at) & SampleFlag.orderAttempted) !== 0) gateway[attempted++] = sample.gateway(view, at);
      this.push(sample.messageType(view, at), all, count);
      const from = sample.t0(view, at);
      this.starts[i] = from;
      if (from - before > gapLimit) {
        gaps++;
        gapTicks += from - before;
      }
      before = from + all;
    }
    return { gaps, gapTicks, attempted };
  }

  /** From one message's start to the next one's, the median over the blocks of each block's mean; null with too few messages. */
  private spanTicks(count: number): number | null {
    const size = Math.floor((count - 1) / this.blocks);
    if (size < LEAST_PER_BLOCK) return null;
    const { starts } = this;
    // Stolen time spoils a block or two; the mean of all would have all of it.
    return median(Array.from({ length: this.blocks }, (_, i) => (starts[(i + 1) * size]! - starts[i * size]!) / size));
  }

  private push(type: number, value: number, most: number): void {
    let list = this.types[type];
    if (list === undefined || list.length < most) {
      const grown = new Uint32Array(most);
      if (list !== undefined) grown.set(list);
      list = grown;
      this.types[type] = list;
    }
    list[this.used[type]!++] = value;
  }

  private partOf(values: Uint32Array, ticksPerNs: number): PartFigures {
    const inNs = (ticks: number): number => Math.round((ticks / ticksPerNs) * 100) / 100;
    const figures: Record<string, number | null> = { count: values.length, mean: null };
    for (const name of QUANTILES) figures[name] = null;
    if (values.length >= this.blocks * LEAST_PER_BLOCK) figures.blockP99 = inNs(this.blockP99(values));
    if (values.length > 0) {
      figures.mean = inNs(values.reduce((sum, value) => sum + value, 0) / values.length);
      const ranks = SHARES.map(([, share]) => rankOf(share, values.length));
      const found = this.valuesAt(values, ranks);
      for (const [index, [name]] of SHARES.entries()) figures[name] = inNs(found[index]!);
    }
    return figures as PartFigures;
  }

  /** The median over the blocks of each block's P99, ticks. */
  private blockP99(values: Uint32Array): number {
    const size = Math.floor(values.length / this.blocks);
    const rank = [rankOf(0.99, size)];
    const tails: number[] = [];
    for (let from = 0; tails.length < this.blocks; from += size)
      tails.push(this.valuesAt(values.subarray(from, from + size), rank)[0]!);
    return median(tails);
  }

  /** The values at ascending ranks, from 0, in ascending order of the values. */
  private valuesAt(values: Uint32Array, ranks: readonly number[]): number[] {
    const { counters } = this;
    counters.fill(0);
    for (let i = 0; i < values.length; i++) counters[Math.min(values[i]!, COUNTED_TICKS)]!++;
    const above = counters[COUNTED_TICKS]!;
    const counted = values.length - above;
    const large = above > 0 && ranks.at(-1)! >= counted ? values.filter((value) => value >= COUNTED_TICKS).sort() : undefined;
    const found: number[] = [];
    let [value, passed] = [0, 0];
    for (const rank of ranks) {
      if (rank >= counted) {
        found.push(large![rank - counted]!);
        continue;
      }
      while (passed + counters[value]! <= rank) passed += counters[value++]!;
      found.push(value);
    }
    return found;
  }
}

type Six = [Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array];

/** Nearest rank, from 0: the smallest value that at least this share of the values does not pass. */
function rankOf(share: number, count: number): number {
  return Math.min(count - 1, Math.max(0, Math.ceil(share * count) - 1));
}
