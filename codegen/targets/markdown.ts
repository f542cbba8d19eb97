/** Markdown as REFERENCE.md has it. */
import type { EnumType } from '../ir.ts';

/** Text in a cell or a paragraph, with nothing that Markdown takes for its own. */
export function plain(text: string): string {
  return text.replaceAll(/[\\`*<|[\]]|(?<!\w)_|_(?!\w)/g, (character) => `\\${character}`);
}

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

export function table(columns: readonly string[], align: string, rows: readonly (readonly (string | number)[])[]): string {
  const rules = [...align].map((side) => (side === 'r' ? '--:' : ':--'));
  return [row(columns), row(rules), ...rows.map(row)].join('');
}

/** A heading's link on a code host: lower case, spaces as hyphens, underscores kept. */
export function linkTo(name: string, heading = name): string {
  return `[${plain(name)}](#${heading.replaceAll(' ', '-').toLowerCase()})`;
}

/** The heading of a set of values; a message may have the same name. */
export function valuesHeading(type: EnumType): string {
  return `Values of ${type.name}`;
}

export function period({ since, until }: { readonly since: string | undefined; readonly until: string | undefined }): string {
  if (until === undefined) return since ?? '';
  return since === undefined ? `until ${until}` : `${since} until ${until}`;
}
