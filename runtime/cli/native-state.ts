/** What commands ask of the addon's loader. It loads once; afterwards every question is answered from memory. */

import type { LaneName } from '../flow.ts';
import { chooseAddon, loadNative, type NativeState } from '../native.ts';

/** The loaded addon with what it knows of the machine, or why there is none. */
export function nativeState(): NativeState {
  return loadNative();
}

/**
 * Takes the addon that LUMINA_ADDON names. Returns a line for the user when it is not the ordinary one: its figures are not the
 * product's.
 * @throws LuminaError LUMINA_NATIVE_ADDON
 */
export function addonOfEnvironment(env: NodeJS.ProcessEnv): string | undefined {
  chooseAddon(env.LUMINA_ADDON);
  if ((env.LUMINA_ADDON ?? '') === '') return undefined;
  const native = loadNative();
  if (!native.loaded) return `LUMINA_ADDON=plant: ${native.reason}; build it with node native/build.mjs --plant`;
  const planted = native.planted === '' ? 'nothing is planted' : `planted is ${native.planted}`;
  return `LUMINA_ADDON=plant: the addon that delays itself; ${planted}; these figures are not the product's`;
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
