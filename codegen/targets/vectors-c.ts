/** fuzz/<id>_vectors.c: the C readers on the vectors of vectors.json. */
import type { Field, Protocol } from '../ir.ts';
import { escaped, signed } from './c-field.ts';
import { stamp, type Target } from './target.ts';
import { type Value, type Vector, vectorsOf } from './vector-values.ts';

export const vectorsC: Target = {
  name: 'vectors-c',
  files(protocol: Protocol) {
    const all = vectorsOf(protocol);
    const calls = all.map((vector) => `  ${nameOf(vector)}();\n`);
    const text = `${stamp(protocol)}//
// gcc -std=c11 ${protocol.id}_vectors.c -o vectors && ./vectors

#include <stdio.h>
#include <stdlib.h>

#include "../c/${protocol.id}.h"

${SUPPORT}
${all.map((vector) => check(protocol, vector)).join('\n')}
int main(void) {
${calls.join('')}  printf("${all.length} vectors\\n");
  return 0;
}
`;
    return [{ path: `fuzz/${protocol.id}_vectors.c`, text }];
  },
};

const SUPPORT = `#define EXPECT(condition) \\
  do { \\
    if (!(condition)) { \\
      fprintf(stderr, "%s:%d: %s\\n", __FILE__, __LINE__, #condition); \\
      exit(1); \\
    } \\
  } while (0)
`;

function nameOf({ message, kind }: Vector): string {
  return `${message.name}_${kind}`;
}

function check(protocol: Protocol, vector: Vector): string {
  const { message, bytes, fields, tail } = vector;
  const name = `${protocol.prefix}_${message.name}`;
  const lines = message.fields.map((field, index) => {
    const value = fields[index]?.value ?? 0n;
    return expectation(`${name}_get_${field.name}(m)`, field, value);
  });
  if (tail !== undefined) lines.push(...tailChecks(protocol, name, vector));
  return `static void ${nameOf(vector)}(void) {
  static const uint8_t bytes[] = {
${byteLines(bytes)}  };
  const ${name} *m = (const ${name} *)bytes;
${lines.map((line) => `  ${line}\n`).join('')}}
`;
}

function byteLines(bytes: readonly number[]): string {
  const rows = Array.from({ length: Math.ceil(bytes.length / 16) }, (_, row) => bytes.slice(row * 16, row * 16 + 16));
  return rows.map((row) => `    ${row.map((byte) => `0x${byte.toString(16).padStart(2, '0')}`).join(', ')},\n`).join('');
}

function expectation(got: string, field: Field, value: Value): string {
  if (typeof value === 'bigint') {
    if (!field.wire.startsWith('i')) return `EXPECT(${got} == UINT64_C(${value}));`;
    return `EXPECT(${got} == ${signed(value)});`;
  }
  if (field.wire === 'char') return `EXPECT(${got} == '${escaped(value)}');`;
  if (field.wire === 'bytes') {
    const bytes = Array.from({ length: field.length }, (_, index) => `\\x${value.slice(2 * index, 2 * index + 2)}`);
    return `EXPECT(memcmp(${got}, "${bytes.join('')}", ${field.length}) == 0);`;
  }
  const padded = field.alignRight ? value.padStart(field.length) : value.padEnd(field.length);
  return `EXPECT(memcmp(${got}, "${escaped(padded)}", ${field.length}) == 0);`;
}

function tailChecks({ prefix }: Protocol, name: string, { message, tail, bytes }: Vector): string[] {
  if (message.tail === undefined || tail === undefined) return [];
  const call = `${name}_${message.tail.name}`;
  if (tail.kind === 'repeat') return [`EXPECT(${call}(m) == ${tail.each.length});`];
  const size = bytes.length - message.tail.offset;
  const found = [
    'size_t size = 0;',
    `const uint8_t *found = ${call}(bytes, sizeof bytes, &size);`,
    `EXPECT(found == bytes + ${message.tail.offset} && size == ${size});`,
  ];
  if (tail.kind !== 'elements') return found;
  const elements = tail.each.map(({ tag, value }) => {
    const element = `${prefix}_appendage_find(found, size, ${tag.tag})`;
    return expectation(`${prefix}_appendage_get_${tag.field.name}(${element})`, tag.field, value);
  });
  return [...found, ...elements];
}
