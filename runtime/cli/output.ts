/**
 * Results go to standard output, everything else to standard error.
 *
 * Lines are gathered into 64 KB writes, and each write is awaited, so a slow reader slows the command down instead of
 * filling memory. A reader that goes away (`lumina decode FILE | head`) ends the command quietly.
 */

import { LuminaError } from '../errors.ts';

const WRITE_AT = 65_536;

/** The reader of standard output has gone; the command ends with 0 and says nothing. */
export class OutputClosed extends Error {
  constructor() {
    super('standard output was closed by its reader');
    this.name = 'OutputClosed';
  }
}

/** Writes a text and waits until it is handed over. Throws OutputClosed on EPIPE. */
function writeOut(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error === null || error === undefined) resolve();
      else if (isClosed(error)) reject(new OutputClosed());
      else
        reject(
          new LuminaError('LUMINA_CLI_OUTPUT', `standard output: ${error.message}; nothing more was written`, { cause: error }),
        );
    });
  });
}

/** Whether an error says that the other end of a pipe has gone. */
export function isClosed(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED';
}

/** Gathers result lines. */
export class ResultWriter {
  #text = '';

  /** Adds one line. True when enough is gathered that the caller should await `flush`. */
  line(text: string): boolean {
    this.#text += text;
    this.#text += '\n';
    return this.#text.length >= WRITE_AT;
  }

  async flush(): Promise<void> {
    if (this.#text === '') return;
    const text = this.#text;
    this.#text = '';
    await writeOut(text);
  }
}

/** Prints one JSON value on a line. */
export async function printJson(value: unknown): Promise<void> {
  await writeOut(`${JSON.stringify(value)}\n`);
}

/** Prints lines of text. */
export async function printLines(lines: readonly string[]): Promise<void> {
  if (lines.length > 0) await writeOut(`${lines.join('\n')}\n`);
}

/** One line for people on standard error. */
export function note(text: string): void {
  process.stderr.write(`lumina: ${text}\n`);
}
