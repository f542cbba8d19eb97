import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { LuminaError } from '../errors.ts';
import { FLOW_DEFAULTS } from '../flow.ts';
import { lumina, scratch, writeSmallDay } from './cli-fixture.ts';
import { CONFIG_NAME } from './config.ts';
import { settle } from './settings.ts';

function write(folder: string, config: unknown): void {
  writeFileSync(join(folder, CONFIG_NAME), typeof config === 'string' ? config : JSON.stringify(config));
}

test('without a file or environment the defaults hold', async (t) => {
  const settings = await settle({}, {}, scratch(t));
  assert.deepEqual(settings.vpin, FLOW_DEFAULTS.vpin);
  assert.deepEqual(settings.risk, FLOW_DEFAULTS.risk);
  assert.equal(settings.arenaBytes, undefined);
  assert.equal(settings.keepRuns, 10);
  assert.deepEqual(settings.database, { choice: { kind: 'embedded' }, askedBy: undefined });
});

test('the command line wins over the file, the file over the environment', async (t) => {
  const folder = scratch(t);
  write(folder, {
    lane: 'ts',
    isa: 'avx2',
    arena: '512M',
    symbol: ['AAPL', 'MSFT'],
    database: 'none',
    threads: 2,
    keepRuns: 3,
    vpin: { bucketShares: 77, sigma: 2.5, bar: '5s' },
    strategy: { takeShares: 10 },
    risk: { maxPosition: 50 },
  });
  const env = { LUMINA_ISA: 'scalar', DATABASE_URL: 'postgres://h/env' };
  const settings = await settle({ arena: 2 ** 20, bucketShares: 88 }, env, folder);
  assert.equal(settings.lane, 'ts');
  assert.equal(settings.isa, 'avx2');
  assert.equal(settings.arenaBytes, 2 ** 20);
  assert.deepEqual(settings.symbols, ['AAPL', 'MSFT']);
  assert.deepEqual(settings.database, { choice: { kind: 'none' }, askedBy: CONFIG_NAME });
  assert.equal(settings.threads, 2);
  assert.equal(settings.keepRuns, 3);
  const expected = { bucketShares: 88, buckets: 50, sigma: { numerator: 5, denominator: 2 }, classify: 'trade', barNs: 5e9 };
  assert.deepEqual(settings.vpin, expected);
  assert.deepEqual(settings.strategy, { takeShares: 10, cooldownBuckets: FLOW_DEFAULTS.strategy.cooldownBuckets });
  assert.equal(settings.risk.maxPosition, 50);
});

test('the environment serves where nobody else speaks, and its mistakes are said', async (t) => {
  const folder = scratch(t);
  const settings = await settle({}, { LUMINA_ISA: 'scalar', DATABASE_URL: 'postgres://h/env' }, folder);
  assert.equal(settings.isa, 'scalar');
  assert.deepEqual(settings.database, { choice: { kind: 'url', url: 'postgres://h/env' }, askedBy: 'DATABASE_URL' });
  await assert.rejects(settle({}, { LUMINA_ISA: 'sse' }, folder), /LUMINA_ISA is "sse"; set it to scalar/);
  await assert.rejects(settle({}, { DATABASE_URL: 'mysql://h' }, folder), /DATABASE_URL is not a postgres/);
});

test('a mistake in the file names the file, the key and the remedy', async (t) => {
  const folder = scratch(t);
  const cases: [unknown, RegExp][] = [
    [{ lnae: 'ts' }, /lumina\.config\.json: has no key "lnae"; did you mean "lane"\?/],
    [{ vpin: { bucketShare: 3 } }, /has no key "bucketShare" in "vpin"; did you mean "bucketShares"/],
    [{ lane: 'java' }, /"lane" is "java"; write "native", "ts"/],
    [{ threads: 3 }, /"threads" is 3; write 1, 2/],
    [{ vpin: { buckets: 1 } }, /"vpin\.buckets" is 1 and must be >= 2/],
    [{ vpin: { bar: '100h' } }, /"vpin\.bar" is "100h": Write a duration/],
    [{ arena: 'much' }, /"arena" is "much"/],
    [[], /must be object/],
    ['{ "lane": ', /is not JSON/],
  ];
  for (const [config, expected] of cases) {
    write(folder, config);
    await assert.rejects(settle({}, {}, folder), (error) => {
      assert.ok(error instanceof LuminaError && error.code === 'LUMINA_CLI_CONFIG');
      assert.match(error.message, expected);
      return true;
    });
  }
});

test('the command finds the file in its working directory, or where --config says', async (t) => {
  const folder = scratch(t);
  const day = writeSmallDay(folder);
  write(folder, { symbol: 'TEST', lane: 'ts' });
  const found = await lumina(['book', day, '--json'], { cwd: folder });
  assert.equal(found.code, 0, found.stderr);
  writeFileSync(join(folder, 'other.json'), '{"symbl":"TEST"}');
  const named = await lumina(['book', day, '--config', 'other.json'], { cwd: folder });
  assert.equal(named.code, 2);
  assert.match(named.stderr, /^lumina: other\.json: has no key "symbl"; did you mean "symbol"\? \[LUMINA_CLI_CONFIG\]\n$/);
  const missing = await lumina(['book', day, '--config', 'none.json'], { cwd: folder });
  assert.equal(missing.code, 2);
  assert.match(missing.stderr, /none\.json: cannot be read/);
});

test('stat and decode say that they leave a native lane or a kernel set out', async (t) => {
  const folder = scratch(t);
  const day = writeSmallDay(folder);
  for (const command of ['stat', 'decode']) {
    write(folder, { lane: 'ts' });
    assert.doesNotMatch((await lumina([command, day], { cwd: folder })).stderr, /TypeScript lane only/);
    assert.match((await lumina([command, day, '--isa', 'scalar'], { cwd: folder })).stderr, /kernel set scalar .* only/);
    write(folder, { lane: 'native' });
    const { code, stderr } = await lumina([command, day], { cwd: folder });
    assert.equal(code, 0);
    assert.match(stderr, new RegExp(`"lane": "native" of the config file: ${command} runs in the TypeScript lane only`));
  }
});

test("a directory of the file's name, and a value of no allowed form, are said in words", async (t) => {
  const folder = scratch(t);
  mkdirSync(join(folder, CONFIG_NAME));
  await assert.rejects(settle({}, {}, folder), /lumina\.config\.json: is a directory; rename it, or name a file with --config/);
  rmSync(join(folder, CONFIG_NAME), { recursive: true });
  for (const config of [{ arena: true }, { arena: '2X' }, { symbol: 7 }]) {
    write(folder, config);
    await assert.rejects(settle({}, {}, folder), (error: Error) => {
      assert.match(error.message, /fits none of the forms that it may have; --(arena|symbol)\./);
      assert.doesNotMatch(error.message, /oneOf|schema in/);
      return true;
    });
  }
});
