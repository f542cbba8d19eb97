// @generated from schema/ouch/ouch-5.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.
//
// With clang:    clang++ -std=c++20 -O1 -g -fsanitize=fuzzer,address,undefined ouch-5.0_fuzz.cc
// Without clang: g++ -std=c++20 -O1 -g -fsanitize=address,undefined -DLUMINA_FUZZ_MAIN ouch-5.0_fuzz.cc
// A mismatch traps; the input is then the fuzzer's crash file, or the round and seed that the main prints.

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "../c/ouch-5.0.h"

namespace {

constexpr std::size_t kLongest = 68;
constexpr std::size_t kInput = kLongest + 96;

[[noreturn]] void mismatch(const char *what) {
  std::fprintf(stderr, "mismatch: %s\n", what);
  __builtin_trap();
}

/** The integer of `length` bytes, byte by byte. */
std::uint64_t integer_at(const std::uint8_t *bytes, std::size_t length) {
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < length; ++i) value = value << 8 | bytes[i];
  return value;
}

constexpr std::uint64_t low_bits(std::size_t length) {
  return length == 8 ? ~std::uint64_t{0} : (std::uint64_t{1} << (8 * length)) - 1;
}

/** A message whose bytes all differ from those of `bytes`. */
template <class Message>
Message complement(const std::uint8_t *bytes) {
  std::uint8_t other[sizeof(Message)];
  for (std::size_t i = 0; i < sizeof other; ++i) other[i] = static_cast<std::uint8_t>(~bytes[i]);
  Message message;
  std::memcpy(&message, other, sizeof message);
  return message;
}

/** After a setter: the field's bytes are those of `bytes`, all others still their complement. */
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

/** A written element: its length, its tag, and the value that stood in `bytes`; found again behind an unknown one. */
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

/** Iteration over any bytes against a loop of its own; then each tag's reader and writer on those bytes. */
void check_elements(const std::uint8_t *elements, std::size_t size) {
  std::size_t position = 0;
  std::size_t next = 0;
  for (;;) {
    const std::uint8_t *at = ouch50_appendage_next(elements, size, &position);
    const bool whole = next < size && elements[next] != 0 && elements[next] <= size - next - 1;
    if ((at != nullptr) != whole) mismatch("appendage.next");
    if (!whole) {
      if (position != next) mismatch("appendage.next");
      break;
    }
    if (at != elements + next) mismatch("appendage.next");
    next += 1 + std::size_t{elements[next]};
  }
  if (size < 10) return;
  element_integer<10, std::uint64_t>(elements, 1, ouch50_appendage_get_secondary_order_ref, ouch50_appendage_set_secondary_order_ref, ouch50_appendage_find, "appendage.secondary_order_ref");
  element_text<6>(elements, 2, ouch50_appendage_get_firm, ouch50_appendage_set_firm, ouch50_appendage_find, "appendage.firm");
  element_integer<6, std::uint32_t>(elements, 3, ouch50_appendage_get_min_qty, ouch50_appendage_set_min_qty, ouch50_appendage_find, "appendage.min_qty");
  element_integer<3, std::uint8_t>(elements, 4, ouch50_appendage_get_customer_type, ouch50_appendage_set_customer_type, ouch50_appendage_find, "appendage.customer_type");
  element_integer<6, std::uint32_t>(elements, 5, ouch50_appendage_get_max_floor, ouch50_appendage_set_max_floor, ouch50_appendage_find, "appendage.max_floor");
  element_integer<3, std::uint8_t>(elements, 6, ouch50_appendage_get_price_type, ouch50_appendage_set_price_type, ouch50_appendage_find, "appendage.price_type");
  element_integer<6, std::int32_t>(elements, 7, ouch50_appendage_get_peg_offset, ouch50_appendage_set_peg_offset, ouch50_appendage_find, "appendage.peg_offset");
  element_integer<10, std::uint64_t>(elements, 9, ouch50_appendage_get_discretion_price, ouch50_appendage_set_discretion_price, ouch50_appendage_find, "appendage.discretion_price");
  element_integer<3, std::uint8_t>(elements, 10, ouch50_appendage_get_discretion_price_type, ouch50_appendage_set_discretion_price_type, ouch50_appendage_find, "appendage.discretion_price_type");
  element_integer<6, std::int32_t>(elements, 11, ouch50_appendage_get_discretion_peg_offset, ouch50_appendage_set_discretion_peg_offset, ouch50_appendage_find, "appendage.discretion_peg_offset");
  element_integer<3, std::uint8_t>(elements, 12, ouch50_appendage_get_post_only, ouch50_appendage_set_post_only, ouch50_appendage_find, "appendage.post_only");
  element_integer<6, std::uint32_t>(elements, 13, ouch50_appendage_get_random_reserves, ouch50_appendage_set_random_reserves, ouch50_appendage_find, "appendage.random_reserves");
  element_text<6>(elements, 14, ouch50_appendage_get_route, ouch50_appendage_set_route, ouch50_appendage_find, "appendage.route");
  element_integer<6, std::uint32_t>(elements, 15, ouch50_appendage_get_expire_time, ouch50_appendage_set_expire_time, ouch50_appendage_find, "appendage.expire_time");
  element_integer<3, std::uint8_t>(elements, 16, ouch50_appendage_get_trade_now, ouch50_appendage_set_trade_now, ouch50_appendage_find, "appendage.trade_now");
  element_integer<3, std::uint8_t>(elements, 17, ouch50_appendage_get_handle_inst, ouch50_appendage_set_handle_inst, ouch50_appendage_find, "appendage.handle_inst");
  element_integer<3, std::uint8_t>(elements, 18, ouch50_appendage_get_bbo_weight_indicator, ouch50_appendage_set_bbo_weight_indicator, ouch50_appendage_find, "appendage.bbo_weight_indicator");
  element_integer<6, std::uint32_t>(elements, 22, ouch50_appendage_get_display_quantity, ouch50_appendage_set_display_quantity, ouch50_appendage_find, "appendage.display_quantity");
  element_integer<10, std::uint64_t>(elements, 23, ouch50_appendage_get_display_price, ouch50_appendage_set_display_price, ouch50_appendage_find, "appendage.display_price");
  element_integer<4, std::uint16_t>(elements, 24, ouch50_appendage_get_group_id, ouch50_appendage_set_group_id, ouch50_appendage_find, "appendage.group_id");
  element_integer<3, std::uint8_t>(elements, 25, ouch50_appendage_get_shares_located, ouch50_appendage_set_shares_located, ouch50_appendage_find, "appendage.shares_located");
  element_text<6>(elements, 26, ouch50_appendage_get_locate_broker, ouch50_appendage_set_locate_broker, ouch50_appendage_find, "appendage.locate_broker");
  element_integer<3, std::uint8_t>(elements, 27, ouch50_appendage_get_side, ouch50_appendage_set_side, ouch50_appendage_find, "appendage.side");
  element_integer<3, std::uint8_t>(elements, 28, ouch50_appendage_get_user_ref_idx, ouch50_appendage_set_user_ref_idx, ouch50_appendage_find, "appendage.user_ref_idx");
  element_integer<3, std::uint8_t>(elements, 29, ouch50_appendage_get_aiq_strategy, ouch50_appendage_set_aiq_strategy, ouch50_appendage_find, "appendage.aiq_strategy");
  element_text<4>(elements, 30, ouch50_appendage_get_aiq_group_id, ouch50_appendage_set_aiq_group_id, ouch50_appendage_find, "appendage.aiq_group_id");
}

void check_enter_order_tail(const std::uint8_t *data, std::size_t size) {
  std::uint8_t bytes[kInput];
  std::memcpy(bytes, data, size);
  // As it came, then counted right, then one too many.
  for (int round = 0; round < 3; ++round) {
    for (std::size_t at = 47; round == 1 && at < size; at += 1 + std::size_t{bytes[at]}) bytes[at] %= 12;
    if (round > 0 && size >= 47 && ouch50_enter_order_close_appendage(bytes, static_cast<std::uint16_t>(size - 47 + (round == 2 ? 1 : 0))) != size + (round == 2 ? 1 : 0))
      mismatch("enter_order.close_appendage");
    std::size_t found = 0;
    const std::uint8_t *at = ouch50_enter_order_appendage(bytes, size, &found);
    const bool there = (size >= 47 && integer_at(bytes + 45, 2) <= size - 47);
    if ((at != nullptr) != there) mismatch("enter_order.appendage");
    if (!there) continue;
    if (at != bytes + (47) || found != (integer_at(bytes + 45, 2))) mismatch("enter_order.appendage");
    check_elements(at, found);
  }
}

void check_replace_order_tail(const std::uint8_t *data, std::size_t size) {
  std::uint8_t bytes[kInput];
  std::memcpy(bytes, data, size);
  // As it came, then counted right, then one too many.
  for (int round = 0; round < 3; ++round) {
    for (std::size_t at = 40; round == 1 && at < size; at += 1 + std::size_t{bytes[at]}) bytes[at] %= 12;
    if (round > 0 && size >= 40 && ouch50_replace_order_close_appendage(bytes, static_cast<std::uint16_t>(size - 40 + (round == 2 ? 1 : 0))) != size + (round == 2 ? 1 : 0))
      mismatch("replace_order.close_appendage");
    std::size_t found = 0;
    const std::uint8_t *at = ouch50_replace_order_appendage(bytes, size, &found);
    const bool there = (size >= 40 && integer_at(bytes + 38, 2) <= size - 40);
    if ((at != nullptr) != there) mismatch("replace_order.appendage");
    if (!there) continue;
    if (at != bytes + (40) || found != (integer_at(bytes + 38, 2))) mismatch("replace_order.appendage");
    check_elements(at, found);
  }
}

