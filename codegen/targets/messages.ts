/** ts/messages.ts: the tables that users would else write by hand. */
import { type Field, type Message, type Protocol, revisions, type TypeGroup, typeGroups } from '../ir.ts';
import { namesConstant, namesOfUsed } from './enum-names.ts';
import { stamp, type Target } from './target.ts';
import { hex, quote } from './typescript-wire.ts';

export const messages: Target = {
  name: 'messages',
  files(protocol: Protocol) {
    const groups = typeGroups(protocol);
    const later = revisions(protocol);
    const fields = protocol.messages.flatMap((message) => message.fields);
    const parts = [interfaces(protocol), ...namesOfUsed(protocol, fields), table(protocol.messages)];
    if (protocol.typeOffset !== undefined) parts.push(typeOffset(protocol.typeOffset));
    if (groups.length > 0) parts.push(typeConstants(protocol.messages), ...groups.map(lookups));
    if (later.length > 0) parts.push(layouts(protocol, later));
    return [{ path: 'ts/messages.ts', text: `${stamp(protocol)}\n${parts.join('\n')}` }];
  },
};

function interfaces({ messages: all }: Protocol): string {
  const typed = all.some((message) => message.type !== null);
  const untyped = all.some((message) => message.type === null);
  const orNull = untyped ? ' | null' : '';
  const directions = [...new Set(all.flatMap((message) => message.direction ?? []))];
  const direction =
    directions.length === 0
      ? ''
      : `  /** Who sends it. */\n  readonly direction?: ${directions.map((word) => quote(word)).join(' | ')};\n`;
  const revision = all.some((message) => message.revisionOf !== undefined)
    ? '  /** The message whose type this later layout shares; their lengths tell them apart. */\n  readonly revisionOf?: string;\n'
    : '';
  return `export interface FieldInfo {
  readonly name: string;
  /** From the first byte of the message. */
  readonly offset: number;
  readonly length: number;
  /** The document's word for the type. */
  readonly type: string;
  readonly wire: string;
  /** Implied decimals. */
  readonly scale?: number;
  /** What the number counts. */
  readonly unit?: string;
  /** Names by code as it is on the wire, without padding. An open set. */
  readonly values?: Readonly<Record<string, string>>;
}

export interface MessageInfo {
  ${typed ? '/** The type byte as a character. */' : '/** These messages have no type byte. */'}
  readonly type: ${typed ? `string${orNull}` : 'null'};
  readonly code: ${typed ? `number${orNull}` : 'null'};
${direction}${revision}  readonly name: string;
  /** The document's own name. */
  readonly spec: string;
  /** Bytes of the fixed part. */
  readonly length: number;
  /** What the message does, e.g. \`book.add\`. */
  readonly effect?: string;
  readonly fields: readonly FieldInfo[];
}
`;
}

function table(all: readonly Message[]): string {
  const rows = all.map((message) => {
    const type = message.type === null ? 'type: null, code: null' : `type: ${quote(message.type)}, code: ${hex(message.type)}`;
    const direction = message.direction === undefined ? '' : ` direction: ${quote(message.direction)},`;
    const revision = message.revisionOf === undefined ? '' : ` revisionOf: ${quote(message.revisionOf)},`;
    const effect = message.effect === undefined ? '' : `\n    effect: ${quote(message.effect)},`;
    return `  {
    ${type}, name: ${quote(message.name)}, length: ${message.length},${direction}${revision}
    spec: ${quote(message.spec)},${effect}
    fields: [
${message.fields.map(row).join('')}    ],
  },
`;
  });
  return `/** Every message in the order of the schema, every field in wire order. */
export const MESSAGES: readonly MessageInfo[] = [
${rows.join('')}];
`;
}

function row(field: Field): string {
  const values = field.enumType === undefined ? '' : `, values: ${namesConstant(field.enumType)}`;
  const place = `name: ${quote(field.name)}, offset: ${field.offset}, length: ${field.length}`;
  return `      { ${place}, type: ${quote(field.type)}, wire: ${quote(field.wire)}${measure(field)}${values} },\n`;
}

/** Implied decimals and unit of a field, as keys of its row. */
export function measure({ scale, unit }: Field): string {
  return `${scale === undefined ? '' : `, scale: ${scale}`}${unit === undefined ? '' : `, unit: ${quote(unit)}`}`;
}

function typeConstants(all: readonly Message[]): string {
  const rows = all.flatMap((message) => (message.type === null ? [] : [`  ${message.camel}: ${hex(message.type)},\n`]));
  return `/** Type codes by message. */
export const Type = {
${rows.join('')}} as const;
export type Type = (typeof Type)[keyof typeof Type];
`;
}

function typeOffset(offset: number): string {
  return `/** Where every message has its type byte, from the message's first byte. */
export const TYPE_OFFSET = ${offset};
`;
}

/** Tables by type code; a protocol that reuses its codes by direction gets one pair a direction. */
function lookups({ word, messages: own }: TypeGroup): string {
  const suffix = word.charAt(0).toUpperCase() + word.slice(1);
  const constant = word === '' ? '' : `${word.toUpperCase()}_`;
  const wide = own.some((message) => message.length > 255) ? 'Uint16Array' : 'Uint8Array';
  const lengths = own.map((message) => `${constant}LENGTHS[${hex(message.type)}] = ${message.length};\n`);
  const rows = own.map((message) => `  [${hex(message.type)}, ${quote(message.name)}],\n`);
  return `const ${constant}LENGTHS = new ${wide}(256);
${lengths.join('')}
/** Bytes of the fixed part of a message by its type code; 0 when the type is unknown. */
export function lengthOf${suffix}(code: number): number {
  return ${constant}LENGTHS[code] ?? 0;
}

const ${constant}NAMES: ReadonlyMap<number, string> = new Map([
${rows.join('')}]);

/** Name of a message by its type code; undefined when the type is unknown. */
export function nameOf${suffix}(code: number): string | undefined {
  return ${constant}NAMES.get(code);
}
`;
}

/** Of types that have had several layouts: which one a length tells. */
function layouts(protocol: Protocol, later: readonly Message[]): string {
  const firsts = new Set(later.map((message) => message.revisionOf));
  const cases = [...firsts].map((first) => {
    const all = protocol.messages.filter((message) => message.name === first || message.revisionOf === first);
    const rows = all.toSorted((a, b) => b.length - a.length);
    const lines = rows.map((message) => `    if (length >= ${message.length}) return ${quote(message.name)};\n`);
    return `  if (name === ${quote(first ?? '')}) {\n${lines.join('')}  }\n`;
  });
  return `/** The layout that a message of \`length\` bytes has, by the name of its type: some types have grown. */
export function layoutOf(name: string, length: number): string {
${cases.join('')}  return name;
}
`;
}
