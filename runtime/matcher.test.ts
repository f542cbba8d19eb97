/** Random and hostile requests to the matching engine of every lane and kernel set, against the model and against each other. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { MatchKind, MatchOutcome } from '../generated/lumina-1.0/ts/enums.ts';
import { matchExecution, matchRequest, matchResult } from '../generated/lumina-1.0/ts/index.ts';
import { noDamage } from './flow.ts';
import { openMatcher } from './lanes.ts';
import type { Matcher, MatcherOptions } from './matcher.ts';
import { loadNative } from './native.ts';
import { type Answer, answersOf, feedOf, MatchModel, put, type Request } from './testing/matching.ts';
import * as messages from './testing/messages.ts';

const native = loadNative();
const skip = native.loaded ? false : `the addon is not loaded: ${native.reason}`;
const OPTIONS: MatcherOptions = { arenaBytes: 24 * 2 ** 20, capacity: 64 };
const BUY = 0x42;
const SELL = 0x53;
const LOCATES = [7, 8, 0, 65_535];

/** The TypeScript lane first, then the native one with each kernel set. */
function everyMatcher(options: MatcherOptions = OPTIONS): Matcher[] {
  const isas = native.loaded ? native.isas : [];
  return [openMatcher('ts', options), ...isas.map((isa) => openMatcher('native', { ...options, isa }))];
}

