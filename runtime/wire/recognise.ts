/** What an input is, from its first bytes after decompression. A pure function; the native lane keeps the same rule. */
import type { StreamFormat, StreamRules } from './stream.ts';

/** Bytes that are looked at. */
export const WINDOW_BYTES = 65_536;
const WALKED_RECORDS = 32;
const LENGTH_BYTES = 2;
/** No known message is near this; a longer record is not counted as plausible. */
const LONGEST_PLAUSIBLE = 255;

export type InputFormat = 'binaryfile' | 'pcap' | 'pcapng' | StreamFormat | 'unknown';

/** Layout length of a message type, 0 when the type is unknown. */
export type LengthOf = (type: number) => number;

/** pcap in both byte orders and both clock resolutions. */
const PCAP_MAGIC = new Set([0xa1b2c3d4, 0xd4c3b2a1, 0xa1b23c4d, 0x4d3cb2a1]);
const PCAPNG_MAGIC = 0x0a0d0d0a;

/**
 * Judges `head`, the first bytes of the input; `whole` says that the input ends with them.
 *
 * BinaryFILE: of the first 32 records at least half are known types with layout length <= length <= 255. A record cut by the
 * window counts by its header. An end-of-session marker (length 0) may come first, alone or before such records. An input that
 * ends inside its first record is accepted when the length is exactly the layout's.
 * A carrier's stream comes before it: the rules for one are the feed's.
 */
export function recognise(head: Uint8Array, whole: boolean, lengthOf: LengthOf, streams: StreamRules): InputFormat {
  if (head.length >= 4) {
    const magic = new DataView(head.buffer, head.byteOffset, 4).getUint32(0);
    if (PCAP_MAGIC.has(magic)) return 'pcap';
    if (magic === PCAPNG_MAGIC) return 'pcapng';
  }
  const stream = streams.recognise(new DataView(head.buffer, head.byteOffset, head.length), lengthOf);
  return stream ?? (isBinaryFile(head, whole, lengthOf) ? 'binaryfile' : 'unknown');
}

function isBinaryFile(head: Uint8Array, whole: boolean, lengthOf: LengthOf): boolean {
  if (head.length < LENGTH_BYTES) return false;
  const first = recordLength(head, 0);
  const afterFirst = LENGTH_BYTES + first;
  if (first === 0) {
    if (head.length === LENGTH_BYTES) return whole;
    const rest = walk(head, afterFirst, WALKED_RECORDS - 1, lengthOf);
    return rest.walked > 0 && rest.plausible * 2 >= rest.walked;
  }
  if (whole && afterFirst > head.length) return head.length > LENGTH_BYTES && lengthOf(head[LENGTH_BYTES]!) === first;
  const all = walk(head, 0, WALKED_RECORDS, lengthOf);
  return all.walked > 0 && all.plausible * 2 >= all.walked;
}

/** Counts records from `at`; one is walked as soon as its length and type byte are in the window, or its length is 0. */
function walk(head: Uint8Array, at: number, limit: number, lengthOf: LengthOf): { walked: number; plausible: number } {
  let walked = 0;
  let plausible = 0;
  for (let next = at; walked < limit && next + LENGTH_BYTES <= head.length; ) {
    const length = recordLength(head, next);
    if (length > 0 && next + LENGTH_BYTES >= head.length) break;
    walked += 1;
    const layout = length === 0 ? 0 : lengthOf(head[next + LENGTH_BYTES]!);
    if (layout > 0 && length >= layout && length <= LONGEST_PLAUSIBLE) plausible += 1;
    next += LENGTH_BYTES + length;
  }
  return { walked, plausible };
}

function recordLength(head: Uint8Array, at: number): number {
  return (head[at]! << 8) | head[at + 1]!;
}
