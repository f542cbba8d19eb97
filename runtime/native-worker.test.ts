/** The native lane in a worker: its looks at the engine end with the worker's event loop. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { loadNative } from './native.ts';
import * as messages from './testing/messages.ts';

const native = loadNative();
const skip = native.loaded ? false : `the addon is not loaded: ${native.reason}`;

/** `reads`: whether the samples are ever read, and the run ends. */
const RUN = `
const { parentPort, workerData } = require('node:worker_threads');
import(workerData.index).then(async ({ openFlow, FLOW_DEFAULTS }) => {
  const onSamples = () => { parentPort.postMessage('samples'); return workerData.reads ? undefined : new Promise(() => {}); };
  const flow = openFlow('native', { path: workerData.path }, { ...FLOW_DEFAULTS, arenaBytes: 64 << 20, onSamples });
  const { messages } = await flow.run();
  flow.close();
  parentPort.postMessage(messages);
});
`;

function start(path: string, reads: boolean): Worker {
  return new Worker(RUN, { eval: true, workerData: { index: new URL('./index.js', import.meta.url).href, path, reads } });
}

test('a worker runs a flow to its end, and can be ended in the middle of one', { skip }, async () => {
  const day = messages.toxicDay();
  await messages.withFile(messages.binaryFile(day), async (path) => {
    const whole = start(path, true);
    const said: unknown[] = [];
    whole.on('message', (message) => said.push(message));
    assert.deepEqual(await once(whole, 'exit'), [0]);
    assert.deepEqual(said, ['samples', day.length]);

    const held = start(path, false);
    assert.deepEqual(await once(held, 'message'), ['samples']);
    assert.equal(await held.terminate(), 1);
  });
});
