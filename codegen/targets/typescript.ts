/** One TypeScript file a message: free functions of (view, at), in wire order. */
import {
  type CodeBlockWriter,
  type FunctionDeclarationStructure,
  IndentationText,
  type OptionalKind,
  type ParameterDeclarationStructure,
  Project,
  QuoteKind,
  type SourceFile,
  VariableDeclarationKind,
} from 'ts-morph';
import { type Field, fieldLine, is64, type Message, messageLine, type Protocol, variableFields } from '../ir.ts';
import { stamp, type Target } from './target.ts';
import { alphaFile, constantStatement, hex, readExpression, writeStatements } from './typescript-wire.ts';

type Accessor = OptionalKind<FunctionDeclarationStructure>;

const AT: OptionalKind<ParameterDeclarationStructure>[] = [
  { name: 'view', type: 'DataView' },
  { name: 'at', type: 'number' },
];

function createProject(): Project {
  return new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces, quoteKind: QuoteKind.Single },
  });
}

export const typescript: Target = {
  name: 'typescript',
  files(protocol) {
    const project = createProject();
    const files = protocol.messages.map((message) => {
      const file = project.createSourceFile(`${message.kebab}.ts`);
      writeMessage(file, protocol, message);
      return { path: `ts/${message.kebab}.ts`, text: `${stamp(protocol)}\n// ${messageLine(message)}\n\n${file.getFullText()}` };
    });
    const index = protocol.messages.map((message) => `export * as ${message.camel} from './${message.kebab}.ts';\n`);
    if (protocol.enums.length > 0) index.push("export * from './enums.ts';\n");
    index.push("export * from './messages.ts';\n");
    files.push({ path: 'ts/index.ts', text: `${stamp(protocol)}\n${index.join('')}` });
    const alpha = alphaFile(protocol);
    if (alpha !== undefined) files.push({ path: 'ts/alpha.ts', text: `${stamp(protocol)}\n${alpha}` });
    return files;
  },
};

function writeMessage(file: SourceFile, protocol: Protocol, message: Message): void {
  const little = protocol.endian === 'little';
  const fields = variableFields(message);
  const imports = alphaImports(message);
  if (imports.length > 0) file.addImportDeclaration({ namedImports: imports, moduleSpecifier: './alpha.ts' });
  const constants: { name: string; initializer: string; doc: string }[] = [];
  if (message.type !== null)
    constants.push({ name: 'TYPE', initializer: hex(message.type), doc: `Message type '${message.type}'.` });
  constants.push({
    name: 'LENGTH',
    initializer: String(message.length),
    doc: message.tail === undefined ? 'Bytes on the wire.' : `Bytes on the wire, without ${message.tail.name}.`,
  });
  file.addVariableStatements(
    constants.map(({ name, initializer, doc }) => ({
      isExported: true,
      declarationKind: VariableDeclarationKind.Const,
      declarations: [{ name, initializer }],
      docs: [doc],
    })),
  );
  if (fields.length > 0) {
    file.addInterface({
      name: 'Fields',
      isExported: true,
      docs: ['What `encode` is given; constants are written by themselves.'],
      properties: fields.map((field) => ({ name: field.camel, type: inputType(field), isReadonly: true })),
    });
  }
  file.addFunctions([
    ...message.fields.flatMap((field) => getters(field, little)),
    ...fields.flatMap((field) => setters(field, little)),
    setConstants(message, little),
    encode(message, fields),
  ]);
}

function alphaImports(message: Message): string[] {
  const fields = variableFields(message);
  const names: string[] = [];
  if (fields.some((field) => field.wire === 'char')) names.push('charCode');
  if (message.fields.some((field) => field.wire === 'alpha')) names.push('readAlpha');
  if (message.fields.some((field) => field.wire === 'alpha')) names.push('writeAlpha');
  return names;
}

function valueType(field: Field): string {
  if (field.wire === 'alpha') return 'string';
  return field.wire === 'bytes' ? 'Uint8Array' : 'number';
}

function inputType(field: Field): string {
  if (is64(field)) return 'number | bigint';
  return field.wire === 'char' ? 'number | string' : valueType(field);
}

function getters(field: Field, little: boolean): Accessor[] {
  const plain: Accessor = {
    name: field.camel,
    isExported: true,
    parameters: AT,
    returnType: valueType(field),
    docs: [fieldLine(field, is64(field) ? 'exact below 2^53' : undefined)],
    statements: [`return ${readExpression(field, little)};`],
  };
  if (!is64(field)) return [plain];
  const method = field.wire === 'u64' ? 'getBigUint64' : 'getBigInt64';
  return [
    plain,
    {
      ...plain,
      name: `${field.camel}Big`,
      returnType: 'bigint',
      docs: [`${field.name} in all its 64 bits.`],
      statements: [bigRead(method, field, little)],
    },
  ];
}

function bigRead(method: string, field: Field, little: boolean): string {
  return `return view.${method}(${position(field.offset)}${little ? ', true' : ''});`;
}

function setters(field: Field, little: boolean): Accessor[] {
  const plain: Accessor = {
    name: `set${field.pascal}`,
    isExported: true,
    parameters: [...AT, { name: 'value', type: valueType(field) }],
    returnType: 'void',
    statements: writeStatements(field, little),
  };
  if (field.wire === 'alpha') plain.docs = [`Pads with spaces. Throws a RangeError beyond ${field.length} characters.`];
  if (field.wire === 'bytes') plain.docs = [`Takes exactly ${field.length} bytes; throws a RangeError otherwise.`];
  if (!is64(field)) return [plain];
  const method = field.wire === 'u64' ? 'setBigUint64' : 'setBigInt64';
  return [
    plain,
    {
      ...plain,
      name: `set${field.pascal}Big`,
      parameters: [...AT, { name: 'value', type: 'bigint' }],
      statements: [`view.${method}(${position(field.offset)}, value${little ? ', true' : ''});`],
    },
  ];
}

function setConstants(message: Message, little: boolean): Accessor {
  const statements = message.fields
    .filter((field) => field.constant !== undefined)
    .map((field) => constantStatement(field, little));
  const used = statements.length > 0;
  return {
    name: 'setConstants',
    isExported: true,
    parameters: used ? AT : AT.map((parameter) => ({ ...parameter, name: `_${parameter.name}` })),
    returnType: 'void',
    docs: [used ? 'Writes the fields that never change.' : 'This message has no field that never changes.'],
    statements,
  };
}

function encode(message: Message, fields: readonly Field[]): Accessor {
  return {
    name: 'encode',
    isExported: true,
    parameters: fields.length > 0 ? [...AT, { name: 'fields', type: 'Fields' }] : AT,
    returnType: 'number',
    docs: [`Writes the whole message at \`at\` and returns its ${message.length} bytes.`],
    statements: (writer) => {
      if (message.fields.some((field) => field.constant !== undefined)) writer.writeLine('setConstants(view, at);');
      for (const field of fields) writeField(writer, field);
      writer.writeLine('return LENGTH;');
    },
  };
}

function writeField(writer: CodeBlockWriter, field: Field): void {
  const value = `fields.${field.camel}`;
  if (is64(field)) {
    writer.writeLine(`if (typeof ${value} === 'bigint') set${field.pascal}Big(view, at, ${value});`);
    writer.writeLine(`else set${field.pascal}(view, at, ${value});`);
  } else {
    writer.writeLine(`set${field.pascal}(view, at, ${field.wire === 'char' ? `charCode(${value})` : value});`);
  }
}

function position(offset: number): string {
  return offset === 0 ? 'at' : `at + ${offset}`;
}
