/** Captures for the tests: packets of a feed in every wrapping that a capture may have. */
import { EtherType, IpProtocol, TcpFlags } from '../../generated/network/ts/enums.ts';
import { ethernet, ipv4, ipv6, linuxCooked, linuxCooked2, loopback, udp, vlanTag } from '../../generated/network/ts/index.ts';
import { LinkType } from '../../generated/pcap/ts/enums.ts';
import { tcpFrame, udpFrame } from '../convert/network.ts';
import { parseAddress } from '../wire/address.ts';

export const GROUP = parseAddress('233.54.12.111:26477');
export const GROUP_B = parseAddress('233.49.196.111:26477');
const SOURCE = parseAddress('192.0.2.10:26477');
const CLIENT = parseAddress('192.0.2.20:40000');
const SESSION = 'TEST000001';

/** The payload of a MoldUDP64 packet: `count` blocks of these messages, unless it says another number. */
export function moldPayload(
  sequence: number | bigint,
  messages: readonly Uint8Array[],
  session = SESSION,
  count = messages.length,
): Buffer {
  const header = Buffer.alloc(20);
  header.write(session.padEnd(10), 'latin1');
  header.writeBigUInt64BE(BigInt(sequence), 10);
  header.writeUInt16BE(count, 18);
  const blocks = messages.flatMap((message) => [Buffer.from([message.length >> 8, message.length & 0xff]), message]);
  return Buffer.concat([header, ...blocks]);
}

export function moldFrame(
  sequence: number | bigint,
  messages: readonly Uint8Array[],
  session = SESSION,
  group = GROUP,
): Uint8Array {
  return udpFrame(SOURCE, group, moldPayload(sequence, messages, session));
}

/** A heartbeat, or the end of the session. */
export function moldNext(next: number, end = false, session = SESSION): Uint8Array {
  return udpFrame(SOURCE, GROUP, moldPayload(next, [], session, end ? 0xffff : 0));
}

export function udpTo(payload: Uint8Array, group = GROUP): Uint8Array {
  return udpFrame(SOURCE, group, payload);
}

/** One packet of SoupBinTCP. */
export function soupPacket(type: string, payload: Uint8Array | string = ''): Buffer {
  const body = Buffer.from(payload as string, 'latin1');
  return Buffer.concat([Buffer.from([(body.length + 1) >> 8, (body.length + 1) & 0xff]), Buffer.from(type), body]);
}

export function soupLogin(next: number, session = SESSION): Buffer {
  return soupPacket('A', session.padStart(10) + String(next).padStart(20));
}

/** A segment from the server, or with `port` from the server to another client. */
export function serverSegment(sequence: number, payload: Uint8Array, port = CLIENT.port, server = SOURCE): Uint8Array {
  return tcpFrame(
    server,
    { ...CLIENT, port },
    { sequence: sequence >>> 0, acknowledgement: 1, flags: TcpFlags.acknowledge },
    payload,
  );
}

export function serverOpening(sequence: number, port = CLIENT.port): Uint8Array {
  const flags = TcpFlags.syn | TcpFlags.acknowledge;
  return tcpFrame(SOURCE, { ...CLIENT, port }, { sequence: sequence >>> 0, acknowledgement: 1, flags }, new Uint8Array(0));
}

export function clientSegment(payload: Uint8Array): Uint8Array {
  return tcpFrame(CLIENT, SOURCE, { sequence: 1, acknowledgement: 1, flags: TcpFlags.acknowledge }, payload);
}

export interface PcapOptions {
  readonly big?: boolean;
  readonly microseconds?: boolean;
  readonly link?: number;
  /** Bytes kept of each packet. */
  readonly kept?: number;
}

/** Packets one second apart from 1,000 s on, and 1 us past it. */
export function pcap(frames: readonly Uint8Array[], options: PcapOptions = {}): Buffer {
  const { big = false, microseconds = false, link = LinkType.ethernet, kept = 262_144 } = options;
  const head = words(big, [microseconds ? 0xa1b2c3d4 : 0xa1b23c4d, 0, 0, 0, kept, link]);
  head[big ? 'writeUInt16BE' : 'writeUInt16LE'](2, 4);
  head[big ? 'writeUInt16BE' : 'writeUInt16LE'](4, 6);
  const records = frames.flatMap((frame, index) => {
    const bytes = frame.subarray(0, kept);
    return [words(big, [1000 + index, microseconds ? 1 : 1000, bytes.length, frame.length]), bytes];
  });
  return Buffer.concat([head, ...records]);
}

export type PacketBlock = 'enhanced' | 'simple' | 'obsolete';

