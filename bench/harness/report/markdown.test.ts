import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparison, FAILED, gateReport } from './gate-report-fixture.ts';
import { gateMarkdown, LEAST_SUMMARY_BYTES, SUMMARY_BYTES } from './markdown.ts';

const countOf = (text: string, part: string | RegExp): number => text.split(part).length - 1;

test('the verdict is in the first line, and what decided stands before anything folded', () => {
  const text = gateMarkdown(gateReport());
  const [first] = text.split('\n', 1);
  assert.match(first!, /^## ✅ Latency gate PASS: total block-P99 \+3\.1 ns \(-1\.2 to \+7\.4\), limit \+50 ns$/);
  const shown = text.slice(0, text.indexOf('<details>'));
  assert.match(shown, /^\| total block-P99 \| 430 \| 433\.1 \| \+3\.1 \| -1\.2 to \+7\.4 \| \+0\.8 \| pass \|$/m);
  assert.match(shown, /^\| parse block-P99 \| 23 \| 23 \| 0 \| -0\.5 to \+0\.4 /m);
  assert.ok(!shown.includes('type A'), 'what does not decide is folded');
  assert.match(shown, /Literal rule, P99 &gt; stored|Literal rule, P99 > stored/);
});

test('the folded rest has the other comparisons, anchor, instructions, environment and machine', () => {
  const text = gateMarkdown(gateReport());
  assert.match(text, /^\| total P99\.9 \| 700 \| 730 \| \+30 \| \+21 to \+44 \| \+0\.8 \| pass, slower \|$/m);
  assert.match(text, /Anchor v0\.1\.0 \(dddddddddddd\): \*\*PASS\*\*/);
  assert.match(text, /^\| instructions \| 812\.25 \| 818\.5 \(\+0\.8 %, a warning\) \|$/m);
  assert.match(text, /^\| level 1 misses \| 3\.5 \| - \|$/m);
  assert.match(text, /^\| last level misses \| 0\.02 \| - \|$/m);
  assert.match(text, /^\| steal, ms \| 12\.5 \| - \| 12\.5 \|$/m);
  assert.match(text, /^- kernel was "6\.1", is "6\.2"$/m);
  assert.equal(countOf(text, '<details>'), 4);
  assert.equal(countOf(text, '</details>'), 4);
});

test('a failure tells its reasons above the table', () => {
  const text = gateMarkdown(gateReport({ verdict: 'FAIL', reasons: [FAILED.reason!], comparisons: [comparison(), FAILED] }));
  assert.match(text, /^## ❌ Latency gate FAIL: /);
  assert.ok(text.indexOf(`- ${FAILED.reason}`) < text.indexOf('| book block-P99'));
  assert.match(text, /\| FAIL: book block-P99 rose by 61 ns/);
});

test('of many warnings the first stand above the table, the others are folded and none is lost', () => {
  const warnings = Array.from({ length: 30 }, (_, i) => `part ${i} is slower`);
  const text = gateMarkdown(gateReport({ warnings }));
  const shown = text.slice(0, text.indexOf('<details>'));
  assert.equal(countOf(shown, /^- warning: part \d+ is slower$/m), 5);
  assert.match(text, /<summary>25 warnings more<\/summary>/);
  assert.equal(countOf(text, /part \d+ is slower$/m), 30);
});

test('thousands of comparisons stay below the limit, and what is left out is counted', () => {
  const others = Array.from({ length: 9000 }, (_, i) =>
    comparison({ part: `type ${i}`, deciding: false, state: 'open', reason: `row ${i} ${'é'.repeat(300)}` }),
  );
  const text = gateMarkdown(gateReport({ comparisons: [comparison(), ...others] }));
  assert.ok(Buffer.byteLength(text) <= SUMMARY_BYTES, `${Buffer.byteLength(text)} bytes`);
  assert.ok(Buffer.byteLength(text) > SUMMARY_BYTES * 0.9, 'room is used');
  const left = /… and ([\d,]+) comparisons more; the JSON report has all/.exec(text);
  assert.ok(left !== null);
  assert.equal(countOf(text, /^\| type \d+ /m) + Number(left[1]!.replaceAll(',', '')), 9000);
  assert.equal(countOf(text, '<details>'), countOf(text, '</details>'));
});

test('the limit holds when every text is hostile', () => {
  const bad = '<&|`*😀\n'.repeat(50_000);
  const report = gateReport({
    verdict: 'INCONCLUSIVE',
    bench: bad,
    reasons: Array.from({ length: 500 }, () => bad),
    warnings: [bad],
    base: { ...gateReport().base, ref: bad },
    comparisons: Array.from({ length: 300 }, () => comparison({ part: bad, reason: bad })),
    differences: [bad],
    planted: { change: bad },
  });
  const text = gateMarkdown(report, LEAST_SUMMARY_BYTES);
  assert.ok(Buffer.byteLength(text) <= LEAST_SUMMARY_BYTES, `${Buffer.byteLength(text)} bytes`);
  assert.equal(text.split('<details>').length, text.split('</details>').length);
});

test('text of others stays text: no markup, no mention, no new row', () => {
  const ref = 'feature|<img src=x>@everyone `code` *bold*\n## heading';
  const text = gateMarkdown(gateReport({ base: { ...gateReport().base, ref } }));
  assert.match(text, /feature\\\|&lt;img src=x&gt;&#64;everyone \\`code\\` \\\*bold\\\* \\#\\# heading/);
  assert.ok(!text.includes('<img'));
  assert.equal(countOf(text, /^## /m), 1);
});

test('nothing measured is said, not shown as zero', () => {
  const text = gateMarkdown(
    gateReport({
      verdict: 'INCONCLUSIVE',
      reasons: ['the base can not be built'],
      rounds: 0,
      comparisons: [],
      anchor: null,
      anchorReason: 'no tag v*',
    }),
  );
  assert.match(text, /^## ⚠️ Latency gate INCONCLUSIVE: nothing was compared/);
  assert.match(text, /No release anchor: no tag v\\\*\./);
  assert.match(text, /^None\.$/m);
  assert.match(text, /^No process ran\.$/m);
  assert.doesNotMatch(text, /minor faults/);
});
