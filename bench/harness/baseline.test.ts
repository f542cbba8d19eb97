import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { baselinePath, listBaselines, readBaseline, saveBaseline, showBaseline, writeRecord } from './baseline.ts';
import { recordOf } from './record.ts';
import { measured } from './record-fixture.ts';

const BASE = recordOf(measured([300, 305, 310]), 'base', '2026-01-01T00:00:00.000Z');

test('baselines are stored by machine class, listed and shown', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lumina-baselines-'));
  try {
    assert.deepEqual(listBaselines(join(folder, 'none')), []);
    assert.throws(() => showBaseline(folder, 'flow-native'), {
      code: 'LUMINA_BASELINE_NONE',
      exitCode: 2,
      message: /none is stored/,
    });
    const path = baselinePath(folder, 'flow-native');
    writeRecord(path, BASE);
    assert.deepEqual(readBaseline(path), JSON.parse(JSON.stringify(BASE)));
    assert.equal(showBaseline(folder, 'flow-native').path, path);
    assert.deepEqual(
      listBaselines(folder).map((file) => file.record.bench),
      ['flow-native'],
    );
    assert.throws(() => showBaseline(folder, 'flow-ts'), { message: /stored are .*\/flow-native/ });
    for (const [text, words] of [
      ['{', /not JSON/],
      ['{"schemaVersion":1}', /schemaVersion is 1/],
      ['{"schemaVersion":2}', /lacks bench/],
      [JSON.stringify({ ...BASE, types: { A: { count: 1 } } }), /lacks types\.A\.rounds/],
      ['3', /not an object/],
    ] as const) {
      writeFileSync(path, text);
      assert.throws(() => readBaseline(path), { code: 'LUMINA_BASELINE_INVALID', message: words });
    }
    mkdirSync(join(folder, 'file.json'));
    assert.throws(() => writeRecord(join(folder, 'file.json'), BASE), { code: 'LUMINA_BASELINE_WRITE' });
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.part')),
      [],
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('save measures, and keeps what is there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lumina-baselines-'));
  try {
    const { record, path } = await saveBaseline({ folder, lane: 'ts', rounds: 1 });
    assert.equal(record.bench, 'flow-ts');
    assert.equal(record.messages, 100_000);
    assert.equal(record.commit, null, 'the folder is in no repository');
    assert.ok(record.stages.total.blockP99! > 0);
    assert.ok(record.types.A!.blockP99! > 0);
    assert.ok(record.histograms.stages.total !== undefined);
    await assert.rejects(saveBaseline({ folder, lane: 'ts', rounds: 1 }), { code: 'LUMINA_BASELINE_EXISTS', exitCode: 2 });
    assert.ok(path.startsWith(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
