/** Simulated days: written where asked, or kept under .lumina/ of the working directory and used again. */

import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { SimulatedDay, SimulateOptions } from '../../bench/exchange/simulate.ts';
import { LuminaError, messageOf } from '../errors.ts';
import { packageVersion } from '../package-root.ts';
import type { Context } from './context.ts';
import { note } from './output.ts';
import { showProgress } from './progress.ts';
import type { Settings } from './settings.ts';
import { count } from './text.ts';

/** Folder for what can be made again. */
const CACHE = '.lumina';

/** Simulates a day into `path`, replacing it, with progress and Ctrl-C in place. The file is whole or not there. */
export async function simulateInto(
  context: Context,
  settings: Settings,
  day: SimulateOptions,
  path: string,
): Promise<SimulatedDay> {
  const { simulateToFile } = await import('../../bench/exchange/simulate.ts');
  let done = 0;
  const onProgress = (messages: number) => {
    done = messages;
  };
  const stopProgress = showProgress('simulate', settings.progress, () => ({ done, total: day.messages, items: done }));
  // simulateToFile removes its own temporary file unless the process is ended under it.
  const release = context.interrupt.onForcedExit(() => rmSync(`${path}.${process.pid}.part`, { force: true }));
  try {
    return await simulateToFile({ ...day, onProgress, signal: context.interrupt.signal }, path);
  } finally {
    release();
    stopProgress();
  }
}

/** The path of a simulated day, made now unless an earlier run left it. The name carries every parameter and the version. */
export async function cachedDay(context: Context, settings: Settings, day: SimulateOptions): Promise<string> {
  const folder = join(context.workingDirectory, CACHE);
  const path = join(folder, `day-${packageVersion()}-seed${day.seed}-symbols${day.symbols}-messages${day.messages}.itch`);
  const shown = relative(context.workingDirectory, path);
  if (existsSync(path)) {
    note(`no FILE given; using the simulated day ${shown}`);
    return shown;
  }
  note(`no FILE given; simulating a day of ${count(day.messages)} messages into ${shown}`);
  try {
    mkdirSync(folder, { recursive: true });
    await simulateInto(context, settings, day, path);
  } catch (error) {
    const unwritable =
      (error as { syscall?: unknown }).syscall !== undefined || (error as { code?: unknown }).code === 'LUMINA_SIMULATE_WRITE';
    if (!unwritable) throw error;
    const text = `${shown}: the simulated day cannot be kept (${messageOf((error as Error).cause ?? error)}); name a FILE, or work in a folder that you may write to`;
    throw new LuminaError('LUMINA_CLI_CACHE', text, { cause: error });
  }
  return shown;
}