void check_cancel_order_tail(const std::uint8_t *data, std::size_t size) {
  std::uint8_t bytes[kInput];
  std::memcpy(bytes, data, size);
  // As it came, then counted right, then one too many.
  for (int round = 0; round < 3; ++round) {
    for (std::size_t at = 11; round == 1 && at < size; at += 1 + std::size_t{bytes[at]}) bytes[at] %= 12;
    if (round > 0 && size >= 11 && ouch50_cancel_order_close_appendage(bytes, static_cast<std::uint16_t>(size - 11 + (round == 2 ? 1 : 0))) != size + (round == 2 ? 1 : 0))
      mismatch("cancel_order.close_appendage");
    std::size_t found = 0;
    const std::uint8_t *at = ouch50_cancel_order_appendage(bytes, size, &found);
    const bool there = size == 9 || (size >= 11 && integer_at(bytes + 9, 2) <= size - 11);
    if ((at != nullptr) != there) mismatch("cancel_order.appendage");
    if (!there) continue;
    if (at != bytes + (size == 9 ? 9 : 11) || found != (size == 9 ? 0 : integer_at(bytes + 9, 2))) mismatch("cancel_order.appendage");
    check_elements(at, found);
  }
}

void check_modify_order_tail(const std::uint8_t *data, std::size_t size) {
  std::uint8_t bytes[kInput];
  std::memcpy(bytes, data, size);
  // As it came, then counted right, then one too many.
  for (int round = 0; round < 3; ++round) {
    for (std::size_t at = 12; round == 1 && at < size; at += 1 + std::size_t{bytes[at]}) bytes[at] %= 12;
    if (round > 0 && size >= 12 && ouch50_modify_order_close_appendage(bytes, static_cast<std::uint16_t>(size - 12 + (round == 2 ? 1 : 0))) != size + (round == 2 ? 1 : 0))
      mismatch("modify_order.close_appendage");
    std::size_t found = 0;
    const std::uint8_t *at = ouch50_modify_order_appendage(bytes, size, &found);
    const bool there = size == 10 || (size >= 12 && integer_at(bytes + 10, 2) <= size - 12);
    if ((at != nullptr) != there) mismatch("modify_order.appendage");
    if (!there) continue;
    if (at != bytes + (size == 10 ? 10 : 12) || found != (size == 10 ? 0 : integer_at(bytes + 10, 2))) mismatch("modify_order.appendage");
    check_elements(at, found);
  }
}

void check_mass_cancel_request_tail(const std::uint8_t *data, std::size_t size) {
  std::uint8_t bytes[kInput];
  std::memcpy(bytes, data, size);
  // As it came, then counted right, then one too many.
  for (int round = 0; round < 3; ++round) {
    for (std::size_t at = 19; round == 1 && at < size; at += 1 + std::size_t{bytes[at]}) bytes[at] %= 12;
    if (round > 0 && size >= 19 && ouch50_mass_cancel_request_close_appendage(bytes, static_cast<std::uint16_t>(size - 19 + (round == 2 ? 1 : 0))) != size + (round == 2 ? 1 : 0))
      mismatch("mass_cancel_request.close_appendage");
    std::size_t found = 0;
    const std::uint8_t *at = ouch50_mass_cancel_request_appendage(bytes, size, &found);
    const bool there = (size >= 19 && integer_at(bytes + 17, 2) <= size - 19);
    if ((at != nullptr) != there) mismatch("mass_cancel_request.appendage");
    if (!there) continue;
    if (at != bytes + (19) || found != (integer_at(bytes + 17, 2))) mismatch("mass_cancel_request.appendage");
    check_elements(at, found);
  }
}

void check_disable_order_entry_request_tail(const std::uint8_t *data, std::size_t size) {
  std::uint8_t bytes[kInput];
  std::memcpy(bytes, data, size);
  // As it came, then counted right, then one too many.
  for (int round = 0; round < 3; ++round) {
    for (std::size_t at = 11; round == 1 && at < size; at += 1 + std::size_t{bytes[at]}) bytes[at] %= 12;
    if (round > 0 && size >= 11 && ouch50_disable_order_entry_request_close_appendage(bytes, static_cast<std::uint16_t>(size - 11 + (round == 2 ? 1 : 0))) != size + (round == 2 ? 1 : 0))
      mismatch("disable_order_entry_request.close_appendage");
    std::size_t found = 0;
    const std::uint8_t *at = ouch50_disable_order_entry_request_appendage(bytes, size, &found);
    const bool there = (size >= 11 && integer_at(bytes + 9, 2) <= size - 11);
    if ((at != nullptr) != there) mismatch("disable_order_entry_request.appendage");
    if (!there) continue;
    if (at != bytes + (11) || found != (integer_at(bytes + 9, 2))) mismatch("disable_order_entry_request.appendage");
    check_elements(at, found);
  }
}

void check_enable_order_entry_request_tail(const std::uint8_t *data, std::size_t size) {
  std::uint8_t bytes[kInput];
  std::memcpy(bytes, data, size);
  // As it came, then counted right, then one too many.
  for (int round = 0; round < 3; ++round) {
    for (std::size_t at = 11; round == 1 && at < size; at += 1 + std::size_t{bytes[at]}) bytes[at] %= 12;
    if (round > 0 && size >= 11 && ouch50_enable_order_entry_request_close_appendage(bytes, static_cast<std::uint16_t>(size - 11 + (round == 2 ? 1 : 0))) != size + (round == 2 ? 1 : 0))
      mismatch("enable_order_entry_request.close_appendage");
    std::size_t found = 0;
    const std::uint8_t *at = ouch50_enable_order_entry_request_appendage(bytes, size, &found);
    const bool there = (size >= 11 && integer_at(bytes + 9, 2) <= size - 11);
    if ((at != nullptr) != there) mismatch("enable_order_entry_request.appendage");
    if (!there) continue;
    if (at != bytes + (11) || found != (integer_at(bytes + 9, 2))) mismatch("enable_order_entry_request.appendage");
    check_elements(at, found);
  }
}

void check_account_query_request_tail(const std::uint8_t *data, std::size_t size) {
  std::uint8_t bytes[kInput];
  std::memcpy(bytes, data, size);
  // As it came, then counted right, then one too many.
  for (int round = 0; round < 3; ++round) {
    for (std::size_t at = 3; round == 1 && at < size; at += 1 + std::size_t{bytes[at]}) bytes[at] %= 12;
    if (round > 0 && size >= 3 && ouch50_account_query_request_close_appendage(bytes, static_cast<std::uint16_t>(size - 3 + (round == 2 ? 1 : 0))) != size + (round == 2 ? 1 : 0))
      mismatch("account_query_request.close_appendage");
    std::size_t found = 0;
    const std::uint8_t *at = ouch50_account_query_request_appendage(bytes, size, &found);
    const bool there = size == 1 || (size >= 3 && integer_at(bytes + 1, 2) <= size - 3);
    if ((at != nullptr) != there) mismatch("account_query_request.appendage");
    if (!there) continue;
    if (at != bytes + (size == 1 ? 1 : 3) || found != (size == 1 ? 0 : integer_at(bytes + 1, 2))) mismatch("account_query_request.appendage");
    check_elements(at, found);
  }
}

void check_order_accepted_tail(const std::uint8_t *data, std::size_t size) {
  std::uint8_t bytes[kInput];
  std::memcpy(bytes, data, size);
  // As it came, then counted right, then one too many.
  for (int round = 0; round < 3; ++round) {
    for (std::size_t at = 64; round == 1 && at < size; at += 1 + std::size_t{bytes[at]}) bytes[at] %= 12;
    if (round > 0 && size >= 64 && ouch50_order_accepted_close_appendage(bytes, static_cast<std::uint16_t>(size - 64 + (round == 2 ? 1 : 0))) != size + (round == 2 ? 1 : 0))
      mismatch("order_accepted.close_appendage");
    std::size_t found = 0;
    const std::uint8_t *at = ouch50_order_accepted_appendage(bytes, size, &found);
    const bool there = (size >= 64 && integer_at(bytes + 62, 2) <= size - 64);
    if ((at != nullptr) != there) mismatch("order_accepted.appendage");
    if (!there) continue;
    if (at != bytes + (64) || found != (integer_at(bytes + 62, 2))) mismatch("order_accepted.appendage");
    check_elements(at, found);
  }
}

void check_order_replaced_tail(const std::uint8_t *data, std::size_t size) {
  std::uint8_t bytes[kInput];
  std::memcpy(bytes, data, size);
  // As it came, then counted right, then one too many.
  for (int round = 0; round < 3; ++round) {
    for (std::size_t at = 68; round == 1 && at < size; at += 1 + std::size_t{bytes[at]}) bytes[at] %= 12;
    if (round > 0 && size >= 68 && ouch50_order_replaced_close_appendage(bytes, static_cast<std::uint16_t>(size - 68 + (round == 2 ? 1 : 0))) != size + (round == 2 ? 1 : 0))
      mismatch("order_replaced.close_appendage");
    std::size_t found = 0;
    const std::uint8_t *at = ouch50_order_replaced_appendage(bytes, size, &found);
    const bool there = (size >= 68 && integer_at(bytes + 66, 2) <= size - 68);
    if ((at != nullptr) != there) mismatch("order_replaced.appendage");
    if (!there) continue;
    if (at != bytes + (68) || found != (integer_at(bytes + 66, 2))) mismatch("order_replaced.appendage");
    check_elements(at, found);
  }
}

void check_order_canceled_tail(const std::uint8_t *data, std::size_t size) {
  std::uint8_t bytes[kInput];
  std::memcpy(bytes, data, size);
  // As it came, then counted right, then one too many.
  for (int round = 0; round < 3; ++round) {
    for (std::size_t at = 20; round == 1 && at < size; at += 1 + std::size_t{bytes[at]}) bytes[at] %= 12;
    if (round > 0 && size >= 20 && ouch50_order_canceled_close_appendage(bytes, static_cast<std::uint16_t>(size - 20 + (round == 2 ? 1 : 0))) != size + (round == 2 ? 1 : 0))
      mismatch("order_canceled.close_appendage");
    std::size_t found = 0;
    const std::uint8_t *at = ouch50_order_canceled_appendage(bytes, size, &found);
    const bool there = size == 18 || (size >= 20 && integer_at(bytes + 18, 2) <= size - 20);
    if ((at != nullptr) != there) mismatch("order_canceled.appendage");
    if (!there) continue;
    if (at != bytes + (size == 18 ? 18 : 20) || found != (size == 18 ? 0 : integer_at(bytes + 18, 2))) mismatch("order_canceled.appendage");
    check_elements(at, found);
  }
}

