/** How each wire is read from and written to a DataView: the one place that knows. */
import { type Field, is64 } from '../ir.ts';

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

export function position(offset: number): string {
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
  const at = `${position(field.offset)}, ${field.length}`;
  if (field.wire === 'alpha') return `${textFunction('read', field)}(view, ${at})`;
  if (field.wire === 'ascii') return `readDigits(view, ${at})`;
  if (field.wire === 'bytes') return `new Uint8Array(view.buffer, view.byteOffset + ${position(field.offset)}, ${field.length})`;
  const method = METHODS[field.wire];
  if (method !== undefined) return `view.get${method}(${position(field.offset)}${field.length > 1 ? order : ''})`;
  const { high, highOffset, lowOffset } = halves(field, little);
  return `view.get${high}(${position(highOffset)}${order}) * 0x100000000 + view.getUint32(${position(lowOffset)}${order})`;
}

export function writeStatements(field: Field, little: boolean): string[] {
  const order = little ? ', true' : '';
  if (field.wire === 'alpha')
    return [`${textFunction('write', field)}(view, ${position(field.offset)}, ${field.length}, value);`];
  if (field.wire === 'ascii') return [`writeDigits(view, ${position(field.offset)}, ${field.length}, value);`];
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

/** The whole 64 bits, or all the digits, as a bigint. */
export function readBigExpression(field: Field, little: boolean): string {
  if (field.wire === 'ascii') return `readDigitsBig(view, ${position(field.offset)}, ${field.length})`;
  const method = field.wire === 'u64' ? 'getBigUint64' : 'getBigInt64';
  return `view.${method}(${position(field.offset)}${little ? ', true' : ''})`;
}

export function writeBigStatement(field: Field, little: boolean): string {
  if (field.wire === 'ascii') return `writeDigits(view, ${position(field.offset)}, ${field.length}, value);`;
  const method = field.wire === 'u64' ? 'setBigUint64' : 'setBigInt64';
  return `view.${method}(${position(field.offset)}, value${little ? ', true' : ''});`;
}

function textFunction(verb: 'read' | 'write', field: Field): string {
  return `${verb}Alpha${field.alignRight ? 'Right' : ''}`;
}

/** Functions of alpha.ts that the readers and writers of these fields call. */
export function textFunctions(fields: readonly Field[]): string[] {
  const names = fields.flatMap((field) => {
    const writes = field.constant === undefined || field.wire === 'alpha';
    if (field.wire === 'char') return field.constant === undefined ? ['charCode'] : [];
    if (field.wire === 'alpha') return [textFunction('read', field), ...(writes ? [textFunction('write', field)] : [])];
    if (field.wire === 'ascii') return ['readDigits', 'writeDigits', ...(is64(field) ? ['readDigitsBig'] : [])];
    return [];
  });
  return [...new Set(names)].sort();
}

/** Writes a field that never changes. */
export function constantStatement(field: Field, little: boolean): string {
  const { constant } = field;
  if (field.wire === 'bytes') return `${readExpression(field, little)}.fill(0);`;
  if (field.wire === 'alpha')
    return `${textFunction('write', field)}(view, ${position(field.offset)}, ${field.length}, ${quote(String(constant))});`;
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
