/** `lumina book`: the order book of a symbol, or of all, at the end or at a moment of the input. */

import { type Command, Option } from 'commander';
import { ExitCode, LuminaError } from '../../errors.ts';
import type { Flow, FlowSummary } from '../../flow.ts';
import { parseTime } from '../../parse/format.ts';
import { arenaOfLook } from '../arena.ts';
import { type BookMoment, bookJson, bookLadder } from '../book-text.ts';
import { action, type Context } from '../context.ts';
import { damageCode, noteDamage } from '../damage.ts';
import { checkReadable, INPUT_HELP, inputOf } from '../input.ts';
import { addFlowOptions, argument } from '../options.ts';
import { ResultWriter } from '../output.ts';
import { chooseLane, runFlow, tellLane, unknownSymbol, withFlow } from '../session.ts';
import { type CommandLine, flowOptions, type Settings } from '../settings.ts';
import { integerWithin } from '../values.ts';

interface BookLine extends CommandLine {
  readonly depth: number;
  readonly at?: number;
  readonly after?: number;
  readonly all?: boolean;
}

const EXAMPLE = `
Example:
  $ lumina book day.itch.gz --symbol AAPL --depth 5 --at 10:00:00
  $ lumina book day.itch --all --json --after 1000000 > books.jsonl`;

/** Adds the command to the program. */
export function register(program: Command, context: Context): void {
  const command = addFlowOptions(program.command('book').description('show the order book of a symbol, best levels first'))
    .argument('<file>', INPUT_HELP)
    .addOption(
      new Option('--depth <n>', 'levels of each side; 0 for every level')
        .default(10)
        .argParser(argument(integerWithin(0, 1_000_000))),
    )
    .addOption(
      new Option('--at <time>', 'book at an exchange time, HH:MM:SS with up to nine decimals')
        .argParser(argument(parseTime))
        .conflicts('after'),
    )
    .addOption(
      new Option('--after <m>', 'book after the first M messages').argParser(argument(integerWithin(0, Number.MAX_SAFE_INTEGER))),
    )
    .option('--all', 'every symbol, one book each')
    .addHelpText('after', EXAMPLE);
  action<BookLine>(context, command, (settings, line, args) => book(context, settings, line, args[0]!));
}

async function book(context: Context, settings: Settings, line: BookLine, file: string): Promise<ExitCode> {
  if (line.all === true && line.symbol !== undefined) {
    throw new LuminaError('LUMINA_CLI_USAGE', '--all shows every symbol and --symbol one; give only one of the two');
  }
  if (line.all !== true && settings.symbols.length === 0) {
    throw new LuminaError('LUMINA_CLI_USAGE', 'which book? give --symbol S, or --all for every symbol');
  }
  const chosen = chooseLane(settings);
  const input = inputOf(file, settings.feeds);
  await checkReadable(input);
  chosen.tell();
  const options = flowOptions(settings, {
    ...arenaOfLook(settings, input),
    symbols: [],
    ...(line.after === undefined ? {} : { afterMessages: line.after }),
    ...(line.at === undefined ? {} : { atTimeNs: line.at }),
  });
  return withFlow(chosen.lane, input, options, async (flow) => {
    const summary = await runFlow(context, settings, input, flow, { label: 'book' });
    // A book in the middle of the input, at no moment anyone asked for, would only mislead.
    if (context.interrupt.interrupted()) return ExitCode.interrupted;
    tellLane(summary.lane, summary.isa);
    const named = flow.symbols().filter((entry) => entry.symbol !== '');
    if (line.all !== true) {
      const missing = settings.symbols.find((symbol) => !named.some((entry) => entry.symbol === symbol));
      if (missing !== undefined)
        throw unknownSymbol(
          missing,
          input,
          named.map((entry) => entry.symbol),
          line.after !== undefined || line.at !== undefined,
        );
    }
    const wanted = line.all === true ? named : named.filter((entry) => settings.symbols.includes(entry.symbol));
    await printBooks(
      flow,
      summary,
      settings,
      line.depth,
      wanted.map((entry) => entry.stockLocate),
    );
    noteDamage(input, summary.damage, summary.arena.wanted);
    return damageCode(summary.damage);
  });
}

async function printBooks(
  flow: Flow,
  summary: FlowSummary,
  settings: Settings,
  depth: number,
  locates: readonly number[],
): Promise<void> {
  const moment: BookMoment = { messages: summary.messages, timeNs: summary.lastTimeNs };
  const out = new ResultWriter();
  for (const [index, locate] of locates.entries()) {
    const snapshot = flow.book(locate, depth);
    const lines = settings.json ? [JSON.stringify(bookJson(snapshot, moment))] : bookLadder(snapshot, moment);
    if (!settings.json && index > 0) lines.unshift('');
    if (out.line(lines.join('\n'))) await out.flush();
  }
  await out.flush();
}
