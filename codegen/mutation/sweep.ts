/** Plants faults one at a time and keeps those that no generated fuzz test finds. */
import type { Protocol } from '../ir.ts';
import { Library } from '../library.ts';
import { cFaults } from './c-faults.ts';
import { inParallel } from './execute.ts';
import { type Fault, KINDS, type Kind, TARGETS, type TargetName } from './fault.ts';
import { typescriptFaults } from './typescript-faults.ts';
import { Workshop } from './workshop.ts';

export interface Survivor {
  readonly fault: Fault;
  readonly output: string;
}

export interface SweepResult {
  /** Faults planted by target and kind. */
  readonly planted: Readonly<Record<string, number>>;
  readonly survivors: readonly Survivor[];
}

export interface SweepOptions {
  readonly root: string;
  readonly seed: number;
  /** Faults of each target and kind, drawn over all protocols; without it, one of each in every message. */
  readonly each?: number;
  /** Every place there is instead. */
  readonly everywhere?: boolean;
  readonly onProgress?: (done: number, all: number) => void;
}

export function groupOf({ target, kind }: { target: TargetName; kind: Kind }): string {
  return `${target}, ${kind}`;
}

/**
 * Runs the unmutated tests of each protocol that has a fault, which must pass, then those of each fault, which must not.
 * @throws Error when unmutated tests fail
 */
export async function sweep(options: SweepOptions): Promise<SweepResult> {
  const workshop = new Workshop(options.root);
  try {
    const protocols = new Library(options.root).protocols();
    const faults = chosen(allFaults(protocols, workshop), options);
    await checkUnmutated(workshop, faults);
    const planted: Record<string, number> = {};
    const survivors: Survivor[] = [];
    let done = 0;
    await inParallel(faults, async (fault) => {
      const { passed, told, output } = await workshop.run(fault.id, languageOf(fault), fault);
      if (passed || !told) survivors.push({ fault, output });
      planted[groupOf(fault)] = (planted[groupOf(fault)] ?? 0) + 1;
      options.onProgress?.(++done, faults.length);
    });
    return { planted, survivors };
  } finally {
    workshop.close();
  }
}

/** The tests that will be run with faults, without any. */
async function checkUnmutated(workshop: Workshop, faults: readonly Fault[]): Promise<void> {
  for (const language of ['c', 'typescript'] as const) {
    const own = faults.filter((fault) => languageOf(fault) === language);
    await inParallel([...new Set(own.map(({ id }) => id))], async (id) => {
      const messages = new Set(own.filter((fault) => fault.id === id).map(({ message }) => message));
      const { passed, output } = await workshop.run(id, language, undefined, [...messages]);
      if (!passed) throw new Error(`the ${language} fuzz test of ${id} fails without any fault:\n${output}`);
    });
  }
}

/** Every fault that can be planted. */
export function allFaults(protocols: readonly Protocol[], workshop: Pick<Workshop, 'read'>): Fault[] {
  return protocols.flatMap((protocol) => {
    const read = (path: string): string => workshop.read(protocol.id, path);
    return [...typescriptFaults(protocol, read), ...cFaults(protocol, read)];
  });
}

function languageOf({ target }: Fault): 'typescript' | 'c' {
  return target.startsWith('typescript') ? 'typescript' : 'c';
}

function chosen(faults: readonly Fault[], { seed, each, everywhere }: SweepOptions): Fault[] {
  if (everywhere === true) return [...faults];
  const random = randomFrom(seed);
  const draw = (all: readonly Fault[], count: number): Fault[] => {
    const left = [...all];
    const drawn: Fault[] = [];
    while (drawn.length < count && left.length > 0) drawn.push(...left.splice(Math.floor(random() * left.length), 1));
    return drawn;
  };
  const groups = TARGETS.flatMap((target) =>
    KINDS.map((kind) => faults.filter((it) => it.target === target && it.kind === kind)),
  );
  if (each !== undefined) return groups.flatMap((group) => draw(group, each));
  return groups.flatMap((group) => {
    const places = new Map<string, Fault[]>();
    for (const fault of group) {
      const place = `${fault.id} ${fault.message}`;
      places.set(place, [...(places.get(place) ?? []), fault]);
    }
    return [...places.values()].flatMap((place) => draw(place, 1));
  });
}

/** xorshift32: the same seed draws the same faults. */
function randomFrom(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
