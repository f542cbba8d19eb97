/** `lumina gate` of what is not the flow: a command that prints samples, or a stage bench. */

import { type Command, Option } from 'commander';
import type { ProgramLimit } from '../../bench/harness/gate/programs/program-gate.ts';
import { LuminaError } from '../errors.ts';
import { packageRoot } from '../package-root.ts';
import type { Context } from './context.ts';
import type { GateOutcome } from './gate-verdict.ts';
import { argument } from './options.ts';
import { note } from './output.ts';
import { showProgress } from './progress.ts';
import type { Settings } from './settings.ts';
import { parsePercent } from './values.ts';

const UNITS = ['ns', 'us', 'ms'] as const;

export interface ProgramLine {
  readonly cmd?: string;
  readonly baseCmd?: string;
  readonly buildCmd?: string;
  readonly unit?: (typeof UNITS)[number];
  readonly bench?: string;
  readonly limitNs?: number;
  readonly limitPercent?: number;
  readonly baseline?: string;
  readonly rounds?: number;
}

/** What belongs to one kind of gate, and what it can't go with. */
const BELONGS = {
  cmd: ['bench', 'lane', 'isa', 'anchor', 'selfTest', 'instructions', 'flame'],
  bench: ['cmd', 'isa', 'anchor', 'selfTest', 'instructions', 'flame'],
} as const;
const OF_COMMANDS = ['baseCmd', 'buildCmd', 'unit'] as const;

export const PROGRAM_HELP = `
Any program: --cmd runs COMMAND in this folder, and in the tree of the base's commit. It prints its samples: one number a line, or
NAME NUMBER for parts, or a HdrHistogram log. COMMAND must not name this checkout by an absolute path: the base would run the change's.
Without a limit it is 5 per cent of the base, of a bench 10. A base that can't be built or
run is INCONCLUSIVE (3), a command that fails here is an error (2).
  $ lumina gate --cmd ./bench --build-cmd 'make bench' --limit-percent 5
  $ lumina gate --bench parse --limit-percent 10`;

/** Adds the options to `lumina gate`. */
export function addProgramOptions(command: Command): Command {
  return command
    .option('--cmd <command>', 'gate a command that prints samples instead of the flow')
    .option('--base-cmd <command>', 'command of the base (default: that of --cmd)')
    .option('--build-cmd <command>', 'builds the working tree, and once the tree of the base, before --cmd')
    .addOption(new Option('--unit <unit>', 'what --cmd prints (default: ns)').choices(UNITS))
    .option('--bench <stage>', 'gate a stage bench of the TypeScript lane instead of the flow')
    .addOption(
      new Option(
        '--limit-percent <p>',
        'largest allowed rise of --cmd or --bench, of the base (default: 5, of a bench 10)',
      ).argParser(argument(parsePercent)),
    );
}

/** Whether something else than the flow is asked for. @throws LuminaError LUMINA_CLI_USAGE for options that don't go together */
export function asksForProgram(line: ProgramLine): boolean {
  const given = line as Readonly<Record<string, unknown>>;
  const fault = (why: string): never => {
    throw new LuminaError('LUMINA_CLI_USAGE', `gate: ${why}`);
  };
  const kind = line.cmd !== undefined ? 'cmd' : line.bench !== undefined ? 'bench' : undefined;
  for (const name of OF_COMMANDS) if (given[name] !== undefined && kind !== 'cmd') fault(`${flag(name)} needs --cmd`);
  if (kind === undefined) {
    if (line.limitPercent !== undefined) fault('--limit-percent needs --cmd or --bench; the flow has --limit-ns');
    return false;
  }
  for (const name of BELONGS[kind]) if (given[name] !== undefined) fault(`${flag(name)} does not go with --${kind}`);
  if (line.limitNs !== undefined && line.limitPercent !== undefined) fault('give --limit-ns or --limit-percent, not both');
  return true;
}

function flag(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** Measures base and change of a program with progress and Ctrl-C in place, and judges. */
export async function programVerdict(context: Context, settings: Settings, line: ProgramLine): Promise<GateOutcome> {
  const { commandGate } = await import('../../bench/harness/gate/programs/command-gate.ts');
  const { benchGate } = await import('../../bench/harness/gate/programs/bench-gate.ts');
  const { exitCodeOf } = await import('../../bench/harness/gate/gate.ts');
  const { gateText } = await import('../../bench/harness/gate/gate-text.ts');
  let [done, total] = [0, 0];
  const stopProgress = showProgress('gate', settings.progress, () => ({ done, total, items: done }), { unit: 'rounds' });
  const shared = {
    env: context.env,
    baseline: line.baseline,
    limit: limitOf(line),
    rounds: line.rounds,
    signal: context.interrupt.signal,
    onNote: note,
    onProgress: (roundsDone: number, all: number): void => {
      [done, total] = [roundsDone, all];
    },
  };
  try {
    const report =
      line.bench === undefined
        ? await commandGate({
            ...shared,
            folder: context.workingDirectory,
            command: line.cmd!,
            baseCommand: line.baseCmd,
            build: line.buildCmd,
            unit: line.unit,
          })
        : await benchGate({ ...shared, root: packageRoot(), bench: line.bench });
    return { exitCode: exitCodeOf(report.verdict), json: report, lines: gateText(report) };
  } finally {
    stopProgress();
  }
}

function limitOf({ limitNs, limitPercent }: ProgramLine): ProgramLimit | undefined {
  if (limitNs !== undefined) return { ns: limitNs };
  return limitPercent === undefined ? undefined : { percent: limitPercent };
}