void check_aiq_canceled_tail(const std::uint8_t *data, std::size_t size) {
  std::uint8_t bytes[kInput];
  std::memcpy(bytes, data, size);
  // As it came, then counted right, then one too many.
  for (int round = 0; round < 3; ++round) {
    for (std::size_t at = 34; round == 1 && at < size; at += 1 + std::size_t{bytes[at]}) bytes[at] %= 12;
    if (round > 0 && size >= 34 && ouch50_aiq_canceled_close_appendage(bytes, static_cast<std::uint16_t>(size - 34 + (round == 2 ? 1 : 0))) != size + (round == 2 ? 1 : 0))
      mismatch("aiq_canceled.close_appendage");
    std::size_t found = 0;
    const std::uint8_t *at = ouch50_aiq_canceled_appendage(bytes, size, &found);
    const bool there = size == 32 || (size >= 34 && integer_at(bytes + 32, 2) <= size - 34);
    if ((at != nullptr) != there) mismatch("aiq_canceled.appendage");
    if (!there) continue;
    if (at != bytes + (size == 32 ? 32 : 34) || found != (size == 32 ? 0 : integer_at(bytes + 32, 2))) mismatch("aiq_canceled.appendage");
    check_elements(at, found);
  }
}

void check_order_executed_tail(const std::uint8_t *data, std::size_t size) {
  std::uint8_t bytes[kInput];
  std::memcpy(bytes, data, size);
  // As it came, then counted right, then one too many.
  for (int round = 0; round < 3; ++round) {
    for (std::size_t at = 36; round == 1 && at < size; at += 1 + std::size_t{bytes[at]}) bytes[at] %= 12;
    if (round > 0 && size >= 36 && ouch50_order_executed_close_appendage(bytes, static_cast<std::uint16_t>(size - 36 + (round == 2 ? 1 : 0))) != size + (round == 2 ? 1 : 0))
      mismatch("order_executed.close_appendage");
    std::size_t found = 0;
    const std::uint8_t *at = ouch50_order_executed_appendage(bytes, size, &found);
    const bool there = (size >= 36 && integer_at(bytes + 34, 2) <= size - 36);
    if ((at != nullptr) != there) mismatch("order_executed.appendage");
    if (!there) continue;
    if (at != bytes + (36) || found != (integer_at(bytes + 34, 2))) mismatch("order_executed.appendage");
    check_elements(at, found);
  }
}

void check_broken_trade_tail(const std::uint8_t *data, std::size_t size) {
  std::uint8_t bytes[kInput];
  std::memcpy(bytes, data, size);
  // As it came, then counted right, then one too many.
  for (int round = 0; round < 3; ++round) {
    for (std::size_t at = 38; round == 1 && at < size; at += 1 + std::size_t{bytes[at]}) bytes[at] %= 12;
    if (round > 0 && size >= 38 && ouch50_broken_trade_close_appendage(bytes, static_cast<std::uint16_t>(size - 38 + (round == 2 ? 1 : 0))) != size + (round == 2 ? 1 : 0))
      mismatch("broken_trade.close_appendage");
    std::size_t found = 0;
    const std::uint8_t *at = ouch50_broken_trade_appendage(bytes, size, &found);
    const bool there = size == 36 || (size >= 38 && integer_at(bytes + 36, 2) <= size - 38);
    if ((at != nullptr) != there) mismatch("broken_trade.appendage");
    if (!there) continue;
    if (at != bytes + (size == 36 ? 36 : 38) || found != (size == 36 ? 0 : integer_at(bytes + 36, 2))) mismatch("broken_trade.appendage");
    check_elements(at, found);
  }
}

void check_order_rejected_tail(const std::uint8_t *data, std::size_t size) {
  std::uint8_t bytes[kInput];
  std::memcpy(bytes, data, size);
  // As it came, then counted right, then one too many.
  for (int round = 0; round < 3; ++round) {
    for (std::size_t at = 31; round == 1 && at < size; at += 1 + std::size_t{bytes[at]}) bytes[at] %= 12;
    if (round > 0 && size >= 31 && ouch50_order_rejected_close_appendage(bytes, static_cast<std::uint16_t>(size - 31 + (round == 2 ? 1 : 0))) != size + (round == 2 ? 1 : 0))
      mismatch("order_rejected.close_appendage");
    std::size_t found = 0;
    const std::uint8_t *at = ouch50_order_rejected_appendage(bytes, size, &found);
    const bool there = size == 29 || (size >= 31 && integer_at(bytes + 29, 2) <= size - 31);
    if ((at != nullptr) != there) mismatch("order_rejected.appendage");
    if (!there) continue;
    if (at != bytes + (size == 29 ? 29 : 31) || found != (size == 29 ? 0 : integer_at(bytes + 29, 2))) mismatch("order_rejected.appendage");
    check_elements(at, found);
  }
}

void check_cancel_pending_tail(const std::uint8_t *data, std::size_t size) {
  std::uint8_t bytes[kInput];
  std::memcpy(bytes, data, size);
  // As it came, then counted right, then one too many.
  for (int round = 0; round < 3; ++round) {
    for (std::size_t at = 15; round == 1 && at < size; at += 1 + std::size_t{bytes[at]}) bytes[at] %= 12;
    if (round > 0 && size >= 15 && ouch50_cancel_pending_close_appendage(bytes, static_cast<std::uint16_t>(size - 15 + (round == 2 ? 1 : 0))) != size + (round == 2 ? 1 : 0))
      mismatch("cancel_pending.close_appendage");
    std::size_t found = 0;
    const std::uint8_t *at = ouch50_cancel_pending_appendage(bytes, size, &found);
    const bool there = size == 13 || (size >= 15 && integer_at(bytes + 13, 2) <= size - 15);
    if ((at != nullptr) != there) mismatch("cancel_pending.appendage");
    if (!there) continue;
    if (at != bytes + (size == 13 ? 13 : 15) || found != (size == 13 ? 0 : integer_at(bytes + 13, 2))) mismatch("cancel_pending.appendage");
    check_elements(at, found);
  }
}

void check_cancel_reject_tail(const std::uint8_t *data, std::size_t size) {
  std::uint8_t bytes[kInput];
  std::memcpy(bytes, data, size);
  // As it came, then counted right, then one too many.
  for (int round = 0; round < 3; ++round) {
    for (std::size_t at = 15; round == 1 && at < size; at += 1 + std::size_t{bytes[at]}) bytes[at] %= 12;
    if (round > 0 && size >= 15 && ouch50_cancel_reject_close_appendage(bytes, static_cast<std::uint16_t>(size - 15 + (round == 2 ? 1 : 0))) != size + (round == 2 ? 1 : 0))
      mismatch("cancel_reject.close_appendage");
    std::size_t found = 0;
    const std::uint8_t *at = ouch50_cancel_reject_appendage(bytes, size, &found);
    const bool there = size == 13 || (size >= 15 && integer_at(bytes + 13, 2) <= size - 15);
    if ((at != nullptr) != there) mismatch("cancel_reject.appendage");
    if (!there) continue;
    if (at != bytes + (size == 13 ? 13 : 15) || found != (size == 13 ? 0 : integer_at(bytes + 13, 2))) mismatch("cancel_reject.appendage");
    check_elements(at, found);
  }
}

void check_order_priority_update_tail(const std::uint8_t *data, std::size_t size) {
  std::uint8_t bytes[kInput];
  std::memcpy(bytes, data, size);
  // As it came, then counted right, then one too many.
  for (int round = 0; round < 3; ++round) {
    for (std::size_t at = 32; round == 1 && at < size; at += 1 + std::size_t{bytes[at]}) bytes[at] %= 12;
    if (round > 0 && size >= 32 && ouch50_order_priority_update_close_appendage(bytes, static_cast<std::uint16_t>(size - 32 + (round == 2 ? 1 : 0))) != size + (round == 2 ? 1 : 0))
      mismatch("order_priority_update.close_appendage");
    std::size_t found = 0;
    const std::uint8_t *at = ouch50_order_priority_update_appendage(bytes, size, &found);
    const bool there = size == 30 || (size >= 32 && integer_at(bytes + 30, 2) <= size - 32);
    if ((at != nullptr) != there) mismatch("order_priority_update.appendage");
    if (!there) continue;
    if (at != bytes + (size == 30 ? 30 : 32) || found != (size == 30 ? 0 : integer_at(bytes + 30, 2))) mismatch("order_priority_update.appendage");
    check_elements(at, found);
  }
}

void check_order_modified_tail(const std::uint8_t *data, std::size_t size) {
  std::uint8_t bytes[kInput];
  std::memcpy(bytes, data, size);
  // As it came, then counted right, then one too many.
  for (int round = 0; round < 3; ++round) {
    for (std::size_t at = 20; round == 1 && at < size; at += 1 + std::size_t{bytes[at]}) bytes[at] %= 12;
    if (round > 0 && size >= 20 && ouch50_order_modified_close_appendage(bytes, static_cast<std::uint16_t>(size - 20 + (round == 2 ? 1 : 0))) != size + (round == 2 ? 1 : 0))
      mismatch("order_modified.close_appendage");
    std::size_t found = 0;
    const std::uint8_t *at = ouch50_order_modified_appendage(bytes, size, &found);
    const bool there = size == 18 || (size >= 20 && integer_at(bytes + 18, 2) <= size - 20);
    if ((at != nullptr) != there) mismatch("order_modified.appendage");
    if (!there) continue;
    if (at != bytes + (size == 18 ? 18 : 20) || found != (size == 18 ? 0 : integer_at(bytes + 18, 2))) mismatch("order_modified.appendage");
    check_elements(at, found);
  }
}

