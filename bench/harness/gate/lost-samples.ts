/** Samples that are missing: then the arms did not measure the same messages, and no figure of them can be compared. */

import { ARMS, type Arm } from './report.ts';
import type { RoundResult } from './round-process.ts';

/** What of one round was lost, or counted otherwise in one arm than in the base; in words, empty when nothing. */
export function lostSamples(round: Readonly<Record<Arm, RoundResult>>): string[] {
  const dropped = ARMS.filter((arm) => round[arm].facts.dropped > 0).map(
    (arm) => `${round[arm].facts.dropped} samples of the ${arm} were dropped: it wrote more than its sample ring holds`,
  );
  if (dropped.length > 0) return dropped;
  const base = countsOf(round.base);
  return ARMS.filter((arm) => arm !== 'base').flatMap((arm) => {
    const counts = countsOf(round[arm]);
    return [...new Set([...base.keys(), ...counts.keys()])].flatMap((part) => {
      const [was, is] = [base.get(part) ?? 0, counts.get(part) ?? 0];
      return was === is ? [] : [`${part}: ${was} samples of the base, ${is} of the ${arm}: they measured other messages`];
    });
  });
}

/** Of all and of every message type; orders may come and go with a change of behaviour, the day's messages may not. */
function countsOf({ facts, figures }: RoundResult): Map<string, number> {
  const types = [...figures.parts]
    .filter(([part]) => part.startsWith('type '))
    .map(([part, { count }]) => [part, count] as const);
  return new Map([['total', facts.samples], ['messages', facts.messages], ...types]);
}
