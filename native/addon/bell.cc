#include "addon/bell.h"

#include <optional>

namespace lumina {

struct Bell::Timer {
  // The function catches what goes wrong in it: the call fails only in an environment that is being ended.
  static void ring(uv_timer_t* handle) {
    const auto& timer = *static_cast<Timer*>(handle->data);
    const Napi::Env env = timer.called.Env();
    const Napi::HandleScope scope(env);
    (void)napi_make_callback(env, *timer.context, env.Global(), timer.called.Value(), 0, nullptr, nullptr);
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
    (void)napi_remove_async_cleanup_hook(hook);
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
  (void)napi_add_async_cleanup_hook(called.Env(), Timer::leave, timer_, &timer_->hook);
}

void Bell::stop() noexcept {
  if (timer_ == nullptr) return;
  timer_->bell = nullptr;
  uv_close(reinterpret_cast<uv_handle_t*>(&timer_->handle), Timer::closed);
  timer_ = nullptr;
}

}  // namespace lumina
