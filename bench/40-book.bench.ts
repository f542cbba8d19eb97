/**
 * book: order operations on the books of a whole day, already parsed. The day ends with empty books, so it can follow itself.
 * match: the orders that such a day implies, matched on the same books.
 */

import { matchExecution, matchRequest } from '../generated/lumina-1.0/ts/index.ts';
import { BookStage } from '../runtime/book/stage.ts';
import { openMatcher } from '../runtime/lanes.ts';
import { Parser } from '../runtime/parse/parser.ts';
import { typedMemory } from '../runtime/typed-memory.ts';
import { benchDay } from './harness/bench-day.ts';
import { RecordedOperations } from './harness/operations.ts';
import { orderStream } from './harness/order-stream.ts';
import { expectEqual, type StageBench } from './harness/stage-bench.ts';

const CAPACITY = { initialOrders: 1 << 16, mostOrders: 1 << 20 };
const ARENA_BYTES = 64 << 20;
const BATCH = 256;

export const book: StageBench = {
  name: 'book',
  about: 'apply A F E C X D U to the books, operations already parsed; per order message',
  probe: 'book',
  async prepare() {
    const { view, offsets, lengths, count, types } = benchDay();
    const operations = new RecordedOperations();
    const parser = new Parser(operations);
    for (let i = 0; i < count; i++) parser.parse(view, offsets[i]!, lengths[i]!);
    const expected = ['A', 'F', 'E', 'C', 'X', 'D', 'U'].reduce((sum, type) => sum + (types[type] ?? 0), 0);
    expectEqual('the number of order operations', operations.count, expected);
    const stage = new BookStage({ ...CAPACITY, memory: typedMemory() });
    const run = (): void => operations.replay(stage);
    run();
    expectEqual('live orders after the day', stage.store.orders.live, 0);
    run();
    const damage = Object.values(stage.damage).reduce((sum, value) => sum + value, 0);
    expectEqual('live orders and damage after the day, again', [stage.store.orders.live, damage], [0, 0]);
    return { messages: operations.count, run };
  },
};

export const match: StageBench = {
  name: 'match',
  about: 'price-time matching of the orders that a day implies: limit, IOC, replace, reduce, cancel; per order',
  probe: null,
  program: 'match',
  async prepare() {
    const { requests, count, executions } = orderStream();
    const matcher = openMatcher('ts', { arenaBytes: ARENA_BYTES, capacity: BATCH });
    const asked = new Uint8Array(matcher.requests.buffer);
    /** Every request, a batch at a time; `take` gets how many executions each made. */
    const each = (take: (executions: number) => void): void => {
      for (let from = 0; from < count; from += BATCH) {
        const batch = Math.min(BATCH, count - from);
        asked.set(requests.subarray(from * matchRequest.LENGTH, (from + batch) * matchRequest.LENGTH));
        take(matcher.match(batch));
      }
    };
    const made: Buffer[] = [];
    each((batch) => made.push(Buffer.from(matcher.executions.buffer.slice(0, batch * matchExecution.LENGTH))));
    expectEqual("executions that are the day's", Buffer.concat(made).equals(executions), true);
    let executed = 0;
    const run = (): void => {
      executed = 0;
      each((batch) => {
        executed += batch;
      });
    };
    run();
    const { liveOrders } = matcher.summary();
    expectEqual('executions and live orders, again', [executed * matchExecution.LENGTH, liveOrders], [executions.length, 0]);
    return { messages: count, run };
  },
};
