/** What is written, what is left alone, what is removed; and what check finds. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { writeWhole } from './disk.ts';
import { rootWith } from './fixtures/folder.ts';
import { Library } from './library.ts';
import { check, generate, ids } from './main.ts';
import { packageRoot } from './package-root.ts';
import { render } from './render.ts';
import { COMMAND, STAMP } from './targets/target.ts';

const ROOT = packageRoot();

/** A root of its own with two schemas, and their generated files. */
async function smallRoot(t: TestContext): Promise<string> {
  const texts = ['framing/binaryfile.json', 'ouch/ouch-5.0.json'].map((path) => [
    path,
    readFileSync(join(ROOT, 'schema', path), 'utf8'),
  ]);
  const root = rootWith(t, Object.fromEntries(texts));
  await generate({ root });
  return root;
}

test('the same schemas give the same bytes', () => {
  assert.deepEqual(render(new Library(ROOT).protocols()), render(new Library(ROOT).protocols()));
});

test('every file is stamped with its schema and the command, and ends with one newline', () => {
  for (const protocol of new Library(ROOT).protocols()) {
    for (const [path, text] of render([protocol])) {
      const head = text.slice(0, 200);
      assert.ok(head.includes(STAMP) && head.includes(protocol.path) && head.includes(COMMAND), path);
      assert.match(text, /[^\n]\n$/, path);
    }
  }
});

test('the generated files on disk are those of the schemas', async () => {
  const { problems, mend } = await check({ root: ROOT });
  assert.deepEqual(problems, [], `mend with: ${mend}`);
});

test('a second run writes nothing, so that builds stay incremental', async (t) => {
  const root = await smallRoot(t);
  const path = join(root, 'generated', 'ouch-5.0', 'resolved.json');
  const before = statSync(path, { bigint: true }).mtimeNs;
  const result = await generate({ root });
  assert.deepEqual({ written: result.written, removed: result.removed }, { written: [], removed: [] });
  assert.ok(result.unchanged > 0);
  assert.equal(statSync(path, { bigint: true }).mtimeNs, before);
});

test('check finds a stale file with its first differing line, a missing one and an orphan; generate mends all', async (t) => {
  const root = await smallRoot(t);
  assert.deepEqual(await check({ root }), { ok: true, problems: [], foreign: [], mend: `${COMMAND} --root ${root}` });

  const stale = join(root, 'generated/ouch-5.0/ts/enter-order.ts');
  const lines = readFileSync(stale, 'utf8').split('\n');
  const at = lines.findIndex((line) => line.startsWith('export const LENGTH'));
  writeFileSync(stale, lines.with(at, 'export const LENGTH = 48;').join('\n'));
  rmSync(join(root, 'generated/binaryfile/c/binaryfile.h'));
  mkdirSync(join(root, 'generated/ouch-4.1/ts'), { recursive: true });
  writeFileSync(join(root, 'generated/ouch-4.1/ts/index.ts'), `// ${STAMP} from schema/ouch/ouch-4.1.json\n`);

  const { ok, problems, mend } = await check({ root });
  assert.equal(ok, false);
  assert.equal(mend, `${COMMAND} --root ${root}`);
  assert.deepEqual(
    problems.toSorted((a, b) => a.kind.localeCompare(b.kind)),
    [
      { kind: 'missing', path: 'generated/binaryfile/c/binaryfile.h' },
      { kind: 'orphan', path: 'generated/ouch-4.1/ts/index.ts' },
      {
        kind: 'stale',
        path: 'generated/ouch-5.0/ts/enter-order.ts',
        line: at + 1,
        expected: 'export const LENGTH = 47;',
        actual: 'export const LENGTH = 48;',
      },
    ],
  );

  const result = await generate({ root });
  assert.deepEqual(result.written.toSorted(), ['binaryfile/c/binaryfile.h', 'ouch-5.0/ts/enter-order.ts']);
  assert.deepEqual(result.removed, ['ouch-4.1/ts/index.ts']);
  assert.equal((await check({ root })).ok, true);
  assert.throws(() => statSync(join(root, 'generated/ouch-4.1')), { code: 'ENOENT' });
});

