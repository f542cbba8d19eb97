// A matching engine for JavaScript: an arena, the books in it, and records in memory that both sides see, so that a
// batch crosses the border as one number. All on the calling thread.
#ifndef LUMINA_ADDON_MATCHER_H_
#define LUMINA_ADDON_MATCHER_H_

#include <napi.h>

#include <algorithm>
#include <memory>
#include <new>
#include <span>
#include <string>
#include <utility>
#include <vector>

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
        {InstanceMethod<&MatcherObject::requests>("requests"), InstanceMethod<&MatcherObject::results>("results"),
         InstanceMethod<&MatcherObject::executions>("executions"), InstanceMethod<&MatcherObject::match>("match"),
         InstanceMethod<&MatcherObject::apply>("apply"), InstanceMethod<&MatcherObject::book>("book"),
         InstanceMethod<&MatcherObject::summary>("summary"), InstanceMethod<&MatcherObject::close>("close")});
  }

  explicit MatcherObject(const Napi::CallbackInfo& info) : Napi::ObjectWrap<MatcherObject>(info) {
    const Napi::Env env = info.Env();
    const auto options = info[0].As<Napi::Object>();
    const ArenaWish wish{.bytes = number_of<size_t>(options, "arenaBytes"), .best = best_pages(env)};
    books_ = std::make_unique<Books>(wish, *kernels_of(env, options));
    if (!books_->arena.valid()) throw coded_error(env, "LUMINA_ARENA_UNAVAILABLE", books_->arena.reason());
    if (!books_->book.is_open())
      throw coded_error(env, "LUMINA_ARENA_TOO_SMALL", "the arena is too small for the books of 65,536 symbols");
    const auto capacity = number_of<size_t>(options, "capacity");
    requests_.make(capacity);
    results_.make(capacity);
    executions_.make(capacity);
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

  // Records that live as long as this object or the ArrayBuffer over them does.
  template <class Record>
  class SharedRecords {
   public:
    // Twice or more as many as before keep what was there.
    void make(size_t count) {
      auto made = std::make_shared<std::vector<Record>>(count);
      if (records_ != nullptr) std::copy(records_->begin(), records_->end(), made->begin());
      records_ = std::move(made);
      wrapped_ = false;
    }
    [[nodiscard]] std::span<Record> all() const noexcept { return *records_; }
    // Whether what make() made was handed out.
    [[nodiscard]] bool wrapped() const noexcept { return wrapped_; }
    // Once for what make() made: V8 refuses a second wrap of the same memory.
    [[nodiscard]] Napi::Value wrap(Napi::Env env) {
      if (wrapped_) throw coded_error(env, "LUMINA_MATCH_BUFFER", "this memory was handed out already");
      auto* keeper = new std::shared_ptr<std::vector<Record>>(records_);
      const auto forget = [](Napi::Env, void*, std::shared_ptr<std::vector<Record>>* held) { delete held; };
      wrapped_ = true;
      return Napi::ArrayBuffer::New(env, records_->data(), records_->size() * sizeof(Record), forget, keeper);
    }

   private:
    std::shared_ptr<std::vector<Record>> records_;
    bool wrapped_ = false;
  };

  Napi::Value requests(const Napi::CallbackInfo& info) { return requests_.wrap(info.Env()); }
  Napi::Value results(const Napi::CallbackInfo& info) { return results_.wrap(info.Env()); }
  // Anew after match() said that they moved.
  Napi::Value executions(const Napi::CallbackInfo& info) { return executions_.wrap(info.Env()); }

  // Answers the first info[0] requests; returns how many executions that made, or the complement of it when there were
  // too few places for them, now or before, so that they are in memory that was not handed out yet. Without memory for
  // them the requests before are answered, the others not.
  Napi::Value match(const Napi::CallbackInfo& info) {
    const Napi::Env env = info.Env();
    Matcher& matcher = books(env).matcher;
    const size_t count = info[0].As<Napi::Number>().Uint32Value();
    if (count > requests_.all().size()) throw Napi::RangeError::New(env, "match can't answer more than its capacity");
    MatchProgress done;
    for (;;) {
      done = match_batch(matcher, {requests_.all().first(count), results_.all(), executions_.all()}, done);
      if (done.answered == count) break;
      try {
        executions_.make(executions_.all().size() * 2);
      } catch (const std::bad_alloc&) {
        throw coded_error(env, "LUMINA_MATCH_MEMORY",
                          "no memory for the executions of request " + std::to_string(done.answered) +
                              ", which was not answered, nor those behind it");
      }
    }
    const auto made = static_cast<double>(done.executions);
    return Napi::Number::New(env, executions_.wrapped() ? made : -made - 1);
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
  SharedRecords<lumina10_match_request> requests_;
  SharedRecords<lumina10_match_result> results_;
  SharedRecords<lumina10_match_execution> executions_;
};

}  // namespace lumina

#endif  // LUMINA_ADDON_MATCHER_H_
