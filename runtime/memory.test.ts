import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { FLOW_DEFAULTS, type Flow } from './flow.ts';
import { openFlow } from './lanes.ts';
import { HUGE_PAGE, Memory, ORDINARY } from './memory.ts';
import { loadNative, requireNative } from './native.ts';
import { openTypeScriptFlow } from './pipeline.ts';
import * as messages from './testing/messages.ts';
import { typedMemory } from './typed-memory.ts';

/** Words from which on an array gets huge pages. */
const LARGE = 2 ** 18;
const KEPT = 'the TypeScript lane keeps its books in typed arrays';

test('words are zeros, and begin where they would begin a cache line', () => {
  for (const length of [0, 1, 1000, LARGE]) {
    const words = ORDINARY.words(length);
    assert.equal(words.length, length);
    assert.equal(words.byteOffset, 48);
    assert.ok(words.every((word) => word === 0));
  }
  assert.equal(ORDINARY.reason, `${KEPT}; on ordinary pages`);
});

test('huge pages are asked for where they are worth it: whole ones from the first border on', () => {
  const asked: ArrayBuffer[] = [];
  const border = 4080;
  const memory = new Memory('asked for', (buffer) => {
    asked.push(buffer);
    return border;
  });
  assert.equal(memory.words(LARGE - 1).byteOffset, 48);
  assert.equal(asked.length, 0);
  for (const length of [LARGE, HUGE_PAGE / 4, HUGE_PAGE / 4 + 1]) {
    const words = memory.words(length);
    assert.equal(words.length, length);
    assert.equal(words.byteOffset, border);
    const { byteLength } = asked.at(-1)!;
    assert.equal(words.buffer, asked.at(-1));
    assert.equal(byteLength % HUGE_PAGE, 0);
    // Wherever the border is, as many whole pages are behind it as the words need, and not one more.
    assert.equal(byteLength / HUGE_PAGE - 1, Math.ceil((length * 4) / HUGE_PAGE));
  }
});

test('what grows keeps its words, and stays what it was where there is no memory', (t) => {
  const memory = typedMemory();
  const words = memory.words(LARGE).fill(7);
  const grown = memory.grown(words, LARGE * 2)!;
  assert.equal(grown.length, LARGE * 2);
  assert.ok(grown.subarray(0, LARGE).every((word) => word === 7));
  assert.ok(grown.subarray(LARGE).every((word) => word === 0));
  const Real = globalThis.ArrayBuffer;
  t.after(() => {
    globalThis.ArrayBuffer = Real;
  });
  globalThis.ArrayBuffer = class {
    constructor() {
      throw new RangeError('Array buffer allocation failed');
    }
  } as unknown as ArrayBufferConstructor;
  for (const each of [memory, ORDINARY]) {
    assert.equal(each.grown(words, LARGE * 2), null);
    assert.equal(each.more(LARGE), null);
    assert.throws(() => each.words(LARGE), RangeError);
  }
});

test('an error that is not about memory is not taken for a full pool', () => {
  const memory = new Memory('asked for', () => {
    throw new TypeError('no buffer');
  });
  assert.throws(() => memory.more(LARGE), /no buffer/);
});

/** Bytes of this process on transparent huge pages. */
const hugeBytes = (): number =>
  Number(/^AnonHugePages: +(\d+) kB$/m.exec(readFileSync('/proc/self/smaps_rollup', 'utf8'))![1]) * 1024;

const native = loadNative();
const noAddon = native.loaded ? false : `the addon is not loaded: ${native.reason}`;
const noHugePages = native.loaded && native.noHugePages !== '' ? native.noHugePages : noAddon;

test('the addon gets huge pages for what nobody wrote yet and for what is there, whose contents stay', {
  skip: noHugePages,
}, () => {
  const { hugePages } = requireNative();
  // Both stay until the end: one that is collected takes its pages with it.
  const buffers = [new ArrayBuffer(16 * HUGE_PAGE), new ArrayBuffer(16 * HUGE_PAGE)];
  for (const [index, buffer] of buffers.entries()) {
    const written = index === 1;
    const bytes = new Uint8Array(buffer);
    if (written) for (let at = 0; at < bytes.length; at += 97) bytes[at] = at % 251;
    const before = hugeBytes();
    const border = hugePages(buffer);
    assert.ok(Number.isInteger(border) && border >= 0 && border < HUGE_PAGE);
    for (let at = 0; at < bytes.length; at += 97) {
      if (written) assert.equal(bytes[at], at % 251);
      else bytes[at] = 1;
    }
    // Where memory is in pieces, the system finds fewer.
    assert.ok(hugeBytes() > before, `none of 16 huge pages was to be had for what was written ${written ? 'before' : 'after'}`);
  }
});

test('a buffer without a border in it, and an empty one, are no fault', { skip: noAddon }, () => {
  const { hugePages } = requireNative();
  for (const length of [0, 1, 4096, HUGE_PAGE - 1]) {
    const border = hugePages(new ArrayBuffer(length));
    assert.ok(border >= 0 && border < HUGE_PAGE);
  }
});

test('whether huge pages are asked for, or why not, is told', { skip: noAddon }, () => {
  const says = (pages?: string) => {
    const script = `import('${new URL('./typed-memory.js', import.meta.url).href}').then((m) => console.log(m.typedMemory().reason))`;
    const env = { ...process.env, ...(pages === undefined ? {} : { LUMINA_ARENA_PAGES: pages }) };
    return execFileSync(process.execPath, ['-e', script], { encoding: 'utf8', env }).trimEnd();
  };
  assert.equal(says(), `${KEPT}; ${noHugePages === false ? 'huge pages are asked for' : `on ordinary pages: ${noHugePages}`}`);
  assert.equal(says('plain'), `${KEPT}; on ordinary pages: LUMINA_ARENA_PAGES is plain`);
  assert.match(says('cardboard'), /; on ordinary pages: the addon would ask for huge ones, but .* LUMINA_ARENA_PAGES: give /);
});

test('the report of a flow tells of the memory that it had', async () => {
  await messages.withFile(messages.binaryFile([messages.addOrder({ orderRef: 1 })]), async (path) => {
    const reasonOf = async (flow: Flow) => (await flow.run()).arena.reason;
    assert.equal(await reasonOf(openTypeScriptFlow({ path }, FLOW_DEFAULTS)), `${KEPT}; on ordinary pages`);
    assert.equal(await reasonOf(openFlow('ts', { path }, FLOW_DEFAULTS)), typedMemory().reason);
    let asked = 0;
    const memory = new Memory('asked for', () => {
      asked += 1;
      return 0;
    });
    assert.equal(await reasonOf(openTypeScriptFlow({ path }, FLOW_DEFAULTS, { memory })), `${KEPT}; asked for`);
    // Orders and levels, ladders and their slots, volume buckets.
    assert.equal(asked, 4);
  });
});
