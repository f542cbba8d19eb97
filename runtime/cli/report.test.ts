import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gateReport } from '../../bench/harness/report/gate-report-fixture.ts';
import { type LaunchOptions, linesOf, lumina, type Outcome, scratch, writeSmallDay } from './cli-fixture.ts';

function report(cwd: string, args: readonly string[], env: LaunchOptions['env'] = {}): Promise<Outcome> {
  return lumina(['report', ...args], { cwd, env });
}

function withGate(t: Parameters<typeof scratch>[0], made: Parameters<typeof gateReport>[0] = {}): string {
  const folder = scratch(t);
  writeFileSync(join(folder, 'gate.json'), JSON.stringify(gateReport(made)));
  return folder;
}

test('page, summary and JUnit are made again from a stored gate', async (t) => {
  const folder = withGate(t);
  const files = ['--out', 'r.html', '--summary', 's.md', '--junit', 'j.xml'];
  const { code, stdout, stderr } = await report(folder, ['--input', 'gate.json', ...files]);
  assert.equal(code, 0, stderr);
  assert.equal(stdout, 'r.html\n');
  assert.deepEqual(linesOf(stderr), ['lumina: wrote r.html', 'lumina: wrote s.md', 'lumina: wrote j.xml']);
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
  assert.match(text('r.html'), /^<!DOCTYPE html>[\s\S]*<\/html>\n$/);
  assert.match(text('s.md'), /^## ✅ Latency gate PASS/);
  assert.match(text('j.xml'), /^<\?xml version="1\.0"[\s\S]*<\/testsuites>\n$/);
});

test('nothing is overwritten without --force, and then nothing at all is written', async (t) => {
  const folder = withGate(t);
  writeFileSync(join(folder, 'j.xml'), 'mine');
  const args = ['--input', 'gate.json', '--out', 'r.html', '--junit', 'j.xml'];
  const { code, stderr } = await report(folder, args);
  assert.equal(code, 2);
  assert.match(stderr, /^lumina: j\.xml: exists already; give --force .*\[LUMINA_CLI_OUT_EXISTS\]\n$/);
  assert.deepEqual(readdirSync(folder).sort(), ['gate.json', 'j.xml']);
  assert.equal((await report(folder, [...args, '--force'])).code, 0);
  assert.match(readFileSync(join(folder, 'j.xml'), 'utf8'), /^<\?xml/);
});

test('without --input the newer of the last run and the last gate, and the page of the cache is replaced', async (t) => {
  const folder = withGate(t);
  const none = await report(folder, []);
  assert.equal(none.code, 2);
  assert.match(none.stderr, /\.lumina\/ holds no result .*\[LUMINA_REPORT_NONE\]\n$/);
  const day = writeSmallDay(folder);
  const run = await lumina(['run', day, '--lane', 'ts', '--database', 'none'], { cwd: folder });
  assert.equal(run.code, 0, run.stderr);
  const page = join(folder, '.lumina', 'report.html');
  const first = await report(folder, ['--json']);
  assert.equal(first.code, 0, first.stderr);
  const path = join('.lumina', 'report.html');
  const input = join('.lumina', 'last-run.json');
  assert.deepEqual(JSON.parse(first.stdout), { schemaVersion: 1, kind: 'run', input, path, written: [path] });
  assert.match(readFileSync(page, 'utf8'), /<h1>Lumina run: 10 messages of .*day\.itch<\/h1>/);
  const gate = join(folder, '.lumina', 'last-gate.json');
  writeFileSync(gate, JSON.stringify(gateReport()));
  const later = statSync(join(folder, input)).mtimeMs / 1000 + 5;
  utimesSync(gate, later, later);
  const second = await report(folder, []);
  assert.equal(second.code, 0, second.stderr);
  assert.match(readFileSync(page, 'utf8'), /<title>Lumina gate: PASS, flow-native<\/title>/);
});

test('with --github the summary is appended and annotations go to standard error', async (t) => {
  const folder = withGate(t, { verdict: 'FAIL', reasons: ['book: rose'] });
  const summary = join(folder, 'step.md');
  writeFileSync(summary, 'before\n');
  const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary };
  const { code, stdout, stderr } = await report(folder, ['--input', 'gate.json', '--json', '--github'], env);
  assert.equal(code, 0, stderr);
  assert.equal(linesOf(stdout).length, 1, 'standard output is the result alone');
  assert.match(stderr, /^::error title=Latency gate FAIL%3A .*::book: rose$/m);
  assert.match(readFileSync(summary, 'utf8'), /^before\n## ❌ Latency gate FAIL/);
  const size = statSync(summary).size;
  const unasked = await report(folder, ['--input', 'gate.json'], env);
  assert.doesNotMatch(unasked.stderr, /^::/m);
  assert.equal(statSync(summary).size, size, 'lumina gate told it when it ran');
});

test('a summary that is nearly full is left alone, and one that is not there is refused', async (t) => {
  const folder = withGate(t);
  const summary = join(folder, 'step.md');
  writeFileSync(summary, 'x'.repeat(2 ** 20 - 1000));
  const full = await report(folder, ['--input', 'gate.json', '--github'], { GITHUB_STEP_SUMMARY: summary });
  assert.match(full.stderr, /the job summary has no room left \(999 bytes\)/);
  assert.equal(statSync(summary).size, 2 ** 20 - 1000);
  const asked = await report(folder, ['--input', 'gate.json', '--github']);
  assert.equal(asked.code, 2);
  assert.match(asked.stderr, /^lumina: --github: GITHUB_STEP_SUMMARY is not set.*\[LUMINA_CLI_USAGE\]\n$/);
});

test('a flame graph by file or folder is embedded, and a path that is none is refused before anything is written', async (t) => {
  const folder = withGate(t);
  mkdirSync(join(folder, 'flame'));
  for (const name of ['flame.html', 'difference.html']) writeFileSync(join(folder, 'flame', name), `<p>it is ${name}</p>`);
  for (const [path, name] of [
    ['flame', 'difference.html'],
    [join('flame', 'flame.html'), 'flame.html'],
  ] as const) {
    const { code, stderr } = await report(folder, ['--input', 'gate.json', '--flame-diff', path]);
    assert.equal(code, 0, stderr);
    const page = readFileSync(join(folder, '.lumina', 'report.html'), 'utf8');
    assert.ok(page.includes(`srcdoc="&lt;p&gt;it is ${name}&lt;/p&gt;"`), name);
  }
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(folder, 'a.folded'), 'a 1');
  for (const [path, why] of [
    ['empty', /holds none of/],
    ['gone.html', /no such file/],
    ['a.folded', /neither \.html nor \.svg/],
  ] as const) {
    const { code, stderr } = await report(folder, ['--input', 'gate.json', '--out', 'r.html', '--flame-diff', path]);
    assert.equal(code, 2, path);
    assert.match(stderr, why);
    assert.equal(linesOf(stderr).length, 1, stderr);
  }
  assert.ok(!readdirSync(folder).includes('r.html'));
});

