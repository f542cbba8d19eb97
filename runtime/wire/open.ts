/** Opens an input: a BinaryFILE, a capture or a carrier's stream, plain or gzip, out of a file or a descriptor; recognised by content. */
import { Magic } from '../../generated/pcap/ts/enums.ts';
import { fileHeader } from '../../generated/pcap/ts/index.ts';
import type { FlowInput } from '../flow.ts';
import { endpointOf, parseAddress } from './address.ts';
import { type ByteSource, openBytes } from './bytes.ts';
import { CaptureReader, type PacketSource } from './capture.ts';
import { gunzip, isGzip } from './gunzip.ts';
import { isKnownLink } from './link.ts';
import type { Endpoint } from './packet.ts';
import { type InputFormat, type LengthOf, recognise, WINDOW_BYTES } from './recognise.ts';
import { RecordCutter, type RecordSource } from './records.ts';
import { badFeed, emptyInput, noAddresses, tooManyFeeds, unknownFormat, unsupportedLink } from './refusals.ts';
import { type StreamFormat, StreamReader, type StreamRules } from './stream.ts';
import { InputWindow } from './window.ts';

const READ_BYTES = 1 << 20;
const BATCH_RECORDS = 4096;
/** The longest BinaryFILE record with its length, and the longest packet with what a capture puts before it. */
const LONGEST_CARRIED = 65_600;
/** As many as the native lane has room for. */
const MOST_CHOSEN = 64;

export interface WireOptions {
  /** Layout length of a message type, to recognise the input by. */
  readonly lengthOf: LengthOf;
  /** What the carriers of a stream are like. */
  readonly streams: StreamRules;
  /** Most bytes of one read. */
  readonly readBytes?: number;
  /** Most records of one batch. */
  readonly batchRecords?: number;
  /** Ticks at a packet's first sight; without it no clock is read. */
  readonly clock?: () => number;
  /** Ends a read under way, which rejects with an AbortError. */
  readonly signal?: AbortSignal;
}

/** What the input brings: records of messages, or packets that carry them. */
export type Wire =
  | { readonly format: 'binaryfile'; readonly records: RecordSource }
  | { readonly format: 'pcap' | 'pcapng' | StreamFormat; readonly packets: PacketSource };

/**
 * Opens the input and recognises its format.
 * @throws LuminaError LUMINA_WIRE_NOT_FOUND, LUMINA_WIRE_IS_DIRECTORY, LUMINA_WIRE_UNREADABLE, LUMINA_WIRE_EMPTY,
 * LUMINA_WIRE_UNKNOWN_FORMAT, LUMINA_WIRE_UNSUPPORTED_FORMAT
 */
export async function openWire(input: FlowInput, options: WireOptions): Promise<Wire> {
  const stored = await openBytes(input, options.signal);
  try {
    const head = new Uint8Array(2);
    const got = await readFully(stored, head, 0, head.length);
    if (got === 0) throw emptyInput(input);
    const compressed = isGzip(head);
    const source = compressed ? gunzip(stored, head) : withHead(stored, head.subarray(0, got));
    const window = new InputWindow(source, options.readBytes ?? READ_BYTES, WINDOW_BYTES, LONGEST_CARRIED);
    while (window.end < WINDOW_BYTES && !window.ended) await window.fill();
    const format = formatOf(input, window, options, compressed);
    if (format === 'binaryfile') return { format, records: new RecordCutter(window, options.batchRecords ?? BATCH_RECORDS) };
    if (format === 'pcap' || format === 'pcapng') return { format, packets: new CaptureReader(window, format, options.clock) };
    return { format, packets: new StreamReader(window, format, options.streams, options.clock) };
  } catch (error) {
    await stored.close();
    throw error;
  }
}

function formatOf(
  input: FlowInput,
  window: InputWindow,
  { lengthOf, streams }: WireOptions,
  compressed: boolean,
): Exclude<InputFormat, 'unknown'> {
  const head = window.bytes.subarray(0, Math.min(window.end, WINDOW_BYTES));
  if (head.length === 0 && !window.corrupt) throw emptyInput(input);
  const format = recognise(head, window.ended, lengthOf, streams);
  if (format === 'unknown') throw unknownFormat(input, compressed, window.corrupt);
  if ((input.feeds?.length ?? 0) > 0 && format !== 'pcap' && format !== 'pcapng') throw noAddresses(input);
  const link = format === 'pcap' ? linkOf(window) : undefined;
  if (link !== undefined && !isKnownLink(link)) throw unsupportedLink(input, link);
  return format;
}

/**
 * The addresses that the input's feeds are chosen by.
 * @throws LuminaError LUMINA_WIRE_FEED
 */
export function chosenFeeds(input: FlowInput): Endpoint[] {
  const feeds = input.feeds ?? [];
  if (feeds.length > MOST_CHOSEN) throw tooManyFeeds(MOST_CHOSEN);
  return feeds.map((text) => {
    try {
      return endpointOf(parseAddress(text));
    } catch (error) {
      throw badFeed(text, error);
    }
  });
}

/** Link type of a pcap whose header is whole. */
function linkOf(window: InputWindow): number | undefined {
  if (window.left < fileHeader.LENGTH) return undefined;
  const { view, start } = window;
  const magic = fileHeader.magic(view, start);
  if (magic === Magic.microseconds || magic === Magic.nanoseconds) return fileHeader.linkType(view, start);
  const high = fileHeader.linkFlags(view, start);
  return ((high & 0xff) << 8) | (high >> 8);
}

/** The source with the bytes that were read to recognise it put back in front. */
function withHead(source: ByteSource, head: Uint8Array): ByteSource {
  let given = 0;
  return {
    corrupt: false,
    read(into, at, length) {
      if (given === head.length) return source.read(into, at, length);
      const count = Math.min(length, head.length - given);
      into.set(head.subarray(given, given + count), at);
      given += count;
      return Promise.resolve(count);
    },
    progress: () => source.progress(),
    close: () => source.close(),
  };
}

async function readFully(source: ByteSource, into: Uint8Array, at: number, length: number): Promise<number> {
  let done = 0;
  while (done < length) {
    const got = await source.read(into, at + done, length - done);
    if (got === 0) break;
    done += got;
  }
  return done;
}
