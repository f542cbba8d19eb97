/** The samples of one round in the order they were taken, so that block-P99 can be told from them. */

import { SampleFlag, telemetrySample as sample } from '../../generated/lumina-1.0/ts/index.ts';
import { Histograms, type LatencyRow, STAGES, type Stage } from '../../runtime/telemetry/histograms.ts';
import { blockP99 } from './statistics.ts';
import type { RoundResult, Tail } from './tasks.ts';

/** A block's P99 needs this many samples to be more than its maximum. */
const LEAST_PER_BLOCK = 100;

const READERS: Record<Stage, (view: DataView, at: number) => number> = {
  parse: sample.parse,
  book: sample.book,
  ring: sample.ring,
  signal: sample.signal,
  gateway: sample.gateway,
  total: sample.total,
};

export class RoundSamples {
  messages = 0;
  private readonly afterSequence: number;
  private readonly ticks: Record<Stage, Ticks>;
  private readonly byType = new Map<number, Ticks>();
  /** Whole records, for the histograms: these need the clock's rate, which is known when the run has ended. */
  private records = new DataView(new ArrayBuffer(1 << 20));
  private used = 0;

  /** @param afterSequence samples up to this message number are not kept */
  constructor(afterSequence: number) {
    this.afterSequence = afterSequence;
    this.ticks = Object.fromEntries(STAGES.map((stage) => [stage, new Ticks()])) as Record<Stage, Ticks>;
  }

  /** Keeps a batch of `count` telemetry_sample records at `at`. */
  record(view: DataView, at: number, count: number): void {
    for (let i = 0, from = at; i < count; i++, from += sample.LENGTH) {
      if (sample.sequence(view, from) > this.afterSequence) this.keep(view, from);
    }
  }

  /** The round's figures, in nanoseconds. */
  result(ticksPerNs: number, blocks: number): Omit<RoundResult, 'engine'> {
    const histograms = new Histograms();
    histograms.record(this.records, 0, this.used / sample.LENGTH, ticksPerNs);
    const tailOf = (row: LatencyRow, ticks: Ticks): Tail => {
      const values = ticks.values();
      const inNs = (value: number): number => Math.round((value / ticksPerNs) * 100) / 100;
      const enough = values.length >= blocks * LEAST_PER_BLOCK;
      const mean = values.length === 0 ? null : inNs(values.reduce((sum, value) => sum + value, 0) / values.length);
      return { ...row, mean, blockP99: enough ? inNs(blockP99(values, blocks)) : null };
    };
    const table = histograms.latencyTable();
    const stages = Object.fromEntries(STAGES.map((stage) => [stage, tailOf(table[stage], this.ticks[stage])])) as Record<
      Stage,
      Tail
    >;
    const types: Record<string, Tail> = {};
    for (const [type, row] of Object.entries(histograms.typeTable())) {
      const ticks = this.byType.get(type.charCodeAt(0));
      if (ticks !== undefined) types[type] = tailOf(row, ticks);
    }
    return { messages: this.messages, stages, types, histograms: histograms.export() };
  }

  private keep(view: DataView, from: number): void {
    this.messages++;
    // Without an attempted order the gateway's time means nothing.
    const gateway = (sample.flags(view, from) & SampleFlag.orderAttempted) !== 0;
    for (const stage of STAGES) {
      if (stage !== 'gateway' || gateway) this.ticks[stage].push(READERS[stage](view, from));
    }
    const type = sample.messageType(view, from);
    let ticks = this.byType.get(type);
    if (ticks === undefined) {
      ticks = new Ticks();
      this.byType.set(type, ticks);
    }
    ticks.push(sample.total(view, from));
    this.copy(view, from);
  }

  private copy(view: DataView, from: number): void {
    if (this.used + sample.LENGTH > this.records.byteLength) {
      const grown = new Uint8Array(this.records.byteLength * 2);
      grown.set(new Uint8Array(this.records.buffer));
      this.records = new DataView(grown.buffer);
    }
    const target = new Uint8Array(this.records.buffer, this.used, sample.LENGTH);
    target.set(new Uint8Array(view.buffer, view.byteOffset + from, sample.LENGTH));
    this.used += sample.LENGTH;
  }
}

/** A list of numbers that grows without boxing. */
class Ticks {
  private list = new Float64Array(1024);
  private count = 0;

  push(value: number): void {
    if (this.count === this.list.length) {
      const grown = new Float64Array(this.list.length * 2);
      grown.set(this.list);
      this.list = grown;
    }
    this.list[this.count++] = value;
  }

  values(): Float64Array {
    return this.list.subarray(0, this.count);
  }
}
