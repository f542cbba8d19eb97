/**
 * Connections to PostgreSQL through `pg`, the only place that imports it. Every wait has an end: an answer, a lost connection or
 * the time-out, after which the socket is destroyed and whatever is under way is reported as lost.
 */
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { messageOf } from '../errors.ts';
import { type Database, DatabaseFailure, type DatabaseTarget, type QueryAnswer } from './database.ts';

const CONNECT_TIMEOUT_MS = 5_000;
const CLOSE_TIMEOUT_MS = 1_000;

/**
 * SQLSTATE classes and codes that say "not now" rather than "no": connection exceptions, shutting down, starting up,
 * recovering after a crash, too many connections, deadlock and serialisation. PostgreSQL manual, appendix A.
 */
const TRANSIENT = /^(08...|57P0[123]|53300|40...)$/;

/** Opens a connection. Rejects with DatabaseFailure. `timeoutMs` bounds every statement. */
export async function connectPostgres(target: DatabaseTarget, timeoutMs: number): Promise<Database> {
  const client = new pg.Client({
    ...clientTarget(target),
    application_name: 'lumina',
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
  });
  const connection = new PostgresDatabase(client, timeoutMs);
  await connection.open();
  return connection;
}

/** The URL of a PostgreSQL server as pg reads it, which allows an empty host (`postgres://user@/name?host=/run`); undefined for anything else. */
export function readUrl(text: string): URL | undefined {
  if (!/^postgres(ql)?:\/\//.test(text)) return undefined;
  // WHATWG URLs allow no user without a host.
  const readable = URL.canParse(text) ? text : text.replace('@/', '@localhost/');
  return URL.canParse(readable) ? new URL(readable) : undefined;
}

/** `user@host:port/database` of a URL, for people; a password is never part of it. */
export function describeUrl(url: URL): string {
  const user = url.username === '' ? '' : `${decodeURIComponent(url.username)}@`;
  const host = url.searchParams.get('host') ?? (url.host === '' ? 'localhost' : url.host);
  return `${user}${host}${url.pathname}`;
}

function clientTarget(target: DatabaseTarget): pg.ClientConfig {
  if ('url' in target) return { connectionString: target.url };
  // An empty password keeps pg from looking for one in the user's files; ssl is off on a local socket, whatever PGSSLMODE says.
  const { socketDirectory, port, user, database } = target;
  return { host: socketDirectory, port, user, database, password: '', ssl: false };
}

class PostgresDatabase implements Database {
  private readonly client: pg.Client;
  private readonly timeoutMs: number;
  private lost: DatabaseFailure | undefined;
  /** Rejects the statement under way. */
  private interrupt: ((failure: DatabaseFailure) => void) | undefined;

  constructor(client: pg.Client, timeoutMs: number) {
    this.client = client;
    this.timeoutMs = timeoutMs;
    // A connection lost while idle would else end the process: 'error' without a listener is thrown.
    client.on('error', (error) => this.lose(new DatabaseFailure('lost', messageOf(error), error)));
    client.on('end', () => this.lose(new DatabaseFailure('lost', 'the server closed the connection')));
  }

  async open(): Promise<void> {
    await this.bounded(() => this.client.connect());
  }

  query(text: string, values?: readonly unknown[]): Promise<QueryAnswer> {
    return this.bounded(async () => {
      const answer: pg.QueryResult | pg.QueryResult[] = await this.client.query(
        text,
        values === undefined ? undefined : [...values],
      );
      // Several statements in one text give a list; the last one is the answer.
      const last = Array.isArray(answer) ? (answer.at(-1) as pg.QueryResult) : answer;
      return { rows: last.rows as Record<string, unknown>[], rowCount: last.rowCount ?? 0 };
    });
  }

  copyIn(text: string, chunks: readonly Uint8Array[]): Promise<number> {
    return this.bounded(
      () =>
        new Promise((resolve, reject) => {
          const stream = this.client.query(copyFrom(text));
          // Stays attached: pg may report the lost connection on a stream that failed already.
          stream.on('error', reject);
          stream.on('finish', () => resolve(stream.rowCount));
          for (const chunk of chunks) stream.write(chunk);
          stream.end();
        }),
    );
  }

  async close(): Promise<void> {
    if (this.lost === undefined) {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, CLOSE_TIMEOUT_MS);
      });
      await Promise.race([this.client.end().catch(() => undefined), late]);
      clearTimeout(timer);
    }
    this.destroy();
  }

  destroy(): void {
    this.socket().destroy();
    this.lose(new DatabaseFailure('lost', 'the connection was closed'));
  }

  /** Runs one statement until its answer, the loss of the connection or the time-out, whichever comes first. */
  private bounded<T>(statement: () => Promise<T>): Promise<T> {
    if (this.lost !== undefined) return Promise.reject(this.lost);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.lose(new DatabaseFailure('lost', `no answer from the server within ${this.timeoutMs / 1000} s`));
        this.socket().destroy();
      }, this.timeoutMs);
      const settle = (outcome: () => void): void => {
        clearTimeout(timer);
        this.interrupt = undefined;
        outcome();
      };
      this.interrupt = (failure) => settle(() => reject(failure));
      statement().then(
        (answer) => settle(() => resolve(answer)),
        (error: unknown) => settle(() => reject(failureOf(error))),
      );
    });
  }

  private lose(failure: DatabaseFailure): void {
    this.lost ??= failure;
    this.interrupt?.(this.lost);
  }

  private socket(): { destroy(): void } {
    // `connection` is how pg-copy-streams reaches the socket too; @types/pg leaves it out.
    return (this.client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream;
  }
}

function failureOf(error: unknown): DatabaseFailure {
  if (error instanceof DatabaseFailure) return error;
  const refused = error instanceof pg.DatabaseError && !TRANSIENT.test(error.code ?? '');
  return new DatabaseFailure(refused ? 'refused' : 'lost', messageOf(error), error);
}
