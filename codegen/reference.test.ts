/** REFERENCE.md says what the layout says, and its links lead somewhere. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Library } from './library.ts';
import { packageRoot } from './package-root.ts';
import { reference } from './targets/reference.ts';

function slug(heading: string): string {
  return heading.replaceAll(' ', '-').toLowerCase();
}

/** Tables by the heading above them, as rows of cells. */
function tablesOf(text: string): Map<string, string[][]> {
  const tables = new Map<string, string[][]>();
  let heading = '';
  for (const line of text.split('\n')) {
    heading = /^#+ (.+)$/.exec(line)?.[1] ?? heading;
    if (!line.startsWith('|')) continue;
    const cells = line.slice(2, -2).split(/ (?<!\\)\| /);
    tables.set(heading, [...(tables.get(heading) ?? []), cells]);
  }
  return tables;
}

for (const protocol of new Library(packageRoot()).protocols()) {
  test(`${protocol.id}: the reference has every message with every field, and no dead link`, () => {
    const [file] = reference.files(protocol);
    assert.equal(file?.path, 'REFERENCE.md');
    const text = file?.text ?? '';
    const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => slug(heading));
    for (const [, anchor] of text.matchAll(/\]\(#([^)]+)\)/g)) assert.ok(headings.includes(anchor ?? ''), `#${anchor}`);
    assert.equal(new Set(headings).size, headings.length, 'two headings with the same link');
    const tables = tablesOf(text);
    for (const [, rows] of tables) assert.equal(new Set(rows.map((cells) => cells.length)).size, 1, JSON.stringify(rows));
    assert.equal(tables.get('Messages')?.length, protocol.messages.length + 2);
    for (const message of protocol.messages) {
      const rows = tables.get(message.name)?.slice(2) ?? [];
      for (const [index, field] of message.fields.entries()) {
        const [offset, length, type, name] = rows[index] ?? [];
        assert.deepEqual([offset, length, name?.split(' ')[0]], [`${field.offset}`, `${field.length}`, field.name]);
        assert.ok(type?.includes(field.wire));
      }
    }
    for (const type of protocol.enums) {
      const codes = tables.get(`Values of ${type.name}`)?.slice(2) ?? [];
      assert.deepEqual(
        codes.map(([, name]) => name),
        type.values.map((value) => value.name),
      );
    }
  });
}

test('history is told by date', () => {
  const protocol = new Library(packageRoot()).find('itch-5.0');
  const rows = tablesOf(reference.files(protocol)[0]?.text ?? '').get('History') ?? [];
  assert.deepEqual(rows.find(([date]) => date === '2018-03-03')?.[1], 'message [operational_halt](#operational_halt) added');
});
