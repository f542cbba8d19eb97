/** IP addresses with ports, as people write them and as packets carry them. */
import { isIPv4, isIPv6 } from 'node:net';
import { ENDPOINT_WORDS, type Endpoint, PORT } from './packet.ts';

/** Third word of an IPv4 address among those of IPv6. */
const IPV4_MAPPED = 0xffff;

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

/** The address as packets are compared by it. */
export function endpointOf(address: Address): Endpoint {
  const endpoint = new Uint32Array(ENDPOINT_WORDS);
  endpoint.set(address.version === 4 ? [0, 0, IPV4_MAPPED, ...address.words] : address.words);
  endpoint[PORT] = address.port;
  return endpoint;
}

/** As `parseAddress` takes it; empty for the address of a stream, which has none. */
export function endpointText(endpoint: Endpoint): string {
  if (endpoint.every((word) => word === 0)) return '';
  const [first, second, third, last] = endpoint;
  const port = endpoint[PORT];
  if (first === 0 && second === 0 && third === IPV4_MAPPED) {
    return `${[24, 16, 8, 0].map((shift) => (last! >>> shift) & 0xff).join('.')}:${port}`;
  }
  const groups = [...endpoint.subarray(0, PORT)].flatMap((word) => [word >>> 16, word & 0xffff].map((part) => part.toString(16)));
  // The shortest form is what a URL makes of it.
  return `${new URL(`http://[${groups.join(':')}]`).hostname}:${port}`;
}
