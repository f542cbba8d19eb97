/** One flow from a command's point of view: lane chosen and told, progress shown, Ctrl-C passed on, everything closed. */

import { sizeText } from '../arena-size.ts';
import { LuminaError } from '../errors.ts';
import type { ArenaReport, Flow, FlowInput, FlowOptions, FlowSummary, LaneName } from '../flow.ts';
import { openFlow } from '../lanes.ts';
import type { Context } from './context.ts';
import { checkFeeds } from './input.ts';
import { nativeState } from './native-state.ts';
import { note } from './output.ts';
import { showProgress } from './progress.ts';
import type { Settings } from './settings.ts';
import { nearNames } from './suggest.ts';

/** The lane that a command runs, and what must be said about the choice once the input is known to be good. */
export interface ChosenLane {
  readonly lane: LaneName;
  /** Says on standard error what was not as asked: no native lane, or a kernel set that has no meaning. */
  tell(): void;
}

/** The lane asked for, else native when it loads, else ts. Throws when the native lane was asked for and is not there. */
export function chooseLane(settings: Pick<Settings, 'lane' | 'isa'>): ChosenLane {
  const native = settings.lane === 'ts' ? undefined : nativeState();
  if (native?.loaded === true) return { lane: 'native', tell: () => {} };
  if (native !== undefined && settings.lane === 'native') {
    throw new LuminaError(
      'LUMINA_CLI_LANE',
      `--lane native: the addon cannot be loaded (${native.reason}); build it with ${native.remedy}, or use --lane ts`,
    );
  }
  return {
    lane: 'ts',
    tell: () => {
      if (native !== undefined)
        note(`native lane not available (${native.reason}); running the TypeScript lane. To build the addon: ${native.remedy}`);
      if (settings.isa !== undefined) note(`the kernel set ${settings.isa} is for the native lane; the TypeScript lane has none`);
    },
  };
}

/** The lane on standard error, for the commands whose results have no room for it. */
export function tellLane(lane: LaneName, isa: string): void {
  note(`${lane} lane${lane === 'native' ? ` (${isa})` : ''}`);
}

export interface SessionOptions {
  /** Word before the progress figures. */
  readonly label: string;
  /** Results are written while the flow runs. */
  readonly streaming?: boolean;
}

/**
 * Runs an open flow to its end with progress and Ctrl-C in place.
 * @throws LuminaError LUMINA_CLI_FEED
 */
export async function runFlow(
  context: Context,
  settings: Settings,
  input: FlowInput,
  flow: Flow,
  session: SessionOptions,
): Promise<FlowSummary> {
  const stopProgress = showProgress(
    session.label,
    settings.progress,
    () => {
      const { bytesRead, bytesTotal, messages } = flow.progress();
      return { done: bytesRead, total: bytesTotal, items: messages };
    },
    { streaming: session.streaming ?? false },
  );
  const release = context.interrupt.onStop(() => flow.abort());
  try {
    const summary = await flow.run();
    tellArena(summary.arena);
    if (!context.interrupt.interrupted()) checkFeeds(input, summary);
    return summary;
  } finally {
    release();
    stopProgress();
  }
}

/** Says when the machine had less memory than the arena takes by default: fewer orders fit. */
function tellArena({ bytes, wanted, reason }: ArenaReport): void {
  if (bytes < wanted) note(`the arena has ${sizeText(bytes)} of the ${sizeText(wanted)} that it takes by default: ${reason}`);
}

/** Opens a flow, lets `use` work with it, and closes it whatever happens. */
export async function withFlow<Result>(
  lane: LaneName,
  input: FlowInput,
  options: FlowOptions,
  use: (flow: Flow) => Promise<Result>,
): Promise<Result> {
  const flow = await openFlow(lane, input, options);
  try {
    return await use(flow);
  } finally {
    flow.close();
  }
}

/** Exit 2 for a symbol that the input never names, with near names; `early`: the input was read up to a moment only. */
export function unknownSymbol(symbol: string, input: FlowInput, known: readonly string[], early = false): LuminaError {
  const near = nearNames(symbol, new Set(known));
  if (early && near.length === 0) {
    return new LuminaError(
      'LUMINA_CLI_SYMBOL',
      `${input.path}: ${symbol} is not named before that moment; give a later one, or none for the end of the input`,
    );
  }
  const advice =
    near.length > 0
      ? `did you mean ${near.join(' or ')}?`
      : known.length === 0
        ? 'the input names no symbol at all'
        : `lumina book ${input.fd === undefined ? input.path : '-'} --all lists every symbol`;
  return new LuminaError('LUMINA_CLI_SYMBOL', `${input.path}: has no symbol ${symbol}; ${advice}`);
}
