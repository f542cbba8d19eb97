/** The Wireshark dissectors in captures as they come: foreign traffic, cut packets, slips in the preferences. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pcapOfDatagrams, pcapOfStream } from './fixtures/capture.ts';
import { inMold, inSoup } from './fixtures/carried.ts';
import { type Dissected, dissect, infoOf, tsharkMissing } from './fixtures/tshark.ts';
import { Library } from './library.ts';
import { packageRoot } from './package-root.ts';
import { vectorsOf } from './targets/vector-values.ts';

const skip = tsharkMissing();
const CARRIERS = ['moldudp64', 'soupbintcp', 'binaryfile'];

const library = new Library(packageRoot());

/** Readable bytes of a message. */
function example(id: string, name: string): Uint8Array {
  const found = vectorsOf(library.find(id)).find(({ message, kind }) => message.name === name && kind === 'readable');
  assert.ok(found !== undefined, `${id} ${name}`);
  return Uint8Array.from(found.bytes);
}

const ORDER = example('itch-5.0', 'add_order');
const ITCH = 'lumina_moldudp64.payload:itch50';
const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

function expertsOf(messages: readonly Dissected[]): string[] {
  return messages.flatMap(({ fields }) => fields.get('_ws.expert')?.map(({ line }) => line) ?? []);
}

test('datagrams of others are left to others', { skip }, (t) => {
  const foreign = ['\0\x05hello', 'hello world, 20 byte', '\0\0', `\0\x12${'\x81\x07'.repeat(9)}`, 'STATSD.metric.x:1|c '];
  const heartbeat = `SESSION  1${'\0'.repeat(7)}\x01\0\0`;
  const packets = [...foreign, heartbeat].map(latin1);
  assert.deepEqual(dissect(t, pcapOfDatagrams(packets), CARRIERS), []);
  const [first] = inMold([ORDER], 1);
  assert.ok(first !== undefined);
  const found = dissect(t, pcapOfDatagrams([latin1(heartbeat), first, latin1(heartbeat)]), CARRIERS);
  assert.deepEqual(
    found.map(({ name }) => name),
    ['downstream_packet', 'message_block', 'downstream_packet'],
    'a heartbeat is known once its conversation is',
  );
});

test('streams of others are left to others; two packets are recognised, and a login', { skip }, (t) => {
  const names = (text: string): string[] => {
    const found = dissect(t, pcapOfStream([{ bytes: latin1(text), from: 'client' }]), CARRIERS);
    return found.map(({ name }) => name);
  };
  for (const text of ['\0\x02+a', '\0\x01H', '\0\x05Sabcd', '\0\x03abc\0\x02de'])
    assert.deepEqual(names(text), [], JSON.stringify(text));
  assert.deepEqual(names('\0\x02+a\0\x01R'), ['debug', 'client_heartbeat']);
  assert.deepEqual(names(Buffer.from(example('soupbintcp', 'login_accepted')).toString('latin1')), ['login_accepted']);
});

test('a number that is none of the codes is shown as a number, a code with its name', { skip }, (t) => {
  const capture = pcapOfDatagrams(inMold(Array<Uint8Array>(21).fill(ORDER), 21));
  const [packet] = dissect(t, capture, CARRIERS);
  assert.equal(packet?.fields.get('lumina_moldudp64.message_count')?.[0]?.line, 'message_count: 21');
  const end = Buffer.concat([...inMold([ORDER], 1)]);
  const last = Buffer.from(end.subarray(0, 20));
  last.writeUInt16BE(65535, 18);
  const ended = dissect(t, pcapOfDatagrams([end, last]), CARRIERS).at(-1);
  assert.equal(ended?.fields.get('lumina_moldudp64.message_count')?.[0]?.line, 'message_count: 65535 (end of session)');
});

test('of a cut or damaged packet, what is whole is dissected and the rest is named', { skip }, (t) => {
  const [packet] = inMold([ORDER, ORDER, ORDER], 3);
  assert.ok(packet !== undefined);
  const ports = [ITCH, 'lumina_moldudp64.ports:40123'];
  const ids = ['itch-5.0', 'moldudp64'];
  const headers = 14 + 20 + 8;
  const cut = dissect(t, pcapOfDatagrams([packet], headers + 20 + 2 * 38 + 5), ids, ports);
  const names = ['downstream_packet', 'message_block', 'add_order', 'message_block', 'add_order'];
  assert.deepEqual(cut.map(({ name }) => name).toSorted(), names.toSorted());
  assert.deepEqual(expertsOf(cut), ['Expert Info (Note/Undecoded): downstream_packet of which the capture has 101 bytes']);
  const damaged = Uint8Array.from(packet);
  damaged[20 + 38] = 0x7f;
  const half = dissect(t, pcapOfDatagrams([damaged]), ids, ports);
  assert.deepEqual(half.map(({ name }) => name).toSorted(), ['add_order', 'downstream_packet', 'message_block']);
  assert.deepEqual(expertsOf(half), [
    'Expert Info (Error/Malformed): downstream_packet of 134 bytes, where the layout has more bytes than there are',
  ]);
  assert.equal(half[0]?.fields.get('lumina_moldudp64.undissected')?.[0]?.show.split(':').length, 2 * 38);
});

test('a payload that no protocol is named as is said', { skip }, (t) => {
  const found = dissect(t, pcapOfDatagrams(inMold([ORDER], 1)), ['itch-5.0', 'moldudp64'], ['lumina_moldudp64.payload:itch5']);
  assert.deepEqual(expertsOf(found), ['Expert Info (Warning/Undecoded): no protocol named itch5; see the preference payload']);
});

test('the Info column names what is carried, and the carrier when that is not dissected', { skip }, (t) => {
  const login = { bytes: example('soupbintcp', 'login_accepted'), from: 'server' as const };
  const capture = pcapOfStream([login, inSoup(example('ouch-5.0', 'order_canceled'), 'server')]);
  const ids = ['ouch-5.0', 'soupbintcp'];
  const shown = (preferences: readonly string[]) => infoOf(t, capture, ids, preferences).map((line) => line.trim());
  assert.deepEqual(shown(['lumina_soupbintcp.payload:ouch50']), ['login_accepted', 'order_canceled']);
  assert.deepEqual(shown([]), ['login_accepted', 'sequenced_data']);
});
