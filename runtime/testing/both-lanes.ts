/** One input through both lanes: what they must agree on, and that they do. */
import assert from 'node:assert/strict';
import { FLOW_DEFAULTS, type Flow, type FlowInput, type FlowOptions, type FlowSummary } from '../flow.ts';
import { loadNative } from '../native.ts';
import { openNativeFlow } from '../native-flow.ts';
import { openTypeScriptFlow } from '../pipeline.ts';
import { withFile } from './messages.ts';

const OPTIONS: FlowOptions = { ...FLOW_DEFAULTS, arenaBytes: 64 * 2 ** 20, probes: false };
const native = loadNative();

/** Why the comparison can't be made here; false when it can. */
export const noNative = native.loaded ? false : `the addon is not loaded: ${native.reason}`;

type Agreed = Omit<FlowSummary, 'lane' | 'isa' | 'arena' | 'threads' | 'clock' | 'busyNs' | 'samples'>;

async function agreedOf(
  open: (options: FlowOptions) => Flow,
  change: Partial<FlowOptions>,
): Promise<Agreed | { error: unknown }> {
  const flow = open({ ...OPTIONS, ...change });
  try {
    const {
      lane: _,
      isa: _isa,
      arena: _arena,
      threads: _threads,
      clock: _clock,
      busyNs: _busy,
      samples: _samples,
      ...agreed
    } = await flow.run();
    return agreed;
  } catch (error) {
    return { error: (error as { code?: unknown }).code };
  } finally {
    flow.close();
  }
}

/** What both lanes say of these bytes; they may both refuse them. */
export function bothLanes(
  bytes: Uint8Array,
  change: Partial<FlowOptions> = {},
  feeds: readonly string[] = [],
): Promise<Agreed | { error: unknown }> {
  return withFile(bytes, async (path) => {
    const input: FlowInput = { path, feeds };
    const typeScript = (options: FlowOptions) => openTypeScriptFlow(input, options, { lookAheadFrom: 0 });
    const specified = await agreedOf(typeScript, { ...change, lookAhead: false });
    assert.deepEqual(await agreedOf(typeScript, { ...change, lookAhead: true }), specified);
    for (const lookAhead of [true, false]) {
      assert.deepEqual(await agreedOf((options) => openNativeFlow(input, options), { ...change, lookAhead }), specified);
    }
    return specified;
  });
}

/** What both lanes say of an input that they read. */
export async function bothRead(
  bytes: Uint8Array,
  change: Partial<FlowOptions> = {},
  feeds: readonly string[] = [],
): Promise<Agreed> {
  const summary = await bothLanes(bytes, change, feeds);
  assert.ok(!('error' in summary), JSON.stringify(summary));
  return summary;
}

/** Counts above zero. */
export function found(counts: object): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).filter(([, value]) => value !== 0)) as Record<string, number>;
}
