/** The environment of a gate as rows of text: what each arm's processes met, and the machine. */

import { ARMS, type ArmEnvironment, type GateReport } from '../gate/report.ts';
import type { Fingerprint } from '../machine.ts';
import { count, ns, UNKNOWN } from './figures.ts';

/** One row a fact: its name, then base, change, control. */
export function environmentRows(environment: GateReport['environment']): string[][] {
  const row = (name: string, of: (arm: ArmEnvironment) => string): string[] => [name, ...ARMS.map((arm) => of(environment[arm]))];
  return [
    row('steal, ms', ({ stealMs }) => ns(stealMs)),
    row('voluntary switches', ({ voluntarySwitches }) => count(voluntarySwitches)),
    row('involuntary switches', ({ involuntarySwitches }) => count(involuntarySwitches)),
    row('minor faults', ({ minorFaults }) => count(minorFaults)),
    row('gaps above 10 us', ({ gaps }) => count(gaps)),
    row('time in gaps, ms', ({ gapMs }) => ns(gapMs)),
    row('clock step, ns', ({ clockStepNs }) => ns(clockStepNs)),
    row('arena pages', ({ pages }) => listed(pages)),
    row('why no better pages', ({ pagesReasons = [] }) => pagesReasons.join(', ')),
    row('for better pages', ({ pagesRemedies = [] }) => pagesRemedies.join(', ')),
    row('processors', ({ processors }) => (processors.length === 0 ? 'not pinned' : listed(processors.map(String)))),
    row('digest', ({ digest }) => digest ?? UNKNOWN),
  ];
}

/** The machine and the build that were measured, a name and a value each. */
export function fingerprintRows(fingerprint: Fingerprint): string[][] {
  const { cpu, clock } = fingerprint;
  const invariant = clock.invariant === null ? 'not known whether invariant' : clock.invariant ? 'invariant' : 'not invariant';
  return [
    ['fingerprint', fingerprint.id],
    ['class', fingerprint.machineClass],
    ['processor', `${cpu.count} x ${cpu.name}`],
    ['family, model, stepping', `${cpu.vendor} ${cpu.family}, ${cpu.model}, ${cpu.stepping}`],
    ['flags that matter', listed(cpu.flags)],
    ['caches', listed(fingerprint.caches)],
    ['hypervisor', fingerprint.hypervisor],
    ['system', `${fingerprint.platform}, kernel ${fingerprint.kernel}, governor ${fingerprint.governor}`],
    ['clock', `${clock.source}, ${clock.ticksPerNs} ticks/ns, step ${ns(clock.stepNs)} ns, ${invariant}`],
    ['lane', `${fingerprint.lane}, ${fingerprint.isa}`],
    ['compiler', fingerprint.compiler ?? UNKNOWN],
    ['compiler flags', fingerprint.flags ?? UNKNOWN],
    ['Node', fingerprint.node],
    ['arena pages', fingerprint.arenaPages],
  ];
}

function listed(items: readonly string[]): string {
  return items.length === 0 ? UNKNOWN : items.join(', ');
}
