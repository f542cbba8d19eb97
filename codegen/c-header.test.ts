/** The C headers in both languages with every warning on, and the fuzz entries driven without clang. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { ids } from './main.ts';
import { packageRoot } from './package-root.ts';

const ROOT = packageRoot();
const WARNINGS = ['-Wall', '-Wextra', '-Wconversion', '-Wpedantic', '-Werror'];

function present(compiler: string): boolean {
  return spawnSync(compiler, ['--version']).status === 0;
}

function run(command: string, args: string[]): void {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${error?.message ?? stderr}`);
}

for (const [compiler, language, standard] of [
  ['gcc', 'c', 'c11'],
  ['g++', 'c++', 'c++20'],
] as const) {
  test(`the headers compile as ${standard}, together and twice`, (t) => {
    if (!present(compiler)) return t.skip(`no ${compiler}`);
    const folder = mkdtempSync(join(tmpdir(), 'lumina-codegen-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const includes = ids(ROOT).map((id) => `#include "${join(ROOT, 'generated', id, 'c', `${id}.h`)}"\n`);
    const source = join(folder, `all.${language === 'c' ? 'c' : 'cc'}`);
    writeFileSync(
      source,
      `${[...includes, ...includes].join('')}int main(void) { return itch50_length_of('A') == 36 ? 0 : 1; }\n`,
    );
    const program = join(folder, 'all');
    run(compiler, ['-x', language, `-std=${standard}`, ...WARNINGS, source, '-o', program]);
    run(program, []);
  });
}

for (const id of ids(ROOT)) {
  test(`${id}: C accessors agree with a byte loop`, (t) => {
    if (!present('g++')) return t.skip('no g++');
    const folder = mkdtempSync(join(tmpdir(), 'lumina-codegen-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const program = join(folder, 'fuzz');
    const source = join(ROOT, 'generated', id, 'fuzz', `${id}_fuzz.cc`);
    run('g++', ['-std=c++20', '-O1', ...WARNINGS, '-DLUMINA_FUZZ_MAIN', source, '-o', program]);
    run(program, ['5000', '1']);
  });
}
