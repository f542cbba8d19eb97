/** The stored record of a baseline: what was measured, of which commit, on which machine. */

import { LuminaError } from '../../runtime/errors.ts';
import { type HistogramRecord, Histograms, type LatencyRow, STAGES, type Stage } from '../../runtime/telemetry/histograms.ts';
import { engineDifferences, type Fingerprint } from './machine.ts';
import type { Measurement } from './measurement.ts';
import { median, spread } from './statistics.ts';
import type { Tail } from './tasks.ts';

export const RECORD_VERSION = 2;

/** One distribution over all rounds. Nanoseconds; null where there was nothing, or too little, to tell from. */
export interface TailRecord {
  readonly count: number;
  readonly p50: number | null;
  readonly p90: number | null;
  readonly p99: number | null;
  readonly p999: number | null;
  readonly max: number | null;
  /** Median of the rounds' block-P99, and largest less smallest of them. */
  readonly blockP99: number | null;
  readonly spread: number | null;
  /** block-P99 of each round, null where it had too few samples. */
  readonly rounds: readonly (number | null)[];
}

export interface BaselineRecord {
  readonly schemaVersion: typeof RECORD_VERSION;
  readonly bench: string;
  readonly lane: 'native' | 'ts';
  /** Full hash, `-dirty` when the tree had changes; null outside a repository. */
  readonly commit: string | null;
  readonly createdAt: string;
  readonly toolchain: { readonly node: string; readonly compiler: string | null };
  readonly flags: string | null;
  readonly input: Measurement['input'];
  readonly inputHash: string;
  readonly machineClass: string;
  readonly fingerprint: Fingerprint;
  /** Counted messages of all rounds. */
  readonly messages: number;
  readonly stages: Record<Stage, TailRecord>;
  readonly types: Record<string, TailRecord>;
  /** How later rounds ran otherwise than the first, in words; empty when all ran alike. */
  readonly mixed: readonly string[];
  readonly histograms: HistogramRecord;
}

/** Rounds replay one day: they count the same messages, but for the few samples that a full ring may drop. */
export const COUNT_SHARE = 0.01;

const NOTHING: LatencyRow = { count: 0, p50: null, p90: null, p99: null, p999: null, max: null };

/** The record of a measurement. `createdAt` is an ISO 8601 time. */
export function recordOf(measurement: Measurement, commit: string | null, createdAt: string): BaselineRecord {
  const { rounds, fingerprint } = measurement;
  const histograms = new Histograms();
  for (const round of rounds) histograms.merge(round.histograms);
  const latency = histograms.latencyTable();
  const byType = histograms.typeTable();
  const stages = Object.fromEntries(
    STAGES.map((stage) => [stage, { ...latency[stage], ...tails(rounds.map((round) => round.stages[stage])) }]),
  ) as Record<Stage, TailRecord>;
  const types: Record<string, TailRecord> = {};
  for (const type of new Set(rounds.flatMap((round) => Object.keys(round.types)))) {
    types[type] = { ...(byType[type] ?? NOTHING), ...tails(rounds.map((round) => round.types[type])) };
  }
  return {
    schemaVersion: RECORD_VERSION,
    bench: measurement.bench,
    lane: measurement.lane,
    commit,
    createdAt,
    toolchain: { node: fingerprint.node, compiler: fingerprint.compiler },
    flags: fingerprint.flags,
    input: measurement.input,
    inputHash: measurement.inputHash,
    machineClass: fingerprint.machineClass,
    fingerprint,
    messages: rounds.reduce((sum, round) => sum + round.messages, 0),
    stages,
    types,
    mixed: mixedRounds(rounds),
    histograms: histograms.export(),
  };
}

/** The rounds' block-P99 in one figure each; null unless every round has one. */
function tails(rounds: readonly (Tail | undefined)[]): Pick<TailRecord, 'blockP99' | 'spread' | 'rounds'> {
  const all = rounds.map((round) => round?.blockP99 ?? null);
  const values = all.filter((value) => value !== null);
  if (values.length === 0 || values.length < all.length) return { blockP99: null, spread: null, rounds: all };
  return { blockP99: oneDecimal(median(values)), spread: oneDecimal(spread(values)), rounds: all };
}

/** One line a difference, with the rounds that have it. */
function mixedRounds(rounds: Measurement['rounds']): string[] {
  const [first, ...later] = rounds;
  if (first === undefined) return [];
  const found = new Map<string, number[]>();
  for (const [index, round] of later.entries()) {
    const unlike = engineDifferences(first.engine, round.engine);
    if (Math.abs(round.messages - first.messages) > COUNT_SHARE * first.messages)
      unlike.push(`messages were ${first.messages}, are ${round.messages}`);
    for (const words of unlike) found.set(words, [...(found.get(words) ?? []), index + 2]);
  }
  return [...found].map(([words, at]) => `round ${at.join(', ')} against round 1: ${words}`);
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}

/**
 * A record from the text of its file.
 * @throws LuminaError LUMINA_BASELINE_INVALID when it is not JSON, of another version, or lacks what a comparison reads
 */
export function parseRecord(text: string, path: string): BaselineRecord {
  const invalid = (why: string, cause?: unknown): LuminaError => {
    const remedy = 'save it again: lumina baseline save --force';
    return new LuminaError('LUMINA_BASELINE_INVALID', `${path} is no baseline record: ${why}; ${remedy}`, { cause });
  };
  let value: Partial<BaselineRecord> | null;
  try {
    value = JSON.parse(text) as Partial<BaselineRecord> | null;
  } catch (error) {
    throw invalid('it is not JSON', error);
  }
  if (typeof value !== 'object' || value === null) throw invalid('it is not an object');
  if (value.schemaVersion !== RECORD_VERSION)
    throw invalid(`its schemaVersion is ${value.schemaVersion}, this version reads ${RECORD_VERSION}`);
  const keys = [
    'bench',
    'lane',
    'createdAt',
    'inputHash',
    'machineClass',
    'fingerprint',
    'stages',
    'types',
    'mixed',
    'histograms',
  ] as const;
  const missing = keys.filter((key) => value[key] === undefined);
  if (missing.length > 0) throw invalid(`it lacks ${missing.join(', ')}`);
  for (const stage of STAGES) if (value.stages?.[stage] === undefined) throw invalid(`it lacks stages.${stage}`);
  for (const [where, tails] of Object.entries({ stages: value.stages, types: value.types })) {
    const hollow = Object.entries(tails ?? {}).find(([, tail]) => !Array.isArray(tail?.rounds));
    if (hollow !== undefined) throw invalid(`it lacks ${where}.${hollow[0]}.rounds`);
  }
  return value as BaselineRecord;
}
