#!/usr/bin/env node
/** The `lumina` command. Exit codes are those of runtime/errors.ts, and no others. */

import { ExitCode } from '../errors.ts';
import type { Context } from './context.ts';
import { reportFailure } from './failure.ts';
import { listenForInterrupt } from './interrupt.ts';
import { addonOfEnvironment } from './native-state.ts';
import { note, printLines } from './output.ts';
import { createProgram } from './program.ts';

async function printHelp(text: string): Promise<void> {
  await printLines([text.trimEnd()]);
}

async function main(): Promise<ExitCode> {
  const interrupt = listenForInterrupt();
  const verbose = process.argv.includes('--verbose');
  const context: Context = { env: process.env, workingDirectory: process.cwd(), interrupt, help: '', exitCode: ExitCode.done };
  const fail = (error: unknown) => reportFailure(error, verbose, interrupt.interrupted());

  // A write to a closed pipe is reported to the writer's callback too; without a listener the event would end the process.
  process.stdout.on('error', () => {});
  process.stderr.on('error', () => {});
  process.on('uncaughtException', (error) => process.exit(fail(error)));
  process.on('unhandledRejection', (error) => process.exit(fail(error)));
  try {
    const told = addonOfEnvironment(context.env);
    if (told !== undefined) note(told);
    await createProgram(context).parseAsync(process.argv);
    if (interrupt.interrupted()) process.stderr.write('lumina: interrupted\n');
    return context.exitCode;
  } catch (error) {
    const exitCode = fail(error);
    return context.help === '' ? exitCode : await printHelp(context.help).then(() => exitCode, fail);
  }
}

process.exit(await main());
