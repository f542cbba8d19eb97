/** What a matching engine refuses, what it says when its pools are full or it is closed, and whose its memory is. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { MatchKind, MatchOutcome } from '../generated/lumina-1.0/ts/enums.ts';
import { matchExecution, matchRequest, matchResult } from '../generated/lumina-1.0/ts/index.ts';
import { noDamage } from './flow.ts';
import { type MatcherOptions, openMatcher } from './index.ts';
import { loadNative } from './native.ts';
import { answersOf, everyMatcher, MATCHER_OPTIONS, put } from './testing/matching.ts';
import * as messages from './testing/messages.ts';

const native = loadNative();
const skip = native.loaded ? false : `the addon is not loaded: ${native.reason}`;
const BUY = 0x42;
const SELL = 0x53;
const { limit } = MatchKind;

/** V8 collects now. */
function collect(): void {
  setFlagsFromString('--expose-gc');
  const gc: unknown = runInNewContext('globalThis.gc');
  assert.ok(typeof gc === 'function');
  gc();
  gc();
}

test('a pool that is full: what was executed stands, the rest is cancelled and counted', { skip }, () => {
  const capacity = 4096;
  const matcher = openMatcher('native', { ...MATCHER_OPTIONS, capacity });
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
  const wrong = (change: Partial<MatcherOptions>) => () => openMatcher('ts', { ...MATCHER_OPTIONS, ...change });
  assert.throws(wrong({ capacity: 0 }), { code: 'LUMINA_MATCH_OPTION', message: /capacity is 0/ });
  assert.throws(wrong({ arenaBytes: 1.5 }), { code: 'LUMINA_MATCH_OPTION' });
  assert.throws(wrong({ arenaBytes: 2 ** 20 }), { code: 'LUMINA_ARENA_TOO_SMALL' });
  const add = messages.addOrder({ orderRef: 1 });
  for (const matcher of everyMatcher()) {
    assert.throws(() => matcher.match(MATCHER_OPTIONS.capacity + 1), { code: 'LUMINA_MATCH_COUNT' });
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

test('the native lane says what it can not open', { skip }, () => {
  assert.throws(() => openMatcher('native', { ...MATCHER_OPTIONS, isa: 'mmx' }), { code: 'LUMINA_KERNELS_ISA' });
  assert.throws(() => openMatcher('native', { ...MATCHER_OPTIONS, arenaBytes: 2 ** 52 }), { code: 'LUMINA_ARENA_UNAVAILABLE' });
});

test('a closed matcher says so, in every lane', () => {
  for (const matcher of everyMatcher()) {
    matcher.close();
    matcher.close();
    const closed = { name: 'LuminaError', code: 'LUMINA_MATCH_CLOSED' };
    assert.throws(() => matcher.match(1), closed);
    assert.throws(() => matcher.apply(new Uint8Array()), closed);
    assert.throws(() => matcher.book(7, 0), closed);
    assert.throws(() => matcher.summary(), closed);
  }
});

test('the addon hands out its memory once, and answers no more than it holds', { skip }, () => {
  assert.ok(native.loaded);
  const one = new native.addon.Matcher({ arenaBytes: MATCHER_OPTIONS.arenaBytes, capacity: 2, isa: '' });
  assert.equal(one.requests().byteLength, 2 * matchRequest.LENGTH);
  assert.equal(one.results().byteLength, 2 * matchResult.LENGTH);
  assert.equal(one.executions().byteLength, 2 * matchExecution.LENGTH);
  for (const again of [one.requests, one.results, one.executions])
    assert.throws(() => again.call(one), { code: 'LUMINA_MATCH_BUFFER' });
  assert.throws(() => one.match(3), RangeError);
  assert.equal(one.match(2), 0);
  one.close();
});

test('executions that moved are told of until their memory was handed out', { skip }, () => {
  assert.ok(native.loaded);
  const one = new native.addon.Matcher({ arenaBytes: MATCHER_OPTIONS.arenaBytes, capacity: 2, isa: '' });
  const requests = new DataView(one.requests());
  one.executions();
  const ask = (orderRef: number, side: string, shares: number): number => {
    const order = { kind: limit, orderRef, newOrderRef: 0, stockLocate: 7, side, shares, price: 1000 };
    matchRequest.encode(requests, 0, order);
    return one.match(1);
  };
  for (let orderRef = 1; orderRef <= 8; orderRef++) assert.equal(ask(orderRef, 'S', 1), 0);
  assert.equal(ask(100, 'B', 5), -6);
  // As after a match that found no memory for more still.
  assert.equal(ask(101, 'B', 1), -2);
  const executions = new DataView(one.executions());
  assert.equal(matchExecution.restingRef(executions, 0), 6);
  assert.equal(ask(102, 'B', 1), 1);
  one.close();
});

test('records outlive the matcher that wrote them', { skip }, () => {
  const base = { kind: limit, newOrderRef: 0n, stockLocate: 7, shares: 5, price: 1000 };
  const written = () => {
    const matcher = openMatcher('native', MATCHER_OPTIONS);
    put(matcher, 0, { ...base, orderRef: 1n, side: SELL });
    put(matcher, 1, { ...base, orderRef: 2n, side: BUY });
    assert.equal(matcher.match(2), 1);
    matcher.close();
    // The views alone: nothing leads from them to the matcher.
    return { results: matcher.results, executions: matcher.executions };
  };
  const kept = written();
  collect();
  // Where its memory was, had it been given back, there is that of others now.
  const others = Array.from({ length: 8 }, () => openMatcher('native', MATCHER_OPTIONS));
  assert.equal(matchResult.executed(kept.results, matchResult.LENGTH), 5);
  assert.equal(matchExecution.shares(kept.executions, 0), 5);
  for (const other of others) other.close();
});
