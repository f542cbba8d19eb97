/**
 * A window on a byte source that moves forward: one buffer for the whole run, so that memory does not grow with the input.
 *
 * What a read cut off stays at the front of the buffer before the next read.
 */
import type { ByteSource } from './bytes.ts';

export class InputWindow {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** Not yet used bytes are bytes[start, end). */
  start = 0;
  end = 0;
  /** The source has no more. */
  ended = false;
  readonly #source: ByteSource;
  readonly #readBytes: number;

  /** Room for a read of `readBytes`, and for `look` bytes at once, behind `longest` bytes carried over. */
  constructor(source: ByteSource, readBytes: number, look: number, longest: number) {
    this.#source = source;
    this.#readBytes = readBytes;
    this.bytes = new Uint8Array(Math.max(readBytes, look) + longest);
    this.view = new DataView(this.bytes.buffer);
  }

  /** The compressed stream was found damaged. */
  get corrupt(): boolean {
    return this.#source.corrupt;
  }

  get left(): number {
    return this.end - this.start;
  }

  /** One more read; sets `ended` when there is nothing more. */
  async fill(): Promise<void> {
    this.bytes.copyWithin(0, this.start, this.end);
    this.end -= this.start;
    this.start = 0;
    const length = Math.min(this.#readBytes, this.bytes.length - this.end);
    const got = await this.#source.read(this.bytes, this.end, length);
    this.end += got;
    if (got === 0) this.ended = true;
  }

  progress(): { bytesRead: number; bytesTotal: number } {
    return this.#source.progress();
  }

  close(): Promise<void> {
    return this.#source.close();
  }
}
