/** The parser and the books of the TypeScript lane over one batch, as the flow runs them, without what follows. */

import type { BookStage } from '../../runtime/book/stage.ts';
import type { FrameBatch } from '../../runtime/frames.ts';
import type { Parser } from '../../runtime/parse/parser.ts';

/** Parses every message of the batch. `ahead`: the books, to look at what comes; null for no look-ahead. */
export function applyBatch(
  batch: Pick<FrameBatch, 'view' | 'offsets' | 'lengths' | 'count'>,
  parser: Parser,
  ahead: BookStage | null,
): void {
  const { view, offsets, lengths, count } = batch;
  let behind = ahead === null ? count : 0;
  for (let i = 0; i < count; i++) {
    if (i === behind) behind = ahead!.lookAhead(batch, i, count);
    parser.parse(view, offsets[i]!, lengths[i]!);
  }
}
