/** lumina.config.json: found in the working directory or named by --config, checked against schema/config.schema.json. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrorObject } from 'ajv/dist/2020.js';
import { LuminaError, messageOf } from '../errors.ts';
import type { LaneName, RiskOptions, StrategyOptions } from '../flow.ts';
import { packageRoot } from '../package-root.ts';
import type { ProgressMode } from './progress.ts';
import { suggestion } from './suggest.ts';

/** The file's name where --config does not give another. */
export const CONFIG_NAME = 'lumina.config.json';

/** The validated content, still as people wrote it; schema/config.schema.json documents every key. */
export interface ConfigFile {
  readonly lane?: LaneName;
  readonly isa?: string;
  readonly arena?: number | string;
  readonly protocol?: string;
  readonly symbol?: string | readonly string[];
  readonly feed?: string | readonly string[];
  readonly database?: string;
  readonly threads?: 1 | 2;
  readonly progress?: ProgressMode;
  readonly samples?: string;
  readonly keepRuns?: number;
  readonly vpin?: {
    readonly bucketShares?: number;
    readonly buckets?: number;
    readonly sigma?: number | string;
    readonly classify?: 'trade' | 'bulk';
    readonly bar?: string;
  };
  readonly strategy?: Partial<StrategyOptions>;
  readonly risk?: Partial<RiskOptions>;
}

export interface LoadedConfig {
  /** Path of the file, undefined when there is none. */
  readonly path: string | undefined;
  readonly values: ConfigFile;
}

/** Reads the config file. Throws LUMINA_CLI_CONFIG naming the file, the key and the remedy. */
export async function loadConfig(named: string | undefined, workingDirectory: string): Promise<LoadedConfig> {
  const path = named ?? join(workingDirectory, CONFIG_NAME);
  if (named === undefined && !existsSync(path)) return { path: undefined, values: {} };
  const shown = named ?? CONFIG_NAME;
  const values = await parseConfig(readConfig(path, shown), shown);
  return { path: shown, values };
}

function readConfig(path: string, shown: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EISDIR')
      throw configError(shown, 'is a directory; rename it, or name a file with --config', error);
    throw configError(shown, `cannot be read (${messageOf(error)}); check the path given to --config`, error);
  }
}

async function parseConfig(text: string, shown: string): Promise<ConfigFile> {
  let values: unknown;
  try {
    values = JSON.parse(text);
  } catch (error) {
    throw configError(shown, `is not JSON (${messageOf(error)}); mend it there`, error);
  }
  const schema = JSON.parse(readFileSync(join(packageRoot(), 'schema', 'config.schema.json'), 'utf8')) as SchemaNode;
  // Loaded where there is a file to check: it costs a third of the start-up of every command.
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  // strictTypes would forbid `oneOf` over types, which says "2G or 2147483648" best.
  const validate = new Ajv2020({ allErrors: false, strictTypes: false, verbose: true }).compile<ConfigFile>(schema);
  if (validate(values)) return values;
  throw configError(shown, explain(validate.errors?.at(-1), schema));
}

interface SchemaNode {
  readonly [keyword: string]: unknown;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
}

/** One sentence for the first thing that ajv rejected. */
function explain(error: ErrorObject | undefined, schema: SchemaNode): string {
  if (error === undefined) return 'does not fit schema/config.schema.json';
  const where = error.instancePath.slice(1).split('/').filter(Boolean);
  const key = where.join('.');
  if (error.keyword === 'additionalProperties') {
    const unknown = (error.params as { additionalProperty: string }).additionalProperty;
    const node = where.reduce<SchemaNode | undefined>((at, name) => at?.properties?.[name], schema);
    const known = Object.keys(node?.properties ?? {}).filter((name) => name !== '$schema');
    const near = suggestion(unknown, known);
    const place = key === '' ? '' : ` in "${key}"`;
    return `has no key "${unknown}"${place}${near === '' ? `; it knows ${known.join(', ')}` : near}`;
  }
  if (error.keyword === 'enum') {
    const allowed = (error.params as { allowedValues: unknown[] }).allowedValues.map((value) => JSON.stringify(value));
    return `"${key}" is ${JSON.stringify(error.data)}; write ${allowed.join(', ')}`;
  }
  const description = (error.parentSchema as SchemaNode | undefined)?.description;
  const meaning = typeof description === 'string' ? `; ${description}` : '';
  const problem = error.keyword === 'oneOf' ? 'fits none of the forms that it may have' : (error.message ?? 'does not fit');
  // A mistyped URL may hold a password.
  const value = key === 'database' ? 'not shown' : JSON.stringify(error.data);
  return `"${key === '' ? 'the whole file' : key}" is ${value} and ${problem}${meaning}`;
}

/** An error about a value in the config file. */
export function configError(shown: string, what: string, cause?: unknown): LuminaError {
  return new LuminaError('LUMINA_CLI_CONFIG', `${shown}: ${what}`, { cause });
}
