/**
 * The base as a build: the commit's tree in a cache folder outside the checkout, built by its own build script with this compiler and
 * these flags, once for each commit and tool chain. An entry is there whole or
 * is built again; the oldest ones go.
 */

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { LuminaError, messageOf } from '../../../runtime/errors.ts';
import type { LaneName } from '../../../runtime/flow.ts';
import { exportTree } from './base-ref.ts';
import { isWhole, writeStamp } from './build-stamp.ts';
import { complaintOf, runGroup } from './process-group.ts';
import { toolchainKey } from './toolchain-key.ts';

const KEPT = 8;
const DAY_MS = 86_400_000;

export interface BaseWish {
  /** The checkout whose history holds the commit. */
  readonly root: string;
  readonly commit: string;
  /** `program`: not ours, built by `build` if by anything. */
  readonly lane: LaneName | 'program';
  /** Shell command that builds a program within its tree. */
  readonly build?: string | undefined;
  readonly env: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal | undefined;
  /** Told before a build that takes its time. */
  readonly onBuild?: ((what: string) => void) | undefined;
}

/** A built base, or why there is none. */
export type BaseBuild = { readonly folder: string; readonly seconds: number } | { readonly fault: string };

/** Where builds are kept. */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  const cache = env.XDG_CACHE_HOME ?? '';
  return join(cache === '' ? join(homedir(), '.cache') : cache, 'lumina', 'base');
}

/** The commit's build, from the cache or made now. @throws the signal's reason when aborted; LuminaError when the cache can't be written */
export async function buildBase(wish: BaseWish): Promise<BaseBuild> {
  const cache = cacheFolder(wish.env);
  const entry = join(cache, `${wish.commit}-${toolchainKey(wish.env, wish.lane, wish.build)}`);
  const started = performance.now();
  const seconds = (): number => Math.round((performance.now() - started) / 100) / 10;
  if (!isWhole(entry)) {
    const fault = await makeEntry(wish, cache, entry);
    if (fault !== null) return { fault };
  }
  const now = new Date();
  utimesSync(entry, now, now);
  prune(cache, entry);
  return { folder: entry, seconds: seconds() };
}

/** Builds beside the place, and moves there what is whole. Null, or why it can't be built. */
async function makeEntry(wish: BaseWish, cache: string, entry: string): Promise<string | null> {
  if (existsSync(entry)) wish.onBuild?.(`${entry} is damaged: building it again`);
  wish.onBuild?.(`building ${wish.commit.slice(0, 12)} to measure it beside this build (kept in ${cache})`);
  const part = newPart(cache);
  const tree = join(part, 'tree');
  try {
    exportTree(wish.root, wish.commit, tree);
    for (const step of stepsOf(wish, tree)) {
      const told = await runStep(step, tree, wish);
      if (told !== null) return `${wish.commit.slice(0, 12)} can't be built: ${step.what}: ${told}`;
    }
    writeStamp(tree);
    // Whoever was quicker has the same; what was damaged goes.
    if (isWhole(entry)) return null;
    rmSync(entry, { recursive: true, force: true });
    renameSync(tree, entry);
    return null;
  } catch (error) {
    wish.signal?.throwIfAborted();
    if (error instanceof LuminaError) return error.message;
    if (isWhole(entry)) return null;
    return `${wish.commit.slice(0, 12)} can't be built: ${messageOf(error)}`;
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

function newPart(cache: string): string {
  try {
    mkdirSync(cache, { recursive: true });
    return mkdtempSync(join(cache, '.part-'));
  } catch (error) {
    const remedy = 'set XDG_CACHE_HOME to a folder that can be written';
    throw new LuminaError('LUMINA_GATE_CACHE', `${cache} can't be written: ${messageOf(error)}; ${remedy}`, { cause: error });
  }
}

interface Step {
  readonly what: string;
  readonly command: readonly string[];
}

function stepsOf({ root, lane, build }: BaseWish, tree: string): Step[] {
  if (lane === 'program') return build === undefined ? [] : [{ what: build, command: ['/bin/sh', '-c', build] }];
  const steps: Step[] = [];
  if (sameText(join(root, 'package-lock.json'), join(tree, 'package-lock.json')) && existsSync(join(root, 'node_modules')))
    symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'), 'dir');
  else if (existsSync(join(tree, 'package-lock.json')))
    steps.push({
      what: 'npm ci',
      command: ['npm', 'ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    });
  if (lane === 'native') steps.push({ what: 'native/build.mjs', command: [process.execPath, join('native', 'build.mjs')] });
  else steps.push({ what: 'tsc', command: [process.execPath, join('node_modules', 'typescript', 'bin', 'tsc'), '-p', '.'] });
  return steps;
}

function sameText(one: string, other: string): boolean {
  return existsSync(one) && existsSync(other) && readFileSync(one, 'utf8') === readFileSync(other, 'utf8');
}

/** Null, or the first line of what the step complained of. */
async function runStep({ command }: Step, tree: string, { env, signal }: BaseWish): Promise<string | null> {
  const [file, ...words] = command;
  return complaintOf(await runGroup(file!, words, { cwd: tree, env, signal }));
}

/** Removes the entries that were not used for longest, and what a killed build left. */
function prune(cache: string, current: string): void {
  const entries = readdirSync(cache, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => ({
      path: join(cache, entry.name),
      part: entry.name.startsWith('.part-'),
      used: modified(join(cache, entry.name)),
    }))
    .sort((one, other) => other.used - one.used);
  const whole = entries.filter(({ part, path }) => !part && path !== current);
  const left = entries.filter(({ part, used }) => part && Date.now() - used > DAY_MS);
  for (const { path } of [...whole.slice(KEPT - 1), ...left]) rmSync(path, { recursive: true, force: true });
}

function modified(path: string): number {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}
