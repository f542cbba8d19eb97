import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as sample from '../../generated/lumina-1.0/ts/telemetry-sample.ts';
import type { EmbeddedServer } from './embedded.ts';
import { connectTo, joinOrSkip, makeRoot, removeRoot } from './embedded-fixture.ts';
import { PostgresStore } from './postgres-store.ts';
import { TelemetrySink } from './sink.ts';

const RUN = { lane: 'ts', isa: 'none', input: 'here' };
const END = { messages: 3, digest: '00ff', summary: {} };
const SAMPLES = new DataView(new ArrayBuffer(3 * sample.LENGTH));

async function ask(joined: EmbeddedServer, text: string): Promise<Record<string, unknown>[]> {
  const database = await connectTo(joined.target);
  const { rows } = await database.query(text);
  await database.close();
  return rows;
}

test('the oldest finished runs are dropped at begin, whole, and no run that may be under way', async (t) => {
  const own = makeRoot();
  t.after(() => removeRoot(own));
  const joined = await joinOrSkip(t, own);
  if (joined === undefined) return;
  t.after(() => joined.leave());
  const dropped: (readonly number[])[] = [];
  const runOnce = async (keepRuns: number | undefined, startedAt: Date, finish: boolean) => {
    const onDropped = (runs: readonly number[], problem: string | undefined) => {
      assert.equal(problem, undefined);
      dropped.push(runs);
    };
    const store = new PostgresStore({ name: 'test', connect: () => connectTo(joined.target), keepRuns, onDropped });
    const sink = new TelemetrySink(store, { store: 'all' });
    await sink.begin({ ...RUN, startedAt }, 1);
    await sink.onSamples(SAMPLES, 0, 3);
    if (finish) await sink.finish(END);
    await store.close();
  };
  const now = new Date();
  for (let i = 0; i < 4; i++) await runOnce(undefined, now, true);
  await runOnce(undefined, now, false);
  await runOnce(undefined, new Date(now.getTime() - 3 * 86_400_000), false);
  assert.deepEqual(dropped, []);
  await runOnce(5, now, true);
  assert.deepEqual(dropped.splice(0), [[1, 2]]);
  await runOnce(2, now, true);
  // 5 is not finished and young; 6 is not finished and old.
  assert.deepEqual(dropped.splice(0), [[3, 4, 6]]);
  assert.deepEqual(await ask(joined, 'SELECT id::int FROM lumina.runs ORDER BY id'), [{ id: 5 }, { id: 7 }, { id: 8 }]);
  assert.deepEqual(await ask(joined, 'SELECT DISTINCT run_id::int FROM lumina.samples ORDER BY 1'), [
    { run_id: 7 },
    { run_id: 8 },
  ]);
  const tables = `SELECT count(*)::int AS n FROM pg_tables WHERE schemaname = 'lumina' AND tablename ~ '^samples_'`;
  assert.deepEqual(await ask(joined, tables), [{ n: 3 }]);
  assert.deepEqual(await ask(joined, 'SELECT count(*)::int AS n FROM lumina.batches WHERE run_id < 5'), [{ n: 0 }]);
});
