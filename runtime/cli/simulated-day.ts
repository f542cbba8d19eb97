/** Simulated days: written where asked, or kept under .lumina/ of the working directory and used again. */

import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { SimulatedDay, SimulateOptions } from '../../bench/exchange/simulate.ts';
import { LuminaError, messageOf } from '../errors.ts';
import { packageVersion } from '../package-root.ts';
import type { Context } from './context.ts';
import { writeJsonFile } from './files.ts';
import { CACHE_FOLDER } from './last-result.ts';
import { note } from './output.ts';
import { showProgress } from './progress.ts';
import type { Settings } from './settings.ts';
import { count, plural } from './text.ts';

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

/** What is known of a kept day, in a file beside it: a day that differs was cut, changed or half written. */
interface Manifest {
  readonly schemaVersion: 1;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * The path of a simulated day, made now unless an earlier run left it whole. The name carries every parameter, the version and
 * the simulator's revision.
 */
export async function cachedDay(context: Context, settings: Settings, day: SimulateOptions): Promise<string> {
  const { SIMULATOR_REVISION } = await import('../../bench/exchange/simulate.ts');
  const folder = join(context.workingDirectory, CACHE_FOLDER);
  const parameters = `seed${day.seed}-symbols${day.symbols}-messages${day.messages}`;
  const path = join(folder, `day-${packageVersion()}-r${SIMULATOR_REVISION}-${parameters}.itch`);
  const shown = relative(context.workingDirectory, path);
  const fault = await faultOf(path);
  if (fault === undefined) {
    note(`no FILE given; using the simulated day ${shown}`);
    return shown;
  }
  if (fault !== 'absent') note(`${shown}: ${fault}; simulating it again`);
  note(`no FILE given; simulating a day of ${plural(day.messages, 'message')} into ${shown}`);
  try {
    mkdirSync(folder, { recursive: true });
    await simulateInto(context, settings, day, path);
    const manifest: Manifest = { schemaVersion: 1, bytes: statSync(path).size, sha256: await sha256Of(path) };
    await writeJsonFile(manifestOf(path), manifest, true, context.interrupt);
  } catch (error) {
    throw unkept(shown, error);
  }
  return shown;
}

function manifestOf(path: string): string {
  return `${path}.json`;
}

/** Why the kept day can't be used; undefined when it is what was written. */
async function faultOf(path: string): Promise<string | undefined> {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 'absent';
  const manifest = readManifest(manifestOf(path));
  if (manifest === undefined) return 'there is no record of what was written';
  if (found.size !== manifest.bytes) return `it has ${count(found.size)} bytes instead of ${count(manifest.bytes)}`;
  return (await sha256Of(path)) === manifest.sha256 ? undefined : 'its content was changed';
}

function readManifest(path: string): Manifest | undefined {
  try {
    const { schemaVersion, bytes, sha256 } = JSON.parse(readFileSync(path, 'utf8')) as Partial<Manifest>;
    return schemaVersion === 1 && bytes !== undefined && sha256 !== undefined ? { schemaVersion, bytes, sha256 } : undefined;
  } catch {
    // Absent or broken: either way the day must be made again.
    return undefined;
  }
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}

/** The failure to keep a day, with what to do about it; any other failure as it is. */
function unkept(shown: string, error: unknown): unknown {
  const { syscall, code } = error as { syscall?: unknown; code?: unknown };
  const told = typeof code === 'string' && (code === 'LUMINA_SIMULATE_WRITE' || code.startsWith('LUMINA_CLI_OUT_'));
  if (syscall === undefined && !told) return error;
  const cause = (error as Error).cause ?? error;
  const full = (cause as { code?: unknown }).code === 'ENOSPC';
  const advice = full
    ? 'free some space, give fewer --messages, or name a FILE'
    : 'name a FILE, or work in a folder that you may write to';
  return new LuminaError('LUMINA_CLI_CACHE', `${shown}: the simulated day cannot be kept (${messageOf(cause)}); ${advice}`, {
    cause: error,
  });
}
