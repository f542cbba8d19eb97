/** Servers of other protocols beside the feed, in both lanes: a login alone begins nothing, whenever it comes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MESSAGES as OUCH_42 } from '../generated/ouch-4.2/ts/index.ts';
import { MESSAGES as OUCH_50 } from '../generated/ouch-5.0/ts/index.ts';
import { bothLanes, bothRead, found, noNative } from './testing/both-lanes.ts';
import * as cap from './testing/captures.ts';
import { addOrder, binaryFile } from './testing/messages.ts';
import { parseAddress } from './wire/address.ts';

const options = { skip: noNative };
const ADDS = Array.from({ length: 60 }, (_, index) => addOrder({ orderRef: index + 1, shares: index + 1 }));
const part = (from: number, count = 10) => ADDS.slice(from - 1, from - 1 + count);
const soup = (messages: readonly Uint8Array[]) => Buffer.concat(messages.map((message) => cap.soupPacket('S', message)));
const mold = (from: number) => cap.moldFrame(from, part(from));
const HOST = parseAddress('10.0.0.1:30000');
const FIRST = 5000;
const LOGIN_BYTES = 33;
const SYN = { sessions: 1, first: 1, gaps: 0, lost: 0, duplicates: 0 };

/** A connection of its own, in segments of these payloads one behind the other. */
function connection(payloads: readonly Uint8Array[], server = HOST, port = 41_000, first = FIRST): Uint8Array[] {
  let sequence = first + 1;
  return payloads.map((payload) => {
    const segment = cap.serverSegment(sequence, payload, port, server);
    sequence += payload.length;
    return segment;
  });
}

/** Every message that an OUCH server sends, as long as its layout. */
const OUCH = [...OUCH_42, ...OUCH_50]
  .filter(({ direction }) => direction === 'outbound')
  .map(({ code, length }) => Buffer.alloc(length, 0x20).fill(code, 0, 1));

test('an order server beside the feed: its connection is none, whatever it says and whenever', options, async () => {
  assert.ok(OUCH.length > 20);
  const orders = connection([cap.soupLogin(1, 'OUCH'), cap.soupPacket('H'), ...OUCH.map((message) => soup([message]))]);
  const { digest } = await bothRead(binaryFile(part(1, 30)));
  const feed = [mold(1), mold(11), mold(21)];
  for (const at of [0, 1, 2, 3]) {
    const summary = await bothRead(cap.pcap([...feed.slice(0, at), ...orders, ...feed.slice(at)]));
    assert.deepEqual([summary.digest, summary.sequence, found(summary.damage)], [digest, SYN, {}], String(at));
    assert.deepEqual([summary.packets, summary.otherPackets, summary.feeds.length], [3, orders.length, 1]);
  }
  // Each of its messages alone behind the login, whole and in pieces.
  for (const message of OUCH) {
    const alone = soup([message]);
    const pieces = connection([cap.soupLogin(1, 'OUCH'), alone.subarray(0, 2), alone.subarray(2, 3), alone.subarray(3)]);
    const summary = await bothRead(cap.pcap([...connection([cap.soupLogin(1, 'OUCH'), alone]), ...pieces, ...feed]));
    assert.deepEqual([summary.digest, summary.feeds.length, found(summary.damage)], [digest, 1, {}], String(message[0]));
  }
  const logged = await bothRead(cap.pcap([cap.moldFrame(1, part(1), 'OUCH'), ...connection([cap.soupLogin(1, 'OUCH')])]));
  assert.deepEqual([logged.messages, logged.packets, found(logged.damage)], [10, 1, {}]);
});

test('an order server before a feed over TCP, and both logins before both messages', options, async () => {
  const { digest } = await bothRead(binaryFile(ADDS));
  const orders = connection([cap.soupLogin(1, 'OUCH'), ...OUCH.map((message) => soup([message]))]);
  const feed = connection([cap.soupLogin(1), cap.soupPacket('H'), soup(part(1, 30)), soup(part(31, 30))], undefined, 40_000);
  const [orderLogin, ...orderRest] = orders as [Uint8Array, ...Uint8Array[]];
  const [feedLogin, ...feedRest] = feed as [Uint8Array, ...Uint8Array[]];
  for (const frames of [
    [...orders, ...feed],
    [orderLogin, feedLogin, ...feedRest, ...orderRest],
    [feedLogin, orderLogin, ...orderRest, ...feedRest],
  ]) {
    const summary = await bothRead(cap.pcap(frames));
    assert.deepEqual([summary.digest, summary.sequence, found(summary.damage)], [digest, SYN, {}]);
    assert.deepEqual([summary.packets, summary.otherPackets], [4, orders.length]);
    assert.deepEqual(
      summary.feeds.map(({ packets, session }) => [packets, session]),
      [[4, 'TEST000001']],
    );
  }
});

test('a feed over TCP that is cut anywhere behind its login, and whose first segments change places', options, async () => {
  const { digest } = await bothRead(binaryFile(part(1, 12)));
  const stream = Buffer.concat([cap.soupLogin(1), cap.soupPacket('H'), cap.soupPacket('+', 'hello'), soup(part(1, 12))]);
  for (let cut = LOGIN_BYTES; cut < LOGIN_BYTES + 60; cut++) {
    const pieces = [0, cut, cut + 3, cut + 50, stream.length].map((end, index, all) => stream.subarray(all[index - 1] ?? 0, end));
    const [, login, second, third, fourth] = connection(pieces) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array];
    for (const frames of [
      [login, second, third, fourth],
      [login, third, second, fourth],
    ]) {
      const summary = await bothRead(cap.pcap(frames));
      assert.deepEqual([summary.digest, summary.packets, found(summary.damage)], [digest, 4, {}], String(cut));
      assert.deepEqual(summary.sequence, SYN);
    }
  }
});

