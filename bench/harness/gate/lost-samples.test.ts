import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lostSamples } from './lost-samples.ts';
import type { RoundResult } from './round-process.ts';

function result(counts: Record<string, number>, facts: { samples?: number; dropped?: number } = {}): RoundResult {
  const parts = new Map(Object.entries(counts).map(([part, count]) => [part, { count }]));
  return {
    facts: { samples: 100, messages: 150, dropped: 0, ...facts },
    figures: { parts, gaps: 0, gapNs: 0 },
  } as unknown as RoundResult;
}

const FINE = result({ gateway: 3, 'type A': 90, 'type E': 10 });
for (const { name, change, words } of [
  { name: 'the same', change: FINE, words: [] },
  { name: 'another number of orders', change: result({ gateway: 5, 'type A': 90, 'type E': 10 }), words: [] },
  {
    name: 'dropped',
    change: result({ 'type A': 90, 'type E': 9 }, { dropped: 1 }),
    words: [/^1 samples of the change were dropped/],
  },
  { name: 'fewer', change: result({ 'type A': 90 }, { samples: 90 }), words: [/^total: 100 .* 90 of/, /^type E: 10 .* 0 of/] },
  {
    name: 'another type',
    change: result({ 'type A': 90, 'type F': 10 }),
    words: [/^type E/, /^type F: 0 samples of the base, 10/],
  },
]) {
  test(`samples of base and change: ${name}`, () => {
    const found = lostSamples({ base: FINE, change, control: FINE });
    assert.equal(found.length, words.length, found.join());
    for (const [index, word] of words.entries()) assert.match(found[index]!, word);
  });
}
