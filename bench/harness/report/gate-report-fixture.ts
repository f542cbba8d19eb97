/** A made-up gate report for the tests of what is written from it. */

import { build, encodeIntoCompressedBase64 } from 'hdr-histogram-js';
import { type HistogramRecord, Histograms } from '../../../runtime/telemetry/histograms.ts';
import type { ArmEnvironment, ComparisonReport, GateReport } from '../gate/report.ts';
import { fingerprint } from '../machine.ts';
import { ENGINE } from '../record-fixture.ts';

/** One comparison that passes, with what the test says otherwise. */
export function comparison(made: Partial<ComparisonReport> = {}): ComparisonReport {
  return {
    part: 'total',
    quantile: 'blockP99',
    base: 430,
    change: 433.1,
    control: 431,
    median: 3.1,
    lower: -1.2,
    upper: 7.4,
    controlOffset: 0.8,
    state: 'pass',
    deciding: true,
    warning: false,
    reason: null,
    ...made,
  };
}

export const FAILED = comparison({
  part: 'book',
  base: 380,
  change: 441,
  median: 61,
  lower: 55.5,
  upper: 66,
  state: 'fail',
  reason: 'book block-P99 rose by 61 ns, bounds 55.5 to 66, limit 50',
});

const ARM: ArmEnvironment = {
  stealMs: 12.5,
  voluntarySwitches: 3,
  involuntarySwitches: 7,
  minorFaults: 1200,
  gaps: 4,
  gapMs: 0.3,
  clockStepNs: 6.9,
  pages: ['thp'],
  pagesReasons: ['2m pages: 32 must be free, 0 of 6 are'],
  pagesRemedies: ['sudo sysctl -w vm.nr_hugepages=38'],
  processors: [1],
  digest: '00c0ffee00c0ffee',
};

/** HdrHistogram of these values, as a record keeps them. */
export function encoded(values: Iterable<number>): string {
  const histogram = build({ bitBucketSize: 64, numberOfSignificantValueDigits: 3, autoResize: true, useWebAssembly: false });
  for (const value of values) histogram.recordValue(value);
  return encodeIntoCompressedBase64(histogram);
}

/** first, first + step, … last. */
export function* ramp(first: number, last: number, step = 1): Generator<number> {
  for (let value = first; value <= last; value += step) yield value;
}

/** Whole runs: total 1..1000 for the base, everything 10 later for the change. */
function records(): { base: HistogramRecord; change: HistogramRecord } {
  const empty = new Histograms().export();
  const made = (offset: number): HistogramRecord => ({
    ...empty,
    stages: { parse: encoded(ramp(1 + offset, 20 + offset)), total: encoded(ramp(1 + offset, 1000 + offset)) },
    types: { A: encoded(ramp(50 + offset, 149 + offset)) },
  });
  return { base: made(0), change: made(10) };
}

/** A passing gate of total, book, parse and one message type. */
export function gateReport(made: Partial<GateReport> = {}): GateReport {
  return {
    schemaVersion: 2,
    verdict: 'PASS',
    reasons: [],
    warnings: [],
    limitNs: 50,
    bench: 'flow-native',
    lane: 'native',
    isa: 'scalar',
    rounds: 20,
    looks: [{ rounds: 20, outcome: 'PASS' }],
    seed: 7,
    base: {
      ref: 'merge base with origin/main',
      commit: 'a'.repeat(40),
      toolchain: { compiler: 'gcc 12.2.0', flags: '-O3', node: 'v20.20.2' },
      same: false,
    },
    change: { commit: `${'b'.repeat(40)}-dirty` },
    comparisons: [
      comparison(),
      comparison({ part: 'book', base: 380, change: 382, median: 2, lower: -3, upper: 6 }),
      comparison({ part: 'parse', base: 23, change: 23, median: 0, lower: -0.5, upper: 0.4 }),
      comparison({ quantile: 'p999', deciding: false, base: 700, change: 730, median: 30, lower: 21, upper: 44, warning: true }),
      comparison({ part: 'type A', deciding: false, state: 'open', upper: 90, reason: 'bounds too wide' }),
    ],
    literal: {
      path: 'baselines/linux-x-2cpu/flow-native.json',
      commit: 'c'.repeat(40),
      stored: 427.7,
      measured: 433.1,
      diff: 5.4,
      over: false,
      decides: false,
      doubts: ['kernel was "6.1", is "6.2"'],
    },
    anchor: { ref: 'v0.1.0', commit: 'd'.repeat(40), verdict: 'PASS', reasons: [], comparisons: [comparison({ median: 8 })] },
    anchorReason: null,
    instructions: {
      isa: 'avx2',
      base: { perMessage: 812.25, steady: true, misses: { level1: 3.5, last: 0.02 } },
      change: { perMessage: 818.5, steady: true, misses: null },
      risePercent: 0.77,
      warning: true,
      runs: 3,
    },
    histograms: records(),
    environment: { base: ARM, change: { ...ARM, stealMs: null, processors: [] }, control: ARM },
    fingerprint: fingerprint(ENGINE),
    differences: [],
    planted: {},
    messages: 100_000,
    seconds: 5.4,
    buildSeconds: 21.3,
    ...made,
  };
}
