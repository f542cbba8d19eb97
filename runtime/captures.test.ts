/** Captures in both lanes: every wrapping, what is not ours, and what is left when bytes are wrong. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { LinkType } from '../generated/pcap/ts/enums.ts';
import { openFrames } from './frames.ts';
import { bothLanes, bothRead, found, noNative } from './testing/both-lanes.ts';
import * as cap from './testing/captures.ts';
import { addOrder, binaryFile, withFile } from './testing/messages.ts';

const options = { skip: noNative };
/** Sixty adds of distinct references, ten for each packet of a test. */
const ADDS = Array.from({ length: 60 }, (_, index) => addOrder({ orderRef: index + 1, shares: index + 1 }));
const part = (from: number, count = 10) => ADDS.slice(from - 1, from - 1 + count);
const frame = (from: number, count = 10) => cap.moldFrame(from, part(from, count));
const WHOLE = [1, 11, 21, 31, 41, 51].map((from) => frame(from));
const digestOf = async (messages: readonly Uint8Array[]) => (await bothRead(binaryFile(messages))).digest;

test('every container, byte order and clock brings the same messages', options, async () => {
  const digest = await digestOf(ADDS);
  const captures = {
    nanoseconds: cap.pcap(WHOLE),
    microseconds: cap.pcap(WHOLE, { microseconds: true }),
    'big-endian': cap.pcap(WHOLE, { big: true }),
    'big-endian microseconds': cap.pcap(WHOLE, { big: true, microseconds: true }),
    pcapng: cap.pcapng(WHOLE),
    'pcapng big-endian': cap.pcapng(WHOLE, { big: true }),
    'pcapng nanoseconds': cap.pcapng(WHOLE, { resolution: 9, unitsPerSecond: 1_000_000_000n }),
    'pcapng powers of two': cap.pcapng(WHOLE, { big: true, resolution: 0x80 | 20, unitsPerSecond: 2n ** 20n }),
    'simple packets': cap.pcapng(WHOLE, { block: 'simple' }),
    'obsolete packets': cap.pcapng(WHOLE, { block: 'obsolete', big: true }),
    'two sections': Buffer.concat([cap.pcapng(WHOLE.slice(0, 3)), cap.pcapng(WHOLE.slice(3), { big: true })]),
    'gzip pcap': gzipSync(cap.pcap(WHOLE)),
    'gzip pcapng': gzipSync(cap.pcapng(WHOLE)),
  };
  for (const [name, bytes] of Object.entries(captures)) {
    const summary = await bothRead(bytes);
    assert.equal(summary.digest, digest, name);
    assert.equal(summary.messages, 60, name);
    assert.equal(summary.packets, 6, name);
    assert.deepEqual(summary.sequence, { sessions: 1, first: 1, gaps: 0, lost: 0, duplicates: 0 }, name);
    assert.deepEqual(found(summary.damage), {}, name);
  }
});

test('times of packets are nanoseconds, whatever the capture counts in', async () => {
  const expected = { first: 1_000_000_001_000n, last: 1_005_000_001_000n };
  const captures: [string, Buffer, object | null][] = [
    ['nanoseconds', cap.pcap(WHOLE, { big: true }), expected],
    ['microseconds', cap.pcap(WHOLE, { microseconds: true }), expected],
    ['pcapng', cap.pcapng(WHOLE), expected],
    ['resolution 9', cap.pcapng(WHOLE, { big: true, resolution: 9, unitsPerSecond: 1_000_000_000n }), expected],
    // 2^20 units are a second: the microsecond is one unit, 953 ns.
    [
      'power of two',
      cap.pcapng(WHOLE, { resolution: 0x80 | 20, unitsPerSecond: 2n ** 20n }),
      { first: 1_000_000_000_953n, last: 1_005_000_000_953n },
    ],
    ['simple packets have none', cap.pcapng(WHOLE, { block: 'simple' }), null],
  ];
  for (const [name, bytes, times] of captures) {
    await withFile(bytes, async (path) => {
      const frames = await openFrames({ path });
      while ((await frames.next()) !== null);
      assert.deepEqual(frames.times(), times, name);
      await frames.close();
    });
  }
});

