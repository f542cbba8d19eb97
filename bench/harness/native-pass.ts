/** One timed pass of the native lane over BinaryFILE records in memory. */

import { LuminaError, messageOf } from '../../runtime/errors.ts';
import { arenaTooSmall, arenaUnavailable } from '../../runtime/flow-check.ts';
import { loadNative, requireNative } from '../../runtime/native.ts';
import { type NativeReplay, NativeReplayStage } from '../../runtime/native-replay.ts';
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
  const { replayRecords } = requireNative();
  let pass: NativeReplay | null;
  try {
    pass = replayRecords(records, wish);
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (code === 'LUMINA_ARENA_UNAVAILABLE') throw arenaUnavailable(arenaBytes, messageOf(error));
    throw typeof code === 'string' ? new LuminaError(code, messageOf(error), { cause: error }) : error;
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
