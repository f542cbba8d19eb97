/** What `lumina run` does: flow, telemetry sink and store put together, and the result published. */

import type { GateReport } from '../../bench/harness/gate/report.ts';
import { type ExitCode, LuminaError, messageOf } from '../errors.ts';
import type { Flow, FlowInput, FlowSummary } from '../flow.ts';
import type { TelemetrySink } from '../telemetry/sink.ts';
import { collectBefore, holdTidying } from './collector.ts';
import type { Context } from './context.ts';
import { damageCode, noteDamage } from './damage.ts';
import { checkWritable, writeJsonFile } from './files.ts';
import { checkReadable, inputOf } from './input.ts';
import { keepLast } from './last-result.ts';
import { thisMachine } from './machine.ts';
import { isaOf, ticksPerNsOf } from './native-state.ts';
import { note, printJson, printLines } from './output.ts';
import { type RunFacts, type RunningDigest, runJson, runText } from './run-result.ts';
import { chooseLane, runFlow, withFlow } from './session.ts';
import { type CommandLine, flowOptions, type Settings } from './settings.ts';
import { cachedDay } from './simulated-day.ts';
import { choosePolicy, type OpenedSink, openSink } from './storing.ts';
import { mayColour } from './text.ts';
import type { ProbeWish } from './values.ts';
import { vpinParameters } from './vpin-parameters.ts';

/** Options of `run` beside the shared ones. */
export interface RunLine extends CommandLine {
  readonly messages?: number;
  readonly simulateSymbols?: number;
  readonly seed?: number;
  readonly out?: string;
  readonly force?: boolean;
  readonly gate?: boolean;
  readonly probes?: ProbeWish;
  readonly digestEvery?: number;
}

const DEFAULT_DAY = { seed: 1, symbols: 500, messages: 5_000_000 };

/** Runs the flow over FILE, or over a simulated day. Exit code 4 when anything in the input was damaged. */
export async function run(context: Context, settings: Settings, line: RunLine, file: string | undefined): Promise<ExitCode> {
  if (line.out !== undefined) checkWritable(line.out, line.force ?? false);
  const chosen = chooseLane(settings);
  const input = await inputOfRun(context, settings, line, file);
  await checkReadable(input);
  chosen.tell();
  const { policy, text: policyText } = choosePolicy(settings.samples, input);

  // The flow needs the sink, and the sink the store, which is opened last: bad options are the likelier refusal.
  let sink: TelemetrySink | undefined;
  const digests: RunningDigest[] = [];
  const probes = line.probes ?? { probes: true };
  const options = flowOptions(settings, {
    ...probes,
    ...(line.digestEvery === undefined ? {} : { digestEvery: line.digestEvery }),
    onDigest: (messages, digest) => void digests.push({ messages, digest }),
    onSamples: (view, at, count) => sink?.onSamples(view, at, count),
    onOrders: (view, at, count) => sink?.onOrders(view, at, count),
  });
  const facts = await withFlow(chosen.lane, input, options, async (flow) => {
    const start = { lane: flow.lane, isa: isaOf(flow.lane, settings.isa), input: input.path, startedAt: new Date() };
    const opened = await openSink(settings.database, context.env, policy, start, ticksPerNsOf(flow.lane), settings.keepRuns);
    sink = opened.sink;
    try {
      const measured = await measure(context, settings, flow, input, opened, policyText);
      warnUnknownSymbols(settings, flow);
      return measured;
    } finally {
      await opened.store.close();
    }
  });
  await publish(context, settings, line, { ...facts, probes, digests });
  noteDamage(input, facts.summary.damage, facts.summary.arena.wanted);
  return damageCode(facts.summary.damage);
}

async function inputOfRun(context: Context, settings: Settings, line: RunLine, file: string | undefined): Promise<FlowInput> {
  const { messages, simulateSymbols, seed } = line;
  if (file === undefined) {
    const day = {
      seed: seed ?? DEFAULT_DAY.seed,
      symbols: simulateSymbols ?? DEFAULT_DAY.symbols,
      messages: messages ?? DEFAULT_DAY.messages,
    };
    return { path: await cachedDay(context, settings, day) };
  }
  if (messages !== undefined || simulateSymbols !== undefined || seed !== undefined) {
    throw new LuminaError(
      'LUMINA_CLI_USAGE',
      '--messages, --simulate-symbols and --seed are for a simulated day; leave them out, or leave FILE out',
    );
  }
  return inputOf(file, settings.feeds);
}

