// Memory as JavaScript sees it: what an arena got, what one would get, and huge pages for buffers of its own.
#ifndef LUMINA_ADDON_MEMORY_H_
#define LUMINA_ADDON_MEMORY_H_

#include <napi.h>

#include <span>

#include "addon/answers.h"
#include "addon/options.h"
#include "arena/arena.h"
#include "arena/huge_pages.h"
#include "arena/system_memory.h"
#include "clock/clock.h"

namespace lumina {

inline Napi::Object arena_object(Napi::Env env, const ArenaReport& arena) {
  Napi::Object report = object_of(env, {{"bytes", arena.bytes}, {"wanted", arena.wanted}, {"used", arena.used}});
  report.Set("pages", pages_name(arena.pages));
  report.Set("locked", arena.locked);
  report.Set("reason", arena.reason);
  report.Set("remedy", arena.remedy);
  return report;
}

// What an arena gets here, by getting it, and what memory was left before; `pages` is none when it is not to be had.
inline Napi::Value try_arena(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  const MemoryLeft left = memory_left();
  const uint64_t begin = monotonic_ns();
  Napi::Object report = arena_object(env, Arena(arena_wish(env, info[0].As<Napi::Object>())).report());
  report.Set("tookNs", count(env, monotonic_ns() - begin));
  report.Set("leftBytes", left.bytes == UINT64_MAX ? env.Null() : count(env, left.bytes));
  report.Set("leftSource", left.source);
  return report;
}

// Asks for huge pages for an ArrayBuffer; the offset at which the first one begins.
inline Napi::Value huge_pages(const Napi::CallbackInfo& info) {
  auto buffer = info[0].As<Napi::ArrayBuffer>();
  const std::span memory(static_cast<std::byte*>(buffer.Data()), buffer.ByteLength());
  ask_huge_pages(memory);
  return Napi::Number::New(info.Env(), static_cast<double>(huge_page_border(memory)));
}

}  // namespace lumina

#endif  // LUMINA_ADDON_MEMORY_H_
