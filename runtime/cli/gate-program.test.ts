import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { lumina, type Outcome, scratch } from './cli-fixture.ts';

const POSIX = process.platform === 'win32' ? 'needs /bin/sh' : false;
/** Prints 2,000 samples of so many ns, after what the build wrote. */
const BENCH = `#!/bin/sh
awk -v each="$(cat delay.txt)" 'BEGIN { for (i = 0; i < 2000; i++) print 1000 + each + i % 50 }'
`;

/** A repository of somebody else's with a commit on main; `sub/` holds the same bench. */
class Toy {
  readonly root: string;
  readonly cache: string;

  constructor(t: { after(done: () => void): void }) {
    this.root = join(scratch(t), 'toy');
    this.cache = join(scratch(t), 'cache');
    mkdirSync(join(this.root, 'sub'), { recursive: true });
    for (const folder of ['.', 'sub']) writeFileSync(join(this.root, folder, 'bench.sh'), BENCH);
    this.git('init', '-q', '-b', 'main');
    this.delay(0);
    this.commit('first');
    this.git('checkout', '-q', '-b', 'change');
  }

  git(...words: string[]): void {
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', ...words], {
      cwd: this.root,
      stdio: 'ignore',
    });
  }

  delay(ns: number): void {
    for (const folder of ['.', 'sub']) writeFileSync(join(this.root, folder, 'delay.txt'), `${ns}\n`);
  }

  commit(message: string): void {
    this.git('add', '.');
    this.git('commit', '-q', '--allow-empty', '-m', message);
  }

  gate(words: readonly string[], folder = '.'): Promise<Outcome> {
    const cwd = join(this.root, folder);
    return lumina(['gate', '--rounds', '10', ...words], { cwd, env: { XDG_CACHE_HOME: this.cache } });
  }
}

interface Told {
  readonly verdict: string;
  readonly reasons: readonly string[];
  readonly base: { readonly commit: string; readonly same: boolean };
  readonly comparisons: readonly {
    readonly part: string;
    readonly quantile: string;
    readonly median: number;
    readonly deciding: boolean;
    readonly base: number;
    readonly change: number;
  }[];
}

test('gate --cmd in any repository: 0 like its base, 1 with a planted slow-down', { skip: POSIX }, async (t) => {
  const toy = new Toy(t);
  toy.commit('nothing');
  const pass = await toy.gate(['--cmd', 'sh bench.sh', '--json']);
  assert.equal(pass.code, 0, pass.stderr);
  const told = JSON.parse(pass.stdout) as Told;
  assert.deepEqual([told.verdict, told.base.same], ['PASS', false]);
  toy.delay(80);
  const fail = await toy.gate(['--cmd', 'sh bench.sh', '--limit-ns', '50', '--json'], 'sub');
  assert.equal(fail.code, 1, fail.stderr);
  const failed = JSON.parse(fail.stdout) as Told;
  const tail = failed.comparisons.find(({ part, quantile }) => part === 'total' && quantile === 'blockP99');
  assert.equal(tail?.median, 80);
  assert.equal(failed.base.commit, told.base.commit);
  assert.equal((await toy.gate(['--cmd', 'sh bench.sh', '--limit-ns', '120'])).code, 0);
  assert.equal((await toy.gate(['--cmd', 'sh bench.sh', '--limit-percent', '5'])).code, 1);
  assert.equal((await toy.gate(['--cmd', 'sh bench.sh', '--unit', 'us', '--limit-ns', '50000'])).code, 1);
});

test('gate --cmd builds both sides, the base in a tree of its own and once', { skip: POSIX }, async (t) => {
  const toy = new Toy(t);
  const words = [
    '--cmd',
    'sh built/bench.sh',
    '--build-cmd',
    'mkdir -p built && cp bench.sh built/ && echo x >> builds.txt',
    '--json',
  ];
  toy.commit('nothing');
  for (let time = 0; time < 2; time++) assert.equal((await toy.gate(words)).code, 0);
  const logs = (folder: string): string =>
    execFileSync('sh', ['-c', 'find . -name builds.txt -exec cat {} +'], { cwd: folder }).toString();
  assert.equal(logs(toy.root), 'x\nx\n');
  assert.equal(logs(toy.cache), 'x\n');
});

