/** What the units of a schema say: which numbers are times of day. */
import type { Field } from './ir.ts';

/** Of a field that is a time of day: what its number counts since midnight. */
export function timeUnit({ unit = '' }: Pick<Field, 'unit'>): 'ns' | 's' | undefined {
  const word = /^(ns|s) since midnight\b/.exec(unit)?.[1];
  return word === 'ns' || word === 's' ? word : undefined;
}
