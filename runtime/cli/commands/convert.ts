/** `lumina convert`: messages from one container and carrier into another, with a network's faults on demand. */

import type { Writable } from 'node:stream';
import { type Command, Option } from 'commander';
import { CARRIERS, type CarrierName } from '../../convert/carrier.ts';
import { type Converted, convert } from '../../convert/convert.ts';
import { exchangeMidnight } from '../../convert/exchange-clock.ts';
import type { ContainerFormat } from '../../convert/writers.ts';
import { ExitCode, LuminaError } from '../../errors.ts';
import { openFrames } from '../../frames.ts';
import { type Address, parseAddress } from '../../wire/address.ts';
import { action, type Context } from '../context.ts';
import { damageText } from '../damage.ts';
import { checkWritable, writeWhole } from '../files.ts';
import { checkFeeds, INPUT_HELP, inputOf } from '../input.ts';
import { addCommonOptions, argument, feedOption } from '../options.ts';
import { note, printJson, printLines } from '../output.ts';
import { showProgress } from '../progress.ts';
import type { CommandLine, Settings } from '../settings.ts';
import { bytes, nonZero, plural } from '../text.ts';
import { integerWithin, parseChance, parseDate } from '../values.ts';

interface ConvertLine extends CommandLine {
  readonly to?: ContainerFormat;
  readonly carrier?: CarrierName;
  readonly session?: string;
  readonly group?: Address;
  readonly lineB?: Address | true;
  readonly messagesPerPacket?: number;
  readonly mtu?: number;
  readonly date?: number;
  readonly seed?: number;
  readonly gap?: number;
  readonly duplicate?: number;
  readonly reorder?: number;
  readonly force?: boolean;
}

const CONTAINERS = ['binaryfile', 'pcap', 'pcapng', 'moldudp64', 'soupbintcp'] as const satisfies readonly ContainerFormat[];
const SUFFIXES: Readonly<Record<string, ContainerFormat>> = {
  '.pcap': 'pcap',
  '.pcapng': 'pcapng',
  '.itch': 'binaryfile',
  '.bin': 'binaryfile',
  '.mold': 'moldudp64',
  '.soup': 'soupbintcp',
};
/** Options that say something of a packet; the containers that are not named here have use for all of them. */
const OF_PACKETS = [
  'carrier',
  'session',
  'group',
  'lineB',
  'messagesPerPacket',
  'mtu',
  'date',
  'seed',
  'gap',
  'duplicate',
  'reorder',
] as const satisfies readonly (keyof ConvertLine)[];
const NO_USE: Partial<Record<ContainerFormat, { readonly names: readonly (typeof OF_PACKETS)[number][]; readonly why: string }>> =
  {
    binaryfile: { names: OF_PACKETS, why: 'is for packets, and a BinaryFILE has none' },
    soupbintcp: {
      names: OF_PACKETS.filter((name) => name !== 'session'),
      why: 'is for packets of a network, and the stream of a TCP connection shows none',
    },
    moldudp64: {
      names: ['carrier', 'group', 'lineB', 'date'],
      why: 'is for captures, and a stream of MoldUDP64 packets has neither addresses nor times',
    },
  };
/** Groups of the Nasdaq feed as captures show them; nothing promises them. */
const GROUP_A = '233.54.12.111:26477';
const GROUP_B = '233.49.196.111:26477';
const SERVER = '192.0.2.10:26477';
const MTU = 1500;
const STANDARD_OUTPUT = '-';
/** The smallest packet that every IPv4 host takes. */
const SMALLEST_MTU = 576;

