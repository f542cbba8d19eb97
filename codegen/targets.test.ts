/** A target is one object behind one interface; and every target takes any protocol that passes the checks. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pcapOfDatagrams } from './fixtures/capture.ts';
import { folderWith } from './fixtures/folder.ts';
import { dissectWith, tsharkMissing } from './fixtures/tshark.ts';
import { Library } from './library.ts';
import { generate } from './main.ts';
import { packageRoot } from './package-root.ts';
import { render } from './render.ts';
import { TARGETS } from './targets/index.ts';
import { stamp, type Target } from './targets/target.ts';

const ROOT = packageRoot();

/** Names and lengths, for whoever wants no more. */
const lengths: Target = {
  name: 'lengths',
  files(protocol) {
    const rows = protocol.messages.map((message) => `${message.name} ${message.length}\n`);
    return [{ path: 'lengths.txt', text: `${stamp(protocol)}${rows.join('')}` }];
  },
};

test('another target adds its files and changes nothing else', () => {
  const protocols = new Library(ROOT).protocols();
  const before = render(protocols);
  const after = render(protocols, [...TARGETS, lengths]);
  for (const { id } of protocols) {
    assert.match(after.get(`${id}/lengths.txt`) ?? '', /^\/\/ @generated .*\n\/\/ .*\n(\/\/ .*\n)?\w+ \d+\n/);
    assert.ok(after.delete(`${id}/lengths.txt`));
  }
  assert.deepEqual(after, before);
});

test('no two targets write the same file, and each has a name of its own', () => {
  assert.equal(new Set(TARGETS.map(({ name }) => name)).size, TARGETS.length);
  for (const protocol of new Library(ROOT).protocols()) {
    const paths = TARGETS.flatMap((target) => target.files(protocol).map((file) => file.path));
    assert.equal(new Set(paths).size, paths.length, protocol.id);
  }
});

/** Words that mean something in one of the languages, and codes that need care in their quotes. */
const AWKWARD = {
  id: 'awkward-1.0',
  spec: 'A "private" protocol | with `marks`',
  endian: 'little',
  types: {
    end: { wire: 'char', enum: { "'": 'quote', '"': 'double', '\\': 'backslash', '|': 'pipe', ' ': 'none' } },
    flags: { wire: 'u8', flags: true, enum: { '1': 'one', '128': 'high' } },
    words: { wire: 'alpha', size: 3, enum: { 'a"': 'quoted', '\\n': { name: 'escaped', doc: 'not */ a line break \\' } } },
    cents: { wire: 'i64', scale: 2, unit: 'cents' },
    daytime: { wire: 'i64', unit: 'ns since midnight' },
  },
  messages: {
    repeat: {
      type: "'",
      length: 30,
      fields: [
        { name: 'type_code', type: 'char', discriminator: true },
        { name: 'end', type: 'end', doc: 'ends with */ and --]] and %s' },
        { name: 'name', type: 'words' },
        { name: 'hex', type: 'cents' },
        { name: 'local', type: 'flags' },
        { name: 'nil', type: 'daytime' },
        { name: 'clock', type: 'i16' },
        { name: 'm', type: 'bytes6', const: 0 },
      ],
    },
    until: {
      type: '\\',
      length: 3,
      fields: [
        { name: 'type_code', type: 'char', discriminator: true },
        { name: 'size', type: 'u16' },
      ],
      tail: { name: 'then', kind: 'text', length: 'size' },
    },
  },
};

test('a private protocol with awkward names gets all targets, and they compile', async (t) => {
  const folder = folderWith(t, { 'mine.json': JSON.stringify(AWKWARD), 'package.json': '{"type":"module"}' });
  const out = join(folder, 'gen');
  await generate({ root: ROOT, schema: join(folder, 'mine.json'), out });
  const own = join(out, AWKWARD.id);

  const strict = { strict: true, noUncheckedIndexedAccess: true, noUnusedLocals: true, noUnusedParameters: true };
  const modules = {
    module: 'NodeNext',
    target: 'ES2022',
    rewriteRelativeImportExtensions: true,
    rootDir: 'gen',
    outDir: 'js',
    types: [],
  };
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { ...strict, ...modules }, include: ['gen/*/ts'] }),
  );
  const compiled = spawnSync(process.execPath, [join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', folder], {
    encoding: 'utf8',
  });
  assert.equal(compiled.status, 0, compiled.stdout);
  const { printJson } = (await import(`file://${join(folder, 'js', AWKWARD.id, 'ts', 'index.js')}`)) as {
    printJson: (view: DataView, at: number, length: number) => string;
  };
  const bytes = Uint8Array.from(
    Buffer.from(`2722${'612220'}${'9cffffffffffffff'}81${'00743ba40b000000'}ffff${'00'.repeat(6)}`, 'hex'),
  );
  assert.deepEqual(JSON.parse(printJson(new DataView(bytes.buffer), 0, 30)), {
    ...{ type: "'", name: 'repeat', type_code: "'", end: '"', name_field: 'a"', hex_field: '-1.00', local: 129 },
    ...{ nil: '00:00:50.000000000', clock: -1, m: '000000000000' },
  });

  if (spawnSync('gcc', ['--version']).status === 0) {
    const source = join(own, 'fuzz', 'awkward-1.0_vectors.c');
    const c = spawnSync('gcc', ['-std=c11', '-Wall', '-Wextra', '-Werror', source, '-o', join(folder, 'vectors')], {
      encoding: 'utf8',
    });
    assert.equal(c.status, 0, c.stderr);
    assert.equal(spawnSync(join(folder, 'vectors')).status, 0);
  }
  if (tsharkMissing() === false) {
    const script = join(own, 'awkward-1.0.lua');
    const dissected = dissectWith(t, pcapOfDatagrams([bytes]), [script], ['-d', 'udp.port==40123,awkward10']);
    const message = dissected.find(({ protocol }) => protocol === 'awkward10');
    assert.equal(message?.fields.get('awkward10.hex')?.[0]?.line, 'hex: -100 (-1.00)');
    assert.equal(message?.fields.get('awkward10.local')?.[0]?.line, 'local: 129 (high, one)');
  }
});
