/** The native lane and the event loop its looks at the engine come from: they end with a worker's, and what is thrown beside them is heard. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
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

    // While it loads the addon, opens the flow, or waits for the arena.
    for (let trial = 0; trial < 12; trial++) {
      const early = start(path, false);
      await once(early, 'online');
      await sleep(trial * 10);
      await early.terminate();
    }
  });
});

/** A flow whose reader throws from a tick, as a stream's error event does; `handled`: where somebody listens. */
const THROWS = `
const { openFlow, FLOW_DEFAULTS } = await import(process.argv[1]);
if (process.argv[3] === 'handled') process.on('uncaughtException', ({ message }) => console.log('caught ' + message));
let thrown = false;
const onSamples = () => { if (!thrown) process.nextTick(() => { throw new Error('from a tick'); }); thrown = true; };
const { messages } = await openFlow('native', { path: process.argv[2] }, { ...FLOW_DEFAULTS, arenaBytes: 64 << 20, onSamples }).run();
console.log('ran ' + messages);
`;

test('what is thrown beside a look ends the process, or comes to who listens', { skip }, async () => {
  const index = new URL('./index.js', import.meta.url).href;
  const day = messages.toxicDay();
  await messages.withFile(messages.binaryFile(day), async (path) => {
    const run = (how: string) =>
      spawnSync(process.execPath, ['--input-type=module', '-e', THROWS, index, path, how], { encoding: 'utf8', timeout: 60_000 });
    const ended = run('unhandled');
    assert.deepEqual([ended.status, ended.stdout], [1, '']);
    assert.match(ended.stderr, /from a tick/);
    assert.deepEqual([run('handled').status, run('handled').stdout], [0, `caught from a tick\nran ${day.length}\n`]);
  });
});
