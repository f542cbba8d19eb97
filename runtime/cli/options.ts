/** The options that several commands share, declared once. */

import { type Command, InvalidArgumentError, Option } from 'commander';
import { LuminaError, messageOf } from '../errors.ts';
import { PROGRESS_MODES } from './progress.ts';
import {
  type DatabaseChoice,
  integerWithin,
  parseDatabase,
  parseDuration,
  parseFeed,
  parseProbes,
  parseProtocol,
  parseSamples,
  parseSigma,
  parseSize,
  parseSymbol,
} from './values.ts';

/** Kernel sets the native lane may be built with. */
export const ISAS = ['scalar', 'avx2', 'avx512', 'neon'] as const;

/** A value parser as commander wants it: a refusal becomes a one-line usage error. */
export function argument<Value>(parse: (text: string) => Value): (text: string) => Value {
  return (text) => {
    try {
      return parse(text);
    } catch (error) {
      throw new InvalidArgumentError(error instanceof Error ? error.message : String(error));
    }
  };
}

/** For options that may be given more than once. */
function collect<Value>(parse: (text: string) => Value): (text: string, previous: Value[] | undefined) => Value[] {
  const checked = argument(parse);
  return (text, previous) => [...(previous ?? []), checked(text)];
}

/** As `argument`, but what was given is not repeated: a mistyped URL may hold a password. */
function databaseArgument(text: string): DatabaseChoice {
  try {
    return parseDatabase(text);
  } catch (error) {
    throw new LuminaError('LUMINA_CLI_USAGE', `--database: ${messageOf(error)}`, { cause: error });
  }
}

/** Options of every command. */
export function addCommonOptions(command: Command): Command {
  return command
    .option('--json', 'print machine-readable JSON')
    .addOption(new Option('--progress <mode>', 'progress on standard error (default: auto)').choices(PROGRESS_MODES))
    .option('--verbose', 'show stack traces and details')
    .option('--config <file>', 'config file (default: lumina.config.json of the working directory, when present)');
}

/** Which lane, and which kernel set of it: for commands that choose the rest themselves. */
export function addLaneOptions(command: Command): Command {
  return addCommonOptions(command)
    .addOption(
      new Option('--lane <lane>', 'native (C++ addon) or ts (TypeScript); default: native when it loads').choices([
        'native',
        'ts',
      ]),
    )
    .addOption(new Option('--isa <isa>', 'kernel set of the native lane (default: the best of this machine)').choices(ISAS));
}

const ENVIRONMENT = `
Environment:
  LUMINA_ARENA_PAGES  the best pages that the arena tries: 1g, 2m (default), thp, locked or plain;
                      with the last two the TypeScript lane asks for no huge pages either`;

/** Options of every command over the flow. */
export function addFlowOptions(command: Command): Command {
  return addLaneOptions(command)
    .addHelpText('after', ENVIRONMENT)
    .addOption(
      new Option(
        '--arena <size>',
        'memory of the native lane, such as 512M (default: 2G, of book, vpin and flame by the size of the input; less where the machine has less)',
      ).argParser(argument(parseSize)),
    )
    .addOption(new Option('--protocol <id>', 'revision of the feed (default: itch-5.0)').argParser(argument(parseProtocol)))
    .addOption(new Option('--symbol <symbol>', 'symbol to follow or select; may be repeated').argParser(collect(parseSymbol)))
    .addOption(feedOption())
    .addOption(
      new Option('--database <where>', 'where run stores telemetry: a postgres:// URL, embedded or none').argParser(
        databaseArgument,
      ),
    )
    .addOption(
      new Option('--threads <n>', '1: one hot thread; 2: market data and strategy apart').argParser(
        argument(integerWithin(1, 2)),
      ),
    );
}

/** --feed, for the commands that read an input. */
export function feedOption(): Option {
  return new Option(
    '--feed <address:port>',
    'feed of a capture that has several: its group, or its server over TCP; may be repeated for lines A and B',
  ).argParser(collect(parseFeed));
}

/** Which day is simulated when no FILE is given; `usual` says what it is without them. */
export function addDayOptions(command: Command, usual = { messages: '5000000', symbols: '500' }): Command {
  return command
    .addOption(
      new Option('--messages <n>', `messages of the simulated day (default: ${usual.messages})`).argParser(
        argument(integerWithin(1, 2 ** 32)),
      ),
    )
    .addOption(
      new Option('--simulate-symbols <n>', `symbols of the simulated day (default: ${usual.symbols})`).argParser(
        argument(integerWithin(1, 65_535)),
      ),
    )
    .addOption(
      new Option('--seed <n>', 'which simulated day (default: 1)').argParser(argument(integerWithin(0, Number.MAX_SAFE_INTEGER))),
    );
}

/** Options of the commands that make volume buckets. */
export function addVpinOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--bucket-shares <v>', 'shares a bucket holds (default: 500)').argParser(
        argument(integerWithin(1, 2 ** 31 - 1)),
      ),
    )
    .addOption(
      new Option('--buckets <n>', 'completed buckets in the window (default: 50)').argParser(argument(integerWithin(2, 10_000))),
    )
    .addOption(
      new Option('--sigma <ratio>', 'toxic above this many standard deviations (default: 3)').argParser(argument(parseSigma)),
    )
    .addOption(
      new Option('--classify <how>', 'trade: aggressor of each trade; bulk: time bars (default: trade)').choices([
        'trade',
        'bulk',
      ]),
    )
    .addOption(new Option('--bar <duration>', 'length of a bulk bar (default: 60s)').argParser(argument(parseDuration)));
}

/** --samples, for the commands that store telemetry. */
export function samplesOption(): Option {
  return new Option(
    '--samples <policy>',
    'samples stored: all, none or 1/N (default: all up to 512 MB of input, else 1/64)',
  ).argParser(argument(parseSamples));
}

/** --probes and --digest-every, of run. */
export function addProbeOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--probes <which>',
        'messages that are timed: all, 1/N of them, orders (those that make one) or off; the others cost no clock reading; with orders they cost the one at their entry (default: all)',
      ).argParser(argument(parseProbes)),
    )
    .addOption(
      new Option('--digest-every <n>', 'tell the digest of all books after every n messages').argParser(
        argument(integerWithin(1, Number.MAX_SAFE_INTEGER)),
      ),
    );
}

/** --keep-runs, for the commands that store telemetry. */
export function keepRunsOption(): Option {
  return new Option(
    '--keep-runs <n>',
    'runs that the embedded database keeps; older ones are dropped, of no other database (default: 10)',
  ).argParser(argument(integerWithin(1, 1_000_000)));
}
