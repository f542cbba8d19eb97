/** The report of a gate that had nothing to measure against: INCONCLUSIVE, with the reason. */

import { loadNative } from '../../../runtime/native.ts';
import { benchName } from '../bench-name.ts';
import { arenaFacts, JAVASCRIPT } from '../engine.ts';
import { type EngineFacts, fingerprint } from '../machine.ts';
import { ArmRecord } from './arm.ts';
import { type BaseChoice, commitOf } from './base-ref.ts';
import { type GateOptions, LIMIT_NS } from './gate.ts';
import { GATE_REPORT_VERSION, type GateReport } from './report.ts';

export function unmeasured(options: GateOptions, choice: BaseChoice, reason: string): GateReport {
  const { lane, isa, root, limitNs = LIMIT_NS } = options;
  const nothing = new ArmRecord();
  const engine = engineHere(options);
  return {
    schemaVersion: GATE_REPORT_VERSION,
    verdict: 'INCONCLUSIVE',
    reasons: [reason],
    warnings: [],
    limitNs,
    bench: benchName(lane, isa),
    lane,
    isa: engine.isa,
    rounds: 0,
    looks: [],
    seed: options.seed ?? 0,
    base: { ref: choice.ref, commit: choice.kind === 'none' ? null : choice.commit, toolchain: null, same: false },
    change: { commit: commitOf(root) },
    comparisons: [],
    literal: {
      path: null,
      commit: null,
      stored: null,
      measured: null,
      diff: null,
      over: false,
      decides: false,
      doubts: [reason],
    },
    anchor: null,
    anchorReason: 'nothing was measured',
    instructions: null,
    histograms: { base: nothing.distribution(), change: nothing.distribution() },
    environment: { base: nothing.environment(), change: nothing.environment(), control: nothing.environment() },
    fingerprint: fingerprint(engine),
    differences: [],
    planted: {},
    messages: 0,
    seconds: 0,
    buildSeconds: 0,
  };
}

/** The engine that would have run, as far as it is known without a run. */
function engineHere({ lane, isa }: GateOptions): EngineFacts {
  const native = lane === 'native' ? loadNative() : undefined;
  if (native?.loaded !== true) return { ...JAVASCRIPT, lane, isa: lane === 'ts' ? JAVASCRIPT.isa : (isa ?? 'unknown') };
  const { clock, build, arena, isas } = native;
  return {
    lane,
    isa: isa ?? isas.at(-1) ?? 'scalar',
    ...arenaFacts(arena),
    clock: { source: clock.source, ticksPerNs: clock.ticksPerNs },
    clockStepNs: clock.stepNs,
    clockInvariant: clock.invariant,
    compiler: build.compiler,
    flags: build.flags,
  };
}
