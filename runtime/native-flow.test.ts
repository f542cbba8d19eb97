import assert from 'node:assert/strict';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { orderEvent, telemetrySample, vpinBucket } from '../generated/lumina-1.0/ts/index.ts';
import { LuminaError } from './errors.ts';
import { damageTotal, FLOW_DEFAULTS, type FlowOptions, type FlowSummary, noDamage } from './flow.ts';
import { loadNative } from './native.ts';
import { openNativeFlow } from './native-flow.ts';
import * as messages from './testing/messages.ts';

const native = loadNative();
const skip = native.loaded ? false : `the addon is not loaded: ${native.reason}`;
const OPTIONS: FlowOptions = { ...FLOW_DEFAULTS, arenaBytes: 64 * 2 ** 20 };
const AAPL = messages.sharedData('aapl-20200130-premarket.itch');
const OPEN = messages.sharedData('market-20191230-open-snippet.itch');
const skipData = skip || (AAPL === undefined || OPEN === undefined ? '../shared/data is not here' : false);

const run = async (path: string, change: Partial<FlowOptions> = {}, fd?: number) => {
  const flow = openNativeFlow(fd === undefined ? { path } : { path, fd }, { ...OPTIONS, ...change });
  try {
    const summary = await flow.run();
    const symbols = flow.symbols();
    const books = symbols.map(({ stockLocate }) => flow.book(stockLocate, 0));
    return { summary, symbols, books, digest: flow.digest() };
  } finally {
    flow.close();
  }
};
const runBytes = (bytes: Uint8Array, change: Partial<FlowOptions> = {}) => messages.withFile(bytes, (path) => run(path, change));
const fails = (work: Promise<unknown>, code: string, text: RegExp) =>
  assert.rejects(work, (error) => {
    assert.ok(error instanceof LuminaError, String(error));
    assert.equal(error.code, code);
    assert.match(error.message, text);
    assert.doesNotMatch(error.message, /\n/);
    return error.exitCode === 2;
  });

test('the machine report names the kernel sets, the best one last', { skip }, () => {
  assert.ok(native.loaded);
  assert.equal(native.isas[0], 'scalar');
  assert.ok(native.clock.ticksPerNs > 0 && native.clock.stepNs > 0 && native.clock.costNs > 0);
  assert.match(native.build.compiler, /gcc|clang/);
});

test('AAPL, 2020-01-30 before the open', { skip: skipData }, async () => {
  const { summary, books, digest } = await run(AAPL!);
  assert.equal(summary.messages, 10_000);
  assert.equal(summary.digest, '138e919ddc3fd778');
  assert.equal(summary.liveOrders, 215);
  assert.equal(summary.symbols, 1);
  assert.equal(summary.digest, digest);
  assert.equal(damageTotal(summary.damage), 0);
  assert.deepEqual(summary.types, { A: 4758, D: 4083, E: 849, F: 2, H: 1, L: 52, P: 240, R: 1, U: 7, X: 6, Y: 1 });
  assert.equal(summary.bytes, 307_643);
  assert.deepEqual([summary.firstTimeNs, summary.lastTimeNs], [11_234_909_934_345, 28_770_516_505_496]);
  assert.equal(books[0]?.symbol, 'AAPL');
  assert.equal(books[0]?.bids[0]?.price4, 3_201_400);
  assert.equal(books[0]?.asks[0]?.price4, 3_203_000);
  assert.deepEqual(summary.samples, { recorded: 10_000, dropped: 0 });
});

