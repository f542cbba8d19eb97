/** This package as it stands in the working tree, so that what is measured is what was written. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LuminaError } from '../../../runtime/errors.ts';
import type { LaneName } from '../../../runtime/flow.ts';
import { complaintOf, runGroup } from './process-group.ts';

export interface OwnWish {
  readonly root: string;
  readonly lane: LaneName;
  /** The variant that delays itself, too. */
  readonly planted?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onNote?: ((text: string) => void) | undefined;
}

const LONG_MS = 1_000;

/**
 * Brings the lane's program up to date where there are sources and tools to do so; an installed package is taken as it is.
 * @throws LuminaError LUMINA_GATE_BUILD when it does not build; the signal's reason when aborted
 */
export async function buildOwn(wish: OwnWish): Promise<void> {
  const words = commandOf(wish);
  if (words === undefined) return;
  const { root, lane, signal } = wish;
  const late = setTimeout(() => wish.onNote?.(`building the ${lane} lane of this working tree`), LONG_MS);
  try {
    const told = complaintOf(await runGroup(process.execPath, words, { cwd: root, signal }));
    if (told !== null) throw new LuminaError('LUMINA_GATE_BUILD', `gate: this working tree does not build: ${told}`);
  } finally {
    clearTimeout(late);
  }
}

function commandOf({ root, lane, planted = false }: OwnWish): string[] | undefined {
  if (lane === 'native') {
    const script = join('native', 'build.mjs');
    return existsSync(join(root, script)) ? [script, ...(planted ? ['--plant'] : [])] : undefined;
  }
  const compiler = join('node_modules', 'typescript', 'bin', 'tsc');
  const whole = existsSync(join(root, 'tsconfig.json')) && existsSync(join(root, compiler));
  return whole ? [compiler, '-p', '.'] : undefined;
}
