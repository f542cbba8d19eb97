/** Byte sources: a file, a pipe, or an open descriptor such as standard input, read in pieces that the caller places. */
import { constants, fstatSync, openSync, read as readDescriptor } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { Socket } from 'node:net';
import { addAbortSignal } from 'node:stream';
import { LuminaError, messageOf } from '../errors.ts';
import type { FlowInput } from '../flow.ts';
import { isDirectory, notFound, unreadable } from './refusals.ts';

export interface ByteSource {
  /** Reads up to `length` bytes to into[at]; 0 at the end of the input. */
  read(into: Uint8Array, at: number, length: number): Promise<number>;
  /** Bytes of the input as stored (compressed, when it is) read so far, and their total; 0 when unknown. */
  progress(): { bytesRead: number; bytesTotal: number };
  /** True once the compressed stream was found damaged; nothing is read after it. */
  readonly corrupt: boolean;
  close(): Promise<void>;
}

/**
 * Opens the input as it is stored. Once `signal` is aborted, a read rejects with an AbortError.
 * @throws LuminaError LUMINA_WIRE_NOT_FOUND, LUMINA_WIRE_IS_DIRECTORY, LUMINA_WIRE_UNREADABLE
 */
export async function openBytes(input: FlowInput, signal?: AbortSignal): Promise<ByteSource> {
  signal?.throwIfAborted();
  try {
    return input.fd === undefined ? await openFile(input, signal) : openDescriptor(input, input.fd, signal);
  } catch (error) {
    throw inputError(input, error);
  }
}

async function openFile(input: FlowInput, signal: AbortSignal | undefined): Promise<ByteSource> {
  const found = await stat(input.path);
  if (found.isDirectory()) throw isDirectory(input);
  // Without O_NONBLOCK the open would wait for a writer where nothing can end it.
  if (found.isFIFO()) return fromPipe(input, openSync(input.path, constants.O_RDONLY | constants.O_NONBLOCK), signal);
  const handle = await open(input.path, 'r');
  const read = async (into: Uint8Array, at: number, length: number) => (await handle.read(into, at, length, null)).bytesRead;
  return fromFile(input, read, () => handle.close(), found.isFile() ? found.size : 0, signal);
}

function openDescriptor(input: FlowInput, fd: number, signal: AbortSignal | undefined): ByteSource {
  const found = fstatSync(fd);
  if (found.isFIFO() || found.isSocket()) return fromPipe(input, fd, signal);
  // The descriptor was opened by somebody else, who closes it.
  return fromFile(
    input,
    (into, at, length) => readOnce(fd, into, at, length),
    () => Promise.resolve(),
    0,
    signal,
  );
}

function fromFile(
  input: FlowInput,
  read: ByteSource['read'],
  close: () => Promise<void>,
  bytesTotal: number,
  signal: AbortSignal | undefined,
): ByteSource {
  let bytesRead = 0;
  return {
    corrupt: false,
    async read(into, at, length) {
      signal?.throwIfAborted();
      try {
        const got = await read(into, at, length);
        bytesRead += got;
        return got;
      } catch (error) {
        throw inputError(input, error);
      }
    },
    progress: () => ({ bytesRead, bytesTotal }),
    close,
  };
}

/**
 * A pipe or a socket, which may be silent for ever. It is polled: a read of the thread pool could not be called off, and the
 * process could not even end before it. Descriptors above 2 are closed with the source.
 */
function fromPipe(input: FlowInput, fd: number, signal: AbortSignal | undefined): ByteSource {
  const stream = new Socket({ fd, readable: true, writable: false });
  // Whoever reads next gets the error; between two reads nobody listens.
  stream.on('error', () => {});
  if (signal !== undefined) addAbortSignal(signal, stream);
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let chunk: Uint8Array = new Uint8Array(0);
  let bytesRead = 0;
  return {
    corrupt: false,
    async read(into, at, length) {
      signal?.throwIfAborted();
      try {
        while (chunk.length === 0) {
          const next = await chunks.next();
          if (next.done === true) return 0;
          chunk = next.value;
        }
      } catch (error) {
        throw inputError(input, error);
      }
      const count = Math.min(length, chunk.length);
      into.set(chunk.subarray(0, count), at);
      chunk = chunk.subarray(count);
      bytesRead += count;
      return count;
    },
    progress: () => ({ bytesRead, bytesTotal: 0 }),
    close: () => {
      stream.destroy();
      return Promise.resolve();
    },
  };
}

function readOnce(fd: number, into: Uint8Array, at: number, length: number): Promise<number> {
  return new Promise((resolve, reject) => {
    readDescriptor(fd, into, at, length, null, (error, got) => (error === null ? resolve(got) : reject(error)));
  });
}

function inputError(input: FlowInput, error: unknown): unknown {
  if (error instanceof LuminaError || (error as Error).name === 'AbortError') return error;
  const reason = (error as NodeJS.ErrnoException).code;
  if (reason === 'ENOENT' || reason === 'ENOTDIR') return notFound(input, error);
  if (reason === 'EISDIR') return isDirectory(input, error);
  return unreadable(input, reason ?? messageOf(error), error);
}
