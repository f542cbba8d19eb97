/** Sums over a book's levels in the TypeScript lane: what the native lane's kernels do, in plain words. */
import type { BookLevel, BookSnapshot, Displayed, SideDepth, SweepCost } from './flow.ts';
import { checkSweepWish } from './flow-check.ts';

/** Of a book with all its levels. */
export function depthOf({ bids, asks }: BookSnapshot): { bids: SideDepth; asks: SideDepth } {
  return { bids: sideDepth(bids), asks: sideDepth(asks) };
}

/** Of a book with all its levels. @throws LuminaError LUMINA_FLOW_SHARES */
export function sweepOf({ bids, asks }: BookSnapshot, side: 'B' | 'S', wanted: number): SweepCost {
  checkSweepWish(wanted);
  const found = { levels: 0, shares: 0 };
  let notional = 0n;
  for (const level of side === 'B' ? bids : asks) {
    if (found.shares === wanted) break;
    const taken = Math.min(level.shares, wanted - found.shares);
    found.levels += 1;
    found.shares += taken;
    notional += BigInt(level.price4) * BigInt(taken);
  }
  return { ...found, notional4: BigInt.asUintN(64, notional) };
}

/** Of a book with the levels that count. */
export function displayedOf({ stockLocate, bids, asks }: BookSnapshot): Displayed {
  return { stockLocate, bidShares: sideDepth(bids).shares, askShares: sideDepth(asks).shares };
}

function sideDepth(levels: readonly BookLevel[]): SideDepth {
  let shares = 0;
  let notional = 0n;
  const cumulative: number[] = [];
  for (const level of levels) {
    shares += level.shares;
    notional += BigInt(level.price4) * BigInt(level.shares);
    cumulative.push(shares);
  }
  return { shares, notional4: BigInt.asUintN(64, notional), cumulative };
}
