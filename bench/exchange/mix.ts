/**
 * How often each kind of message comes: the published mix of whole days (shared data notes), in 65,536ths of a step.
 *
 * A 43.6 %, D 42.5, U 8.0, E 2.1, I 1.4, X 1.0, F 0.6, P 0.45, C 0.04. What a draw doesn't spend goes to quotes, which are A,
 * F and D: which of them is decided by how many orders are live, so that adds and removals balance over the day.
 */

/** Upper limits of one draw of 16 bits, in this order. */
const REPLACE = 5317;
const EXECUTE = REPLACE + 1396;
const CANCEL = EXECUTE + 665;
const HIDDEN = CANCEL + 299;
/** Executions at another price than displayed. As many again come with the crosses, non-printable. */
const IMPROVE = HIDDEN + 13;
const BREAK = IMPROVE + 2;
export const DRAW = { REPLACE, EXECUTE, CANCEL, HIDDEN, IMPROVE, BREAK } as const;

/** Share of quotes that are deletes when as many orders are live as the market aims at, in 65,536ths. */
export const DELETES_OF_QUOTES = 32_100;
/** How far the share of deletes leans when live orders are off their target by an eighth or more. */
export const DELETES_LEAN = 20_000;
/** Share of new orders that carry an attribution. */
export const ATTRIBUTED = 890;

/** NOII messages per million body messages. */
export const NOII_PER_MILLION = 14_000;
/** Non-printable executions in each of the two big crosses, per million body messages. */
export const CROSS_EXECUTIONS_PER_MILLION = 100;
