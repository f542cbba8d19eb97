/** Symbols by stock locate, as the 8 bytes the feed sent; spaces until one was named. */
import { readAlpha } from '../../generated/itch-5.0/ts/alpha.ts';
import type { Fnv1a64 } from './fnv.ts';
import { LOCATES } from './store.ts';

const SYMBOL_BYTES = 8;
const SPACE = 0x20;

export class SymbolNames {
  readonly #bytes = new Uint8Array(LOCATES * SYMBOL_BYTES).fill(SPACE);
  readonly #view = new DataView(this.#bytes.buffer);

  set(locate: number, view: DataView, at: number): void {
    for (let index = 0; index < SYMBOL_BYTES; index++) {
      this.#bytes[locate * SYMBOL_BYTES + index] = view.getUint8(at + index);
    }
  }

  /** Right-trimmed; empty when never named. */
  get(locate: number): string {
    return readAlpha(this.#view, locate * SYMBOL_BYTES, SYMBOL_BYTES);
  }

  addTo(digest: Fnv1a64, locate: number): void {
    digest.bytes(this.#bytes, locate * SYMBOL_BYTES, (locate + 1) * SYMBOL_BYTES);
  }
}
