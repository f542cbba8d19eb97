/** V8's garbage collector has its work before the hot threads start, not beside them. */

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Collects what the start left behind, in some 10 ms. Node's --expose-gc, if given, is over then. */
export function collectBefore(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('globalThis.gc');
  setFlagsFromString('--no-expose-gc');
  if (typeof collect !== 'function') throw new Error('this V8 has no gc() to expose');
  collect();
}

/**
 * For a run that makes next to no garbage. Eight seconds after a collection, when little goes on, V8 tidies up, and begins it with a
 * step of incremental marking: there is none until the returned function is called.
 */
export function holdTidying(): () => void {
  setFlagsFromString('--no-incremental-marking');
  return () => setFlagsFromString('--incremental-marking');
}
