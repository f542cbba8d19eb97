/** `lumina run`: the whole flow over one input, from bytes to orders, with telemetry. */

import type { Command } from 'commander';
import { action, type Context } from '../context.ts';
import { INPUT_HELP } from '../input.ts';
import { addDayOptions, addFlowOptions, addProbeOptions, addVpinOptions, keepRunsOption, samplesOption } from '../options.ts';
import type { RunLine } from '../running.ts';

const EXAMPLE = `
Without FILE a day is simulated once into .lumina/ of the working directory and used again.

Example:
  $ lumina run
  $ lumina run day.itch.gz --lane native --threads 2 --database none --json
  $ lumina run day.itch.gz --symbol AAPL --bucket-shares 10000 --out run.json`;

/** Adds the command to the program. */
export function register(program: Command, context: Context): void {
  const run = program.command('run').description('run the whole flow over an input');
  const command = addDayOptions(addProbeOptions(addVpinOptions(addFlowOptions(run))))
    .argument('[file]', `${INPUT_HELP}; without it a simulated day`)
    .addOption(samplesOption())
    .addOption(keepRunsOption())
    .option('--out <file>', "write the run's result with its histograms to a JSON file")
    .option('--force', 'replace an existing --out file')
    .option('--gate', "show the latency gate's verdict after the run; lumina gate gives it as an exit code")
    .addHelpText('after', EXAMPLE);
  action<RunLine>(context, command, async (settings, line, args) => {
    // Database client and histograms are worth loading for a run only.
    const { run } = await import('../running.ts');
    return run(context, settings, line, args[0]);
  });
}
