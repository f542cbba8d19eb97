/** The exchange's clock counts from midnight in New York. */

const CLOCK = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/New_York',
  hourCycle: 'h23',
  ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' },
});

/** Seconds since 1970 at the midnight in New York that begins the day which begins in UTC at `utcMidnight`, in the same unit. */
export function exchangeMidnight(utcMidnight: number): number {
  // UTC's midnight is New York's evening before; its clocks change at two in the morning, so the offset is that of its midnight.
  return utcMidnight - offsetAt(utcMidnight);
}

/** What New York's clock is ahead of UTC by: negative. */
function offsetAt(seconds: number): number {
  const parts = CLOCK.formatToParts(seconds * 1000);
  const value = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value);
  const shown = Date.UTC(value('year'), value('month') - 1, value('day'), value('hour'), value('minute'), value('second'));
  return shown / 1000 - seconds;
}
