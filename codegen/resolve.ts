/** From a schema document to full messages: header in front, every type looked up, every constant and code checked. */
import {
  type EnumValueDocument,
  type FieldDocument,
  type MessageDocument,
  type ProtocolDocument,
  type TailDocument,
  type TypeDocument,
  WIRE_SIZES,
  type Wire,
} from './document.ts';
import { type Place, schemaError } from './errors.ts';

export interface ResolvedValue extends EnumValueDocument {
  /** As the author wrote it: a character, a text without padding, or a decimal number. */
  readonly code: string;
}

export interface ResolvedType {
  /** Name in the schema's `types`; undefined for a bare wire. */
  readonly name: string | undefined;
  readonly wire: Wire;
  readonly size: number;
  readonly scale: number | undefined;
  readonly unit: string | undefined;
  /** The document's word. */
  readonly spec: string;
  readonly doc: string | undefined;
  readonly flags: boolean;
  readonly values: readonly ResolvedValue[];
}

export interface ResolvedField {
  readonly name: string;
  readonly spec: string;
  readonly doc: string | undefined;
  readonly type: ResolvedType;
  /** The constant on the wire; for a discriminator, the message's type. */
  readonly constant: string | number | undefined;
  readonly discriminator: boolean;
}

export interface ResolvedMessage {
  readonly name: string;
  readonly document: MessageDocument;
  readonly fields: readonly ResolvedField[];
  readonly tail: TailDocument | undefined;
}

export interface ResolvedProtocol {
  readonly path: string;
  readonly document: ProtocolDocument;
  readonly types: readonly ResolvedType[];
  readonly messages: readonly ResolvedMessage[];
}

export function resolve(path: string, document: ProtocolDocument): ResolvedProtocol {
  const types = new Map<string, ResolvedType>();
  for (const [name, type] of Object.entries(document.types ?? {})) {
    types.set(name, resolveType(name, type, { path, keys: ['types', name] }));
  }
  const seen = new Map<string, string>();
  const messages = Object.entries(document.messages).map(([name, message]) => {
    const place = { path, keys: ['messages', name] };
    const key = `${message.direction ?? ''} ${message.type ?? ''}`;
    const twin = message.type === null ? undefined : seen.get(key);
    if (twin !== undefined)
      throw schemaError({ path, keys: [...place.keys, 'type'] }, `type "${message.type}" is also that of ${twin}`);
    seen.set(key, name);
    return resolveMessage(name, message, document, types, place);
  });
  return { path, document, types: [...types.values()], messages };
}

function resolveMessage(
  name: string,
  message: MessageDocument,
  document: ProtocolDocument,
  types: ReadonlyMap<string, ResolvedType>,
  place: Place,
): ResolvedMessage {
  const header = (document.header ?? []).map((field, index) => ({ field, place: { path: place.path, keys: ['header', index] } }));
  const own = message.fields.map((field, index) => ({
    field,
    place: { path: place.path, keys: [...place.keys, 'fields', index] },
  }));
  const names = new Set<string>();
  const fields = [...header, ...own].map(({ field, place: at }) => {
    if (names.has(field.name))
      throw schemaError({ ...at, keys: [...at.keys, 'name'] }, `field "${field.name}" is already in ${name}`);
    names.add(field.name);
    return resolveField(field, message.type, types, at);
  });
  const discriminators = fields.filter((field) => field.discriminator).length;
  if (message.type !== null && discriminators !== 1) {
    throw schemaError(
      place,
      `has type "${message.type}" but ${discriminators} fields marked "discriminator"; exactly one must hold it`,
    );
  }
  if (message.type === null && discriminators !== 0) throw schemaError(place, 'has a field marked "discriminator" but type null');
  return { name, document: message, fields, tail: message.tail };
}

function resolveField(
  field: FieldDocument,
  messageType: string | null,
  types: ReadonlyMap<string, ResolvedType>,
  place: Place,
): ResolvedField {
  const type = types.get(field.type) ?? bareType(field.type);
  if (type === undefined) {
    const known = [...types.keys(), ...Object.keys(WIRE_SIZES)];
    throw schemaError({ ...place, keys: [...place.keys, 'type'] }, `no type "${field.type}"`, field.type, known);
  }
  const discriminator = field.discriminator === true;
  if (discriminator && type.wire !== 'char') throw schemaError(place, `the discriminator must be a char, not ${type.wire}`);
  if (discriminator && field.const !== undefined)
    throw schemaError(place, 'the discriminator holds the message type and takes no "const"');
  const constant = discriminator && messageType !== null ? messageType : field.const;
  if (constant !== undefined) checkConstant(constant, type, { ...place, keys: [...place.keys, 'const'] });
  return { name: field.name, spec: field.spec ?? field.name, doc: field.doc, type, constant, discriminator };
}

