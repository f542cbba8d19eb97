/** A carrier's stream as a file: MoldUDP64 packets one behind the other, or what a client of SoupBinTCP received. */
import { endOfSession, loginAccepted, sequencedData } from '../../generated/soupbintcp/ts/index.ts';
import { LuminaError } from '../errors.ts';
import type { ByteSink } from './byte-sink.ts';
import type { CarrierOptions } from './carrier.ts';
import type { FaultCounts } from './faults.ts';
import { MoldCarrier } from './mold-carrier.ts';
import type { ContainerWriter } from './writers.ts';

/** Type and payload, whose length is of 16 bits. */
const LONGEST_MESSAGE = 0xffff - 1;

export class MoldStreamWriter implements ContainerWriter {
  packets = 0;
  readonly #carrier: MoldCarrier;

  constructor(sink: ByteSink, options: CarrierOptions) {
    const write = (_timeNs: number, packet: Uint8Array) => {
      sink.write(packet);
      this.packets += 1;
    };
    // The carrier fills its packet again.
    this.#carrier = new MoldCarrier(options, write, (_from, _to, payload) => payload.slice());
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
}

/** TCP mends every fault of the network, so the stream shows none. */
export class SoupStreamWriter implements ContainerWriter {
  packets = 0;
  readonly faults: FaultCounts = { dropped: 0, duplicated: 0, reordered: 0 };
  readonly #sink: ByteSink;
  #messages = 0;

  constructor(sink: ByteSink, { session }: CarrierOptions) {
    this.#sink = sink;
    const accepted = new Uint8Array(loginAccepted.LENGTH);
    loginAccepted.encode(new DataView(accepted.buffer), 0, { session, sequenceNumber: 1 });
    this.#write(accepted);
  }

  message(view: DataView, at: number, length: number): void {
    this.#messages += 1;
    if (length > LONGEST_MESSAGE) {
      const text = `message ${this.#messages} is of ${length} bytes, which no packet holds; leave it in a BinaryFILE`;
      throw new LuminaError('LUMINA_CONVERT_MESSAGE_LENGTH', text);
    }
    const packet = new Uint8Array(sequencedData.LENGTH + length);
    const packetView = new DataView(packet.buffer);
    sequencedData.setConstants(packetView, 0);
    sequencedData.setMessage(packetView, 0, new Uint8Array(view.buffer, view.byteOffset + at, length));
    this.#write(packet);
  }

  end(): void {
    const packet = new Uint8Array(endOfSession.LENGTH);
    endOfSession.encode(new DataView(packet.buffer), 0);
    this.#write(packet);
  }

  finish(): void {}

  #write(packet: Uint8Array): void {
    this.#sink.write(packet);
    this.packets += 1;
  }
}
