/** What the targets see: every name in every spelling, every offset, nothing left to look up. */
import type { Wire } from './document.ts';
import { type Place, schemaError } from './errors.ts';
import { layOut, type PlacedField, type PlacedMessage } from './layout.ts';
import { type ResolvedProtocol, type ResolvedType, rangeOf } from './resolve.ts';

export interface EnumValue {
  readonly name: string;
  readonly camel: string;
  /** The code as the author wrote it, without padding. */
  readonly code: string;
  readonly doc: string;
  readonly since: string | undefined;
  readonly until: string | undefined;
}

export interface EnumType {
  readonly name: string;
  readonly pascal: string;
  readonly wire: Wire;
  readonly flags: boolean;
  readonly values: readonly EnumValue[];
}

export interface Field {
  readonly name: string;
  readonly camel: string;
  readonly pascal: string;
  /** The document's own name. */
  readonly spec: string;
  readonly offset: number;
  readonly length: number;
  readonly wire: Wire;
  /** The document's word for the type. */
  readonly type: string;
  readonly scale: number | undefined;
  readonly unit: string | undefined;
  readonly enumType: EnumType | undefined;
  readonly constant: string | number | undefined;
  readonly discriminator: boolean;
  readonly doc: string | undefined;
}

export interface Message {
  readonly name: string;
  readonly camel: string;
  readonly kebab: string;
  readonly spec: string;
  readonly type: string | null;
  readonly direction: 'inbound' | 'outbound' | undefined;
  /** Bytes of the fixed part. */
  readonly length: number;
  readonly effect: string | undefined;
  readonly since: string | undefined;
  readonly doc: string | undefined;
  readonly fields: readonly Field[];
  readonly tail: { readonly name: string; readonly spec: string; readonly doc: string | undefined } | undefined;
}

export interface Protocol {
  readonly id: string;
  /** Prefix of C names: the id without punctuation. */
  readonly prefix: string;
  /** Schema file, relative to the root. */
  readonly path: string;
  readonly spec: string;
  readonly doc: string | undefined;
  readonly endian: 'big' | 'little';
  readonly enums: readonly EnumType[];
  readonly messages: readonly Message[];
}

