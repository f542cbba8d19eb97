/** The elements of an appendage in C: constants, iteration, and a reader and a writer a tag. */
import type { Appendage, Field, Protocol } from '../ir.ts';
import { getter, type Holder, inline, setting } from './c-field.ts';

export function appendageText(protocol: Protocol): string[] {
  const { appendage, prefix } = protocol;
  if (appendage === undefined) return [];
  const upper = prefix.toUpperCase();
  const holder: Holder = {
    name: `${prefix}_appendage`,
    parameter: 'uint8_t *element',
    at: (field) => `element + ${field.offset}`,
  };
  return [
    constants(upper, appendage),
    lengths(prefix, appendage),
    walk(prefix),
    ...appendage.tags.map(({ field }) => getter(protocol, holder, field)),
    ...appendage.tags.map(({ tag, field }) => writer(protocol, holder, tag, field)),
  ];
}

function constants(upper: string, { tags }: Appendage): string {
  const defines = tags.map(({ tag, field, since }) => {
    const remark = since === undefined ? field.spec : `${field.spec}, since ${since}`;
    return `#define ${upper}_APPENDAGE_TAG_${field.name.toUpperCase()} ${tag} // ${remark}\n`;
  });
  const rows = tags.map(({ tag, field }) => `  X(${tag}, ${field.name}, ${field.length})`);
  return `// elements: a byte that counts tag and value, the tag, the value; the set of tags is open
${defines.join('')}
// X(tag, name, length of the value) for every tag
#define ${upper}_APPENDAGE_TAGS(X) \\
${rows.join(' \\\n')}
`;
}

function lengths(prefix: string, { tags }: Appendage): string {
  const cases = tags.map(({ tag, field }) => `case ${tag}: return ${field.length};`);
  const body = ['switch (tag) {', ...cases.map((line) => `  ${line}`), '  default: return 0;', '}'];
  return `// bytes of the value of a tag; 0 when the tag is unknown
${inline(`uint8_t ${prefix}_appendage_length_of`, 'uint8_t tag', body)}`;
}

function walk(prefix: string): string {
  const name = `${prefix}_appendage`;
  const next = inline(`const uint8_t *${name}_next`, 'const uint8_t *elements, size_t size, size_t *position', [
    'const size_t at = *position;',
    'if (at >= size || elements[at] == 0 || elements[at] > size - at - 1) return NULL;',
    '*position = at + 1 + elements[at];',
    'return elements + at;',
  ]);
  const find = inline(`const uint8_t *${name}_find`, 'const uint8_t *elements, size_t size, uint8_t tag', [
    'size_t position = 0;',
    `for (const uint8_t *it = ${name}_next(elements, size, &position); it != NULL; it = ${name}_next(elements, size, &position)) {`,
    `  if (it[1] == tag && it[0] == ${name}_length_of(tag) + 1) return it;`,
    '}',
    'return NULL;',
  ]);
  return `// the element at *position, which begins at 0 and moves behind it; NULL at the end, where *position is \`size\`,
// and at an element that is not whole, where *position stays on it
${next}
// the first element with a known tag and the length of that tag; NULL when there is none
${find}`;
}

/** Writes a whole element and gives its bytes. */
function writer(protocol: Protocol, holder: Holder, tag: number, field: Field): string {
  const { parameters, body, remark, fallible } = setting(protocol, holder, field);
  const whole = field.offset + field.length;
  const store = fallible ? `if (!${body[0]}) return 0;` : body.join(' ');
  return `// the whole element; gives its ${whole} bytes\n${remark}${inline(
    `size_t ${holder.name}_set_${field.name}`,
    `${holder.parameter}, ${parameters}`,
    [`element[0] = ${field.length + 1};`, `element[1] = ${tag};`, store, `return ${whole};`],
  )}`;
}
