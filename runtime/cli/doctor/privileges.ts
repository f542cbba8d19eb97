/** Privileges of this process and what the kernel lets it measure. */

import type { Finding } from './finding.ts';
import { fieldOf, readKernelFile, readKernelNumber } from './kernel-files.ts';

/** Bit numbers of linux/capability.h that Lumina can use. */
const CAPABILITIES: Readonly<Record<string, number>> = {
  CAP_NET_RAW: 13,
  CAP_IPC_LOCK: 14,
  CAP_SYS_NICE: 23,
  CAP_PERFMON: 38,
  CAP_BPF: 39,
};

export function examinePrivileges(): Finding[] {
  return [privileges(), perfEvents()];
}

/** Names of the capabilities of use that this process has. */
export function heldCapabilities(): string[] {
  const effective = fieldOf(readKernelFile('/proc/self/status'), 'CapEff');
  const bits = BigInt(`0x${effective ?? '0'}`);
  return Object.keys(CAPABILITIES).filter((name) => ((bits >> BigInt(CAPABILITIES[name]!)) & 1n) === 1n);
}

function privileges(): Finding {
  const held = heldCapabilities();
  const lacking = Object.keys(CAPABILITIES).filter((name) => !held.includes(name));
  const user = process.geteuid?.() === 0 ? 'root' : `user ${process.geteuid?.() ?? 'unknown'}`;
  const found = {
    id: 'privileges',
    value: `${user}, ${held.length === 0 ? 'no capability of use' : held.join(' ')}`,
    facts: { held, lacking },
  };
  if (lacking.length === 0) return { ...found, state: 'ok' };
  return {
    ...found,
    state: 'limited',
    reason: `without ${lacking.join(' ')}; replay needs none of them`,
    remedy: 'run as root, or sudo setcap on the node binary, where locked memory or real-time priority is wanted',
  };
}

function perfEvents(): Finding {
  const level = readKernelNumber('/proc/sys/kernel/perf_event_paranoid');
  const found = {
    id: 'perfEvents',
    value: level === undefined ? 'not available' : `perf_event_paranoid ${level}`,
    facts: { paranoid: level ?? null },
  };
  if (level === undefined)
    return { ...found, state: 'missing', reason: 'this kernel has no perf events', remedy: 'none needed for run and gate' };
  if (level <= 2 || process.geteuid?.() === 0) return { ...found, state: 'ok' };
  return {
    ...found,
    state: 'limited',
    reason: 'unprivileged profiling is refused above 2',
    remedy: 'sudo sysctl -w kernel.perf_event_paranoid=2',
  };
}
