/** The FILE argument: a path, or `-` for standard input. */

import { statSync } from 'node:fs';
import { LuminaError } from '../errors.ts';
import type { FlowInput } from '../flow.ts';
import { openFrames } from '../frames.ts';

/** What FILE stands for. Whether it can be read is found out by the wire stage, which says so in one line. */
export function inputOf(file: string): FlowInput {
  if (file !== '-') return { path: file };
  if (process.stdin.isTTY === true) {
    throw new LuminaError(
      'LUMINA_CLI_STDIN',
      'standard input is a terminal; pipe a BinaryFILE or a capture into it, or name a file',
    );
  }
  return { path: 'standard input', fd: 0 };
}

/**
 * Opens the input and closes it again, so that a run refuses a bad one before it starts a database. What can be read only once
 * (a pipe) is left alone: there the run itself finds out.
 */
export async function checkReadable(input: FlowInput): Promise<void> {
  if (input.fd !== undefined) return;
  const found = statSync(input.path, { throwIfNoEntry: false });
  if (found !== undefined && !found.isFile() && !found.isDirectory()) return;
  await (await openFrames(input)).close();
}
