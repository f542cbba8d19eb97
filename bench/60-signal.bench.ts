/** signal: trades classified, volume buckets, VPIN, toxicity and the strategy, from the day's book events in memory. */

import { bookEvent } from '../generated/lumina-1.0/ts/index.ts';
import { FLOW_DEFAULTS } from '../runtime/flow.ts';
import { SignalStage } from '../runtime/signal/stage.ts';
import { typedMemory } from '../runtime/typed-memory.ts';
import { benchDay } from './harness/bench-day.ts';
import { bookEvents } from './harness/book-events.ts';
import { expectEqual, type StageBench } from './harness/stage-bench.ts';

export const signal: StageBench = {
  name: 'signal',
  about: 'classify trades, fill buckets, evaluate VPIN, decide; per event, most of which are no trade',
  probe: 'signal',
  async prepare() {
    const day = benchDay();
    const { view, count } = bookEvents(day);
    const limits = { ...FLOW_DEFAULTS.strategy, maxOrderShares: FLOW_DEFAULTS.risk.maxOrderShares };
    const stage = new SignalStage({ vpin: FLOW_DEFAULTS.vpin, limits, symbols: [], memory: typedMemory() });
    const run = (): void => {
      for (let i = 0, at = 0; i < count; i++, at += bookEvent.LENGTH) stage.onEvent(view, at);
    };
    run();
    const { trades, nonPrintable, crosses, brokenTrades, unresolvedShares } = stage.counts;
    const executions = ['E', 'C', 'P'].reduce((sum, type) => sum + (day.types[type] ?? 0), 0);
    expectEqual('trades with those that are not printable', trades + nonPrintable, executions);
    expectEqual(
      'crosses, broken trades, unresolved shares',
      [crosses, brokenTrades, unresolvedShares],
      [day.types.Q, day.types.B ?? 0, 0],
    );
    return { messages: count, run };
  },
};
