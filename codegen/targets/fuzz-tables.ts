/** The parts of both fuzz tests about the lookups by type: every type tells its length, any other byte tells none. */
import { type Protocol, typeGroups } from '../ir.ts';
import { hex, quote } from './typescript-wire.ts';

/** TypeScript for the end of fuzz/<id>.test.ts. */
export function tableProperties(protocol: Protocol, alias: string): string {
  const groups = typeGroups(protocol);
  if (groups.length === 0) return '';
  const tables = groups.map(({ word, messages }) => {
    const suffix = word.charAt(0).toUpperCase() + word.slice(1);
    const rows = messages.map(({ type, camel, name, length }) => {
      return `      { name: ${quote(name)}, code: ${hex(type)}, type: ${alias}.${camel}.TYPE, length: ${length} },\n`;
    });
    const lookups = `lengthOf: ${alias}.lengthOf${suffix}, nameOf: ${alias}.nameOf${suffix}`;
    return `  {\n    ${lookups},\n    rows: [\n${rows.join('')}    ],\n  },\n`;
  });
  return `
/** The lookups by type, and what they must tell. */
const TABLES = [
${tables.join('')}];

for (const { lengthOf, nameOf, rows } of TABLES) {
  for (const it of rows) {
    test(\`\${it.name}: its type tells its length and its name\`, () => {
      assert.deepEqual([it.type, lengthOf(it.code), nameOf(it.code)], [it.code, it.length, it.name]);
    });
  }

  test('a type that no message has tells nothing', () => {
    for (let code = -1; code <= 256; code++) {
      if (rows.some((it) => it.code === code)) continue;
      assert.deepEqual([lengthOf(code), nameOf(code)], [0, undefined], String(code));
    }
  });
}
`;
}

/** C++ for fuzz/<id>_fuzz.cc: \`check_lengths()\`. */
export function lengthChecks(protocol: Protocol): string {
  const { prefix, messages } = protocol;
  const macros = messages.map(({ name, length }) => {
    const macro = `${prefix}_${name}_length`.toUpperCase();
    return `  if (${macro} != ${length}) mismatch("${macro}");\n`;
  });
  const groups = typeGroups(protocol).map(({ word, messages: own }) => {
    const lookup = `${prefix}_length_of${word === '' ? '' : `_${word}`}`;
    const cases = own.map(({ type, length }) => `      case ${hex(type)}: expected = ${length}; break;\n`);
    return `  for (unsigned type = 0; type < 256; ++type) {
    unsigned expected = 0;
    switch (type) {
${cases.join('')}      default: break;
    }
    if (${lookup}(static_cast<std::uint8_t>(type)) != expected) mismatch("${lookup}");
  }
`;
  });
  return `/** What is told of lengths beside the structs; the same for every input. */
bool check_lengths() {
${macros.join('')}${groups.join('')}  return true;
}
`;
}
