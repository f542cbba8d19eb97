// Builds the addon with node-gyp, and does nothing when native/build holds one of the same sources, headers and Node ABI.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const native = dirname(fileURLToPath(import.meta.url));
const root = join(native, '..');
const addon = join(native, 'build', 'Release', 'lumina.node');
const stamp = join(native, 'build', 'Release', 'lumina.stamp');
const lock = join(native, 'build', '.lock');
const started = Date.now();

function fail(text) {
  console.error(`native: ${text}`);
  process.exit(1);
}

function listFiles(folder, wanted) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && wanted.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((path) => !path.startsWith(join(native, 'build', '/')));
}

/** Names the build: every byte that goes in, and the Node it is for. */
function fingerprint() {
  const sources = listFiles(native, /^(?!.*_test\.cc$).*\.(cc|h|gyp)$|^build\.mjs$/);
  const headers = listFiles(join(root, 'generated'), /\.h$/);
  const hash = createHash('sha256');
  hash.update(
    `${process.platform} ${process.arch} ${process.versions.modules} ${process.env.CXX ?? ''} ${process.env.CXXFLAGS ?? ''}`,
  );
  for (const path of [...sources, ...headers].sort()) hash.update(`\0${relative(root, path)}\0`).update(readFileSync(path));
  return hash.digest('hex');
}

const wanted = fingerprint();
const upToDate = () => existsSync(addon) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;

/** Two set-ups at once would write the same objects: the second waits for the first. */
function takeLock() {
  mkdirSync(dirname(lock), { recursive: true });
  for (;;) {
    try {
      const file = openSync(lock, 'wx');
      writeFileSync(file, String(process.pid));
      closeSync(file);
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
    if (holder > 0 && !isAlive(holder)) rmSync(lock, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function findNodeGyp() {
  try {
    return createRequire(import.meta.url).resolve('node-gyp/bin/node-gyp.js');
  } catch {
    // Not installed beside us: npm brings its own.
    const besideNode = join(
      dirname(process.execPath),
      '..',
      'lib',
      'node_modules',
      'npm',
      'node_modules',
      'node-gyp',
      'bin',
      'node-gyp.js',
    );
    return existsSync(besideNode) ? besideNode : undefined;
  }
}

function build() {
  const compiler = process.env.CXX ?? 'g++';
  if (spawnSync(compiler, ['--version'], { stdio: 'ignore' }).error) {
    fail(`no C++ compiler (${compiler} is not there): install g++ 12 or clang 15 and make, or use the TypeScript lane`);
  }
  if (spawnSync('make', ['--version'], { stdio: 'ignore' }).error)
    fail('make is not there: install make, or use the TypeScript lane');
  const nodeGyp = findNodeGyp();
  if (nodeGyp === undefined) fail('node-gyp is not installed: run npm ci');
  const prefix = join(dirname(process.execPath), '..');
  // Headers that came with this Node need no download.
  const headers = existsSync(join(prefix, 'include', 'node', 'node_api.h')) ? [`--nodedir=${prefix}`] : [];
  const args = [nodeGyp, 'configure', 'build', '-C', native, '--release', '--jobs', '2', ...headers];
  const child = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (child.status === 0) return;
  const output = `${child.stdout}${child.stderr}`.split('\n').filter((line) => !/^gyp (info|http)|^make: |^\s*$/.test(line));
  const errors = output.filter((line) => /\berror\b/i.test(line));
  console.error((errors.length > 0 ? errors : output).slice(0, 20).join('\n'));
  fail('the addon did not compile; see the lines above, or use the TypeScript lane');
}

if (!upToDate()) {
  takeLock();
  process.on('exit', () => rmSync(lock, { force: true }));
  // Another process may have built it while this one waited.
  if (!upToDate()) {
    build();
    writeFileSync(stamp, wanted);
  }
}
console.log(`native: lumina.node is up to date (${((Date.now() - started) / 1000).toFixed(1)} s)`);
