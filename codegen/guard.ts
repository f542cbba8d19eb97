/** Refuses what no schema is, before anything walks through it: too large, too deep, or with keys that are traps in JavaScript. */
import { CodegenError, pointerOf } from './errors.ts';

/** Bytes of a schema file. The largest of ours has about 40,000. */
export const MAX_BYTES = 1 << 20;

/** Levels of a schema: a value of a type of an overlay is the deepest. */
export const MAX_DEPTH = 12;

/** Values of all kinds in a document. */
const MAX_VALUES = 100_000;

/** Keys that name a part of every JavaScript object. */
const TRAPS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Walks through a document with a list instead of recursion, so that no nesting can exhaust the stack.
 * @throws CodegenError for a document that is too deep, too large, or has a key that is a trap
 */
export function guard(path: string, document: unknown): void {
  const waiting: { value: unknown; keys: readonly string[] }[] = [{ value: document, keys: [] }];
  let values = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, keys } = next;
    values++;
    if (typeof value !== 'object' || value === null) continue;
    const refuse = (what: string, ...inner: string[]): CodegenError =>
      new CodegenError('LUMINA_CODEGEN_SCHEMA', `${path}#${pointerOf([...keys, ...inner])}: ${what}`);
    if (keys.length >= MAX_DEPTH) throw refuse(`nested deeper than ${MAX_DEPTH} levels; no schema is`);
    const entries = Object.entries(value);
    if (values + waiting.length + entries.length > MAX_VALUES)
      throw refuse(`with these ${entries.length} the schema has more than ${MAX_VALUES} values; divide it`);
    for (const [key, inner] of entries) {
      if (TRAPS.has(key)) throw refuse(`"${key}" is not a name; choose another`, key);
      waiting.push({ value: inner, keys: [...keys, key] });
    }
  }
}
