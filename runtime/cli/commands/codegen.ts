/** `lumina codegen`: generated files from schemas, and whether those on disk are what the schemas give. */

import type { Command } from 'commander';
import { ExitCode } from '../../errors.ts';
import { packageRoot } from '../../package-root.ts';
import { action, type Context } from '../context.ts';
import { addCommonOptions } from '../options.ts';
import { printJson, printLines } from '../output.ts';
import type { CommandLine, Settings } from '../settings.ts';
import { plural, table } from '../text.ts';

interface RootLine extends CommandLine {
  readonly root?: string;
}

interface GenLine extends RootLine {
  readonly schema?: string;
  readonly out?: string;
}

const EXAMPLE = `
Example:
  $ lumina codegen gen                          every schema into generated/
  $ lumina codegen gen --schema my.json --out generated-here
  $ lumina codegen check                        exit 1 when a file is stale, missing or orphaned
  $ lumina codegen show itch-5.0 --json         the resolved layout`;

/** Options of all three. */
function addRootOptions(command: Command): Command {
  return addCommonOptions(command).option('--root <dir>', 'folder that holds schema/ and generated/ (default: the package)');
}

/** Adds the command and its own commands to the program. */
export function register(program: Command, context: Context): void {
  const codegen = addCommonOptions(
    program.command('codegen').description('generate code from schemas, check it, show layouts'),
  ).addHelpText('after', EXAMPLE);
  const gen = addRootOptions(codegen.command('gen').description('write the generated files'))
    .option('--schema <file>', 'only this one: a schema file, or an id')
    .option('--out <dir>', 'folder to write into (default: generated/ of the package)')
    .addHelpText('after', EXAMPLE);
  action<GenLine>(context, gen, generate);
  const check = addRootOptions(codegen.command('check').description('compare the generated files with the schemas'));
  check.addHelpText('after', EXAMPLE);
  action(context, check, (settings, line: RootLine) => checkFiles(settings, line));
  const show = addRootOptions(codegen.command('show').description('print the resolved layout of a revision'))
    .argument('<id>', 'such as itch-5.0')
    .addHelpText('after', EXAMPLE);
  action(context, show, (settings, line: RootLine, args) => showLayout(settings, line, args[0]!));
}

async function generate(settings: Settings, line: GenLine): Promise<ExitCode> {
  const codegen = await import('../../../codegen/main.ts');
  const { schema, out } = line;
  const result = await codegen.generate({
    root: line.root ?? packageRoot(),
    ...(schema === undefined ? {} : { schema }),
    ...(out === undefined ? {} : { out }),
  });
  if (settings.json) {
    await printJson({ schemaVersion: 1, ...result });
    return ExitCode.done;
  }
  await printLines([
    ...result.written.map((path) => `wrote ${path}`),
    ...result.removed.map((path) => `removed ${path}`),
    `${plural(result.written.length, 'file')} written, ${result.unchanged} unchanged, ${result.removed.length} removed`,
  ]);
  return ExitCode.done;
}

async function checkFiles(settings: Settings, line: RootLine): Promise<ExitCode> {
  const codegen = await import('../../../codegen/main.ts');
  const result = await codegen.check({ root: line.root ?? packageRoot() });
  const exitCode = result.ok ? ExitCode.done : ExitCode.failed;
  if (settings.json) {
    await printJson({ schemaVersion: 1, ...result });
    return exitCode;
  }
  const lines = result.problems.flatMap((problem) => {
    const head = `${problem.kind} ${problem.path}${problem.line === undefined ? '' : `:${problem.line}`}`;
    return problem.line === undefined
      ? [head]
      : [head, `  schema gives: ${problem.expected ?? ''}`, `  on disk:      ${problem.actual ?? ''}`];
  });
  const verdict = result.ok
    ? 'generated files are what the schemas give'
    : `${plural(result.problems.length, 'generated file')} differ from the schemas; mend with: ${result.mend}`;
  await printLines([...lines, verdict]);
  return exitCode;
}

async function showLayout(settings: Settings, line: RootLine, id: string): Promise<ExitCode> {
  const codegen = await import('../../../codegen/main.ts');
  const layout = await codegen.show({ root: line.root ?? packageRoot(), id });
  if (settings.json) {
    await printJson({ schemaVersion: 1, ...layout });
    return ExitCode.done;
  }
  const lines = layout.messages.flatMap((message) => {
    const direction = message.direction === undefined ? '' : ` ${message.direction}`;
    const rows = message.fields.map((field) => [`  ${field.offset}`, String(field.length), field.name, field.type]);
    return [`${message.type ?? '-'} ${message.name}${direction}, ${message.length} bytes`, ...table(rows, 'rrll'), ''];
  });
  await printLines([layout.id, '', ...lines.slice(0, -1)]);
  return ExitCode.done;
}
