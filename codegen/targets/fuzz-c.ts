/** fuzz/<id>_fuzz.cc: the C accessors against a byte loop; a libFuzzer entry, and a main of its own where clang is absent. */
import { type Field, type Message, type Protocol, variableFields } from '../ir.ts';
import { stamp, type Target } from './target.ts';

export const fuzzC: Target = {
  name: 'fuzz-c',
  files(protocol: Protocol) {
    const little = protocol.endian === 'little';
    const longest = Math.max(...protocol.messages.map((message) => message.length));
    const text = `${stamp(protocol)}//
// With clang:    clang++ -std=c++20 -O1 -g -fsanitize=fuzzer,address,undefined ${protocol.id}_fuzz.cc
// Without clang: g++ -std=c++20 -O1 -g -fsanitize=address,undefined -DLUMINA_FUZZ_MAIN ${protocol.id}_fuzz.cc
// A mismatch traps; the input is then the fuzzer's crash file, or the round and seed that the main prints.

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "../c/${protocol.id}.h"

namespace {

constexpr std::size_t kLongest = ${longest};

${body(little)}
${protocol.messages.map((message) => messageCheck(protocol, message)).join('\n')}
}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  std::uint8_t bytes[kLongest] = {};
  if (size > 0) std::memcpy(bytes, data, size < kLongest ? size : kLongest);
${protocol.messages.map((message) => `  check_${message.name}(bytes);\n`).join('')}  return 0;
}

${STANDALONE}`;
    return [{ path: `fuzz/${protocol.id}_fuzz.cc`, text }];
  },
};

function body(little: boolean): string {
  return `[[noreturn]] void mismatch(const char *what) {
  std::fprintf(stderr, "mismatch: %s\\n", what);
  __builtin_trap();
}

/** The integer of \`length\` bytes, byte by byte. */
std::uint64_t integer_at(const std::uint8_t *bytes, std::size_t length) {
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < length; ++i) value = value << 8 | bytes[${little ? 'length - 1 - i' : 'i'}];
  return value;
}

constexpr std::uint64_t low_bits(std::size_t length) {
  return length == 8 ? ~std::uint64_t{0} : (std::uint64_t{1} << (8 * length)) - 1;
}

/** A message whose bytes all differ from those of \`bytes\`. */
template <class Message>
Message complement(const std::uint8_t *bytes) {
  std::uint8_t other[sizeof(Message)];
  for (std::size_t i = 0; i < sizeof other; ++i) other[i] = static_cast<std::uint8_t>(~bytes[i]);
  Message message;
  std::memcpy(&message, other, sizeof message);
  return message;
}

/** After a setter: the field's bytes are those of \`bytes\`, all others still their complement. */
template <class Message>
void expect_only(const Message &message, const std::uint8_t *bytes, std::size_t offset, std::size_t length, const char *what) {
  std::uint8_t written[sizeof(Message)];
  std::memcpy(written, &message, sizeof written);
  for (std::size_t i = 0; i < sizeof written; ++i) {
    const bool own = i >= offset && i < offset + length;
    if (written[i] != (own ? bytes[i] : static_cast<std::uint8_t>(~bytes[i]))) mismatch(what);
  }
}

template <class Message, class Get>
void read_integer(const std::uint8_t *bytes, std::size_t offset, std::size_t length, Get get, const char *what) {
  Message message;
  std::memcpy(&message, bytes, sizeof message);
  if ((static_cast<std::uint64_t>(get(&message)) & low_bits(length)) != integer_at(bytes + offset, length)) mismatch(what);
}

template <class Message, class Get, class Set>
void integer(const std::uint8_t *bytes, std::size_t offset, std::size_t length, Get get, Set set, const char *what) {
  read_integer<Message>(bytes, offset, length, get, what);
  Message message;
  std::memcpy(&message, bytes, sizeof message);
  Message written = complement<Message>(bytes);
  set(&written, get(&message));
  expect_only(written, bytes, offset, length, what);
}

template <class Message, class Get>
void read_text(const std::uint8_t *bytes, std::size_t offset, std::size_t length, Get get, const char *what) {
  Message message;
  std::memcpy(&message, bytes, sizeof message);
  if (std::memcmp(get(&message), bytes + offset, length) != 0) mismatch(what);
}

template <class Message, class Get, class Set>
void text(const std::uint8_t *bytes, std::size_t offset, std::size_t length, Get get, Set set, const char *what) {
  read_text<Message>(bytes, offset, length, get, what);
  Message written = complement<Message>(bytes);
  set(&written, reinterpret_cast<const char *>(bytes + offset), length);
  expect_only(written, bytes, offset, length, what);
  // One character short: the last byte is padding.
  std::uint8_t padded[sizeof(Message)];
  std::memcpy(padded, bytes, sizeof padded);
  padded[offset + length - 1] = ' ';
  written = complement<Message>(padded);
  set(&written, reinterpret_cast<const char *>(bytes + offset), length - 1);
  expect_only(written, padded, offset, length, what);
}

template <class Message, class Get, class Set>
void raw(const std::uint8_t *bytes, std::size_t offset, std::size_t length, Get get, Set set, const char *what) {
  read_text<Message>(bytes, offset, length, get, what);
  Message written = complement<Message>(bytes);
  set(&written, bytes + offset);
  expect_only(written, bytes, offset, length, what);
}
`;
}

