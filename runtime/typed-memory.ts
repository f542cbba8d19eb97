/** Where the TypeScript lane's memory comes from. */
import { Memory } from './memory.ts';
import { loadNative } from './native.ts';

/**
 * JavaScript can't ask for huge pages, so the addon does, where it is there: a hint about pages, no part of the lane's work.
 * Loads the addon, so not before `chooseAddon`.
 */
export function typedMemory(): Memory {
  const native = loadNative();
  if (!native.loaded) return new Memory(`on ordinary pages: the addon would ask for huge ones, but ${native.reason}`);
  if (native.noHugePages !== '') return new Memory(`on ordinary pages: ${native.noHugePages}`);
  return new Memory('huge pages are asked for', native.addon.hugePages);
}
