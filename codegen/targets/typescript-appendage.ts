/** ts/appendage.ts: the elements that messages may carry behind their fields. */
import { type Appendage, type Field, is64, type Protocol } from '../ir.ts';
import { namesConstant, namesOfUsed } from './enum-names.ts';
import { measure } from './messages.ts';
import { stamp, type Target } from './target.ts';
import { type Accessor, AT, either, getters, inputType, valueType } from './typescript-field.ts';
import { createProject } from './typescript-project.ts';
import { rangeFunctions, refusal, refusalOfBig } from './typescript-range.ts';
import { quote, textFunctions, writeBigStatement, writeStatements } from './typescript-wire.ts';

export const typescriptAppendage: Target = {
  name: 'typescript-appendage',
  files(protocol: Protocol) {
    const { appendage } = protocol;
    if (appendage === undefined) return [];
    const little = protocol.endian === 'little';
    const fields = appendage.tags.map((tag) => tag.field);
    const file = createProject().createSourceFile('appendage.ts');
    const names = textFunctions(fields);
    const checks = rangeFunctions(fields);
    if (checks.length > 0) file.addImportDeclaration({ namedImports: checks, moduleSpecifier: './range.ts' });
    if (names.length > 0) file.addImportDeclaration({ namedImports: names, moduleSpecifier: './alpha.ts' });
    const parts = [...namesOfUsed(protocol, fields), table(appendage), ELEMENT, ...(fields.some(is64) ? [EXACTLY] : [])];
    file.addStatements(`\n${parts.join('\n')}`);
    file.addInterface({
      name: 'Values',
      isExported: true,
      docs: ['Values by tag; what is undefined is not there.'],
      properties: fields.map((field) => ({
        name: field.camel,
        type: `${inputType(field)} | undefined`,
        isReadonly: true,
        hasQuestionToken: true,
      })),
    });
    file.addFunctions([
      readValues(fields),
      writeValues(appendage),
      ...fields.flatMap((field) => getters(field, little)),
      ...appendage.tags.flatMap(({ tag, field }) => elementSetters(tag, field, little)),
    ]);
    return [{ path: 'ts/appendage.ts', text: `${stamp(protocol)}\n${HEAD}\n${file.getFullText()}` }];
  },
};

const HEAD = `// An element is a byte that counts tag and value, the tag, the value. \`at\` is the offset of its first byte.
`;

function table({ tags }: Appendage): string {
  const codes = tags.map(({ tag, field, since }) => {
    const remark = since === undefined ? field.spec : `${field.spec}. Since ${since}`;
    return `  /** ${remark}. */\n  ${field.camel}: ${tag},\n`;
  });
  const rows = tags.map(({ tag, field }) => {
    const place = `tag: ${tag}, name: ${quote(field.name)}, length: ${field.length}`;
    const values = field.enumType === undefined ? '' : `, values: ${namesConstant(field.enumType)}`;
    return `  { ${place}, type: ${quote(field.type)}, wire: ${quote(field.wire)}${measure(field)}${values} },\n`;
  });
  const cases = tags.map(({ tag, field }) => `    case ${tag}: return ${field.length};\n`);
  return `/** Tags by name; the set is open. */
export const Tag = {
${codes.join('')}} as const;
export type Tag = (typeof Tag)[keyof typeof Tag];

export interface TagInfo {
  readonly tag: number;
  readonly name: string;
  /** Bytes of the value. */
  readonly length: number;
  /** The document's word for the type. */
  readonly type: string;
  readonly wire: string;
  /** Implied decimals. */
  readonly scale?: number;
  /** What the number counts. */
  readonly unit?: string;
  /** Names by code. An open set. */
  readonly values?: Readonly<Record<string, string>>;
}

export const TAGS: readonly TagInfo[] = [
${rows.join('')}];

/** Bytes of the value of a tag; 0 when the tag is unknown. */
export function valueLengthOf(tag: number): number {
  switch (tag) {
${cases.join('')}    default: return 0;
  }
}
`;
}

