// The rules of the house: where a line of code may live, what it may import, how long it may grow, what it may be called.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Project, SyntaxKind } from 'ts-morph';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const STAGES = ['wire', 'feed', 'parse', 'book', 'ring', 'signal', 'gateway', 'telemetry'];

/** Files git would commit; without git (an unpacked archive), every file outside build folders. */
function tracked() {
  try {
    const list = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return list.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
  } catch {
    const skip = /^(node_modules|dist|coverage|\.git|\.lumina)(\/|$)|^native\/build(-plant)?(\/|$)/;
    return readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)))
      .filter((path) => !skip.test(path));
  }
}

const files = tracked();
const read = (path) => readFileSync(join(root, path), 'utf8');
const sources = files.filter((path) => /^(codegen|generated|runtime|bench)\/.*\.ts$/.test(path));
const handWritten = sources.filter((path) => !path.startsWith('generated/'));
const native = files.filter((path) => /^native\/.*\.(cc|h)$/.test(path));

const project = new Project({ skipAddingFilesFromTsConfig: true, skipFileDependencyResolution: true });
for (const path of sources) project.addSourceFileAtPath(join(root, path));

/** Import specifiers of a TypeScript file, static and dynamic, and of `new URL('./x', import.meta.url)`. */
function imports(path) {
  const source = project.getSourceFileOrThrow(join(root, path));
  const found = [...source.getImportDeclarations(), ...source.getExportDeclarations()]
    .filter((declaration) => declaration.getModuleSpecifierValue() !== undefined)
    .map((declaration) => ({ to: declaration.getModuleSpecifierValue(), type: declaration.isTypeOnly() }));
  for (const call of [
    ...source.getDescendantsOfKind(SyntaxKind.CallExpression),
    ...source.getDescendantsOfKind(SyntaxKind.NewExpression),
  ]) {
    const [first] = call.getArguments();
    const loads = ['import', 'URL'].includes(call.getExpression().getText());
    if (loads && first?.isKind(SyntaxKind.StringLiteral)) found.push({ to: first.getLiteralValue(), type: false });
  }
  return found.map(({ to, type }) => ({
    to: to.startsWith('.') ? posix.normalize(posix.join(posix.dirname(path), to)) : to,
    type,
  }));
}
const graph = new Map(sources.map((path) => [path, imports(path)]));

/** Why this import breaks a rule of the house, or undefined. */
export function importFault(from, { to, type }) {
  const test = /\.test\.ts$/.test(from);
  const room = from.split('/')[0];
  const inside = (folder) => to === folder || to.startsWith(`${folder}/`);
  const external = !/^(codegen|generated|runtime|bench|schema)\//.test(to);
  if (to === 'pg' || to === 'pg-copy-streams')
    return from === 'runtime/telemetry/postgres.ts' || test ? undefined : 'pg belongs to runtime/telemetry/postgres.ts';
  if (room === 'generated') {
    const folder = from.split('/').slice(0, 2).join('/');
    if (inside(folder) || (from.includes('/fuzz/') && (to.startsWith('node:') || to === 'fast-check'))) return undefined;
    return 'generated code imports nothing outside its revision folder';
  }
  if (room === 'codegen') {
    if (inside('codegen') || to.startsWith('node:') || ['ts-morph', 'ajv', 'ajv/dist/2020.js'].includes(to)) return undefined;
    if (test && (external || inside('generated'))) return undefined;
    return 'codegen imports schema, ts-morph and node: only';
  }
  if (room === 'bench') return inside('runtime/cli') ? 'bench may not import the command line' : undefined;
  if (inside('bench') && !from.startsWith('runtime/cli/') && !test) return 'bench is imported by the command line only';
  if (inside('codegen') && !from.startsWith('runtime/cli/') && !test) return 'codegen is imported by the command line only';
  if (from.startsWith('runtime/cli/')) return undefined;
  if (inside('runtime/cli') && !test) return 'the command line is imported by nobody';
  const stage = STAGES.indexOf(from.split('/')[1]);
  if (stage >= 0 && !test) {
    if (external || inside('generated') || ['runtime/errors.ts', 'runtime/native.ts'].includes(to)) return undefined;
    if (['runtime/flow.ts', 'runtime/input-counts.ts', 'runtime/memory.ts'].includes(to)) return undefined;
    const target = STAGES.indexOf(to.split('/')[1]);
    if (target === stage) return undefined;
    if (target < 0) return 'a stage imports generated code, native.ts, errors.ts, memory.ts and flow.ts only';
    if (target > stage) return 'a stage may not import a stage to its right';
    return type ? undefined : 'of a stage to its left only types may be imported';
  }
  if (to === 'runtime/telemetry/postgres.ts' && !test && !from.startsWith('runtime/telemetry/'))
    return 'postgres.ts is put together by the command line';
  return undefined;
}

