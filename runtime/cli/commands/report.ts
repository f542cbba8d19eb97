/** `lumina report`: the last run or gate, or a stored one, as one self-contained HTML page. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Command } from 'commander';
import type { StoredReport } from '../../../bench/harness/report/read-report.ts';
import { ExitCode, LuminaError, messageOf } from '../../errors.ts';
import { action, type Context } from '../context.ts';
import { checkWritable, writeWhole } from '../files.ts';
import { addOutputOptions, flameMarkup, type OutputLine, prepareOutputs, readFlame } from '../gate-outputs.ts';
import { CACHE_FOLDER, lastResult } from '../last-result.ts';
import { addCommonOptions } from '../options.ts';
import { note, printJson, printLines } from '../output.ts';
import type { CommandLine, Settings } from '../settings.ts';

interface ReportLine extends CommandLine, OutputLine {
  readonly input?: string;
  readonly out?: string;
}

const EXAMPLE = `
Without --out the page goes to .lumina/report.html of the working directory and replaces the one before.

Example:
  $ lumina report
  $ lumina report --input gate.json --out report.html --junit junit.xml --summary summary.md`;

/** Adds the command to the program. */
export function register(program: Command, context: Context): void {
  const command = addOutputOptions(
    addCommonOptions(program.command('report').description('write the last run or gate as one self-contained HTML page'))
      .option(
        '--input <file>',
        'what lumina gate --out or lumina run --out wrote (default: the last result, kept under .lumina/)',
      )
      .option('--out <file>', 'the page (default: .lumina/report.html)')
      .option('--github', 'append to the job summary and print annotations, as lumina gate does by itself'),
  ).addHelpText('after', EXAMPLE);
  action<ReportLine>(context, command, (settings, line) => report(context, settings, line));
}

async function report(context: Context, settings: Settings, line: ReportLine): Promise<ExitCode> {
  const page = line.out ?? relative(context.workingDirectory, join(context.workingDirectory, CACHE_FOLDER, 'report.html'));
  if (line.out !== undefined) checkWritable(line.out, line.force ?? false);
  const input = line.input ?? lastResult(context);
  const stored = await readStored(input);
  // The page of the cache is made again each time; nothing of the user's lies there.
  if (line.out === undefined) mkdirSync(dirname(page), { recursive: true });
  const written = await writeAll(context, line, stored, page, line.out === undefined);
  if (settings.json) await printJson({ schemaVersion: 1, kind: stored.kind, input, path: page, written });
  else await printLines([page]);
  return ExitCode.done;
}

async function readStored(path: string): Promise<StoredReport> {
  const { parseStored } = await import('../../../bench/harness/report/read-report.ts');
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new LuminaError(
      'LUMINA_REPORT_INPUT',
      `${path}: can't be read (${messageOf(error)}); name a file that lumina gate --out wrote`,
      {
        cause: error,
      },
    );
  }
  return parseStored(text, path);
}

async function writeAll(
  context: Context,
  line: ReportLine,
  stored: StoredReport,
  page: string,
  replace: boolean,
): Promise<string[]> {
  if (stored.kind === 'gate') {
    const { summary, junit } = line;
    // The gate told GitHub when it ran; telling it again must be asked for.
    const write = prepareOutputs(
      context,
      { ...line, github: line.github ?? false },
      { html: page, summary, junit },
      replace ? page : undefined,
    );
    return write(stored.report);
  }
  if (line.summary !== undefined || line.junit !== undefined || line.github === true) {
    throw new LuminaError(
      'LUMINA_CLI_USAGE',
      '--summary, --junit and --github are of a gate, and this is the result of a run; give --input GATE.json',
    );
  }
  const flame = line.flameDiff === undefined ? undefined : readFlame(line.flameDiff);
  const { runPage } = await import('../../../bench/harness/report/run-page.ts');
  const text = runPage(stored.record, await flameMarkup(flame));
  await writeWhole(page, replace || (line.force ?? false), context.interrupt, async (temporary) =>
    writeFileSync(temporary, text),
  );
  note(`wrote ${page}`);
  return [page];
}
