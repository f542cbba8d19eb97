/**
 * Every symbol's book: price-time queues by stock locate and side. Knows orders and levels only; what a message means and what
 * is wrong with it is the business of stage.ts.
 */
import { BEST, COUNT, LadderPool } from './ladder-pool.ts';
import { HEAD, LEVEL_WORDS, LevelPool, ORDERS, PRICE, TAIL } from './level-pool.ts';
import { LADDER, LEVEL, NEXT, ORDER_WORDS, OrderPool, PREV, REF_HIGH, SHARES } from './order-pool.ts';

export const LOCATES = 65_536;

/**
 * One cache line a stock locate:
 *   words 0-3 bid ladder, 4-7 ask ladder, 8 flags, 9 trading state, 12-15 bid price, bid shares, ask price, ask shares.
 */
export const LOCATE_WORDS = 16;
const LADDER_WORDS = 4;
export const FLAGS = 8;
export const TRADING_STATE = 9;
/** Best price and its shares (saturated at 2^32-1) of side s: words TOUCH + 2 s and TOUCH + 2 s + 1; 0, 0 when empty. */
export const TOUCH = 12;

const SATURATED = 0xffffffff;
const INITIAL_LEVELS = 1 << 16;
const INITIAL_PAIRS = 1 << 18;

export const BUY = 0;
export const SELL = 1;

export class BookStore {
  readonly orders: OrderPool;
  readonly levels: LevelPool;
  readonly ladders: LadderPool;
  readonly locates = new Uint32Array(LOCATES * LOCATE_WORDS);

  /** `initialOrders`: room at the start; `mostOrders`: above it `add` refuses. */
  constructor(initialOrders: number, mostOrders: number) {
    this.orders = new OrderPool(initialOrders, mostOrders);
    this.levels = new LevelPool(Math.min(INITIAL_LEVELS, initialOrders));
    this.ladders = new LadderPool(Math.min(INITIAL_PAIRS, initialOrders * 4));
  }

  get bytes(): number {
    return this.orders.bytes + this.levels.bytes + this.ladders.bytes + this.locates.byteLength;
  }

  /** Adds an order, whose reference is not live, at the back of its level; false when the pool is full. */
  add(locate: number, side: number, refLow: number, refHigh: number, shares: number, price: number): boolean {
    const handle = this.orders.insert(refLow, refHigh);
    if (handle === 0) return false;
    const level = this.#levelFor(locate, side, price);
    const orderWords = this.orders.words;
    const levelWords = this.levels.words;
    const at = handle * ORDER_WORDS;
    const levelAt = level * LEVEL_WORDS;
    const tail = levelWords[levelAt + TAIL]!;
    orderWords[at + LADDER] = (locate << 1) | side;
    orderWords[at + SHARES] = shares;
    orderWords[at + NEXT] = 0;
    orderWords[at + PREV] = tail;
    orderWords[at + LEVEL] = level;
    if (tail === 0) levelWords[levelAt + HEAD] = handle;
    else orderWords[tail * ORDER_WORDS + NEXT] = handle;
    levelWords[levelAt + TAIL] = handle;
    levelWords[levelAt + ORDERS]! += 1;
    this.levels.doubles[level * 4 + 2]! += shares;
    this.#refreshTouch(locate, side, level);
    return true;
  }

  /** Takes fewer shares off an order than it has; it keeps its place in the queue. */
  reduce(handle: number, shares: number): void {
    const words = this.orders.words;
    const at = handle * ORDER_WORDS;
    words[at + SHARES]! -= shares;
    const level = words[at + LEVEL]!;
    this.levels.doubles[level * 4 + 2]! -= shares;
    const ladder = words[at + LADDER]!;
    this.#refreshTouch(ladder >>> 1, ladder & 1, level);
  }

  /** Ends an order, and its level when it was the last one there. */
  remove(handle: number): void {
    const words = this.orders.words;
    const levelWords = this.levels.words;
    const at = handle * ORDER_WORDS;
    const level = words[at + LEVEL]!;
    const levelAt = level * LEVEL_WORDS;
    const next = words[at + NEXT]!;
    const prev = words[at + PREV]!;
    if (prev === 0) levelWords[levelAt + HEAD] = next;
    else words[prev * ORDER_WORDS + NEXT] = next;
    if (next === 0) levelWords[levelAt + TAIL] = prev;
    else words[next * ORDER_WORDS + PREV] = prev;
    this.levels.doubles[level * 4 + 2]! -= words[at + SHARES]!;
    const ladder = words[at + LADDER]!;
    const left = levelWords[levelAt + ORDERS]! - 1;
    levelWords[levelAt + ORDERS] = left;
    if (left === 0) this.#endLevel(ladder >>> 1, ladder & 1, level);
    else this.#refreshTouch(ladder >>> 1, ladder & 1, level);
    this.orders.remove(handle);
  }

  locateOf(handle: number): number {
    return this.orders.words[handle * ORDER_WORDS + LADDER]! >>> 1;
  }

  sideOf(handle: number): number {
    return this.orders.words[handle * ORDER_WORDS + LADDER]! & 1;
  }

  sharesOf(handle: number): number {
    return this.orders.words[handle * ORDER_WORDS + SHARES]!;
  }

  priceOf(handle: number): number {
    return this.levels.words[this.orders.words[handle * ORDER_WORDS + LEVEL]! * LEVEL_WORDS + PRICE]!;
  }

  refLowOf(handle: number): number {
    return this.orders.words[handle * ORDER_WORDS]!;
  }

  refHighOf(handle: number): number {
    return this.orders.words[handle * ORDER_WORDS + REF_HIGH]!;
  }

  /** Handle of the order that trades next on one side, the oldest of the best level; 0 when the side is empty. */
  front(locate: number, side: number): number {
    const best = this.locates[locate * LOCATE_WORDS + side * LADDER_WORDS + BEST]!;
    return best === 0 ? 0 : this.levels.words[best * LEVEL_WORDS + HEAD]!;
  }

  /** Number of levels of one side. */
  levelCount(locate: number, side: number): number {
    return this.locates[locate * LOCATE_WORDS + side * LADDER_WORDS + COUNT]!;
  }

  /** Handle of the level `rank` (0 is the best) of one side. */
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
    const level = this.levels.insert(price);
    this.ladders.insertAfter(this.locates, slot, index, key, level);
    return level;
  }

  #endLevel(locate: number, side: number, level: number): void {
    const slot = locate * LOCATE_WORDS + side * LADDER_WORDS;
    const price = this.levels.words[level * LEVEL_WORDS + PRICE]!;
    const key = side === BUY ? price : ~price >>> 0;
    this.ladders.removeAt(this.locates, slot, this.ladders.search(this.locates, slot, key));
    this.levels.remove(level);
    this.#refreshTouch(locate, side, this.locates[slot + BEST]!);
  }

  /** Copies price and shares of `level` into the locate's line when it is the best of its side (0: the side is empty). */
  #refreshTouch(locate: number, side: number, level: number): void {
    const locates = this.locates;
    const at = locate * LOCATE_WORDS;
    if (locates[at + side * LADDER_WORDS + BEST] !== level) return;
    const shares = level === 0 ? 0 : this.levels.doubles[level * 4 + 2]!;
    locates[at + TOUCH + side * 2] = level === 0 ? 0 : this.levels.words[level * LEVEL_WORDS + PRICE]!;
    locates[at + TOUCH + side * 2 + 1] = Math.min(shares, SATURATED);
  }
}
