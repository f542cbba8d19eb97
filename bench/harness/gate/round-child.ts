/** A round's process, TypeScript lane: what native/round.cc is for the native one. A program, not a module to import. */

import { readFileSync, writeFileSync } from 'node:fs';
import { telemetrySample as sample } from '../../../generated/lumina-1.0/ts/index.ts';
import { LuminaError, messageOf } from '../../../runtime/errors.ts';
import { FLOW_DEFAULTS, type FlowSummary } from '../../../runtime/flow.ts';
import { openFlow } from '../../../runtime/lanes.ts';
import { engineFacts } from '../engine.ts';
import {
  parseRoundArguments,
  ROUND_PROTOCOL,
  ROUND_SIGNAL,
  type RoundAnswer,
  type RoundFacts,
  type RoundWish,
} from './round-protocol.ts';
import { stolenMs } from './steal.ts';

/** V8 needs a whole pass to compile and settle. */
const WARMUP_PASSES = 1;

async function runPass(wish: RoundWish, into: SampleFile): Promise<FlowSummary> {
  const flow = await openFlow(
    'ts',
    { path: wish.day },
    {
      ...FLOW_DEFAULTS,
      ...ROUND_SIGNAL,
      arenaBytes: wish.arenaBytes,
      probes: true,
      onSamples: (view, at, count) => into.keep(view, at, count),
    },
  );
  try {
    return await flow.run();
  } finally {
    flow.close();
  }
}

/** The samples after the warm-up, in memory that is there before the first of them. */
class SampleFile {
  private readonly bytes: Uint8Array;
  private readonly after: number;
  private used = 0;

  constructor(wish: RoundWish) {
    this.bytes = new Uint8Array((wish.messages - wish.warmup) * sample.LENGTH).fill(1);
    this.after = wish.warmup;
  }

  get samples(): Uint8Array {
    return this.bytes.subarray(0, this.used);
  }

  clear(): void {
    this.used = 0;
  }

  keep(view: DataView, at: number, count: number): void {
    for (let i = 0, from = at; i < count; i++, from += sample.LENGTH) {
      if (sample.sequence(view, from) <= this.after) continue;
      this.bytes.set(new Uint8Array(view.buffer, view.byteOffset + from, sample.LENGTH), this.used);
      this.used += sample.LENGTH;
    }
  }
}

async function answer(words: readonly string[]): Promise<RoundAnswer> {
  try {
    const wish = parseRoundArguments(words);
    if (wish.pace !== null) throw new RangeError('the TypeScript lane runs closed loop only; leave pace out');
    const kept = new SampleFile(wish);
    for (let pass = 0; pass < WARMUP_PASSES; pass++) await runPass(wish, kept);
    kept.clear();
    globalThis.gc?.();
    const [before, stolen] = [process.resourceUsage(), stolenMs()];
    const summary = await runPass(wish, kept);
    const after = process.resourceUsage();
    writeFileSync(wish.samples, kept.samples);
    return {
      ...factsOf(summary, kept.samples.length / sample.LENGTH),
      voluntarySwitches: after.voluntaryContextSwitches - before.voluntaryContextSwitches,
      involuntarySwitches: after.involuntaryContextSwitches - before.involuntaryContextSwitches,
      minorFaults: after.minorPageFault - before.minorPageFault,
      stealMs: stolenMs() - stolen,
    };
  } catch (error) {
    const code = error instanceof LuminaError ? error.code : 'LUMINA_ROUND_ARGUMENT';
    return { protocol: ROUND_PROTOCOL, error: { code, message: messageOf(error) } };
  }
}

type Charges = 'voluntarySwitches' | 'involuntarySwitches' | 'minorFaults' | 'stealMs';

function factsOf(summary: FlowSummary, samples: number): Omit<RoundFacts, Charges> {
  const facts = engineFacts(summary);
  return {
    protocol: ROUND_PROTOCOL,
    isa: facts.isa,
    pages: facts.arenaPages,
    pagesReason: facts.arenaReason,
    pagesRemedy: facts.arenaRemedy,
    processor: pinnedTo(),
    clock: { ...facts.clock, stepNs: facts.clockStepNs, invariant: null },
    compiler: null,
    flags: null,
    planted: null,
    messages: summary.messages,
    samples,
    dropped: summary.samples.dropped,
    digest: summary.digest,
    ordersDigest: summary.orders.digest,
  };
}

/** The one processor that this process may run on, or -1 when it may run on several. */
function pinnedTo(): number {
  try {
    const allowed = /^Cpus_allowed_list:\s*(\d+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    return allowed === undefined ? -1 : Number(allowed);
  } catch {
    return -1;
  }
}

const words = process.argv.slice(2);
if (words[0] === '--protocol') process.stdout.write(`${ROUND_PROTOCOL}\n`);
else {
  const told = await answer(words);
  process.stdout.write(`${JSON.stringify(told)}\n`);
  if ('error' in told) process.exitCode = 2;
}
