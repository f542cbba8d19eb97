import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import type { LaneName } from '../flow.ts';
import { binaryFile, linesOf, scratch, smallDay, start } from './cli-fixture.ts';
import { nativeState } from './native-state.ts';

const LANES: readonly LaneName[] = ['ts', 'native'];
const native = nativeState();

function reasonToSkip(lane: LaneName): string | false {
  return lane === 'native' && !native.loaded ? `the addon is not loaded: ${native.reason}` : false;
}

/** Arena small enough for any machine that tests. */
const small = (lane: LaneName) => ['--lane', lane, '--arena', '256M', '--database', 'none'];

const PATIENCE_MS = 28_000;

interface Partial {
  readonly interrupted: boolean;
  readonly messages: number;
}

interface Interrupted {
  readonly code: unknown;
  readonly stdout: string;
  /** Messages that it had told of before: more than a thousand, where there were any. */
  readonly told: number;
}

/** Starts a command over standard input that stays open and silent after `bytes`, and interrupts it once it says how far it is. */
async function interrupted(args: readonly string[], bytes: Uint8Array, cwd: string): Promise<Interrupted> {
  const child = start([...args, '--progress', 'plain'], { cwd });
  let stdout = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  const wanted = bytes.length > 0 ? 1001 : 0;
  let stderr = '';
  let told: number | undefined;
  // A command that still waits for its input is ended by the ten seconds' patience or not at all, and prints nothing then.
  let last = setTimeout(() => child.kill('SIGKILL'), 2 * PATIENCE_MS);
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
    const lines = [...stderr.matchAll(/: ([\d,]+) messages/g)];
    const count = lines.map(([, number]) => Number(number!.replaceAll(',', ''))).find((number) => number >= wanted);
    // A second signal would end it at once.
    if (told !== undefined || count === undefined) return;
    told = count;
    child.kill('SIGINT');
    clearTimeout(last);
    last = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  });
  // It may be interrupted before it has read everything.
  child.stdin?.on('error', () => {});
  child.stdin?.write(bytes);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearTimeout(last);
  assert.ok(told !== undefined, `it never said how far it is: ${stderr}`);
  return { code, stdout, told };
}

for (const lane of LANES) {
  test(`${lane}: Ctrl-C on a stalled pipe gives the partial result, exit 130, nothing left behind`, {
    skip: reasonToSkip(lane),
  }, async (t) => {
    const folder = scratch(t);
    const two = smallDay().slice(0, 2);
    const bytes = binaryFile(Array.from({ length: 20_000 }, () => two).flat());
    const [stalled, silent] = await Promise.all([
      interrupted(['run', '-', '--json', ...small(lane)], bytes, folder),
      interrupted(['run', '-', '--json', ...small(lane)], new Uint8Array(0), folder),
    ]);
    for (const { code, stdout } of [stalled, silent]) {
      assert.equal(code, 130);
      assert.equal((JSON.parse(stdout) as Partial).interrupted, true);
    }
    assert.ok((JSON.parse(stalled.stdout) as Partial).messages >= stalled.told);
    assert.equal((JSON.parse(silent.stdout) as Partial).messages, 0);
    assert.deepEqual(readdirSync(folder), []);
  });
}

test('Ctrl-C on a stalled pipe ends stat and decode with what they read', async (t) => {
  const folder = scratch(t);
  const bytes = binaryFile(Array.from({ length: 5000 }, () => smallDay()).flat());
  const [stat, decode] = await Promise.all([
    interrupted(['stat', '-', '--json'], bytes, folder),
    interrupted(['decode', '-', '--json'], bytes, folder),
  ]);
  assert.deepEqual([stat.code, decode.code], [130, 130]);
  assert.ok((JSON.parse(stat.stdout) as { messages: number }).messages >= stat.told);
  assert.ok(linesOf(decode.stdout).length >= decode.told);
});
