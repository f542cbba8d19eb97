/**
 * Every price level in one buffer, 32 bytes each:
 *
 *   word  0      1       2     3     4-5               6       7
 *         price  orders  head  tail  shares (float64)  unused  next free
 *
 * Handle 0 is "none". The sum of shares can pass 2^32, so it is a double, exact below 2^53.
 */

export const LEVEL_WORDS = 8;
export const PRICE = 0;
export const ORDERS = 1;
export const HEAD = 2;
export const TAIL = 3;
const FREE = 7;

export class LevelPool {
  /** Both views are replaced when the pool grows: read them anew after `insert`. */
  words: Uint32Array;
  /** Shares of level h are doubles[h * 4 + 2]. */
  doubles: Float64Array;
  #freed = 0;
  #fresh = 1;

  constructor(initial: number) {
    this.words = new Uint32Array((initial + 1) * LEVEL_WORDS);
    this.doubles = new Float64Array(this.words.buffer);
  }

  get bytes(): number {
    return this.words.byteLength;
  }

  /** An empty level at `price`. Levels never outnumber orders, so the limit of the order pool bounds this one too. */
  insert(price: number): number {
    let handle = this.#freed;
    if (handle !== 0) this.#freed = this.words[handle * LEVEL_WORDS + FREE]!;
    else {
      handle = this.#fresh++;
      if (handle * LEVEL_WORDS >= this.words.length) this.#grow();
    }
    const words = this.words;
    const at = handle * LEVEL_WORDS;
    words[at] = price;
    words[at + ORDERS] = 0;
    words[at + HEAD] = 0;
    words[at + TAIL] = 0;
    this.doubles[handle * 4 + 2] = 0;
    return handle;
  }

  remove(handle: number): void {
    this.words[handle * LEVEL_WORDS + FREE] = this.#freed;
    this.#freed = handle;
  }

  #grow(): void {
    const grown = new Uint32Array(this.words.length * 2);
    grown.set(this.words);
    this.words = grown;
    this.doubles = new Float64Array(grown.buffer);
  }
}
