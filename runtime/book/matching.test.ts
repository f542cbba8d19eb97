/** Matching by hand: what an order takes, in which order and at what price, what rests, and what is refused. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MatchKind, MatchOutcome } from '../../generated/lumina-1.0/ts/enums.ts';
import { Matching } from './matching.ts';
import { BookStage } from './stage.ts';

const LOCATE = 7;
const BUY = 0x42;
const SELL = 0x53;
const { limit, ioc, marketToLimit } = MatchKind;

/** A book, and what is asked of it as text: `executed/executions rested@price cancelled: ref x shares @ price, ...`. */
class Market {
  readonly book: BookStage;
  readonly #matching: Matching;
  #fills: string[] = [];

  constructor(mostOrders = 1000) {
    this.book = new BookStage({ initialOrders: 2, mostOrders });
    this.#matching = new Matching(this.book, {
      execution: (low, high, match, shares, price, locate) => {
        assert.deepEqual([high, locate], [0, LOCATE]);
        this.#fills.push(`${match}:${low}x${shares}@${price}`);
      },
    });
  }

  enter(ref: number, side: number, shares: number, price: number, kind: number = limit): string {
    this.#matching.enter(kind, LOCATE, ref, 0, side, shares, price);
    return this.#told();
  }

  replace(ref: number, newRef: number, shares: number, price: number, locate = LOCATE): string {
    this.#matching.replace(locate, ref, 0, newRef, 0, shares, price);
    return this.#told();
  }

  reduce(ref: number, shares: number, locate = LOCATE): string {
    this.#matching.reduce(locate, ref, 0, shares);
    return this.#told();
  }

  cancel(ref: number): string {
    this.#matching.cancel(LOCATE, ref, 0);
    return this.#told();
  }

  levels(): string {
    const { bids, asks } = this.book.snapshot(LOCATE, 0);
    const text = (levels: typeof bids) => levels.map(({ price4, shares }) => `${price4}x${shares}`).join(' ');
    return `${text(bids)} | ${text(asks)}`;
  }

  #told(): string {
    const { outcome, executed, executions, rested, price4, cancelled } = this.#matching;
    const fills = this.#fills;
    this.#fills = [];
    if (outcome > MatchOutcome.poolFull) {
      assert.deepEqual([executed, executions, rested, price4, cancelled, fills], [0, 0, 0, 0, 0, []]);
      return Object.entries(MatchOutcome).find(([, code]) => code === outcome)![0];
    }
    const full = outcome === MatchOutcome.poolFull ? ' full' : '';
    return [`${executed}/${executions} ${rested}@${price4} ${cancelled}${full}`, ...fills].join(' ');
  }
}

test('the best price first, then the oldest, each at the price at which it rests', () => {
  const market = new Market();
  assert.equal(market.enter(1, SELL, 100, 1020), '0/0 100@1020 0');
  market.enter(2, SELL, 200, 1010);
  market.enter(3, SELL, 300, 1010);
  assert.equal(market.enter(4, BUY, 250, 1030), '250/2 0@0 0 1:2x200@1010 2:3x50@1010');
  assert.equal(market.enter(5, BUY, 400, 1025), '350/2 50@1025 0 3:3x250@1010 4:1x100@1020');
  assert.equal(market.enter(6, BUY, 10, 1024), '0/0 10@1024 0');
  assert.equal(market.enter(7, SELL, 55, 1024), '55/2 0@0 0 5:5x50@1025 6:6x5@1024');
  assert.equal(market.levels(), '1024x5 | ');
});

test('what is left of an order rests, of an IOC it is cancelled, of a market-to-limit order it rests at the touch it took', () => {
  const market = new Market();
  market.enter(1, BUY, 100, 1000);
  market.enter(2, BUY, 100, 990);
  assert.equal(market.enter(3, SELL, 150, 995, ioc), '100/1 0@0 50 1:1x100@1000');
  assert.equal(market.enter(4, SELL, 130, 0, marketToLimit), '100/1 30@990 0 2:2x100@990');
  assert.equal(market.enter(5, SELL, 10, 0, marketToLimit), '0/0 0@0 10');
  assert.equal(market.levels(), ' | 990x30');
});

