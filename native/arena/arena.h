// One mapping for everything the hot path touches: obtained once, handed out linearly at start, then sealed.
#ifndef LUMINA_ARENA_ARENA_H_
#define LUMINA_ARENA_ARENA_H_

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace lumina {

// What the kernel gave, best first. The names are those of ArenaReport.pages.
enum class Pages : uint8_t { kNone, kHuge1G, kHuge2M, kTransparent, kLocked, kPlain };

[[nodiscard]] const char* pages_name(Pages pages) noexcept;
// The best pages to try. LUMINA_ARENA_PAGES names them: 1g only on this request, or a lower kind to see what it costs.
// Pages::kNone when it names nothing that there is.
[[nodiscard]] Pages wished_pages();
inline constexpr const char* kPagesFault = "LUMINA_ARENA_PAGES: give 1g, 2m, thp, locked or plain";

// The best kind that is tried first: 1 GB pages only when asked for; tests start lower to see every fall-back.
struct ArenaWish {
  size_t bytes = 0;
  // Where the machine has less memory left than `bytes`, so much less will do; 0 for no less.
  size_t least = 0;
  Pages best = Pages::kHuge2M;
  // Once true, pre-faulting ends early and the arena is not valid; null for never.
  const std::atomic<bool>* stopping = nullptr;
  // Where /proc and /sys are looked at; tests have their own.
  std::string root = {};
};

// What became of a wish.
struct ArenaReport {
  size_t bytes = 0;
  // What was wished for: more than `bytes` where the machine has less.
  size_t wanted = 0;
  // Handed out.
  size_t used = 0;
  Pages pages = Pages::kNone;
  // Whether it can't be swapped out.
  bool locked = false;
  // Why it is not what was wished for, or not on better pages; empty when it is.
  std::string reason;
  // Commands that would give better pages, the best first, with "or" between them; empty where there is none.
  std::string remedy;
};

class Arena {
 public:
  Arena() noexcept = default;
  // Maps and pre-faults `wish.bytes` (rounded up to the page), but nothing that the machine doesn't have: the kernel
  // would end the process for it. Check valid(); reason() says why not, or why better pages were not obtained.
  explicit Arena(const ArenaWish& wish);
  ~Arena();
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;

  [[nodiscard]] bool valid() const noexcept { return base_ != nullptr; }
  [[nodiscard]] size_t bytes() const noexcept { return bytes_; }
  [[nodiscard]] size_t used() const noexcept { return used_; }
  [[nodiscard]] size_t left() const noexcept { return bytes_ - used_; }
  [[nodiscard]] Pages pages() const noexcept { return pages_; }
  [[nodiscard]] bool locked() const noexcept { return locked_; }
  [[nodiscard]] const std::string& reason() const noexcept { return reason_; }
  [[nodiscard]] const std::string& remedy() const noexcept { return remedy_; }
  [[nodiscard]] ArenaReport report() const { return {bytes_, wanted_, used_, pages_, locked_, reason_, remedy_}; }
  [[nodiscard]] bool owns(const void* at) const noexcept;

  // Zeroed room for `count` objects on a cache line, or an empty span when the arena is used up.
  // Only trivial types: nothing is ever destroyed. Asking a sealed arena is a fault of ours and stops the process.
  template <class T>
  [[nodiscard]] std::span<T> take(size_t count) noexcept {
    static_assert(__is_trivially_copyable(T));
    void* at = take_bytes(count, sizeof(T));
    return at == nullptr ? std::span<T>() : std::span<T>(static_cast<T*>(at), count);
  }

  // After this nothing more is handed out: what the hot path has is all it will ever have.
  void seal() noexcept { sealed_ = true; }
  [[nodiscard]] bool sealed() const noexcept { return sealed_; }

  // Gives the memory back to the system now; the addresses stay, and read as zeros. False when the system refuses: then
  // nobody may use them, and it is the process's end that unmaps what is left of them.
  [[nodiscard]] bool discard() noexcept;

 private:
  [[nodiscard]] void* take_bytes(size_t count, size_t each) noexcept;
  [[nodiscard]] size_t affordable(const ArenaWish& wish);
  [[nodiscard]] bool map_hugetlb(const ArenaWish& wish, size_t page, Pages kind);
  void explain_hugetlb(const ArenaWish& wish, size_t page, Pages kind, int error);
  [[nodiscard]] bool map_ordinary(const ArenaWish& wish, size_t bytes);
  [[nodiscard]] bool ask_transparent(const ArenaWish& wish);
  void judge_transparent(const ArenaWish& wish);
  [[nodiscard]] bool touch(const ArenaWish& wish) noexcept;
  void lock();
  void note(const std::string& why);
  void advise(const std::string& command);

  std::byte* base_ = nullptr;
  size_t bytes_ = 0;
  size_t wanted_ = 0;
  size_t used_ = 0;
  // The whole mapping, which can be longer than the aligned part in use.
  void* mapping_ = nullptr;
  size_t mapped_ = 0;
  Pages pages_ = Pages::kNone;
  bool locked_ = false;
  bool sealed_ = false;
  std::string reason_;
  std::string remedy_;
};

inline constexpr size_t kCacheLine = 64;

}  // namespace lumina

#endif  // LUMINA_ARENA_ARENA_H_
