/** IP addresses with ports, as people write them and as packets carry them. */
import { isIPv4, isIPv6 } from 'node:net';

export interface Address {
  readonly version: 4 | 6;
  /** The address in 32-bit words: one of IPv4, four of IPv6. */
  readonly words: readonly number[];
  readonly port: number;
}

/**
 * `233.54.12.111:26477`, `[ff3e::1]:26477`.
 * @throws Error with a sentence for people
 */
export function parseAddress(text: string): Address {
  const found = /^(?:\[([0-9a-fA-F:.]+)\]|([0-9.]+)):(\d{1,5})$/.exec(text);
  const host = found?.[1] ?? found?.[2] ?? '';
  const port = Number(found?.[3]);
  const version = found?.[2] !== undefined && isIPv4(host) ? 4 : found?.[1] !== undefined && isIPv6(host) ? 6 : 0;
  if (version === 0 || !(port >= 1 && port <= 65_535)) {
    throw new Error('Write ADDRESS:PORT, such as 233.54.12.111:26477 or [ff3e::1]:26477.');
  }
  return { version, words: version === 4 ? [word4(host)] : words6(host), port };
}

function word4(host: string): number {
  return host.split('.').reduce((word, byte) => word * 256 + Number(byte), 0);
}

function words6(host: string): number[] {
  // An IPv4 tail stands for two groups.
  const tail = /\d+\.\d+\.\d+\.\d+$/.exec(host)?.[0];
  const low = tail === undefined ? 0 : word4(tail);
  const plain =
    tail === undefined ? host : `${host.slice(0, -tail.length)}${(low >>> 16).toString(16)}:${(low & 0xffff).toString(16)}`;
  const [head = '', rest] = plain.split('::');
  const groupsOf = (part: string) => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16)));
  const first = groupsOf(head);
  const last = rest === undefined ? [] : groupsOf(rest);
  const groups = [...first, ...Array.from({ length: 8 - first.length - last.length }, () => 0), ...last];
  return [0, 2, 4, 6].map((index) => groups[index]! * 0x1_0000 + groups[index + 1]!);
}

/** The Ethernet address that frames to this address carry: of the multicast group, else one of the private range. */
export function hardwareAddress(address: Address): Uint8Array {
  const last = address.words[address.words.length - 1]!;
  const bytes = (word: number, count: number) =>
    Array.from({ length: count }, (_, index) => (word >>> ((count - 1 - index) * 8)) & 0xff);
  const first = address.words[0]! >>> 24;
  if (address.version === 4 && first >= 224 && first <= 239)
    return Uint8Array.from([0x01, 0x00, 0x5e, ...bytes(last & 0x7fffff, 3)]);
  if (address.version === 6 && first === 0xff) return Uint8Array.from([0x33, 0x33, ...bytes(last, 4)]);
  return Uint8Array.from([0x02, 0x00, ...bytes(last, 4)]);
}
