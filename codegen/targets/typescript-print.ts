/** ts/print.ts: any message as JSON or as a row of CSV, without knowing which it is. */
import type { Field, Message, Protocol, Tag, Tail } from '../ir.ts';
import { typeGroups } from '../ir.ts';
import { stamp, type Target } from './target.ts';
import { csv, lookups, printerInterface } from './typescript-print-api.ts';
import { jsonOfField, jsonOfTail, keyOf, textOfField, textOfTail } from './typescript-print-field.ts';
import { functionsUsed } from './typescript-print-format.ts';
import { quote } from './typescript-wire.ts';

export const typescriptPrint: Target = {
  name: 'typescript-print',
  files(protocol: Protocol) {
    const little = protocol.endian === 'little';
    const groups = typeGroups(protocol);
    const parts = [
      printerInterface(protocol),
      ...protocol.messages.flatMap((message) => [json(message, little), texts(message, little)]),
      ...(protocol.appendage === undefined ? [] : [tagged(protocol.appendage.tags, little)]),
      printers(protocol.messages),
      csv(protocol, columnsOf(protocol.messages)),
      ...lookups(protocol, groups),
    ];
    const body = parts.join('\n');
    const { functions, imports } = functionsUsed(body, little);
    const whole = [...(imports.length === 0 ? [] : [imports.join('')]), body, ...functions].join('\n');
    return [{ path: 'ts/print.ts', text: `${stamp(protocol)}\n${whole}` }];
  },
};

const PARAMETERS = 'view: DataView, at: number';

/** What a tail has to be told beside the place. */
function parameters(tail: Tail | undefined): string {
  return tail === undefined ? PARAMETERS : `${PARAMETERS}, length: number`;
}

/** One line a field: the type byte is known, everything else is read. */
function json(message: Message, little: boolean): string {
  const { tail } = message;
  const members = message.fields.map((field) => {
    if (field.discriminator && message.type !== null) return `"${keyOf(field)}":${JSON.stringify(message.type)}`;
    return `"${keyOf(field)}":${jsonOfField(field, little)}`;
  });
  if (tail !== undefined) members.push(...jsonOfTail(tail, message, little).map(([key, value]) => `"${key}":\${${value}}`));
  const lines = members.map((member, index) => `    \`${index === 0 ? '' : ','}${member}\``);
  return `function ${message.camel}Json(${parameters(tail)}): string {
  return (
${lines.join(' +\n')}
  );
}
`;
}

function texts(message: Message, little: boolean): string {
  const { tail } = message;
  const values = printed(message).map((field) => textOfField(field, little));
  if (tail !== undefined) values.push(...textOfTail(tail, message, little).map(([, value]) => value));
  if (values.length === 0) return `function ${message.camel}Texts(): string[] {\n  return [];\n}\n`;
  return `function ${message.camel}Texts(${parameters(tail)}): string[] {
  return [
${values.map((value) => `    ${value},\n`).join('')}  ];
}
`;
}

/** The fields that have a column of their own: the type has one already. */
function printed(message: Message): Field[] {
  return message.fields.filter((field) => !field.discriminator);
}

function columnsOfMessage(message: Message): string[] {
  const tail = message.tail === undefined ? [] : textOfTail(message.tail, message, false).map(([key]) => key);
  return [...printed(message).map(keyOf), ...tail];
}

function columnsOf(messages: readonly Message[]): string[] {
  return [...new Set(messages.flatMap(columnsOfMessage))];
}

function printers(messages: readonly Message[]): string {
  const rows = messages.map((message) => {
    const type = message.type === null ? 'null' : quote(message.type);
    const columns = columnsOfMessage(message).map(quote).join(', ');
    return `  {
    type: ${type}, name: ${quote(message.name)}, length: ${message.length}, json: ${message.camel}Json, texts: ${message.camel}Texts,
    columns: [${columns}],
  },
`;
  });
  return `/** A printer a message, in the order of the schema. */
export const PRINTERS: readonly Printer[] = [
${rows.join('')}];
`;
}

/** One element as a member of a JSON object. */
function tagged(tags: readonly Tag[], little: boolean): string {
  const cases = tags.map(({ tag, field }) => {
    const value = jsonOfField(field, little);
    return `    case ${tag}: if (size === ${field.length + 1}) return \`"${field.name}":${value}\`; break;\n`;
  });
  return `/** An element as a member of an object; one with an unknown tag, or of another length, as its bytes. */
function tagged(view: DataView, tag: number, size: number, at: number): string {
  switch (tag) {
${cases.join('')}    default:
  }
  return \`"tag_\${tag}":"\${hexOf(view, at + 2, size - 1)}"\`;
}
`;
}
