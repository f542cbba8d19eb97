/** The running digest and the probes of some messages: alike in both lanes, both thread modes, every kernel set and every run. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { simulateToBytes } from '../bench/exchange/simulate.ts';
import { telemetrySample } from '../generated/lumina-1.0/ts/index.ts';
import { FLOW_DEFAULTS, type FlowOptions, type FlowSummary, type LaneName } from './flow.ts';
import { openFlow } from './lanes.ts';
import { loadNative } from './native.ts';
import * as messages from './testing/messages.ts';

const native = loadNative();
const skip = native.loaded ? false : `the addon is not loaded: ${native.reason}`;
const OPTIONS: FlowOptions = {
  ...FLOW_DEFAULTS,
  arenaBytes: 64 * 2 ** 20,
  vpin: { ...FLOW_DEFAULTS.vpin, bucketShares: 200, buckets: 10, sigma: { numerator: 1, denominator: 1 } },
  strategy: { ...FLOW_DEFAULTS.strategy, cooldownBuckets: 0 },
  probes: false,
};
const DAY = { symbols: 40, messages: 30_000 };
const EVERY = 100;
/** Every way to run: lane, threads, kernels. */
const WAYS: [LaneName, Partial<FlowOptions>][] = [
  ['ts', {}],
  ...([1, 2] as const).flatMap((threads) =>
    (native.loaded ? native.isas : []).map((isa): [LaneName, Partial<FlowOptions>] => ['native', { threads, isa }]),
  ),
];

interface Ran {
  readonly summary: FlowSummary;
  readonly digests: string[];
  readonly sequences: number[];
}

async function run(lane: LaneName, path: string, change: Partial<FlowOptions>): Promise<Ran> {
  const digests: string[] = [];
  const sequences: number[] = [];
  const flow = openFlow(
    lane,
    { path },
    {
      ...OPTIONS,
      onDigest: (after, digest) => void digests.push(`${after} ${digest}`),
      onSamples: (view, at, count) => {
        for (let i = 0; i < count; i++) sequences.push(telemetrySample.sequence(view, at + i * telemetrySample.LENGTH));
      },
      ...change,
    },
  );
  try {
    return { summary: await flow.run(), digests, sequences };
  } finally {
    flow.close();
  }
}

function shared(name: string): Uint8Array | undefined {
  const path = messages.sharedData(name);
  return path === undefined ? undefined : readFileSync(path);
}

const days: [string, Uint8Array | undefined][] = [
  ...[1, 2, 3].map((seed): [string, Uint8Array] => [`day ${seed}`, simulateToBytes({ ...DAY, seed })]),
  ['AAPL, 2020-01-30', shared('aapl-20200130-premarket.itch')],
  ['the open of 2019-12-30', shared('market-20191230-open-snippet.itch')],
];

for (const [name, bytes] of days) {
  const missing = bytes === undefined ? '../shared/data is not here' : skip;
  test(`${name}: the same digests after every ${EVERY} messages, however it is run`, { skip: missing }, async () => {
    await messages.withFile(bytes!, async (path) => {
      const expected = await run('ts', path, { digestEvery: EVERY });
      assert.equal(expected.digests.length, Math.floor(expected.summary.messages / EVERY));
      assert.ok(new Set(expected.digests.map((line) => line.split(' ')[1])).size > 1);
      for (const [lane, way] of WAYS) {
        const { digests, summary } = await run(lane, path, { ...way, digestEvery: EVERY });
        assert.deepEqual(digests, expected.digests, `${lane} ${JSON.stringify(way)}`);
        assert.equal(summary.digest, expected.summary.digest);
        assert.deepEqual(summary.orders, expected.summary.orders);
      }
    });
  });
}

test('a running digest is that of a run which ends there', { skip }, async () => {
  await messages.withFile(days[0]![1]!, async (path) => {
    for (const lane of ['ts', 'native'] as const) {
      const { digests } = await run(lane, path, { digestEvery: 7_001 });
      assert.equal(digests.length, 4);
      for (const line of digests) {
        const [after, digest] = line.split(' ');
        assert.equal((await run(lane, path, { afterMessages: Number(after) })).summary.digest, digest, lane);
      }
      // More of them than the native lane holds, and none where none was asked for.
      assert.equal((await run(lane, path, { digestEvery: 50 })).digests.length, DAY.messages / 50);
      assert.deepEqual((await run(lane, path, {})).digests, []);
    }
  });
});

test('probes of some messages: the same ones in every way to run, the flow untouched', { skip }, async () => {
  await messages.withFile(days[1]![1]!, async (path) => {
    const all = await run('ts', path, { probes: true });
    const { sent, refused } = all.summary.orders;
    const attempts = sent + Object.values(refused).reduce((sum, count) => sum + count, 0);
    assert.ok(attempts > 3);
    const orders = await run('ts', path, { probes: true, probed: 'orders' });
    assert.equal(orders.sequences.length, attempts);
    for (const [lane, way] of WAYS) {
      for (const [probed, sequences] of [
        [1, all.sequences],
        [37, all.sequences.filter((sequence) => sequence % 37 === 0)],
        ['orders', orders.sequences],
      ] as const) {
        const found = await run(lane, path, { ...way, probes: true, probed });
        assert.deepEqual(found.sequences, sequences, `${lane} ${JSON.stringify(way)} ${probed}`);
        assert.equal(found.summary.samples.recorded, sequences.length);
        assert.equal(found.summary.digest, all.summary.digest);
        assert.deepEqual(found.summary.orders, all.summary.orders);
      }
    }
  });
});
