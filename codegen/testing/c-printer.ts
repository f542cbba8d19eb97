/** A C program that reads records (four bytes of length, little endian, then the bytes) and prints what the C readers make of each. */
import { type Field, type Message, type Protocol, typeGroups } from '../ir.ts';

/** One line a record: lookups by type, then each message that the bytes may be, with its fields and its tail. */
export function printerOf(protocol: Protocol): string {
  const { id, prefix, messages, typeOffset } = protocol;
  const lookups = typeGroups(protocol).map(({ word }) => {
    const suffix = word === '' ? '' : `_${word}`;
    return `  printf("%u,", size > ${typeOffset} ? ${prefix}_length_of${suffix}(bytes[${typeOffset}]) : 0u);\n`;
  });
  return `#include <stdio.h>
#include <stdlib.h>
#include "${id}.h"

static void hex(const uint8_t *bytes, size_t size) {
  putchar('"');
  for (size_t i = 0; i < size; ++i) printf("%02x", bytes[i]);
  printf("\\",");
}

static void number(uint64_t value) { printf("\\"%llu\\",", (unsigned long long)value); }

static void integer(int64_t value) { printf("\\"%lld\\",", (long long)value); }

${appendagePrinter(protocol)}${messages.map((message) => messagePrinter(protocol, message)).join('\n')}
static void record(const uint8_t *bytes, size_t size) {
  printf("[");
${lookups.join('')}${messages.map(({ name }) => `  print_${name}(bytes, size);\n`).join('')}  printf("0]\\n");
}

int main(void) {
  uint8_t head[4];
  while (fread(head, 1, 4, stdin) == 4) {
    const size_t size = (size_t)head[0] | (size_t)head[1] << 8;
    uint8_t *bytes = malloc(size + 1);
    if (bytes == NULL || fread(bytes, 1, size, stdin) != size) return 1;
    record(bytes, size);
    free(bytes);
  }
  return 0;
}
`;
}

/** One value; \`holder\` is what the getters take. */
function valuePrinter(name: string, holder: string, field: Field): string {
  const call = `${name}_get_${field.name}(${holder})`;
  if (field.wire === 'alpha' || field.wire === 'bytes') return `hex(${call}, ${field.length});`;
  return `${field.wire.startsWith('i') ? 'integer' : 'number'}(${call});`;
}

function messagePrinter(protocol: Protocol, message: Message): string {
  const name = `${protocol.prefix}_${message.name}`;
  const upper = name.toUpperCase();
  const type = message.type === null ? '' : ` || bytes[${protocol.typeOffset}] != ${upper}_TYPE`;
  const fields = message.fields.map((field) => `  ${valuePrinter(name, 'm', field)}\n`);
  return `static void print_${message.name}(const uint8_t *bytes, size_t size) {
  if (size < ${upper}_LENGTH${type}) return;
  const ${name} *m = (const ${name} *)bytes;
  printf("[\\"${message.name}\\",");
${fields.join('')}${tailPrinter(name, message)}  printf("0],");
}
`;
}

/** Offsets are from the message's first byte. */
function tailPrinter(name: string, message: Message): string {
  const { tail } = message;
  if (tail === undefined) return '';
  if (tail.kind === 'repeat') {
    return `  size_t position = ${message.length};
  for (unsigned left = ${name}_${tail.name}(m); left > 0; --left) {
    const uint8_t *at = ${name}_next_${tail.of.name}(bytes, size, &position);
    if (at == NULL) break;
    number((uint64_t)(at - bytes));
  }
`;
  }
  const found = `  size_t length = 0;
  const uint8_t *at = ${name}_${tail.name}(bytes, size, &length);
  if (at == NULL) printf("null,");
`;
  return `${found}  else ${tail.kind === 'elements' ? 'elements(bytes, at, length)' : 'hex(at, length)'};\n`;
}

function appendagePrinter({ appendage, prefix }: Protocol): string {
  if (appendage === undefined) return '';
  const name = `${prefix}_appendage`;
  const cases = appendage.tags.map(({ tag, field }) => `      case ${tag}: ${valuePrinter(name, 'it', field)} break;\n`);
  return `static void elements(const uint8_t *bytes, const uint8_t *from, size_t size) {
  size_t position = 0;
  for (const uint8_t *it = ${name}_next(from, size, &position); it != NULL; it = ${name}_next(from, size, &position)) {
    printf("[");
    number(it[1]);
    number((uint64_t)(it - bytes));
    switch (it[0] == ${name}_length_of(it[1]) + 1 ? it[1] : 0) {
${cases.join('')}      default: break;
    }
    printf("0],");
  }
  printf(position == size ? "true," : "false,");
}

`;
}