export function camelOf(name: string): string {
  return name.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

export function pascalOf(name: string): string {
  const camel = camelOf(name);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
}

/** Wires that pass 2^53: accessors come as a number and as a bigint. */
export function is64(field: Pick<Field, 'wire'>): boolean {
  return field.wire === 'u64' || field.wire === 'i64';
}

export function isInteger(wire: Wire): boolean {
  return rangeOf(wire) !== undefined;
}

/** Fields that a writer is asked for: those that are not constant. */
export function variableFields(message: Message): Field[] {
  return message.fields.filter((field) => field.constant === undefined);
}

/** One line about a field: where it is, what it is, what the document says, and a remark of the target. */
export function fieldLine(field: Field, remark?: string): string {
  const size = field.wire === 'alpha' || field.wire === 'bytes' ? String(field.length) : '';
  const parts = [`${field.name} @${field.offset} ${field.wire}${size}`];
  if (field.unit !== undefined) parts.push(`in ${field.unit}`);
  if (field.constant !== undefined) parts.push(`always ${JSON.stringify(field.constant)}`);
  if (field.doc !== undefined) parts.push(field.doc);
  const values = field.enumType?.values ?? [];
  if (values.length > 12) parts.push(`codes: ${field.enumType?.pascal}`);
  else if (values.length > 0) parts.push(values.map((value) => `${codeWord(value.code)} ${value.doc}`).join(', '));
  if (remark !== undefined) parts.push(remark);
  const spec = field.spec === field.name ? '' : ` (${field.spec})`;
  return `${parts[0]}${spec}${parts.length > 1 ? `: ${parts.slice(1).join('; ')}` : ''}`;
}

/** One line about a message: what the document calls it, what it does, since when, and what follows it. */
export function messageLine(message: Message): string {
  const { spec, doc, since, tail } = message;
  const parts = [`${spec}.`];
  if (doc !== undefined) parts.push(doc);
  if (since !== undefined) parts.push(`Since ${since}.`);
  if (tail !== undefined) parts.push(`Followed by ${tail.name}: ${tail.doc ?? tail.spec}.`);
  return parts.join(' ');
}

/** A code as people read it in a doc line. */
function codeWord(code: string): string {
  return code.trim() === '' ? 'blank' : code;
}

/** Names that generated code takes for itself, and words of TypeScript and C that no accessor may have. */
const TAKEN = new Set(
  `encode set_constants type length fields
  auto break case catch char class const continue default delete do double else enum export extern false finally float
  for function goto if import in inline instanceof int long new null register restrict return short signed sizeof
  static struct super switch this throw true try typedef typeof union unsigned var void volatile while with yield let
  await package private public`.split(/\s+/),
);

/** Files and functions beside those of the messages. */
const TAKEN_FILES = new Set(['index', 'messages', 'enums', 'alpha', 'length_of', 'name_of']);

/** Constants beside those of the enumerations. */
const TAKEN_ENUMS = new Set(['type', 'message_info', 'field_info']);

/** Resolves offsets and spellings of a whole protocol. */
export function buildProtocol(resolved: ResolvedProtocol): Protocol {
  const { path, document } = resolved;
  const enums = new Map<string, EnumType>();
  for (const type of resolved.types) {
    if (type.name !== undefined && type.values.length > 0) enums.set(type.name, enumOf(path, type.name, type));
  }
  checkDistinct(
    [...enums.values()].map((type) => [type.pascal, type.name]),
    { path, keys: ['types'] },
  );
  checkDistinct(
    resolved.messages.map((message) => [camelOf(message.name), message.name]),
    { path, keys: ['messages'] },
  );
  const messages = resolved.messages.map((message) => messageOf(path, layOut(path, message), enums));
  return {
    id: document.id,
    prefix: document.id.replaceAll(/[^a-z0-9]/g, ''),
    path,
    spec: document.spec,
    doc: document.doc,
    endian: document.endian,
    enums: [...enums.values()],
    messages,
  };
}

function enumOf(path: string, name: string, type: ResolvedType): EnumType {
  if (TAKEN_ENUMS.has(name))
    throw schemaError({ path, keys: ['types', name] }, 'generated code takes this name for itself; choose another');
  const values = type.values.map((value) => ({
    name: value.name,
    camel: camelOf(value.name),
    code: value.code,
    doc: value.doc ?? value.name.replaceAll('_', ' '),
    since: value.since,
    until: value.until,
  }));
  checkDistinct(
    values.map((value) => [value.camel, value.name]),
    { path, keys: ['types', name, 'enum'] },
  );
  return { name, pascal: pascalOf(name), wire: type.wire, flags: type.flags, values };
}

/** Two names of the schema that become one in generated code, e.g. `level_1` and `level1`. */
function checkDistinct(names: readonly (readonly [generated: string, schema: string])[], place: Place): void {
  const owners = new Map<string, string>();
  for (const [generated, schema] of names) {
    const owner = owners.get(generated);
    if (owner !== undefined) throw schemaError(place, `"${owner}" and "${schema}" both become "${generated}" in generated code`);
    owners.set(generated, schema);
  }
}

/** Every function that a field becomes in a TypeScript message file. */
function accessorNames(field: PlacedField): [string, string][] {
  const stems = is64(field.type) ? [field.name, `${field.name}_big`] : [field.name];
  return stems.flatMap((stem) => [camelOf(stem), camelOf(`set_${stem}`)]).map((name) => [name, field.name]);
}

function messageOf(path: string, message: PlacedMessage, enums: ReadonlyMap<string, EnumType>): Message {
  const { document, name, tail } = message;
  if (TAKEN.has(name) || TAKEN_FILES.has(name))
    throw schemaError({ path, keys: ['messages', name] }, 'generated code takes this name for itself; choose another');
  checkDistinct(message.fields.flatMap(accessorNames), { path, keys: ['messages', name, 'fields'] });
  for (const field of message.fields) {
    if (!TAKEN.has(field.name)) continue;
    throw schemaError(
      { path, keys: ['messages', name, 'fields'] },
      `field "${field.name}" has a name that generated code takes for itself; choose another`,
    );
  }
  return {
    name,
    camel: camelOf(name),
    kebab: name.replaceAll('_', '-'),
    spec: document.spec ?? name,
    type: document.type,
    direction: document.direction,
    length: document.length,
    effect: document.effect,
    since: document.since,
    doc: document.doc,
    fields: message.fields.map((field) => fieldOf(field, enums)),
    tail: tail === undefined ? undefined : { name: tail.name, spec: tail.spec, doc: tail.doc },
  };
}

function fieldOf(field: PlacedField, enums: ReadonlyMap<string, EnumType>): Field {
  const { type } = field;
  return {
    name: field.name,
    camel: camelOf(field.name),
    pascal: pascalOf(field.name),
    spec: field.spec,
    offset: field.offset,
    length: type.size,
    wire: type.wire,
    type: type.spec,
    scale: type.scale,
    unit: type.unit,
    enumType: type.name === undefined ? undefined : enums.get(type.name),
    constant: field.constant,
    discriminator: field.discriminator,
    doc: field.doc ?? type.doc,
  };
}
