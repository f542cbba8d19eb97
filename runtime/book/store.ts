/**
 * Every symbol's book: price-time queues by stock locate and side. Knows orders and levels only; what a message means and what
 * is wrong with it is the business of stage.ts.
 */
import { type Memory, ORDINARY } from '../memory.ts';
import { LadderPool } from './ladder-pool.ts';
import { LookAhead } from './look-ahead.ts';
import { LEVEL, NodePool, ORDER, SPARE_AT as SPARE_AT_OF } from './node-pool.ts';
import { OrderMap } from './order-map.ts';

export const LOCATES = 65_536;
export const BUY = 0;
export const SELL = 1;

/** What became of an order that was to be added. */
export const Added = {
  done: 0,
  /** Its reference is live. */
  duplicate: 1,
  /** As many orders are live as may be, or there is no memory for another. */
  ordersFull: 2,
  levelsFull: 3,
} as const;
export type Added = (typeof Added)[keyof typeof Added];

// See ORDER for why these are constants of this file.
const { done: DONE, duplicate: DUPLICATE, ordersFull: ORDERS_FULL, levelsFull: LEVELS_FULL } = Added;
const { refLow: REF_LOW, refHigh: REF_HIGH, shares: SHARES, level: ITS_LEVEL, next: NEXT, prev: PREV, ladder: LADDER } = ORDER;
const { price: PRICE, orders: ORDERS, head: HEAD, tail: TAIL, spare: SPARE, ladder: ITS_LADDER } = LEVEL;
const SPARE_AT = SPARE_AT_OF;

export interface BookCapacity {
  /** Orders there is room for at the start. */
  readonly initialOrders: number;
  /** Live orders above which an order finds the pool full. */
  readonly mostOrders: number;
  /** Live orders from which on the look-ahead works; absent for where it is worth it. */
  readonly lookAheadFrom?: number | undefined;
  /** Absent for ordinary pages. */
  readonly memory?: Memory | undefined;
}

const INITIAL_PAIRS = 1 << 18;
/** The index of any word of as many orders and as many levels is a 31-bit number. */
const MOST_ORDERS = 2 ** 26 - 1;

export class BookStore {
  readonly orders: OrderMap;
  readonly ahead: LookAhead;
  readonly #nodes: NodePool;
  readonly #ladders: LadderPool;
  readonly #mostOrders: number;

