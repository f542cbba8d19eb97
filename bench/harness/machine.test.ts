import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differences, type EngineFacts, fingerprint, machineClass } from './machine.ts';

const ENGINE: EngineFacts = {
  lane: 'native',
  isa: 'avx2',
  arenaPages: '2m',
  clock: { source: 'rdtsc', ticksPerNs: 2.5961 },
  clockStepNs: 10,
  compiler: 'g++ 12.2',
  flags: '-O3',
};

test('the fingerprint names the machine, and differs by what changes figures', () => {
  const one = fingerprint(ENGINE);
  assert.match(one.id, /^[0-9a-f]{16}$/);
  assert.deepEqual(
    fingerprint({ ...ENGINE, clock: { source: 'rdtsc', ticksPerNs: 2.5964 } }),
    one,
    'calibration noise is not a change',
  );
  assert.deepEqual(fingerprint({ ...ENGINE, clockStepNs: 6 }), one, 'nor is that of the step');
  assert.equal(one.node, process.version);
  assert.ok(one.cpu.count >= 1);
  assert.ok(one.caches.length >= 1);
  for (const change of [
    { isa: 'avx512' },
    { arenaPages: 'thp' },
    { compiler: 'g++ 13' },
    { flags: '-O2' },
    { clockStepNs: 12 },
  ]) {
    const other = fingerprint({ ...ENGINE, ...change });
    assert.notEqual(other.id, one.id);
    assert.equal(differences(one, other).length, 1);
  }
  assert.deepEqual(differences(one, fingerprint(ENGINE)), []);
});

test('the machine class is a folder name', () => {
  assert.match(machineClass(), /^[a-z0-9_]+(-[a-z0-9_]+){6}$/);
  assert.equal(fingerprint(ENGINE).machineClass, machineClass());
});
