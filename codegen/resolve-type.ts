/** Types: named ones and bare wires, their ranges, and what codes and constants they can hold. */
import { type EnumValueDocument, type SizedWire, type TypeDocument, WIRE_SIZES, type Wire } from './document.ts';
import { type Place, quoted, schemaError, within } from './errors.ts';

export interface ResolvedValue extends EnumValueDocument {
  /** As the author wrote it: a character, a text without padding, or a decimal number. */
  readonly code: string;
}

export interface ResolvedType {
  /** Name in the schema's `types`; undefined for a bare wire. */
  readonly name: string | undefined;
  readonly wire: Wire;
  readonly size: number;
  /** Text at the right end of its field. */
  readonly alignRight: boolean;
  readonly scale: number | undefined;
  readonly unit: string | undefined;
  /** The document's word. */
  readonly spec: string;
  readonly doc: string | undefined;
  readonly flags: boolean;
  readonly values: readonly ResolvedValue[];
}

/** Digits of a number in text; 20 hold every 64-bit number. */
const MAX_DIGITS = 20;

export function resolveType(name: string, type: TypeDocument, place: Place): ResolvedType {
  const sized = isSized(type.wire);
  const size = sized ? (type.size ?? 0) : WIRE_SIZES[type.wire as keyof typeof WIRE_SIZES];
  if (type.wire === 'ascii' && size > MAX_DIGITS)
    throw schemaError(within(place, 'size'), `${size} digits are more than the ${MAX_DIGITS} that any 64-bit number has`);
  if (type.align !== undefined && type.wire !== 'alpha')
    throw schemaError(within(place, 'align'), `only alpha can stand at the right end, not ${type.wire}`);
  if (type.flags === true && !/^u\d+$/.test(type.wire))
    throw schemaError(within(place, 'flags'), 'only unsigned integers hold flags');
  const { wire, scale, unit, doc } = type;
  return {
    ...{ name, wire, size, scale, unit, doc },
    alignRight: type.align === 'right',
    spec: type.spec ?? wordOf(wire),
    flags: type.flags === true,
    values: resolveValues(type, size, place),
  };
}

function resolveValues(type: TypeDocument, size: number, place: Place): ResolvedValue[] {
  const values = Object.entries(type.enum ?? {}).map(([code, value]): ResolvedValue => {
    return typeof value === 'string' ? { code, name: value } : { code, ...value };
  });
  const names = new Map<string, string>();
  for (const value of values) {
    const at = within(place, 'enum', value.code);
    const twin = names.get(value.name);
    if (twin !== undefined) throw schemaError(at, `"${value.name}" is already the name of code "${twin}"`);
    names.set(value.name, value.code);
    checkCode(value.code, type.wire, size, at);
  }
  return values;
}

function isSized(wire: Wire): wire is SizedWire {
  return wire === 'alpha' || wire === 'ascii' || wire === 'bytes';
}

/** A wire written where a type's name may stand: `u32`, `char`, `alpha8`, `ascii20`, `bytes8`. */
export function bareType(text: string): ResolvedType | undefined {
  const plain = {
    name: undefined,
    scale: undefined,
    unit: undefined,
    doc: undefined,
    flags: false,
    values: [],
    alignRight: false,
  };
  const sized = /^(alpha|ascii|bytes)([1-9]\d{0,2})$/.exec(text);
  if (sized !== null) {
    const wire = sized[1] as SizedWire;
    const size = Number(sized[2]);
    return size > (wire === 'ascii' ? MAX_DIGITS : 255) ? undefined : { ...plain, wire, size, spec: wordOf(wire) };
  }
  if (!Object.hasOwn(WIRE_SIZES, text)) return undefined;
  const wire = text as keyof typeof WIRE_SIZES;
  return { ...plain, wire, size: WIRE_SIZES[wire], spec: wordOf(wire) };
}

/** The documents' usual word for a wire. */
function wordOf(wire: Wire): string {
  if (wire === 'bytes') return 'bytes';
  if (wire === 'ascii') return 'ascii_num';
  if (wire === 'char' || wire === 'alpha') return 'alpha';
  return wire.startsWith('u') ? 'uint' : 'int';
}

/** Smallest and largest number of an integer wire. */
export function rangeOf(wire: Wire): { min: bigint; max: bigint } | undefined {
  const integer = /^([ui])(\d+)$/.exec(wire);
  if (integer === null) return undefined;
  const bits = BigInt(integer[2] ?? 0);
  return integer[1] === 'u' ? { min: 0n, max: (1n << bits) - 1n } : { min: -(1n << (bits - 1n)), max: (1n << (bits - 1n)) - 1n };
}

const PRINTABLE = /^[\x20-\x7e]*$/;

function checkCode(code: string, wire: Wire, size: number, place: Place): void {
  const range = rangeOf(wire);
  if (wire === 'bytes' || wire === 'ascii') throw schemaError(place, `${wire} takes no codes`);
  if (range !== undefined) {
    if (!/^(0|-?[1-9]\d{0,19})$/.test(code)) throw schemaError(place, `code ${quoted(code)} is not a decimal number`);
    if (BigInt(code) < range.min || BigInt(code) > range.max) throw schemaError(place, `code ${code} does not fit ${wire}`);
    return;
  }
  if (!PRINTABLE.test(code)) throw schemaError(place, 'codes are printable ASCII');
  if (wire === 'char' && code.length !== 1) throw schemaError(place, `code ${quoted(code)} must be one character`);
  if (code.length > size) throw schemaError(place, `code ${quoted(code)} is longer than ${size} characters`);
  if (wire === 'alpha' && code.endsWith(' ')) throw schemaError(place, `code "${code}" is written without its padding`);
}

export function checkConstant(constant: string | number, type: ResolvedType, place: Place): void {
  const range = rangeOf(type.wire);
  if (type.wire === 'ascii') throw schemaError(place, 'ascii takes no constant');
  if (type.wire === 'bytes') {
    if (constant !== 0) throw schemaError(place, 'bytes take only the constant 0, which fills them');
  } else if (range !== undefined) {
    if (typeof constant !== 'number') throw schemaError(place, `${quoted(constant)} is not a number`);
    if (!Number.isSafeInteger(constant)) throw schemaError(place, `${constant} is beyond 2^53, where JSON numbers are not exact`);
    if (BigInt(constant) < range.min || BigInt(constant) > range.max)
      throw schemaError(place, `${constant} does not fit ${type.wire}`);
  } else if (typeof constant !== 'string' || !PRINTABLE.test(constant)) {
    throw schemaError(place, `${quoted(constant)} is not printable ASCII text`);
  } else if (constant.length > type.size || (type.wire === 'char' && constant.length !== 1)) {
    throw schemaError(place, `${quoted(constant)} does not fit ${type.size} characters`);
  }
}
