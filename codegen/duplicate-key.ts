/** A key that is written twice in one object of a JSON text: JSON.parse keeps the last and says nothing. */
import { MAX_DEPTH } from './guard.ts';

interface Open {
  /** Keys so far; undefined in a list. */
  readonly seen: Set<string> | undefined;
  key: string | number;
}

/** A string, and the colon behind it when it is a key; or what opens, closes or separates. */
const TOKEN = /("(?:[^"\\]|\\.)*")(\s*:)?|[{}[\],]/g;

/**
 * @param text valid JSON
 * @returns the keys that lead to the first key that is there a second time; undefined when there is none. Deeper than a schema can
 *   be, nothing is looked at.
 */
export function duplicateKey(text: string): (string | number)[] | undefined {
  const open: Open[] = [];
  let depth = 0;
  for (const [token, word, colon] of text.matchAll(TOKEN)) {
    const inner = depth <= MAX_DEPTH ? open.at(-1) : undefined;
    if (token === '{' || token === '[') {
      depth++;
      if (depth <= MAX_DEPTH) open.push(token === '{' ? { seen: new Set(), key: '' } : { seen: undefined, key: 0 });
    } else if (token === '}' || token === ']') {
      if (depth <= MAX_DEPTH) open.pop();
      depth--;
    } else if (token === ',') {
      if (typeof inner?.key === 'number') inner.key++;
    } else if (inner?.seen !== undefined && word !== undefined && colon !== undefined) {
      // Two spellings of one key, with and without escapes, are one key.
      inner.key = JSON.parse(word) as string;
      if (inner.seen.has(inner.key)) return open.map(({ key }) => key);
      inner.seen.add(inner.key);
    }
  }
  return undefined;
}
