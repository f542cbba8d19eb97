// @generated from schema/framing/moldudp64.json
// by `npx lumina codegen gen`; edit the schema, not this file.

/** Throws the RangeError of a number that its field can't hold. @param wire such as u16 */
export function refuse(field: string, value: number | bigint, wire: string): never {
  const bits = BigInt(wire.slice(1));
  const signed = wire.startsWith('i');
  const least = signed ? -(1n << (bits - 1n)) : 0n;
  const most = (1n << (signed ? bits - 1n : bits)) - 1n;
  throw new RangeError(`${field} takes whole numbers from ${least} to ${most}, not ${value}`);
}

/** Whether a number is a whole one from `least` on and before `end`. */
export function isWhole(value: number, least: number, end: number): boolean {
  return value >= least && value < end && Math.floor(value) === value;
}
