/** fuzz/<id>_fuzz.cc: the C accessors against a byte loop; a libFuzzer entry, and a main of its own where clang is absent. */
import { type Field, type Message, type Protocol, variableFields } from '../ir.ts';
import { valueType } from './c-wire.ts';
import { checks, DIGITS, usesAscii } from './fuzz-c-checks.ts';
import { tailChecks } from './fuzz-c-tail.ts';
import { lengthChecks } from './fuzz-tables.ts';
import { stamp, type Target } from './target.ts';

export const fuzzC: Target = {
  name: 'fuzz-c',
  files(protocol: Protocol) {
    const little = protocol.endian === 'little';
    const longest = Math.max(...protocol.messages.map((message) => message.length));
    const tails = protocol.messages.filter((message) => message.tail !== undefined);
    const walks = tails.map((message) => `  check_${message.name}_tail(bytes, size);\n`);
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
constexpr std::size_t kInput = kLongest${tails.length === 0 ? '' : ' + 96'};

${[checks(little), ...(usesAscii(protocol) ? [DIGITS] : []), ...tailChecks(protocol), lengthChecks(protocol)].join('\n')}
${protocol.messages.map((message) => messageCheck(protocol, message)).join('\n')}
}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  static const bool lengths = check_lengths();
  if (!lengths) return 0;
  std::uint8_t bytes[kInput] = {};
  if (size > kInput) size = kInput;
  if (size > 0) std::memcpy(bytes, data, size);
${protocol.messages.map((message) => `  check_${message.name}(bytes);\n`).join('')}${walks.join('')}  return 0;
}

${STANDALONE}`;
    return [{ path: `fuzz/${protocol.id}_fuzz.cc`, text }];
  },
};

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
  const text = field.alignRight ? 'text_right' : 'text';
  const number = field.wire !== 'alpha' && field.wire !== 'bytes';
  const types = number ? `<${name}, std::${valueType(field.wire)}>` : `<${name}>`;
  const kind = field.wire === 'alpha' ? text : field.wire === 'bytes' ? 'raw' : field.wire === 'ascii' ? 'digits' : 'integer';
  const place = `bytes, ${field.offset}, ${field.length}, ${name}_get_${field.name}`;
  const what = `"${message.name}.${field.name}"`;
  if (!variableFields(message).includes(field)) return `read_${kind === 'integer' ? kind : 'text'}${types}(${place}, ${what});`;
  return `${kind}${types}(${place}, ${name}_set_${field.name}, ${what});`;
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
    std::uint8_t bytes[kInput];
    for (std::uint8_t &byte : bytes) {
      state ^= state << 13;
      state ^= state >> 7;
      state ^= state << 17;
      byte = static_cast<std::uint8_t>(state >> 32);
    }
    // Sometimes short, so that what is cut is seen too.
    const std::size_t size = round % 4 == 0 ? static_cast<std::size_t>(state >> 40) % (kInput + 1) : kInput;
    LLVMFuzzerTestOneInput(bytes, size);
  }
  return 0;
}
#endif
`;
