/** Stacks and picture of base and change that `lumina gate --flame` leaves beside its report. */

import { existsSync, mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { GateReport } from '../../bench/harness/gate/report.ts';
import { LuminaError, messageOf } from '../errors.ts';
import type { Context } from './context.ts';
import { checkWritable, writeWhole } from './files.ts';
import { note } from './output.ts';

export interface GateFlameLine {
  readonly flame?: boolean;
  readonly outDir?: string;
  readonly html?: string;
  readonly out?: string;
  readonly force?: boolean;
}

/** The files' names. */
export const GATE_FLAME_FILES = {
  base: 'flame-base.folded',
  change: 'flame-change.folded',
  picture: 'flame-difference.svg',
} as const;

/**
 * Checks the files before the work starts; gives the function that writes them from a report with stacks, and says why there are none.
 * Without a folder to write into, the report has the stacks.
 * @throws LuminaError LUMINA_CLI_USAGE for --out-dir without --flame; as checkWritable
 */
export function prepareGateFlame(context: Context, line: GateFlameLine): (report: GateReport) => Promise<void> {
  if (line.flame !== true) {
    if (line.outDir === undefined) return async () => {};
    throw new LuminaError('LUMINA_CLI_USAGE', '--out-dir: is for what --flame records; give --flame as well');
  }
  const folder = folderOf(line);
  if (folder !== undefined) checkFolder(folder, line);
  return async ({ flame, flameReason }) => {
    if (context.interrupt.interrupted() || flame === undefined) return;
    if (flame === null) return note(`no flame graph of base and change: ${flameReason ?? 'no reason was given'}`);
    if (folder === undefined) return;
    const { flamePicture } = await import('../../bench/harness/gate/flame-words.ts');
    const texts = { ...flame.folded, picture: flamePicture(flame) };
    makeFolder(folder);
    for (const [kind, name] of Object.entries(GATE_FLAME_FILES) as [keyof typeof texts, string][]) {
      const path = join(folder, name);
      await writeWhole(path, line.force ?? false, context.interrupt, (temporary) => writeFile(temporary, texts[kind]));
      note(`wrote ${path}`);
    }
  };
}

/** @throws LuminaError LUMINA_CLI_USAGE when a self-test is asked for it */
export function refuseGateFlame({ flame, outDir }: GateFlameLine): void {
  const named = [...(flame === true ? ['--flame'] : []), ...(outDir === undefined ? [] : ['--out-dir'])];
  if (named.length === 0) return;
  throw new LuminaError(
    'LUMINA_CLI_USAGE',
    `${named.join(', ')}: not for --self-test, which has no one base and change; leave it out`,
  );
}

function folderOf({ outDir, html, out }: GateFlameLine): string | undefined {
  if (outDir !== undefined) return outDir;
  const beside = html ?? out;
  return beside === undefined ? undefined : dirname(beside);
}

function checkFolder(folder: string, { html, out, force }: GateFlameLine): void {
  const others = [html, out].filter((path) => path !== undefined).map((path) => resolve(path));
  for (const name of Object.values(GATE_FLAME_FILES)) {
    const path = join(folder, name);
    if (others.includes(resolve(path)))
      throw new LuminaError('LUMINA_CLI_USAGE', `${path}: is what --flame writes too; give the report another name`);
    if (existsSync(folder)) checkWritable(path, force ?? false);
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new LuminaError(
      'LUMINA_CLI_OUT_FOLDER',
      `${folder}: can't be made (${messageOf(error)}); give --out-dir another folder`,
      {
        cause: error,
      },
    );
  }
}
