/**
 * The gate's report as JUnit XML: a test case a comparison, and one for the verdict itself.
 *
 * There is a failure exactly when the verdict is FAIL; what could not be decided is skipped, with the reason.
 */

import type { ComparisonReport, GateReport, Verdict } from '../gate/report.ts';
import { bounds, comparisonName, differenceText, headline, literalText, ns, signed } from './figures.ts';
import { element, fragment, type Markup } from './markup.ts';

interface Case {
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  /** Why it failed or was skipped. */
  readonly message: string;
  readonly output: string;
}

/** The whole document. */
export function gateJunit(report: GateReport): string {
  const { anchor } = report;
  const suites = [
    suite('gate', report.bench, [verdictCase(report), literalCase(report)], report.seconds),
    suite(
      'comparisons',
      report.bench,
      report.comparisons.map((one) => comparisonCase(one, report.verdict)),
    ),
    ...(anchor === null
      ? []
      : [
          suite(
            `anchor ${anchor.ref}`,
            report.bench,
            anchor.comparisons.map((one) => comparisonCase(one, bothFail(report))),
          ),
        ]),
  ];
  const total = (of: (suite: Suite) => number): number => suites.reduce((sum, one) => sum + of(one), 0);
  const attributes = {
    name: 'lumina gate',
    tests: total(({ cases }) => cases.length),
    failures: total((one) => numberOf(one, 'failed')),
    skipped: total((one) => numberOf(one, 'skipped')),
    errors: 0,
    time: report.seconds,
  };
  const document = element('testsuites', attributes, '\n', suites.map(suiteElement));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${document.text}\n`;
}

interface Suite {
  readonly name: string;
  readonly className: string;
  readonly cases: readonly Case[];
  readonly seconds: number;
}

function suite(name: string, className: string, cases: readonly Case[], seconds = 0): Suite {
  return { name, className, cases, seconds };
}

/** The anchor fails the gate only together with it. */
function bothFail(report: GateReport): Verdict {
  return report.anchor?.verdict === 'FAIL' ? report.verdict : 'PASS';
}

function verdictCase(report: GateReport): Case {
  const message = report.reasons.join('\n') || headline(report);
  const outcome = report.verdict === 'PASS' ? 'passed' : report.verdict === 'FAIL' ? 'failed' : 'skipped';
  return { name: 'verdict', outcome, message, output: [headline(report), ...report.warnings].join('\n') };
}

function literalCase(report: GateReport): Case {
  const { path, over, decides, doubts } = report.literal;
  const text = literalText(report);
  const failed = over && decides && report.verdict === 'FAIL';
  const outcome = failed ? 'failed' : path === null || !decides || over ? 'skipped' : 'passed';
  return { name: 'literal rule', outcome, message: [text, ...doubts].join('\n'), output: text };
}

/** Only what decides can fail; what is shown besides says so in its output. */
function comparisonCase(comparison: ComparisonReport, verdict: Verdict): Case {
  const { base, change, control, controlOffset, deciding, state, reason, warning } = comparison;
  const known = state === 'pass' || (state === 'fail' && !deciding);
  const outcome = known ? 'passed' : state === 'fail' && verdict === 'FAIL' ? 'failed' : 'skipped';
  const output = [
    `base ${ns(base)}, change ${ns(change)}, control ${ns(control)} ns; control - base ${signed(controlOffset)}`,
    `change - mean(base, control) ${differenceText(comparison)}, bounds ${bounds(comparison.lower, comparison.upper)}`,
    ...(deciding ? [] : ['shown, does not decide']),
    ...(warning ? ['warning: surely slower, by less than fails'] : []),
    ...(known && reason !== null ? [reason] : []),
  ];
  return {
    name: comparisonName(comparison),
    outcome,
    message: reason ?? `${state}: ${differenceText(comparison)}`,
    output: output.join('\n'),
  };
}

function numberOf({ cases }: Suite, outcome: Case['outcome']): number {
  return cases.filter((one) => one.outcome === outcome).length;
}

function suiteElement(one: Suite): Markup {
  const attributes = {
    name: one.name,
    tests: one.cases.length,
    failures: numberOf(one, 'failed'),
    skipped: numberOf(one, 'skipped'),
    errors: 0,
    time: one.seconds,
  };
  const cases = one.cases.map((item) => fragment(caseElement(item, `${one.className}.${one.name}`), '\n'));
  return fragment(element('testsuite', attributes, '\n', cases), '\n');
}

function caseElement({ name, outcome, message, output }: Case, classname: string): Markup {
  const first = message.split('\n', 1)[0]!;
  return element(
    'testcase',
    { name, classname, time: 0 },
    outcome === 'failed' && element('failure', { message: first, type: 'regression' }, message),
    outcome === 'skipped' && element('skipped', { message: message.replaceAll('\n', '; ') }),
    element('system-out', {}, output),
  );
}
