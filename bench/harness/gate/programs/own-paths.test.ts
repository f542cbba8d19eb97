import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { commandGate } from './command-gate.ts';
import { ownPathIn } from './own-paths.ts';

test('a path into the checkout is found however it is spelled, and no other', (t) => {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'lumina-own-')));
  t.after(() => rmSync(home, { recursive: true }));
  const top = join(home, 'trees');
  mkdirSync(top);
  symlinkSync(top, join(home, 'link'));
  const find = (command: string): string | undefined => ownPathIn(command, top, { HOME: home });
  for (const own of [`${top}/bench`, `cd ${top} && ./bench`, `"${top}/bench" -n 3`, `make -C ${top}`, `X=1 ${home}/link`])
    assert.ok(find(own) !== undefined, own);
  for (const own of ['~/trees/bench', '$HOME/trees/bench', `\${HOME}/trees/bench`]) assert.equal(find(own), `${top}/bench`, own);
  for (const other of ['./bench', `${top}2/bench`, `${home}/other`, '/bin/sh bench.sh', './trees/bench', `a${top}/x`])
    assert.equal(find(other), undefined, other);
});

test('a gate that would hold the change against itself is refused before anything runs', async (t) => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lumina-own-')));
  t.after(() => rmSync(folder, { recursive: true }));
  const options = { folder, env: process.env, command: 'echo 1' };
  const refused = { code: 'LUMINA_GATE_COMMAND', exitCode: 2 };
  await assert.rejects(commandGate({ ...options, command: `${folder}/b` }), { ...refused, message: /--cmd: .*give --base-cmd/ });
  await assert.rejects(commandGate({ ...options, build: `make -C ${folder}` }), {
    ...refused,
    message: /--build-cmd: .*relative/,
  });
});
