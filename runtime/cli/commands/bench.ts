/** `lumina bench`: stages by themselves, each checked before it is timed; `lumina bench replay` over a file of your own. */

import { type Command, Option } from 'commander';
import type { BenchResult, ReplayStage, Schedule, VariantResult } from '../../../bench/index.ts';
import { ExitCode, LuminaError } from '../../errors.ts';
import type { LaneName } from '../../flow.ts';
import { arenaOf } from '../arena.ts';
import { action, type Context } from '../context.ts';
import { noteDamage } from '../damage.ts';
import { detailLines, verdictLines } from '../detail-text.ts';
import { checkReadable, inputOf } from '../input.ts';
import { nativeState } from '../native-state.ts';
import { addFlowOptions, addLaneOptions, argument } from '../options.ts';
import { ResultWriter } from '../output.ts';
import { showProgress } from '../progress.ts';
import { chooseLane } from '../session.ts';
import type { CommandLine, Settings } from '../settings.ts';
import { count, nonZero, table } from '../text.ts';
import { integerWithin, parseSchedule } from '../values.ts';

interface BenchLine extends CommandLine {
  readonly schedule?: Schedule;
}

interface ReplayLine extends CommandLine {
  readonly stage: ReplayStage;
  readonly repeat: number;
  readonly lookAhead?: 'on' | 'off';
}

const EXAMPLE = `
Names: wire parse book ring signal gateway telemetry kernels flow; all of them when none is given.
Without --lane every lane is measured that runs here. parse is told beside other parsers of the same run, in multiples of a floor.

Example:
  $ lumina bench
  $ lumina bench parse book --lane ts --json
  $ lumina bench flow --schedule 1000000
  $ lumina bench replay day.itch.gz --stage book --lane native --look-ahead off --repeat 5`;

/** Adds the command and `bench replay` to the program. */
export function register(program: Command, context: Context): void {
  const bench = addLaneOptions(program.command('bench').description('time stages; replay times a lane over a file'))
    .argument('[names...]', 'stages to time')
    .addOption(
      new Option('--schedule <rate>', 'latency of flow with messages when due: 500000 a second, or 100x real time').argParser(
        argument(parseSchedule),
      ),
    )
    .addHelpText('after', EXAMPLE);
  action<BenchLine>(context, bench, (settings, line, args) => runStages(context, settings, args, line.schedule));
  const replay = addFlowOptions(bench.command('replay').description('nanoseconds a message of one lane over a file'))
    .argument('<file>', 'BinaryFILE, plain or gzip')
    .addOption(new Option('--stage <stage>', 'how far messages go').choices(['parse', 'book', 'all']).default('all'))
    .addOption(new Option('--look-ahead <mode>', "of the native lane's books (default: on)").choices(['on', 'off']))
    .addOption(new Option('--repeat <n>', 'counted passes').default(5).argParser(argument(integerWithin(1, 10_000))))
    .addHelpText('after', EXAMPLE);
  action<ReplayLine>(context, replay, (settings, line, args) => replayFile(context, settings, line, args[0]!));
}

/** The lane asked for, else every lane that runs here; a lane left out is said. */
function lanesToMeasure(settings: Settings): LaneName[] {
  if (settings.lane === undefined && nativeState().loaded) return ['native', 'ts'];
  const chosen = chooseLane(settings);
  chosen.tell();
  return [chosen.lane];
}

async function runStages(
  context: Context,
  settings: Settings,
  names: readonly string[],
  schedule: Schedule | undefined,
): Promise<ExitCode> {
  if (schedule !== undefined && (names.length !== 1 || names[0] !== 'flow')) {
    throw new LuminaError(
      'LUMINA_CLI_USAGE',
      'bench --schedule is for the latency of the whole flow; give: lumina bench flow --schedule RATE',
    );
  }
  // Only the native lane can wait for a message to the nanosecond.
  const lanes = schedule === undefined ? lanesToMeasure(settings) : [chooseLane(settings).lane];
  const { runBenches } = await import('../../../bench/index.ts');
  const results = await withPasses(context, settings, 'bench', (hooks) =>
    runBenches(names, { lanes, isa: settings.isa, schedule, ...hooks }),
  );
  await printResults(settings, results);
  return ExitCode.done;
}

async function replayFile(context: Context, settings: Settings, line: ReplayLine, file: string): Promise<ExitCode> {
  const chosen = chooseLane(settings);
  const input = inputOf(file, settings.feeds);
  await checkReadable(input);
  chosen.tell();
  const { replay } = await import('../../../bench/index.ts');
  const result = await withPasses(context, settings, 'replay', (hooks) =>
    replay({
      input,
      stage: line.stage,
      lane: chosen.lane,
      isa: settings.isa,
      repeat: line.repeat,
      lookAhead: line.lookAhead === undefined ? undefined : line.lookAhead === 'on',
      arenaBytes: arenaOf(settings, input),
      ...hooks,
    }),
  );
  await printResults(settings, [result]);
  const damage = nonZero(result.damage ?? {});
  if (damage === 'none') return ExitCode.done;
  noteDamage(input, result.damage ?? {}, arenaOf(settings, input));
  return ExitCode.damaged;
}

interface Hooks {
  readonly onProgress: (done: number, all: number) => void;
  readonly signal: AbortSignal;
}

async function withPasses<Result>(
  context: Context,
  settings: Settings,
  label: string,
  work: (hooks: Hooks) => Promise<Result>,
): Promise<Result> {
  let done = 0;
  let total = 0;
  const stopProgress = showProgress(label, settings.progress, () => ({ done, total, items: done }), { unit: 'results' });
  const onProgress = (doneNow: number, all: number): void => {
    done = doneNow;
    total = all;
  };
  try {
    return await work({ onProgress, signal: context.interrupt.signal });
  } finally {
    stopProgress();
  }
}

async function printResults(settings: Settings, results: readonly BenchResult[]): Promise<void> {
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
    const machine = results[0]?.fingerprint;
    if (machine !== undefined)
      out.line(`machine ${machine.cpu.count} x ${machine.cpu.name}, Node ${machine.node}, fingerprint ${machine.id}`);
  }
  await out.flush();
}

/** What probing costs: the difference to `off`, which on the native lane fetches ahead besides. */
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
  if (floor === undefined) return [];
  const values = [floor.median, floor.min, floor.max].map((value) => value.toFixed(2)).join(', ');
  const how = lookAhead === undefined ? '' : `, look-ahead ${lookAhead}`;
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
