/** What both lanes promise alike, each message or case through both. */
import assert from 'node:assert/strict';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import * as itch from '../generated/itch-5.0/ts/index.ts';
import { LEAST_ARENA_BYTES, mostWindows } from './arena-size.ts';
import { LuminaError } from './errors.ts';
import {
  type BookSnapshot,
  FLOW_DEFAULTS,
  type Flow,
  type FlowOptions,
  type FlowSummary,
  type LaneName,
  noDamage,
} from './flow.ts';
import { openFlow } from './lanes.ts';
import { loadNative } from './native.ts';
import { packageRoot } from './package-root.ts';
import { bothRead } from './testing/both-lanes.ts';
import * as messages from './testing/messages.ts';

const LANES: readonly LaneName[] = ['ts', 'native'];
const native = loadNative();
const skipOf = (lane: LaneName) => (lane === 'native' && !native.loaded ? `the addon is not loaded: ${native.reason}` : false);
const OPTIONS: FlowOptions = { ...FLOW_DEFAULTS, arenaBytes: 64 * 2 ** 20 };
const TOXIC: Partial<FlowOptions> = { vpin: { ...OPTIONS.vpin, bucketShares: 100, buckets: 2 } };

interface Ran {
  readonly summary: FlowSummary;
  readonly symbols: ReturnType<Flow['symbols']>;
  readonly book: BookSnapshot;
}

/** Runs the messages, or the bytes, and looks at the book of stock locate 7. */
function run(lane: LaneName, input: Uint8Array | readonly Uint8Array[], change: Partial<FlowOptions> = {}): Promise<Ran> {
  return messages.withFile(input instanceof Uint8Array ? input : messages.binaryFile(input), async (path) => {
    const flow = openFlow(lane, { path }, { ...OPTIONS, ...change });
    try {
      const summary = await flow.run();
      return { summary, symbols: flow.symbols(), book: flow.book(7, 0) };
    } finally {
      flow.close();
    }
  });
}

interface Resolved {
  readonly messages: readonly { readonly name: string; readonly type: string; readonly effect: string }[];
}
const resolved = JSON.parse(readFileSync(join(packageRoot(), 'generated/itch-5.0/resolved.json'), 'utf8')) as Resolved;

const VALUES: Readonly<Record<string, number>> = {
  stock_locate: 7,
  timestamp: 34_200_000_000_000,
  order_ref: 1,
  new_order_ref: 2,
  side: itch.Side.buy,
  shares: 40,
  price: 990_000,
  match_number: 9,
  printable: itch.Printable.printable,
};

/** A message of any type from the generated table alone; what it lists and VALUES does not know is zero. */
function messageOf(name: string, values: Readonly<Record<string, number>>): Uint8Array {
  const info = itch.MESSAGES.find((message) => message.name === name);
  assert.ok(info !== undefined, name);
  const bytes = Buffer.alloc(info.length);
  bytes[0] = info.code;
  for (const { name: field, offset, length } of info.fields) {
    if (offset === 0) continue;
    if (field === 'stock') bytes.write('TEST    ', offset, 'latin1');
    else if (length === 8) bytes.writeBigUInt64BE(BigInt(values[field] ?? 0), offset);
    else bytes.writeUIntBE(values[field] ?? 0, offset, Math.min(length, 6));
  }
  return bytes;
}

/** What one message of each effect leaves of a bid of 100 shares at 100.0000, as price4 x shares. */
const LEFT: Readonly<Record<string, string>> = {
  'book.add': '1000000x100 990000x40',
  'book.execute': '1000000x60',
  'book.cancel': '1000000x60',
  'book.delete': '',
  'book.replace': '990000x40',
};

