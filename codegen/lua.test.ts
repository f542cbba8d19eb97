/** The Wireshark dissectors: every vector of every protocol, and real data, field by field. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import * as itch from '../generated/itch-5.0/ts/index.ts';
import { PORT, pcapOfDatagrams, pcapOfStream } from './fixtures/capture.ts';
import { inMold, inSoup } from './fixtures/carried.ts';
import { type Dissected, dissect, tsharkMissing } from './fixtures/tshark.ts';
import type { Field, Protocol } from './ir.ts';
import { Library } from './library.ts';
import { ids } from './main.ts';
import { camelOf } from './names.ts';
import { packageRoot } from './package-root.ts';
import { APPENDAGE, filterPrefix, filtersOf } from './targets/lua-fields.ts';
import { type Value, type Vector, vectorsOf } from './targets/vector-values.ts';

const ROOT = packageRoot();
const IDS = ids(ROOT);
const skip = tsharkMissing();
const MOLD = ['lumina_moldudp64.ports', `${PORT}`].join(':');
const SOUP = ['lumina_soupbintcp.ports', `${PORT}`].join(':');

/** A value as filters take it. */
function shown({ wire }: Pick<Field, 'wire'>, value: Value): string {
  if (wire === 'char') return `'${value}'`;
  return wire === 'bytes' ? (String(value).match(/../g) ?? []).join(':') : String(value);
}

interface Expected {
  readonly name: string;
  readonly fields: Map<string, string[]>;
}

/** What a vector must be dissected as: the message, then those that it repeats. */
function expectedOf(protocol: Protocol, vector: Vector): Expected[] {
  const { keyOf } = filtersOf(protocol);
  const { message, tail } = vector;
  const fields = new Map<string, string[]>();
  const expect = (owner: string, name: string, text: string): void => {
    const key = `${filterPrefix(protocol)}.${keyOf(owner, name)}`;
    fields.set(key, [...(fields.get(key) ?? []), text]);
  };
  for (const { field, value } of vector.fields) expect(message.name, field.name, shown(field, value));
  if (tail?.kind === 'elements') {
    for (const { tag, value } of tail.each) expect(APPENDAGE, tag.field.name, shown(tag.field, value));
  } else if (tail !== undefined && tail.kind !== 'repeat' && tail.value !== '') {
    expect(message.name, message.tail?.name ?? '', shown({ wire: tail.kind === 'text' ? 'alpha' : 'bytes' }, tail.value));
  }
  const inner = tail?.kind === 'repeat' ? tail.each.flatMap((each) => expectedOf(protocol, each)) : [];
  return [{ name: message.name, fields }, ...inner];
}

function compare(protocol: Protocol, vectors: readonly Vector[], dissected: readonly Dissected[]): void {
  const own = dissected.filter((message) => message.protocol === filterPrefix(protocol));
  const got = own.map(({ name, fields }) => ({
    name,
    fields: new Map([...fields].map(([key, all]) => [key, all.map(({ show }) => show)])),
  }));
  assert.deepEqual(
    got,
    vectors.flatMap((vector) => expectedOf(protocol, vector)),
  );
}

function bytesOf({ bytes }: Vector): Uint8Array {
  return Uint8Array.from(bytes);
}

const STREAMS = ['soupbintcp', 'soupbintcp-3.00', 'binaryfile'];

for (const protocol of new Library(ROOT).protocols()) {
  const prefix = filterPrefix(protocol);
  const ports = `${prefix}.ports:${PORT}`;
  const vectors = vectorsOf(protocol);
  test(`${protocol.id}: every field of every vector, as tshark dissects it`, { skip }, (t) => {
    if (STREAMS.includes(protocol.id)) {
      const segments = vectors.map((vector) => ({ bytes: bytesOf(vector), from: 'client' as const }));
      compare(protocol, vectors, dissect(t, pcapOfStream(segments), IDS, [ports]));
    } else if (protocol.id === 'moldudp64') {
      // A block is part of a packet; a request for 0 or 65535 messages can't be told from a heartbeat or the end.
      const packets = vectors.filter(
        ({ message, kind }) => message.name === 'downstream_packet' || (message.name === 'request_packet' && kind === 'readable'),
      );
      compare(protocol, packets, dissect(t, pcapOfDatagrams(packets.map(bytesOf)), IDS, [ports]));
    } else if (protocol.messages.some(({ direction }) => direction !== undefined)) {
      const from = ({ message }: Vector) => (message.direction === 'outbound' ? 'server' : 'client');
      const segments = vectors.map((vector) => inSoup(bytesOf(vector), from(vector)));
      compare(protocol, vectors, dissect(t, pcapOfStream(segments), IDS, [SOUP, `lumina_soupbintcp.payload:${prefix}`]));
    } else {
      // Without a type byte a capture holds one kind of message.
      const kinds = protocol.typeOffset === undefined ? protocol.messages.map(({ name }) => name) : [''];
      for (const kind of kinds) {
        const own = vectors.filter(({ message }) => kind === '' || message.name === kind);
        const preferences = [MOLD, `lumina_moldudp64.payload:${prefix}`, ...(kind === '' ? [] : [`${prefix}.message:${kind}`])];
        compare(protocol, own, dissect(t, pcapOfDatagrams(inMold(own.map(bytesOf), 9)), IDS, preferences));
      }
    }
  });
}