test('gate --cmd: a base that is broken is inconclusive, a change that is broken an error', { skip: POSIX }, async (t) => {
  const toy = new Toy(t);
  writeFileSync(join(toy.root, 'new.sh'), BENCH);
  toy.commit('a bench that the base lacks');
  const lacks = await toy.gate(['--cmd', 'sh new.sh', '--json']);
  assert.equal(lacks.code, 3, lacks.stderr);
  assert.match(
    (JSON.parse(lacks.stdout) as Told).reasons.join(),
    /the base's command 'sh new.sh' in \S+base\S+: ended with \d+: .*new\.sh/,
  );
  assert.equal((await toy.gate(['--cmd', 'sh new.sh', '--base-cmd', 'sh bench.sh'])).code, 0);
  const unbuilt = await toy.gate(['--cmd', 'sh new.sh', '--build-cmd', 'test -f new.sh', '--json']);
  assert.equal(unbuilt.code, 3);
  assert.match((JSON.parse(unbuilt.stdout) as Told).reasons.join(), /can't be built: test -f new\.sh/);
  const errors: readonly (readonly [string[], RegExp])[] = [
    [['--cmd', 'echo oops >&2; exit 7'], /--cmd 'echo oops.*': ended with 7: oops \[LUMINA_GATE_COMMAND\]/],
    [['--cmd', 'echo done'], /line 1 'done' is no sample/],
    [['--cmd', 'true'], /it printed no sample/],
    [
      ['--cmd', 'sh bench.sh', '--build-cmd', 'exit 3'],
      /--build-cmd 'exit 3' failed in the working tree with 3: it said nothing/,
    ],
    [['--cmd', 'sh bench.sh', '--baseline', 'no-such'], /LUMINA_GATE_BASELINE/],
  ];
  for (const [words, why] of errors) {
    const { code, stdout, stderr } = await toy.gate(words);
    assert.deepEqual([code, stdout], [2, ''], words.join(' '));
    assert.match(stderr, why);
  }
});

test('gate --cmd against a folder, and outside of any repository', { skip: POSIX }, async (t) => {
  const [mine, theirs] = [scratch(t), scratch(t)];
  for (const folder of [mine, theirs]) {
    writeFileSync(join(folder, 'bench.sh'), BENCH);
    writeFileSync(join(folder, 'delay.txt'), folder === mine ? '90' : '0');
  }
  const words = ['gate', '--rounds', '10', '--cmd', 'sh bench.sh'];
  assert.equal((await lumina([...words, '--baseline', theirs], { cwd: mine })).code, 1);
  assert.equal((await lumina([...words, '--baseline', '.'], { cwd: mine })).code, 0);
  const alone = await lumina([...words, '--json'], { cwd: mine });
  assert.equal(alone.code, 3);
  assert.match((JSON.parse(alone.stdout) as Told).reasons.join(), /no git checkout/);
});

test('gate --bench measures a stage bench of both builds, and says when the base has none', async (t) => {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const { code, stdout, stderr } = await lumina(['gate', '--bench', 'ring', '--baseline', root, '--rounds', '1', '--json']);
  const told = JSON.parse(stdout) as Told & { readonly bench: string; readonly limitPercent: number };
  // One round decides nothing for sure; which word it finds is not the point.
  assert.equal(code, { PASS: 0, FAIL: 1, INCONCLUSIVE: 3 }[told.verdict], stderr);
  assert.deepEqual([told.bench, told.limitPercent], ['bench-ring', 10]);
  const deciding = told.comparisons.filter((one) => one.deciding);
  assert.deepEqual(
    deciding.map(({ part, quantile }) => [part, quantile]),
    [['total', 'p50']],
  );
  assert.ok(deciding[0]!.base > 0 && deciding[0]!.change > 0);
  const none = await lumina(['gate', '--bench', 'ring', '--baseline', scratch(t), '--rounds', '1', '--json']);
  assert.equal(none.code, 3, none.stderr);
  assert.match((JSON.parse(none.stdout) as Told).reasons.join(), /the base can't be measured: .*child\.js is not there/);
});

test('gate: options that do not go together are usage errors', async () => {
  const faults: readonly (readonly [string[], RegExp])[] = [
    [['--build-cmd', 'make'], /--build-cmd needs --cmd/],
    [['--bench', 'parse', '--base-cmd', 'x'], /--base-cmd needs --cmd/],
    [['--limit-percent', '5'], /--limit-percent needs --cmd or --bench/],
    [['--cmd', 'x', '--bench', 'parse'], /--bench does not go with --cmd/],
    [['--cmd', 'x', '--limit-ns', '5', '--limit-percent', '5'], /not both/],
    [['--bench', 'prase'], /there is no stage bench prase; there are wire, parse/],
    [['--cmd', 'x', '--limit-percent', '0'], /per cent above 0/],
    [['--cmd', 'x', '--unit', 's'], /--unit/],
  ];
  for (const [words, why] of faults) {
    const { code, stderr } = await lumina(['gate', ...words]);
    assert.equal(code, 2, words.join(' '));
    assert.match(stderr, why);
  }
});