  constructor({ initialOrders, mostOrders, lookAheadFrom, memory = ORDINARY }: BookCapacity) {
    this.#mostOrders = Math.min(Math.max(1, mostOrders), MOST_ORDERS);
    const initial = Math.min(initialOrders, this.#mostOrders);
    this.#nodes = new NodePool(initial, this.#mostOrders, memory);
    // Half as many buckets are a smaller table; once more orders live than that, it grows.
    this.orders = new OrderMap(this.#nodes, Math.ceil(initial / 2), memory);
    this.#ladders = new LadderPool(LOCATES * 2, Math.min(INITIAL_PAIRS, initialOrders * 4), memory);
    this.ahead = new LookAhead(this.#nodes, this.orders, this.#ladders, lookAheadFrom);
  }

  get bytes(): number {
    return this.#nodes.bytes + this.orders.bytes + this.#ladders.bytes;
  }

  /** Adds an order at the back of its level. One whose reference is live, or that there is no room for, changes nothing. */
  add(locate: number, side: number, refLow: number, refHigh: number, shares: number, price: number): Added {
    const { orders } = this;
    const bucket = orders.bucketOf(refLow, refHigh);
    if (orders.findIn(bucket, refLow, refHigh) !== 0) return DUPLICATE;
    if (orders.live === this.#mostOrders) return ORDERS_FULL;
    const ladder = (locate << 1) | side;
    const level = this.#levelFor(ladder, price);
    if (level === 0) return LEVELS_FULL;
    const order = this.#orderOn(level);
    // A new level has its spare, so none was made for nothing.
    if (order === 0) return ORDERS_FULL;
    const { words, doubles } = this.#nodes;
    const tail = words[level | TAIL]!;
    words[order | SHARES] = shares;
    words[order | ITS_LEVEL] = level;
    words[order | NEXT] = level;
    words[order | PREV] = tail;
    words[order | LADDER] = ladder;
    words[tail | NEXT] = order;
    words[level | TAIL] = order;
    words[level | ORDERS]! += 1;
    doubles[(level >> 1) | 1]! += shares;
    orders.insertIn(bucket, refLow, refHigh, order);
    return DONE;
  }

  /** Takes fewer shares off an order than it has; it keeps its place in the queue. */
  reduce(order: number, shares: number): void {
    const { words, doubles } = this.#nodes;
    words[order | SHARES]! -= shares;
    doubles[(words[order | ITS_LEVEL]! >> 1) | 1]! -= shares;
  }

  /** Ends an order, and its level when it was the last one there. */
  remove(order: number): void {
    this.removeIn(this.orders.bucketOf(this.refLowOf(order), this.refHighOf(order)), order);
  }

  /** The same where it is known in which bucket the order is. */
  removeIn(bucket: number, order: number): void {
    this.orders.removeIn(bucket, order);
    const { words, doubles } = this.#nodes;
    const level = words[order | ITS_LEVEL]!;
    const left = (words[level | ORDERS]! - 1) | 0;
    // Its words but the chain stay what they are until another order is added.
    if (order !== (level | SPARE_AT)) this.#nodes.give(order);
    else words[level | SPARE] = order;
    if (left === 0) this.#endLevel(level);
    else {
      const next = words[order | NEXT]!;
      const prev = words[order | PREV]!;
      words[prev | NEXT] = next;
      words[next | PREV] = prev;
      words[level | ORDERS] = left;
      doubles[(level >> 1) | 1]! -= words[order | SHARES]! >>> 0;
    }
  }

  locateOf(order: number): number {
    return this.#nodes.words[order | LADDER]! >> 1;
  }

  sideOf(order: number): number {
    return this.#nodes.words[order | LADDER]! & 1;
  }

  sharesOf(order: number): number {
    return this.#nodes.words[order | SHARES]! >>> 0;
  }

  priceOf(order: number): number {
    return this.levelPrice(this.#nodes.words[order | ITS_LEVEL]!);
  }

  /** The two halves of an order's reference, as signed numbers. */
  refLowOf(order: number): number {
    return this.#nodes.words[order | REF_LOW]!;
  }

  refHighOf(order: number): number {
    return this.#nodes.words[order | REF_HIGH]!;
  }

  /** The order that trades next on one side, the oldest of the best level; 0 when the side is empty. */
  front(locate: number, side: number): number {
    return this.levelCount(locate, side) === 0 ? 0 : this.after(this.levelAt(locate, side, 0), 0);
  }

  /** Number of levels of one side. */
  levelCount(locate: number, side: number): number {
    return this.#ladders.count((locate << 1) | side);
  }

  /** The level `rank` (0 is the best) of one side. */
  levelAt(locate: number, side: number, rank: number): number {
    const ladder = (locate << 1) | side;
    return this.#ladders.levelAt(ladder, this.#ladders.count(ladder) - 1 - rank);
  }

  /** The best level of one side, 0 when it is empty. */
  bestOf(locate: number, side: number): number {
    return this.levelCount(locate, side) === 0 ? 0 : this.levelAt(locate, side, 0);
  }

  levelPrice(level: number): number {
    return this.#nodes.words[level | PRICE]! >>> 0;
  }

  levelShares(level: number): number {
    return this.#nodes.doubles[(level >> 1) | 1]!;
  }

  levelOrders(level: number): number {
    return this.#nodes.words[level | ORDERS]!;
  }

  /** The order behind `order` in its level's time queue, the first one for 0; 0 behind the last one. */
  after(level: number, order: number): number {
    const next = this.#nodes.words[(order === 0 ? level : order) | NEXT]!;
    return next === level ? 0 : next;
  }

  /** 0 when there is none and no room for one. */
  #levelFor(ladder: number, price: number): number {
    const key = keyOf(ladder, price);
    const index = this.#ladders.search(ladder, key);
    const found = this.#ladders.levelOf(ladder, index, key);
    return found !== 0 ? found : this.#newLevel(ladder, index, key, price);
  }

  /** A node for an order of the level: its spare when that is free; 0 when none is left. */
  #orderOn(level: number): number {
    const { words } = this.#nodes;
    const spare = words[level | SPARE]!;
    if (spare === 0) return this.#nodes.take();
    words[level | SPARE] = 0;
    return spare;
  }

  #newLevel(ladder: number, index: number, key: number, price: number): number {
    const level = this.#nodes.takeLevel();
    if (level === 0) return 0;
    if (!this.#ladders.insertAfter(ladder, index, key, level)) {
      this.#nodes.giveLevel(level);
      return 0;
    }
    const { words, doubles } = this.#nodes;
    words[level | PRICE] = price;
    words[level | ORDERS] = 0;
    doubles[(level >> 1) | 1] = 0;
    words[level | HEAD] = level;
    words[level | TAIL] = level;
    words[level | ITS_LADDER] = ladder;
    return level;
  }

  #endLevel(level: number): void {
    const { words } = this.#nodes;
    const ladder = words[level | ITS_LADDER]!;
    this.#ladders.removeAt(ladder, this.#ladders.search(ladder, keyOf(ladder, words[level | PRICE]!)));
    this.#nodes.giveLevel(level);
  }
}

/** A signed number that is larger for a better price: a bid's price with its top bit turned, and the complement for an ask. */
function keyOf(ladder: number, price: number): number {
  return price ^ ((ladder & 1) - 1) ^ 0x7fffffff;
}
