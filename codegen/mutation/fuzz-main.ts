/**
 * `npm run fuzz -- [ID...] [--seconds 60] [--seed N]`: every generated C fuzz entry, or those named, under libFuzzer. `--runs N`
 * ends each after so many inputs instead. Ends with 1 when one finds a fault, 2 when there is no libFuzzer.
 */
import { parseArgs } from 'node:util';
import { ids } from '../main.ts';
import { packageRoot } from '../package-root.ts';
import { fuzz, libFuzzerMissing } from './libfuzzer.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '60' }, runs: { type: 'string' }, seed: { type: 'string', default: '1' } },
});

const root = packageRoot();
const reason = libFuzzerMissing();
if (reason !== undefined) {
  console.error(`fuzz: ${reason}`);
  process.exitCode = 2;
} else {
  const results = await fuzz({
    root,
    ids: positionals.length === 0 ? ids(root) : positionals,
    limit: values.runs === undefined ? { seconds: Number(values.seconds) } : { runs: Number(values.runs) },
    seed: Number(values.seed),
    optimise: values.runs === undefined ? '-O1' : '-O0',
  });
  for (const { id, passed, output } of results) {
    const done = /^Done (\d+) runs/m.exec(output)?.[1];
    console.log(passed ? `${id}: ${done ?? 'no'} inputs, no fault` : `${id}: a fault\n${output}`);
  }
  process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
}
