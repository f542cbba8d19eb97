/** JavaScript's garbage collector has nothing to do while the native lane runs: V8's own trace shows it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { simulateToBytes } from '../bench/exchange/simulate.ts';
import { loadNative } from './native.ts';

const state = loadNative();
const skip = state.loaded ? false : state.reason;
const DAY = { seed: 9, symbols: 200, messages: 1_500_000 };
/** Looks at the engine every millisecond go on for as long; a run shorter than this would show nothing. */
const LEAST_LOOKS = 20;

/** Garbage of the start is collected before; what is made each millisecond when asked for is the control. */
const RUN = `
import { writeSync } from 'node:fs';
const { openFlow, FLOW_DEFAULTS } = await import(process.env.LUMINA_INDEX);
const [path, probes, wasteful] = process.argv.slice(1);
let samples = 0;
let looks = 0;
const onSamples = (view, at, count) => { samples += count; };
const flow = openFlow('native', { path }, { ...FLOW_DEFAULTS, arenaBytes: 128 << 20, probes: probes === 'probes', onSamples });
const timer = setInterval(() => { looks += 1; if (wasteful === 'wasteful') globalThis.waste = Array.from({ length: 20_000 }, () => ({})); }, 1);
globalThis.gc();
globalThis.gc();
writeSync(1, 'start\\n');
const { messages } = await flow.run();
writeSync(1, 'stop\\n');
clearInterval(timer);
console.log(JSON.stringify({ messages, samples, looks }));
`;

let folder = '';
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'lumina-garbage-'));
  if (skip === false) writeFileSync(join(folder, 'day.itch'), simulateToBytes(DAY));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** What V8 traced between start and stop, and what the run said after it. */
function traced(...words: string[]): { collections: string[]; said: { messages: number; samples: number; looks: number } } {
  const flags = ['--trace-gc', '--expose-gc', '--input-type=module', '-e', RUN, join(folder, 'day.itch')];
  const index = new URL('./index.js', import.meta.url).href;
  const ran = spawnSync(process.execPath, [...flags, ...words], {
    encoding: 'utf8',
    env: { ...process.env, LUMINA_INDEX: index },
  });
  assert.equal(ran.status, 0, ran.stderr);
  const [, during = '', afterwards = ''] = /start\n([\s\S]*)stop\n([\s\S]*)/.exec(ran.stdout) ?? [];
  const said = afterwards.split('\n').find((line) => line.startsWith('{'));
  assert.ok(said !== undefined, ran.stdout);
  return {
    collections: during.split('\n').filter((line) => /Scavenge|Mark-Compact|Mark-sweep/.test(line)),
    said: JSON.parse(said),
  };
}

for (const probes of ['probes', 'none']) {
  test(`no collection between start and stop, ${probes}`, { skip }, () => {
    const { collections, said } = traced(probes, 'thrifty');
    assert.equal(said.messages, DAY.messages);
    assert.equal(said.samples, probes === 'probes' ? DAY.messages : 0);
    assert.ok(said.looks >= LEAST_LOOKS, `${said.looks} looks`);
    assert.deepEqual(collections, []);
  });
}

test('waste beside the run is seen', { skip }, () => {
  assert.ok(traced('probes', 'wasteful').collections.length > 0);
});
