/** From a captured packet to its UDP or TCP payload: link layer, IPv4 or IPv6, transport. The native lane keeps the same rules. */
import { EtherType, IpProtocol } from '../../generated/network/ts/enums.ts';
import * as ethernet from '../../generated/network/ts/ethernet.ts';
import * as ipv4 from '../../generated/network/ts/ipv4.ts';
import * as ipv6 from '../../generated/network/ts/ipv6.ts';
import * as ipv6Extension from '../../generated/network/ts/ipv6-extension.ts';
import * as ipv6Fragment from '../../generated/network/ts/ipv6-fragment.ts';
import * as linuxCooked from '../../generated/network/ts/linux-cooked.ts';
import * as linuxCooked2 from '../../generated/network/ts/linux-cooked-2.ts';
import * as loopback from '../../generated/network/ts/loopback.ts';
import * as tcp from '../../generated/network/ts/tcp.ts';
import * as udp from '../../generated/network/ts/udp.ts';
import * as vlanTag from '../../generated/network/ts/vlan-tag.ts';
import { LinkType } from '../../generated/pcap/ts/enums.ts';
import { swap32 } from './byte-order.ts';
import { type Packet, PORT } from './packet.ts';

const MOST_TAGS = 2;
const MOST_EXTENSIONS = 8;
/** More fragments follow, or this one is not the first. */
const FRAGMENT_BITS = 0x3fff;
/** The same of an IPv6 fragment header's offset word. */
const FRAGMENT6_BITS = 0xfff9;
/** Numbers of IPv6 as an address family: Linux, then the BSDs and macOS. */
const FAMILY_6 = new Set([10, 24, 28, 30]);
const FAMILY_4 = 2;
const KNOWN_LINKS: ReadonlySet<number> = new Set(Object.values(LinkType));

export function isKnownLink(link: number): boolean {
  return KNOWN_LINKS.has(link);
}

/** Describes the packet that lies at view[at, end) and began with this link type. */
export function readPacket(packet: Packet, at: number, end: number, link: number): void {
  const { view } = packet;
  packet.kind = 'other';
  packet.cut = false;
  packet.malformed = false;
  packet.at = at;
  packet.length = 0;
  switch (link) {
    case LinkType.ethernet:
      if (at + ethernet.LENGTH <= end) readTagged(packet, at + ethernet.LENGTH, end, ethernet.etherType(view, at));
      return;
    case LinkType.linuxCooked:
      if (at + linuxCooked.LENGTH <= end) readTagged(packet, at + linuxCooked.LENGTH, end, linuxCooked.etherType(view, at));
      return;
    case LinkType.linuxCooked2:
      if (at + linuxCooked2.LENGTH <= end) readTagged(packet, at + linuxCooked2.LENGTH, end, linuxCooked2.etherType(view, at));
      return;
    case LinkType.nullLoopback:
    case LinkType.loopback:
      if (at + loopback.LENGTH <= end) readLoopback(packet, at, end);
      return;
    case LinkType.rawOpenbsd:
    case LinkType.rawBsd:
    case LinkType.raw:
    case LinkType.ipv4:
    case LinkType.ipv6:
      if (at < end) readNetwork(packet, at, end, view.getUint8(at) >> 4 === 6 ? EtherType.ipv6 : EtherType.ipv4);
      return;
    default:
      return;
  }
}

function readTagged(packet: Packet, at: number, end: number, type: number): void {
  let next = at;
  let etherType = type;
  for (let tags = 0; tags < MOST_TAGS && isTag(etherType) && next + vlanTag.LENGTH <= end; tags++) {
    etherType = vlanTag.etherType(packet.view, next);
    next += vlanTag.LENGTH;
  }
  readNetwork(packet, next, end, etherType);
}

function isTag(etherType: number): boolean {
  return etherType === EtherType.vlan || etherType === EtherType.serviceVlan || etherType === EtherType.stackedVlan;
}

/** The family is in the byte order of whoever captured: a small number in one of the two. */
function readLoopback(packet: Packet, at: number, end: number): void {
  const written = loopback.family(packet.view, at);
  const family = written > 0xffff ? swap32(written) : written;
  if (family === FAMILY_4) readNetwork(packet, at + loopback.LENGTH, end, EtherType.ipv4);
  else if (FAMILY_6.has(family)) readNetwork(packet, at + loopback.LENGTH, end, EtherType.ipv6);
}

function readNetwork(packet: Packet, at: number, end: number, etherType: number): void {
  if (etherType === EtherType.ipv4) readIpv4(packet, at, end);
  else if (etherType === EtherType.ipv6) readIpv6(packet, at, end);
}

