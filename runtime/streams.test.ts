/** Streams of a carrier in a file, in both lanes: SoupBinTCP as a client received it, MoldUDP64 packets one behind the other. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { bothLanes, bothRead, found, noNative } from './testing/both-lanes.ts';
import * as cap from './testing/captures.ts';
import { addOrder, binaryFile } from './testing/messages.ts';

const options = { skip: noNative };
const ADDS = Array.from({ length: 60 }, (_, index) => addOrder({ orderRef: index + 1, shares: index + 1 }));
const part = (from: number, count = 10) => ADDS.slice(from - 1, from - 1 + count);
const soup = (from: number, count: number) => Buffer.concat(part(from, count).map((message) => cap.soupPacket('S', message)));
const mold = (from: number, count = 10, session?: string) => cap.moldPayload(from, part(from, count), session);
const moldNext = (next: number, end = false) => cap.moldPayload(next, [], undefined, end ? 0xffff : 0);

const SOUP = Buffer.concat([
  cap.soupLogin(1),
  soup(1, 20),
  cap.soupPacket('H'),
  cap.soupPacket('+', 'hello'),
  cap.soupPacket('U', ADDS[0]),
  soup(21, 40),
  cap.soupPacket('Z'),
]);
const MOLD = Buffer.concat([moldNext(1), ...[1, 11, 21, 31, 41, 51].map((from) => mold(from)), moldNext(61), moldNext(61, true)]);
/** Bytes of an add in its packet, and of ten in theirs. */
const SOUP_ADD = 39;
const MOLD_TEN = 20 + 10 * 38;

test('a stream gives the messages, numbers and counts of what it carries', options, async () => {
  const { digest } = await bothRead(binaryFile(ADDS));
  const sequence = { sessions: 1, first: 1, gaps: 0, lost: 0, duplicates: 0 };
  for (const [bytes, carrier, packets] of [
    [SOUP, 'soupbintcp', 65],
    [MOLD, 'moldudp64', 9],
  ] as const) {
    for (const input of [bytes, gzipSync(bytes)]) {
      const summary = await bothRead(input);
      assert.deepEqual([summary.digest, summary.bytes, summary.sequence], [digest, bytes.length, sequence], carrier);
      assert.deepEqual([summary.packets, summary.otherPackets, found(summary.damage)], [packets, 0, {}], carrier);
      assert.deepEqual(summary.feeds, [{ carrier, address: '', session: 'TEST000001', packets, followed: true }]);
    }
  }
});

test('a stream that begins in mid-session', options, async () => {
  const late = await bothRead(Buffer.concat([mold(31), mold(41)]));
  assert.deepEqual([late.messages, late.sequence.first, found(late.damage)], [20, 31, {}]);
  // Nothing tells the numbers of a SoupBinTCP stream without its login.
  const unnamed = await bothRead(soup(31, 20));
  assert.deepEqual([unnamed.messages, unnamed.sequence.first, unnamed.feeds[0]?.session], [20, 1, '']);
  const later = await bothRead(Buffer.concat([cap.soupLogin(31), soup(31, 20)]));
  assert.deepEqual([later.messages, later.sequence.first], [20, 31]);
});

test(
  'the order of MoldUDP64 packets is that of their numbers; another session of the stream is the next, or foreign',
  options,
  async () => {
    const { digest } = await bothRead(binaryFile(ADDS));
    const shuffled = await bothRead(Buffer.concat([1, 21, 11, 11, 31, 51, 41].map((from) => mold(from))));
    assert.deepEqual([shuffled.digest, shuffled.sequence.duplicates, found(shuffled.damage)], [digest, 10, {}]);
    const next = await bothRead(
      Buffer.concat([mold(1), moldNext(11, true), cap.moldPayload(1, part(31, 5), 'NEXT'), mold(30, 5, 'ELSE')]),
    );
    assert.deepEqual([next.messages, next.sequence.sessions, found(next.damage)], [15, 2, { foreignPackets: 1 }]);
    const strays = await bothRead(Buffer.concat([mold(1), mold(11, 10, 'ELSE'), mold(11)]));
    assert.deepEqual([strays.messages, found(strays.damage)], [20, { foreignPackets: 1 }]);
  },
);

