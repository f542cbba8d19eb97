/** MoldUDP64 in both lanes: order, duplicates, gaps, sessions, and what a gap means to the gateway. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FLOW_DEFAULTS } from './flow.ts';
import { bothRead, found, noNative } from './testing/both-lanes.ts';
import * as cap from './testing/captures.ts';
import { addOrder, binaryFile, toxicDay } from './testing/messages.ts';

const options = { skip: noNative };
/** Sixty adds of distinct references, ten for each packet of a test. */
const ADDS = Array.from({ length: 60 }, (_, index) => addOrder({ orderRef: index + 1, shares: index + 1 }));
const part = (from: number, count = 10) => ADDS.slice(from - 1, from - 1 + count);
const frame = (from: number, count = 10) => cap.moldFrame(from, part(from, count));
const WHOLE = [1, 11, 21, 31, 41, 51].map((from) => frame(from));
const digestOf = async (messages: readonly Uint8Array[]) => (await bothRead(binaryFile(messages))).digest;

test('duplicates and overlaps are dropped, whatever the cut of the second line', options, async () => {
  const digest = await digestOf(ADDS);
  const b = (from: number, count: number) => cap.moldFrame(from, part(from, count), undefined, cap.GROUP_B);
  const lines = [
    b(1, 7),
    frame(1),
    b(8, 7),
    frame(11),
    frame(11),
    b(15, 21),
    frame(31, 10),
    frame(21),
    b(36, 25),
    frame(41),
    frame(51),
  ];
  const summary = await bothRead(cap.pcap(lines));
  assert.equal(summary.digest, digest);
  assert.deepEqual(summary.sequence, { sessions: 1, first: 1, gaps: 0, lost: 0, duplicates: 70 });
  assert.deepEqual(found(summary.damage), {});
});

test('packets out of order wait their turn; a window that is full gives up what is missing', options, async () => {
  const digest = await digestOf(ADDS);
  const shuffled = await bothRead(cap.pcap([51, 31, 11, 41, 31, 1, 21].map((from) => frame(from))));
  assert.equal(shuffled.digest, digest);
  assert.deepEqual(shuffled.sequence, { sessions: 1, first: 1, gaps: 0, lost: 0, duplicates: 10 });

  const many = Array.from({ length: 300 }, (_, index) => addOrder({ orderRef: index + 1 }));
  const single = many.map((message, index) => cap.moldFrame(index + 1, [message]));
  const late = (by: number) => [single[0]!, ...single.slice(2, 2 + by), single[1]!, ...single.slice(2 + by)];
  assert.deepEqual((await bothRead(cap.pcap(late(256)))).sequence, { sessions: 1, first: 1, gaps: 0, lost: 0, duplicates: 0 });
  const missed = await bothRead(cap.pcap(late(257)));
  assert.deepEqual(missed.sequence, { sessions: 1, first: 1, gaps: 1, lost: 1, duplicates: 1 });
  assert.equal(missed.messages, 299);

  // Long packets fill the window's memory before its places.
  const long = (index: number) => cap.moldFrame(index * 1000 + 2, [Buffer.alloc(60_000, 0x7a), ...part(1)]);
  const heavy = await bothRead(
    cap.pcap([cap.moldFrame(1, part(1, 1)), ...Array.from({ length: 20 }, (_, index) => long(index + 1))]),
  );
  assert.deepEqual([heavy.sequence.gaps, heavy.messages], [20, 1 + 20 * 11]);
});

test('what is missing at the end is a gap, told by a later packet, a heartbeat or the end of the session', options, async () => {
  const [first, , third] = WHOLE as [Uint8Array, Uint8Array, Uint8Array];
  const cases: [string, Uint8Array[], number, number, number][] = [
    ['a later packet', [first, third], 20, 1, 10],
    ['a heartbeat', [first, cap.moldNext(16)], 10, 1, 5],
    ['the end', [first, cap.moldNext(31, true)], 10, 1, 20],
    ['both', [first, third, cap.moldNext(41)], 20, 2, 20],
    ['an old heartbeat', [first, cap.moldNext(5), cap.moldNext(11)], 10, 0, 0],
    ['nothing but heartbeats', [cap.moldNext(500), cap.moldNext(500)], 0, 1, 499],
    ['heartbeats before the first message', [cap.moldNext(1), cap.moldNext(1)], 0, 0, 0],
    ['heartbeats, then messages in mid-session', [cap.moldNext(21), frame(21)], 10, 0, 0],
  ];
  for (const [name, frames, messages, gaps, lost] of cases) {
    const summary = await bothRead(cap.pcap(frames));
    assert.deepEqual([summary.messages, summary.sequence.gaps, summary.sequence.lost], [messages, gaps, lost], name);
    assert.deepEqual(found(summary.damage), gaps === 0 ? {} : { sequenceGaps: gaps }, name);
  }
});

test('an input that begins in mid-session lost nothing', options, async () => {
  const summary = await bothRead(cap.pcap([frame(31), frame(21), frame(41)]));
  assert.deepEqual(summary.sequence, { sessions: 1, first: 21, gaps: 0, lost: 0, duplicates: 0 });
  assert.deepEqual([summary.messages, found(summary.damage)], [30, {}]);
});

