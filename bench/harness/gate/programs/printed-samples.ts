/**
 * Samples as a program prints them, one form a run:
 *   numbers     one a line, samples of the part `total` in the order they were taken
 *   name value  the same by part: `parse 18`
 *   HdrHistogram log, lines `[Tag=NAME,]START,LENGTH,MAX,HISTF…` of V2 compressed histograms; intervals of a tag are added up
 * Empty lines and lines that begin with `#` are passed over; anything else is refused, so that no sample is lost silently.
 */

import { NsHistogram } from '../../../../runtime/telemetry/histograms.ts';
import { blockP99 } from '../../statistics.ts';
import { BLOCKS, type PartFigures } from '../figures.ts';

export const UNITS = { ns: 1, us: 1e3, ms: 1e6 } as const;
export type Unit = keyof typeof UNITS;

/** One part of one run. */
export interface PrintedPart {
  /** Of a log, without the order in which the samples were taken. */
  readonly log: boolean;
  readonly figures: PartFigures;
  /** HdrHistogram V2 compressed, base64, in ns; null of a log in another unit, which is not taken apart. */
  readonly histogram: string | null;
}

/** A part with fewer samples a block has no block-P99. */
const LEAST_PER_BLOCK = 100;
const TOTAL = 'total';
const SAMPLE = /^(?:([A-Za-z_][\w.:/-]*)[ \t]+)?(\d+(?:\.\d*)?(?:[eE][+-]?\d+)?)$/;
const INTERVAL = /^(?:Tag=([^,]+),)?\d+(?:\.\d+)?,\d+(?:\.\d+)?,\d+(?:\.\d+)?,(HIST\S+)$/;
/** Header of a log. */
const LEGEND = /^"StartTimestamp"/;

/** What is wrong with a line: a sentence without the program's name. */
export class PrintedFault extends Error {}

/** @throws PrintedFault naming the line, or that there is no sample */
export function readPrinted(text: string, unit: Unit): Map<string, PrintedPart> {
  const scale = UNITS[unit];
  const samples = new Map<string, number[]>();
  const logs = new Map<string, NsHistogram>();
  let [number, form] = [0, ''];
  for (const raw of text.split('\n')) {
    number++;
    const line = raw.trim();
    if (line === '' || line.startsWith('#') || LEGEND.test(line)) continue;
    const sample = SAMPLE.exec(line);
    const interval = sample === null ? INTERVAL.exec(line) : null;
    const found = sample === null ? 'log' : sample[1] === undefined ? 'numbers' : 'name value';
    if (sample === null && interval === null)
      throw new PrintedFault(
        `line ${number} '${line.slice(0, 40)}' is no sample: print a number a line, NAME NUMBER, or a HdrHistogram log`,
      );
    if (form !== '' && found !== form) throw new PrintedFault(`line ${number} is of the form ${found}, those before of ${form}`);
    form = found;
    if (sample !== null) listOf(samples, sample[1] ?? TOTAL).push(Number(sample[2]) * scale);
    else addInterval(logs, interval![1] ?? TOTAL, interval![2]!, number);
  }
  if (form === '') throw new PrintedFault('it printed no sample');
  const parts = [...samples].map(([name, values]) => [name, partOf(values)] as const);
  return new Map([...parts, ...[...logs].map(([name, histogram]) => [name, loggedPart(histogram, scale)] as const)]);
}

function listOf(lists: Map<string, number[]>, name: string): number[] {
  const list = lists.get(name) ?? [];
  lists.set(name, list);
  return list;
}

function addInterval(logs: Map<string, NsHistogram>, name: string, encoded: string, line: number): void {
  const histogram = logs.get(name) ?? new NsHistogram();
  logs.set(name, histogram);
  try {
    histogram.merge(encoded);
  } catch {
    throw new PrintedFault(`line ${line}: its histogram can't be decoded; V2 compressed ones are read`);
  }
}

/** Figures of samples in the order they were taken, ns. */
export function partOf(values: readonly number[]): PrintedPart {
  const histogram = new NsHistogram();
  for (const value of values) histogram.record(Math.round(value));
  const inOrder = Float64Array.from(values);
  const blocks = values.length >= BLOCKS * LEAST_PER_BLOCK ? blockP99(inOrder, BLOCKS) : null;
  const sorted = inOrder.slice().sort();
  // Nearest rank, as everywhere.
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
  const figures: PartFigures = {
    count: values.length,
    blockP99: blocks,
    p50: at(0.5),
    p90: at(0.9),
    p99: at(0.99),
    p999: at(0.999),
    max: at(1),
    mean: inOrder.reduce((sum, value) => sum + value, 0) / inOrder.length,
  };
  return { log: false, figures, histogram: histogram.encode() ?? null };
}

/** A log holds quantiles and no order, so no blocks. */
function loggedPart(histogram: NsHistogram, scale: number): PrintedPart {
  const { count, p50, p90, p99, p999, max } = histogram.row();
  const scaled = (value: number | null): number | null => (value === null ? null : value * scale);
  const figures: PartFigures = {
    count,
    blockP99: null,
    p50: scaled(p50),
    p90: scaled(p90),
    p99: scaled(p99),
    p999: scaled(p999),
    max: scaled(max),
    mean: null,
  };
  return { log: true, figures, histogram: scale === 1 ? (histogram.encode() ?? null) : null };
}
