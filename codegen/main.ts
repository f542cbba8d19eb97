/** The generator: schema/ in, generated/ out. The command line calls these functions; nothing else is for callers. */
import { join } from 'node:path';
import { isStamped, listFiles, removeFile, writeChanged } from './disk.ts';
import { Library } from './library.ts';
import { render } from './render.ts';
import { placesOf, type Selection, select } from './select.ts';

export { type CheckOptions, type CheckResult, check, type Problem } from './check.ts';
export { type DiffOptions, type DiffResult, diff } from './diff.ts';
export { CodegenError } from './errors.ts';
export { type ShowField, type ShowLayout, type ShowMessage, type ShowOptions, type ShowTag, show } from './show.ts';

export type GenerateOptions = Selection;

export interface GenerateResult {
  /** Files that are new or changed, relative to the output folder. */
  readonly written: string[];
  readonly unchanged: number;
  /** Generated files that no schema gives any more. */
  readonly removed: string[];
}

/**
 * Writes every generated file whose text changed, and removes the generated files that no schema gives any more.
 * @throws CodegenError for a schema that can't be used
 */
export async function generate(options: GenerateOptions): Promise<GenerateResult> {
  const { protocols, out } = select(options);
  const files = render(protocols);
  const written: string[] = [];
  for (const [path, text] of files) {
    if (writeChanged(join(out, path), text)) written.push(path);
  }
  const removed = placesOf(options, protocols)
    .flatMap((place) => listFiles(out, place))
    .filter((path) => !files.has(path) && isStamped(join(out, path)));
  for (const path of removed) removeFile(out, path);
  return { written, unchanged: files.size - written.length, removed };
}

/** Ids of all protocols that have a schema. */
export function ids(root: string): string[] {
  return new Library(root).protocols().map((protocol) => protocol.id);
}
