/** `lumina bench`: stages by themselves, each checked before it is timed; `lumina bench replay` over a file, or over the goals' days. */

import { type Command, Option } from 'commander';
import type { ReplayStage, Schedule } from '../../../bench/index.ts';
import { ExitCode, LuminaError } from '../../errors.ts';
import type { LaneName } from '../../flow.ts';
import { arenaOfRun } from '../arena.ts';
import { withPasses } from '../bench-progress.ts';
import { printResults } from '../bench-text.ts';
import { action, type Context } from '../context.ts';
import { noteDamage } from '../damage.ts';
import { type GoalsLine, replayGoals } from '../goals.ts';
import { checkReadable, inputOf } from '../input.ts';
import { nativeState } from '../native-state.ts';
import { addDayOptions, addFlowOptions, addLaneOptions, argument } from '../options.ts';
import { chooseLane } from '../session.ts';
import type { CommandLine, Settings } from '../settings.ts';
import { nonZero } from '../text.ts';
import { integerWithin, parseSchedule } from '../values.ts';

interface BenchLine extends CommandLine {
  readonly schedule?: Schedule;
}

interface ReplayLine extends GoalsLine {
  readonly stage?: ReplayStage;
  readonly lookAhead?: 'on' | 'off';
}

const EXAMPLE = `
Names: wire parse book match ring signal gateway telemetry kernels day flow; all of them but day, which takes a minute or two, when none is given.
Without --lane every lane is measured that runs here. parse is told beside other parsers of the same run, in multiples of a floor.

Example:
  $ lumina bench
  $ lumina bench parse book --lane ts --json
  $ lumina bench flow --schedule 1000000
  $ lumina bench replay`;

const REPLAY_EXAMPLE = `
With FILE: one lane over it, as far as one stage. Without: both lanes over two simulated days, kept under .lumina/ of the working directory,
and 370 million order references through the books: times in multiples of the decode floor, latency, memory, with the project's goals
beside them. It takes some minutes; --messages or --simulate-symbols make it one day of that size, with references in proportion.

Example:
  $ lumina bench replay
  $ lumina bench replay --messages 300000 --simulate-symbols 100 --repeat 3 --json
  $ lumina bench replay day.itch.gz --stage book --lane native --look-ahead off --repeat 5
  $ lumina bench replay day.pcap --lane native --look-ahead off`;

/** The days of a replay without FILE, in the words of --help, which asks nothing of the bench: a test holds them against GOAL_DAYS. */
const GOAL_DAYS_WORDS = { messages: 'two days, of 4000000 and 10000000', symbols: 'two days, of 500 and 8000' };

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
  const replay = bench.command('replay').description('nanoseconds a message of one lane over a file, or every measured goal');
  addDayOptions(addFlowOptions(replay), GOAL_DAYS_WORDS)
    .argument('[file]', 'BinaryFILE, plain or gzip; without it simulated days and all that is measured of them')
    .addOption(new Option('--stage <stage>', 'how far messages of FILE go (default: all)').choices(['parse', 'book', 'all']))
    .addOption(
      new Option('--look-ahead <mode>', 'of books and whole flow (default: on; TypeScript: where many orders live)').choices([
        'on',
        'off',
      ]),
    )
    .addOption(new Option('--repeat <n>', 'counted passes').default(5).argParser(argument(integerWithin(1, 10_000))))
    .addHelpText('after', REPLAY_EXAMPLE);
  action<ReplayLine>(context, replay, (settings, line, args) => {
    checkReplay(line, args[0]);
    return args[0] === undefined ? replayGoals(context, settings, line) : replayFile(context, settings, line, args[0]);
  });
}

/** What chooses a part of FILE means nothing without one, where everything is measured; and the other way round. */
function checkReplay(line: ReplayLine, file: string | undefined): void {
  const { lane, stage, lookAhead, messages, simulateSymbols, seed } = line;
  const given = Object.entries(
    file === undefined
      ? { '--lane': lane, '--stage': stage, '--look-ahead': lookAhead }
      : { '--messages': messages, '--simulate-symbols': simulateSymbols, '--seed': seed },
  ).find(([, value]) => value !== undefined);
  if (given === undefined) return;
  const why =
    file === undefined ? 'is for a FILE: without one both lanes are measured, at every stage' : 'is for a simulated day';
  const remedy = file === undefined ? 'give a FILE, or leave it out' : 'leave it out, or leave FILE out';
  throw new LuminaError('LUMINA_CLI_USAGE', `bench replay: ${given[0]} ${why}; ${remedy}`);
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
      stage: line.stage ?? 'all',
      lane: chosen.lane,
      isa: settings.isa,
      repeat: line.repeat,
      lookAhead: line.lookAhead === undefined ? undefined : line.lookAhead === 'on',
      ...arenaOfRun(settings),
      ...hooks,
    }),
  );
  await printResults(settings, [result]);
  const damage = nonZero(result.damage ?? {});
  if (damage === 'none') return ExitCode.done;
  noteDamage(input, result.damage ?? {}, arenaOfRun(settings).arenaBytes);
  return ExitCode.damaged;
}
