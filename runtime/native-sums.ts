/** A book's levels in the native lane, and sums over them by its kernels. Without an engine, before its results are there, there is nothing. */
import * as lumina from '../generated/lumina-1.0/ts/index.ts';
import type { BookLevel, Displayed, SideDepth, SweepCost } from './flow.ts';
import { checkBookWish, checkSweepWish } from './flow-check.ts';
import type { NativeEngine } from './native.ts';

const ALL_LEVELS = 2 ** 32 - 1;

export function nativeDepth(engine: NativeEngine | undefined, stockLocate: number): { bids: SideDepth; asks: SideDepth } {
  checkBookWish(stockLocate, 0);
  const side = (letter: 'B' | 'S'): SideDepth => {
    if (engine === undefined) return { shares: 0, notional4: 0n, cumulative: [] };
    const { shares, notional4, cumulative } = engine.depth(stockLocate, letter);
    return { shares, notional4, cumulative: [...cumulative] };
  };
  return { bids: side('B'), asks: side('S') };
}

export function nativeSweep(engine: NativeEngine | undefined, stockLocate: number, side: 'B' | 'S', shares: number): SweepCost {
  checkBookWish(stockLocate, 0);
  checkSweepWish(shares);
  return engine?.sweep(stockLocate, side, shares) ?? { levels: 0, shares: 0, notional4: 0n };
}

export function nativeDisplayed(engine: NativeEngine | undefined, levels: number): Displayed[] {
  checkBookWish(0, levels);
  const shares = engine?.displayed(levels === 0 ? ALL_LEVELS : levels) ?? new Float64Array();
  return (engine?.symbols() ?? []).map(({ stockLocate }, at) => ({
    stockLocate,
    bidShares: shares[at * 2]!,
    askShares: shares[at * 2 + 1]!,
  }));
}

/** Levels that the addon tells as book_level records. */
export function levelsOf(records: ArrayBuffer): BookLevel[] {
  const view = new DataView(records);
  const { bookLevel } = lumina;
  return Array.from({ length: records.byteLength / bookLevel.LENGTH }, (_, index) => {
    const at = index * bookLevel.LENGTH;
    return { price4: bookLevel.price(view, at), shares: bookLevel.shares(view, at), orders: bookLevel.orders(view, at) };
  });
}
