/**
 * The arena of a command: what --arena or the config file says, or it is refused. Else the default of a run, or, where somebody waits
 * for a look into a file, what the file's size asks for; either of them smaller where the machine has less.
 */

import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { arenaBytesFor, DEFAULT_ARENA_BYTES, type InputSize, LEAST_ARENA_BYTES } from '../arena-size.ts';
import type { FlowInput, FlowOptions } from '../flow.ts';
import type { Settings } from './settings.ts';

export type ArenaChoice = Pick<FlowOptions, 'arenaBytes' | 'arenaLeastBytes'>;

/** Of a run, and of what measures one. */
export function arenaOfRun({ arenaBytes }: Pick<Settings, 'arenaBytes'>): ArenaChoice {
  return arenaBytes === undefined ? atMost(DEFAULT_ARENA_BYTES) : { arenaBytes };
}

/** Of a look into a file: a small one then doesn't touch two gigabytes of memory first, and a pipe gets as much as a whole day needs. */
export function arenaOfLook({ arenaBytes, vpin }: Pick<Settings, 'arenaBytes' | 'vpin'>, input: FlowInput): ArenaChoice {
  return arenaBytes === undefined ? atMost(arenaBytesFor(sizeOf(input), vpin.buckets)) : { arenaBytes };
}

function atMost(bytes: number): ArenaChoice {
  return { arenaBytes: bytes, arenaLeastBytes: LEAST_ARENA_BYTES };
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
