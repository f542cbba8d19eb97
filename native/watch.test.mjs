// Nothing on the hot path allocates, calls the kernel or faults a page in between start and stop: watched from outside, by
// testing/watch.cc, in the program of the gate's rounds and under the command line. What is planted must be seen.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { assertQuiet, buildWatch, command, MAIN, NAPS, root, watched } from './testing/watching.mjs';

const LENGTH_FIELD = 2;
const DAY = { seed: 5, symbols: 100, messages: 200_000 };
/** Small buckets and a low threshold, so that the strategy and the gateway have work, too. */
const SIGNAL = ['bucket-shares=200', 'buckets=10', 'sigma=1', 'take-shares=100', 'cooldown=0'];
const THROUGH_LEVELS = { takeShares: 100, cooldownBuckets: 0, sweepLevels: 5 };
const VPIN = {
  bucketShares: 200,
  buckets: 10,
  sigma: { numerator: 1, denominator: 1 },
  classify: 'trade',
  barNs: 60_000_000_000,
};
const LIBRARY = pathToFileURL(join(root, 'dist', 'runtime', 'index.js')).href;
/** A fault in one run of eight was the rule once. */
const TRIALS = 5;
/** The log holds 16,384 buckets. */
const BUCKETS = 40_000;
const SCHED_YIELD = '24';

let folder = '';
let trades = 0;
let unwatched;

before(async () => {
  unwatched = buildWatch();
  if (unwatched !== undefined) return;
  folder = mkdtempSync(join(tmpdir(), 'lumina-watch-'));
  const built = command(process.execPath, [join('native', 'build.mjs'), '--plant']);
  assert.equal(built.status, 0, built.stderr);
  const { simulateToBytes } = await import('../dist/bench/exchange/simulate.js');
  const day = simulateToBytes(DAY);
  for (let at = 0; at < day.length; at += LENGTH_FIELD + ((day[at] << 8) | day[at + 1]))
    trades += day[at + LENGTH_FIELD] === 0x50;
  writeFileSync(join(folder, 'day.itch'), day);
  writeFileSync(join(folder, 'day.itch.gz'), gzipSync(day));
  writeFileSync(join(folder, 'trades.itch'), await oneLargeTrade());
  const converted = command(process.execPath, [MAIN, 'convert', join(folder, 'day.itch'), join(folder, 'day.pcap')]);
  assert.equal(converted.status, 0, converted.stderr);
});

after(() => {
  if (folder !== '') rmSync(folder, { recursive: true, force: true });
});

async function oneLargeTrade() {
  const { addOrder, binaryFile, executed, tradingAction } = await import('../dist/runtime/testing/messages.js');
  const order = { orderRef: 1, shares: BUCKETS };
  return binaryFile([tradingAction('T', { stock: 'BIG' }), addOrder({ ...order, stock: 'BIG' }), executed(order)]);
}

function round(threads, { plant = '', trap = '' } = {}) {
  const program = join(root, 'native', plant === '' ? 'build' : 'build-plant', 'Release', 'lumina_round');
  const files = [`day=${join(folder, 'day.itch')}`, `samples=${join(folder, 'samples')}`];
  const args = [...files, `messages=${DAY.messages}`, 'warmup=0', `threads=${threads}`, ...SIGNAL];
  const found = watched(program, args, { LUMINA_PLANT: plant, LUMINA_WATCH_TRAP: trap });
  if (trap === '') assert.equal(found.ran.status, 0, found.ran.stdout + found.ran.stderr);
  return found;
}

