/** For the tests: the compiled command as a child process, and small inputs. */

import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addOrder, orderDelete, orderExecuted, stockDirectory, stockTradingAction } from '../../generated/itch-5.0/ts/index.ts';

/** The compiled command beside this compiled file. */
export const MAIN = fileURLToPath(new URL('./main.js', import.meta.url));

/** Where the command runs unless a test says: it keeps results under .lumina/ of it. */
const SCRATCH = mkdtempSync(join(tmpdir(), 'lumina-cwd-'));
process.on('exit', () => rmSync(SCRATCH, { recursive: true, force: true }));

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface LaunchOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: Uint8Array;
  /** Another copy of the compiled command. */
  readonly main?: string;
}

/** The environment without what would steer the command. */
function environment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const { DATABASE_URL: _url, LUMINA_ISA: _isa, NO_COLOR: _colour, NODE_V8_COVERAGE: _coverage, ...others } = process.env;
  // These tests may run in a job of GitHub's, whose summary is not theirs.
  const { GITHUB_ACTIONS: _actions, GITHUB_STEP_SUMMARY: _summary, ...rest } = others;
  return { ...rest, ...extra };
}

/** A copy of the compiled package in `folder` that has no addon, as on a machine without a compiler; its main.js. */
export function packageWithoutAddon(folder: string): string {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  for (const part of ['package.json', 'schema', 'dist/runtime', 'dist/generated']) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return join(folder, 'dist', 'runtime', 'cli', 'main.js');
}

/** Starts the command; the caller reads and ends it. */
export function start(args: readonly string[], options: LaunchOptions = {}): ReturnType<typeof spawn> {
  return spawn(process.execPath, [options.main ?? MAIN, ...args], {
    cwd: options.cwd ?? SCRATCH,
    env: environment(options.env),
    stdio: 'pipe',
  });
}

/** Runs the command to its end. */
export function lumina(args: readonly string[], options: LaunchOptions = {}): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = start(args, options);
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
    child.stdin?.on('error', () => {});
    child.stdin?.end(options.input);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }));
  });
}

/** Four at a time: processes start slowly, and a machine has more than one CPU. */
export async function eachOf<Item>(items: readonly Item[], act: (item: Item) => Promise<void>): Promise<void> {
  for (let at = 0; at < items.length; at += 4) await Promise.all(items.slice(at, at + 4).map(act));
}

/** The lines of a text, without the empty one after the last line break. */
export function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** A folder that is removed when the test is over. */
export function scratch(test: { after(done: () => void): void }): string {
  const folder = mkdtempSync(join(tmpdir(), 'lumina-cli-'));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A BinaryFILE of these messages. */
export function binaryFile(messages: readonly Uint8Array[]): Buffer {
  return Buffer.concat(messages.flatMap((message) => [Buffer.from([message.length >> 8, message.length & 0xff]), message]));
}

function encoded(length: number, encode: (view: DataView) => void): Uint8Array {
  const view = new DataView(new ArrayBuffer(length));
  encode(view);
  return new Uint8Array(view.buffer);
}

/** 09:30:00 and so many nanoseconds. */
export const OPEN_NS = 34_200_000_000_000;

function header(sequence: number): { stockLocate: number; trackingNumber: number; timestamp: number } {
  return { stockLocate: 1, trackingNumber: 0, timestamp: OPEN_NS + sequence * 1000 };
}

/** R and H of TEST, three bids, two asks, one execution of a bid and one of an ask, one delete: ten messages, no damage. */
export function smallDay(): Uint8Array[] {
  const directory = {
    ...header(1),
    stock: 'TEST',
    marketCategory: 'Q',
    financialStatus: 'N',
    roundLotSize: 100,
    roundLotsOnly: 'N',
    issueClassification: 'C',
    issueSubType: 'Z',
    authenticity: 'P',
    shortSaleThreshold: 'N',
    ipoFlag: 'N',
    luldTier: '1',
    etpFlag: 'N',
    etpLeverage: 0,
    inverse: 'N',
  };
  const order = (sequence: number, orderRef: number, side: 'B' | 'S', shares: number, price: number) =>
    encoded(addOrder.LENGTH, (view) =>
      addOrder.encode(view, 0, { ...header(sequence), orderRef, side, shares, stock: 'TEST', price }),
    );
  const execution = (sequence: number, orderRef: number, executedShares: number, matchNumber: number) =>
    encoded(orderExecuted.LENGTH, (view) =>
      orderExecuted.encode(view, 0, { ...header(sequence), orderRef, shares: executedShares, matchNumber }),
    );
  return [
    encoded(stockDirectory.LENGTH, (view) => stockDirectory.encode(view, 0, directory)),
    encoded(stockTradingAction.LENGTH, (view) =>
      stockTradingAction.encode(view, 0, { ...header(2), stock: 'TEST', tradingState: 'T', reason: '' }),
    ),
    order(3, 11, 'B', 300, 100_0000),
    order(4, 12, 'B', 200, 100_0000),
    order(5, 13, 'B', 100, 99_9900),
    order(6, 14, 'S', 400, 100_0100),
    order(7, 15, 'S', 500, 100_0200),
    execution(8, 11, 100, 1),
    execution(9, 14, 400, 2),
    encoded(orderDelete.LENGTH, (view) => orderDelete.encode(view, 0, { ...header(10), orderRef: 13 })),
  ];
}

/** Writes a small day into a folder and returns its path. */
export function writeSmallDay(folder: string, name = 'day.itch'): string {
  const path = join(folder, name);
  writeFileSync(path, binaryFile(smallDay()));
  return path;
}
