/**
 * How the gate and a round's process talk, whichever build the process is of: arguments `key=value`, raw telemetry_sample records to a
 * file, facts as one line of JSON on standard output. `native/round.cc` and `round-child.ts` speak it.
 */

import { FLOW_DEFAULTS } from '../../../runtime/flow.ts';

/** Another number, and an older build can't be measured beside this one: native/round.cc has the same. */
export const ROUND_PROTOCOL = 1;

/** Small buckets and a low threshold: a round is short, and the gateway should get some orders too. */
export const ROUND_SIGNAL = {
  vpin: { ...FLOW_DEFAULTS.vpin, bucketShares: 200, buckets: 10, sigma: { numerator: 1, denominator: 1 } },
  strategy: { takeShares: 100, cooldownBuckets: 0 },
} as const;

export interface RoundWish {
  readonly day: string;
  /** Where the process writes its samples. */
  readonly samples: string;
  /** Messages of the day; those of its start that are not counted. */
  readonly messages: number;
  readonly warmup: number;
  /** Kernel set to force, null for the best. */
  readonly isa: string | null;
  readonly arenaBytes: number;
  /** Feed time that passes in real time, as a ratio; null for closed loop. */
  readonly pace: number | null;
}

export interface RoundFacts {
  readonly protocol: number;
  readonly isa: string;
  readonly pages: string;
  /** Why the arena got no better pages, and the command that would give some; a build of before tells neither. */
  readonly pagesReason?: string;
  readonly pagesRemedy?: string;
  /** The processor that the hot thread was pinned to, or -1. */
  readonly processor: number;
  readonly clock: {
    readonly source: string;
    readonly invariant: boolean | null;
    readonly ticksPerNs: number;
    readonly stepNs: number | null;
  };
  readonly compiler: string | null;
  readonly flags: string | null;
  /** What the build delays itself by, `` for nothing; null when it was not built to. */
  readonly planted: string | null;
  readonly messages: number;
  /** Samples in the file. */
  readonly samples: number;
  readonly dropped: number;
  readonly digest: string;
  readonly ordersDigest: string;
  readonly voluntarySwitches: number;
  readonly involuntarySwitches: number;
  readonly minorFaults: number;
  readonly stealMs: number;
}

export type RoundAnswer =
  | RoundFacts
  | { readonly protocol: number; readonly error: { readonly code: string; readonly message: string } };

/** The arguments of a round's process. */
export function roundArguments(wish: RoundWish): string[] {
  const { vpin, strategy } = ROUND_SIGNAL;
  const all: Record<string, string | number | null> = {
    day: wish.day,
    samples: wish.samples,
    messages: wish.messages,
    warmup: wish.warmup,
    isa: wish.isa,
    arena: wish.arenaBytes,
    pace: wish.pace,
    'bucket-shares': vpin.bucketShares,
    buckets: vpin.buckets,
    sigma: vpin.sigma.numerator,
    'take-shares': strategy.takeShares,
    cooldown: strategy.cooldownBuckets,
  };
  return Object.entries(all).flatMap(([key, value]) => (value === null ? [] : [`${key}=${value}`]));
}

/** Arguments back into a wish. @throws RangeError for what is no argument of a round */
export function parseRoundArguments(words: readonly string[]): RoundWish {
  const known = new Map(words.map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]));
  const number = (key: string): number => {
    const value = Number(known.get(key));
    if (!Number.isFinite(value)) throw new RangeError(`a round needs ${key}=NUMBER`);
    return value;
  };
  const text = (key: string): string => {
    const value = known.get(key) ?? '';
    if (value === '') throw new RangeError(`a round needs ${key}=`);
    return value;
  };
  return {
    day: text('day'),
    samples: text('samples'),
    messages: number('messages'),
    warmup: number('warmup'),
    isa: known.get('isa') ?? null,
    arenaBytes: number('arena'),
    pace: known.has('pace') ? number('pace') : null,
  };
}
