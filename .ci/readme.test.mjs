// The README's example compiles and runs as a user would run it: importing the package by its name.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

function run(command, args, cwd) {
  const child = spawnSync(command, args, { cwd, encoding: 'utf8', timeout: 120_000 });
  assert.equal(child.status, 0, `${args.join(' ')}\n${child.stdout}${child.stderr}`);
  return child.stdout;
}

test('the example of the README is typed and runs', (t) => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  assert.doesNotMatch(readme, /^[A-Z]+_[A-Z_]+$/m, 'a placeholder was left in README.md');
  const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1];
  assert.ok(example, 'README.md has no ```ts block');
  assert.ok(
    example
      .trim()
      .split('\n')
      .filter((line) => line !== '').length <= 12,
    'the example has more than 12 lines',
  );

  // A project of its own, with the package linked in, as npm would lay it.
  const project = mkdtempSync(join(root, 'dist', 'readme-'));
  t.after(() => rmSync(project, { recursive: true, force: true }));
  mkdirSync(join(project, 'node_modules'));
  symlinkSync(root, join(project, 'node_modules', 'lumina-itch'), 'dir');
  symlinkSync(join(root, 'node_modules', '@types'), join(project, 'node_modules', '@types'), 'dir');
  writeFileSync(join(project, 'package.json'), '{"type":"module"}');
  writeFileSync(join(project, 'example.ts'), example);
  const compiler = { target: 'ES2022', module: 'NodeNext', moduleResolution: 'NodeNext', strict: true, types: ['node'] };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: compiler, include: ['example.ts'] }));

  run(
    process.execPath,
    [join(root, 'dist', 'runtime', 'cli', 'main.js'), 'simulate', '--messages', '20000', '--symbols', '10', '--out', 'day.itch'],
    project,
  );
  run(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', '.'], project);
  const printed = run(process.execPath, ['example.js'], project);
  assert.match(printed, /^LUMI 123\.4500\n20000 [0-9a-f]{16} /);
});
