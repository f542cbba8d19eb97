/** Values as people write them on the command line and in the config file. Every parser throws an Error that says what it wants. */

import type { FlowOptions, VpinOptions } from '../flow.ts';
import { endpointOf, endpointText, parseAddress } from '../wire/address.ts';

const SIZE_UNITS: Readonly<Record<string, number>> = { '': 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30, T: 2 ** 40 };
const TIME_UNITS: Readonly<Record<string, number>> = { ms: 1e6, s: 1e9, m: 60e9, h: 3600e9 };

/** Protocols that the flow can run. */
export const PROTOCOLS = ['itch-5.0'] as const;

/** `2G`, `512M`, `1048576`: bytes, units in powers of 1024. */
export function parseSize(text: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*([KMGT]?)(?:i?B)?$/i.exec(text.trim());
  const bytes = match === null ? Number.NaN : Number(match[1]) * SIZE_UNITS[match[2]!.toUpperCase()]!;
  if (!Number.isSafeInteger(bytes) || bytes < 1) throw new Error('Write a size such as 2G, 512M or 1048576.');
  return bytes;
}

/** `500000` messages a second, or `100x` real time: when messages of a paced replay are due. */
export function parseSchedule(text: string): { readonly times: number } | { readonly perSecond: number } {
  const match = /^(\d{1,9}(?:\.\d{1,3})?)(x?)$/i.exec(text.trim());
  const value = match === null ? 0 : Number(match[1]);
  if (!(value > 0)) throw new Error('Write messages a second such as 500000, or a multiple of real time such as 100x.');
  return match![2] === '' ? { perSecond: value } : { times: value };
}

/** A parser of whole numbers within bounds, both included. */
export function integerWithin(low: number, high: number): (text: string) => number {
  return (text) => {
    const value = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
    if (!(value >= low && value <= high)) throw new Error(`Write a whole number from ${low} to ${high}.`);
    return value;
  };
}

/** `3`, `5/2` or `2.5`: an exact ratio, neither side above a million once reduced. */
export function parseSigma(text: string): VpinOptions['sigma'] {
  const ratio = /^(\d{1,9})(?:\/(\d{1,9}))?$/.exec(text.trim());
  const decimal = /^(\d{1,4})\.(\d{1,4})$/.exec(text.trim());
  let numerator = 0;
  let denominator = 1;
  if (ratio !== null) {
    numerator = Number(ratio[1]);
    denominator = ratio[2] === undefined ? 1 : Number(ratio[2]);
  } else if (decimal !== null) {
    denominator = 10 ** decimal[2]!.length;
    numerator = Number(decimal[1]) * denominator + Number(decimal[2]);
  }
  const divisor = Math.max(1, greatestCommonDivisor(numerator, denominator));
  if (numerator < 1 || denominator < 1 || Math.max(numerator, denominator) > 1_000_000 * divisor) {
    throw new Error('Write a ratio above zero such as 3, 5/2 or 2.5, neither side above a million.');
  }
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

function greatestCommonDivisor(left: number, right: number): number {
  return right === 0 ? left : greatestCommonDivisor(right, left % right);
}

/** `60s`, `500ms`, `1m`, `1h`: nanoseconds. */
export function parseDuration(text: string): number {
  const match = /^(\d+)(ms|s|m|h)$/.exec(text.trim());
  const nanoseconds = match === null ? Number.NaN : Number(match[1]) * TIME_UNITS[match[2]!]!;
  if (!(nanoseconds >= 1e6 && nanoseconds <= 24 * 3600e9))
    throw new Error('Write a duration from 1ms to 24h, such as 60s, 500ms or 5m.');
  return nanoseconds;
}

export function parseProtocol(text: string): (typeof PROTOCOLS)[number] {
  const found = PROTOCOLS.find((id) => id === text);
  if (found === undefined) throw new Error(`This version runs ${PROTOCOLS.join(', ')} only.`);
  return found;
}

/** A Nasdaq symbol: one to eight characters, right-trimmed, as the feed writes it. */
export function parseSymbol(text: string): string {
  const symbol = text.trimEnd();
  if (!/^[\x21-\x7e]{1,8}$/.test(symbol)) throw new Error('Write a symbol of one to eight characters, such as AAPL.');
  return symbol;
}

/** Group or server of a feed. */
export function parseFeed(text: string): string {
  return endpointText(endpointOf(parseAddress(text.trim())));
}

/** Where telemetry goes. */
export type DatabaseChoice =
  | { readonly kind: 'none' }
  | { readonly kind: 'embedded' }
  | { readonly kind: 'url'; readonly url: string };

/** `none`, `embedded` or a postgres:// URL. */
export function parseDatabase(text: string): DatabaseChoice {
  if (text === 'none' || text === 'embedded') return { kind: text };
  if (!/^postgres(?:ql)?:\/\/\S+$/.test(text))
    throw new Error('Write none, embedded, or a URL such as postgres://user@host/name.');
  return { kind: 'url', url: text };
}

/** Which telemetry samples are stored. Histograms always count every sample. */
export type SamplePolicy = { readonly kind: 'all' } | { readonly kind: 'none' } | { readonly kind: 'every'; readonly n: number };

/** Which messages are probed. */
export type ProbeWish = Pick<FlowOptions, 'probes' | 'probed'>;

/** `all`, `none` or `1/N`. */
export function parseSamples(text: string): SamplePolicy {
  if (text === 'all' || text === 'none') return { kind: text };
  const match = /^1\/(\d{1,7})$/.exec(text.trim());
  const n = match === null ? 0 : Number(match[1]);
  if (n < 1) throw new Error('Write all, none or 1/N such as 1/64.');
  return n === 1 ? { kind: 'all' } : { kind: 'every', n };
}

/** `all`, `1/64`, `orders`, `off`: which messages are probed. */
export function parseProbes(text: string): ProbeWish {
  if (text === 'off') return { probes: false };
  if (text === 'orders') return { probes: true, probed: text };
  const match = /^1\/(\d{1,9})$/.exec(text.trim());
  const n = text === 'all' ? 1 : Number(match?.[1] ?? 0);
  if (n < 1) throw new Error('Write all, 1/N such as 1/64, orders or off.');
  return n === 1 ? { probes: true } : { probes: true, probed: n };
}

/** `0.001`: a chance from 0 to 1. */
export function parseChance(text: string): number {
  const chance = /^(?:\d+\.?\d*|\.\d+)$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (!(chance >= 0 && chance <= 1)) throw new Error('Write a chance from 0 to 1, such as 0.001.');
  return chance;
}

/** `5`, `2.5`: per cent above 0, at most 1000. */
export function parsePercent(text: string): number {
  const percent = /^\d+(?:\.\d+)?$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (!(percent > 0 && percent <= 1000)) throw new Error('Write per cent above 0 up to 1000, such as 5 or 2.5.');
  return percent;
}

/** `2020-01-30`: seconds since 1970 at its midnight, UTC. */
export function parseDate(text: string): number {
  const seconds = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) / 1000 : Number.NaN;
  // A date that does not exist is moved by some engines and refused by others.
  const exists = Number.isInteger(seconds) && new Date(seconds * 1000).toISOString().startsWith(text);
  if (!exists || seconds < 0 || seconds > 0xffffffff - 2 * 86_400)
    throw new Error('Write a day from 1970-01-01 on, such as 2020-01-30.');
  return seconds;
}
