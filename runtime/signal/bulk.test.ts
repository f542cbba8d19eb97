import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { BarHistory, boughtShares, integerSquareRoot, OpenBar, PHI_Q16 } from './bulk.ts';

/** Phi by the power series of the error function: enough terms for z up to 4. */
function phi(z: number): number {
  let term = z / Math.sqrt(2);
  let sum = term;
  for (let n = 1; n < 120; n++) {
    term *= -(z * z) / 2 / n;
    sum += term / (2 * n + 1);
  }
  return 0.5 + sum / Math.sqrt(Math.PI);
}

test('the table is Phi in steps of 1/64, rounded', () => {
  assert.equal(PHI_Q16.length, 257);
  for (const [index, value] of PHI_Q16.entries()) assert.equal(value, Math.round(phi(index / 64) * 65_536), `entry ${index}`);
});

test('the integer square root is the floor', () => {
  for (const value of [0n, 1n, 2n, 3n, 4n, 15n, 16n, 17n, 2n ** 64n - 1n, 2n ** 64n, 2n ** 120n + 12_345n]) {
    const root = integerSquareRoot(value);
    assert.ok(root * root <= value && (root + 1n) * (root + 1n) > value, `${value}`);
  }
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 2n ** 130n }), (value) => {
      const root = integerSquareRoot(value);
      assert.ok(root * root <= value && (root + 1n) * (root + 1n) > value);
    }),
  );
});

test('hand-computed shares of buying', () => {
  const history = new BarHistory();
  assert.equal(history.shareOfBuying(1000), 32_768, 'the first bar has no change');
  assert.equal(history.shareOfBuying(1010), 32_768, 'one change has no deviation');
  // Changes 10 and -10: mean 0, deviation 10, z = -1: 1 - Phi(1).
  assert.equal(history.shareOfBuying(1000), 65_536 - PHI_Q16[64]!);
  // Changes 10, -10, 30: sum 30, squares 1100, scatter 3 * 1100 - 900 = 2400; z^2 = 900 * 9 / 2400 = 3.375, z = 1.8371 = 117.6 / 64.
  assert.equal(history.shareOfBuying(1030), PHI_Q16[118]!);
  // No change: z = 0.
  assert.equal(history.shareOfBuying(1030), 32_768);
});

test('a change far beyond the deviation uses the last entry', () => {
  const history = new BarHistory();
  history.shareOfBuying(1_000_000);
  for (let bar = 0; bar < 200; bar++) history.shareOfBuying(1_000_000 + (bar % 2));
  assert.equal(history.shareOfBuying(4_000_000_000), PHI_Q16[256]);
});

test('bought shares round down, far past 2^32 too', () => {
  assert.equal(boughtShares(3, 32_768), 1);
  assert.equal(boughtShares(100, 65_536), 100);
  assert.equal(boughtShares(2 ** 50 + 1, 32_768), 2 ** 49);
});

test('a bar gathers until it is cleared', () => {
  const bar = new OpenBar();
  bar.add(5, 10, 100, 1);
  bar.add(5, 20, 101, 2);
  assert.deepEqual({ ...bar }, { index: 5, shares: 30, lastPrice: 101, lastTime: 2 });
  bar.clear();
  bar.add(9, 1, 99, 3);
  assert.deepEqual({ ...bar }, { index: 9, shares: 1, lastPrice: 99, lastTime: 3 });
});
