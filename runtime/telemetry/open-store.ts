/** Puts the store of `--database none|embedded|URL` together. */
import { LuminaError, messageOf } from '../errors.ts';
import { joinEmbedded } from './embedded.ts';
import { connectPostgres, describeUrl, readUrl } from './postgres.ts';
import { PostgresStore, type PostgresStoreOptions } from './postgres-store.ts';
import { NullStore, type SampleStore } from './store.ts';

export interface OpenStoreOptions {
  /** Directory of the embedded server: its cluster, its log, and its binaries where they had to be copied. */
  readonly dataRoot: string;
  /** Longest wait for one answer of the database, ms. Default 60,000: the count of a very large run takes long. */
  readonly timeoutMs?: number;
  /** Runs that the embedded database keeps; undefined for all. A database of the user's own is never touched. */
  readonly keepRuns?: number;
  readonly onDropped?: PostgresStoreOptions['onDropped'];
}

/**
 * Opens `none`, `embedded` (started when it isn't running), or the server of a postgres:// URL, and proves that it answers.
 * Rejects with LuminaError LUMINA_TELEMETRY_URL, LUMINA_TELEMETRY_CONNECT or LUMINA_TELEMETRY_EMBEDDED_*. `close` must be
 * called on every way out: it stops the embedded server when no other lumina uses it.
 */
export async function openStore(database: string, options: OpenStoreOptions): Promise<SampleStore> {
  if (database === 'none') return new NullStore();
  const timeoutMs = options.timeoutMs ?? 60_000;
  if (database === 'embedded') {
    const server = await joinEmbedded(options.dataRoot, (target) => connectPostgres(target, timeoutMs));
    const connect = () => connectPostgres(server.target, timeoutMs);
    const { keepRuns, onDropped } = options;
    return new PostgresStore({ name: 'embedded', connect, onClose: () => server.leave(), keepRuns, onDropped });
  }
  const url = readUrl(database);
  if (url === undefined) {
    // The text is not repeated: a mistyped URL may hold a password.
    throw new LuminaError(
      'LUMINA_TELEMETRY_URL',
      '--database takes none, embedded or a URL such as postgres://user@host:5432/name; what was given is none of these',
    );
  }
  const name = describeUrl(url);
  const connect = () => connectPostgres({ url: database }, timeoutMs);
  try {
    await (await connect()).close();
  } catch (error) {
    throw new LuminaError(
      'LUMINA_TELEMETRY_CONNECT',
      `cannot reach PostgreSQL at ${name}: ${messageOf(error)}; check the URL and that the server runs, or use --database embedded or none`,
      { cause: error },
    );
  }
  return new PostgresStore({ name, connect });
}
