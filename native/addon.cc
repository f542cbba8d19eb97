// The border to JavaScript; this file and native/addon/ alone know Node-API. Crossed per batch; records are read in
// place.
#include <napi.h>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "addon/answers.h"
#include "addon/bell.h"
#include "addon/matcher.h"
#include "addon/memory.h"
#include "addon/options.h"
#include "arena/huge_pages.h"
#include "build/flags.h"  // by build.mjs
#include "engine.h"
#include "plant.h"
#include "replay.h"
#include "words.h"

namespace lumina {

class EngineObject : public Napi::ObjectWrap<EngineObject> {
 public:
  static Napi::Function define(Napi::Env env) {
    return DefineClass(
        env, "Engine",
        {InstanceMethod<&EngineObject::start>("start"), InstanceMethod<&EngineObject::look>("look"),
         InstanceMethod<&EngineObject::buffers>("buffers"), InstanceMethod<&EngineObject::release>("release"),
         InstanceMethod<&EngineObject::failure>("failure"), InstanceMethod<&EngineObject::summary>("summary"),
         InstanceMethod<&EngineObject::symbols>("symbols"), InstanceMethod<&EngineObject::book>("book"),
         InstanceMethod<&EngineObject::depth>("depth"), InstanceMethod<&EngineObject::sweep>("sweep"),
         InstanceMethod<&EngineObject::displayed>("displayed"), InstanceMethod<&EngineObject::digest>("digest"),
         InstanceMethod<&EngineObject::digests>("digests"), InstanceMethod<&EngineObject::abort>("abort"),
         InstanceMethod<&EngineObject::progress>("progress"), InstanceMethod<&EngineObject::ring>("ring"),
         InstanceMethod<&EngineObject::hush>("hush"), InstanceMethod<&EngineObject::close>("close")});
  }

  explicit EngineObject(const Napi::CallbackInfo& info) : Napi::ObjectWrap<EngineObject>(info) {
    const auto options = info[0].As<Napi::Object>();
    engine_ = std::make_unique<Engine>(engine_options(info.Env(), options), *kernels_of(info.Env(), options));
  }

 private:
  enum LookSlot { kState, kSamples, kOrders, kBuckets, kDigests, kLookSlots };

  Engine& engine(Napi::Env env) const {
    if (engine_ == nullptr) throw coded_error(env, "LUMINA_FLOW_CLOSED", "the flow is closed; open another");
    return *engine_;
  }

  // The engine with its results readable: before the run and while it is under way there are none.
  Engine& settled(Napi::Env env) const {
    Engine& running = engine(env);
    if (!running.over())
      throw coded_error(env, "LUMINA_FLOW_RUNNING", "the flow has not run to its end; await run() first");
    return running;
  }

  void start(const Napi::CallbackInfo& info) {
    if (engine(info.Env()).state() != EngineState::kIdle)
      throw coded_error(info.Env(), "LUMINA_FLOW_FINISHED", "the flow was started already; open another");
    engine_->start();
  }

  // The books, once there are any: a run that found no memory made none.
  const Book& books(Napi::Env env) const {
    const Book& book = settled(env).book();
    if (!book.is_open()) throw coded_error(env, "LUMINA_FLOW_RUNNING", "the flow made no books; run() says why");
    return book;
  }

  // Fills an Int32Array of kLookSlots with the state and what waits for its reader in each ring: small integers only,
  // so that a look leaves nothing for the garbage collector.
  void look(const Napi::CallbackInfo& info) {
    Engine& seen = engine(info.Env());
    auto out = info[0].As<Napi::Int32Array>();
    if (out.ElementLength() < kLookSlots) throw Napi::RangeError::New(info.Env(), "look needs five places");
    // The state first: what waits after a final state is all that will.
    const EngineState state = seen.state();
    out[kState] = static_cast<int32_t>(state);
    const bool open = state >= EngineState::kRunning && seen.outputs().samples.slots().data() != nullptr;
    out[kSamples] = open ? waiting(seen.outputs().samples) : 0;
    out[kOrders] = open ? waiting(seen.outputs().orders) : 0;
    out[kBuckets] = open ? waiting(seen.outputs().buckets) : 0;
    out[kDigests] = open ? waiting(seen.digests()) : 0;
  }

  // At most a ring's capacity, which is far below 2^31.
  template <class Record>
  static int32_t waiting(const SpscRing<Record>& ring) {
    return static_cast<int32_t>(ring.published() - ring.consumed());
  }

