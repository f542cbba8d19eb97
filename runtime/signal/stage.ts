/**
 * The signal stage: classifies trades, fills volume buckets, evaluates VPIN and toxicity, and lets the strategy decide.
 * Reads lumina-1.0 book_event records; keeps no book of its own.
 */
import * as bookEvent from '../../generated/lumina-1.0/ts/book-event.ts';
import { Aggressor, EventKind } from '../../generated/lumina-1.0/ts/enums.ts';
import type { SignalCounts, VpinOptions } from '../flow.ts';
import type { Memory } from '../memory.ts';
import { BarHistory, boughtShares, OpenBar } from './bulk.ts';
import { emptyOrder, type Order } from './order.ts';
import { Decision, type Holding, type Reach, type TakeHedgeLimits, type Toxicity, takeHedge } from './strategy.ts';
import { type CompletedBucket, LOCATES, VolumeBuckets } from './vpin.ts';

/** Is told of every completed bucket: its symbol, the message that filled it, the exchange time of the trade that did. */
export type BucketListener = (stockLocate: number, sequence: number, time: number, bucket: CompletedBucket) => void;

export interface SignalOptions {
  readonly vpin: VpinOptions;
  readonly limits: TakeHedgeLimits;
  /** Symbols to follow; empty for all. */
  readonly symbols: readonly string[];
  /** Symbols that can have volume buckets: the first so many that trade. Absent for all. */
  readonly windows?: number;
  /** Absent for ordinary pages. */
  readonly memory?: Memory | undefined;
}

/** What bulk classification keeps of a symbol. */
class Bars {
  readonly open = new OpenBar();
  readonly history = new BarHistory();
}

export class SignalStage {
  readonly counts: SignalCounts = {
    trades: 0,
    tradedShares: 0,
    unknownShares: 0,
    unresolvedShares: 0,
    nonPrintable: 0,
    crosses: 0,
    brokenTrades: 0,
    buckets: 0,
    toxicBuckets: 0,
  };
  /** Toxic buckets for which the opposite side of the book was empty. */
  noLiquidity = 0;
  /** Trades of symbols for which no bucket window was left; they are counted as trades but fill no bucket. */
  windowless = 0;
  readonly #options: SignalOptions;
  readonly #wanted: ReadonlySet<string>;
  readonly #followed = new Uint8Array(LOCATES);
  readonly #buckets: VolumeBuckets;
  readonly #bulk: boolean;
  /** By stock locate, of those that traded in bulk, and of those that had a toxic bucket. */
  readonly #bars = new Map<number, Bars>();
  readonly #holdings = new Map<number, Holding>();
  readonly #onBucket: BucketListener | null;
  readonly #onCompleted = (bucket: CompletedBucket) => this.#completed(bucket);
  readonly #order = emptyOrder();
  readonly #toxic: Toxicity = { bucket: 0, direction: 0, bidPrice: 0, bidShares: 0, askPrice: 0, askShares: 0 };
  #orders = 0;
  #reach: Reach | null = null;
  // The trade whose buckets are being completed.
  #locate = 0;
  #sequence = 0;
  #time = 0;

  constructor(options: SignalOptions, onBucket: BucketListener | null = null) {
    this.#options = options;
    this.#wanted = new Set(options.symbols);
    this.#onBucket = onBucket;
    this.#bulk = options.vpin.classify === 'bulk';
    this.#buckets = new VolumeBuckets(options.vpin, options.windows, options.memory);
    if (options.symbols.length === 0) this.#followed.fill(1);
  }

