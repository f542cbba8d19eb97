/**
 * Progress of anything over two seconds: rate and time left, reckoned from compressed bytes, on standard error.
 *
 * `auto` draws a bar on a terminal only; `plain` writes a line every two seconds anywhere; `none` is silent.
 */

import { fstatSync } from 'node:fs';
import cliProgress from 'cli-progress';
import { count, rate, secondsLeft } from './text.ts';

export type ProgressMode = 'auto' | 'bar' | 'plain' | 'none';
export const PROGRESS_MODES = ['auto', 'bar', 'plain', 'none'] as const satisfies readonly ProgressMode[];

/** Work done so far; `total` is 0 when it is not known. `items` are messages or whatever the command counts. */
export interface ProgressReading {
  readonly done: number;
  readonly total: number;
  readonly items: number;
}

const TICK_MS = 200;
const WORTH_SHOWING_MS = 2_000;
const PLAIN_EVERY_MS = 2_000;

/** What `auto` means here. A command that streams its results to the same terminal shows no bar between them. */
function settleMode(mode: ProgressMode, streaming: boolean): ProgressMode {
  if (mode !== 'auto') return mode;
  if (process.stderr.isTTY !== true || (streaming && process.stdout.isTTY === true)) return 'none';
  return fstatSync(1).isFIFO() ? 'none' : 'bar';
}

/** `42.0 %, 1,234 messages, 1.2 M/s, 3 s left`. */
export function progressLine(reading: ProgressReading, elapsedMs: number, unit: string): string {
  const perSecond = rate((reading.items / elapsedMs) * 1000);
  const parts = [`${count(reading.items)} ${unit}`, perSecond];
  if (reading.total > 0) {
    const share = Math.min(1, reading.done / reading.total);
    parts.unshift(`${(share * 100).toFixed(1)} %`);
    parts.push(`${secondsLeft(((1 - share) / share) * (elapsedMs / 1000))} left`);
  }
  return parts.join(', ');
}

/** Shows progress until the returned function is called. */
export function showProgress(
  label: string,
  mode: ProgressMode,
  read: () => ProgressReading,
  options: { unit?: string; streaming?: boolean } = {},
): () => void {
  const settled = settleMode(mode, options.streaming ?? false);
  if (settled === 'none') return () => {};
  const unit = options.unit ?? 'messages';
  const started = performance.now();
  let lastPlain = started;
  let bar: cliProgress.SingleBar | undefined;

  const timer = setInterval(() => {
    const now = performance.now();
    const elapsed = now - started;
    const reading = read();
    if (settled === 'plain') {
      if (now - lastPlain < PLAIN_EVERY_MS) return;
      lastPlain = now;
      process.stderr.write(`lumina: ${label}: ${progressLine(reading, elapsed, unit)}\n`);
      return;
    }
    const expected = reading.done > 0 && reading.total > 0 ? (elapsed * reading.total) / reading.done : 0;
    if (bar === undefined && elapsed < WORTH_SHOWING_MS && expected < WORTH_SHOWING_MS) return;
    const line = progressLine(reading, elapsed, unit);
    bar ??= startBar(label, reading.total);
    bar.update(Math.min(reading.done, reading.total), { line });
  }, TICK_MS);
  timer.unref();

  return () => {
    clearInterval(timer);
    bar?.stop();
  };
}

function startBar(label: string, total: number): cliProgress.SingleBar {
  const bar = new cliProgress.SingleBar({
    format: total > 0 ? `${label} [{bar}] {line}` : `${label} {line}`,
    stream: process.stderr,
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    noTTYOutput: true,
    emptyOnZero: true,
  });
  bar.start(total, 0, { line: '' });
  return bar;
}
