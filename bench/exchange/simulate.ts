/**
 * `lumina simulate`: a seeded, valid trading day as BinaryFILE of ITCH 5.0.
 *
 * The bytes depend on seed, symbols and messages only; not on the machine, the Node version or the way they are written.
 * (Compressed files are equal after decompression: deflate output differs between zlib builds.)
 */

import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { LuminaError, messageOf } from '../../runtime/errors.ts';
import { Day } from './day.ts';
import { planDay, type SimulateOptions } from './plan.ts';

export type { SimulateOptions } from './plan.ts';

/** Raised with every change of the bytes that the same options give, so that a kept day of an older simulator is not taken for one of this. */
export const SIMULATOR_REVISION = 1;

export interface SimulatedDay {
  readonly seed: number;
  readonly symbols: number;
  readonly messages: number;
  /** Bytes of the BinaryFILE before compression. */
  readonly bytes: number;
  /** Messages by type byte. */
  readonly types: Record<string, number>;
  /** Up to ten symbols that the generator made the most active, the busiest first. */
  readonly busiest: readonly string[];
}

export type OnProgress = (messages: number, total: number) => void;

/** What writing a day takes besides its arguments. */
export interface SimulateHooks {
  /** Called after every chunk. */
  readonly onProgress?: OnProgress | undefined;
  /** Stops between two chunks; the call then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** A day in memory, for benches and tests. */
export function simulateToBytes(options: SimulateOptions): Uint8Array<ArrayBuffer> {
  const day = new Day(planDay(options));
  const chunks = [...day.chunks()];
  const bytes = new Uint8Array(day.simulation.tape.bytes);
  let used = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, used);
    used += chunk.length;
  }
  return bytes;
}

/**
 * Writes a day to a file, compressed when its name ends in `.gz`. The file appears under its name when it is whole; a failed or
 * aborted run leaves none. Whether an existing file may be replaced is the caller's decision.
 * @throws LuminaError for arguments that no day fits, before anything is written; LUMINA_SIMULATE_WRITE when the file can't be written
 */
export async function simulateToFile(options: SimulateOptions & SimulateHooks, path: string): Promise<SimulatedDay> {
  const day = new Day(planDay(options));
  const temporary = `${path}.${process.pid}.part`;
  const source = chunksOf(day, options);
  const file = createWriteStream(temporary);
  try {
    if (path.endsWith('.gz')) await pipeline(source, createGzip(), file);
    else await pipeline(source, file);
    await rename(temporary, path);
    return described(day);
  } catch (error) {
    await rm(temporary, { force: true });
    if (options.signal?.aborted) throw error;
    const message = `simulate: ${path} can't be written: ${messageOf(error)}; choose another --out`;
    throw new LuminaError('LUMINA_SIMULATE_WRITE', message, { cause: error });
  }
}

function* chunksOf(day: Day, hooks: SimulateHooks): Generator<Uint8Array> {
  for (const chunk of day.chunks()) {
    hooks.signal?.throwIfAborted();
    yield chunk;
    hooks.onProgress?.(day.simulation.tape.messages, day.plan.messages);
  }
}

function described(day: Day): SimulatedDay {
  const { tape, listing } = day.simulation;
  return {
    seed: day.plan.seed,
    symbols: listing.count,
    messages: tape.messages,
    bytes: tape.bytes,
    types: tape.types(),
    busiest: Array.from(listing.byActivity.subarray(0, 10), (symbol) => listing.names[symbol]!),
  };
}