test('AAPL after 1,001 messages is the published book', { skip: skipData }, async () => {
  const { summary, books } = await run(AAPL!, { afterMessages: 1001 });
  assert.equal(summary.messages, 1001);
  assert.equal(summary.liveOrders, 80);
  const line = (side: string) => (level: { price4: number; shares: number }) =>
    `${side} ${(level.price4 / 10_000).toFixed(2)}: ${level.shares}`;
  const { bids, asks } = books[0]!;
  const text = [...bids.reverse().map(line('B')), '-----', ...asks.map(line('S'))].join('\n');
  assert.equal(text, readFileSync(messages.sharedData('aapl-book-after-1001.txt')!, 'utf8').trim());
  assert.equal((await run(AAPL!, { atTimeNs: summary.lastTimeNs, probes: false })).digest, summary.digest);
});

test('the open of 2019-12-30, joined late', { skip: skipData }, async () => {
  const { summary } = await run(OPEN!);
  assert.equal(summary.messages, 1000);
  assert.equal(summary.digest, 'e43fee329c40a65c');
  assert.deepEqual(summary.damage, { ...noDamage(), unknownReferences: 399 });
  assert.equal(summary.signals.crosses, 4);
});

/** What a run decided, without what belongs to the machine. */
function decided(summary: FlowSummary): object {
  const { digest, signals, orders, damage, types, messages: count, liveOrders } = summary;
  return { digest, signals, orders, damage, types, count, liveOrders };
}

/** A run with every order and bucket record it gave, and the samples' sequence numbers. */
async function recorded(path: string, change: Partial<FlowOptions>) {
  const orders: string[] = [];
  const buckets: string[] = [];
  const sequences: number[] = [];
  const records = (list: string[]) => (view: DataView, at: number, count: number) => {
    for (let i = 0; i < count; i++) list.push(Buffer.from(view.buffer, view.byteOffset + at + i * 64, 64).toString('hex'));
  };
  const { summary } = await run(path, {
    ...change,
    bucketLog: true,
    vpin: { ...OPTIONS.vpin, bucketShares: 200, buckets: 5, sigma: { numerator: 1, denominator: 2 } },
    strategy: { takeShares: 50, cooldownBuckets: 1 },
    onOrders: records(orders),
    onBuckets: records(buckets),
    onSamples: (view, at, count) => {
      for (let i = 0; i < count; i++) sequences.push(telemetrySample.sequence(view, at + i * telemetrySample.LENGTH));
    },
  });
  return { decided: decided(summary), orders, buckets, sequences };
}

test('one thread and two, every kernel set: the same books, buckets and orders', { skip: skipData }, async () => {
  assert.ok(native.loaded);
  const expected = await recorded(AAPL!, { threads: 1, isa: 'scalar' });
  assert.ok(expected.orders.length > 10 && expected.buckets.length > 100);
  assert.deepEqual(
    expected.sequences,
    Array.from({ length: 10_000 }, (_, index) => index + 1),
  );
  for (const isa of native.isas) {
    for (const threads of [1, 2] as const)
      assert.deepEqual(await recorded(AAPL!, { threads, isa }), expected, `${isa}, ${threads}`);
  }
});

test('records: layouts, and one order followed to its sample', { skip: skipData }, async () => {
  const attempted = new Map<number, number>();
  const sent = new Map<number, number>();
  let last = 0;
  await run(AAPL!, {
    bucketLog: true,
    vpin: { ...OPTIONS.vpin, bucketShares: 200, buckets: 5, sigma: { numerator: 1, denominator: 2 } },
    onSamples: (view, at, count) => {
      for (let i = at; i < at + count * telemetrySample.LENGTH; i += telemetrySample.LENGTH) {
        if ((telemetrySample.flags(view, i) & 1) === 0) continue;
        attempted.set(telemetrySample.userRefNum(view, i), telemetrySample.sequence(view, i));
      }
    },
    onOrders: (view, at, count) => {
      for (let i = at; i < at + count * orderEvent.LENGTH; i += orderEvent.LENGTH) {
        assert.equal(orderEvent.userRefNum(view, i), sent.size + 1);
        assert.equal(orderEvent.notional(view, i), orderEvent.shares(view, i) * orderEvent.price(view, i));
        sent.set(orderEvent.userRefNum(view, i), orderEvent.sequence(view, i));
      }
    },
    onBuckets: (view, at, count) => {
      for (let i = at; i < at + count * vpinBucket.LENGTH; i += vpinBucket.LENGTH) {
        assert.equal(vpinBucket.bucket(view, i), ++last);
        assert.equal(vpinBucket.buyShares(view, i) + vpinBucket.sellShares(view, i), 200);
      }
    },
  });
  assert.ok(sent.size > 0 && last > 100);
  assert.deepEqual([...sent], [...attempted]);
});

