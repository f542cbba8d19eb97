// Builds the addon and the gate's round program with node-gyp, and does nothing when native/build holds them of the same sources,
// headers and flags. What is out of date is removed first: after a failed build there is none, and no old one that runs unnoticed.
// With --plant also the variant that delays itself on request (plant.h), in native/build-plant.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const native = dirname(fileURLToPath(import.meta.url));
const root = join(native, '..');
const planted = process.argv.includes('--plant');
const variantOf = (folder) => {
  const release = join(native, folder, 'Release');
  return {
    name: join(folder, 'Release', 'lumina.node'),
    products: [join(release, 'lumina.node'), join(release, 'lumina_round'), join(release, 'lumina_bench')],
    stamp: join(release, 'lumina.stamp'),
  };
};
const ordinary = variantOf('build');
const variants = planted ? [ordinary, variantOf('build-plant')] : [ordinary];
const lock = join(native, 'build', '.lock');
/** Where the objects were built, from before the first of them. */
const place = join(native, 'build', '.place');
const started = Date.now();
const FLAG_VARIABLES = ['CXX', 'CPPFLAGS', 'CFLAGS', 'CXXFLAGS', 'LDFLAGS'];
/** A lock that says nothing is being written, or was left by who died writing it. */
const EMPTY_LOCK_MS = 5_000;
const LONGEST_WAIT_MS = 300_000;

function fail(text) {
  console.error(`native: ${text}`);
  process.exit(1);
}

function listFiles(folder, wanted) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && wanted.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((path) => !/^(build(-plant)?|testing)[\\/]/.test(relative(native, path)));
}

/** Names the build: every byte that goes in, the flags, and where it is, as makefiles hold whole paths. Not the Node it is for: by Node-API one addon serves all. */
function fingerprint() {
  const sources = listFiles(native, /^(?!.*_test\.cc$).*\.(cc|h|gyp)$|^build\.mjs$/);
  const headers = listFiles(join(root, 'generated'), /\.h$/);
  const hash = createHash('sha256');
  hash.update([native, process.platform, process.arch, ...FLAG_VARIABLES.map((name) => process.env[name] ?? '')].join('\0'));
  for (const path of [...sources, ...headers].sort()) hash.update(`\0${relative(root, path)}\0`).update(readFileSync(path));
  return hash.digest('hex');
}

