/** Finds and reads schema files. */
import { readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { CodegenError } from './errors.ts';

/** The JSON Schema that schema files are held against; it sits beside their folders. */
export const META_SCHEMA = 'schema/protocol.schema.json';

export interface SchemaFile {
  /** Relative to the root, with forward slashes: it goes into stamps and messages. */
  readonly path: string;
  readonly document: unknown;
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
    throw new CodegenError(
      'LUMINA_CODEGEN_NO_SCHEMA',
      `${join(root, 'schema')}: can't be read; --root names the folder that holds schema/`,
      {
        cause,
      },
    );
  }
  return paths.sort();
}

/** Reads one schema file; `path` is relative to the root or absolute. */
export function loadSchema(root: string, path: string): SchemaFile {
  const absolute = isAbsolute(path) ? path : join(root, path);
  const name = relative(root, absolute).split(sep).join('/');
  let text: string;
  try {
    text = readFileSync(absolute, 'utf8');
  } catch (cause) {
    throw new CodegenError('LUMINA_CODEGEN_UNREADABLE', `${name}: can't be read; check the path`, { cause });
  }
  try {
    return { path: name, document: JSON.parse(text) as unknown };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.replaceAll(/\s*\n\s*/g, ' ') : String(cause);
    throw new CodegenError('LUMINA_CODEGEN_SYNTAX', `${name}: is not JSON: ${reason}`, { cause });
  }
}
