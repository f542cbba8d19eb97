/** The arena of a command over one input: what --arena or the config file says, else what the input's size asks for. */

import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { arenaBytesFor, type InputSize } from '../arena-size.ts';
import type { FlowInput } from '../flow.ts';
import type { Settings } from './settings.ts';

/** A small file then doesn't touch two gigabytes of memory, and a pipe gets as much as a whole day needs. */
export function arenaOf(settings: Pick<Settings, 'arenaBytes' | 'vpin'>, input: FlowInput): number {
  return settings.arenaBytes ?? arenaBytesFor(sizeOf(input), settings.vpin.buckets);
}

/** An input that can't be looked at is of unknown size here; the wire stage says what is wrong with it. */
export function sizeOf(input: FlowInput): InputSize {
  const unknown = { bytes: undefined, gzip: false };
  let descriptor: number | undefined;
  try {
    // Not opened before it is known to be a file: opening a named pipe would wait for its writer.
    if (input.fd === undefined && !statSync(input.path).isFile()) return unknown;
    descriptor = input.fd ?? openSync(input.path, 'r');
    const found = fstatSync(descriptor);
    if (!found.isFile()) return unknown;
    const head = new Uint8Array(2);
    const got = readSync(descriptor, head, 0, head.length, 0);
    return { bytes: found.size, gzip: got === head.length && head[0] === 0x1f && head[1] === 0x8b };
  } catch {
    return unknown;
  } finally {
    if (descriptor !== undefined && descriptor !== input.fd) closeSync(descriptor);
  }
}
