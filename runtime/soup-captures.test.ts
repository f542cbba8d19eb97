/** SoupBinTCP over TCP in both lanes: segments put in order, packets cut anywhere, bytes that never came. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bothLanes, bothRead, found, noNative } from './testing/both-lanes.ts';
import * as cap from './testing/captures.ts';
import { addOrder, binaryFile } from './testing/messages.ts';

const options = { skip: noNative };
const FIRST = 5000;
const ADDS = Array.from({ length: 60 }, (_, index) => addOrder({ orderRef: index + 1, shares: index + 1 }));
const sequenced = (from: number, count: number) =>
  Buffer.concat(ADDS.slice(from - 1, from - 1 + count).map((message) => cap.soupPacket('S', message)));
const digestOf = async (messages: readonly Uint8Array[]) => (await bothRead(binaryFile(messages))).digest;

/** A stream cut into segments at these places, numbered from the byte after the opening. */
function segments(stream: Uint8Array, cuts: readonly number[], first = FIRST): Uint8Array[] {
  const borders = [0, ...cuts, stream.length];
  return borders
    .slice(1)
    .map((end, index) => cap.serverSegment(first + 1 + borders[index]!, stream.subarray(borders[index], end)));
}

const STREAM = Buffer.concat([
  cap.soupLogin(1),
  sequenced(1, 20),
  cap.soupPacket('H'),
  cap.soupPacket('+', 'hello'),
  cap.soupPacket('U', ADDS[0]),
  sequenced(21, 40),
  cap.soupPacket('Z'),
]);

test('packets come whole however the stream is cut', options, async () => {
  const digest = await digestOf(ADDS);
  const cuts = [[], [33, 100, 101, 102, 500], Array.from({ length: STREAM.length - 34 }, (_, index) => 34 + index)];
  for (const places of cuts) {
    const frames = [cap.serverOpening(FIRST), ...segments(STREAM, places)];
    const summary = await bothRead(cap.pcap([...frames, cap.clientSegment(cap.soupPacket('R'))]));
    assert.equal(summary.digest, digest);
    assert.deepEqual(summary.sequence, { sessions: 1, first: 1, gaps: 0, lost: 0, duplicates: 0 });
    assert.deepEqual([summary.packets, summary.otherPackets, found(summary.damage)], [places.length + 1, 2, {}]);
  }
});

test('segments out of order, sent again and overlapping give the same bytes', options, async () => {
  const digest = await digestOf(ADDS);
  const cut = segments(STREAM, [33, 400, 800, 1200, 1600]);
  const overlap = cap.serverSegment(FIRST + 1 + 700, STREAM.subarray(700, 1300));
  const frames = [cut[0]!, cut[2]!, cut[4]!, cut[2]!, cut[1]!, cut[1]!, overlap, cut[3]!, cut[5]!];
  const summary = await bothRead(cap.pcap([cap.serverOpening(FIRST), ...frames]));
  assert.equal(summary.digest, digest);
  assert.deepEqual([summary.sequence.gaps, summary.sequence.duplicates, found(summary.damage)], [0, 3, {}]);
  // Sequence numbers go round.
  const first = 2 ** 32 - 700;
  const round = segments(STREAM, [33, 400, 800, 1200], first);
  const wrapped = await bothRead(cap.pcap([cap.serverOpening(first), round[0]!, round[2]!, round[1]!, ...round.slice(3)]));
  assert.deepEqual([wrapped.digest, found(wrapped.damage)], [digest, {}]);
  // The opening tells where the stream begins, so the login may come late.
  const late = await bothRead(
    cap.pcap([cap.serverOpening(FIRST), cap.serverSegment(FIRST + 34, sequenced(1, 20)), cut[0]!, ...cut.slice(1)]),
  );
  assert.equal(late.digest, digest);
});

test('bytes that never came are a gap; packets are found again behind it', options, async () => {
  // Behind the login each packet has 39 bytes; the second segment ends inside one.
  const cut = segments(STREAM, [33, 33 + 39 * 5, 33 + 39 * 9 + 7, 33 + 39 * 15]);
  const summary = await bothRead(cap.pcap([cap.serverOpening(FIRST), cut[0]!, cut[1]!, cut[3]!, cut[4]!]));
  assert.deepEqual([summary.messages, summary.sequence.gaps], [5 + 5 + 45, 1]);
  assert.deepEqual(found(summary.damage), { sequenceGaps: 1 });
  // An input that ends with segments waiting.
  const waiting = await bothRead(cap.pcap([cap.serverOpening(FIRST), cut[0]!, cut[4]!]));
  assert.deepEqual([waiting.messages, found(waiting.damage)], [45, { sequenceGaps: 1 }]);
  // A window that fills up.
  const singles = segments(
    Buffer.concat([cap.soupLogin(1), ...Array.from({ length: 10 }, () => sequenced(1, 60))]),
    Array.from({ length: 600 }, (_, index) => 33 + 39 * index),
  );
  const full = await bothRead(cap.pcap([cap.serverOpening(FIRST), ...singles.slice(0, 3), ...singles.slice(4)]));
  assert.deepEqual([full.sequence.gaps, full.messages], [1, 599]);
});

