// @generated from schema/lumina/pgcopy-1.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.

/** The code of a one-character text; a number is taken as the code. Throws a RangeError for any other text. */
export function charCode(value: number | string): number {
  if (typeof value === 'number') return value;
  const code = value.charCodeAt(0);
  if (value.length !== 1 || code > 0xff) throw new RangeError(`"${value}" is not one single-byte character`);
  return code;
}
