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

const SMALLEST_DEFAULT = 64 * MEGABYTE;
/** An order takes at least 38 bytes of the input and, alone on its level, some 200 of the arena with half its map empty. */
const ARENA_BYTES_PER_INPUT_BYTE = 8;
/** Feeds shrink to a quarter; twice that is allowed for. */
const GZIP_RATIO = 8;
/** As in native/engine_memory.cc: windows of imbalances get this share of the arena, less what only some runs ask for. */
const WINDOW_SHARE = 8;
const EXTRAS = 128 * KILOBYTE;
/** A symbol with a window traded: an A and an E of it, with their length fields. */
const INPUT_BYTES_PER_WINDOW = 38 + 33;
const LOCATES = 65_536;
/** Of the TypeScript lane. A smaller hash table stays in the cache of a small input; a whole day doubles it four or five times. */
const INITIAL_ORDERS = 1 << 17;
/** Arena bytes an order takes there with its share of hash table, levels and ladders; sets where the pool is full. */
const BYTES_PER_ORDER = 64;

/** What is known of an input before it is opened. */
export interface InputSize {
  /** As stored; undefined for a pipe. */
  readonly bytes: number | undefined;
  readonly gzip: boolean;
}

/** The arena for an input where nobody named one: no pool of it can be filled by an input of this size, up to 2 GB. */
export function arenaBytesFor({ bytes, gzip }: InputSize, windowBuckets: number): number {
  if (bytes === undefined) return DEFAULT_ARENA_BYTES;
  const plain = gzip ? bytes * GZIP_RATIO : bytes;
  const windows = Math.min(LOCATES, plain / INPUT_BYTES_PER_WINDOW) * bytesOfWindow(windowBuckets);
  const wanted = Math.max(plain * ARENA_BYTES_PER_INPUT_BYTE, (windows + EXTRAS) * WINDOW_SHARE);
  return Math.min(DEFAULT_ARENA_BYTES, Math.max(SMALLEST_DEFAULT, Math.ceil(wanted / MEGABYTE) * MEGABYTE));
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
