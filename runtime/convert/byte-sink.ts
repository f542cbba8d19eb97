/** A file that is written front to back, compressed on the way when asked: gathered into large writes that are waited for. */
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
  #parts: Uint8Array[] = [];
  #gathered = 0;

  constructor(path: string, gzip: boolean) {
    this.#file = createWriteStream(path);
    const compressor = gzip ? createGzip() : undefined;
    compressor?.pipe(this.#file);
    // The first failure ends both; whoever drains or ends the sink is told.
    this.#file.on('error', (error) => compressor?.destroy(error));
    this.#first = compressor ?? this.#file;
    this.#done = finished(this.#file);
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
    this.#first.end();
    await this.#done;
  }

  /** Gives up; what was written stays for the caller to remove. */
  async destroy(): Promise<void> {
    this.#first.destroy();
    this.#file.destroy();
    await this.#done.catch(() => {});
  }
}
