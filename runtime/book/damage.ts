/** What the book stage counts of what is wrong with the messages it gets. */
import type { Damage } from '../flow.ts';

export type BookDamage = Pick<
  Damage,
  | 'unknownReferences'
  | 'duplicateReferences'
  | 'overReductions'
  | 'locateMismatches'
  | 'invalidSides'
  | 'zeroShareOrders'
  | 'orderPoolExhausted'
  | 'levelPoolExhausted'
>;

export function noBookDamage(): BookDamage {
  return {
    unknownReferences: 0,
    duplicateReferences: 0,
    overReductions: 0,
    locateMismatches: 0,
    invalidSides: 0,
    zeroShareOrders: 0,
    orderPoolExhausted: 0,
    levelPoolExhausted: 0,
  };
}