test('a slow reader of samples loses nothing, and the rings wrap', { skip: skipData }, async () => {
  const bytes = readFileSync(AAPL!);
  await messages.withFile(Buffer.concat([bytes, bytes, bytes, bytes]), async (path) => {
    for (const threads of [1, 2] as const) {
      let next = 1;
      const { summary } = await run(path, {
        threads,
        onSamples: async (view, at, count) => {
          await sleep(2);
          for (let i = 0; i < count; i++) assert.equal(telemetrySample.sequence(view, at + i * 64), next++);
        },
      });
      assert.equal(next, 40_001);
      assert.deepEqual(summary.samples, { recorded: 40_000, dropped: 0 });
    }
  });
});

test('a symbol that is not followed trades unseen', { skip: skipData }, async () => {
  const all = await run(AAPL!, { symbols: ['AAPL'] });
  const none = await run(AAPL!, { symbols: ['MSFT'] });
  assert.ok(all.summary.signals.buckets > 0);
  assert.equal(none.summary.signals.trades, 0);
  assert.equal(none.digest, all.digest);
});

test('gzip: one member, several, cut and corrupt', { skip: skipData }, async () => {
  const bytes = readFileSync(AAPL!);
  const expected = (await run(AAPL!)).summary;
  const whole = await runBytes(gzipSync(bytes));
  assert.deepEqual(decided(whole.summary), decided(expected));
  const members = Buffer.concat([gzipSync(bytes.subarray(0, 1000)), gzipSync(bytes.subarray(1000)), Buffer.alloc(100)]);
  assert.deepEqual(decided((await runBytes(members)).summary), decided(expected));
  const stored = gzipSync(bytes);
  const cut = (await runBytes(stored.subarray(0, stored.length >> 1))).summary;
  assert.deepEqual(cut.damage, { ...noDamage(), corruptInput: 1 });
  assert.ok(cut.messages > 1000 && cut.messages < 10_000);
  const flipped = Buffer.from(stored);
  flipped[stored.length - 6]! ^= 1;
  const checksum = (await runBytes(flipped)).summary;
  assert.equal(checksum.damage.corruptInput, 1);
  assert.equal(checksum.messages, 10_000);
  const junk = (await runBytes(Buffer.concat([stored, Buffer.from('junk')]))).summary;
  assert.deepEqual([junk.damage.corruptInput, junk.messages], [1, 10_000]);
});

test('standard input: a descriptor, plain and compressed', { skip: skipData }, async () => {
  for (const bytes of [readFileSync(AAPL!), gzipSync(readFileSync(AAPL!))]) {
    await messages.withFile(bytes, async (path) => {
      const fd = openSync(path, 'r');
      const { summary } = await run('-', {}, fd);
      assert.equal(summary.messages, 10_000);
      closeSync(fd);
    });
  }
});