test('a session is not replaced by a login alone, and a snapshot server is told beside the multicast', options, async () => {
  const feed = connection([cap.soupLogin(1), soup(part(1, 30))], undefined, 40_000);
  const again = connection([cap.soupLogin(31, 'NEXT')], undefined, 40_007);
  const alone = await bothRead(cap.pcap([...feed, ...again]));
  assert.deepEqual([alone.sequence, found(alone.damage)], [SYN, {}]);
  // A snapshot has the messages of the feed, in a session of its own: whichever comes first, the other is told.
  const snapshot = connection([cap.soupLogin(1, 'GLIMPSE'), soup(part(31, 20))]);
  const after = await bothRead(cap.pcap([mold(1), ...snapshot, mold(11)]));
  assert.deepEqual([after.messages, after.sequence, found(after.damage)], [20, SYN, { foreignPackets: 2 }]);
  const before = await bothRead(cap.pcap([...snapshot, mold(1), mold(11)]));
  assert.deepEqual([before.messages, found(before.damage)], [20, { foreignPackets: 2 }]);
  assert.deepEqual(
    before.feeds.map(({ followed, packets }) => [followed, packets]),
    [
      [true, 2],
      [false, 2],
    ],
  );
});

test('bytes that were lost at the end of a connection are told by a segment without any', options, async () => {
  const stream = [cap.soupLogin(1), soup(part(1)), soup(part(11)), soup(part(21))];
  const [login, one, two, three] = connection(stream) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  const sent = stream.reduce((bytes, payload) => bytes + payload.length, 0);
  const NONE = new Uint8Array(0);
  const acknowledgement = cap.serverSegment(FIRST + 1 + sent, new Uint8Array(0), 41_000, HOST);
  const cases: [string, Uint8Array[], number, number][] = [
    ['nothing', [login, one, two, three, acknowledgement], 30, 0],
    ['the last', [login, one, two, acknowledgement], 20, 1],
    ['all but one', [login, one, acknowledgement], 10, 1],
    ['a hole and the last', [login, one, three, acknowledgement], 20, 1],
    ['all', [login, acknowledgement], 0, 1],
    [
      'all, and a part held',
      [login, acknowledgement, cap.serverSegment(FIRST + 1 + sent - 5, stream[3]!.subarray(-5), 41_000, HOST)],
      0,
      1,
    ],
    [
      'nothing but the end of the connection',
      [login, one, two, three, cap.serverSegment(FIRST + 2 + sent, NONE, 41_000, HOST)],
      30,
      0,
    ],
    ['a login, and the end of the connection', [login, cap.serverSegment(FIRST + 35, NONE, 41_000, HOST)], 0, 0],
    ['it comes late', [login, one, acknowledgement, two, three], 30, 0],
  ];
  for (const [name, frames, messages, gaps] of cases) {
    const summary = await bothRead(cap.pcap(frames));
    assert.deepEqual([summary.messages, summary.sequence.gaps], [messages, gaps], name);
    assert.deepEqual(found(summary.damage), gaps === 0 ? {} : { sequenceGaps: gaps }, name);
  }
});

test('connections mixed at random, with losses: both lanes say the same', options, async () => {
  let state = 4711;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const cutUp = (stream: Buffer): Buffer[] => {
    const pieces: Buffer[] = [];
    for (let at = 0; at < stream.length; ) {
      const length = below(4) === 0 ? 1 + below(5) : 20 + below(300);
      pieces.push(stream.subarray(at, at + length));
      at += length;
    }
    return pieces;
  };
  let messages = 0;
  for (let round = 0; round < 60; round++) {
    const streams = Array.from({ length: 1 + below(4) }, (_, index) => {
      const said = below(3) === 0 ? OUCH : part(1 + below(30), 30);
      const chatter = below(2) === 0 ? cap.soupPacket('H') : cap.soupPacket('+', 'x'.repeat(below(90)));
      const stream = Buffer.concat([
        cap.soupLogin(1, below(2) === 0 ? undefined : `S${index}`),
        chatter,
        soup(said),
        cap.soupPacket('Z'),
      ]);
      const frames = connection(cutUp(stream), below(2) === 0 ? HOST : undefined, 41_000 + below(3), 2 ** 32 - 40 * below(4));
      return below(3) === 0 ? frames : frames.filter(() => below(12) > 0);
    });
    if (below(2) === 0) streams.push([mold(1), mold(11), mold(21)]);
    const mixed: Uint8Array[] = [];
    for (const left = streams.map((frames) => [...frames]); left.some((frames) => frames.length > 0); ) {
      const frames = left[below(left.length)]!;
      if (frames.length === 0) continue;
      const [next] = frames.splice(Math.min(below(8) === 0 ? below(4) : 0, frames.length - 1), 1);
      mixed.push(next!);
    }
    const answer = await bothLanes(cap.pcap(mixed), round % 5 === 0 ? { afterMessages: below(40) } : {});
    assert.ok(!('error' in answer));
    messages += answer.messages;
  }
  assert.ok(messages > 500, String(messages));
});
