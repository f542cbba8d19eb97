/**
 * Chooses the messages of some symbols.
 *
 * Most messages carry the stock locate only, so the locate is learned from those that name the symbol too (the directory
 * first, else any message with a `stock` field). Messages before the naming can't be told and are not chosen.
 */

import type { ReadyMessage } from './fields.ts';
import { readText } from './fields.ts';

/** Offset of stock_locate in every message: u16 after the type byte (Nasdaq TotalView-ITCH 5.0, all messages). */
const LOCATE_AT = 1;
const STOCK_LENGTH = 8;

export class SymbolFilter {
  readonly #wanted: ReadonlySet<string>;
  readonly #chosen = new Uint8Array(65_536);
  readonly #named = new Uint8Array(65_536);
  /** Every symbol that the input named. */
  readonly seen = new Set<string>();

  constructor(symbols: readonly string[]) {
    this.#wanted = new Set(symbols);
  }

  /** Whether every message is wanted. */
  get open(): boolean {
    return this.#wanted.size === 0;
  }

  /** Whether this message, known and whole, belongs to a wanted symbol. */
  wants(message: ReadyMessage, view: DataView, at: number): boolean {
    const locate = view.getUint16(at + LOCATE_AT);
    if (message.stockAt >= 0 && locate !== 0 && (this.#named[locate] === 0 || message.info.type === 'R')) {
      const symbol = readText(view, at + message.stockAt, STOCK_LENGTH);
      this.#named[locate] = 1;
      this.seen.add(symbol);
      this.#chosen[locate] = this.#wanted.has(symbol) ? 1 : 0;
    }
    return this.open || this.#chosen[locate] === 1;
  }

  /** The first wanted symbol that was never named, if any. */
  missing(): string | undefined {
    return [...this.#wanted].find((symbol) => !this.seen.has(symbol));
  }
}
