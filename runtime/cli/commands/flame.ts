/** `lumina flame`: where the hot threads' time goes, as flame graphs and as a budget. Exit code 0 pass, 1 over budget, 3 inconclusive. */

import { type Command, Option } from 'commander';
import { action, type Context } from '../context.ts';
import type { FlameLine } from '../flame-run.ts';
import { INPUT_HELP } from '../input.ts';
import { addDayOptions, addFlowOptions, addVpinOptions, argument } from '../options.ts';
import { integerWithin } from '../values.ts';

const EXAMPLE = `
Records passes of the flow, as run drives it, with perf where it works, else with a sampler that the outputs name. Writes folded stacks, an
interactive page, a picture, a speedscope file and the verdict. The budget: at least 95 % of the hot threads' time in parse, book, signal
and gateway, system calls surely below 1 %, of at least 4000 samples.
Without FILE a day is simulated once into .lumina/ of the working directory and used again.

Exit codes: 0 PASS, 1 FAIL, 3 INCONCLUSIVE (with the reasons; never a silent pass).

Example:
  $ lumina flame
  $ lumina flame day.itch.gz --out before
  $ lumina flame day.itch.gz --out after --diff before --json`;

/** Adds the command to the program. */
export function register(program: Command, context: Context): void {
  const described = program.command('flame').description("flame graphs of a run, and the hot threads' time against its budget");
  const command = addDayOptions(addVpinOptions(addFlowOptions(described)))
    .argument('[file]', `${INPUT_HELP}; without it a simulated day`)
    .addOption(
      new Option('--seconds <n>', 'how long the hot threads are to work; more when too few samples come')
        .default(4)
        .argParser(argument(integerWithin(1, 3_600))),
    )
    .addOption(
      new Option('--hertz <n>', 'samples a second of a thread').default(2_000).argParser(argument(integerWithin(50, 20_000))),
    )
    .addOption(
      new Option(
        '--sampler <which>',
        'perf, timer (our own, native lane) or inspector (V8, TypeScript lane); default: the best that works',
      ).choices(['perf', 'timer', 'inspector']),
    )
    .option('--no-probes', 'run without T0..T3 and telemetry')
    .option('--diff <base>', 'compare with folded stacks: a file, or a folder that flame wrote')
    .option('--out <dir>', 'folder for the files (default: a new one under .lumina/flame/)')
    .option('--force', "replace an earlier recording's files in --out")
    .addHelpText('after', EXAMPLE);
  action<FlameLine>(context, command, async (settings, line, args) => {
    // Profilers and pages are worth loading for this command only.
    const { flame } = await import('../flame-run.ts');
    return flame(context, settings, line, args[0]);
  });
}
