import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { messageOf } from '../errors.ts';
import { type LaneName, REFUSALS } from '../flow.ts';
import { openFlow } from '../lanes.ts';
import { packageRoot } from '../package-root.ts';
import { locatePackage } from '../telemetry/embedded-binaries.ts';
import { linesOf, lumina, packageWithoutAddon, scratch, writeSmallDay } from './cli-fixture.ts';
import { nativeState } from './native-state.ts';
import { storedSummary } from './running.ts';
import { flowOptions, settle } from './settings.ts';
import { vpinParameters } from './vpin-parameters.ts';

const LANES: readonly LaneName[] = ['ts', 'native'];
const native = nativeState();
const AAPL = fileURLToPath(new URL('../shared/data/aapl-20200130-premarket.itch', `file://${packageRoot()}/`));

function reasonToSkip(lane: LaneName): string | false {
  return lane === 'native' && !native.loaded ? `the addon is not loaded: ${native.reason}` : false;
}

/** Arena small enough for any machine that tests. */
const small = (lane: LaneName) => ['--lane', lane, '--arena', '256M', '--database', 'none'];

interface RunResult {
  readonly lane: string;
  readonly messages: number;
  readonly digest: string;
  readonly latencyNs: Record<string, object>;
  readonly throughput: { readonly nsPerMessage: number };
  readonly orders: { readonly sent: number; readonly refused: object };
  readonly telemetry: { readonly recorded: number; readonly dropped: number; readonly stored: number };
}

