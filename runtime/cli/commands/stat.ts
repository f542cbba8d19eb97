/** `lumina stat`: what an input holds, without building a book. */

import type { Command } from 'commander';
import { nameOf } from '../../../generated/itch-5.0/ts/index.ts';
import { ExitCode } from '../../errors.ts';
import type { Damage } from '../../flow.ts';
import type { FrameBatch } from '../../frames.ts';
import { formatTime } from '../../parse/format.ts';
import {
  type CaptureJson,
  captureJson,
  formatInstant,
  isCapture,
  packetsText,
  sequenceJson,
  sequenceText,
} from '../capture-counts.ts';
import { action, type Context } from '../context.ts';
import { damageText, noteDamage } from '../damage.ts';
import { whole } from '../decode-format.ts';
import { UnknownValues } from '../enumerations.ts';
import { READY_MESSAGES } from '../fields.ts';
import { type FramesRead, readFrames, requireTypeScriptLane } from '../frame-session.ts';
import { feedsText, INPUT_HELP, inputOf } from '../input.ts';
import { addFlowOptions } from '../options.ts';
import { printJson, printLines } from '../output.ts';
import { unknownSymbol } from '../session.ts';
import type { CommandLine, Settings } from '../settings.ts';
import { SymbolFilter } from '../symbol-filter.ts';
import { bytes, count, plural, table } from '../text.ts';

/** Offsets in the header of every message (Nasdaq TotalView-ITCH 5.0): u16 stock locate, u48 timestamp. */
const LOCATE_AT = 1;
const TIMESTAMP_AT = 5;

const EXAMPLE = `
Example:
  $ lumina stat day.itch.gz
  $ lumina stat day.itch --json`;

/** The object that `stat --json` promises. */
interface StatResult {
  readonly schemaVersion: 1;
  readonly messages: number;
  readonly bytes: number;
  readonly types: Record<string, number>;
  readonly unknownTypes: Record<string, number>;
  readonly unknownValues: Record<string, Record<string, number>>;
  readonly symbols: number;
  readonly firstTime: string | null;
  readonly lastTime: string | null;
  readonly sequence: { readonly gaps: number; readonly duplicates: number };
  readonly damage: Partial<Damage>;
  readonly lane: 'ts';
  /** Of a capture only. */
  readonly capture?: CaptureJson & { readonly firstPacket: string | null; readonly lastPacket: string | null };
  readonly interrupted?: true;
}

/** Adds the command to the program. */
export function register(program: Command, context: Context): void {
  const command = addFlowOptions(
    program.command('stat').description('count messages by type, unknown types and values, and damage'),
  )
    .argument('<file>', INPUT_HELP)
    .addHelpText('after', EXAMPLE);
  action(context, command, (settings, line: CommandLine, args) => stat(context, settings, line, args[0]!));
}

async function stat(context: Context, settings: Settings, line: CommandLine, file: string): Promise<ExitCode> {
  requireTypeScriptLane('stat', line, settings);
  const input = inputOf(file, settings.feeds);
  const census = new Census(settings.symbols);
  const read = await readFrames(context, settings, input, { label: 'stat', streaming: false }, async (batch) => {
    census.take(batch);
    return undefined;
  });
  const interrupted = context.interrupt.interrupted();
  const missing = census.filter.missing();
  if (missing !== undefined && !interrupted) throw unknownSymbol(missing, input, [...census.filter.seen]);
  const result: StatResult = {
    schemaVersion: 1,
    messages: census.filter.open ? read.messages : census.messages,
    bytes: census.filter.open ? read.bytes : census.bytes,
    types: census.byType(true),
    unknownTypes: census.byType(false),
    unknownValues: census.unknownValues.report(),
    symbols: census.symbols,
    firstTime: census.firstNs < 0 ? null : formatTime(census.firstNs),
    lastTime: census.lastNs < 0 ? null : formatTime(census.lastNs),
    sequence: sequenceJson(read.counts),
    damage: { ...read.damage, shortMessages: census.shortMessages },
    lane: 'ts',
    ...captureOf(read),
    ...(interrupted ? { interrupted: true } : {}),
  };
  if (settings.json) await printJson(result);
  else await printLines(statText(result, read));
  const damage = damageText(result.damage);
  if (damage === '') return ExitCode.done;
  noteDamage(input, result.damage);
  return ExitCode.damaged;
}

