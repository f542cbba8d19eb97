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

/** A place in a schema file: the file's path relative to the root, and the keys that lead to the value. */
export interface Place {
  readonly path: string;
  readonly keys: readonly (string | number)[];
}

export function pointerOf(keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/**
 * An error at a place of a schema.
 * @param word what the author wrote, when it may be a slip for one of `known`
 */
export function schemaError(place: Place, what: string, word?: string, known: readonly string[] = []): CodegenError {
  const near = word === undefined ? undefined : nearest(word, known);
  const hint = near === undefined ? '' : `; did you mean "${near}"?`;
  return new CodegenError('LUMINA_CODEGEN_SCHEMA', `${place.path}#${pointerOf(place.keys)}: ${what}${hint}`);
}

/** The known word with the smallest edit distance, when that is small enough to be a slip of the pen. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(word, candidate);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
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
