/** What the addon makes of this machine: kernel sets by the processor, pages by the kernel. A test that the machine has nothing for says so. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { type TestContext, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import type { NativeArena, NativeArenaTrial } from './native.ts';
import { loadNative } from './native.ts';

const native = loadNative();
const noAddon = native.loaded ? false : `the addon is not loaded: ${native.reason}`;

/** Flags of the processor; none where the system tells them otherwise. */
const flags = ((): ReadonlySet<string> => {
  try {
    return new Set(/^flags\s*:(.*)$/m.exec(readFileSync('/proc/cpuinfo', 'utf8'))?.[1]?.trim().split(' '));
  } catch {
    return new Set();
  }
})();

/** Each runs in every test over all sets of the machine, and in none on another. */
for (const [isa, needed] of [
  ['avx2', ['avx2']],
  ['avx512', ['avx512f', 'avx512dq', 'avx512bw', 'avx512vl']],
] as const) {
  const lacks = needed.find((flag) => !flags.has(flag));
  const skip = noAddon || (lacks === undefined ? false : `this processor has no ${lacks}, so the ${isa} forms are compiled only`);
  test(`the ${isa} kernels run where the processor has them`, { skip }, () => {
    assert.ok(native.loaded && native.isas.includes(isa));
  });
}

/** Asked in a process of its own, as the pages are chosen by the environment. */
function ask<Answer>(expression: string, pages: string): Answer {
  const script = `const { requireNative, loadNative } = await import(${JSON.stringify(new URL('./native.js', import.meta.url).href)});
    console.log(JSON.stringify(${expression}));`;
  const env = { ...process.env, LUMINA_ARENA_PAGES: pages };
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8', env })) as Answer;
}

const noTransparent = native.loaded && native.noHugePages !== '' ? native.noHugePages : noAddon;

test('an arena gets transparent huge pages where they can be had', { skip: noTransparent }, () => {
  const { pages, reason } = ask<NativeArena>('loadNative().arena', 'thp');
  assert.equal(pages, 'thp', reason);
  assert.equal(ask<NativeArena>('loadNative().arena', 'locked').pages, 'locked');
});

const POOL = '/proc/sys/vm/nr_hugepages';
const FREE = '/sys/kernel/mm/hugepages/hugepages-2048kB/free_hugepages';
const ARENA = { arenaBytes: 8 * 2 ** 20, arenaLeastBytes: 0 };
const NEEDED_PAGES = ARENA.arenaBytes / 2 ** 21;
/** Others who load the addon try a small arena, too. */
const MORE_PAGES = 2 * NEEDED_PAGES;
const TRIALS = 6;

function poolPages(): number {
  return Number(readFileSync(POOL, 'utf8'));
}

/**
 * What puts more 2 MB pages into the kernel's pool until the test is over, or why nothing can. Others may change the pool meanwhile,
 * another run of this test for one, so what was added is taken off.
 */
function widening(t: TestContext): (() => void) | string {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'only root on Linux can set aside huge pages';
  let added = 0;
  const widen = (): void => {
    const before = poolPages();
    writeFileSync(POOL, String(before + MORE_PAGES));
    added += Math.max(0, poolPages() - before);
  };
  try {
    widen();
  } catch (error) {
    return `huge pages can't be set aside: ${(error as Error).message}`;
  }
  t.after(() => writeFileSync(POOL, String(Math.max(0, poolPages() - added))));
  return widen;
}

test("an arena takes the kernel's own huge pages first, all or none", { skip: noAddon }, async (t) => {
  const widen = widening(t);
  if (typeof widen === 'string') return t.skip(widen);
  const trial = (arenaBytes: number) =>
    ask<NativeArenaTrial>(`requireNative().tryArena(${JSON.stringify({ ...ARENA, arenaBytes })})`, '2m');
  let got = trial(ARENA.arenaBytes);
  // Another process may hold some for a moment, or have taken off what it added.
  for (let tries = 1; got.pages !== '2m' && tries < TRIALS; tries++) {
    await delay(100);
    widen();
    got = trial(ARENA.arenaBytes);
  }
  const free = Number(readFileSync(FREE, 'utf8'));
  if (got.pages !== '2m' && free < NEEDED_PAGES)
    return t.skip(`the kernel has ${free} free huge pages, ${NEEDED_PAGES} are needed`);
  assert.deepEqual([got.pages, got.locked, got.bytes, got.reason], ['2m', true, ARENA.arenaBytes, '']);
  // What the pool has not is not taken from it in part.
  const pages = poolPages() + MORE_PAGES * TRIALS;
  const large = trial(pages * 2 ** 21);
  assert.notEqual(large.pages, '2m');
  assert.ok(large.reason.startsWith(`2m pages: ${pages} must be free, `), large.reason);
  assert.match(large.remedy, /sysctl -w vm\.nr_hugepages=\d+/);
});