/** UTC times of the packets, and what there was of them. */
function captureOf(read: FramesRead): Pick<StatResult, 'capture'> {
  if (!isCapture(read.counts)) return {};
  const { times } = read;
  const firstPacket = times === null ? null : formatInstant(times.first);
  const lastPacket = times === null ? null : formatInstant(times.last);
  return { capture: { ...captureJson(read.counts), firstPacket, lastPacket } };
}

function captureText(read: FramesRead): string[] {
  const { capture } = captureOf(read);
  if (capture === undefined) return [];
  const { firstPacket, lastPacket, feeds } = capture;
  return [
    `${packetsText(read.counts)}${firstPacket === null ? '' : `; ${firstPacket} to ${lastPacket}`}`,
    ...(feeds.length > 1 ? [`feeds: ${feedsText(feeds)}`] : []),
    sequenceText(read.counts),
  ];
}

class Census {
  readonly filter: SymbolFilter;
  readonly unknownValues = new UnknownValues();
  messages = 0;
  bytes = 0;
  shortMessages = 0;
  symbols = 0;
  firstNs = -1;
  lastNs = -1;
  readonly #types = new Float64Array(256);
  readonly #locates = new Uint8Array(65_536);

  constructor(symbols: readonly string[]) {
    this.filter = new SymbolFilter(symbols);
    this.#locates[0] = 1;
  }

  /** Counts a batch. */
  take(batch: FrameBatch): void {
    const { view, offsets, lengths } = batch;
    for (let index = 0; index < batch.count; index++) {
      const at = offsets[index]!;
      const length = lengths[index]!;
      const code = view.getUint8(at);
      const message = READY_MESSAGES[code];
      const readable = whole(message, length);
      if (readable === undefined ? !this.filter.open : !this.filter.wants(readable, view, at)) continue;
      this.#types[code]! += 1;
      this.messages += 1;
      this.bytes += length + 2;
      if (readable !== undefined) this.#examine(code, view, at);
      else if (message !== undefined) this.shortMessages += 1;
    }
  }

  #examine(code: number, view: DataView, at: number): void {
    const locate = view.getUint16(at + LOCATE_AT);
    if (this.#locates[locate] === 0) {
      this.#locates[locate] = 1;
      this.symbols += 1;
    }
    this.lastNs = view.getUint16(at + TIMESTAMP_AT) * 0x1_0000_0000 + view.getUint32(at + TIMESTAMP_AT + 2);
    if (this.firstNs < 0) this.firstNs = this.lastNs;
    this.unknownValues.examine(code, view, at);
  }

  /** Messages by type character, of known or of unknown types, most frequent first. */
  byType(known: boolean): Record<string, number> {
    const found = [...this.#types.entries()].filter(([code, total]) => total > 0 && (nameOf(code) !== undefined) === known);
    found.sort((left, right) => right[1] - left[1] || left[0] - right[0]);
    return Object.fromEntries(found.map(([code, total]) => [String.fromCharCode(code), total]));
  }
}

function statText(result: StatResult, read: FramesRead): string[] {
  const { messages } = result;
  const share = (total: number) => `${((total / messages) * 100).toFixed(2)} %`;
  const types = Object.entries(result.types).map(([type, total]) => [
    `  ${type}`,
    nameOf(type.charCodeAt(0)) ?? '',
    count(total),
    share(total),
  ]);
  const unknown = Object.entries(result.unknownTypes).map(([type, total]) => [
    `  ${type}`,
    '(unknown type)',
    count(total),
    share(total),
  ]);
  const values = Object.entries(result.unknownValues).map(([path, counts]) => {
    const each = Object.entries(counts).map(([value, total]) => `${JSON.stringify(value)} ${count(total)}`);
    return `  ${path}: ${each.join(', ')}`;
  });
  const damage = damageText(result.damage);
  return [
    `${plural(messages, 'message')}, ${bytes(result.bytes)}, ${plural(result.symbols, 'symbol')}, ${result.firstTime ?? '-'} to ${result.lastTime ?? '-'}`,
    ...table([...types, ...unknown], 'llrr'),
    ...(values.length === 0 ? [] : ['values that the schema does not list:', ...values]),
    ...captureText(read),
    `damage: ${damage === '' ? 'none' : damage}`,
    `${result.lane} lane${result.interrupted === true ? '; interrupted, so this is a part of the input' : ''}`,
  ];
}
