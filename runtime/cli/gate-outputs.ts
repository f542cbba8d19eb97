/** The files and messages that `lumina gate` and `lumina report` write from a gate's report. */

import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { GateReport } from '../../bench/harness/gate/report.ts';
import type { Markup } from '../../bench/harness/report/markup.ts';
import { LuminaError, messageOf } from '../errors.ts';
import type { Context } from './context.ts';
import { checkWritable, writeWhole } from './files.ts';
import { keepLast } from './last-result.ts';
import { note } from './output.ts';

/** What the command line may ask for, beside the page and the JSON, which each command has its own option for. */
export interface OutputLine {
  readonly summary?: string;
  readonly junit?: string;
  readonly flameDiff?: string;
  readonly force?: boolean;
  /** True or false when said; else by the environment. */
  readonly github?: boolean;
}

/** What `lumina gate` takes besides: its page and its JSON. */
export interface GateOutputLine extends OutputLine {
  readonly html?: string;
  readonly out?: string;
}

/** Where the files go. */
export interface OutputPaths {
  readonly json?: string | undefined;
  readonly html?: string | undefined;
  readonly summary?: string | undefined;
  readonly junit?: string | undefined;
}

/** What a folder of `lumina flame` may hold, the differential graph first. */
const FLAME_FILES = ['difference.html', 'difference.svg', 'flame.html', 'flame.svg'];

/** Adds the options of OutputLine. */
export function addOutputOptions(command: Command): Command {
  return command
    .option('--summary <file>', 'write the report as Markdown')
    .option('--junit <file>', 'write the report as JUnit XML')
    .option('--flame-diff <path>', 'flame graph for the page: an .html or .svg file, or the folder that lumina flame wrote')
    .option('--force', 'replace existing output files');
}

/** Adds the options of GateOutputLine, but for --out, which the self-test has as well. */
export function addGateOutputs(command: Command): Command {
  return addOutputOptions(command)
    .option('--html <file>', 'write the report as one self-contained HTML page')
    .option('--github', 'append to the job summary and print annotations (default: when GITHUB_ACTIONS is true)')
    .option('--no-github', 'neither, under GitHub as well');
}

/** Outputs of `lumina gate`; its report is kept for `lumina report` as well, unless it was interrupted. */
export function prepareGateOutputs(context: Context, line: GateOutputLine): (report: GateReport) => Promise<void> {
  const { out: json, html, summary, junit } = line;
  if (html === undefined && line.flameDiff !== undefined)
    throw new LuminaError('LUMINA_CLI_USAGE', '--flame-diff: is for the page; give --html FILE as well');
  const write = prepareOutputs(context, line, { json, html, summary, junit });
  return async (report) => {
    if (context.interrupt.interrupted()) return;
    await write(report);
    await keepLast(context, 'gate', report);
  };
}

/** @throws LuminaError LUMINA_CLI_USAGE when a self-test is asked for what only a gate has */
export function refuseGateOutputs({ html, summary, junit, flameDiff, github }: GateOutputLine): void {
  const asked = Object.entries({ '--html': html, '--summary': summary, '--junit': junit, '--flame-diff': flameDiff });
  const named = [
    ...asked.filter(([, value]) => value !== undefined).map(([name]) => name),
    ...(github === true ? ['--github'] : []),
  ];
  if (named.length === 0) return;
  throw new LuminaError(
    'LUMINA_CLI_USAGE',
    `${named.join(', ')}: not for --self-test, whose result --json and --out give; leave it out`,
  );
}

/**
 * Checks everything before the work starts, so that nothing is measured for a refusal; gives the function that writes it all and tells
 * the paths written. `replaced` may be overwritten without --force: files of the cache.
 */
export function prepareOutputs(
  context: Context,
  line: OutputLine,
  paths: OutputPaths,
  replaced?: string,
): (report: GateReport) => Promise<string[]> {
  const wanted = Object.entries(paths).filter((entry): entry is [keyof OutputPaths, string] => entry[1] !== undefined);
  const mayReplace = (path: string): boolean => line.force === true || path === replaced;
  const seen = new Set<string>();
  for (const [, path] of wanted) {
    checkWritable(path, mayReplace(path));
    if (seen.has(resolve(path)))
      throw new LuminaError('LUMINA_CLI_USAGE', `${path}: is named for two outputs; give each its own file`);
    seen.add(resolve(path));
  }
  const flame = line.flameDiff === undefined ? undefined : readFlame(line.flameDiff);
  const jobSummary = jobSummaryOf(context, line.github);
  return async (report) => {
    for (const [kind, path] of wanted) {
      const text = await textOf(kind, report, flame);
      await writeWhole(path, mayReplace(path), context.interrupt, async (temporary) => writeFileSync(temporary, text));
      note(`wrote ${path}`);
    }
    if (jobSummary !== undefined) await tellGithub(report, jobSummary);
    return wanted.map(([, path]) => path);
  };
}

