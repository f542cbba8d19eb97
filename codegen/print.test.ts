/** Printed messages against a byte loop, and what follows the fields on bytes built by hand. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as itch from '../generated/itch-5.0/ts/index.ts';
import * as mold from '../generated/moldudp64/ts/index.ts';
import * as ouch from '../generated/ouch-5.0/ts/index.ts';
import * as soup from '../generated/soupbintcp/ts/index.ts';
import { viewOfHex } from './fixtures/bytes.ts';
import type { Field } from './ir.ts';
import { Library } from './library.ts';
import { packageRoot } from './package-root.ts';
import { keyOf } from './targets/typescript-print-field.ts';

interface Printing {
  readonly PRINTERS: typeof itch.PRINTERS;
  readonly CSV_COLUMNS: readonly string[];
  readonly csvRows: typeof itch.csvRows;
}

/** What a field is in JSON, from its bytes alone. */
function expected(field: Field, bytes: Uint8Array, little: boolean): unknown {
  const own = Buffer.from(bytes.slice(field.offset, field.offset + field.length));
  const { wire, scale, unit = '' } = field;
  if (wire === 'bytes') return own.toString('hex');
  if (wire === 'char') return own.toString('latin1');
  const text = own.toString('latin1').replace(/ +$/, '');
  if (wire === 'alpha') return field.alignRight ? text.replace(/^ +/, '') : text;
  if (wire === 'ascii') return /^ *\d+$/.test(text) ? exact(BigInt(text.trim())) : null;
  const raw = BigInt(`0x${(little ? own.reverse() : own).toString('hex')}`);
  const value = wire.startsWith('i') ? BigInt.asIntN(field.length * 8, raw) : raw;
  if (scale !== undefined) {
    const digits = String(value < 0n ? -value : value).padStart(scale + 1, '0');
    return `${value < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  }
  const ns = unit.startsWith('ns since midnight') ? value : unit.startsWith('s since midnight') ? value * 1_000_000_000n : -1n;
  const isTime = ns >= 0n && (field.length < 8 || ns < 2n ** 48n);
  return isTime ? clock(ns) : exact(value);
}

function exact(value: bigint): number | string {
  return value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER ? Number(value) : String(value);
}

function clock(ns: bigint): string {
  const seconds = ns / 1_000_000_000n;
  const parts = [seconds / 3600n, (seconds / 60n) % 60n, seconds % 60n].map((part) => String(part).padStart(2, '0'));
  return `${parts.join(':')}.${String(ns % 1_000_000_000n).padStart(9, '0')}`;
}

/** Bytes of a seed: any, small numbers, and characters. */
function bytesOf(length: number, seed: number): Uint8Array {
  let state = seed + 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    const byte = state >>> 16;
    return seed % 3 === 0 ? byte & 0xff : seed % 3 === 1 ? (byte % 8 === 0 ? byte & 0xff : 0) : 0x20 + (byte % 0x60);
  });
}

for (const protocol of new Library(packageRoot()).protocols()) {
  test(`${protocol.id}: every field of any bytes is printed as it is`, async () => {
    const { PRINTERS, CSV_COLUMNS, csvRows } = (await import(`../generated/${protocol.id}/ts/index.js`)) as Printing;
    const row = csvRows(CSV_COLUMNS);
    for (const [index, message] of protocol.messages.entries()) {
      const printer = PRINTERS[index];
      assert.ok(printer !== undefined && printer.name === message.name);
      for (let seed = 0; seed < 60; seed++) {
        const bytes = bytesOf(message.length, seed);
        const at = protocol.typeOffset ?? 0;
        if (message.type !== null) bytes[at] = message.type.charCodeAt(0);
        const view = new DataView(bytes.buffer);
        const members = JSON.parse(`{${printer.json(view, 0, bytes.length)}}`) as Record<string, unknown>;
        const texts = printer.texts(view, 0, bytes.length);
        assert.equal(texts.length, printer.columns.length);
        const cells = row(printer, view, 0, bytes.length);
        for (const field of message.fields) {
          const value = expected(field, bytes, protocol.endian === 'little');
          assert.deepEqual(members[keyOf(field)], value, `${message.name}.${field.name}`);
          const column = printer.columns.indexOf(keyOf(field));
          if (!field.discriminator) assert.equal(texts[column], value === null ? '' : String(value), field.name);
        }
        assert.equal(cellsOf(cells).length, CSV_COLUMNS.length, cells);
      }
    }
  });
}

/** Cells of a row of CSV. */
function cellsOf(row: string): string[] {
  return [...`,${row}`.matchAll(/,("(?:[^"]|"")*"|[^",]*)/g)].map(([, cell = '']) => cell);
}

test('a message that is unknown, too short or empty is printed as its bytes', () => {
  const view = viewOfHex('7a0102');
  assert.equal(itch.printJson(view, 0, 3), '{"type":"z","name":null,"hex":"7a0102"}');
  assert.equal(itch.printJson(viewOfHex('440000'), 0, 3), '{"type":"D","name":"order_delete","hex":"440000"}');
  assert.equal(itch.printJson(view, 0, 0), '{"type":null,"name":null,"hex":""}');
  const cells = itch.printCsv(view, 0, 3).split(',');
  assert.deepEqual([cells[0], cells[1], cells.at(-1), cells.length], ['z', '', '7a0102', itch.CSV_COLUMNS.length]);
});

test('elements are printed by name in the order of the wire, unknown ones as bytes, broken ones as null', () => {
  const head = `58${'00000007'}00000000`;
  const print = (tail: string): unknown => {
    const view = viewOfHex(head + tail);
    const { appendage_length, appendage } = JSON.parse(ouch.printJsonInbound(view, 0, view.byteLength)) as Record<
      string,
      unknown
    >;
    return [appendage_length, appendage];
  };
  assert.deepEqual(print(''), [null, {}]);
  assert.deepEqual(print('000a' + '021c03' + '0263ff' + '031c0001'), [10, { user_ref_idx: 3, tag_99: 'ff', tag_28: '0001' }]);
  assert.deepEqual(print('0003' + '021c'), [3, null]);
  assert.deepEqual(print('0003' + '091c03'), [3, null]);
  assert.deepEqual(print('00'), [null, null]);
});

test('blocks of a packet are printed one by one; text and payload that are not whole are null', () => {
  const packet = viewOfHex(`${'30'.repeat(10)}${'0000000000000026'}0002${'0002abcd'}${'0000'}`);
  const [printer] = mold.PRINTERS;
  const { message_blocks } = JSON.parse(`{${printer?.json(packet, 0, packet.byteLength)}}`) as Record<string, unknown>;
  assert.deepEqual(message_blocks, [
    { message_length: 2, message_data: 'abcd' },
    { message_length: 0, message_data: '' },
  ]);
  const debug = viewOfHex('00062b68656c6c6f');
  assert.match(soup.printJson(debug, 0, 8), /"text":"hello"\}$/);
  assert.match(soup.printJson(debug, 0, 7), /"text":null\}$/);
  assert.equal(soup.printerOf(viewOfHex('00344c'.padEnd(108, '0')), 0, 54)?.name, 'login_request_with_timeout');
});