void check_order_restated_tail(const std::uint8_t *data, std::size_t size) {
  std::uint8_t bytes[kInput];
  std::memcpy(bytes, data, size);
  // As it came, then counted right, then one too many.
  for (int round = 0; round < 3; ++round) {
    for (std::size_t at = 16; round == 1 && at < size; at += 1 + std::size_t{bytes[at]}) bytes[at] %= 12;
    if (round > 0 && size >= 16 && ouch50_order_restated_close_appendage(bytes, static_cast<std::uint16_t>(size - 16 + (round == 2 ? 1 : 0))) != size + (round == 2 ? 1 : 0))
      mismatch("order_restated.close_appendage");
    std::size_t found = 0;
    const std::uint8_t *at = ouch50_order_restated_appendage(bytes, size, &found);
    const bool there = (size >= 16 && integer_at(bytes + 14, 2) <= size - 16);
    if ((at != nullptr) != there) mismatch("order_restated.appendage");
    if (!there) continue;
    if (at != bytes + (16) || found != (integer_at(bytes + 14, 2))) mismatch("order_restated.appendage");
    check_elements(at, found);
  }
}

void check_mass_cancel_response_tail(const std::uint8_t *data, std::size_t size) {
  std::uint8_t bytes[kInput];
  std::memcpy(bytes, data, size);
  // As it came, then counted right, then one too many.
  for (int round = 0; round < 3; ++round) {
    for (std::size_t at = 27; round == 1 && at < size; at += 1 + std::size_t{bytes[at]}) bytes[at] %= 12;
    if (round > 0 && size >= 27 && ouch50_mass_cancel_response_close_appendage(bytes, static_cast<std::uint16_t>(size - 27 + (round == 2 ? 1 : 0))) != size + (round == 2 ? 1 : 0))
      mismatch("mass_cancel_response.close_appendage");
    std::size_t found = 0;
    const std::uint8_t *at = ouch50_mass_cancel_response_appendage(bytes, size, &found);
    const bool there = (size >= 27 && integer_at(bytes + 25, 2) <= size - 27);
    if ((at != nullptr) != there) mismatch("mass_cancel_response.appendage");
    if (!there) continue;
    if (at != bytes + (27) || found != (integer_at(bytes + 25, 2))) mismatch("mass_cancel_response.appendage");
    check_elements(at, found);
  }
}

void check_disable_order_entry_response_tail(const std::uint8_t *data, std::size_t size) {
  std::uint8_t bytes[kInput];
  std::memcpy(bytes, data, size);
  // As it came, then counted right, then one too many.
  for (int round = 0; round < 3; ++round) {
    for (std::size_t at = 19; round == 1 && at < size; at += 1 + std::size_t{bytes[at]}) bytes[at] %= 12;
    if (round > 0 && size >= 19 && ouch50_disable_order_entry_response_close_appendage(bytes, static_cast<std::uint16_t>(size - 19 + (round == 2 ? 1 : 0))) != size + (round == 2 ? 1 : 0))
      mismatch("disable_order_entry_response.close_appendage");
    std::size_t found = 0;
    const std::uint8_t *at = ouch50_disable_order_entry_response_appendage(bytes, size, &found);
    const bool there = (size >= 19 && integer_at(bytes + 17, 2) <= size - 19);
    if ((at != nullptr) != there) mismatch("disable_order_entry_response.appendage");
    if (!there) continue;
    if (at != bytes + (19) || found != (integer_at(bytes + 17, 2))) mismatch("disable_order_entry_response.appendage");
    check_elements(at, found);
  }
}

void check_enable_order_entry_response_tail(const std::uint8_t *data, std::size_t size) {
  std::uint8_t bytes[kInput];
  std::memcpy(bytes, data, size);
  // As it came, then counted right, then one too many.
  for (int round = 0; round < 3; ++round) {
    for (std::size_t at = 19; round == 1 && at < size; at += 1 + std::size_t{bytes[at]}) bytes[at] %= 12;
    if (round > 0 && size >= 19 && ouch50_enable_order_entry_response_close_appendage(bytes, static_cast<std::uint16_t>(size - 19 + (round == 2 ? 1 : 0))) != size + (round == 2 ? 1 : 0))
      mismatch("enable_order_entry_response.close_appendage");
    std::size_t found = 0;
    const std::uint8_t *at = ouch50_enable_order_entry_response_appendage(bytes, size, &found);
    const bool there = (size >= 19 && integer_at(bytes + 17, 2) <= size - 19);
    if ((at != nullptr) != there) mismatch("enable_order_entry_response.appendage");
    if (!there) continue;
    if (at != bytes + (19) || found != (integer_at(bytes + 17, 2))) mismatch("enable_order_entry_response.appendage");
    check_elements(at, found);
  }
}

void check_account_query_response_tail(const std::uint8_t *data, std::size_t size) {
  std::uint8_t bytes[kInput];
  std::memcpy(bytes, data, size);
  // As it came, then counted right, then one too many.
  for (int round = 0; round < 3; ++round) {
    for (std::size_t at = 15; round == 1 && at < size; at += 1 + std::size_t{bytes[at]}) bytes[at] %= 12;
    if (round > 0 && size >= 15 && ouch50_account_query_response_close_appendage(bytes, static_cast<std::uint16_t>(size - 15 + (round == 2 ? 1 : 0))) != size + (round == 2 ? 1 : 0))
      mismatch("account_query_response.close_appendage");
    std::size_t found = 0;
    const std::uint8_t *at = ouch50_account_query_response_appendage(bytes, size, &found);
    const bool there = size == 13 || (size >= 15 && integer_at(bytes + 13, 2) <= size - 15);
    if ((at != nullptr) != there) mismatch("account_query_response.appendage");
    if (!there) continue;
    if (at != bytes + (size == 13 ? 13 : 15) || found != (size == 13 ? 0 : integer_at(bytes + 13, 2))) mismatch("account_query_response.appendage");
    check_elements(at, found);
  }
}

/** What is told of lengths beside the structs; the same for every input. */
bool check_lengths() {
  if (OUCH50_ENTER_ORDER_LENGTH != 47) mismatch("OUCH50_ENTER_ORDER_LENGTH");
  if (OUCH50_REPLACE_ORDER_LENGTH != 40) mismatch("OUCH50_REPLACE_ORDER_LENGTH");
  if (OUCH50_CANCEL_ORDER_LENGTH != 9) mismatch("OUCH50_CANCEL_ORDER_LENGTH");
  if (OUCH50_MODIFY_ORDER_LENGTH != 10) mismatch("OUCH50_MODIFY_ORDER_LENGTH");
  if (OUCH50_MASS_CANCEL_REQUEST_LENGTH != 19) mismatch("OUCH50_MASS_CANCEL_REQUEST_LENGTH");
  if (OUCH50_DISABLE_ORDER_ENTRY_REQUEST_LENGTH != 11) mismatch("OUCH50_DISABLE_ORDER_ENTRY_REQUEST_LENGTH");
  if (OUCH50_ENABLE_ORDER_ENTRY_REQUEST_LENGTH != 11) mismatch("OUCH50_ENABLE_ORDER_ENTRY_REQUEST_LENGTH");
  if (OUCH50_ACCOUNT_QUERY_REQUEST_LENGTH != 1) mismatch("OUCH50_ACCOUNT_QUERY_REQUEST_LENGTH");
  if (OUCH50_SYSTEM_EVENT_LENGTH != 10) mismatch("OUCH50_SYSTEM_EVENT_LENGTH");
  if (OUCH50_ORDER_ACCEPTED_LENGTH != 64) mismatch("OUCH50_ORDER_ACCEPTED_LENGTH");
  if (OUCH50_ORDER_REPLACED_LENGTH != 68) mismatch("OUCH50_ORDER_REPLACED_LENGTH");
  if (OUCH50_ORDER_CANCELED_LENGTH != 18) mismatch("OUCH50_ORDER_CANCELED_LENGTH");
  if (OUCH50_AIQ_CANCELED_LENGTH != 32) mismatch("OUCH50_AIQ_CANCELED_LENGTH");
  if (OUCH50_ORDER_EXECUTED_LENGTH != 36) mismatch("OUCH50_ORDER_EXECUTED_LENGTH");
  if (OUCH50_BROKEN_TRADE_LENGTH != 36) mismatch("OUCH50_BROKEN_TRADE_LENGTH");
  if (OUCH50_ORDER_REJECTED_LENGTH != 29) mismatch("OUCH50_ORDER_REJECTED_LENGTH");
  if (OUCH50_CANCEL_PENDING_LENGTH != 13) mismatch("OUCH50_CANCEL_PENDING_LENGTH");
  if (OUCH50_CANCEL_REJECT_LENGTH != 13) mismatch("OUCH50_CANCEL_REJECT_LENGTH");
  if (OUCH50_ORDER_PRIORITY_UPDATE_LENGTH != 30) mismatch("OUCH50_ORDER_PRIORITY_UPDATE_LENGTH");
  if (OUCH50_ORDER_MODIFIED_LENGTH != 18) mismatch("OUCH50_ORDER_MODIFIED_LENGTH");
  if (OUCH50_ORDER_RESTATED_LENGTH != 16) mismatch("OUCH50_ORDER_RESTATED_LENGTH");
  if (OUCH50_MASS_CANCEL_RESPONSE_LENGTH != 27) mismatch("OUCH50_MASS_CANCEL_RESPONSE_LENGTH");
  if (OUCH50_DISABLE_ORDER_ENTRY_RESPONSE_LENGTH != 19) mismatch("OUCH50_DISABLE_ORDER_ENTRY_RESPONSE_LENGTH");
  if (OUCH50_ENABLE_ORDER_ENTRY_RESPONSE_LENGTH != 19) mismatch("OUCH50_ENABLE_ORDER_ENTRY_RESPONSE_LENGTH");
  if (OUCH50_ACCOUNT_QUERY_RESPONSE_LENGTH != 13) mismatch("OUCH50_ACCOUNT_QUERY_RESPONSE_LENGTH");
  for (unsigned type = 0; type < 256; ++type) {
    unsigned expected = 0;
    switch (type) {
      case 0x4f: expected = 47; break;
      case 0x55: expected = 40; break;
      case 0x58: expected = 9; break;
      case 0x4d: expected = 10; break;
      case 0x43: expected = 19; break;
      case 0x44: expected = 11; break;
      case 0x45: expected = 11; break;
      case 0x51: expected = 1; break;
      default: break;
    }
    if (ouch50_length_of_inbound(static_cast<std::uint8_t>(type)) != expected) mismatch("ouch50_length_of_inbound");
  }
  for (unsigned type = 0; type < 256; ++type) {
    unsigned expected = 0;
    switch (type) {
      case 0x53: expected = 10; break;
      case 0x41: expected = 64; break;
      case 0x55: expected = 68; break;
      case 0x43: expected = 18; break;
      case 0x44: expected = 32; break;
      case 0x45: expected = 36; break;
      case 0x42: expected = 36; break;
      case 0x4a: expected = 29; break;
      case 0x50: expected = 13; break;
      case 0x49: expected = 13; break;
      case 0x54: expected = 30; break;
      case 0x4d: expected = 18; break;
      case 0x52: expected = 16; break;
      case 0x58: expected = 27; break;
      case 0x47: expected = 19; break;
      case 0x4b: expected = 19; break;
      case 0x51: expected = 13; break;
      default: break;
    }
    if (ouch50_length_of_outbound(static_cast<std::uint8_t>(type)) != expected) mismatch("ouch50_length_of_outbound");
  }
  return true;
}

