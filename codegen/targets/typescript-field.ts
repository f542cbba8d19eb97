/** Accessors of single fields in TypeScript, as structures for ts-morph. */
import type { FunctionDeclarationStructure, OptionalKind, ParameterDeclarationStructure } from 'ts-morph';
import { fieldLine } from '../doc-lines.ts';
import { type Field, is64 } from '../ir.ts';
import { refusal, refusalOfBig } from './typescript-range.ts';
import { readBigExpression, readExpression, writeBigStatement, writeStatements } from './typescript-wire.ts';

export type Accessor = OptionalKind<FunctionDeclarationStructure>;

export const AT: OptionalKind<ParameterDeclarationStructure>[] = [
  { name: 'view', type: 'DataView' },
  { name: 'at', type: 'number' },
];

export function valueType(field: Field): string {
  if (field.wire === 'alpha') return 'string';
  return field.wire === 'bytes' ? 'Uint8Array' : 'number';
}

/** What `encode` takes for a field. */
export function inputType(field: Field): string {
  if (is64(field)) return 'number | bigint';
  return field.wire === 'char' ? 'number | string' : valueType(field);
}

function remarkOf(field: Field): string | undefined {
  if (field.wire === 'ascii') return is64(field) ? 'NaN when it is no number; exact below 2^53' : 'NaN when it is no number';
  return is64(field) ? 'exact below 2^53' : undefined;
}

export function getters(field: Field, little: boolean): Accessor[] {
  const plain: Accessor = {
    name: field.camel,
    isExported: true,
    parameters: AT,
    returnType: valueType(field),
    docs: [fieldLine(field, remarkOf(field))],
    statements: [`return ${readExpression(field, little)};`],
  };
  if (!is64(field)) return [plain];
  const all = field.wire === 'ascii' ? 'with all its digits; -1n when it is no number.' : 'in all its 64 bits.';
  return [
    plain,
    {
      ...plain,
      name: `${field.camel}Big`,
      returnType: 'bigint',
      docs: [`${field.name} ${all}`],
      statements: [`return ${readBigExpression(field, little)};`],
    },
  ];
}

/** What a caller must know before it sets a field. */
function warningOf(field: Field): string | undefined {
  const side = field.alignRight ? 'on the left with spaces' : 'with spaces';
  if (field.wire === 'alpha') return `Pads ${side}. Throws a RangeError beyond ${field.length} characters.`;
  if (field.wire === 'ascii') return `Writes decimal digits; throws a RangeError beyond ${field.length} of them.`;
  return field.wire === 'bytes' ? `Takes exactly ${field.length} bytes; throws a RangeError otherwise.` : undefined;
}

export function setters(field: Field, little: boolean): Accessor[] {
  const warning = warningOf(field);
  const plain: Accessor = {
    name: `set${field.pascal}`,
    isExported: true,
    parameters: [...AT, { name: 'value', type: valueType(field) }],
    returnType: 'void',
    statements: writeStatements(field, little),
    ...(warning === undefined ? {} : { docs: [warning] }),
  };
  if (!is64(field)) return [plain];
  return [
    plain,
    {
      ...plain,
      name: `set${field.pascal}Big`,
      parameters: [...AT, { name: 'value', type: 'bigint' }],
      statements: [writeBigStatement(field, little)],
    },
  ];
}

/** Statements that set a field from what `encode` was given. */
export function assignments(field: Field, value: string): string[] {
  if (field.wire === 'char') return [`set${field.pascal}(view, at, charCode(${value}, '${field.name}'));`];
  if (!is64(field)) return [...refusal(field, value), `set${field.pascal}(view, at, ${value});`];
  return either(
    value,
    [...refusalOfBig(field, value), `set${field.pascal}Big(view, at, ${value});`],
    [...refusal(field, value), `set${field.pascal}(view, at, ${value});`],
  );
}

/** Statements for a bigint, and others for a number. */
export function either(value: string, big: readonly string[], plain: readonly string[]): string[] {
  const inner = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
  return [`if (typeof ${value} === 'bigint') {`, ...inner(big), '} else {', ...inner(plain), '}'];
}
