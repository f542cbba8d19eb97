/** What commands ask of the addon's loader. It loads once; afterwards every question is answered from memory. */

import type { LaneName } from '../flow.ts';
import { loadNative, type NativeState } from '../native.ts';

/** The loaded addon with what it knows of the machine, or why there is none. */
export function nativeState(): NativeState {
  return loadNative();
}

/** Rate of the clock that a lane's samples are taken with. The TypeScript lane's ticks are nanoseconds. */
export function ticksPerNsOf(lane: LaneName): number {
  const state = lane === 'native' ? nativeState() : undefined;
  return state?.loaded === true ? state.clock.ticksPerNs : 1;
}

/** The kernel set that a lane will run with: the forced one, else the best of this machine. */
export function isaOf(lane: LaneName, forced: string | undefined): string {
  if (lane === 'ts') return 'javascript';
  const state = nativeState();
  return forced ?? (state.loaded ? (state.isas.at(-1) ?? 'scalar') : 'scalar');
}
