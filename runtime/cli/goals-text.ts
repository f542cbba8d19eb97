/** What `lumina bench replay` measured, in tables: one block a day, then the reference space. */

import type {
  BenchResult,
  DetailResult,
  GoalResult,
  LatencyResult,
  MemoryResult,
  Summary,
  TimeResult,
} from '../../bench/index.ts';
import { machineLine } from './bench-text.ts';
import { bytes, count, plural, table } from './text.ts';

/** The unit of the one row that has a goal. */
const PER_ORDER = 'bytes a live order';

/** Of one day. */
export function dayText(path: string, results: readonly GoalResult[]): string[] {
  const { day } = results[0]!;
  const times = results.filter((result): result is TimeResult => 'nsPerMessage' in result);
  const latency = results.find((result): result is LatencyResult => 'latencyNs' in result)!;
  const memory = results.find((result): result is MemoryResult => 'held' in result)!;
  const machine = memory.fingerprint;
  const { isa, arena } = memory;
  const reason = arena.reason === '' ? '' : ` (${arena.reason})`;
  return [
    `${count(day.messages)} messages over ${count(day.symbols)} symbols, seed ${day.seed}: ${path}`,
    `native ${isa}, ${times[0]!.repeat} rounds in turn, answers checked before; arena ${bytes(arena.bytes)} of ${arena.pages} pages${reason}`,
    ...(arena.remedy === '' ? [] : [`better pages: ${arena.remedy}`]),
    times.find(({ lane }) => lane === 'ts')!.arena.reason,
    machineLine(machine),
    '',
    ...timeLines(times),
    'floor, parse and books: processor time over records in memory; whole flow: time within its batches, over the file',
    '',
    ...latencyLines(latency),
    '',
    ...memoryLines(memory),
    '',
  ];
}

/** Of the reference space: a column a point of the day. */
export function referenceText(space: BenchResult, millions: number, bytesPerLiveOrder: number): string[] {
  const details = (space.details ?? []).filter(({ of }) => of.startsWith('at '));
  const points = [...new Set(details.map(({ of }) => of))];
  const kinds = [...new Set(details.map(({ what }) => what))];
  const rows = kinds.map((kind) => {
    const same = points.map((point) => details.find(({ what, of }) => what === kind && of === point)!);
    const { unit } = same[0]!;
    return [
      kind,
      ...same.map(({ figures }) => figureWords(unit, figures)),
      unit,
      unit === PER_ORDER ? `at most ${bytesPerLiveOrder}` : '',
    ];
  });
  const arena = space.details?.find(({ what }) => what === 'arena');
  return [
    `${count(millions)} million order references through parse and books, ${space.lane} ${space.isa}, ${count(space.messages)} messages; every order found while it`,
    `lived and never after, no pool exhausted; arena ${count(arena?.figures.median ?? 0)} MiB of ${arena?.of} pages`,
    '',
    ...table([['whole day', ...points, 'unit', 'goal'], ...rows], `l${'r'.repeat(points.length)}ll`),
    machineLine(space.fingerprint),
  ];
}

/** Times vary, counts and sizes were read once. */
function figureWords(unit: string, { median, min, max }: DetailResult['figures']): string {
  if (unit === 'ns') return `${median.toFixed(1)} (${min.toFixed(1)} to ${max.toFixed(1)})`;
  return unit === 'MiB' || unit === PER_ORDER ? median.toFixed(1) : count(median);
}

function timeLines(times: readonly TimeResult[]): string[] {
  const two = (value: number): string => value.toFixed(2);
  const ratio = (middle: number | undefined, range: { min: number; max: number } | undefined): string =>
    middle === undefined || range === undefined ? '' : `${two(middle)} (${two(range.min)} to ${two(range.max)})`;
  const rows = times.map((time) => [
    wayWords(time),
    time.lane,
    ...[time.nsPerMessage.median, time.nsPerMessage.min, time.nsPerMessage.max].map(two),
    ratio(time.ratioToFloor, time.ratioToFloorRange),
    ratio(time.ratioToNative, time.ratioToNativeRange),
    goalWords(time),
  ]);
  return table([['ns a message', 'lane', 'median', 'min', 'max', 'x floor', 'x native', 'goal'], ...rows], 'llrrrrrl');
}

