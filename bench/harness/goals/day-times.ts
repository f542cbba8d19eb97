/** Every way through a day beside the decode floor, turn by turn in one run: what is told in multiples was measured side by side. */

import type { LaneName } from '../../../runtime/flow.ts';
import { engineFacts, typescriptFacts } from '../engine.ts';
import type { EngineFacts } from '../machine.ts';
import { nativeFacts, nativePass } from '../native-pass.ts';
import { checkPass, expectedOf } from '../native-replay.ts';
import { median } from '../statistics.ts';
import { breath, type DayGround, typescriptBooks, wholeFlow } from './passes.ts';

/** What is done of the messages: read their fields and no more, parse, parse and keep every book, or all of the flow without probes. */
export type DayStage = 'floor' | 'parse' | 'book' | 'all';

export interface Way {
  readonly stage: DayStage;
  readonly lane: LaneName;
  /** Of the books. */
  readonly lookAhead?: 'on' | 'off';
  /** Hot threads of the native lane's flow. */
  readonly threads?: 1 | 2;
}

/** The times of one way, one value a round. */
export interface WayTimes {
  readonly way: Way;
  readonly engine: EngineFacts;
  readonly nsPerMessage: readonly number[];
  /** By the floor of the same round; null for the floor. */
  readonly byFloor: readonly number[] | null;
  /** The TypeScript lane's by the native lane's of the same round, alike in look-ahead and on one thread; null for the native lane. */
  readonly byNative: readonly number[] | null;
}

/** One pass. */
interface Passed {
  readonly ns: number;
  readonly engine: EngineFacts;
}

interface Runner {
  readonly way: Way;
  run(): Promise<Passed> | Passed;
}

/** Passes of a round, beside the floor's. */
export const WAYS = 8;

/**
 * One round to warm up, then `repeat` counted ones. The passes of parse and books are told in processor time of the process, those of the
 * flow in time of the hot threads inside batches. The floor is taken before each native pass: the round's is the median of them.
 * @throws Error when a pass gives another answer than the TypeScript lane
 */
export async function dayTimes(ground: DayGround, repeat: number, onPass: () => void): Promise<WayTimes[]> {
  const runners = waysThrough(ground);
  const floors: number[] = [];
  const passes = new Map<Way, Passed[]>(runners.map(({ way }) => [way, []]));
  for (let round = 0; round <= repeat; round++) {
    const floorsOfRound: number[] = [];
    for (const { way, run } of runners) {
      await breath(ground);
      if (way.lane === 'native') floorsOfRound.push(floorNs(ground));
      const passed = await run();
      if (round > 0) passes.get(way)!.push(passed);
      onPass();
    }
    if (round > 0) floors.push(median(floorsOfRound));
  }
  return timesOf(passes, floors);
}

function timesOf(passes: ReadonlyMap<Way, readonly Passed[]>, floors: readonly number[]): WayTimes[] {
  const nsOf = (way: Way): number[] => passes.get(way)!.map(({ ns }) => ns);
  const ways = [...passes.keys()];
  const times = ways.map((way) => {
    const nsPerMessage = nsOf(way);
    const by = (others: readonly number[]): number[] => nsPerMessage.map((ns, round) => ns / others[round]!);
    // The first of its kind is the one on one thread.
    const native = ways.find(
      ({ lane, stage, lookAhead }) => lane === 'native' && stage === way.stage && lookAhead === way.lookAhead,
    )!;
    const { engine } = passes.get(way)![0]!;
    return { way, engine, nsPerMessage, byFloor: by(floors), byNative: way.lane === 'ts' ? by(nsOf(native)) : null };
  });
  const floor: Way = { stage: 'floor', lane: 'native' };
  return [{ way: floor, engine: times[0]!.engine, nsPerMessage: floors, byFloor: null, byNative: null }, ...times];
}

function floorNs({ records }: DayGround): number {
  return nativePass(records.bytes, { stage: 'floor' }).cpuNs / records.messages;
}

function waysThrough(ground: DayGround): Runner[] {
  return [
    parse(ground),
    books(ground, 'on'),
    books(ground, 'off'),
    booksInTypeScript(ground, 'on'),
    booksInTypeScript(ground, 'off'),
    flow(ground, { stage: 'all', lane: 'native', threads: 1 }),
    flow(ground, { stage: 'all', lane: 'native', threads: 2 }),
    flow(ground, { stage: 'all', lane: 'ts' }),
  ];
}

/** Checked now, since the sums of a pass and of the floor take two more of them. */
function parse({ records, isa }: DayGround): Runner {
  const { bytes, messages } = records;
  checkPass(records, nativePass(bytes, { stage: 'parse', isa }), expectedOf(records, 'parse'));
  return {
    way: { stage: 'parse', lane: 'native' },
    run: () => {
      const pass = nativePass(bytes, { stage: 'parse', isa });
      return { ns: pass.cpuNs / messages, engine: nativeFacts(pass) };
    },
  };
}

function books({ records, digest, isa, arenaBytes }: DayGround, lookAhead: 'on' | 'off'): Runner {
  const { bytes, messages } = records;
  return {
    way: { stage: 'book', lane: 'native', lookAhead },
    run: () => {
      const pass = nativePass(bytes, { stage: 'book', lookAhead: lookAhead === 'on', isa, arenaBytes });
      checkPass(records, pass, { messages, digest, damage: {} });
      return { ns: pass.cpuNs / messages, engine: nativeFacts(pass) };
    },
  };
}

function booksInTypeScript(ground: DayGround, lookAhead: 'on' | 'off'): Runner {
  return {
    way: { stage: 'book', lane: 'ts', lookAhead },
    run: () => ({ ns: typescriptBooks(ground, lookAhead === 'on'), engine: typescriptFacts() }),
  };
}

function flow(ground: DayGround, way: Way): Runner {
  return {
    way,
    run: async () => {
      const summary = await wholeFlow(ground, way.lane, { probes: false, threads: way.threads ?? 1 });
      return { ns: summary.busyNs / summary.messages, engine: engineFacts(summary) };
    },
  };
}
