// Probes that are off compile to nothing: of the engine's code for them the disassembly has no clock reading, but the two
// around a batch, from which a run tells its busy time. What is probed must have them, or nothing was looked at.
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

/** Clock readings of every function of the engine that is instantiated for a way of probing: [name, probing, readings]. */
function readings() {
  const { status, stdout, stderr } = spawnSync('objdump', ['-d', '-C', '--no-show-raw-insn', addon], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  assert.equal(status, 0, stderr);
  return stdout.split(/\n\n(?=[0-9a-f]+ <)/).flatMap((body) => {
    const [, name, probing] = /^[0-9a-f]+ <[^\n]*lumina::Engine::(\w+)<(\(lumina::Probing\)\d)/.exec(body) ?? [];
    return name === undefined
      ? []
      : [[name, probing, body.match(/\brdtscp?\b|\bcall\b.*(?:lumina::Clock::|clock_gettime)/g)?.length ?? 0]];
  });
}

test('with probes off no clock is read but around a batch', { skip: cannot() }, () => {
  const engine = readings();
  const off = engine.filter(([, probing]) => probing === OFF);
  for (const name of ['pump_batches', 'strategy_loop', 'one'])
    assert.ok(
      off.some(([found]) => found === name),
      `${name} with probes off is not there by name`,
    );
  for (const [name, , count] of off) assert.equal(count, AROUND.get(name) ?? 0, `${name} with probes off`);
  const probed = engine.filter(([name, probing]) => probing === ALL && !AROUND.has(name));
  assert.ok(probed.reduce((sum, [, , count]) => sum + count, 0) >= 4, 'with every message probed T0 to T3 are read');
});