void check_enter_order(const std::uint8_t *bytes) {
  read_integer<ouch50_enter_order, std::uint8_t>(bytes, 0, 1, ouch50_enter_order_get_message_type, "enter_order.message_type");
  integer<ouch50_enter_order, std::uint32_t>(bytes, 1, 4, ouch50_enter_order_get_user_ref_num, ouch50_enter_order_set_user_ref_num, "enter_order.user_ref_num");
  integer<ouch50_enter_order, std::uint8_t>(bytes, 5, 1, ouch50_enter_order_get_side, ouch50_enter_order_set_side, "enter_order.side");
  integer<ouch50_enter_order, std::uint32_t>(bytes, 6, 4, ouch50_enter_order_get_quantity, ouch50_enter_order_set_quantity, "enter_order.quantity");
  text<ouch50_enter_order>(bytes, 10, 8, ouch50_enter_order_get_symbol, ouch50_enter_order_set_symbol, "enter_order.symbol");
  integer<ouch50_enter_order, std::uint64_t>(bytes, 18, 8, ouch50_enter_order_get_price, ouch50_enter_order_set_price, "enter_order.price");
  integer<ouch50_enter_order, std::uint8_t>(bytes, 26, 1, ouch50_enter_order_get_time_in_force, ouch50_enter_order_set_time_in_force, "enter_order.time_in_force");
  integer<ouch50_enter_order, std::uint8_t>(bytes, 27, 1, ouch50_enter_order_get_display, ouch50_enter_order_set_display, "enter_order.display");
  integer<ouch50_enter_order, std::uint8_t>(bytes, 28, 1, ouch50_enter_order_get_capacity, ouch50_enter_order_set_capacity, "enter_order.capacity");
  integer<ouch50_enter_order, std::uint8_t>(bytes, 29, 1, ouch50_enter_order_get_intermarket_sweep, ouch50_enter_order_set_intermarket_sweep, "enter_order.intermarket_sweep");
  integer<ouch50_enter_order, std::uint8_t>(bytes, 30, 1, ouch50_enter_order_get_cross_type, ouch50_enter_order_set_cross_type, "enter_order.cross_type");
  text<ouch50_enter_order>(bytes, 31, 14, ouch50_enter_order_get_cl_ord_id, ouch50_enter_order_set_cl_ord_id, "enter_order.cl_ord_id");
  integer<ouch50_enter_order, std::uint16_t>(bytes, 45, 2, ouch50_enter_order_get_appendage_length, ouch50_enter_order_set_appendage_length, "enter_order.appendage_length");
  ouch50_enter_order constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch50_enter_order_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch50_enter_order)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {79};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("enter_order.set_constants");
}

void check_replace_order(const std::uint8_t *bytes) {
  read_integer<ouch50_replace_order, std::uint8_t>(bytes, 0, 1, ouch50_replace_order_get_message_type, "replace_order.message_type");
  integer<ouch50_replace_order, std::uint32_t>(bytes, 1, 4, ouch50_replace_order_get_orig_user_ref_num, ouch50_replace_order_set_orig_user_ref_num, "replace_order.orig_user_ref_num");
  integer<ouch50_replace_order, std::uint32_t>(bytes, 5, 4, ouch50_replace_order_get_user_ref_num, ouch50_replace_order_set_user_ref_num, "replace_order.user_ref_num");
  integer<ouch50_replace_order, std::uint32_t>(bytes, 9, 4, ouch50_replace_order_get_quantity, ouch50_replace_order_set_quantity, "replace_order.quantity");
  integer<ouch50_replace_order, std::uint64_t>(bytes, 13, 8, ouch50_replace_order_get_price, ouch50_replace_order_set_price, "replace_order.price");
  integer<ouch50_replace_order, std::uint8_t>(bytes, 21, 1, ouch50_replace_order_get_time_in_force, ouch50_replace_order_set_time_in_force, "replace_order.time_in_force");
  integer<ouch50_replace_order, std::uint8_t>(bytes, 22, 1, ouch50_replace_order_get_display, ouch50_replace_order_set_display, "replace_order.display");
  integer<ouch50_replace_order, std::uint8_t>(bytes, 23, 1, ouch50_replace_order_get_intermarket_sweep, ouch50_replace_order_set_intermarket_sweep, "replace_order.intermarket_sweep");
  text<ouch50_replace_order>(bytes, 24, 14, ouch50_replace_order_get_cl_ord_id, ouch50_replace_order_set_cl_ord_id, "replace_order.cl_ord_id");
  integer<ouch50_replace_order, std::uint16_t>(bytes, 38, 2, ouch50_replace_order_get_appendage_length, ouch50_replace_order_set_appendage_length, "replace_order.appendage_length");
  ouch50_replace_order constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch50_replace_order_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch50_replace_order)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {85};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("replace_order.set_constants");
}

void check_cancel_order(const std::uint8_t *bytes) {
  read_integer<ouch50_cancel_order, std::uint8_t>(bytes, 0, 1, ouch50_cancel_order_get_message_type, "cancel_order.message_type");
  integer<ouch50_cancel_order, std::uint32_t>(bytes, 1, 4, ouch50_cancel_order_get_user_ref_num, ouch50_cancel_order_set_user_ref_num, "cancel_order.user_ref_num");
  integer<ouch50_cancel_order, std::uint32_t>(bytes, 5, 4, ouch50_cancel_order_get_quantity, ouch50_cancel_order_set_quantity, "cancel_order.quantity");
  ouch50_cancel_order constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch50_cancel_order_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch50_cancel_order)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {88};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("cancel_order.set_constants");
}

void check_modify_order(const std::uint8_t *bytes) {
  read_integer<ouch50_modify_order, std::uint8_t>(bytes, 0, 1, ouch50_modify_order_get_message_type, "modify_order.message_type");
  integer<ouch50_modify_order, std::uint32_t>(bytes, 1, 4, ouch50_modify_order_get_user_ref_num, ouch50_modify_order_set_user_ref_num, "modify_order.user_ref_num");
  integer<ouch50_modify_order, std::uint8_t>(bytes, 5, 1, ouch50_modify_order_get_side, ouch50_modify_order_set_side, "modify_order.side");
  integer<ouch50_modify_order, std::uint32_t>(bytes, 6, 4, ouch50_modify_order_get_quantity, ouch50_modify_order_set_quantity, "modify_order.quantity");
  ouch50_modify_order constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch50_modify_order_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch50_modify_order)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {77};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("modify_order.set_constants");
}

void check_mass_cancel_request(const std::uint8_t *bytes) {
  read_integer<ouch50_mass_cancel_request, std::uint8_t>(bytes, 0, 1, ouch50_mass_cancel_request_get_message_type, "mass_cancel_request.message_type");
  integer<ouch50_mass_cancel_request, std::uint32_t>(bytes, 1, 4, ouch50_mass_cancel_request_get_user_ref_num, ouch50_mass_cancel_request_set_user_ref_num, "mass_cancel_request.user_ref_num");
  text<ouch50_mass_cancel_request>(bytes, 5, 4, ouch50_mass_cancel_request_get_firm, ouch50_mass_cancel_request_set_firm, "mass_cancel_request.firm");
  text<ouch50_mass_cancel_request>(bytes, 9, 8, ouch50_mass_cancel_request_get_symbol, ouch50_mass_cancel_request_set_symbol, "mass_cancel_request.symbol");
  integer<ouch50_mass_cancel_request, std::uint16_t>(bytes, 17, 2, ouch50_mass_cancel_request_get_appendage_length, ouch50_mass_cancel_request_set_appendage_length, "mass_cancel_request.appendage_length");
  ouch50_mass_cancel_request constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch50_mass_cancel_request_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch50_mass_cancel_request)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {67};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("mass_cancel_request.set_constants");
}

void check_disable_order_entry_request(const std::uint8_t *bytes) {
  read_integer<ouch50_disable_order_entry_request, std::uint8_t>(bytes, 0, 1, ouch50_disable_order_entry_request_get_message_type, "disable_order_entry_request.message_type");
  integer<ouch50_disable_order_entry_request, std::uint32_t>(bytes, 1, 4, ouch50_disable_order_entry_request_get_user_ref_num, ouch50_disable_order_entry_request_set_user_ref_num, "disable_order_entry_request.user_ref_num");
  text<ouch50_disable_order_entry_request>(bytes, 5, 4, ouch50_disable_order_entry_request_get_firm, ouch50_disable_order_entry_request_set_firm, "disable_order_entry_request.firm");
  integer<ouch50_disable_order_entry_request, std::uint16_t>(bytes, 9, 2, ouch50_disable_order_entry_request_get_appendage_length, ouch50_disable_order_entry_request_set_appendage_length, "disable_order_entry_request.appendage_length");
  ouch50_disable_order_entry_request constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch50_disable_order_entry_request_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch50_disable_order_entry_request)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {68};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("disable_order_entry_request.set_constants");
}

