/**
 * Software pipelining where messages are known before they are applied: what a block of them will touch is loaded first, all
 * at once, so that its cache misses overlap. It changes nothing, so a wrong guess costs a load.
 */
import * as orderDelete from '../../generated/itch-5.0/ts/order-delete.ts';
import type { BookStore } from './store.ts';

const SHORTEST = orderDelete.LENGTH;
const REF_AT = 11;

export class LookAhead {
  readonly #store: BookStore;
  /** Takes what was loaded, which otherwise would not be. */
  readonly #sink = new Int32Array(1);

  constructor(store: BookStore) {
    this.#store = store;
  }

  /** Messages without a reference have other bytes there: loading for them is wasted, not wrong. */
  fetch(view: DataView, offsets: Uint32Array, lengths: Uint32Array, from: number, to: number): void {
    const store = this.#store;
    let loaded = 0;
    for (let index = from; index < to; index++) {
      if (lengths[index]! < SHORTEST) continue;
      const at = offsets[index]!;
      loaded ^= store.fetch(orderDelete.stockLocate(view, at), view.getInt32(at + REF_AT + 4), view.getInt32(at + REF_AT));
    }
    this.#sink[0] = loaded;
  }
}
