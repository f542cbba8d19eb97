import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { defaultDataRoot, joinEmbedded } from './embedded.ts';
import { connectTo, goneSoon, joinOrSkip, makeRoot, OtherLumina, removeRoot, serverPid } from './embedded-fixture.ts';

test('the first start makes the cluster, the second finds it, and leaving stops the server', async (t) => {
  const root = makeRoot();
  t.after(() => removeRoot(root));
  const first = await joinOrSkip(t, root);
  if (first === undefined) return;
  const database = await connectTo(first.target);
  const answer = await database.query(`SELECT current_setting('listen_addresses') AS tcp, current_setting('fsync') AS fsync`);
  assert.deepEqual(answer.rows, [{ tcp: '', fsync: 'on' }]);
  await database.query('CREATE TABLE kept (n integer)');
  await database.close();
  await first.leave();
  assert.ok(await goneSoon(first.pid));
  assert.equal(serverPid(root), undefined);

  const cluster = path.join(root, 'cluster-18');
  const made = statSync(path.join(cluster, 'PG_VERSION')).mtimeMs;
  const second = await joinEmbedded(root, connectTo);
  const again = await connectTo(second.target);
  assert.deepEqual((await again.query('SELECT count(*)::int AS n FROM kept')).rows, [{ n: 0 }]);
  await again.close();
  await second.leave();
  assert.equal(statSync(path.join(cluster, 'PG_VERSION')).mtimeMs, made);
  assert.equal(statSync(cluster).mode & 0o077, 0, 'the cluster, which holds the socket, is closed to others');
  assert.ok(await goneSoon(second.pid));
});

test('processes that start at once share one server, and the last to leave stops it', async (t) => {
  const root = makeRoot();
  t.after(() => removeRoot(root));
  const others = [new OtherLumina(root, 'leave'), new OtherLumina(root, 'leave')];
  const own = await joinOrSkip(t, root);
  if (own === undefined) {
    await Promise.all(others.map((other) => other.end('SIGKILL')));
    return;
  }
  assert.deepEqual(await Promise.all(others.map((other) => other.joined())), [own.pid, own.pid]);
  assert.equal((await others[0]!.end()).code, 0);
  const database = await connectTo(own.target);
  assert.equal((await database.query('SELECT 1 AS one')).rowCount, 1);
  await database.close();
  // Both of the last two leave at the same moment: exactly one of them must stop the server.
  await Promise.all([own.leave(), others[1]!.end()]);
  assert.ok(await goneSoon(own.pid));
});

test('a join while the server shuts down waits and starts it again', async (t) => {
  const root = makeRoot();
  t.after(() => removeRoot(root));
  const first = await joinOrSkip(t, root);
  if (first === undefined) return;
  const leaving = first.leave();
  const second = await joinEmbedded(root, connectTo);
  await leaving;
  const database = await connectTo(second.target);
  assert.equal((await database.query('SELECT 1 AS one')).rowCount, 1);
  await database.close();
  await second.leave();
  assert.ok(await goneSoon(second.pid));
});

test('a server that a killed process left is joined, and a killed server is recovered', async (t) => {
  const root = makeRoot();
  t.after(() => removeRoot(root));
  const probe = await joinOrSkip(t, root);
  if (probe === undefined) return;
  await probe.leave();

  const killed = new OtherLumina(root, 'leave');
  const left = await killed.joined();
  await killed.end('SIGKILL');
  const joined = await joinEmbedded(root, connectTo);
  assert.equal(joined.pid, left, 'the server that was left is used');

  process.kill(left, 'SIGKILL');
  assert.ok(await goneSoon(left));
  assert.equal(serverPid(root), left, 'a stale postmaster.pid is there');
  const recovered = await joinEmbedded(root, connectTo);
  assert.notEqual(recovered.pid, left);
  // The first join's server is gone: leaving it must neither fail nor stop the new one.
  await joined.leave();
  const database = await connectTo(recovered.target);
  assert.equal((await database.query('SELECT 1 AS one')).rowCount, 1);
  await database.close();
  await recovered.leave();
  assert.ok(await goneSoon(recovered.pid));
});

test('a postmaster.pid whose number belongs to another program is stale', async (t) => {
  const root = makeRoot();
  t.after(() => removeRoot(root));
  const first = await joinOrSkip(t, root);
  if (first === undefined) return;
  const lock = path.join(root, 'cluster-18', 'postmaster.pid');
  const text = readFileSync(lock, 'utf8');
  await first.leave();
  writeFileSync(lock, text.replace(/^\d+/, String(process.pid)));
  const second = await joinEmbedded(root, connectTo);
  assert.notEqual(second.pid, process.pid);
  await second.leave();
  assert.ok(await goneSoon(second.pid));
});

for (const [way, signal] of [
  ['process.exit', undefined],
  ['SIGINT', 'SIGINT'],
  ['SIGTERM', 'SIGTERM'],
] as const) {
  test(`a process that ends by ${way} without leaving leaves no server`, async (t) => {
    const root = makeRoot();
    t.after(() => removeRoot(root));
    const probe = await joinOrSkip(t, root);
    if (probe === undefined) return;
    const other = new OtherLumina(root, 'exit');
    assert.equal(await other.joined(), probe.pid);
    await probe.leave();
    const ended = await other.end(signal);
    assert.deepEqual(ended, signal === undefined ? { code: 0, signal: null } : { code: null, signal });
    assert.ok(await goneSoon(probe.pid));
  });
}

test('a data root too long for a socket name works', async (t) => {
  const root = makeRoot();
  t.after(() => removeRoot(root));
  const deep = path.join(root, 'd'.repeat(60), 'e'.repeat(60));
  mkdirSync(deep, { recursive: true });
  chmodSync(root, 0o755);
  const server = await joinOrSkip(t, deep);
  if (server === undefined) return;
  t.after(() => removeRoot(deep));
  assert.ok('socketDirectory' in server.target && !server.target.socketDirectory.startsWith(root));
  await server.leave();
  assert.ok(await goneSoon(server.pid));
  if ('socketDirectory' in server.target) rmSync(server.target.socketDirectory, { recursive: true, force: true });
});

test('a data root that cannot be a directory is an error that says what to do', async () => {
  await assert.rejects(joinEmbedded('/dev/null/lumina', connectTo), {
    code: 'LUMINA_TELEMETRY_EMBEDDED_DATA_ROOT',
    message: /\/dev\/null\/lumina.*--database none/,
  });
});

test('as root, a data root that the server may not reach is an error that says so', async (t) => {
  if (process.getuid?.() !== 0) return t.skip('only root runs the server as somebody else');
  const root = makeRoot();
  t.after(() => removeRoot(root));
  const closed = path.join(root, 'closed');
  mkdirSync(closed, { mode: 0o700 });
  await assert.rejects(joinEmbedded(path.join(closed, 'data'), connectTo), {
    code: 'LUMINA_TELEMETRY_EMBEDDED_DATA_ROOT',
    message: /may not enter it/,
  });
});

test('the default data root follows the state directory that is passed in', () => {
  if (process.getuid?.() === 0) assert.equal(defaultDataRoot('/x'), '/var/lib/lumina');
  else {
    assert.equal(defaultDataRoot('/x'), '/x/lumina');
    assert.match(defaultDataRoot(''), /\.local\/state\/lumina$/);
  }
});