void check_enable_order_entry_request(const std::uint8_t *bytes) {
  read_integer<ouch50_enable_order_entry_request, std::uint8_t>(bytes, 0, 1, ouch50_enable_order_entry_request_get_message_type, "enable_order_entry_request.message_type");
  integer<ouch50_enable_order_entry_request, std::uint32_t>(bytes, 1, 4, ouch50_enable_order_entry_request_get_user_ref_num, ouch50_enable_order_entry_request_set_user_ref_num, "enable_order_entry_request.user_ref_num");
  text<ouch50_enable_order_entry_request>(bytes, 5, 4, ouch50_enable_order_entry_request_get_firm, ouch50_enable_order_entry_request_set_firm, "enable_order_entry_request.firm");
  integer<ouch50_enable_order_entry_request, std::uint16_t>(bytes, 9, 2, ouch50_enable_order_entry_request_get_appendage_length, ouch50_enable_order_entry_request_set_appendage_length, "enable_order_entry_request.appendage_length");
  ouch50_enable_order_entry_request constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch50_enable_order_entry_request_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch50_enable_order_entry_request)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {69};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("enable_order_entry_request.set_constants");
}

void check_account_query_request(const std::uint8_t *bytes) {
  read_integer<ouch50_account_query_request, std::uint8_t>(bytes, 0, 1, ouch50_account_query_request_get_message_type, "account_query_request.message_type");
  ouch50_account_query_request constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch50_account_query_request_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch50_account_query_request)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {81};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("account_query_request.set_constants");
}

void check_system_event(const std::uint8_t *bytes) {
  read_integer<ouch50_system_event, std::uint8_t>(bytes, 0, 1, ouch50_system_event_get_message_type, "system_event.message_type");
  integer<ouch50_system_event, std::uint64_t>(bytes, 1, 8, ouch50_system_event_get_timestamp, ouch50_system_event_set_timestamp, "system_event.timestamp");
  integer<ouch50_system_event, std::uint8_t>(bytes, 9, 1, ouch50_system_event_get_event_code, ouch50_system_event_set_event_code, "system_event.event_code");
  ouch50_system_event constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch50_system_event_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch50_system_event)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {83};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("system_event.set_constants");
}

void check_order_accepted(const std::uint8_t *bytes) {
  read_integer<ouch50_order_accepted, std::uint8_t>(bytes, 0, 1, ouch50_order_accepted_get_message_type, "order_accepted.message_type");
  integer<ouch50_order_accepted, std::uint64_t>(bytes, 1, 8, ouch50_order_accepted_get_timestamp, ouch50_order_accepted_set_timestamp, "order_accepted.timestamp");
  integer<ouch50_order_accepted, std::uint32_t>(bytes, 9, 4, ouch50_order_accepted_get_user_ref_num, ouch50_order_accepted_set_user_ref_num, "order_accepted.user_ref_num");
  integer<ouch50_order_accepted, std::uint8_t>(bytes, 13, 1, ouch50_order_accepted_get_side, ouch50_order_accepted_set_side, "order_accepted.side");
  integer<ouch50_order_accepted, std::uint32_t>(bytes, 14, 4, ouch50_order_accepted_get_quantity, ouch50_order_accepted_set_quantity, "order_accepted.quantity");
  text<ouch50_order_accepted>(bytes, 18, 8, ouch50_order_accepted_get_symbol, ouch50_order_accepted_set_symbol, "order_accepted.symbol");
  integer<ouch50_order_accepted, std::uint64_t>(bytes, 26, 8, ouch50_order_accepted_get_price, ouch50_order_accepted_set_price, "order_accepted.price");
  integer<ouch50_order_accepted, std::uint8_t>(bytes, 34, 1, ouch50_order_accepted_get_time_in_force, ouch50_order_accepted_set_time_in_force, "order_accepted.time_in_force");
  integer<ouch50_order_accepted, std::uint8_t>(bytes, 35, 1, ouch50_order_accepted_get_display, ouch50_order_accepted_set_display, "order_accepted.display");
  integer<ouch50_order_accepted, std::uint64_t>(bytes, 36, 8, ouch50_order_accepted_get_order_ref, ouch50_order_accepted_set_order_ref, "order_accepted.order_ref");
  integer<ouch50_order_accepted, std::uint8_t>(bytes, 44, 1, ouch50_order_accepted_get_capacity, ouch50_order_accepted_set_capacity, "order_accepted.capacity");
  integer<ouch50_order_accepted, std::uint8_t>(bytes, 45, 1, ouch50_order_accepted_get_intermarket_sweep, ouch50_order_accepted_set_intermarket_sweep, "order_accepted.intermarket_sweep");
  integer<ouch50_order_accepted, std::uint8_t>(bytes, 46, 1, ouch50_order_accepted_get_cross_type, ouch50_order_accepted_set_cross_type, "order_accepted.cross_type");
  integer<ouch50_order_accepted, std::uint8_t>(bytes, 47, 1, ouch50_order_accepted_get_order_state, ouch50_order_accepted_set_order_state, "order_accepted.order_state");
  text<ouch50_order_accepted>(bytes, 48, 14, ouch50_order_accepted_get_cl_ord_id, ouch50_order_accepted_set_cl_ord_id, "order_accepted.cl_ord_id");
  integer<ouch50_order_accepted, std::uint16_t>(bytes, 62, 2, ouch50_order_accepted_get_appendage_length, ouch50_order_accepted_set_appendage_length, "order_accepted.appendage_length");
  ouch50_order_accepted constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch50_order_accepted_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch50_order_accepted)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {65};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("order_accepted.set_constants");
}

void check_order_replaced(const std::uint8_t *bytes) {
  read_integer<ouch50_order_replaced, std::uint8_t>(bytes, 0, 1, ouch50_order_replaced_get_message_type, "order_replaced.message_type");
  integer<ouch50_order_replaced, std::uint64_t>(bytes, 1, 8, ouch50_order_replaced_get_timestamp, ouch50_order_replaced_set_timestamp, "order_replaced.timestamp");
  integer<ouch50_order_replaced, std::uint32_t>(bytes, 9, 4, ouch50_order_replaced_get_orig_user_ref_num, ouch50_order_replaced_set_orig_user_ref_num, "order_replaced.orig_user_ref_num");
  integer<ouch50_order_replaced, std::uint32_t>(bytes, 13, 4, ouch50_order_replaced_get_user_ref_num, ouch50_order_replaced_set_user_ref_num, "order_replaced.user_ref_num");
  integer<ouch50_order_replaced, std::uint8_t>(bytes, 17, 1, ouch50_order_replaced_get_side, ouch50_order_replaced_set_side, "order_replaced.side");
  integer<ouch50_order_replaced, std::uint32_t>(bytes, 18, 4, ouch50_order_replaced_get_quantity, ouch50_order_replaced_set_quantity, "order_replaced.quantity");
  text<ouch50_order_replaced>(bytes, 22, 8, ouch50_order_replaced_get_symbol, ouch50_order_replaced_set_symbol, "order_replaced.symbol");
  integer<ouch50_order_replaced, std::uint64_t>(bytes, 30, 8, ouch50_order_replaced_get_price, ouch50_order_replaced_set_price, "order_replaced.price");
  integer<ouch50_order_replaced, std::uint8_t>(bytes, 38, 1, ouch50_order_replaced_get_time_in_force, ouch50_order_replaced_set_time_in_force, "order_replaced.time_in_force");
  integer<ouch50_order_replaced, std::uint8_t>(bytes, 39, 1, ouch50_order_replaced_get_display, ouch50_order_replaced_set_display, "order_replaced.display");
  integer<ouch50_order_replaced, std::uint64_t>(bytes, 40, 8, ouch50_order_replaced_get_order_ref, ouch50_order_replaced_set_order_ref, "order_replaced.order_ref");
  integer<ouch50_order_replaced, std::uint8_t>(bytes, 48, 1, ouch50_order_replaced_get_capacity, ouch50_order_replaced_set_capacity, "order_replaced.capacity");
  integer<ouch50_order_replaced, std::uint8_t>(bytes, 49, 1, ouch50_order_replaced_get_intermarket_sweep, ouch50_order_replaced_set_intermarket_sweep, "order_replaced.intermarket_sweep");
  integer<ouch50_order_replaced, std::uint8_t>(bytes, 50, 1, ouch50_order_replaced_get_cross_type, ouch50_order_replaced_set_cross_type, "order_replaced.cross_type");
  integer<ouch50_order_replaced, std::uint8_t>(bytes, 51, 1, ouch50_order_replaced_get_order_state, ouch50_order_replaced_set_order_state, "order_replaced.order_state");
  text<ouch50_order_replaced>(bytes, 52, 14, ouch50_order_replaced_get_cl_ord_id, ouch50_order_replaced_set_cl_ord_id, "order_replaced.cl_ord_id");
  integer<ouch50_order_replaced, std::uint16_t>(bytes, 66, 2, ouch50_order_replaced_get_appendage_length, ouch50_order_replaced_set_appendage_length, "order_replaced.appendage_length");
  ouch50_order_replaced constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch50_order_replaced_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch50_order_replaced)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {85};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("order_replaced.set_constants");
}

void check_order_canceled(const std::uint8_t *bytes) {
  read_integer<ouch50_order_canceled, std::uint8_t>(bytes, 0, 1, ouch50_order_canceled_get_message_type, "order_canceled.message_type");
  integer<ouch50_order_canceled, std::uint64_t>(bytes, 1, 8, ouch50_order_canceled_get_timestamp, ouch50_order_canceled_set_timestamp, "order_canceled.timestamp");
  integer<ouch50_order_canceled, std::uint32_t>(bytes, 9, 4, ouch50_order_canceled_get_user_ref_num, ouch50_order_canceled_set_user_ref_num, "order_canceled.user_ref_num");
  integer<ouch50_order_canceled, std::uint32_t>(bytes, 13, 4, ouch50_order_canceled_get_quantity, ouch50_order_canceled_set_quantity, "order_canceled.quantity");
  integer<ouch50_order_canceled, std::uint8_t>(bytes, 17, 1, ouch50_order_canceled_get_reason, ouch50_order_canceled_set_reason, "order_canceled.reason");
  ouch50_order_canceled constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch50_order_canceled_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch50_order_canceled)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {67};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("order_canceled.set_constants");
}