const EXAMPLE = `
OUT is - for standard output, which needs --to, or ends in .pcap, .pcapng, .itch or .bin (BinaryFILE), .mold (MoldUDP64 packets one behind the other) or .soup (what a client of
SoupBinTCP received), and .gz behind it compresses; --to says it for any other name.
Packets carry the exchange's time of their last message, since midnight in New York; a whole way there and back gives the same bytes.

Example:
  $ lumina convert day.itch.gz day.pcap
  $ lumina convert day.itch lines.pcapng --line-b --seed 7 --gap 0.001 --duplicate 0.01 --reorder 0.01
  $ lumina convert day.itch session.pcap --carrier soupbintcp
  $ lumina convert capture.pcap.gz day.itch
  $ lumina convert two-venues.pcap day.itch --feed 233.54.12.111:26477
  $ lumina convert day.itch received.soup
  $ lumina convert day.itch - --to pcap | tshark -r -`;

/** Adds the command to the program. */
export function register(program: Command, context: Context): void {
  const command = addCommonOptions(
    program.command('convert').description('carry messages from one container and carrier into another'),
  )
    .argument('<in>', INPUT_HELP)
    .argument('<out>', 'file to write; - is standard output')
    .addOption(feedOption())
    .addOption(new Option('--to <container>', 'container of OUT (default: by its suffix)').choices(CONTAINERS))
    .addOption(new Option('--carrier <carrier>', 'carrier of a capture (default: moldudp64)').choices(CARRIERS))
    .addOption(
      new Option('--session <name>', 'session, up to ten characters (default: LUMINA0001)').argParser(argument(parseSession)),
    )
    .addOption(
      new Option(
        '--group <address:port>',
        `multicast group, or the server for soupbintcp (default: ${GROUP_A}, ${SERVER})`,
      ).argParser(argument(parseAddress)),
    )
    .addOption(
      new Option('--line-b [address:port]', `the same messages on a second line too (default: ${GROUP_B})`).argParser(
        argument(parseAddress),
      ),
    )
    .addOption(new Option('--messages-per-packet <n>', 'most messages of a packet').argParser(argument(integerWithin(1, 65_534))))
    .addOption(
      new Option('--mtu <bytes>', `most bytes of an IP packet (default: ${MTU})`).argParser(
        argument(integerWithin(SMALLEST_MTU, 65_535)),
      ),
    )
    .addOption(new Option('--date <day>', 'day of the packets, YYYY-MM-DD (default: 1970-01-01)').argParser(argument(parseDate)))
    .addOption(new Option('--seed <n>', 'which faults (default: 1)').argParser(argument(integerWithin(0, 2 ** 51))))
    .addOption(new Option('--gap <chance>', 'packets that never arrive, 0 to 1').argParser(argument(parseChance)))
    .addOption(new Option('--duplicate <chance>', 'packets that arrive twice, 0 to 1').argParser(argument(parseChance)))
    .addOption(
      new Option('--reorder <chance>', 'packets that up to eight others overtake, 0 to 1').argParser(argument(parseChance)),
    )
    .option('--force', 'replace an existing file')
    .addHelpText('after', EXAMPLE);
  action<ConvertLine>(context, command, (settings, line, args) => run(context, settings, line, args[0]!, args[1]!));
}

/** Text of ten characters at most, as the carriers have room for. */
function parseSession(text: string): string {
  if (!/^[!-~]([ -~]{0,8}[!-~])?$/.test(text)) throw new Error('Write one to ten characters without spaces at the ends.');
  return text;
}

async function run(context: Context, settings: Settings, line: ConvertLine, from: string, out: string): Promise<ExitCode> {
  const to = containerOf(line, out);
  const options = { ...optionsOf(line, to), gzip: out.endsWith('.gz'), signal: context.interrupt.signal };
  const force = line.force ?? false;
  if (out === STANDARD_OUTPUT) checkPiped();
  else checkWritable(out, force);
  const input = inputOf(from, settings.feeds);
  const frames = await openFrames(input);
  const stopProgress = showProgress('convert', settings.progress, () => {
    const { bytesRead, bytesTotal, messages } = frames.progress();
    return { done: bytesRead, total: bytesTotal, items: messages };
  });
  let done: Converted;
  try {
    const write = async (target: string | Writable) => {
      const converted = await convert(frames, target, options);
      checkFeeds(input, frames.counts());
      return converted;
    };
    done = await (out === STANDARD_OUTPUT ? write(process.stdout) : writeWhole(out, force, context.interrupt, write));
  } finally {
    stopProgress();
    await frames.close();
  }
  await report(settings, out, options.to, options.carrier, done);
  const damage = damageText(done.damage);
  if (damage === '') return ExitCode.done;
  note(`${input.path}: damaged input: ${damage}`);
  return ExitCode.damaged;
}

