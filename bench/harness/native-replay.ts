/** The native lane's parse and book over a file in memory, turn by turn with the floor, each answer checked before it is timed. */

import { BookStage } from '../../runtime/book/stage.ts';
import { LuminaError } from '../../runtime/errors.ts';
import type { Damage, FlowInput } from '../../runtime/flow.ts';
import { type FrameBatch, openFrames } from '../../runtime/frames.ts';
import type { NativeReplay } from '../../runtime/native-replay.ts';
import { Parsed, Parser } from '../../runtime/parse/parser.ts';
import { handWritten } from '../peers/hand-written.ts';
import type { EngineFacts } from './machine.ts';
import { type NativePassOptions, nativeFacts, nativePass } from './native-pass.ts';
import { expectEqual } from './stage-bench.ts';

/** All records are held in memory at once, and Node holds no more in one array. */
const LARGEST_INPUT = 2 ** 32 - 2 ** 16;
const LENGTH_BYTES = 2;
/** Readable bytes behind the last record: the floor looks at no length, so it reads past a message that is cut. */
const MARGIN = 64;

export interface Records {
  /** Whole messages behind two-byte lengths, whatever container they came in. */
  readonly bytes: Uint8Array;
  readonly messages: number;
  readonly damage: Partial<Damage>;
}

/** Value i of both lists are neighbours in time. */
export interface Turns {
  readonly engine: EngineFacts;
  readonly messages: number;
  readonly damage: Partial<Damage>;
  readonly nsPerMessage: readonly number[];
  readonly floorNsPerMessage: readonly number[];
}

/** What a pass over the records has to find. */
export interface Expected {
  readonly messages: number;
  /** Of the TypeScript lane's books; null when the books are not looked at. */
  readonly digest: string | null;
  readonly damage: Partial<Damage>;
}

/**
 * Every message of the input as BinaryFILE records, or those that come first until there are `enough` bytes.
 * @throws LuminaError LUMINA_BENCH_MEMORY for more than four gigabytes of them, or what opening the input reports
 */
export async function recordsOf(input: FlowInput, enough = Number.POSITIVE_INFINITY): Promise<Records> {
  let bytes = new Uint8Array(1 << 24);
  let used = 0;
  let messages = 0;
  const frames = await openFrames(input);
  try {
    for (let batch = await frames.next(); batch !== null && used < enough; batch = await frames.next()) {
      const needed = used + batch.view.byteLength + batch.count * LENGTH_BYTES + MARGIN;
      if (needed > LARGEST_INPUT) {
        const text = `bench replay: ${input.path} has more messages than fit in memory at once; give --stage all, or a shorter file`;
        throw new LuminaError('LUMINA_BENCH_MEMORY', text);
      }
      if (needed > bytes.length) {
        const grown = new Uint8Array(Math.min(LARGEST_INPUT, Math.max(needed, bytes.length * 2)));
        grown.set(bytes.subarray(0, used));
        bytes = grown;
      }
      used = append(bytes, used, batch);
      messages += batch.count;
    }
    return { bytes: bytes.subarray(0, used), messages, damage: frames.damage() };
  } finally {
    await frames.close();
  }
}

function append(bytes: Uint8Array, from: number, { view, offsets, lengths, count }: FrameBatch): number {
  const source = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  let at = from;
  for (let i = 0; i < count; i++) {
    const length = lengths[i]!;
    bytes[at] = length >> 8;
    bytes[at + 1] = length;
    bytes.set(source.subarray(offsets[i]!, offsets[i]! + length), at + LENGTH_BYTES);
    at += LENGTH_BYTES + length;
  }
  return at;
}

/** The same in the TypeScript lane: its own parser, its own books. */
export function expectedOf({ bytes, messages }: Records, stage: 'parse' | 'book'): Expected {
  if (stage === 'parse') return { messages, digest: null, damage: {} };
  const books = new BookStage({ initialOrders: 1 << 20, mostOrders: 1 << 24 });
  const parser = new Parser(books);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length; at += LENGTH_BYTES + view.getUint16(at)) {
    parser.parse(view, at + LENGTH_BYTES, view.getUint16(at));
  }
  return { messages, digest: books.digest(), damage: { shortMessages: parser.tally.shortMessages, ...books.damage } };
}

/** How many messages the TypeScript parser finds whole and known. */
function parsedOf({ bytes }: Records): number {
  const parser = new Parser(new BookStage({ initialOrders: 1 << 20, mostOrders: 1 << 24 }));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let parsed = 0;
  for (let at = 0; at < bytes.length; at += LENGTH_BYTES + view.getUint16(at)) {
    if (parser.parse(view, at + LENGTH_BYTES, view.getUint16(at)) === Parsed.applied) parsed += 1;
  }
  return parsed;
}

/** Compares what a pass found. @throws Error that says which answer is wrong */
export function checkPass(records: Records, pass: NativeReplay, expected: Expected): void {
  const { orderPoolExhausted: orders, levelPoolExhausted: levels } = pass.damage;
  if (orders + levels > 0) {
    const text = `bench replay: the books found no room for ${orders} orders and ${levels} levels; give a larger --arena`;
    throw new LuminaError('LUMINA_ARENA_TOO_SMALL', text);
  }
  if (expected.digest !== null) {
    expectEqual('the number of messages', pass.messages, expected.messages);
    expectEqual('the digest of the books', pass.digest, expected.digest);
    for (const [name, count] of Object.entries(expected.damage)) {
      expectEqual(`the damage ${name}`, pass.damage[name as keyof Damage], count);
    }
    return;
  }
  // Unknown and short messages are left out by the parser, and read by those that look at no length: their sums are others.
  if (pass.messages !== expected.messages) {
    expectEqual('the number of messages', pass.messages, parsedOf(records));
    return;
  }
  const { bytes } = records;
  const sums = handWritten(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const floor = nativePass(bytes, { stage: 'floor' });
  for (const name of ['messages', 'locates', 'codes', 'shares', 'prices'] as const) {
    expectEqual(`the sum of ${name}`, pass[name], sums[name]);
    expectEqual(`the floor's sum of ${name}`, floor[name], sums[name]);
  }
  expectEqual("the floor's sum of references", floor.references, pass.references);
}

/** One checked pass, then `repeat` rounds of floor and stage; `onRound` after each, the checked one included. */
export function stageTurns(
  records: Records,
  options: NativePassOptions & { readonly stage: 'parse' | 'book'; readonly repeat: number },
  onRound: (done: number) => void,
): Turns {
  const { bytes, messages } = records;
  const expected = expectedOf(records, options.stage);
  const first = nativePass(bytes, options);
  checkPass(records, first, expected);
  nativePass(bytes, { stage: 'floor' });
  onRound(0);
  const nsPerMessage: number[] = [];
  const floorNsPerMessage: number[] = [];
  for (let round = 1; round <= options.repeat; round++) {
    floorNsPerMessage.push(nativePass(bytes, { stage: 'floor' }).cpuNs / messages);
    nsPerMessage.push(nativePass(bytes, options).cpuNs / messages);
    onRound(round);
  }
  const damage = { ...first.damage, ...records.damage };
  return { engine: nativeFacts(first), messages, damage, nsPerMessage, floorNsPerMessage };
}
