/** A stored report, gate or run, from the text of its file: checked as far as the outputs rely on it. */

import { LuminaError, messageOf } from '../../../runtime/errors.ts';
import { ARMS, GATE_REPORT_VERSION, type GateReport } from '../gate/report.ts';
import type { RunRecord } from './run-page.ts';

export type StoredReport =
  | { readonly kind: 'gate'; readonly report: GateReport }
  | { readonly kind: 'run'; readonly record: RunRecord };

/** What a value must be; `?` allows null. */
type Shape = 'string' | 'number' | 'boolean' | 'list' | 'object' | 'string?' | 'number?' | 'object?';
type Shapes = Readonly<Record<string, Shape>>;

const GATE: Shapes = {
  verdict: 'string',
  reasons: 'list',
  warnings: 'list',
  limitNs: 'number',
  bench: 'string',
  lane: 'string',
  isa: 'string',
  rounds: 'number',
  looks: 'list',
  seed: 'number',
  base: 'object',
  'base.ref': 'string',
  'base.commit': 'string?',
  'base.toolchain': 'object?',
  'base.same': 'boolean',
  change: 'object',
  'change.commit': 'string?',
  comparisons: 'list',
  literal: 'object',
  'literal.path': 'string?',
  'literal.doubts': 'list',
  'literal.measured': 'number?',
  anchor: 'object?',
  anchorReason: 'string?',
  instructions: 'object?',
  histograms: 'object',
  'histograms.base.stages': 'object',
  'histograms.base.types': 'object',
  'histograms.change.stages': 'object',
  'histograms.change.types': 'object',
  environment: 'object',
  ...Object.fromEntries(
    ARMS.flatMap((arm) => [
      [`environment.${arm}.pages`, 'list'],
      [`environment.${arm}.processors`, 'list'],
    ]),
  ),
  fingerprint: 'object',
  'fingerprint.machineClass': 'string',
  'fingerprint.cpu.flags': 'list',
  'fingerprint.caches': 'list',
  'fingerprint.clock': 'object',
  differences: 'list',
  planted: 'object',
  messages: 'number',
  seconds: 'number',
  buildSeconds: 'number',
};
const COMPARISON: Shapes = {
  part: 'string',
  quantile: 'string',
  base: 'number?',
  change: 'number?',
  control: 'number?',
  median: 'number?',
  lower: 'number?',
  upper: 'number?',
  controlOffset: 'number?',
  state: 'string',
  deciding: 'boolean',
  warning: 'boolean',
  reason: 'string?',
};
const ANCHOR: Shapes = { ref: 'string', commit: 'string?', verdict: 'string', reasons: 'list', comparisons: 'list' };
const COUNTS: Shapes = { perMessage: 'number', steady: 'boolean', misses: 'object?' };
const FLAME: Shapes = {
  'sampler.name': 'string',
  'sampler.version': 'string',
  'sampler.hertz': 'number?',
  'sampler.instead': 'string?',
  ...Object.fromEntries(
    (['base', 'change'] as const).flatMap((arm) => [
      [`samples.${arm}`, 'number'],
      [`processes.${arm}`, 'number'],
      [`folded.${arm}`, 'string'],
    ]),
  ),
  doubts: 'list',
};
const RUN: Shapes = {
  lane: 'string',
  isa: 'string',
  input: 'string',
  messages: 'number',
  digest: 'string',
  latencyNs: 'object',
  throughput: 'object',
  'throughput.nsPerMessage': 'number?',
  'histograms.stages': 'object',
  'histograms.types': 'object',
};

/** @throws LuminaError LUMINA_REPORT_INPUT: no JSON, neither a gate's nor a run's, another version, or something is missing */
export function parseStored(text: string, path: string): StoredReport {
  const value = parsed(text, path);
  if ('verdict' in value) {
    if (value.schemaVersion !== GATE_REPORT_VERSION) {
      const why = `is a gate's report of version ${String(value.schemaVersion)}, this version reads ${GATE_REPORT_VERSION}`;
      throw invalid(path, why, 'write it again: lumina gate --out FILE');
    }
    requireShapes(value, GATE, path);
    const report = value as unknown as GateReport;
    requireAll(report.comparisons, COMPARISON, path, 'comparisons');
    if (report.anchor !== null) {
      requireAll([report.anchor], ANCHOR, path, 'anchor');
      requireAll(report.anchor.comparisons, COMPARISON, path, 'anchor.comparisons');
    }
    if (report.instructions !== null)
      requireAll([report.instructions.base, report.instructions.change], COUNTS, path, 'instructions');
    if (report.flame !== undefined && report.flame !== null) requireAll([report.flame], FLAME, path, 'flame');
    return { kind: 'gate', report };
  }
  if ('latencyNs' in value) {
    requireShapes(value, RUN, path);
    return { kind: 'run', record: value as unknown as RunRecord };
  }
  throw invalid(
    path,
    'is neither the report of a gate nor the result of a run',
    'give what lumina gate --out or lumina run --out wrote',
  );
}

function parsed(text: string, path: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw invalid(path, `is not JSON: ${messageOf(error)}`, 'give what lumina gate --out or lumina run --out wrote', error);
  }
  if (kindOf(value) !== 'object')
    throw invalid(path, 'is not a JSON object', 'give what lumina gate --out or lumina run --out wrote');
  return value as Record<string, unknown>;
}

function requireAll(items: readonly unknown[], shapes: Shapes, path: string, where: string): void {
  for (const [index, item] of items.entries()) requireShapes(item, shapes, path, `${where}[${index}].`);
}

function requireShapes(value: unknown, shapes: Shapes, path: string, where = ''): void {
  for (const [name, shape] of Object.entries(shapes)) {
    const found = name.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], value);
    const kind = kindOf(found);
    if (kind === shape || (shape.endsWith('?') && (kind === 'null' || `${kind}?` === shape))) continue;
    throw invalid(
      path,
      `${where}${name} is ${kind === 'undefined' ? 'missing' : `of type ${kind}`}, not ${shape.replace('?', ' or null')}`,
      'write it again with this version',
    );
  }
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;
}

function invalid(path: string, why: string, remedy: string, cause?: unknown): LuminaError {
  return new LuminaError('LUMINA_REPORT_INPUT', `${path}: ${why}; ${remedy}`, { cause });
}
