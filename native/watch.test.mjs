// Nothing on the hot path allocates, calls the kernel or faults a page in between start and stop: watched from outside, by
// testing/watch.cc, in the program of the gate's rounds and under the command line. What is planted must be seen.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const native = dirname(fileURLToPath(import.meta.url));
const root = join(native, '..');
const library = join(native, 'build', 'test', 'watch.so');
const LENGTH_FIELD = 2;
const DAY = { seed: 5, symbols: 100, messages: 200_000 };
/** Small buckets and a low threshold, so that the strategy and the gateway have work, too. */
const SIGNAL = ['bucket-shares=200', 'buckets=10', 'sigma=1', 'take-shares=100', 'cooldown=0'];
/** Page faults are the machine's too, when it is short of memory: one run without any shows that the code makes none. */
const TRIALS = 5;
const SCHED_YIELD = '24';
/** What a hot thread without a processor of its own does while it has nothing to do: nanosleep, clock_nanosleep. */
const NAPS = ['35', '230'];

let folder = '';
let trades = 0;
let unwatched = process.platform === 'linux' && process.arch === 'x64' ? undefined : 'the watch is for Linux on x86-64';

function command(program, args, env = {}) {
  return spawnSync(program, args, { cwd: root, encoding: 'utf8', env: { ...process.env, ...env }, maxBuffer: 1 << 26 });
}

before(async () => {
  if (unwatched !== undefined) return;
  folder = mkdtempSync(join(tmpdir(), 'lumina-watch-'));
  mkdirSync(dirname(library), { recursive: true });
  const flags = [
    '-std=c++20',
    '-O2',
    '-Wall',
    '-Wextra',
    '-Wconversion',
    '-Werror',
    '-shared',
    '-fPIC',
    '-ftls-model=initial-exec',
  ];
  const source = join(native, 'testing', 'watch.cc');
  const compiled = command(process.env.CXX ?? 'g++', [...flags, '-fvisibility=hidden', source, '-o', library, '-ldl']);
  if (compiled.error !== undefined) unwatched = `no C++ compiler: ${compiled.error.message}`;
  else assert.equal(compiled.status, 0, compiled.stderr);
  const built = command(process.execPath, [join('native', 'build.mjs'), '--plant']);
  assert.equal(built.status, 0, built.stderr);
  const { simulateToBytes } = await import('../dist/bench/exchange/simulate.js');
  const day = simulateToBytes(DAY);
  for (let at = 0; at < day.length; at += LENGTH_FIELD + ((day[at] << 8) | day[at + 1]))
    trades += day[at + LENGTH_FIELD] === 0x50;
  writeFileSync(join(folder, 'day.itch'), day);
});

after(() => {
  if (folder !== '') rmSync(folder, { recursive: true, force: true });
});

/** The watch's lines of one process, a thread each, by name. */
function watched(program, args, env = {}) {
  const lines = join(folder, 'watch.jsonl');
  rmSync(lines, { force: true });
  const ran = command(program, args, { LD_PRELOAD: library, LUMINA_WATCH: lines, LUMINA_PLANT: '', ...env });
  const text = existsSync(lines) ? readFileSync(lines, 'utf8') : '';
  const threads = text.split('\n').filter((line) => line !== '');
  return { ran, threads: Object.fromEntries(threads.map((line) => JSON.parse(line)).map((line) => [line.thread, line])) };
}

function round(threads, { plant = '', trap = '' } = {}) {
  const program = join(native, plant === '' ? 'build' : 'build-plant', 'Release', 'lumina_round');
  const files = [`day=${join(folder, 'day.itch')}`, `samples=${join(folder, 'samples')}`];
  const args = [...files, `messages=${DAY.messages}`, 'warmup=0', `threads=${threads}`, ...SIGNAL];
  const found = watched(program, args, { LUMINA_PLANT: plant, LUMINA_WATCH_TRAP: trap });
  if (trap === '') assert.equal(found.ran.status, 0, found.ran.stdout + found.ran.stderr);
  return found;
}

const names = (threads) => (threads === 1 ? ['lumina-data'] : ['lumina-data', 'lumina-strategy']);

for (const threads of [1, 2]) {
  test(`replay with ${threads} hot thread(s) of its own processors: no allocation, system call or page fault`, (t) => {
    if (unwatched !== undefined) return t.skip(unwatched);
    // The program leaves one processor to the main thread, unless there is none to leave.
    if (availableParallelism() < 2) return t.skip('one processor: a hot thread naps there');
    let faults = Number.POSITIVE_INFINITY;
    for (let trial = 0; trial < TRIALS && faults > 0; trial += 1) {
      const { ran, threads: seen } = round(threads);
      assert.deepEqual(Object.keys(seen).sort(), names(threads));
      assert.ok(JSON.parse(ran.stdout).samples === DAY.messages);
      for (const line of Object.values(seen)) {
        assert.deepEqual([line.allocations, line.frees], [0, 0], line.thread);
        assert.deepEqual(line.systemCalls, {}, `${line.thread}; null: this kernel has no syscall user dispatch`);
      }
      faults = Object.values(seen).reduce((sum, line) => sum + line.minorFaults + line.majorFaults, 0);
    }
    assert.equal(faults, 0);
  });

  test(`under the command line, ${threads} thread(s): no allocation, and no system call but naps`, (t) => {
    if (unwatched !== undefined) return t.skip(unwatched);
    const main = join(root, 'dist', 'runtime', 'cli', 'main.js');
    const args = [main, 'run', join(folder, 'day.itch'), '--lane', 'native', '--database', 'none', '--json', '--arena', '128M'];
    const { ran, threads: seen } = watched(process.execPath, [...args, '--threads', String(threads)]);
    assert.equal(ran.status, 0, ran.stderr);
    assert.equal(JSON.parse(ran.stdout).messages, DAY.messages);
    assert.deepEqual(Object.keys(seen).sort(), names(threads));
    for (const line of Object.values(seen)) {
      assert.deepEqual([line.allocations, line.frees], [0, 0], line.thread);
      assert.deepEqual(
        Object.keys(line.systemCalls).filter((number) => !NAPS.includes(number)),
        [],
        line.thread,
      );
    }
  });
}

test('what is planted into the hot path is counted, every time', (t) => {
  if (unwatched !== undefined) return t.skip(unwatched);
  assert.ok(trades > 100);
  for (const [stage, thread] of [
    ['book', 'lumina-data'],
    ['signal', 'lumina-strategy'],
  ]) {
    const seen = (act) => round(2, { plant: `stage=${stage},act=${act},type=P` }).threads[thread];
    const { allocations, frees } = seen('allocate');
    assert.deepEqual([allocations, frees], [trades, trades], thread);
    assert.equal(seen('call').systemCalls[SCHED_YIELD], trades, thread);
    assert.ok(seen('fault').minorFaults > 0, thread);
  }
});

test('the trap ends the process at the first of them and says who', (t) => {
  if (unwatched !== undefined) return t.skip(unwatched);
  for (const [act, said] of [
    ['allocate', /watch: malloc by lumina-data between start and stop, called from:[\s\S]*lumina_round/],
    ['call', /watch: system call 24 by lumina-data/],
  ]) {
    const { ran } = round(1, { plant: `stage=parse,act=${act}`, trap: '1' });
    assert.equal(ran.signal, 'SIGABRT', act);
    assert.match(ran.stderr, said);
  }
  assert.equal(round(1, { trap: '1' }).ran.status, 0);
});
