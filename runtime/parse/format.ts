/** Text forms of prices and times; the same in every command. */

const NS_PER_SECOND = 1_000_000_000;

/** A price in units of 0.0001 dollars as a decimal: `formatPrice4(3201400)` is "320.1400". Negative differences keep their sign. */
export function formatPrice4(price4: number): string {
  const sign = price4 < 0 ? '-' : '';
  const units = Math.abs(price4);
  const whole = Math.floor(units / 10_000);
  return `${sign}${whole}.${String(units - whole * 10_000).padStart(4, '0')}`;
}

/** Nanoseconds since midnight as "HH:MM:SS.nnnnnnnnn"; hours may pass 23 where the feed's clock does. */
export function formatTime(ns: number): string {
  const seconds = Math.floor(ns / NS_PER_SECOND);
  const two = (value: number) => String(value).padStart(2, '0');
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return `${clock}.${String(ns - seconds * NS_PER_SECOND).padStart(9, '0')}`;
}

/**
 * Nanoseconds since midnight of "HH:MM:SS", with up to 9 decimals.
 * @throws RangeError when the text is not such a time
 */
export function parseTime(text: string): number {
  const parts = /^(\d{1,2}):([0-5]\d):([0-5]\d)(?:\.(\d{1,9}))?$/.exec(text);
  if (parts === null) throw new RangeError(`'${text}' is not a time; write HH:MM:SS or HH:MM:SS.nnnnnnnnn`);
  const [, hours, minutes, seconds, fraction] = parts;
  const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return whole * NS_PER_SECOND + Number((fraction ?? '').padEnd(9, '0'));
}
