/** Messages out of a capture: the wire stage's packets through the feed stage, as one FrameSource. */
import { CarrierFeed } from './feed/carriers.ts';
import type { PacketCounts } from './flow.ts';
import type { FrameBatch, FrameDamage, FrameSource } from './frames.ts';
import { endpointText } from './wire/address.ts';
import type { PacketSource } from './wire/capture.ts';
import type { Endpoint } from './wire/packet.ts';
import type { StreamFormat } from './wire/stream.ts';

export class CaptureFrames implements FrameSource {
  readonly #packets: PacketSource;
  readonly #feed: CarrierFeed;
  /** A batch was handed out and not yet taken. */
  #open = false;
  #finished = false;
  #messages = 0;
  #recordsAfterEnd = 0;
  /** Messages before the first one that follows the end of the session; -1 without one. */
  #lateFrom = -1;

  /** `chosen`: addresses whose feeds alone are followed; `stream`: the packets are of one. */
  constructor(packets: PacketSource, chosen: readonly Endpoint[], stream?: StreamFormat) {
    this.#packets = packets;
    this.#feed = new CarrierFeed(chosen, stream);
  }

  async next(): Promise<FrameBatch | null> {
    const feed = this.#feed;
    this.take(feed.batch.count);
    for (;;) {
      if (feed.next()) {
        this.#open = true;
        const { lateFrom, count } = feed.batch;
        if (lateFrom < count && this.#lateFrom < 0) this.#lateFrom = this.#messages + lateFrom;
        // The one batch again: with some packets of a single message, a fresh object for each would be half the time.
        feed.batch.sequence = this.#messages + 1;
        return feed.batch;
      }
      if (this.#finished) return null;
      if (this.#packets.take()) feed.admit(this.#packets.packet);
      else if (!(await this.#packets.fill())) {
        this.#finished = true;
        feed.finish();
      }
    }
  }

  take(count: number): void {
    if (!this.#open) return;
    this.#open = false;
    const { lateFrom } = this.#feed.batch;
    this.#messages += count;
    this.#recordsAfterEnd += Math.max(0, count - lateFrom);
  }

  damage(): FrameDamage {
    const { corrupt, truncated, broken } = this.#packets;
    const over = this.#finished && !broken;
    const cut = truncated || this.#feed.unfinished;
    return {
      truncatedRecords: over && cut && !corrupt ? 1 : 0,
      corruptInput: over && corrupt ? 1 : 0,
      recordsAfterEnd: this.#recordsAfterEnd,
      corruptCapture: broken ? 1 : 0,
      ...this.#feed.damage(),
    };
  }

  counts(): PacketCounts {
    const feeds = this.#feed.feeds().map(({ endpoint, ...feed }) => ({ ...feed, address: endpointText(endpoint) }));
    return { ...this.#feed.counts(), feeds };
  }

  times(): { first: bigint; last: bigint } | null {
    return this.#packets.times();
  }

  endedAfter(): number {
    if (this.#lateFrom >= 0) return this.#lateFrom;
    return this.#finished && this.#feed.ended ? this.#messages : -1;
  }

  progress(): { bytesRead: number; bytesTotal: number; messages: number } {
    return { ...this.#packets.progress(), messages: this.#messages };
  }

  bytes(): number {
    return this.#packets.bytes;
  }

  close(): Promise<void> {
    return this.#packets.close();
  }
}