  // Calls info[0] every info[1] milliseconds until hush(), whatever becomes of the engine.
  void ring(const Napi::CallbackInfo& info) {
    bell_.start(info[0].As<Napi::Function>(), info[1].As<Napi::Number>().Uint32Value());
  }
  void hush(const Napi::CallbackInfo&) { bell_.stop(); }

  // Fills a Float64Array of three: compressed bytes read, their total, messages.
  void progress(const Napi::CallbackInfo& info) {
    const Engine& seen = engine(info.Env());
    auto out = info[0].As<Napi::Float64Array>();
    if (out.ElementLength() < 3) throw Napi::RangeError::New(info.Env(), "progress needs three places");
    out[0] = static_cast<double>(seen.reader().bytes_read());
    out[1] = static_cast<double>(seen.reader().bytes_total());
    out[2] = static_cast<double>(seen.messages_so_far());
  }

  // The addresses live as long as one of these buffers does. Only once: V8 refuses a second wrap of the same memory.
  Napi::Value buffers(const Napi::CallbackInfo& info) {
    Engine& running = engine(info.Env());
    if (running.state() < EngineState::kRunning || !buffers_.empty())
      throw coded_error(info.Env(), "LUMINA_FLOW_RUNNING", "no buffers now");
    Napi::Array list = Napi::Array::New(info.Env());
    wrap(list, running.outputs().samples.slots());
    wrap(list, running.outputs().orders.slots());
    wrap(list, running.outputs().buckets.slots());
    return list;
  }

  template <class Record>
  void wrap(Napi::Array& list, std::span<Record> slots) {
    auto* keeper = new std::shared_ptr<const Arena>(engine_->addresses());
    auto buffer = Napi::ArrayBuffer::New(
        list.Env(), slots.data(), slots.size_bytes(),
        [](Napi::Env, void*, std::shared_ptr<const Arena>* held) { delete held; }, keeper);
    buffers_.push_back(Napi::Persistent(buffer));
    list.Set(list.Length(), buffer);
  }

  // Gives `info[1]` records of ring `info[0]` (0 samples, 1 orders, 2 buckets) back.
  void release(const Napi::CallbackInfo& info) {
    Outputs& outputs = engine(info.Env()).outputs();
    const auto records = static_cast<uint64_t>(info[1].As<Napi::Number>().DoubleValue());
    const int ring = info[0].As<Napi::Number>().Int32Value();
    if (ring == 0) outputs.samples.release(records);
    if (ring == 1) outputs.orders.release(records);
    if (ring == 2) outputs.buckets.release(records);
  }

  Napi::Value failure(const Napi::CallbackInfo& info) {
    const Failure failure = failure_of(settled(info.Env()));
    if (failure.code == nullptr) return info.Env().Null();
    Napi::Object answer = Napi::Object::New(info.Env());
    answer.Set("code", failure.code);
    answer.Set("detail", failure.detail);
    return answer;
  }

  Napi::Value summary(const Napi::CallbackInfo& info);
  Napi::Value symbols(const Napi::CallbackInfo& info);
  Napi::Value book(const Napi::CallbackInfo& info) { return book_of(info, books(info.Env())); }
  Napi::Value depth(const Napi::CallbackInfo& info);
  Napi::Value sweep(const Napi::CallbackInfo& info);
  Napi::Value displayed(const Napi::CallbackInfo& info);

  // Before the run: that of no orders.
  Napi::Value digest(const Napi::CallbackInfo& info) {
    const bool idle = engine(info.Env()).state() == EngineState::kIdle;
    return Napi::String::New(info.Env(), hex(idle ? engine_->book().digest() : settled(info.Env()).digest()));
  }

  // The running digests that came since the last call: messages, digest, messages, digest, ...
  Napi::Value digests(const Napi::CallbackInfo& info) {
    Napi::Array list = Napi::Array::New(info.Env());
    SpscRing<RunningDigest>& ring = engine(info.Env()).digests();
    for (uint64_t left = ring.available(); left > 0; --left, ring.release()) {
      list.Set(list.Length(), count(info.Env(), ring.at().messages));
      list.Set(list.Length(), hex(ring.at().digest));
    }
    return list;
  }

  void abort(const Napi::CallbackInfo&) {
    if (engine_ != nullptr) engine_->abort();
  }

  // The buffers stay until they are collected, over addresses without memory. To detach them makes V8 look at every
  // access to every typed array of the process from then on, 7 % of the TypeScript lane's time: the last resort.
  void close(const Napi::CallbackInfo&) {
    if (engine_ == nullptr) return;
    const auto engine = std::move(engine_);
    const auto buffers = std::move(buffers_);
    if (engine->leave()) return;
    for (const auto& buffer : buffers) buffer.Value().Detach();
  }

