/** Random and hostile frames through both lanes, and through the native lane on every kernel set: one answer. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MESSAGES } from '../generated/itch-5.0/ts/index.ts';
import { FLOW_DEFAULTS, type FlowOptions, type LaneName } from './flow.ts';
import { openFlow } from './lanes.ts';
import { loadNative } from './native.ts';
import * as messages from './testing/messages.ts';

const native = loadNative();
const skip = native.loaded ? false : `the addon is not loaded: ${native.reason}`;
const OPTIONS: FlowOptions = { ...FLOW_DEFAULTS, arenaBytes: 64 * 2 ** 20, probes: false, threads: 1 };

/** Frames of any type and length whose bytes are random; fields that join messages into books are drawn from few values. */
function hostileFrames(seed: number, count: number): Uint8Array[] {
  let state = seed;
  const random = (below: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
  return Array.from({ length: count }, () => {
    const known = random(16) > 0 ? MESSAGES[random(MESSAGES.length)] : undefined;
    const size = known === undefined ? 1 + random(60) : known.length + (random(16) > 0 ? 0 : random(12) - 6);
    const bytes = Uint8Array.from({ length: Math.max(1, size) }, () => random(256));
    if (known === undefined) return bytes;
    bytes[0] = known.code;
    const put = (name: string, values: readonly number[]): void => {
      const field = known.fields.find((it) => it.name === name);
      if (field !== undefined && field.offset + values.length <= bytes.length && random(32) > 0) bytes.set(values, field.offset);
    };
    put('stock_locate', [0, random(6)]);
    put('order_ref', [0, 0, 0, 0, 0, 0, random(2), random(256)]);
    put('new_order_ref', [0, 0, 0, 0, 0, 0, random(2), random(256)]);
    put('side', [random(2) === 0 ? 0x42 : 0x53]);
    put('shares', random(4) === 0 ? [0, 0, 1, random(256)] : [0, 0, 0, random(200)]);
    put('price', [0, 1, random(3), random(256)]);
    return bytes;
  });
}

async function outcome(path: string, lane: LaneName, isa?: string): Promise<object> {
  const flow = openFlow(lane, { path }, { ...OPTIONS, ...(isa === undefined ? {} : { isa }) });
  try {
    const { messages: count, types, unknownTypes, damage, signals, orders, liveOrders } = await flow.run();
    const locates = flow.symbols().map(({ stockLocate }) => stockLocate);
    const books = locates.map((locate) => flow.book(locate, 0));
    const sums = locates.map((locate) => [flow.depth(locate), flow.sweep(locate, 'B', 5_000), flow.sweep(locate, 'S', 70)]);
    const displayed = [0, 1, 20].map((levels) => flow.displayed(levels));
    const asked = { books, sums, displayed, digest: flow.digest() };
    return { count, types, unknownTypes, damage, signals, orders, liveOrders, ...asked };
  } finally {
    flow.close();
  }
}

for (const seed of [1, 20_200_130]) {
  test(`both lanes and every kernel set agree on random frames, seed ${seed}`, { skip }, async () => {
    assert.ok(native.loaded);
    await messages.withFile(messages.binaryFile(hostileFrames(seed, 5_000)), async (path) => {
      const expected = await outcome(path, 'ts');
      for (const isa of native.isas) assert.deepEqual(await outcome(path, 'native', isa), expected, isa);
      const { liveOrders, damage } = expected as { liveOrders: number; damage: Record<string, number> };
      assert.ok(liveOrders > 20 && damage.shortMessages! > 50, 'books are made, and damage is met');
    });
  });
}
