import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differences, type EngineFacts, engineDifferences, fingerprint, machineClass } from './machine.ts';

const ENGINE: EngineFacts = {
  lane: 'native',
  isa: 'avx2',
  arenaPages: '2m',
  arenaReason: '',
  arenaRemedy: '',
  clock: { source: 'rdtsc', ticksPerNs: 2.5961 },
  clockStepNs: 10,
  compiler: 'g++ 12.2',
  flags: '-O3',
};

test('the fingerprint names the machine, and differs by what changes figures', () => {
  const one = fingerprint(ENGINE);
  assert.match(one.id, /^[0-9a-f]{16}$/);
  assert.equal(one.node, process.version);
  assert.ok(one.cpu.count >= 1);
  assert.ok(one.caches.length >= 1);
  for (const change of [
    { isa: 'avx512' },
    { arenaPages: 'thp' },
    { compiler: 'g++ 13' },
    { flags: '-O2' },
    { clockInvariant: false },
    { clock: { source: 'clock_gettime', ticksPerNs: 2.5961 } },
  ]) {
    const other = fingerprint({ ...ENGINE, ...change });
    assert.notEqual(other.id, one.id);
    assert.equal(differences(one, other).length, 1);
  }
  assert.deepEqual(differences(one, fingerprint(ENGINE)), []);
});

for (const { name, step, rate, alike } of [
  { name: 'a rate calibrated anew over a border of rounding', rate: [2.5949, 2.5951], alike: true },
  { name: 'another rate', rate: [2.6, 2.7], alike: false },
  { name: 'steps of 10.00 and 10.02 ns', step: [10, 10.02], alike: true },
  { name: 'steps of 6.15 and 6.92 ns', step: [6.15, 6.92], alike: true },
  { name: 'steps of 9 and 19 ns', step: [9, 19], alike: true },
  { name: 'steps of 40 and 80 ns', step: [40, 80], alike: true },
  { name: 'steps of 10 and 21 ns', step: [10, 21], alike: false },
  { name: 'a step and none', step: [10, null], alike: false },
  { name: 'no step on either side', step: [null, null], alike: true },
] as { name: string; step?: (number | null)[]; rate?: number[]; alike: boolean }[]) {
  test(`clocks ${alike ? 'alike' : 'that differ'}: ${name}`, () => {
    const [one, other] = [0, 1].map((i) => ({
      ...ENGINE,
      clock: { source: 'rdtsc', ticksPerNs: rate?.[i] ?? 2.6 },
      clockStepNs: step === undefined ? 10 : step[i]!,
    })) as [EngineFacts, EngineFacts];
    assert.equal(differences(fingerprint(one), fingerprint(other)).length, alike ? 0 : 1);
    assert.equal(engineDifferences(one, other).length, alike ? 0 : 1);
    assert.equal(fingerprint(one).id, fingerprint(other).id, 'what is measured anew at each run is not in the id');
  });
}

test('the machine class is a folder name', () => {
  assert.match(machineClass(), /^[a-z0-9_]+(-[a-z0-9_]+){6}$/);
  assert.equal(fingerprint(ENGINE).machineClass, machineClass());
});
