/** Every message that a wrong schema can bring, one fixture each; and the errors that come before a schema is read. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { CodegenError, nearest } from './errors.ts';
import { packageRoot } from './fixtures/root.ts';
import { Library } from './library.ts';
import { META_SCHEMA } from './load.ts';
import { generate, show } from './main.ts';

const ROOT = packageRoot();
const BAD = join(ROOT, 'codegen', 'fixtures', 'bad');
const library = new Library(ROOT);

for (const name of readdirSync(BAD).sort()) {
  test(`bad schema: ${name}`, () => {
    const fixture = JSON.parse(readFileSync(join(BAD, name), 'utf8')) as { expect: string; document: unknown };
    assert.throws(
      () => library.protocol({ path: name, document: fixture.document }),
      (error) => {
        assert.ok(error instanceof CodegenError, String(error));
        assert.equal(error.message, fixture.expect);
        assert.equal(error.code, 'LUMINA_CODEGEN_SCHEMA');
        assert.equal(error.exitCode, 2);
        return true;
      },
    );
  });
}

/** A root with the JSON Schema and the given files under schema/. */
function rootWith(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'lumina-codegen-'));
  mkdirSync(join(root, 'schema'));
  writeFileSync(join(root, META_SCHEMA), readFileSync(join(ROOT, META_SCHEMA)));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, 'schema', name), text);
  return root;
}

const record = (id: string): string =>
  JSON.stringify({
    id,
    spec: id,
    endian: 'big',
    messages: { record: { type: null, length: 1, fields: [{ name: 'size', type: 'u8' }] } },
  });

test('a file that is not JSON is named with the reason', () => {
  const root = rootWith({ 'x.json': '{ "id": ' });
  assert.throws(() => new Library(root).protocols(), {
    code: 'LUMINA_CODEGEN_SYNTAX',
    message: /^schema\/x\.json: is not JSON: /,
  });
  rmSync(root, { recursive: true });
});

test('two schemas may not share an id, nor the C prefix that comes of it', () => {
  for (const twin of ['x-1.0', 'x-10']) {
    const root = rootWith({ 'a.json': record('x-1.0'), 'b.json': record(twin) });
    assert.throws(() => new Library(root).protocols(), { message: `schema/b.json#/id: "${twin}" is taken by schema/a.json` });
    rmSync(root, { recursive: true });
  }
});

test('a root without schemas, an unreadable file and an unknown id say what to do', async () => {
  await assert.rejects(generate({ root: join(tmpdir(), 'lumina-none') }), { code: 'LUMINA_CODEGEN_NO_SCHEMA' });
  assert.throws(() => new Library(ROOT).protocols(['schema/none.json']), { code: 'LUMINA_CODEGEN_UNREADABLE' });
  await assert.rejects(show({ root: ROOT, id: 'itch-5.1' }), {
    code: 'LUMINA_CODEGEN_UNKNOWN_ID',
    message: 'no schema has the id "itch-5.1"; did you mean "itch-5.0"?',
  });
  await assert.rejects(show({ root: ROOT, id: 'something' }), {
    message: /^no schema has the id "something"; known are .*itch-5\.0/,
  });
});

test('only a slip of the pen is taken for a known word', () => {
  assert.equal(nearest('lenght', ['length', 'type']), 'length');
  assert.equal(nearest('colour', ['length', 'type']), undefined);
  assert.equal(nearest('x', []), undefined);
});
