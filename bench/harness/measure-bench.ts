/** One stage bench inside its own process, timed by the `benchmark` package. */

import { setImmediate } from 'node:timers/promises';
import Benchmark from 'benchmark';
import { STAGE_BENCHES } from '../benches.ts';
import { typescriptFacts } from './engine.ts';
import type { PreparedBench } from './stage-bench.ts';
import type { BenchFigures, BenchTask } from './tasks.ts';

const NS_PER_SECOND = 1e9;
/** Runs before the clock starts, so that V8 has compiled what will be timed. */
const WARMUP_RUNS = 5;
const LEAST_SAMPLES = 5;

/** Checks the stage's answer, then times it. The figures of `nsPerMessage` are the samples of the package, one each. */
export async function measureBench(task: BenchTask): Promise<BenchFigures> {
  const bench = STAGE_BENCHES.find(({ name }) => name === task.bench);
  if (bench === undefined) throw new RangeError(`no stage bench ${task.bench}`);
  const prepared = await bench.prepare();
  try {
    let waits = false;
    for (let i = 0; i < WARMUP_RUNS; i++) {
      const running = prepared.run();
      waits = running !== undefined;
      await running;
    }
    // Let garbage of the preparation go before the clock starts.
    await setImmediate();
    globalThis.gc?.();
    const seconds = await sample(bench.name, prepared, { waits, seconds: task.seconds });
    return {
      engine: typescriptFacts(),
      messages: prepared.messages,
      repeat: seconds.length,
      nsPerMessage: seconds.map((value) => (value * NS_PER_SECOND) / prepared.messages),
    };
  } finally {
    prepared.dispose?.();
  }
}

/** Seconds a run, one value a sample. `waits`: a run is over when its promise settles. */
function sample(name: string, prepared: PreparedBench, how: { waits: boolean; seconds: number }): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const deferred = (done: { resolve(): void }): void => {
      Promise.resolve(prepared.run()).then(() => done.resolve(), reject);
    };
    const timed = new Benchmark(name, {
      async: true,
      defer: how.waits,
      maxTime: how.seconds,
      minTime: how.seconds / 20,
      minSamples: LEAST_SAMPLES,
      fn: how.waits ? deferred : () => void prepared.run(),
      onComplete(this: Benchmark) {
        if (this.error !== undefined) reject(this.error);
        else resolve(this.stats.sample as number[]);
      },
    });
    timed.run();
  });
}
