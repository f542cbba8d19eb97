/**
 * What a simulated day consists of, decided before its first byte: the ceremonies that a day of these symbols must have, and
 * how many messages that leaves for order flow.
 */

import { LuminaError } from '../../runtime/errors.ts';

export interface SimulateOptions {
  /** Any integer from 0 to 2^53 - 1. The same seed gives the same bytes. */
  readonly seed: number;
  /** Listed symbols, 1 to 65,535. */
  readonly symbols: number;
  /** Messages of the whole day, the ceremonies included. */
  readonly messages: number;
}

export interface DayPlan extends SimulateOptions {
  /** Market maker positions (L) in the directory spin. */
  readonly positions: number;
  /** Circuit breaker levels (V), 0 or 1. */
  readonly breakerLevels: number;
  readonly halts: number;
  readonly operationalHalts: number;
  /** Messages of all ceremonies. */
  readonly fixed: number;
  /** Messages left for order flow. */
  readonly body: number;
  /** Live orders that the market aims at in continuous trading. */
  readonly liveTarget: number;
  /** Messages between toxic bursts, on average. */
  readonly burstGap: number;
}

/** System events of a day: O S Q M E C. */
const SYSTEM_EVENTS = 6;
/** R, H and Y in the spin, Q at the opening and at the close. */
const MESSAGES_PER_SYMBOL = 5;
/** H H, H Q, I, Q, H T; a volatility pause has the auction collar J as well. */
export const MESSAGES_PER_NEWS_HALT = 5;
export const MESSAGES_PER_PAUSE = 6;
/** h H, h T. */
export const MESSAGES_PER_OPERATIONAL_HALT = 2;
const MOST_SYMBOLS = 65_535;
const MOST_MESSAGES = 2 ** 32;

/**
 * @throws LuminaError LUMINA_SIMULATE_ARGUMENT for numbers out of range, LUMINA_SIMULATE_TOO_FEW when the messages don't
 *   cover the ceremonies of so many symbols
 */
export function planDay(options: SimulateOptions): DayPlan {
  const { seed, symbols, messages } = options;
  checkInteger('seed', seed, 0, Number.MAX_SAFE_INTEGER);
  checkInteger('symbols', symbols, 1, MOST_SYMBOLS);
  checkInteger('messages', messages, 1, MOST_MESSAGES);
  const least = SYSTEM_EVENTS + MESSAGES_PER_SYMBOL * symbols;
  if (messages < least) {
    const most = Math.floor((messages - SYSTEM_EVENTS) / MESSAGES_PER_SYMBOL);
    const remedy =
      most < 1 ? `ask for ${least} messages or more` : `ask for ${least} messages or more, or for ${most} symbols or fewer`;
    throw new LuminaError(
      'LUMINA_SIMULATE_TOO_FEW',
      `simulate: a day of ${symbols} symbol${symbols === 1 ? '' : 's'} takes at least ${least} messages for its directory, events and crosses, and ${messages} were asked for; ${remedy}`,
    );
  }
  const free = messages - least;
  const positions = free >= 10 * symbols ? Math.floor(symbols / 2) : 0;
  const breakerLevels = free >= 100 ? 1 : 0;
  const halts = free < 500 ? 0 : Math.min(100, Math.max(1, symbols - 1), 1 + Math.floor(free / 20_000));
  const operationalHalts = free < 2000 ? 0 : Math.min(20, symbols, 1 + Math.floor(free / 200_000));
  const pauses = Math.ceil(halts / 2);
  const fixed =
    least +
    positions +
    breakerLevels +
    pauses * MESSAGES_PER_PAUSE +
    (halts - pauses) * MESSAGES_PER_NEWS_HALT +
    operationalHalts * MESSAGES_PER_OPERATIONAL_HALT;
  const body = messages - fixed;
  return {
    seed,
    symbols,
    messages,
    positions,
    breakerLevels,
    halts,
    operationalHalts,
    fixed,
    body,
    liveTarget: Math.max(16, Math.min(symbols * 150, Math.floor(body / 60))),
    burstGap: Math.max(1500, Math.min(40_000, Math.floor(body / 4))),
  };
}

function checkInteger(name: string, value: number, least: number, most: number): void {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return;
  throw new LuminaError(
    'LUMINA_SIMULATE_ARGUMENT',
    `simulate: ${name} is ${value}; give a whole number from ${least} to ${most}`,
  );
}
