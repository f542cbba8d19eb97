/** Holds a schema file against protocol.schema.json: shape and spelling. What the words mean is checked by resolve.ts. */
import { Ajv, type ErrorObject } from 'ajv';
import type { OverlayDocument, ProtocolDocument } from './document.ts';
import { type CodegenError, nearest, quoted, schemaError } from './errors.ts';
import { guard } from './guard.ts';
import { loadSchema, META_SCHEMA, type SchemaFile } from './load.ts';

export type Validate = (file: SchemaFile) => ProtocolDocument | OverlayDocument;

/** Compiles protocol.schema.json once for many files. */
export function createValidator(root: string): Validate {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
  });
  const check = ajv.compile<ProtocolDocument | OverlayDocument>(loadSchema(root, META_SCHEMA).document as object);
  return (file) => {
    guard(file.path, file.document);
    if (check(file.document)) return file.document;
    throw describe(file.path, mostTelling(check.errors ?? []));
  };
}

/** Keywords that only say that another keyword failed. */
const WRAPPERS = new Set(['oneOf', 'if', 'propertyNames']);

/** A slip in a key that is one letter or two from a known one explains what else is missed; then the deepest error, since wrappers repeat it further out. */
function mostTelling(errors: readonly ErrorObject[]): ErrorObject {
  const telling = errors.filter((error) => !WRAPPERS.has(error.keyword));
  const depth = (error: ErrorObject): number => error.instancePath.split('/').length;
  const slips = telling.filter(isSlip);
  const candidates = [slips, telling, errors].find((list) => list.length > 0) ?? [];
  const [first, ...rest] = candidates;
  if (first === undefined) throw new Error('ajv failed without an error');
  return rest.reduce((best, error) => (depth(error) > depth(best) ? error : best), first);
}

/** Keys that stand where an unknown one does. */
function knownKeys(error: ErrorObject): string[] {
  const own = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
  // Without it a file is no overlay, and is held against the other form.
  return error.instancePath === '' ? [...own, 'extends'] : own;
}

function isSlip(error: ErrorObject): boolean {
  if (error.keyword !== 'additionalProperties') return false;
  return nearest(String(error.params.additionalProperty), knownKeys(error)) !== undefined;
}

function describe(path: string, error: ErrorObject): CodegenError {
  const keys = error.instancePath
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const place = { path, keys };
  const params = error.params as Record<string, unknown>;
  const data: unknown = error.data;
  switch (error.keyword) {
    case 'required':
      return schemaError(place, `misses "${String(params.missingProperty)}"`);
    case 'additionalProperties': {
      const key = String(params.additionalProperty);
      return schemaError({ path, keys: [...keys, key] }, `unknown key ${quoted(key)}`, key, knownKeys(error));
    }
    case 'enum': {
      const known = (params.allowedValues as unknown[]).map(String);
      return schemaError(place, `${quoted(data)} is none of ${known.join(', ')}`, String(data), known);
    }
    case 'pattern': {
      const spelling = String(params.pattern).includes('_[a-z0-9]+')
        ? 'is not a snake_case name'
        : `does not match ${String(params.pattern)}`;
      if (error.propertyName === undefined) return schemaError(place, `${quoted(data)} ${spelling}`);
      return schemaError({ path, keys: [...keys, error.propertyName] }, `${quoted(error.propertyName)} ${spelling}`);
    }
    case 'false schema':
      return schemaError(place, 'only alpha, ascii and bytes have a size of their own choice');
    default:
      return schemaError(place, `${typeof data === 'object' ? '' : `${quoted(data)} `}${error.message ?? 'is not valid'}`);
  }
}
