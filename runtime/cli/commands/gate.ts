/** `lumina gate`: this build measured beside its base. Exit code 0 pass, 1 fail, 3 inconclusive. */

import { type Command, Option } from 'commander';
import { ExitCode, LuminaError } from '../../errors.ts';
import { action, type Context } from '../context.ts';
import { checkWritable, writeJsonFile } from '../files.ts';
import { type GateFlameLine, prepareGateFlame, refuseGateFlame } from '../gate-flame.ts';
import { addGateOutputs, type GateOutputLine, prepareGateOutputs, refuseGateOutputs } from '../gate-outputs.ts';
import { addProgramOptions, asksForProgram, PROGRAM_HELP, type ProgramLine, programVerdict } from '../gate-program.ts';
import { addLaneOptions, argument } from '../options.ts';
import { note, printJson, printLines } from '../output.ts';
import type { CommandLine, Settings } from '../settings.ts';
import { integerWithin } from '../values.ts';

interface GateLine extends CommandLine, ProgramLine, GateOutputLine, GateFlameLine {
  readonly baseline?: string;
  readonly anchor?: string;
  readonly limitNs?: number;
  readonly rounds?: number;
  readonly selfTest?: boolean;
  readonly trials?: number;
  readonly plantedTrials?: number;
  readonly instructions?: boolean;
}

const DEFAULT_TRIALS = 10;

const EXAMPLE = `
Base and change are built alike and measured in turn, each in fresh processes: 10 rounds when that is enough, at most 40.
The base is built once a commit into the user's cache folder. Exit codes: 0 PASS, 1 FAIL, 3 INCONCLUSIVE (with the reasons;
never a silent pass). The limit of 50 ns is the native lane's: with --lane ts, whose runs differ by more, give a larger --limit-ns.

Example:
  $ lumina gate
  $ lumina gate --baseline origin/main --limit-ns 50 --json
  $ lumina gate --html gate.html --flame --junit gate.xml --out gate.json
  $ lumina gate --self-test --trials 20`;

/** Adds the command to the program. */
export function register(program: Command, context: Context): void {
  const command = addGateOutputs(
    addLaneOptions(program.command('gate').description('measure this build beside its base and refuse a slower P99')),
  )
    .option(
      '--baseline <ref>',
      'commit, or folder of a built checkout, to measure beside (default: merge base with the default branch)',
    )
    .option('--anchor <ref>', 'release that many small steps may not lead away from, or none (default: newest tag v*)')
    .addOption(
      new Option('--limit-ns <ns>', 'largest allowed rise of P99 (default: 50)').argParser(
        argument(integerWithin(1, 1_000_000_000_000)),
      ),
    )
    .addOption(
      new Option('--rounds <n>', 'one look after so many rounds (default: looks at 10, 20 and 40)').argParser(
        argument(integerWithin(1, 1_000)),
      ),
    )
    .option('--self-test', 'what the gate would do here: trials with nothing and with known delays planted')
    .addOption(new Option('--trials <n>', 'trials of the self-test (default: 10)').argParser(argument(integerWithin(1, 10_000))))
    .addOption(
      new Option('--planted-trials <n>', 'of them with planted delays, the first (default: all)').argParser(
        argument(integerWithin(1, 10_000)),
      ),
    )
    .option('--out <file>', "write the report, or the self-test with every round's figures, to a JSON file")
    .option('--instructions', 'count instructions a message with callgrind too: a warning at most')
    .option('--flame', 'record base and change after the verdict, as a differential flame graph for the page')
    .option('--out-dir <folder>', 'where --flame writes stacks and picture (default: beside --html or --out)')
    .addHelpText('after', EXAMPLE)
    .addHelpText('after', PROGRAM_HELP);
  addProgramOptions(command);
  action<GateLine>(context, command, (settings, line) => {
    const program = asksForProgram(line);
    refuseTrials(line);
    if (line.selfTest !== true) return gate(context, settings, line, program);
    refuseGateOutputs(line);
    refuseGateFlame(line);
    refuseIgnored(line);
    if (line.out !== undefined) checkWritable(line.out, line.force ?? false);
    return testGate(context, settings, line);
  });
}

/** A self-test compares this build with itself: what chooses something else would be ignored. */
function refuseIgnored(line: GateLine): void {
  const given = {
    '--baseline': line.baseline,
    '--anchor': line.anchor,
    '--rounds': line.rounds,
    '--instructions': line.instructions,
  };
  const ignored = Object.entries(given).find(([, value]) => value !== undefined)?.[0];
  if (ignored !== undefined)
    throw new LuminaError(
      'LUMINA_CLI_USAGE',
      `gate --self-test: ${ignored} has no say in it, since base and change are this build; leave it out`,
    );
}

function refuseTrials(line: GateLine): void {
  const given = line.trials !== undefined ? '--trials' : line.plantedTrials !== undefined ? '--planted-trials' : undefined;
  if (given !== undefined && line.selfTest !== true)
    throw new LuminaError('LUMINA_CLI_USAGE', `gate: ${given} is of the self-test; add --self-test or leave it out`);
}

async function gate(context: Context, settings: Settings, line: GateLine, program: boolean): Promise<ExitCode> {
  const writeFlame = prepareGateFlame(context, line);
  const write = prepareGateOutputs(context, line);
  const { gateVerdict } = await import('../gate-verdict.ts');
  const outcome = await (program ? programVerdict : gateVerdict)(context, settings, line);
  // The verdict first: a full disk then costs a file and not the measurement.
  if (settings.json) await printJson(outcome.json);
  else await printLines(outcome.lines);
  await write(outcome.json);
  await writeFlame(outcome.json);
  return outcome.exitCode;
}

/** 1 when the trials refute what the gate promises, else 0. */
async function testGate(context: Context, settings: Settings, line: GateLine): Promise<ExitCode> {
  const { selfTestVerdict } = await import('../gate-verdict.ts');
  const { report, raw, lines } = await selfTestVerdict(context, settings, { ...line, trials: line.trials ?? DEFAULT_TRIALS });
  await keep(context, line, { ...report, raw });
  if (settings.json) await printJson(report);
  else await printLines(lines);
  return report.broken.length === 0 ? ExitCode.done : ExitCode.failed;
}

async function keep(context: Context, line: GateLine, value: object): Promise<void> {
  if (line.out === undefined || context.interrupt.interrupted()) return;
  await writeJsonFile(line.out, value, line.force ?? false, context.interrupt);
  note(`wrote ${line.out}`);
}
