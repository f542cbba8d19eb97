/** `lumina bench replay` without a FILE: the measured goals of the native hot path, all of them, over simulated days. */

import type { SimulateOptions } from '../../bench/exchange/simulate.ts';
import { ExitCode, LuminaError } from '../errors.ts';
import { arenaOfRun } from './arena.ts';
import { withPasses } from './bench-progress.ts';
import type { Context } from './context.ts';
import { dayText, referenceText } from './goals-text.ts';
import { nativeState } from './native-state.ts';
import { printLines } from './output.ts';
import type { CommandLine, Settings } from './settings.ts';
import { cachedDay } from './simulated-day.ts';

export interface GoalsLine extends CommandLine {
  readonly repeat: number;
  readonly messages?: number;
  readonly simulateSymbols?: number;
  readonly seed?: number;
}

/** Simulates the days, unless they are there, and measures one after the other; each is told when it is through. */
export async function replayGoals(context: Context, settings: Settings, line: GoalsLine): Promise<ExitCode> {
  checkNative();
  const { BYTES_PER_LIVE_ORDER, dayGoals, GOAL_DAYS, nativeResult, passesOfDay, referenceMillions } = await import(
    '../../bench/index.ts'
  );
  const { repeat } = line;
  const { isa } = settings;
  const days = daysOf(line, GOAL_DAYS);
  const paths = new Map<SimulateOptions, string>();
  for (const day of days) paths.set(day, await cachedDay(context, settings, day));
  for (const [day, path] of paths) {
    const { arenaBytes } = arenaOfRun(settings);
    const results = await withPasses(context, settings, 'replay', ({ onProgress, signal }) => {
      let passes = 0;
      const onPass = (): void => onProgress(++passes, passesOfDay(repeat));
      return dayGoals({ day, path, repeat, isa, arenaBytes, onPass, signal });
    });
    await printLines(settings.json ? results.map((result) => JSON.stringify(result)) : dayText(path, results));
  }
  const millions = referenceMillions(days);
  const space = await withPasses(context, settings, 'references', ({ signal }) => nativeResult('day', { isa, signal }, millions));
  await printLines(settings.json ? [JSON.stringify(space)] : referenceText(space, millions, BYTES_PER_LIVE_ORDER));
  return ExitCode.done;
}

/** The days of the goals; a size makes it one day of that size. */
function daysOf({ messages, simulateSymbols, seed }: GoalsLine, goalDays: readonly SimulateOptions[]): SimulateOptions[] {
  const wished = goalDays.map((day) => ({ ...day, ...(seed === undefined ? {} : { seed }) }));
  if (messages === undefined && simulateSymbols === undefined) return wished;
  const [first] = wished;
  return [{ ...first!, symbols: simulateSymbols ?? first!.symbols, messages: messages ?? first!.messages }];
}

function checkNative(): void {
  const native = nativeState();
  if (native.loaded) return;
  throw new LuminaError(
    'LUMINA_CLI_LANE',
    `bench replay without FILE measures the native lane, and the addon cannot be loaded (${native.reason}); build it with ${native.remedy}, or give a FILE with --lane ts`,
  );
}
