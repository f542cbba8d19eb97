// What JavaScript gets back: counts by name, and the levels of a book.
#ifndef LUMINA_ADDON_ANSWERS_H_
#define LUMINA_ADDON_ANSWERS_H_

#include <napi.h>

#include "addon/options.h"
#include "book/book.h"
#include "words.h"

namespace lumina {

inline Napi::Object object_of(Napi::Env env, const NamedCounts& counts) {
  Napi::Object object = Napi::Object::New(env);
  for (const NamedCount& counter : counts) object.Set(counter.name, count(env, counter.value));
  return object;
}

inline Napi::Value book_side(Napi::Env env, const Book& book, uint16_t locate, Side side, size_t depth) {
  const size_t levels = book.symbol(locate).sides[static_cast<size_t>(side)].count();
  const size_t wanted = depth == 0 || depth > levels ? levels : depth;
  auto buffer = Napi::ArrayBuffer::New(env, wanted * sizeof(lumina10_book_level));
  (void)book.snapshot(locate, side, {static_cast<lumina10_book_level*>(buffer.Data()), wanted});
  return buffer;
}

// The book of locate info[0], info[1] levels a side (0: all), as book_level records.
inline Napi::Value book_of(const Napi::CallbackInfo& info, const Book& book) {
  const Napi::Env env = info.Env();
  const auto locate = static_cast<uint16_t>(info[0].As<Napi::Number>().Uint32Value());
  const size_t depth = info[1].As<Napi::Number>().Uint32Value();
  Napi::Object answer = Napi::Object::New(env);
  answer.Set("symbol", latin1(env, trimmed(book.names().name(locate))));
  answer.Set("bids", book_side(env, book, locate, Side::kBid, depth));
  answer.Set("asks", book_side(env, book, locate, Side::kAsk, depth));
  return answer;
}

}  // namespace lumina

#endif  // LUMINA_ADDON_ANSWERS_H_
