import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GateReport } from '../gate/report.ts';
import { comparison, FAILED, gateReport } from './gate-report-fixture.ts';
import { gateJunit } from './junit.ts';
import { findAll, named, parseXml, type XmlNode } from './xml-fixture.ts';

function casesOf(report: GateReport): { root: XmlNode; outcome: Map<string, string> } {
  const root = parseXml(gateJunit(report));
  const outcome = new Map(
    findAll(root, named('testcase')).map((node) => {
      const told = node.children.find(({ name }) => name !== 'system-out');
      return [`${node.attributes.classname}/${node.attributes.name}`, told?.name ?? 'passed'];
    }),
  );
  return { root, outcome };
}

test('one test case a comparison, and totals that add up', () => {
  const { root, outcome } = casesOf(gateReport());
  assert.equal(root.name, 'testsuites');
  assert.deepEqual(
    [...outcome],
    [
      ['flow-native.gate/verdict', 'passed'],
      ['flow-native.gate/literal rule', 'skipped'],
      ['flow-native.comparisons/total block-P99', 'passed'],
      ['flow-native.comparisons/book block-P99', 'passed'],
      ['flow-native.comparisons/parse block-P99', 'passed'],
      ['flow-native.comparisons/total P99.9', 'passed'],
      ['flow-native.comparisons/type A block-P99', 'skipped'],
      ['flow-native.anchor v0.1.0/total block-P99', 'passed'],
    ],
  );
  const { tests, failures, skipped } = root.attributes;
  assert.deepEqual({ tests, failures, skipped }, { tests: '8', failures: '0', skipped: '2' });
  const suites = root.children;
  assert.deepEqual(
    suites.map((suite) => suite.attributes.tests),
    ['2', '5', '1'],
  );
});

test('what failed the gate is a failure with its reason', () => {
  const { root, outcome } = casesOf(
    gateReport({ verdict: 'FAIL', reasons: ['book rose'], comparisons: [comparison(), FAILED], anchor: null }),
  );
  assert.equal(outcome.get('flow-native.comparisons/book block-P99'), 'failure');
  assert.equal(outcome.get('flow-native.comparisons/total block-P99'), 'passed');
  assert.equal(root.attributes.failures, '2');
  const failures = findAll(root, named('failure'));
  assert.deepEqual(
    failures.map(({ text }) => text),
    ['book rose', FAILED.reason],
  );
});

test('there are failures exactly when the verdict is FAIL', () => {
  const failing = [FAILED, comparison({ part: 'ring', state: 'fail', deciding: false })];
  const literal = { ...gateReport().literal, over: true, decides: true };
  for (const verdict of ['PASS', 'INCONCLUSIVE'] as const) {
    const { root, outcome } = casesOf(gateReport({ verdict, comparisons: failing, literal }));
    assert.equal(root.attributes.failures, '0', verdict);
    assert.equal(outcome.get('flow-native.comparisons/ring block-P99'), 'passed', 'shown, does not decide');
    assert.equal(outcome.get('flow-native.gate/literal rule'), 'skipped');
  }
  const { root, outcome } = casesOf(gateReport({ verdict: 'FAIL', comparisons: [], anchor: null, literal }));
  assert.equal(root.attributes.failures, '2');
  assert.equal(outcome.get('flow-native.gate/literal rule'), 'failure');
});

test('the comparisons of an anchor that passed are no failures of a gate that failed', () => {
  const anchor = { ...gateReport().anchor!, comparisons: [FAILED] };
  const made = { verdict: 'FAIL', reasons: ['total rose'], anchor } as const;
  assert.equal(casesOf(gateReport(made)).outcome.get('flow-native.anchor v0.1.0/book block-P99'), 'skipped');
  const failed = casesOf(gateReport({ ...made, anchor: { ...anchor, verdict: 'FAIL' } }));
  assert.equal(failed.outcome.get('flow-native.anchor v0.1.0/book block-P99'), 'failure');
});

test('inconclusive is skipped with every reason', () => {
  const { root, outcome } = casesOf(gateReport({ verdict: 'INCONCLUSIVE', reasons: ['steal', 'wide'] }));
  assert.equal(outcome.get('flow-native.gate/verdict'), 'skipped');
  assert.equal(findAll(root, named('skipped'))[0]!.attributes.message, 'steal; wide');
});

test('any text makes valid XML', () => {
  const bad = 'a<b>&"\'\u0000\u0008\u001b[1m ]]> \ud800 \ufffe';
  const { root } = casesOf(
    gateReport({ verdict: 'FAIL', bench: bad, reasons: [bad], comparisons: [{ ...FAILED, part: bad, reason: bad }] }),
  );
  const clean = 'a<b>&"\'\ufffd\ufffd\ufffd[1m ]]> \ufffd \ufffd';
  assert.equal(findAll(root, named('failure'))[0]!.text, clean);
});
