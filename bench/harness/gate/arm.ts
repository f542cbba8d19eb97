/** What is kept of one arm over the rounds: what its processes met, and its distributions. */

import type { LaneName } from '../../../runtime/flow.ts';
import { type HistogramRecord, Histograms } from '../../../runtime/telemetry/histograms.ts';
import type { EngineFacts } from '../machine.ts';
import type { ArmEnvironment } from './report.ts';
import type { RoundResult } from './round-process.ts';
import type { RoundFacts } from './round-protocol.ts';

const NS_PER_MS = 1e6;

export class ArmRecord {
  readonly facts: RoundFacts[] = [];
  private readonly histograms = new Histograms();
  private gaps = 0;
  private gapNs = 0;

  /** For the arm's `onSamples`. */
  readonly count = (view: DataView, count: number, ticksPerNs: number): void => {
    this.histograms.useClock(ticksPerNs);
    this.histograms.record(view, 0, count);
  };

  add({ facts, figures }: RoundResult): void {
    this.facts.push(facts);
    this.gaps += figures.gaps;
    this.gapNs += figures.gapNs;
  }

  distribution(): HistogramRecord {
    return this.histograms.export();
  }

  environment(): ArmEnvironment {
    const { facts } = this;
    const sum = (of: (one: RoundFacts) => number): number => facts.reduce((all, one) => all + of(one), 0);
    const steps = facts.map(({ clock }) => clock.stepNs).filter((step) => step !== null);
    const digests = new Set(facts.map(({ digest }) => digest));
    return {
      stealMs: facts.length === 0 ? null : sum(({ stealMs }) => stealMs),
      voluntarySwitches: sum(({ voluntarySwitches }) => voluntarySwitches),
      involuntarySwitches: sum(({ involuntarySwitches }) => involuntarySwitches),
      minorFaults: sum(({ minorFaults }) => minorFaults),
      gaps: this.gaps,
      gapMs: Math.round((this.gapNs / NS_PER_MS) * 10) / 10,
      clockStepNs: steps.length === 0 ? null : Math.round(Math.min(...steps) * 100) / 100,
      pages: [...new Set(facts.map(({ pages }) => pages))],
      pagesReasons: told(facts.map(({ pagesReason }) => pagesReason)),
      pagesRemedies: told(facts.map(({ pagesRemedy }) => pagesRemedy)),
      processors: [...new Set(facts.map(({ processor }) => processor))].filter((processor) => processor >= 0),
      digest: digests.size === 1 ? facts[0]!.digest : null,
    };
  }
}

/** Each text once; a build of before tells none. */
function told(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts)].filter((text): text is string => text !== undefined && text !== '');
}

/** What a round's process tells, in the form that fingerprints are made from. */
export function engineOf(facts: RoundFacts, lane: LaneName): EngineFacts {
  const { source, ticksPerNs, stepNs, invariant } = facts.clock;
  return {
    lane,
    isa: facts.isa,
    arenaPages: facts.pages,
    arenaReason: facts.pagesReason ?? '',
    arenaRemedy: facts.pagesRemedy ?? '',
    clock: { source, ticksPerNs },
    clockStepNs: stepNs,
    clockInvariant: invariant,
    compiler: facts.compiler,
    flags: facts.flags,
  };
}

/** How the runs of two arms were unlike each other, in words: then they were not told apart by their code alone. */
export function unlikeArms(base: RoundFacts, change: RoundFacts): string[] {
  const words: string[] = [];
  const compare = (what: string, was: unknown, is: unknown): void => {
    if (was !== is) words.push(`${what}: the base's ${String(was)}, the change's ${String(is)}`);
  };
  compare('compiler', base.compiler, change.compiler);
  compare('flags', base.flags, change.flags);
  compare('kernel set', base.isa, change.isa);
  compare('pages of the arena', base.pages, change.pages);
  return words;
}

/** What two arms computed otherwise from the same day: a change of behaviour, whatever it costs. */
export function unlikeResults(base: RoundFacts, change: RoundFacts): string[] {
  const words: string[] = [];
  const compare = (what: string, was: unknown, is: unknown): void => {
    if (was !== is) words.push(`${what}: the base's ${String(was)}, the change's ${String(is)}`);
  };
  compare('digest of the books', base.digest, change.digest);
  compare('digest of the orders', base.ordersDigest, change.ordersDigest);
  compare('messages', base.messages, change.messages);
  return words;
}
