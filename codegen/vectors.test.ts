/** vectors.json of every protocol: whole, distinct, and read by the C functions; the generated tests read it in TypeScript. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderWith } from './fixtures/folder.ts';
import { Library } from './library.ts';
import { packageRoot } from './package-root.ts';

const ROOT = packageRoot();

interface Vector {
  readonly message: string;
  readonly direction?: string;
  readonly case: string;
  readonly hex: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

function vectorsOf(id: string): Vector[] {
  const text = readFileSync(join(ROOT, 'generated', id, 'vectors.json'), 'utf8');
  return (JSON.parse(text) as { vectors: Vector[] }).vectors;
}

for (const protocol of new Library(ROOT).protocols()) {
  const { id } = protocol;
  test(`${id}: three vectors a message, every field in each`, () => {
    const vectors = vectorsOf(id);
    assert.deepEqual(
      vectors.map((vector) => `${vector.message} ${vector.case}`),
      protocol.messages.flatMap(({ name }) => ['readable', 'zero', 'max'].map((kind) => `${name} ${kind}`)),
    );
    for (const vector of vectors) {
      const message = protocol.messages.find(({ name }) => name === vector.message);
      assert.ok(vector.hex.length >= 2 * (message?.length ?? 0));
      if (message?.tail === undefined) assert.equal(vector.hex.length, 2 * (message?.length ?? 0));
      for (const field of message?.fields ?? []) assert.ok(field.name in vector.fields, `${vector.message}.${field.name}`);
      assert.equal(vector.direction, message?.direction);
    }
  });

  test(`${id}: the C readers give the values of every vector`, (t) => {
    if (spawnSync('gcc', ['--version']).status !== 0) return t.skip('no gcc');
    const program = join(folderWith(t), 'vectors');
    const source = join(ROOT, 'generated', id, 'fuzz', `${id}_vectors.c`);
    const warnings = ['-Wall', '-Wextra', '-Wconversion', '-Wpedantic', '-Werror'];
    const compiled = spawnSync('gcc', ['-std=c11', ...warnings, source, '-o', program], { encoding: 'utf8' });
    assert.equal(compiled.status, 0, compiled.stderr);
    const run = spawnSync(program, { encoding: 'utf8' });
    assert.equal(run.status, 0, run.stderr);
    assert.equal(run.stdout, `${vectorsOf(id).length} vectors\n`);
  });
}

test('the vector of an add_order can be checked by hand', () => {
  const [readable, zero, max] = vectorsOf('itch-5.0').filter((vector) => vector.message === 'add_order');
  const text = Buffer.from('STOCK   ').toString('hex');
  assert.equal(readable?.hex, `41${'03ea'}${'03eb'}${'1f1aced9f004'}${'000000e8d4a51005'}42${'000f4247'}${text}${'0010a1d9'}`);
  assert.equal(readable?.fields.price, 1_090_009);
  assert.equal(zero?.hex, `41${'00'.repeat(18)}20${'00'.repeat(4)}${'20'.repeat(8)}00000000`);
  assert.equal(max?.fields.order_ref, '18446744073709551615');
});
