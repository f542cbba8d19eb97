/** There and back through every container and carrier, with a network's faults, and what the frames hold. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { simulateToBytes } from '../../bench/exchange/simulate.ts';
import { LuminaError } from '../errors.ts';
import { openFrames } from '../frames.ts';
import { addOrder, binaryFile, sharedData } from '../testing/messages.ts';
import { parseAddress } from '../wire/address.ts';
import { CARRIERS, type CarrierOptions } from './carrier.ts';
import { type Converted, type ConvertOptions, convert } from './convert.ts';

const CARRIER: CarrierOptions = {
  session: 'TEST',
  group: parseAddress('233.54.12.111:26477'),
  lineB: null,
  messagesPerPacket: 65_534,
  mtu: 1500,
  seed: 1,
  faults: { gap: 0, duplicate: 0, reorder: 0 },
};
const OPTIONS: ConvertOptions = { to: 'pcap', gzip: false, carrier: 'moldudp64', carrierOptions: CARRIER, midnight: 0 };
const MARKER = new Uint8Array(0);

function scratch(t: TestContext): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'lumina-convert-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return (name) => join(folder, name);
}

async function converted(from: string, to: string, change: Partial<ConvertOptions> = {}): Promise<Converted> {
  const frames = await openFrames({ path: from });
  try {
    return await convert(frames, to, { ...OPTIONS, ...change });
  } finally {
    await frames.close();
  }
}

/** Through a capture and back; the bytes of the BinaryFILE that comes out. */
async function roundTrip(at: (name: string) => string, bytes: Uint8Array, change: Partial<ConvertOptions>): Promise<Buffer> {
  writeFileSync(at('in'), bytes);
  await converted(at('in'), at('capture'), change);
  await converted(at('capture'), at('out'), { to: 'binaryfile' });
  return readFileSync(at('out'));
}

test('a BinaryFILE comes back byte for byte from every container and carrier', async (t) => {
  const at = scratch(t);
  const real = sharedData('aapl-20200130-premarket.itch');
  const day = simulateToBytes({ seed: 5, symbols: 20, messages: 20_000 });
  const sources: [string, Uint8Array][] = [
    ['simulated', day],
    // A simulated day ends with the marker.
    ['without its marker', day.subarray(0, -2)],
    ['with messages behind the marker', binaryFile([addOrder({ orderRef: 1 }), MARKER, addOrder({ orderRef: 2 })])],
    ['of a marker alone', binaryFile([MARKER])],
    ...(real === undefined ? [] : ([['AAPL', readFileSync(real)]] as [string, Uint8Array][])),
  ];
  for (const [name, bytes] of sources) {
    for (const carrier of CARRIERS) {
      for (const change of [{ to: 'pcap' }, { to: 'pcapng', gzip: true }] as const) {
        const back = await roundTrip(at, bytes, { carrier, ...change });
        assert.ok(back.equals(bytes), `${name} over ${carrier} in ${change.to}`);
      }
    }
    for (const to of ['moldudp64', 'soupbintcp'] as const) {
      assert.ok((await roundTrip(at, bytes, { to, gzip: to === 'moldudp64' })).equals(bytes), `${name} in a stream of ${to}`);
    }
    const mixed = {
      ...CARRIER,
      group: parseAddress('[ff3e::1]:26477'),
      lineB: parseAddress('233.49.196.111:1'),
      messagesPerPacket: 7,
    };
    assert.ok((await roundTrip(at, bytes, { carrierOptions: mixed })).equals(bytes), `${name} on two lines, one of IPv6`);
  }
});

