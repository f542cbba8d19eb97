/** What a finished run and the loaded addon tell about the engine that ran. */

import type { ArenaReport, ClockReport, FlowSummary } from '../../runtime/flow.ts';
import { loadNative } from '../../runtime/native.ts';
import { typedMemory } from '../../runtime/typed-memory.ts';
import { stepOf } from './clock-step.ts';
import type { EngineFacts } from './machine.ts';

const READINGS = 4096;

/** The TypeScript lane where no flow runs: no arena, no clock of its own. */
export const JAVASCRIPT: EngineFacts = {
  lane: 'ts',
  isa: 'javascript',
  arenaPages: 'javascript',
  arenaReason: '',
  arenaRemedy: '',
  clock: { source: 'performance.now', ticksPerNs: 1 },
  clockStepNs: null,
  compiler: null,
  flags: null,
};

/** The same where stages of it keep books: the addon may have got them better pages. */
export function typescriptFacts(): EngineFacts {
  return { ...JAVASCRIPT, arenaReason: typedMemory().reason };
}

type ArenaPages = Pick<ArenaReport, 'pages' | 'reason' | 'remedy'>;

/** What is told of the arena wherever figures are. */
export function arenaFacts({
  pages,
  reason,
  remedy,
}: ArenaPages): Pick<EngineFacts, 'arenaPages' | 'arenaReason' | 'arenaRemedy'> {
  return { arenaPages: pages, arenaReason: reason, arenaRemedy: remedy };
}

export function engineFacts(
  summary: Pick<FlowSummary, 'lane' | 'isa'> & {
    readonly arena: ArenaPages;
    readonly clock: Pick<ClockReport, 'source' | 'ticksPerNs'>;
  },
): EngineFacts {
  // What a reading costs is measured anew each time and says nothing about which machine it is.
  const { source, ticksPerNs } = summary.clock;
  const base = { lane: summary.lane, isa: summary.isa, ...arenaFacts(summary.arena), clock: { source, ticksPerNs } };
  if (summary.lane === 'ts') return { ...base, clockStepNs: processClockStep(), compiler: null, flags: null };
  const native = loadNative();
  if (!native.loaded) throw new Error('a native run without a loaded addon');
  const { clock, build } = native;
  return {
    ...base,
    clockStepNs: clock.stepNs ?? null,
    clockInvariant: clock.invariant,
    compiler: build.compiler,
    flags: build.flags,
  };
}

/** The step of the clock that the TypeScript lane reads, taken the way it reads it. */
function processClockStep(): number | null {
  const readings = new Float64Array(READINGS);
  for (let i = 0; i < READINGS; i++) readings[i] = Math.floor(performance.now() * 1e6);
  return stepOf(readings);
}
