/**
 * `npm run mutation`: plants one fault of each kind in every message and target; with `--everywhere`, in every place there is.
 * `--seed N` draws others, `--each N` that many of each kind in all. Prints what no generated fuzz test found; then ends with 1.
 */
import { parseArgs } from 'node:util';
import { packageRoot } from '../package-root.ts';
import { describe } from './fault.ts';
import { sweep } from './sweep.ts';

const { values } = parseArgs({
  options: {
    all: { type: 'boolean' },
    everywhere: { type: 'boolean' },
    each: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});

const started = Date.now();
const { planted, survivors } = await sweep({
  root: packageRoot(),
  seed: Number(values.seed),
  everywhere: values.everywhere === true,
  ...(values.each === undefined ? {} : { each: Number(values.each) }),
  onProgress: (done, all) => {
    if (done % 100 === 0) process.stderr.write(`${done} of ${all} faults, ${Math.round((Date.now() - started) / 1000)} s\n`);
  },
});
for (const [group, count] of Object.entries(planted).sort()) console.log(`${group}: ${count} planted`);
for (const { fault, output } of survivors) {
  const last = output.trim().split('\n').slice(-1)[0] ?? '';
  console.log(`not found: ${describe(fault)}${last.startsWith('#') ? '' : ` (${last})`}`);
}
const count = Object.values(planted).reduce((sum, number) => sum + number, 0);
console.log(`${count - survivors.length} of ${count} faults found in ${Math.round((Date.now() - started) / 1000)} s`);
process.exitCode = survivors.length === 0 ? 0 : 1;
