// A matching engine for JavaScript: an arena, the books in it, and batches of records. All on the calling thread.
#ifndef LUMINA_ADDON_MATCHER_H_
#define LUMINA_ADDON_MATCHER_H_

#include <napi.h>

#include <memory>
#include <span>

#include "addon/answers.h"
#include "addon/options.h"
#include "book/match_batch.h"
#include "book/replay.h"

namespace lumina {

class MatcherObject : public Napi::ObjectWrap<MatcherObject> {
 public:
  static Napi::Function define(Napi::Env env) {
    return DefineClass(
        env, "Matcher",
        {InstanceMethod<&MatcherObject::match>("match"), InstanceMethod<&MatcherObject::apply>("apply"),
         InstanceMethod<&MatcherObject::book>("book"), InstanceMethod<&MatcherObject::summary>("summary"),
         InstanceMethod<&MatcherObject::close>("close")});
  }

  explicit MatcherObject(const Napi::CallbackInfo& info) : Napi::ObjectWrap<MatcherObject>(info) {
    const Napi::Env env = info.Env();
    const auto options = info[0].As<Napi::Object>();
    const ArenaWish wish{.bytes = number_of<size_t>(options, "arenaBytes"), .best = best_pages(env)};
    books_ = std::make_unique<Books>(wish, *kernels_of(env, options));
    if (!books_->arena.valid()) throw coded_error(env, "LUMINA_ARENA_UNAVAILABLE", books_->arena.reason());
    if (!books_->book.is_open())
      throw coded_error(env, "LUMINA_ARENA_TOO_SMALL", "the arena is too small for the books of 65,536 symbols");
  }

 private:
  struct Books {
    Books(const ArenaWish& wish, const KernelSet& set) : arena(wish), kernels(set) {
      if (arena.valid() && book.open(arena, BookSizes::within(arena.bytes()), set, {})) arena.seal();
    }
    Arena arena;
    const KernelSet& kernels;
    Book book;
    Damage damage;
    Matcher matcher{book, damage};
  };

  Books& books(Napi::Env env) const {
    if (books_ == nullptr) throw coded_error(env, "LUMINA_MATCH_CLOSED", "the matcher is closed; open another");
    return *books_;
  }

  // The records that the bytes of a Uint8Array hold; its length is what JavaScript says it is now.
  template <class Record>
  static std::span<Record> records_of(const Napi::Value& value) {
    auto bytes = value.As<Napi::Uint8Array>();
    static_assert(alignof(Record) == 1);
    return {reinterpret_cast<Record*>(bytes.Data()), bytes.ByteLength() / sizeof(Record)};
  }

  // Answers requests info[0] with results info[1] and executions info[2] up to number info[3], from where the
  // Uint32Array info[4] stands: requests answered, executions written.
  void match(const Napi::CallbackInfo& info) {
    const Napi::Env env = info.Env();
    Matcher& matcher = books(env).matcher;
    const auto requests = records_of<const lumina10_match_request>(info[0]);
    const auto results = records_of<lumina10_match_result>(info[1]);
    const auto executions = records_of<lumina10_match_execution>(info[2]);
    const size_t count = info[3].As<Napi::Number>().Uint32Value();
    auto progress = info[4].As<Napi::Uint32Array>();
    if (progress.ElementLength() < 2) throw Napi::RangeError::New(env, "match needs two places for its progress");
    const MatchProgress from{progress[0], progress[1]};
    if (count > requests.size() || count > results.size() || from.answered > count ||
        from.executions > executions.size())
      throw Napi::RangeError::New(env, "match needs a request and a result each, and progress within them");
    const MatchProgress done = match_batch(matcher, {requests.first(count), results, executions}, from);
    progress[0] = static_cast<uint32_t>(done.answered);
    progress[1] = static_cast<uint32_t>(done.executions);
  }

  // Applies the messages of a Uint8Array of whole records.
  void apply(const Napi::CallbackInfo& info) {
    Books& all = books(info.Env());
    const auto bytes = info[0].As<Napi::Uint8Array>();
    const ReplayPass pass = replay_pass({bytes.Data(), bytes.ByteLength()}, all.book, false);
    all.damage = all.damage + pass.damage;
  }

  Napi::Value book(const Napi::CallbackInfo& info) { return book_of(info, books(info.Env()).book); }

  Napi::Value summary(const Napi::CallbackInfo& info) {
    const Napi::Env env = info.Env();
    const Books& all = books(env);
    Napi::Object answer = object_of(env, {{"liveOrders", all.book.orders().live()}});
    answer.Set("isa", all.kernels.name);
    answer.Set("digest", hex(all.book.digest()));
    answer.Set("damage", object_of(env, named(all.damage)));
    return answer;
  }

  void close(const Napi::CallbackInfo&) { books_.reset(); }

  std::unique_ptr<Books> books_;
};

}  // namespace lumina

#endif  // LUMINA_ADDON_MATCHER_H_