void check_aiq_canceled(const std::uint8_t *bytes) {
  read_integer<ouch50_aiq_canceled, std::uint8_t>(bytes, 0, 1, ouch50_aiq_canceled_get_message_type, "aiq_canceled.message_type");
  integer<ouch50_aiq_canceled, std::uint64_t>(bytes, 1, 8, ouch50_aiq_canceled_get_timestamp, ouch50_aiq_canceled_set_timestamp, "aiq_canceled.timestamp");
  integer<ouch50_aiq_canceled, std::uint32_t>(bytes, 9, 4, ouch50_aiq_canceled_get_user_ref_num, ouch50_aiq_canceled_set_user_ref_num, "aiq_canceled.user_ref_num");
  integer<ouch50_aiq_canceled, std::uint32_t>(bytes, 13, 4, ouch50_aiq_canceled_get_decrement_shares, ouch50_aiq_canceled_set_decrement_shares, "aiq_canceled.decrement_shares");
  integer<ouch50_aiq_canceled, std::uint8_t>(bytes, 17, 1, ouch50_aiq_canceled_get_reason, ouch50_aiq_canceled_set_reason, "aiq_canceled.reason");
  integer<ouch50_aiq_canceled, std::uint32_t>(bytes, 18, 4, ouch50_aiq_canceled_get_quantity_prevented_from_trading, ouch50_aiq_canceled_set_quantity_prevented_from_trading, "aiq_canceled.quantity_prevented_from_trading");
  integer<ouch50_aiq_canceled, std::uint64_t>(bytes, 22, 8, ouch50_aiq_canceled_get_execution_price, ouch50_aiq_canceled_set_execution_price, "aiq_canceled.execution_price");
  integer<ouch50_aiq_canceled, std::uint8_t>(bytes, 30, 1, ouch50_aiq_canceled_get_liquidity_flag, ouch50_aiq_canceled_set_liquidity_flag, "aiq_canceled.liquidity_flag");
  integer<ouch50_aiq_canceled, std::uint8_t>(bytes, 31, 1, ouch50_aiq_canceled_get_aiq_strategy, ouch50_aiq_canceled_set_aiq_strategy, "aiq_canceled.aiq_strategy");
  ouch50_aiq_canceled constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch50_aiq_canceled_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch50_aiq_canceled)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {68};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("aiq_canceled.set_constants");
}

void check_order_executed(const std::uint8_t *bytes) {
  read_integer<ouch50_order_executed, std::uint8_t>(bytes, 0, 1, ouch50_order_executed_get_message_type, "order_executed.message_type");
  integer<ouch50_order_executed, std::uint64_t>(bytes, 1, 8, ouch50_order_executed_get_timestamp, ouch50_order_executed_set_timestamp, "order_executed.timestamp");
  integer<ouch50_order_executed, std::uint32_t>(bytes, 9, 4, ouch50_order_executed_get_user_ref_num, ouch50_order_executed_set_user_ref_num, "order_executed.user_ref_num");
  integer<ouch50_order_executed, std::uint32_t>(bytes, 13, 4, ouch50_order_executed_get_quantity, ouch50_order_executed_set_quantity, "order_executed.quantity");
  integer<ouch50_order_executed, std::uint64_t>(bytes, 17, 8, ouch50_order_executed_get_price, ouch50_order_executed_set_price, "order_executed.price");
  integer<ouch50_order_executed, std::uint8_t>(bytes, 25, 1, ouch50_order_executed_get_liquidity_flag, ouch50_order_executed_set_liquidity_flag, "order_executed.liquidity_flag");
  integer<ouch50_order_executed, std::uint64_t>(bytes, 26, 8, ouch50_order_executed_get_match_number, ouch50_order_executed_set_match_number, "order_executed.match_number");
  integer<ouch50_order_executed, std::uint16_t>(bytes, 34, 2, ouch50_order_executed_get_appendage_length, ouch50_order_executed_set_appendage_length, "order_executed.appendage_length");
  ouch50_order_executed constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch50_order_executed_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch50_order_executed)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {69};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("order_executed.set_constants");
}

void check_broken_trade(const std::uint8_t *bytes) {
  read_integer<ouch50_broken_trade, std::uint8_t>(bytes, 0, 1, ouch50_broken_trade_get_message_type, "broken_trade.message_type");
  integer<ouch50_broken_trade, std::uint64_t>(bytes, 1, 8, ouch50_broken_trade_get_timestamp, ouch50_broken_trade_set_timestamp, "broken_trade.timestamp");
  integer<ouch50_broken_trade, std::uint32_t>(bytes, 9, 4, ouch50_broken_trade_get_user_ref_num, ouch50_broken_trade_set_user_ref_num, "broken_trade.user_ref_num");
  integer<ouch50_broken_trade, std::uint64_t>(bytes, 13, 8, ouch50_broken_trade_get_match_number, ouch50_broken_trade_set_match_number, "broken_trade.match_number");
  integer<ouch50_broken_trade, std::uint8_t>(bytes, 21, 1, ouch50_broken_trade_get_reason, ouch50_broken_trade_set_reason, "broken_trade.reason");
  text<ouch50_broken_trade>(bytes, 22, 14, ouch50_broken_trade_get_cl_ord_id, ouch50_broken_trade_set_cl_ord_id, "broken_trade.cl_ord_id");
  ouch50_broken_trade constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch50_broken_trade_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch50_broken_trade)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {66};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("broken_trade.set_constants");
}

void check_order_rejected(const std::uint8_t *bytes) {
  read_integer<ouch50_order_rejected, std::uint8_t>(bytes, 0, 1, ouch50_order_rejected_get_message_type, "order_rejected.message_type");
  integer<ouch50_order_rejected, std::uint64_t>(bytes, 1, 8, ouch50_order_rejected_get_timestamp, ouch50_order_rejected_set_timestamp, "order_rejected.timestamp");
  integer<ouch50_order_rejected, std::uint32_t>(bytes, 9, 4, ouch50_order_rejected_get_user_ref_num, ouch50_order_rejected_set_user_ref_num, "order_rejected.user_ref_num");
  integer<ouch50_order_rejected, std::uint16_t>(bytes, 13, 2, ouch50_order_rejected_get_reason, ouch50_order_rejected_set_reason, "order_rejected.reason");
  text<ouch50_order_rejected>(bytes, 15, 14, ouch50_order_rejected_get_cl_ord_id, ouch50_order_rejected_set_cl_ord_id, "order_rejected.cl_ord_id");
  ouch50_order_rejected constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch50_order_rejected_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch50_order_rejected)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {74};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("order_rejected.set_constants");
}

void check_cancel_pending(const std::uint8_t *bytes) {
  read_integer<ouch50_cancel_pending, std::uint8_t>(bytes, 0, 1, ouch50_cancel_pending_get_message_type, "cancel_pending.message_type");
  integer<ouch50_cancel_pending, std::uint64_t>(bytes, 1, 8, ouch50_cancel_pending_get_timestamp, ouch50_cancel_pending_set_timestamp, "cancel_pending.timestamp");
  integer<ouch50_cancel_pending, std::uint32_t>(bytes, 9, 4, ouch50_cancel_pending_get_user_ref_num, ouch50_cancel_pending_set_user_ref_num, "cancel_pending.user_ref_num");
  ouch50_cancel_pending constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch50_cancel_pending_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch50_cancel_pending)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {80};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("cancel_pending.set_constants");
}

void check_cancel_reject(const std::uint8_t *bytes) {
  read_integer<ouch50_cancel_reject, std::uint8_t>(bytes, 0, 1, ouch50_cancel_reject_get_message_type, "cancel_reject.message_type");
  integer<ouch50_cancel_reject, std::uint64_t>(bytes, 1, 8, ouch50_cancel_reject_get_timestamp, ouch50_cancel_reject_set_timestamp, "cancel_reject.timestamp");
  integer<ouch50_cancel_reject, std::uint32_t>(bytes, 9, 4, ouch50_cancel_reject_get_user_ref_num, ouch50_cancel_reject_set_user_ref_num, "cancel_reject.user_ref_num");
  ouch50_cancel_reject constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch50_cancel_reject_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch50_cancel_reject)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {73};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("cancel_reject.set_constants");
}

void check_order_priority_update(const std::uint8_t *bytes) {
  read_integer<ouch50_order_priority_update, std::uint8_t>(bytes, 0, 1, ouch50_order_priority_update_get_message_type, "order_priority_update.message_type");
  integer<ouch50_order_priority_update, std::uint64_t>(bytes, 1, 8, ouch50_order_priority_update_get_timestamp, ouch50_order_priority_update_set_timestamp, "order_priority_update.timestamp");
  integer<ouch50_order_priority_update, std::uint32_t>(bytes, 9, 4, ouch50_order_priority_update_get_user_ref_num, ouch50_order_priority_update_set_user_ref_num, "order_priority_update.user_ref_num");
  integer<ouch50_order_priority_update, std::uint64_t>(bytes, 13, 8, ouch50_order_priority_update_get_price, ouch50_order_priority_update_set_price, "order_priority_update.price");
  integer<ouch50_order_priority_update, std::uint8_t>(bytes, 21, 1, ouch50_order_priority_update_get_display, ouch50_order_priority_update_set_display, "order_priority_update.display");
  integer<ouch50_order_priority_update, std::uint64_t>(bytes, 22, 8, ouch50_order_priority_update_get_order_ref, ouch50_order_priority_update_set_order_ref, "order_priority_update.order_ref");
  ouch50_order_priority_update constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch50_order_priority_update_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch50_order_priority_update)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {84};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("order_priority_update.set_constants");
}

