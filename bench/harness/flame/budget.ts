/** The budget of the hot threads' time: shares by stage, their verdict, and why. */

import { ExitCode } from '../../../runtime/errors.ts';
import type { Stack } from './stacks.ts';
import { type Place, placeOf, STAGES, type Stage } from './stages.ts';

/** The stages that the time is there for. */
export const WORKING_STAGES = ['parse', 'book', 'signal', 'gateway'] as const satisfies readonly Stage[];
export const LEAST_SHARE = 0.95;
export const MOST_SYSTEM_CALLS = 0.01;
export const LEAST_SAMPLES = 4_000;
/** One-sided 95 %. */
const Z = 1.6448536269514722;

export type BudgetVerdict = 'PASS' | 'FAIL' | 'INCONCLUSIVE';

/** Share of something among the counted samples, 0 to 1. */
export interface Share {
  readonly samples: number;
  readonly share: number;
}

export interface Budget {
  /** Samples of the hot threads between the first and the last message, without waiting and interrupts: all shares are of these. */
  readonly samples: number;
  /** Samples of the hot threads before the first and after the last message: not counted. */
  readonly outside: number;
  readonly stages: Record<Stage, Share>;
  /** Parse, book, signal and gateway together. */
  readonly working: Share;
  /** Inside system calls, whatever for; `upper` is the upper end of a one-sided 95 % interval (Wilson). Null: the sampler can't see them. */
  readonly systemCalls: (Share & { readonly upper: number }) | null;
  /** Page faults. */
  readonly kernel: Share;
  /** User-mode spinning, as a share of counted and spinning samples. */
  readonly spin: Share;
  /** Interrupts, the machine's and the sampler's own, as a share of counted and interrupted samples: no work of the threads. */
  readonly interrupts: Share;
  readonly verdict: BudgetVerdict;
  readonly reasons: readonly string[];
}

/** Upper end of the one-sided 95 % Wilson interval of `hits` among `samples`; 1 when there are none. */
export function wilsonUpper(hits: number, samples: number): number {
  if (samples === 0) return 1;
  const share = hits / samples;
  const square = Z * Z;
  const spread = Z * Math.sqrt((share * (1 - share)) / samples + square / (4 * samples * samples));
  return Math.min(1, (share + square / (2 * samples) + spread) / (1 + square / samples));
}

export interface BudgetOptions {
  /** Names of the hot threads. */
  readonly hot: readonly string[];
  /** Whether the sampler sees where in the kernel a thread is. */
  readonly seesSystemCalls: boolean;
  /** Why stages can't be told from each other, when they can't. */
  readonly doubts?: readonly string[];
  /** Why a budget that seems to be kept may not be. */
  readonly passDoubts?: readonly string[];
}

/** Judges the stacks of a recording; threads that are not hot are not looked at. */
export function budgetOf(stacks: readonly Stack[], options: BudgetOptions): Budget {
  const { hot, seesSystemCalls, doubts = [], passDoubts = [] } = options;
  const places = new Map<Place, number>();
  for (const { thread, frames, count } of stacks) {
    if (!hot.includes(thread)) continue;
    const place = placeOf(frames);
    places.set(place, (places.get(place) ?? 0) + count);
  }
  const at = (place: Place): number => places.get(place) ?? 0;
  const samples = [...STAGES, 'system' as const, 'kernel' as const].reduce((sum, place) => sum + at(place), 0);
  const share = (hits: number, of = samples): Share => ({ samples: hits, share: of === 0 ? 0 : hits / of });
  const stages = Object.fromEntries(STAGES.map((stage) => [stage, share(at(stage))])) as Record<Stage, Share>;
  const figures = {
    samples,
    outside: at('outside'),
    stages,
    working: share(WORKING_STAGES.reduce((sum, stage) => sum + at(stage), 0)),
    systemCalls: seesSystemCalls ? { ...share(at('system')), upper: wilsonUpper(at('system'), samples) } : null,
    kernel: share(at('kernel')),
    spin: share(at('waiting'), samples + at('waiting')),
    interrupts: share(at('interrupt'), samples + at('interrupt')),
  };
  return { ...figures, ...judged(figures, doubts, passDoubts) };
}

type Figures = Omit<Budget, 'verdict' | 'reasons'>;

function judged(figures: Figures, doubts: readonly string[], passDoubts: readonly string[]): Pick<Budget, 'verdict' | 'reasons'> {
  const { samples, working, systemCalls, stages } = figures;
  const open = [...doubts];
  if (samples < LEAST_SAMPLES)
    open.push(`${samples} samples of the hot threads; ${LEAST_SAMPLES} are needed: give more --seconds`);
  if (open.length > 0) return { verdict: 'INCONCLUSIVE', reasons: open };
  const breaches: string[] = [];
  if (working.share < LEAST_SHARE) {
    const rest = STAGES.filter((stage) => !WORKING_STAGES.some((working) => working === stage))
      .filter((stage) => stages[stage].samples > 0)
      .sort((a, b) => stages[b].samples - stages[a].samples)
      .map((stage) => `${stage} ${percent(stages[stage].share)}`);
    breaches.push(`${WORKING_STAGES.join(', ')} have ${percent(working.share)}, not ${percent(LEAST_SHARE)}; ${rest.join(', ')}`);
  }
  if (systemCalls !== null && systemCalls.upper >= MOST_SYSTEM_CALLS) {
    const limit = percent(MOST_SYSTEM_CALLS);
    breaches.push(`system calls have ${percent(systemCalls.share)}, at most ${percent(systemCalls.upper)}, not below ${limit}`);
  }
  if (breaches.length > 0) return { verdict: 'FAIL', reasons: breaches };
  if (systemCalls === null) return { verdict: 'INCONCLUSIVE', reasons: ['this sampler does not see system calls; install perf'] };
  if (passDoubts.length > 0) return { verdict: 'INCONCLUSIVE', reasons: passDoubts };
  return { verdict: 'PASS', reasons: [] };
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}

/** A breach ends a command as a regression does. */
export function budgetExitCode(verdict: BudgetVerdict): ExitCode {
  return { PASS: ExitCode.done, FAIL: ExitCode.failed, INCONCLUSIVE: ExitCode.inconclusive }[verdict];
}
