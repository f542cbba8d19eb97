/**
 * Latency histograms of one run: nanoseconds per stage, and the total per message type.
 *
 * Samples are counted in the ticks of their clock (tick-counts.ts), which costs a few nanoseconds and no memory. Reports and exports
 * move the counts into HDR histograms of three significant digits: exact up to 2,047 ns at up to 4 ticks a nanosecond, within 0.11 %
 * else, mergeable without further loss.
 */
import { build, decodeFromCompressedBase64, encodeIntoCompressedBase64, type Histogram } from 'hdr-histogram-js';
import { SampleFlag } from '../../generated/lumina-1.0/ts/enums.ts';
import * as sample from '../../generated/lumina-1.0/ts/telemetry-sample.ts';
import { TickCounts } from './tick-counts.ts';

export const STAGES = ['parse', 'book', 'ring', 'signal', 'gateway', 'total'] as const;
export type Stage = (typeof STAGES)[number];

/** Percentiles in nanoseconds; every figure is null when nothing was recorded. */
export interface LatencyRow {
  count: number;
  p50: number | null;
  p90: number | null;
  p99: number | null;
  p999: number | null;
  max: number | null;
}
export type LatencyTable = Record<Stage, LatencyRow>;

/** What a run or a baseline keeps: HdrHistogram V2 compressed, base64; only histograms that are not empty. */
export interface HistogramRecord {
  version: 1;
  unit: 'ns';
  stages: Partial<Record<Stage, string>>;
  /** Total per message type, by type character. */
  types: Record<string, string>;
}

const EXACT_NS = 1 << 15;
const SIGNIFICANT_DIGITS = 3;
/** Largest delta a sample can hold, in ns at one tick a nanosecond; slower clocks make the histogram grow. */
const HIGHEST_NS = 2 ** 32;
/** Samples after which the tick counters, of 32 bits, are emptied. */
const MOST_COUNTED = 2 ** 30;

/** One distribution of nanoseconds. */
export class NsHistogram {
  /** Empty for whoever only adds counts. */
  private exact = new Uint32Array();
  /** Bounds every counter of `exact`, which would wrap silently. */
  private recordedSinceFlush = 0;
  private readonly hdr: Histogram = emptyHdr();
  private largest = -1;

  /** Counts one value, a whole number of nanoseconds from 0 to 2^53-1. */
  record(ns: number): void {
    if (ns < EXACT_NS) {
      if (this.exact.length === 0) this.exact = new Uint32Array(EXACT_NS);
      this.exact[ns]!++;
      if (++this.recordedSinceFlush === 0xffffffff) this.flush();
    } else {
      this.hdr.recordValue(ns);
    }
    if (ns > this.largest) this.largest = ns;
  }

  /** Counts a value `count` times. */
  recordMany(ns: number, count: number): void {
    this.hdr.recordValueWithCount(ns, count);
    if (ns > this.largest) this.largest = ns;
  }

  merge(encoded: string): void {
    const other = decodeFromCompressedBase64(encoded, 64, false);
    if (other.totalCount === 0) return;
    this.hdr.add(other);
    // The encoding keeps the largest value to three digits only.
    this.largest = Math.max(this.largest, other.maxValue);
  }

  /** Percentiles by nearest rank: the smallest value that at least that share of the values does not pass. */
  row(): LatencyRow {
    this.flush();
    const count = this.hdr.totalCount;
    if (count === 0) return { count, p50: null, p90: null, p99: null, p999: null, max: null };
    const at = (percentile: number): number => Math.min(this.hdr.getValueAtPercentile(percentile), this.largest);
    return { count, p50: at(50), p90: at(90), p99: at(99), p999: at(99.9), max: this.largest };
  }

  /** Base64 of the HdrHistogram V2 compressed form; undefined when empty. */
  encode(): string | undefined {
    this.flush();
    return this.hdr.totalCount === 0 ? undefined : encodeIntoCompressedBase64(this.hdr);
  }

  private flush(): void {
    if (this.recordedSinceFlush === 0) return;
    for (let ns = 0; ns < EXACT_NS; ns++) {
      const count = this.exact[ns]!;
      if (count > 0) this.hdr.recordValueWithCount(ns, count);
    }
    this.exact.fill(0);
    this.recordedSinceFlush = 0;
  }
}

/** One distribution of ticks, and of nanoseconds what was counted or merged before. */
class Distribution {
  private readonly ticks = new TickCounts();
  private ns: NsHistogram | undefined;

  record(ticks: number): void {
    this.ticks.record(ticks);
  }

