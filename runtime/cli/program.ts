/** The command tree: one small file a command, help with an example each, and usage errors on one line. */

import { Command } from 'commander';
import { packageVersion } from '../package-root.ts';
import { register as registerBaseline } from './commands/baseline.ts';
import { register as registerBench } from './commands/bench.ts';
import { register as registerBook } from './commands/book.ts';
import { register as registerCodegen } from './commands/codegen.ts';
import { register as registerConvert } from './commands/convert.ts';
import { register as registerDecode } from './commands/decode.ts';
import { register as registerDoctor } from './commands/doctor.ts';
import { register as registerFlame } from './commands/flame.ts';
import { register as registerGate } from './commands/gate.ts';
import { register as registerReport } from './commands/report.ts';
import { register as registerRun } from './commands/run.ts';
import { register as registerSimulate } from './commands/simulate.ts';
import { register as registerStat } from './commands/stat.ts';
import { register as registerVpin } from './commands/vpin.ts';
import type { Context } from './context.ts';
import { usageLine } from './usage-line.ts';

const EXIT_CODES = `
Exit codes: 0 done, 1 a check failed, 2 usage or unreadable input, 3 inconclusive, 4 damaged input, 130 interrupted.

Example:
  $ lumina run            simulate a trading day and run the whole flow over it
  $ lumina run day.itch.gz --database none --json`;

/** The whole program. Nothing ends the process here: commander throws, and main.ts decides. */
export function createProgram(context: Context): Command {
  const program = new Command('lumina')
    .description('Benchmark-first engine for NASDAQ TotalView-ITCH 5.0.')
    .version(packageVersion(), '--version', 'print the version')
    .helpOption('--help', 'show help')
    .addHelpText('after', EXIT_CODES)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        context.help += text;
      },
    });
  registerRun(program, context);
  registerBook(program, context);
  registerStat(program, context);
  registerDecode(program, context);
  registerVpin(program, context);
  registerSimulate(program, context);
  registerConvert(program, context);
  registerBench(program, context);
  registerGate(program, context);
  registerBaseline(program, context);
  registerReport(program, context);
  registerFlame(program, context);
  registerCodegen(program, context);
  registerDoctor(program, context);
  sayUsageErrors(program, program.name());
  return program;
}

/** A command's usage errors name its own help, not that of the whole program. */
function sayUsageErrors(command: Command, path: string): void {
  command.configureOutput({ outputError: (text, write) => write(usageLine(text, path)) });
  for (const inner of command.commands) sayUsageErrors(inner, `${path} ${inner.name()}`);
}
