#include "addon/bell.h"

#include <optional>

namespace lumina {

struct Bell::Timer {
  // What the function throws, or a tick that runs behind it, is nobody's to catch: it ends the process, or is told to
  // whoever listens for that, as with a timer of Node's.
  static void ring(uv_timer_t* handle) {
    const auto& timer = *static_cast<Timer*>(handle->data);
    const Napi::Env env = timer.called.Env();
    const Napi::HandleScope scope(env);
    const napi_status status =
        napi_make_callback(env, *timer.context, env.Global(), timer.called.Value(), 0, nullptr, nullptr);
    napi_value thrown = nullptr;
    if (status == napi_pending_exception && napi_get_and_clear_last_exception(env, &thrown) == napi_ok)
      (void)napi_fatal_exception(env, thrown);
  }

  // The environment ends in the middle of a run, as a worker's may. It waits for closed(): the addon is unloaded then.
  static void leave(napi_async_cleanup_hook_handle, void* data) {
    Bell* const bell = static_cast<Timer*>(data)->bell;
    if (bell != nullptr) bell->stop();
  }

  static void closed(uv_handle_t* handle) {
    auto* const timer = static_cast<Timer*>(handle->data);
    const napi_async_cleanup_hook_handle hook = timer->hook;
    delete timer;
    if (hook != nullptr) (void)napi_remove_async_cleanup_hook(hook);
  }

  uv_timer_t handle{};
  // Null once it was stopped.
  Bell* bell = nullptr;
  napi_async_cleanup_hook_handle hook = nullptr;
  Napi::FunctionReference called;
  std::optional<Napi::AsyncContext> context;
};

void Bell::start(Napi::Function called, uint64_t period_ms) {
  stop();
  uv_loop_t* loop = nullptr;
  if (napi_get_uv_event_loop(called.Env(), &loop) != napi_ok) throw Napi::Error::New(called.Env(), "no event loop");
  timer_ = new Timer;
  timer_->bell = this;
  timer_->called = Napi::Persistent(called);
  timer_->context.emplace(called.Env(), "lumina");
  (void)uv_timer_init(loop, &timer_->handle);
  timer_->handle.data = timer_;
  (void)uv_timer_start(&timer_->handle, Timer::ring, 0, period_ms);
  if (napi_add_async_cleanup_hook(called.Env(), Timer::leave, timer_, &timer_->hook) == napi_ok) return;
  stop();
  throw Napi::Error::New(called.Env(), "the environment is being ended");
}

void Bell::stop() noexcept {
  if (timer_ == nullptr) return;
  timer_->bell = nullptr;
  uv_close(reinterpret_cast<uv_handle_t*>(&timer_->handle), Timer::closed);
  timer_ = nullptr;
}

}  // namespace lumina
