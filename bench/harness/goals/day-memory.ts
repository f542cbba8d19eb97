/** What the native books hold when the most orders of a day are live. */

import { LuminaError } from '../../../runtime/errors.ts';
import type { NativeArena } from '../../../runtime/native.ts';
import type { NativeBooksHeld } from '../../../runtime/native-replay.ts';
import type { EngineFacts } from '../machine.ts';
import { nativeFacts, nativePass } from '../native-pass.ts';
import { expectEqual } from '../stage-bench.ts';
import { breath, type DayGround } from './passes.ts';

/**
 * Two kinds of memory. The reference map is what the day's references take, whether their orders live or not: the directory, and of the
 * pages in use the places that no live order is in; the circle of pages bounds it. Beside it is what live orders take: their nodes,
 * what is kept aside of the pages, and the blocks of their levels, those that wait to be used again included.
 */
export interface DayMemory {
  readonly engine: EngineFacts;
  readonly held: NativeBooksHeld;
  /** Of orders and levels, beside the reference map. */
  readonly bytesPerLiveOrder: number;
  /** `used` is what was handed out to pools, all of it at the start, and how much of them is in use is in `held`. */
  readonly arena: Pick<NativeArena, 'bytes' | 'pages' | 'used' | 'reason' | 'remedy'>;
}

export async function dayMemory(ground: DayGround, onPass: () => void): Promise<DayMemory> {
  await breath(ground);
  const { records, digest, isa, arenaBytes } = ground;
  const pass = nativePass(records.bytes, { stage: 'memory', isa, arenaBytes });
  expectEqual('the digest of the books looked at', pass.digest, digest);
  onPass();
  const held = pass.peak;
  if (held.liveOrders === 0)
    throw new LuminaError('LUMINA_BENCH_EMPTY', 'bench replay: no order was live at a look; give more --messages');
  return {
    engine: nativeFacts(pass),
    held,
    bytesPerLiveOrder: (held.orderBytes + held.levelBytes) / held.liveOrders,
    arena: pass.arena,
  };
}
