/**
 * The embedded PostgreSQL server, shared by every lumina of one data root: the first starts it, later ones join it, the last to
 * leave stops it, and a server or a lock file that a killed lumina left behind is joined or recovered.
 *
 * Who is there is known through one advisory lock: each lumina holds it shared for as long as it lives, and only who gets it
 * exclusively is the last. The server gives a dead process's lock back by itself, so no count can go wrong.
 */
import { type ChildProcess, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { LuminaError, messageOf } from '../errors.ts';
import type { Database, DatabaseTarget } from './database.ts';
import { type Account, findBinaries, SERVER_ENVIRONMENT } from './embedded-binaries.ts';
import {
  ensureCluster,
  lastComplaint,
  type Postmaster,
  readPostmaster,
  SERVER_PORT,
  SERVER_USER,
  spawnServer,
  waitForEnd,
} from './embedded-cluster.ts';
import { ExitGuard, signalQuietly } from './exit-guard.ts';

/** Any constant; every lumina must use the same. */
const USERS_LOCK = 7_149_002;
/** A start after a crash replays the log, which takes seconds. */
const START_LIMIT_MS = 30_000;
const STOP_LIMIT_MS = 5_000;
const POLL_MS = 10;

export interface EmbeddedServer {
  readonly target: DatabaseTarget;
  readonly pid: number;
  /** Stops the server when nobody else uses it, and waits for its end, five seconds at most. Never rejects. */
  leave(): Promise<void>;
}

/** /var/lib/lumina for root, else `<stateHome>/lumina`, where `stateHome` is $XDG_STATE_HOME or undefined. */
export function defaultDataRoot(stateHome?: string): string {
  if (process.getuid?.() === 0) return '/var/lib/lumina';
  return path.join(stateHome === undefined || stateHome === '' ? path.join(homedir(), '.local', 'state') : stateHome, 'lumina');
}

/**
 * Joins the server of `dataRoot`, starting it when needed. Rejects with LuminaError: LUMINA_TELEMETRY_EMBEDDED_UNAVAILABLE,
 * _INIT, _START, _ACCOUNT, _DATA_ROOT, _SOCKET, each naming what to do.
 */
export async function joinEmbedded(
  dataRoot: string,
  connect: (target: DatabaseTarget) => Promise<Database>,
): Promise<EmbeddedServer> {
  const root = path.resolve(dataRoot);
  const account = prepareRoot(root);
  const binaries = findBinaries(root, account);
  const cluster = path.join(root, `cluster-${binaries.major}`);
  const log = path.join(root, 'postgres.log');
  await ensureCluster(cluster, binaries, account);

  const guard = new ExitGuard(cluster);
  try {
    const deadline = performance.now() + START_LIMIT_MS;
    let problem = 'it is still starting';
    while (performance.now() < deadline) {
      const postmaster = readPostmaster(cluster);
      if (postmaster === undefined) {
        guard.arm();
        problem = await startServer(spawnServer(cluster, log, binaries, account), cluster, log, deadline);
      } else if (postmaster.status === 'stopping') {
        problem = 'another server on the same data is shutting down, and waits for its clients';
      } else if (postmaster.status === 'ready') {
        const joined = await JoinedServer.join(cluster, postmaster, connect, guard);
        if (typeof joined !== 'string') return joined;
        problem = joined;
      }
      await sleep(POLL_MS);
    }
    throw startFailure(`not ready within ${START_LIMIT_MS / 1000} s, ${problem}`, log);
  } catch (error) {
    // Armed: the server is one that we started. Another's is not ours to stop.
    if (guard.armed) guard.stopServer();
    guard.release();
    throw error;
  }
}

/** The directory, made when absent; the server's account must be able to reach into it. */
function prepareRoot(root: string): Account {
  const advice = 'choose another data root, give --database postgres://…, or use --database none';
  try {
    mkdirSync(root, { recursive: true, mode: 0o755 });
    const account = serverAccount(root);
    if (account !== undefined) {
      const { mode } = statSync(root);
      if ((mode & 0o111) !== 0o111) chmodSync(root, mode | 0o111);
      const answer = spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', root], { ...account, cwd: '/', env: SERVER_ENVIRONMENT });
      if (answer.error !== undefined) throw new Error(`running as user ${account.uid} failed: ${messageOf(answer.error)}`);
      if (answer.status !== 0) throw new Error(`user ${account.uid}, whom the server runs as, may not enter it`);
    }
    return account;
  } catch (error) {
    if (error instanceof LuminaError) throw error;
    throw new LuminaError(
      'LUMINA_TELEMETRY_EMBEDDED_DATA_ROOT',
      `cannot use ${root} for the embedded database: ${messageOf(error)}; ${advice}`,
      {
        cause: error,
      },
    );
  }
}

/**
 * Whom the server runs as when we are root: the owner of a cluster that is there, else `postgres`, else `nobody`. No account is
 * created. initdb insists on one that the system knows by name.
 */
function serverAccount(root: string): Account {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of readdirSync(root)) {
    const owner = name.startsWith('cluster-') && !name.endsWith('.new') ? statSync(path.join(root, name)) : undefined;
    if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  }
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
    if (uid?.status === 0 && gid?.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  throw new LuminaError(
    'LUMINA_TELEMETRY_EMBEDDED_ACCOUNT',
    'PostgreSQL refuses to run as root, and there is neither a user postgres nor nobody; run lumina as another user, or use --database none',
  );
}

/** Waits until the server is ready. Returns what went wrong when that may pass, throws when it will not. */
async function startServer(child: ChildProcess, cluster: string, log: string, deadline: number): Promise<string> {
  let ended: string | undefined;
  child.on('error', (error) => {
    ended ??= messageOf(error);
  });
  child.on('exit', () => {
    ended ??= lastComplaint(log);
  });
  while (ended === undefined && performance.now() < deadline) {
    const postmaster = readPostmaster(cluster);
    if (postmaster?.status === 'ready' && postmaster.pid === child.pid) break;
    await sleep(POLL_MS);
  }
  child.removeAllListeners('exit');
  // Another lumina was faster, or the children of a killed server are still going away: both pass.
  if (ended === undefined || /lock file .* already exists|still in use|is not empty/.test(ended))
    return ended ?? 'it is still starting';
  throw startFailure(ended, log);
}

function startFailure(why: string, log: string): LuminaError {
  return new LuminaError(
    'LUMINA_TELEMETRY_EMBEDDED_START',
    `the embedded PostgreSQL does not start: ${why}; see ${log}, give --database postgres://…, or use --database none`,
  );
}

class JoinedServer implements EmbeddedServer {
  readonly target: DatabaseTarget;
  readonly pid: number;
  private readonly cluster: string;
  private readonly session: Database;
  private readonly guard: ExitGuard;
  private left: Promise<void> | undefined;

  private constructor(target: DatabaseTarget, cluster: string, pid: number, session: Database, guard: ExitGuard) {
    this.target = target;
    this.cluster = cluster;
    this.pid = pid;
    this.session = session;
    this.guard = guard;
  }

  /** Connects and takes the users' lock; returns why not when that may pass. */
  static async join(
    cluster: string,
    postmaster: Postmaster,
    connect: (target: DatabaseTarget) => Promise<Database>,
    guard: ExitGuard,
  ): Promise<JoinedServer | string> {
    const target = { socketDirectory: postmaster.socketDirectory, port: SERVER_PORT, user: SERVER_USER, database: 'postgres' };
    let session: Database | undefined;
    try {
      session = await connect(target);
      const answer = await session.query(`SELECT pg_try_advisory_lock_shared(${USERS_LOCK}) AS joined`);
      // The lock of one who stops the server ends with their connection, which the shutdown closes: it says "stopping" before.
      const still = readPostmaster(cluster);
      if (answer.rows[0]?.joined === true && still?.pid === postmaster.pid && still.status === 'ready') {
        guard.arm();
        return new JoinedServer(target, cluster, postmaster.pid, session, guard);
      }
      await session.close();
      return 'another lumina is about to stop it';
    } catch (error) {
      session?.destroy();
      return messageOf(error);
    }
  }

  leave(): Promise<void> {
    this.left ??= this.stopWhenLast();
    return this.left;
  }

  private async stopWhenLast(): Promise<void> {
    try {
      await this.session.query(`SELECT pg_advisory_unlock_shared(${USERS_LOCK})`);
      const answer = await this.session.query(`SELECT pg_try_advisory_lock(${USERS_LOCK}) AS last`);
      const last = answer.rows[0]?.last === true;
      if (last && this.ours()) {
        // Fast shutdown: no lumina is there and none can join; a psql left open must not keep the server. It also ends our
        // connection, and with it the lock: not earlier, or somebody could join a server that is about to stop.
        signalQuietly(this.pid, 'SIGINT');
        await waitForEnd(this.cluster, this.pid, STOP_LIMIT_MS);
      }
      await this.session.close();
    } catch {
      // Our connection is lost, so whether others are there is not known: smart shutdown lets them finish.
      this.session.destroy();
      if (this.ours()) this.guard.stopServer();
    }
    this.guard.release();
  }

  /** The server that we joined, not one that replaced it. */
  private ours(): boolean {
    return readPostmaster(this.cluster)?.pid === this.pid;
  }
}
