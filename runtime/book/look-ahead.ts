/**
 * Software pipelining where messages are known before they are applied, in replay and within a packet of several: what a block of
 * them will touch is loaded first, so that its cache misses overlap. It changes nothing, so a wrong guess costs a load.
 */
import * as addOrder from '../../generated/itch-5.0/ts/add-order.ts';
import * as addOrderAttributed from '../../generated/itch-5.0/ts/add-order-attributed.ts';
import { Side } from '../../generated/itch-5.0/ts/enums.ts';
import * as orderDelete from '../../generated/itch-5.0/ts/order-delete.ts';
import type { LadderPool } from './ladder-pool.ts';
import { type NodePool, ORDER } from './node-pool.ts';
import type { OrderMap } from './order-map.ts';

/** Messages that come one after the other: message i is view[offsets[i], offsets[i] + lengths[i]). */
export interface Messages {
  readonly view: DataView;
  readonly offsets: Uint32Array;
  readonly lengths: Uint32Array;
}

/** Messages of a block: fewer overlap less, and more drive each other out of the nearest cache. */
const TOGETHER = 32;
/**
 * Live orders from which on it is worth it: what fewer touch mostly is in a near cache. A day of 5,000 took 2 % longer with it, one of
 * 116,000 takes 4 % less, one of 166,000 10 %.
 */
const WORTHWHILE = 96 * 1024;

// See ORDER for why these are constants of this file.
const { level: ITS_LEVEL, next: NEXT, prev: PREV, ladder: LADDER } = ORDER;
const SHORTEST = orderDelete.LENGTH;
/** A delete ends with the reference, which is there in every message on an order; of a new one the side is behind it. */
const REF_AT = SHORTEST - 8;
const SIDE_AT = SHORTEST;
const ADD = addOrder.TYPE;
const ADD_ATTRIBUTED = addOrderAttributed.TYPE;
const { sell: SELL } = Side;
/** Set beside the ladder of a new order, until it is known whose side counts. */
const ADDS_BIT = 17;
const LADDERS = (1 << ADDS_BIT) - 1;

export class LookAhead {
  readonly #nodes: NodePool;
  readonly #orders: OrderMap;
  readonly #ladders: LadderPool;
  readonly #fewest: number;
  /** Of each message of the block: the latest order of its bucket, and its ladder. */
  readonly #latest = new Int32Array(TOGETHER);
  readonly #ladder = new Int32Array(TOGETHER);
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
   * the touch of their ladder; of a new order its bucket and the touch, no more: to find its level costs more than its miss.
   * Step by step for the whole block, without a branch that can't be foretold: so a miss waits for none of the other messages'.
   * Returns the index behind the block, at most `end`.
   */
  fetch({ view, offsets, lengths }: Messages, from: number, end: number): number {
    const orders = this.#orders;
    const latest = this.#latest;
    const ladder = this.#ladder;
    const behind = Math.min(from + TOGETHER, end);
    let count = 0;
    for (let index = from; index < behind; index++) {
      const length = lengths[index]!;
      if (length < SHORTEST) continue;
      const at = offsets[index]!;
      const type = view.getUint8(at);
      const adds = +(type === ADD) | +(type === ADD_ATTRIBUTED);
      // A delete ends before it, and of what is no new order it doesn't count.
      const side = view.getUint8((at + SIDE_AT - +(length === SHORTEST)) | 0);
      // Of messages without a reference, or with one that is not live, this is another order or none.
      latest[count] = orders.latestIn(orders.bucketOf(view.getInt32(at + REF_AT + 4), view.getInt32(at + REF_AT)));
      ladder[count] = (adds << ADDS_BIT) | (orderDelete.stockLocate(view, at) << 1) | (adds & +(side === SELL));
      count = (count + 1) | 0;
    }
    const { words } = this.#nodes;
    for (let one = 0; one < count; one++) {
      const own = ladder[one]!;
      const adds = own >> ADDS_BIT;
      // The side of what is no new order is its order's.
      ladder[one] = (own & LADDERS) | (words[latest[one]! | LADDER]! & 1 & ~adds);
      // A new order is compared with the one in its bucket, and touches nothing of its surroundings.
      latest[one]! &= adds - 1;
    }
    const ladders = this.#ladders;
    let loaded = 0;
    for (let one = 0; one < count; one++) {
      const order = latest[one]!;
      loaded ^= ladders.load(ladder[one]!);
      loaded ^= words[words[order | NEXT]!]! ^ words[words[order | PREV]!]! ^ words[words[order | ITS_LEVEL]!]!;
    }
    this.#sink[0] = loaded;
    return behind;
  }
}