function messageCheck(protocol: Protocol, message: Message): string {
  const name = `${protocol.prefix}_${message.name}`;
  const lines = message.fields.map((field) => `  ${fieldCheck(name, message, field)}\n`);
  const constants = message.fields.filter((field) => field.constant !== undefined);
  if (constants.length === 0) return `void check_${message.name}(const std::uint8_t *bytes) {\n${lines.join('')}}\n`;
  const expects = constants.map((field) => {
    const all = constantBytes(field, protocol.endian === 'little').join(', ');
    return `  {
    const std::uint8_t fixed[] = {${all}};
    std::memcpy(expected + ${field.offset}, fixed, sizeof fixed);
  }
`;
  });
  return `void check_${message.name}(const std::uint8_t *bytes) {
${lines.join('')}  ${name} constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ${name}_set_constants(&constant);
  std::uint8_t expected[sizeof(${name})];
  std::memcpy(expected, bytes, sizeof expected);
${expects.join('')}  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("${message.name}.set_constants");
}
`;
}

function fieldCheck(name: string, message: Message, field: Field): string {
  const kind = field.wire === 'alpha' ? 'text' : field.wire === 'bytes' ? 'raw' : 'integer';
  const place = `bytes, ${field.offset}, ${field.length}, ${name}_get_${field.name}`;
  const what = `"${message.name}.${field.name}"`;
  if (!variableFields(message).includes(field)) return `read_${kind === 'integer' ? kind : 'text'}<${name}>(${place}, ${what});`;
  return `${kind}<${name}>(${place}, ${name}_set_${field.name}, ${what});`;
}

function constantBytes(field: Field, little: boolean): number[] {
  const { constant, length } = field;
  if (typeof constant === 'string') return [...Buffer.from(constant.padEnd(length), 'latin1')];
  return Array.from({ length }, (_, index) => {
    const shift = BigInt(8 * (little ? index : length - 1 - index));
    return Number(BigInt.asUintN(8, BigInt(constant ?? 0) >> shift));
  });
}

const STANDALONE = `#ifdef LUMINA_FUZZ_MAIN
/** Arguments: rounds (default 100000) and seed (default 1). The same seed gives the same inputs. */
int main(int argc, char **argv) {
  const unsigned long rounds = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 100000;
  std::uint64_t state = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 1;
  if (state == 0) state = 1;  // xorshift stays at zero
  std::printf("%lu rounds, seed %llu\\n", rounds, static_cast<unsigned long long>(state));
  for (unsigned long round = 0; round < rounds; ++round) {
    std::uint8_t bytes[kLongest];
    for (std::uint8_t &byte : bytes) {
      state ^= state << 13;
      state ^= state >> 7;
      state ^= state << 17;
      byte = static_cast<std::uint8_t>(state >> 32);
    }
    LLVMFuzzerTestOneInput(bytes, sizeof bytes);
  }
  return 0;
}
#endif
`;
