import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { HUGE_PAGE, Memory, ORDINARY } from './memory.ts';
import { requireNative } from './native.ts';
import { typedMemory } from './typed-memory.ts';

const LARGE = 2 ** 18;

test('words are zeros, and begin where they would begin a cache line', () => {
  for (const length of [0, 1, 1000, LARGE]) {
    const words = ORDINARY.words(length);
    assert.equal(words.length, length);
    assert.equal(words.byteOffset, 48);
    assert.ok(words.every((word) => word === 0));
  }
  assert.equal(ORDINARY.asksHugePages, false);
});

test('huge pages are asked for where they are worth it: whole ones from the first border on', () => {
  const asked: ArrayBuffer[] = [];
  const border = 4080;
  const memory = new Memory((buffer) => {
    asked.push(buffer);
    return border;
  });
  assert.equal(memory.asksHugePages, true);
  assert.equal(memory.words(LARGE / 4 - 1).byteOffset, 48);
  assert.equal(asked.length, 0);
  for (const length of [LARGE / 4, HUGE_PAGE / 4, HUGE_PAGE / 4 + 1]) {
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
  const memory = new Memory(() => {
    throw new TypeError('no buffer');
  });
  assert.throws(() => memory.more(LARGE), /no buffer/);
});

/** Bytes of this process on transparent huge pages. */
const hugeBytes = (): number =>
  Number(/^AnonHugePages: +(\d+) kB$/m.exec(readFileSync('/proc/self/smaps_rollup', 'utf8'))![1]) * 1024;

const thp = ((): string | undefined => {
  try {
    const file = '/sys/kernel/mm/transparent_hugepage/enabled';
    return /\[never\]/.test(readFileSync(file, 'utf8')) ? `transparent huge pages are switched off in ${file}` : undefined;
  } catch {
    return 'this system has no transparent huge pages';
  }
})();

test('the addon gets huge pages for what nobody wrote yet and for what is there, whose contents stay', (t) => {
  const { hugePages } = requireNative();
  for (const written of [false, true]) {
    const buffer = new ArrayBuffer(16 * HUGE_PAGE);
    const bytes = new Uint8Array(buffer);
    if (written) for (let at = 0; at < bytes.length; at += 97) bytes[at] = at % 251;
    const before = thp === undefined ? hugeBytes() : 0;
    const border = hugePages(buffer);
    assert.ok(Number.isInteger(border) && border >= 0 && border < HUGE_PAGE);
    for (let at = 0; at < bytes.length; at += 97) {
      if (written) assert.equal(bytes[at], at % 251);
      else bytes[at] = 1;
    }
    if (thp !== undefined) continue;
    const got = hugeBytes() - before;
    assert.ok(got >= 8 * HUGE_PAGE, `${got} bytes on huge pages, ${written ? 'written before' : 'written after'}`);
  }
  if (thp !== undefined) t.diagnostic(`whether they are huge pages was not looked at: ${thp}`);
});

test('a buffer without a border in it, and an empty one, are no fault', () => {
  const { hugePages } = requireNative();
  for (const length of [0, 1, 4096, HUGE_PAGE - 1]) {
    const border = hugePages(new ArrayBuffer(length));
    assert.ok(border >= 0 && border < HUGE_PAGE);
  }
});
