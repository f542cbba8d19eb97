/** For tests: data roots that are removed again, servers that are really gone, and other processes that open a store. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { LuminaError } from '../errors.ts';
import type { Database, DatabaseTarget } from './database.ts';
import { type EmbeddedServer, joinEmbedded } from './embedded.ts';
import { isAlive } from './embedded-cluster.ts';
import { connectPostgres } from './postgres.ts';

const TIMEOUT_MS = 15_000;

export const connectTo = (target: DatabaseTarget): Promise<Database> => connectPostgres(target, TIMEOUT_MS);

/** A data root of its own in the temporary directory; removed by `removeRoot`. */
export function makeRoot(): string {
  return mkdtempSync(path.join(tmpdir(), 'lumina-telemetry-'));
}

/** Kills the root's server if one is there and removes everything. */
export function removeRoot(root: string): void {
  const pid = serverPid(root);
  if (pid !== undefined && isAlive(pid)) process.kill(pid, 'SIGQUIT');
  rmSync(root, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
}

/** The pid that the root's postmaster.pid names, whether it lives or not. */
export function serverPid(root: string): number | undefined {
  try {
    return Number(readFileSync(path.join(root, 'cluster-18', 'postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return undefined;
  }
}

/** Joins, or skips the test with the reason why there is no embedded server here. */
export async function joinOrSkip(t: TestContext, root: string): Promise<EmbeddedServer | undefined> {
  try {
    return await joinEmbedded(root, connectTo);
  } catch (error) {
    if (!(error instanceof LuminaError) || error.code !== 'LUMINA_TELEMETRY_EMBEDDED_UNAVAILABLE') throw error;
    t.skip(error.message);
    return undefined;
  }
}

/** Another process that joins the root's server, prints its pid, and does as `then` says. */
export class OtherLumina {
  private readonly child: ChildProcess;
  private output = '';

  /** Joins twice. `leave`: leaves when a line comes on its standard input; `exit`: calls process.exit without leaving then. */
  constructor(root: string, then: 'leave' | 'exit') {
    const module = (name: string): string =>
      JSON.stringify(new URL(`${name}${path.extname(import.meta.url)}`, import.meta.url).href);
    const script = `
      import { joinEmbedded } from ${module('./embedded')};
      import { connectPostgres } from ${module('./postgres')};
      const join = () => joinEmbedded(${JSON.stringify(root)}, (target) => connectPostgres(target, ${TIMEOUT_MS}));
      const server = await join();
      const again = await join();
      console.log('joined ' + server.pid);
      process.stdin.once('data', async () => {
        if (${JSON.stringify(then)} === 'leave') await Promise.all([server.leave(), again.leave()]);
        process.exit(0);
      });`;
    this.child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.output += text;
    });
  }

  /** The pid of the server it joined. */
  async joined(): Promise<number> {
    while (!this.output.includes('\n')) {
      if (this.child.exitCode !== null) throw new Error(`the other process ended with code ${this.child.exitCode}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return Number(/joined (\d+)/.exec(this.output)?.[1]);
  }

  /** Lets it go on, or sends it a signal; resolves when it has ended. */
  async end(signal?: NodeJS.Signals): Promise<{ code: number | null; signal: NodeJS.Signals | null }> {
    const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
      this.child.once('close', (code, by) => resolve({ code, signal: by }));
    });
    if (signal === undefined) this.child.stdin?.end('go\n');
    else this.child.kill(signal);
    return ended;
  }
}

/** Waits until the process has ended; false after five seconds. */
export async function goneSoon(pid: number): Promise<boolean> {
  for (let waited = 0; waited < 5_000; waited += 20) {
    if (!isAlive(pid) || isZombie(pid)) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}

/** Ended, but not waited for: some containers have no process that does. */
function isZombie(pid: number): boolean {
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return false;
  }
}
