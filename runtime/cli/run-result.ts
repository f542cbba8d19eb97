/** The result of `lumina run`: one object for programs, and the same in words. */

import { probeCostNs } from '../clock.ts';
import type { ArenaReport, FlowSummary, VpinOptions } from '../flow.ts';
import type { Histograms, LatencyRow, LatencyTable } from '../telemetry/histograms.ts';
import { STAGES } from '../telemetry/histograms.ts';
import type { TelemetryReport } from '../telemetry/sink.ts';
import { captureJson, isCapture, packetsText, sequenceJson, sequenceText } from './capture-counts.ts';
import { damageText } from './damage.ts';
import type { Machine } from './machine.ts';
import { storingText } from './storing.ts';
import { bytes, count, heading, nonZero, plural, rate, table } from './text.ts';
import type { ProbeWish } from './values.ts';
import { vpinParameters, vpinParametersText } from './vpin-parameters.ts';

/** All books after so many messages. */
export interface RunningDigest {
  readonly messages: number;
  readonly digest: string;
}

export interface RunFacts {
  readonly input: string;
  readonly summary: FlowSummary;
  readonly vpin: VpinOptions;
  readonly histograms: Histograms;
  readonly report: TelemetryReport;
  readonly policyText: string;
  readonly machine: Machine;
  /** From the first read to the last row handed over, ms; what the arena took before is in its report. */
  readonly wallMs: number;
  readonly interrupted: boolean;
  readonly probes: ProbeWish;
  /** Of --digest-every, else none. */
  readonly digests: readonly RunningDigest[];
}

/** Percentiles without the count, as the command line promises them. */
function percentiles(row: LatencyRow): Omit<LatencyRow, 'count'> {
  const { p50, p90, p99, p999, max } = row;
  return { p50, p90, p99, p999, max };
}

/** The object that `run --json` promises; what is not in the promise comes after it. */
export function runJson(facts: RunFacts): object {
  const { summary, report, machine } = facts;
  const latency = facts.histograms.latencyTable();
  const { lane, isa, arena, messages, packets, symbols, digest, busyNs, orders, damage, samples } = summary;
  return {
    schemaVersion: 1,
    lane,
    isa,
    arena,
    messages,
    packets,
    symbols,
    digest,
    latencyNs: Object.fromEntries(STAGES.map((stage) => [stage, percentiles(latency[stage])])),
    throughput: { nsPerMessage: messages === 0 ? null : busyNs / messages, busyNs, wallMs: facts.wallMs },
    orders,
    telemetry: {
      recorded: samples.recorded,
      dropped: samples.dropped,
      stored: report.stored,
      selected: report.selected,
      outliers: report.outliers,
      lost: report.dropped,
      policy: facts.policyText,
      database: report.database,
      runId: report.runId,
      verified: report.verified,
      ordersStored: report.ordersStored,
      ordersLost: report.ordersNotStored,
      reason: report.reason,
    },
    damage,
    sequence: sequenceJson(summary),
    ...(isCapture(summary) ? { capture: captureJson(summary) } : {}),
    signals: summary.signals,
    parameters: vpinParameters(facts.vpin),
    types: summary.types,
    unknownTypes: summary.unknownTypes,
    probes: { which: probesWord(facts.probes), costNs: facts.probes.probes ? probeCostNs(summary) : 0 },
    ...(facts.digests.length > 0 ? { digests: facts.digests } : {}),
    liveOrders: summary.liveOrders,
    bytes: summary.bytes,
    threads: summary.threads,
    clock: summary.clock,
    input: facts.input,
    machine,
    ...(facts.interrupted ? { interrupted: true } : {}),
  };
}

function probesWord({ probes, probed = 1 }: ProbeWish): string {
  if (!probes) return 'off';
  return probed === 'orders' ? probed : probed === 1 ? 'all' : `1/${probed}`;
}

/** What the readings of the clock add to the figures above them. */
function probesText(facts: RunFacts): string {
  if (!facts.probes.probes) return 'off: no clock was read and no latency is known';
  return `${probesWord(facts.probes)}; their readings of ${facts.summary.clock.source} take ${probeCostNs(facts.summary).toFixed(0)} ns of a message's total`;
}