test('what can not be read is one line and exit code 2', async (t) => {
  const folder = withGate(t);
  writeFileSync(join(folder, 'bad.json'), '{"verdict":"PASS"}');
  const cases: [string[], RegExp][] = [
    [['--input', 'gone.json'], /^lumina: gone\.json: can't be read .*\[LUMINA_REPORT_INPUT\]/],
    [['--input', 'bad.json'], /^lumina: bad\.json: is a gate's report of version undefined.*\[LUMINA_REPORT_INPUT\]/],
    [
      ['--input', 'gate.json', '--summary', 'x', '--junit', './x'],
      /^lumina: \.\/x: is named for two outputs.*\[LUMINA_CLI_USAGE\]/,
    ],
    [['--input', 'gate.json', '--out', join('no', 'r.html')], /the folder .* does not exist/],
  ];
  for (const [args, message] of cases) {
    const { code, stderr } = await report(folder, args);
    assert.equal(code, 2, args.join(' '));
    assert.match(stderr, message);
    assert.equal(linesOf(stderr).length, 1, stderr);
  }
});

test('lumina gate writes every output of a verdict, keeps the report and gives its own exit code', async (t) => {
  const folder = scratch(t);
  mkdirSync(join(folder, 'unbuilt'));
  const summary = join(folder, 'step.md');
  writeFileSync(summary, '');
  const files = ['--html', 'g.html', '--junit', 'g.xml', '--summary', 'g.md', '--out', 'g.json'];
  const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary };
  const { code, stdout, stderr } = await lumina(['gate', '--lane', 'ts', '--baseline', 'unbuilt', '--json', ...files], {
    cwd: folder,
    env,
  });
  assert.equal(code, 3, stderr);
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const printed: unknown = JSON.parse(stdout);
  assert.deepEqual(JSON.parse(text('g.json')), printed);
  assert.deepEqual(JSON.parse(text(join('.lumina', 'last-gate.json'))), printed);
  assert.match(text('g.html'), /INCONCLUSIVE/);
  assert.match(text('g.xml'), /<testcase name="verdict"[^>]*><skipped message="the base \(unbuilt\)/);
  assert.match(text('g.md'), /^## ⚠️ Latency gate INCONCLUSIVE: nothing was compared/);
  assert.equal(text('step.md'), text('g.md'));
  assert.match(stderr, /^::warning title=Latency gate INCONCLUSIVE%3A .*::the base \(unbuilt\)/m);
});

test('lumina gate under GitHub says when there is no job summary, and is silent when told so', async (t) => {
  const folder = scratch(t);
  mkdirSync(join(folder, 'unbuilt'));
  const args = ['gate', '--lane', 'ts', '--baseline', 'unbuilt'];
  const unset = await lumina(args, { cwd: folder, env: { GITHUB_ACTIONS: 'true' } });
  assert.equal(unset.code, 3, unset.stderr);
  assert.match(unset.stderr, /^lumina: GITHUB_STEP_SUMMARY is not set: there is no job summary$/m);
  assert.match(unset.stderr, /^::warning /m);
  const silent = await lumina([...args, '--no-github'], { cwd: folder, env: { GITHUB_ACTIONS: 'true' } });
  assert.equal(silent.code, 3, silent.stderr);
  assert.doesNotMatch(silent.stderr, /^::|GITHUB/m);
});

test('lumina gate --flame says why there is no flame graph, on the page as well', async (t) => {
  const folder = scratch(t);
  mkdirSync(join(folder, 'unbuilt'));
  const args = ['gate', '--lane', 'ts', '--baseline', 'unbuilt', '--flame', '--html', 'g.html', '--json'];
  const { code, stdout, stderr } = await lumina(args, { cwd: folder });
  assert.equal(code, 3, stderr);
  assert.match(stderr, /^lumina: no flame graph of base and change: .*has no round program/m);
  assert.equal((JSON.parse(stdout) as { flame: unknown }).flame, null);
  assert.match(readFileSync(join(folder, 'g.html'), 'utf8'), /Not recorded: .*has no round program/);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith('flame')),
    [],
  );
});

test('lumina gate refuses bad outputs before it builds or measures anything', async (t) => {
  const folder = scratch(t);
  writeFileSync(join(folder, 'g.xml'), 'mine');
  mkdirSync(join(folder, 'taken'));
  writeFileSync(join(folder, 'taken', 'flame-base.folded'), 'mine');
  const cases: [string[], RegExp][] = [
    [['--junit', 'g.xml'], /^lumina: g\.xml: exists already.*\[LUMINA_CLI_OUT_EXISTS\]/],
    [['--flame-diff', 'x.html'], /^lumina: --flame-diff: is for the page; give --html FILE as well .*\[LUMINA_CLI_USAGE\]/],
    [['--self-test', '--rounds', '5'], /^lumina: gate --self-test: --rounds has no say in it.*\[LUMINA_CLI_USAGE\]/],
    [['--self-test', '--baseline', 'HEAD'], /--baseline has no say/],
    [['--self-test', '--instructions'], /--instructions has no say/],
    [['--trials', '5'], /^lumina: gate: --trials is of the self-test.*\[LUMINA_CLI_USAGE\]/],
    [['--planted-trials', '5'], /--planted-trials is of the self-test/],
    [['--self-test', '--html', 'g.html', '--github'], /^lumina: --html, --github: not for --self-test.*\[LUMINA_CLI_USAGE\]/],
    [['--out-dir', 'flames'], /^lumina: --out-dir: is for what --flame records; give --flame as well .*\[LUMINA_CLI_USAGE\]/],
    [['--self-test', '--flame'], /^lumina: --flame: not for --self-test.*\[LUMINA_CLI_USAGE\]/],
    [['--flame', '--cmd', 'true'], /^lumina: gate: --flame does not go with --cmd .*\[LUMINA_CLI_USAGE\]/],
    [['--flame', '--html', 'taken/g.html'], /^lumina: taken\/flame-base\.folded: exists already.*\[LUMINA_CLI_OUT_EXISTS\]/],
    [['--flame', '--html', 'flame-difference.svg'], /^lumina: flame-difference\.svg: is what --flame writes too/],
    [['--out', 'same', '--html', 'same'], /^lumina: same: is named for two outputs/],
  ];
  for (const [args, message] of cases) {
    const { code, stderr } = await lumina(['gate', ...args], { cwd: folder });
    assert.equal(code, 2, args.join(' '));
    assert.match(stderr, message);
    assert.equal(linesOf(stderr).length, 1, stderr);
  }
  assert.deepEqual(readdirSync(folder), ['g.xml', 'taken']);
});
