/** For the tests: stacks written in one line each. */

import type { Frame, FrameKind, Stack } from './stacks.ts';

const KINDS: Record<string, FrameKind> = { n: 'native', i: 'inlined', j: 'javascript', k: 'kernel' };

/** `run@native/engine.cc > apply@native/book/book.cc:i > syscall:k`: frames from the outermost inwards, with file and kind. */
export function framesOf(text: string): Frame[] {
  return text.split(' > ').map((part) => {
    const [, name, file, kind] = /^(.+?)(?:@([^ ]+?))?(?:\|([nijk]))?$/.exec(part)!;
    return { name: name!, ...(file === undefined ? {} : { file }), kind: KINDS[kind ?? 'n']! };
  });
}

export function stackOf(text: string, count = 1, thread = 'lumina-data'): Stack {
  return { thread, frames: framesOf(text), count };
}

/** As a hot thread's stack begins. */
export const RUNNING = 'start_thread > lumina::Engine::run@native/engine.cc > lumina::Engine::pump<true>@native/engine.cc';
