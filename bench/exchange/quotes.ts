/**
 * Orders that come and go without trading: A, F, D, U and X.
 *
 * These are nearly the whole day, so their fields are plain literals: spreading a common header cost twice the rest together.
 */

import { addOrder, addOrderAttributed, orderCancel, orderDelete, orderReplace, Side } from '../../generated/itch-5.0/ts/index.ts';
import { NONE } from './books.ts';
import { ATTRIBUTED, DELETES_LEAN, DELETES_OF_QUOTES } from './mix.ts';
import { orderSize, type Simulation, TICK_PRICE4 } from './simulation.ts';

/** Invented participants; the first is how the venue shows orders of nobody in particular. */
const ATTRIBUTIONS = ['NSDQ', 'LMNA', 'LMNB', 'LMNC'];

export class Quotes {
  /** Live orders the market aims at now. */
  target = 16;
  /** Until the opening, half of the new orders go around all symbols so that each has two sides. */
  seeding = true;
  private seedBook = 0;
  private lastRef = 0;
  private readonly on: Simulation;

  constructor(simulation: Simulation) {
    this.on = simulation;
  }

  /** Adds or deletes, whichever brings the number of live orders nearer to its target. */
  quote(): void {
    const { books, random } = this.on;
    const lean = Math.max(-1, Math.min(1, ((books.liveCount - this.target) * 8) / this.target));
    const deletes = DELETES_OF_QUOTES + Math.floor(lean * DELETES_LEAN);
    if (books.liveCount > 0 && random.chance(deletes)) this.delete();
    else this.add();
  }

  /** Deletes a live order; there must be one. */
  delete(): void {
    const { books, tape } = this.on;
    const order = this.choose();
    orderDelete.encode(tape.view, tape.frame(orderDelete.TYPE, orderDelete.LENGTH), {
      stockLocate: (books.book(order) >> 1) + 1,
      trackingNumber: tape.tracking,
      timestamp: tape.tick(),
      orderRef: books.ref(order),
    });
    books.remove(order);
  }

  /** A replacement keeps the price one time in two; either way the order goes to the back of its queue. */
  replace(): boolean {
    const { books, market, random, tape } = this.on;
    if (books.liveCount === 0) return false;
    const order = this.choose();
    const book = books.book(order);
    const orderRef = books.ref(order);
    const before = books.tick(order);
    books.remove(order);
    const tick = (random.next() & 1) === 0 ? before : market.quoteTick(book);
    const shares = orderSize(random);
    const newOrderRef = this.ref();
    books.add(book, tick, newOrderRef, shares);
    orderReplace.encode(tape.view, tape.frame(orderReplace.TYPE, orderReplace.LENGTH), {
      stockLocate: (book >> 1) + 1,
      trackingNumber: tape.tracking,
      timestamp: tape.tick(),
      orderRef,
      newOrderRef,
      shares,
      price: tick * TICK_PRICE4,
    });
    return true;
  }

  /** Takes part of an order's shares away; an order of one share has no part. */
  cancel(): boolean {
    const { books, random, tape } = this.on;
    if (books.liveCount === 0) return false;
    const order = this.choose();
    const left = books.shares(order);
    if (left < 2) return false;
    const shares = 1 + random.below(left - 1);
    const fields = { ...tape.header((books.book(order) >> 1) + 1), orderRef: books.ref(order), shares };
    orderCancel.encode(tape.view, tape.frame(orderCancel.TYPE, orderCancel.LENGTH), fields);
    books.reduce(order, shares);
    return true;
  }

  /** Adds one order to a book. */
  addTo(book: number): void {
    const { books, listing, market, random, tape } = this.on;
    const symbol = book >> 1;
    const tick = market.quoteTick(book);
    const shares = orderSize(random);
    const orderRef = this.ref();
    books.add(book, tick, orderRef, shares);
    const attributed = random.chance(ATTRIBUTED);
    const fields = {
      stockLocate: symbol + 1,
      trackingNumber: tape.tracking,
      timestamp: tape.tick(),
      orderRef,
      side: (book & 1) === 0 ? Side.buy : Side.sell,
      shares,
      stock: listing.names[symbol]!,
      price: tick * TICK_PRICE4,
      attribution: attributed ? ATTRIBUTIONS[random.next() & 3]! : '',
    };
    if (attributed) {
      addOrderAttributed.encode(tape.view, tape.frame(addOrderAttributed.TYPE, addOrderAttributed.LENGTH), fields);
    } else {
      addOrder.encode(tape.view, tape.frame(addOrder.TYPE, addOrder.LENGTH), fields);
    }
  }

  private add(): void {
    const { books, listing, random } = this.on;
    if (this.seeding && (random.next() & 1) === 0) {
      this.addTo(this.seedBook);
      this.seedBook = (this.seedBook + 1) % (listing.count * 2);
      return;
    }
    const book = listing.pick(random) * 2 + (random.next() & 1);
    this.addTo(books.front(book ^ 1) === NONE ? book ^ 1 : book);
  }

  /** Which live order its owner touches next: a quote left behind by the market, else more often a recent than an old one. */
  private choose(): number {
    const { books, market, random } = this.on;
    const live = books.liveCount;
    const recent = random.chance(45_000) ? 1 + (live >> 4) : live;
    const order = books.liveAt(live - 1 - random.below(recent));
    const stale = market.staleOrder(books.book(order) >> 1);
    return stale === NONE ? order : stale;
  }

  /** Day-unique references, rising by 4 or 8 as real ones do. */
  private ref(): number {
    this.lastRef += (this.on.random.next() & 1) === 0 ? 4 : 8;
    return this.lastRef;
  }
}
