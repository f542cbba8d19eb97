/**
 * Which stage a sample of a hot thread belongs to.
 *
 * The innermost frame that lies in a stage's folder decides: `native/book/levels.h` is book, whoever it was inlined into. What every
 * stage uses (kernels, generated accessors, memmove) belongs to the stage that called it. The engine's own code, which lies in no
 * stage's folder, belongs to where it works: the hand-over to the ring, readings of the clock to telemetry, the look-ahead that
 * fetches for the book to book; the loop around them is `other`, and none of the four stages of the budget.
 */
import type { Frame } from './stacks.ts';

export const STAGES = ['wire', 'feed', 'parse', 'book', 'ring', 'signal', 'gateway', 'telemetry', 'other'] as const;
export type Stage = (typeof STAGES)[number];

/**
 * `outside`: before the first and after the last message, such as taking memory and the digest; `waiting`: spinning in user mode for
 * input, room or events; `system`: inside a system call, whatever for; `kernel`: page faults; `interrupt`: the machine's, and those of
 * the sampler itself.
 */
export type Place = Stage | 'outside' | 'waiting' | 'system' | 'kernel' | 'interrupt';

const PLANTED = /^lumina_planted_([a-z]+)$/;
const STAGE_FOLDER = /^(?:native|runtime)\/(wire|feed|parse|book|signal|gateway|telemetry)\//;
const SYSTEM_CALL = /^(?:do_syscall_64|entry_SYSCALL_64\w*|entry_SYSCALL_compat\w*|__x64_sys_\w+|el0_svc\w*|invoke_syscall)$/;
const INTERRUPT = /^(?:asm_)?(?:sysvec_|common_interrupt|spurious_interrupt|exc_nmi|el[01]\w*_(?:irq|fiq))/;
const RUNNING = /^lumina::Engine::(?:pump|strategy_loop|batch|one|consume|pass_by|hand_over|fill|leave_book)/;
const AROUND = /^lumina::Engine::(?:run|prepare|take_memory|settle)\b|^(?:start_thread|clone3?|__clone3?)$/;

/** Functions of native/engine.cc and runtime/pipeline.ts that work for one stage. */
const ENGINE: readonly (readonly [pattern: RegExp, place: Place])[] = [
  [/::(?:hand_over|fill|leave_book)/, 'ring'],
  [/::look_ahead/, 'book'],
  [/::next_captured/, 'feed'],
  [/::next_chunk/, 'wire'],
  [/::skip/, 'parse'],
  [/::wait_for_room/, 'waiting'],
  [/#pushEvent$/, 'ring'],
];

/** @param frames outermost first */
export function placeOf(frames: readonly Frame[]): Place {
  const inward = [...frames].reverse();
  if (isOutside(inward)) return 'outside';
  if (inward.some(({ kind, name }) => kind === 'kernel' && SYSTEM_CALL.test(name))) return 'system';
  if (inward[0]?.kind === 'kernel') {
    return inward.some(({ kind, name }) => kind === 'kernel' && INTERRUPT.test(name)) ? 'interrupt' : 'kernel';
  }
  return stageOf(inward);
}

/** A hot thread's stack that no message was on its way in. A broken stack is not taken for one. */
function isOutside(inward: readonly Frame[]): boolean {
  if (inward.some(({ name }) => RUNNING.test(name) || PLANTED.test(name))) return false;
  return inward.some(({ name }) => AROUND.test(name));
}

function stageOf(inward: readonly Frame[]): Place {
  /** What the frame is if it turns out that no stage called it. */
  let pending: Place | undefined;
  let named: Stage | undefined;
  for (const { name, file } of inward) {
    // Planted into a stage, it is that stage's by its caller; the ones planted into the engine's loop say themselves whose they are.
    const planted = PLANTED.exec(name)?.[1];
    named ??= STAGES.find((stage) => stage === planted);
    if (file === undefined) continue;
    if (/^native\/patience\./.test(file)) return 'waiting';
    // Whoever looks whether there is something, and finds nothing, waits: the look is most of what spinning is.
    if (/^native\/ring\//.test(file)) pending ??= /::available$/.test(name) ? 'waiting' : 'ring';
    else if (/^runtime\/ring\//.test(file)) pending ??= /records\.js$/.test(file) ? 'telemetry' : 'ring';
    else if (/^native\/wire\/chunks\.h$/.test(file) && /::(?:front|finished)$/.test(name)) pending ??= 'waiting';
    else if (/^native\/clock\//.test(file) || name === 'ticks') pending ??= 'telemetry';
    else if (STAGE_FOLDER.test(file)) return STAGES.find((stage) => stage === STAGE_FOLDER.exec(file)?.[1]) ?? 'other';
    else if (/^(?:native\/engine\w*|runtime\/(?:pipeline|frames|capture-frames))\./.test(file))
      return pending ?? named ?? engineStage(name, file);
  }
  return pending ?? named ?? 'other';
}

function engineStage(name: string, file: string): Place {
  if (/^runtime\/(?:frames|capture-frames)\./.test(file)) return 'feed';
  return ENGINE.find(([pattern]) => pattern.test(name))?.[1] ?? 'other';
}
