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
  poolExhausted: 'orders or levels that found a full pool',
};

/** `12 messages that name no live order, 1 input ends inside a record`. */
export function damageText(damage: Partial<Damage>): string {
  const found = (Object.keys(damage) as (keyof Damage)[]).filter((key) => (damage[key] ?? 0) > 0);
  return found.map((key) => `${key} ${count(damage[key] ?? 0)} (${MEANING[key]})`).join(', ');
}

/** 4 when anything is damaged, else 0. */
export function damageCode(damage: Damage): ExitCode {
  return damageTotal(damage) > 0 ? ExitCode.damaged : ExitCode.done;
}

/** Says on standard error what is damaged, and which remedy there is for what the input is not to blame for. */
export function noteDamage(input: FlowInput, damage: Partial<Damage>, arenaBytes?: number): void {
  const text = damageText(damage);
  if (text === '') return;
  note(`${input.path}: damaged input: ${text}`);
  if ((damage.poolExhausted ?? 0) === 0 || arenaBytes === undefined) return;
  note(`the pool of orders was full, so books and signals are incomplete; give a larger --arena than ${sizeText(arenaBytes)}`);
}