test('a stream cut anywhere gives every message that is whole', options, async () => {
  for (let end = 34; end <= 33 + SOUP_ADD * 3; end++) {
    const summary = await bothRead(SOUP.subarray(0, end));
    const rest = (end - 33) % SOUP_ADD;
    assert.equal(summary.messages, Math.floor((end - 33) / SOUP_ADD), `soupbintcp of ${end} bytes`);
    assert.deepEqual([summary.bytes, found(summary.damage)], [end, rest === 0 ? {} : { truncatedRecords: 1 }]);
  }
  const start = Buffer.concat([mold(1), mold(11)]);
  for (let end = MOLD_TEN; end <= start.length; end++) {
    const summary = await bothRead(start.subarray(0, end));
    const rest = end - MOLD_TEN;
    const cut = rest === 0 || rest === MOLD_TEN ? {} : { truncatedRecords: 1, ...(rest < 20 ? {} : { truncatedPackets: 1 }) };
    assert.equal(summary.messages, 10 + Math.max(0, Math.floor((rest - 20) / 38)), `moldudp64 of ${end} bytes`);
    assert.deepEqual([summary.bytes, found(summary.damage)], [end, cut]);
  }
});

test('damage: SoupBinTCP is found again behind it, MoldUDP64 breaks off', options, async () => {
  const garbage = Buffer.alloc(50, 0xfe);
  const bent = Buffer.concat([cap.soupLogin(1), soup(1, 10), garbage, soup(11, 10), Buffer.from([0, 0]), soup(21, 10)]);
  const mended = await bothRead(bent);
  assert.deepEqual([mended.messages, found(mended.damage)], [30, { malformedPackets: 2, sequenceGaps: 2 }]);
  // A length that swallows the rest of the input.
  const swallowing = Buffer.concat([cap.soupLogin(1), soup(1, 10), Buffer.from([0xff, 0xf0, 0x7a]), soup(11, 10)]);
  const spat = await bothRead(swallowing);
  assert.deepEqual([spat.messages, found(spat.damage)], [20, { malformedPackets: 1, sequenceGaps: 1 }]);

  const broken = await bothRead(Buffer.concat([mold(1), mold(11), garbage, mold(21)]));
  assert.deepEqual([broken.messages, broken.bytes, found(broken.damage)], [20, 2 * MOLD_TEN, { corruptCapture: 1 }]);
  // More blocks than any packet has room for.
  const endless = cap.moldPayload(41, [], undefined, 40_000);
  const singles = Array.from({ length: 40 }, (_, index) => mold(index + 1, 1));
  const huge = await bothRead(Buffer.concat([...singles, endless, Buffer.alloc(90_000)]));
  assert.deepEqual([huge.messages, found(huge.damage)], [40, { corruptCapture: 1 }]);
  const damaged = gzipSync(MOLD);
  damaged[damaged.length - 5]! ^= 1;
  assert.deepEqual(found((await bothRead(damaged)).damage), { corruptInput: 1 });
});

test('streams longer than the windows of both lanes', options, async () => {
  const many = Array.from({ length: 60_000 }, (_, index) => addOrder({ orderRef: index + 1 }));
  const { digest } = await bothRead(binaryFile(many));
  const long = await bothRead(Buffer.concat([cap.soupLogin(1), ...many.map((message) => cap.soupPacket('S', message))]));
  assert.deepEqual([long.digest, long.packets, found(long.damage)], [digest, 60_001, {}]);
  const packets = Array.from({ length: 60 }, (_, index) =>
    cap.moldPayload(index * 1000 + 1, many.slice(index * 1000, index * 1000 + 1000)),
  );
  const large = await bothRead(Buffer.concat(packets));
  assert.deepEqual([large.digest, large.packets, found(large.damage)], [digest, 60, {}]);
  for (const afterMessages of [1, 4096, 40_000]) {
    await bothRead(Buffer.concat(packets), { afterMessages });
    await bothRead(Buffer.concat([cap.soupLogin(1), ...many.map((message) => cap.soupPacket('S', message))]), { afterMessages });
  }
});

test('bytes turned at random: both lanes say the same, and neither falls over', options, async () => {
  let state = 20_200_131;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  for (let round = 0; round < 80; round++) {
    const bytes = Buffer.from(round % 2 === 0 ? SOUP : MOLD);
    for (let flips = 1 + below(12); flips > 0; flips--) bytes[below(bytes.length)]! ^= 1 << below(8);
    await bothLanes(round % 10 >= 8 ? bytes.subarray(0, below(bytes.length)) : bytes);
  }
});
