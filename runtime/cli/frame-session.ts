/** Framed messages from a command's point of view: for the commands that look at messages without a book. */

import { LuminaError } from '../errors.ts';
import type { FlowInput, PacketCounts } from '../flow.ts';
import { type FrameBatch, type FrameDamage, openFrames } from '../frames.ts';
import type { Context } from './context.ts';
import { note } from './output.ts';
import { showProgress } from './progress.ts';
import type { CommandLine, Settings } from './settings.ts';

/** stat and decode read frames, and only the TypeScript lane has a frame reader; asking for the other is an error, not ignored. */
export function requireTypeScriptLane(command: string, line: CommandLine): void {
  if (line.lane !== 'native') return;
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
 */
export async function readFrames(
  context: Context,
  settings: Settings,
  input: FlowInput,
  session: { readonly label: string; readonly streaming: boolean },
  each: (batch: FrameBatch) => Promise<number | undefined>,
): Promise<FramesRead> {
  const frames = await openFrames(input);
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
    for (let batch = await frames.next(); batch !== null; batch = await frames.next()) {
      const used = await each(batch);
      frames.take(used ?? batch.count);
      if (used !== undefined || context.interrupt.interrupted()) break;
    }
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

/** The lane, on standard error: the results of these commands have no room for it. */
export function tellFrameLane(): void {
  note('ts lane');
}
