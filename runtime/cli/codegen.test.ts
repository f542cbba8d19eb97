import assert from 'node:assert/strict';
import { appendFileSync, cpSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { packageRoot } from '../package-root.ts';
import { lumina, scratch } from './cli-fixture.ts';

test('codegen: check passes on a clean tree, gen into another folder, show prints the layout', async (t) => {
  const check = await lumina(['codegen', 'check', '--json']);
  assert.equal(check.code, 0, check.stdout);
  const folder = scratch(t);
  const gen = await lumina(['codegen', 'gen', '--schema', 'itch-5.0', '--out', folder, '--json']);
  assert.equal(gen.code, 0, gen.stderr);
  assert.ok((JSON.parse(gen.stdout) as { written: string[] }).written.includes('itch-5.0/ts/add-order.ts'));
  const show = await lumina(['codegen', 'show', 'itch-5.0', '--json']);
  const layout = JSON.parse(show.stdout) as { id: string; messages: { type: string; length: number }[] };
  assert.equal(layout.id, 'itch-5.0');
  assert.equal(layout.messages.find((message) => message.type === 'A')?.length, 36);
});

test('codegen check: stale, missing and orphan files are named with the command that mends them, and exit 1', async (t) => {
  // Real paths: a link would be copied as a link, and the spoiling below would reach the package.
  const root = scratch(t);
  for (const folder of ['schema', 'generated'])
    cpSync(realpathSync(join(packageRoot(), folder)), join(root, folder), { recursive: true });
  appendFileSync(join(root, 'generated/itch-5.0/ts/add-order.ts'), '// by hand\n');
  rmSync(join(root, 'generated/itch-5.0/ts/trade.ts'));
  writeFileSync(join(root, 'generated/itch-5.0/ts/surplus.ts'), '');
  const { code, stdout } = await lumina(['codegen', 'check', '--root', root]);
  assert.equal(code, 1);
  assert.match(stdout, /^stale generated\/itch-5\.0\/ts\/add-order\.ts:\d+$/m);
  assert.match(stdout, /^missing generated\/itch-5\.0\/ts\/trade\.ts$/m);
  assert.match(stdout, /^orphan generated\/itch-5\.0\/ts\/surplus\.ts$/m);
  assert.match(stdout, /mend with: .*codegen gen/);
});
