// What a hot thread will use of the process beside the arena, used once before its first message: a page that is new to
// the process costs a fault, some 200 ns where the page is in memory and far more where it is not.
#ifndef LUMINA_TOUCH_H_
#define LUMINA_TOUCH_H_

namespace lumina {

// The calling thread's stack from here on down, deeper than a message ever goes.
void touch_stack() noexcept;
// Code and constants of the file that this function is in, addon or program: what is run for the first time in the
// middle of the day is there by then. Does nothing where the system does not say where they lie.
void touch_code() noexcept;

}  // namespace lumina

#endif  // LUMINA_TOUCH_H_
