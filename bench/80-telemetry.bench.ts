/** telemetry: samples into the histograms of a run. */

import { telemetrySample } from '../generated/lumina-1.0/ts/index.ts';
import { Histograms } from '../runtime/telemetry/histograms.ts';
import { Random } from './exchange/random.ts';
import { expectEqual, type StageBench } from './harness/stage-bench.ts';

const SAMPLES = 100_000;

export const telemetry: StageBench = {
  name: 'telemetry',
  about: 'count one sample in the histograms of its stages and type; per sample',
  probe: null,
  async prepare() {
    const view = new DataView(new ArrayBuffer(SAMPLES * telemetrySample.LENGTH));
    const random = new Random(1);
    let largest = 0;
    for (let i = 0, at = 0; i < SAMPLES; i++, at += telemetrySample.LENGTH) {
      telemetrySample.setParse(view, at, random.below(64));
      telemetrySample.setBook(view, at, random.below(512));
      telemetrySample.setRing(view, at, random.below(64));
      telemetrySample.setSignal(view, at, random.below(64));
      // One in a thousand is an outlier, as on a shared machine.
      const total = random.below(1000) === 0 ? random.below(1_000_000) : random.below(1024);
      telemetrySample.setTotal(view, at, total);
      largest = Math.max(largest, total);
      telemetrySample.setMessageType(view, at, 0x41 + (i % 2));
    }
    const histograms = new Histograms();
    const run = (): void => histograms.record(view, 0, SAMPLES);
    run();
    const { count, max } = histograms.latencyTable().total;
    const types = Object.values(histograms.typeTable()).map((row) => row.count);
    expectEqual('samples, largest total, samples by type', [count, max, ...types], [SAMPLES, largest, SAMPLES / 2, SAMPLES / 2]);
    return { messages: SAMPLES, run };
  },
};
