// Calls a function of JavaScript from its event loop, again and again: what Node's own timers do, but for the numbers
// that each of their calls leaves to the garbage collector.
#ifndef LUMINA_ADDON_BELL_H_
#define LUMINA_ADDON_BELL_H_

#include <napi.h>
#include <uv.h>

#include <cstdint>

namespace lumina {

class Bell {
 public:
  Bell() = default;
  ~Bell() { stop(); }
  Bell(const Bell&) = delete;
  Bell& operator=(const Bell&) = delete;

  // From the next turn of the event loop on, every so many milliseconds, and keeps the loop alive.
  void start(Napi::Function called, uint64_t period_ms);
  // Also from within the call. Nothing when it does not ring.
  void stop() noexcept;

 private:
  // What the event loop knows of; it outlives the bell until the loop has let go of it.
  struct Timer;

  Timer* timer_ = nullptr;
};

}  // namespace lumina

#endif  // LUMINA_ADDON_BELL_H_
