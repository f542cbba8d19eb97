import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FINE_STEP_NS, stepOf } from './clock-step.ts';

/** Readings of a clock of this step that is read every `cost` ns, more or less, and told in whole nanoseconds. */
function readings(stepNs: number, cost: number): Float64Array {
  let now = 0;
  return Float64Array.from({ length: 4096 }, (_, i) => {
    now += cost + ((i * 7919) % 101) / 10;
    return Math.floor(Math.floor(now / stepNs) * stepNs);
  });
}

for (const { name, stepNs, cost, told } of [
  { name: 'finer than a nanosecond, read every 40 ns', stepNs: 0.4, cost: 40, told: [FINE_STEP_NS, FINE_STEP_NS] },
  { name: 'one nanosecond', stepNs: 1, cost: 33, told: [FINE_STEP_NS, FINE_STEP_NS] },
  { name: '6.9 ns, as an advancing TSC has', stepNs: 6.92, cost: 40, told: [6, 8] },
  { name: '10 ns', stepNs: 10, cost: 40, told: [10, 10] },
  { name: '100 ns', stepNs: 100, cost: 40, told: [100, 100] },
  { name: 'a microsecond', stepNs: 1000, cost: 40, told: [1000, 1000] },
] as const) {
  test(`the step of a clock: ${name}`, () => {
    const step = stepOf(readings(stepNs, cost))!;
    assert.ok(step >= told[0] && step <= told[1], `${step}`);
  });
}

test('a clock that stands still has no step', () => {
  assert.equal(stepOf(new Float64Array(100).fill(7)), null);
});
