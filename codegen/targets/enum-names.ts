/** Tables of names by code, for the fields that have codes. */
import type { EnumType, Field, Protocol } from '../ir.ts';
import { quote } from './typescript-wire.ts';

const LINE_WIDTH = 130;

export function namesConstant(type: EnumType): string {
  return `${type.name.toUpperCase()}_NAMES`;
}

/** A constant for each code set that one of these fields has, in the order of the schema. */
export function namesOfUsed(protocol: Protocol, fields: readonly Field[]): string[] {
  const used = new Set(fields.flatMap((field) => field.enumType ?? []));
  return protocol.enums.filter((type) => used.has(type)).map(names);
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
