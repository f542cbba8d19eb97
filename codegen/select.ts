/** Which protocols a command is about, and the folder their files belong in. */
import { join } from 'node:path';
import { CodegenError } from './errors.ts';
import type { Protocol } from './ir.ts';
import { Library } from './library.ts';

export interface Selection {
  /** The folder that holds schema/. */
  readonly root: string;
  /** Only this one: an id, or the path of a schema file, from the root or from the working folder. */
  readonly schema?: string;
  /** Another folder than root/generated. */
  readonly out?: string;
  /** The protocols as they were on this day, `2017-09` or `2017-09-12`; needs `out`. */
  readonly asOf?: string;
}

/** @throws CodegenError for a schema that can't be used, and for one that does not belong in root/generated */
export function select({ root, schema, out, asOf }: Selection): { protocols: Protocol[]; out: string } {
  const library = new Library(root);
  const protocols = schema === undefined ? library.protocols(undefined, asOf) : [library.find(schema, asOf)];
  if (out !== undefined) return { protocols, out };
  const foreign = protocols.find((protocol) => !library.shipped().includes(protocol.path));
  const what = asOf === undefined ? foreign?.path : `what was on ${asOf}`;
  if (what !== undefined)
    throw new CodegenError('LUMINA_CODEGEN_NO_OUT', `${what} does not belong in generated/; name another folder with --out`);
  return { protocols, out: join(root, 'generated') };
}

/** Folders of the output that hold nothing else: with every schema at hand the whole, with one its own. */
export function placesOf({ schema }: Selection, protocols: readonly Protocol[]): string[] {
  return schema === undefined ? [''] : protocols.map((protocol) => protocol.id);
}