/** Refuses to fill a terminal with packets. */
function checkPiped(): void {
  if (process.stdout.isTTY === true)
    throw new LuminaError('LUMINA_CLI_USAGE', '-: standard output is a terminal; pipe it into a program, or name a file');
}

function containerOf(line: ConvertLine, out: string): ContainerFormat {
  if (line.to !== undefined) return line.to;
  const suffix = /\.[^./]+$/.exec(out.replace(/\.gz$/, ''))?.[0] ?? '';
  const found = SUFFIXES[suffix];
  if (found !== undefined) return found;
  throw new LuminaError(
    'LUMINA_CLI_USAGE',
    `${out}: what is it to be? give --to ${CONTAINERS.join(', --to ')}, or a name that ends in ${Object.keys(SUFFIXES).join(', ')}`,
  );
}

/** Everything said and defaulted; an option that has no meaning for the container is refused, not ignored. */
function optionsOf(line: ConvertLine, to: ContainerFormat) {
  const carrier = line.carrier ?? 'moldudp64';
  const noUse = NO_USE[to];
  const meaningless = noUse?.names.find((name) => line[name] !== undefined);
  if (meaningless !== undefined) {
    const option = meaningless.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    throw new LuminaError('LUMINA_CLI_USAGE', `--${option} ${noUse?.why}; leave it out, or write a capture`);
  }
  if (line.lineB !== undefined && carrier !== 'moldudp64') {
    throw new LuminaError(
      'LUMINA_CLI_USAGE',
      '--line-b: a TCP connection has one line; leave it out, or use --carrier moldudp64',
    );
  }
  const group = line.group ?? parseAddress(carrier === 'moldudp64' ? GROUP_A : SERVER);
  const lineB = line.lineB === true ? parseAddress(GROUP_B) : (line.lineB ?? null);
  return {
    to,
    carrier,
    midnight: exchangeMidnight(line.date ?? 0),
    carrierOptions: {
      session: line.session ?? 'LUMINA0001',
      group,
      lineB,
      messagesPerPacket: line.messagesPerPacket ?? 65_534,
      mtu: line.mtu ?? MTU,
      seed: line.seed ?? 1,
      faults: { gap: line.gap ?? 0, duplicate: line.duplicate ?? 0, reorder: line.reorder ?? 0 },
    },
  };
}

/** Whether packets carry packets of something else. */
function isCapture(to: ContainerFormat): boolean {
  return to === 'pcap' || to === 'pcapng';
}

async function report(
  settings: Settings,
  out: string,
  to: ContainerFormat,
  carrier: CarrierName,
  done: Converted,
): Promise<void> {
  const { faults, ...rest } = done;
  // The bytes have standard output for themselves.
  const aside = out === STANDARD_OUTPUT;
  if (settings.json) {
    const result = { schemaVersion: 1, path: out, to, ...(isCapture(to) ? { carrier } : {}), ...rest, faults };
    if (aside) process.stderr.write(`${JSON.stringify(result)}\n`);
    else await printJson(result);
    return;
  }
  const packets = to === 'binaryfile' ? '' : ` in ${plural(done.packets, 'packet')}${isCapture(to) ? ` of ${carrier}` : ''}`;
  const injected = nonZero({ ...faults });
  const text = `${plural(done.messages, 'message')}${packets}, ${to}, ${bytes(done.bytes)} before compression${injected === 'none' ? '' : `; faults: ${injected}`}`;
  if (aside) note(`standard output: ${text}`);
  else await printLines([`${out}: ${text}`]);
}