test('duplicates and late packets within the window change nothing; lost ones are lost', async (t) => {
  const at = scratch(t);
  const records = simulateToBytes({ seed: 6, symbols: 10, messages: 10_000 });
  for (const carrier of CARRIERS) {
    const faulty = { ...CARRIER, messagesPerPacket: 5, seed: 3, faults: { gap: 0, duplicate: 0.1, reorder: 0.1 } };
    assert.ok((await roundTrip(at, records, { carrier, carrierOptions: faulty })).equals(records), carrier);
    const lossy = { ...faulty, faults: { ...faulty.faults, gap: 0.05 } };
    writeFileSync(at('in'), records);
    const written = await converted(at('in'), at('capture'), { carrier, carrierOptions: lossy });
    const read = await converted(at('capture'), at('out'), { to: 'binaryfile' });
    assert.ok(written.faults.dropped > 50 && written.faults.duplicated > 100 && written.faults.reordered > 100);
    assert.ok(read.damage.sequenceGaps > 0 && read.messages < 10_000);
    assert.ok(read.messages >= 10_000 - written.faults.dropped * 5);
  }
  // What one line lost the other brings, unless both did.
  const lineB = parseAddress('233.49.196.111:26477');
  const lines = { ...CARRIER, lineB, messagesPerPacket: 4, seed: 9, faults: { gap: 0.05, duplicate: 0, reorder: 0.05 } };
  await converted(at('in'), at('capture'), { carrierOptions: lines });
  const both = await converted(at('capture'), at('out'), { to: 'binaryfile' });
  assert.ok(both.messages > 9_900, String(both.messages));
});

test('whatever is lost is told, down to the last packet and all of them', async (t) => {
  const at = scratch(t);
  const day = Array.from({ length: 100 }, (_, index) => addOrder({ orderRef: index + 1 }));
  for (const marker of [[], [MARKER], [MARKER, addOrder({ orderRef: 101 })]]) {
    writeFileSync(at('in'), binaryFile([...day, ...marker]));
    const messages = 100 + Math.max(0, marker.length - 1);
    for (const gap of [0.3, 0.8, 1]) {
      for (let seed = 1; seed <= 12; seed++) {
        for (const carrier of CARRIERS) {
          const carrierOptions = { ...CARRIER, seed, messagesPerPacket: 10, faults: { ...CARRIER.faults, gap } };
          const { faults } = await converted(at('in'), at('capture'), { carrier, carrierOptions });
          const frames = await openFrames({ path: at('capture') });
          let read = 0;
          for (let batch = await frames.next(); batch !== null; batch = await frames.next()) read += batch.count;
          const { first, lost, gaps } = frames.counts().sequence;
          await frames.close();
          const name = `${carrier} ${gap} seed ${seed} marker ${marker.length}`;
          assert.equal(gaps > 0 || first > 1, faults.dropped > 0, name);
          // A session whose first messages were lost reads like one that was joined late.
          if (carrier === 'moldudp64') assert.equal(read + lost + Math.max(0, first - 1), messages, name);
        }
      }
    }
  }
});

test('the same seed gives the same bytes, another seed other faults', async (t) => {
  const at = scratch(t);
  writeFileSync(at('in'), simulateToBytes({ seed: 7, symbols: 5, messages: 3_000 }));
  const bytesOf = async (seed: number) => {
    const carrierOptions = { ...CARRIER, seed, messagesPerPacket: 3, faults: { gap: 0.1, duplicate: 0.1, reorder: 0.1 } };
    await converted(at('in'), at('capture'), { carrierOptions });
    return readFileSync(at('capture'));
  };
  const first = await bytesOf(1);
  assert.ok(first.equals(await bytesOf(1)));
  assert.ok(!first.equals(await bytesOf(2)));
});

/** RFC 1071 over a span of words: 0xffff when the checksum in it is right. */
function folded(parts: readonly Uint8Array[]): number {
  const bytes = Buffer.concat(parts);
  let sum = 0;
  for (let index = 0; index < bytes.length; index += 2) sum += bytes[index]! * 256 + (bytes[index + 1] ?? 0);
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16);
  return sum;
}

test("checksums are right, sizes are kept, times are the exchange's and never go back", async (t) => {
  const at = scratch(t);
  const day = [5e9, 7e9, 6e9, 8e9].map((timestamp, index) => addOrder({ orderRef: index + 1, timestamp }));
  writeFileSync(at('in'), binaryFile(day));
  const midnight = 1_580_342_400;
  for (const carrier of CARRIERS) {
    for (const group of ['233.54.12.111:26477', '[ff3e::1:2]:26477']) {
      const carrierOptions = { ...CARRIER, group: parseAddress(group), messagesPerPacket: 1 };
      await converted(at('in'), at('capture'), { carrier, carrierOptions, midnight });
      const bytes = readFileSync(at('capture'));
      let before = 0n;
      let frames = 0;
      for (let record = 24; record < bytes.length; record += 16 + bytes.readUInt32LE(record + 8)) {
        const time = BigInt(bytes.readUInt32LE(record)) * 1_000_000_000n + BigInt(bytes.readUInt32LE(record + 4));
        assert.ok(time >= before && time >= BigInt(midnight) * 1_000_000_000n + 5_000_000_000n);
        before = time;
        frames += 1;
        const ip = bytes.subarray(record + 16 + 14, record + 16 + bytes.readUInt32LE(record + 8));
        const six = ip[0]! >> 4 === 6;
        const head = six ? 40 : 20;
        const protocol = six ? ip[6]! : ip[9]!;
        if (!six) assert.equal(folded([ip.subarray(0, head)]), 0xffff);
        const pseudo = Buffer.from([0, protocol, (ip.length - head) >> 8, (ip.length - head) & 0xff]);
        assert.equal(folded([ip.subarray(six ? 8 : 12, head), pseudo, ip.subarray(head)]), 0xffff);
      }
      assert.equal(before, BigInt(midnight) * 1_000_000_000n + 8_000_000_000n);
      assert.equal(frames, carrier === 'moldudp64' ? 5 : 12);
    }
  }
});

