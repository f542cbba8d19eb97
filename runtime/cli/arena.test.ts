import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LEAST_ARENA_BYTES } from '../arena-size.ts';
import { type ArenaReport, FLOW_DEFAULTS, type LaneName } from '../flow.ts';
import { typedMemory } from '../typed-memory.ts';
import { arenaOfLook, arenaOfRun } from './arena.ts';
import { lumina, scratch, writeSmallDay } from './cli-fixture.ts';
import { nativeState } from './native-state.ts';

const native = nativeState();
const LANES: readonly LaneName[] = native.loaded ? ['ts', 'native'] : ['ts'];
const noNative = native.loaded ? false : `the addon is not loaded: ${native.reason}`;

test('a run takes 2 GB, or says what it takes less; more than there is is refused; a look takes what the file needs', async (t) => {
  const path = writeSmallDay(scratch(t));
  assert.deepEqual(arenaOfRun({ arenaBytes: undefined }), { arenaBytes: 2 ** 31, arenaLeastBytes: LEAST_ARENA_BYTES });
  assert.deepEqual(arenaOfRun({ arenaBytes: 2 ** 30 }), { arenaBytes: 2 ** 30 });
  const look = { arenaBytes: undefined, vpin: FLOW_DEFAULTS.vpin };
  assert.deepEqual(arenaOfLook(look, { path }), { arenaBytes: 64 * 2 ** 20, arenaLeastBytes: LEAST_ARENA_BYTES });
  assert.deepEqual(arenaOfLook(look, { path: 'no such file' }).arenaBytes, 2 ** 31);
  for (const lane of LANES) {
    const ran = await lumina(['run', path, '--json', '--lane', lane, '--database', 'none']);
    const { arena } = JSON.parse(ran.stdout) as { arena: ArenaReport };
    assert.equal(arena.wanted, 2 ** 31);
    if (arena.bytes < arena.wanted) assert.match(ran.stderr, /^lumina: the arena has .* of the 2G .* MB are left \(/m);
    else assert.equal(arena.bytes, 2 ** 31);
    assert.ok(lane === 'ts' ? arena.prepareMs === 0 : arena.prepareMs > 0);
  }
  if (noNative !== false) return;
  const refused = await lumina(['run', path, '--arena', '4096T', '--lane', 'native', '--database', 'none']);
  assert.equal(refused.code, 2);
  assert.match(
    refused.stderr,
    /an arena of 4096T can't be had: \d+ MB are left \(.+\); give a smaller --arena \[LUMINA_ARENA_UNAVAILABLE\]/,
  );
});

test('the TypeScript lane: every report says what pages it asked for', async (t) => {
  const path = writeSmallDay(scratch(t));
  const replay = ['bench', 'replay', path, '--lane', 'ts', '--stage', 'book', '--repeat', '1'];
  const [run, bench, benchText] = await Promise.all([
    lumina(['run', path, '--lane', 'ts', '--database', 'none', '--json']),
    lumina([...replay, '--json']),
    lumina(replay),
  ]);
  const reasonOf = ({ stdout }: { stdout: string }) => (JSON.parse(stdout) as { arena: ArenaReport }).arena.reason;
  const { reason } = typedMemory();
  assert.match(reason, /; (huge pages are asked for|on ordinary pages: .+)$/);
  assert.equal(reasonOf(run), reason);
  assert.equal(reasonOf(bench), reason);
  assert.ok(benchText.stdout.split('\n').includes(reason), benchText.stdout);
});

test('arena: every report names the pages, why no better, and the command for better', { skip: noNative }, async (t) => {
  const path = writeSmallDay(scratch(t));
  const options = ['--lane', 'native', '--arena', '64M'];
  const env = { LUMINA_ARENA_PAGES: 'thp' };
  const [json, text, bench, benchText] = await Promise.all([
    lumina(['run', path, ...options, '--database', 'none', '--json']),
    lumina(['run', path, ...options, '--database', 'none']),
    lumina(['bench', 'replay', path, ...options, '--stage', 'book', '--repeat', '1', '--json']),
    lumina(['bench', 'replay', path, ...options, '--stage', 'all', '--repeat', '1']),
  ]);
  const { arena } = JSON.parse(json.stdout) as { arena: ArenaReport };
  const { arena: replayed } = JSON.parse(bench.stdout) as { arena: ArenaReport };
  assert.equal(replayed.pages, arena.pages);
  if (arena.pages !== '2m') {
    const lack = /^2m pages: (32 must be free, \d+ of \d+ are|this kernel has none)/;
    assert.match(arena.reason, lack);
    assert.match(replayed.reason, lack);
    for (const { stdout } of [text, benchText]) assert.ok(stdout.includes(arena.reason), stdout);
    if (arena.reason.includes('must be free')) {
      assert.match(arena.remedy, /^sudo sysctl -w vm\.nr_hugepages=\d+/);
      assert.match(text.stdout, /^ +do: +sudo sysctl -w vm\.nr_hugepages=\d+/m);
      assert.match(benchText.stdout, /^better pages: sudo sysctl -w vm\.nr_hugepages=\d+/m);
    }
  }
  // Lower ones are what was asked for, and leave nothing to say about better.
  const asked = await lumina(['run', path, ...options, '--database', 'none', '--json'], { env });
  assert.doesNotMatch((JSON.parse(asked.stdout) as { arena: ArenaReport }).arena.reason, /2m/);
  const wrong = await lumina(['run', path, ...options], { env: { LUMINA_ARENA_PAGES: 'huge' } });
  assert.equal(wrong.code, 2);
  assert.match(wrong.stderr, /LUMINA_ARENA_PAGES: give 1g, 2m, thp, locked or plain/);
});