/** A section with one interface; times as `pcap` has them, in microseconds unless a resolution is given. */
export function pcapng(
  frames: readonly Uint8Array[],
  options: { big?: boolean; link?: number; block?: PacketBlock; resolution?: number; unitsPerSecond?: bigint } = {},
): Buffer {
  const { big = false, link = LinkType.ethernet, block = 'enhanced', resolution, unitsPerSecond = 1_000_000n } = options;
  const half = (value: number) => (big ? value * 0x1_0000 : value);
  const section = ngBlock(big, 0x0a0d0d0a, words(big, [0x1a2b3c4d, big ? 0x0001_0000 : 1, 0xffffffff, 0xffffffff]));
  const option =
    resolution === undefined ? [] : [words(big, [big ? 9 * 0x1_0000 + 1 : 9 + 0x1_0000]), Buffer.from([resolution, 0, 0, 0])];
  const description = ngBlock(big, 1, Buffer.concat([words(big, [half(link), 0]), ...option, words(big, [0])]));
  const unknown = ngBlock(big, 0x0bad, Buffer.from('skip me.'));
  const packets = frames.map((frame, index) => {
    const time = BigInt(1000 + index) * unitsPerSecond + unitsPerSecond / 1_000_000n;
    const stamped = [Number(time >> 32n), Number(time & 0xffffffffn), frame.length, frame.length];
    const padded = Buffer.concat([frame, Buffer.alloc((4 - (frame.length % 4)) % 4)]);
    if (block === 'simple') return ngBlock(big, 3, Buffer.concat([words(big, [frame.length]), padded]));
    // An option after the packet is passed over.
    return ngBlock(big, block === 'enhanced' ? 6 : 2, Buffer.concat([words(big, [0, ...stamped]), padded, Buffer.alloc(8)]));
  });
  return Buffer.concat([section, unknown, description, ...packets]);
}

function ngBlock(big: boolean, type: number, body: Buffer): Buffer {
  const length = body.length + 12;
  return Buffer.concat([words(big, [type, length]), body, words(big, [length])]);
}

function words(big: boolean, values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes[big ? 'writeUInt32BE' : 'writeUInt32LE'](value, index * 4);
  return bytes;
}

/** An Ethernet frame's IP packet behind another link header. */
export function relink(frame: Uint8Array, link: number): Uint8Array {
  const packet = frame.subarray(ethernet.LENGTH);
  const etherType = packet[0]! >> 4 === 6 ? EtherType.ipv6 : EtherType.ipv4;
  const header = (length: number, write: (view: DataView) => void) => {
    const bytes = new Uint8Array(length);
    write(new DataView(bytes.buffer));
    return Buffer.concat([bytes, packet]);
  };
  switch (link) {
    case LinkType.ethernet:
      return frame;
    case LinkType.linuxCooked:
      return header(linuxCooked.LENGTH, (view) => linuxCooked.setEtherType(view, 0, etherType));
    case LinkType.linuxCooked2:
      return header(linuxCooked2.LENGTH, (view) => linuxCooked2.setEtherType(view, 0, etherType));
    case LinkType.nullLoopback:
      return header(loopback.LENGTH, (view) => view.setUint32(0, etherType === EtherType.ipv4 ? 2 : 30, true));
    case LinkType.loopback:
      return header(loopback.LENGTH, (view) => view.setUint32(0, etherType === EtherType.ipv4 ? 2 : 24));
    default:
      return packet;
  }
}

/** An Ethernet frame with so many VLAN tags. */
export function tagged(frame: Uint8Array, tags: number): Uint8Array {
  const types = [EtherType.serviceVlan, EtherType.vlan];
  let bytes = Buffer.from(frame);
  for (let tag = 0; tag < tags; tag++) {
    const inserted = Buffer.alloc(vlanTag.LENGTH);
    inserted.writeUInt16BE(types[(tag + 2 - tags) & 1]!, 0);
    inserted.writeUInt16BE(7, 2);
    bytes = Buffer.concat([bytes.subarray(0, 12), inserted, bytes.subarray(12)]);
  }
  return bytes;
}

/** An IPv4 frame with 8 bytes of options. */
export function withOptions(frame: Uint8Array): Uint8Array {
  const at = ethernet.LENGTH;
  const bytes = Buffer.concat([frame.subarray(0, at + ipv4.LENGTH), Buffer.alloc(8, 1), frame.subarray(at + ipv4.LENGTH)]);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  ipv4.setVersionAndWords(view, at, 0x40 | ((ipv4.LENGTH + 8) / 4));
  ipv4.setTotalLength(view, at, bytes.length - at);
  return bytes;
}

/** An IPv4 frame marked as a fragment: the first, or a later one. */
export function fragment(frame: Uint8Array, first: boolean): Uint8Array {
  const bytes = Buffer.from(frame);
  ipv4.setFragment(new DataView(bytes.buffer, bytes.byteOffset), ethernet.LENGTH, first ? 0x2000 : 0x0040);
  return bytes;
}

/** A UDP payload over IPv6 with hop-by-hop options and a fragment header, of a whole packet or of a part. */
export function extended6(payload: Uint8Array, offset: number): Uint8Array {
  const from = parseAddress('[2001:db8::a]:26477');
  const frame = Buffer.from(udpFrame(from, parseAddress('[ff3e::1]:26477'), payload));
  const at = ethernet.LENGTH + ipv6.LENGTH;
  const hops = Buffer.from([IpProtocol.fragment, 0, 1, 4, 0, 0, 0, 0]);
  const part = Buffer.from([IpProtocol.udp, 0, offset >> 5, (offset << 3) & 0xff, 0, 0, 0, 1]);
  const bytes = Buffer.concat([frame.subarray(0, at), hops, part, frame.subarray(at)]);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  ipv6.setNextHeader(view, ethernet.LENGTH, IpProtocol.hopByHopOptions);
  ipv6.setPayloadLength(view, ethernet.LENGTH, bytes.length - at);
  return bytes;
}

/** A frame whose UDP header lies about its length. */
export function lyingUdp(frame: Uint8Array, length: number): Uint8Array {
  const bytes = Buffer.from(frame);
  udp.setDatagramLength(new DataView(bytes.buffer, bytes.byteOffset), ethernet.LENGTH + ipv4.LENGTH, length);
  return bytes;
}
