/** Schemas in, texts out; no file is written here. */
import { CodegenError, nearest, schemaError } from './errors.ts';
import { buildProtocol, type Protocol } from './ir.ts';
import { findSchemas, loadSchema, type SchemaFile } from './load.ts';
import { resolve } from './resolve.ts';
import { TARGETS } from './targets/index.ts';
import { createValidator, type Validate } from './validate.ts';

/** Reads schemas into protocols: all of root/schema, or those given by path. */
export function readProtocols(root: string, paths: readonly string[] = findSchemas(root)): Protocol[] {
  const validate = createValidator(root);
  const owners = new Map<string, string>();
  return paths.map((path) => {
    const file = loadSchema(root, path);
    const protocol = readProtocol(validate, file);
    for (const name of new Set([protocol.id, protocol.prefix])) {
      const owner = owners.get(name);
      if (owner !== undefined) throw schemaError({ path: file.path, keys: ['id'] }, `"${protocol.id}" is taken by ${owner}`);
      owners.set(name, file.path);
    }
    return protocol;
  });
}

/** One schema file through every check. */
export function readProtocol(validate: Validate, file: SchemaFile): Protocol {
  return buildProtocol(resolve(file.path, validate(file)));
}

/** The protocol with this id. */
export function findProtocol(protocols: readonly Protocol[], id: string): Protocol {
  const found = protocols.find((protocol) => protocol.id === id);
  if (found !== undefined) return found;
  const known = protocols.map((protocol) => protocol.id);
  const near = nearest(id, known);
  const hint = near === undefined ? `known are ${known.join(', ')}` : `did you mean "${near}"?`;
  throw new CodegenError('LUMINA_CODEGEN_UNKNOWN_ID', `no schema has the id "${id}"; ${hint}`);
}

/** Every file of these protocols: path relative to the output folder, and text. */
export function render(protocols: readonly Protocol[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const protocol of protocols) {
    for (const target of TARGETS) {
      for (const file of target.files(protocol)) files.set(`${protocol.id}/${file.path}`, file.text);
    }
  }
  return files;
}