function latencyText(latency: LatencyTable): string[] {
  const cell = (value: number | null) => (value === null ? '-' : count(value));
  const rows = STAGES.map((stage) => {
    const row = latency[stage];
    return [stage, ...[row.p50, row.p90, row.p99, row.p999, row.max].map(cell), count(row.count)];
  });
  return table([['ns', 'p50', 'p90', 'p99', 'p99.9', 'max', 'messages'], ...rows], 'lrrrrrr');
}

function ordersText(summary: FlowSummary): string {
  const { orders } = summary;
  const refused = Object.values(orders.refused).reduce((sum, value) => sum + value, 0);
  const reasons = refused === 0 ? '' : ` (${nonZero(orders.refused)})`;
  return `${count(orders.sent)} sent, ${count(orders.take)} take, ${count(orders.hedge)} hedge, ${count(refused)} refused${reasons}, ${count(orders.noLiquidity)} without liquidity`;
}

function vpinText(summary: FlowSummary): string {
  const { signals } = summary;
  return `${count(signals.trades)} trades, ${count(signals.tradedShares)} shares, ${count(signals.buckets)} buckets, ${count(signals.toxicBuckets)} toxic, ${count(signals.unknownShares)} shares of unknown side`;
}

/** The memory that was obtained, why no better, and what would give better. */
function arenaRows({ bytes: size, pages, locked, used, prepareMs, reason, remedy }: ArenaReport): [string, string][] {
  const of = pages === 'javascript' ? 'at most' : `of ${pages} pages, ${locked ? 'locked' : 'not locked'}`;
  return [
    ['arena', `${bytes(size)} ${of}, ${bytes(used)} used, ready after ${(prepareMs / 1000).toFixed(2)} s`],
    ...(reason === '' ? [] : [['', `why: ${reason}`] satisfies [string, string]]),
    ...(remedy === '' ? [] : [['', `do:  ${remedy}`] satisfies [string, string]]),
  ];
}

/** The result for people. */
export function runText(facts: RunFacts, colour: boolean): string[] {
  const { summary, machine, report } = facts;
  const { samples } = summary;
  const perMessage = summary.messages === 0 ? 0 : summary.busyNs / summary.messages;
  const damage = damageText(summary.damage);
  const rows: [string, string][] = [
    ['machine', `${machine.cpus} x ${machine.cpu}, ${machine.platform} ${machine.kernel}, Node ${machine.node}`],
    [
      'lane',
      `${summary.lane}, isa ${summary.isa}, ${summary.threads === 1 ? 'one thread' : 'two threads'}, clock ${summary.clock.source}`,
    ],
    ...arenaRows(summary.arena),
    [
      'input',
      `${facts.input}: ${plural(summary.messages, 'message')}, ${plural(summary.packets, 'packet')}, ${plural(summary.symbols, 'symbol')}, ${bytes(summary.bytes)}`,
    ],
    ...(isCapture(summary) ? [packetsText(summary), sequenceText(summary)].map((line): [string, string] => ['', line]) : []),
    ...facts.digests.map(({ messages, digest }): [string, string] => ['', `${digest} after ${plural(messages, 'message')}`]),
    ['digest', `${summary.digest} over ${count(summary.liveOrders)} live orders`],
  ];
  const after: [string, string][] = [
    [
      'throughput',
      `${perMessage.toFixed(1)} ns a message, ${rate(perMessage === 0 ? 0 : 1e9 / perMessage)} in the hot thread; ${(facts.wallMs / 1000).toFixed(1)} s in all`,
    ],
    ['orders', ordersText(summary)],
    ['vpin', vpinText(summary)],
    ['', vpinParametersText(facts.vpin)],
    ['telemetry', `recorded ${count(samples.recorded)}, dropped ${count(samples.dropped)}`],
    ...storingText(report, samples.recorded, facts.policyText).map((line): [string, string] => ['', line]),
    ['unknown', `types ${nonZero(summary.unknownTypes)}`],
    ['damage', damage === '' ? 'none' : damage],
  ];
  const lines = [
    ...table(rows, 'll'),
    '',
    heading('latency', colour),
    ...latencyText(facts.histograms.latencyTable()),
    ...table([['probes', probesText(facts)]], 'll'),
    '',
    ...table(after, 'll'),
  ];
  if (facts.interrupted) lines.push('', 'interrupted: these figures cover the part of the input before Ctrl-C');
  return lines;
}
