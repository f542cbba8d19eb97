/** How each wire is read from and written to a DataView: the one place that knows. */
import { type Field, type Protocol, variableFields } from '../ir.ts';

/** DataView methods of the wires that it knows itself. */
const METHODS: Readonly<Record<string, string>> = {
  u8: 'Uint8',
  char: 'Uint8',
  i8: 'Int8',
  u16: 'Uint16',
  i16: 'Int16',
  u32: 'Uint32',
  i32: 'Int32',
};

/** A character as its code, in hexadecimal. */
export function hex(character: string): string {
  return `0x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}

function position(offset: number): string {
  return offset === 0 ? 'at' : `at + ${offset}`;
}

/** The high and the low part of a wire wider than 32 bits, each with its offset. */
function halves(field: Field, little: boolean): { high: string; highOffset: number; lowOffset: number } {
  const highBytes = field.length - 4;
  const high = field.wire === 'u48' ? 'Uint16' : field.wire === 'i64' ? 'Int32' : 'Uint32';
  return little
    ? { high, highOffset: field.offset + 4, lowOffset: field.offset }
    : { high, highOffset: field.offset, lowOffset: field.offset + highBytes };
}

export function readExpression(field: Field, little: boolean): string {
  const order = little ? ', true' : '';
  if (field.wire === 'alpha') return `readAlpha(view, ${position(field.offset)}, ${field.length})`;
  if (field.wire === 'bytes') return `new Uint8Array(view.buffer, view.byteOffset + ${position(field.offset)}, ${field.length})`;
  const method = METHODS[field.wire];
  if (method !== undefined) return `view.get${method}(${position(field.offset)}${field.length > 1 ? order : ''})`;
  const { high, highOffset, lowOffset } = halves(field, little);
  return `view.get${high}(${position(highOffset)}${order}) * 0x100000000 + view.getUint32(${position(lowOffset)}${order})`;
}

export function writeStatements(field: Field, little: boolean): string[] {
  const order = little ? ', true' : '';
  if (field.wire === 'alpha') return [`writeAlpha(view, ${position(field.offset)}, ${field.length}, value);`];
  if (field.wire === 'bytes') {
    return [
      `if (value.length !== ${field.length}) {`,
      `  throw new RangeError(\`${field.name} takes ${field.length} bytes, not \${value.length}\`);`,
      '}',
      `${readExpression(field, little)}.set(value);`,
    ];
  }
  const method = METHODS[field.wire];
  if (method !== undefined) return [`view.set${method}(${position(field.offset)}, value${field.length > 1 ? order : ''});`];
  const { high, highOffset, lowOffset } = halves(field, little);
  return [
    `view.set${high}(${position(highOffset)}, Math.floor(value / 0x100000000)${order});`,
    `view.setUint32(${position(lowOffset)}, value${order});`,
  ];
}

/** Writes a field that never changes. */
export function constantStatement(field: Field, little: boolean): string {
  const { constant } = field;
  if (field.wire === 'bytes') return `${readExpression(field, little)}.fill(0);`;
  if (field.wire === 'alpha') return `writeAlpha(view, ${position(field.offset)}, ${field.length}, ${quote(String(constant))});`;
  const value = typeof constant === 'string' ? hex(constant) : String(constant);
  const wide = METHODS[field.wire] === undefined;
  if (!wide) return writeStatements(field, little).join(' ').replace('value', value);
  const big = field.wire === 'i64' ? 'setBigInt64' : 'setBigUint64';
  // A 48-bit constant has no single store; its two halves are known here.
  if (field.wire !== 'u48') return `view.${big}(${position(field.offset)}, ${value}n${little ? ', true' : ''});`;
  return writeStatements(field, little).join(' ').replaceAll('value', value);
}

export function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** Text on the wire: shared by the message files of a folder, so that the folder can be copied out whole. */
export function alphaFile(protocol: Protocol): string | undefined {
  const hasAlpha = protocol.messages.some((message) => message.fields.some((field) => field.wire === 'alpha'));
  const hasChar = protocol.messages.some((message) => variableFields(message).some((field) => field.wire === 'char'));
  const parts: string[] = [];
  if (hasAlpha) parts.push(READ_ALPHA, WRITE_ALPHA);
  if (hasChar) parts.push(CHAR_CODE);
  return parts.length === 0 ? undefined : parts.join('\n');
}

const READ_ALPHA = `/** Text of \`length\` bytes without the spaces that pad it on the right; each byte is one character. */
export function readAlpha(view: DataView, at: number, length: number): string {
  let end = at + length;
  while (end > at && view.getUint8(end - 1) === 0x20) end--;
  let text = '';
  for (let position = at; position < end; position++) text += String.fromCharCode(view.getUint8(position));
  return text;
}
`;

const WRITE_ALPHA = `/**
 * Writes text and pads it with spaces.
 * Throws a RangeError when it is too long, or has a character beyond one byte; the field then holds what came before it.
 */
export function writeAlpha(view: DataView, at: number, length: number, text: string): void {
  if (text.length > length) throw new RangeError(\`"\${text}" is longer than \${length} characters\`);
  for (let index = 0; index < length; index++) {
    const code = index < text.length ? text.charCodeAt(index) : 0x20;
    if (code > 0xff) throw new RangeError(\`"\${text}" has a character beyond one byte\`);
    view.setUint8(at + index, code);
  }
}
`;

const CHAR_CODE = `/** The code of a one-character text; a number is taken as the code. Throws a RangeError for any other text. */
export function charCode(value: number | string): number {
  if (typeof value === 'number') return value;
  const code = value.charCodeAt(0);
  if (value.length !== 1 || code > 0xff) throw new RangeError(\`"\${value}" is not one single-byte character\`);
  return code;
}
`;
