/** c/<id>.h: one header for C11 and C++20; structs of byte arrays, so alignment and byte order of the machine don't matter. */
import { comment, messageLine } from '../doc-lines.ts';
import { type EnumType, type Message, type Protocol, revisions, type TypeGroup, typeGroups, variableFields } from '../ir.ts';
import { appendageText } from './c-appendage.ts';
import { escaped, getter, setConstants, setter, signed, structHolder } from './c-field.ts';
import { tailText } from './c-tail.ts';
import { loadFunctions } from './c-wire.ts';
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
      ...appendageText(protocol),
      // A message that repeats another calls its functions.
      ...[...protocol.messages].sort(repeatsLast).map((message) => messageText(protocol, message)),
      tables(protocol),
      `#endif // ${guard}\n`,
    ];
    return [{ path: `c/${protocol.id}.h`, text: parts.join('\n') }];
  },
};

function repeatsLast(a: Message, b: Message): number {
  return Number(a.tail?.kind === 'repeat') - Number(b.tail?.kind === 'repeat');
}

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
          : number(type, value.code);
    const since = value.since === undefined ? '' : ` since ${value.since}`;
    const until = value.until === undefined ? '' : ` until ${value.until}`;
    return `#define ${upper}_${type.name.toUpperCase()}_${value.name.toUpperCase()} ${code} // ${comment(`${value.doc}${since}${until}`)}\n`;
  });
  return `// ${type.name}, ${type.wire}; the set is open\n${lines.join('')}`;
}

function number({ wire }: EnumType, code: string): string {
  if (wire === 'i64' && BigInt(code) === -(2n ** 63n)) return signed(BigInt(code));
  // A sign must not meet what stands before the macro.
  return code.startsWith('-') ? `(${code})` : `${code}${wire.startsWith('u') ? 'u' : ''}`;
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
  const holder = structHolder(name);
  return [
    `// ${messageLine(message)}\n${type}#define ${upper}_LENGTH ${message.length}\n`,
    `typedef struct ${name} {\n${members.join('')}} ${name};\n`,
    `${assert}(sizeof(${name}) == ${message.length}, "${message.name}");\n${asserts.join('')}`,
    ...message.fields.map((field) => getter(protocol, holder, field)),
    ...variableFields(message).map((field) => setter(protocol, holder, field)),
    ...(constants.length === 0 ? [] : [setConstants(protocol, holder, constants)]),
    ...tailText(protocol, message),
  ].join('\n');
}

/** The X-macro, and the length by type code; a protocol that reuses its codes by direction gets one table a direction. */
function tables(protocol: Protocol): string {
  const upper = protocol.prefix.toUpperCase();
  const row = (message: Message): string =>
    `  X(${message.type === null ? '0' : `'${escaped(message.type)}'`}, ${message.name}, ${message.length})`;
  const list = (name: string, remark: string, messages: readonly Message[]): string =>
    `// X(type, name, length) ${remark}\n#define ${upper}_${name}(X) \\\n${messages.map(row).join(' \\\n')}\n`;
  const groups = typeGroups(protocol);
  const parts = [
    list(
      'MESSAGES',
      'for every message',
      protocol.messages.filter((message) => message.revisionOf === undefined),
    ),
  ];
  const later = revisions(protocol);
  if (later.length > 0) parts.push(list('REVISIONS', 'for every later layout of one of these types', later));
  for (const group of groups) {
    if (group.word === '') continue;
    parts.push(list(`${group.word.toUpperCase()}_MESSAGES`, `for every ${group.word} message`, group.messages));
  }
  if (protocol.typeOffset !== undefined)
    parts.push(`// where every message has its type byte\n#define ${upper}_TYPE_OFFSET ${protocol.typeOffset}\n`);
  return [...parts, ...groups.map((group) => lengthOf(protocol, group))].join('\n');
}

function lengthOf({ prefix }: Protocol, { word, messages }: TypeGroup): string {
  const suffix = word === '' ? '' : `_${word}`;
  const lengths = Array.from({ length: 256 }, () => 0);
  for (const message of messages) lengths[message.type.charCodeAt(0)] = message.length;
  const element = lengths.some((length) => length > 255) ? 'uint16_t' : 'uint8_t';
  const lines = Array.from({ length: 16 }, (_, line) => `      ${lengths.slice(line * 16, line * 16 + 16).join(', ')},\n`);
  return `// bytes of the fixed part of a message by its type; 0 when the type is unknown
static inline ${element} ${prefix}_length_of${suffix}(uint8_t type) {
  static const ${element} lengths[256] = {
${lines.join('')}  };
  return lengths[type];
}
`;
}
