/** One timed pass of the native lane over BinaryFILE records in memory. */

import { messageOf } from '../../runtime/errors.ts';
import { arenaTooSmall, arenaUnavailable } from '../../runtime/flow-check.ts';
import { loadNative, type NativeReplay, NativeReplayStage, requireNative } from '../../runtime/native.ts';
import { arenaFacts } from './engine.ts';
import type { EngineFacts } from './machine.ts';

export interface NativePassOptions {
  readonly stage: keyof typeof NativeReplayStage;
  /** Of the books only, as the rest. */
  readonly lookAhead?: boolean | undefined;
  readonly arenaBytes?: number | undefined;
  readonly arenaLeastBytes?: number | undefined;
  readonly isa?: string | undefined;
}

/**
 * Runs on this thread, to the end.
 * @throws LuminaError LUMINA_ARENA_TOO_SMALL, LUMINA_ARENA_UNAVAILABLE, LUMINA_KERNELS_ISA, LUMINA_NATIVE_UNAVAILABLE
 */
export function nativePass(records: Uint8Array, options: NativePassOptions): NativeReplay {
  const { stage, lookAhead = true, arenaBytes = 0, arenaLeastBytes = 0, isa = '' } = options;
  const wish = { stage: NativeReplayStage[stage], lookAhead, arenaBytes, arenaLeastBytes, isa };
  let pass: NativeReplay | null;
  try {
    pass = requireNative().replayRecords(records, wish);
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'LUMINA_ARENA_UNAVAILABLE') throw error;
    throw arenaUnavailable(arenaBytes, messageOf(error));
  }
  if (pass === null) throw arenaTooSmall(arenaBytes);
  return pass;
}

/** What ran the pass. */
export function nativeFacts({ isa, arena }: Pick<NativeReplay, 'isa' | 'arena'>): EngineFacts {
  const native = loadNative();
  if (!native.loaded) throw new Error('a native pass without a loaded addon');
  const { clock, build } = native;
  return {
    lane: 'native',
    isa,
    ...arenaFacts(arena),
    clock,
    clockStepNs: clock.stepNs,
    clockInvariant: clock.invariant,
    compiler: build.compiler,
    flags: build.flags,
  };
}
