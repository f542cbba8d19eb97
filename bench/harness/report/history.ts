/** Every record that a stored baseline ever was, read from the repository's history. */

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { messageOf } from '../../../runtime/errors.ts';
import { type BaselineRecord, RECORD_VERSION } from '../record.ts';

/** Records beyond this are older than a chart can show. */
const MOST_RECORDS = 200;
const MOST_BYTES = 2 ** 28;

/** One stored record: total, ns. */
export interface HistoryPoint {
  /** Commit that was measured; null when the record does not know it. */
  readonly commit: string | null;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly blockP99: number | null;
  /** Smallest and largest block-P99 of its rounds. */
  readonly range: readonly [number, number] | null;
  readonly p50: number | null;
  readonly p99: number | null;
  /** Fingerprint's id: a figure of another machine or build is not comparable. */
  readonly fingerprint: string;
  /** False for a record of an earlier version: it was measured in another way, and is shown beside the others, not among them. */
  readonly current: boolean;
}

export interface History {
  /** Oldest first; one a measurement, however many commits kept it. */
  readonly points: readonly HistoryPoint[];
  /** What is not known of it, in words. */
  readonly notes: readonly string[];
}

/** The history of the record at `path` in the checkout at `root`, up to the file on disk. */
export function historyOf(root: string, path: string): History {
  const notes: string[] = [];
  const stored = isAbsolute(path) ? relative(root, path) : path;
  const records: HistoryPoint[] = [];
  const keep = (text: string, where: string): void => {
    try {
      records.push(pointOf(text));
    } catch (error) {
      notes.push(`${where} is not in the chart: ${messageOf(error)}`);
    }
  };
  try {
    for (const { commit, text } of committed(root, stored.replaceAll('\\', '/'), notes))
      keep(text, `${commit.slice(0, 12)}:${stored}`);
  } catch (error) {
    notes.push(`the history could not be read: ${messageOf((error as { stderr?: string }).stderr || error)}`);
  }
  const onDisk = isAbsolute(path) ? path : `${root}/${path}`;
  if (existsSync(onDisk)) keep(readFileSync(onDisk, 'utf8'), stored);
  const byTime = new Map(records.map((point) => [point.createdAt, point]));
  const points = [...byTime.values()].sort((one, other) => (one.createdAt < other.createdAt ? -1 : 1));
  return { points, notes };
}

/** The file as every commit left it. */
function committed(root: string, path: string, notes: string[]): { commit: string; text: string }[] {
  const git = (args: readonly string[], input?: string): Buffer =>
    execFileSync('git', args, { cwd: root, input, stdio: ['pipe', 'pipe', 'pipe'], maxBuffer: MOST_BYTES });
  if (git(['rev-parse', '--is-shallow-repository']).toString().trim() === 'true')
    notes.push('this clone is shallow: older records are missing; fetch them with git fetch --unshallow, or fetch-depth: 0');
  const log = git(['log', `--max-count=${MOST_RECORDS}`, '--diff-filter=AM', '--format=%H', '--', path]).toString();
  const commits = log.split('\n').filter((line) => line !== '');
  if (commits.length === 0) return [];
  const prefix = git(['rev-parse', '--show-prefix']).toString().trim();
  // One process for all of them: a process each costs more than everything else here.
  const batch = git(['cat-file', '--batch'], commits.map((commit) => `${commit}:${prefix}${path}\n`).join(''));
  let at = 0;
  return commits.map((commit) => {
    const end = batch.indexOf(0x0a, at);
    const size = Number(batch.toString('utf8', at, end).split(' ')[2]);
    at = end + 1 + size + 1;
    return { commit, text: batch.toString('utf8', end + 1, end + 1 + size) };
  });
}

/** Records of every version: a history is old by nature, so only what a point needs is asked for. */
function pointOf(text: string): HistoryPoint {
  const record = JSON.parse(text) as Partial<Omit<BaselineRecord, 'schemaVersion'>> & { readonly schemaVersion?: unknown };
  const { stages, createdAt, commit, fingerprint, schemaVersion } = record;
  if (stages?.total === undefined || !Array.isArray(stages.total.rounds) || typeof createdAt !== 'string')
    throw new Error('it lacks stages.total or createdAt');
  const { blockP99, p50, p99, rounds } = stages.total;
  const values = rounds.filter((value) => value !== null);
  return {
    commit: commit ?? null,
    createdAt,
    blockP99: blockP99 ?? null,
    range: values.length === 0 ? null : [Math.min(...values), Math.max(...values)],
    p50: p50 ?? null,
    p99: p99 ?? null,
    fingerprint: fingerprint?.id ?? 'unknown',
    current: schemaVersion === RECORD_VERSION,
  };
}
