/** The generator: schema/ in, generated/ out. The command line calls these functions; nothing else is for callers. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isStamped, listFiles, removeFile, writeChanged } from './disk.ts';
import type { Protocol } from './ir.ts';
import { findProtocol, readProtocols, render } from './render.ts';

export { type CheckResult, check, type Problem } from './check.ts';
export { CodegenError } from './errors.ts';
export { type ShowField, type ShowLayout, type ShowMessage, show } from './show.ts';

export interface GenerateOptions {
  /** The folder that holds schema/. */
  readonly root: string;
  /** Only this one: an id, or the path of a schema file, from the root or from the working folder. */
  readonly schema?: string;
  /** Folder to write into instead of root/generated. */
  readonly out?: string;
}

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
  const { root } = options;
  const out = options.out ?? join(root, 'generated');
  const protocols = select(root, options.schema);
  const files = render(protocols);
  const written: string[] = [];
  for (const [path, text] of files) {
    if (writeChanged(join(out, path), text)) written.push(path);
  }
  // With every schema at hand a whole folder may have lost its schema; with one, only its own folder is known.
  const places = options.schema === undefined ? [''] : protocols.map((protocol) => protocol.id);
  const removed = places
    .flatMap((place) => listFiles(out, place))
    .filter((path) => !files.has(path) && isStamped(join(out, path)));
  for (const path of removed) removeFile(out, path);
  return { written, unchanged: files.size - written.length, removed };
}

/** Ids of all protocols that have a schema. */
export function ids(root: string): string[] {
  return readProtocols(root).map((protocol) => protocol.id);
}

function select(root: string, schema: string | undefined): Protocol[] {
  if (schema === undefined) return readProtocols(root);
  const path = [resolve(root, schema), resolve(schema)].find((candidate) => candidate.endsWith('.json') && existsSync(candidate));
  return path === undefined ? [findProtocol(readProtocols(root), schema)] : readProtocols(root, [path]);
}
