/** The embedded server's data directory and its process: made by initdb, started, observed through postmaster.pid, stopped. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { LuminaError, messageOf } from '../errors.ts';
import { type Account, type Binaries, SERVER_ENVIRONMENT } from './embedded-binaries.ts';

export const SERVER_USER = 'lumina';
/** Only names the socket file; nothing listens on TCP. */
export const SERVER_PORT = 5432;
/** sockaddr_un holds 104 bytes on macOS and 108 on Linux, with the closing zero; `/.s.PGSQL.5432.lock` is the longest name. */
const LONGEST_SOCKET_DIRECTORY = 103 - '/.s.PGSQL.5432.lock'.length;
const LOG_LIMIT_BYTES = 4 << 20;

/** A server that modest machines can hold beside the engine; durability stays as PostgreSQL ships it. */
const SETTINGS = {
  listen_addresses: '',
  max_connections: '20',
  shared_buffers: '64MB',
  max_wal_size: '2GB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  logging_collector: 'off',
};

export interface Postmaster {
  readonly pid: number;
  readonly socketDirectory: string;
  readonly status: 'starting' | 'ready' | 'stopping';
}

/** What postmaster.pid says, when the process it names is there; undefined for none, or one that a crash left behind. */
export function readPostmaster(cluster: string): Postmaster | undefined {
  let text: string;
  try {
    text = readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  // Lines: pid, data directory, start time, port, socket directory, listen address, shared memory key, status.
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  if (!Number.isSafeInteger(pid) || pid <= 0 || !runsOn(pid, cluster)) return undefined;
  const status = lines[7] === 'ready' || lines[7] === 'stopping' ? lines[7] : 'starting';
  return { pid, socketDirectory: lines[4] ?? '', status };
}

/** Whether the process is a server on this cluster: the number may belong to another program since. */
function runsOn(pid: number, cluster: string): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  try {
    // Empty for a process that ended and was not waited for yet.
    return readFileSync(`/proc/${pid}/cmdline`, 'latin1').split('\0').includes(cluster);
  } catch {
    // Without /proc (macOS) the number has to do; where /proc is, the process has just ended.
    return !existsSync('/proc/self/cmdline');
  }
}

/** Makes the cluster unless it is there. Several processes may try at once: each makes its own, the first rename wins. */
export async function ensureCluster(cluster: string, binaries: Binaries, account: Account): Promise<void> {
  if (existsSync(path.join(cluster, 'PG_VERSION'))) return;
  removeLeftovers(cluster);
  const fresh = `${cluster}.${process.pid}.new`;
  mkdirSync(fresh, { mode: 0o700 });
  if (account !== undefined) chownSync(fresh, account.uid, account.gid);
  try {
    await runInitdb(fresh, binaries, account);
    renameSync(fresh, cluster);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (existsSync(path.join(cluster, 'PG_VERSION'))) return;
    throw new LuminaError(
      'LUMINA_TELEMETRY_EMBEDDED_INIT',
      `cannot create the embedded database in ${cluster}: ${messageOf(error)}; free the directory or give --database postgres://… or none`,
      { cause: error },
    );
  }
}

function runInitdb(directory: string, binaries: Binaries, account: Account): Promise<void> {
  // `trust` is safe: the only way in is a socket in a directory that nobody but the server's account may enter.
  const flags = [`--pgdata=${directory}`, '--auth=trust', `--username=${SERVER_USER}`, '--encoding=UTF8', '--locale=C'];
  return new Promise((resolve, reject) => {
    const child = spawn(binaries.initdb, flags, {
      ...account,
      cwd: '/',
      env: SERVER_ENVIRONMENT,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint += text;
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(complaint.trim() || `initdb ended with code ${code}`)),
    );
  });
}

/** Removes half-made clusters of processes that are gone. */
function removeLeftovers(cluster: string): void {
  const prefix = `${path.basename(cluster)}.`;
  for (const name of readdirSync(path.dirname(cluster))) {
    const pid = name.startsWith(prefix) ? /^(\d+)\.new$/.exec(name.slice(prefix.length))?.[1] : undefined;
    if (pid === undefined || isAlive(Number(pid))) continue;
    rmSync(path.join(path.dirname(cluster), name), { recursive: true, force: true });
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Starts a server on the cluster; it outlives us and writes to the log only. */
export function spawnServer(cluster: string, log: string, binaries: Binaries, account: Account): ChildProcess {
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT_BYTES) renameSync(log, `${log}.1`);
  const descriptor = openSync(log, 'a', 0o600);
  try {
    const settings = { ...SETTINGS, unix_socket_directories: socketDirectory(cluster, account), port: String(SERVER_PORT) };
    const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    // A session of its own: Ctrl-C in the terminal is for us, and we decide when the server ends.
    const child = spawn(binaries.postgres, ['-D', cluster, ...flags], {
      ...account,
      cwd: '/',
      env: SERVER_ENVIRONMENT,
      detached: true,
      stdio: ['ignore', descriptor, descriptor],
    });
    child.unref();
    return child;
  } finally {
    closeSync(descriptor);
  }
}

/** The cluster itself, which only the server's account may enter; where that path is too long, one like it in the temporary directory. */
function socketDirectory(cluster: string, account: Account): string {
  if (Buffer.byteLength(cluster) <= LONGEST_SOCKET_DIRECTORY) return cluster;
  const owner = account?.uid ?? process.getuid?.() ?? 0;
  const hash = createHash('sha256').update(cluster).digest('hex').slice(0, 12);
  const directory = path.join(tmpdir(), `lumina-${owner}-${hash}`);
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  if (account !== undefined && statSync(directory).uid === process.getuid?.()) chownSync(directory, account.uid, account.gid);
  const found = statSync(directory);
  if (found.uid !== owner) {
    throw new LuminaError(
      'LUMINA_TELEMETRY_EMBEDDED_SOCKET',
      `${directory} belongs to another user; remove it or use a shorter data root`,
    );
  }
  chmodSync(directory, 0o700);
  return directory;
}

/** Waits until the server is gone, at most `limitMs`; false when it is still there. */
export async function waitForEnd(cluster: string, pid: number, limitMs: number): Promise<boolean> {
  const deadline = performance.now() + limitMs;
  while (performance.now() < deadline) {
    if (readPostmaster(cluster)?.pid !== pid && !runsOn(pid, cluster)) return true;
    await sleep(10);
  }
  return false;
}

/** The last FATAL line of the log, for an error message. */
export function lastComplaint(log: string): string {
  const lines = readFileSync(log, 'utf8').split('\n');
  const complaint = lines.findLast((line) => line.includes('FATAL:') || line.includes('PANIC:'));
  return complaint?.replace(/^.*?(FATAL|PANIC):\s*/, '') ?? 'no reason in its log';
}
