/** What the parser saw, by type; the types table is by type byte. */

export class Tally {
  /** Known types, short messages included. */
  readonly known = new Float64Array(256);
  readonly unknown = new Float64Array(256);
  /** Exchange time of the first and of the last message, ns since midnight; -1 before there was one. */
  readonly times = new Float64Array(2).fill(-1);
  /** Known type, fewer bytes than its layout. */
  shortMessages = 0;
}

export const FIRST_TIME = 0;
export const LAST_TIME = 1;

/** Counts above zero by the type byte as a character. */
export function byCharacter(counts: Float64Array): Record<string, number> {
  const table: Record<string, number> = {};
  for (let code = 0; code < counts.length; code++) {
    if (counts[code]! > 0) table[String.fromCharCode(code)] = counts[code]!;
  }
  return table;
}
