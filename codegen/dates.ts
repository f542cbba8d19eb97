/** Dates of a schema and of the command line: days of the calendar, or months. */
import type { Dated, ProtocolDocument } from './document.ts';
import { type Place, quoted, schemaError, within } from './errors.ts';

/** Whether a text is `2017-09` or `2017-09-12`, and there was such a day. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(text)) return false;
  const day = firstDay(text);
  const time = Date.parse(`${day}T00:00:00Z`);
  // The 30th of February is taken for the 2nd of March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** The first day of a month or the day itself, so that texts compare as dates. */
export function firstDay(date: string): string {
  return date.length === 7 ? `${date}-01` : date;
}

/**
 * Checks every date of a whole schema.
 * @throws CodegenError for a day that never was, and for what ends before it begins
 */
export function checkDates(document: ProtocolDocument, place: Place): void {
  checkDated({ ...(document.since === undefined ? {} : { since: document.since }) }, place);
  for (const [name, type] of Object.entries(document.types ?? {})) {
    for (const [code, value] of Object.entries(type.enum ?? {})) {
      if (typeof value !== 'string') checkDated(value, within(place, 'types', name, 'enum', code));
    }
  }
  for (const [name, tag] of Object.entries(document.appendage?.tags ?? {}))
    checkDated(tag, within(place, 'appendage', 'tags', name));
  for (const [name, message] of Object.entries(document.messages)) checkDated(message, within(place, 'messages', name));
}

function checkDated(dated: Dated, place: Place): void {
  for (const key of ['since', 'until'] as const) {
    const date = dated[key];
    if (date !== undefined && !isDate(date))
      throw schemaError(within(place, key), `${quoted(date)} is not a day of the calendar`);
  }
  const { since, until } = dated;
  if (since !== undefined && until !== undefined && firstDay(until) <= firstDay(since))
    throw schemaError(within(place, 'until'), `ends ${until}, not after it begins, ${since}`);
}
