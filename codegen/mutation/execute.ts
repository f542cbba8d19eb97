/** Programs that a sweep or a fuzzer runs. */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** Runs a program to its end; `output` is all it said. Rejects when it can't be started. */
export function execute(
  command: string,
  args: readonly string[],
  cwd: string,
): Promise<{ status: number | string; output: string }> {
  // Not part of the run that started this one: neither its coverage nor its reports.
  const { NODE_V8_COVERAGE: _coverage, NODE_TEST_CONTEXT: _context, ...env } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (text: string): void => {
      output += text;
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', keep);
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ status: code ?? signal ?? 'no status', output }));
  });
}

/** One item a processor at a time, in their order. */
export async function inParallel<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const queue = [...items];
  const worker = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}
