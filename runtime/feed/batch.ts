/** Messages out of one packet, as the stages after the feed take them. */

/** Messages of one batch at most. */
export const BATCH_MESSAGES = 4096;

/** Message i is view[offsets[i], offsets[i] + lengths[i]), length at least 1. Valid until the next batch is filled. */
export interface MessageBatch {
  view: DataView;
  readonly offsets: Uint32Array;
  readonly lengths: Uint32Array;
  count: number;
  /** Number of the first message, from 1; whoever counts them sets it. */
  sequence: number;
  /** Index of the first message that follows the end of the session; `count` when there is none. */
  lateFrom: number;
  /** Messages before this batch were lost for good: every book is suspect. */
  suspect: boolean;
  /** Ticks at the first sight of the packet's bytes. */
  t0: number;
}

export function emptyBatch(): MessageBatch {
  return {
    view: new DataView(new ArrayBuffer(0)),
    offsets: new Uint32Array(BATCH_MESSAGES),
    lengths: new Uint32Array(BATCH_MESSAGES),
    count: 0,
    sequence: 0,
    lateFrom: 0,
    suspect: false,
    t0: 0,
  };
}
