#include "touch.h"

#include <sys/mman.h>

#include <cstddef>
#include <cstdint>
#include <thread>

#include "expect.h"
#include "patience.h"

// Of the program that this test is, by the linker.
extern "C" {
extern const char __executable_start;
extern const char etext;
}

using lumina::thread_charges;

namespace {

constexpr size_t kPage = 4096;

// As deep as no message goes, but less deep than what was touched.
[[gnu::noinline]] void go_deep() {
  std::byte frame[48 * 1024];
  volatile std::byte* const lowest = frame;
  for (size_t offset = 0; offset < sizeof frame; offset += kPage) lowest[offset] = std::byte{1};
}

[[gnu::no_sanitize_address]] void read_code() {
  for (const char* at = &__executable_start; at < &etext; at += kPage) (void)*static_cast<const volatile char*>(at);
}

// The process forgets the pages; the next use of each is a fault.
void forget_code() {
  const auto from = reinterpret_cast<uintptr_t>(&__executable_start) / kPage * kPage;
  const auto to = reinterpret_cast<uintptr_t>(&etext) / kPage * kPage;
  EXPECT_EQ(madvise(reinterpret_cast<void*>(from), to - from, MADV_DONTNEED), 0);
}

long faults_of(void (*use)()) {
  const long before = thread_charges().minor_faults;
  use();
  return thread_charges().minor_faults - before;
}

void a_touched_stack_makes_no_fault() {
  long untouched = 0;
  long touched = 0;
  std::thread([&] { untouched = faults_of(go_deep); }).join();
  std::thread([&] {
    lumina::touch_stack();
    touched = faults_of(go_deep);
  }).join();
  EXPECT(untouched > 0);
  EXPECT_EQ(touched, 0L);
}

void touched_code_makes_no_fault() {
  forget_code();
  EXPECT(faults_of(read_code) > 0);
  forget_code();
  lumina::touch_code();
  EXPECT_EQ(faults_of(read_code), 0L);
}

}  // namespace

int main() {
#if defined(__linux__)
  a_touched_stack_makes_no_fault();
  touched_code_makes_no_fault();
#endif
  return lumina::test::verdict();
}
