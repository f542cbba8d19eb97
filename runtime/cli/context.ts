/** What every command is handed, and how its outcome becomes an exit code. */

import type { Command } from 'commander';
import { ExitCode } from '../errors.ts';
import type { Interrupt } from './interrupt.ts';
import { type CommandLine, type Settings, settle } from './settings.ts';

export interface Context {
  readonly env: NodeJS.ProcessEnv;
  readonly workingDirectory: string;
  readonly interrupt: Interrupt;
  /** Help and version as commander made them; main.ts prints them, and says so when it can't. */
  help: string;
  /** Set by the command that ran. */
  exitCode: ExitCode;
}

/**
 * A commander action out of a command's function: options are settled first, the exit code is kept, and an interrupted
 * command always ends with 130.
 */
export function action<Line extends CommandLine>(
  context: Context,
  command: Command,
  run: (settings: Settings, line: Line, args: readonly string[]) => Promise<ExitCode>,
): void {
  command.action(async () => {
    const line = command.optsWithGlobals<Line>();
    const settings = await settle(line, context.env, context.workingDirectory);
    const exitCode = await run(settings, line, command.args);
    context.exitCode = context.interrupt.interrupted() ? ExitCode.interrupted : exitCode;
  });
}
