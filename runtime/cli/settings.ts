/** What a command runs with: the command line, then the config file, then the environment, then the defaults. */

import { LuminaError } from '../errors.ts';
import {
  FLOW_DEFAULTS,
  type FlowOptions,
  type LaneName,
  type RiskOptions,
  type StrategyOptions,
  type VpinOptions,
} from '../flow.ts';
import { arenaOfRun } from './arena.ts';
import { type ConfigFile, configError, loadConfig } from './config.ts';
import { ISAS } from './options.ts';
import type { ProgressMode } from './progress.ts';
import {
  type DatabaseChoice,
  parseDatabase,
  parseDuration,
  parseFeed,
  parseSamples,
  parseSigma,
  parseSize,
  parseSymbol,
  type SamplePolicy,
} from './values.ts';

/** A default run of five million messages takes some 500 MB of it. */
const DEFAULT_KEEP_RUNS = 10;

/** What commander parsed, by camel-cased option name. */
export interface CommandLine {
  readonly json?: boolean;
  readonly progress?: ProgressMode;
  readonly verbose?: boolean;
  readonly config?: string;
  readonly lane?: LaneName;
  readonly isa?: string;
  readonly arena?: number;
  readonly symbol?: readonly string[];
  readonly feed?: readonly string[];
  readonly database?: DatabaseChoice;
  readonly threads?: 1 | 2;
  readonly samples?: SamplePolicy;
  readonly keepRuns?: number;
  readonly bucketShares?: number;
  readonly buckets?: number;
  readonly sigma?: VpinOptions['sigma'];
  readonly classify?: 'trade' | 'bulk';
  readonly bar?: number;
}

export interface DatabaseSetting {
  readonly choice: DatabaseChoice;
  /** Who asked for it: `--database`, the config file's name, `DATABASE_URL`, or undefined for the default. */
  readonly askedBy: string | undefined;
}

export interface Settings {
  readonly json: boolean;
  readonly verbose: boolean;
  readonly progress: ProgressMode;
  /** Undefined: native when it loads, else ts with a line that says why. */
  readonly lane: LaneName | undefined;
  readonly isa: string | undefined;
  /** Undefined: by the command, see arena.ts. */
  readonly arenaBytes: number | undefined;
  readonly symbols: readonly string[];
  /** Addresses of the feeds to follow; empty for all. */
  readonly feeds: readonly string[];
  readonly database: DatabaseSetting;
  readonly threads: 1 | 2;
  readonly samples: SamplePolicy | undefined;
  /** Runs that the embedded database keeps, the new one included. */
  readonly keepRuns: number;
  readonly vpin: VpinOptions;
  readonly strategy: StrategyOptions;
  readonly risk: RiskOptions;
}

/** Puts the settings together. Throws LuminaError for a bad config file or environment variable. */
export async function settle(line: CommandLine, env: NodeJS.ProcessEnv, workingDirectory: string): Promise<Settings> {
  const { path, values: file } = await loadConfig(line.config, workingDirectory);
  const shown = path ?? '';
  const fromFile = <Raw, Value>(key: string, raw: Raw | undefined, parse: (raw: Raw) => Value): Value | undefined => {
    if (raw === undefined) return undefined;
    try {
      return parse(raw);
    } catch (error) {
      throw configError(
        shown,
        `"${key}" is ${JSON.stringify(raw)}: ${error instanceof Error ? error.message : String(error)}`,
        error,
      );
    }
  };
  return {
    json: line.json ?? false,
    verbose: line.verbose ?? false,
    progress: line.progress ?? file.progress ?? 'auto',
    lane: line.lane ?? file.lane,
    isa: line.isa ?? file.isa ?? isaOfEnvironment(env),
    arenaBytes: line.arena ?? fromFile('arena', file.arena, (raw) => parseSize(String(raw))),
    symbols: line.symbol ?? fromFile('symbol', file.symbol, (raw) => [raw].flat().map((one) => parseSymbol(String(one)))) ?? [],
    feeds: line.feed ?? fromFile('feed', file.feed, (raw) => [raw].flat().map((one) => parseFeed(String(one)))) ?? [],
    database: databaseSetting(line, file, shown, env),
    threads: line.threads ?? file.threads ?? FLOW_DEFAULTS.threads,
    keepRuns: line.keepRuns ?? file.keepRuns ?? DEFAULT_KEEP_RUNS,
    samples: line.samples ?? fromFile('samples', file.samples, parseSamples),
    vpin: {
      bucketShares: line.bucketShares ?? file.vpin?.bucketShares ?? FLOW_DEFAULTS.vpin.bucketShares,
      buckets: line.buckets ?? file.vpin?.buckets ?? FLOW_DEFAULTS.vpin.buckets,
      sigma: line.sigma ?? fromFile('vpin.sigma', file.vpin?.sigma, (raw) => parseSigma(String(raw))) ?? FLOW_DEFAULTS.vpin.sigma,
      classify: line.classify ?? file.vpin?.classify ?? FLOW_DEFAULTS.vpin.classify,
      barNs: line.bar ?? fromFile('vpin.bar', file.vpin?.bar, parseDuration) ?? FLOW_DEFAULTS.vpin.barNs,
    },
    strategy: { ...FLOW_DEFAULTS.strategy, ...file.strategy },
    risk: { ...FLOW_DEFAULTS.risk, ...file.risk },
  };
}

function isaOfEnvironment(env: NodeJS.ProcessEnv): string | undefined {
  const isa = env.LUMINA_ISA ?? '';
  if (isa === '') return undefined;
  if (ISAS.some((known) => known === isa)) return isa;
  throw new LuminaError('LUMINA_CLI_ENVIRONMENT', `LUMINA_ISA is "${isa}"; set it to ${ISAS.join(', ')} or unset it`);
}

function databaseSetting(line: CommandLine, file: ConfigFile, shown: string, env: NodeJS.ProcessEnv): DatabaseSetting {
  if (line.database !== undefined) return { choice: line.database, askedBy: '--database' };
  if (file.database !== undefined) return { choice: parseDatabase(file.database), askedBy: shown };
  const url = env.DATABASE_URL ?? '';
  if (url === '') return { choice: { kind: 'embedded' }, askedBy: undefined };
  try {
    return { choice: parseDatabase(url), askedBy: 'DATABASE_URL' };
  } catch (error) {
    throw new LuminaError(
      'LUMINA_CLI_ENVIRONMENT',
      'DATABASE_URL is not a postgres:// URL; mend it, unset it, or give --database',
      { cause: error },
    );
  }
}

/** The flow's options out of the settings, with the arena of a run; the caller adds what it listens to. */
export function flowOptions(settings: Settings, extra: Partial<FlowOptions> = {}): FlowOptions {
  return {
    protocol: 'itch-5.0',
    ...arenaOfRun(settings),
    ...(settings.isa === undefined ? {} : { isa: settings.isa }),
    threads: settings.threads,
    symbols: settings.symbols,
    vpin: settings.vpin,
    strategy: settings.strategy,
    risk: settings.risk,
    probes: false,
    bucketLog: false,
    ...extra,
  };
}
