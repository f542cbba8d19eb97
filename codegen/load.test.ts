/** What a schema file is as a file: its keys once each, its first bytes, and that it is a file at all. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { duplicateKey } from './duplicate-key.ts';
import { folderWith, rootWith, schemaText } from './fixtures/folder.ts';
import { Library } from './library.ts';
import { loadSchema } from './load.ts';

test('a key that is written twice is named with its place, however it is spelt', () => {
  const places: [string, string | undefined][] = [
    ['{"a":1,"b":{"a":2},"c":[{"a":3},{"a":4}]}', undefined],
    ['{"a":1,"b":2,"a":3}', 'a'],
    ['{"messages":{"tick":{"x":["tick","tick"]},"bye":{},"tick" : {}}}', 'messages/tick'],
    ['{"list":[1,[{}],{"n":{"k":[],"k":{}}}]}', 'list/2/n/k'],
    ['{"a:\\"{":"a","a:\\"{":1}', 'a:"{'],
    ['{"\\u0061":1,"a":2}', 'a'],
    ['{"__proto__":1,"__proto__":2}', '__proto__'],
    ['{"a":"b\\\\","b":"\\"a\\":"}', undefined],
  ];
  for (const [text, place] of places) {
    assert.doesNotThrow(() => JSON.parse(text));
    assert.equal(duplicateKey(text)?.join('/'), place, text);
  }
});

test('a message written twice does not vanish', (t) => {
  const text = schemaText('x').replace('"messages":{', '"messages":{"record":{},');
  const root = rootWith(t, { 'x.json': text });
  assert.throws(() => new Library(root).protocols(), {
    code: 'LUMINA_CODEGEN_SCHEMA',
    message: 'schema/x.json#/messages/record: written twice; take one out',
  });
});

test('a byte order mark in front is passed over', (t) => {
  const root = rootWith(t, { 'x.json': `\uFEFF${schemaText('x')}` });
  assert.equal(new Library(root).find('x').messages[0]?.name, 'record');
});

test('a folder and a pipe are refused at once', { timeout: 20_000 }, (t) => {
  const folder = folderWith(t);
  const refused = { code: 'LUMINA_CODEGEN_UNREADABLE', message: /: is not a file; name one schema file$/ };
  mkdirSync(join(folder, 'folder.json'));
  assert.throws(() => loadSchema(folder, 'folder.json'), refused);
  if (spawnSync('mkfifo', [join(folder, 'pipe.json')]).status !== 0) return t.skip('no mkfifo');
  assert.throws(() => loadSchema(folder, 'pipe.json'), refused);
});
