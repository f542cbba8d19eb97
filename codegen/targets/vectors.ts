/** vectors.json: messages as bytes and as values, for whoever implements the protocol elsewhere. */
import type { Protocol } from '../ir.ts';
import { STAMP, type Target } from './target.ts';
import { type Value, type Vector, vectorsOf } from './vector-values.ts';

export const vectors: Target = {
  name: 'vectors',
  files(protocol: Protocol) {
    const { id, path, command, status } = protocol;
    const head = { generated: `${STAMP} from ${path} by \`${command}\`; edit the schema, not this file.`, id, status };
    const rows = vectorsOf(protocol).map((vector) => `    ${JSON.stringify(row(vector))}`);
    const text = `${JSON.stringify(head, null, 2).slice(0, -2)},
  "vectors": [
${rows.join(',\n')}
  ]
}
`;
    return [{ path: 'vectors.json', text }];
  },
};

function row({ message, kind, bytes, fields, tail }: Vector): object {
  const { name, direction } = message;
  const values = Object.fromEntries(fields.map(({ field, value }) => [field.name, jsonOf(value)]));
  const key = message.tail?.name ?? '';
  return {
    ...{ message: name, direction, case: kind, hex: Buffer.from(bytes).toString('hex') },
    fields: tail === undefined ? values : { ...values, [key]: tailOf(tail) },
  };
}

function tailOf(tail: NonNullable<Vector['tail']>): unknown {
  if (tail.kind === 'repeat') return tail.each.map((vector) => (row(vector) as { fields: unknown }).fields);
  if (tail.kind === 'elements') return Object.fromEntries(tail.each.map(({ tag, value }) => [tag.field.name, jsonOf(value)]));
  return tail.value;
}

/** Numbers as they are on the wire, without a point; beyond 2^53 as text. */
function jsonOf(value: Value): number | string {
  if (typeof value === 'string') return value;
  return value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER ? String(value) : Number(value);
}
