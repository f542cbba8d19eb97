/** What diff says of the shipped protocols, and when it calls two layouts compatible. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { folderWith } from './fixtures/folder.ts';
import { diff } from './main.ts';
import { packageRoot } from './package-root.ts';

const ROOT = packageRoot();

test('a protocol differs from itself in nothing', async () => {
  for (const id of ['itch-5.0', 'ouch-5.0', 'moldudp64']) {
    const { compatible, text, json } = await diff({ root: ROOT, a: id, b: id });
    assert.equal(compatible, true);
    assert.equal(text, `${id} -> ${id}: layouts are compatible\n`);
    assert.deepEqual([json.added, json.dropped, json.changed, json.enumerations, json.header], [[], [], [], [], []]);
  }
});

test('messages and codes that came later leave the layout compatible', async () => {
  const { compatible, text } = await diff({ root: ROOT, a: 'itch-5.0@2017-09', b: 'itch-5.0@2018-04' });
  assert.equal(compatible, true);
  assert.equal(
    text,
    `itch-5.0@2017-09 -> itch-5.0@2018-04: layouts are compatible
messages added
  operational_halt (h), 21 bytes
enumerations
  market_code
    added Q nasdaq
    added B bx
    added X psx
  operational_halt_action
    added H halted
    added T lifted
`,
  );
});

test('a date that is given once counts for both sides that have none', async () => {
  const { json } = await diff({ root: ROOT, a: 'itch-5.0', b: 'itch-5.0-bx', asOf: '2017-09' });
  assert.deepEqual(
    json.dropped.map((message) => message.type),
    ['K'],
  );
});

test('another header moves everything, and code for the one does not read the other', async () => {
  const { compatible, text, json } = await diff({ root: ROOT, a: 'itch-5.0', b: 'itch-4.1' });
  assert.equal(compatible, false);
  assert.match(text, /^header\n {2}dropped stock_locate @1 u16, 2 bytes\n/m);
  assert.match(text, /^ {2}order_delete: resized 19 -> 13 bytes\n {4}moved by -6: order_ref\n/m);
  assert.deepEqual(json.added, [{ name: 'seconds', type: 'T', length: 5 }]);
  assert.ok(json.reasons.includes('add_order: price is @26 u32, 4 bytes, scale 4, was @32 u32, 4 bytes, scale 4'));
});

test('a byte before the type is seen as such', async () => {
  const { compatible, json } = await diff({ root: ROOT, a: 'itch-5.0', b: 'itch-5.2-draft' });
  assert.equal(compatible, false);
  assert.deepEqual(json.typeOffset, { from: 0, to: 1 });
  assert.equal(json.reasons[0], 'the type byte is at 1, was at 0');
});

test('a field behind the last one leaves the prefix as it was', async () => {
  const { compatible, text } = await diff({ root: ROOT, a: 'ouch-4.2@2019-07', b: 'ouch-4.2@2026-01' });
  assert.equal(compatible, true);
  assert.match(
    text,
    /aiq_canceled: now aiq_canceled_with_strategy, resized 37 -> 38 bytes\n {4}added aiq_strategy @37 char, 1 byte\n$/,
  );
});

test('Markdown has a list a section', async () => {
  const { markdown } = await diff({ root: ROOT, a: 'itch-5.0-bx', b: 'itch-5.0-psx' });
  assert.equal(
    markdown,
    `# itch-5.0-bx -> itch-5.0-psx: layouts are compatible

## Messages dropped

- retail_price_improvement (N), 20 bytes

## Enumerations

- retail_interest
  - dropped B buy
  - dropped S sell
  - dropped A both
  - dropped N none
`,
  );
});

/** The first reason against reading soupbintcp, as an overlay changes it, by code for soupbintcp itself. */
async function reasonAgainst(t: TestContext, overlay: object, base = 'soupbintcp'): Promise<string | undefined> {
  const text = JSON.stringify({ id: 'other', spec: 'Other', extends: base, ...overlay });
  const folder = folderWith(t, { 'other.json': text });
  const { compatible, json } = await diff({ root: ROOT, a: base, b: join(folder, 'other.json') });
  assert.equal(compatible, json.reasons.length === 0);
  return json.reasons[0];
}

test('each way to break a layout is told', async (t) => {
  const tail = { name: 'message', kind: 'bytes', length: 'packet_length', less: 2 };
  const cases: [object, string | undefined][] = [
    [{ drop: ['debug'] }, undefined],
    [{ patch: { debug: { doc: 'other' } } }, undefined],
    [{ values: { reject_reason: { A: null } } }, undefined],
    [{ patch: { login_rejected: { append: [{ name: 'more', type: 'u8' }] } }, lengths: { login_rejected: 5 } }, undefined],
    [{ patch: { debug: { type: '-' } } }, 'debug: type is -, was +'],
    [{ patch: { unsequenced_data: { direction: 'client' } } }, 'unsequenced_data: direction is client, was both'],
    [{ patch: { login_rejected: { direction: 'both' } } }, undefined],
    [
      { patch: { login_accepted: { fields: { session: null } } }, lengths: { login_accepted: 23 } },
      'login_accepted: session is gone',
    ],
    [
      { patch: { login_rejected: { fields: { reject_reason: { type: 'u16' } } } }, lengths: { login_rejected: 5 } },
      'login_rejected: reject_reason is @3 u16, 2 bytes, was @3 char, 1 bytes',
    ],
    [{ patch: { login_rejected: { fields: { reject_reason: { name: 'reason' } } } } }, undefined],
    [{ patch: { sequenced_data: { tail } } }, 'sequenced_data: message is counted in another way'],
    [
      { patch: { sequenced_data: { append: [{ name: 'more', type: 'u8' }] } }, lengths: { sequenced_data: 4 } },
      'sequenced_data: message is bytes @4, was bytes @3',
    ],
  ];
  for (const [overlay, reason] of cases) assert.equal(await reasonAgainst(t, overlay), reason, JSON.stringify(overlay));
  const optional = {
    patch: { order_executed: { appendage: { tags: ['user_ref_idx'], optional: true } } },
    lengths: { order_executed: 34 },
  };
  assert.equal(await reasonAgainst(t, optional, 'ouch-5.0'), 'order_executed: appendage_length is gone');
});
