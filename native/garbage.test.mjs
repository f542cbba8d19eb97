// JavaScript's garbage collector beside the hot threads of the real command line: V8 traces its collections to standard output, and
// testing/watch.cc marks there when a hot thread starts and stops.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { assertQuiet, buildWatch, MAIN, NAPS, watched } from './testing/watching.mjs';

const DAY = { seed: 9, symbols: 200, messages: 1_500_000 };
/** Seconds without input: V8 would tidy up 8 to 30 after a collection when little goes on, so `npm run soak` asks for more. */
const IDLE_S = Number(process.env.LUMINA_SOAK_S ?? 2);
const WASTE = 'setInterval(() => { globalThis.waste = Array.from({ length: 20_000 }, () => ({})); }, 1).unref();';
/** Gives a file to a command after so many seconds. */
const LATE = 'seconds=$1; file=$2; shift 2; { sleep "$seconds"; cat "$file"; } | exec "$@"';

let folder = '';
let unwatched;

before(async () => {
  unwatched = buildWatch();
  if (unwatched !== undefined) return;
  folder = mkdtempSync(join(tmpdir(), 'lumina-garbage-'));
  const { simulateToBytes } = await import('../dist/bench/exchange/simulate.js');
  writeFileSync(join(folder, 'day.itch'), simulateToBytes(DAY));
});

after(() => {
  if (folder !== '') rmSync(folder, { recursive: true, force: true });
});

/** One run of the command line: its result, and V8's collections between the first start of a hot thread and the last stop. */
function traced(args, { node = [], threads = 1, before: [program, ...leading] = [process.execPath] } = {}) {
  const run = [MAIN, 'run', ...args, '--lane', 'native', '--json', '--arena', '512M', '--threads', String(threads)];
  const { ran, threads: seen } = watched(program, [...leading, ...node, '--trace-gc', ...run], { LUMINA_WATCH_MARKS: '1' });
  assert.equal(ran.status, 0, ran.stderr);
  const [, during] = /watch: lumina-\w+ starts\n([\s\S]*)watch: lumina-\w+ stops\n/.exec(ran.stdout) ?? [];
  assert.ok(during !== undefined, ran.stdout);
  assertQuiet(seen, threads, NAPS);
  const result = JSON.parse(ran.stdout.split('\n').find((line) => line.startsWith('{')));
  assert.deepEqual([result.messages, result.telemetry.recorded], [DAY.messages, DAY.messages]);
  return { result, collections: during.split('\n').filter((line) => /Scavenge|Mark-/.test(line)) };
}

for (const threads of [1, 2]) {
  test(`run --database none, ${threads} thread(s), every message probed: no collection beside the hot threads`, (t) => {
    if (unwatched !== undefined) return t.skip(unwatched);
    const { collections } = traced([join(folder, 'day.itch'), '--database', 'none'], { threads });
    assert.deepEqual(collections, []);
  });
}

test(`run --database none, ${IDLE_S} s without input: no collection either`, (t) => {
  if (unwatched !== undefined) return t.skip(unwatched);
  const before = ['sh', '-c', LATE, 'sh', String(IDLE_S), join(folder, 'day.itch'), process.execPath];
  assert.deepEqual(traced(['-', '--database', 'none'], { before }).collections, []);
});

test('waste beside the hot threads is seen in the trace', (t) => {
  if (unwatched !== undefined) return t.skip(unwatched);
  const node = ['--import', `data:text/javascript,${encodeURIComponent(WASTE)}`];
  assert.ok(traced([join(folder, 'day.itch'), '--database', 'none'], { node }).collections.length > 0);
});

test('storing in PostgreSQL makes garbage, which is collected beside the hot threads and costs them nothing of their own', async (t) => {
  if (unwatched !== undefined) return t.skip(unwatched);
  const { joinOrSkip, makeRoot, removeRoot } = await import('../dist/runtime/telemetry/embedded-fixture.js');
  const data = makeRoot();
  t.after(() => removeRoot(data));
  const server = await joinOrSkip(t, data);
  if (server === undefined) return;
  const { socketDirectory, port, user, database } = server.target;
  const url = `postgres://${user}:none@/${database}?host=${encodeURIComponent(socketDirectory)}&port=${port}`;
  const { result, collections } = traced([join(folder, 'day.itch'), '--database', url, '--samples', 'all']);
  await server.leave();
  assert.equal(result.telemetry.stored, DAY.messages);
  assert.ok(collections.length > 0);
});
