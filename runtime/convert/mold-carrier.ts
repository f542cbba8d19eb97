/** Messages into MoldUDP64 packets over UDP, on one line or on two. */
import { MessageCount } from '../../generated/moldudp64/ts/enums.ts';
import { downstreamPacket, messageBlock } from '../../generated/moldudp64/ts/index.ts';
import { LuminaError } from '../errors.ts';
import { type Address, parseAddress } from '../wire/address.ts';
import type { Carrier, CarrierOptions, EmitFrame } from './carrier.ts';
import { type FaultCounts, FaultyLine } from './faults.ts';
import { headerBytes, LONGEST_UDP_PAYLOAD, udpFrame } from './network.ts';
import { seeded } from './random.ts';

/** Addresses that documents use: nobody's. */
const SOURCE_4 = parseAddress('192.0.2.10:26477');
const SOURCE_6 = parseAddress('[2001:db8::a]:26477');

/** Puts a packet into what the network carries. */
type Wrap = (from: Address, to: Address, payload: Uint8Array) => Uint8Array;

export class MoldCarrier implements Carrier {
  readonly faults: FaultCounts = { dropped: 0, duplicated: 0, reordered: 0 };
  readonly #lines: MoldLine[];

  constructor(options: CarrierOptions, emit: EmitFrame, wrap: Wrap = udpFrame) {
    const line = (group: Address, seed: number, first: number) =>
      new MoldLine(options, group, new FaultyLine(emit, seeded(seed), options.faults, this.faults), emit, wrap, first);
    this.#lines = [line(options.group, options.seed * 2, 1)];
    // The lines are not cut at the same places: B's first packet is half as long.
    if (options.lineB !== null) this.#lines.push(line(options.lineB, options.seed * 2 + 1, 2));
  }

  message(view: DataView, at: number, length: number, timeNs: number): void {
    for (const line of this.#lines) line.message(view, at, length, timeNs);
  }

  end(timeNs: number): void {
    for (const line of this.#lines) line.end(timeNs);
  }

  finish(timeNs: number): void {
    for (const line of this.#lines) line.finish(timeNs);
  }
}

class MoldLine {
  readonly #options: CarrierOptions;
  readonly #group: Address;
  readonly #source: Address;
  readonly #line: FaultyLine;
  readonly #emit: EmitFrame;
  readonly #wrap: Wrap;
  readonly #payload = new Uint8Array(LONGEST_UDP_PAYLOAD);
  readonly #view = new DataView(this.#payload.buffer);
  readonly #room: number;
  #length = downstreamPacket.LENGTH;
  #count = 0;
  /** Number of the first message of the packet that is being filled. */
  #sequence = 1;
  #divisor: number;
  #timeNs = 0;
  /** Nothing came behind the end of the session. */
  #ended = false;

  /** The first packet is filled to the `divisor`-th part. */
  constructor(options: CarrierOptions, group: Address, line: FaultyLine, emit: EmitFrame, wrap: Wrap, divisor: number) {
    this.#options = options;
    this.#group = group;
    this.#source = group.version === 4 ? SOURCE_4 : SOURCE_6;
    this.#line = line;
    this.#emit = emit;
    this.#wrap = wrap;
    this.#divisor = divisor;
    this.#room = options.mtu - headerBytes(group.version, 'udp');
  }

  message(view: DataView, at: number, length: number, timeNs: number): void {
    const size = messageBlock.LENGTH + length;
    if (downstreamPacket.LENGTH + size > LONGEST_UDP_PAYLOAD) {
      const text = `message ${this.#sequence + this.#count} is of ${length} bytes, which no UDP packet holds; use --carrier soupbintcp`;
      throw new LuminaError('LUMINA_CONVERT_MESSAGE_LENGTH', text);
    }
    const most = Math.max(1, Math.floor(this.#options.messagesPerPacket / this.#divisor));
    if (this.#count > 0 && (this.#count >= most || this.#length + size > this.#room / this.#divisor)) this.#send();
    this.#length += messageBlock.setMessageData(
      this.#view,
      this.#length,
      new Uint8Array(view.buffer, view.byteOffset + at, length),
    );
    this.#count += 1;
    this.#timeNs = timeNs;
    this.#ended = false;
    if (this.#count >= Math.max(1, Math.floor(this.#options.messagesPerPacket / this.#divisor))) this.#send();
  }

  /** The end of a session is never lost, or nothing would tell what its end is. */
  end(timeNs: number): void {
    this.#send();
    this.#line.finish(timeNs);
    this.#emit(timeNs, this.#frame(MessageCount.endOfSession));
    this.#ended = true;
  }

  /** A line that ends without its session ends with a heartbeat: it tells what a lost last packet held. */
  finish(timeNs: number): void {
    this.#send();
    this.#line.finish(timeNs);
    if (!this.#ended) this.#emit(timeNs, this.#frame(MessageCount.heartbeat));
  }

  #send(): void {
    if (this.#count === 0) return;
    this.#line.send(this.#timeNs, this.#frame(this.#count));
    this.#sequence += this.#count;
    this.#count = 0;
    this.#length = downstreamPacket.LENGTH;
    this.#divisor = 1;
  }

  #frame(messageCount: number): Uint8Array {
    const { session } = this.#options;
    downstreamPacket.encode(this.#view, 0, { session, sequenceNumber: this.#sequence, messageCount });
    return this.#wrap(this.#source, this.#group, this.#payload.subarray(0, this.#length));
  }
}
