/**
 * The simulator's own order books: what is live, at which price, in which order.
 *
 * A `book` is one side of one symbol, numbered `symbol * 2 + side` (side 0 buys, 1 sells). Levels of a book form a list from
 * the best price outwards, orders of a level a queue in time priority. Every order also has a place in one dense list of live
 * orders, so that one can be picked at random. All in typed arrays that grow by doubling; freed slots are used again, so
 * memory follows the live orders and not the length of the day.
 */

/** No order, no level. */
export const NONE = -1;

export class Books {
  /** Live orders, in no promised order: recent ones tend to be near the end. */
  liveCount = 0;
  private live = new Int32Array(1024);

  private orderRef = new Float64Array(1024);
  private orderShares = new Int32Array(1024);
  private orderLevel = new Int32Array(1024);
  private orderNext = new Int32Array(1024);
  private orderPrevious = new Int32Array(1024);
  private orderPlace = new Int32Array(1024);
  private freeOrder = NONE;
  private orders = 0;

  private levelTick = new Int32Array(1024);
  private levelBook = new Int32Array(1024);
  private levelWorse = new Int32Array(1024);
  private levelBetter = new Int32Array(1024);
  private levelHead = new Int32Array(1024);
  private levelTail = new Int32Array(1024);
  private freeLevel = NONE;
  private levels = 0;

  private readonly best: Int32Array;

  constructor(symbols: number) {
    this.best = new Int32Array(symbols * 2).fill(NONE);
  }

  /** The live order at a place of the live list, 0 to `liveCount` - 1. */
  liveAt(place: number): number {
    return this.live[place]!;
  }

  ref(order: number): number {
    return this.orderRef[order]!;
  }

  shares(order: number): number {
    return this.orderShares[order]!;
  }

  /** Price in ticks. */
  tick(order: number): number {
    return this.levelTick[this.orderLevel[order]!]!;
  }

  book(order: number): number {
    return this.levelBook[this.orderLevel[order]!]!;
  }

  /** Best price of a book in ticks, or `NONE`. */
  bestTick(book: number): number {
    const level = this.best[book]!;
    return level === NONE ? NONE : this.levelTick[level]!;
  }

  /** The order that trades next: first in time at the best price, or `NONE`. */
  front(book: number): number {
    const level = this.best[book]!;
    return level === NONE ? NONE : this.levelHead[level]!;
  }

  /** Adds an order behind all others of its price. */
  add(book: number, tick: number, ref: number, shares: number): number {
    const level = this.levelFor(book, tick);
    const order = this.takeOrder();
    this.orderRef[order] = ref;
    this.orderShares[order] = shares;
    this.orderLevel[order] = level;
    this.orderNext[order] = NONE;
    const tail = this.levelTail[level]!;
    this.orderPrevious[order] = tail;
    if (tail === NONE) this.levelHead[level] = order;
    else this.orderNext[tail] = order;
    this.levelTail[level] = order;
    this.orderPlace[order] = this.liveCount;
    this.live[this.liveCount++] = order;
    return order;
  }

  /** Takes shares off an order; an order left without shares ends. */
  reduce(order: number, shares: number): void {
    const left = this.orderShares[order]! - shares;
    if (left <= 0) this.remove(order);
    else this.orderShares[order] = left;
  }

  remove(order: number): void {
    const level = this.orderLevel[order]!;
    const next = this.orderNext[order]!;
    const previous = this.orderPrevious[order]!;
    if (previous === NONE) this.levelHead[level] = next;
    else this.orderNext[previous] = next;
    if (next === NONE) this.levelTail[level] = previous;
    else this.orderPrevious[next] = previous;
    if (this.levelHead[level] === NONE) this.dropLevel(level);

    const place = this.orderPlace[order]!;
    const last = this.live[--this.liveCount]!;
    this.live[place] = last;
    this.orderPlace[last] = place;
    this.orderNext[order] = this.freeOrder;
    this.freeOrder = order;
  }

  /** The level of a price, made where it belongs in the list when there is none. */
  private levelFor(book: number, tick: number): number {
    const buys = (book & 1) === 0;
    let better = NONE;
    let worse = this.best[book]!;
    while (worse !== NONE) {
      const here = this.levelTick[worse]!;
      if (here === tick) return worse;
      if (buys ? here < tick : here > tick) break;
      better = worse;
      worse = this.levelWorse[worse]!;
    }
    const level = this.takeLevel();
    this.levelTick[level] = tick;
    this.levelBook[level] = book;
    this.levelHead[level] = NONE;
    this.levelTail[level] = NONE;
    this.levelBetter[level] = better;
    this.levelWorse[level] = worse;
    if (better === NONE) this.best[book] = level;
    else this.levelWorse[better] = level;
    if (worse !== NONE) this.levelBetter[worse] = level;
    return level;
  }

  private dropLevel(level: number): void {
    const better = this.levelBetter[level]!;
    const worse = this.levelWorse[level]!;
    if (better === NONE) this.best[this.levelBook[level]!] = worse;
    else this.levelWorse[better] = worse;
    if (worse !== NONE) this.levelBetter[worse] = better;
    this.levelWorse[level] = this.freeLevel;
    this.freeLevel = level;
  }

  private takeOrder(): number {
    const free = this.freeOrder;
    if (free !== NONE) {
      this.freeOrder = this.orderNext[free]!;
      return free;
    }
    if (this.orders === this.orderRef.length) this.growOrders();
    return this.orders++;
  }

  private takeLevel(): number {
    const free = this.freeLevel;
    if (free !== NONE) {
      this.freeLevel = this.levelWorse[free]!;
      return free;
    }
    if (this.levels === this.levelTick.length) this.growLevels();
    return this.levels++;
  }

  private growOrders(): void {
    const refs = new Float64Array(this.orderRef.length * 2);
    refs.set(this.orderRef);
    this.orderRef = refs;
    this.live = doubled(this.live);
    this.orderShares = doubled(this.orderShares);
    this.orderLevel = doubled(this.orderLevel);
    this.orderNext = doubled(this.orderNext);
    this.orderPrevious = doubled(this.orderPrevious);
    this.orderPlace = doubled(this.orderPlace);
  }

  private growLevels(): void {
    this.levelTick = doubled(this.levelTick);
    this.levelBook = doubled(this.levelBook);
    this.levelWorse = doubled(this.levelWorse);
    this.levelBetter = doubled(this.levelBetter);
    this.levelHead = doubled(this.levelHead);
    this.levelTail = doubled(this.levelTail);
  }
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(array.length * 2);
  grown.set(array);
  return grown;
}
