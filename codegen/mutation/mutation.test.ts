/** The generated fuzz tests find faults that are planted in what they test. `npm run mutation` plants many more. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Library } from '../library.ts';
import { ids } from '../main.ts';
import { packageRoot } from '../package-root.ts';
import { execute } from './execute.ts';
import { type Fault, KINDS, planted, TARGETS } from './fault.ts';
import { fuzz, libFuzzerMissing } from './libfuzzer.ts';
import { allFaults, groupOf } from './sweep.ts';
import { Workshop } from './workshop.ts';

const ROOT = packageRoot();
const SWEEP = fileURLToPath(new URL('./main.js', import.meta.url));
const FUZZ = fileURLToPath(new URL('./fuzz-main.js', import.meta.url));
const noCompiler = await execute('g++', ['--version'], '.').then(
  () => false,
  () => 'no g++',
);

test('faults of every kind in every target are found, each alone', { skip: noCompiler }, async () => {
  const { status, output } = await execute(process.execPath, [SWEEP, '--each', '2', '--seed', '7'], ROOT);
  assert.equal(status, 0, output);
  for (const target of TARGETS) for (const kind of KINDS) assert.ok(output.includes(`${target}, ${kind}: 2 planted`), output);
});

test('what changes nothing passes, so it is the fault that is found', { skip: noCompiler }, async () => {
  const workshop = new Workshop(ROOT);
  try {
    const unchanged = (path: string): Fault => {
      const common = {
        target: 'c readers',
        kind: 'offset',
        id: 'moldudp64',
        path,
        message: undefined,
        where: 'its stamp',
      } as const;
      return { ...common, at: workshop.read('moldudp64', path).indexOf('@generated'), before: '@generated', after: '@planted' };
    };
    for (const [language, path] of [
      ['c', 'c/moldudp64.h'],
      ['typescript', 'ts/downstream-packet.ts'],
    ] as const) {
      const { passed, output } = await workshop.run('moldudp64', language, unchanged(path));
      assert.ok(passed, output);
      const broken = { ...unchanged(path), after: '@planted\n}' };
      const refused = await workshop.run('moldudp64', language, broken);
      assert.deepEqual([refused.passed, refused.told], [false, false], 'what does not compile proves nothing');
    }
    assert.throws(() => planted('text', { ...unchanged('c/moldudp64.h'), at: 0 }), /is not at 0/);
  } finally {
    workshop.close();
  }
});

test('there is a place for every kind of fault in every message that can have it', () => {
  const workshop = new Workshop(ROOT);
  const protocols = new Library(ROOT).protocols();
  try {
    const faults = allFaults(protocols, workshop);
    for (const protocol of protocols) {
      for (const message of protocol.messages) {
        const own = faults.filter((fault) => fault.id === protocol.id && fault.message === message.name);
        const groups = new Set(own.map(groupOf));
        const wide = message.fields.some(({ wire }) => /[ui](16|32|48|64)/.test(wire));
        const wanted = ['typescript accessors, offset', 'c readers, offset', 'typescript encoders, length', 'c readers, length'];
        if (wide)
          wanted.push(
            'typescript accessors, endianness',
            'typescript accessors, sign',
            'c readers, endianness',
            'c readers, sign',
          );
        for (const group of wanted) assert.ok(groups.has(group), `${protocol.id} ${message.name}: ${group}`);
      }
    }
    const edits = new Set(faults.map(({ id, path, at, before, after }) => `${id} ${path} ${at} ${before} ${after}`));
    assert.equal(edits.size, faults.length);
  } finally {
    workshop.close();
  }
});

const noFuzzer = libFuzzerMissing() ?? false;

test('libFuzzer finds nothing in the generated fuzzers', { skip: noFuzzer }, async () => {
  const { status, output } = await execute(process.execPath, [FUZZ, '--runs', '100'], ROOT);
  assert.equal(status, 0, output);
  for (const id of ids(ROOT)) assert.ok(output.includes(`${id}: 100 inputs, no fault`), output);
});

test('libFuzzer finds a planted fault', { skip: noFuzzer }, async () => {
  const workshop = new Workshop(ROOT);
  try {
    const faults = allFaults([new Library(ROOT).find('moldudp64')], workshop);
    const fault = faults.find(({ target, kind }) => target === 'c readers' && kind === 'endianness');
    assert.ok(fault !== undefined);
    const root = workshop.copy(fault);
    const [result] = await fuzz({ root, ids: ['moldudp64'], limit: { runs: 1000 }, seed: 1, optimise: '-O0' });
    assert.equal(result?.passed, false);
    assert.match(result?.output ?? '', /mismatch: /);
  } finally {
    workshop.close();
  }
});