test('sessions: an end, a next one, strays of others, messages behind the end', options, async () => {
  const next = (from: number, count = 10) => cap.moldFrame(from, part(from + 30, count), 'TEST000002');
  const ended = await bothRead(cap.pcap([frame(1), cap.moldNext(11, true), next(11), next(1), cap.moldNext(11, true), frame(1)]));
  assert.deepEqual(ended.sequence, { sessions: 2, first: 1, gaps: 0, lost: 0, duplicates: 10 });
  assert.deepEqual([ended.messages, found(ended.damage)], [30, {}]);

  // Without an end it takes a second packet; what the first session still lacked is waited for until then.
  const replaced = await bothRead(cap.pcap([frame(1), frame(21), next(1), frame(11), next(11)]));
  assert.deepEqual(replaced.sequence, { sessions: 2, first: 1, gaps: 1, lost: 0, duplicates: 0 });
  assert.deepEqual([replaced.messages, found(replaced.damage)], [50, { sequenceGaps: 1 }]);
  const twoLines = await bothRead(
    cap.pcap([frame(1), next(1), cap.moldFrame(1, part(31, 5), 'TEST000002', cap.GROUP_B), next(1), next(11)]),
  );
  assert.deepEqual([twoLines.messages, twoLines.sequence.duplicates, found(twoLines.damage).foreignPackets], [30, 10, 1]);
  const late = await bothRead(cap.pcap([frame(1), next(1), cap.moldNext(11, true), next(11)]));
  assert.deepEqual([late.messages, late.sequence, found(late.damage)], [30, { ...ended.sequence, duplicates: 0 }, {}]);

  const strays = await bothRead(cap.pcap([frame(1), next(11), frame(11), next(21)]));
  assert.deepEqual([strays.messages, found(strays.damage)], [20, { foreignPackets: 2 }]);

  const behind = await bothRead(cap.pcap([frame(1), cap.moldNext(8, true), frame(11)]));
  assert.deepEqual([behind.messages, found(behind.damage)], [20, { recordsAfterEnd: 10 }]);
});

test('a turned bit in the name of a session begins none', options, async () => {
  const turned = (from: number, count = 10) => cap.moldFrame(from, part(from, count), 'TEST000003');
  const one = await bothRead(cap.pcap([frame(1), frame(11), turned(1), frame(21), turned(21), frame(31)]));
  assert.deepEqual([one.messages, one.sequence.sessions, one.sequence.gaps], [40, 1, 0]);
  assert.deepEqual(found(one.damage), { foreignPackets: 2 });
  assert.equal(one.digest, await digestOf(part(1, 40)));
  // In the first packet of all: the session is the one that goes on, and the packet's messages are kept.
  const first = await bothRead(cap.pcap([turned(1), ...WHOLE.slice(1)]));
  assert.deepEqual([first.messages, first.sequence.sessions, found(first.damage)], [60, 2, { sequenceGaps: 1 }]);
  assert.equal(first.digest, await digestOf(ADDS));
  // Two sessions of one address in turn: the first is followed.
  const other = (from: number) => cap.moldFrame(from, part(from + 30), 'OTHER');
  const mixed = await bothRead(cap.pcap([frame(1), other(1), frame(11), other(11), frame(21), other(21)]));
  assert.deepEqual([mixed.messages, mixed.sequence.sessions, found(mixed.damage)], [30, 1, { foreignPackets: 3 }]);
});

test('empty messages take a number and say nothing', options, async () => {
  const none = new Uint8Array(0);
  const summary = await bothRead(
    cap.pcap([cap.moldFrame(1, [ADDS[0]!, none, ADDS[1]!, none]), cap.moldFrame(5, [none]), cap.moldFrame(6, part(6))]),
  );
  assert.deepEqual([summary.messages, summary.sequence.gaps, found(summary.damage)], [12, 0, {}]);
});

test('after a gap every book is stale, and the gateway refuses', options, async () => {
  const day = toxicDay();
  const change = { vpin: { ...FLOW_DEFAULTS.vpin, bucketShares: 100, buckets: 2 } };
  const packets = (from: number) => day.map((message, index) => cap.moldFrame(from + index, [message]));
  const whole = await bothRead(cap.pcap(packets(1)), change);
  assert.deepEqual([whole.orders.sent, whole.orders.refused.staleBook], [1, 0]);
  // What is missing is of another symbol, as far as anyone can tell.
  const other = cap.moldFrame(1, [addOrder({ orderRef: 99, stockLocate: 8 })]);
  const gap = await bothRead(cap.pcap([other, ...packets(3)]), change);
  assert.deepEqual([gap.orders.sent, gap.orders.refused.staleBook, gap.sequence.gaps], [0, 1, 1]);
  const late = await bothRead(cap.pcap(packets(3)), change);
  assert.deepEqual([late.orders.sent, late.orders.refused.staleBook, late.sequence.gaps], [0, 1, 0]);
});
