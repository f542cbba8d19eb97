/**
 * Keeps the embedded server from outliving a lumina that ends without closing its store: on process exit, and on a signal that
 * nobody else handles, the server is asked for a smart shutdown, which lets other clients finish.
 */
import { readPostmaster } from './embedded-cluster.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Guards of this process. They share one set of listeners, so that another listener means somebody else. */
const guards = new Set<ExitGuard>();

export class ExitGuard {
  private readonly cluster: string;

  constructor(cluster: string) {
    this.cluster = cluster;
  }

  get armed(): boolean {
    return guards.has(this);
  }

  /** From here on, our end is the server's. */
  arm(): void {
    if (guards.size === 0) {
      process.on('exit', stopServers);
      for (const signal of SIGNALS) process.on(signal, endBySignal);
    }
    guards.add(this);
  }

  release(): void {
    if (!guards.delete(this) || guards.size > 0) return;
    process.off('exit', stopServers);
    for (const signal of SIGNALS) process.off(signal, endBySignal);
  }

  stopServer(): void {
    const postmaster = readPostmaster(this.cluster);
    if (postmaster !== undefined) signalQuietly(postmaster.pid, 'SIGTERM');
  }
}

function stopServers(): void {
  for (const guard of guards) guard.stopServer();
}

function endBySignal(signal: NodeJS.Signals): void {
  // Someone else handles the signal, and closes the store on the way out.
  if (process.listenerCount(signal) > 1) return;
  stopServers();
  // Ends the process as the signal would have without us: its parent sees the signal.
  process.off(signal, endBySignal);
  process.kill(process.pid, signal);
}

/** Sends a signal to a process that may have ended in the meantime. */
export function signalQuietly(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended; that is what was wanted.
  }
}
