/** ring: one book_event pushed, seen and released, on one thread as in the TypeScript lane. */

import { bookEvent } from '../generated/lumina-1.0/ts/index.ts';
import { EventRing } from '../runtime/ring/event-ring.ts';
import { expectEqual, type StageBench } from './harness/stage-bench.ts';

const SLOTS = 1024;
const EVENTS = 100_000;

export const ring: StageBench = {
  name: 'ring',
  about: 'claim, stamp, publish, peek and release one record; per event',
  probe: 'ring',
  program: 'ring',
  async prepare() {
    const events = new EventRing(SLOTS);
    let sum = 0;
    const run = (): void => {
      let seen = 0;
      for (let i = 1; i <= EVENTS; i++) {
        bookEvent.setSequence(events.view, events.claim(), i);
        events.publish();
        seen += bookEvent.sequence(events.view, events.peek());
        events.release();
      }
      sum = seen;
    };
    run();
    expectEqual('the sum of sequence numbers seen', sum, (EVENTS * (EVENTS + 1)) / 2);
    for (let i = 0; i < SLOTS; i++) {
      events.claim();
      events.publish();
    }
    expectEqual('a slot of a full ring', events.claim(), -1);
    for (let i = 0; i < SLOTS; i++) events.release();
    expectEqual('an event of an empty ring', events.peek(), -1);
    return { messages: EVENTS, run };
  },
};
