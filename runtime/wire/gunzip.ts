/**
 * gzip (RFC 1952), any number of members: every byte before damage is delivered.
 *
 * node:zlib throws away the output of the call that meets damage, up to a whole chunk of good messages. pako is zlib in JavaScript
 * with zlib's own interface, so what it made before the damage can be read, as the native lane does with zlib itself.
 */
import { Z_BUF_ERROR, Z_NO_FLUSH, Z_OK, Z_STREAM_END, ZStream, zlibInflate, zlibInflateInit2, zlibInflateReset } from 'pako';
import type { ByteSource } from './bytes.ts';

const INPUT_BYTES = 64 * 1024;
const OUTPUT_BYTES = 256 * 1024;
/** 15: the full 32 KB window; 16 more: a gzip header and no other. */
const GZIP_WINDOW = 15 + 16;

/** Whether the bytes start as a gzip member does. */
export function isGzip(head: Uint8Array): boolean {
  return head.length >= 2 && head[0] === 0x1f && head[1] === 0x8b;
}

/** Decompresses `stored`, whose first bytes `head` were read already. Zero bytes after a member are padding and end the input. */
export function gunzip(stored: ByteSource, head: Uint8Array): ByteSource {
  const stream = new GunzipStream(stored, head);
  return {
    get corrupt() {
      return stream.state === 'corrupt';
    },
    read: (into, at, length) => stream.read(into, at, length),
    progress: () => stored.progress(),
    close: () => stored.close(),
  };
}

class GunzipStream {
  /** `between`: a member ended, or none began. */
  state: 'member' | 'between' | 'end' | 'corrupt' = 'member';
  readonly #stored: ByteSource;
  readonly #input = new Uint8Array(INPUT_BYTES);
  readonly #zlib = new ZStream();
  /** Bytes of the output already taken; zlib's next_out is where it ends. */
  #taken = 0;

  constructor(stored: ByteSource, head: Uint8Array) {
    this.#stored = stored;
    this.#input.set(head);
    const zlib = this.#zlib;
    zlib.input = this.#input;
    zlib.avail_in = head.length;
    zlib.output = new Uint8Array(OUTPUT_BYTES);
    zlib.avail_out = OUTPUT_BYTES;
    if (zlibInflateInit2(zlib, GZIP_WINDOW) !== Z_OK) throw new RangeError('zlib refuses a gzip window');
  }

  async read(into: Uint8Array, at: number, length: number): Promise<number> {
    const zlib = this.#zlib;
    while (this.#taken === zlib.next_out) {
      if (this.state === 'end' || this.state === 'corrupt') return 0;
      if (zlib.avail_in === 0 && !(await this.#fill())) {
        this.state = this.state === 'between' ? 'end' : 'corrupt';
        return 0;
      }
      this.#inflate();
    }
    const count = Math.min(length, zlib.next_out - this.#taken);
    into.set(zlib.output.subarray(this.#taken, this.#taken + count), at);
    this.#taken += count;
    return count;
  }

  /** One step over the input at hand, into an output that was taken whole. */
  #inflate(): void {
    const zlib = this.#zlib;
    if (this.state === 'between') {
      if (zlib.input[zlib.next_in] === 0) {
        this.state = 'end';
        return;
      }
      zlibInflateReset(zlib);
      this.state = 'member';
    }
    zlib.next_out = 0;
    zlib.avail_out = OUTPUT_BYTES;
    this.#taken = 0;
    const result = zlibInflate(zlib, Z_NO_FLUSH);
    if (result === Z_STREAM_END) this.state = 'between';
    else if (result !== Z_OK && result !== Z_BUF_ERROR) this.state = 'corrupt';
  }

  async #fill(): Promise<boolean> {
    const zlib = this.#zlib;
    zlib.next_in = 0;
    zlib.avail_in = await this.#stored.read(this.#input, 0, INPUT_BYTES);
    return zlib.avail_in > 0;
  }
}
