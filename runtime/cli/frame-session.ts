/** Framed messages from a command's point of view: for the commands that look at messages without a book. */

import { LuminaError } from '../errors.ts';
import type { FlowInput, PacketCounts } from '../flow.ts';
import { type FrameBatch, type FrameDamage, type FrameSource, openFrames } from '../frames.ts';
import type { Context } from './context.ts';
import { checkFeeds } from './input.ts';
import { note } from './output.ts';
import { showProgress } from './progress.ts';
import type { CommandLine, Settings } from './settings.ts';

/**
 * stat and decode read frames, and only the TypeScript lane has a frame reader; asking for the other on the
 * command line is an error, and what the config file or the environment ask for is told, not ignored.
 */
export function requireTypeScriptLane(command: string, line: CommandLine, settings: Settings): void {
  if (line.lane !== 'native') {
    if (settings.lane === 'native') note(`"lane": "native" of the config file: ${command} runs in the TypeScript lane only`);
    if (settings.isa !== undefined)
      note(`the kernel set ${settings.isa} is for the native lane; ${command} runs in the TypeScript lane only`);
    return;
  }
  throw new LuminaError(
    'LUMINA_CLI_LANE',
    `--lane native: ${command} runs in the TypeScript lane only; leave --lane out, or give --lane ts`,
  );
}

/** What was read, and what was wrong with its framing. */
export interface FramesRead {
  readonly messages: number;
  /** After decompression. */
  readonly bytes: number;
  readonly damage: FrameDamage;
  /** All zero for a BinaryFILE. */
  readonly counts: PacketCounts;
  /** Nanoseconds since 1970 of a capture's first and last packet. */
  readonly times: { readonly first: bigint; readonly last: bigint } | null;
}

/**
 * Hands every batch to `each`, in order, until the input ends, Ctrl-C, or `each` answers how many messages of its batch it
 * used before it had enough.
 * @throws LuminaError LUMINA_CLI_FEED
 */
export async function readFrames(
  context: Context,
  settings: Settings,
  input: FlowInput,
  session: { readonly label: string; readonly streaming: boolean },
  each: (batch: FrameBatch) => Promise<number | undefined>,
): Promise<FramesRead> {
  const { signal } = context.interrupt;
  const frames = await openFrames(input, { signal });
  const stopProgress = showProgress(
    session.label,
    settings.progress,
    () => {
      const { bytesRead, bytesTotal, messages } = frames.progress();
      return { done: bytesRead, total: bytesTotal, items: messages };
    },
    { streaming: session.streaming },
  );
  try {
    for (let batch = await nextOf(frames, signal); batch !== null; batch = await nextOf(frames, signal)) {
      const used = await each(batch);
      frames.take(used ?? batch.count);
      if (used !== undefined || signal.aborted) break;
    }
    if (!signal.aborted) checkFeeds(input, frames.counts());
    return {
      messages: frames.progress().messages,
      bytes: frames.bytes(),
      damage: frames.damage(),
      counts: frames.counts(),
      times: frames.times(),
    };
  } finally {
    stopProgress();
    await frames.close();
  }
}

/** The next batch; null at the end of the input and at Ctrl-C, which need not wait for a silent pipe. */
async function nextOf(frames: FrameSource, signal: AbortSignal): Promise<FrameBatch | null> {
  try {
    return await frames.next();
  } catch (error) {
    if (signal.aborted && (error as Error).name === 'AbortError') return null;
    throw error;
  }
}

/** The lane, on standard error: the results of these commands have no room for it. */
export function tellFrameLane(): void {
  note('ts lane');
}