  std::unique_ptr<Engine> engine_;
  Bell bell_;
  std::vector<Napi::Reference<Napi::ArrayBuffer>> buffers_;
};

namespace {

Napi::Object counts_by_type(Napi::Env env, const Traffic& traffic, bool known) {
  Napi::Object table = Napi::Object::New(env);
  for (size_t type = 0; type < traffic.types.size(); ++type) {
    if (traffic.types[type] == 0 || (itch50_length_of(static_cast<uint8_t>(type)) != 0) != known) continue;
    const char16_t letter = static_cast<char16_t>(type);
    table.Set(Napi::String::New(env, &letter, 1), count(env, traffic.types[type]));
  }
  return table;
}

// One pass over the records of a Uint8Array; null when the arena is too small for the books. Blocks until it is done.
Napi::Value replay_records(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  const auto bytes = info[0].As<Napi::Uint8Array>();
  const auto options = info[1].As<Napi::Object>();
  const Replay done = replay({bytes.Data(), bytes.ByteLength()}, {.stage = number_of<ReplayStage>(options, "stage"),
                                                                  .look_ahead = options.Get("lookAhead").ToBoolean(),
                                                                  .arena = arena_wish(env, options),
                                                                  .kernels = kernels_of(env, options)});
  if (!done.ran && done.arena.pages == Pages::kNone)
    throw coded_error(env, "LUMINA_ARENA_UNAVAILABLE", done.arena.reason);
  if (!done.ran) return env.Null();
  Napi::Object answer = object_of(env, named(done));
  answer.Set("isa", done.isa);
  answer.Set("arena", arena_object(env, done.arena));
  answer.Set("digest", hex(done.digest));
  answer.Set("damage", object_of(env, named(done.damage)));
  answer.Set("peak", object_of(env, named(done.peak)));
  return answer;
}

Napi::Object clock_report(Napi::Env env) {
  const Clock& clock = machine_clock();
  Napi::Object report = Napi::Object::New(env);
  report.Set("source", clock_name(clock.source));
  report.Set("invariant", clock.invariant);
  report.Set("ticksPerNs", clock.ticks_per_ns);
  report.Set("stepNs", clock.step_ns);
  report.Set("costNs", clock.cost_ns);
  report.Set("afterCostNs", clock.after_cost_ns);
  return report;
}

// What doctor and the harness ask: kernels (the best one last), clock, how the addon was built, and the pages that a
// small mapping gets here.
Napi::Value machine(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  Napi::Object report = Napi::Object::New(env);
  const auto& sets = available_kernels();
  auto isas = Napi::Array::New(env);
  for (auto set = sets.rbegin(); set != sets.rend(); ++set) isas.Set(isas.Length(), (*set)->name);
  report.Set("isas", isas);
  Napi::Object build = Napi::Object::New(env);
  build.Set("compiler", compiler_name());
  build.Set("flags", LUMINA_FLAGS);
  if (planted_words() != nullptr) report.Set("planted", planted_words());
  report.Set("build", build);
  report.Set("clock", clock_report(env));
  report.Set("noHugePages", no_huge_pages());
  report.Set("processors", usable_processors());
  report.Set("arena", arena_object(env, Arena({.bytes = size_t{4} << 20, .best = best_pages(env)}).report()));
  return report;
}

Side side_of(const Napi::Value& letter) {
  return letter.As<Napi::String>().Utf8Value() == "B" ? Side::kBid : Side::kAsk;
}

// Stock locates above 0 that were seen, ascending.
std::vector<uint16_t> seen_locates(const Book& book) {
  std::vector<uint16_t> seen;
  for (uint32_t locate = 1; book.is_open() && locate < kLocates; ++locate) {
    if (book.symbol(static_cast<uint16_t>(locate)).seen) seen.push_back(static_cast<uint16_t>(locate));
  }
  return seen;
}

}  // namespace

Napi::Value EngineObject::summary(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  Engine& done = settled(env);
  Napi::Object answer = object_of(env, named_totals(done));
  answer.Set("isa", done.kernels().name);
  answer.Set("arena", arena_object(env, done.arena().report()));
  answer.Set("clock", clock_report(env));
  answer.Set("digest", hex(done.digest()));
  answer.Set("types", counts_by_type(env, done.traffic(), true));
  answer.Set("unknownTypes", counts_by_type(env, done.traffic(), false));
  answer.Set("firstTimeNs", static_cast<double>(done.traffic().first_time));
  answer.Set("lastTimeNs", static_cast<double>(done.traffic().last_time));
  answer.Set("signals", object_of(env, named(done.signal().counts())));
  answer.Set("orders", object_of(env, named(done.gateway().counts())));
  answer.Set("refused", object_of(env, named_refusals(done.gateway().counts())));
  answer.Set("ordersDigest", hex(done.gateway().digest()));
  answer.Set("damage", object_of(env, named(done.damage())));
  answer.Set("packets", object_of(env, named(done.packets())));
  answer.Set("sequence", object_of(env, named(done.packets().sequence)));
  Napi::Array feeds = Napi::Array::New(env);
  for (const FeedSeen& feed : done.feeds()) {
    Napi::Object entry = object_of(env, named(feed));
    entry.Set("session", latin1(env, trimmed(feed.session)));
    feeds.Set(feeds.Length(), entry);
  }
  answer.Set("feeds", feeds);
  return answer;
}

Napi::Value EngineObject::symbols(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  const Book& book = settled(env).book();
  Napi::Array list = Napi::Array::New(env);
  for (const uint16_t locate : seen_locates(book)) {
    Napi::Object entry = Napi::Object::New(env);
    entry.Set("stockLocate", static_cast<uint32_t>(locate));
    entry.Set("symbol", latin1(env, trimmed(book.names().name(locate))));
    list.Set(list.Length(), entry);
  }
  return list;
}

// Side info[1] (B, S) of locate info[0] summed up; shares by level with all better ones, best level first.
Napi::Value EngineObject::depth(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  const Book& book = books(env);
  const auto locate = static_cast<uint16_t>(info[0].As<Napi::Number>().Uint32Value());
  const Side side = side_of(info[1]);
  const SideTotals totals = book.totals(locate, side);
  std::vector<uint64_t> depth(totals.levels);
  book.depth(locate, side, depth);
  auto cumulative = Napi::Float64Array::New(env, depth.size());
  std::transform(depth.rbegin(), depth.rend(), cumulative.Data(),
                 [](uint64_t shares) { return static_cast<double>(shares); });
  Napi::Object answer = object_of(env, {{"shares", totals.shares}});
  answer.Set("notional4", Napi::BigInt::New(env, totals.notional));
  answer.Set("cumulative", cumulative);
  return answer;
}

// What taking info[2] shares from side info[1] (B, S) of locate info[0] would find.
Napi::Value EngineObject::sweep(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  const auto locate = static_cast<uint16_t>(info[0].As<Napi::Number>().Uint32Value());
  const auto wanted = static_cast<uint64_t>(info[2].As<Napi::Number>().DoubleValue());
  const Sweep found = books(env).sweep(locate, side_of(info[1]), wanted);
  Napi::Object answer = object_of(env, {{"levels", found.levels}, {"shares", found.shares}});
  answer.Set("notional4", Napi::BigInt::New(env, found.notional));
  return answer;
}

// Of every symbol, as symbols() has them, the shares of the info[0] best bid levels and of as many ask levels.
Napi::Value EngineObject::displayed(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  const Book& book = books(env);
  const std::vector<uint16_t> locates = seen_locates(book);
  std::vector<uint64_t> shares(locates.size() * 2);
  book.displayed(locates, info[0].As<Napi::Number>().Uint32Value(), shares);
  auto answer = Napi::Float64Array::New(env, shares.size());
  std::transform(shares.begin(), shares.end(), answer.Data(), [](uint64_t sum) { return static_cast<double>(sum); });
  return answer;
}

}  // namespace lumina

static Napi::Object initialise(Napi::Env env, Napi::Object exports) {
  if (const char* const fault = lumina::read_plant(); fault != nullptr) throw Napi::Error::New(env, fault);
  exports.Set("Engine", lumina::EngineObject::define(env));
  exports.Set("Matcher", lumina::MatcherObject::define(env));
  exports.Set("machine", Napi::Function::New(env, lumina::machine, "machine"));
  exports.Set("tryArena", Napi::Function::New(env, lumina::try_arena, "tryArena"));
  exports.Set("hugePages", Napi::Function::New(env, lumina::huge_pages, "hugePages"));
  exports.Set("replayRecords", Napi::Function::New(env, lumina::replay_records, "replayRecords"));
  return exports;
}

NODE_API_MODULE(lumina, initialise)
