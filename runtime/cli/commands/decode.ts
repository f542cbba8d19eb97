/** `lumina decode`: every message with its fields, as readable lines, JSON Lines or CSV. */

import { type Command, Option } from 'commander';
import { ExitCode } from '../../errors.ts';
import type { FrameBatch } from '../../frames.ts';
import { action, type Context } from '../context.ts';
import { damageText, noteDamage } from '../damage.ts';
import { asCsv, asJson, asText, type MessageFormat, whole } from '../decode-format.ts';
import { READY_MESSAGES } from '../fields.ts';
import { readFrames, requireTypeScriptLane, tellFrameLane } from '../frame-session.ts';
import { INPUT_HELP, inputOf } from '../input.ts';
import { addFlowOptions, argument } from '../options.ts';
import { ResultWriter } from '../output.ts';
import { unknownSymbol } from '../session.ts';
import type { CommandLine, Settings } from '../settings.ts';
import { SymbolFilter } from '../symbol-filter.ts';
import { integerWithin } from '../values.ts';

interface DecodeLine extends CommandLine {
  readonly type?: ReadonlySet<string>;
  readonly limit?: number;
  readonly csv?: boolean;
}

const EXAMPLE = `
Example:
  $ lumina decode day.itch.gz --type A,F --symbol AAPL --limit 100
  $ lumina decode day.itch --type P --csv > trades.csv
  $ zcat day.itch.gz | lumina decode - --json | head`;

/** `A,F`: type characters; types that the schema does not know may be asked for too. */
function parseTypes(text: string): ReadonlySet<string> {
  const types = text.split(',').map((type) => type.trim());
  if (types.some((type) => type.length !== 1)) throw new Error('Write type characters with commas between them, such as A,F.');
  return new Set(types);
}

/** Adds the command to the program. */
export function register(program: Command, context: Context): void {
  const command = addFlowOptions(program.command('decode').description('print messages with their fields'))
    .argument('<file>', INPUT_HELP)
    .addOption(new Option('--type <types>', 'only these message types, such as A,F').argParser(argument(parseTypes)))
    .addOption(
      new Option('--limit <n>', 'stop after this many printed messages').argParser(
        argument(integerWithin(1, Number.MAX_SAFE_INTEGER)),
      ),
    )
    .addOption(new Option('--csv', 'comma-separated values with a header').conflicts('json'))
    .addHelpText('after', EXAMPLE);
  action<DecodeLine>(context, command, (settings, line, args) => decode(context, settings, line, args[0]!));
}

async function decode(context: Context, settings: Settings, line: DecodeLine, file: string): Promise<ExitCode> {
  requireTypeScriptLane('decode', line, settings);
  const input = inputOf(file, settings.feeds);
  const out = new ResultWriter();
  const printer = new Printer(line, settings, out);
  const read = await readFrames(context, settings, input, { label: 'decode', streaming: true }, (batch) => printer.print(batch));
  const missing = printer.filter.missing();
  const stopped = context.interrupt.interrupted() || printer.enough;
  if (missing !== undefined && !stopped) throw unknownSymbol(missing, input, [...printer.filter.seen]);
  await out.flush();
  tellFrameLane();
  const damage = { ...read.damage, shortMessages: printer.shortMessages };
  const text = damageText(damage);
  if (text === '') return ExitCode.done;
  noteDamage(input, damage);
  return ExitCode.damaged;
}

class Printer {
  readonly filter: SymbolFilter;
  shortMessages = 0;
  enough = false;
  readonly #types: ReadonlySet<string>;
  readonly #limit: number;
  readonly #format: MessageFormat;
  readonly #out: ResultWriter;
  #printed = 0;

  constructor(line: DecodeLine, settings: Settings, out: ResultWriter) {
    this.filter = new SymbolFilter(settings.symbols);
    this.#types = line.type ?? new Set();
    this.#limit = line.limit ?? Number.POSITIVE_INFINITY;
    this.#out = out;
    if (line.csv === true) {
      const { header, format } = asCsv(this.#types);
      out.line(header);
      this.#format = format;
    } else {
      this.#format = settings.json ? asJson : asText;
    }
  }

  /** Prints what is wanted of a batch; answers how many messages were used when the limit was reached. */
  async print(batch: FrameBatch): Promise<number | undefined> {
    const { view, offsets, lengths, sequence } = batch;
    for (let index = 0; index < batch.count; index++) {
      const at = offsets[index]!;
      const length = lengths[index]!;
      if (!this.#wants(view, at, length)) continue;
      const code = view.getUint8(at);
      if (this.#out.line(this.#format(READY_MESSAGES[code], { seq: sequence + index, view, at, length })))
        await this.#out.flush();
      this.#printed += 1;
      if (this.#printed >= this.#limit) {
        this.enough = true;
        return index + 1;
      }
    }
    return undefined;
  }

  #wants(view: DataView, at: number, length: number): boolean {
    const code = view.getUint8(at);
    const message = READY_MESSAGES[code];
    const readable = whole(message, length);
    if (message !== undefined && readable === undefined) this.shortMessages += 1;
    // The filter learns names from messages that are not printed too.
    const ofSymbol = readable === undefined ? this.filter.open : this.filter.wants(readable, view, at);
    return ofSymbol && (this.#types.size === 0 || this.#types.has(String.fromCharCode(code)));
  }
}
