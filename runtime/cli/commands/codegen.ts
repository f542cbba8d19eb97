/** `lumina codegen`: generated files from schemas, and whether those on disk are what the schemas give. */

import { type Command, Option } from 'commander';
import { ExitCode } from '../../errors.ts';
import { packageRoot } from '../../package-root.ts';
import { action, type Context } from '../context.ts';
import { addCommonOptions } from '../options.ts';
import { printJson, printLines } from '../output.ts';
import type { CommandLine, Settings } from '../settings.ts';
import { plural, table } from '../text.ts';

interface RootLine extends CommandLine {
  readonly root?: string;
  readonly asOf?: string;
}

interface FilesLine extends RootLine {
  readonly schema?: string;
  readonly out?: string;
}

interface GenLine extends FilesLine {
  readonly force?: boolean;
}

interface DiffLine extends RootLine {
  readonly markdown?: boolean;
}

const EXAMPLE = `
Example:
  $ lumina codegen gen                          every schema into generated/
  $ lumina codegen gen --schema my.json --out generated-here
  $ lumina codegen gen --schema itch-5.0 --as-of 2017-09 --out then
  $ lumina codegen check                        exit 1 when a file is stale, missing or orphaned
  $ lumina codegen show itch-5.0 --json         the resolved layout
  $ lumina codegen diff itch-4.1 itch-5.0       exit 1 when code made for the first does not read the second
  $ lumina codegen diff itch-5.0@2017-09 itch-5.0 --markdown`;

/** Options of all four. */
function addRootOptions(command: Command): Command {
  return addCommonOptions(command)
    .option('--root <dir>', 'folder that holds schema/ and generated/ (default: the package)')
    .option('--as-of <date>', 'the protocol as it was on this day, such as 2017-09 or 2017-09-12')
    .addHelpText('after', EXAMPLE);
}

/** Options of those that are about files. */
function addFileOptions(command: Command): Command {
  return addRootOptions(command)
    .option('--schema <file>', 'only this one: a schema file, or an id')
    .option('--out <dir>', 'folder of the generated files (default: generated/ of the package)');
}

/** Adds the command and its own commands to the program. */
export function register(program: Command, context: Context): void {
  const codegen = addCommonOptions(
    program.command('codegen').description('generate code from schemas, check it, show and compare layouts'),
  ).addHelpText('after', EXAMPLE);
  const gen = addFileOptions(codegen.command('gen').description('write the generated files'));
  gen.option('--force', 'overwrite files that were not generated, where generated ones belong');
  action<GenLine>(context, gen, generate);
  const check = addFileOptions(codegen.command('check').description('compare the generated files with the schemas'));
  action<FilesLine>(context, check, checkFiles);
  const show = addRootOptions(codegen.command('show').description('print the resolved layout of a revision'));
  show.argument('<id>', 'an id or a schema file, with a day when wanted: itch-5.0@2017-09');
  action<RootLine>(context, show, (settings, line, args) => showLayout(settings, line, args[0]!));
  const diff = addRootOptions(codegen.command('diff').description('print what changed from one layout to another'))
    .argument('<a>', 'an id or a schema file, with a day when wanted: itch-5.0@2017-09')
    .argument('<b>', 'what it is compared with')
    .addOption(new Option('--markdown', 'print Markdown, for a pull request').conflicts('json'));
  action<DiffLine>(context, diff, (settings, line, args) => compare(settings, line, args[0]!, args[1]!));
}

/** What was given, and the root that is meant. */
function selectionOf({ root = packageRoot(), schema, asOf, out }: FilesLine) {
  return {
    root,
    ...(schema === undefined ? {} : { schema }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(out === undefined ? {} : { out }),
  };
}

async function generate(settings: Settings, line: GenLine): Promise<ExitCode> {
  const codegen = await import('../../../codegen/main.ts');
  const result = await codegen.generate({ ...selectionOf(line), ...(line.force === true ? { force: true } : {}) });
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

async function checkFiles(settings: Settings, line: FilesLine): Promise<ExitCode> {
  const codegen = await import('../../../codegen/main.ts');
  const result = await codegen.check(selectionOf(line));
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
  const overwrites = result.problems.some(({ kind }) => kind === 'foreign');
  const verdict = result.ok
    ? 'generated files are what the schemas give'
    : `${plural(result.problems.length, 'generated file')} differ from the schemas; ${overwrites ? 'mend (overwriting what is foreign) with' : 'mend with'}: ${result.mend}`;
  const notes = result.foreign.map((path) => `note: ${path} was not generated; left alone`);
  await printLines([...lines, ...notes, verdict]);
  return exitCode;
}

async function showLayout(settings: Settings, line: RootLine, id: string): Promise<ExitCode> {
  const codegen = await import('../../../codegen/main.ts');
  const layout = await codegen.show({ ...selectionOf(line), id });
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

async function compare(settings: Settings, line: DiffLine, a: string, b: string): Promise<ExitCode> {
  const codegen = await import('../../../codegen/main.ts');
  const { compatible, text, markdown, json } = await codegen.diff({ ...selectionOf(line), a, b });
  if (settings.json) await printJson(json);
  else await printLines((line.markdown === true ? markdown : text).trimEnd().split('\n'));
  return compatible ? ExitCode.done : ExitCode.failed;
}
