/**
 * How much memory a flow needs: the least that both lanes accept, what a run gets unless told, and what an input of a known size can't
 * fill.
 */

const KILOBYTE = 2 ** 10;
const MEGABYTE = 2 ** 20;

/** The arena of a run where nobody named another: room for a whole day. */
export const DEFAULT_ARENA_BYTES = 2048 * MEGABYTE;

/**
 * The native lane's tables of 65,536 stock locates, its rings and its input buffers take 14 MB, 20 MB with bulk bars; the rest
 * is for orders. The TypeScript lane refuses less too, so that one command line means the same in both.
 */
export const LEAST_ARENA_BYTES = 24 * MEGABYTE;

const LOCATES = 65_536;
const SMALLEST_DEFAULT = 64 * MEGABYTE;
/** Up to here the arena goes by the input, and native/book/book.cc shares it so. Beyond it is a whole day's, shared as those are. */
const LARGEST_BY_INPUT = 1536 * MEGABYTE;
/**
 * An order takes at least 37 bytes of the input, a U with its length field. In the native lane that is 112 bytes for its level
 * at most, and 86 for itself whatever its reference, in the other BYTES_PER_ORDER; of the arena an eighth can be for windows.
 */
const ARENA_BYTES_PER_INPUT_BYTE = 7;
/** In the native lane each side takes 144 bytes more for its first level, with a seventh for the windows beside it. */
const FIRST_LEVELS = Math.ceil((LOCATES * 2 * 144 * 8) / 7);
/** Feeds shrink to a quarter; twice that is allowed for, and who shrinks one further can fill its arena. */
const GZIP_RATIO = 8;
/** As in native/engine_memory.cc: windows of imbalances get this share of the arena, less what only some runs ask for. */
const WINDOW_SHARE = 8;
const EXTRAS = 128 * KILOBYTE;
/** A symbol with a window traded: a P of it, with its length field. */
const INPUT_BYTES_PER_WINDOW = 46;
/** Of the TypeScript lane. A smaller hash table stays in the cache of a small input; a whole day doubles it four or five times. */
const INITIAL_ORDERS = 1 << 17;
/**
 * What an order takes there, alone on its level: 32 bytes, its level 32, 8 in a hash table that has just doubled, and 32 in a
 * ladder that has, with the blocks that it left, or all 64 of its side's first block.
 */
const BYTES_PER_ORDER = 128;

/** What is known of an input before it is opened. */
export interface InputSize {
  /** As stored; undefined for a pipe. */
  readonly bytes: number | undefined;
  readonly gzip: boolean;
}

/** The arena for an input where nobody named one: up to 1.5 GB an input of this size can't fill a pool of it, whatever it holds. */
export function arenaBytesFor({ bytes, gzip }: InputSize, windowBuckets: number): number {
  if (bytes === undefined) return DEFAULT_ARENA_BYTES;
  const plain = gzip ? bytes * GZIP_RATIO : bytes;
  const windows = Math.min(LOCATES, plain / INPUT_BYTES_PER_WINDOW) * bytesOfWindow(windowBuckets) + EXTRAS;
  const wanted = LEAST_ARENA_BYTES + FIRST_LEVELS + Math.max(plain * ARENA_BYTES_PER_INPUT_BYTE, windows * WINDOW_SHARE);
  if (wanted > LARGEST_BY_INPUT) return DEFAULT_ARENA_BYTES;
  return Math.max(SMALLEST_DEFAULT, Math.ceil(wanted / MEGABYTE) * MEGABYTE);
}

/** Symbols that can have volume buckets in an arena of so many bytes: the first that trade. The same number in both lanes. */
export function mostWindows(arenaBytes: number, windowBuckets: number): number {
  const share = Math.max(0, Math.floor(arenaBytes / WINDOW_SHARE) - EXTRAS);
  return Math.min(LOCATES, Math.floor(share / bytesOfWindow(windowBuckets)));
}

/** A word a bucket, and one for the pool's list. */
function bytesOfWindow(windowBuckets: number): number {
  return (windowBuckets + 1) * Uint32Array.BYTES_PER_ELEMENT;
}

/** Live orders that an arena bounds the TypeScript lane's books to. */
export function bookCapacity(arenaBytes: number): { initialOrders: number; mostOrders: number } {
  const mostOrders = Math.max(1, Math.floor(arenaBytes / BYTES_PER_ORDER));
  return { initialOrders: Math.min(INITIAL_ORDERS, mostOrders), mostOrders };
}

/** A size as --arena takes it: `10K`, `64M`, `1.5G`; plain bytes below 1K. */
export function sizeText(bytes: number): string {
  const units = ['', 'K', 'M', 'G', 'T'];
  let scaled = bytes;
  let unit = 0;
  while (scaled >= 1024 && unit < units.length - 1) {
    scaled /= 1024;
    unit += 1;
  }
  return `${Number.isInteger(scaled) ? scaled : scaled.toFixed(1)}${units[unit]}`;
}
