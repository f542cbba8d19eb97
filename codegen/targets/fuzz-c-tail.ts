/** The part of fuzz/<id>_fuzz.cc about what follows the fields. */
import type { BytesTail, ElementsTail, Field, Message, Protocol, RepeatTail } from '../ir.ts';
import { valueType } from './c-wire.ts';

/** Checks of the appendage, and `check_<message>_tail(data, size)` for each message with a tail. */
export function tailChecks(protocol: Protocol): string[] {
  const parts = protocol.messages.flatMap((message) => {
    const { tail } = message;
    const name = `${protocol.prefix}_${message.name}`;
    if (tail === undefined) return [];
    if (tail.kind === 'repeat') return [repeatCheck(name, message, tail)];
    return [tail.kind === 'elements' ? elementsCheck(name, message, tail) : countedCheck(name, message, tail)];
  });
  if (parts.length === 0) return [];
  const puts = protocol.messages.some(({ tail }) => tail !== undefined && tail.kind !== 'elements');
  return [...(puts ? [put(protocol)] : []), ...(protocol.appendage === undefined ? [] : appendageChecks(protocol)), ...parts];
}

function put(protocol: Protocol): string {
  const position = protocol.endian === 'little' ? 'i' : 'length - 1 - i';
  return `/** Writes an integer byte by byte. */
void put_integer(std::uint8_t *bytes, std::size_t length, std::uint64_t value) {
  for (std::size_t i = 0; i < length; ++i) bytes[${position}] = static_cast<std::uint8_t>(value >> (8 * i));
}
`;
}

function counterAt(bytes: string, counter: Field): string {
  return `integer_at(${bytes} + ${counter.offset}, ${counter.length})`;
}

function countedCheck(name: string, message: Message, tail: BytesTail): string {
  const { counter, less } = tail;
  const { length } = message;
  return `void check_${message.name}_tail(const std::uint8_t *data, std::size_t size) {
  std::uint8_t bytes[kInput];
  std::memcpy(bytes, data, size);
  // As it came, then counted right, then one too many.
  for (int round = 0; round < 3; ++round) {
    if (round > 0 && size >= ${length}) put_integer(bytes + ${counter.offset}, ${counter.length}, size - ${length} + ${less} + (round == 2 ? 1 : 0));
    std::size_t found = 0;
    const std::uint8_t *at = ${name}_${tail.name}(bytes, size, &found);
    const std::uint64_t whole = size < ${length} ? 0 : ${counterAt('bytes', counter)} + ${length - less};
    const bool there = size >= ${length} && whole >= ${length} && whole <= size;
    if ((at != nullptr) != there) mismatch("${message.name}.${tail.name}");
    if (there && (at != bytes + ${length} || found != whole - ${length})) mismatch("${message.name}.${tail.name}");
  }
  std::uint8_t written[kInput + ${length} + 1] = {};
  written[${length} + size] = 0xa5;
  if (${name}_set_${tail.name}(written, data, size) != ${length} + size) mismatch("${message.name}.set_${tail.name}");
  if (${counterAt('written', counter)} != size + ${less}) mismatch("${message.name}.set_${tail.name}");
  if (std::memcmp(written + ${length}, data, size) != 0 || written[${length} + size] != 0xa5) mismatch("${message.name}.set_${tail.name}");
}
`;
}

function repeatCheck(name: string, message: Message, tail: RepeatTail): string {
  const { of, counter } = tail;
  const inner = of.tail?.kind === 'bytes' || of.tail?.kind === 'text' ? of.tail : undefined;
  const size = inner === undefined ? `${of.length}` : `${counterAt('bytes + next', inner.counter)} + ${of.length - inner.less}`;
  const shrink =
    inner === undefined
      ? ''
      : `  // Small counts, so that several fit.
  for (std::size_t at = ${message.length}; at + ${of.length} <= size;) {
    const std::uint64_t tail = bytes[at + ${of.length} - 1] % 24;
    put_integer(bytes + at + ${inner.counter.offset}, ${inner.counter.length}, tail + ${inner.less});
    at += ${of.length} + static_cast<std::size_t>(tail);
  }
`;
  const none = tail.none.map(
    (count) => `
  put_integer(reinterpret_cast<std::uint8_t *>(&message) + ${counter.offset}, ${counter.length}, ${count}u);
  if (${name}_${tail.name}(&message) != 0) mismatch("${message.name}.${tail.name}");`,
  );
  const one = tail.none.includes(1) ? 2 : 1;
  return `void check_${message.name}_tail(const std::uint8_t *data, std::size_t size) {
  std::uint8_t bytes[kInput];
  std::memcpy(bytes, data, size);
${shrink}  std::size_t position = ${message.length};
  std::size_t next = ${message.length};
  for (;;) {
    const std::uint8_t *at = ${name}_next_${of.name}(bytes, size, &position);
    if (next > size || size - next < ${of.length}) {
      if (at != nullptr) mismatch("${message.name}.next_${of.name}");
      break;
    }
    const std::uint64_t whole = ${size};
    if (whole < ${of.length} || whole > size - next) {
      if (at != nullptr || position != next) mismatch("${message.name}.next_${of.name}");
      break;
    }
    if (at != bytes + next) mismatch("${message.name}.next_${of.name}");
    next += static_cast<std::size_t>(whole);
    if (position != next) mismatch("${message.name}.next_${of.name}");
  }
  ${name} message = {};
  put_integer(reinterpret_cast<std::uint8_t *>(&message) + ${counter.offset}, ${counter.length}, ${one});
  if (${name}_${tail.name}(&message) != ${one}) mismatch("${message.name}.${tail.name}");${none.join('')}
}
`;
}