test('bytes that are no packet are damage, and searched for the next one', options, async () => {
  const garbage = Buffer.alloc(50, 0xfe);
  const stream = Buffer.concat([
    cap.soupLogin(1),
    sequenced(1, 10),
    garbage,
    sequenced(11, 10),
    Buffer.from([0, 0]),
    sequenced(21, 10),
  ]);
  for (const cuts of [[33], [33, 430], [33, 425, 426, 475, 476, 477, 478]]) {
    const summary = await bothRead(cap.pcap([cap.serverOpening(FIRST), ...segments(stream, cuts)]));
    assert.deepEqual([summary.messages, found(summary.damage)], [30, { malformedPackets: 2, sequenceGaps: 2 }], String(cuts));
  }
  const unfinished = await bothRead(
    cap.pcap([cap.serverOpening(FIRST), ...segments(stream.subarray(0, 33 + 39 * 3 + 20), [33])]),
  );
  assert.deepEqual([unfinished.messages, found(unfinished.damage)], [3, { truncatedRecords: 1 }]);
});

test('another connection goes on where its login says', options, async () => {
  const again = (next: number, session?: string) =>
    [
      cap.serverOpening(9000, 40_001),
      cap.serverSegment(9001, cap.soupLogin(next, session), 40_001),
      cap.serverSegment(9034, sequenced(next, 60 - next + 1), 40_001),
    ] as const;
  const start = [cap.serverOpening(FIRST), ...segments(STREAM.subarray(0, 33 + 39 * 15), [33])];
  const digest = await digestOf(ADDS);
  for (const next of [16, 10, 1]) {
    const summary = await bothRead(cap.pcap([...start, ...again(next)]));
    assert.deepEqual([summary.digest, summary.sequence.duplicates, found(summary.damage)], [digest, 16 - next, {}], String(next));
  }
  const later = await bothRead(cap.pcap([...start, ...again(21)]));
  assert.deepEqual([later.messages, later.sequence.lost, found(later.damage)], [55, 5, { sequenceGaps: 1 }]);
  const other = await bothRead(cap.pcap([...start, ...again(1, 'TEST000002')]));
  assert.deepEqual([other.messages, other.sequence.sessions], [75, 2]);
  // A connection that logs nobody in is not followed beside this one.
  const stranger = await bothRead(cap.pcap([...start, cap.serverSegment(1, sequenced(30, 5), 40_009)]));
  assert.deepEqual([stranger.messages, stranger.otherPackets], [15, 2]);
});

test('a capture that begins in mid-stream, and one that is cut', options, async () => {
  const frames = segments(STREAM, [33, 33 + 39 * 10]);
  const middle = await bothRead(cap.pcap(frames.slice(2)));
  assert.deepEqual([middle.messages, middle.sequence.first, found(middle.damage)], [50, 1, {}]);
  const kept = await bothRead(cap.pcap([cap.serverOpening(FIRST), ...frames], { kept: 14 + 20 + 20 + 39 * 4 }));
  assert.deepEqual([kept.messages, found(kept.damage)], [8, { truncatedPackets: 2, sequenceGaps: 1 }]);
});

test('bytes turned at random: both lanes say the same, and neither falls over', options, async () => {
  const frames = [cap.serverOpening(FIRST), ...segments(STREAM, [33, 400, 700, 1000, 1300, 1600, 1900])];
  const bytes = cap.pcap([...frames.slice(0, 4), frames[6]!, frames[4]!, frames[4]!, frames[5]!, ...frames.slice(7)]);
  let state = 7;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  for (let round = 0; round < 60; round++) {
    const turned = Buffer.from(bytes);
    for (let flips = 1 + below(10); flips > 0; flips--) turned[below(turned.length)]! ^= 1 << below(8);
    await bothLanes(turned, round % 4 === 0 ? { afterMessages: below(60) } : {});
  }
});
