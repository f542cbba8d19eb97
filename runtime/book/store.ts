/**
 * Every symbol's book: price-time queues by stock locate and side. Knows orders and levels only; what a message means and what
 * is wrong with it is the business of stage.ts.
 */
import { COUNT, LadderPool } from './ladder-pool.ts';
import { LADDER, LEVEL, NEXT, NodePool, ORDERS, PREV, SHARES, sharesAt } from './node-pool.ts';
import { OrderMap } from './order-map.ts';

export const LOCATES = 65_536;

/** One cache line a stock locate: words 0-3 bid ladder, 4-7 ask ladder, 8 flags, 9 trading state. */
export const LOCATE_WORDS = 16;
const LADDER_WORDS = 4;
export const FLAGS = 8;
export const TRADING_STATE = 9;

const INITIAL_PAIRS = 1 << 18;
/** A handle, eight times the number of a node, and the place of any word in it still are 31-bit numbers: orders and as many levels. */
const MOST_ORDERS = 2 ** 26 - 1;

export const BUY = 0;
export const SELL = 1;

export class BookStore {
  readonly nodes: NodePool;
  readonly orders: OrderMap;
  readonly ladders: LadderPool;
  readonly locates = new Uint32Array(LOCATES * LOCATE_WORDS);
  readonly #mostOrders: number;

  /** `initialOrders`: room at the start; `mostOrders`: above it `add` refuses. */
  constructor(initialOrders: number, mostOrders: number) {
    this.#mostOrders = Math.min(Math.max(1, mostOrders), MOST_ORDERS);
    const initial = Math.min(initialOrders, this.#mostOrders);
    this.nodes = new NodePool(initial);
    this.orders = new OrderMap(this.nodes, initial);
    this.ladders = new LadderPool(Math.min(INITIAL_PAIRS, initialOrders * 4));
  }

  get bytes(): number {
    return this.nodes.bytes + this.orders.bytes + this.ladders.bytes + this.locates.byteLength;
  }

  /** Adds an order, whose reference is not live, at the back of its level; false when as many are live as may be. */
  add(locate: number, side: number, refLow: number, refHigh: number, shares: number, price: number): boolean {
    if (this.orders.live === this.#mostOrders) return false;
    const level = this.#levelFor(locate, side, price);
    const order = this.nodes.take();
    this.orders.insert(order, refLow, refHigh);
    const { words, doubles } = this.nodes;
    const tail = words[level + PREV]!;
    words[order + SHARES] = shares;
    words[order + LEVEL] = level;
    words[order + NEXT] = level;
    words[order + PREV] = tail;
    words[order + LADDER] = (locate << 1) | side;
    words[tail + NEXT] = order;
    words[level + PREV] = order;
    words[level + ORDERS]! += 1;
    doubles[sharesAt(level)]! += shares;
    return true;
  }

  /** Takes fewer shares off an order than it has; it keeps its place in the queue. */
  reduce(order: number, shares: number): void {
    const { words, doubles } = this.nodes;
    words[order + SHARES]! -= shares;
    doubles[sharesAt(words[order + LEVEL]!)]! -= shares;
  }

  /** Ends an order, and its level when it was the last one there. */
  remove(order: number): void {
    const { words, doubles } = this.nodes;
    this.orders.remove(order);
    const level = words[order + LEVEL]!;
    const left = words[level + ORDERS]! - 1;
    if (left === 0) this.#endLevel(level);
    else {
      const next = words[order + NEXT]!;
      const prev = words[order + PREV]!;
      words[prev + NEXT] = next;
      words[next + PREV] = prev;
      words[level + ORDERS] = left;
      doubles[sharesAt(level)]! -= words[order + SHARES]!;
    }
    this.nodes.give(order);
  }

  locateOf(order: number): number {
    return this.nodes.words[order + LADDER]! >>> 1;
  }

  sideOf(order: number): number {
    return this.nodes.words[order + LADDER]! & 1;
  }

  sharesOf(order: number): number {
    return this.nodes.words[order + SHARES]!;
  }

  priceOf(order: number): number {
    return this.nodes.words[this.nodes.words[order + LEVEL]!]!;
  }

  /** Number of levels of one side. */
  levelCount(locate: number, side: number): number {
    return this.locates[locate * LOCATE_WORDS + side * LADDER_WORDS + COUNT]!;
  }

  /** The level `rank` (0 is the best) of one side. */
  levelAt(locate: number, side: number, rank: number): number {
    const slot = locate * LOCATE_WORDS + side * LADDER_WORDS;
    return this.ladders.levelAt(this.locates, slot, this.locates[slot + COUNT]! - 1 - rank);
  }

  #levelFor(locate: number, side: number, price: number): number {
    const slot = locate * LOCATE_WORDS + side * LADDER_WORDS;
    const key = side === BUY ? price : ~price >>> 0;
    const index = this.ladders.search(this.locates, slot, key);
    if (index >= 0 && this.ladders.keyAt(this.locates, slot, index) === key)
      return this.ladders.levelAt(this.locates, slot, index);
    const level = this.nodes.take();
    const { words, doubles } = this.nodes;
    words[level] = price;
    words[level + ORDERS] = 0;
    doubles[sharesAt(level)] = 0;
    words[level + NEXT] = level;
    words[level + PREV] = level;
    words[level + LADDER] = (locate << 1) | side;
    this.ladders.insertAfter(this.locates, slot, index, key, level);
    return level;
  }

  #endLevel(level: number): void {
    const { words } = this.nodes;
    const ladder = words[level + LADDER]!;
    const slot = (ladder >>> 1) * LOCATE_WORDS + (ladder & 1) * LADDER_WORDS;
    const price = words[level]!;
    const key = (ladder & 1) === BUY ? price : ~price >>> 0;
    this.ladders.removeAt(this.locates, slot, this.ladders.search(this.locates, slot, key));
    this.nodes.give(level);
  }
}
