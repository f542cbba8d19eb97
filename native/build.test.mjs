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
    const build = (more = {}) =>
      spawnSync(process.execPath, [join(root, 'native', 'build.mjs')], {
        encoding: 'utf8',
        timeout: 60_000,
        env: { ...process.env, CXX: join(root, 'no-such-compiler'), ...more },
      });
    use({ root, addon, lock: join(root, 'native', 'build', '.lock'), build });
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

test('a package that was moved forgets its objects, and one that was not keeps them', () => {
  inPackage(({ root, build }) => {
    const object = join(root, 'native', 'build', 'Release', 'one.o');
    writeFileSync(object, '');
    writeFileSync(join(root, 'native', 'build', '.place'), join(root, 'native'));
    assert.equal(build().status, 1);
    assert.equal(existsSync(object), true);
    writeFileSync(join(root, 'native', 'build', '.place'), '/elsewhere');
    assert.equal(build().status, 1);
    assert.equal(existsSync(object), false);
  });
});

test('what make complains of is told', () => {
  inPackage(({ root, build }) => {
    const tools = join(root, 'tools');
    mkdirSync(tools);
    const tool = (name, text) => writeFileSync(join(tools, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
    tool('cxx', 'exit 0');
    tool(
      'make',
      '[ "$1" = --version ] || { echo "make: Entering directory" ; echo "make: *** No rule to make target" >&2; exit 2; }',
    );
    mkdirSync(join(root, 'node_modules', 'node-gyp', 'bin'), { recursive: true });
    writeFileSync(join(root, 'node_modules', 'node-gyp', 'package.json'), '{}');
    const gyp = `const { spawnSync } = require('node:child_process'); const fs = require('node:fs');
      if (process.argv[2] === 'configure') fs.writeFileSync(${JSON.stringify(join(root, 'native', 'build', 'lumina.target.mk'))}, '');
      else process.exit(spawnSync('make', [], { stdio: 'inherit' }).status);`;
    writeFileSync(join(root, 'node_modules', 'node-gyp', 'bin', 'node-gyp.js'), gyp);
    const { status, stderr } = build({ CXX: join(tools, 'cxx'), PATH: `${tools}:${process.env.PATH}` });
    assert.equal(status, 1);
    assert.match(stderr, /^make: \*\*\* No rule to make target$/m);
    assert.doesNotMatch(stderr, /Entering/);
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
