/** Every message that a wrong schema can bring, one fixture each; and the errors that come before a schema is read. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { test } from 'node:test';
import { CodegenError, nearest } from './errors.ts';
import { folderWith, rootWith, schemaText } from './fixtures/folder.ts';
import { Library } from './library.ts';
import { generate, show } from './main.ts';
import { packageRoot } from './package-root.ts';

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

test('a file that is not JSON is named with the reason', (t) => {
  const root = rootWith(t, { 'x.json': '{ "id": ' });
  assert.throws(() => new Library(root).protocols(), {
    code: 'LUMINA_CODEGEN_SYNTAX',
    message: /^schema\/x\.json: is not JSON: [^\n]+$/,
  });
});

test('two schemas may not share an id, nor the C prefix that comes of it', (t) => {
  for (const twin of ['x-1.0', 'x-10']) {
    const root = rootWith(t, { 'a.json': schemaText('x-1.0'), 'b.json': schemaText(twin) });
    assert.throws(() => new Library(root).protocols(), { message: `schema/b.json#/id: "${twin}" is taken by schema/a.json` });
  }
});

test('overlays that go in a circle, and those too deep, are named with the way there', (t) => {
  const circle = rootWith(t, {
    'a.json': schemaText('a', { extends: 'b', lengths: { record: 2 } }),
    'b.json': schemaText('b', { extends: './a.json', lengths: { record: 3 } }),
  });
  assert.throws(() => new Library(circle).find('a'), {
    message: 'schema/a.json#/extends: goes in a circle: schema/a.json -> schema/b.json -> schema/a.json',
  });
  const chain = Object.fromEntries(
    ['a', 'b', 'c'].map((id, index) => {
      return [`${id}.json`, schemaText(id, { extends: 'bcd'[index], patch: { record: { doc: id } } })];
    }),
  );
  const deep = rootWith(t, { ...chain, 'd.json': schemaText('d') });
  assert.equal(new Library(deep).find('b').messages[0]?.doc, 'b');
  const trail = ['a', 'b', 'c', 'd'].map((id) => `schema/${id}.json`).join(' -> ');
  assert.throws(() => new Library(deep).find('a'), {
    message: `schema/a.json#/extends: ${trail} is more than 2 overlays deep`,
  });
});

test('a file is named as it is found: from the root inside of it, else from the working folder', (t) => {
  const folder = folderWith(t, { 'mine.json': schemaText('mine', { header: [{ name: 'size', type: 'u3' }] }) });
  const path = join(folder, 'mine.json');
  const printed = relative(process.cwd(), path).split(sep).join('/');
  assert.throws(() => new Library(ROOT).find(path), { message: `${printed}#/header/0/type: no type "u3"; did you mean "u32"?` });
});

test('dates that are none, before the protocol, or without a message say so', (t) => {
  const library = new Library(ROOT);
  for (const asOf of ['2017', '2017-13', '2017-00', 'yesterday', '2017-09-32', '2017-02-29', '2017-09-31']) {
    assert.throws(() => library.find('itch-5.0', asOf), {
      code: 'LUMINA_CODEGEN_DATE',
      message: `"${asOf}" is not a date; write it as 2017-09 or 2017-09-12`,
    });
  }
  assert.throws(() => library.find('itch-5.0', '2012-01'), {
    message: 'itch-5.0 begins 2013-09-26, after 2012-01; choose a later date or an earlier protocol',
  });
  const fields = [{ name: 'size', type: 'u8' }];
  const messages = { record: { type: null, since: '2020-01', length: 1, fields } };
  const root = rootWith(t, { 'x.json': schemaText('x', { messages }) });
  assert.throws(() => new Library(root).find('x', '2019-12'), { message: 'x has no message on 2019-12; choose another date' });
});

test('what does not belong in generated/ needs a folder', async (t) => {
  const mine = join(folderWith(t, { 'mine.json': schemaText('mine') }), 'mine.json');
  await assert.rejects(generate({ root: ROOT, schema: mine }), {
    code: 'LUMINA_CODEGEN_NO_OUT',
    message: 'mine.json does not belong in generated/; name another folder with --out',
  });
  await assert.rejects(generate({ root: ROOT, schema: 'itch-5.0', asOf: '2017-09' }), {
    message: 'what was on 2017-09 does not belong in generated/; name another folder with --out',
  });
});

test('a root without schemas, an unreadable file and an unknown id say what to do', async () => {
  const root = join(tmpdir(), 'lumina-none');
  await assert.rejects(generate({ root }), {
    code: 'LUMINA_CODEGEN_NO_SCHEMA',
    message: /--root names the folder that holds schema\/$/,
  });
  assert.throws(() => new Library(ROOT).protocols(['schema/none.json']), {
    code: 'LUMINA_CODEGEN_UNREADABLE',
    message: "schema/none.json: can't be read; check the path",
  });
  await assert.rejects(show({ root: ROOT, id: './none.json' }), { message: "./none.json: can't be read; check the path" });
  await assert.rejects(show({ root: ROOT, id: 'itch-5.1' }), {
    code: 'LUMINA_CODEGEN_UNKNOWN_ID',
    message: /^no schema has the id "itch-5.1"; did you mean "itch-[0-9.]+"\?$/,
  });
  await assert.rejects(show({ root: ROOT, id: 'something' }), {
    message: /^no schema has the id "something"; known are .*itch-5\.0/,
  });
});

test('what no schema is, is refused before anything walks through it', { timeout: 20_000 }, (t) => {
  const many = (count: number): string => {
    const fields = Array.from({ length: count }, (_, index) => ({ name: `field_${index}`, type: 'u8' }));
    return schemaText('many', { messages: { record: { type: null, length: count, fields } } });
  };
  const root = rootWith(t, {
    'fields.json': many(257),
    'values.json': schemaText('values', { types: new Array(120_000).fill(0) }),
    'million.json': many(1_000_000),
    'deep.json': '['.repeat(500_000) + ']'.repeat(500_000),
  });
  const refusal = (name: string): string => {
    try {
      new Library(root).find(`schema/${name}.json`);
    } catch (error) {
      assert.ok(error instanceof CodegenError);
      return error.message;
    }
    return assert.fail(`${name} was not refused`);
  };
  assert.equal(refusal('fields'), 'schema/fields.json#/messages/record/fields: must NOT have more than 256 items');
  assert.equal(
    refusal('values'),
    'schema/values.json#/types: with these 120000 the schema has more than 100000 values; divide it',
  );
  assert.match(refusal('million'), /^schema\/million\.json: has \d+ bytes; a schema has at most 1048576$/);
  assert.equal(refusal('deep'), `schema/deep.json#${'/0'.repeat(12)}: nested deeper than 12 levels; no schema is`);
});

test('only a slip of the pen is taken for a known word', () => {
  assert.equal(nearest('lenght', ['length', 'type']), 'length');
  assert.equal(nearest('colour', ['length', 'type']), undefined);
  assert.equal(nearest('x', []), undefined);
  assert.equal(nearest('length'.repeat(1000), ['length'.repeat(1001)]), undefined);
});
