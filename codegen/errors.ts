/**
 * Errors of the generator: `file#/json/pointer: what is wrong; did you mean "x"?`
 *
 * The class has the shape of the runtime's LuminaError (code, message, exitCode) but is its own: codegen imports nothing
 * from the runtime, so that the schema tools work before anything is generated.
 */

/** A schema, or a request about schemas, that can't be used. Exit code 2 of the command line. */
export class CodegenError extends Error {
  readonly code: string;
  readonly exitCode = 2;

  constructor(code: string, message: string, options: { cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'CodegenError';
    this.code = code;
  }
}

/** A place in a schema: the file's path as messages print it, and the keys that lead to the value. */
export interface Place {
  readonly path: string;
  readonly keys: readonly (string | number)[];
  /** Of a schema put together from several files: which of them a value comes from. */
  readonly origins?: Origins;
}

/** A place further in. */
export function within(place: Place, ...keys: (string | number)[]): Place {
  return { ...place, keys: [...place.keys, ...keys] };
}

export function pointerOf(keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${clipped(String(key)).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Where the values of a merged schema were written: the nearest known ancestor tells the file. */
export class Origins {
  readonly #places: Map<string, Place>;

  /** @param base what the merged schema takes over */
  constructor(root: Place, base?: Origins) {
    this.#places = new Map(base === undefined ? [['', root]] : base.#places);
  }

  set(keys: readonly (string | number)[], place: Place): void {
    this.#places.set(pointerOf(keys), place);
  }

  locate(keys: readonly (string | number)[]): Place {
    for (let depth = keys.length; depth > 0; depth--) {
      const place = this.#places.get(pointerOf(keys.slice(0, depth)));
      if (place !== undefined) return within(place, ...keys.slice(depth));
    }
    const root = this.#places.get('');
    if (root === undefined) throw new Error('origins without a root');
    return within(root, ...keys);
  }
}

/**
 * An error at a place of a schema.
 * @param word what the author wrote, when it may be a slip for one of `known`
 */
export function schemaError(place: Place, what: string, word?: string, known: readonly string[] = []): CodegenError {
  const { path, keys } = place.origins?.locate(place.keys) ?? place;
  const near = word === undefined ? undefined : nearest(word, known);
  const hint = near === undefined ? '' : `; did you mean "${near}"?`;
  return new CodegenError('LUMINA_CODEGEN_SCHEMA', `${path}#${pointerOf(keys)}: ${what}${hint}`);
}

const LONGEST_QUOTE = 80;

/** A text short enough for a line. */
export function clipped(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 3)}...` : text;
}

/** A value as a message quotes it. */
export function quoted(value: unknown): string {
  return clipped(JSON.stringify(value) ?? String(value));
}

/** The known word with the smallest edit distance, when that is small enough to be a slip of the pen; of several, the one that begins alike longest. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  // Nobody misspells a word of this length; and the distance costs the product of both lengths.
  if (word.length > LONGEST_QUOTE) return undefined;
  let best: string | undefined;
  const limit = Math.max(2, Math.floor(word.length / 3));
  let bestDistance = limit + 1;
  for (const candidate of known) {
    const distance = editDistance(word, candidate);
    const nearer =
      distance < bestDistance || (distance === bestDistance && sharedStart(word, candidate) > sharedStart(word, best ?? ''));
    if (nearer && distance <= limit) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Levenshtein distance by one row. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitute = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitute, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
