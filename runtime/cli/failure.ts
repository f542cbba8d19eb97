/** What a person sees when a command fails: one line on standard error, and the exit code that scripts rely on. */

import { CommanderError } from 'commander';
import { ExitCode, LuminaError, messageOf } from '../errors.ts';
import { isClosed, OutputClosed } from './output.ts';

/** Prints the failure, unless it needs no words, and returns the exit code. The stack is shown with --verbose only. */
export function reportFailure(error: unknown, verbose: boolean, interrupted: boolean): ExitCode {
  if (error instanceof OutputClosed || isClosed(error)) return interrupted ? ExitCode.interrupted : ExitCode.done;
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.done : ExitCode.usage;
  if (interrupted) {
    process.stderr.write('lumina: interrupted\n');
    if (verbose) printStack(error);
    return ExitCode.interrupted;
  }
  if (isTold(error)) {
    process.stderr.write(`lumina: ${messageOf(error)} [${error.code}]\n`);
    if (verbose) printStack(error);
    return error.exitCode;
  }
  if (error instanceof Error && 'syscall' in error) {
    process.stderr.write(`lumina: ${messageOf(error)}; check the path, its rights and the space left [LUMINA_CLI_SYSTEM]\n`);
    if (verbose) printStack(error);
    return ExitCode.usage;
  }
  if (error instanceof RangeError && /^Array buffer allocation failed|^Invalid typed array length/.test(error.message)) {
    process.stderr.write(
      `lumina: not enough memory (${messageOf(error)}); give a smaller --arena, or raise the limit of the process [LUMINA_CLI_MEMORY]\n`,
    );
    if (verbose) printStack(error);
    return ExitCode.usage;
  }
  const advice = verbose ? '' : '; run again with --verbose for the stack';
  process.stderr.write(`lumina: unexpected ${error instanceof Error ? error.name : 'error'}: ${messageOf(error)}${advice}\n`);
  if (verbose) printStack(error);
  return ExitCode.usage;
}

/** LuminaError, or the generator's own error of the same shape: written for people. */
function isTold(error: unknown): error is LuminaError {
  if (error instanceof LuminaError) return true;
  const { code, exitCode } = (error ?? {}) as { code?: unknown; exitCode?: unknown };
  return error instanceof Error && typeof code === 'string' && code.startsWith('LUMINA_') && typeof exitCode === 'number';
}

function printStack(error: unknown): void {
  for (let at: unknown = error; at instanceof Error; at = at.cause) process.stderr.write(`${at.stack ?? at.message}\n`);
}
