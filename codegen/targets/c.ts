/** c/<id>.h: one header for C11 and C++20; structs of byte arrays, so alignment and byte order of the machine don't matter. */
import { type EnumType, type Field, fieldLine, type Message, messageLine, type Protocol, variableFields } from '../ir.ts';
import { loadFunctions, valueType } from './c-wire.ts';
import { stamp, type Target } from './target.ts';

export const c: Target = {
  name: 'c',
  files(protocol) {
    const guard = `LUMINA_GENERATED_${protocol.prefix.toUpperCase()}_H`;
    const upper = protocol.prefix.toUpperCase();
    const parts = [
      `${stamp(protocol)}#ifndef ${guard}\n#define ${guard}\n\n#include <stddef.h>\n#include <stdint.h>\n#include <string.h>\n`,
      staticAssert(upper),
      ...protocol.enums.map((type) => enumDefines(upper, type)),
      loadFunctions(protocol),
      ...protocol.messages.map((message) => messageText(protocol, message)),
      tables(protocol),
      `#endif // ${guard}\n`,
    ];
    return [{ path: `c/${protocol.id}.h`, text: parts.join('\n') }];
  },
};

function staticAssert(upper: string): string {
  return `#ifdef __cplusplus
#define ${upper}_STATIC_ASSERT static_assert
#else
#define ${upper}_STATIC_ASSERT _Static_assert
#endif
`;
}

function enumDefines(upper: string, type: EnumType): string {
  const lines = type.values.map((value) => {
    const code =
      type.wire === 'alpha'
        ? `"${escaped(value.code)}"`
        : type.wire === 'char'
          ? `'${escaped(value.code)}'`
          : `${value.code}${type.wire.startsWith('u') ? 'u' : ''}`;
    const since = value.since === undefined ? '' : ` since ${value.since}`;
    const until = value.until === undefined ? '' : ` until ${value.until}`;
    return `#define ${upper}_${type.name.toUpperCase()}_${value.name.toUpperCase()} ${code} // ${value.doc}${since}${until}\n`;
  });
  return `// ${type.name}, ${type.wire}; the set is open\n${lines.join('')}`;
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('"', '\\"');
}

