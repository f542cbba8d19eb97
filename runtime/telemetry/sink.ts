/**
 * Receives every telemetry sample of a run: all of them feed the histograms, and the policy selects those whose row is stored.
 * Rows are encoded into one of two buffers while the store sends the other; when both are full, the caller waits.
 */
import { SampleFlag } from '../../generated/lumina-1.0/ts/enums.ts';
import * as sample from '../../generated/lumina-1.0/ts/telemetry-sample.ts';
import { LuminaError } from '../errors.ts';
import { Histograms } from './histograms.ts';
import { RowBuffer } from './rows.ts';
import type { RunEnd, RunStart, SampleStore, StoreReport } from './store.ts';

export interface SinkPolicy {
  /** Which samples become rows: each, the first and every N-th after it, or none. */
  readonly store: 'all' | { readonly oneIn: number } | 'none';
  /** With `oneIn`, a sample whose total is above this many ns is stored as well. Default 10,000. */
  readonly outlierNs?: number;
}

export const DEFAULT_OUTLIER_NS = 10_000;

/** What became of the samples: summarised = selected + not selected; selected = stored + dropped. */
export interface TelemetryReport extends StoreReport {
  /** Samples counted in the histograms. */
  summarised: number;
  /** Samples that the policy chose for storing; none without a database. */
  selected: number;
  /** Those of them chosen only because they were slow. */
  outliers: number;
  /** Selected samples whose row the database did not confirm, for `reason`. */
  dropped: number;
}

/** 3 MB a buffer: long enough that a transaction's round trips do not show. */
const ROWS_PER_BUFFER = 32_768;
/** The columns are `integer`. */
const LARGEST_NS = 2 ** 31 - 1;

export class TelemetrySink {
  readonly histograms = new Histograms();
  private readonly store: SampleStore;
  private readonly policy: SinkPolicy;
  private readonly interval: number;
  private readonly outlierNs: number;
  private begun = false;
  private ticksPerNs = 0;
  private summarised = 0;
  private selected = 0;
  private outliers = 0;
  /** Samples until the next that is selected by interval. */
  private untilNext = 0;
  private current: RowBuffer | undefined;
  private spare: RowBuffer | undefined;
  /** Settles when `spare` may be filled again. */
  private sparePending: Promise<void> = Promise.resolve();

  /** Throws LuminaError LUMINA_TELEMETRY_POLICY when the policy makes no sense. */
  constructor(store: SampleStore, policy: SinkPolicy) {
    this.store = store;
    this.policy = policy;
    this.interval = typeof policy.store === 'object' ? policy.store.oneIn : 1;
    this.outlierNs = typeof policy.store === 'object' ? (policy.outlierNs ?? DEFAULT_OUTLIER_NS) : Number.POSITIVE_INFINITY;
    if (!Number.isSafeInteger(this.interval) || this.interval < 1 || !(this.outlierNs >= 0)) {
      throw new LuminaError(
        'LUMINA_TELEMETRY_POLICY',
        'samples are stored one in N, N a whole number from 1, outliers above 0 ns or more',
      );
    }
  }

  /** Begins the run in the store; must come before the first sample. `ticksPerNs` is the lane's clock. Returns the run's id. */
  async begin(run: RunStart, ticksPerNs: number): Promise<number> {
    if (!(ticksPerNs > 0 && Number.isFinite(ticksPerNs))) throw new RangeError(`ticksPerNs is ${ticksPerNs}`);
    const runId = await this.store.begin(run);
    this.ticksPerNs = ticksPerNs;
    this.histograms.useClock(ticksPerNs);
    this.begun = true;
    if (this.store.keepsRows && this.policy.store !== 'none') {
      this.current = new RowBuffer(ROWS_PER_BUFFER);
      this.spare = new RowBuffer(ROWS_PER_BUFFER);
      this.current.prepare(runId);
      this.spare.prepare(runId);
    }
    return runId;
  }

  /** FlowOptions.onSamples. */
  readonly onSamples = (view: DataView, at: number, count: number): void | Promise<void> => {
    if (!this.begun) throw new Error('TelemetrySink.begin must come before the first sample');
    this.histograms.record(view, at, count);
    this.summarised += count;
    if (this.current === undefined) return undefined;
    const encoded = this.encode(view, at, 0, count);
    return encoded === count ? undefined : this.encodeRest(view, at, encoded, count);
  };

  /** FlowOptions.onOrders. */
  readonly onOrders = (view: DataView, at: number, count: number): void | Promise<void> => this.store.orders(view, at, count);

  /** Stores what is left, ends the run in the store and reports. */
  async finish(end: RunEnd): Promise<TelemetryReport> {
    if (this.current !== undefined) await this.store.write(this.current);
    await this.sparePending;
    this.current = undefined;
    this.spare = undefined;
    const report = await this.store.finish(end);
    const { summarised, selected, outliers } = this;
    return { ...report, summarised, selected, outliers, dropped: selected - report.stored };
  }

  /** Encodes selected samples from index `from`; returns the index it stopped at: `count`, or less when the buffer is full. */
  private encode(view: DataView, at: number, from: number, count: number): number {
    const nsPerTick = 1 / this.ticksPerNs;
    const rows = this.current as RowBuffer;
    for (let index = from; index < count; index++) {
      const record = at + index * sample.LENGTH;
      const totalNs = toNs(sample.total(view, record), nsPerTick);
      const due = this.untilNext === 0;
      if (due || totalNs > this.outlierNs) {
        if (rows.full) return index;
        this.selected++;
        if (!due) this.outliers++;
        addRow(rows, view, record, nsPerTick, totalNs);
      }
      this.untilNext = due ? this.interval - 1 : this.untilNext - 1;
    }
    return count;
  }

  private async encodeRest(view: DataView, at: number, from: number, count: number): Promise<void> {
    for (let index = from; index < count; ) {
      await this.swap();
      index = this.encode(view, at, index, count);
    }
  }

  /** Hands the full buffer to the store and goes on with the other, once the store is done with it. */
  private async swap(): Promise<void> {
    const full = this.current as RowBuffer;
    const other = this.spare as RowBuffer;
    const written = this.store.write(full);
    await this.sparePending;
    other.clear();
    this.sparePending = written;
    this.current = other;
    this.spare = full;
  }
}

function toNs(ticks: number, nsPerTick: number): number {
  return Math.min(Math.floor(ticks * nsPerTick + 0.5), LARGEST_NS);
}

function addRow(rows: RowBuffer, view: DataView, record: number, nsPerTick: number, totalNs: number): void {
  const attempted = (sample.flags(view, record) & SampleFlag.orderAttempted) !== 0;
  rows.add(
    sample.sequence(view, record),
    sample.timestamp(view, record),
    sample.stockLocate(view, record),
    sample.messageType(view, record),
    toNs(sample.parse(view, record), nsPerTick),
    toNs(sample.book(view, record), nsPerTick),
    toNs(sample.ring(view, record), nsPerTick),
    toNs(sample.signal(view, record), nsPerTick),
    attempted ? toNs(sample.gateway(view, record), nsPerTick) : null,
    totalNs,
  );
}
