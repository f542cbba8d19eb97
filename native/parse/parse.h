// Bytes to fields: one switch over the message types, reading through the generated structs only.
#ifndef LUMINA_PARSE_PARSE_H_
#define LUMINA_PARSE_PARSE_H_

#include <cstdint>

#include "feed/frames.h"
#include "itch-5.0/c/itch-5.0.h"
#include "plant.h"

namespace lumina {

enum class Parsed : uint8_t { kMessage, kUnknownType, kShort };

// The fields that the book and the stages after it read; what a type does not carry is left as it was.
struct Message {
  uint64_t timestamp;
  uint64_t order_ref;
  // order_replace only.
  uint64_t new_order_ref;
  uint32_t shares;
  uint32_t price;
  // Eight bytes, space padded, inside the frame; null for types without a symbol.
  const uint8_t* stock;
  uint16_t stock_locate;
  uint8_t type;
  // add_order, add_order_attributed: B or S.
  uint8_t side;
  // order_executed_with_price: Y or N.
  uint8_t printable;
  // stock_trading_action: the state; operational_halt: H or T.
  uint8_t trading_state;
  // operational_halt: the market it speaks of.
  uint8_t market_code;
};

namespace parse {

template <class Wire>
[[nodiscard]] inline const Wire* as(const Frame& frame) noexcept {
  return reinterpret_cast<const Wire*>(frame.bytes);  // byte-array members: alignment 1, and char types may alias
}

[[gnu::always_inline]] inline void order_fields(const Frame& frame, Message& message) noexcept {
  switch (message.type) {
    case ITCH50_ADD_ORDER_TYPE:
    case ITCH50_ADD_ORDER_ATTRIBUTED_TYPE: {
      // The attributed message is the plain one with the participant appended.
      const auto* wire = as<itch50_add_order>(frame);
      message.order_ref = itch50_add_order_get_order_ref(wire);
      message.side = itch50_add_order_get_side(wire);
      message.shares = itch50_add_order_get_shares(wire);
      message.price = itch50_add_order_get_price(wire);
      message.stock = itch50_add_order_get_stock(wire);
      return;
    }
    case ITCH50_ORDER_EXECUTED_TYPE: {
      const auto* wire = as<itch50_order_executed>(frame);
      message.order_ref = itch50_order_executed_get_order_ref(wire);
      message.shares = itch50_order_executed_get_shares(wire);
      return;
    }
    case ITCH50_ORDER_EXECUTED_WITH_PRICE_TYPE: {
      const auto* wire = as<itch50_order_executed_with_price>(frame);
      message.order_ref = itch50_order_executed_with_price_get_order_ref(wire);
      message.shares = itch50_order_executed_with_price_get_shares(wire);
      message.price = itch50_order_executed_with_price_get_price(wire);
      message.printable = itch50_order_executed_with_price_get_printable(wire);
      return;
    }
    case ITCH50_ORDER_CANCEL_TYPE: {
      const auto* wire = as<itch50_order_cancel>(frame);
      message.order_ref = itch50_order_cancel_get_order_ref(wire);
      message.shares = itch50_order_cancel_get_shares(wire);
      return;
    }
    case ITCH50_ORDER_DELETE_TYPE:
      message.order_ref = itch50_order_delete_get_order_ref(as<itch50_order_delete>(frame));
      return;
    case ITCH50_ORDER_REPLACE_TYPE: {
      const auto* wire = as<itch50_order_replace>(frame);
      message.order_ref = itch50_order_replace_get_order_ref(wire);
      message.new_order_ref = itch50_order_replace_get_new_order_ref(wire);
      message.shares = itch50_order_replace_get_shares(wire);
      message.price = itch50_order_replace_get_price(wire);
      return;
    }
    default:
      return;
  }
}

inline void other_fields(const Frame& frame, Message& message) noexcept {
  switch (message.type) {
    case ITCH50_TRADE_TYPE: {
      const auto* wire = as<itch50_trade>(frame);
      message.shares = itch50_trade_get_shares(wire);
      message.price = itch50_trade_get_price(wire);
      message.stock = itch50_trade_get_stock(wire);
      return;
    }
    case ITCH50_STOCK_TRADING_ACTION_TYPE: {
      const auto* wire = as<itch50_stock_trading_action>(frame);
      message.trading_state = itch50_stock_trading_action_get_trading_state(wire);
      message.stock = itch50_stock_trading_action_get_stock(wire);
      return;
    }
    case ITCH50_OPERATIONAL_HALT_TYPE: {
      const auto* wire = as<itch50_operational_halt>(frame);
      message.market_code = itch50_operational_halt_get_market_code(wire);
      message.trading_state = itch50_operational_halt_get_action(wire);
      message.stock = itch50_operational_halt_get_stock(wire);
      return;
    }
#define LUMINA_STOCK_ONLY(NAME, name)                                    \
  case ITCH50_##NAME##_TYPE:                                             \
    message.stock = itch50_##name##_get_stock(as<itch50_##name>(frame)); \
    return;
      LUMINA_STOCK_ONLY(STOCK_DIRECTORY, stock_directory)
      LUMINA_STOCK_ONLY(REG_SHO_RESTRICTION, reg_sho_restriction)
      LUMINA_STOCK_ONLY(MARKET_PARTICIPANT_POSITION, market_participant_position)
      LUMINA_STOCK_ONLY(IPO_QUOTING_PERIOD_UPDATE, ipo_quoting_period_update)
      LUMINA_STOCK_ONLY(LULD_AUCTION_COLLAR, luld_auction_collar)
      LUMINA_STOCK_ONLY(CROSS_TRADE, cross_trade)
      LUMINA_STOCK_ONLY(NOII, noii)
      LUMINA_STOCK_ONLY(RETAIL_PRICE_IMPROVEMENT, retail_price_improvement)
      LUMINA_STOCK_ONLY(DIRECT_LISTING, direct_listing)
#undef LUMINA_STOCK_ONLY
    default:
      return;
  }
}

}  // namespace parse

// Whether a message of this type changes orders, so that one that can't be read may have lost some.
[[nodiscard]] inline bool changes_orders(uint8_t type) noexcept {
  switch (type) {
    case ITCH50_ADD_ORDER_TYPE:
    case ITCH50_ADD_ORDER_ATTRIBUTED_TYPE:
    case ITCH50_ORDER_EXECUTED_TYPE:
    case ITCH50_ORDER_EXECUTED_WITH_PRICE_TYPE:
    case ITCH50_ORDER_CANCEL_TYPE:
    case ITCH50_ORDER_DELETE_TYPE:
    case ITCH50_ORDER_REPLACE_TYPE:
      return true;
    default:
      return false;
  }
}

// Whether an order can come of a message of this type: the strategy decides on trades only.
[[nodiscard]] inline bool trades(uint8_t type) noexcept {
  return type == ITCH50_ORDER_EXECUTED_TYPE || type == ITCH50_ORDER_EXECUTED_WITH_PRICE_TYPE ||
         type == ITCH50_TRADE_TYPE;
}

// Of a frame that is shorter than its layout: true with the locate when an order may be lost with it, and its locate
// can be read.
[[nodiscard]] inline bool lost_order(const Frame& frame, uint16_t& stock_locate) noexcept {
  constexpr size_t kLocateEnd = offsetof(itch50_order_delete, stock_locate) + sizeof(uint16_t);
  if (!changes_orders(frame.bytes[0]) || frame.length < kLocateEnd) return false;
  stock_locate = itch50_order_delete_get_stock_locate(parse::as<itch50_order_delete>(frame));
  return true;
}

namespace parse {

// The fields of a message of type `message.type` that is as long as its layout.
[[gnu::always_inline]] inline void fields(const Frame& frame, Message& message) noexcept {
  // Every message starts with the same eleven bytes.
  const auto* header = as<itch50_order_delete>(frame);
  message.stock_locate = itch50_order_delete_get_stock_locate(header);
  message.timestamp = itch50_order_delete_get_timestamp(header);
  message.stock = nullptr;
  if (changes_orders(message.type)) {
    order_fields(frame, message);
  } else {
    other_fields(frame, message);
  }
}

}  // namespace parse

// Reads the frame (length >= 1) into `message`. Longer than the layout is fine: a later revision appends.
// Inlined, as the call takes 1 ns of T0 to T2.
[[nodiscard, gnu::always_inline]] inline Parsed parse_message(const Frame& frame, Message& message) noexcept {
  message.type = frame.bytes[0];
  LUMINA_PLANTED(kParse, message.type);
  const uint32_t layout = itch50_length_of(message.type);
  if (layout == 0) [[unlikely]]
    return Parsed::kUnknownType;
  if (frame.length < layout) [[unlikely]]
    return Parsed::kShort;
  parse::fields(frame, message);
  return Parsed::kMessage;
}

}  // namespace lumina

#endif  // LUMINA_PARSE_PARSE_H_