function messageText(protocol: Protocol, message: Message): string {
  const name = `${protocol.prefix}_${message.name}`;
  const upper = name.toUpperCase();
  const assert = `${protocol.prefix.toUpperCase()}_STATIC_ASSERT`;
  const type = message.type === null ? '' : `#define ${upper}_TYPE '${escaped(message.type)}'\n`;
  const members = message.fields.map((field) => `  uint8_t ${field.name}[${field.length}];\n`);
  const asserts = message.fields.map(
    (field) => `${assert}(offsetof(${name}, ${field.name}) == ${field.offset}, "${message.name}.${field.name}");\n`,
  );
  const constants = message.fields.filter((field) => field.constant !== undefined);
  return [
    `// ${messageLine(message)}\n${type}#define ${upper}_LENGTH ${message.length}\n`,
    `typedef struct ${name} {\n${members.join('')}} ${name};\n`,
    `${assert}(sizeof(${name}) == ${message.length}, "${message.name}");\n${asserts.join('')}`,
    ...message.fields.map((field) => getter(protocol.prefix, name, field, protocol.endian === 'little')),
    ...variableFields(message).map((field) => setter(protocol.prefix, name, field)),
    constants.length === 0 ? '' : setConstants(protocol.prefix, name, constants),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function getter(prefix: string, name: string, field: Field, little: boolean): string {
  const text = (result: string, ...body: string[]): string => {
    const parameters = `const ${name} *m`;
    return `// ${fieldLine(field)}\n${inline(`${result} ${name}_get_${field.name}`, parameters, body)}`;
  };
  if (field.wire === 'alpha' || field.wire === 'bytes') return text('const uint8_t *', `return m->${field.name};`);
  const type = valueType(field.wire);
  if (field.wire === 'char' || field.wire === 'u8') return text(type, `return m->${field.name}[0];`);
  if (field.wire === 'u48' && !little && field.offset >= 2) {
    return text(
      type,
      '// one 8-byte load from two bytes before; what those hold is masked away',
      `return ${prefix}_load64((const uint8_t *)m + ${field.offset - 2}) & UINT64_C(0xffffffffffff);`,
    );
  }
  const load = `${prefix}_load${field.length * 8}(m->${field.name})`;
  return text(type, `return ${field.wire.startsWith('i') ? `(${type})${load}` : load};`);
}

function setter(prefix: string, name: string, field: Field): string {
  const text = (value: string, body: string): string => inline(`void ${name}_set_${field.name}`, `${name} *m, ${value}`, [body]);
  const { length } = field;
  if (field.wire === 'alpha') {
    const body = `${prefix}_store_alpha(m->${field.name}, ${length}, text, length);`;
    const remark = `// pads with spaces; takes the first ${length} characters of a longer text`;
    return `${remark}\n${text('const char *text, size_t length', body)}`;
  }
  if (field.wire === 'bytes')
    return `// takes ${length} bytes\n${text('const uint8_t *bytes', `memcpy(m->${field.name}, bytes, ${length});`)}`;
  return text(`${valueType(field.wire)} value`, store(prefix, field, 'value'));
}

function inline(name: string, parameters: string, body: readonly string[]): string {
  return `static inline ${name}(${parameters}) {\n${body.map((line) => `  ${line}\n`).join('')}}\n`;
}

function store(prefix: string, field: Field, value: string): string {
  if (field.wire === 'char' || field.wire === 'u8') return `m->${field.name}[0] = ${value};`;
  const bits = field.length * 8;
  const unsigned = field.wire.startsWith('i') ? `(uint${bits}_t)${value}` : value;
  return bits === 8 ? `m->${field.name}[0] = ${unsigned};` : `${prefix}_store${bits}(m->${field.name}, ${unsigned});`;
}

function setConstants(prefix: string, name: string, fields: readonly Field[]): string {
  const body = fields.map((field) => {
    const { constant, length } = field;
    if (field.wire === 'bytes') return `memset(m->${field.name}, 0, ${length});`;
    const text = escaped(String(constant));
    if (field.wire === 'alpha')
      return `${prefix}_store_alpha(m->${field.name}, ${length}, "${text}", ${String(constant).length});`;
    if (field.wire === 'char') return store(prefix, field, `'${text}'`);
    return store(prefix, field, field.wire === 'u64' || field.wire === 'u48' ? `UINT64_C(${constant})` : `(${constant})`);
  });
  return `// writes the fields that never change\n${inline(`void ${name}_set_constants`, `${name} *m`, body)}`;
}

/** The X-macro, and the length by type code; a protocol that reuses its codes by direction gets one table a direction. */
function tables(protocol: Protocol): string {
  const upper = protocol.prefix.toUpperCase();
  const rows = protocol.messages.map(
    (message) => `  X(${message.type === null ? '0' : `'${escaped(message.type)}'`}, ${message.name}, ${message.length})`,
  );
  const macro = `// X(type, name, length) for every message\n#define ${upper}_MESSAGES(X) \\\n${rows.join(' \\\n')}\n`;
  const typed = protocol.messages.filter((message) => message.type !== null);
  if (typed.length === 0) return macro;
  const directions = [...new Set(typed.map((message) => message.direction))];
  const lookups = directions.map((direction) => {
    const suffix = directions.length < 2 || direction === undefined ? '' : `_${direction}`;
    const lengths = Array.from({ length: 256 }, () => 0);
    for (const message of typed) if (message.direction === direction) lengths[message.type?.charCodeAt(0) ?? 0] = message.length;
    const element = lengths.some((length) => length > 255) ? 'uint16_t' : 'uint8_t';
    const lines = Array.from({ length: 16 }, (_, line) => `      ${lengths.slice(line * 16, line * 16 + 16).join(', ')},\n`);
    return `// bytes of the fixed part of a message by its type; 0 when the type is unknown
static inline ${element} ${protocol.prefix}_length_of${suffix}(uint8_t type) {
  static const ${element} lengths[256] = {
${lines.join('')}  };
  return lengths[type];
}
`;
  });
  return [macro, ...lookups].join('\n');
}
