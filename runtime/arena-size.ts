/** How much memory a flow needs: the least that both lanes accept, and what an input of a known size can't fill. */

const MEGABYTE = 2 ** 20;

/**
 * The native lane's tables of 65,536 stock locates, its rings and its input buffers take 14 MB, 20 MB with bulk bars; the rest
 * is for orders. The TypeScript lane refuses less too, so that one command line means the same in both.
 */
export const LEAST_ARENA_BYTES = 24 * MEGABYTE;

const SMALLEST_DEFAULT = 64 * MEGABYTE;
const LARGEST_DEFAULT = 2048 * MEGABYTE;
/** Up to here the arena goes by the input, and native/book/book.cc shares it so. Beyond it is a whole day's, shared as those are. */
const LARGEST_BY_INPUT = 1536 * MEGABYTE;
/**
 * An order takes at least 38 bytes of the input, with its length field. In the native lane that is 128 bytes for its level at
 * most, and 86 for itself whatever its reference; of the arena an eighth can be for windows.
 */
const ARENA_BYTES_PER_INPUT_BYTE = 7;
/** Feeds shrink to a quarter; twice that is allowed for. */
const GZIP_RATIO = 8;
/** The native lane gives windows of imbalances at most this share of the arena. */
const WINDOW_SHARE = 8;
/** A symbol with a window traded: an A and an E of it, with their length fields. */
const INPUT_BYTES_PER_WINDOW = 38 + 33;
const LOCATES = 65_536;

/** What is known of an input before it is opened. */
export interface InputSize {
  /** As stored; undefined for a pipe. */
  readonly bytes: number | undefined;
  readonly gzip: boolean;
}

/** The arena for an input where nobody named one: up to 1.5 GB an input of this size can't fill a pool of it, whatever it holds. */
export function arenaBytesFor({ bytes, gzip }: InputSize, windowBuckets: number): number {
  if (bytes === undefined) return LARGEST_DEFAULT;
  const plain = gzip ? bytes * GZIP_RATIO : bytes;
  const windows = Math.min(LOCATES, plain / INPUT_BYTES_PER_WINDOW) * windowBuckets * Uint32Array.BYTES_PER_ELEMENT;
  const wanted = LEAST_ARENA_BYTES + Math.max(plain * ARENA_BYTES_PER_INPUT_BYTE, windows * WINDOW_SHARE);
  if (wanted > LARGEST_BY_INPUT) return LARGEST_DEFAULT;
  return Math.max(SMALLEST_DEFAULT, Math.ceil(wanted / MEGABYTE) * MEGABYTE);
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
