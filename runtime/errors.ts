/**
 * Errors a person can act on: what happened, where, and what to do next, with a stable code.
 *
 * The exit codes are those that the command line promises; nothing else may end the process.
 */

/** Exit codes of every command. */
export const ExitCode = {
  /** Done, or the check passed. */
  done: 0,
  /** The check failed: a regression, stale generated files, a difference. */
  failed: 1,
  /** Usage, or input that can't be read. */
  usage: 2,
  /** The measurement could not decide. */
  inconclusive: 3,
  /** Damaged input: everything readable was processed, the damage was counted and reported. */
  damaged: 4,
  /** Interrupted by the user. */
  interrupted: 130,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** An error with a one-line message for people, a `LUMINA_STAGE_WHAT` code for programs, and an exit code. */
export class LuminaError extends Error {
  readonly code: string;
  readonly exitCode: ExitCode;

  constructor(code: string, message: string, options: { cause?: unknown; exitCode?: ExitCode } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'LuminaError';
    this.code = code;
    this.exitCode = options.exitCode ?? ExitCode.usage;
  }
}

/** What an unknown thrown value says, on one line. */
export function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replaceAll(/\s*\n\s*/g, ' ').trim();
}
