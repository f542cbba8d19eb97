/** Finds and reads schema files. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { duplicateKey } from './duplicate-key.ts';
import { CodegenError, schemaError } from './errors.ts';
import { MAX_BYTES } from './guard.ts';

/** The JSON Schema that schema files are held against; it sits beside their folders. */
export const META_SCHEMA = 'schema/protocol.schema.json';

export interface SchemaFile {
  /** As stamps and messages print it, with forward slashes: from the root, or from the working folder when outside of it. */
  readonly path: string;
  readonly document: unknown;
  /** Where it is on disk; undefined for a document that was never on disk. */
  readonly file?: string;
}

/** Every schema file under root/schema, in a stable order. JSON Schemas (`*.schema.json`) are not protocols. */
export function findSchemas(root: string): string[] {
  const paths: string[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (entry.name.endsWith('.json') && !entry.name.endsWith('.schema.json')) paths.push(path);
    }
  };
  try {
    walk('schema');
  } catch (cause) {
    const text = `${join(root, 'schema')}: can't be read; --root names the folder that holds schema/`;
    throw new CodegenError('LUMINA_CODEGEN_NO_SCHEMA', text, { cause });
  }
  return paths.sort();
}

/**
 * Reads one schema file.
 * @param path relative to the root or absolute
 * @throws CodegenError when there is no such file, when it is too large, not JSON, or has a key twice
 */
export function loadSchema(root: string, path: string): SchemaFile {
  const file = isAbsolute(path) ? path : join(root, path);
  const name = printedName(root, file);
  const text = readSmall(file, name);
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.replaceAll(/\s*\n\s*/g, ' ') : String(cause);
    throw new CodegenError('LUMINA_CODEGEN_SYNTAX', `${name}: is not JSON: ${reason}`, { cause });
  }
  const twice = duplicateKey(text);
  if (twice !== undefined) throw schemaError({ path: name, keys: twice }, 'written twice; take one out');
  return { path: name, document, file };
}

/** A file inside the root is named from there, so that stamps are the same everywhere; any other as the user sees it. */
function printedName(root: string, file: string): string {
  const inside = relative(root, file);
  const path = inside.startsWith('..') || isAbsolute(inside) ? relative(process.cwd(), file) : inside;
  return path.split(sep).join('/');
}

function readSmall(file: string, name: string): string {
  try {
    const found = statSync(file);
    // A pipe would be waited for, a folder can't be read.
    if (!found.isFile()) throw new CodegenError('LUMINA_CODEGEN_UNREADABLE', `${name}: is not a file; name one schema file`);
    const { size } = found;
    // Editors of some systems write a byte order mark in front, which JSON.parse does not take.
    if (size <= MAX_BYTES) return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
    throw new CodegenError('LUMINA_CODEGEN_TOO_LARGE', `${name}: has ${size} bytes; a schema has at most ${MAX_BYTES}`);
  } catch (cause) {
    if (cause instanceof CodegenError) throw cause;
    throw new CodegenError('LUMINA_CODEGEN_UNREADABLE', `${name}: can't be read; check the path`, { cause });
  }
}
