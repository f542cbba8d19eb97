// What a workflow may do and whether what it runs is there: pins, rights, commands and their options, without GitHub.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { createProgram } from '../dist/runtime/cli/program.js';
import { evaluate, fill, readPairs, shellOf } from './workflow-steps.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (path) => readFileSync(join(root, path), 'utf8');
const workflows = readdirSync(join(root, '.github/workflows')).map((name) => `.github/workflows/${name}`);
const actions = ['.github/actions/latency-gate/action.yml'];
const { scripts } = JSON.parse(read('package.json'));

const stepsIn = (document) => document.runs?.steps ?? Object.values(document.jobs).flatMap((job) => job.steps);

/** Steps with a pipe whose first command may fail unseen. */
function unseenPipes(document) {
  const jobs = document.runs === undefined ? Object.entries(document.jobs) : [[undefined, document.runs]];
  return jobs.flatMap(([job, { steps }]) =>
    steps
      .filter((step) => /[^|]\|[^|]/.test(step.run ?? '') && !shellOf(document, job, step).includes('pipefail'))
      .map(({ name }) => `step ${name}: a pipe without \`shell: bash\`, so without pipefail`),
  );
}

/** Everything that is wrong with the text of a workflow or an action. */
function faultsOf(text) {
  const document = parse(text);
  const faults = [];
  for (const [, used, , note] of text.matchAll(/uses: *(\S+)( +(#.*))?$/gm)) {
    if (used.startsWith('./')) continue;
    if (used.includes('OWNER/')) continue;
    if (/^\s*#/.test(text.split('\n').find((line) => line.includes(used)))) continue;
    if (!/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(used)) faults.push(`${used} is not pinned by a commit`);
    else if (!/^# v\d+\.\d+\.\d+$/.test(note ?? '')) faults.push(`${used} does not say its version`);
  }
  if (/secrets\.|GITHUB_TOKEN/.test(text)) faults.push('it reads a secret');
  for (const step of stepsIn(document)) {
    if (step.run?.includes('${{')) faults.push(`step ${step.name}: an expression within a script; pass it as env`);
    if (step.uses?.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false)
      faults.push('checkout keeps the token on disk');
    if (step.run === undefined && step.uses === undefined) faults.push(`step ${step.name} does nothing`);
  }
  faults.push(...unseenPipes(document));
  if (document.runs === undefined) faults.push(...workflowFaults(document));
  return faults;
}

function workflowFaults(document) {
  const faults = [];
  const triggers = typeof document.on === 'string' ? [document.on] : Object.keys(document.on);
  for (const trigger of triggers)
    if (!['push', 'pull_request', 'schedule', 'workflow_dispatch'].includes(trigger)) faults.push(`trigger ${trigger}`);
  if (JSON.stringify(document.permissions) !== '{"contents":"read"}') faults.push('permissions are not just contents: read');
  if (document.concurrency?.group === undefined) faults.push('no concurrency group');
  for (const [name, job] of Object.entries(document.jobs)) {
    if (job.permissions !== undefined) faults.push(`job ${name} takes rights of its own`);
    if (!(job['timeout-minutes'] > 0)) faults.push(`job ${name} has no timeout`);
  }
  return faults;
}

/** The words of `lumina` in a script, shell variables replaced by values of their kind. */
function calls(script) {
  const known = { lane: 'native', BASE: 'HEAD', TRIALS: '3', CMD: 'true', UNIT: 'ns', report: 'report' };
  const joined = script.replace(/\\\n\s*/g, ' ');
  return [...joined.matchAll(/node dist\/runtime\/cli\/main\.js ([^|;\n]*)/g)].map(([, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => word.replace(/^"?\$\{?(\w+)\}?"?$/, (_, name) => known[name] ?? assert.fail(`what is $${name}?`))),
  );
}

/** Parses words with the command line's own parser; nothing runs. */
async function parseCall(words) {
  const program = createProgram({ env: {}, workingDirectory: root, interrupt: {}, help: '', exitCode: 0 });
  let ran = 0;
  const quiet = (command) => {
    command.exitOverride().configureOutput({ writeErr: () => {}, outputError: () => {} });
    command.action(() => void ran++);
    command.commands.forEach(quiet);
  };
  program.commands.forEach(quiet);
  program.configureOutput({ writeErr: () => {}, outputError: () => {} });
  await program.parseAsync(['node', 'lumina', ...words]);
  assert.equal(ran, 1, words.join(' '));
}

for (const path of [...workflows, ...actions]) {
  test(`${path}: pinned, least rights, nothing of a stranger's in a script`, () => {
    assert.deepEqual(faultsOf(read(path)), []);
  });

  test(`${path}: every command is there`, async () => {
    const steps = stepsIn(parse(read(path))).filter((step) => step.run !== undefined);
    assert.ok(steps.length > 0);
    for (const { name, run } of steps) {
      assert.equal(spawnSync('bash', ['-n'], { input: run }).status, 0, `${name} is no shell script`);
      for (const [, script] of run.matchAll(/\bnpm (?:run )?(?!ci\b)([\w:]+)/g))
        assert.ok(script in scripts, `npm run ${script}`);
      for (const [, tool] of run.matchAll(/\bnpx ([\w-]+)/g)) assert.ok(existsSync(join(root, 'node_modules/.bin', tool)), tool);
      for (const words of calls(run)) await parseCall(words);
    }
  });
}

test('the rules can fail', async () => {
  const good = read('.github/workflows/latency.yml');
  const spoiled = (from, to) => {
    assert.ok(good.includes(from), from);
    return faultsOf(good.replace(from, to)).join();
  };
  assert.match(spoiled('checkout@11bd71901bbe5b1630ceea73d27597364c9af683', 'checkout@v4'), /checkout@v4 is not pinned/);
  assert.match(spoiled(' # v4.2.2', ''), /does not say its version/);
  assert.match(spoiled('contents: read', 'contents: write'), /permissions/);
  assert.match(spoiled('pull_request:', 'pull_request_target:'), /trigger pull_request_target/);
  assert.match(spoiled('persist-credentials: false, ', ''), /keeps the token/);
  assert.match(spoiled('run: { shell: bash }', 'run: { working-directory: . }'), /step self-test: a pipe without/);
  assert.match(spoiled('timeout-minutes: 40', 'name: x'), /no timeout/);
  assert.match(spoiled('run: npm run setup', `run: echo \${{ github.head_ref }}`), /expression within a script/);
  assert.match(spoiled('run: npm run setup', `run: echo $T\n        env: { T: "\${{ secrets.T }}" }`), /reads a secret/);
  await assert.rejects(parseCall(['gate', '--no-such-option']));
  await assert.rejects(parseCall(['baseline', 'save', '--lane', 'rust']));
});

test('expressions, outputs and order of the local runner', (t) => {
  const contexts = { inputs: { a: '', 'b-c': 'x' }, github: { event_name: 'push' } };
  assert.equal(evaluate("inputs.a || 'd'", contexts), 'd');
  assert.equal(evaluate("github.event_name == 'push' && (inputs.b-c == 'y' || inputs.b-c == 'x')", contexts), true);
  assert.equal(fill(`v-\${{ inputs.b-c }}-\${{ inputs.none }}`, contexts), 'v-x-');
  assert.throws(() => evaluate("format('{0}', inputs.a)", contexts), /beyond this runner/);
  assert.deepEqual(readPairs('a=1\nb<<E\nx=2\ny\nE\nc=\n'), { a: '1', b: 'x=2\ny', c: '' });
  const folder = scratch(t);
  const file = join(folder, 'w.yml');
  writeFileSync(
    file,
    `on: push
jobs:
  j:
    steps:
      - { id: one, run: 'echo "v=7" >>"$GITHUB_OUTPUT"; echo "K=kept" >>"$GITHUB_ENV"' }
      - { uses: a/b@c }
      - { run: 'echo "$K $V" >>"$GITHUB_STEP_SUMMARY"; false; echo never', env: { V: '\${{ steps.one.outputs.v }}' } }
      - { run: echo not-this }
      - { run: 'echo at-the-end', if: always() }
`,
  );
  const { status, stdout } = steps(folder, [file, 'j']);
  assert.equal(status, 1);
  assert.match(stdout, /output v=7\n[\s\S]*left out \(a\/b@c\)[\s\S]*at-the-end\n--- summary\nkept 7/);
  assert.doesNotMatch(stdout, /never$|^not-this/m);
  const piped = (defaults) => {
    writeFileSync(file, `on: push\n${defaults}jobs: { j: { steps: [{ run: 'false | tee out' }] } }\n`);
    return steps(folder, [file, 'j']).status;
  };
  assert.deepEqual([piped(''), piped('defaults: { run: { shell: bash } }\n')], [0, 1], 'as GitHub does it');
  assert.match(steps(folder, [file, 'k']).stderr, /there is no job k; there are j/);
});

function scratch(t) {
  const folder = mkdtempSync(join(tmpdir(), 'lumina-ci-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function steps(folder, words) {
  const { NODE_V8_COVERAGE: _coverage, GITHUB_STEP_SUMMARY: _summary, ...env } = process.env;
  return spawnSync(process.execPath, [join(root, '.ci/workflow-steps.mjs'), ...words, '--in', folder], {
    encoding: 'utf8',
    env: { ...env, XDG_CACHE_HOME: join(folder, '.cache') },
  });
}

test('the composite action gates a command of another repository', (t) => {
  const folder = scratch(t);
  const [origin, clone] = [join(folder, 'origin'), join(folder, 'clone')];
  const git = (cwd, ...words) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', ...words], { cwd, stdio: 'ignore' });
  mkdirSync(origin);
  git(origin, 'init', '-q', '-b', 'main');
  const bench = (by) => `awk 'BEGIN { for (i = 0; i < 2000; i++) print ${1000 + by} + i % 50 }'\n`;
  writeFileSync(join(origin, 'bench.sh'), bench(0));
  git(origin, 'add', '.');
  git(origin, 'commit', '-q', '-m', 'one');
  git(folder, 'clone', '-q', origin, clone);
  git(clone, 'checkout', '-q', '-b', 'change');
  const run = (...inputs) =>
    steps(clone, [
      join(root, '.github/actions/latency-gate/action.yml'),
      ...[
        '--skip',
        'build the gate',
        '--with',
        'cmd=sh bench.sh',
        '--with',
        'rounds=10',
        '--with',
        `report=${join(folder, 'report')}`,
      ],
      ...inputs.flatMap((input) => ['--with', input]),
    ]);
  git(clone, 'commit', '-q', '--allow-empty', '-m', 'two');
  const pass = run();
  assert.equal(pass.status, 0, pass.stdout + pass.stderr);
  assert.match(pass.stdout, /^output verdict=PASS$/m);
  assert.match(pass.stdout, /--- summary\n[\s\S]*PASS/);
  writeFileSync(join(clone, 'bench.sh'), bench(80));
  const fail = run('limit-ns=50');
  assert.equal(fail.status, 1, fail.stdout + fail.stderr);
  assert.match(fail.stdout, /^output verdict=FAIL$/m);
  assert.match(fail.stdout + fail.stderr, /^::error /m);
  assert.equal(JSON.parse(readFileSync(join(folder, 'report', 'report.json'), 'utf8')).verdict, 'FAIL');
  for (const name of ['report.xml', 'report.html']) assert.ok(existsSync(join(folder, 'report', name)), name);
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'node'), '#!/bin/sh\necho of the caller\n', { mode: 0o755 });
  const inputs = { BASE_CMD: '', BUILD_CMD: '', BASELINE: '', LIMIT_NS: '', LIMIT_PERCENT: '50', UNIT: 'ns', ROUNDS: '3' };
  const script = join(root, '.github/actions/latency-gate/gate.sh');
  const beside = spawnSync('bash', [script], {
    cwd: clone,
    encoding: 'utf8',
    env: {
      ...process.env,
      ...inputs,
      CALLER_PATH: `${bin}:${process.env.PATH}`,
      CMD: 'test "$(node)" = "of the caller" && test -z "$LIMIT_PERCENT" && sh bench.sh',
      INCONCLUSIVE: 'warn',
      REPORT: join(folder, 'report'),
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      XDG_CACHE_HOME: join(folder, '.cache'),
    },
  });
  assert.equal(beside.status, 0, `the command has the caller's Node: ${beside.stdout}${beside.stderr}`);
  const broken = (...inputs) => run('base-cmd=false', ...inputs);
  assert.equal(broken().status, 3);
  const warned = broken('inconclusive=warn');
  assert.deepEqual([warned.status, /^output verdict=INCONCLUSIVE$/m.test(warned.stdout)], [0, true]);
  assert.match(warned.stdout, /^::warning title=Latency gate INCONCLUSIVE/m);
  assert.equal(run('inconclusive=perhaps').status, 2);
});