function wayWords({ stage, lane, lookAhead, threads }: TimeResult): string {
  if (stage === 'floor') return 'decode floor';
  if (stage === 'parse') return 'parse';
  if (stage === 'book') return `parse, every book, look-ahead ${lookAhead}`;
  return lane === 'ts' ? 'whole flow' : `whole flow, ${threads === 1 ? 'one thread' : 'two threads'}`;
}

function goalWords({ goal }: TimeResult): string {
  if (goal === undefined) return '';
  return 'aim' in goal ? `at most ${goal.ratioToFloor} x floor, aim ${goal.aim}` : `at most ${goal.ratioToNative} x native`;
}

function latencyLines({ latencyNs, probesNs, probeNsPerMessage, goal, repeat, fingerprint }: LatencyResult): string[] {
  const cell = (value: number | null): string => (value === null ? '-' : count(value));
  const rows = Object.entries(latencyNs).map(([part, row]) => [
    part === 't0ToT2' ? 'T0 to T2' : part === 'gateway' ? `gateway (${plural(row.count, 'order')})` : part,
    ...[row.p50, row.p90, row.p99, row.p999, row.max].map(cell),
    ...[row.spread.p50, row.spread.p99, row.spread.p999].map(cell),
    row.probesNs.toFixed(0),
    part === 't0ToT2' ? `p50 below ${count(goal.p50)}, p99 below ${count(goal.p99)}` : '',
  ]);
  const title = `latency, ns, median of ${repeat}`;
  const columns = [title, 'p50', 'p90', 'p99', 'p99.9', 'max', '± p50', '± p99', '± p99.9', 'clock', 'goal'];
  const words = ({ median, min, max }: Summary): string => `${median.toFixed(1)} (${min.toFixed(1)} to ${max.toFixed(1)})`;
  return [
    ...table([columns, ...rows], 'lrrrrrrrrrl'),
    'one thread, look-ahead off, every message timed; ± largest less smallest round; clock: what a reading of it takes of the part',
    `timing takes ${probeNsPerMessage.toFixed(1)} ns a message of the hot thread: ${words(probesNs.all)} with all timed, ${words(probesNs['1/64'])} with one in 64`,
    ...(fingerprint.cpu.count > 1
      ? []
      : ['one processor for all: what reads the samples interrupts the hot thread, which is in the tails']),
  ];
}

function memoryLines({ held, bytesPerLiveOrder, arena, goal }: MemoryResult): string[] {
  const each = (value: number): string => (value / held.liveOrders).toFixed(1);
  const rows = [
    ['reference map', bytes(held.referenceMapBytes), '', 'directory, and places in pages that no live order is in', ''],
    ['beside it: orders', bytes(held.orderBytes), each(held.orderBytes), 'nodes, and what is kept aside of pages', ''],
    [
      'beside it: levels',
      bytes(held.levelBytes),
      each(held.levelBytes),
      `blocks of ${count(held.levels)} levels, free ones included`,
      '',
    ],
    [
      'beside it: both',
      bytes(held.orderBytes + held.levelBytes),
      bytesPerLiveOrder.toFixed(1),
      '',
      `at most ${goal.bytesPerLiveOrder}`,
    ],
  ];
  const title = `memory at ${count(held.liveOrders)} live orders, the most at a look`;
  return [
    ...table([[title, 'bytes', 'a live order', 'what', 'goal'], ...rows], 'lrrll'),
    `of the arena ${bytes(arena.used)} are handed out to the books' pools before the first message`,
  ];
}
