/** The bytes of orders that were sent and are not closed, a slot each: the native lane's Pool of native/arena/pool.h. */

import * as enterOrder from '../../generated/ouch-5.0/ts/enter-order.ts';

/** Slots of the pool; native/gateway/gateway.h has as many. An order that finds none is refused as one too many open. */
export const MOST_OPEN_ORDERS = 1024;

/** Names no slot. */
export const NO_ORDER = 0;

export class OutgoingOrders {
  readonly bytes = new Uint8Array(MOST_OPEN_ORDERS * enterOrder.LENGTH);
  readonly view = new DataView(this.bytes.buffer);
  /** Of a free slot the next one, of a taken one itself. */
  readonly #next = new Uint16Array(MOST_OPEN_ORDERS + 1);
  #free = NO_ORDER;
  #used = 0;
  live = 0;

  /** A slot, by its number from 1; NO_ORDER when none is left. */
  take(): number {
    let slot = this.#free;
    if (slot !== NO_ORDER) this.#free = this.#next[slot]!;
    else if (this.#used < MOST_OPEN_ORDERS) slot = ++this.#used;
    else return NO_ORDER;
    this.#next[slot] = slot;
    this.live += 1;
    return slot;
  }

  giveBack(slot: number): void {
    if (slot === NO_ORDER || this.#next[slot] !== slot) throw new RangeError(`slot ${slot} has no order`);
    this.#next[slot] = this.#free;
    this.#free = slot;
    this.live -= 1;
  }

  /** Where the bytes of a slot begin. */
  at(slot: number): number {
    return (slot - 1) * enterOrder.LENGTH;
  }
}
