/** `lumina simulate`: a seeded, valid trading day as a BinaryFILE. */

import { type Command, Option } from 'commander';
import { ExitCode } from '../../errors.ts';
import { action, type Context } from '../context.ts';
import { checkWritable } from '../files.ts';
import { addCommonOptions, argument } from '../options.ts';
import { printJson, printLines } from '../output.ts';
import type { CommandLine, Settings } from '../settings.ts';
import { simulateInto } from '../simulated-day.ts';
import { bytes, count } from '../text.ts';
import { integerWithin } from '../values.ts';

interface SimulateLine extends CommandLine {
  readonly seed: number;
  readonly symbols: number;
  readonly messages: number;
  readonly out: string;
  readonly force?: boolean;
}

const EXAMPLE = `
Example:
  $ lumina simulate --seed 7 --symbols 500 --messages 5000000 --out day.itch.gz`;

/** Adds the command to the program. */
export function register(program: Command, context: Context): void {
  const command = addCommonOptions(
    program.command('simulate').description('write a whole, valid trading day; same seed, same bytes'),
  )
    .addOption(new Option('--seed <n>', 'which day').default(1).argParser(argument(integerWithin(0, Number.MAX_SAFE_INTEGER))))
    .addOption(new Option('--symbols <n>', 'listed symbols').default(500).argParser(argument(integerWithin(1, 65_535))))
    .addOption(
      new Option('--messages <n>', 'messages of the day').default(5_000_000).argParser(argument(integerWithin(1, 2 ** 32))),
    )
    .requiredOption('--out <file>', 'file to write; compressed when it ends in .gz')
    .option('--force', 'replace an existing file')
    .addHelpText('after', EXAMPLE);
  action<SimulateLine>(context, command, (settings, line) => simulate(context, settings, line));
}

async function simulate(context: Context, settings: Settings, line: SimulateLine): Promise<ExitCode> {
  const { seed, symbols, messages, out } = line;
  checkWritable(out, line.force ?? false);
  const day = await simulateInto(context, settings, { seed, symbols, messages }, out);
  if (settings.json) {
    await printJson({ schemaVersion: 1, path: out, ...day });
    return ExitCode.done;
  }
  const types = Object.entries(day.types).map(([type, total]) => `${type} ${count(total)}`);
  await printLines([
    `${out}: ${count(day.messages)} messages of ${count(day.symbols)} symbols, ${bytes(day.bytes)} before compression, seed ${day.seed}`,
    `types: ${types.join(', ')}`,
    `busiest: ${day.busiest.join(' ')}`,
  ]);
  return ExitCode.done;
}
