/**
 * Software pipelining where messages are known before they are applied, in replay and within a packet of several: what a block of
 * them will touch is loaded first, so that its cache misses overlap. It changes nothing, so a wrong guess costs a load.
 */
import * as addOrder from '../../generated/itch-5.0/ts/add-order.ts';
import * as addOrderAttributed from '../../generated/itch-5.0/ts/add-order-attributed.ts';
import { Side } from '../../generated/itch-5.0/ts/enums.ts';
import * as orderDelete from '../../generated/itch-5.0/ts/order-delete.ts';
import { type LadderPool, SLOT } from './ladder-pool.ts';
import { type NodePool, ORDER } from './node-pool.ts';
import type { OrderMap } from './order-map.ts';

/** Messages that come one after the other: message i is view[offsets[i], offsets[i] + lengths[i]). */
export interface Messages {
  readonly view: DataView;
  readonly offsets: Uint32Array;
  readonly lengths: Uint32Array;
}

/** Messages of a block: fewer overlap less, and more drive each other out of the nearest cache. */
const TOGETHER = 16;
/**
 * Live orders from which on it is worth it. What fewer touch mostly is in a near cache: a day of 67,000 took 10 % longer, one of
 * 167,000 takes 5 to 7 % less; this is between them.
 */
const WORTHWHILE = 96 * 1024;

// See ORDER for why these are constants of this file.
const { level: ITS_LEVEL, next: NEXT, prev: PREV, ladder: LADDER } = ORDER;
const { block: BLOCK, count: COUNT } = SLOT;
const SHORTEST = orderDelete.LENGTH;
/** A delete ends with the reference, which is there in every message on an order. */
const REF_AT = SHORTEST - 8;
const ADD = addOrder.TYPE;
const ADD_ATTRIBUTED = addOrderAttributed.TYPE;
const ADD_LENGTH = addOrder.LENGTH;
const { sell: SELL } = Side;

export class LookAhead {
  readonly #nodes: NodePool;
  readonly #orders: OrderMap;
  readonly #ladders: LadderPool;
  readonly #fewest: number;
  /** Takes what was loaded: V8 leaves out a load whose result nobody uses. */
  readonly #sink = new Int32Array(1);

  /** `fewest`: of fewer live orders it looks at nothing. */
  constructor(nodes: NodePool, orders: OrderMap, ladders: LadderPool, fewest = WORTHWHILE) {
    this.#nodes = nodes;
    this.#orders = orders;
    this.#ladders = ladders;
    this.#fewest = fewest;
  }

  /** Loads what a block of messages from `from` on will touch where that is worth it; returns the index to go on with. */
  look(messages: Messages, from: number, end: number): number {
    return this.#orders.live < this.#fewest ? end : this.fetch(messages, from, end);
  }

  /**
   * Loads what the messages of a block that begins with message `from` will touch: their bucket, order, level and neighbours, and
   * the touch of their ladder; of a new order its bucket and the touch, no more: on 8,000 symbols its level beside them cost 4 %.
   * Returns the index behind the block, at most `end`.
   */
  fetch({ view, offsets, lengths }: Messages, from: number, end: number): number {
    const orders = this.#orders;
    const { words } = this.#nodes;
    const { words: pairs, slots } = this.#ladders;
    const behind = Math.min(from + TOGETHER, end);
    let loaded = 0;
    for (let index = from; index < behind; index++) {
      if (lengths[index]! < SHORTEST) continue;
      const at = offsets[index]!;
      // Of messages without a reference, or with one that is not live, this is another order or none.
      const order = orders.latestIn(orders.bucketOf(view.getInt32(at + REF_AT + 4), view.getInt32(at + REF_AT)));
      const type = view.getUint8(at);
      if (type === ADD || type === ADD_ATTRIBUTED) {
        const sells = lengths[index]! >= ADD_LENGTH && addOrder.side(view, at) === SELL ? 1 : 0;
        const own = ((orderDelete.stockLocate(view, at) << 1) | sells) << 2;
        loaded ^= order ^ pairs[(slots[own | BLOCK]! + (slots[own | COUNT]! << 1) - 2) | 0]!;
        continue;
      }
      const slot = ((orderDelete.stockLocate(view, at) << 1) | (words[order | LADDER]! & 1)) << 2;
      const touch = pairs[(slots[slot | BLOCK]! + (slots[slot | COUNT]! << 1) - 2) | 0]!;
      loaded ^= touch ^ words[words[order | NEXT]!]! ^ words[words[order | PREV]!]! ^ words[words[order | ITS_LEVEL]!]!;
    }
    this.#sink[0] = loaded;
    return behind;
  }
}
