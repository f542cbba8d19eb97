// Messages for the tests, written through the generated setters.
#ifndef LUMINA_SAMPLE_MESSAGES_H_
#define LUMINA_SAMPLE_MESSAGES_H_

#include <cstring>
#include <vector>

#include "check.h"

#include "itch-5.0/c/itch-5.0.h"
#include "parse/parse.h"

namespace lumina::test {

using Bytes = std::vector<uint8_t>;

// One message of the wire struct, with its constants and header.
template <class Wire>
class Sample {
 public:
  explicit Sample(void (*constants)(Wire*)) : bytes(sizeof(Wire)) { constants(wire()); }
  Wire* wire() { return reinterpret_cast<Wire*>(bytes.data()); }
  Bytes bytes;
};

#define LUMINA_SAMPLE(name) Sample<itch50_##name> sample(itch50_##name##_set_constants)
#define LUMINA_SET(name, field, ...) itch50_##name##_set_##field(sample.wire(), __VA_ARGS__)
#define LUMINA_HEADER(name)               \
  LUMINA_SET(name, stock_locate, locate); \
  LUMINA_SET(name, timestamp, time)

inline Bytes add_order(uint16_t locate, uint64_t ref, char side, uint32_t shares, uint32_t price,
                       const char* stock = "AAPL", uint64_t time = 1) {
  LUMINA_SAMPLE(add_order);
  LUMINA_HEADER(add_order);
  LUMINA_SET(add_order, order_ref, ref);
  LUMINA_SET(add_order, side, static_cast<uint8_t>(side));
  LUMINA_SET(add_order, shares, shares);
  LUMINA_SET(add_order, price, price);
  LUMINA_SET(add_order, stock, stock, std::strlen(stock));
  return sample.bytes;
}

inline Bytes order_executed(uint16_t locate, uint64_t ref, uint32_t shares, uint64_t time = 1) {
  LUMINA_SAMPLE(order_executed);
  LUMINA_HEADER(order_executed);
  LUMINA_SET(order_executed, order_ref, ref);
  LUMINA_SET(order_executed, shares, shares);
  return sample.bytes;
}

inline Bytes executed_with_price(uint16_t locate, uint64_t ref, uint32_t shares, uint32_t price, char printable,
                                 uint64_t time = 1) {
  LUMINA_SAMPLE(order_executed_with_price);
  LUMINA_HEADER(order_executed_with_price);
  LUMINA_SET(order_executed_with_price, order_ref, ref);
  LUMINA_SET(order_executed_with_price, shares, shares);
  LUMINA_SET(order_executed_with_price, price, price);
  LUMINA_SET(order_executed_with_price, printable, static_cast<uint8_t>(printable));
  return sample.bytes;
}

inline Bytes order_cancel(uint16_t locate, uint64_t ref, uint32_t shares, uint64_t time = 1) {
  LUMINA_SAMPLE(order_cancel);
  LUMINA_HEADER(order_cancel);
  LUMINA_SET(order_cancel, order_ref, ref);
  LUMINA_SET(order_cancel, shares, shares);
  return sample.bytes;
}

inline Bytes order_delete(uint16_t locate, uint64_t ref, uint64_t time = 1) {
  LUMINA_SAMPLE(order_delete);
  LUMINA_HEADER(order_delete);
  LUMINA_SET(order_delete, order_ref, ref);
  return sample.bytes;
}

inline Bytes order_replace(uint16_t locate, uint64_t ref, uint64_t new_ref, uint32_t shares, uint32_t price,
                           uint64_t time = 1) {
  LUMINA_SAMPLE(order_replace);
  LUMINA_HEADER(order_replace);
  LUMINA_SET(order_replace, order_ref, ref);
  LUMINA_SET(order_replace, new_order_ref, new_ref);
  LUMINA_SET(order_replace, shares, shares);
  LUMINA_SET(order_replace, price, price);
  return sample.bytes;
}

inline Bytes trade(uint16_t locate, uint32_t shares, uint32_t price, uint64_t time = 1) {
  LUMINA_SAMPLE(trade);
  LUMINA_HEADER(trade);
  LUMINA_SET(trade, shares, shares);
  LUMINA_SET(trade, price, price);
  LUMINA_SET(trade, stock, "AAPL", 4);
  return sample.bytes;
}

inline Bytes cross_trade(uint16_t locate, uint64_t shares, uint32_t price, uint64_t time = 1) {
  LUMINA_SAMPLE(cross_trade);
  LUMINA_HEADER(cross_trade);
  LUMINA_SET(cross_trade, shares, shares);
  LUMINA_SET(cross_trade, price, price);
  LUMINA_SET(cross_trade, stock, "AAPL", 4);
  return sample.bytes;
}

inline Bytes broken_trade(uint16_t locate, uint64_t match_number, uint64_t time = 1) {
  LUMINA_SAMPLE(broken_trade);
  LUMINA_HEADER(broken_trade);
  LUMINA_SET(broken_trade, match_number, match_number);
  return sample.bytes;
}

inline Bytes stock_directory(uint16_t locate, const char* stock, uint64_t time = 1) {
  LUMINA_SAMPLE(stock_directory);
  LUMINA_HEADER(stock_directory);
  LUMINA_SET(stock_directory, stock, stock, std::strlen(stock));
  return sample.bytes;
}

inline Bytes trading_action(uint16_t locate, char state, uint64_t time = 1) {
  LUMINA_SAMPLE(stock_trading_action);
  LUMINA_HEADER(stock_trading_action);
  LUMINA_SET(stock_trading_action, stock, "AAPL", 4);
  LUMINA_SET(stock_trading_action, trading_state, static_cast<uint8_t>(state));
  return sample.bytes;
}

inline Bytes operational_halt(uint16_t locate, char market, char action, uint64_t time = 1) {
  LUMINA_SAMPLE(operational_halt);
  LUMINA_HEADER(operational_halt);
  LUMINA_SET(operational_halt, stock, "AAPL", 4);
  LUMINA_SET(operational_halt, market_code, static_cast<uint8_t>(market));
  LUMINA_SET(operational_halt, action, static_cast<uint8_t>(action));
  return sample.bytes;
}

#undef LUMINA_HEADER
#undef LUMINA_SET
#undef LUMINA_SAMPLE

inline Message parsed(const Bytes& bytes) {
  Message message{};
  const Parsed outcome = parse_message({bytes.data(), static_cast<uint32_t>(bytes.size()), false}, message);
  LUMINA_CHECK(outcome == Parsed::kMessage);
  return message;
}

}  // namespace lumina::test

#endif  // LUMINA_SAMPLE_MESSAGES_H_