test('every link layer, tags, options, IPv6 and its extensions', options, async () => {
  const digest = await digestOf(ADDS);
  for (const [name, link] of Object.entries(LinkType)) {
    if (link === LinkType.ipv6) continue;
    const summary = await bothRead(
      cap.pcap(
        WHOLE.map((one) => cap.relink(one, link)),
        { link, big: link % 2 === 0 },
      ),
    );
    assert.equal(summary.digest, digest, name);
    assert.deepEqual([summary.packets, summary.otherPackets], [6, 0], name);
  }
  const whole6 = [1, 11, 21, 31, 41, 51].map((from) => cap.extended6(cap.moldPayload(from, part(from)), 0));
  const forms: [string, Uint8Array[]][] = [
    ['one tag', WHOLE.map((one) => cap.tagged(one, 1))],
    ['two tags', WHOLE.map((one) => cap.tagged(one, 2))],
    ['options', WHOLE.map(cap.withOptions)],
    ['IPv6 extensions', whole6],
    ['padding behind the packet', WHOLE.map((one) => Buffer.concat([one, Buffer.alloc(9, 0xee)]))],
  ];
  for (const [name, frames] of forms) assert.equal((await bothRead(cap.pcap(frames))).digest, digest, name);
  for (const link of [LinkType.ipv6, LinkType.raw, LinkType.nullLoopback, LinkType.loopback, LinkType.linuxCooked]) {
    const summary = await bothRead(
      cap.pcap(
        whole6.map((one) => cap.relink(one, link)),
        { link },
      ),
    );
    assert.equal(summary.digest, digest, `IPv6 ${link}`);
  }
});

test('what is not ours is counted, and no damage', options, async () => {
  const strangers = [
    cap.udpTo(Buffer.from('a name server would answer this'), { ...cap.GROUP, port: 53 }),
    cap.udpTo(cap.moldPayload(1, [Buffer.from('zz'), Buffer.from('yy')]), cap.GROUP_B),
    cap.udpTo(cap.moldPayload(1, [], undefined, 5), cap.GROUP_B),
    cap.tagged(WHOLE[0]!, 3),
    Buffer.alloc(60, 0x11),
    new Uint8Array(0),
    cap.clientSegment(Buffer.from('GET / HTTP/1.0')),
  ];
  const fragments = [cap.fragment(WHOLE[0]!, true), cap.fragment(WHOLE[0]!, false), cap.extended6(Buffer.alloc(30), 5)];
  const summary = await bothRead(cap.pcap([...strangers, ...fragments, ...WHOLE]));
  assert.deepEqual([summary.packets, summary.otherPackets, summary.fragments, summary.messages], [6, 7, 3, 60]);
  assert.deepEqual(found(summary.damage), {});
});

test('malformed packets of a known group are damage; the line goes on', options, async () => {
  const bad = [
    cap.udpTo(Buffer.from('too short')),
    cap.udpTo(cap.moldPayload(11, part(11), undefined, 11)),
    cap.udpTo(cap.moldPayload(11, part(11), undefined, 9)),
    cap.udpTo(cap.moldPayload(11, part(11), '\u0001EST')),
    cap.udpTo(cap.moldPayload(2n ** 63n, part(11))),
    cap.udpTo(Buffer.concat([cap.moldPayload(11, []), Buffer.from([0])])),
    cap.lyingUdp(frame(11), 7),
    cap.lyingUdp(frame(11), 60_000),
  ];
  const summary = await bothRead(cap.pcap([WHOLE[0]!, ...bad, ...WHOLE.slice(1)]));
  assert.deepEqual(found(summary.damage), { malformedPackets: bad.length });
  assert.deepEqual([summary.messages, summary.packets], [60, 6 + bad.length]);
});

test('a packet that was captured in part gives the messages that are whole', options, async () => {
  const kept = 14 + 20 + 8 + 20 + 3 * 38 + 5;
  const summary = await bothRead(cap.pcap(WHOLE.slice(0, 3), { kept }));
  assert.deepEqual(found(summary.damage), { truncatedPackets: 3, sequenceGaps: 2 });
  assert.deepEqual([summary.messages, summary.sequence.lost], [9, 14]);
  // The other line has it whole.
  const helped = [WHOLE[0]!, frame(11).subarray(0, kept), cap.moldFrame(11, part(11), undefined, cap.GROUP_B), WHOLE[2]!];
  const bytes = cap.pcap(helped);
  assert.equal((await bothRead(bytes)).messages, 30);
});