test('damaged input: cut records, end markers, short and unknown messages', { skip }, async () => {
  const add = messages.addOrder({ orderRef: 1 });
  const file = (list: Uint8Array[]) => messages.binaryFile(list);
  const marker = new Uint8Array(0);
  const cut = (await runBytes(file([add, add]).subarray(0, -1))).summary;
  assert.deepEqual(cut.damage, { ...noDamage(), truncatedRecords: 1 });
  assert.deepEqual([cut.messages, cut.bytes], [1, 75]);
  const ended = (await runBytes(file([add, marker, messages.deleted({ orderRef: 1 }), marker]))).summary;
  assert.deepEqual(ended.damage, { ...noDamage(), recordsAfterEnd: 1 });
  assert.equal(ended.liveOrders, 0);
  const odd = (await runBytes(file([add, add, add, add.subarray(0, 35), Uint8Array.of(0x7a, 1, 2), Uint8Array.of(0xff)])))
    .summary;
  assert.deepEqual(odd.damage, { ...noDamage(), shortMessages: 1, duplicateReferences: 2 });
  assert.deepEqual(odd.unknownTypes, { z: 1, '\xff': 1 });
  assert.equal(odd.messages, 6);
  assert.equal(odd.samples.recorded, 3);
  // Longer than any chunk's headroom would need: the longest record that the framing can carry.
  const longest = new Uint8Array(65_535).fill(0x41);
  const long = (await runBytes(file([...Array<Uint8Array>(40).fill(add), ...Array<Uint8Array>(40).fill(longest)]))).summary;
  assert.equal(long.messages, 80);
  assert.equal((await runBytes(file([marker]))).summary.messages, 0);
});

test('abort, a reader that throws, and use out of turn', { skip: skipData }, async () => {
  const bytes = readFileSync(AAPL!);
  await messages.withFile(Buffer.concat(Array<Buffer>(50).fill(bytes)), async (path) => {
    const flow = openNativeFlow({ path }, { ...OPTIONS, onSamples: () => flow.abort() });
    assert.deepEqual(flow.symbols(), []);
    const before = flow.digest();
    const summary = await flow.run();
    assert.ok(summary.messages > 0 && summary.messages < 500_000);
    assert.equal(summary.damage.truncatedRecords, 0);
    assert.notEqual(flow.digest(), before);
    assert.ok(flow.progress().bytesRead <= flow.progress().bytesTotal);
    await fails(flow.run(), 'LUMINA_FLOW_FINISHED', /was started already/);
    flow.close();
    flow.close();
    await fails(flow.run(), 'LUMINA_FLOW_CLOSED', /is closed/);

    const throws = openNativeFlow({ path }, { ...OPTIONS, onSamples: () => Promise.reject(new Error('disk full')) });
    await assert.rejects(throws.run(), /disk full/);
    throws.close();

    // Pages that count as the process's own: those of a pool of huge ones don't.
    process.env.LUMINA_ARENA_PAGES = 'plain';
    // Closed under way: the threads end, the run says so, and no memory is left for the collector; but nothing is detached, after
    // which V8 would look at every access to every typed array of the process.
    let buffer: ArrayBufferLike | undefined;
    let given = 0;
    const closes = openNativeFlow(
      { path },
      {
        ...OPTIONS,
        onSamples: (view) => {
          buffer = view.buffer;
          const held = process.memoryUsage.rss();
          closes.close();
          given = held - process.memoryUsage.rss();
        },
      },
    );
    await fails(closes.run(), 'LUMINA_FLOW_CLOSED', /is closed/);
    delete process.env.LUMINA_ARENA_PAGES;
    assert.ok(given > OPTIONS.arenaBytes * 0.9, `${given} bytes given back`);
    assert.ok(buffer !== undefined && buffer.byteLength > 0 && new Uint8Array(buffer).every((byte) => byte === 0));
    for (const ask of [() => closes.symbols(), () => closes.book(7, 0), () => closes.depth(7), () => closes.displayed(1)])
      assert.throws(ask, { name: 'LuminaError', code: 'LUMINA_FLOW_CLOSED' });

    // A reader that never answers keeps nothing waiting.
    const onSamples = () => {
      held.close();
      return new Promise<void>(() => {});
    };
    const held = openNativeFlow({ path }, { ...OPTIONS, onSamples });
    await fails(held.run(), 'LUMINA_FLOW_CLOSED', /is closed/);
  });
});
