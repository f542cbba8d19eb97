/** book: order operations on the books of a whole day, already parsed. The day ends with empty books, so it can follow itself. */

import { BookStage } from '../runtime/book/stage.ts';
import { Parser } from '../runtime/parse/parser.ts';
import { benchDay } from './harness/bench-day.ts';
import { RecordedOperations } from './harness/operations.ts';
import { expectEqual, type StageBench } from './harness/stage-bench.ts';

const CAPACITY = { initialOrders: 1 << 16, mostOrders: 1 << 20 };

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
    const stage = new BookStage(CAPACITY);
    const run = (): void => operations.replay(stage);
    run();
    expectEqual('live orders after the day', stage.store.orders.live, 0);
    run();
    const damage = Object.values(stage.damage).reduce((sum, value) => sum + value, 0);
    expectEqual('live orders and damage after the day, again', [stage.store.orders.live, damage], [0, 0]);
    return { messages: operations.count, run };
  },
};
