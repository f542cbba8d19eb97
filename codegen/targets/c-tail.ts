/** What follows the fields, in C: raw bytes, messages that are repeated, and the elements of an appendage. */
import type { BytesTail, ElementsTail, Message, Protocol, RepeatTail } from '../ir.ts';
import { inline } from './c-field.ts';
import { valueType } from './c-wire.ts';

/** Functions of (message, length), where length is the bytes that are there. */
export function tailText(protocol: Protocol, message: Message): string[] {
  const { tail } = message;
  const name = `${protocol.prefix}_${message.name}`;
  if (tail === undefined) return [];
  if (tail.kind === 'repeat') return repeated(protocol, name, message, tail);
  return tail.kind === 'elements' ? elements(protocol, name, message, tail) : counted(name, message, tail);
}

function counted(name: string, message: Message, tail: BytesTail): string[] {
  const fixed = message.length - tail.less;
  const kind = valueType(tail.counter.wire);
  const sum = fixed >= 0 ? ` + ${fixed}` : ` - ${-fixed}`;
  const whole = inline(`size_t ${name}_length_at`, `const ${name} *m`, [
    `return (size_t)${name}_get_${tail.counter.name}(m)${sum};`,
  ]);
  const read = inline(`const uint8_t *${name}_${tail.name}`, 'const uint8_t *message, size_t length, size_t *size', [
    `if (length < ${message.length}) return NULL;`,
    `const size_t whole = ${name}_length_at((const ${name} *)message);`,
    `if (whole < ${message.length} || whole > length) return NULL;`,
    `*size = whole - ${message.length};`,
    `return message + ${message.length};`,
  ]);
  const most = 2 ** (8 * tail.counter.length) - 1 - tail.less;
  const write = inline(`size_t ${name}_set_${tail.name}`, 'uint8_t *message, const uint8_t *bytes, size_t size', [
    `if (size > ${most}u) return 0;`,
    `if (size > 0) memcpy(message + ${message.length}, bytes, size);`,
    `${name}_set_${tail.counter.name}((${name} *)message, (${kind})(size${tail.less === 0 ? '' : ` + ${tail.less}`}));`,
    `return size + ${message.length};`,
  ]);
  return [
    `// bytes of the whole message, as ${tail.counter.name} says; below ${message.length} when that is damaged\n${whole}`,
    `// ${tail.name}, and its bytes in *size; NULL when it is not whole within the message's \`length\` bytes\n${read}`,
    `// writes ${tail.name} and ${tail.counter.name}; gives the bytes of the whole message, 0 when these are too many\n${write}`,
  ];
}

function repeated({ prefix }: Protocol, name: string, message: Message, tail: RepeatTail): string[] {
  const { of, counter } = tail;
  const inner = `${prefix}_${of.name}`;
  const kind = valueType(counter.wire);
  const some = tail.none.map((count) => `count == ${count}u`).join(' || ');
  const count = inline(`${kind} ${name}_${tail.name}`, `const ${name} *m`, [
    ...(some === '' ? [] : [`const ${kind} count = ${name}_get_${counter.name}(m);`, `return ${some} ? 0 : count;`]),
    ...(some === '' ? [`return ${name}_get_${counter.name}(m);`] : []),
  ]);
  const size = of.tail === undefined ? `${of.length}` : `${inner}_length_at((const ${inner} *)(message + at))`;
  const next = inline(`const uint8_t *${name}_next_${of.name}`, 'const uint8_t *message, size_t length, size_t *position', [
    'const size_t at = *position;',
    `if (at > length || length - at < ${of.length}) return NULL;`,
    `const size_t size = ${size};`,
    `if (size < ${of.length} || size > length - at) return NULL;`,
    '*position = at + size;',
    'return message + at;',
  ]);
  return [
    `// how many ${of.name} follow: ${counter.name}${tail.none.length === 0 ? '' : `, or none when that is ${tail.none.join(', ')}`}\n${count}`,
    `// the ${of.name} at *position, which begins at ${message.length} and moves behind it; NULL when none is whole before \`length\`\n${next}`,
  ];
}

function elements({ prefix }: Protocol, name: string, message: Message, tail: ElementsTail): string[] {
  const { counter, optional } = tail;
  const bits = counter.length * 8;
  const load = bits === 8 ? `message[${counter.offset}]` : `${prefix}_load${bits}(message + ${counter.offset})`;
  const store = bits === 8 ? `message[${counter.offset}] = size;` : `${prefix}_store${bits}(message + ${counter.offset}, size);`;
  const absent = optional
    ? [`if (length == ${message.length}) {`, '  *size = 0;', `  return message + ${message.length};`, '}']
    : [];
  const read = inline(`const uint8_t *${name}_${tail.name}`, 'const uint8_t *message, size_t length, size_t *size', [
    ...absent,
    `if (length < ${tail.offset}) return NULL;`,
    `*size = ${load};`,
    `return *size > length - ${tail.offset} ? NULL : message + ${tail.offset};`,
  ]);
  const close = inline(`size_t ${name}_close_${tail.name}`, `uint8_t *message, ${valueType(counter.wire)} size`, [
    store,
    `return (size_t)size + ${tail.offset};`,
  ]);
  const tags = tail.tags.map(({ field }) => field.name).join(', ');
  const left = optional ? `; a message of ${message.length} bytes has none` : '';
  return [
    `// elements of ${tail.name} (${tags}), and their bytes in *size${left}; NULL when they are not within \`length\`\n${read}`,
    `// after \`size\` bytes of elements were written from ${tail.offset} on: writes their length, gives that of the message\n${close}`,
  ];
}
