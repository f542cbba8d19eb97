/** The base's build over a toy repository, whose build script writes what it was built from. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildBase, cacheFolder } from './base-build.ts';
import { chooseBase, commitOf, newestRelease } from './base-ref.ts';
import { toolchainKey } from './toolchain-key.ts';

interface Toy {
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
  git(...words: string[]): string;
  commit(script: string): string;
}

const WORKS = "import { appendFileSync, mkdirSync } from 'node:fs'; mkdirSync('out'); appendFileSync('out/built', 'x');";

function isRunning(pid: number): boolean {
  try {
    // One that was killed and not yet waited for is none.
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

function inToy(use: (toy: Toy) => void | Promise<void>): () => Promise<void> {
  return async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lumina-base-'));
    const root = join(folder, 'repo');
    mkdirSync(join(root, 'native'), { recursive: true });
    const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache'), GIT_CONFIG_GLOBAL: '/dev/null' };
    const git = (...words: string[]): string =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...words], { cwd: root, env, encoding: 'utf8' }).trim();
    git('init', '-q', '-b', 'main');
    const commit = (script: string): string => {
      writeFileSync(join(root, 'native', 'build.mjs'), script);
      git('add', '.');
      git('commit', '-q', '-m', 'one', '--allow-empty');
      return git('rev-parse', 'HEAD');
    };
    try {
      await use({ root, env, git, commit });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
}

test(
  'a commit is built once for each tool chain, outside the checkout, and whole',
  inToy(async ({ root, env, git, commit }) => {
    const first = commit(WORKS);
    commit(`${WORKS} // later`);
    const told: string[] = [];
    const wish = { root, commit: first, lane: 'native', env, onBuild: (what: string) => void told.push(what) } as const;
    const built = await buildBase(wish);
    assert.ok('folder' in built, JSON.stringify(built));
    assert.equal(readFileSync(join(built.folder, 'native', 'build.mjs'), 'utf8'), WORKS);
    assert.deepEqual(await buildBase(wish).then((again) => 'folder' in again && again.folder), built.folder);
    assert.equal(readFileSync(join(built.folder, 'out', 'built'), 'utf8'), 'x', 'the second time nothing was built');
    assert.equal(told.length, 1);
    assert.equal(git('status', '--porcelain'), '', 'nothing of the checkout changed');
    const other = { ...env, CXXFLAGS: '-O2' };
    assert.notEqual(toolchainKey(other, 'native'), toolchainKey(env, 'native'));
    assert.notEqual(toolchainKey(env, 'ts'), toolchainKey(env, 'native'));
    const more = await buildBase({ ...wish, env: other });
    assert.ok('folder' in more && more.folder !== built.folder);
    assert.deepEqual(readdirSync(cacheFolder(env)).length, 2, 'nothing half done is left');
  }),
);

test(
  'an entry that was damaged is built again',
  inToy(async ({ root, env, commit }) => {
    const wish = { root, commit: commit(WORKS), lane: 'native', env } as const;
    const built = await buildBase(wish);
    assert.ok('folder' in built);
    const product = join(built.folder, 'out', 'built');
    const damages = [
      () => writeFileSync(product, ''),
      () => writeFileSync(product, 'y'),
      () => rmSync(product),
      () => rmSync(join(built.folder, '.lumina-base.json')),
    ];
    for (const damage of damages) {
      damage();
      assert.deepEqual(await buildBase(wish).then((again) => 'folder' in again && again.folder), built.folder);
      assert.equal(readFileSync(product, 'utf8'), 'x', String(damage));
    }
    writeFileSync(join(built.folder, 'out', 'log'), 'a run may write');
    const told: string[] = [];
    await buildBase({ ...wish, onBuild: (what) => void told.push(what) });
    assert.deepEqual(told, []);
  }),
);

test('any variable that a program may read names another tool chain, and a run of its own does not', () => {
  const env = { PATH: process.env.PATH, CC: 'gcc -O2' };
  const key = toolchainKey(env, 'program', 'make');
  for (const other of [{ CC: 'gcc -O0' }, { RUSTFLAGS: '-O' }, { PATH: '/nowhere' }])
    assert.notEqual(toolchainKey({ ...env, ...other }, 'program', 'make'), key, JSON.stringify(other));
  assert.notEqual(toolchainKey(env, 'program', 'make all'), key);
  const passing = { PWD: '/x', SHLVL: '3', _: '/bin/sh', TERM: 'dumb', GITHUB_RUN_ID: '7', RUNNER_TEMP: '/t', NPM_TOKEN: 's' };
  assert.equal(toolchainKey({ ...env, ...passing }, 'program', 'make'), key);
  assert.notEqual(toolchainKey({ ...env, CC: 'gcc -O0' }, 'native'), toolchainKey(env, 'native'));
});

test(
  'a base that does not build is a reason, and leaves nothing',
  inToy(async ({ root, env, commit }) => {
    const broken = commit("console.error('no compiler here'); process.exit(1);");
    const built = await buildBase({ root, commit: broken, lane: 'native', env });
    assert.ok('fault' in built);
    assert.match(built.fault, /can't be built: native\/build\.mjs: no compiler here/);
    assert.deepEqual(readdirSync(cacheFolder(env)), []);
    const unknown = await buildBase({ root, commit: '0'.repeat(40), lane: 'native', env });
    assert.ok('fault' in unknown && /can't be written out/.test(unknown.fault));
  }),
);

test(
  'the entries that were not used for longest go, the one in use stays',
  inToy(async ({ root, env, commit }) => {
    const cache = cacheFolder(env);
    mkdirSync(cache, { recursive: true });
    for (let age = 0; age < 12; age++) {
      mkdirSync(join(cache, `old-${String(age).padStart(2, '0')}`));
      utimesSync(join(cache, `old-${String(age).padStart(2, '0')}`), 1000 - age, 1000 - age);
    }
    mkdirSync(join(cache, '.part-dead'));
    utimesSync(join(cache, '.part-dead'), 1, 1);
    const built = await buildBase({ root, commit: commit(WORKS), lane: 'native', env });
    assert.ok('folder' in built && existsSync(built.folder));
    assert.deepEqual(
      readdirSync(cache).filter((name) => name.startsWith('old-') || name.startsWith('.part')),
      ['old-00', 'old-01', 'old-02', 'old-03', 'old-04', 'old-05', 'old-06'],
    );
  }),
);

test(
  'an aborted build leaves nothing and says so',
  inToy(async ({ root, env, commit }) => {
    const pidFile = join(root, '..', 'pid');
    const endless = commit(
      `import { spawn } from 'node:child_process'; import { renameSync, writeFileSync } from 'node:fs';
       const { pid } = spawn('sleep', ['1000'], { stdio: 'inherit' }); writeFileSync('pid', String(pid));
       renameSync('pid', ${JSON.stringify(pidFile)});`,
    );
    const stop = new AbortController();
    const started = setInterval(() => {
      if (existsSync(pidFile)) stop.abort();
    }, 20);
    const building = buildBase({
      root,
      commit: endless,
      lane: 'native',
      env,
      signal: stop.signal,
    });
    await assert.rejects(building, { name: 'AbortError' }).finally(() => clearInterval(started));
    assert.deepEqual(readdirSync(cacheFolder(env)), []);
    const compiler = Number(readFileSync(pidFile, 'utf8'));
    assert.ok(compiler > 0);
    for (let tries = 0; isRunning(compiler); tries++) {
      assert.ok(tries < 100, 'what the build had started still runs');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }),
);

test(
  'the base is the merge base, what was asked for, or a reason',
  inToy(({ root, git, commit }) => {
    const first = commit(WORKS);
    git('tag', 'v1.0');
    git('checkout', '-q', '-b', 'topic');
    const own = commit(`${WORKS} // change`);
    assert.deepEqual(chooseBase(root, undefined), { kind: 'commit', ref: 'merge base with main', commit: first, same: false });
    assert.deepEqual(chooseBase(root, 'topic'), { kind: 'commit', ref: 'topic', commit: own, same: true });
    assert.equal(newestRelease(root), 'v1.0');
    writeFileSync(join(root, 'native', 'build.mjs'), 'dirty');
    assert.equal(commitOf(root), `${own}-dirty`);
    assert.deepEqual(chooseBase(root, 'HEAD'), { kind: 'commit', ref: 'HEAD', commit: own, same: false });
    assert.throws(() => chooseBase(root, 'no-such-ref'), { code: 'LUMINA_GATE_BASELINE', exitCode: 2, message: /git log/ });
    assert.throws(() => chooseBase(root, 'no-such-ref', '--anchor'), { message: /^--anchor no-such-ref names/ });
    assert.equal(chooseBase(root, join(root, 'native')).kind, 'folder');
    const inside = chooseBase(join(root, 'native'), undefined);
    assert.ok(inside.kind === 'none' && /no git checkout of its own/.test(inside.reason));
  }),
);

test(
  'what git complains of is told',
  inToy(({ root, commit }) => {
    commit(WORKS);
    writeFileSync(join(root, '.git', 'config'), '[broken');
    const unread = chooseBase(root, undefined);
    assert.ok(unread.kind === 'none' && /git: fatal: bad config line \d/.test(unread.reason), JSON.stringify(unread));
    const path = process.env.PATH;
    process.env.PATH = join(root, 'nowhere');
    try {
      const gitless = chooseBase(root, undefined);
      assert.ok(gitless.kind === 'none' && /git is not there/.test(gitless.reason), JSON.stringify(gitless));
    } finally {
      process.env.PATH = path;
    }
  }),
);

test(
  'a shallow clone says what to fetch',
  inToy(({ root, env, git, commit }) => {
    commit(WORKS);
    git('checkout', '-q', '-b', 'topic');
    commit(`${WORKS} // change`);
    const shallow = `${root}-shallow`;
    execFileSync('git', ['clone', '-q', '--depth', '1', '--no-single-branch', `file://${root}`, shallow], { env });
    const base = chooseBase(shallow, undefined);
    assert.ok(base.kind === 'none' && /fetch-depth: 0/.test(base.reason), JSON.stringify(base));
    assert.throws(() => chooseBase(shallow, 'v9'), /fetch-depth: 0/);
  }),
);
