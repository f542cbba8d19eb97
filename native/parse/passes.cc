#include "parse/passes.h"

#include <bit>
#include <cstring>

#include "parse/parse.h"

namespace lumina {
namespace {

void add(const Message& message, FieldSums& sums) noexcept {
  ++sums.messages;
  sums.locates += message.stock_locate;
  switch (message.type) {
    case ITCH50_ADD_ORDER_TYPE:
    case ITCH50_ADD_ORDER_ATTRIBUTED_TYPE:
      sums.references += message.order_ref;
      sums.codes += message.side;
      sums.shares += message.shares;
      sums.prices += message.price;
      return;
    case ITCH50_ORDER_EXECUTED_TYPE:
    case ITCH50_ORDER_CANCEL_TYPE:
      sums.references += message.order_ref;
      sums.shares += message.shares;
      return;
    case ITCH50_ORDER_EXECUTED_WITH_PRICE_TYPE:
      sums.references += message.order_ref;
      sums.codes += message.printable;
      sums.shares += message.shares;
      sums.prices += message.price;
      return;
    case ITCH50_ORDER_DELETE_TYPE:
      sums.references += message.order_ref;
      return;
    case ITCH50_ORDER_REPLACE_TYPE:
      sums.references += message.order_ref + message.new_order_ref;
      sums.shares += message.shares;
      sums.prices += message.price;
      return;
    default:
      return;
  }
}

// A load of its own, so that the floor does not stand on the generated code that is measured against it.
template <class Integer>
[[nodiscard]] Integer big(const uint8_t* at) noexcept {
  Integer value;
  std::memcpy(&value, at, sizeof value);
  if constexpr (std::endian::native == std::endian::little) {
    if constexpr (sizeof value == 2) return __builtin_bswap16(value);
    if constexpr (sizeof value == 4) return __builtin_bswap32(value);
    if constexpr (sizeof value == 8) return __builtin_bswap64(value);
  }
  return value;
}

void read_at_offsets(const uint8_t* message, FieldSums& sums) noexcept {
  ++sums.messages;
  sums.locates += big<uint16_t>(message + 1);
  switch (message[0]) {
    case 'A':
    case 'F':
      sums.references += big<uint64_t>(message + 11);
      sums.codes += message[19];
      sums.shares += big<uint32_t>(message + 20);
      sums.prices += big<uint32_t>(message + 32);
      return;
    case 'E':
    case 'X':
      sums.references += big<uint64_t>(message + 11);
      sums.shares += big<uint32_t>(message + 19);
      return;
    case 'C':
      sums.references += big<uint64_t>(message + 11);
      sums.shares += big<uint32_t>(message + 19);
      sums.codes += message[31];
      sums.prices += big<uint32_t>(message + 32);
      return;
    case 'D':
      sums.references += big<uint64_t>(message + 11);
      return;
    case 'U':
      sums.references += big<uint64_t>(message + 11) + big<uint64_t>(message + 19);
      sums.shares += big<uint32_t>(message + 27);
      sums.prices += big<uint32_t>(message + 31);
      return;
    default:
      return;
  }
}

}  // namespace

FieldSums parse_pass(std::span<const uint8_t> records) noexcept {
  Frames frames;
  frames.open(records.data(), records.data() + records.size());
  FieldSums sums;
  Frame frame;
  Message message{};
  while (frames.next(frame)) {
    if (parse_message(frame, message) == Parsed::kMessage) add(message, sums);
  }
  return sums;
}

FieldSums floor_pass(std::span<const uint8_t> records) noexcept {
  const uint8_t* at = records.data();
  const uint8_t* const end = at + records.size();
  FieldSums sums;
  while (end - at >= 2) {
    const uint16_t length = big<uint16_t>(at);
    if (end - at - 2 < length) break;
    read_at_offsets(at + 2, sums);
    at += 2 + length;
  }
  return sums;
}

}  // namespace lumina
