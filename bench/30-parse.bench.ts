/** parse: type dispatch and the fields a book wants, from framed messages in memory to operations that only add up. */

import { Parser } from '../runtime/parse/parser.ts';
import { byCharacter } from '../runtime/parse/tally.ts';
import { benchDay } from './harness/bench-day.ts';
import { SummingOperations } from './harness/operations.ts';
import { expectEqual, type StageBench } from './harness/stage-bench.ts';

export const parse: StageBench = {
  name: 'parse',
  about: 'dispatch on the type and read the fields that the book wants; per message',
  probe: 'parse',
  async prepare() {
    const { view, offsets, lengths, count, types } = benchDay();
    const operations = new SummingOperations();
    const parser = new Parser(operations);
    const run = (): void => {
      for (let i = 0; i < count; i++) parser.parse(view, offsets[i]!, lengths[i]!);
    };
    run();
    expectEqual('messages by type', sorted(byCharacter(parser.tally.known)), sorted(types));
    return { messages: count, run };
  },
};

function sorted(types: Readonly<Record<string, number>>): [string, number][] {
  return Object.entries(types).sort(([a], [b]) => (a < b ? -1 : 1));
}
