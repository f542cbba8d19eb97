/**
 * The 64-bit digest over every book: FNV-1a over, for each stock locate with a live order in ascending order, 'L', the locate
 * (u16), 8 symbol bytes; then for the bid side and the ask side each level, best first: side byte, price (u32), orders (u32),
 * and each order in time priority: reference (u64), shares (u32). At the end 'E' and the number of live orders (u64).
 * All integers little endian.
 */
import { Side } from '../../generated/itch-5.0/ts/enums.ts';
import { Fnv1a64 } from './fnv.ts';
import { type BookStore, BUY, LOCATES, SELL } from './store.ts';
import type { SymbolNames } from './symbols.ts';

const SYMBOL_MARK = 0x4c;
const END_MARK = 0x45;

export function digestBooks(store: BookStore, symbols: SymbolNames): string {
  const digest = new Fnv1a64();
  for (let locate = 0; locate < LOCATES; locate++) {
    if (store.levelCount(locate, BUY) === 0 && store.levelCount(locate, SELL) === 0) continue;
    digest.byte(SYMBOL_MARK);
    digest.u16(locate);
    symbols.addTo(digest, locate);
    digestSide(digest, store, locate, BUY, Side.buy);
    digestSide(digest, store, locate, SELL, Side.sell);
  }
  digest.byte(END_MARK);
  digest.u32(store.orders.live);
  digest.u32(0);
  return digest.hex();
}

function digestSide(digest: Fnv1a64, store: BookStore, locate: number, side: number, code: number): void {
  const count = store.levelCount(locate, side);
  for (let rank = 0; rank < count; rank++) {
    const level = store.levelAt(locate, side, rank);
    digest.byte(code);
    digest.u32(store.levelPrice(level));
    digest.u32(store.levelOrders(level));
    for (let order = store.nextOf(level, 0); order !== 0; order = store.nextOf(level, order)) {
      digest.u32(store.refLowOf(order));
      digest.u32(store.refHighOf(order));
      digest.u32(store.sharesOf(order));
    }
  }
}
