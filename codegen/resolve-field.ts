/** Fields: the type looked up, the constant checked. */
import type { FieldDocument, MessageDocument } from './document.ts';
import { WIRE_SIZES } from './document.ts';
import { type Place, quoted, schemaError, within } from './errors.ts';
import { bareType, checkConstant, type ResolvedType } from './resolve-type.ts';

export type Types = ReadonlyMap<string, ResolvedType>;

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
  /** Header in front; the length of an appendage that is always there at the end. */
  readonly fields: readonly ResolvedField[];
  /** Its place in the schema. */
  readonly place: Place;
}

/** @param messageType constant of the field when it is the discriminator */
export function resolveField(field: FieldDocument, messageType: string | null, types: Types, place: Place): ResolvedField {
  const type = types.get(field.type) ?? bareType(field.type);
  if (type === undefined) {
    const known = [...types.keys(), ...Object.keys(WIRE_SIZES)];
    throw schemaError(within(place, 'type'), `no type ${quoted(field.type)}`, field.type, known);
  }
  const discriminator = field.discriminator === true;
  if (discriminator && type.wire !== 'char') throw schemaError(place, `the discriminator must be a char, not ${type.wire}`);
  if (discriminator && field.const !== undefined)
    throw schemaError(place, 'the discriminator holds the message type and takes no "const"');
  const constant = discriminator && messageType !== null ? messageType : field.const;
  if (constant !== undefined) checkConstant(constant, type, within(place, 'const'));
  return { name: field.name, spec: field.spec ?? field.name, doc: field.doc, type, constant, discriminator };
}
