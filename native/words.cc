#include "words.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace lumina {
namespace {

Failure wire_failure(const WireReader& reader) {
  switch (reader.fault()) {
    case WireFault::kNotFound:
      return {"LUMINA_WIRE_NOT_FOUND", {}};
    case WireFault::kIsDirectory:
      return {"LUMINA_WIRE_IS_DIRECTORY", {}};
    case WireFault::kEmpty:
      return {"LUMINA_WIRE_EMPTY", {}};
    case WireFault::kUnknownFormat:
      return {"LUMINA_WIRE_UNKNOWN_FORMAT", {}};
    case WireFault::kDamagedStart:
      return {"LUMINA_WIRE_UNKNOWN_FORMAT", "damaged"};
    case WireFault::kUnknownLink:
      return {"LUMINA_WIRE_UNSUPPORTED_FORMAT", std::to_string(reader.system_error())};
    case WireFault::kUnreadable:
    case WireFault::kNone:
      break;
  }
  return {"LUMINA_WIRE_UNREADABLE", std::strerror(reader.system_error())};
}

}  // namespace

Failure failure_of(const Engine& engine) {
  switch (engine.fault()) {
    case EngineFault::kWire:
      return wire_failure(engine.reader());
    case EngineFault::kArenaUnavailable:
      return {"LUMINA_ARENA_UNAVAILABLE", engine.fault_text()};
    case EngineFault::kArenaTooSmall:
      return {"LUMINA_ARENA_TOO_SMALL", engine.fault_text()};
    case EngineFault::kNoThread:
      return {"LUMINA_NATIVE_NO_THREAD", engine.fault_text()};
    case EngineFault::kNone:
      break;
  }
  return {nullptr, {}};
}

std::string hex(uint64_t value) {
  char text[17];
  std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(value));
  return text;
}

std::string trimmed(const SymbolName& name) {
  std::string text(name.begin(), name.end());
  text.erase(text.find_last_not_of(' ') + 1);
  return text;
}

uint64_t packed_symbol(const std::string& symbol) {
  SymbolName name;
  name.fill(' ');
  std::copy_n(symbol.begin(), std::min(symbol.size(), name.size()), name.begin());
  return SymbolNames::pack(name.data());
}

Pages wished_pages() {
  const char* wanted = std::getenv("LUMINA_ARENA_PAGES");
  if (wanted == nullptr) return Pages::kHuge2M;
  for (Pages pages : {Pages::kHuge1G, Pages::kHuge2M, Pages::kTransparent, Pages::kLocked, Pages::kPlain}) {
    if (std::strcmp(wanted, pages_name(pages)) == 0) return pages;
  }
  return Pages::kNone;
}

const char* compiler_name() noexcept {
#if defined(__clang__)
  return "clang " __clang_version__;
#else
  return "gcc " __VERSION__;
#endif
}

}  // namespace lumina