  /** A locate got its symbol: from here on its events are followed or not. */
  name(locate: number, symbol: string): void {
    if (this.#wanted.size > 0) this.#followed[locate] = this.#wanted.has(symbol) ? 1 : 0;
  }

  /** Shares bought (positive) or sold by the strategy. */
  fill(locate: number, shares: number): void {
    // Only who has a holding orders.
    this.#holdings.get(locate)!.position += shares;
  }

  position(locate: number): number {
    return this.#holdings.get(locate)?.position ?? 0;
  }

  /** One event at view[at], with what a take would reach when it may pass the touch; the order it leads to, valid until the next event, or null. */
  onEvent(view: DataView, at: number, reach: Reach | null = null): Order | null {
    this.#reach = reach;
    const kind = bookEvent.kind(view, at);
    if (kind === EventKind.none) return null;
    const locate = bookEvent.stockLocate(view, at);
    if (this.#followed[locate] === 0) return null;
    switch (kind) {
      case EventKind.trade:
        return this.#onTrade(view, at, locate);
      case EventKind.unresolved:
        this.counts.unresolvedShares += bookEvent.tradeShares(view, at);
        return null;
      case EventKind.nonPrintable:
        this.counts.nonPrintable += 1;
        return null;
      case EventKind.cross:
        this.counts.crosses += 1;
        return null;
      default:
        this.counts.brokenTrades += 1;
        return null;
    }
  }

  #onTrade(view: DataView, at: number, locate: number): Order | null {
    const shares = bookEvent.tradeShares(view, at);
    const time = bookEvent.timestamp(view, at);
    this.counts.trades += 1;
    this.counts.tradedShares += shares;
    this.#locate = locate;
    this.#sequence = bookEvent.sequence(view, at);
    this.#toxic.bucket = 0;
    if (!this.#buckets.open(locate)) {
      this.windowless += 1;
      return null;
    }
    if (this.#bulk) this.#addToBar(locate, shares, bookEvent.tradePrice(view, at), time);
    else {
      const aggressor = aggressorOf(view, at);
      if (aggressor === Aggressor.unknown) this.counts.unknownShares += shares;
      else {
        this.#time = time;
        this.#buckets.add(locate, shares, aggressor === Aggressor.buy ? shares : 0, this.#onCompleted);
      }
    }
    return this.#toxic.bucket === 0 ? null : this.#decide(view, at, locate);
  }

  /** A trade of a later bar closes the open one first. */
  #addToBar(locate: number, shares: number, price: number, time: number): void {
    const { open: bar, history } = this.#barsOf(locate);
    const index = Math.floor(time / this.#options.vpin.barNs);
    if (bar.index >= 0 && index > bar.index) {
      this.#time = bar.lastTime;
      const bought = boughtShares(bar.shares, history.shareOfBuying(bar.lastPrice));
      this.#buckets.add(locate, bar.shares, bought, this.#onCompleted);
      bar.clear();
    }
    bar.add(index, shares, price, time);
  }

  #completed(bucket: CompletedBucket): void {
    this.counts.buckets += 1;
    if (bucket.toxic) {
      this.counts.toxicBuckets += 1;
      this.#toxic.bucket = bucket.number;
      this.#toxic.direction = bucket.buyShares > bucket.sellShares ? 1 : -1;
    }
    if (this.#onBucket !== null) this.#onBucket(this.#locate, this.#sequence, this.#time, bucket);
  }

  #decide(view: DataView, at: number, locate: number): Order | null {
    const toxic = this.#toxic;
    toxic.bidPrice = bookEvent.bidPrice(view, at);
    toxic.bidShares = bookEvent.bidShares(view, at);
    toxic.askPrice = bookEvent.askPrice(view, at);
    toxic.askShares = bookEvent.askShares(view, at);
    const decision = takeHedge(this.#options.limits, this.#holdingOf(locate), toxic, this.#order, this.#reach);
    if (decision === Decision.noLiquidity) this.noLiquidity += 1;
    if (decision !== Decision.order) return null;
    this.#orders += 1;
    this.#order.userRefNum = this.#orders;
    this.#order.stockLocate = locate;
    return this.#order;
  }

  #barsOf(locate: number): Bars {
    const known = this.#bars.get(locate);
    if (known !== undefined) return known;
    const fresh = new Bars();
    this.#bars.set(locate, fresh);
    return fresh;
  }

  #holdingOf(locate: number): Holding {
    const known = this.#holdings.get(locate);
    if (known !== undefined) return known;
    const fresh: Holding = { position: 0, coolUntil: 0 };
    this.#holdings.set(locate, fresh);
    return fresh;
  }
}

/** The event's aggressor, or for a match with a hidden order the quote rule on the best prices. */
function aggressorOf(view: DataView, at: number): number {
  const known = bookEvent.aggressor(view, at);
  if (known !== Aggressor.unknown) return known;
  const price = bookEvent.tradePrice(view, at);
  if (bookEvent.askShares(view, at) > 0 && price >= bookEvent.askPrice(view, at)) return Aggressor.buy;
  if (bookEvent.bidShares(view, at) > 0 && price <= bookEvent.bidPrice(view, at)) return Aggressor.sell;
  return Aggressor.unknown;
}
