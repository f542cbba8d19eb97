/** Several feeds in one capture, in both lanes: told apart, the first one followed unless another is chosen. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LuminaError } from './errors.ts';
import { openFrames } from './frames.ts';
import { bothLanes, bothRead, found, noNative } from './testing/both-lanes.ts';
import * as cap from './testing/captures.ts';
import { addOrder, binaryFile, withFile } from './testing/messages.ts';
import { parseAddress } from './wire/address.ts';

const options = { skip: noNative };
const ADDS = Array.from({ length: 60 }, (_, index) => addOrder({ orderRef: index + 1, shares: index + 1 }));
const part = (from: number, count = 10) => ADDS.slice(from - 1, from - 1 + count);
const GROUP = '233.54.12.111:26477';
const GROUP_B = '233.49.196.111:26477';
const OTHER_GROUP = '233.49.196.40:25475';
const SERVER = '192.0.2.10:26477';
const OTHER = 'OTHER';

/** Packets of one feed on two lines, and of another feed of its own on a third group, mixed. */
const ours = (from: number) => cap.moldFrame(from, part(from));
const lineB = (from: number) => cap.moldFrame(from, part(from), undefined, cap.GROUP_B);
const theirs = (from: number) => cap.udpTo(cap.moldPayload(from, part(from + 30), OTHER), parseAddress(OTHER_GROUP));
const TWO = cap.pcap([ours(1), theirs(1), lineB(1), ours(11), theirs(11), lineB(11), theirs(21), lineB(21)]);

test('two feeds that both begin at 1: the first is followed, the other told apart', options, async () => {
  const summary = await bothRead(TWO);
  assert.deepEqual([summary.messages, summary.sequence], [30, { sessions: 1, first: 1, gaps: 0, lost: 0, duplicates: 20 }]);
  assert.deepEqual(found(summary.damage), { foreignPackets: 3 });
  assert.equal(summary.digest, (await bothRead(binaryFile(part(1, 30)))).digest);
  assert.deepEqual(summary.feeds, [
    { carrier: 'moldudp64', address: GROUP, session: 'TEST000001', packets: 2, followed: true },
    { carrier: 'moldudp64', address: OTHER_GROUP, session: OTHER, packets: 3, followed: false },
    { carrier: 'moldudp64', address: GROUP_B, session: 'TEST000001', packets: 3, followed: true },
  ]);
});

test('a feed is chosen by its addresses, lines A and B together', options, async () => {
  const theirDigest = (await bothRead(binaryFile(part(31, 30)))).digest;
  const other = await bothRead(TWO, {}, [OTHER_GROUP]);
  assert.deepEqual([other.digest, other.packets, other.otherPackets, found(other.damage)], [theirDigest, 3, 5, {}]);
  assert.deepEqual(
    other.feeds.map(({ address, followed }) => [address, followed]),
    [
      [GROUP, false],
      [OTHER_GROUP, true],
      [GROUP_B, false],
    ],
  );
  const both = await bothRead(TWO, {}, [GROUP, GROUP_B]);
  assert.deepEqual([both.messages, both.sequence.duplicates, both.packets, found(both.damage)], [30, 20, 5, {}]);
  const alone = await bothRead(TWO, {}, [GROUP_B]);
  assert.deepEqual([alone.messages, alone.sequence.duplicates, alone.otherPackets], [30, 0, 5]);
  const none = await bothRead(TWO, {}, ['10.0.0.1:1']);
  assert.deepEqual([none.messages, none.packets, none.otherPackets, none.feeds.length], [0, 0, 8, 3]);
});

test('the end of one feed does not make the other the next session', options, async () => {
  const capture = cap.pcap([ours(1), cap.moldNext(11, true), theirs(1), theirs(11)]);
  const summary = await bothRead(capture);
  assert.deepEqual([summary.messages, summary.sequence.sessions, found(summary.damage)], [10, 1, { foreignPackets: 2 }]);
});

const soup = (from: number, count: number) => Buffer.concat(part(from, count).map((message) => cap.soupPacket('S', message)));
const OTHER_SERVER = '192.0.2.99:7000';

test('servers over TCP: another one with a session of its own is another feed', options, async () => {
  const elsewhere = (sequence: number, payload: Uint8Array) =>
    cap.serverSegment(sequence, payload, undefined, parseAddress(OTHER_SERVER));
  const first = [cap.serverSegment(1, cap.soupLogin(1)), cap.serverSegment(34, soup(1, 10))];
  const second = [elsewhere(1, cap.soupLogin(1, OTHER)), elsewhere(34, soup(31, 20))];
  const capture = cap.pcap([first[0]!, second[0]!, first[1]!, second[1]!]);
  const summary = await bothRead(capture);
  assert.deepEqual([summary.messages, found(summary.damage)], [10, { foreignPackets: 2 }]);
  assert.deepEqual(summary.feeds, [
    { carrier: 'soupbintcp', address: SERVER, session: 'TEST000001', packets: 2, followed: true },
    { carrier: 'soupbintcp', address: OTHER_SERVER, session: OTHER, packets: 2, followed: false },
  ]);
  const chosen = await bothRead(capture, {}, [OTHER_SERVER]);
  assert.deepEqual([chosen.messages, chosen.packets, chosen.otherPackets, found(chosen.damage)], [20, 2, 2, {}]);
  // Another server of the same session takes over from the first.
  const takenOver = cap.pcap([...first, elsewhere(1, cap.soupLogin(11)), elsewhere(34, soup(11, 10))]);
  const over = await bothRead(takenOver);
  assert.deepEqual([over.messages, over.sequence.gaps, found(over.damage)], [20, 0, {}]);
  // A TCP stream that says nothing of its numbers is not mixed into a feed of numbered packets.
  const mixed = await bothRead(cap.pcap([ours(1), elsewhere(34, soup(31, 20)), ours(11)]));
  assert.deepEqual([mixed.messages, found(mixed.damage)], [20, { foreignPackets: 1 }]);
});

test('feeds that can not be chosen are refused before anything is read', options, async () => {
  for (const bytes of [binaryFile(ADDS), cap.moldPayload(1, ADDS)]) {
    assert.deepEqual(await bothLanes(bytes, {}, [GROUP]), { error: 'LUMINA_WIRE_FEED' });
  }
  assert.deepEqual(await bothLanes(TWO, {}, []), await bothLanes(TWO));
  await withFile(TWO, async (path) => {
    const refusal = (feeds: string[]) => (error: unknown) => error instanceof LuminaError && error.message.includes(feeds[0]!);
    await assert.rejects(openFrames({ path, feeds: ['here:1'] }), refusal(['here:1']));
    await assert.rejects(openFrames({ path, feeds: Array.from({ length: 65 }, () => GROUP) }), refusal(['more than 64']));
  });
});
