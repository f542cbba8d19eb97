import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lengthOf } from '../../generated/itch-5.0/ts/index.ts';
import { STREAM_RULES } from '../feed/streams.ts';
import { addOrder, binaryFile, systemEvent } from '../testing/messages.ts';
import { recognise } from './recognise.ts';

const MARKER = new Uint8Array(0);
const add = addOrder({ orderRef: 1 });

test('known messages, markers and cut files are BinaryFILE', () => {
  const accepted: [string, Uint8Array][] = [
    ['one message', binaryFile([systemEvent('O')])],
    ['message and marker', binaryFile([add, MARKER])],
    ['marker alone', binaryFile([MARKER])],
    ['marker, then messages', binaryFile([MARKER, add, add])],
    ['half unknown', binaryFile([add, Uint8Array.of(0x7a, 1, 2)])],
    ['longer than the layout', binaryFile([Uint8Array.of(...add, 0, 0, 0, 0)])],
    ['cut in its first record', binaryFile([add]).subarray(0, 3)],
    ['cut in its second record', binaryFile([add, add]).subarray(0, 50)],
  ];
  for (const [what, bytes] of accepted) assert.equal(recognise(bytes, true, lengthOf, STREAM_RULES), 'binaryfile', what);
});

test('everything else is not', () => {
  const refused: [string, Uint8Array][] = [
    ['nothing', new Uint8Array(0)],
    ['one byte', Uint8Array.of(0)],
    ['a length alone', Uint8Array.of(0, 36)],
    ['zeros', new Uint8Array(4096)],
    ['text', new TextEncoder().encode('type,time,price\nA,1,2\n'.repeat(50))],
    ['marker and a stray byte', Uint8Array.of(0, 0, 65)],
    ['cut first record of a length that is not the layout', Uint8Array.of(0, 40, 65)],
    ['two of three unknown', binaryFile([add, Uint8Array.of(0x7a), Uint8Array.of(0x7b)])],
    ['shorter than the layout', binaryFile([add.subarray(0, 20)])],
    ['longer than any message', binaryFile([Uint8Array.of(...add, ...new Uint8Array(300))])],
  ];
  for (const [what, bytes] of refused) assert.equal(recognise(bytes, true, lengthOf, STREAM_RULES), 'unknown', what);
});

test('captures are named by their magic', () => {
  for (const magic of [
    [0xa1, 0xb2, 0xc3, 0xd4],
    [0xd4, 0xc3, 0xb2, 0xa1],
    [0xa1, 0xb2, 0x3c, 0x4d],
    [0x4d, 0x3c, 0xb2, 0xa1],
  ]) {
    assert.equal(recognise(Uint8Array.of(...magic, 0, 0, 0, 0), false, lengthOf, STREAM_RULES), 'pcap');
  }
  assert.equal(recognise(Uint8Array.of(0x0a, 0x0d, 0x0d, 0x0a, 0, 0), false, lengthOf, STREAM_RULES), 'pcapng');
});

test('a window that cuts a record judges it by its header', () => {
  const bytes = binaryFile([add, add]);
  for (let end = 3; end < bytes.length; end++)
    assert.equal(recognise(bytes.subarray(0, end), false, lengthOf, STREAM_RULES), 'binaryfile');
});

test('any bytes give an answer', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, whole) => {
      assert.ok(
        ['binaryfile', 'pcap', 'pcapng', 'moldudp64', 'soupbintcp', 'unknown'].includes(
          recognise(bytes, whole, lengthOf, STREAM_RULES),
        ),
      );
    }),
  );
});
