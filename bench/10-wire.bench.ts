/** wire: records out of a BinaryFILE in the page cache, no message looked at. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lengthOf } from '../generated/itch-5.0/ts/index.ts';
import { STREAM_RULES } from '../runtime/feed/streams.ts';
import { openWire } from '../runtime/wire/open.ts';
import { benchDay } from './harness/bench-day.ts';
import { expectEqual, type StageBench } from './harness/stage-bench.ts';

export const wire: StageBench = {
  name: 'wire',
  about: 'read a BinaryFILE from the page cache and cut its records; per message',
  probe: null,
  async prepare() {
    const day = benchDay();
    const folder = mkdtempSync(join(tmpdir(), 'lumina-bench-'));
    const path = join(folder, 'day.itch');
    writeFileSync(path, day.records);
    const run = async (): Promise<void> => {
      const opened = await openWire({ path }, { streams: STREAM_RULES, lengthOf });
      if (opened.format !== 'binaryfile') throw new Error('the day of the benches is a BinaryFILE');
      const source = opened.records;
      let records = 0;
      try {
        for (let batch = await source.next(); batch !== null; batch = await source.next()) records += batch.count;
      } finally {
        await source.close();
      }
      expectEqual('the number of records', records, day.count);
    };
    const dispose = (): void => rmSync(folder, { recursive: true, force: true });
    try {
      await run();
    } catch (error) {
      dispose();
      throw error;
    }
    return { messages: day.count, run, dispose };
  },
};
