/** The layouts against the facts that were gathered from the protocols' documents, when those are at hand. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { packageRoot } from './fixtures/root.ts';
import { type ShowLayout, type ShowMessage, show } from './main.ts';

const ROOT = packageRoot();

interface Facts {
  messages: {
    type: string | null;
    direction?: string;
    name: string;
    length: number | 'var';
    fields: { name: string; offset: number; length: number | 'var'; type: string }[];
  }[];
}

function readFacts(name: string): Facts | undefined {
  const path = join(ROOT, '..', 'shared', 'protocols', `${name}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Facts) : undefined;
}

/** Holds every message of the layout against the facts, field by field, by the document's names. */
function compare(layout: ShowLayout, facts: Facts): void {
  for (const message of layout.messages) {
    const fact = facts.messages.find((it) => it.type === message.type && it.direction === message.direction);
    assert.ok(fact, `facts have ${message.name}`);
    assert.equal(message.length, fact.length, message.name);
    const wanted = fact.fields.map(({ name, offset, length, type }) => ({ name, offset, length, type }));
    assert.deepEqual(fieldsOf(message), wanted, message.name);
  }
}

function fieldsOf(message: ShowMessage): object[] {
  return message.fields.map(({ name, spec, offset, length, type }) => ({ name: spec ?? name, offset, length, type }));
}

for (const [id, name] of [
  ['itch-5.0', 'itch50'],
  ['ouch-5.0', 'ouch50'],
  ['binaryfile', 'binaryfile'],
] as const) {
  test(`${id}: offset, length and type of every field are those of the facts`, async (t) => {
    const facts = readFacts(name);
    if (facts === undefined) return t.skip(`no ../shared/protocols/${name}.json beside the package`);
    compare(await show({ root: ROOT, id }), facts);
  });
}

test('itch-5.0 has all 23 messages with their lengths', async () => {
  const layout = await show({ root: ROOT, id: 'itch-5.0' });
  const lengths = Object.fromEntries(layout.messages.map(({ type, length }) => [type, length]));
  assert.deepEqual(lengths, {
    ...{ S: 12, R: 39, H: 25, Y: 20, L: 26, V: 35, W: 12, K: 28, J: 35, h: 21, A: 36, F: 40 },
    ...{ E: 31, C: 36, X: 23, D: 19, U: 35, P: 44, Q: 40, B: 19, I: 50, N: 20, O: 48 },
  });
});

test('every message of itch-5.0 that names an order has a book effect, and no other', async () => {
  const { MESSAGES } = await import('../generated/itch-5.0/ts/index.ts');
  for (const message of MESSAGES) {
    const namesOrder = message.fields.some((field) => field.name === 'order_ref') && message.name !== 'trade';
    assert.equal(message.effect?.startsWith('book.'), namesOrder, message.name);
  }
});

test('show prints the promised keys first', async () => {
  const layout = await show({ root: ROOT, id: 'itch-5.0' });
  assert.deepEqual(Object.keys(layout), ['id', 'messages']);
  const [first] = layout.messages;
  assert.deepEqual(Object.keys(first ?? {}).slice(0, 4), ['type', 'name', 'length', 'fields']);
  assert.deepEqual(Object.keys(first?.fields[0] ?? {}).slice(0, 4), ['name', 'offset', 'length', 'type']);
  const ouch = await show({ root: ROOT, id: 'ouch-5.0' });
  assert.deepEqual(Object.keys(ouch.messages[0] ?? {}).slice(0, 5), ['type', 'direction', 'name', 'length', 'fields']);
  assert.equal(ouch.messages[0]?.fixedLength, 47);
});