test('real data in MoldUDP64, recognised by its layout, has the values of the accessors and the text of decode', {
  skip,
}, (t) => {
  const path = join(ROOT, '..', 'shared', 'data', 'aapl-20200130-premarket.itch');
  if (!existsSync(path)) return t.skip('no ../shared/data/aapl-20200130-premarket.itch beside the package');
  const file = readFileSync(path);
  const messages: Uint8Array[] = [];
  for (let at = 0; at < file.length; at += 2 + file.readUInt16BE(at)) {
    messages.push(Uint8Array.from(file.subarray(at + 2, at + 2 + file.readUInt16BE(at))));
  }
  const dissected = dissect(t, pcapOfDatagrams(inMold(messages, 25)), IDS, ['lumina_moldudp64.payload:itch50']);
  const own = dissected.filter(({ protocol }) => protocol === 'itch50');
  assert.equal(own.length, messages.length);
  const protocol = new Library(ROOT).find('itch-5.0');
  const modules = itch as unknown as Record<string, Record<string, (view: DataView, at: number) => number | string>>;
  for (const [index, bytes] of messages.entries()) {
    const view = new DataView(bytes.buffer);
    const printer = itch.printerOf(view, 0, bytes.length);
    const texts = printer?.texts(view, 0, bytes.length) ?? [];
    const layout = protocol.messages.find(({ name }) => name === printer?.name);
    assert.equal(own[index]?.name, printer?.name);
    for (const field of layout?.fields ?? []) {
      const [found] = own[index]?.fields.get(`itch50.${field.name}`) ?? [];
      const value = modules[layout?.camel ?? '']?.[camelOf(field.name)]?.(view, 0) ?? '';
      const raw = field.wire === 'char' ? String.fromCharCode(Number(value)) : String(value);
      assert.equal(found?.show, shown(field, raw), field.name);
      const text = texts[printer?.columns.indexOf(field.name) ?? -1] ?? raw;
      assert.ok(found?.line.includes(text), `${found?.line}: ${text}`);
    }
  }
});

test('messages in a stream are found however the segments are cut', { skip }, (t) => {
  const protocol = new Library(ROOT).find('ouch-5.0');
  const vectors = vectorsOf(protocol).filter(({ message }) => message.direction === 'outbound');
  const stream = Buffer.concat(vectors.map((vector) => inSoup(bytesOf(vector), 'server').bytes));
  const segments = Array.from({ length: Math.ceil(stream.length / 7) }, (_, index) => ({
    bytes: stream.subarray(index * 7, index * 7 + 7),
    from: 'server' as const,
  }));
  compare(protocol, vectors, dissect(t, pcapOfStream(segments), IDS, [SOUP, 'lumina_soupbintcp.payload:ouch50']));
  const login = vectorsOf(new Library(ROOT).find('soupbintcp')).find(({ message }) => message.name === 'login_accepted')!;
  const known = [{ bytes: bytesOf(login), from: 'server' as const }];
  const heuristic = [...known, ...vectors.map((vector) => inSoup(bytesOf(vector), 'server'))];
  compare(
    protocol,
    vectors,
    dissect(t, pcapOfStream(heuristic), ['ouch-5.0', 'soupbintcp'], ['lumina_soupbintcp.payload:ouch50']),
  );
});

test('an unknown type and a length that disagrees are expert information', { skip }, (t) => {
  const order = bytesOf(vectorsOf(new Library(ROOT).find('itch-5.0')).find(({ message }) => message.name === 'add_order')!);
  const messages = [Uint8Array.from([0x7a, 1]), order.subarray(0, 20), Uint8Array.from([...order, 1, 2])];
  const dissected = dissect(t, pcapOfDatagrams(inMold(messages, 3)), IDS, ['lumina_moldudp64.payload:itch50']);
  const [unknown, short, long] = dissected.filter(({ protocol }) => protocol === 'itch50');
  const expert = (message: Dissected | undefined): string | undefined => message?.fields.get('_ws.expert')?.[0]?.line;
  assert.equal(unknown?.name, 'unknown message');
  assert.ok(unknown?.fields.has('itch50.unknown_type'));
  assert.equal(expert(short), 'Expert Info (Error/Malformed): add_order of 20 bytes, where the layout has 36 bytes');
  assert.equal(expert(long), 'Expert Info (Error/Malformed): add_order of 38 bytes, where the layout has 36 bytes');
  assert.deepEqual([short?.fields.get('itch50.order_ref')?.length, short?.fields.get('itch50.shares')], [1, undefined]);
  assert.equal(long?.fields.get('itch50.undissected')?.[0]?.show, '01:02');
});
