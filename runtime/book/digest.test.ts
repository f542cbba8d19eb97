import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Fnv1a64 } from './fnv.ts';
import { BookStage } from './stage.ts';

const CAPACITY = { initialOrders: 16, mostOrders: 1000 };
const BUY = 0x42;
const SELL = 0x53;

function referenceFnv(bytes: Uint8Array): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of bytes) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString(16).padStart(16, '0');
}

function fnvOf(bytes: Uint8Array): string {
  const digest = new Fnv1a64();
  digest.bytes(bytes, 0, bytes.length);
  return digest.hex();
}

test('FNV-1a 64: published values and a BigInt reference', () => {
  assert.equal(fnvOf(new Uint8Array(0)), 'cbf29ce484222325');
  assert.equal(fnvOf(new TextEncoder().encode('a')), 'af63dc4c8601ec8c');
  assert.equal(fnvOf(new TextEncoder().encode('foobar')), '85944171f73967e8');
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => assert.equal(fnvOf(bytes), referenceFnv(bytes))));
});

test('integers go in little endian', () => {
  const digest = new Fnv1a64();
  digest.u16(0x1234);
  digest.u32(0xdeadbeef);
  assert.equal(digest.hex(), referenceFnv(Uint8Array.of(0x34, 0x12, 0xef, 0xbe, 0xad, 0xde)));
});

test('the digest of a book is that of the documented bytes', () => {
  const book = new BookStage(CAPACITY);
  book.nameSymbol(0x0102, new DataView(new TextEncoder().encode('AB      ').buffer), 0, false);
  book.add(0x0102, 1, 0, BUY, 10, 500);
  book.add(0x0102, 2, 0xffffffff, BUY, 20, 500);
  book.add(0x0102, 3, 0, SELL, 30, 600);
  book.add(0x0102, 4, 0, BUY, 40, 501);
  book.add(3, 5, 0, SELL, 50, 7);
  const u32 = (value: number) => [value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, value >>> 24];
  const text = (value: string) => [...new TextEncoder().encode(value)];
  const expected = [
    ...text('L'),
    3,
    0,
    ...text('        '),
    SELL,
    ...u32(7),
    ...u32(1),
    ...u32(5),
    ...u32(0),
    ...u32(50),
    ...text('L'),
    2,
    1,
    ...text('AB      '),
    BUY,
    ...u32(501),
    ...u32(1),
    ...u32(4),
    ...u32(0),
    ...u32(40),
    BUY,
    ...u32(500),
    ...u32(2),
    ...u32(1),
    ...u32(0),
    ...u32(10),
    ...u32(2),
    ...u32(0xffffffff),
    ...u32(20),
    SELL,
    ...u32(600),
    ...u32(1),
    ...u32(3),
    ...u32(0),
    ...u32(30),
    ...text('E'),
    ...u32(5),
    ...u32(0),
  ];
  assert.equal(book.digest(), referenceFnv(Uint8Array.from(expected)));
  assert.equal(new BookStage(CAPACITY).digest(), referenceFnv(Uint8Array.from([...text('E'), ...u32(0), ...u32(0)])));
});

test('books that differ in one thing differ in their digest', () => {
  const build = (
    change: Partial<{
      ref: number;
      high: number;
      shares: number;
      price: number;
      side: number;
      locate: number;
      name: string;
      swap: boolean;
    }>,
  ) => {
    const book = new BookStage(CAPACITY);
    const { ref = 2, high = 0, shares = 20, price = 500, side = BUY, locate = 4, name = 'AAA', swap = false } = change;
    book.nameSymbol(locate, new DataView(new TextEncoder().encode(name.padEnd(8)).buffer), 0, false);
    const first = () => book.add(locate, 1, 0, BUY, 10, 500);
    if (!swap) first();
    book.add(locate, ref, high, side, shares, price);
    if (swap) first();
    return book.digest();
  };
  const digests = [
    build({}),
    build({ ref: 3 }),
    build({ high: 1 }),
    build({ shares: 21 }),
    build({ price: 501 }),
    build({ side: SELL }),
    build({ locate: 5 }),
    build({ name: 'AAB' }),
    build({ swap: true }),
  ];
  assert.equal(new Set(digests).size, digests.length);
});