test('a replacement is a cancellation and an order behind all others, which matches if it crosses', () => {
  const market = new Market();
  market.enter(1, BUY, 100, 1000);
  market.enter(2, BUY, 100, 1000);
  assert.equal(market.replace(1, 1, 90, 1000), '0/0 90@1000 0');
  assert.equal(market.enter(3, SELL, 110, 1000), '110/2 0@0 0 1:2x100@1000 2:1x10@1000');
  market.enter(4, SELL, 50, 1010);
  assert.equal(market.replace(1, 5, 70, 1015), '50/1 20@1015 0 3:4x50@1010');
  const refused = [
    market.replace(6, 7, 1, 1),
    market.replace(5, 7, 1, 1, 8),
    market.replace(5, 7, 0, 1),
    market.replace(5, 7, 1, 2_000_000_000),
  ];
  assert.deepEqual(refused, ['unknownReference', 'locateMismatch', 'zeroShares', 'invalidPrice']);
  market.enter(7, BUY, 1, 900);
  assert.equal(market.replace(5, 7, 1, 1), 'duplicateReference');
  assert.equal(market.levels(), '1015x20 900x1 | ');
});

test('a reduced order keeps its place; none of it is damage', () => {
  const market = new Market();
  market.enter(1, SELL, 100, 1000);
  market.enter(2, SELL, 100, 1000);
  assert.equal(market.reduce(1, 60), '0/0 40@1000 60');
  assert.equal(market.enter(3, BUY, 10, 1000), '10/1 0@0 0 1:1x10@1000');
  assert.equal(market.reduce(1, 31), '0/0 0@0 30');
  assert.equal(market.reduce(1, 1), 'unknownReference');
  assert.equal(market.reduce(2, 0), 'zeroShares');
  assert.equal(market.reduce(2, 1, 8), 'locateMismatch');
  assert.equal(market.cancel(2), '0/0 0@0 100');
  assert.equal(market.levels(), ' | ');
  assert.deepEqual(new Set(Object.values(market.book.damage)), new Set([0]));
});

test('what is refused changes nothing', () => {
  const market = new Market();
  market.enter(1, BUY, 100, 1000);
  const before = market.book.digest();
  const refused = [
    market.enter(2, SELL, 100, 1000, MatchKind.replace),
    market.enter(2, 0x54, 100, 1000),
    market.enter(2, SELL, 0, 1000, marketToLimit),
    market.enter(2, SELL, 100, 0, ioc),
    market.enter(2, BUY, 100, 1_999_999_901),
    market.enter(1, SELL, 100, 1000, ioc),
  ];
  assert.deepEqual(refused, ['unknownKind', 'invalidSide', 'zeroShares', 'invalidPrice', 'invalidPrice', 'duplicateReference']);
  assert.equal(market.book.digest(), before);
  assert.equal(market.enter(2, SELL, 1, 1_999_999_900), '0/0 1@1999999900 0');
});

test('a book that a feed crossed is matched from its touch, whatever its prices', () => {
  const market = new Market();
  market.book.add(LOCATE, 1, 0, BUY, 100, 1050);
  market.book.add(LOCATE, 2, 0, SELL, 100, 1000);
  market.book.add(LOCATE, 3, 0, SELL, 100, 0);
  market.book.add(LOCATE, 4, 0, SELL, 100, 0xffffffff);
  assert.equal(market.enter(5, BUY, 150, 1000), '150/2 0@0 0 1:3x100@0 2:2x50@1000');
  assert.equal(market.enter(6, BUY, 60, 0, marketToLimit), '50/1 10@1000 0 3:2x50@1000');
  assert.equal(market.enter(7, BUY, 40, 0, marketToLimit), '40/1 0@0 0 4:4x40@4294967295');
  assert.equal(market.enter(8, SELL, 200, 1000), '110/2 90@1000 0 5:1x100@1050 6:6x10@1000');
});

test('where the pool is full, what was executed stands and the rest is cancelled and counted', () => {
  const market = new Market(2);
  market.enter(1, SELL, 10, 1000);
  market.enter(2, SELL, 10, 1010);
  assert.equal(market.enter(3, SELL, 10, 1020), '0/0 0@0 10 full');
  assert.equal(market.enter(4, BUY, 3, 1000), '3/1 0@0 0 1:1x3@1000');
  assert.equal(market.enter(5, BUY, 5, 900), '0/0 0@0 5 full');
  assert.equal(market.replace(2, 6, 4, 1015), '0/0 4@1015 0');
  assert.equal(market.book.damage.orderPoolExhausted, 2);
  assert.equal(market.enter(7, BUY, 8, 1000), '7/1 1@1000 0 2:1x7@1000');
  assert.equal(market.levels(), '1000x1 | 1015x4');
});
