/** One `lumina flame`: what is recorded, what it is compared with, and where the files go. */

import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { budgetExitCode } from '../../bench/harness/flame/budget.ts';
import { parseFolded } from '../../bench/harness/flame/fold.ts';
import {
  DIFFERENCE_FILES,
  FLAME_FILES,
  type FlameBase,
  flameFiles,
  flameJson,
  flameText,
} from '../../bench/harness/flame/outputs.ts';
import { type FlameResult, recordFlame } from '../../bench/harness/flame/record.ts';
import type { SamplerName } from '../../bench/harness/flame/sampler.ts';
import { type ExitCode, LuminaError, messageOf } from '../errors.ts';
import type { FlowInput } from '../flow.ts';
import { packageVersion } from '../package-root.ts';
import { arenaOfLook } from './arena.ts';
import type { Context } from './context.ts';
import { checkWritable, writeWhole } from './files.ts';
import { checkReadable, inputOf } from './input.ts';
import { note, printJson, printLines } from './output.ts';
import { showProgress } from './progress.ts';
import { chooseLane } from './session.ts';
import { type CommandLine, flowOptions, type Settings } from './settings.ts';
import { cachedDay } from './simulated-day.ts';

const DAY = { messages: 5_000_000, symbols: 500, seed: 1 };

export interface FlameLine extends CommandLine {
  readonly messages?: number;
  readonly simulateSymbols?: number;
  readonly seed?: number;
  readonly seconds: number;
  readonly hertz: number;
  readonly sampler?: SamplerName;
  readonly probes: boolean;
  readonly diff?: string;
  readonly out?: string;
  readonly force?: boolean;
}

/** Records, writes, prints. The exit code is the budget's. */
export async function flame(context: Context, settings: Settings, line: FlameLine, file: string | undefined): Promise<ExitCode> {
  const base = line.diff === undefined ? undefined : readBase(line.diff);
  const folder = line.out ?? join('.lumina', 'flame', stamp());
  const names = [...Object.values(FLAME_FILES), ...(base === undefined ? [] : Object.values(DIFFERENCE_FILES))];
  if (existsSync(folder)) for (const name of names) checkWritable(join(folder, name), line.force ?? false);
  const chosen = chooseLane(settings);
  const input = await inputFor(context, settings, line, file);
  chosen.tell();
  const result = await record(context, settings, line, { lane: chosen.lane, input });
  context.interrupt.signal.throwIfAborted();
  const exporter = `lumina ${packageVersion()}`;
  const subject = { lane: chosen.lane, input: input.path, probes: line.probes, exporter };
  if (line.diff !== undefined) {
    const now = { lane: chosen.lane, probes: line.probes, sampler: result.recording.sampler.name };
    for (const text of otherwiseRecorded(line.diff, now)) note(text);
  }
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of flameFiles(result, subject, base)) {
    await writeWhole(join(folder, name), line.force ?? false, context.interrupt, (temporary) => writeFile(temporary, text));
  }
  const kinds = Object.entries({ ...FLAME_FILES, ...(base === undefined ? {} : DIFFERENCE_FILES) });
  const files = Object.fromEntries(kinds.map(([kind, name]) => [kind, join(folder, name)]));
  if (settings.json) await printJson({ ...flameJson(result, subject, base), files });
  else await printLines([...flameText(result, subject, base), '', ...Object.values(files)]);
  return budgetExitCode(result.budget.verdict);
}

/** The FILE, or the simulated day. Passes are many, so it must be readable again and again. */
async function inputFor(context: Context, settings: Settings, line: FlameLine, file: string | undefined): Promise<FlowInput> {
  const { messages = DAY.messages, simulateSymbols: symbols = DAY.symbols, seed = DAY.seed } = line;
  if (file === undefined) return { path: await cachedDay(context, settings, { messages, symbols, seed }) };
  const input = inputOf(file, settings.feeds);
  if (input.fd !== undefined || statSync(file, { throwIfNoEntry: false })?.isFile() === false) {
    throw new LuminaError(
      'LUMINA_FLAME_INPUT',
      `${input.path}: can be read once only, and flame runs it again and again; give a FILE`,
    );
  }
  await checkReadable(input);
  return input;
}

async function record(
  context: Context,
  settings: Settings,
  line: FlameLine,
  { lane, input }: { lane: 'native' | 'ts'; input: FlowInput },
): Promise<FlameResult> {
  let share = 0;
  const hundred = 100;
  const stopProgress = showProgress(
    'flame',
    settings.progress,
    () => ({ done: share * hundred, total: hundred, items: Math.round(share * hundred) }),
    { unit: '%' },
  );
  try {
    return await recordFlame({
      lane,
      input: { ...input, path: resolve(context.workingDirectory, input.path) },
      // Every pass takes it anew.
      flow: flowOptions(settings, { ...arenaOfLook(settings, input), probes: line.probes }),
      seconds: line.seconds,
      hertz: line.hertz,
      sampler: line.sampler,
      signal: context.interrupt.signal,
      onProgress: (now) => {
        share = now;
      },
    });
  } finally {
    stopProgress();
  }
}

/** The folded stacks of an earlier recording. Read before anything is recorded. */
function readBase(path: string): FlameBase {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) {
    throw new LuminaError(
      'LUMINA_FLAME_BASE',
      `--diff ${path}: is not there; give folded stacks, or a folder that lumina flame --out wrote`,
    );
  }
  const file = found.isDirectory() ? join(path, FLAME_FILES.folded) : path;
  if (!existsSync(file)) {
    throw new LuminaError(
      'LUMINA_FLAME_BASE',
      `--diff ${path}: has no ${FLAME_FILES.folded}; give a folder that lumina flame --out wrote`,
    );
  }
  return { name: path, folded: parseFolded(readFileSync(file, 'utf8'), file) };
}

/** How a recording was made, as far as its stacks depend on it. */
interface Making {
  readonly lane: string;
  readonly probes: boolean;
  readonly sampler: SamplerName;
}

/** Warnings about a base that was recorded otherwise: its stacks differ by that alone. */
function otherwiseRecorded(path: string, now: Making): string[] {
  const folder = statSync(path).isDirectory() ? path : basename(path) === FLAME_FILES.folded ? dirname(path) : undefined;
  const file = folder === undefined ? undefined : join(folder, FLAME_FILES.budget);
  if (file === undefined || !existsSync(file))
    return [`--diff ${path}: has no ${FLAME_FILES.budget}, so how it was recorded is not known`];
  let was: { lane?: unknown; probes?: unknown; sampler?: { name?: unknown } };
  try {
    was = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return [`--diff ${path}: ${FLAME_FILES.budget} can't be read (${messageOf(error)}), so how it was recorded is not known`];
  }
  const pairs = [
    ['lane', was.lane, now.lane],
    ['probes', was.probes, now.probes],
    ['sampler', was.sampler?.name, now.sampler],
  ] as const;
  return pairs
    .filter(([, one, other]) => one !== other)
    .map(
      ([what, one, other]) =>
        `--diff ${path}: was recorded with ${what} ${one}, this with ${other}: the difference shows that too`,
    );
}

/** A folder's name that no other recording has. */
function stamp(): string {
  return new Date().toISOString().replaceAll(':', '-').replace('Z', '');
}
