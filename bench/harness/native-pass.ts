/** One timed pass of the native lane over BinaryFILE records in memory. */

import { LuminaError, messageOf } from '../../runtime/errors.ts';
import { loadNative, type NativeReplay, NativeReplayStage, requireNative } from '../../runtime/native.ts';
import type { EngineFacts } from './machine.ts';

export interface NativePassOptions {
  readonly stage: keyof typeof NativeReplayStage;
  /** Of the books only, as the rest. */
  readonly lookAhead?: boolean | undefined;
  readonly arenaBytes?: number | undefined;
  readonly isa?: string | undefined;
}

/**
 * Runs on this thread, to the end.
 * @throws LuminaError LUMINA_ARENA_TOO_SMALL, LUMINA_KERNELS_ISA, LUMINA_NATIVE_UNAVAILABLE
 */
export function nativePass(records: Uint8Array, options: NativePassOptions): NativeReplay {
  const { stage, lookAhead = true, arenaBytes = 0, isa = '' } = options;
  const { replayRecords } = requireNative();
  let pass: NativeReplay | null;
  try {
    pass = replayRecords(records, { stage: NativeReplayStage[stage], lookAhead, arenaBytes, isa });
  } catch (error) {
    const { code } = error as { code?: unknown };
    throw typeof code === 'string' ? new LuminaError(code, messageOf(error), { cause: error }) : error;
  }
  if (pass !== null) return pass;
  const remedy = 'free memory, or give another --arena';
  throw new LuminaError('LUMINA_ARENA_TOO_SMALL', `bench replay: no books in an arena of ${arenaBytes} bytes; ${remedy}`);
}

/** What ran the pass. */
export function nativeFacts({ isa, pages }: Pick<NativeReplay, 'isa' | 'pages'>): EngineFacts {
  const native = loadNative();
  if (!native.loaded) throw new Error('a native pass without a loaded addon');
  const { clock, build } = native;
  return {
    lane: 'native',
    isa,
    arenaPages: pages,
    clock,
    clockStepNs: clock.stepNs,
    clockInvariant: clock.invariant,
    compiler: build.compiler,
    flags: build.flags,
  };
}
