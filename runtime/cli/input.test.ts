import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { binaryFile, eachOf, linesOf, lumina, scratch, smallDay } from './cli-fixture.ts';

/** Every command that takes FILE, in the lane that runs everywhere. */
const READERS = [
  ['stat'],
  ['decode'],
  ['book', '--all', '--lane', 'ts'],
  ['vpin', '--symbol', 'TEST', '--lane', 'ts'],
  ['run', '--database', 'none', '--lane', 'ts'],
];

test('input that cannot be read: exit 2 and one line that says what, where and what to do', async (t) => {
  const folder = scratch(t);
  const at = (name: string) => join(folder, name);
  mkdirSync(at('directory'));
  writeFileSync(at('empty'), '');
  writeFileSync(at('random'), Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919 + 13) & 0xff)));
  writeFileSync(
    at('capture'),
    Buffer.from([0xd4, 0xc3, 0xb2, 0xa1, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 105, 0, 0, 0]),
  );
  const cases: [string, string][] = [
    ['missing', 'LUMINA_WIRE_NOT_FOUND'],
    ['directory', 'LUMINA_WIRE_IS_DIRECTORY'],
    ['empty', 'LUMINA_WIRE_EMPTY'],
    ['random', 'LUMINA_WIRE_UNKNOWN_FORMAT'],
    ['capture', 'LUMINA_WIRE_UNSUPPORTED_FORMAT'],
  ];
  const all = READERS.flatMap((reader) => cases.map(([name, expected]) => ({ reader, name, expected })));
  await eachOf(all, async ({ reader, name, expected }) => {
    const { code, stdout, stderr } = await lumina([...reader, at(name)]);
    assert.equal(code, 2, `${reader[0]} ${name}`);
    assert.equal(stdout, '');
    assert.equal(linesOf(stderr).length, 1, stderr);
    assert.ok(stderr.includes(expected) && stderr.includes(name), stderr);
  });
});

test('damaged input: everything readable is processed, then exit 4', async (t) => {
  const folder = scratch(t);
  const whole = binaryFile(smallDay());
  const cases: [string, Buffer, string][] = [
    ['cut.itch', whole.subarray(0, whole.length - 3), 'truncatedRecords'],
    ['cut.itch.gz', gzipSync(Buffer.concat([whole, whole])).subarray(0, -9), 'corruptInput'],
    ['after-end.itch', Buffer.concat([whole.subarray(0, 41), Buffer.from([0, 0]), whole.subarray(41)]), 'recordsAfterEnd'],
  ];
  for (const [name, bytes, key] of cases) {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    await eachOf(READERS, async (reader) => {
      const { code, stdout, stderr } = await lumina([...reader, path, '--json']);
      assert.equal(code, 4, `${reader[0]} ${name}: ${stderr}`);
      assert.ok(linesOf(stdout).length > 0);
      assert.match(stderr, new RegExp(key));
    });
    const stat = JSON.parse((await lumina(['stat', path, '--json'])).stdout) as { damage: Record<string, number> };
    assert.ok((stat.damage[key] ?? 0) > 0, name);
  }
});

test('- is standard input', async () => {
  const input = binaryFile(smallDay());
  await eachOf(READERS, async (reader) => {
    const { code, stdout, stderr } = await lumina([...reader, '-', '--json'], { input });
    assert.equal(code, 0, `${reader[0]}: ${stderr}`);
    assert.ok(linesOf(stdout).length > 0);
  });
});
