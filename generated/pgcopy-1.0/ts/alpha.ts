// @generated from schema/lumina/pgcopy-1.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.

/** The code of a one-character text; a number is taken as the code. Throws a RangeError for what is neither. */
export function charCode(value: number | string, field: string): number {
  const code = typeof value === 'number' ? value : value.length === 1 ? value.charCodeAt(0) : -1;
  if ((code & 0xff) !== code) throw new RangeError(`${field} takes one single-byte character or its code, not ${JSON.stringify(value)}`);
  return code;
}
