/** Messages into SoupBinTCP packets over one TCP connection, from its opening to its end. */
import { TcpFlags } from '../../generated/network/ts/enums.ts';
import { endOfSession, loginAccepted, loginRequest, sequencedData } from '../../generated/soupbintcp/ts/index.ts';
import { LuminaError } from '../errors.ts';
import { type Address, parseAddress } from '../wire/address.ts';
import type { Carrier, CarrierOptions, EmitFrame } from './carrier.ts';
import { type FaultCounts, FaultyLine } from './faults.ts';
import { headerBytes, LONGEST_TCP_PAYLOAD, tcpFrame } from './network.ts';
import { seeded } from './random.ts';

const CLIENT_4 = parseAddress('192.0.2.20:40000');
const CLIENT_6 = parseAddress('[2001:db8::14]:40000');
/** First sequence numbers of the two directions. */
const SERVER_FIRST = 1_000_000;
const CLIENT_FIRST = 2_000_000;
/** Segments that the client acknowledges at once. */
const ACKNOWLEDGED = 8;
const NOTHING = new Uint8Array(0);

export class SoupCarrier implements Carrier {
  readonly faults: FaultCounts = { dropped: 0, duplicated: 0, reordered: 0 };
  readonly #options: CarrierOptions;
  readonly #client: Address;
  readonly #emit: EmitFrame;
  readonly #line: FaultyLine;
  readonly #payload = new Uint8Array(LONGEST_TCP_PAYLOAD + sequencedData.LENGTH);
  readonly #view = new DataView(this.#payload.buffer);
  readonly #room: number;
  #length = 0;
  #count = 0;
  #messages = 0;
  #segments = 0;
  #timeNs = 0;
  #opened = false;
  /** Sequence numbers of the next byte, server and client. */
  #server = SERVER_FIRST;
  #clientNext = CLIENT_FIRST;

  constructor(options: CarrierOptions, emit: EmitFrame) {
    this.#options = options;
    this.#client = options.group.version === 4 ? CLIENT_4 : CLIENT_6;
    this.#emit = emit;
    this.#line = new FaultyLine(emit, seeded(options.seed * 2), options.faults, this.faults);
    this.#room = options.mtu - headerBytes(options.group.version, 'tcp');
  }

  message(view: DataView, at: number, length: number, timeNs: number): void {
    this.#open(timeNs);
    this.#messages += 1;
    const size = sequencedData.LENGTH + length;
    if (size > LONGEST_TCP_PAYLOAD) {
      const text = `message ${this.#messages} is of ${length} bytes, which no packet holds; leave it in a BinaryFILE`;
      throw new LuminaError('LUMINA_CONVERT_MESSAGE_LENGTH', text);
    }
    if (this.#count > 0 && this.#length + size > this.#room) this.#send();
    sequencedData.setConstants(this.#view, this.#length);
    this.#length += sequencedData.setMessage(this.#view, this.#length, new Uint8Array(view.buffer, view.byteOffset + at, length));
    this.#count += 1;
    this.#timeNs = timeNs;
    if (this.#count >= this.#options.messagesPerPacket) this.#send();
  }

  end(timeNs: number): void {
    this.#open(timeNs);
    this.#send();
    this.#line.finish(timeNs);
    const packet = new Uint8Array(endOfSession.LENGTH);
    endOfSession.encode(new DataView(packet.buffer), 0);
    this.#fromServer(timeNs, TcpFlags.push, packet);
  }

  finish(timeNs: number): void {
    this.#open(timeNs);
    this.#send();
    this.#line.finish(timeNs);
    this.#fromServer(timeNs, TcpFlags.fin, NOTHING);
    this.#server += 1;
    this.#fromClient(timeNs, TcpFlags.fin, NOTHING);
    this.#clientNext += 1;
    this.#fromServer(timeNs, 0, NOTHING);
  }

  /** Three-way handshake, then the login. */
  #open(timeNs: number): void {
    if (this.#opened) return;
    this.#opened = true;
    const { session, group } = this.#options;
    const opening = { sequence: this.#clientNext, acknowledgement: 0, flags: TcpFlags.syn };
    this.#emit(timeNs, tcpFrame(this.#client, group, opening, NOTHING));
    this.#clientNext += 1;
    this.#fromServer(timeNs, TcpFlags.syn, NOTHING);
    this.#server += 1;
    this.#fromClient(timeNs, 0, NOTHING);
    const request = new Uint8Array(loginRequest.LENGTH);
    loginRequest.encode(new DataView(request.buffer), 0, {
      username: 'lumina',
      password: '',
      requestedSession: session,
      requestedSequenceNumber: 1,
    });
    this.#fromClient(timeNs, TcpFlags.push, request);
    const accepted = new Uint8Array(loginAccepted.LENGTH);
    loginAccepted.encode(new DataView(accepted.buffer), 0, { session, sequenceNumber: 1 });
    this.#fromServer(timeNs, TcpFlags.push, accepted);
  }

  /** Sends the segment that was filled, through the faults. */
  #send(): void {
    if (this.#count === 0) return;
    const payload = this.#payload.subarray(0, this.#length);
    this.#line.send(this.#timeNs, this.#serverFrame(TcpFlags.push, payload));
    this.#server = (this.#server + payload.length) >>> 0;
    this.#count = 0;
    this.#length = 0;
    this.#segments += 1;
    if (this.#segments % ACKNOWLEDGED === 0) this.#fromClient(this.#timeNs, 0, NOTHING);
  }

  #fromServer(timeNs: number, flags: number, payload: Uint8Array): void {
    this.#emit(timeNs, this.#serverFrame(flags, payload));
    this.#server = (this.#server + payload.length) >>> 0;
  }

  #serverFrame(flags: number, payload: Uint8Array): Uint8Array {
    const part = { sequence: this.#server, acknowledgement: this.#clientNext, flags: flags | TcpFlags.acknowledge };
    return tcpFrame(this.#options.group, this.#client, part, payload);
  }

  #fromClient(timeNs: number, flags: number, payload: Uint8Array): void {
    const part = { sequence: this.#clientNext, acknowledgement: this.#server, flags: flags | TcpFlags.acknowledge };
    this.#emit(timeNs, tcpFrame(this.#client, this.#options.group, part, payload));
    this.#clientNext = (this.#clientNext + payload.length) >>> 0;
  }
}