function readIpv4(packet: Packet, at: number, end: number): void {
  const { view } = packet;
  if (at + ipv4.LENGTH > end) return;
  const first = ipv4.versionAndWords(view, at);
  const header = (first & 15) * 4;
  if (first >> 4 !== 4 || header < ipv4.LENGTH || at + header > end) return;
  // A sender's own capture may show 0: the network card fills the length in.
  const total = ipv4.totalLength(view, at) || end - at;
  if (total < header) return;
  if ((ipv4.fragment(view, at) & FRAGMENT_BITS) !== 0) {
    packet.kind = 'fragment';
    return;
  }
  setAddress4(packet.source, ipv4.source(view, at));
  setAddress4(packet.destination, ipv4.destination(view, at));
  readTransport(packet, at + header, at + total, end, ipv4.protocol(view, at));
}

function setAddress4(endpoint: Uint32Array, address: number): void {
  endpoint[0] = 0;
  endpoint[1] = 0;
  endpoint[2] = 0xffff;
  endpoint[3] = address;
}

function setAddress6(endpoint: Uint32Array, word0: number, word1: number, word2: number, word3: number): void {
  endpoint[0] = word0;
  endpoint[1] = word1;
  endpoint[2] = word2;
  endpoint[3] = word3;
}

function readIpv6(packet: Packet, at: number, end: number): void {
  const { view } = packet;
  if (at + ipv6.LENGTH > end || ipv6.versionAndFlow(view, at) >>> 28 !== 6) return;
  const payload = ipv6.payloadLength(view, at);
  const declared = payload === 0 ? end : at + ipv6.LENGTH + payload;
  const limit = Math.min(declared, end);
  setAddress6(packet.source, ipv6.source0(view, at), ipv6.source1(view, at), ipv6.source2(view, at), ipv6.source3(view, at));
  const to = packet.destination;
  setAddress6(
    to,
    ipv6.destination0(view, at),
    ipv6.destination1(view, at),
    ipv6.destination2(view, at),
    ipv6.destination3(view, at),
  );
  let protocol = ipv6.nextHeader(view, at);
  let next = at + ipv6.LENGTH;
  for (let extensions = 0; extensions < MOST_EXTENSIONS && isExtension(protocol); extensions++) {
    if (next + ipv6Extension.LENGTH > limit) return;
    if (protocol !== IpProtocol.fragment) {
      protocol = ipv6Extension.nextHeader(view, next);
      next += ipv6Extension.LENGTH + ipv6Extension.moreWords(view, next) * 8;
      continue;
    }
    // A first fragment that is also the last is whole.
    if ((ipv6Fragment.fragment(view, next) & FRAGMENT6_BITS) !== 0) {
      packet.kind = 'fragment';
      return;
    }
    protocol = ipv6Fragment.nextHeader(view, next);
    next += ipv6Fragment.LENGTH;
  }
  readTransport(packet, next, declared, end, protocol);
}

function isExtension(protocol: number): boolean {
  return (
    protocol === IpProtocol.hopByHopOptions ||
    protocol === IpProtocol.routing ||
    protocol === IpProtocol.destinationOptions ||
    protocol === IpProtocol.fragment
  );
}

/** `declared`: where the IP packet ends by its own length; `end`: where the capture of it does. */
function readTransport(packet: Packet, at: number, declared: number, end: number, protocol: number): void {
  const { view } = packet;
  const limit = Math.min(declared, end);
  if (protocol === IpProtocol.udp) {
    if (at + udp.LENGTH > limit) return;
    packet.kind = 'udp';
    packet.source[PORT] = udp.sourcePort(view, at);
    packet.destination[PORT] = udp.destinationPort(view, at);
    const whole = at + udp.datagramLength(view, at);
    packet.at = at + udp.LENGTH;
    packet.malformed = whole < packet.at || whole > declared;
    packet.cut = whole > limit;
    packet.length = packet.malformed ? 0 : Math.min(whole, limit) - packet.at;
  } else if (protocol === IpProtocol.tcp) {
    if (at + tcp.LENGTH > limit) return;
    packet.kind = 'tcp';
    packet.source[PORT] = tcp.sourcePort(view, at);
    packet.destination[PORT] = tcp.destinationPort(view, at);
    packet.tcpSequence = tcp.sequenceNumber(view, at);
    packet.tcpFlags = tcp.flags(view, at);
    const header = (tcp.words(view, at) >> 4) * 4;
    packet.malformed = header < tcp.LENGTH || at + header > limit;
    packet.cut = declared > end;
    packet.at = packet.malformed ? at : at + header;
    packet.length = packet.malformed ? 0 : limit - packet.at;
  }
}
