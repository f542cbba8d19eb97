import assert from 'node:assert/strict';
import { test } from 'node:test';
import { command, gateAnnotations } from './annotations.ts';
import { comparison, FAILED, gateReport } from './gate-report-fixture.ts';

test('a pass without warnings is silent', () => {
  assert.deepEqual(gateAnnotations(gateReport()), []);
});

test('a failure is an error for the verdict and for each comparison that failed', () => {
  const unfit = comparison({ part: 'ring', state: 'unfit', reason: 'not quiet' });
  const lines = gateAnnotations(
    gateReport({
      verdict: 'FAIL',
      reasons: ['one', 'two'],
      warnings: ['signal is slower'],
      comparisons: [comparison(), FAILED, unfit],
    }),
  );
  assert.deepEqual(lines, [
    '::error title=Latency gate FAIL%3A total block-P99 +3.1 ns (-1.2 to +7.4)%2C limit +50 ns::one%0Atwo',
    '::error title=Latency%3A book block-P99 +61 ns (+55.5 to +66)::book block-P99 rose by 61 ns, bounds 55.5 to 66, limit 50',
    '::warning title=Latency gate::signal is slower',
  ]);
});

test('inconclusive is a warning that leads', () => {
  const [first, second] = gateAnnotations(gateReport({ verdict: 'INCONCLUSIVE', reasons: ['steal'], warnings: ['w'] }));
  assert.match(first!, /^::warning title=Latency gate INCONCLUSIVE.*::steal$/);
  assert.equal(second, '::warning title=Latency gate::w');
});

test('no text can end the title, the message or the line', () => {
  const line = command('error', 'a: 100%, b::c', '50% off\r\n::error::planted');
  assert.equal(line, '::error title=a%3A 100%25%2C b%3A%3Ac::50%25 off%0D%0A::error::planted');
});

test('more than GitHub shows are counted in the last one', () => {
  const warnings = Array.from({ length: 25 }, (_, i) => `warning ${i}`);
  const lines = gateAnnotations(gateReport({ warnings }));
  assert.equal(lines.length, 10);
  assert.equal(lines.at(-1), '::warning title=Latency gate::16 warnings more; the job summary has all');
  assert.equal(
    gateAnnotations(gateReport({ warnings: warnings.slice(0, 10) })).at(-1),
    '::warning title=Latency gate::warning 9',
  );
});
