/**
 * The only source of chance in the simulator: xoshiro128**, seeded by splitmix32.
 *
 * 32-bit integer operations only, so that a seed gives the same day on every engine and platform. `Math.random` and the
 * transcendental functions of `Math` differ between engines and may not be used anywhere in bench/exchange.
 * Source: Blackman and Vigna, "Scrambled linear pseudorandom number generators" (2019).
 */

const TWO_32 = 4_294_967_296;

export class Random {
  /** State in a typed array: 32-bit values in plain fields would be boxed above 2^30. */
  private readonly state = new Uint32Array(4);

  /** @param seed any safe integer from 0; both 32-bit halves are used. */
  constructor(seed: number) {
    let mix = (seed >>> 0) ^ Math.imul(Math.floor(seed / TWO_32) | 0, 0x9e3779b1);
    for (let i = 0; i < 4; i++) {
      mix = (mix + 0x9e3779b9) | 0;
      let z = mix;
      z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
      z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
      this.state[i] = z ^ (z >>> 16);
    }
    // All zero is the one state the generator never leaves.
    if ((this.state[0]! | this.state[1]! | this.state[2]! | this.state[3]!) === 0) this.state[0] = 1;
  }

  /** The next 32 bits, as an unsigned integer. */
  next(): number {
    const s = this.state;
    const s1 = s[1]!;
    const product = Math.imul(s1, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
    const s2 = s[2]! ^ s[0]!;
    const s3 = s[3]! ^ s1;
    s[1] = s1 ^ s2;
    s[0] = s[0]! ^ s3;
    s[2] = s2 ^ (s1 << 9);
    s[3] = (s3 << 11) | (s3 >>> 21);
    return result;
  }

  /** An integer from 0 to `bound` - 1; `bound` up to 2^53. One multiplication of doubles, which IEEE 754 fixes exactly. */
  below(bound: number): number {
    return Math.floor((this.next() * bound) / TWO_32);
  }

  /** True `numerator` times in 65,536. */
  chance(numerator: number): boolean {
    return this.next() >>> 16 < numerator;
  }
}
