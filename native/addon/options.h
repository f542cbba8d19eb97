// What JavaScript hands over, and the words that answers are made of.
#ifndef LUMINA_ADDON_OPTIONS_H_
#define LUMINA_ADDON_OPTIONS_H_

#include <napi.h>

#include <string>

#include "engine.h"
#include "words.h"

namespace lumina {

// Numbers come as doubles: exact to 2^53, and checked by native-flow.ts before they get here.
template <class Number>
Number number_of(const Napi::Object& options, const char* key) {
  return static_cast<Number>(options.Get(key).As<Napi::Number>().DoubleValue());
}

// -1: no limit.
inline uint64_t limit_of(const Napi::Object& options, const char* key) {
  const double value = options.Get(key).As<Napi::Number>().DoubleValue();
  return value < 0 ? UINT64_MAX : static_cast<uint64_t>(value);
}

inline Napi::Error coded_error(Napi::Env env, const char* code, const std::string& text) {
  Napi::Error error = Napi::Error::New(env, text);
  error.Set("code", Napi::String::New(env, code));
  return error;
}

// Symbols are bytes of the feed, not UTF-8.
inline Napi::Value latin1(Napi::Env env, const std::string& text) {
  napi_value value = nullptr;
  NAPI_THROW_IF_FAILED(env, napi_create_string_latin1(env, text.data(), text.size(), &value), Napi::Value());
  return {env, value};
}

inline std::string from_latin1(const Napi::Value& value) {
  char text[sizeof(SymbolName) + 1];
  size_t length = 0;
  NAPI_THROW_IF_FAILED(value.Env(), napi_get_value_string_latin1(value.Env(), value, text, sizeof text, &length), {});
  return {text, length};
}

inline Napi::Value count(Napi::Env env, uint64_t value) { return Napi::Number::New(env, static_cast<double>(value)); }

inline Pages best_pages(Napi::Env env) {
  const Pages pages = wished_pages();
  if (pages == Pages::kNone) throw coded_error(env, "LUMINA_ARENA_PAGES", kPagesFault);
  return pages;
}

inline ArenaWish arena_wish(Napi::Env env, const Napi::Object& options) {
  return {.bytes = number_of<size_t>(options, "arenaBytes"),
          .least = number_of<size_t>(options, "arenaLeastBytes"),
          .best = best_pages(env)};
}

inline const KernelSet* kernels_of(Napi::Env env, const Napi::Object& options) {
  std::string error;
  const KernelSet* kernels = choose_kernels(options.Get("isa").As<Napi::String>().Utf8Value(), error);
  return kernels != nullptr ? kernels : throw coded_error(env, "LUMINA_KERNELS_ISA", error);
}

inline SignalOptions signal_options(const Napi::Object& options) {
  SignalOptions signal;
  signal.vpin.bucket_shares = number_of<uint32_t>(options, "bucketShares");
  signal.vpin.buckets = number_of<uint32_t>(options, "buckets");
  signal.vpin.sigma_numerator = number_of<uint32_t>(options, "sigmaNumerator");
  signal.vpin.sigma_denominator = number_of<uint32_t>(options, "sigmaDenominator");
  signal.vpin.bulk = options.Get("bulk").ToBoolean();
  signal.vpin.bar_ns = number_of<uint64_t>(options, "barNs");
  signal.strategy.take_shares = number_of<uint32_t>(options, "takeShares");
  signal.strategy.cooldown_buckets = number_of<uint64_t>(options, "cooldownBuckets");
  signal.strategy.sweep_levels = number_of<uint32_t>(options, "sweepLevels");
  signal.strategy.max_order_shares = number_of<uint32_t>(options, "maxOrderShares");
  return signal;
}

inline RiskOptions risk_options(const Napi::Object& options) {
  RiskOptions risk;
  risk.kill_switch = options.Get("killSwitch").ToBoolean();
  risk.max_order_shares = number_of<uint32_t>(options, "maxOrderShares");
  risk.max_notional4 = number_of<uint64_t>(options, "maxNotional4");
  risk.collar_ppm = number_of<uint32_t>(options, "collarPpm");
  risk.max_position = number_of<int64_t>(options, "maxPosition");
  risk.max_open_orders = number_of<uint32_t>(options, "maxOpenOrders");
  risk.max_orders_per_second = number_of<uint32_t>(options, "maxOrdersPerSecond");
  return risk;
}

inline EngineOptions engine_options(Napi::Env env, const Napi::Object& options) {
  EngineOptions engine;
  engine.input.path = options.Get("path").As<Napi::String>().Utf8Value();
  engine.input.descriptor = number_of<int>(options, "fd");
  const auto feeds = options.Get("feeds").As<Napi::Uint32Array>();
  engine.input.feeds = endpoints_of({feeds.Data(), feeds.ElementLength()});
  engine.arena = arena_wish(env, options);
  engine.threads = number_of<int>(options, "threads");
  const auto symbols = options.Get("symbols").As<Napi::Array>();
  for (uint32_t i = 0; i < symbols.Length(); ++i) engine.symbols.push_back(packed_symbol(from_latin1(symbols.Get(i))));
  engine.signal = signal_options(options);
  engine.risk = risk_options(options);
  engine.after_messages = limit_of(options, "afterMessages");
  engine.until_ns = limit_of(options, "untilNs");
  const auto probes = number_of<int64_t>(options, "probes");
  engine.probes = {.on = probes != 0, .every = static_cast<uint64_t>(probes > 0 ? probes : 1), .orders = probes < 0};
  engine.digest_every = number_of<uint64_t>(options, "digestEvery");
  engine.bucket_log = options.Get("bucketLog").ToBoolean();
  engine.look_ahead = options.Get("lookAhead").ToBoolean();
  return engine;
}

}  // namespace lumina

#endif  // LUMINA_ADDON_OPTIONS_H_
