/**
 * Which machine, which build: the fingerprint that a stored figure is only comparable under.
 *
 * Whatever can't be read is kept as `unknown`, never left out, so that a machine which starts to tell changes its fingerprint.
 */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, platform, release } from 'node:os';

const UNKNOWN = 'unknown';
/** The smallest step seen is an upper bound that scatters: steps are alike up to this distance, or up to this ratio. */
const STEP_DISTANCE_NS = 10;
const STEP_RATIO = 2;
/** Calibration differs by some 10 kHz in 2.6 GHz from run to run; the rate of the counter itself doesn't. */
const RATE_SHARE = 0.001;
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
  /** Why no better ones, and the command that would give some; empty where there is nothing to say. */
  readonly arenaReason: string;
  readonly arenaRemedy: string;
  readonly clock: { readonly source: string; readonly ticksPerNs: number };
  /** Smallest step between two readings of the clock, ns; null when the engine doesn't tell. */
  readonly clockStepNs: number | null;
  /** Whether its counter runs at one rate in every power state; null or absent when the engine doesn't tell. */
  readonly clockInvariant?: boolean | null;
  /** Compiler of the addon with its version, and the flags it was called with; null in the TypeScript lane. */
  readonly compiler: string | null;
  readonly flags: string | null;
}

export interface ClockFacts {
  readonly source: string;
  readonly ticksPerNs: number;
  /** Smallest advance seen, an upper bound of the step; null when the engine doesn't tell. */
  readonly stepNs: number | null;
  /** One rate in every power state; null when neither engine nor processor tells. */
  readonly invariant: boolean | null;
}

export interface Fingerprint {
  /** Hash of everything below that is the same at each run on one machine: not of the clock's measured rate and step. */
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
  readonly clock: ClockFacts;
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
    clock: clockFacts(engine),
    lane: engine.lane,
    isa: engine.isa,
    compiler: engine.compiler,
    flags: engine.flags,
    node: process.version,
    arenaPages: engine.arenaPages,
  };
  const { source, invariant } = facts.clock;
  const lasting = JSON.stringify({ ...facts, clock: { source, invariant } });
  return { id: createHash('sha256').update(lasting).digest('hex').slice(0, 16), ...facts };
}

/** What differs between two fingerprints, in words; empty when figures taken under them may be compared. */
export function differences(one: Fingerprint, other: Fingerprint): string[] {
  const { id: _one, clock: clockOne, ...restOne } = one;
  const { id: _other, clock: clockOther, ...restOther } = other;
  return unlike({ ...restOne, clock: clockOne }, { ...restOther, clock: clockOther }, clocksAlike(clockOne, clockOther));
}

/** What differs between the engines of two rounds, in words, by the same measure. */
export function engineDifferences(one: EngineFacts, other: EngineFacts): string[] {
  const [factsOne, factsOther] = [one, other].map((engine) => {
    const { lane, isa, arenaPages, compiler, flags } = engine;
    return { lane, isa, arenaPages, compiler, flags, clock: ownClockFacts(engine) };
  }) as [EngineView, EngineView];
  return unlike(factsOne, factsOther, clocksAlike(factsOne.clock, factsOther.clock));
}

type EngineView = Pick<EngineFacts, 'lane' | 'isa' | 'arenaPages' | 'compiler' | 'flags'> & { readonly clock: ClockFacts };

function unlike(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>, clocks: boolean): string[] {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return keys
    .filter((key) => (key === 'clock' ? !clocks : JSON.stringify(one[key]) !== JSON.stringify(other[key])))
    .map((key) => `${key} was ${JSON.stringify(one[key])}, is ${JSON.stringify(other[key])}`);
}

/** No classes: two readings of one clock may fall on either side of any border. */
function clocksAlike(one: ClockFacts, other: ClockFacts): boolean {
  if (one.source !== other.source || one.invariant !== other.invariant) return false;
  const rates = Math.abs(one.ticksPerNs - other.ticksPerNs) <= RATE_SHARE * Math.max(one.ticksPerNs, other.ticksPerNs);
  if (one.stepNs === null || other.stepNs === null) return rates && one.stepNs === other.stepNs;
  const [small, large] = [Math.min(one.stepNs, other.stepNs), Math.max(one.stepNs, other.stepNs)];
  return rates && (large - small <= STEP_DISTANCE_NS || large <= small * STEP_RATIO);
}

/** As the engine tells it. */
function ownClockFacts(engine: EngineFacts): ClockFacts {
  return {
    source: engine.clock.source,
    ticksPerNs: Math.round(engine.clock.ticksPerNs * 1000) / 1000,
    stepNs: engine.clockStepNs === null ? null : Math.round(engine.clockStepNs * 100) / 100,
    invariant: engine.clockInvariant ?? null,
  };
}

/** With the processor's word where the engine has none: 64-bit Arm's counter is steady by definition. */
function clockFacts(engine: EngineFacts): ClockFacts {
  const flags = processorInfo().get('flags')?.split(' ');
  const told = flags === undefined ? null : flags.includes('constant_tsc') && flags.includes('nonstop_tsc');
  return { ...ownClockFacts(engine), invariant: engine.clockInvariant ?? (arch() === 'arm64' ? true : told) };
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
