/** What the wire stage says of one captured packet: whose it is and where its payload lies. */

/** An address in four 32-bit words (IPv4 as ::ffff:a.b.c.d) and a port. */
export type Endpoint = Uint32Array;
export const ENDPOINT_WORDS = 5;
export const PORT = 4;

/** One object serves every packet of a capture; it holds until the next one is taken. */
export interface Packet {
  /** `fragment`: a part of an IP packet, which is not put together. `other`: neither UDP nor TCP over IP, or cut inside a header. */
  kind: 'other' | 'fragment' | 'udp' | 'tcp';
  /** The payload is view[at, at + length). */
  readonly view: DataView;
  at: number;
  length: number;
  /** The capture holds less of the payload than was on the wire. */
  cut: boolean;
  /** The header's own length can't be. */
  malformed: boolean;
  readonly source: Endpoint;
  readonly destination: Endpoint;
  tcpSequence: number;
  tcpFlags: number;
  /** Ticks at first sight; 0 when no clock is read. */
  t0: number;
}

/** A packet over a view, of nothing yet. */
export function emptyPacket(view: DataView): Packet {
  return {
    kind: 'other',
    view,
    at: 0,
    length: 0,
    cut: false,
    malformed: false,
    source: new Uint32Array(ENDPOINT_WORDS),
    destination: new Uint32Array(ENDPOINT_WORDS),
    tcpSequence: 0,
    tcpFlags: 0,
    t0: 0,
  };
}