for (const lane of LANES) {
  test(`${lane}: every message whose schema effect is on the book changes the book`, { skip: skipOf(lane) }, async () => {
    const wanted = resolved.messages.filter(({ effect }) => effect.startsWith('book.'));
    assert.ok(wanted.length >= 7);
    for (const { name, effect } of wanted) {
      assert.ok(effect in LEFT, `${name}: say here what ${effect} does, and dispatch it in both lanes`);
      const ref = effect === 'book.add' ? 2 : 1;
      const resting = messages.addOrder({ orderRef: 1, price: 1_000_000, shares: 100 });
      const { summary, book } = await run(lane, [resting, messageOf(name, { ...VALUES, order_ref: ref })]);
      assert.deepEqual(summary.damage, noDamage(), name);
      assert.equal(book.bids.map(({ price4, shares }) => `${price4}x${shares}`).join(' '), LEFT[effect], name);
      assert.deepEqual(book.asks, [], name);
    }
  });

  test(`${lane}: no message wanted, or none early enough: nothing is applied`, { skip: skipOf(lane) }, async () => {
    const day = messages.toxicDay();
    for (const change of [{ afterMessages: 0 }, { atTimeNs: 1 }]) {
      const { summary, symbols, book } = await run(lane, day, change);
      assert.deepEqual([summary.messages, summary.bytes, summary.liveOrders, summary.firstTimeNs], [0, 0, 0, -1]);
      assert.deepEqual(summary.damage, noDamage());
      assert.deepEqual([symbols, book.bids, book.asks], [[], [], []]);
    }
    // However few messages are wanted, an input that can't be read is refused.
    for (const [bytes, code] of [
      [new Uint8Array(0), 'LUMINA_WIRE_EMPTY'],
      [Buffer.from('this is text, and text is no capture'), 'LUMINA_WIRE_UNKNOWN_FORMAT'],
    ] as const) {
      await assert.rejects(
        run(lane, bytes, { afterMessages: 0 }),
        (error) => error instanceof LuminaError && error.code === code,
      );
    }
  });

  test(`${lane}: standard input is called by its name once`, { skip: skipOf(lane) }, async () => {
    await messages.withFile(new Uint8Array(0), async (path) => {
      const fd = openSync(path, 'r');
      const flow = openFlow(lane, { path: 'standard input', fd }, OPTIONS);
      await assert.rejects(flow.run(), {
        message:
          'standard input is empty; give an ITCH 5.0 BinaryFILE, pcap, pcapng, SoupBinTCP or MoldUDP64 stream, plain or .gz',
      });
      flow.close();
      closeSync(fd);
    });
  });

  test(`${lane}: a locate or a depth that is none is refused`, { skip: skipOf(lane) }, async () => {
    await messages.withFile(messages.binaryFile(messages.toxicDay()), async (path) => {
      const flow = openFlow(lane, { path }, OPTIONS);
      try {
        await flow.run();
        for (const locate of [-1, 65_536, 65_543, 7.5, Number.NaN])
          assert.throws(() => flow.book(locate, 0), { name: 'LuminaError', code: 'LUMINA_FLOW_LOCATE' }, `${locate}`);
        for (const depth of [-1, 0.5]) assert.throws(() => flow.book(7, depth), { code: 'LUMINA_FLOW_DEPTH' }, `${depth}`);
        assert.equal(flow.book(7, 1).symbol, 'TEST');
        assert.deepEqual(flow.book(65_535, 1), { stockLocate: 65_535, symbol: '', bids: [], asks: [] });
      } finally {
        flow.close();
      }
    });
  });

  test(`${lane}: abort before the first bytes ends the run, and is no fault of the input`, { skip: skipOf(lane) }, async () => {
    await messages.withFile(messages.binaryFile(messages.toxicDay()), async (path) => {
      for (const when of ['before', 'after'] as const) {
        const flow = openFlow(lane, { path }, OPTIONS);
        if (when === 'before') flow.abort();
        const running = flow.run();
        if (when === 'after') flow.abort();
        const summary = await running;
        assert.ok(summary.messages <= messages.toxicDay().length);
        flow.close();
      }
    });
  });

  test(`${lane}: what may have lost an order makes the book suspect, and its orders are refused`, {
    skip: skipOf(lane),
  }, async () => {
    const day = messages.toxicDay();
    const attempts = async (first: readonly Uint8Array[]) => {
      const { summary } = await run(lane, [...first, ...day], TOXIC);
      return { sent: summary.orders.sent, staleBook: summary.orders.refused.staleBook, damage: summary.damage };
    };
    assert.deepEqual(await attempts([]), { sent: 1, staleBook: 0, damage: noDamage() });
    const invalid = await attempts([messages.addOrder({ orderRef: 99, side: 'X' })]);
    assert.deepEqual(invalid, { sent: 0, staleBook: 1, damage: { ...noDamage(), invalidSides: 1 } });
    for (const { name, length } of itch.MESSAGES) {
      const whole = messageOf(name, VALUES);
      const order = 'AFECXDU'.includes(String.fromCharCode(whole[0]!));
      for (const bytes of [3, length - 1]) {
        const short = await attempts([messages.systemEvent('O'), whole.subarray(0, bytes)]);
        const expected = { sent: order ? 0 : 1, staleBook: order ? 1 : 0, damage: { ...noDamage(), shortMessages: 1 } };
        assert.deepEqual(short, expected, `${name} of ${bytes} bytes`);
      }
      // Without a locate nobody knows whose book it was.
      const unreadable = await attempts([messages.systemEvent('O'), whole.subarray(0, 2)]);
      assert.deepEqual([unreadable.sent, unreadable.damage.shortMessages], [1, 1], name);
    }
  });

  test(`${lane}: the least arena is accepted with any options, and less is refused in the same words`, {
    skip: skipOf(lane),
  }, async () => {
    for (const classify of ['trade', 'bulk'] as const) {
      const vpin = { ...OPTIONS.vpin, classify, buckets: 10_000 };
      for (const threads of [1, 2] as const) {
        const { summary } = await run(lane, messages.toxicDay(), {
          arenaBytes: LEAST_ARENA_BYTES,
          vpin,
          threads,
          bucketLog: true,
          digestEvery: 1,
          strategy: { ...OPTIONS.strategy, sweepLevels: 20 },
        });
        assert.deepEqual(summary.damage, noDamage());
      }
    }
    await assert.rejects(run(lane, messages.toxicDay(), { arenaBytes: 10 * 1024 }), {
      code: 'LUMINA_ARENA_TOO_SMALL',
      message: 'an arena of 10K is too small for the books of 65,536 symbols; give --arena 24M or more',
    });
  });
}

