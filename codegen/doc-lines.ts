/** The one-line remarks of generated code, the same in every target. */
import type { Field, Message } from './ir.ts';

/** One line about a field: where it is, what it is, what the document says, and a remark of the target. */
export function fieldLine(field: Field, remark?: string): string {
  const sized = field.wire === 'alpha' || field.wire === 'ascii' || field.wire === 'bytes';
  const parts = [`${field.name} @${field.offset} ${field.wire}${sized ? field.length : ''}`];
  if (field.unit !== undefined) parts.push(`in ${field.unit}`);
  if (field.constant !== undefined) parts.push(`always ${JSON.stringify(field.constant)}`);
  if (field.doc !== undefined) parts.push(field.doc);
  const values = field.enumType?.values ?? [];
  if (values.length > 12) parts.push(`codes: ${field.enumType?.pascal}`);
  else if (values.length > 0) parts.push(values.map((value) => `${codeWord(value.code)} ${value.doc}`).join(', '));
  if (remark !== undefined) parts.push(remark);
  const spec = field.spec === field.name ? '' : ` (${field.spec})`;
  return comment(`${parts[0]}${spec}${parts.length > 1 ? `: ${parts.slice(1).join('; ')}` : ''}`);
}

/** One line about a message: what the document calls it, what it does, since when, and what follows it. */
export function messageLine(message: Message): string {
  const { spec, doc, status, since, until, revisionOf, tail } = message;
  const parts = [`${spec}.`];
  if (status !== undefined) parts.push('Unverified.');
  if (doc !== undefined) parts.push(doc);
  if (since !== undefined) parts.push(`Since ${since}.`);
  if (until !== undefined) parts.push(`Until ${until}.`);
  if (revisionOf !== undefined) parts.push(`Told from ${revisionOf} by its length.`);
  if (tail !== undefined) parts.push(`Followed by ${tail.name}: ${tail.doc ?? tail.type}.`);
  return comment(parts.join(' '));
}

/** A line that neither ends a comment around it nor goes on behind its end, be it by a backslash or by the trigraph that C11 takes for one. */
export function comment(line: string): string {
  return line.replaceAll('*/', '* /').replace(/(\\|\?\?\/)\s*$/, '$1.');
}

/** A code as people read it in a doc line. */
export function codeWord(code: string): string {
  return code.trim() === '' ? 'blank' : code;
}
