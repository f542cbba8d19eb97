/**
 * What the parser calls for each message: one operation a kind of effect, plain numbers only. The book stage implements it.
 *
 * Shaped by measurement: with one implementation per process V8 sees one receiver and inlines the operation into the switch, so
 * this interface costs nothing, while a record of decoded fields between the two stages costs 8 ns a message. References come as
 * two 32-bit halves of which only the bits count: V8 boxes what passes 2^31, so the parser reads them as signed.
 */
export interface BookOperations {
  /** A message of a known type with its stock locate: the first call of each message. True while the locate has no name. */
  touch(locate: number): boolean;
  /** A message of this locate that changes orders was too short to read: an order may be lost with it. */
  distrust(locate: number): void;
  /** The message's `stock` field is the 8 bytes at view[at]; `directory`: a stock_directory message, which rules. */
  nameSymbol(locate: number, view: DataView, at: number, directory: boolean): void;
  /** A, F. `side` is the character code as received. */
  add(locate: number, refLow: number, refHigh: number, side: number, shares: number, price: number): void;
  /** E: at the resting order's price. */
  execute(locate: number, refLow: number, refHigh: number, shares: number): void;
  /** C. `printable` is the character code as received. */
  executeWithPrice(locate: number, refLow: number, refHigh: number, shares: number, printable: number, price: number): void;
  /** X. */
  cancel(locate: number, refLow: number, refHigh: number, shares: number): void;
  /** D. */
  end(locate: number, refLow: number, refHigh: number): void;
  /** U. */
  replace(locate: number, refLow: number, refHigh: number, newLow: number, newHigh: number, shares: number, price: number): void;
  /** P: a match with a hidden order. */
  trade(shares: number, price: number): void;
  /** Q. */
  cross(): void;
  /** B. */
  breakTrade(): void;
  /** H. `state` is the character code as received. */
  setTradingState(locate: number, state: number): void;
  /** h. Both are character codes as received. */
  setOperationalHalt(locate: number, market: number, action: number): void;
}