  /** Everything so far, in nanoseconds, rounded to nearest. */
  settled(ticksPerNs: number): NsHistogram {
    this.ns ??= new NsHistogram();
    const { ns } = this;
    const nsPerTick = 1 / ticksPerNs;
    this.ticks.drain((ticks, count) => ns.recordMany(Math.floor(ticks * nsPerTick + 0.5), count));
    return ns;
  }
}

/** The histograms of a run, fed with batches of telemetry_sample records. */
export class Histograms {
  private readonly stages: Record<Stage, Distribution>;
  private readonly types: (Distribution | undefined)[] = new Array<Distribution | undefined>(256).fill(undefined);
  private ticksPerNs = 1;
  private counted = 0;

  constructor() {
    this.stages = Object.fromEntries(STAGES.map((stage) => [stage, new Distribution()])) as Record<Stage, Distribution>;
  }

  /** The clock of the samples from here on. */
  useClock(ticksPerNs: number): void {
    if (ticksPerNs === this.ticksPerNs) return;
    this.settle();
    this.ticksPerNs = ticksPerNs;
  }

  /** Counts `count` records of telemetry_sample.LENGTH bytes from `at`, by the clock in use. Leaves nothing to collect. */
  record(view: DataView, at: number, count: number): void {
    const { parse, book, ring, signal, gateway, total } = this.stages;
    const end = at + count * sample.LENGTH;
    for (let record = at; record < end; record += sample.LENGTH) {
      const ticks = sample.total(view, record);
      parse.record(sample.parse(view, record));
      book.record(sample.book(view, record));
      ring.record(sample.ring(view, record));
      signal.record(sample.signal(view, record));
      if ((sample.flags(view, record) & SampleFlag.orderAttempted) !== 0) gateway.record(sample.gateway(view, record));
      total.record(ticks);
      this.type(sample.messageType(view, record)).record(ticks);
    }
    this.counted += count;
    if (this.counted >= MOST_COUNTED) this.settle();
  }

  /** `{parse: {count, p50, …}, …, total: {…}}`, nanoseconds. */
  latencyTable(): LatencyTable {
    return Object.fromEntries(STAGES.map((stage) => [stage, this.stages[stage].settled(this.ticksPerNs).row()])) as LatencyTable;
  }

  /** The total per message type, by type character, in byte order; types that never came are absent. */
  typeTable(): Record<string, LatencyRow> {
    const table: Record<string, LatencyRow> = {};
    for (const [code, histogram] of this.types.entries()) {
      if (histogram !== undefined) table[String.fromCharCode(code)] = histogram.settled(this.ticksPerNs).row();
    }
    return table;
  }

  export(): HistogramRecord {
    const record: HistogramRecord = { version: 1, unit: 'ns', stages: {}, types: {} };
    for (const stage of STAGES) {
      const encoded = this.stages[stage].settled(this.ticksPerNs).encode();
      if (encoded !== undefined) record.stages[stage] = encoded;
    }
    for (const [code, histogram] of this.types.entries()) {
      const encoded = histogram?.settled(this.ticksPerNs).encode();
      if (encoded !== undefined) record.types[String.fromCharCode(code)] = encoded;
    }
    return record;
  }

  /** Adds what another run exported. Throws Error when a histogram of the record can't be decoded. */
  merge(record: HistogramRecord): void {
    for (const stage of STAGES) {
      const encoded = record.stages[stage];
      if (encoded !== undefined) this.stages[stage].settled(this.ticksPerNs).merge(encoded);
    }
    for (const [type, encoded] of Object.entries(record.types)) {
      this.type(type.charCodeAt(0)).settled(this.ticksPerNs).merge(encoded);
    }
  }

  private settle(): void {
    for (const stage of STAGES) this.stages[stage].settled(this.ticksPerNs);
    for (const type of this.types) type?.settled(this.ticksPerNs);
    this.counted = 0;
  }

  private type(code: number): Distribution {
    let distribution = this.types[code];
    if (distribution === undefined) {
      distribution = new Distribution();
      this.types[code] = distribution;
    }
    return distribution;
  }
}

/** 64-bit counters, since a merged histogram can pass 2^31; plain JavaScript, since wasm must be initialised first. */
function emptyHdr(): Histogram {
  return build({
    bitBucketSize: 64,
    autoResize: true,
    lowestDiscernibleValue: 1,
    highestTrackableValue: HIGHEST_NS,
    numberOfSignificantValueDigits: SIGNIFICANT_DIGITS,
    useWebAssembly: false,
  });
}
