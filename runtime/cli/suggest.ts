/** Near names for a word that was not found: "did you mean ...". */

/** Damerau-Levenshtein distance (adjacent swaps count one), letters compared without case. */
export function distance(left: string, right: string): number {
  const a = left.toLowerCase();
  const b = right.toLowerCase();
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, beforeLast[column - 2]! + 1);
      }
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length]!;
}

/** Up to `limit` of the known names that `word` could have meant, nearest first; empty when none is near. */
export function nearNames(word: string, known: Iterable<string>, limit = 3): string[] {
  const reach = Math.max(1, Math.floor(word.length / 3));
  const scored: { name: string; score: number }[] = [];
  for (const name of known) {
    if (name === '' || name === word) continue;
    const score = distance(word, name);
    if (score <= reach) scored.push({ name, score });
    else if (word.length >= 2 && name.toLowerCase().startsWith(word.toLowerCase())) scored.push({ name, score: reach + 1 });
  }
  scored.sort((left, right) => left.score - right.score || (left.name < right.name ? -1 : 1));
  return scored.slice(0, limit).map((entry) => entry.name);
}

/** `; did you mean "x" or "y"?`, or nothing. */
export function suggestion(word: string, known: Iterable<string>): string {
  const near = nearNames(word, known);
  return near.length === 0 ? '' : `; did you mean ${near.map((name) => `"${name}"`).join(' or ')}?`;
}
