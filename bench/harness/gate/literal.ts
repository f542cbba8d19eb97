/**
 * The literal rule, P99 above the stored one by more than the limit: always told. A stored number drifts by hundreds of nanoseconds on
 * a shared machine, so it decides only where it demonstrably did not: same machine, build and day, a quiet control, the base - measured
 * in this very run - at its stored figure, and a change that is surely slower than this base.
 */

import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { messageOf } from '../../../runtime/errors.ts';
import { baselinePath, readBaseline } from '../baseline.ts';
import { differences, type Fingerprint } from '../machine.ts';
import type { BaselineRecord } from '../record.ts';
import { median } from '../statistics.ts';
import { slowestOfThreeP } from './exact-test.ts';
import type { LiteralReport } from './report.ts';
import { differenceOf, differencesOf, FAMILY_ALPHA, type Triple } from './rule.ts';

const QUIET_SHARE = 0.5;

export interface LiteralInput {
  /** Folder of the records, and the package they are named relative to. */
  readonly folder: string;
  readonly root: string;
  readonly bench: string;
  readonly limitNs: number;
  readonly fingerprint: Fingerprint;
  readonly inputHash: string;
  /** Commit that the run's base is of; null when it is of none. */
  readonly baseCommit: string | null;
  /** block-P99 of total. */
  readonly rounds: readonly Triple[];
}

export function literalReport(input: LiteralInput): LiteralReport {
  const path = baselinePath(input.folder, input.bench, input.fingerprint.machineClass);
  const none = { commit: null, stored: null, measured: measuredOf(input.rounds), diff: null, over: false, decides: false };
  if (!existsSync(path)) {
    const doubt = `no record of ${input.bench} for machines of class ${input.fingerprint.machineClass}; lumina baseline save stores one`;
    return { ...none, path: null, doubts: [doubt] };
  }
  const shown = relative(input.root, path);
  try {
    return against(input, readBaseline(path)!, shown);
  } catch (error) {
    return { ...none, path: shown, doubts: [messageOf(error)] };
  }
}

/** Compares with a record; pure. */
export function against(input: LiteralInput, record: BaselineRecord, path: string): LiteralReport {
  const stored = record.stages.total.blockP99;
  const measured = measuredOf(input.rounds);
  const diff = stored === null || measured === null ? null : Math.round((measured - stored) * 10) / 10;
  const over = diff !== null && diff > input.limitNs;
  const doubts = doubtsOf(input, record, over);
  return { path, commit: record.commit, stored, measured, diff, over, decides: doubts.length === 0, doubts };
}

function doubtsOf(input: LiteralInput, record: BaselineRecord, over: boolean): string[] {
  const { rounds, limitNs, fingerprint, inputHash, baseCommit } = input;
  const doubts = differences(record.fingerprint, fingerprint).map((words) => `fingerprint: ${words}`);
  if (record.commit?.endsWith('-dirty') === true) doubts.push('the record is of a working tree with changes, not of a commit');
  else if (record.commit !== baseCommit)
    doubts.push(`the record is of ${shortOf(record.commit)}, the base is ${shortOf(baseCommit)}`);
  if (record.inputHash !== inputHash) doubts.push("the replayed day is another than the record's");
  const stored = record.stages.total.blockP99;
  const { control, ahead, lacking } = differencesOf(rounds);
  if (stored === null || lacking.length > 0 || rounds.length === 0)
    return [...doubts, 'not every round has a block-P99 of total'];
  const quiet = limitNs * QUIET_SHARE;
  const offset = median(control);
  if (Math.abs(offset) > quiet) doubts.push(`the control is ${Math.round(offset)} ns off the base, more than ${quiet}`);
  const now = median(rounds.map(({ base, control: again }) => (base! + again!) / 2));
  if (Math.abs(now - stored) > quiet)
    doubts.push(
      `the base, measured now, has ${Math.round(now)} ns where ${Math.round(stored)} are stored, more than ${quiet} apart`,
    );
  const p = slowestOfThreeP(ahead.filter((by) => by > 0).length, ahead.length);
  const rise = median(rounds.map((triple) => differenceOf(triple)!));
  if (over && !(rise > limitNs))
    doubts.push(`the change is ${Math.round(rise * 10) / 10} ns above the base of this run, no more than the limit`);
  if (over && p > FAMILY_ALPHA / 2) doubts.push('the change is not surely slower than the base of this run');
  return doubts;
}

function shortOf(commit: string | null): string {
  return commit === null ? 'no known commit' : commit.slice(0, 12);
}

function measuredOf(rounds: readonly Triple[]): number | null {
  const values = rounds.map(({ change }) => change).filter((value) => value !== null);
  return values.length === 0 ? null : Math.round(median(values) * 10) / 10;
}
