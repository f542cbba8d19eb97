// What the engine compiles to. Probes that are off compile to nothing: the disassembly of the code for them has no clock reading, but
// the two around a batch, from which a run tells its busy time. And what looks ahead fetches, in no code that reads clocks.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const addon = join(dirname(fileURLToPath(import.meta.url)), 'build', 'Release', 'lumina.node');
/** enum Probing of engine.h, as a demangler writes it. */
const OFF = '(lumina::Probing)0';
const ALL = '(lumina::Probing)1';
/** Of each function so instantiated, around a batch of messages or the events taken over at once: two, and each without a counter. */
const AROUND = new Map([
  ['pump_batches', 4],
  ['strategy_loop', 4],
]);

function cannot() {
  if (process.arch !== 'x64') return 'clock readings are told by rdtsc and rdtscp, which x86-64 has';
  if (!existsSync(addon)) return 'the addon was not built';
  if (spawnSync('objdump', ['--version']).status !== 0) return 'no objdump (binutils)';
  return false;
}

/** The addon's functions, disassembled: the name with its arguments, and the code. */
const functions = cannot() === false ? disassembled() : [];

function disassembled() {
  const { status, stdout, stderr } = spawnSync('objdump', ['-d', '-C', '--no-show-raw-insn', addon], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  assert.equal(status, 0, stderr);
  return stdout.split(/\n\n(?=[0-9a-f]+ <)/).map((code) => ({ name: /^[0-9a-f]+ <([^\n]*)>:/.exec(code)?.[1] ?? '', code }));
}

/** The functions of the engine that are instantiated for a way of probing. */
const engine = functions.flatMap(({ name, code }) => {
  const [, own, probing] = /lumina::Engine::(\w+)<(\(lumina::Probing\)\d)/.exec(name) ?? [];
  return own === undefined ? [] : [{ name: own, probing, code }];
});
const count = (code, wanted) => code.match(wanted)?.length ?? 0;
const readings = (code) => count(code, /\brdtscp?\b|\bcall\b.*(?:lumina::Clock::|clock_gettime)/g);
const fetches = (code) => count(code, /\bprefetch\w+/g);

test('with probes off no clock is read but around a batch', { skip: cannot() }, () => {
  const off = engine.filter(({ probing }) => probing === OFF);
  for (const name of ['pump_batches', 'strategy_loop', 'one'])
    assert.ok(
      off.some((found) => found.name === name),
      `${name} with probes off is not there by name`,
    );
  for (const { name, code } of off) assert.equal(readings(code), AROUND.get(name) ?? 0, `${name} with probes off`);
  const probed = engine.filter(({ name, probing }) => probing === ALL && !AROUND.has(name));
  assert.ok(probed.reduce((sum, { code }) => sum + readings(code), 0) >= 4, 'with every message probed T0 to T3 are read');
});

test('what looks ahead fetches, and only where no clock is read', { skip: cannot() }, () => {
  // The bucket or page of a reference, the order, its level, its neighbours.
  for (const ahead of ['lumina::Engine::look_ahead()', 'lumina::Engine::look_ahead_in_packet()', 'lumina::replay_pass('])
    assert.ok(
      functions.some(({ name, code }) => name.startsWith(ahead) && fetches(code) >= 8),
      `${ahead} fetches too little`,
    );
  for (const ahead of ['look_ahead()', 'look_ahead_in_packet()']) {
    const callers = engine.filter(({ code }) =>
      new RegExp(`\\bcall\\b.*lumina::Engine::${ahead.replace('()', '\\(\\)')}`).test(code),
    );
    assert.ok(callers.length > 0, `nobody calls ${ahead} by name`);
    for (const { name, probing } of callers) assert.equal(probing, OFF, `${name}, which reads clocks, calls ${ahead}`);
  }
  // Nor does it have the fetches in it. A message's own ones are another matter: they are in its time.
  for (const { name, probing, code } of engine) if (probing !== OFF && name !== 'one') assert.equal(fetches(code), 0, name);
});
