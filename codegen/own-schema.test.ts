/** A schema of the user's own: outside the repository, with every target, alone on the other side. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { folderWith } from './fixtures/folder.ts';
import { Library } from './library.ts';
import { check, generate, show } from './main.ts';
import { packageRoot } from './package-root.ts';
import { TARGETS } from './targets/index.ts';

const ROOT = packageRoot();

/** A private protocol with one of everything. */
const MINE = {
  id: 'mine-1.0',
  spec: 'My protocol',
  endian: 'little',
  types: {
    when: { wire: 'u48', unit: 'us' },
    kind: { wire: 'char', enum: { A: 'first', B: { name: 'second', since: '2020-01' } } },
    tail: { wire: 'alpha', size: 6, align: 'right' },
  },
  header: [
    { name: 'size', type: 'u16' },
    { name: 'message_type', type: 'char', discriminator: true },
  ],
  appendage: {
    name: 'options',
    length: { name: 'options_length', type: 'u8' },
    tags: {
      when: { tag: 1, type: 'when' },
      name: { tag: 2, type: 'tail' },
      delta: { tag: 3, type: 'i16' },
      wide: { tag: 4, type: 'i64' },
    },
  },
  messages: {
    hello: {
      type: 'H',
      direction: 'client',
      length: 33,
      fields: [
        { name: 'when', type: 'when' },
        { name: 'kind', type: 'kind' },
        { name: 'left', type: 'i8' },
        { name: 'balance', type: 'i64' },
        { name: 'digits', type: 'ascii5' },
        { name: 'label', type: 'tail' },
        { name: 'mark', type: 'bytes3' },
      ],
      appendage: { tags: ['when', 'name'], optional: true },
    },
    data: {
      type: 'D',
      length: 4,
      fields: [{ name: 'count', type: 'u8' }],
      tail: { name: 'body', kind: 'bytes', length: 'count' },
    },
    list: {
      type: 'L',
      length: 4,
      fields: [{ name: 'count', type: 'u8' }],
      tail: { name: 'items', kind: 'repeat', of: 'item', count: 'count' },
    },
    item: { type: null, header: [], length: 2, fields: [{ name: 'value', type: 'u16' }] },
    goodbye: {
      type: 'H',
      direction: 'server',
      length: 5,
      fields: [{ name: 'reason', type: 'u8' }],
      appendage: { tags: ['delta', 'wide'] },
    },
  },
};

const TSC = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
const WARNINGS = ['-Wall', '-Wextra', '-Wconversion', '-Wpedantic', '-Werror'];

function run(command: string, args: readonly string[], cwd: string): void {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${error?.message ?? ''}${stdout}${stderr}`);
}

/** Type-checks a folder with nothing around it, as strictly as this package. */
function typeCheck(folder: string): void {
  const options = ['--noEmit', '--strict', '--noUncheckedIndexedAccess', '--exactOptionalPropertyTypes', '--noUnusedLocals'];
  const modules = [
    '--target',
    'es2022',
    '--lib',
    'es2023',
    '--module',
    'nodenext',
    '--allowImportingTsExtensions',
    '--types',
    '',
  ];
  const files = readdirSync(folder).map((name) => join(folder, name));
  run(process.execPath, [TSC, ...options, '--verbatimModuleSyntax', '--erasableSyntaxOnly', ...modules, ...files], folder);
}

async function generateMine(t: TestContext, endian = 'little'): Promise<string> {
  const folder = folderWith(t, { 'mine.json': JSON.stringify({ ...MINE, endian }), 'package.json': '{ "type": "module" }' });
  await generate({ root: ROOT, schema: join(folder, 'mine.json'), out: join(folder, 'gen') });
  return folder;
}

test('a private protocol gets every target, none with a path of this machine, and check finds nothing to mend', async (t) => {
  const folder = await generateMine(t);
  const schema = join(folder, 'mine.json');
  const out = join(folder, 'gen');
  const paths = TARGETS.flatMap((target) => target.files(new Library(ROOT).find(schema)).map((file) => file.path));
  const written = readdirSync(join(out, 'mine-1.0'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  assert.equal(written.length, paths.length);
  for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const text = readFileSync(join(entry.parentPath ?? entry.path, entry.name), 'utf8');
    assert.ok(text.includes('@generated from mine.json') && !text.includes(folder), entry.name);
  }
  assert.deepEqual((await check({ root: ROOT, schema, out })).problems, []);
});

for (const endian of ['little', 'big']) {
  test(`a private protocol (${endian} endian) type-checks alone and passes its own fuzz tests`, async (t) => {
    const folder = await generateMine(t, endian);
    typeCheck(join(folder, 'gen', 'mine-1.0', 'ts'));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
    const options = {
      target: 'es2022',
      module: 'nodenext',
      types: ['node'],
      strict: true,
      skipLibCheck: true,
      noEmitOnError: true,
    };
    const config = {
      compilerOptions: { ...options, rewriteRelativeImportExtensions: true, rootDir: 'gen', outDir: 'out' },
      include: ['gen'],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    run(process.execPath, [TSC, '-p', '.'], folder);
    run(process.execPath, ['--test', join('out', 'mine-1.0', 'fuzz', 'mine-1.0.test.js')], folder);
  });

  test(`a private protocol (${endian} endian) in C agrees with a byte loop`, async (t) => {
    if (spawnSync('g++', ['--version']).status !== 0) return t.skip('no g++');
    const folder = await generateMine(t, endian);
    const source = join(folder, 'gen', 'mine-1.0', 'fuzz', 'mine-1.0_fuzz.cc');
    run('g++', ['-std=c++20', '-O1', ...WARNINGS, '-DLUMINA_FUZZ_MAIN', source, '-o', 'fuzz'], folder);
    run(join(folder, 'fuzz'), ['20000', '7'], folder);
    const header = join(folder, 'gen', 'mine-1.0', 'c', 'mine-1.0.h');
    run('gcc', ['-std=c11', ...WARNINGS, '-fsyntax-only', '-x', 'c', header], folder);
  });
}

test('a folder can be copied out and used alone', async (t) => {
  for (const id of ['ouch-5.0', 'soupbintcp', 'moldudp64', 'itch-5.2-draft']) {
    const folder = folderWith(t, { 'package.json': '{ "type": "module" }' });
    cpSync(join(ROOT, 'generated', id, 'ts'), join(folder, 'ts'), { recursive: true });
    typeCheck(join(folder, 'ts'));
  }
});

test('an overlay outside may be put on a shipped schema, or on one beside it', async (t) => {
  const drop = ['mwcb_status', 'direct_listing'];
  const folder = folderWith(t, {
    'venue.json': JSON.stringify({ id: 'venue', spec: 'Venue', extends: 'itch-5.0', drop }),
    'test/venue.json': JSON.stringify({ id: 'venue-test', spec: 'Test', extends: '../venue.json', drop: ['noii'] }),
  });
  const layout = await show({ root: ROOT, id: join(folder, 'test', 'venue.json') });
  assert.equal(layout.messages.length, 20);
  const { written } = await generate({
    root: ROOT,
    schema: join(folder, 'venue.json'),
    out: join(folder, 'gen'),
    asOf: '2019-01',
  });
  assert.ok(written.includes('venue/ts/operational-halt.ts') && !written.includes('venue/ts/direct-listing.ts'));
  const text = readFileSync(join(folder, 'gen', 'venue', 'ts', 'index.ts'), 'utf8');
  assert.match(
    text,
    /^\/\/ @generated from venue\.json\n\/\/ by `npx lumina codegen gen --schema venue\.json --as-of 2019-01 --out FOLDER`/,
  );
});