function resolveType(name: string, type: TypeDocument, place: Place): ResolvedType {
  const size = type.wire === 'alpha' || type.wire === 'bytes' ? (type.size ?? 0) : WIRE_SIZES[type.wire];
  const values = Object.entries(type.enum ?? {}).map(([code, value]): ResolvedValue => {
    return typeof value === 'string' ? { code, name: value } : { code, ...value };
  });
  const names = new Map<string, string>();
  for (const value of values) {
    const at = { path: place.path, keys: [...place.keys, 'enum', value.code] };
    const twin = names.get(value.name);
    if (twin !== undefined) throw schemaError(at, `"${value.name}" is already the name of code "${twin}"`);
    names.set(value.name, value.code);
    checkCode(value.code, type.wire, size, at);
  }
  if (type.flags === true && !/^u\d+$/.test(type.wire))
    throw schemaError({ ...place, keys: [...place.keys, 'flags'] }, 'only unsigned integers hold flags');
  const { scale, unit, doc } = type;
  return {
    name,
    wire: type.wire,
    size,
    scale,
    unit,
    spec: type.spec ?? wordOf(type.wire),
    doc,
    flags: type.flags === true,
    values,
  };
}

/** A wire written where a type's name may stand: `u32`, `char`, `alpha8`, `bytes8`. */
function bareType(text: string): ResolvedType | undefined {
  const plain = { name: undefined, scale: undefined, unit: undefined, doc: undefined, flags: false, values: [] };
  const sized = /^(alpha|bytes)([1-9]\d{0,2})$/.exec(text);
  if (sized !== null) {
    const wire = sized[1] as 'alpha' | 'bytes';
    return Number(sized[2]) > 255 ? undefined : { ...plain, wire, size: Number(sized[2]), spec: wordOf(wire) };
  }
  if (!Object.hasOwn(WIRE_SIZES, text)) return undefined;
  const wire = text as keyof typeof WIRE_SIZES;
  return { ...plain, wire, size: WIRE_SIZES[wire], spec: wordOf(wire) };
}

/** The documents' usual word for a wire. */
function wordOf(wire: Wire): string {
  if (wire === 'bytes') return 'bytes';
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
  if (wire === 'bytes') throw schemaError(place, 'bytes have no codes');
  if (range !== undefined) {
    if (!/^(0|-?[1-9]\d*)$/.test(code)) throw schemaError(place, `code "${code}" is not a decimal number`);
    if (BigInt(code) < range.min || BigInt(code) > range.max) throw schemaError(place, `code ${code} does not fit ${wire}`);
    return;
  }
  if (!PRINTABLE.test(code)) throw schemaError(place, 'codes are printable ASCII');
  if (wire === 'char' && code.length !== 1) throw schemaError(place, `code "${code}" must be one character`);
  if (code.length > size) throw schemaError(place, `code "${code}" is longer than ${size} characters`);
  if (wire === 'alpha' && code.endsWith(' ')) throw schemaError(place, `code "${code}" is written without its padding`);
}

function checkConstant(constant: string | number, type: ResolvedType, place: Place): void {
  const range = rangeOf(type.wire);
  if (type.wire === 'bytes') {
    if (constant !== 0) throw schemaError(place, 'bytes take only the constant 0, which fills them');
  } else if (range !== undefined) {
    if (typeof constant !== 'number') throw schemaError(place, `"${constant}" is not a number`);
    if (!Number.isSafeInteger(constant)) throw schemaError(place, `${constant} is beyond 2^53, where JSON numbers are not exact`);
    if (BigInt(constant) < range.min || BigInt(constant) > range.max)
      throw schemaError(place, `${constant} does not fit ${type.wire}`);
  } else if (typeof constant !== 'string' || !PRINTABLE.test(constant)) {
    throw schemaError(place, `${JSON.stringify(constant)} is not printable ASCII text`);
  } else if (constant.length > type.size || (type.wire === 'char' && constant.length !== 1)) {
    throw schemaError(place, `"${constant}" does not fit ${type.size} characters`);
  }
}
