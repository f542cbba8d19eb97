/** `lumina baseline`: stored records of latency, one a bench and machine class. */

import { type Command, Option } from 'commander';
import type { BaselineFile } from '../../../bench/harness/baseline.ts';
import { ExitCode } from '../../errors.ts';
import { action, type Context } from '../context.ts';
import { nativeState } from '../native-state.ts';
import { addCommonOptions, addLaneOptions, argument } from '../options.ts';
import { note, printJson, printLines, ResultWriter } from '../output.ts';
import type { CommandLine, Settings } from '../settings.ts';
import { count, table } from '../text.ts';
import { integerWithin } from '../values.ts';

interface SaveLine extends CommandLine {
  readonly force?: boolean;
  readonly rounds?: number;
}

const EXAMPLE = `
Example:
  $ lumina baseline save --lane native
  $ lumina baseline show flow-native --json
  $ lumina baseline list`;

/** Adds the command and its own commands to the program. */
export function register(program: Command, context: Context): void {
  const baseline = addCommonOptions(
    program.command('baseline').description('store and show the records that the gate compares with'),
  ).addHelpText('after', EXAMPLE);
  const save = addLaneOptions(baseline.command('save').description('measure this build and store the record'))
    .option('--force', 'replace the stored record')
    .addOption(new Option('--rounds <n>', 'processes to measure (default: 5)').argParser(argument(integerWithin(1, 1_000))))
    .addHelpText('after', EXAMPLE);
  action<SaveLine>(context, save, (settings, line) => saveRecord(context, settings, line));
  const show = addLaneOptions(baseline.command('show').description('print one record of machines like this one'))
    .argument('[bench]', 'such as flow-native (default: that of the lane)')
    .addHelpText('after', EXAMPLE);
  action(context, show, (settings, _line: CommandLine, args) => showRecord(settings, args[0]));
  const list = addLaneOptions(baseline.command('list').description('print what is stored, one line a record')).addHelpText(
    'after',
    EXAMPLE,
  );
  action(context, list, (settings) => listRecords(settings));
}

async function saveRecord(context: Context, settings: Settings, line: SaveLine): Promise<ExitCode> {
  const { saveBaseline } = await import('../../../bench/harness/baseline.ts');
  const { baselineFolder, withRounds } = await import('../gate-verdict.ts');
  const saved = await withRounds(context, settings, 'baseline', line.rounds, (options) =>
    saveBaseline({ ...options, folder: baselineFolder(), force: line.force }),
  );
  if (saved.record.commit?.endsWith('-dirty') === true)
    note(
      'the working tree has changes: the record is marked -dirty, and the literal rule decides nothing by it; commit and save again',
    );
  if (settings.json) await printJson({ path: saved.path, ...saved.record });
  else await printLines([`wrote ${saved.path}`, ...recordText(saved)]);
  return ExitCode.done;
}

async function showRecord(settings: Settings, named: string | undefined): Promise<ExitCode> {
  const { showBaseline } = await import('../../../bench/harness/baseline.ts');
  const { benchName } = await import('../../../bench/harness/bench-name.ts');
  const { baselineFolder } = await import('../gate-verdict.ts');
  const found = showBaseline(
    baselineFolder(),
    named ?? benchName(settings.lane ?? (nativeState().loaded ? 'native' : 'ts'), settings.isa),
  );
  if (settings.json) await printJson({ path: found.path, ...found.record });
  else await printLines(recordText(found));
  return ExitCode.done;
}

async function listRecords(settings: Settings): Promise<ExitCode> {
  const { listBaselines } = await import('../../../bench/harness/baseline.ts');
  const { baselineFolder } = await import('../gate-verdict.ts');
  const files = listBaselines(baselineFolder());
  const out = new ResultWriter();
  for (const { path, record } of files) {
    const { bench, lane, machineClass, commit, createdAt, stages } = record;
    if (settings.json) {
      const summary = {
        path,
        bench,
        lane,
        machineClass,
        commit,
        createdAt,
        p99: stages.total.p99,
        blockP99: stages.total.blockP99,
      };
      out.line(JSON.stringify({ schemaVersion: 1, ...summary }));
    } else {
      out.line(
        `${machineClass}/${bench}  total block-P99 ${stages.total.blockP99 ?? '-'} ns  ${commit?.slice(0, 12) ?? '-'}  ${createdAt}`,
      );
    }
  }
  if (files.length === 0 && !settings.json) out.line('no baseline is stored; lumina baseline save stores one of this machine');
  await out.flush();
  return ExitCode.done;
}

function recordText({ path, record }: BaselineFile): string[] {
  const cell = (value: number | null) => (value === null ? '-' : count(value));
  const rows = Object.entries(record.stages).map(([stage, tail]) => [
    stage,
    ...[tail.p50, tail.p90, tail.p99, tail.p999, tail.max, tail.blockP99, tail.spread].map(cell),
  ]);
  return [
    `${record.bench} of ${record.machineClass}, ${record.createdAt}, commit ${record.commit ?? 'unknown'}`,
    `${count(record.messages)} messages of ${record.stages.total.rounds.length} rounds; ${record.fingerprint.cpu.name}, Node ${record.toolchain.node}; ${path}`,
    ...table([['ns', 'p50', 'p90', 'p99', 'p99.9', 'max', 'block-P99', 'spread'], ...rows], 'lrrrrrrr'),
  ];
}
