/** CPU count, instruction sets and the time-stamp counter. */

import { availableParallelism, cpus } from 'node:os';
import { probeCostNs } from '../../clock.ts';
import type { ClockReport } from '../../flow.ts';
import type { NativeClock } from '../../native.ts';
import type { Finding } from './finding.ts';
import { fieldOf, readKernelFile } from './kernel-files.ts';

/** What the addon measured of its clock, when it is loaded. */
export type MeasuredClock = Pick<NativeClock, 'source' | 'ticksPerNs' | 'stepNs'> & Partial<NativeClock>;

function flagsOf(cpuinfo: string | undefined): Set<string> {
  return new Set((fieldOf(cpuinfo, 'flags') ?? fieldOf(cpuinfo, 'Features') ?? '').split(' ').filter(Boolean));
}

/** Findings about the processor. `cpuinfo` is the text of /proc/cpuinfo. */
export function examineProcessor(cpuinfo: string | undefined, clock: MeasuredClock | undefined): Finding[] {
  const flags = flagsOf(cpuinfo);
  return [processors(cpuinfo), instructionSets(flags), timeStampCounter(flags, clock)];
}

function processors(cpuinfo: string | undefined): Finding {
  const count = availableParallelism();
  const model = fieldOf(cpuinfo, 'model name') ?? cpus()[0]?.model ?? 'unknown model';
  const found = {
    id: 'cpus',
    value: `${count} x ${model}, ${process.platform} ${process.arch}`,
    facts: { count, model, arch: process.arch },
  };
  if (count >= 4) return { ...found, state: 'ok' };
  return {
    ...found,
    state: 'limited',
    reason: 'two hot threads that spin leave little to JavaScript and to the telemetry drain on fewer than 4 CPUs',
    remedy: 'keep --threads 1 (the default) here',
  };
}

function instructionSets(flags: ReadonlySet<string>): Finding {
  const sets = ['scalar'];
  if (process.arch === 'arm64') sets.push('neon');
  if (flags.has('avx2') && flags.has('bmi2')) sets.push('avx2');
  if (['avx512f', 'avx512bw', 'avx512dq', 'avx512vl'].every((flag) => flags.has(flag))) sets.push('avx512');
  const found = { id: 'isa', value: sets.join(' '), facts: { sets } };
  if (sets.length > 1) return { ...found, state: 'ok' };
  if (flags.size === 0)
    return {
      ...found,
      state: 'limited',
      reason: 'the processor flags cannot be read on this system',
      remedy: 'none needed: the native lane probes the processor itself',
    };
  return {
    ...found,
    state: 'limited',
    reason: 'the processor has neither AVX2 nor NEON',
    remedy: 'none on this machine; the scalar kernels run',
  };
}

/** Steps above a fifth of the gate's limit of 50 ns can't measure it (GATE.md, rule 5). */
const COARSE_STEP_NS = 10;

function timeStampCounter(flags: ReadonlySet<string>, clock: MeasuredClock | undefined): Finding {
  const byFlags = process.arch === 'arm64' || (flags.has('constant_tsc') && flags.has('nonstop_tsc'));
  const invariant = clock?.invariant ?? byFlags;
  const kernelClock = readKernelFile('/sys/devices/system/clocksource/clocksource0/current_clocksource') ?? 'unknown';
  const value = `${invariant ? 'invariant' : 'not invariant'}, ${measuredText(clock)}, kernel clock ${kernelClock}`;
  const found = { id: 'tsc', value, facts: { invariant, kernelClock, ...clock } };
  if (!invariant) {
    const reason =
      flags.size === 0
        ? 'the processor flags cannot be read on this system'
        : 'the flags constant_tsc and nonstop_tsc are not both there';
    return {
      ...found,
      state: 'limited',
      reason,
      remedy: 'measure on a machine with an invariant TSC; the gate refuses to decide here',
    };
  }
  if (clock === undefined) return { ...found, state: 'limited', reason: 'the addon is not loaded', remedy: 'see "addon"' };
  if (clock.stepNs > COARSE_STEP_NS) {
    const reason = `the counter advances in steps of ${clock.stepNs.toFixed(1)} ns, more than a fifth of the gate's 50 ns`;
    return { ...found, state: 'limited', reason, remedy: 'measure on another machine; the gate refuses to decide here' };
  }
  return { ...found, state: 'ok' };
}

function measuredText(clock: MeasuredClock | undefined): string {
  if (clock === undefined) return 'rate and step are measured by the addon, which is not loaded';
  const { costNs, afterCostNs } = clock;
  const cost = costNs === undefined || afterCostNs === undefined ? '' : costText({ ...clock, costNs, afterCostNs });
  return `${clock.source} ${(clock.ticksPerNs * 1000).toFixed(1)} MHz, step ${clock.stepNs.toFixed(1)} ns${cost}`;
}

function costText(clock: ClockReport): string {
  const probes = probeCostNs({ lane: 'native', threads: 1, clock });
  return `, a reading costs ${clock.costNs.toFixed(1)} ns, the probes of a message ${probes.toFixed(0)} ns`;
}
