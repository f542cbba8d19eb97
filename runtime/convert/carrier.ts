/** What a carrier is to the conversion: messages in, frames out. */
import type { Address } from '../wire/address.ts';
import type { FaultCounts, FaultOptions } from './faults.ts';

export const CARRIERS = ['moldudp64', 'soupbintcp'] as const;
export type CarrierName = (typeof CARRIERS)[number];

export interface CarrierOptions {
  /** Up to ten characters. */
  readonly session: string;
  /** The multicast group, or the server of a TCP connection; line B's group for `lineB`. */
  readonly group: Address;
  readonly lineB: Address | null;
  /** Messages of one packet at most. */
  readonly messagesPerPacket: number;
  /** Bytes of one IP packet at most, unless a single message needs more. */
  readonly mtu: number;
  readonly seed: number;
  readonly faults: FaultOptions;
}

/** Takes a frame at a time, nanoseconds since midnight; never before the frame that it took last. */
export type EmitFrame = (timeNs: number, frame: Uint8Array) => void;

export interface Carrier {
  readonly faults: FaultCounts;
  /** The next message, view[at, at + length). */
  message(view: DataView, at: number, length: number, timeNs: number): void;
  /** The session ends here; more messages may follow all the same. */
  end(timeNs: number): void;
  /** No message follows. */
  finish(timeNs: number): void;
}
