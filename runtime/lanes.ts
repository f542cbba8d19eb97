/** The one place where a lane is chosen. A lane that can't run says so: nothing falls back to the other by itself. */
import type { Flow, FlowInput, FlowOptions, LaneName } from './flow.ts';
import { openNativeFlow } from './native-flow.ts';
import { openTypeScriptFlow } from './pipeline.ts';

/**
 * Opens one lane over one input. The input is opened by `run`.
 * @throws LuminaError when an option is out of range, or the native addon can't be loaded
 */
export function openFlow(lane: LaneName, input: FlowInput, options: FlowOptions): Flow {
  return lane === 'native' ? openNativeFlow(input, options) : openTypeScriptFlow(input, options);
}
