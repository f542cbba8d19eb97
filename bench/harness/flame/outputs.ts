/** Everything that is made of one recording, as texts by file name; whoever calls writes them. */

import { type Budget, percent, WORKING_STAGES } from './budget.ts';
import { differenceTree, type Folded, fold, foldedText, largestChanges, placesOf, treeOf } from './fold.ts';
import { flamePage } from './page.ts';
import type { FlameResult } from './record.ts';
import type { Sampler } from './sampler.ts';
import { speedscopeOf } from './speedscope.ts';
import { HOT_THREADS } from './stacks.ts';
import { STAGES } from './stages.ts';
import { flameSvg } from './svg.ts';

export const FLAME_FILES = {
  folded: 'stacks.folded',
  page: 'flame.html',
  picture: 'flame.svg',
  speedscope: 'flame.speedscope.json',
  budget: 'budget.json',
} as const;
export const DIFFERENCE_FILES = { differencePage: 'difference.html', differencePicture: 'difference.svg' } as const;

export interface FlameBase {
  /** What it is called in the outputs. */
  readonly name: string;
  readonly folded: Folded;
}

export interface FlameSubject {
  readonly lane: 'native' | 'ts';
  /** The input, as the user named it. */
  readonly input: string;
  readonly probes: boolean;
  /** Name and version of what writes this. */
  readonly exporter: string;
}

/** Version of the printed object and of budget.json. */
const SCHEMA_VERSION = 1;
const MOST_CHANGES = 10;

/** What `lumina flame --json` prints and budget.json holds, but for the files' paths. */
export function flameJson({ recording, budget }: FlameResult, subject: FlameSubject, base?: FlameBase): object {
  const { sampler, passes, messages, busyNs, isa } = recording;
  const { samples, outside, stages, working, systemCalls, kernel, spin, interrupts, verdict, reasons } = budget;
  return {
    schemaVersion: SCHEMA_VERSION,
    lane: subject.lane,
    isa,
    input: subject.input,
    probes: subject.probes,
    sampler,
    samples,
    stages,
    working,
    systemCalls,
    kernel,
    spin,
    interrupts,
    outside,
    recorded: { passes, messages, nsPerMessage: Math.round((busyNs / messages) * 100) / 100, seconds: busyNs / 1e9 },
    budget: { verdict, reasons },
    ...(base === undefined ? {} : { changes: largestChanges(base.folded, fold(recording.stacks), MOST_CHANGES) }),
  };
}

/** Lines for people. */
export function flameText({ recording, budget }: FlameResult, subject: FlameSubject, base?: FlameBase): string[] {
  const { systemCalls, spin, interrupts, kernel, outside, samples } = budget;
  const lines = [`${subject.input}: ${about(recording.sampler, budget, subject)}`, ''];
  for (const stage of STAGES) {
    const counts = WORKING_STAGES.some((working) => working === stage) ? ' *' : '';
    lines.push(`${stage.padEnd(10)}${percent(budget.stages[stage].share).padStart(9)}${counts}`);
  }
  const calls = systemCalls === null ? 'not seen' : `${percent(systemCalls.share)}, at most ${percent(systemCalls.upper)}`;
  lines.push(
    '',
    `* together  ${percent(budget.working.share)}; system calls ${calls}; page faults ${percent(kernel.share)}`,
    `apart       spinning ${percent(spin.share)}, interrupts ${percent(interrupts.share)}; before and after the messages ${outside} samples, of ${samples} counted`,
  );
  if (base !== undefined) {
    lines.push('', `against ${base.name}, own share of all threads' samples:`);
    for (const { frame, base: was, change } of largestChanges(base.folded, fold(recording.stacks), MOST_CHANGES)) {
      lines.push(`${percent(was).padStart(9)} -> ${percent(change).padStart(9)}  ${frame}`);
    }
  }
  lines.push('', `budget ${budget.verdict}`, ...budget.reasons.map((reason) => `  ${reason}`));
  return lines;
}

function about(sampler: Sampler, { samples }: Budget, { lane, probes }: FlameSubject): string {
  const who = { perf: 'perf', timer: "Lumina's own timer sampler", inspector: "V8's profiler" }[sampler.name];
  const why = sampler.instead === null ? '' : ` instead of perf (${sampler.instead})`;
  return `${lane} lane, probes ${probes ? 'on' : 'off'}; ${samples} samples of the hot threads by ${who} ${sampler.version}, ${sampler.hertz} Hz${why}`;
}

/** Text by file name. */
export function flameFiles(result: FlameResult, subject: FlameSubject, base?: FlameBase): Map<string, string> {
  const { recording, budget } = result;
  const hot = HOT_THREADS[subject.lane];
  const folded = fold(recording.stacks);
  const places = placesOf(recording.stacks, hot);
  const title = `Lumina, ${subject.lane} lane: ${subject.input}`;
  const lines = [about(recording.sampler, budget, subject), `budget ${budget.verdict} ${budget.reasons.join('; ')}`];
  const tree = treeOf(folded, places);
  const scope = { name: title, exporter: subject.exporter, secondsPerSample: 1 / recording.sampler.hertz, hot };
  const files = new Map<string, string>([
    [FLAME_FILES.folded, foldedText(folded)],
    [FLAME_FILES.page, flamePage(tree, { title, about: lines })],
    [FLAME_FILES.picture, flameSvg(tree, { title: `${title}; ${lines[0]}` })],
    [FLAME_FILES.speedscope, `${JSON.stringify(speedscopeOf(recording.stacks, scope))}\n`],
    [FLAME_FILES.budget, `${JSON.stringify(flameJson(result, subject, base), null, 2)}\n`],
  ]);
  if (base === undefined) return files;
  const difference = differenceTree(base.folded, folded, places);
  const compared = { title: `${title}, against ${base.name}`, difference: true };
  files.set(DIFFERENCE_FILES.differencePage, flamePage(difference, { ...compared, about: lines }));
  files.set(DIFFERENCE_FILES.differencePicture, flameSvg(difference, compared));
  return files;
}
