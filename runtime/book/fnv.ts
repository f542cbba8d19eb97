/**
 * FNV-1a, 64 bits (basis 0xcbf29ce484222325, prime 0x100000001b3), in 32-bit arithmetic: the state is two unsigned halves.
 * The prime is 2^40 + 0x1b3, so a step is a product with 0x1b3 and a shift of the low half into the high one.
 */

const BASIS_HIGH = 0xcbf29ce4;
const BASIS_LOW = 0x84222325;
const PRIME_LOW = 0x1b3;

export class Fnv1a64 {
  #high = BASIS_HIGH;
  #low = BASIS_LOW;

  byte(value: number): void {
    const low = (this.#low ^ value) >>> 0;
    // Below 2^41: exact in a double.
    const product = low * PRIME_LOW;
    this.#high = (Math.imul(this.#high, PRIME_LOW) + Math.floor(product / 0x100000000) + (low << 8)) >>> 0;
    this.#low = product >>> 0;
  }

  /** Little endian. */
  u16(value: number): void {
    this.byte(value & 0xff);
    this.byte(value >>> 8);
  }

  /** Little endian. */
  u32(value: number): void {
    this.byte(value & 0xff);
    this.byte((value >>> 8) & 0xff);
    this.byte((value >>> 16) & 0xff);
    this.byte(value >>> 24);
  }

  bytes(values: Uint8Array, from: number, to: number): void {
    for (let at = from; at < to; at++) this.byte(values[at]!);
  }

  /** 16 lower-case hex digits. */
  hex(): string {
    return this.#high.toString(16).padStart(8, '0') + this.#low.toString(16).padStart(8, '0');
  }
}
