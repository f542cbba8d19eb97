/** The layouts against the facts that were gathered from the protocols' documents, when those are at hand. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ids, type ShowLayout, type ShowMessage, show } from './main.ts';
import { packageRoot } from './package-root.ts';

const ROOT = packageRoot();

interface FactMessage {
  type: string | null;
  direction?: string;
  name: string;
  length: number | 'var';
  fixed_length?: number;
  appendage?: 'required' | 'optional' | 'none';
  appendage_options?: string[];
  fields: { name: string; offset: number; length: number | 'var'; type: string }[];
}

interface Facts {
  messages: FactMessage[];
  option_tags?: { tag: number; name: string; value_length: number }[];
}

/** Schema of each file of facts. */
const FACTS = {
  'itch-5.0': 'itch50',
  'itch-5.0-bx': 'itch50_bx',
  'itch-5.0-psx': 'itch50_psx',
  'itch-4.1': 'itch41',
  'itch-5.2-draft': 'itch52_draft',
  'glimpse-5.0': 'glimpse50',
  'ouch-5.0': 'ouch50',
  'ouch-4.2': 'ouch42',
  moldudp64: 'moldudp64',
  soupbintcp: 'soupbintcp',
  binaryfile: 'binaryfile',
} as const;

/** Directions that the facts tell in a sentence. */
const DIRECTIONS: Readonly<Record<string, string>> = {
  'multicast, or unicast in reply to a request': 'server',
  'unicast to a re-request server': 'client',
  'client (3.00); client and server (4.00 and later)': 'both',
};

