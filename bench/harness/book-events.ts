/** The book_event records of the bench day, as the book stage hands them to the signal stage. */

import { bookEvent } from '../../generated/lumina-1.0/ts/index.ts';
import { BookStage } from '../../runtime/book/stage.ts';
import { Parser } from '../../runtime/parse/parser.ts';
import type { BenchDay } from './bench-day.ts';

export interface BookEvents {
  readonly view: DataView;
  readonly count: number;
}

/** One event a message, bookEvent.LENGTH bytes each. */
export function bookEvents({ view, offsets, lengths, count }: BenchDay): BookEvents {
  const events = new DataView(new ArrayBuffer(count * bookEvent.LENGTH));
  const stage = new BookStage({ initialOrders: 1 << 16, mostOrders: 1 << 20 });
  const parser = new Parser(stage);
  for (let i = 0; i < count; i++) {
    const at = offsets[i]!;
    parser.parse(view, at, lengths[i]!);
    const event = i * bookEvent.LENGTH;
    const locate = parser.locate(view, at);
    bookEvent.setSequence(events, event, i + 1);
    bookEvent.setTimestamp(events, event, parser.tally.times[1]!);
    bookEvent.setStockLocate(events, event, locate);
    bookEvent.setMessageType(events, event, view.getUint8(at));
    stage.writeEvent(events, event, locate);
  }
  return { view: events, count };
}