const wanted = fingerprint();
const upToDate = ({ products, stamp }) =>
  products.every((path) => existsSync(path)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;

/** Two set-ups at once would write the same objects: the second waits for the first. */
function takeLock() {
  mkdirSync(dirname(lock), { recursive: true });
  // Written apart and linked: whoever sees the lock sees who holds it.
  const own = `${lock}.${process.pid}`;
  writeFileSync(own, identity(process.pid));
  try {
    for (const since = Date.now(); ; ) {
      try {
        linkSync(own, lock);
        return;
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
      }
      const holder = heldBy();
      if (holder !== undefined && isStale(holder)) removeLock(holder.text);
      else if (Date.now() - since > LONGEST_WAIT_MS)
        fail(`${lock} is held by process ${holder?.text}; end it, or remove the file`);
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  } finally {
    rmSync(own, { force: true });
  }
}

function heldBy() {
  try {
    return { text: readFileSync(lock, 'utf8'), age: Date.now() - statSync(lock).mtimeMs };
  } catch {
    return undefined;
  }
}

/** The process and, where the system says it, when it started: numbers are given again. */
function identity(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop().split(' ');
    return `${pid} ${fields[19]}`;
  } catch {
    return `${pid}`;
  }
}

function isStale({ text, age }) {
  const pid = Number.parseInt(text, 10);
  if (!(pid > 0)) return age > EMPTY_LOCK_MS;
  return !isAlive(pid) || (text.includes(' ') && identity(pid) !== text);
}

/** Only the lock that was looked at: another may have taken its place meanwhile. */
function removeLock(text) {
  const aside = `${lock}.stale.${process.pid}`;
  try {
    renameSync(lock, aside);
    if (readFileSync(aside, 'utf8') === text) rmSync(aside);
    else renameSync(aside, lock);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
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

/** Beside us, or the one that npm brings: npm is looked for beside this Node, and where the shell would find it. */
function findNodeGyp() {
  const npms = [process.env.npm_execpath ?? '', join(dirname(process.execPath), 'npm')];
  for (const folder of (process.env.PATH ?? '').split(delimiter)) npms.push(join(folder, 'npm'));
  const places = [fileURLToPath(import.meta.url)];
  for (const npm of npms) if (npm !== '' && existsSync(npm)) places.push(realpathSync(npm));
  for (const place of places) {
    try {
      return createRequire(place).resolve('node-gyp/bin/node-gyp.js');
    } catch {
      // Not there: the next place may have it.
    }
  }
  return undefined;
}

function checkTools() {
  const compiler = process.env.CXX ?? 'g++';
  if (spawnSync(compiler, ['--version'], { stdio: 'ignore' }).error) {
    fail(`no C++ compiler (${compiler} is not there): install g++ 12 or clang 15 and make, or use the TypeScript lane`);
  }
  if (spawnSync('make', ['--version'], { stdio: 'ignore' }).error)
    fail('make is not there: install make, or use the TypeScript lane');
}

/** Runs one step of the build; its errors are what a person sees of it. */
function runStep(command, args, env = process.env) {
  const child = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26, env });
  if (child.status === 0) return;
  const output = `${child.stdout}${child.stderr}`
    .split('\n')
    .filter((line) => !/^gyp (info|http)|^make: (?!\*\*\*)|^\s*$/.test(line));
  const errors = output.filter((line) => /\berror\b|^make(\[\d+\])?: \*\*\*/i.test(line));
  console.error((errors.length > 0 ? errors : output).slice(0, 20).join('\n'));
  fail('the addon did not compile; see the lines above, or use the TypeScript lane');
}

function build() {
  const nodeGyp = findNodeGyp();
  if (nodeGyp === undefined) fail('neither node-gyp nor an npm that brings it is there: run npm install node-gyp');
  const prefix = join(dirname(process.execPath), '..');
  // Headers that came with this Node need no download.
  const headers = existsSync(join(prefix, 'include', 'node', 'node_api.h')) ? [`--nodedir=${prefix}`] : [];
  const run = (command) => runStep(process.execPath, [nodeGyp, command, '-C', native, '--release', '--jobs', '2', ...headers]);
  run('configure');
  writeFlags();
  run('build');
}

/** The same makefile into another folder with one definition more. */
function buildPlanted() {
  const env = { ...process.env, CXXFLAGS: `${process.env.CXXFLAGS ?? ''} -DLUMINA_PLANT`.trim() };
  runStep('make', ['-C', join(native, 'build'), '-j2', 'BUILDTYPE=Release', 'builddir_name=../build-plant'], env);
}

/** The flags as make will use them, for machine().build.flags; written only when they differ, so that make stays idle. */
function writeFlags() {
  const makefile = readFileSync(join(native, 'build', 'lumina.target.mk'), 'utf8');
  const variable = (name) => new RegExp(`^${name} :=((?:.*\\\\\\n)*.*)`, 'm').exec(makefile)?.[1] ?? '';
  const words = `${variable('CFLAGS_Release')} ${variable('CFLAGS_CC_Release')} ${process.env.CPPFLAGS ?? ''} ${process.env.CXXFLAGS ?? ''}`;
  const flags = words
    .split(/[\s\\]+/)
    .filter((word, at, all) => /^-[^WI]/.test(word) && word !== '-isystem' && all.indexOf(word) === at);
  const text = `#define LUMINA_FLAGS ${JSON.stringify(flags.join(' '))}\n`;
  const path = join(native, 'build', 'flags.h');
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}

/** Dependency files name sources by their whole path: those of a folder that was moved would stop make. */
function forgetOtherPlace() {
  if (existsSync(place) && readFileSync(place, 'utf8') === native) return;
  for (const folder of ['build', 'build-plant']) rmSync(join(native, folder, 'Release'), { recursive: true, force: true });
  writeFileSync(place, native);
}

if (!variants.every(upToDate)) {
  takeLock();
  process.on('exit', () => rmSync(lock, { force: true }));
  forgetOtherPlace();
  for (const variant of variants) {
    // Another process may have built it while this one waited.
    if (upToDate(variant)) continue;
    for (const path of [variant.stamp, ...variant.products]) rmSync(path, { force: true });
    checkTools();
    if (variant === ordinary) build();
    else buildPlanted();
    writeFileSync(variant.stamp, wanted);
  }
}
const names = variants.map(({ name }) => (name === ordinary.name ? 'lumina.node' : name));
console.log(
  `native: ${names.join(' and ')} ${names.length > 1 ? 'are' : 'is'} up to date (${((Date.now() - started) / 1000).toFixed(1)} s)`,
);