function elementsCheck(name: string, message: Message, tail: ElementsTail): string {
  const { counter, optional, offset } = tail;
  const absent = optional ? `size == ${message.length} || ` : '';
  const expected = optional ? `size == ${message.length} ? 0 : ${counterAt('bytes', counter)}` : counterAt('bytes', counter);
  const start = optional ? `size == ${message.length} ? ${message.length} : ${offset}` : `${offset}`;
  return `void check_${message.name}_tail(const std::uint8_t *data, std::size_t size) {
  std::uint8_t bytes[kInput];
  std::memcpy(bytes, data, size);
  // As it came, then counted right, then one too many.
  for (int round = 0; round < 3; ++round) {
    for (std::size_t at = ${offset}; round == 1 && at < size; at += 1 + std::size_t{bytes[at]}) bytes[at] %= 12;
    if (round > 0 && size >= ${offset} && ${name}_close_${tail.name}(bytes, static_cast<std::uint${8 * counter.length}_t>(size - ${offset} + (round == 2 ? 1 : 0))) != size + (round == 2 ? 1 : 0))
      mismatch("${message.name}.close_${tail.name}");
    std::size_t found = 0;
    const std::uint8_t *at = ${name}_${tail.name}(bytes, size, &found);
    const bool there = ${absent}(size >= ${offset} && ${counterAt('bytes', counter)} <= size - ${offset});
    if ((at != nullptr) != there) mismatch("${message.name}.${tail.name}");
    if (!there) continue;
    if (at != bytes + (${start}) || found != (${expected})) mismatch("${message.name}.${tail.name}");
    check_elements(at, found);
  }
}
`;
}

function appendageChecks(protocol: Protocol): string[] {
  const { appendage, prefix } = protocol;
  const tags = appendage?.tags ?? [];
  const name = `${prefix}_appendage`;
  const checks = tags.map(({ tag, field }) => `  ${elementCheck(name, tag, field)}\n`);
  const longest = Math.max(...tags.map(({ field }) => field.length + field.offset));
  return [
    ELEMENT_CHECKS,
    `/** Iteration over any bytes against a loop of its own; then each tag's reader and writer on those bytes. */
void check_elements(const std::uint8_t *elements, std::size_t size) {
  std::size_t position = 0;
  std::size_t next = 0;
  for (;;) {
    const std::uint8_t *at = ${name}_next(elements, size, &position);
    const bool whole = next < size && elements[next] != 0 && elements[next] <= size - next - 1;
    if ((at != nullptr) != whole) mismatch("appendage.next");
    if (!whole) {
      if (position != next) mismatch("appendage.next");
      break;
    }
    if (at != elements + next) mismatch("appendage.next");
    next += 1 + std::size_t{elements[next]};
  }
  if (size < ${longest}) return;
${checks.join('')}}
`,
  ];
}

function elementCheck(name: string, tag: number, field: Field): string {
  const kind = field.wire === 'alpha' ? 'text' : field.wire === 'bytes' ? 'raw' : 'integer';
  const value = kind === 'integer' ? `, std::${valueType(field.wire)}` : '';
  return `element_${kind}<${field.offset + field.length}${value}>(elements, ${tag}, ${name}_get_${field.name}, ${name}_set_${field.name}, ${name}_find, "appendage.${field.name}");`;
}

const ELEMENT_CHECKS = `/** A written element: its length, its tag, and the value that stood in \`bytes\`; found again behind an unknown one. */
template <std::size_t N, class Find>
void expect_element(const std::uint8_t *written, std::size_t size, const std::uint8_t *bytes, std::uint8_t tag, Find find, const char *what) {
  if (size != N || written[0] != N - 1 || written[1] != tag || written[N] != 0xa5) mismatch(what);
  if (std::memcmp(written + 2, bytes + 2, N - 2) != 0) mismatch(what);
  std::uint8_t both[3 + N] = {2, 255, 0};
  std::memcpy(both + 3, written, N);
  if (find(both, sizeof both, tag) != both + 3 || find(both, sizeof both - 1, tag) != nullptr) mismatch(what);
}

template <std::size_t N, class Value, class Find>
[[maybe_unused]] void element_integer(const std::uint8_t *bytes, std::uint8_t tag, Value (*get)(const std::uint8_t *), std::size_t (*set)(std::uint8_t *, Value), Find find, const char *what) {
  if ((static_cast<std::uint64_t>(get(bytes)) & low_bits(N - 2)) != integer_at(bytes + 2, N - 2)) mismatch(what);
  std::uint8_t written[N + 1] = {};
  written[N] = 0xa5;
  expect_element<N>(written, set(written, get(bytes)), bytes, tag, find, what);
}

template <std::size_t N, class Get, class Set, class Find>
[[maybe_unused]] void element_text(const std::uint8_t *bytes, std::uint8_t tag, Get get, Set set, Find find, const char *what) {
  if (get(bytes) != bytes + 2) mismatch(what);
  std::uint8_t written[N + 1] = {};
  written[N] = 0xa5;
  expect_element<N>(written, set(written, reinterpret_cast<const char *>(bytes + 2), N - 2), bytes, tag, find, what);
}

template <std::size_t N, class Get, class Set, class Find>
[[maybe_unused]] void element_raw(const std::uint8_t *bytes, std::uint8_t tag, Get get, Set set, Find find, const char *what) {
  if (get(bytes) != bytes + 2) mismatch(what);
  std::uint8_t written[N + 1] = {};
  written[N] = 0xa5;
  expect_element<N>(written, set(written, bytes + 2), bytes, tag, find, what);
}
`;
