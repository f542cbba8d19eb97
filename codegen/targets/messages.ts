/** ts/messages.ts: the tables that users would else write by hand. */
import type { EnumType, Field, Message, Protocol } from '../ir.ts';
import { stamp, type Target } from './target.ts';
import { hex, quote } from './typescript-wire.ts';

const LINE_WIDTH = 130;

export const messages: Target = {
  name: 'messages',
  files(protocol: Protocol) {
    const typed = protocol.messages.some((message) => message.type !== null);
    const parts = [interfaces(typed), ...protocol.enums.map(names), table(protocol.messages)];
    if (typed) parts.push(typeConstants(protocol.messages), lookups(protocol.messages));
    return [{ path: 'ts/messages.ts', text: `${stamp(protocol)}\n${parts.join('\n')}` }];
  },
};

function interfaces(typed: boolean): string {
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
  /** Names by code as it is on the wire, without padding. An open set. */
  readonly values?: Readonly<Record<string, string>>;
}

export interface MessageInfo {
  ${typed ? '/** The type byte as a character. */' : '/** These messages have no type byte. */'}
  readonly type: ${typed ? 'string' : 'null'};
  readonly code: ${typed ? 'number' : 'null'};
  readonly name: string;
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

function namesConstant(type: EnumType): string {
  return `${type.name.toUpperCase()}_NAMES`;
}

/** Names of one code set, several a line. */
function names(type: EnumType): string {
  const lines: string[] = [];
  let line = ' ';
  for (const value of type.values) {
    const entry = ` ${quote(value.code)}: ${quote(value.name)},`;
    if (line.length + entry.length > LINE_WIDTH) {
      lines.push(line);
      line = ' ';
    }
    line += entry;
  }
  lines.push(line);
  return `const ${namesConstant(type)} = {\n${lines.join('\n')}\n};\n`;
}

function table(all: readonly Message[]): string {
  const rows = all.map((message) => {
    const type = message.type === null ? 'type: null, code: null' : `type: ${quote(message.type)}, code: ${hex(message.type)}`;
    const effect = message.effect === undefined ? '' : `\n    effect: ${quote(message.effect)},`;
    return `  {
    ${type}, name: ${quote(message.name)}, length: ${message.length},
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
  const scale = field.scale === undefined ? '' : `, scale: ${field.scale}`;
  const values = field.enumType === undefined ? '' : `, values: ${namesConstant(field.enumType)}`;
  const place = `name: ${quote(field.name)}, offset: ${field.offset}, length: ${field.length}`;
  return `      { ${place}, type: ${quote(field.type)}, wire: ${quote(field.wire)}${scale}${values} },\n`;
}

function typeConstants(all: readonly Message[]): string {
  const rows = all.flatMap((message) => (message.type === null ? [] : [`  ${message.camel}: ${hex(message.type)},\n`]));
  return `/** Type codes by message. */
export const Type = {
${rows.join('')}} as const;
export type Type = (typeof Type)[keyof typeof Type];
`;
}

/** Tables by type code; a protocol that reuses its codes by direction gets one pair a direction. */
function lookups(all: readonly Message[]): string {
  const directions = [...new Set(all.map((message) => message.direction))];
  return directions
    .map((direction) => {
      const word = directions.length < 2 || direction === undefined ? '' : direction;
      const suffix = word.charAt(0).toUpperCase() + word.slice(1);
      const constant = word === '' ? '' : `${word.toUpperCase()}_`;
      const own = all.filter((message) => message.direction === direction);
      const wide = own.some((message) => message.length > 255) ? 'Uint16Array' : 'Uint8Array';
      const lengths = own.flatMap((message) =>
        message.type === null ? [] : [`${constant}LENGTHS[${hex(message.type)}] = ${message.length};\n`],
      );
      const names = own.flatMap((message) =>
        message.type === null ? [] : [`  [${hex(message.type)}, ${quote(message.name)}],\n`],
      );
      return `const ${constant}LENGTHS = new ${wide}(256);
${lengths.join('')}
/** Bytes of the fixed part of a message by its type code; 0 when the type is unknown. */
export function lengthOf${suffix}(code: number): number {
  return ${constant}LENGTHS[code] ?? 0;
}

const ${constant}NAMES: ReadonlyMap<number, string> = new Map([
${names.join('')}]);

/** Name of a message by its type code; undefined when the type is unknown. */
export function nameOf${suffix}(code: number): string | undefined {
  return ${constant}NAMES.get(code);
}
`;
    })
    .join('\n');
}
