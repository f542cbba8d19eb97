// What build.mjs leaves behind and whom it waits for, in a package of its own whose compiler is not there.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const source = join(dirname(fileURLToPath(import.meta.url)), 'build.mjs');

function inPackage(use) {
  const root = mkdtempSync(join(tmpdir(), 'lumina-build-'));
  try {
    const release = join(root, 'native', 'build', 'Release');
    mkdirSync(release, { recursive: true });
    mkdirSync(join(root, 'generated'));
    copyFileSync(source, join(root, 'native', 'build.mjs'));
    writeFileSync(join(root, 'native', 'one.cc'), 'int one;\n');
    const addon = join(release, 'lumina.node');
    writeFileSync(addon, 'of yesterday');
    const build = () =>
      spawnSync(process.execPath, [join(root, 'native', 'build.mjs')], {
        encoding: 'utf8',
        timeout: 60_000,
        env: { ...process.env, CXX: join(root, 'no-such-compiler') },
      });
    use({ addon, lock: join(root, 'native', 'build', '.lock'), build });
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('a build that fails leaves no addon that would be loaded instead', () => {
  inPackage(({ addon, lock, build }) => {
    const { status, stderr } = build();
    assert.equal(status, 1);
    assert.match(stderr, /no C\+\+ compiler/);
    assert.equal(existsSync(addon), false);
    assert.equal(existsSync(lock), false);
  });
});

test('a lock that nobody holds is not waited for: empty and old, of a dead process, of a number given again', {
  skip: process.platform === 'linux' ? false : 'needs /proc to tell processes apart',
}, () => {
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  for (const text of ['', `${dead} 1`, `${dead}`, `${process.pid} 1`]) {
    inPackage(({ lock, build }) => {
      writeFileSync(lock, text);
      if (text === '') utimesSync(lock, 1, 1);
      assert.equal(build().status, 1, `lock '${text}'`);
      assert.equal(existsSync(lock), false);
    });
  }
});