/** Few references and prices, so that requests meet; some references beyond 2^53, some equal in one half. */
const ref = fc.oneof(
  { weight: 8, arbitrary: fc.bigInt({ min: 1n, max: 120n }).map((value) => value * 4n) },
  { weight: 1, arbitrary: fc.constantFrom(0n, 2n ** 32n + 4n, 2n ** 53n + 1n, 2n ** 63n, 2n ** 64n - 1n) },
);
const locate = fc.oneof({ weight: 12, arbitrary: fc.constant(7) }, { weight: 1, arbitrary: fc.constantFrom(...LOCATES) });
const side = fc.oneof({ weight: 24, arbitrary: fc.constantFrom(BUY, SELL) }, { weight: 1, arbitrary: fc.constantFrom(0, 0x54) });
const shares = fc.oneof(
  { weight: 16, arbitrary: fc.integer({ min: 1, max: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 65_535, 65_536, 0xffffffff) },
);
const price = fc.oneof(
  { weight: 24, arbitrary: fc.integer({ min: 1000, max: 1008 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 1_999_999_900, 1_999_999_901, 0x80000000, 0xffffffff) },
);
const { limit, ioc, marketToLimit, replace, reduce, cancel } = MatchKind;
const kind = fc.constantFrom(limit, limit, limit, limit, limit, ioc, marketToLimit, replace, replace, reduce, cancel);
const request: fc.Arbitrary<Request> = fc.record({
  kind: fc.oneof({ weight: 24, arbitrary: kind }, { weight: 1, arbitrary: fc.constantFrom(cancel + 1, 255) }),
  orderRef: ref,
  newOrderRef: ref,
  stockLocate: locate,
  side,
  shares,
  price,
});
/** An order of a feed, which locks and crosses books as it likes. */
interface Fed {
  readonly ref: bigint;
  readonly locate: number;
  readonly side: number;
  readonly shares: number;
  readonly price: number;
}
const fed: fc.Arbitrary<Fed> = fc.record({
  ref,
  locate,
  side: fc.constantFrom(BUY, SELL),
  shares: fc.integer({ min: 1, max: 20 }),
  price,
});
interface Step {
  readonly fed: readonly Fed[];
  readonly requests: readonly Request[];
}
const step: fc.Arbitrary<Step> = fc.record({
  fed: fc.oneof({ weight: 9, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(fed, { maxLength: 3 }) }),
  requests: fc.array(request, { minLength: 1, maxLength: OPTIONS.capacity }),
});

/** Symbols that the feed and a book told by it name alike. */
function named(matcher: Matcher): Matcher {
  matcher.apply(messages.binaryFile(LOCATES.map((stockLocate) => messages.tradingAction('T', { stockLocate }))));
  return matcher;
}

const bytesOf = (view: DataView, length: number) => Buffer.from(view.buffer, view.byteOffset, length);

/** The same batch to all of them: byte for byte the same answers and executions. Returns the answers. */
function askAll(matchers: readonly Matcher[], requests: readonly Request[]): Answer[] {
  const [first, ...others] = matchers as [Matcher, ...Matcher[]];
  for (const matcher of matchers) for (const [index, one] of requests.entries()) put(matcher, index, one);
  const executions = first.match(requests.length);
  for (const other of others) {
    assert.equal(other.match(requests.length), executions);
    const lengths = [requests.length * matchResult.LENGTH, executions * matchExecution.LENGTH] as const;
    assert.deepEqual(bytesOf(other.results, lengths[0]), bytesOf(first.results, lengths[0]));
    assert.deepEqual(bytesOf(other.executions, lengths[1]), bytesOf(first.executions, lengths[1]));
  }
  return answersOf(first, requests.length);
}

/** One message of an order that rests. */
function addOf({ ref: orderRef, locate: stockLocate, side, shares, price }: Fed): Uint8Array {
  return messages.addOrder({ orderRef, stockLocate, side, shares, price });
}

/** A book into which the model's orders were put in their order: its digest walks the queues. */
function rebuilt(model: MatchModel): Matcher {
  const book = named(openMatcher('ts', OPTIONS));
  book.apply(messages.binaryFile(model.orders.map(addOf)));
  return book;
}

function assertSame(matcher: Matcher, expected: Matcher): void {
  assert.deepEqual(matcher.summary(), { ...expected.summary(), isa: matcher.summary().isa });
  for (const at of LOCATES) assert.deepEqual(matcher.book(at, 0), expected.book(at, 0));
}

test('every lane and kernel set answers as the model does, and what a feed says of it makes the same books', () => {
  const seen = new Set<number>();
  const run = (steps: readonly Step[]) => {
    const matchers = everyMatcher().map(named);
    const told = everyMatcher().map(named);
    const all = [...matchers, ...told];
    try {
      const model = new MatchModel();
      for (const { fed, requests } of steps) {
        const orders = messages.binaryFile(fed.filter((order) => model.feed(order)).map(addOf));
        for (const matcher of all) matcher.apply(orders);
        const answers = askAll(matchers, requests);
        for (const [index, answer] of answers.entries()) {
          seen.add(answer.outcome);
          assert.deepEqual(answer, model.answer(requests[index]!));
        }
        const said = messages.binaryFile(requests.flatMap((one, index) => feedOf(one, answers[index]!)));
        for (const matcher of told) matcher.apply(said);
      }
      const expected = rebuilt(model);
      assert.deepEqual(expected.summary().damage, noDamage());
      for (const matcher of all) assertSame(matcher, expected);
    } finally {
      for (const matcher of all) matcher.close();
    }
  };
  fc.assert(fc.property(fc.array(step, { minLength: 1, maxLength: 20 }), run), { numRuns: 100 });
  const { poolFull, ...others } = MatchOutcome;
  assert.deepEqual(seen, new Set(Object.values(others)));
});

test('an order that sweeps more than there are places for makes room, in the middle of a batch', { skip }, () => {
  const capacity = 4;
  const matchers = everyMatcher({ ...OPTIONS, capacity });
  const base = { newOrderRef: 0n, stockLocate: 7, price: 1000 };
  const model = new MatchModel();
  const ask = (requests: readonly Request[]) => {
    const answers = askAll(matchers, requests);
    for (const [index, answer] of answers.entries()) assert.deepEqual(answer, model.answer(requests[index]!));
    return answers;
  };
  for (let from = 1n; from <= 41n; from += 4n) {
    ask([0n, 1n, 2n, 3n].map((more) => ({ ...base, kind: limit, orderRef: from + more, side: SELL, shares: 2 })));
  }
  const answers = ask([
    { ...base, kind: limit, orderRef: 100n, side: BUY, shares: 3 },
    { ...base, kind: ioc, orderRef: 101n, side: BUY, shares: 59 },
    { ...base, kind: reduce, orderRef: 44n, side: 0, shares: 0xffffffff },
    { ...base, kind: limit, orderRef: 102n, side: BUY, shares: 1000 },
  ]);
  assert.deepEqual(
    answers.map(({ fills }) => fills.length),
    [2, 30, 0, 12],
  );
  for (const matcher of matchers) matcher.close();
});

test('a pool that is full: what was executed stands, the rest is cancelled and counted', { skip }, () => {
  const capacity = 4096;
  const matcher = openMatcher('native', { ...OPTIONS, capacity });
  const { requests, results } = matcher;
  const sell = { kind: limit, newOrderRef: 0n, stockLocate: 7, side: SELL, shares: 10, price: 1000 };
  for (let index = 0; index < capacity; index++) put(matcher, index, { ...sell, orderRef: 0n });
  let rested = 0;
  let full = 0;
  for (let batch = 0; full === 0; batch++) {
    for (let index = 0; index < capacity; index++) {
      // References without any order.
      const mixed = Math.imul(batch * capacity + index, 0x9e3779b1) >>> 0;
      matchRequest.setOrderRefBig(requests, index * matchRequest.LENGTH, 1n + (BigInt(mixed) << 20n));
    }
    matcher.match(capacity);
    for (let at = 0; at < capacity * matchResult.LENGTH; at += matchResult.LENGTH) {
      if (matchResult.outcome(results, at) === MatchOutcome.poolFull) full += 1;
      else rested += 1;
    }
  }
  assert.deepEqual([matcher.summary().liveOrders, matcher.summary().damage.orderPoolExhausted], [rested, full]);
  put(matcher, 0, { ...sell, orderRef: 7n, side: BUY, shares: 25, price: 999 });
  put(matcher, 1, { ...sell, orderRef: 7n, side: BUY, shares: 25 });
  assert.equal(matcher.match(2), 3);
  const [hopeless, crossing] = answersOf(matcher, 2);
  assert.deepEqual([hopeless!.outcome, hopeless!.cancelled], [MatchOutcome.poolFull, 25]);
  assert.deepEqual([crossing!.outcome, crossing!.executed], [MatchOutcome.accepted, 25]);
  assert.deepEqual(matcher.summary().damage, { ...noDamage(), orderPoolExhausted: full + 1 });
  matcher.close();
});

test('what can be refused at the door is', () => {
  const wrong = (change: Partial<MatcherOptions>) => () => openMatcher('ts', { ...OPTIONS, ...change });
  assert.throws(wrong({ capacity: 0 }), { code: 'LUMINA_MATCH_OPTION', message: /capacity is 0/ });
  assert.throws(wrong({ arenaBytes: 1.5 }), { code: 'LUMINA_MATCH_OPTION' });
  assert.throws(wrong({ arenaBytes: 2 ** 20 }), { code: 'LUMINA_ARENA_TOO_SMALL' });
  const add = messages.addOrder({ orderRef: 1 });
  for (const matcher of everyMatcher()) {
    assert.throws(() => matcher.match(OPTIONS.capacity + 1), { code: 'LUMINA_MATCH_COUNT' });
    assert.throws(() => matcher.match(-1), { code: 'LUMINA_MATCH_COUNT' });
    assert.equal(matcher.match(0), 0);
    const cut = messages.binaryFile([add, add]).subarray(0, 2 * add.length + 3);
    assert.throws(() => matcher.apply(cut), { code: 'LUMINA_MATCH_RECORDS', message: /byte 38/ });
    assert.throws(() => matcher.apply(Uint8Array.of(0, 0)), { code: 'LUMINA_MATCH_RECORDS' });
    assert.throws(() => matcher.apply(Uint8Array.of(0)), { code: 'LUMINA_MATCH_RECORDS' });
    assert.equal(matcher.summary().liveOrders, 0);
    assert.throws(() => matcher.book(65_536, 0), { code: 'LUMINA_FLOW_LOCATE' });
    matcher.close();
  }
});

test('the native lane says what it can not open, and that it is closed', { skip }, () => {
  assert.throws(() => openMatcher('native', { ...OPTIONS, isa: 'mmx' }), { code: 'LUMINA_KERNELS_ISA' });
  assert.throws(() => openMatcher('native', { ...OPTIONS, arenaBytes: 2 ** 52 }), { code: 'LUMINA_ARENA_UNAVAILABLE' });
  const matcher = openMatcher('native', OPTIONS);
  matcher.close();
  assert.throws(() => matcher.match(1), { code: 'LUMINA_MATCH_CLOSED' });
  assert.throws(() => matcher.summary(), { code: 'LUMINA_MATCH_CLOSED' });
});

test('the addon hands out its memory once, and answers no more than it holds', { skip }, () => {
  assert.ok(native.loaded);
  const one = new native.addon.Matcher({ arenaBytes: OPTIONS.arenaBytes, capacity: 2, isa: '' });
  assert.equal(one.requests().byteLength, 2 * matchRequest.LENGTH);
  assert.equal(one.results().byteLength, 2 * matchResult.LENGTH);
  assert.equal(one.executions().byteLength, 2 * matchExecution.LENGTH);
  for (const again of [one.requests, one.results, one.executions])
    assert.throws(() => again.call(one), { code: 'LUMINA_MATCH_BUFFER' });
  assert.throws(() => one.match(3), RangeError);
  assert.equal(one.match(2), 0);
  one.close();
});

test('records outlive the matcher that wrote them', { skip }, () => {
  const matcher = openMatcher('native', OPTIONS);
  const base = { kind: limit, newOrderRef: 0n, stockLocate: 7, shares: 5, price: 1000 };
  put(matcher, 0, { ...base, orderRef: 1n, side: SELL });
  put(matcher, 1, { ...base, orderRef: 2n, side: BUY });
  assert.equal(matcher.match(2), 1);
  const before = answersOf(matcher, 2);
  matcher.close();
  globalThis.gc?.();
  assert.deepEqual(answersOf(matcher, 2), before);
  assert.equal(before[1]!.executed, 5);
});
