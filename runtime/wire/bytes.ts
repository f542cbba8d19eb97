/** Byte sources: a file, or an open descriptor such as standard input, read in pieces that the caller places. */
import { read as readDescriptor } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { LuminaError, messageOf } from '../errors.ts';
import type { FlowInput } from '../flow.ts';

export interface ByteSource {
  /** Reads up to `length` bytes to into[at]; 0 at the end of the input. */
  read(into: Uint8Array, at: number, length: number): Promise<number>;
  /** Bytes of the input as stored (compressed, when it is) read so far, and their total; 0 when unknown. */
  progress(): { bytesRead: number; bytesTotal: number };
  /** True once the compressed stream was found damaged; nothing is read after it. */
  readonly corrupt: boolean;
  close(): Promise<void>;
}

/** What an input is called in messages. */
export function nameOf(input: FlowInput): string {
  return input.fd === undefined ? `'${input.path}'` : `standard input (${input.path})`;
}

/**
 * Opens the input as it is stored.
 * @throws LuminaError LUMINA_WIRE_NOT_FOUND, LUMINA_WIRE_IS_DIRECTORY, LUMINA_WIRE_UNREADABLE
 */
export async function openBytes(input: FlowInput): Promise<ByteSource> {
  return input.fd === undefined ? openFile(input) : fromDescriptor(input, input.fd);
}

async function openFile(input: FlowInput): Promise<ByteSource> {
  let handle: FileHandle | undefined;
  try {
    const found = await stat(input.path);
    if (found.isDirectory()) {
      throw new LuminaError('LUMINA_WIRE_IS_DIRECTORY', `${nameOf(input)} is a directory; name one BinaryFILE or capture`);
    }
    handle = await open(input.path, 'r');
    return fromHandle(input, handle, found.isFile() ? found.size : 0);
  } catch (error) {
    await handle?.close();
    throw inputError(input, error);
  }
}

function fromHandle(input: FlowInput, handle: FileHandle, bytesTotal: number): ByteSource {
  let bytesRead = 0;
  return {
    corrupt: false,
    async read(into, at, length) {
      try {
        const got = await handle.read(into, at, length, null);
        bytesRead += got.bytesRead;
        return got.bytesRead;
      } catch (error) {
        throw inputError(input, error);
      }
    },
    progress: () => ({ bytesRead, bytesTotal }),
    close: () => handle.close(),
  };
}

function fromDescriptor(input: FlowInput, fd: number): ByteSource {
  let bytesRead = 0;
  return {
    corrupt: false,
    async read(into, at, length) {
      for (;;) {
        try {
          const got = await readOnce(fd, into, at, length);
          bytesRead += got;
          return got;
        } catch (error) {
          // A descriptor that another process made non-blocking has nothing yet.
          if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw inputError(input, error);
          await sleep(1);
        }
      }
    },
    progress: () => ({ bytesRead, bytesTotal: 0 }),
    // The descriptor was opened by somebody else, who closes it.
    close: () => Promise.resolve(),
  };
}

function readOnce(fd: number, into: Uint8Array, at: number, length: number): Promise<number> {
  return new Promise((resolve, reject) => {
    readDescriptor(fd, into, at, length, null, (error, got) => (error === null ? resolve(got) : reject(error)));
  });
}

function inputError(input: FlowInput, error: unknown): LuminaError {
  if (error instanceof LuminaError) return error;
  const reason = (error as NodeJS.ErrnoException).code;
  if (reason === 'ENOENT' || reason === 'ENOTDIR') {
    return new LuminaError('LUMINA_WIRE_NOT_FOUND', `${nameOf(input)} does not exist; check the path`, { cause: error });
  }
  if (reason === 'EISDIR') {
    return new LuminaError('LUMINA_WIRE_IS_DIRECTORY', `${nameOf(input)} is a directory; name one BinaryFILE or capture`, {
      cause: error,
    });
  }
  const text = `${nameOf(input)} can't be read (${reason ?? messageOf(error)}); check its permissions and the disk`;
  return new LuminaError('LUMINA_WIRE_UNREADABLE', text, { cause: error });
}
