/** Memory, huge pages and locked memory: what the arena can get here, and what it got when it was tried. */

import { sizeText } from '../../arena-size.ts';
import type { FlowOptions } from '../../flow.ts';
import type { NativeArenaTrial } from '../../native.ts';
import { bytes } from '../text.ts';
import type { Finding } from './finding.ts';
import { listKernelFolder, readKernelFile, readKernelNumber } from './kernel-files.ts';
import { heldCapabilities } from './privileges.ts';

const POOLS = '/sys/kernel/mm/hugepages';
const TWO_MB = 2 ** 21;
const ONE_GB = 2 ** 30;

export type ArenaWish = Pick<FlowOptions, 'arenaBytes' | 'arenaLeastBytes'>;

/** Findings about memory for an arena; `trial` is what it got, undefined where there is no addon to try it. */
export function examineMemory(wish: ArenaWish, trial: NativeArenaTrial | undefined): Finding[] {
  const { arenaBytes } = wish;
  return [memory(wish, trial), arena(trial), hugePages(arenaBytes, trial?.pages), transparentPages(), lockedMemory(arenaBytes)];
}

const NOT_TRIED = { state: 'limited', reason: 'the addon is not loaded', remedy: 'see "addon"' } as const;

/** Whether the arena fits into what is left. */
function memory({ arenaBytes, arenaLeastBytes }: ArenaWish, trial: NativeArenaTrial | undefined): Finding {
  if (trial === undefined) return { id: 'memory', value: 'not known', ...NOT_TRIED };
  const { leftBytes, leftSource, pages, bytes: got } = trial;
  const facts = { leftBytes, source: leftSource };
  const value = leftBytes === null ? 'not told by this system' : `${bytes(leftBytes)} left (${leftSource})`;
  const found = { id: 'memory', value, facts };
  if (pages !== 'none' && got >= arenaBytes) return { ...found, state: 'ok' };
  const asked = `an arena of ${sizeText(arenaBytes)}`;
  const remedy = 'free memory, raise the limit of the control group, or give a smaller --arena';
  if (pages === 'none') return { ...found, state: 'missing', reason: `${asked} can't be had: ${trial.reason}`, remedy };
  const less = arenaLeastBytes === undefined ? '' : ', so that runs take less by default';
  return { ...found, state: 'limited', reason: `too little for ${asked}${less}`, remedy };
}

/** What it got: as good as it gets on huge pages of its own. */
function arena(trial: NativeArenaTrial | undefined): Finding {
  if (trial === undefined) return { id: 'arena', value: 'not tried', ...NOT_TRIED };
  const { pages, reason, remedy, locked, bytes: got, wanted, tookNs } = trial;
  const facts = { bytes: got, wanted, pages, locked, reason, remedy, tookMs: Math.round(tookNs / 1e6) };
  if (pages === 'none') {
    return { id: 'arena', state: 'missing', value: 'none', facts, reason, remedy: 'see "memory"' };
  }
  const value = `${bytes(got)} of ${pages} pages, ${locked ? 'locked' : 'not locked'}, obtained in ${facts.tookMs} ms`;
  const found = { id: 'arena', value, facts };
  if (reason === '') return { ...found, state: 'ok' };
  return { ...found, state: 'limited', reason, remedy: remedy === '' ? 'none known here' : remedy };
}

/** As good as it gets when the pages that are tried first would do. */
function hugePages(arenaBytes: number, obtained: string | undefined): Finding {
  const pools = listKernelFolder(POOLS).map((name) => {
    const number = (file: string) => readKernelNumber(`${POOLS}/${name}/${file}`) ?? 0;
    const pageBytes = Number(/(\d+)kB/.exec(name)?.[1] ?? 0) * 1024;
    const total = number('nr_hugepages');
    // Promised ones count as held.
    return { pageBytes, total, free: Math.max(0, number('free_hugepages') - number('resv_hugepages')) };
  });
  const facts = { pools };
  if (pools.length === 0) {
    return {
      id: 'hugePages',
      state: 'missing',
      value: 'none',
      facts,
      reason: 'this kernel has no huge page pool',
      remedy: 'use a Linux kernel with hugetlbfs; plain pages serve until then',
    };
  }
  const value = pools.map((pool) => `${bytes(pool.pageBytes)}: ${pool.free} free of ${pool.total}`).join(', ');
  const fits = pools.filter((pool) => pool.free * pool.pageBytes >= arenaBytes).map(({ pageBytes }) => pageBytes);
  if (fits.includes(TWO_MB) || obtained === '1g') return { id: 'hugePages', state: 'ok', value, facts };
  if (fits.includes(ONE_GB)) {
    const remedy = 'LUMINA_ARENA_PAGES=1g';
    return { id: 'hugePages', state: 'limited', value, facts, reason: 'pages of 1 GiB are taken only when asked for', remedy };
  }
  const wanted = Math.ceil(arenaBytes / TWO_MB);
  return {
    id: 'hugePages',
    state: pools.some((pool) => pool.free > 0) ? 'limited' : 'missing',
    value,
    facts,
    reason: `an arena of ${bytes(arenaBytes)} needs ${wanted} free pages of 2 MiB`,
    // What others hold stays theirs.
    remedy: `sudo sysctl -w vm.nr_hugepages=${wanted + heldOf(pools.find(({ pageBytes }) => pageBytes === TWO_MB))}`,
  };
}

function heldOf(pool: { readonly total: number; readonly free: number } | undefined): number {
  return pool === undefined ? 0 : pool.total - pool.free;
}

function transparentPages(): Finding {
  const text = readKernelFile('/sys/kernel/mm/transparent_hugepage/enabled');
  const mode = /\[(\w+)\]/.exec(text ?? '')?.[1];
  const found = { id: 'transparentHugePages', value: mode ?? 'not available', facts: { mode: mode ?? null } };
  if (mode === 'always' || mode === 'madvise') return { ...found, state: 'ok' };
  return {
    ...found,
    state: 'missing',
    reason: mode === undefined ? 'this kernel has no transparent huge pages' : 'transparent huge pages are switched off',
    remedy: 'echo madvise | sudo tee /sys/kernel/mm/transparent_hugepage/enabled',
  };
}

function lockedMemory(arenaBytes: number): Finding {
  const line = readKernelFile('/proc/self/limits')
    ?.split('\n')
    .find((candidate) => candidate.startsWith('Max locked memory'));
  const soft = /^Max locked memory\s+(\S+)/.exec(line ?? '')?.[1];
  if (soft === undefined) {
    return {
      id: 'memlock',
      state: 'limited',
      value: 'unknown',
      reason: 'this system has no /proc/self/limits',
      remedy: 'none needed: the arena says what it obtained',
    };
  }
  const limit = soft === 'unlimited' ? null : Number(soft);
  const found = { id: 'memlock', value: limit === null ? 'unlimited' : bytes(limit), facts: { bytes: limit } };
  if (limit === null || limit >= arenaBytes) return { ...found, state: 'ok' };
  if (heldCapabilities().includes('CAP_IPC_LOCK'))
    return { ...found, state: 'ok', value: `${found.value}, lifted by CAP_IPC_LOCK` };
  return {
    ...found,
    state: 'limited',
    reason: `less than the arena of ${bytes(arenaBytes)}, so its pages are locked only with CAP_IPC_LOCK`,
    remedy: 'ulimit -l unlimited (as root), or "memlock unlimited" in /etc/security/limits.conf',
  };
}
