/**
 * Carries messages from one container into another: BinaryFILE, a capture of MoldUDP64 or SoupBinTCP, or the bare stream of one.
 *
 * Messages keep their bytes and their order, and the end-of-session marker its place, so that a way there and back gives the
 * same file.
 */
import type { Writable } from 'node:stream';
import { lengthOf, systemEvent } from '../../generated/itch-5.0/ts/index.ts';
import type { FrameBatch, FrameDamage, FrameSource } from '../frames.ts';
import { ByteSink } from './byte-sink.ts';
import type { CarrierName, CarrierOptions } from './carrier.ts';
import type { FaultCounts } from './faults.ts';
import { MoldStreamWriter, SoupStreamWriter } from './stream-writers.ts';
import { BinaryFileWriter, CaptureWriter, type ContainerFormat, type ContainerWriter } from './writers.ts';

export interface ConvertOptions {
  readonly to: ContainerFormat;
  readonly gzip: boolean;
  /** Of a capture. */
  readonly carrier: CarrierName;
  readonly carrierOptions: CarrierOptions;
  /** Seconds since 1970 at the midnight that the exchange's clock counts from; `exchangeMidnight` knows it. */
  readonly midnight: number;
  /** Ends the work at the next batch. */
  readonly signal?: AbortSignal;
}

export interface Converted {
  readonly messages: number;
  /** Packets written; 0 for a BinaryFILE. */
  readonly packets: number;
  /** Bytes written, before compression. */
  readonly bytes: number;
  readonly faults: FaultCounts;
  /** Of the input. */
  readonly damage: FrameDamage;
}

/**
 * Writes everything that `frames` gives to a file, or to a stream of the caller's. On failure a part of it stays there.
 * @throws LuminaError LUMINA_CONVERT_MESSAGE_LENGTH
 */
export async function convert(frames: FrameSource, to: string | Writable, options: ConvertOptions): Promise<Converted> {
  const sink = new ByteSink(to, options.gzip);
  try {
    const writer = openWriter(sink, options);
    let messages = 0;
    let timeNs = 0;
    let ended = false;
    const endHere = () => {
      if (ended || frames.endedAfter() !== messages) return;
      ended = true;
      writer.end(timeNs);
    };
    for (let batch = await frames.next(); batch !== null; batch = await frames.next()) {
      for (let index = 0; index < batch.count; index++) {
        endHere();
        timeNs = timeOf(batch, index, timeNs);
        writer.message(batch.view, batch.offsets[index]!, batch.lengths[index]!, timeNs);
        messages += 1;
      }
      if (sink.full) await sink.drain();
      options.signal?.throwIfAborted();
    }
    endHere();
    writer.finish(timeNs);
    await sink.end();
    return { messages, packets: writer.packets, bytes: sink.bytes, faults: { ...writer.faults }, damage: frames.damage() };
  } finally {
    await sink.destroy();
  }
}

function openWriter(sink: ByteSink, options: ConvertOptions): ContainerWriter {
  if (options.to === 'binaryfile') return new BinaryFileWriter(sink);
  if (options.to === 'moldudp64') return new MoldStreamWriter(sink, options.carrierOptions);
  if (options.to === 'soupbintcp') return new SoupStreamWriter(sink, options.carrierOptions);
  return new CaptureWriter(sink, options.to, options.carrier, options.carrierOptions, options.midnight);
}

/** Exchange time of a message that has one, ns since midnight; else that of the message before. */
function timeOf(batch: FrameBatch, index: number, before: number): number {
  const at = batch.offsets[index]!;
  const layout = lengthOf(batch.view.getUint8(at));
  return layout > 0 && batch.lengths[index]! >= layout ? systemEvent.timestamp(batch.view, at) : before;
}
