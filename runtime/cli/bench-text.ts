/** Results of `lumina bench`: JSON Lines for programs, tables for people. */

import type { BenchResult, VariantResult } from '../../bench/index.ts';
import { detailLines, verdictLines } from './detail-text.ts';
import { ResultWriter } from './output.ts';
import type { Settings } from './settings.ts';
import { count, table } from './text.ts';

export async function printResults(settings: Settings, results: readonly BenchResult[]): Promise<void> {
  const out = new ResultWriter();
  if (settings.json) {
    for (const result of results) out.line(JSON.stringify(result));
  } else {
    const rows = results.map(({ bench, stage, lane, isa, nsPerMessage, messages, repeat }) => [
      stage === undefined ? bench : `${bench} ${stage}`,
      lane,
      isa,
      ...[nsPerMessage.median, nsPerMessage.min, nsPerMessage.max].map((value) => value.toFixed(2)),
      count(messages),
      String(repeat),
    ]);
    const columns = ['ns a message', 'lane', 'isa', 'median', 'min', 'max', 'messages', 'repeat'];
    for (const line of table([columns, ...rows], 'lllrrrrr')) out.line(line);
    for (const result of results) for (const line of floorLines(result)) out.line(line);
    const variants = results.find((result) => result.variants !== undefined)?.variants;
    if (variants !== undefined) for (const line of variantLines(variants)) out.line(line);
    for (const result of results)
      for (const line of [...detailLines(result), ...verdictLines(result), ...probesLines(result), ...latencyLines(result)])
        out.line(line);
    for (const line of arenaLines(results)) out.line(line);
    const machine = results[0]?.fingerprint;
    if (machine !== undefined) out.line(machineLine(machine));
  }
  await out.flush();
}

/** Which machine, and under which fingerprint a figure can be compared. */
export function machineLine({ cpu, node, id }: BenchResult['fingerprint']): string {
  return `machine ${cpu.count} x ${cpu.name}, Node ${node}, fingerprint ${id}`;
}

/** The pages that the lanes' memory got, once for all results that got the same. */
function arenaLines(results: readonly BenchResult[]): string[] {
  const typescript = results.filter(({ lane }) => lane === 'ts').map(({ arena }) => [arena.reason]);
  const native = results
    .filter(({ lane, arena }) => lane === 'native' && arena.pages !== 'none')
    .map(({ arena: { pages, reason, remedy } }) => [
      `arena pages ${pages}${reason === '' ? '' : ` (${reason})`}`,
      ...(remedy === '' ? [] : [`better pages: ${remedy}`]),
    ]);
  return [...new Set([...typescript, ...native].flat())];
}

/** What probing costs: the difference to `off`, which looks ahead besides. */
function probesLines({ lane, isa, probesNs }: BenchResult): string[] {
  if (probesNs === undefined) return [];
  const rows = Object.entries(probesNs).map(([mode, { median, min, max }]) => [
    `--probes ${mode}`,
    ...[median, min, max].map((value) => value.toFixed(2)),
  ]);
  return ['', ...table([[`ns a message, ${lane} ${isa}`, 'median', 'min', 'max'], ...rows], 'lrrr')];
}

/** What the harness's rounds saw of the flow, by stage. */
function latencyLines({ lane, isa, schedule, latencyNs }: BenchResult): string[] {
  if (latencyNs === undefined) return [];
  const cell = (value: number | null): string => (value === null ? '-' : count(value));
  const rows = Object.entries(latencyNs).map(([stage, { p50, p90, p99, p999, max, blockP99, spread }]) => [
    stage,
    ...[p50, p90, p99, p999, max, blockP99, spread].map(cell),
  ]);
  const title = `latency, ns, ${lane} ${isa}, ${schedule}`;
  return ['', ...table([[title, 'p50', 'p90', 'p99', 'p99.9', 'max', 'block-P99', 'spread'], ...rows], 'lrrrrrrr')];
}

function floorLines({ floorNsPerMessage: floor, ratioToFloor, lookAhead }: BenchResult): string[] {
  const how = lookAhead === undefined ? '' : `, look-ahead ${lookAhead}`;
  if (floor === undefined) return how === '' ? [] : [`median of rounds${how}`];
  const values = [floor.median, floor.min, floor.max].map((value) => value.toFixed(2)).join(', ');
  return [`floor ${values} (median, min, max); ${ratioToFloor?.toFixed(2)} x floor, median of rounds${how}`];
}

/** Parsers beside each other, in the order in which they are listed. */
function variantLines(variants: readonly VariantResult[]): string[] {
  const rows = variants.map(({ name, lane, nsPerMessage, ratioToFloor }) => [
    name,
    lane,
    ...[nsPerMessage.median, nsPerMessage.min, nsPerMessage.max].map((value) => value.toFixed(2)),
    ratioToFloor === null ? 'no floor' : ratioToFloor.toFixed(2),
  ]);
  return ['', ...table([['parsers, turn by turn', 'lane', 'median', 'min', 'max', 'x floor'], ...rows], 'llrrrr')];
}
