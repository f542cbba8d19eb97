// For tests: programs run under watch.cc, and what it saw.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const native = join(dirname(fileURLToPath(import.meta.url)), '..');
export const root = join(native, '..');
export const MAIN = join(root, 'dist', 'runtime', 'cli', 'main.js');
/** nanosleep and clock_nanosleep: what a hot thread without a processor of its own does while it has nothing to do. */
export const NAPS = ['35', '230'];

const library = join(native, 'build', 'test', 'watch.so');
const FLAGS = ['-std=c++20', '-O2', '-Wall', '-Wextra', '-Wconversion', '-Werror', '-fvisibility=hidden'];
const SHARED = ['-shared', '-fPIC', '-ftls-model=initial-exec'];

/** The command's environment is not what this test run is measured with. */
export function command(program, args, env = {}) {
  const { NODE_V8_COVERAGE: _, ...inherited } = process.env;
  return spawnSync(program, args, { cwd: root, encoding: 'utf8', env: { ...inherited, ...env }, maxBuffer: 1 << 28 });
}

/** Compiles the watch; why it can't be had here, or undefined. */
export function buildWatch() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'the watch is for Linux on x86-64';
  mkdirSync(dirname(library), { recursive: true });
  // Several tests may make it at once.
  const own = `${library}.${process.pid}`;
  const compiler = process.env.CXX ?? 'g++';
  const compiled = command(compiler, [...FLAGS, ...SHARED, join(native, 'testing', 'watch.cc'), '-o', own, '-ldl']);
  if (compiled.error !== undefined) return `no C++ compiler: ${compiled.error.message}`;
  assert.equal(compiled.status, 0, compiled.stderr);
  renameSync(own, library);
  return undefined;
}

/** Runs a program; its outcome, and the watch's lines, a thread each, by name. */
export function watched(program, args, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'lumina-watched-'));
  try {
    const lines = join(folder, 'watch.jsonl');
    const ran = command(program, args, { LD_PRELOAD: library, LUMINA_WATCH: lines, LUMINA_PLANT: '', ...env });
    const text = existsSync(lines) ? readFileSync(lines, 'utf8') : '';
    const threads = text.split('\n').filter((line) => line !== '');
    return { ran, threads: Object.fromEntries(threads.map((line) => JSON.parse(line)).map((line) => [line.thread, line])) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The hot threads of a run with so many. */
export const hotThreads = (count) => (count === 1 ? ['lumina-data'] : ['lumina-data', 'lumina-strategy']);

/** Nothing was done that no hot thread may do; naps are `allowed` where it has no processor of its own. */
export function assertQuiet(seen, count, allowed = []) {
  assert.deepEqual(Object.keys(seen).sort(), hotThreads(count));
  for (const line of Object.values(seen)) {
    assert.deepEqual([line.allocations, line.frees], [0, 0], line.thread);
    assert.deepEqual([line.minorFaults, line.majorFaults], [0, 0], `page faults of ${line.thread}`);
    assert.ok(line.systemCalls !== null, 'this kernel has no syscall user dispatch');
    const calls = Object.keys(line.systemCalls).filter((number) => !allowed.includes(number));
    assert.deepEqual(calls, [], `system calls of ${line.thread}`);
  }
}
