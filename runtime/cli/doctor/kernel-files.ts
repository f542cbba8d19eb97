/** Small files under /proc and /sys: present on Linux, absent elsewhere, and never a reason to fail. */

import { readdirSync, readFileSync } from 'node:fs';

/** The trimmed content, or undefined where the file is absent or closed to us. */
export function readKernelFile(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return undefined;
  }
}

/** A whole number from a file, or undefined. */
export function readKernelNumber(path: string): number | undefined {
  const text = readKernelFile(path);
  return text !== undefined && /^-?\d+$/.test(text) ? Number(text) : undefined;
}

/** Names in a folder; none where it is absent. */
export function listKernelFolder(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

/** The value of `name : value` in a listing such as /proc/cpuinfo or /proc/self/status, first occurrence. */
export function fieldOf(listing: string | undefined, name: string): string | undefined {
  const line = listing?.split('\n').find((candidate) => candidate.slice(0, candidate.indexOf(':')).trim() === name);
  return line?.slice(line.indexOf(':') + 1).trim();
}