test('packets hold what they are told to: so many messages, so many bytes', async (t) => {
  const at = scratch(t);
  writeFileSync(at('in'), binaryFile(Array.from({ length: 1000 }, (_, index) => addOrder({ orderRef: index + 1 }))));
  const packets = async (change: Partial<CarrierOptions>) =>
    (await converted(at('in'), at('capture'), { carrierOptions: { ...CARRIER, ...change } })).packets;
  // Behind them comes a heartbeat on each line.
  assert.equal(await packets({ messagesPerPacket: 1 }), 1000 + 1);
  assert.equal(await packets({ messagesPerPacket: 30 }), 34 + 1);
  // 1500 bytes less 20, 8 and 20 leave room for 38 blocks of 38; 576 for 13.
  assert.equal(await packets({}), Math.ceil(1000 / 38) + 1);
  assert.equal(await packets({ mtu: 576 }), Math.ceil(1000 / 13) + 1);
  assert.equal(await packets({ mtu: 1500, lineB: CARRIER.group }), (Math.ceil(1000 / 38) + 1) * 2);
});

test('unknown types and long messages are carried; what no packet holds is refused', async (t) => {
  const at = scratch(t);
  const odd = binaryFile([addOrder({ orderRef: 1 }), addOrder({ orderRef: 2 }), Buffer.alloc(3000, 0x7a), Uint8Array.of(1)]);
  for (const carrier of CARRIERS) assert.ok((await roundTrip(at, odd, { carrier })).equals(odd));
  writeFileSync(at('in'), binaryFile([addOrder({ orderRef: 1 }), Buffer.alloc(65_535, 0x7a)]));
  for (const carrier of CARRIERS) {
    await assert.rejects(converted(at('in'), at('capture'), { carrier }), (error: unknown) => {
      assert.ok(error instanceof LuminaError && error.code === 'LUMINA_CONVERT_MESSAGE_LENGTH');
      assert.match(error.message, /message 2 is of 65535 bytes/);
      return true;
    });
  }
});

test('a compressed output holds what a plain one does', async (t) => {
  const at = scratch(t);
  writeFileSync(at('in'), binaryFile([addOrder({ orderRef: 1 })]));
  await converted(at('in'), at('plain'));
  await converted(at('in'), at('packed'), { gzip: true });
  assert.ok(gunzipSync(readFileSync(at('packed'))).equals(readFileSync(at('plain'))));
});

test('addresses are read as people write them', () => {
  assert.deepEqual(parseAddress('233.54.12.111:26477'), { version: 4, words: [0xe9360c6f], port: 26477 });
  assert.deepEqual(parseAddress('[2001:db8::a]:1').words, [0x20010db8, 0, 0, 10]);
  assert.deepEqual(parseAddress('[::]:1').words, [0, 0, 0, 0]);
  assert.deepEqual(parseAddress('[1:2:3:4:5:6:7:8]:65535').words, [0x10002, 0x30004, 0x50006, 0x70008]);
  assert.deepEqual(parseAddress('[::ffff:192.0.2.1]:1').words, [0, 0, 0xffff, 0xc0000201]);
  for (const wrong of ['233.54.12.111', '1.2.3:4', '1.2.3.4:0', '1.2.3.4:65536', 'host:1', '[1.2.3.4]:1', '::1:5', '']) {
    assert.throws(() => parseAddress(wrong), /ADDRESS:PORT/, wrong);
  }
});