test('a capture that breaks off: what came before counts', options, async () => {
  const good = cap.pcap(WHOLE);
  const endless = Buffer.from(good);
  const third = 24 + 2 * (16 + WHOLE[0]!.length);
  endless.writeUInt32LE(262_145, third + 8);
  const odd = cap.pcapng(WHOLE);
  odd.writeUInt32LE(odd.readUInt32LE(odd.length - 4) + 2, odd.length - odd.readUInt32LE(odd.length - 4) + 4);
  const packed = gzipSync(good);
  const cases: [string, Uint8Array, number, object][] = [
    ['a length that can not be', endless, 20, { corruptCapture: 1 }],
    ['a block of odd length', odd, 50, { corruptCapture: 1 }],
    ['no section', Buffer.concat([cap.pcapng([]).subarray(0, 28), Buffer.alloc(16)]), 0, { corruptCapture: 1 }],
    ['cut in a packet', good.subarray(0, good.length - 3), 50, { truncatedRecords: 1 }],
    ['cut in a record header', good.subarray(0, third + 7), 20, { truncatedRecords: 1 }],
    ['cut in the file header', good.subarray(0, 20), 0, { truncatedRecords: 1 }],
    ['cut in a block that is skipped', cap.pcapng([]).subarray(0, 40), 0, { truncatedRecords: 1 }],
    ['cut gzip', packed.subarray(0, packed.length - 6), 60, { corruptInput: 1 }],
  ];
  for (const [name, bytes, messages, damage] of cases) {
    const summary = await bothRead(bytes);
    assert.deepEqual([summary.messages, found(summary.damage)], [messages, damage], name);
  }
});

test('packets that no IP length can say are passed over', options, async () => {
  const summary = await bothRead(cap.pcap([Buffer.alloc(70_000, 1), ...WHOLE, Buffer.alloc(262_144)]));
  assert.deepEqual([summary.messages, summary.otherPackets, found(summary.damage)], [60, 2, {}]);
  const ng = await bothRead(cap.pcapng([Buffer.alloc(70_001, 1), ...WHOLE, Buffer.alloc(300_000)], { big: true }));
  assert.deepEqual([ng.messages, ng.otherPackets, found(ng.damage)], [60, 2, {}]);
});

test('a stop in mid-packet leaves the same counts', options, async () => {
  const bytes = cap.pcap([frame(1), frame(1), frame(21), frame(31), cap.moldNext(60)]);
  for (let afterMessages = 0; afterMessages <= 31; afterMessages++) await bothRead(bytes, { afterMessages });
  const timed = ADDS.map((_, index) => addOrder({ orderRef: index + 1, timestamp: index * 1000 }));
  const late = cap.pcap([
    cap.moldFrame(1, timed.slice(0, 20)),
    cap.moldFrame(31, timed.slice(30)),
    cap.moldFrame(21, timed.slice(20, 30)),
  ]);
  for (const atTimeNs of [0, 500, 19_000, 24_000, 59_000]) await bothRead(late, { atTimeNs });
});

test('bytes turned at random: both lanes say the same, and neither falls over', options, async () => {
  const captures = [
    cap.pcap([...WHOLE.slice(0, 3), frame(51), frame(31), frame(31), frame(41), cap.moldNext(61, true)]),
    cap.pcapng(
      WHOLE.map((one) => cap.tagged(one, 2)),
      { big: true, resolution: 9 },
    ),
    cap.pcap(
      [1, 11, 21, 31, 41, 51].map((from) => cap.extended6(cap.moldPayload(from, part(from)), 0)),
      { big: true },
    ),
  ];
  let state = 20_200_130;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  for (let round = 0; round < 90; round++) {
    const bytes = Buffer.from(captures[round % captures.length]!);
    for (let flips = 1 + below(12); flips > 0; flips--) bytes[below(bytes.length)]! ^= 1 << below(8);
    await bothLanes(round % 10 === 9 ? bytes.subarray(0, below(bytes.length)) : bytes);
  }
});
