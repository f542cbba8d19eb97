/**
 * Which machine, which build: the fingerprint that a stored figure is only comparable under.
 *
 * Whatever can't be read is kept as `unknown`, never left out, so that a machine which starts to tell changes its fingerprint.
 */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, platform, release } from 'node:os';

const UNKNOWN = 'unknown';
/** Clock steps are told apart in classes of this width: up to 10 ns, up to 20, and so on. */
const STEP_CLASS_NS = 10;
const CPU_FOLDER = '/sys/devices/system/cpu/cpu0';
/** Instruction sets that the kernels or the compiler's library paths may choose by. */
const FLAGS_THAT_MATTER = [
  'sse4_2',
  'avx',
  'avx2',
  'bmi2',
  'fma',
  'erms',
  'fsrm',
  'avx512f',
  'avx512bw',
  'avx512dq',
  'avx512vl',
  'avx512vbmi2',
  'avx512_vbmi2',
  'asimd',
  'sve',
] as const;

/** What a run of the engine tells about itself. */
export interface EngineFacts {
  readonly lane: 'native' | 'ts';
  readonly isa: string;
  /** What the arena obtained: `1g`, `2m`, `thp`, `locked`, `plain` or `javascript`. */
  readonly arenaPages: string;
  readonly clock: { readonly source: string; readonly ticksPerNs: number };
  /** Smallest step between two readings of the clock, ns; null when the engine doesn't tell. */
  readonly clockStepNs: number | null;
  /** Compiler of the addon with its version, and the flags it was called with; null in the TypeScript lane. */
  readonly compiler: string | null;
  readonly flags: string | null;
}

export interface Fingerprint {
  readonly id: string;
  readonly machineClass: string;
  readonly cpu: {
    readonly vendor: string;
    readonly family: string;
    readonly model: string;
    readonly stepping: string;
    readonly name: string;
    readonly count: number;
    readonly flags: readonly string[];
  };
  /** As the kernel lists them, level and kind first: `L1 Data 48K`. */
  readonly caches: readonly string[];
  readonly hypervisor: string;
  readonly platform: string;
  readonly kernel: string;
  readonly governor: string;
  /** `stepNs` is the upper end of the step's class. */
  readonly clock: { readonly source: string; readonly ticksPerNs: number; readonly stepNs: number | null };
  readonly lane: 'native' | 'ts';
  readonly isa: string;
  readonly compiler: string | null;
  readonly flags: string | null;
  readonly node: string;
  readonly arenaPages: string;
}

/** The fingerprint of this machine running this build. */
export function fingerprint(engine: EngineFacts): Fingerprint {
  const cpu = cpuFacts();
  const hypervisor = hypervisorName();
  const facts = {
    machineClass: machineClass(),
    cpu,
    caches: cacheFacts(),
    hypervisor,
    platform: `${platform()} ${arch()}`,
    kernel: release(),
    governor: readLine(`${CPU_FOLDER}/cpufreq/scaling_governor`) ?? 'none',
    clock: {
      source: engine.clock.source,
      // Calibration differs by some 10 kHz from run to run; the rate of the counter itself doesn't.
      ticksPerNs: Math.round(engine.clock.ticksPerNs * 100) / 100,
      // The smallest step seen is an upper bound that differs by some ns from run to run.
      stepNs: engine.clockStepNs === null ? null : Math.ceil(engine.clockStepNs / STEP_CLASS_NS) * STEP_CLASS_NS,
    },
    lane: engine.lane,
    isa: engine.isa,
    compiler: engine.compiler,
    flags: engine.flags,
    node: process.version,
    arenaPages: engine.arenaPages,
  };
  return { id: createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 16), ...facts };
}

/** The names of the fields in which two fingerprints differ; empty when figures taken under them may be compared. */
export function differences(one: Fingerprint, other: Fingerprint): string[] {
  const keys = Object.keys(one).filter((key) => key !== 'id') as (keyof Fingerprint)[];
  return keys
    .filter((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]))
    .map((key) => `${key} was ${JSON.stringify(one[key])}, is ${JSON.stringify(other[key])}`);
}

/** Folder name for baselines of machines alike: processor, hypervisor, CPUs; `linux-genuineintel-6-167-1-kvm-2cpu`. */
export function machineClass(): string {
  const { vendor, family, model, stepping, count } = cpuFacts();
  const parts = [platform(), vendor, family, model, stepping, hypervisorName(), `${count}cpu`];
  return parts.map((part) => part.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_')).join('-');
}

function cpuFacts(): Fingerprint['cpu'] {
  const info = processorInfo();
  const flags = new Set((info.get('flags') ?? info.get('Features') ?? '').split(' '));
  return {
    vendor: info.get('vendor_id') ?? info.get('CPU implementer') ?? UNKNOWN,
    family: info.get('cpu family') ?? info.get('CPU architecture') ?? UNKNOWN,
    model: info.get('model') ?? info.get('CPU part') ?? UNKNOWN,
    stepping: info.get('stepping') ?? info.get('CPU revision') ?? UNKNOWN,
    name: info.get('model name') ?? cpus()[0]?.model.trim() ?? UNKNOWN,
    count: availableParallelism(),
    flags: FLAGS_THAT_MATTER.filter((flag) => flags.has(flag)),
  };
}

/** The first processor's entry of /proc/cpuinfo; empty where there is none. */
function processorInfo(): Map<string, string> {
  const text = readText('/proc/cpuinfo') ?? '';
  const first = text.split('\n\n', 1)[0] ?? '';
  return new Map(
    first.split('\n').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    }),
  );
}

function cacheFacts(): string[] {
  const folder = `${CPU_FOLDER}/cache`;
  let entries: string[] = [];
  try {
    entries = readdirSync(folder).filter((name) => name.startsWith('index'));
  } catch {
    return [UNKNOWN];
  }
  return entries.sort().map((name) => {
    const [level, type, size] = ['level', 'type', 'size'].map((file) => readLine(`${folder}/${name}/${file}`) ?? UNKNOWN);
    return `L${level} ${type} ${size}`;
  });
}

/** `none` on bare metal; else what the firmware calls itself, or `unnamed` when the processor says only that there is one. */
function hypervisorName(): string {
  const named = readLine('/sys/hypervisor/type');
  if (named !== undefined) return named;
  const flags = processorInfo().get('flags')?.split(' ') ?? [];
  if (!flags.includes('hypervisor')) return platform() === 'linux' ? 'none' : UNKNOWN;
  const vendor = readLine('/sys/class/dmi/id/sys_vendor');
  return vendor === undefined || vendor === '' ? 'unnamed' : vendor;
}

function readLine(path: string): string | undefined {
  return readText(path)?.split('\n', 1)[0]?.trim();
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
