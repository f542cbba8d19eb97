/** What every parser of `lumina bench parse` has to find, so that they are compared at the same work. */

/** Sums over the fields that a book reads, in the order of native/parse/passes.h. Exact on the bench day. */
export interface FieldSums {
  readonly messages: number;
  readonly locates: number;
  /** order_replace adds both of its references. */
  readonly references: number;
  /** Sides of new orders and the printable flag of executions, as character codes. */
  readonly codes: number;
  readonly shares: number;
  readonly prices: number;
}

/** One pass over messages behind two-byte lengths: view[0, byteLength). */
export type Pass = (view: DataView) => FieldSums;
