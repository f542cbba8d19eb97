/** What a run of the TypeScript lane tells at its end, gathered from its stages. */
import type { BookStage } from './book/stage.ts';
import { performanceClock } from './clock.ts';
import { type FlowSummary, noDamage, noPackets } from './flow.ts';
import type { FrameSource } from './frames.ts';
import type { GatewayStage } from './gateway/stage.ts';
import type { Memory } from './memory.ts';
import { byCharacter, FIRST_TIME, LAST_TIME, type Tally } from './parse/tally.ts';
import type { SignalStage } from './signal/stage.ts';

export interface RanStages {
  readonly arenaBytes: number;
  readonly memory: Memory;
  readonly messages: number;
  readonly busyNs: number;
  readonly samplesRecorded: number;
  /** Null when the run was given up before the input was open. */
  readonly frames: FrameSource | null;
  readonly tally: Tally;
  readonly book: BookStage;
  readonly signal: SignalStage;
  readonly gateway: GatewayStage;
}

export function pipelineSummary(ran: RanStages): FlowSummary {
  const { arenaBytes, frames, tally, book, signal } = ran;
  return {
    lane: 'ts',
    isa: 'javascript',
    arena: {
      bytes: arenaBytes,
      wanted: arenaBytes,
      pages: 'javascript',
      locked: false,
      used: book.store.bytes,
      reason: ran.memory.reason,
      remedy: '',
      prepareMs: 0,
    },
    threads: 1,
    clock: performanceClock(),
    messages: ran.messages,
    ...(frames?.counts() ?? noPackets()),
    bytes: frames?.bytes() ?? 0,
    symbols: book.symbolCount,
    liveOrders: book.store.orders.live,
    digest: book.digest(),
    types: byCharacter(tally.known),
    unknownTypes: byCharacter(tally.unknown),
    firstTimeNs: tally.times[FIRST_TIME]!,
    lastTimeNs: tally.times[LAST_TIME]!,
    busyNs: Math.round(ran.busyNs),
    samples: { recorded: ran.samplesRecorded, dropped: 0 },
    signals: { ...signal.counts },
    orders: ran.gateway.counts(signal.noLiquidity),
    damage: {
      ...noDamage(),
      ...frames?.damage(),
      shortMessages: tally.shortMessages,
      ...book.damage,
      windowPoolExhausted: signal.windowless,
    },
  };
}