test('a file without our stamp beside ours is noted, never removed, and nothing is wrong with it', async (t) => {
  const root = await smallRoot(t);
  writeFileSync(join(root, 'generated/ouch-5.0/notes.txt'), 'mine\n');
  assert.deepEqual((await generate({ root })).removed, []);
  const { ok, problems, foreign } = await check({ root });
  assert.deepEqual({ ok, problems, foreign }, { ok: true, problems: [], foreign: ['generated/ouch-5.0/notes.txt'] });
});

test('a file without our stamp where one of ours belongs is overwritten only when that is asked for', async (t) => {
  const root = await smallRoot(t);
  const own = join(root, 'generated/ouch-5.0/ts/enter-order.ts');
  const beside = join(root, 'generated/binaryfile/c/binaryfile.h');
  writeFileSync(own, 'export const mine = 1;\n');
  rmSync(beside);
  const refused = {
    code: 'LUMINA_CODEGEN_FOREIGN',
    message: new RegExp(`^${own}: not generated, .* overwrite it with --force$`),
  };
  await assert.rejects(generate({ root }), refused);
  assert.equal(readFileSync(own, 'utf8'), 'export const mine = 1;\n');
  assert.throws(() => statSync(beside), { code: 'ENOENT' }, 'nothing is written before the question is answered');
  writeFileSync(beside, '// mine\n');
  await assert.rejects(generate({ root }), { message: / and 1 more: not generated/ });

  const { problems, mend } = await check({ root });
  assert.deepEqual(problems.map(({ kind, path }) => `${kind} ${path}`).sort(), [
    'foreign generated/binaryfile/c/binaryfile.h',
    'foreign generated/ouch-5.0/ts/enter-order.ts',
  ]);
  assert.match(mend, / --force$/);
  assert.equal((await generate({ root, force: true })).written.length, 2);
  assert.equal((await check({ root })).ok, true);

  writeFileSync(own, '');
  assert.deepEqual((await generate({ root })).written, ['ouch-5.0/ts/enter-order.ts']);
});

test('a file that can not be put in its place is left out whole', async (t) => {
  const root = await smallRoot(t);
  const place = join(root, 'generated/ouch-5.0/ts/enter-order.ts');
  rmSync(place);
  mkdirSync(join(place, 'folder'), { recursive: true });
  assert.throws(() => writeWhole(place, 'text'), { code: 'EISDIR' });
  assert.deepEqual(
    readdirSync(join(root, 'generated/ouch-5.0/ts')).filter((name) => name.includes('.new')),
    [],
  );
});

test('the mending command can be pasted into a shell, whatever the folders are called', async (t) => {
  const root = join(await smallRoot(t), "it's here; $HOME");
  cpSync(join(root, '..', 'schema'), join(root, 'schema'), { recursive: true });
  const { mend } = await check({ root, schema: 'binaryfile', out: 'my out' });
  const words = spawnSync('sh', ['-c', mend.replace(COMMAND, 'printf "%s\\n"')], { encoding: 'utf8' });
  assert.deepEqual(words.stdout.trimEnd().split('\n'), ['--root', root, '--schema', 'binaryfile', '--out', 'my out']);
});

test('one schema, by id or by path, is written into another folder', async (t) => {
  const root = await smallRoot(t);
  assert.deepEqual(ids(root), ['binaryfile', 'ouch-5.0']);
  const out = join(root, 'elsewhere');
  const first = await generate({ root, schema: 'binaryfile', out });
  assert.ok(first.written.length > 0 && first.written.every((path) => path.startsWith('binaryfile/')));
  const second = await generate({ root, schema: 'schema/framing/binaryfile.json', out });
  assert.deepEqual(
    { ...second, unchanged: second.unchanged === first.written.length },
    { written: [], unchanged: true, removed: [] },
  );
});