for (const threads of [1, 2]) {
  test(`replay with ${threads} hot thread(s) of its own processors: no allocation, system call or page fault`, (t) => {
    if (unwatched !== undefined) return t.skip(unwatched);
    // The program leaves one processor to the main thread, unless there is none to leave.
    if (availableParallelism() < 2) return t.skip('one processor: a hot thread naps there');
    for (let trial = 0; trial < TRIALS; trial += 1) {
      const { ran, threads: seen } = round(threads);
      assert.ok(JSON.parse(ran.stdout).samples === DAY.messages);
      assertQuiet(seen, threads);
    }
  });

  const COMMANDS = [
    ['run over a BinaryFILE', ['run', 'day.itch', '--buckets', '10', '--bucket-shares', '200']],
    ['run over a BinaryFILE, probes off', ['run', 'day.itch', '--probes', 'off']],
    [
      'run over a BinaryFILE, bulk classification',
      ['run', 'day.itch', '--probes', 'off', '--buckets', '10', '--bucket-shares', '200', '--classify', 'bulk'],
    ],
    [
      'run over a capture, one probe in 100',
      ['run', 'day.pcap', '--probes', '1/100', '--buckets', '10', '--bucket-shares', '200'],
    ],
    ['run over a capture, probes of orders', ['run', 'day.pcap', '--probes', 'orders']],
    ['run over a gzip, digests told', ['run', 'day.itch.gz', '--digest-every', '1000']],
    ['run over a capture, digests told', ['run', 'day.pcap', '--digest-every', '1000']],
    ['run over a capture, probes off', ['run', 'day.pcap', '--probes', 'off']],
    [
      'run over a BinaryFILE, probes of orders',
      ['run', 'day.itch', '--probes', 'orders', '--bucket-shares', '200', '--buckets', '10'],
    ],
  ];
  for (const [what, [name, file, ...rest]] of COMMANDS) {
    test(`under the command line, ${what}, ${threads} thread(s): no allocation, no page fault, no system call but naps`, (t) => {
      if (unwatched !== undefined) return t.skip(unwatched);
      const flow = ['--lane', 'native', '--json', '--arena', '128M', '--threads', String(threads), '--database', 'none'];
      const { ran, threads: seen } = watched(process.execPath, [MAIN, name, join(folder, file), ...flow, ...rest]);
      assert.equal(ran.status, 0, ran.stderr);
      assert.equal(JSON.parse(ran.stdout).messages, DAY.messages);
      assertQuiet(seen, threads, NAPS);
    });
  }

  test(`as a library, takes through levels, ${threads} thread(s): no allocation, no page fault, no system call but naps`, (t) => {
    if (unwatched !== undefined) return t.skip(unwatched);
    const options = { threads, probes: false, arenaBytes: 2 ** 27, vpin: VPIN, strategy: THROUGH_LEVELS };
    const script = `import { FLOW_DEFAULTS, openFlow } from ${JSON.stringify(LIBRARY)};
      const flow = openFlow('native', { path: ${JSON.stringify(join(folder, 'day.itch'))} }, { ...FLOW_DEFAULTS, ...${JSON.stringify(options)} });
      console.log(JSON.stringify(await flow.run()));`;
    const { ran, threads: seen } = watched(process.execPath, ['--input-type=module', '-e', script]);
    assert.equal(ran.status, 0, ran.stderr);
    assert.ok(JSON.parse(ran.stdout).orders.take > 0);
    assertQuiet(seen, threads, NAPS);
  });

  test(`under the command line, vpin with more buckets than the log holds, ${threads} thread(s): nothing but naps`, (t) => {
    if (unwatched !== undefined) return t.skip(unwatched);
    const args = [MAIN, 'vpin', join(folder, 'trades.itch'), '--symbol', 'BIG', '--bucket-shares', '1', '--buckets', '2'];
    const { ran, threads: seen } = watched(process.execPath, [
      ...args,
      '--lane',
      'native',
      '--json',
      '--threads',
      String(threads),
    ]);
    assert.equal(ran.status, 0, ran.stderr);
    assert.equal(ran.stdout.split('\n').filter((line) => line.includes('"bucket"')).length, BUCKETS);
    assertQuiet(seen, threads, NAPS);
  });
}

test('what is planted into the hot path is counted, every time', (t) => {
  if (unwatched !== undefined) return t.skip(unwatched);
  assert.ok(trades > 100);
  for (const [stage, thread] of [
    ['book', 'lumina-data'],
    ['ring', 'lumina-data'],
    ['signal', 'lumina-strategy'],
  ]) {
    const seen = (act) => round(2, { plant: `stage=${stage},act=${act},type=P` }).threads[thread];
    const { allocations, frees } = seen('allocate');
    assert.deepEqual([allocations, frees], [trades, trades], thread);
    assert.equal(seen('call').systemCalls[SCHED_YIELD], trades, thread);
    assert.ok(seen('fault').minorFaults > 0, thread);
  }
  // Orders are fewer than trades, and which make one is the strategy's business.
  const { allocations, frees } = round(2, { plant: 'stage=gateway,act=allocate' }).threads['lumina-strategy'];
  assert.ok(allocations > 0 && frees === allocations, `${allocations} ${frees}`);
});

test('the trap ends the process at the first of them and says who', (t) => {
  if (unwatched !== undefined) return t.skip(unwatched);
  for (const [act, said] of [
    ['allocate', /watch: malloc by lumina-data between start and stop, called from:[\s\S]*lumina_round/],
    ['call', /watch: system call 24 by lumina-data/],
  ]) {
    const { ran } = round(1, { plant: `stage=parse,act=${act}`, trap: '1' });
    assert.equal(ran.signal, 'SIGABRT', act);
    assert.match(ran.stderr, said);
  }
  assert.equal(round(1, { trap: '1' }).ran.status, 0);
});
