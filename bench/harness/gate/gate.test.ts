/** The gate end to end: real processes, few rounds. What it says of known changes is under test, not how long anything takes. */

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { loadNative } from '../../../runtime/native.ts';
import { packageRoot } from '../../../runtime/package-root.ts';
import { exitCodeOf, type GateOptions, gate } from './gate.ts';
import { gateText } from './gate-text.ts';
import type { GateReport } from './report.ts';

const root = packageRoot();
/** Fourteen of fourteen is beyond chance for any number of comparisons. */
const ROUNDS = 14;

function gated(t: TestContext, env: NodeJS.ProcessEnv, more: Partial<GateOptions> = {}): Promise<GateReport> | undefined {
  const native = loadNative();
  if (!native.loaded) {
    t.skip(`no native lane: ${native.reason}`);
    return undefined;
  }
  // The folder itself as base: this build beside itself, whatever the state of the working tree.
  const options = {
    root,
    folder: join(root, 'baselines'),
    lane: 'native',
    baseline: root,
    anchor: 'none',
    rounds: ROUNDS,
  } as const;
  return gate({ ...options, env: { ...process.env, ...env }, ...more });
}

test('a build beside itself does not fail, and the report tells everything', async (t) => {
  const report = await gated(t, { LUMINA_ADDON: '' });
  if (report === undefined) return;
  assert.notEqual(report.verdict, 'FAIL', report.reasons.join('\n'));
  assert.deepEqual([report.schemaVersion, report.rounds, report.messages], [2, ROUNDS, 100_000]);
  assert.deepEqual([report.differences, report.planted, report.anchor, report.anchorReason], [[], {}, null, '--anchor none']);
  assert.equal(report.environment.base.digest, report.environment.change.digest);
  assert.match(report.environment.base.digest!, /^[0-9a-f]{16}$/);
  const deciding = report.comparisons.filter((one) => one.deciding).map(({ part, quantile }) => `${part} ${quantile}`);
  for (const name of [
    'total blockP99',
    'total p50',
    'total p90',
    'book blockP99',
    'type A blockP99',
    'type E p50',
    'type P p50',
    'gateway p50',
    'span mean',
  ])
    assert.ok(deciding.includes(name), `${name} of ${deciding.join(', ')}`);
  assert.ok(report.comparisons.some(({ part, deciding: decides }) => part === 'type S' && !decides));
  assert.ok(report.histograms.change.stages.total !== undefined && report.histograms.base.types.A !== undefined);
  assert.deepEqual(JSON.parse(JSON.stringify(report)), report, 'plain JSON');
  assert.match(gateText(report)[0]!, new RegExp(`^${report.verdict} {2}flow-native against `));
});

test('+5 us planted into the book of the change fails, and says where', async (t) => {
  const report = await gated(t, { LUMINA_ADDON: 'plant', LUMINA_PLANT: 'stage=book,ns=5000' });
  if (report === undefined) return;
  assert.equal(report.verdict, 'FAIL', report.reasons.join('\n'));
  assert.equal(exitCodeOf(report.verdict), 1);
  const failed = report.comparisons.filter(({ state }) => state === 'fail').map(({ part }) => part);
  assert.ok(failed.includes('book') && failed.includes('total') && !failed.includes('parse'), failed.join(', '));
  assert.deepEqual(report.planted, { change: 'stage=book,ns=5000' });
  const total = report.comparisons.find(({ part, quantile }) => part === 'total' && quantile === 'p50')!;
  assert.ok(total.median! > 3000 && total.median! < 10_000, `${total.median}`);
  assert.match(gateText(report).join('\n'), /planted into the change: stage=book,ns=5000/);
});

test('+5 us on one message type fails by this type', async (t) => {
  const report = await gated(t, { LUMINA_ADDON: 'plant', LUMINA_PLANT: 'stage=parse,ns=5000,type=E' });
  if (report === undefined) return;
  assert.equal(report.verdict, 'FAIL', report.reasons.join('\n'));
  assert.match(report.reasons.join('\n'), /^type E p50: /m);
  assert.ok(!report.comparisons.some(({ part, quantile, state }) => part === 'type A' && quantile === 'p50' && state === 'fail'));
});

test('a base that was not built is INCONCLUSIVE with the reason, and nothing is measured', async (t) => {
  const empty = mkdtempSync(join(tmpdir(), 'lumina-no-base-'));
  try {
    const report = await gated(t, { LUMINA_ADDON: '' }, { baseline: empty });
    if (report === undefined) return;
    assert.deepEqual([report.verdict, report.rounds, exitCodeOf(report.verdict)], ['INCONCLUSIVE', 0, 3]);
    assert.match(report.reasons.join(), /can't be measured: it has no round program/);
    assert.match(gateText(report).join('\n'), /INCONCLUSIVE/);
  } finally {
    rmSync(empty, { recursive: true });
  }
});

test('a limit that the clock cannot measure is refused after three rounds', async (t) => {
  const report = await gated(t, { LUMINA_ADDON: '' }, { limitNs: 1 });
  if (report === undefined) return;
  assert.deepEqual([report.verdict, report.rounds], ['INCONCLUSIVE', 3]);
  assert.match(report.reasons.join(), /more than a fifth of the limit/);
});

test('a plant that is none is said', async (t) => {
  const asked = gated(t, { LUMINA_ADDON: 'plant', LUMINA_PLANT: 'stage=bok,ns=1' });
  if (asked !== undefined) await assert.rejects(asked, { code: 'LUMINA_PLANT', message: /give stage=wire\|parse/ });
});

test('small steps away from the release fail, though the base has taken them too', async (t) => {
  const drifted = mkdtempSync(join(tmpdir(), 'lumina-drifted-'));
  t.after(() => rmSync(drifted, { recursive: true }));
  const plant = 'stage=book,ns=500';
  const [ours, theirs] = [join(root, 'native', 'build-plant', 'Release'), join(drifted, 'native', 'build', 'Release')];
  mkdirSync(theirs, { recursive: true });
  const script = `#!/bin/sh\nLUMINA_PLANT=${plant} exec '${join(ours, 'lumina_round')}' "$@"\n`;
  writeFileSync(join(theirs, 'lumina_round'), script, { mode: 0o755 });
  // So small a step needs more rounds, since the machine may spoil a few.
  const options = { baseline: drifted, anchor: root, rounds: 20 };
  const report = await gated(t, { LUMINA_ADDON: 'plant', LUMINA_PLANT: plant }, options);
  if (report === undefined) return;
  assert.ok(!report.comparisons.some(({ deciding, state }) => deciding && state === 'fail'), report.reasons.join('\n'));
  assert.deepEqual([report.verdict, report.anchor?.verdict], ['FAIL', 'FAIL'], report.reasons.join('\n'));
  assert.ok(report.reasons.some((reason) => reason.startsWith(`against the release ${root}: total p50: `)));
});

test('a release asked for by name that can’t be measured is inconclusive, and the reason names option and folder', async (t) => {
  const empty = mkdtempSync(join(tmpdir(), 'lumina-anchor-'));
  t.after(() => rmSync(empty, { recursive: true }));
  const { LUMINA_ADDON: _plant, ...env } = process.env;
  const options = { root, folder: join(root, 'baselines'), lane: 'ts', baseline: root, rounds: 1, env } as const;
  const report = await gate({ ...options, anchor: empty });
  assert.equal(report.verdict, 'INCONCLUSIVE');
  assert.ok(report.reasons[0]!.startsWith(`--anchor ${empty}: the release (${empty}) can't be measured`), report.reasons[0]);
});
