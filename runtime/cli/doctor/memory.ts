/** Huge pages and locked memory: what the arena can get here. */

import { bytes } from '../text.ts';
import type { Finding } from './finding.ts';
import { listKernelFolder, readKernelFile, readKernelNumber } from './kernel-files.ts';
import { heldCapabilities } from './privileges.ts';

const POOLS = '/sys/kernel/mm/hugepages';
const TWO_MB = 2 ** 21;

/** Findings about memory for an arena of `arenaBytes`. */
export function examineMemory(arenaBytes: number): Finding[] {
  return [hugePages(arenaBytes), transparentPages(), lockedMemory(arenaBytes)];
}

function hugePages(arenaBytes: number): Finding {
  const pools = listKernelFolder(POOLS).map((name) => ({
    pageBytes: Number(/(\d+)kB/.exec(name)?.[1] ?? 0) * 1024,
    total: readKernelNumber(`${POOLS}/${name}/nr_hugepages`) ?? 0,
    free: readKernelNumber(`${POOLS}/${name}/free_hugepages`) ?? 0,
  }));
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
  if (pools.some((pool) => pool.free * pool.pageBytes >= arenaBytes)) return { id: 'hugePages', state: 'ok', value, facts };
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
