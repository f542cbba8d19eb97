/** resolved.json: the whole layout after every lookup, so that nobody merges in the head. */
import type { EnumType, Field, Message, Protocol } from '../ir.ts';
import { COMMAND, STAMP, type Target } from './target.ts';

export const resolvedJson: Target = {
  name: 'resolved-json',
  files(protocol: Protocol) {
    const head = {
      generated: `${STAMP} from ${protocol.path} by \`${COMMAND}\`; edit the schema, not this file.`,
      id: protocol.id,
      spec: protocol.spec,
      endian: protocol.endian,
    };
    const enums = protocol.enums.map(enumType);
    const text = `${JSON.stringify(head, null, 2).slice(0, -2)},
  "enums": [
${enums.join(',\n')}
  ],
  "messages": [
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

/** One line a field: a changed layout is a short diff. */
function message(it: Message): string {
  const { name, spec, type, direction, length, effect, since, tail } = it;
  const head = JSON.stringify({ name, spec, type, direction, length, effect, since, tail }).slice(0, -1);
  return `    ${head}, "fields": [\n${it.fields.map(field).join(',\n')}\n    ] }`;
}

function field(it: Field): string {
  const { name, offset, length, wire, type, scale, unit, constant } = it;
  const spec = it.spec === name ? undefined : it.spec;
  const values = it.enumType?.name;
  return `      ${JSON.stringify({ name, spec, offset, length, wire, type, scale, unit, enum: values, const: constant })}`;
}
