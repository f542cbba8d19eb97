/** Recordings of the TypeScript lane by V8's own profiler: JavaScript only, inlined functions included, nothing of the kernel. */

import { readFileSync } from 'node:fs';
import type { Profiler } from 'node:inspector';
import { join } from 'node:path';
import { NO_LOSS } from './loss.ts';
import type { RecordedTask } from './recorded-task.ts';
import { runRecorded } from './recorder.ts';
import type { Recording, RecordOptions } from './sampler.ts';
import { type Frame, ownPath, type Stack, StackCounter } from './stacks.ts';

/** Nodes that stand for no function: time in which the thread did nothing is none of its own. */
const IDLE = '(idle)';
const ROOT = '(root)';

export async function recordWithInspector(options: RecordOptions, instead: string | null): Promise<Recording> {
  const { lane, input, flow, seconds, hertz, folder, signal, onProgress } = options;
  const path = join(folder, 'profile.json');
  const task: RecordedTask = { lane, input, flow, seconds, profile: { path, hertz } };
  const recorded = await runRecorded(task, { workingDirectory: folder, signal, onProgress });
  const stacks = stacksOfProfile(JSON.parse(readFileSync(path, 'utf8')) as Profiler.Profile);
  const sampler = { name: 'inspector', version: `V8 ${process.versions.v8}`, hertz, instead, seesSystemCalls: false } as const;
  return { ...recorded, sampler, stacks, doubts: [], loss: NO_LOSS };
}

/** The samples of a profile; those of an idle thread are left out. */
export function stacksOfProfile(profile: Profiler.Profile): Stack[] {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(profile.nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id] as const)));
  const counter = new StackCounter();
  for (const node of profile.nodes) {
    if ((node.hitCount ?? 0) === 0 || node.callFrame.functionName === IDLE) continue;
    const frames: Frame[] = [];
    for (let id: number | undefined = node.id; id !== undefined; id = parents.get(id)) {
      const frame = nodes.get(id)?.callFrame;
      if (frame === undefined || frame.functionName === ROOT) continue;
      frames.unshift({
        name: frame.functionName === '' ? '(anonymous)' : frame.functionName,
        ...(frame.url === '' ? {} : { file: ownPath(frame.url), line: frame.lineNumber + 1 }),
        kind: 'javascript',
      });
    }
    counter.add('javascript', frames, node.hitCount);
  }
  return counter.stacks();
}
