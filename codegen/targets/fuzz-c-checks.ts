/** C++ of the fuzz entries that no schema changes: how a field's accessors are held against a byte loop. */
import type { Protocol } from '../ir.ts';

export function usesAscii(protocol: Protocol): boolean {
  return protocol.messages.some((message) => message.fields.some((field) => field.wire === 'ascii'));
}

/** Checks that the fields of every protocol use. */
export function checks(little: boolean): string {
  return CHECKS.replace('BYTE_HERE', little ? 'length - 1 - i' : 'i');
}

const CHECKS = `[[noreturn]] void mismatch(const char *what) {
  std::fprintf(stderr, "mismatch: %s\\n", what);
  __builtin_trap();
}

/** The integer of \`length\` bytes, byte by byte. */
std::uint64_t integer_at(const std::uint8_t *bytes, std::size_t length) {
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < length; ++i) value = value << 8 | bytes[BYTE_HERE];
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

/** Readers and writers are taken by their types, so that a wrong sign does not compile. */
template <class Message, class Value>
void read_integer(const std::uint8_t *bytes, std::size_t offset, std::size_t length, Value (*get)(const Message *), const char *what) {
  Message message;
  std::memcpy(&message, bytes, sizeof message);
  if ((static_cast<std::uint64_t>(get(&message)) & low_bits(length)) != integer_at(bytes + offset, length)) mismatch(what);
}

template <class Message, class Value>
void integer(const std::uint8_t *bytes, std::size_t offset, std::size_t length, Value (*get)(const Message *), void (*set)(Message *, Value), const char *what) {
  read_integer<Message, Value>(bytes, offset, length, get, what);
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
void text_right(const std::uint8_t *bytes, std::size_t offset, std::size_t length, Get get, Set set, const char *what) {
  read_text<Message>(bytes, offset, length, get, what);
  Message written = complement<Message>(bytes);
  set(&written, reinterpret_cast<const char *>(bytes + offset), length);
  expect_only(written, bytes, offset, length, what);
  // One character short: the first byte is padding.
  std::uint8_t padded[sizeof(Message)];
  std::memcpy(padded, bytes, sizeof padded);
  padded[offset] = ' ';
  written = complement<Message>(padded);
  set(&written, reinterpret_cast<const char *>(bytes + offset) + 1, length - 1);
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

/** Numbers in text: random bytes are none, so digits are made of them. */
export const DIGITS = `/** The number in a text, by way of its digits; the all-ones value when it is none, or does not fit below that. */
std::uint64_t number_in(const std::uint8_t *text, std::size_t length) {
  constexpr std::uint64_t kNone = ~std::uint64_t{0};
  std::size_t from = 0;
  while (from < length && text[from] == ' ') ++from;
  std::size_t end = length;
  while (end > from && text[end - 1] == ' ') --end;
  if (from == end) return kNone;
  std::uint64_t value = 0;
  for (std::size_t i = from; i < end; ++i) {
    if (text[i] < '0' || text[i] > '9') return kNone;
    const std::uint64_t digit = text[i] - std::uint64_t{'0'};
    if (value > kNone / 10 || value * 10 > kNone - digit) return kNone;
    value = value * 10 + digit;
  }
  return value;
}

template <class Message, class Value>
void digits(const std::uint8_t *bytes, std::size_t offset, std::size_t length, Value (*get)(const Message *), int (*set)(Message *, Value), const char *what) {
  std::uint8_t shaped[sizeof(Message)];
  std::memcpy(shaped, bytes, sizeof shaped);
  std::uint8_t *text = shaped + offset;
  const std::size_t before = text[0] % (length + 1);
  const std::size_t after = text[length - 1] % 4 == 0 ? 1 : 0;
  const bool odd = text[length / 2] % 8 == 0;
  for (std::size_t i = 0; i < length; ++i) {
    const bool pad = i < before || i + after >= length;
    if (!odd || i != length / 2) text[i] = pad ? std::uint8_t{' '} : static_cast<std::uint8_t>('0' + text[i] % 10);
  }
  Message message;
  std::memcpy(&message, shaped, sizeof message);
  if (get(&message) != number_in(text, length)) mismatch(what);

  const std::uint64_t value = integer_at(bytes + offset, length < 8 ? length : 8) >> (bytes[offset] % 60);
  char wanted[24];
  const int count = std::snprintf(wanted, sizeof wanted, "%*llu", static_cast<int>(length), static_cast<unsigned long long>(value));
  Message written = complement<Message>(bytes);
  std::uint8_t expected[sizeof(Message)];
  std::memcpy(expected, bytes, sizeof expected);
  if (static_cast<std::size_t>(count) > length) {
    if (set(&written, value) != 0) mismatch(what);
    expect_only(written, expected, offset, 0, what);
    return;
  }
  std::memcpy(expected + offset, wanted, length);
  if (set(&written, value) == 0) mismatch(what);
  for (std::size_t i = 0; i < sizeof expected; ++i) {
    const bool own = i >= offset && i < offset + length;
    if (reinterpret_cast<const std::uint8_t *>(&written)[i] != (own ? expected[i] : static_cast<std::uint8_t>(~bytes[i]))) mismatch(what);
  }
}
`;
