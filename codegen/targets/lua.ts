/** <id>.lua: a Wireshark dissector; the tables of the protocol, then the functions that walk them. */
import { messageLine } from '../doc-lines.ts';
import type { EnumType, Field, Message, Protocol, Tail } from '../ir.ts';
import { typeGroups } from '../ir.ts';
import { timeUnit } from '../units.ts';
import { engine } from './lua-engine.ts';
import { APPENDAGE, filterPrefix, filtersOf, indexOf, keyIn, lua, protoField } from './lua-fields.ts';
import { transportOf } from './lua-transport.ts';
import { STAMP, type Target } from './target.ts';

export const luaDissector: Target = {
  name: 'lua',
  files(protocol: Protocol) {
    const filters = filtersOf(protocol);
    const parts = [
      head(protocol),
      ...(protocol.enums.length === 0
        ? []
        : [`-- names by code; every set is open\nlocal values = {\n${protocol.enums.map(names).join('')}}\n`]),
      `-- a filter a field\nlocal f = {\n${[...filters.declared].map(([key, field]) => protoField(protocol, key, field)).join('')}}\n`,
      engine(protocol),
      tags(protocol, filters.keyOf),
      messages(protocol, filters.keyOf),
      types(protocol),
      transportOf(protocol).text,
    ].filter((part) => part !== '');
    return [{ path: `${protocol.id}.lua`, text: parts.join('\n') }];
  },
};

function head(protocol: Protocol): string {
  const prefix = filterPrefix(protocol);
  const warning = protocol.status === undefined ? '' : '-- Unverified: from one source only, or a draft; not to be relied on.\n';
  return `-- ${STAMP} from ${protocol.path}
-- by \`${protocol.command}\`; edit the schema, not this file.
${warning}--
-- Wireshark: put it into the folder of personal Lua plugins. tshark: -X lua_script:${protocol.id}.lua
${transportOf(protocol).remark}
local protocol = Proto(${lua(prefix)}, ${lua(protocol.spec)})
`;
}

function names(type: EnumType): string {
  const key = (code: string): string =>
    type.wire === 'char' ? String(code.charCodeAt(0)) : type.wire === 'alpha' ? lua(code) : code;
  const rows = type.values.map((value) => `    [${key(value.code)}] = ${lua(value.doc)},\n`);
  return `  ${keyIn(type.name)} = {\n${rows.join('')}  },\n`;
}

type KeyOf = (owner: string, name: string) => string;

/** How a field is shown beside its bare value. */
function showOf(field: Field): string {
  const { wire, scale, enumType, alignRight } = field;
  const signed = wire.startsWith('i') ? 'true' : 'false';
  if (wire === 'alpha') return `, text(${enumType === undefined ? 'nil' : `values${indexOf(enumType.name)}`}, ${alignRight})`;
  if (wire === 'ascii') return ', text(nil, true)';
  if (scale !== undefined) return `, decimal(${scale}, ${signed})`;
  const time = timeUnit(field);
  if (time !== undefined) return `, clock(${time === 'ns' ? '1e9' : '1'})`;
  return enumType?.flags ? `, flags(values${indexOf(enumType.name)})` : '';
}

function row(key: string, field: Field): string {
  const show = showOf(field);
  const { enumType, wire } = field;
  const named = enumType !== undefined && !enumType.flags && /^[ui]\d/.test(wire);
  const names = named ? `${show === '' ? ', nil' : show}, values${indexOf(enumType.name)}` : show;
  return `{ f${indexOf(key)}, ${field.offset}, ${field.length}${names} }`;
}

function tags({ appendage }: Protocol, keyOf: KeyOf): string {
  if (appendage === undefined) return '';
  const rows = appendage.tags.map(
    ({ tag, field }) => `  [${tag}] = { name = ${lua(field.name)}, field = ${row(keyOf(APPENDAGE, field.name), field)} },\n`,
  );
  return `-- elements by tag; offsets from the element's first byte\nlocal elements = {\n${rows.join('')}}\n`;
}

/** Messages that others repeat come first. */
function messages(protocol: Protocol, keyOf: KeyOf): string {
  const sorted = [...protocol.messages].sort((a, b) => Number(a.tail?.kind === 'repeat') - Number(b.tail?.kind === 'repeat'));
  return `local layouts = {}\n\n${sorted.map((message) => layout(message, keyOf)).join('\n')}`;
}

function layout(message: Message, keyOf: KeyOf): string {
  const { name, type, direction, length, tail } = message;
  const keys = [`name = ${lua(name)}`, ...(type === null ? [] : [`type = ${lua(type)}`]), `length = ${length}`];
  if (direction !== undefined) keys.push(`direction = ${lua(direction)}`);
  const rows = message.fields.map((field) => `    ${row(keyOf(name, field.name), field)},\n`);
  const following = tail === undefined ? '' : `  tail = ${tailText(tail, name, keyOf)},\n`;
  return `-- ${messageLine(message)}\nlayouts${indexOf(name)} = {\n  ${keys.join(', ')},\n  fields = {\n${rows.join('')}  },\n${following}}\n`;
}

function tailText(tail: Tail, owner: string, keyOf: KeyOf): string {
  const { counter, offset } = tail;
  const keys = [`kind = ${lua(tail.kind)}`, `at = ${offset}`, `counter = { ${counter.offset}, ${counter.length} }`];
  if (tail.kind === 'repeat') {
    const none = tail.none.map((count) => `[${count}] = true`).join(', ');
    return `{ ${[...keys, `of = layouts${indexOf(tail.of.name)}`, `none = { ${none} }`].join(', ')} }`;
  }
  if (tail.kind === 'elements') {
    const length = tail.optional ? `, length = ${row(keyOf(owner, counter.name), counter)}` : '';
    return `{ ${[...keys, `optional = ${tail.optional}`].join(', ')}${length} }`;
  }
  return `{ ${[...keys, `less = ${tail.less}`, `field = f${indexOf(keyOf(owner, tail.name))}`].join(', ')} }`;
}

/** Messages that are no part of another. */
function topmost({ messages }: Protocol): Message[] {
  const parts = new Set(messages.flatMap(({ tail }) => (tail?.kind === 'repeat' ? tail.of.name : [])));
  return messages.filter(({ name }) => !parts.has(name));
}

/** Layouts by type byte: of one table, or of one a direction; later layouts of a type by their length. */
function types(protocol: Protocol): string {
  const groups = typeGroups(protocol);
  if (groups.length === 0)
    return `-- no type byte: the first of these whose length agrees
local candidates = { ${topmost(protocol)
      .map(({ name }) => `layouts${indexOf(name)}`)
      .join(', ')} }
`;
  const lists = groups.map(({ word, messages: own }) => {
    const rows = own.map(({ name, type }) => {
      const later = protocol.messages
        .filter(({ revisionOf }) => revisionOf === name)
        .map((message) => `, layouts${indexOf(message.name)}`);
      return `    [${type.charCodeAt(0)}] = { layouts${indexOf(name)}${later.join('')} },\n`;
    });
    return `  ${word === '' ? 'any' : word} = {\n${rows.join('')}  },\n`;
  });
  return `-- by type byte, every layout that a type has had\nlocal types = {\n${lists.join('')}}\n`;
}
