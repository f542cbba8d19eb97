/** The one place where a lane is chosen. A lane that can't run says so: nothing falls back to the other by itself. */
import type { Flow, FlowInput, FlowOptions, LaneName } from './flow.ts';
import { checkMatcherOptions, type Matcher, type MatcherOptions } from './matcher.ts';
import { openNativeFlow } from './native-flow.ts';
import { openNativeMatcher } from './native-matcher.ts';
import { openTypeScriptFlow } from './pipeline.ts';
import { typedMemory } from './typed-memory.ts';
import { TypeScriptMatcher } from './typescript-matcher.ts';

/**
 * Opens one lane over one input. The input is opened by `run`. Either lane loads the addon where there is one: the TypeScript lane's
 * memory gets huge pages by it.
 * @throws LuminaError when an option is out of range, or the native addon can't be loaded
 */
export function openFlow(lane: LaneName, input: FlowInput, options: FlowOptions): Flow {
  return lane === 'native' ? openNativeFlow(input, options) : openTypeScriptFlow(input, options, { memory: typedMemory() });
}

/**
 * Opens one lane's matching engine, its books empty.
 * @throws LuminaError LUMINA_MATCH_OPTION, LUMINA_ARENA_TOO_SMALL; of the native lane LUMINA_NATIVE_UNAVAILABLE,
 *   LUMINA_ARENA_UNAVAILABLE, LUMINA_KERNELS_ISA
 */
export function openMatcher(lane: LaneName, options: MatcherOptions): Matcher {
  checkMatcherOptions(options);
  return lane === 'native' ? openNativeMatcher(options) : new TypeScriptMatcher(options, typedMemory());
}
