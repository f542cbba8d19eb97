/** The feeds of a capture: which sessions were seen at which addresses, which of them are followed, and which may be. */
import type { FeedSeen } from '../input-counts.ts';
import type { Endpoint } from '../wire/packet.ts';
import { sameEndpoint } from './endpoints.ts';

/** Feeds that are told apart; packets of more are counted elsewhere, and not here. */
const MOST_FEEDS = 64;

export type FeedCarrier = FeedSeen['carrier'];

/** A feed whose address is not yet text. */
export interface FeedRow {
  readonly carrier: FeedCarrier;
  readonly endpoint: Endpoint;
  readonly session: string;
  packets: number;
  followed: boolean;
}

export class FeedTable {
  readonly #chosen: readonly Endpoint[];
  readonly #rows: FeedRow[] = [];

  /** `chosen`: addresses whose feeds alone are followed; none for all. */
  constructor(chosen: readonly Endpoint[]) {
    this.#chosen = chosen;
  }

  /** Whether a feed of this address may be followed. */
  allows(endpoint: Endpoint): boolean {
    return this.#chosen.length === 0 || this.#chosen.some((chosen) => sameEndpoint(chosen, endpoint));
  }

  /** Whether a session that was followed came from this address. */
  follows(endpoint: Endpoint): boolean {
    return this.#rows.some((row) => row.followed && sameEndpoint(row.endpoint, endpoint));
  }

  /** The session that this address was last noted with; empty before the first. */
  sessionOf(endpoint: Endpoint): string {
    return this.#rows.findLast((row) => sameEndpoint(row.endpoint, endpoint))?.session ?? '';
  }

  /** Counts packets, if any. */
  note(carrier: FeedCarrier, endpoint: Endpoint, session: string, followed: boolean, packets = 1): void {
    if (packets === 0) return;
    const known = this.#rows.find(
      (row) => row.carrier === carrier && row.session === session && sameEndpoint(row.endpoint, endpoint),
    );
    if (known !== undefined) {
      known.packets += packets;
      known.followed ||= followed;
    } else if (this.#rows.length < MOST_FEEDS) {
      this.#rows.push({ carrier, endpoint: endpoint.slice(), session, packets, followed });
    }
  }

  /** In the order they were first seen. */
  list(): readonly Readonly<FeedRow>[] {
    return this.#rows;
  }
}
