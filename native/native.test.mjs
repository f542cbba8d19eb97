// Compiles every x_test.cc with the sources it tests and runs it under the sanitizers; what has code of its own on arm64 for that
// as well, in an emulator.
// Binaries are kept in native/build/test and made again only when a source or header is newer.
import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const native = dirname(fileURLToPath(import.meta.url));
const output = join(native, 'build', 'test');
const ARM64 = 'arm64';
const compilerOf = (build) => (build === ARM64 ? 'aarch64-linux-gnu-g++' : (process.env.CXX ?? 'g++'));
/** What a program of the build is started with. */
const startOf = (build, target) => (build === ARM64 ? ['qemu-aarch64', target] : [target]);
const run = promisify(execFile);

const WARNINGS = ['-Wall', '-Wextra', '-Wconversion', '-Werror'];
const BUILDS = {
  plain: ['-O2'],
  asan: ['-O1', '-g', '-fsanitize=address,undefined', '-fno-sanitize-recover=all'],
  tsan: ['-O1', '-g', '-fsanitize=thread'],
  // The emulator has no libraries of that machine.
  [ARM64]: ['-O1', '-static'],
};

const files = readdirSync(native, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(cc|h)$/.test(entry.name))
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .filter((path) => !/^(build(-plant)?|testing)[\\/]/.test(relative(native, path)));
const headers = [...files.filter((path) => path.endsWith('.h')), ...generatedHeaders()];
const tests = files.filter((path) => path.endsWith('_test.cc')).sort();
/** Everything a test may need to link: all but the border. What wants zlib, which only the node binary has, is the engine test's. */
const linked = files.filter(
  (path) => path.endsWith('.cc') && !/_(test|bench)\.cc$|addon\.cc$|(^|\/)addon\/|words\.cc$|(^|\/)(round|bench)\.cc$/.test(path),
);
const ENGINE_ONLY = /engine(_memory|_threads)?\.cc$|gunzip\.cc$|reader\.cc$/;
/** Kernels, clock and what the books need: the rest is the same on every machine. */
const ON_ARM64 = /^(arena|book|clock|kernels|parse)[\\/]/;

function generatedHeaders() {
  const root = join(native, '..', 'generated');
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.h'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/** zlib.h is looked for where the addon's build found Node's headers. */
function nodeHeaders() {
  const config = join(native, 'build', 'config.gypi');
  const named = existsSync(config) ? /"nodedir": "([^"]+)"/.exec(readFileSync(config, 'utf8'))?.[1] : undefined;
  const folders = [named, join(dirname(process.execPath), '..')].filter((folder) => folder !== undefined);
  return folders.map((folder) => join(folder, 'include', 'node')).find((folder) => existsSync(join(folder, 'zlib.h')));
}
const zlibFolder = nodeHeaders();

const modified = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** Compiles one source if need be; objects are shared by the tests of a build. */
async function object(build, source) {
  const target = join(output, build, `${relative(native, source).replaceAll('/', '-')}.o`);
  const newest = Math.max(modified(source), ...headers.map(modified));
  if (modified(target) < newest) {
    const flags = ['-std=c++20', ...BUILDS[build], ...WARNINGS, `-I${native}`, `-I${join(native, '..', 'generated')}`];
    if (zlibFolder !== undefined) flags.push('-isystem', zlibFolder);
    await run(compilerOf(build), [...flags, '-c', source, '-o', target]);
  }
  return target;
}

async function program(build, source) {
  const target = join(output, build, relative(native, source).replaceAll('/', '-').replace(/\.cc$/, ''));
  const objects = [await object(build, source)];
  const sources = linked.filter(
    (path) =>
      (source.endsWith('engine_test.cc') || !ENGINE_ONLY.test(path)) &&
      (build !== ARM64 || ON_ARM64.test(relative(native, path))),
  );
  // One after another per build: two compilers on two cores are enough, and node runs the tests of a file in turn.
  for (let at = 0; at < sources.length; at += availableParallelism()) {
    objects.push(...(await Promise.all(sources.slice(at, at + availableParallelism()).map((path) => object(build, path)))));
  }
  if (modified(target) < Math.max(...objects.map(modified)))
    await run(compilerOf(build), [...BUILDS[build], ...objects, '-pthread', '-o', target]);
  return target;
}

/** A build this machine can't link or start, such as one without the sanitizers' libraries, is a skip with its reason. */
function buildFault(build) {
  const compiler = compilerOf(build);
  if (spawnSync(compiler, ['--version'], { stdio: 'ignore' }).status !== 0) return `no C++ compiler (${compiler})`;
  mkdirSync(join(output, build), { recursive: true });
  const trial = join(output, build, 'trial');
  const linking = spawnSync(compiler, [...BUILDS[build], '-x', 'c++', '-', '-o', trial], {
    input: 'int main() { return 0; }',
  });
  if (linking.status !== 0) return `${compiler} can't link a ${build} build here`;
  const [program, ...args] = startOf(build, trial);
  if (spawnSync(program, args).status === 0) return false;
  return `a ${build} program does not start here${args.length > 0 ? ` (${program})` : ''}`;
}

const ENVIRONMENT = { ...process.env, ASAN_OPTIONS: 'detect_leaks=1', UBSAN_OPTIONS: 'print_stacktrace=1', LUMINA_ISA: '' };

/**
 * Every test runs under ASan and UBSan, but for one that counts page faults, to which they add their own; what has two threads under
 * TSan too; as built the engine and matching, to count their allocations, the one that counts faults, and the arena, whose memory the
 * sanitizers don't lock; on arm64 what has kernels.
 */
const PICKED = {
  asan: /(?<!touch)_test\.cc$/,
  tsan: /ring_test|chunks_test|engine_test/,
  plain: /(engine|match|touch|arena)_test\.cc$/,
  [ARM64]: /kernels_test|clock_test|[\\/]book[\\/]/,
};

for (const [build, picked] of Object.entries(PICKED)) {
  const fault = buildFault(build);
  for (const source of tests.filter((path) => picked.test(path))) {
    const zlib = source.endsWith('engine_test.cc') && zlibFolder === undefined ? "Node's headers (zlib.h) are not here" : false;
    test(`${relative(native, source)} (${build})`, { skip: fault || zlib }, async () => {
      const [command, ...args] = startOf(build, await program(build, source));
      const { stdout } = await run(command, args, { env: ENVIRONMENT });
      assert.match(stdout, /^[1-9]\d* expectations, 0 failures$/m);
      if (build === ARM64 && source.endsWith('kernels_test.cc')) assert.match(stdout, /^kernels: neon$/m);
    });
  }
}

test('a failing expectation fails its program', { skip: buildFault('plain') }, async () => {
  const target = join(output, 'plain', 'fails');
  const text = '#include "expect.h"\nint main() { EXPECT_EQ(1, 2); EXPECT(true); return lumina::test::verdict(); }\n';
  const compiled = spawnSync(
    compilerOf('plain'),
    ['-std=c++20', ...BUILDS.plain, `-I${native}`, '-x', 'c++', '-', '-o', target],
    {
      input: text,
    },
  );
  assert.equal(compiled.status, 0, String(compiled.stderr));
  const ran = spawnSync(target, { encoding: 'utf8' });
  assert.equal(ran.status, 1);
  assert.match(ran.stderr, /1 != 2/);
  assert.match(ran.stdout, /^2 expectations, 1 failures$/m);
});
