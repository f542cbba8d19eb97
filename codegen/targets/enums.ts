/** ts/enums.ts: every code set as a const object; the sets are open, so the types are for writers, never for readers. */
import { comment } from '../doc-lines.ts';
import type { EnumType, EnumValue, Protocol } from '../ir.ts';
import { stamp, type Target } from './target.ts';
import { hex, quote } from './typescript-wire.ts';

export const enums: Target = {
  name: 'enums',
  files(protocol: Protocol) {
    if (protocol.enums.length === 0) return [];
    return [{ path: 'ts/enums.ts', text: `${stamp(protocol)}\n${protocol.enums.map(declaration).join('\n')}` }];
  },
};

function declaration(type: EnumType): string {
  const kind = type.flags ? 'Bit masks' : type.wire === 'alpha' ? 'Texts' : type.wire === 'char' ? 'Character codes' : 'Codes';
  const lines = type.values.flatMap((value) => [`  /** ${line(value)} */`, `  ${value.camel}: ${literal(type, value)},`]);
  return [
    `/** ${kind} of ${type.name} (${type.wire}). */`,
    `export const ${type.pascal} = {`,
    ...lines,
    '} as const;',
    `export type ${type.pascal} = (typeof ${type.pascal})[keyof typeof ${type.pascal}];`,
    '',
  ].join('\n');
}

function literal(type: EnumType, value: EnumValue): string {
  if (type.wire === 'alpha') return quote(value.code);
  return type.wire === 'char' ? hex(value.code) : value.code;
}

function line(value: EnumValue): string {
  const code = value.code.trim() === '' ? 'blank' : value.code;
  const since = value.since === undefined ? '' : ` Since ${value.since}.`;
  const until = value.until === undefined ? '' : ` Until ${value.until}.`;
  return comment(`${code}: ${value.doc}.${since}${until}`);
}