test('imports keep to the rooms', () => {
  const faults = [];
  for (const [from, list] of graph) {
    for (const item of list) {
      const fault = importFault(from, item);
      if (fault !== undefined) faults.push(`${from} -> ${item.to}: ${fault}`);
    }
  }
  assert.deepEqual(faults, []);
});

test('the import rules can fail', () => {
  assert.match(importFault('runtime/parse/dispatch.ts', { to: 'runtime/book/book.ts', type: false }), /right/);
  assert.match(importFault('runtime/signal/vpin.ts', { to: 'runtime/book/book.ts', type: false }), /only types/);
  assert.match(importFault('generated/itch-5.0/ts/index.ts', { to: 'runtime/errors.ts', type: false }), /revision folder/);
  assert.match(importFault('runtime/book/book.ts', { to: 'pg', type: false }), /postgres/);
  assert.match(importFault('codegen/ir.ts', { to: 'runtime/errors.ts', type: false }), /codegen imports/);
  assert.match(
    importFault('runtime/signal/vpin.ts', { to: 'runtime/typed-memory.ts', type: false }),
    /memory\.ts and flow\.ts only/,
  );
  assert.equal(importFault('runtime/signal/vpin.ts', { to: 'runtime/memory.ts', type: false }), undefined);
  assert.equal(importFault('runtime/signal/vpin.ts', { to: 'runtime/book/book.ts', type: true }), undefined);
});

test('process.env is read by the command line and tests only', () => {
  const faults = handWritten.filter(
    (path) => /^runtime\/(?!cli\/)/.test(path) && !path.endsWith('.test.ts') && /process\.env/.test(read(path)),
  );
  assert.deepEqual(faults, []);
});

