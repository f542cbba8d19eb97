/** `lumina gate`: this build against the stored baseline. Exit code 0 pass, 1 fail, 3 inconclusive. */

import { type Command, Option } from 'commander';
import type { ExitCode } from '../../errors.ts';
import { action, type Context } from '../context.ts';
import { addProgramOptions, asksForProgram, PROGRAM_HELP, type ProgramLine, programVerdict } from '../gate-program.ts';
import { addLaneOptions, argument } from '../options.ts';
import { printJson, printLines } from '../output.ts';
import type { CommandLine, Settings } from '../settings.ts';
import { integerWithin } from '../values.ts';

interface GateLine extends CommandLine, ProgramLine {
  readonly baseline?: string;
  readonly limitNs?: number;
  readonly rounds?: number;
}

const EXAMPLE = `
Exit codes: 0 PASS, 1 FAIL, 3 INCONCLUSIVE (with the reasons; never a silent pass).

Example:
  $ lumina gate
  $ lumina gate --baseline origin/main --limit-ns 50 --json`;

/** Adds the command to the program. */
export function register(program: Command, context: Context): void {
  const command = addLaneOptions(
    program.command('gate').description('compare the latency of this build with the stored baseline'),
  )
    .option('--baseline <ref>', 'commit whose stored record counts, or a record file (default: the record on disk)')
    .addOption(
      new Option('--limit-ns <ns>', 'largest allowed rise of P99 (default: 50)').argParser(
        argument(integerWithin(1, 1_000_000_000_000)),
      ),
    )
    .addOption(new Option('--rounds <n>', 'processes to measure (default: 5)').argParser(argument(integerWithin(1, 1_000))))
    .addHelpText('after', EXAMPLE)
    .addHelpText('after', PROGRAM_HELP);
  addProgramOptions(command);
  action<GateLine>(context, command, (settings, line) => gate(context, settings, line));
}

async function gate(context: Context, settings: Settings, line: GateLine): Promise<ExitCode> {
  const { gateVerdict } = await import('../gate-verdict.ts');
  const outcome = await (asksForProgram(line) ? programVerdict : gateVerdict)(context, settings, line);
  if (settings.json) await printJson(outcome.json);
  else await printLines(outcome.lines);
  return outcome.exitCode;
}
