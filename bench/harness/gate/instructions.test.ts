import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { packageRoot } from '../../../runtime/package-root.ts';
import { countInstructions, firstMessages, readCount, reportOf } from './instructions.ts';
import { type RoundProgram, roundProgram } from './round-process.ts';

const program = roundProgram(packageRoot(), 'native');
const built = existsSync(program.command[0]!) ? false : 'the round program was not built';
const named = (command: string): RoundProgram => ({ lane: 'native', command: [command], plant: '' });
const valgrind = spawnSync('valgrind', ['--version']).error === undefined ? false : 'valgrind is not installed';

test('a build against itself: the same count in every run, and no rise', { skip: built || valgrind }, async () => {
  const { report, reason } = await countInstructions({ base: program, change: program });
  assert.equal(reason, null);
  assert.ok(report !== null && report.base.perMessage > 100, JSON.stringify(report));
  assert.deepEqual([report.base.steady, report.change.steady], [true, true]);
  assert.equal(report.change.perMessage, report.base.perMessage);
  assert.deepEqual([report.risePercent, report.warning, report.runs], [0, false, 3]);
  assert.ok(report.base.misses !== null && report.base.misses.level1 > report.base.misses.last);
});

test('where nothing can be counted, the reason is told', async (t) => {
  const missing = await countInstructions({ base: program, change: program, counter: 'no-such-counter' });
  assert.match(missing.reason ?? '', /no-such-counter is not there: install the package valgrind/);
  const typescript = await countInstructions({ base: { ...program, lane: 'ts' }, change: program });
  assert.match(typescript.reason ?? '', /native lane only/);
  const folder = mkdtempSync(join(tmpdir(), 'lumina-counter-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const counter = (name: string, lines: readonly string[]): string => {
    const path = join(folder, name);
    writeFileSync(path, ['#!/bin/sh', ...lines, ''].join('\n'));
    chmodSync(path, 0o755);
    return path;
  };
  const out = `for word; do case $word in --callgrind-out-file=*) file=\${word#*=};; esac; done`;
  const older = counter('older', [
    `echo '{"protocol":1,"error":{"code":"LUMINA_ROUND_ARGUMENT","message":"what is seed=1?"}}'`,
    'exit 2',
  ]);
  assert.equal(
    (await countInstructions({ base: named('b'), change: named('c'), counter: older })).reason,
    "the base's round program: what is seed=1?",
  );
  const facts = `echo '{"protocol":1,"messages":1}'`;
  const nothing = counter('nothing', [out, facts, 'printf "events: Ir\\ntotals: 0\\n" > "$file"']);
  assert.match(
    (await countInstructions({ base: named('b'), change: named('c'), counter: nothing })).reason ?? '',
    /has no function .* to count in/,
  );
  const dying = counter('dying', ['echo "valgrind: fatal" >&2', 'exit 1']);
  assert.match(
    (await countInstructions({ base: named('b'), change: named('c'), counter: dying })).reason ?? '',
    /valgrind failed: valgrind: fatal/,
  );
});

test('a kernel set that the machine lacks gives way to the scalar one', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'lumina-counter-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const counter = join(folder, 'counter');
  // 1,000 instructions a message of base, 1,006 of change; only scalar kernels.
  const script = `#!/bin/sh
for word; do
  case $word in --callgrind-out-file=*) file=\${word#*=};; isa=avx2) lacks=1;; day=*short*) messages=10000;; b) each=1000;; c) each=1006;; esac
done
[ -n "$lacks" ] && { echo '{"protocol":1,"error":{"code":"LUMINA_KERNELS_ISA","message":"no avx2"}}'; exit 2; }
printf 'events: Ir I1mr\\ntotals: %s 7\\n' $((500 + \${messages:-40000} * each)) > "$file"
echo '{"protocol":1,"messages":1}'
`;
  writeFileSync(counter, script);
  chmodSync(counter, 0o755);
  const { report } = await countInstructions({ base: named('b'), change: named('c'), counter });
  assert.deepEqual(
    [report?.isa, report?.base.perMessage, report?.change.perMessage, report?.risePercent, report?.warning],
    ['scalar', 1000, 1006, 0.6, true],
  );
});

test('a rise warns above half a per cent, and never when the counts are unsteady', () => {
  const counts = (perMessage: number, steady = true) => ({ perMessage, steady, misses: null });
  assert.equal(reportOf('avx2', counts(1000), counts(1005)).warning, false);
  assert.equal(reportOf('avx2', counts(1000), counts(1005.1)).warning, true);
  assert.equal(reportOf('avx2', counts(1000), counts(1100, false)).warning, false);
  assert.equal(reportOf('avx2', counts(1000), counts(900)).risePercent, -10);
});

test('totals are read by the names of their events', () => {
  const text = 'version: 1\nevents: Ir Dr Dw I1mr D1mr D1mw ILmr DLmr DLmw\nsummary: 9\n\ntotals: 100 2 3 4 5 6 7 8\n';
  assert.deepEqual(readCount(text), { instructions: 100, level1: 15, last: 15 });
  assert.throws(() => readCount('nothing of the kind'), /no totals/);
});

test('a prefix of a day ends with a whole message', () => {
  const day = Uint8Array.of(0, 2, 65, 66, 0, 1, 67, 0, 1, 68);
  assert.deepEqual([...firstMessages(day, 2)], [0, 2, 65, 66, 0, 1, 67]);
  assert.throws(() => firstMessages(day, 4), /has 3 messages, 4 were asked for/);
});
