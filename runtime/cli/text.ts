/** Readable text: numbers, sizes, durations and aligned tables. */

const GROUPED = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** 1234567 as `1,234,567`. */
export function count(value: number): string {
  return GROUPED.format(value);
}

/** `1 message`, `2 messages`. */
export function plural(value: number, noun: string): string {
  return `${count(value)} ${noun}${value === 1 ? '' : 's'}`;
}

/** Bytes in the largest unit that keeps at least one whole digit: `2.0 GiB`. */
export function bytes(value: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
  let scaled = value;
  let unit = 0;
  while (scaled >= 1024 && unit < units.length - 1) {
    scaled /= 1024;
    unit += 1;
  }
  return unit === 0 ? `${scaled} B` : `${scaled.toFixed(1)} ${units[unit]}`;
}

/** A rate per second: `12.3 M/s`, `840 k/s`. */
export function rate(perSecond: number): string {
  if (!Number.isFinite(perSecond)) return '-';
  if (perSecond >= 1e6) return `${(perSecond / 1e6).toFixed(1)} M/s`;
  if (perSecond >= 1e4) return `${(perSecond / 1e3).toFixed(0)} k/s`;
  return `${perSecond.toFixed(0)} /s`;
}

/** Seconds left, for a progress line: `42 s`, `3 min 05 s`. */
export function secondsLeft(seconds: number): string {
  if (!Number.isFinite(seconds)) return 'unknown time';
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}

/** Rows as aligned columns, two spaces apart; `align` names each column's side, `l` or `r`. */
export function table(rows: readonly (readonly string[])[], align: string): string[] {
  const widths = [...align].map((_, column) => Math.max(0, ...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (align[column] === 'r' ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

/** Counts above zero as `a 3, b 1`; `none` when every count is zero. */
export function nonZero(counts: Readonly<Record<string, number>>): string {
  const shown = Object.entries(counts).filter(([, value]) => value > 0);
  return shown.length === 0 ? 'none' : shown.map(([name, value]) => `${name} ${count(value)}`).join(', ');
}

/** Whether escape codes may be written to this stream: a terminal, and NO_COLOR unset or empty. */
export function mayColour(stream: { isTTY?: boolean }, env: Readonly<Record<string, string | undefined>>): boolean {
  return stream.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
}

/** A heading, bold where colour may be used. */
export function heading(text: string, colour: boolean): string {
  return colour ? `\u001b[1m${text}\u001b[0m` : text;
}