for (const lane of LANES) {
  test(`${lane}: book --json prints exactly what is promised`, { skip: reasonToSkip(lane) }, async (t) => {
    const path = writeSmallDay(scratch(t));
    const whole = await lumina(['book', path, '--symbol', 'TEST', '--json', ...small(lane)]);
    assert.equal(whole.code, 0, whole.stderr);
    assert.deepEqual(JSON.parse(whole.stdout), {
      schemaVersion: 1,
      symbol: 'TEST',
      messages: 10,
      time: '09:30:00.000010000',
      bids: [{ price: '100.0000', shares: 400, orders: 2 }],
      asks: [{ price: '100.0200', shares: 500, orders: 1 }],
    });
    const early = {
      bids: [
        { price: '100.0000', shares: 500, orders: 2 },
        { price: '99.9900', shares: 100, orders: 1 },
      ],
      asks: [],
    };
    for (const moment of [
      ['--after', '5'],
      ['--at', '09:30:00.000005'],
    ]) {
      const { stdout } = await lumina(['book', path, '--all', '--json', ...moment, ...small(lane)]);
      assert.deepEqual(JSON.parse(stdout), {
        schemaVersion: 1,
        symbol: 'TEST',
        messages: 5,
        time: '09:30:00.000005000',
        ...early,
      });
    }
    const top = await lumina(['book', path, '--symbol', 'TEST', '--json', '--after', '5', '--depth', '1', ...small(lane)]);
    assert.equal((JSON.parse(top.stdout) as { bids: unknown[] }).bids.length, 1);
  });

  test(`${lane}: book of an unknown symbol exits 2 with near names; the ladder is for people`, {
    skip: reasonToSkip(lane),
  }, async (t) => {
    const path = writeSmallDay(scratch(t));
    const unknown = await lumina(['book', path, '--symbol', 'TSET', ...small(lane)]);
    assert.equal(unknown.code, 2);
    assert.equal(unknown.stdout, '');
    assert.match(unknown.stderr, /has no symbol TSET; did you mean TEST\? \[LUMINA_CLI_SYMBOL\]/);
    const ladder = await lumina(['book', path, '--symbol', 'TEST', ...small(lane)]);
    assert.match(ladder.stdout, /^TEST {2}after 10 messages at 09:30:00\.000010000\n.*bid.*ask/);
    assert.match(ladder.stderr, new RegExp(`^lumina: ${lane} lane`));
  });

  test(`${lane}: the book before the first message`, { skip: reasonToSkip(lane) }, async (t) => {
    const path = writeSmallDay(scratch(t));
    for (const moment of [
      ['--after', '0'],
      ['--at', '09:00:00'],
    ]) {
      const all = await lumina(['book', path, '--all', ...moment, ...small(lane)]);
      assert.deepEqual([all.code, all.stdout], [0, ''], all.stderr);
      const one = await lumina(['book', path, '--symbol', 'TEST', ...moment, ...small(lane)]);
      assert.deepEqual([one.code, one.stdout], [2, '']);
      assert.match(one.stderr, /day\.itch: TEST is not named before that moment; .* \[LUMINA_CLI_SYMBOL\]\n$/);
    }
  });

  test(`${lane}: vpin prints a line for every bucket, then the summary`, { skip: reasonToSkip(lane) }, async (t) => {
    const path = writeSmallDay(scratch(t));
    const args = ['vpin', path, '--symbol', 'TEST', '--bucket-shares', '200', '--buckets', '2', '--json', ...small(lane)];
    const { code, stdout, stderr } = await lumina(args);
    assert.equal(code, 0, stderr);
    const [first, second, last] = linesOf(stdout).map((line) => JSON.parse(line) as Record<string, unknown>);
    // E of a bid is a sale of 100, E of an ask a purchase of 400: 100 S + 100 B, then 200 B, then 100 B open.
    const time = '09:30:00.000009000';
    assert.deepEqual(first, {
      schemaVersion: 1,
      bucket: 1,
      time,
      buyShares: 100,
      sellShares: 100,
      oi: 0,
      vpinPpm: null,
      toxic: false,
      cdfPpm: null,
    });
    assert.match(stdout, /^\{"schemaVersion":1,"bucket":1,/);
    assert.deepEqual(second, {
      schemaVersion: 1,
      bucket: 2,
      time,
      buyShares: 200,
      sellShares: 0,
      oi: 200,
      vpinPpm: 500_000,
      toxic: false,
      cdfPpm: null,
    });
    const summary = last!.summary as Record<string, unknown>;
    assert.equal(summary.trades, 2);
    assert.equal(summary.unknownShares, 0);
    assert.equal(summary.brokenTrades, 0);
    assert.equal(summary.lane, lane);
  });

  test(`${lane}: run --json has every promised key`, { skip: reasonToSkip(lane) }, async (t) => {
    const path = writeSmallDay(scratch(t));
    const { code, stdout, stderr } = await lumina(['run', path, '--json', ...small(lane)]);
    assert.equal(code, 0, stderr);
    const result = JSON.parse(stdout) as RunResult;
    const promised = [
      'schemaVersion',
      'lane',
      'isa',
      'arena',
      'messages',
      'packets',
      'symbols',
      'digest',
      'latencyNs',
      'throughput',
      'orders',
      'telemetry',
      'damage',
    ];
    assert.deepEqual(Object.keys(result).slice(0, promised.length), promised);
    assert.equal(result.lane, lane);
    assert.equal(result.messages, 10);
    assert.match(result.digest, /^[0-9a-f]{16}$/);
    assert.deepEqual(Object.keys(result.latencyNs), ['parse', 'book', 'ring', 'signal', 'gateway', 'total']);
    assert.deepEqual(Object.keys(result.latencyNs.total!), ['p50', 'p90', 'p99', 'p999', 'max']);
    assert.deepEqual(Object.keys(result.orders.refused), [...REFUSALS]);
    assert.equal(result.telemetry.recorded, 10);
    assert.equal(result.telemetry.dropped, 0);
    assert.equal(result.telemetry.stored, 0);
    assert.equal(typeof result.throughput.nsPerMessage, 'number');
  });

  test(`${lane}: run says which parameters its buckets were made with, as vpin does`, { skip: reasonToSkip(lane) }, async (t) => {
    const path = writeSmallDay(scratch(t));
    const options = ['--bucket-shares', '200', '--buckets', '7', '--sigma', '5/2', '--classify', 'bulk', '--bar', '30s'];
    const [json, text, vpin] = await Promise.all([
      lumina(['run', path, '--json', ...options, ...small(lane)]),
      lumina(['run', path, ...options, ...small(lane)]),
      lumina(['vpin', path, '--symbol', 'TEST', '--json', ...options, ...small(lane)]),
    ]);
    const parameters = { bucketShares: 200, buckets: 7, sigma: '5/2', classify: 'bulk', barNs: 30_000_000_000 };
    assert.deepEqual((JSON.parse(json.stdout) as { parameters: object }).parameters, parameters);
    const last = JSON.parse(linesOf(vpin.stdout).at(-1)!) as { summary: { parameters: object } };
    assert.deepEqual(last.summary.parameters, parameters);
    assert.match(text.stdout, /buckets of 200 shares, window 7, toxic above 5\/2 sigma, classified bulk bars of 30 s\n/);
  });
}

test('both lanes give the same digests of books and orders', { skip: reasonToSkip('native') }, async (t) => {
  const day = join(scratch(t), 'day.itch');
  assert.equal((await lumina(['simulate', '--messages', '150000', '--symbols', '3', '--out', day])).code, 0);
  // Parameters with which the day sends orders enough to compare.
  const options = ['--buckets', '5', '--sigma', '1', '--bucket-shares', '300'];
  for (const path of existsSync(AAPL) ? [day, AAPL] : [day]) {
    const results = await Promise.all(LANES.map((lane) => lumina(['run', path, '--json', ...options, ...small(lane)])));
    const [ts, addon] = results.map(({ stdout }) => JSON.parse(stdout) as RunResult & { signals: object });
    assert.equal(ts!.digest, addon!.digest);
    assert.deepEqual(ts!.orders, addon!.orders);
    assert.deepEqual(ts!.signals, addon!.signals);
    if (path === day) assert.ok(ts!.orders.sent > 50, `${ts!.orders.sent} orders`);
  }
});

test('without --lane a missing addon is said; with --lane native it is an error', async (t) => {
  const folder = scratch(t);
  const main = packageWithoutAddon(folder);
  const path = writeSmallDay(folder);
  const fallback = await lumina(['book', path, '--symbol', 'TEST'], { main });
  assert.equal(fallback.code, 0);
  assert.match(fallback.stderr, /native lane not available .*; running the TypeScript lane/);
  const asked = await lumina(['book', path, '--symbol', 'TEST', '--lane', 'native'], { main });
  assert.equal(asked.code, 2);
  assert.match(asked.stderr, /--lane native: .*LUMINA_CLI_LANE/);
});

test('output files are whole or absent, and kept without --force', async (t) => {
  const folder = scratch(t);
  const path = writeSmallDay(folder);
  const out = join(folder, 'run.json');
  const args = ['run', path, '--out', out, ...small('ts')];
  assert.equal((await lumina(args)).code, 0);
  const again = await lumina(args);
  assert.equal(again.code, 2);
  assert.match(again.stderr, /run\.json: exists already; give --force/);
  assert.equal((await lumina([...args, '--force'])).code, 0);
  const nowhere = await lumina(['simulate', '--messages', '1000', '--symbols', '5', '--out', join(folder, 'none', 'x.itch')]);
  assert.equal(nowhere.code, 2);
  assert.match(nowhere.stderr, /does not exist; create it first/);
  assert.deepEqual(readdirSync(folder).sort(), ['day.itch', 'run.json']);
});

test('a database that was asked for and does not answer stops the run before it starts, without its password', async (t) => {
  const path = writeSmallDay(scratch(t));
  const url = 'postgres://user:secret@127.0.0.1:1/none';
  const asked = await lumina(['run', path, '--lane', 'ts', '--database', url]);
  const byEnvironment = await lumina(['run', path, '--lane', 'ts'], { env: { DATABASE_URL: url } });
  for (const outcome of [asked, byEnvironment]) {
    assert.equal(outcome.code, 2);
    assert.equal(outcome.stdout, '');
    assert.ok(!outcome.stderr.includes('secret'));
    assert.equal(linesOf(outcome.stderr).length, 1);
  }
  assert.match(asked.stderr, /^lumina: --database: cannot reach PostgreSQL/);
  assert.match(byEnvironment.stderr, /^lumina: DATABASE_URL: /);
});

/** Why there can be no embedded server here; undefined when its binaries are installed, and it must then run. */
function embeddedAbsent(): string | undefined {
  try {
    locatePackage();
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}

test('embedded: everything recorded is stored', { skip: embeddedAbsent() ?? false }, async (t) => {
  const path = writeSmallDay(scratch(t));
  const { code, stdout, stderr } = await lumina(['run', path, '--lane', 'ts', '--json', '--keep-runs', '1000000']);
  assert.equal(code, 0, stderr);
  const { telemetry } = JSON.parse(stdout) as RunResult & { telemetry: { reason: string | null } };
  assert.equal(telemetry.reason, null);
  assert.deepEqual([telemetry.recorded, telemetry.stored], [10, 10]);
  const sparse = await lumina(['run', path, '--lane', 'ts', '--samples', 'none', '--keep-runs', '1000000']);
  assert.match(sparse.stdout, /stored 0 of 10 samples .*policy none/);
});

test('the stored summary carries the parameters of its buckets', async (t) => {
  const folder = scratch(t);
  const settings = await settle({ bucketShares: 300, buckets: 5 }, {}, folder);
  const input = { path: writeSmallDay(folder) };
  const flow = openFlow('ts', input, flowOptions(settings));
  const stored = storedSummary(await flow.run(), settings) as { parameters: object; messages: number };
  assert.equal(stored.messages, 10);
  assert.deepEqual(stored.parameters, vpinParameters(settings.vpin));
});