test('symbols run out of windows at the same symbol in both lanes', { skip: skipOf('native') }, async () => {
  // 10,000 buckets are 40,004 bytes a trading symbol.
  const vpin = { ...OPTIONS.vpin, bucketShares: 10, buckets: 10_000 };
  const day = Array.from({ length: 100 }, (_, index) => [
    messages.addOrder({ stockLocate: index + 1, orderRef: index + 1, shares: 1000 }),
    messages.executed({ stockLocate: index + 1, orderRef: index + 1, shares: 25 }),
    messages.executed({ stockLocate: index + 1, orderRef: index + 1, shares: 25 }),
  ]);
  // To the byte: eight times 76 windows and 128 KB.
  const border = 8 * (76 * 40_004 + 2 ** 17);
  for (const [arenaBytes, windows] of [
    [LEAST_ARENA_BYTES, 75],
    [border - 1, 75],
    [border, 76],
  ] as const) {
    assert.equal(mostWindows(arenaBytes, vpin.buckets), windows);
    for (const threads of [1, 2] as const) {
      const change = { arenaBytes, vpin, threads, strategy: { ...OPTIONS.strategy, sweepLevels: threads === 1 ? 0 : 20 } };
      const { signals, damage } = await bothRead(messages.binaryFile(day.flat()), change);
      assert.deepEqual([signals.trades, signals.tradedShares, signals.buckets], [200, 5000, windows * 5]);
      assert.deepEqual(damage, { ...noDamage(), windowPoolExhausted: (100 - windows) * 2 });
    }
  }
});

test('the arena of a run is 2 GB, and windows take an eighth of it', () => {
  const M = 2 ** 20;
  assert.equal(FLOW_DEFAULTS.arenaBytes, 2048 * M);
  assert.deepEqual([mostWindows(2048 * M, 50), mostWindows(2048 * M, 10_000), mostWindows(1, 2)], [65_536, 6706, 0]);
});
