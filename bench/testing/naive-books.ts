/** Books as one would first write them: maps of arrays. Slow, and plainly right; what the day checker compares with. */

import { Side } from '../../generated/itch-5.0/ts/index.ts';

export interface LiveOrder {
  readonly ref: number;
  readonly locate: number;
  readonly side: number;
  readonly price: number;
  shares: number;
}

/** Orders of one side of one symbol by price, each price in time priority. */
type Levels = Map<number, LiveOrder[]>;

export class NaiveBooks {
  readonly live = new Map<number, LiveOrder>();
  private readonly sides = new Map<string, Levels>();

  add(order: LiveOrder): void {
    this.live.set(order.ref, order);
    const levels = this.levels(order.locate, order.side);
    const level = levels.get(order.price);
    if (level === undefined) levels.set(order.price, [order]);
    else level.push(order);
  }

  end(order: LiveOrder): void {
    this.live.delete(order.ref);
    const levels = this.levels(order.locate, order.side);
    const level = levels.get(order.price)!;
    level.splice(level.indexOf(order), 1);
    if (level.length === 0) levels.delete(order.price);
  }

  /** Best price of a side, or undefined. */
  best(locate: number, side: number): number | undefined {
    let best: number | undefined;
    for (const price of this.levels(locate, side).keys()) {
      if (best === undefined || (side === Side.buy ? price > best : price < best)) best = price;
    }
    return best;
  }

  /** The first in time at an order's price. */
  front(order: LiveOrder): LiveOrder {
    return this.levels(order.locate, order.side).get(order.price)![0]!;
  }

  private levels(locate: number, side: number): Levels {
    const key = `${locate}/${side}`;
    let levels = this.sides.get(key);
    if (levels === undefined) {
      levels = new Map();
      this.sides.set(key, levels);
    }
    return levels;
  }
}
