/** The generator: schema/ in, generated/ out. The command line calls these functions; nothing else is for callers. */
import { join } from 'node:path';
import { isForeign, isStamped, listFiles, readText, removeFile, writeWhole } from './disk.ts';
import { CodegenError } from './errors.ts';
import { Library } from './library.ts';
import { render } from './render.ts';
import { placesOf, type Selection, select } from './select.ts';

export { type CheckOptions, type CheckResult, check, type Problem } from './check.ts';
export { type DiffOptions, type DiffResult, diff } from './diff.ts';
export { CodegenError } from './errors.ts';
export { type ShowField, type ShowLayout, type ShowMessage, type ShowOptions, type ShowTag, show } from './show.ts';

export interface GenerateOptions extends Selection {
  /** Overwrite files that were not generated, where generated ones belong. */
  readonly force?: boolean;
}

export interface GenerateResult {
  /** Files that are new or changed, relative to the output folder. */
  readonly written: string[];
  readonly unchanged: number;
  /** Generated files that no schema gives any more. */
  readonly removed: string[];
}

/**
 * Writes every generated file whose text changed, so that builds stay incremental, and removes the generated files that no schema
 * gives any more.
 * @throws CodegenError for a schema that can't be used, and, before anything is written, for a file in the way that was not generated
 */
export async function generate(options: GenerateOptions): Promise<GenerateResult> {
  const { protocols, out } = select(options);
  const files = render(protocols);
  const changed = [...files].flatMap(([path, text]) => {
    const before = readText(join(out, path));
    return before === text ? [] : [{ path, text, foreign: before !== undefined && isForeign(before) }];
  });
  const foreign = changed.filter((file) => file.foreign).map(({ path }) => join(out, path));
  if (foreign.length > 0 && options.force !== true) {
    const others = foreign.length === 1 ? '' : ` and ${foreign.length - 1} more`;
    const text = `${foreign[0]}${others}: not generated, but a generated file belongs there; move it away, or overwrite it with --force`;
    throw new CodegenError('LUMINA_CODEGEN_FOREIGN', text);
  }
  for (const { path, text } of changed) writeWhole(join(out, path), text);
  const removed = placesOf(options, protocols)
    .flatMap((place) => listFiles(out, place))
    .filter((path) => !files.has(path) && isStamped(readText(join(out, path)) ?? ''));
  for (const path of removed) removeFile(out, path);
  return { written: changed.map(({ path }) => path), unchanged: files.size - changed.length, removed };
}

/** Ids of all protocols that have a schema. */
export function ids(root: string): string[] {
  return new Library(root).protocols().map((protocol) => protocol.id);
}
