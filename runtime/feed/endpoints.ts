/** A small table of addresses with ports: the groups a feed was seen on. */
import type { Endpoint } from '../wire/packet.ts';

/** The address of a stream in a file. */
export const NOWHERE: Endpoint = new Uint32Array(5);

export class EndpointTable {
  readonly #most: number;
  readonly #known: Endpoint[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  has(endpoint: Endpoint): boolean {
    return this.#known.some((known) => sameEndpoint(known, endpoint));
  }

  /** False when the table is full. */
  add(endpoint: Endpoint): boolean {
    if (this.#known.length === this.#most) return false;
    this.#known.push(endpoint.slice());
    return true;
  }
}

export function sameEndpoint(left: Endpoint, right: Endpoint): boolean {
  for (let word = 0; word < left.length; word++) {
    if (left[word] !== right[word]) return false;
  }
  return true;
}