const ELEMENT = `/** Calls \`visit\` with the tag and the offset of each element. Returns false at one that is not whole before \`end\`. */
export function visitElements(view: DataView, from: number, end: number, visit: (tag: number, at: number) => void): boolean {
  let at = from;
  while (at < end) {
    const size = view.getUint8(at);
    if (size === 0 || at + 1 + size > end) return false;
    visit(view.getUint8(at + 1), at);
    at += 1 + size;
  }
  return true;
}

/** Offset of the first element with a known tag and its length; -1 when there is none. */
export function findElement(view: DataView, from: number, end: number, tag: number): number {
  let found = -1;
  visitElements(view, from, end, (other, at) => {
    if (found < 0 && other === tag && view.getUint8(at) === valueLengthOf(tag) + 1) found = at;
  });
  return found;
}
`;

const EXACTLY = `/** A number as long as it is exact, else all its bits. */
function exactly(value: number, whole: () => bigint): number | bigint {
  return Number.isSafeInteger(value) ? value : whole();
}
`;

function readValues(fields: readonly Field[]): Accessor {
  const cases = fields.map((field) => {
    const value = is64(field)
      ? `exactly(${field.camel}(view, at), () => ${field.camel}Big(view, at))`
      : `${field.camel}(view, at)`;
    return `    case Tag.${field.camel}: values.${field.camel} = ${value}; break;`;
  });
  return {
    name: 'readValues',
    isExported: true,
    parameters: [
      { name: 'view', type: 'DataView' },
      { name: 'from', type: 'number' },
      { name: 'end', type: 'number' },
    ],
    returnType: 'Values | undefined',
    docs: ['Values of the elements with a known tag and its length, the last of each; undefined when an element is not whole.'],
    statements: `const values: { -readonly [Name in keyof Values]: Values[Name] } = {};
const whole = visitElements(view, from, end, (tag, at) => {
  if (view.getUint8(at) !== valueLengthOf(tag) + 1) return;
  switch (tag) {
${cases.join('\n')}
    default:
  }
});
return whole ? values : undefined;`,
  };
}

function writeValues({ tags }: Appendage): Accessor {
  const lines = tags.map(({ field }) => {
    const value = `values.${field.camel}`;
    const set = `at += set${field.pascal}(view, at, ${field.wire === 'char' ? `charCode(${value}, '${field.name}')` : value});`;
    const check = is64(field) ? either(value, refusalOfBig(field, value), refusal(field, value)) : refusal(field, value);
    return [`if (${value} !== undefined) {`, ...[...check, set].map((line) => `  ${line}`), '}'].join('\n');
  });
  return {
    name: 'writeValues',
    isExported: true,
    parameters: [
      { name: 'view', type: 'DataView' },
      { name: 'from', type: 'number' },
      { name: 'values', type: 'Values' },
    ],
    returnType: 'number',
    docs: [
      'Writes an element for each value, in the order of the tags; returns their bytes. Throws a RangeError for a value that its element does not hold.',
    ],
    statements: ['let at = from;', ...lines, 'return at - from;'],
  };
}

/** Writes a whole element: its length, its tag and its value. */
function elementSetters(tag: number, field: Field, little: boolean): Accessor[] {
  const head = [`view.setUint8(at, ${field.length + 1});`, `view.setUint8(at + 1, ${tag});`];
  const whole = field.offset + field.length;
  const wide = is64(field);
  const store = wide
    ? [
        "if (typeof value === 'bigint') {",
        `  ${writeBigStatement(field, little)}`,
        '} else {',
        ...writeStatements(field, little).map((line) => `  ${line}`),
        '}',
      ]
    : writeStatements(field, little);
  return [
    {
      name: `set${field.pascal}`,
      isExported: true,
      parameters: [...AT, { name: 'value', type: wide ? 'number | bigint' : valueType(field) }],
      returnType: 'number',
      docs: [`Writes a whole ${field.spec} element and returns its ${whole} bytes.`],
      statements: [...head, ...store, `return ${whole};`].join('\n'),
    },
  ];
}
