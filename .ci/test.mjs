// Runs the tests under c8: `npm test [-- WORD...]` runs those whose path has one of the words.
// Tests that skip are listed with their reasons; with LUMINA_NO_SKIP=1 a skip is a failure.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const words = process.argv.slice(2);

/** Test files: compiled ones are found by their sources, so that a stale file in dist never runs. */
function testFiles() {
  const found = [];
  for (const folder of ['.ci', 'codegen', 'generated', 'runtime', 'native', 'bench']) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      const path = relative(root, join(entry.parentPath ?? entry.path, entry.name));
      if (/^native[\\/]build(-plant)?[\\/]/.test(path)) continue;
      if (path.endsWith('.test.mjs')) found.push(path);
      else if (path.endsWith('.test.ts')) found.push(join('dist', path.replace(/\.ts$/, '.js')));
    }
  }
  return found.filter((path) => words.length === 0 || words.some((word) => path.includes(word))).sort();
}

const files = testFiles();
const missing = files.filter((path) => !existsSync(join(root, path)));
if (files.length === 0 || missing.length > 0) {
  console.error(
    files.length === 0 ? 'test: no test file matches' : `test: not compiled: ${missing.join(', ')}; run npm run setup`,
  );
  process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), 'lumina-test-'));
const skipList = join(scratch, 'skipped.txt');
const reporter = join(root, '.ci', 'skip-reporter.mjs');
const child = spawnSync(
  process.execPath,
  [
    join('node_modules', 'c8', 'bin', 'c8.js'),
    '--reporter=text-summary',
    '--reporter=lcovonly',
    '--all',
    '--src=dist',
    '--exclude-after-remap',
    '--temp-directory',
    join(scratch, 'coverage'),
    '--include=runtime/**',
    '--include=codegen/**',
    '--include=bench/**',
    '--include=generated/**/ts/**',
    '--exclude=**/*.test.*',
    '--exclude=**/*.bench.*',
    process.execPath,
    '--enable-source-maps',
    '--test',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    `--test-reporter=${reporter}`,
    `--test-reporter-destination=${skipList}`,
    ...files,
  ],
  { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
);
let status = child.status ?? 1;

const skipped = existsSync(skipList) ? readFileSync(skipList, 'utf8').trim() : '';
if (skipped !== '') {
  console.log(`\nskipped:\n${skipped}`);
  if (process.env.LUMINA_NO_SKIP === '1') {
    console.log('test: LUMINA_NO_SKIP=1, and tests skipped what this machine should be able to do');
    status = status || 1;
  }
}
rmSync(scratch, { recursive: true, force: true });
process.exit(status);
