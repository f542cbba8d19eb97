/**
 * What telemetry needs of a database connection. `postgres.ts` is the implementation; tests wrap it to lose answers on purpose.
 */

/** Where a PostgreSQL server listens. */
export type DatabaseTarget =
  | { readonly url: string }
  | { readonly socketDirectory: string; readonly port: number; readonly user: string; readonly database: string };

export interface QueryAnswer {
  rows: Record<string, unknown>[];
  rowCount: number;
}

/** One connection; one statement at a time. Every method rejects with DatabaseFailure. */
export interface Database {
  query(text: string, values?: readonly unknown[]): Promise<QueryAnswer>;
  /** Sends the chunks as one COPY … FROM STDIN and returns the rows the server took. The chunks are free afterwards. */
  copyIn(text: string, chunks: readonly Uint8Array[]): Promise<number>;
  /** Says goodbye to the server. Never rejects. */
  close(): Promise<void>;
  /** Drops the connection at once, without waiting for the server. */
  destroy(): void;
}

export type Connect = () => Promise<Database>;

/**
 * Why a statement failed. `lost`: the connection or the server is gone, or gave no answer in time; what the statement did is
 * unknown and another connection may work. `refused`: the server answered no; asking again gives the same answer.
 */
export class DatabaseFailure extends Error {
  readonly kind: 'lost' | 'refused';

  constructor(kind: 'lost' | 'refused', message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'DatabaseFailure';
    this.kind = kind;
  }
}