void check_order_modified(const std::uint8_t *bytes) {
  read_integer<ouch50_order_modified, std::uint8_t>(bytes, 0, 1, ouch50_order_modified_get_message_type, "order_modified.message_type");
  integer<ouch50_order_modified, std::uint64_t>(bytes, 1, 8, ouch50_order_modified_get_timestamp, ouch50_order_modified_set_timestamp, "order_modified.timestamp");
  integer<ouch50_order_modified, std::uint32_t>(bytes, 9, 4, ouch50_order_modified_get_user_ref_num, ouch50_order_modified_set_user_ref_num, "order_modified.user_ref_num");
  integer<ouch50_order_modified, std::uint8_t>(bytes, 13, 1, ouch50_order_modified_get_side, ouch50_order_modified_set_side, "order_modified.side");
  integer<ouch50_order_modified, std::uint32_t>(bytes, 14, 4, ouch50_order_modified_get_quantity, ouch50_order_modified_set_quantity, "order_modified.quantity");
  ouch50_order_modified constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch50_order_modified_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch50_order_modified)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {77};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("order_modified.set_constants");
}

void check_order_restated(const std::uint8_t *bytes) {
  read_integer<ouch50_order_restated, std::uint8_t>(bytes, 0, 1, ouch50_order_restated_get_message_type, "order_restated.message_type");
  integer<ouch50_order_restated, std::uint64_t>(bytes, 1, 8, ouch50_order_restated_get_timestamp, ouch50_order_restated_set_timestamp, "order_restated.timestamp");
  integer<ouch50_order_restated, std::uint32_t>(bytes, 9, 4, ouch50_order_restated_get_user_ref_num, ouch50_order_restated_set_user_ref_num, "order_restated.user_ref_num");
  integer<ouch50_order_restated, std::uint8_t>(bytes, 13, 1, ouch50_order_restated_get_reason, ouch50_order_restated_set_reason, "order_restated.reason");
  integer<ouch50_order_restated, std::uint16_t>(bytes, 14, 2, ouch50_order_restated_get_appendage_length, ouch50_order_restated_set_appendage_length, "order_restated.appendage_length");
  ouch50_order_restated constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch50_order_restated_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch50_order_restated)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {82};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("order_restated.set_constants");
}

void check_mass_cancel_response(const std::uint8_t *bytes) {
  read_integer<ouch50_mass_cancel_response, std::uint8_t>(bytes, 0, 1, ouch50_mass_cancel_response_get_message_type, "mass_cancel_response.message_type");
  integer<ouch50_mass_cancel_response, std::uint64_t>(bytes, 1, 8, ouch50_mass_cancel_response_get_timestamp, ouch50_mass_cancel_response_set_timestamp, "mass_cancel_response.timestamp");
  integer<ouch50_mass_cancel_response, std::uint32_t>(bytes, 9, 4, ouch50_mass_cancel_response_get_user_ref_num, ouch50_mass_cancel_response_set_user_ref_num, "mass_cancel_response.user_ref_num");
  text<ouch50_mass_cancel_response>(bytes, 13, 4, ouch50_mass_cancel_response_get_firm, ouch50_mass_cancel_response_set_firm, "mass_cancel_response.firm");
  text<ouch50_mass_cancel_response>(bytes, 17, 8, ouch50_mass_cancel_response_get_symbol, ouch50_mass_cancel_response_set_symbol, "mass_cancel_response.symbol");
  integer<ouch50_mass_cancel_response, std::uint16_t>(bytes, 25, 2, ouch50_mass_cancel_response_get_appendage_length, ouch50_mass_cancel_response_set_appendage_length, "mass_cancel_response.appendage_length");
  ouch50_mass_cancel_response constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch50_mass_cancel_response_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch50_mass_cancel_response)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {88};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("mass_cancel_response.set_constants");
}

void check_disable_order_entry_response(const std::uint8_t *bytes) {
  read_integer<ouch50_disable_order_entry_response, std::uint8_t>(bytes, 0, 1, ouch50_disable_order_entry_response_get_message_type, "disable_order_entry_response.message_type");
  integer<ouch50_disable_order_entry_response, std::uint64_t>(bytes, 1, 8, ouch50_disable_order_entry_response_get_timestamp, ouch50_disable_order_entry_response_set_timestamp, "disable_order_entry_response.timestamp");
  integer<ouch50_disable_order_entry_response, std::uint32_t>(bytes, 9, 4, ouch50_disable_order_entry_response_get_user_ref_num, ouch50_disable_order_entry_response_set_user_ref_num, "disable_order_entry_response.user_ref_num");
  text<ouch50_disable_order_entry_response>(bytes, 13, 4, ouch50_disable_order_entry_response_get_firm, ouch50_disable_order_entry_response_set_firm, "disable_order_entry_response.firm");
  integer<ouch50_disable_order_entry_response, std::uint16_t>(bytes, 17, 2, ouch50_disable_order_entry_response_get_appendage_length, ouch50_disable_order_entry_response_set_appendage_length, "disable_order_entry_response.appendage_length");
  ouch50_disable_order_entry_response constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch50_disable_order_entry_response_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch50_disable_order_entry_response)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {71};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("disable_order_entry_response.set_constants");
}

void check_enable_order_entry_response(const std::uint8_t *bytes) {
  read_integer<ouch50_enable_order_entry_response, std::uint8_t>(bytes, 0, 1, ouch50_enable_order_entry_response_get_message_type, "enable_order_entry_response.message_type");
  integer<ouch50_enable_order_entry_response, std::uint64_t>(bytes, 1, 8, ouch50_enable_order_entry_response_get_timestamp, ouch50_enable_order_entry_response_set_timestamp, "enable_order_entry_response.timestamp");
  integer<ouch50_enable_order_entry_response, std::uint32_t>(bytes, 9, 4, ouch50_enable_order_entry_response_get_user_ref_num, ouch50_enable_order_entry_response_set_user_ref_num, "enable_order_entry_response.user_ref_num");
  text<ouch50_enable_order_entry_response>(bytes, 13, 4, ouch50_enable_order_entry_response_get_firm, ouch50_enable_order_entry_response_set_firm, "enable_order_entry_response.firm");
  integer<ouch50_enable_order_entry_response, std::uint16_t>(bytes, 17, 2, ouch50_enable_order_entry_response_get_appendage_length, ouch50_enable_order_entry_response_set_appendage_length, "enable_order_entry_response.appendage_length");
  ouch50_enable_order_entry_response constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch50_enable_order_entry_response_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch50_enable_order_entry_response)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {75};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("enable_order_entry_response.set_constants");
}

void check_account_query_response(const std::uint8_t *bytes) {
  read_integer<ouch50_account_query_response, std::uint8_t>(bytes, 0, 1, ouch50_account_query_response_get_message_type, "account_query_response.message_type");
  integer<ouch50_account_query_response, std::uint64_t>(bytes, 1, 8, ouch50_account_query_response_get_timestamp, ouch50_account_query_response_set_timestamp, "account_query_response.timestamp");
  integer<ouch50_account_query_response, std::uint32_t>(bytes, 9, 4, ouch50_account_query_response_get_next_user_ref_num, ouch50_account_query_response_set_next_user_ref_num, "account_query_response.next_user_ref_num");
  ouch50_account_query_response constant;
  std::memcpy(&constant, bytes, sizeof constant);
  ouch50_account_query_response_set_constants(&constant);
  std::uint8_t expected[sizeof(ouch50_account_query_response)];
  std::memcpy(expected, bytes, sizeof expected);
  {
    const std::uint8_t fixed[] = {81};
    std::memcpy(expected + 0, fixed, sizeof fixed);
  }
  if (std::memcmp(&constant, expected, sizeof expected) != 0) mismatch("account_query_response.set_constants");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  static const bool lengths = check_lengths();
  if (!lengths) return 0;
  std::uint8_t bytes[kInput] = {};
  if (size > kInput) size = kInput;
  if (size > 0) std::memcpy(bytes, data, size);
  check_enter_order(bytes);
  check_replace_order(bytes);
  check_cancel_order(bytes);
  check_modify_order(bytes);
  check_mass_cancel_request(bytes);
  check_disable_order_entry_request(bytes);
  check_enable_order_entry_request(bytes);
  check_account_query_request(bytes);
  check_system_event(bytes);
  check_order_accepted(bytes);
  check_order_replaced(bytes);
  check_order_canceled(bytes);
  check_aiq_canceled(bytes);
  check_order_executed(bytes);
  check_broken_trade(bytes);
  check_order_rejected(bytes);
  check_cancel_pending(bytes);
  check_cancel_reject(bytes);
  check_order_priority_update(bytes);
  check_order_modified(bytes);
  check_order_restated(bytes);
  check_mass_cancel_response(bytes);
  check_disable_order_entry_response(bytes);
  check_enable_order_entry_response(bytes);
  check_account_query_response(bytes);
  check_enter_order_tail(bytes, size);
  check_replace_order_tail(bytes, size);
  check_cancel_order_tail(bytes, size);
  check_modify_order_tail(bytes, size);
  check_mass_cancel_request_tail(bytes, size);
  check_disable_order_entry_request_tail(bytes, size);
  check_enable_order_entry_request_tail(bytes, size);
  check_account_query_request_tail(bytes, size);
  check_order_accepted_tail(bytes, size);
  check_order_replaced_tail(bytes, size);
  check_order_canceled_tail(bytes, size);
  check_aiq_canceled_tail(bytes, size);
  check_order_executed_tail(bytes, size);
  check_broken_trade_tail(bytes, size);
  check_order_rejected_tail(bytes, size);
  check_cancel_pending_tail(bytes, size);
  check_cancel_reject_tail(bytes, size);
  check_order_priority_update_tail(bytes, size);
  check_order_modified_tail(bytes, size);
  check_order_restated_tail(bytes, size);
  check_mass_cancel_response_tail(bytes, size);
  check_disable_order_entry_response_tail(bytes, size);
  check_enable_order_entry_response_tail(bytes, size);
  check_account_query_response_tail(bytes, size);
  return 0;
}

#ifdef LUMINA_FUZZ_MAIN
/** Arguments: rounds (default 100000) and seed (default 1). The same seed gives the same inputs. */
int main(int argc, char **argv) {
  const unsigned long rounds = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 100000;
  std::uint64_t state = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 1;
  if (state == 0) state = 1;  // xorshift stays at zero
  std::printf("%lu rounds, seed %llu\n", rounds, static_cast<unsigned long long>(state));
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
