/** resolved.json: the whole layout after every lookup, so that nobody merges in the head. */
import type { EnumType, Field, Message, Protocol, Tag, Tail } from '../ir.ts';
import { STAMP, type Target } from './target.ts';

export const resolvedJson: Target = {
  name: 'resolved-json',
  files(protocol: Protocol) {
    const head = {
      generated: `${STAMP} from ${protocol.path} by \`${protocol.command}\`; edit the schema, not this file.`,
      id: protocol.id,
      spec: protocol.spec,
      status: protocol.status,
      since: protocol.since,
      endian: protocol.endian,
      typeOffset: protocol.typeOffset,
    };
    const enums = protocol.enums.map(enumType);
    const tags = protocol.appendage?.tags.map(tag) ?? [];
    const appendage = tags.length === 0 ? '' : `  "tags": [\n${tags.join(',\n')}\n  ],\n`;
    const text = `${JSON.stringify(head, null, 2).slice(0, -2)},
  "enums": [
${enums.join(',\n')}
  ],
${appendage}  "messages": [
${protocol.messages.map(message).join(',\n')}
  ]
}
`;
    return [{ path: 'resolved.json', text: enums.length === 0 ? text.replace('"enums": [\n\n  ]', '"enums": []') : text }];
  },
};

function enumType(it: EnumType): string {
  const { name, wire, flags } = it;
  const head = JSON.stringify({ name, wire, flags: flags ? true : undefined }).slice(0, -1);
  const values = it.values.map(
    ({ code, name: word, doc, since, until }) => `      ${JSON.stringify({ code, name: word, doc, since, until })}`,
  );
  return `    ${head}, "values": [\n${values.join(',\n')}\n    ] }`;
}

function tag({ tag: number, field: it, since }: Tag): string {
  const { offset: _, ...rest } = fieldKeys(it);
  return `    ${JSON.stringify({ tag: number, ...rest, since })}`;
}

/** One line a field: a changed layout is a short diff. */
function message(it: Message): string {
  const { name, spec, type, direction, length, effect, status, since, until, revisionOf } = it;
  const tail = it.tail === undefined ? undefined : tailKeys(it.tail);
  const keys = { name, spec, type, direction, length, effect, status, since, until, revisionOf, tail };
  return `    ${JSON.stringify(keys).slice(0, -1)}, "fields": [\n${it.fields.map(field).join(',\n')}\n    ] }`;
}

function tailKeys(tail: Tail): object {
  const { name, kind, type, offset, doc } = tail;
  const spec = tail.spec === name ? undefined : tail.spec;
  const head = { name, spec, kind, type, offset, counter: tail.counter.name };
  if (tail.kind === 'repeat') return { ...head, of: tail.of.name, none: tail.none.length === 0 ? undefined : tail.none, doc };
  if (tail.kind === 'elements') {
    const names = tail.tags.map((it) => it.field.name);
    return { ...head, optional: tail.optional ? true : undefined, tags: names, doc };
  }
  return { ...head, less: tail.less === 0 ? undefined : tail.less, doc };
}

function fieldKeys(it: Field) {
  const { name, offset, length, wire, type, scale, unit, constant } = it;
  const spec = it.spec === name ? undefined : it.spec;
  const align = it.alignRight ? 'right' : undefined;
  return { name, spec, offset, length, wire, align, type, scale, unit, enum: it.enumType?.name, const: constant };
}

function field(it: Field): string {
  return `      ${JSON.stringify(fieldKeys(it))}`;
}
