/** `lumina vpin`: one line for every completed volume bucket of a symbol, then a summary. */

import type { Command } from 'commander';
import { vpinBucket } from '../../../generated/lumina-1.0/ts/index.ts';
import { type ExitCode, LuminaError } from '../../errors.ts';
import type { FlowSummary } from '../../flow.ts';
import { formatTime } from '../../parse/format.ts';
import { NO_VPIN } from '../../ring/records.ts';
import { arenaOfLook } from '../arena.ts';
import { action, type Context } from '../context.ts';
import { damageCode, noteDamage } from '../damage.ts';
import { checkReadable, INPUT_HELP, inputOf } from '../input.ts';
import { addFlowOptions, addVpinOptions } from '../options.ts';
import { ResultWriter } from '../output.ts';
import { CausalPercentile } from '../percentile.ts';
import { chooseLane, runFlow, unknownSymbol, withFlow } from '../session.ts';
import { type CommandLine, flowOptions, type Settings } from '../settings.ts';
import { count } from '../text.ts';
import { vpinParameters } from '../vpin-parameters.ts';

const EXAMPLE = `
Example:
  $ lumina vpin day.itch.gz --symbol AAPL --bucket-shares 10000 --buckets 50 --json`;

/** Adds the command to the program. */
export function register(program: Command, context: Context): void {
  const command = addVpinOptions(
    addFlowOptions(program.command('vpin').description('volume buckets of a symbol with their VPIN and toxicity')),
  )
    .argument('<file>', INPUT_HELP)
    .addHelpText('after', EXAMPLE);
  action(context, command, (settings, _line: CommandLine, args) => vpin(context, settings, args[0]!));
}

interface Bucket {
  readonly bucket: number;
  readonly time: string;
  readonly buyShares: number;
  readonly sellShares: number;
  readonly oi: number;
  readonly vpinPpm: number | null;
  readonly toxic: boolean;
  readonly cdfPpm: number | null;
}

function readBucket(view: DataView, at: number, percentile: CausalPercentile): Bucket {
  const buyShares = vpinBucket.buyShares(view, at);
  const sellShares = vpinBucket.sellShares(view, at);
  const ppm = vpinBucket.vpinPpm(view, at);
  return {
    bucket: vpinBucket.bucket(view, at),
    time: formatTime(vpinBucket.time(view, at)),
    buyShares,
    sellShares,
    oi: Math.abs(buyShares - sellShares),
    vpinPpm: ppm === NO_VPIN ? null : ppm,
    toxic: vpinBucket.toxic(view, at) !== 0,
    cdfPpm: ppm === NO_VPIN ? null : percentile.rank(ppm),
  };
}

/** ppm as a percentage: `12.3456 %`. */
function percent(ppm: number | null): string {
  return ppm === null ? '-' : `${(ppm / 10_000).toFixed(4)} %`;
}

const COLUMNS = [8, 18, 12, 12, 12, 11, 11, 5] as const;

function textLine(cells: readonly string[]): string {
  return cells
    .map((cell, column) => cell.padStart(COLUMNS[column]!))
    .join('  ')
    .trimEnd();
}

function bucketText(bucket: Bucket): string {
  const { buyShares, sellShares, oi } = bucket;
  const shares = [buyShares, sellShares, oi].map(count);
  return textLine([
    count(bucket.bucket),
    bucket.time,
    ...shares,
    percent(bucket.vpinPpm),
    percent(bucket.cdfPpm),
    bucket.toxic ? 'toxic' : '',
  ]);
}

async function vpin(context: Context, settings: Settings, file: string): Promise<ExitCode> {
  const [symbol, ...others] = settings.symbols;
  if (symbol === undefined) throw new LuminaError('LUMINA_CLI_USAGE', 'whose buckets? give --symbol S');
  if (others.length > 0) throw new LuminaError('LUMINA_CLI_USAGE', 'vpin follows one symbol; give --symbol once');
  const chosen = chooseLane(settings);
  const input = inputOf(file, settings.feeds);
  await checkReadable(input);
  chosen.tell();
  const out = new ResultWriter();
  const percentile = new CausalPercentile();
  if (!settings.json) out.line(textLine(['bucket', 'time', 'buy shares', 'sell shares', 'imbalance', 'vpin', 'cdf', '']));
  const onBuckets = async (view: DataView, at: number, total: number): Promise<void> => {
    for (let index = 0; index < total; index++) {
      const bucket = readBucket(view, at + index * vpinBucket.LENGTH, percentile);
      if (out.line(settings.json ? JSON.stringify({ schemaVersion: 1, ...bucket }) : bucketText(bucket))) await out.flush();
    }
  };
  const options = flowOptions(settings, { ...arenaOfLook(settings, input), bucketLog: true, onBuckets });
  return withFlow(chosen.lane, input, options, async (flow) => {
    const summary = await runFlow(context, settings, input, flow, { label: 'vpin', streaming: true });
    const named = flow.symbols().map((entry) => entry.symbol);
    if (!named.includes(symbol) && !context.interrupt.interrupted()) throw unknownSymbol(symbol, input, named);
    for (const line of settings.json
      ? [JSON.stringify(summaryJson(symbol, settings, summary))]
      : summaryText(symbol, settings, summary)) {
      out.line(line);
    }
    await out.flush();
    noteDamage(input, summary.damage, summary.arena.wanted);
    return damageCode(summary.damage);
  });
}

function summaryJson(symbol: string, settings: Settings, summary: FlowSummary): object {
  const { trades, unknownShares, brokenTrades, ...rest } = summary.signals;
  return {
    schemaVersion: 1,
    summary: {
      trades,
      unknownShares,
      brokenTrades,
      ...rest,
      symbol,
      parameters: vpinParameters(settings.vpin),
      lane: summary.lane,
      isa: summary.isa,
      messages: summary.messages,
      damage: summary.damage,
    },
  };
}

function summaryText(symbol: string, settings: Settings, summary: FlowSummary): string[] {
  const { signals } = summary;
  return [
    '',
    `${symbol}: ${count(signals.trades)} trades of ${count(signals.tradedShares)} shares, ${count(signals.buckets)} buckets of ${count(settings.vpin.bucketShares)}, ${count(signals.toxicBuckets)} toxic`,
    `not in buckets: ${count(signals.unknownShares)} shares of unknown side, ${count(signals.unresolvedShares)} of unknown orders; ${count(signals.nonPrintable)} non-printable executions, ${count(signals.crosses)} crosses`,
    `${count(signals.brokenTrades)} broken trades (history is not rewritten); ${settings.vpin.classify} classification; ${summary.lane} lane`,
  ];
}
