/** The recorded process: passes of the whole flow until its hot threads worked long enough. Started by record.ts, never by a person. */

import { writeFileSync } from 'node:fs';
import { type Profiler, Session } from 'node:inspector/promises';
import { LuminaError, messageOf } from '../../../runtime/errors.ts';
import type { FlowOptions } from '../../../runtime/flow.ts';
import { openFlow } from '../../../runtime/lanes.ts';
import { chooseAddon } from '../../../runtime/native.ts';
import type { RecordedAnswer, RecordedTask } from './recorded-task.ts';

const MICROSECONDS = 1e6;

/** One pass; hot time, ns, and messages. The samples are taken out of the ring and dropped: nobody else reads them here. */
async function pass(task: RecordedTask): Promise<{ busyNs: number; messages: number; isa: string }> {
  const options: FlowOptions = { ...task.flow, ...(task.flow.probes ? { onSamples: () => {} } : {}) };
  const flow = openFlow(task.lane, task.input, options);
  try {
    const { busyNs, messages, isa } = await flow.run();
    return { busyNs, messages, isa };
  } finally {
    flow.close();
  }
}

async function record(task: RecordedTask): Promise<RecordedAnswer> {
  // JavaScript is compiled while it runs: what is recorded is what it came to.
  if (task.lane === 'ts') await pass(task);
  const profiler = task.profile === null ? undefined : await startProfiler(task.profile.hertz);
  const from = seconds();
  const total = { busyNs: 0, messages: 0, passes: 0, isa: '' };
  do {
    const { busyNs, messages, isa } = await pass(task);
    if (messages === 0)
      throw new LuminaError('LUMINA_FLAME_INPUT', `${task.input.path}: has no message to record; name another FILE`);
    total.busyNs += busyNs;
    total.messages += messages;
    total.passes++;
    total.isa = isa;
    process.stdout.write(`${JSON.stringify({ progress: Math.min(1, total.busyNs / (task.seconds * 1e9)) })}\n`);
  } while (total.busyNs < task.seconds * 1e9);
  const to = seconds();
  if (profiler !== undefined && task.profile !== null) {
    const { profile } = await profiler.post('Profiler.stop');
    writeFileSync(task.profile.path, JSON.stringify(profile satisfies Profiler.Profile));
  }
  return { ...total, from, to };
}

/** The clock that perf is told to use: CLOCK_MONOTONIC. */
function seconds(): number {
  return Number(process.hrtime.bigint()) / 1e9;
}

async function startProfiler(hertz: number): Promise<Session> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: Math.round(MICROSECONDS / hertz) });
  await session.post('Profiler.start');
  return session;
}

process.stdout.write(`${JSON.stringify({ pid: process.pid })}\n`);
try {
  // The parent has told the user when this is not the ordinary one.
  chooseAddon(process.env.LUMINA_ADDON);
  const result = await record(JSON.parse(process.argv[2] ?? '') as RecordedTask);
  process.stdout.write(`${JSON.stringify({ result })}\n`);
} catch (error) {
  const code = error instanceof LuminaError ? error.code : 'LUMINA_FLAME_TASK';
  process.stdout.write(`${JSON.stringify({ error: { code, message: messageOf(error) } })}\n`);
}
