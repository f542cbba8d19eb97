import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { type Account, findBinaries, locatePackage, type PlatformPackage } from './embedded-binaries.ts';
import { makeRoot, removeRoot } from './embedded-fixture.ts';

/** A copy of the installed package without its library links, as installers with install scripts off leave it. */
function bareCopy(t: TestContext, root: string): PlatformPackage | undefined {
  let installed: PlatformPackage;
  try {
    installed = locatePackage();
  } catch (error) {
    t.skip((error as Error).message);
    return undefined;
  }
  const native = path.join(root, 'package', 'native');
  cpSync(installed.native, native, { recursive: true, verbatimSymlinks: true });
  for (const link of linksOf(native)) rmSync(link, { force: true });
  return { native, version: installed.version };
}

function linksOf(native: string): string[] {
  const links = JSON.parse(readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8')) as { target: string }[];
  return links.map(({ target }) => path.join(native, '..', target));
}

/** As root, somebody who isn't; else ourselves. */
const account: Account = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined;

function runs(binary: string): boolean {
  return spawnSync(binary, ['--version'], { ...account, cwd: '/', env: {} }).status === 0;
}

test('missing library links are made in place, once', (t) => {
  const root = makeRoot();
  t.after(() => removeRoot(root));
  chmodSync(root, 0o755);
  const pack = bareCopy(t, root);
  if (pack === undefined) return;
  const first = findBinaries(root, account, pack);
  assert.equal(first.postgres, path.join(pack.native, 'bin', 'postgres'));
  assert.ok(linksOf(pack.native).every((link) => lstatSync(link).isSymbolicLink() && existsSync(link)));
  assert.deepEqual(findBinaries(root, account, pack), first);
  assert.ok(runs(first.initdb));
});

test('binaries that the account cannot use in place are copied to the data root', (t) => {
  const root = makeRoot();
  t.after(() => {
    if (existsSync(path.join(root, 'package'))) chmodSync(path.join(root, 'package', 'native', 'lib'), 0o755);
    removeRoot(root);
  });
  chmodSync(root, 0o755);
  const pack = bareCopy(t, root);
  if (pack === undefined) return;
  // Root's home is closed to the server's account; for others, an installation by root is read-only.
  if (account === undefined) chmodSync(path.join(pack.native, 'lib'), 0o555);
  else chmodSync(path.join(root, 'package'), 0o700);
  const data = path.join(root, 'data');
  mkdirSync(data, { mode: 0o755 });
  const found = findBinaries(data, account, pack);
  assert.equal(found.postgres, path.join(data, `postgres-${pack.version}`, 'bin', 'postgres'));
  assert.ok(runs(found.postgres) && runs(found.initdb));
  // Once copied, the package is not looked at again.
  rmSync(path.join(pack.native, 'bin'), { recursive: true });
  assert.deepEqual(findBinaries(data, account, pack), found);
});
