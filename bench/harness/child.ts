/** The measuring process: one task in argv, one JSON line out. Started by children.ts, never by a person. */

import { LuminaError, messageOf } from '../../runtime/errors.ts';
import { chooseAddon } from '../../runtime/native.ts';
import { measureBench } from './measure-bench.ts';
import { measurePeers } from './measure-peers.ts';
import { measureProbes } from './probe-cost.ts';
import { measureFlow } from './replay.ts';
import type { Answer, BenchFigures, PeersResult, ProbesResult, Task } from './tasks.ts';

async function answer(): Promise<Answer> {
  try {
    // The parent has told the user when this is not the ordinary one.
    chooseAddon(process.env.LUMINA_ADDON);
    const task = JSON.parse(process.argv[2] ?? '') as Task;
    return { result: await perform(task) };
  } catch (error) {
    const code = error instanceof LuminaError ? error.code : 'LUMINA_BENCH_TASK';
    return { error: { code, message: messageOf(error) } };
  }
}

function perform(task: Task): Promise<BenchFigures | PeersResult | ProbesResult> {
  switch (task.kind) {
    case 'bench':
      return measureBench(task);
    case 'peers':
      return measurePeers(task);
    case 'probes':
      return measureProbes(task);
    case 'flow':
      return measureFlow(task);
  }
}

process.stdout.write(`${JSON.stringify(await answer())}\n`);
