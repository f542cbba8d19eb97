/** Damage of the input, in words and as an exit code. */

import { sizeText } from '../arena-size.ts';
import { ExitCode } from '../errors.ts';
import { type Damage, damageTotal, type FlowInput } from '../flow.ts';
import { note } from './output.ts';
import { count } from './text.ts';

/** What each count means to a person. */
const MEANING: Readonly<Record<keyof Damage, string>> = {
  truncatedRecords: 'input ends inside a record',
  corruptInput: 'compressed stream corrupt or cut short',
  recordsAfterEnd: 'records after the end-of-session marker',
  corruptCapture: 'the capture breaks off: a record of impossible length',
  malformedPackets: 'packets of the feed whose lengths disagree',
  truncatedPackets: 'packets of the feed captured only in part',
  foreignPackets: 'packets of another session',
  sequenceGaps: 'gaps that nothing filled; books are suspect from there',
  shortMessages: 'messages shorter than their layout',
  unknownReferences: 'messages that name no live order',
  duplicateReferences: 'orders whose reference is already live',
  overReductions: 'reductions of more shares than an order has left',
  locateMismatches: "messages whose stock locate is not their order's",
  invalidSides: 'orders with neither side B nor S',
  zeroShareOrders: 'orders without shares',
  orderPoolExhausted: 'orders that found the memory for orders full',
  levelPoolExhausted: 'orders that found the memory for price levels full',
  windowPoolExhausted: 'trades of symbols for which no bucket window was left',
};

/** Memory that was too little, which the input is not to blame for: what is incomplete, and what would help beside a larger arena. */
const POOLS = [
  { key: 'orderPoolExhausted', incomplete: 'their books and signals are incomplete', otherwise: '' },
  { key: 'levelPoolExhausted', incomplete: 'their books and signals are incomplete', otherwise: '' },
  {
    key: 'windowPoolExhausted',
    incomplete: 'books are complete, but signals and their orders are not',
    otherwise: ', fewer --buckets, or --symbol',
  },
] as const satisfies readonly { key: keyof Damage; incomplete: string; otherwise: string }[];

/** `12 messages that name no live order, 1 input ends inside a record`. */
export function damageText(damage: Partial<Damage>): string {
  const found = (Object.keys(damage) as (keyof Damage)[]).filter((key) => (damage[key] ?? 0) > 0);
  return found.map((key) => `${key} ${count(damage[key] ?? 0)} (${MEANING[key]})`).join(', ');
}

/** 4 when anything is damaged, else 0. */
export function damageCode(damage: Damage): ExitCode {
  return damageTotal(damage) > 0 ? ExitCode.damaged : ExitCode.done;
}

/** Says on standard error what is damaged, and apart from it which memory was full, with the remedy. */
export function noteDamage(input: FlowInput, damage: Partial<Damage>, arenaBytes?: number): void {
  const full = POOLS.filter(({ key }) => (damage[key] ?? 0) > 0);
  const text = damageText({ ...damage, ...Object.fromEntries(full.map(({ key }) => [key, 0])) });
  if (text !== '') note(`${input.path}: damaged input: ${text}`);
  const larger = arenaBytes === undefined ? 'give a larger --arena' : `give a larger --arena than ${sizeText(arenaBytes)}`;
  for (const { key, incomplete, otherwise } of full) {
    note(`${input.path}: ${damageText({ [key]: damage[key] })}: ${incomplete}; ${larger}${otherwise}`);
  }
}
