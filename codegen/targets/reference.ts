/** REFERENCE.md: the protocol as a document, for reading on a code host. */
import { codeWord } from '../doc-lines.ts';
import type { EnumType, EnumValue, Field, Message, Protocol, Tag, Tail } from '../ir.ts';
import { linkTo, period, plain, table, valuesHeading } from './markdown.ts';
import { history } from './reference-history.ts';
import { STAMP, type Target } from './target.ts';

export const reference: Target = {
  name: 'reference',
  files(protocol: Protocol) {
    const tags = protocol.appendage?.tags ?? [];
    const parts = [
      head(protocol),
      index(protocol.messages),
      ...protocol.messages.map((message) => section(message)),
      ...(tags.length === 0 ? [] : [elements(tags)]),
      ...(protocol.enums.length === 0 ? [] : ['## Values\n', ...protocol.enums.map(values)]),
      ...history(protocol),
    ];
    return [{ path: 'REFERENCE.md', text: parts.join('\n') }];
  },
};

function head(protocol: Protocol): string {
  const { spec, doc, status, since, endian, typeOffset, messages } = protocol;
  const type = typeOffset === undefined ? 'Messages have no type byte.' : `The type byte is at offset ${typeOffset}.`;
  const facts = [
    `${messages.length} messages; ${endian === 'big' ? 'big-endian (network order)' : 'little-endian'} integers. ${type}`,
    ...(since === undefined ? [] : [`In force since ${since}.`]),
    'Every set of values is open: a reader keeps and counts what is not listed.',
  ];
  return `<!-- ${STAMP} from ${protocol.path} by \`${protocol.command}\`; edit the schema, not this file. -->

# ${plain(spec)}
${status === undefined ? '' : '\n**Unverified: from one source only, or a draft; not to be relied on.**\n'}${doc === undefined ? '' : `\n${plain(doc)}\n`}
${facts.join(' ')}
`;
}

function index(messages: readonly Message[]): string {
  const directed = messages.some((message) => message.direction !== undefined);
  const dated = messages.some((message) => message.since !== undefined || message.until !== undefined);
  const columns = ['type', ...(directed ? ['direction'] : []), 'message', 'length', ...(dated ? ['since'] : []), 'what'];
  const rows = messages.map((message) => [
    message.type === null ? '' : code(message.type),
    ...(directed ? [message.direction ?? ''] : []),
    linkTo(message.name),
    lengthOf(message),
    ...(dated ? [period(message)] : []),
    plain(message.spec),
  ]);
  return `## Messages\n\n${table(columns, `l${directed ? 'l' : ''}lr${dated ? 'l' : ''}l`, rows)}`;
}

/** A code as it is on the wire. */
function code(text: string): string {
  if (text.trim() === '') return 'blank';
  return text.includes('`') ? `\`\` ${text} \`\`` : text === '|' ? '`\\|`' : `\`${text}\``;
}

function lengthOf({ length, tail }: Message): string {
  return tail === undefined ? String(length) : `${length} + ${plain(tail.name)}`;
}

function section(message: Message): string {
  const { name, spec, doc, status, since, until, revisionOf, effect, tail } = message;
  const about = [
    `${plain(spec)}${message.type === null ? '' : `, type ${code(message.type)}`}${message.direction === undefined ? '' : `, ${message.direction}`}.`,
    ...(status === undefined ? [] : ['**Unverified.**']),
    ...(doc === undefined ? [] : [plain(doc)]),
    ...(since === undefined && until === undefined ? [] : [`Since ${period(message)}.`.replace('Since until', 'Until')]),
    ...(revisionOf === undefined ? [] : [`Told from ${linkTo(revisionOf)} by its length.`]),
    ...(effect === undefined ? [] : [`Effect: \`${effect}\`.`]),
  ];
  const rows = message.fields.map((field) => fieldRow(field.offset, field));
  if (tail !== undefined) rows.push(...tailRows(tail));
  const fields = table(['offset', 'length', 'type', 'name', 'values and meaning'], 'rrlll', rows);
  return `### ${plain(name)}\n\n${about.join(' ')}\n\n${fields}`;
}

function fieldRow(offset: number | string, field: Field): (string | number)[] {
  return [offset, field.length, typeWord(field), nameWord(field), meaning(field)];
}

function nameWord({ name, spec }: { readonly name: string; readonly spec: string }): string {
  return spec === name ? plain(name) : `${plain(name)} (${plain(spec)})`;
}

function typeWord({ type, wire, scale }: Field): string {
  const word = type === wire || wire.startsWith(type) ? wire : `${type}, ${wire}`;
  return plain(`${word}${scale === undefined || type.startsWith('price') ? '' : `, ${scale} decimals`}`);
}

/** Values of a short set in place; a long one by its link. */
function meaning({ constant, enumType, unit, doc, alignRight }: Field): string {
  const parts: string[] = [];
  if (constant !== undefined) parts.push(`always ${typeof constant === 'string' ? code(constant) : constant}`);
  if (unit !== undefined) parts.push(plain(unit));
  if (alignRight) parts.push('at the right end, spaces on the left');
  if (doc !== undefined) parts.push(plain(doc));
  if (enumType !== undefined) {
    const all = enumType.values.map(valueWord).join(', ');
    parts.push(enumType.values.length > 6 ? linkTo(enumType.name, valuesHeading(enumType)) : all);
  }
  return parts.join('; ');
}

function valueWord(value: EnumValue): string {
  const date = period(value);
  return `${code(value.code)} ${plain(value.doc)}${date === '' ? '' : ` (${value.since === undefined ? '' : 'since '}${date})`}`;
}

function tailRows(tail: Tail): (string | number)[][] {
  const { offset, counter } = tail;
  if (tail.kind === 'repeat') {
    const none = tail.none.length === 0 ? '' : `; none when that is ${tail.none.join(', ')}`;
    return [[offset, 'var', 'repeated', nameWord(tail), `as many ${linkTo(tail.of.name)} as ${plain(counter.name)} says${none}`]];
  }
  if (tail.kind === 'elements') {
    const tags = tail.tags.map(({ field }) => plain(field.name)).join(', ');
    const length = tail.optional ? [fieldRow(`${counter.offset}, optional`, counter)] : [];
    const where = tail.optional ? `${offset}, optional` : offset;
    return [...length, [where, 'var', 'elements', nameWord(tail), `[elements](#elements): ${tags === '' ? 'none' : tags}`]];
  }
  const less = tail.less === 0 ? '' : `, less ${tail.less}`;
  const doc = tail.doc === undefined ? '' : `; ${plain(tail.doc)}`;
  return [[offset, 'var', plain(tail.type), nameWord(tail), `as many bytes as ${plain(counter.name)} says${less}${doc}`]];
}

function elements(tags: readonly Tag[]): string {
  const rows = tags.map(({ tag, field, since }) => [
    ...[tag, nameWord(field), field.length, typeWord(field), since ?? '', meaning(field)],
  ]);
  return `## Elements

An element is a byte that counts tag and value, the tag, and the value. The set of tags is open.

${table(['tag', 'name', 'length', 'type', 'since', 'values and meaning'], 'rlrlll', rows)}`;
}

function values(type: EnumType): string {
  const kind = type.flags ? `${type.wire}, bit masks` : type.wire;
  const rows = type.values.map((value) => [code(value.code), plain(value.name), period(value), plain(codeWord(value.doc))]);
  return `### ${plain(valuesHeading(type))}\n\n${kind}\n\n${table(['code', 'name', 'since', 'meaning'], 'llll', rows)}`;
}
