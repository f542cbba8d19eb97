/** The one interface between the IR and what is written. */
import type { Protocol } from '../ir.ts';

export interface GeneratedFile {
  /** Relative to generated/<id>/, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface Target {
  readonly name: string;
  files(protocol: Protocol): GeneratedFile[];
}

/** The command that every stamp and every failed check names. */
export const COMMAND = 'npx lumina codegen gen';

/** Marks a file as ours: nothing without it is ever removed. */
export const STAMP = '@generated';

/** The two lines that begin a generated file, and a warning where one is due. */
export function stamp(protocol: Protocol): string {
  const warning = protocol.status === undefined ? '' : '// Unverified: from one source only, or a draft; not to be relied on.\n';
  return `// ${STAMP} from ${protocol.path}\n// by \`${protocol.command}\`; edit the schema, not this file.\n${warning}`;
}