test('native stages include generated headers and stages to their left; only the addon knows N-API', () => {
  const faults = [];
  for (const path of native) {
    for (const [, header] of read(path).matchAll(/#include\s+[<"]([^>"]+)[>"]/g)) {
      if (/napi|node_api|^node\.h|^v8/.test(header) && !/^native\/addon(\.cc$|\/)/.test(path))
        faults.push(`${path} includes ${header}`);
      const own = STAGES.indexOf(path.split('/')[1]);
      const other = STAGES.indexOf(header.replace(/^\.\.\//, '').split('/')[0]);
      if (own >= 0 && other > own && !path.endsWith('_test.cc')) faults.push(`${path} includes ${header}, a stage to its right`);
    }
  }
  assert.deepEqual(faults, []);
});

test('generated C includes three standard headers only', () => {
  const allowed = new Set(['stdint.h', 'string.h', 'stddef.h']);
  for (const path of files.filter((file) => /^generated\/.*\/c\/.*\.h$/.test(file))) {
    for (const [, header] of read(path).matchAll(/#include\s+[<"]([^>"]+)[>"]/g))
      assert.ok(allowed.has(header), `${path} includes ${header}`);
  }
});

test('schema holds data, not code', () => {
  assert.deepEqual(
    files.filter((path) => path.startsWith('schema/') && !path.endsWith('.json')),
    [],
  );
});

test('nothing beside the folders and files of the plan', () => {
  const rooms = new Set(['schema', 'codegen', 'generated', 'runtime', 'native', 'bench', 'baselines', '.github', '.ci']);
  const single = new Set([
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'README.md',
    'LICENSE',
    'CONTRIBUTING.md',
    'biome.json',
    '.editorconfig',
    '.clang-format',
    '.clang-tidy',
    '.gitignore',
    '.gitattributes',
  ]);
  const strangers = files.filter((path) => (path.includes('/') ? !rooms.has(path.split('/')[0]) : !single.has(path)));
  assert.deepEqual(strangers, []);
});

test('files and functions stay short', () => {
  const faults = [];
  for (const path of [...handWritten, ...native]) {
    const lines = read(path).split('\n').length - 1;
    const limit = path.startsWith('native/') ? 400 : 300;
    if (lines > limit) faults.push(`${path}: ${lines} lines, at most ${limit}`);
  }
  for (const path of handWritten.filter((file) => !file.endsWith('.test.ts'))) {
    const source = project.getSourceFileOrThrow(join(root, path));
    for (const kind of [
      SyntaxKind.FunctionDeclaration,
      SyntaxKind.MethodDeclaration,
      SyntaxKind.ArrowFunction,
      SyntaxKind.FunctionExpression,
      SyntaxKind.Constructor,
    ]) {
      for (const node of source.getDescendantsOfKind(kind)) {
        const lines = node.getEndLineNumber() - node.getStartLineNumber() + 1;
        if (lines > 75) faults.push(`${path}:${node.getStartLineNumber()}: a function of ${lines} lines, at most 75`);
      }
    }
  }
  for (const path of native) {
    const text = read(path).split('\n');
    for (let start = 0; start < text.length; start += 1) {
      const opening = /^( {0,2})\S.*\)[^;]*\{$/.exec(text[start] ?? '');
      if (opening === null || /^\s*(namespace|struct|class|enum|union|extern)/.test(text[start])) continue;
      const end = text.findIndex((line, index) => index > start && line.startsWith(`${opening[1]}}`));
      if (end - start + 1 > 75) faults.push(`${path}:${start + 1}: a function of ${end - start + 1} lines, at most 75`);
    }
  }
  assert.deepEqual(faults, []);
});

test('no banned names', () => {
  const word = /(^|[-_./])(utils?|helpers?|managers?|common|misc|impl|data2)([-_./]|$)/;
  const inCode = /\b(?:function|class|const|let|struct)\s+(\w*(?:Util|Helper|Manager)\w*|handleData|process)\b\s*[=({<:]/;
  const faults = files.filter((path) => word.test(path) && !path.startsWith('schema/'));
  for (const path of [...handWritten, ...native]) {
    const match = inCode.exec(read(path));
    if (match !== null) faults.push(`${path}: ${match[1]}`);
  }
  assert.deepEqual(faults, []);
});

test('no orphan source file', () => {
  const entry = JSON.parse(read('package.json'));
  const fromDist = (path) => path.replace(/^\.?\/?dist\//, '').replace(/(\.d\.ts|\.js)$/, '.ts');
  const scripts = Object.values(entry.scripts).flatMap((script) => script.match(/dist\/[\w./-]+\.js/g) ?? []);
  const roots = [
    ...scripts,
    entry.main,
    ...Object.values(entry.bin),
    ...Object.values(entry.exports).map((value) => value.default ?? ''),
  ].map(fromDist);
  const reached = (from) => {
    const seen = new Set();
    const walk = (path) => {
      const file = path.replace(/\.js$/, '.ts');
      if (seen.has(file) || !graph.has(file)) return;
      seen.add(file);
      for (const { to } of graph.get(file)) walk(to);
    };
    for (const path of from) walk(path);
    return seen;
  };
  const isTest = (path) => path.endsWith('.test.ts');
  // What only a test reaches is dead, unless it is there for tests and says so by its name or place.
  const forTests = (path) => /-fixture\.ts$|(^|\/)(testing|fixtures)\//.test(path);
  const product = reached([...roots, ...sources.filter((file) => file.endsWith('.bench.ts'))]);
  const tests = reached(sources.filter(isTest));
  const orphans = handWritten.filter((path) => !isTest(path) && !(forTests(path) ? tests : product).has(path));
  assert.deepEqual(orphans, []);
  assert.deepEqual(
    handWritten.filter((path) => forTests(path) && product.has(path)),
    [],
    'the product depends on what is there for tests',
  );
});

test('CONTRIBUTING.md names files that are there', () => {
  const named = [...read('CONTRIBUTING.md').matchAll(/`((?:\.ci|native|runtime|codegen|schema|bench|generated)\/[^`<*]*)`/g)];
  assert.ok(named.length > 5);
  assert.deepEqual(
    named.map(([, path]) => path).filter((path) => !existsSync(join(root, path))),
    [],
  );
});

test('every npm script that a page or a comment names is there', () => {
  const { scripts } = JSON.parse(read('package.json'));
  const named = files
    .filter((path) => /\.(md|ts|mjs|cc|h|yml)$/.test(path))
    .flatMap((path) => [...read(path).matchAll(/`npm run ([\w:]+)/g)].map(([, script]) => script));
  assert.ok(named.length > 3);
  assert.deepEqual(
    named.filter((script) => scripts[script] === undefined),
    [],
  );
});

test('no blobs, no leftovers, no path of a machine', () => {
  const faults = [];
  for (const path of files) {
    const size = statSync(join(root, path)).size;
    if (size > 900 * 1024) faults.push(`${path}: ${size} bytes`);
    if (/\.(node|o|so|a|pcap|pcapng|itch|gz|zip|bin)$/.test(path)) faults.push(`${path}: a binary file`);
    const text = read(path);
    if (text.includes('\0')) faults.push(`${path}: not text`);
    if (path.startsWith('.ci/house')) continue;
    if (/\b(TODO|FIXME|HACK)\b/.test(text) && path !== 'package-lock.json') faults.push(`${path}: a leftover mark`);
    if (/(^|[^\w.$/{}-])\/(work|farm|root)\//m.test(text)) faults.push(`${path}: a path of some machine`);
    if (/https?:\/\/registry\./.test(text)) faults.push(`${path}: a registry's host name`);
  }
  assert.deepEqual(faults, []);
});
