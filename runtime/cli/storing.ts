/** Telemetry of a run: where it goes, which samples become rows, and what became of them in words. */

import { statSync } from 'node:fs';
import { LuminaError, messageOf } from '../errors.ts';
import type { FlowInput } from '../flow.ts';
import { defaultDataRoot } from '../telemetry/embedded.ts';
import { openStore } from '../telemetry/open-store.ts';
import { DEFAULT_OUTLIER_NS, type SinkPolicy, type TelemetryReport, TelemetrySink } from '../telemetry/sink.ts';
import { NullStore, type RunStart, type SampleStore } from '../telemetry/store.ts';
import { note } from './output.ts';
import type { DatabaseSetting } from './settings.ts';
import { count, plural } from './text.ts';
import type { SamplePolicy } from './values.ts';

/** Input up to this size is stored whole; beyond, one sample in 64 and the outliers. */
const STORE_ALL_UP_TO_BYTES = 512 * 2 ** 20;
const SPARSE_ONE_IN = 64;

/** The policy asked for, else the default for this input; `why` says which. Unknown sizes (a pipe) count as large. */
export function choosePolicy(
  asked: SamplePolicy | undefined,
  input: FlowInput,
): { readonly policy: SinkPolicy; readonly text: string } {
  const samples = asked ?? defaultPolicy(input);
  const origin = asked === undefined ? ', the default for input of this size' : '';
  if (samples.kind === 'every') {
    return {
      policy: { store: { oneIn: samples.n } },
      text: `1/${samples.n} and outliers above ${count(DEFAULT_OUTLIER_NS)} ns${origin}`,
    };
  }
  return { policy: { store: samples.kind }, text: `${samples.kind}${origin}` };
}

function defaultPolicy(input: FlowInput): SamplePolicy {
  const size = input.fd === undefined ? (statSync(input.path, { throwIfNoEntry: false })?.size ?? 0) : Number.POSITIVE_INFINITY;
  return size <= STORE_ALL_UP_TO_BYTES ? { kind: 'all' } : { kind: 'every', n: SPARSE_ONE_IN };
}

export interface OpenedSink {
  readonly sink: TelemetrySink;
  readonly store: SampleStore;
  /** Why the default database is not used; undefined when it is, or when another was asked for. */
  readonly fallback: string | undefined;
}

/**
 * Opens the database and begins the run in it. A database that was asked for must answer, else the run does not start; the
 * default one may fail, and then nothing is stored and that is said.
 */
export async function openSink(
  setting: DatabaseSetting,
  env: NodeJS.ProcessEnv,
  policy: SinkPolicy,
  run: RunStart,
  ticksPerNs: number,
  keepRuns: number,
): Promise<OpenedSink> {
  const { choice, askedBy } = setting;
  const name = choice.kind === 'url' ? choice.url : choice.kind;
  let store: SampleStore | undefined;
  try {
    store = await openStore(name, {
      dataRoot: defaultDataRoot(env.XDG_STATE_HOME),
      keepRuns,
      onDropped: (runs, problem) => noteDropped(runs, problem, keepRuns),
    });
    return { ...(await begun(store, policy, run, ticksPerNs)), fallback: undefined };
  } catch (error) {
    await store?.close();
    if (!(error instanceof LuminaError)) throw error;
    if (askedBy !== undefined) throw new LuminaError(error.code, `${askedBy}: ${messageOf(error)}`, { cause: error });
    note(`warning: the default database cannot be used, telemetry is not stored: ${messageOf(error)}`);
    return { ...(await begun(new NullStore(), policy, run, ticksPerNs)), fallback: messageOf(error) };
  }
}

function noteDropped(runs: readonly number[], problem: string | undefined, keepRuns: number): void {
  if (problem !== undefined) {
    note(`warning: old runs could not be dropped from the embedded database: ${problem}`);
    return;
  }
  const ids = runs.length > 3 ? `${runs[0]} to ${runs.at(-1)}` : runs.join(', ');
  note(`embedded database: dropped the oldest ${plural(runs.length, 'run')} (${ids}); --keep-runs ${keepRuns} keeps that many`);
}

async function begun(
  store: SampleStore,
  policy: SinkPolicy,
  run: RunStart,
  ticksPerNs: number,
): Promise<{ sink: TelemetrySink; store: SampleStore }> {
  const sink = new TelemetrySink(store, policy);
  await sink.begin(run, ticksPerNs);
  return { sink, store };
}

/** What became of the samples, as lines; says so plainly when rows are missing. */
export function storingText(report: TelemetryReport, recorded: number, policyText: string): string[] {
  const where = report.runId === null ? `database ${report.database}` : `database ${report.database}, run ${report.runId}`;
  const lines = [
    `stored ${count(report.stored)} of ${count(recorded)} samples and ${count(report.ordersStored)} orders; ${where}; policy ${policyText}`,
  ];
  if (report.runId === null) lines.push(`not stored: ${report.reason ?? 'no database'}`);
  else if (report.dropped > 0 || report.ordersNotStored > 0) {
    lines.push(
      `LOST: ${count(report.dropped)} of ${count(report.selected)} selected samples and ${count(report.ordersNotStored)} orders are not in the database: ${report.reason ?? 'reason unknown'}`,
    );
  } else if (report.stored !== recorded) {
    lines.push(
      `stored differs from recorded by policy: ${count(report.selected)} selected, ${count(report.outliers)} of them as outliers, none lost`,
    );
  }
  return lines;
}
