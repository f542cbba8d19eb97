/** From opening to closing: what either lane answers, and when it says that there is nothing to ask any more. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
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
const FINISHED = { name: 'LuminaError', code: 'LUMINA_FLOW_FINISHED', message: 'the flow has run already; open another' };

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
      const onSamples = () => {
        flow.close();
        return new Promise<void>(() => {});
      };
      const flow = openFlow(lane, { path }, { ...OPTIONS, onSamples });
      await assert.rejects(flow.run(), CLOSED);
      await staysClosed(flow);
    });
  });
}
