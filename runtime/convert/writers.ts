/** The containers that can be written: messages in, the bytes of a file out. */
import { record } from '../../generated/binaryfile/ts/index.ts';
import type { StreamFormat } from '../wire/stream.ts';
import type { ByteSink } from './byte-sink.ts';
import { type CaptureFormat, captureHead, captureRecord } from './capture-file.ts';
import type { Carrier, CarrierName, CarrierOptions } from './carrier.ts';
import type { FaultCounts } from './faults.ts';
import { MoldCarrier } from './mold-carrier.ts';
import { SoupCarrier } from './soup-carrier.ts';

export type ContainerFormat = 'binaryfile' | CaptureFormat | StreamFormat;

const NANOSECONDS = 1_000_000_000;

export interface ContainerWriter extends Carrier {
  readonly packets: number;
}

export class BinaryFileWriter implements ContainerWriter {
  readonly packets = 0;
  readonly faults: FaultCounts = { dropped: 0, duplicated: 0, reordered: 0 };
  readonly #sink: ByteSink;

  constructor(sink: ByteSink) {
    this.#sink = sink;
  }

  message(view: DataView, at: number, length: number): void {
    const bytes = new Uint8Array(record.LENGTH + length);
    record.encode(new DataView(bytes.buffer), 0, { payloadLength: length });
    bytes.set(new Uint8Array(view.buffer, view.byteOffset + at, length), record.LENGTH);
    this.#sink.write(bytes);
  }

  end(): void {
    this.#sink.write(new Uint8Array(record.LENGTH));
  }

  finish(): void {}
}

export class CaptureWriter implements ContainerWriter {
  packets = 0;
  readonly #sink: ByteSink;
  readonly #format: CaptureFormat;
  readonly #midnight: number;
  readonly #carrier: Carrier;
  #lastNs = 0;

  constructor(sink: ByteSink, format: CaptureFormat, carrier: CarrierName, options: CarrierOptions, midnight: number) {
    this.#sink = sink;
    this.#format = format;
    this.#midnight = midnight;
    const emit = (timeNs: number, frame: Uint8Array) => this.#write(timeNs, frame);
    this.#carrier = carrier === 'moldudp64' ? new MoldCarrier(options, emit) : new SoupCarrier(options, emit);
    sink.write(captureHead(format));
  }

  get faults(): FaultCounts {
    return this.#carrier.faults;
  }

  message(view: DataView, at: number, length: number, timeNs: number): void {
    this.#carrier.message(view, at, length, timeNs);
  }

  end(timeNs: number): void {
    this.#carrier.end(timeNs);
  }

  finish(timeNs: number): void {
    this.#carrier.finish(timeNs);
  }

  /** A capture's clock never goes back, whatever an exchange's message says. */
  #write(timeNs: number, frame: Uint8Array): void {
    this.#lastNs = Math.max(this.#lastNs, timeNs);
    const seconds = Math.floor(this.#lastNs / NANOSECONDS);
    this.#sink.write(captureRecord(this.#format, this.#midnight + seconds, this.#lastNs - seconds * NANOSECONDS, frame));
    this.packets += 1;
  }
}
