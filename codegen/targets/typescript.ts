/** One TypeScript file a message: free functions of (view, at), in wire order. */
import { type SourceFile, VariableDeclarationKind } from 'ts-morph';
import { messageLine } from '../doc-lines.ts';
import { type Field, type Message, type Protocol, variableFields } from '../ir.ts';
import { stamp, type Target } from './target.ts';
import { type Accessor, AT, assignments, getters, inputType, setters } from './typescript-field.ts';
import { createProject } from './typescript-project.ts';
import { rangeFunctions } from './typescript-range.ts';
import { tailFunctions, tailImports } from './typescript-tail.ts';
import { constantStatement, hex, textFunctions } from './typescript-wire.ts';

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
    if (protocol.appendage !== undefined) index.push("export * as appendage from './appendage.ts';\n");
    if (protocol.enums.length > 0) index.push("export * from './enums.ts';\n");
    index.push("export * from './messages.ts';\n", "export * from './print.ts';\n");
    files.push({ path: 'ts/index.ts', text: `${stamp(protocol)}${HINT}\n${index.join('')}` });
    return files;
  },
};

const HINT = `//
// In a hot loop, take functions and types into constants of your own module first (\`const { orderRef } = addOrder\`): V8 folds those
// into the loop, but loads and checks an import at every call, which costs 1 to 2 ns a message.
`;

function writeMessage(file: SourceFile, protocol: Protocol, message: Message): void {
  const little = protocol.endian === 'little';
  const fields = variableFields(message);
  const { tail } = message;
  writeImports(file, message);
  writeConstants(file, message);
  if (fields.length > 0) {
    file.addInterface({
      name: 'Fields',
      isExported: true,
      docs: ['What `encode` is given; constants are written by themselves.'],
      properties: fields.map((field) => ({ name: field.camel, type: inputType(field), isReadonly: true })),
    });
  }
  if (tail?.kind === 'elements') {
    const names = tail.tags.map((tag) => `'${tag.field.camel}'`).join(' | ');
    file.addTypeAlias({
      name: tail.pascal,
      isExported: true,
      docs: [`Elements that the document allows here.`],
      type: names === '' ? 'Record<never, never>' : `Pick<Values, ${names}>`,
    });
  }
  file.addFunctions([
    ...message.fields.flatMap((field) => getters(field, little)),
    ...fields.flatMap((field) => setters(field, little)),
    setConstants(message, little),
    encode(message, fields),
    ...tailFunctions(message, little),
  ]);
}

function writeImports(file: SourceFile, message: Message): void {
  const imports = new Map<string, string[]>();
  const texts = textFunctions(message.fields);
  const own = [
    { from: './alpha.ts', names: texts },
    { from: './range.ts', names: rangeFunctions(variableFields(message)) },
  ];
  for (const { from, names } of [...own, ...tailImports(message)]) {
    imports.set(from, [...new Set([...(imports.get(from) ?? []), ...names])]);
  }
  const used = [...imports].filter(([, names]) => names.length > 0);
  file.addImportDeclarations(used.map(([moduleSpecifier, names]) => ({ namedImports: names, moduleSpecifier })));
}

function writeConstants(file: SourceFile, message: Message): void {
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
  const constant = message.fields.some((field) => field.constant !== undefined);
  const what = message.tail === undefined ? 'the whole message' : `the message up to ${message.tail.name}`;
  return {
    name: 'encode',
    isExported: true,
    parameters: fields.length > 0 ? [...AT, { name: 'fields', type: 'Fields' }] : AT,
    returnType: 'number',
    docs: [
      `Writes ${what} at \`at\` and returns its ${message.length} bytes.${
        fields.length === 0
          ? ''
          : ' Throws a RangeError for a value that its field does not hold, of which a setter keeps the low bits; what is in front of it is then written.'
      }`,
    ],
    statements: [
      ...(constant ? ['setConstants(view, at);'] : []),
      ...fields.flatMap((field) => assignments(field, `fields.${field.camel}`)),
      'return LENGTH;',
    ],
  };
}
