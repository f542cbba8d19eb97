/** From opening to closing: what either lane answers, and when it says that there is nothing to ask any more. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { FLOW_DEFAULTS, type Flow, type FlowOptions, type LaneName } from './flow.ts';
import { openFlow } from './lanes.ts';
import { loadNative } from './native.ts';
import * as messages from './testing/messages.ts';

const LANES: readonly LaneName[] = ['ts', 'native'];
const native = loadNative();
const skipOf = (lane: LaneName) => (lane === 'native' && !native.loaded ? `the addon is not loaded: ${native.reason}` : false);
const OPTIONS: FlowOptions = { ...FLOW_DEFAULTS, arenaBytes: 64 * 2 ** 20 };
const DAY = Array.from({ length: 10_000 }, (_, index) => messages.addOrder({ orderRef: index + 1, price: 1000 + index }));

const CLOSED = { name: 'LuminaError', code: 'LUMINA_FLOW_CLOSED', message: 'the flow is closed; open another' };
const FINISHED = { name: 'LuminaError', code: 'LUMINA_FLOW_FINISHED', message: 'the flow was started already; open another' };

const DESCRIPTORS = '/proc/self/fd';

/** Whether this process has the file open; where /proc doesn't tell, it has not. */
function isOpen(path: string): boolean {
  if (!existsSync(DESCRIPTORS)) return false;
  return readdirSync(DESCRIPTORS).some((name) => {
    try {
      return readlinkSync(join(DESCRIPTORS, name)) === path;
    } catch {
      // The descriptor with which they were listed.
      return false;
    }
  });
}

async function staysClosed(flow: Flow): Promise<void> {
  const asks = {
    symbols: () => flow.symbols(),
    book: () => flow.book(7, 0),
    depth: () => flow.depth(7),
    sweep: () => flow.sweep(7, 'B', 1),
    displayed: () => flow.displayed(1),
    digest: () => flow.digest(),
  };
  for (const [name, ask] of Object.entries(asks)) assert.throws(ask, CLOSED, name);
  await assert.rejects(flow.run(), CLOSED);
  flow.abort();
  flow.close();
}

for (const lane of LANES) {
  test(`${lane}: a flow runs once, and answers until it is closed`, { skip: skipOf(lane) }, async () => {
    await messages.withFile(messages.binaryFile(DAY), async (path) => {
      const flow = openFlow(lane, { path }, OPTIONS);
      assert.deepEqual(flow.symbols(), []);
      const { digest } = await flow.run();
      await assert.rejects(flow.run(), FINISHED);
      assert.equal(flow.digest(), digest);
      assert.equal(flow.book(7, 0).bids.length, DAY.length);
      flow.close();
      await staysClosed(flow);
      assert.equal(flow.progress().messages, DAY.length);
    });
  });

  test(`${lane}: closed before it ran, it never runs`, { skip: skipOf(lane) }, async () => {
    const flow = openFlow(lane, { path: 'nowhere.itch' }, OPTIONS);
    flow.close();
    await staysClosed(flow);
  });

  test(`${lane}: closed under way, the run says so, though its reader never answers`, { skip: skipOf(lane) }, async () => {
    await messages.withFile(messages.binaryFile(DAY), async (path) => {
      let opened = false;
      const onSamples = () => {
        opened ||= isOpen(path);
        flow.close();
        return new Promise<void>(() => {});
      };
      const flow = openFlow(lane, { path }, { ...OPTIONS, onSamples });
      await assert.rejects(flow.run(), CLOSED);
      // The native lane's threads end when they next look.
      for (let waits = 0; isOpen(path) && waits < 1000; waits++) await sleep(5);
      assert.equal(isOpen(path), false);
      if (lane === 'ts' && existsSync(DESCRIPTORS)) assert.ok(opened, 'the file was never seen open');
      await staysClosed(flow);
    });
  });

  test(`${lane}: once a run was closed under way, nobody is told anything more`, { skip: skipOf(lane) }, async () => {
    await messages.withFile(messages.binaryFile(DAY), async (path) => {
      for (const closer of ['onDigest', 'onSamples']) {
        let told = 0;
        let closed = false;
        const late: string[] = [];
        const close = (name: string): void => {
          if (closed) late.push(name);
          told += 1;
          if (name !== closer || told < 2) return;
          closed = true;
          flow.close();
        };
        const flow = openFlow(
          lane,
          { path },
          {
            ...OPTIONS,
            digestEvery: 500,
            onDigest: () => close('onDigest'),
            onSamples: async () => {
              close('onSamples');
              await sleep(20);
            },
          },
        );
        await assert.rejects(flow.run(), CLOSED);
        const { messages: done } = flow.progress();
        await sleep(100);
        assert.deepEqual([flow.progress().messages, closed, late], [done, true, []]);
      }
    });
  });
}