async function textOf(kind: keyof OutputPaths, report: GateReport, flame: FlameFile | undefined): Promise<string> {
  switch (kind) {
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`;
    case 'summary':
      return (await import('../../bench/harness/report/markdown.ts')).gateMarkdown(report);
    case 'junit':
      return (await import('../../bench/harness/report/junit.ts')).gateJunit(report);
    case 'html': {
      const { gatePage } = await import('../../bench/harness/report/gate-page.ts');
      const { historyFor } = await import('./stored-history.ts');
      return gatePage(report, { history: historyFor(report), flame: await flameMarkup(flame) });
    }
  }
}

export interface FlameFile {
  readonly path: string;
  readonly text: string;
}

/** The flame graph at `path`, a file or the folder of one. @throws LuminaError LUMINA_REPORT_FLAME */
export function readFlame(path: string): FlameFile {
  const refused = (why: string, cause?: unknown): LuminaError =>
    new LuminaError('LUMINA_REPORT_FLAME', `--flame-diff ${path}: ${why}; lumina flame --diff BASE --out DIR writes one`, {
      cause,
    });
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  const file = isFolder ? FLAME_FILES.map((name) => join(path, name)).find(isFile) : path;
  if (file === undefined) throw refused(`the folder holds none of ${FLAME_FILES.join(', ')}`);
  if (!/\.(html|svg)$/.test(file)) throw refused('is neither .html nor .svg');
  try {
    return { path: file, text: readFileSync(file, 'utf8') };
  } catch (error) {
    throw refused(messageOf(error), error);
  }
}

/** The figure of the page, loaded only when there is one. */
export async function flameMarkup(flame: FlameFile | undefined): Promise<Markup | undefined> {
  if (flame === undefined) return undefined;
  const { flameFigure } = await import('../../bench/harness/report/flame-figure.ts');
  return flameFigure(flame.text, flame.path);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

interface JobSummary {
  /** Where GitHub collects the step's summary; null when it does not say. */
  readonly path: string | null;
}

/** Undefined outside GitHub, or when it is not wanted. @throws LuminaError LUMINA_CLI_USAGE when it was asked for and can't be */
function jobSummaryOf({ env }: Context, asked: boolean | undefined): JobSummary | undefined {
  if (asked === false || (asked === undefined && env.GITHUB_ACTIONS !== 'true')) return undefined;
  const path = env.GITHUB_STEP_SUMMARY ?? '';
  if (path !== '') return { path };
  if (asked === undefined) return { path: null };
  throw new LuminaError(
    'LUMINA_CLI_USAGE',
    '--github: GITHUB_STEP_SUMMARY is not set, so there is no job summary; give --summary FILE',
  );
}

/** Annotations go to standard error, where GitHub reads them as well: standard output belongs to the result. */
async function tellGithub(report: GateReport, { path }: JobSummary): Promise<void> {
  const { gateAnnotations } = await import('../../bench/harness/report/annotations.ts');
  for (const line of gateAnnotations(report)) process.stderr.write(`${line}\n`);
  if (path === null) {
    note('GITHUB_STEP_SUMMARY is not set: there is no job summary');
    return;
  }
  const { gateMarkdown, LEAST_SUMMARY_BYTES, SUMMARY_BYTES } = await import('../../bench/harness/report/markdown.ts');
  // The limit is of the whole step, which may have written before.
  const room = SUMMARY_BYTES - (statSync(path, { throwIfNoEntry: false })?.size ?? 0) - 1;
  if (room < LEAST_SUMMARY_BYTES) {
    note(`the job summary has no room left (${room} bytes): this report is not in it`);
    return;
  }
  try {
    appendFileSync(path, gateMarkdown(report, room));
  } catch (error) {
    note(`the job summary could not be written: ${messageOf(error)}`);
  }
}
