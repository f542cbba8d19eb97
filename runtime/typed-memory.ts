/** Where the memory of the TypeScript lane's books comes from. */
import { Memory } from './memory.ts';
import { loadNative } from './native.ts';

/** JavaScript can't ask for huge pages, so the addon does, where it is loaded: a hint about pages, no part of the lane's work. */
export function typedMemory(): Memory {
  const native = loadNative();
  return new Memory(native.loaded ? native.addon.hugePages : null);
}
