/** `lumina doctor`: what this machine gives, and for each thing missing the reason and the remedy. */

import type { Command } from 'commander';
import { ExitCode } from '../../errors.ts';
import { packageVersion } from '../../package-root.ts';
import { arenaOfRun } from '../arena.ts';
import { action, type Context } from '../context.ts';
import type { Finding } from '../doctor/finding.ts';
import { readKernelFile } from '../doctor/kernel-files.ts';
import { examineMemory } from '../doctor/memory.ts';
import { examinePrivileges } from '../doctor/privileges.ts';
import { examineProcessor } from '../doctor/processor.ts';
import { examineTools } from '../doctor/tools.ts';
import { nativeState } from '../native-state.ts';
import { addFlowOptions } from '../options.ts';
import { printJson, printLines } from '../output.ts';
import type { CommandLine, Settings } from '../settings.ts';
import { table } from '../text.ts';

const EXAMPLE = `
Example:
  $ lumina doctor
  $ LUMINA_ARENA_PAGES=1g lumina doctor
  $ lumina doctor --arena 8G --database none --json`;

/** Adds the command to the program. */
export function register(program: Command, context: Context): void {
  const command = addFlowOptions(
    program.command('doctor').description('show what this machine gives and what is missing'),
  ).addHelpText('after', EXAMPLE);
  action(context, command, (settings, _line: CommandLine) => doctor(context, settings));
}

async function doctor(context: Context, settings: Settings): Promise<ExitCode> {
  // Loads the database client.
  const { examineAddon, examineDatabase, examineWire } = await import('../doctor/engine.ts');
  const native = nativeState();
  const clock = native.loaded ? native.clock : undefined;
  const wish = arenaOfRun(settings);
  const findings: Finding[] = [
    ...examineProcessor(readKernelFile('/proc/cpuinfo'), clock),
    ...examineMemory(wish, native.loaded ? native.addon.tryArena({ arenaLeastBytes: 0, ...wish }) : undefined),
    ...examinePrivileges(),
    ...examineTools(context.env),
    examineAddon(native),
    examineWire(),
    await examineDatabase(settings.database, context.env),
  ];
  const lane = settings.lane ?? (native.loaded ? 'native' : 'ts');
  if (settings.json) {
    const entries = findings.map(
      ({ id, facts, ...rest }) => [id, { ...rest, ...(facts === undefined ? {} : { facts }) }] as const,
    );
    await printJson({ schemaVersion: 1, version: packageVersion(), lane, ...Object.fromEntries(entries) });
  } else {
    await printLines(doctorText(findings, lane));
  }
  return ExitCode.done;
}

function doctorText(findings: readonly Finding[], lane: string): string[] {
  const rows = findings.flatMap((finding) => {
    const lines = [[finding.state, finding.id, finding.value]];
    if (finding.reason !== undefined) lines.push(['', '', `why: ${finding.reason}`]);
    if (finding.remedy !== undefined) lines.push(['', '', `do:  ${finding.remedy}`]);
    return lines;
  });
  return [`lumina ${packageVersion()}; commands run in the ${lane} lane here`, ...table(rows, 'lll')];
}
