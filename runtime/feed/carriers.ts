/** The feed of a capture: packets in, messages in the order of their numbers out, whatever carried them. */
import type { Damage, PacketCounts } from '../flow.ts';
import type { Endpoint, Packet } from '../wire/packet.ts';
import type { StreamFormat } from '../wire/stream.ts';
import { emptyBatch, type MessageBatch } from './batch.ts';
import { type FeedRow, FeedTable } from './feeds.ts';
import { MoldFeed } from './mold.ts';
import { Sequencer } from './sequencer.ts';
import { TcpFeed } from './tcp-stream.ts';

export type CarrierDamage = Pick<Damage, 'malformedPackets' | 'truncatedPackets' | 'foreignPackets' | 'sequenceGaps'>;

export class CarrierFeed {
  readonly batch: MessageBatch = emptyBatch();
  readonly #sequencer = new Sequencer();
  readonly #feeds: FeedTable;
  readonly #mold: MoldFeed;
  readonly #tcp: TcpFeed;
  #packets = 0;
  #otherPackets = 0;
  #fragments = 0;

  /** `chosen`: addresses whose feeds alone are followed; `stream`: all packets are of this one. */
  constructor(chosen: readonly Endpoint[], stream?: StreamFormat) {
    this.#feeds = new FeedTable(chosen);
    this.#mold = new MoldFeed(this.#sequencer, this.#feeds);
    this.#tcp = new TcpFeed(this.#sequencer, this.#feeds);
    if (stream === 'moldudp64') this.#mold.followStream();
    if (stream === 'soupbintcp') this.#tcp.followStream();
  }

  /** Takes a packet once `next` has handed out everything that was due. */
  admit(packet: Packet): void {
    if (packet.kind === 'fragment') this.#fragments += 1;
    else if (packet.kind === 'udp' && this.#mold.admit(packet)) this.#packets += 1;
    else if (packet.kind === 'tcp' && this.#tcp.admit(packet)) this.#packets += 1;
    else this.#otherPackets += 1;
  }

  /** The input has ended: what waits for packets before it is let go. */
  finish(): void {
    this.#mold.finish();
    this.#tcp.finish();
  }

  /** Fills `batch` with the next messages that are due; false when none is. */
  next(): boolean {
    return this.#mold.next(this.batch) || this.#tcp.next(this.batch);
  }

  /** The session was ended in order. */
  get ended(): boolean {
    return this.#sequencer.endsAt !== Number.POSITIVE_INFINITY;
  }

  /** The input ended inside a packet of a TCP stream. */
  get unfinished(): boolean {
    return this.#tcp.unfinished;
  }

  feeds(): readonly Readonly<FeedRow>[] {
    return this.#feeds.list();
  }

  counts(): Omit<PacketCounts, 'feeds'> {
    return {
      packets: this.#packets + this.#tcp.latePackets,
      otherPackets: this.#otherPackets - this.#tcp.latePackets,
      fragments: this.#fragments,
      sequence: { ...this.#sequencer.counts },
    };
  }

  damage(): CarrierDamage {
    return {
      malformedPackets: this.#mold.malformedPackets + this.#tcp.malformedPackets,
      truncatedPackets: this.#mold.truncatedPackets + this.#tcp.truncatedPackets,
      foreignPackets: this.#sequencer.foreignPackets,
      sequenceGaps: this.#sequencer.counts.gaps,
    };
  }
}
