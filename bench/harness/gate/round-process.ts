/** One process of a round: started fresh, its samples read and told as figures. */

import { execFile } from 'node:child_process';
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { telemetrySample as sample } from '../../../generated/lumina-1.0/ts/index.ts';
import { LuminaError } from '../../../runtime/errors.ts';
import type { LaneName } from '../../../runtime/flow.ts';
import { pinnedCpu } from '../children.ts';
import { FigureMaker, type Figures } from './figures.ts';
import { ROUND_PROTOCOL, type RoundAnswer, type RoundFacts, type RoundWish, roundArguments } from './round-protocol.ts';

const LONGEST_OUTPUT = 1 << 20;

/** Names the compiled program of the TypeScript lane, so that a build without it is no build. */
const CHILD = fileURLToPath(new URL('./round-child.js', import.meta.url));

/** A build whose rounds can be run. */
export interface RoundProgram {
  readonly lane: LaneName;
  /** Command before the arguments of a round. */
  readonly command: readonly string[];
  /** Value of LUMINA_PLANT for its processes: empty plants nothing. */
  readonly plant: string;
}

export interface RoundResult {
  readonly facts: RoundFacts;
  readonly figures: Figures;
}

/**
 * The round program of a package's folder.
 * @param variant `build`, or `build-plant` for the addon that delays itself
 */
export function roundProgram(
  root: string,
  lane: LaneName,
  { variant = 'build', plant = '' }: { readonly variant?: 'build' | 'build-plant'; readonly plant?: string } = {},
): RoundProgram {
  if (lane === 'native') return { lane, command: [join(root, 'native', variant, 'Release', 'lumina_round')], plant };
  const cpu = pinnedCpu('ts');
  const pin = cpu === null ? [] : ['taskset', '-c', cpu];
  const child = join(root, 'dist', 'bench', 'harness', 'gate', 'round-child.js');
  return { lane, command: [...pin, process.execPath, '--expose-gc', child], plant };
}

/** The program of this package. */
export function ownProgram(lane: LaneName, root: string): RoundProgram {
  return lane === 'ts' && !existsSync(CHILD) ? fault('it was not compiled: run npm run setup') : roundProgram(root, lane);
}

/** Why the program can't be asked for rounds, or null. */
export async function protocolFault(program: RoundProgram): Promise<string | null> {
  const file = program.command.at(-1)!;
  if (!existsSync(file)) return `it has no round program (${file})`;
  const { stdout } = await execute(program, ['--protocol'], undefined);
  const spoken = stdout.trim();
  if (spoken === String(ROUND_PROTOCOL)) return null;
  return `its round program speaks protocol ${spoken === '' ? 'none' : spoken}, this one ${ROUND_PROTOCOL}`;
}

/** Runs rounds' processes and reads their samples into memory that is used again. */
export class RoundRunner {
  private readonly maker = new FigureMaker();
  private bytes = new Uint8Array(0);
  private readonly signal: AbortSignal | undefined;

  constructor(signal?: AbortSignal) {
    this.signal = signal;
  }

  /**
   * One process. The samples can be read through `onSamples` before the next one runs.
   * @throws LuminaError what the process reports, or LUMINA_ROUND_PROCESS; the signal's reason when aborted
   */
  async run(
    program: RoundProgram,
    wish: RoundWish,
    onSamples?: (view: DataView, count: number, ticksPerNs: number) => void,
  ): Promise<RoundResult> {
    this.signal?.throwIfAborted();
    const { stdout, status } = await execute(program, roundArguments(wish), this.signal);
    const facts = parsed(stdout, status);
    const { count, view } = this.read(wish.samples, facts);
    onSamples?.(view, count, facts.clock.ticksPerNs);
    return { facts, figures: this.maker.figures(view, count, facts.clock.ticksPerNs) };
  }

  private read(path: string, facts: RoundFacts): { view: DataView; count: number } {
    const length = facts.samples * sample.LENGTH;
    if (this.bytes.length < length) this.bytes = new Uint8Array(length);
    const file = openSync(path, 'r');
    try {
      let got = 0;
      while (got < length) {
        const read = readSync(file, this.bytes, got, length - got, got);
        if (read === 0) break;
        got += read;
      }
      if (got < length) fault(`its samples file has ${got} bytes instead of ${length}`);
      return { view: new DataView(this.bytes.buffer, 0, length), count: facts.samples };
    } finally {
      closeSync(file);
    }
  }
}

function execute(
  program: RoundProgram,
  words: readonly string[],
  signal: AbortSignal | undefined,
): Promise<{ stdout: string; status: string }> {
  const [file, ...before] = program.command;
  const env = { ...process.env, LUMINA_PLANT: program.plant };
  return new Promise((resolve, reject) => {
    const options = { env, maxBuffer: LONGEST_OUTPUT, encoding: 'utf8', signal } as const;
    execFile(file!, [...before, ...words], options, (error, stdout, stderr) => {
      if (signal?.aborted === true) reject(signal.reason);
      else resolve({ stdout, status: error === null ? 'done' : stderr.trim().split('\n').at(-1) || error.message });
    });
  });
}

function parsed(text: string, status: string): RoundFacts {
  let answer: RoundAnswer;
  try {
    answer = JSON.parse(text) as RoundAnswer;
  } catch {
    return fault(`it ended without a result; ${status}`);
  }
  if ('error' in answer) throw new LuminaError(answer.error.code, `a round's process: ${answer.error.message}`);
  return answer;
}

function fault(why: string): never {
  throw new LuminaError('LUMINA_ROUND_PROCESS', `a round's process: ${why}`);
}
