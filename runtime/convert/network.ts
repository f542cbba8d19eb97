/** Ethernet frames around a payload, with every length and checksum filled in. */
import { EtherType, IpProtocol } from '../../generated/network/ts/enums.ts';
import { ethernet, ipv4, ipv6, tcp, udp } from '../../generated/network/ts/index.ts';
import type { Address } from '../wire/address.ts';

const TIME_TO_LIVE = 16;
const DONT_FRAGMENT = 0x4000;
const WINDOW = 0xffff;
/** Most bytes of a payload that a length field of 16 bits leaves room for, with either IP. */
export const LONGEST_UDP_PAYLOAD = 0xffff - ipv4.LENGTH - udp.LENGTH;
export const LONGEST_TCP_PAYLOAD = 0xffff - ipv4.LENGTH - tcp.LENGTH;

/** Bytes of headers below the IP packet's own length: what a network's largest packet loses. */
export function headerBytes(version: 4 | 6, carrier: 'udp' | 'tcp'): number {
  return (version === 4 ? ipv4.LENGTH : ipv6.LENGTH) + (carrier === 'udp' ? udp.LENGTH : tcp.LENGTH);
}

export interface TcpPart {
  readonly sequence: number;
  readonly acknowledgement: number;
  readonly flags: number;
}

/** Both addresses are of one IP version. */
export function udpFrame(from: Address, to: Address, payload: Uint8Array): Uint8Array {
  const { frame, view, at } = beginFrame(from, to, IpProtocol.udp, udp.LENGTH + payload.length);
  udp.encode(view, at, {
    sourcePort: from.port,
    destinationPort: to.port,
    datagramLength: udp.LENGTH + payload.length,
    checksum: 0,
  });
  frame.set(payload, at + udp.LENGTH);
  // 0 would say that there is no checksum.
  udp.setChecksum(view, at, transportChecksum(view, at, from, to, IpProtocol.udp) || 0xffff);
  return frame;
}

export function tcpFrame(from: Address, to: Address, part: TcpPart, payload: Uint8Array): Uint8Array {
  const { frame, view, at } = beginFrame(from, to, IpProtocol.tcp, tcp.LENGTH + payload.length);
  tcp.encode(view, at, {
    sourcePort: from.port,
    destinationPort: to.port,
    sequenceNumber: part.sequence,
    acknowledgement: part.acknowledgement,
    words: (tcp.LENGTH / 4) << 4,
    flags: part.flags,
    window: WINDOW,
    checksum: 0,
    urgent: 0,
  });
  frame.set(payload, at + tcp.LENGTH);
  tcp.setChecksum(view, at, transportChecksum(view, at, from, to, IpProtocol.tcp));
  return frame;
}

/** A frame with its Ethernet and IP header; the transport header goes to `at`. */
function beginFrame(
  from: Address,
  to: Address,
  protocol: number,
  length: number,
): { frame: Uint8Array; view: DataView; at: number } {
  const header = from.version === 4 ? ipv4.LENGTH : ipv6.LENGTH;
  const frame = new Uint8Array(ethernet.LENGTH + header + length);
  const view = new DataView(frame.buffer);
  const etherType = from.version === 4 ? EtherType.ipv4 : EtherType.ipv6;
  ethernet.encode(view, 0, { destination: hardwareAddress(to), source: hardwareAddress(from), etherType });
  const at = ethernet.LENGTH;
  if (from.version === 4) {
    ipv4.encode(view, at, {
      versionAndWords: 0x40 | (ipv4.LENGTH / 4),
      service: 0,
      totalLength: header + length,
      identification: 0,
      fragment: DONT_FRAGMENT,
      timeToLive: TIME_TO_LIVE,
      protocol,
      checksum: 0,
      source: from.words[0]!,
      destination: to.words[0]!,
    });
    ipv4.setChecksum(view, at, onesComplement(addWords(view, at, at + header, 0)));
  } else {
    const [source0, source1, source2, source3] = from.words as [number, number, number, number];
    const [destination0, destination1, destination2, destination3] = to.words as [number, number, number, number];
    ipv6.encode(view, at, {
      versionAndFlow: 0x60000000,
      payloadLength: length,
      nextHeader: protocol,
      hopLimit: TIME_TO_LIVE,
      source0,
      source1,
      source2,
      source3,
      destination0,
      destination1,
      destination2,
      destination3,
    });
  }
  return { frame, view, at: at + header };
}

/** Over the pseudo header (addresses, protocol, length) and everything from `at` on; RFC 768, 9293, 8200. */
function transportChecksum(view: DataView, at: number, from: Address, to: Address, protocol: number): number {
  const length = view.byteLength - at;
  let sum = protocol + (length & 0xffff) + (length >>> 16);
  for (const word of [...from.words, ...to.words]) sum += (word >>> 16) + (word & 0xffff);
  return onesComplement(addWords(view, at, view.byteLength, sum));
}

function addWords(view: DataView, from: number, end: number, start: number): number {
  let sum = start;
  let at = from;
  for (; at + 2 <= end; at += 2) sum += view.getUint16(at);
  return at < end ? sum + view.getUint8(at) * 256 : sum;
}

function onesComplement(sum: number): number {
  let folded = sum;
  while (folded > 0xffff) folded = (folded & 0xffff) + Math.floor(folded / 0x1_0000);
  return ~folded & 0xffff;
}

/** The Ethernet address that frames to this address carry: of the multicast group, else one of the private range. */
function hardwareAddress(address: Address): Uint8Array {
  const last = address.words[address.words.length - 1]!;
  const bytes = (word: number, count: number) =>
    Array.from({ length: count }, (_, index) => (word >>> ((count - 1 - index) * 8)) & 0xff);
  const first = address.words[0]! >>> 24;
  if (address.version === 4 && first >= 224 && first <= 239)
    return Uint8Array.from([0x01, 0x00, 0x5e, ...bytes(last & 0x7fffff, 3)]);
  if (address.version === 6 && first === 0xff) return Uint8Array.from([0x33, 0x33, ...bytes(last, 4)]);
  return Uint8Array.from([0x02, 0x00, ...bytes(last, 4)]);
}