function readFacts(name: string): Facts | undefined {
  const path = join(ROOT, '..', 'shared', 'protocols', `${name}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Facts) : undefined;
}

/** What both sides say about a message, with the document's names. */
function factOf({ type, direction, length, fixed_length, fields }: FactMessage): object {
  const plain = fields.map((field) => ({ name: field.name, offset: field.offset, length: field.length, type: field.type }));
  const word = direction === undefined ? undefined : (DIRECTIONS[direction] ?? direction);
  return { type, direction: word, length, fixedLength: fixed_length, fields: plain };
}

function shownOf({ type, direction, length, fixedLength, fields }: ShowMessage): object {
  const plain = fields.map((field) => ({
    name: field.spec ?? field.name,
    offset: field.offset,
    length: field.length,
    type: field.type,
  }));
  return { type, direction, length, fixedLength, fields: plain };
}

/** A fixed order, so that messages can be paired: facts and schemas may list them differently. */
function sorted(messages: readonly object[]): string[] {
  return messages.map((message) => JSON.stringify(message)).sort();
}

for (const [id, name] of Object.entries(FACTS)) {
  test(`${id}: type, direction, length and every field of every message are those of the facts, none is missing`, async (t) => {
    const facts = readFacts(name);
    if (facts === undefined) return t.skip(`no ../shared/protocols/${name}.json beside the package`);
    const layout = await show({ root: ROOT, id });
    assert.deepEqual(sorted(layout.messages.map(shownOf)), sorted(facts.messages.map(factOf)));
    if (facts.option_tags !== undefined) checkTags(layout, facts);
  });
}

/** Tags, and which message takes which. */
function checkTags(layout: ShowLayout, facts: Facts): void {
  const shown = layout.tags?.map(({ tag, spec, length }) => ({ tag, name: spec, value_length: length }));
  const wanted = facts.option_tags?.map(({ tag, name, value_length }) => ({ tag, name, value_length }));
  assert.deepEqual(shown, wanted);
  const specs = new Map(layout.tags?.map((tag) => [tag.name, tag.spec]));
  for (const fact of facts.messages) {
    const message = layout.messages.find((it) => it.type === fact.type && it.direction === fact.direction);
    assert.deepEqual(
      message?.tags?.map((tag) => specs.get(tag)).sort(),
      fact.appendage === 'none' ? undefined : fact.appendage_options?.toSorted(),
      fact.name,
    );
    assert.equal(message?.fields.at(-1)?.optional === true, fact.appendage === 'optional', fact.name);
  }
}

test('every schema of another party is held against facts', () => {
  // Captures and network headers are held against files and frames of their own: runtime/wire, runtime/convert.
  const own = ['lumina-1.0', 'pgcopy-1.0', 'soupbintcp-3.00', 'network', 'pcap', 'pcapng'];
  assert.deepEqual(ids(ROOT).sort(), [...Object.keys(FACTS), ...own].sort());
});

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
});

/** Messages of a protocol as they were on a day, by their types. */
async function typesOn(id: string, asOf: string): Promise<string> {
  const layout = await show({ root: ROOT, id, asOf });
  return layout.messages.map((message) => message.type).join('');
}

test('a date gives the messages of that day', async () => {
  assert.equal(await typesOn('itch-5.0', '2015-03-06'), 'SRHYLVWKAFECXDUPQBIN');
  assert.equal(await typesOn('itch-5.0', '2017-09'), 'SRHYLVWKJAFECXDUPQBIN');
  assert.equal(await typesOn('itch-5.0', '2018-03-02'), 'SRHYLVWKJAFECXDUPQBIN');
  assert.equal(await typesOn('itch-5.0', '2018-03-03'), 'SRHYLVWKJhAFECXDUPQBIN');
  assert.equal(await typesOn('itch-5.0', '2023-04'), 'SRHYLVWKJhAFECXDUPQBINO');
  assert.equal(await typesOn('glimpse-5.0', '2020-01'), 'SRHYAFNG');
  assert.equal(await typesOn('soupbintcp', '2011-12'), '+AJSUHZLRO');
});

test('a date gives the values and the tags of that day', async () => {
  const { Library } = await import('./library.ts');
  const codes = (id: string, name: string, asOf?: string): string[] => {
    const type = new Library(ROOT).find(id, asOf).enums.find((it) => it.name === name);
    return (type?.values ?? []).map((value) => value.code);
  };
  assert.deepEqual(codes('itch-5.0', 'cross_type', '2017-09'), ['O', 'C', 'H', 'I']);
  assert.deepEqual(codes('itch-5.0', 'cross_type', '2023-04-28'), ['O', 'C', 'H']);
  assert.deepEqual(codes('itch-5.0', 'market_category', '2017-09'), ['Q', 'G', 'S', 'N', 'A', 'P', 'Z', 'V', ' ']);
  assert.deepEqual(codes('itch-5.0', 'imbalance_cross_type', '2017-09'), ['O', 'C', 'H']);
  const tags = (await show({ root: ROOT, id: 'ouch-5.0', asOf: '2023-01' })).tags?.map((tag) => tag.tag);
  assert.ok(tags?.includes(23) && !tags.includes(24) && !tags.includes(29));
});

test('a layout that took the place of another is the only one from then on', async () => {
  const canceled = async (asOf?: string): Promise<object[]> => {
    const layout = await show({ root: ROOT, id: 'ouch-4.2', ...(asOf === undefined ? {} : { asOf }) });
    return layout.messages.filter(({ type }) => type === 'D').map(({ length, revisionOf }) => ({ length, revisionOf }));
  };
  assert.deepEqual(await canceled('2019-07'), [{ length: 37, revisionOf: undefined }]);
  assert.deepEqual(await canceled('2025-10'), [{ length: 38, revisionOf: undefined }]);
  assert.deepEqual(await canceled(), [
    { length: 37, revisionOf: undefined },
    { length: 38, revisionOf: 'aiq_canceled' },
  ]);
});

test('the type byte is where the protocol has it', async () => {
  const offsets = await Promise.all(
    ['itch-5.0', 'itch-5.2-draft', 'soupbintcp'].map(async (id) => {
      const { TYPE_OFFSET } = (await import(`../generated/${id}/ts/index.js`)) as { TYPE_OFFSET: number };
      return TYPE_OFFSET;
    }),
  );
  assert.deepEqual(offsets, [0, 1, 2]);
  assert.equal((await show({ root: ROOT, id: 'itch-5.2-draft' })).status, 'unverified');
});
