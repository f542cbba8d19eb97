/** A file or a stream that is written front to back, compressed on the way when asked: gathered into large writes that are waited for. */
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

const WRITE_AT = 1 << 20;

export class ByteSink {
  /** Before compression. */
  bytes = 0;
  readonly #file: Writable;
  readonly #first: Writable;
  readonly #done: Promise<unknown>;
  /** A stream of others is neither ended nor given up. */
  readonly #own: boolean;
  #parts: Uint8Array[] = [];
  #gathered = 0;

  /** `to`: the path of a file, or a stream, which nothing compresses. */
  constructor(to: string | Writable, gzip: boolean) {
    this.#own = typeof to === 'string';
    this.#file = typeof to === 'string' ? createWriteStream(to) : to;
    if (!this.#own && gzip) throw new RangeError('a stream of others is not compressed');
    const compressor = gzip ? createGzip() : undefined;
    compressor?.pipe(this.#file);
    // The first failure ends both; whoever drains or ends the sink is told.
    this.#file.on('error', (error) => compressor?.destroy(error));
    this.#first = compressor ?? this.#file;
    this.#done = this.#own ? finished(this.#file) : Promise.resolve();
    this.#done.catch(() => {});
  }

  /** Takes bytes that nobody changes afterwards. */
  write(bytes: Uint8Array): void {
    this.#parts.push(bytes);
    this.#gathered += bytes.length;
    this.bytes += bytes.length;
  }

  /** Enough is gathered: `drain` should be awaited. */
  get full(): boolean {
    return this.#gathered >= WRITE_AT;
  }

  async drain(): Promise<void> {
    if (this.#parts.length === 0) return;
    const parts = this.#parts;
    this.#parts = [];
    this.#gathered = 0;
    await new Promise<void>((resolve, reject) => {
      this.#first.write(Buffer.concat(parts), (error) => (error ? reject(error) : resolve()));
    });
  }

  /** Writes the rest and waits until the file is whole. */
  async end(): Promise<void> {
    await this.drain();
    if (this.#own) this.#first.end();
    await this.#done;
  }

  /** Gives up; what was written stays for the caller to remove. */
  async destroy(): Promise<void> {
    if (!this.#own) return;
    this.#first.destroy();
    this.#file.destroy();
    await this.#done.catch(() => {});
  }
}
