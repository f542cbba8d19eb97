import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { simulateToBytes } from '../../bench/exchange/simulate.ts';
import { findPerf } from '../../bench/harness/flame/perf-tool.ts';
import { loadNative } from '../native.ts';
import { linesOf, lumina, type Outcome, scratch, writeSmallDay } from './cli-fixture.ts';

const FILES = ['budget.json', 'flame.html', 'flame.speedscope.json', 'flame.svg', 'stacks.folded'];
const DAY = simulateToBytes({ seed: 5, symbols: 20, messages: 100_000 });
const EXIT = { PASS: 0, FAIL: 1, INCONCLUSIVE: 3 };

interface Printed {
  readonly schemaVersion: number;
  readonly lane: string;
  readonly sampler: { readonly name: string; readonly seesSystemCalls: boolean };
  readonly samples: number;
  readonly stages: Record<string, { readonly samples: number; readonly share: number }>;
  readonly systemCalls: { readonly samples: number; readonly upper: number } | null;
  readonly kernel: { readonly samples: number };
  readonly budget: { readonly verdict: keyof typeof EXIT; readonly reasons: string[] };
  readonly files: Record<string, string>;
}

/** What the command printed; what it said instead, when that is nothing. */
function printedBy({ stdout, stderr }: Outcome): Printed {
  assert.notEqual(stdout, '', stderr);
  return JSON.parse(stdout) as Printed;
}

/** What every verdict must be: counted whole, told by the exit code, with a reason when it is no pass. */
function checkPrinted(printed: Printed, code: number | null): void {
  assert.equal(printed.schemaVersion, 1);
  assert.equal(code, EXIT[printed.budget.verdict]);
  assert.equal(printed.budget.verdict === 'PASS', printed.budget.reasons.length === 0);
  const stages = Object.values(printed.stages).reduce((sum, { samples }) => sum + samples, 0);
  assert.equal(stages + (printed.systemCalls?.samples ?? 0) + printed.kernel.samples, printed.samples);
  assert.ok((printed.stages.book?.share ?? 0) > 0.05, JSON.stringify(printed.stages));
}

test('perf: every file is written, the exit code is the verdict, and a second recording is compared with the first', async (t) => {
  const native = loadNative();
  if (!native.loaded) return t.skip(`no native lane: ${native.reason}`);
  const perf = findPerf();
  if ('reason' in perf) return t.skip(`no perf: ${perf.reason}`);
  const cwd = scratch(t);
  writeFileSync(join(cwd, 'day.itch'), DAY);
  const options = ['flame', 'day.itch', '--lane', 'native', '--sampler', 'perf', '--seconds', '1', '--hertz', '6000', '--json'];
  const first = await lumina([...options, '--out', 'a'], { cwd });
  const printed = printedBy(first);
  assert.equal(printed.sampler.name, 'perf');
  checkPrinted(printed, first.code);
  assert.deepEqual(readdirSync(join(cwd, 'a')).sort(), FILES);
  const folded = readFileSync(join(cwd, 'a', 'stacks.folded'), 'utf8');
  assert.match(folded, /^lumina-data;.*lumina::Engine::run;.*lumina::Book::apply/m);
  assert.match(folded, /^javascript;.*run_\[j\]/m);
  assert.ok(!linesOf(folded).some((line) => !/^\S.* \d+$/.test(line)));

  const second = await lumina([...options, '--out', 'b', '--diff', 'a'], { cwd });
  checkPrinted(printedBy(second), second.code);
  assert.deepEqual(readdirSync(join(cwd, 'b')).sort(), [...FILES, 'difference.html', 'difference.svg'].sort());
});

test('the TypeScript lane by V8’s profiler, which sees no system calls and says so', async (t) => {
  const cwd = scratch(t);
  writeFileSync(join(cwd, 'day.itch'), DAY);
  mkdirSync(join(cwd, 'before'));
  writeFileSync(join(cwd, 'before', 'stacks.folded'), 'javascript;parse_[j] 5\n');
  const making = { lane: 'ts', probes: false, sampler: { name: 'perf' } };
  writeFileSync(join(cwd, 'before', 'budget.json'), JSON.stringify(making));
  const { code, stdout, stderr } = await lumina(
    ['flame', 'day.itch', '--lane', 'ts', '--seconds', '1', '--hertz', '6000', '--out', 'a', '--json', '--diff', 'before'],
    { cwd },
  );
  const printed = JSON.parse(stdout) as Printed;
  checkPrinted(printed, code);
  assert.equal(printed.sampler.name, 'inspector');
  assert.match(stderr, /--diff before: was recorded with probes false, this with true/);
  assert.match(stderr, /--diff before: was recorded with sampler perf, this with inspector/);
  assert.doesNotMatch(stderr, /recorded with lane/);
  assert.equal(printed.systemCalls, null);
  assert.notEqual(printed.budget.verdict, 'PASS');
  assert.match(readFileSync(join(cwd, 'a', 'stacks.folded'), 'utf8'), /^javascript;.*parse_\[j\]/m);
});

test('what can’t be is said before anything is recorded', async (t) => {
  const cwd = scratch(t);
  writeSmallDay(cwd);
  mkdirSync(join(cwd, 'taken'));
  writeFileSync(join(cwd, 'taken', 'stacks.folded'), 'a;b 1\n');
  writeFileSync(join(cwd, 'broken.folded'), 'no stack\n');
  const ts = ['flame', 'day.itch', '--lane', 'ts'];
  const refusals: [string[], RegExp][] = [
    [[...ts, '--out', 'taken'], /stacks\.folded: exists already; give --force/],
    [[...ts, '--diff', 'nowhere'], /--diff nowhere: is not there.*LUMINA_FLAME_BASE/],
    [[...ts, '--diff', '.'], /--diff \.: has no stacks\.folded/],
    [[...ts, '--diff', 'broken.folded'], /broken\.folded:1: is no folded stack/],
    [[...ts, '--sampler', 'timer'], /--sampler timer: samples native threads only/],
    [
      ['flame', 'day.itch', '--sampler', 'inspector', '--lane', 'native'],
      /--sampler inspector: sees JavaScript only|addon cannot be loaded/,
    ],
    [['flame', '-', '--lane', 'ts'], /can be read once only/],
    [['flame', 'no-such-file', '--lane', 'ts'], /no-such-file/],
    [[...ts, '--seconds', '0'], /--seconds/],
  ];
  for (const [args, told] of refusals) {
    const { code, stdout, stderr } = await lumina(args, { cwd });
    assert.equal(code, 2, `${args.join(' ')}: ${stderr}`);
    assert.equal(stdout, '');
    assert.match(stderr, told);
    assert.equal(linesOf(stderr).length, 1, stderr);
  }
  assert.ok(!existsSync(join(cwd, '.lumina')));
});