async function measure(
  context: Context,
  settings: Settings,
  flow: Flow,
  input: FlowInput,
  opened: OpenedSink,
  policyText: string,
): Promise<Omit<RunFacts, 'probes' | 'digests'>> {
  const { sink, fallback } = opened;
  const { summary, wallMs } = await quietly(flow, opened.store.keepsRows, () =>
    runFlow(context, settings, input, flow, { label: 'run' }),
  );
  const report = await sink.finish({
    messages: summary.messages,
    digest: summary.digest,
    summary: storedSummary(summary, settings),
  });
  return {
    input: input.path,
    summary,
    vpin: settings.vpin,
    histograms: sink.histograms,
    report: fallback === undefined ? report : { ...report, reason: fallback },
    policyText,
    machine: thisMachine(),
    wallMs,
    interrupted: context.interrupt.interrupted(),
  };
}

/** The run, in the native lane without JavaScript's collector beside its hot threads; only storing rows makes work for it. */
async function quietly(
  flow: Flow,
  stores: boolean,
  run: () => Promise<FlowSummary>,
): Promise<{ summary: FlowSummary; wallMs: number }> {
  const quiet = flow.lane === 'native';
  if (quiet) collectBefore();
  const letTidy = quiet && !stores ? holdTidying() : () => {};
  const started = performance.now();
  try {
    const summary = await run();
    return { summary, wallMs: performance.now() - started - summary.arena.prepareMs };
  } finally {
    letTidy();
  }
}

/** What the database keeps beside the rows. */
export function storedSummary(summary: FlowSummary, settings: Settings): object {
  return { schemaVersion: 1, ...summary, parameters: vpinParameters(settings.vpin) };
}

function warnUnknownSymbols(settings: Settings, flow: Flow): void {
  if (settings.symbols.length === 0) return;
  const named = new Set(flow.symbols().map((entry) => entry.symbol));
  const missing = settings.symbols.filter((symbol) => !named.has(symbol));
  if (missing.length > 0)
    note(`warning: the input never names ${missing.join(', ')}; the signal stage had nothing to follow there`);
}

/** Prints the result and writes the record. Arena and database are closed by now, so that a gate measures undisturbed. */
async function publish(context: Context, settings: Settings, line: RunLine, facts: RunFacts): Promise<void> {
  const wantsGate = line.gate === true && !facts.interrupted;
  if (!settings.json) await printLines(runText(facts, mayColour(process.stdout, context.env)));
  if (!facts.interrupted) {
    const record = { ...runJson(facts), histograms: facts.histograms.export(), latencyByType: facts.histograms.typeTable() };
    if (line.out !== undefined) {
      await writeJsonFile(line.out, record, line.force ?? false, context.interrupt);
      note(`wrote ${line.out}`);
    }
    await keepLast(context, 'run', record);
  }
  const gate = wantsGate ? await showGate(context, settings) : undefined;
  if (settings.json) await printJson(gate === undefined ? runJson(facts) : { ...runJson(facts), gate });
}

/** The gate's verdict as an addition: a run is not a check, so whatever it says, the exit code stays the run's. */
async function showGate(context: Context, settings: Settings): Promise<GateReport | null> {
  const { gateVerdict } = await import('./gate-verdict.ts');
  try {
    const verdict = await gateVerdict(context, settings, {});
    if (!settings.json) await printLines(['', ...verdict.lines]);
    note("the exit code is the run's own; lumina gate gives this verdict as its exit code");
    return verdict.json;
  } catch (error) {
    if (!(error instanceof LuminaError) && !context.interrupt.interrupted()) throw error;
    note(`the gate has no verdict: ${messageOf(error)}`);
    return null;
  }
}
