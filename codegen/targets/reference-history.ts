/** The last part of REFERENCE.md: what came and went, by date. */
import type { EnumType, EnumValue, Protocol } from '../ir.ts';
import { linkTo, plain, table, valuesHeading } from './markdown.ts';

/** A section, when anything has a date of its own. */
export function history(protocol: Protocol): string[] {
  const events: { readonly date: string; readonly what: string }[] = [];
  const add = (date: string | undefined, what: string): void => {
    if (date !== undefined) events.push({ date, what });
  };
  add(protocol.since, `${plain(protocol.spec)} in force`);
  for (const message of protocol.messages) {
    add(message.since, `message ${linkTo(message.name)} added`);
    add(message.until, `message ${linkTo(message.name)} ended`);
  }
  for (const { field, since } of protocol.appendage?.tags ?? []) add(since, `element ${plain(field.name)} added`);
  for (const type of protocol.enums) {
    for (const [edge, verb] of [
      ['since', 'added'],
      ['until', 'ended'],
    ] as const) {
      for (const [date, values] of byDate(type, edge))
        add(date, `${linkTo(type.name, valuesHeading(type))}: ${values.map((value) => plain(value.name)).join(', ')} ${verb}`);
    }
  }
  if (events.length === 0) return [];
  const dates = [...new Set(events.map(({ date }) => date))].sort();
  const rows = dates.map((date) => [
    date,
    events
      .filter((event) => event.date === date)
      .map(({ what }) => what)
      .join('; '),
  ]);
  return [`## History\n\n${table(['date', 'what changed'], 'll', rows)}`];
}

/** Values of a set that came, or ended, on the same date. */
function byDate(type: EnumType, edge: 'since' | 'until'): Map<string | undefined, EnumValue[]> {
  const groups = new Map<string | undefined, EnumValue[]>();
  for (const value of type.values) groups.set(value[edge], [...(groups.get(value[edge]) ?? []), value]);
  return groups;
}
