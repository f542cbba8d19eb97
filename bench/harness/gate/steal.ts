/** Time that the hypervisor gave to others. */

import { readFileSync } from 'node:fs';

/** The kernel's unit of /proc/stat: USER_HZ, 100 on every Linux that Node runs on. */
const MS_A_TICK = 10;
/** Column of the line `cpu`, from 0. */
const STEAL = 8;

/** Stolen time of all processors since boot, ms; 0 where the system doesn't tell. */
export function stolenMs(): number {
  try {
    const words = readFileSync('/proc/stat', 'utf8').split('\n', 1)[0]!.trim().split(/\s+/);
    return Number(words[STEAL] ?? 0) * MS_A_TICK;
  } catch {
    return 0;
  }
}
