/** The result of `lumina run` as one self-contained HTML page. */

import { type HistogramRecord, STAGES } from '../../../runtime/telemetry/histograms.ts';
import { distributionsSection } from './distributions.ts';
import { count, ns, plural } from './figures.ts';
import { type Content, element, fragment, type Markup } from './markup.ts';
import { facts, folded, htmlPage, note, section, table } from './page-parts.ts';

/** Percentiles as `run --json` promises them. */
export interface RunLatency {
  readonly p50: number | null;
  readonly p90: number | null;
  readonly p99: number | null;
  readonly p999: number | null;
  readonly max: number | null;
}

/** What the page needs of `run --out`; whatever else there is, is listed by name. */
export interface RunRecord {
  readonly lane: string;
  readonly isa: string;
  readonly input: string;
  readonly messages: number;
  readonly digest: string;
  readonly latencyNs: Readonly<Record<string, RunLatency>>;
  readonly throughput: { readonly nsPerMessage: number | null };
  readonly histograms: HistogramRecord;
  readonly [more: string]: unknown;
}

/** Shown in places of their own, or not for reading. */
const NOT_LISTED = new Set(['schemaVersion', 'latencyNs', 'histograms', 'latencyByType', 'gate']);
const COLUMNS = ['p50', 'p90', 'p99', 'p999', 'max'] as const;

/** The page's text. @throws LuminaError LUMINA_REPORT_HISTOGRAM when a histogram of the record can't be decoded */
export function runPage(record: RunRecord, flame?: Markup): string {
  const { lane, isa, input, messages, throughput, histograms } = record;
  const title = `Lumina run: ${plural(messages, 'message')} of ${input}`;
  return htmlPage(
    title,
    fragment(
      element('h1', {}, title),
      note(`${lane} lane, ${isa}; ${ns(throughput.nsPerMessage)} ns a message in the hot thread; digest ${record.digest}`),
    ),
    [
      latencySection(record),
      distributionsSection([{ name: 'this run', className: 'change', record: histograms }]),
      flame === undefined ? null : section('Flame graph', flame),
      section('Everything else', facts(factRows(record))),
    ],
    'Written by lumina from the run’s JSON alone; lumina report --input FILE writes it again.',
    flame !== undefined,
  );
}

function latencySection({ latencyNs, latencyByType }: RunRecord): Markup {
  const headings = ['ns', 'P50', 'P90', 'P99', 'P99.9', 'max'];
  const row = (name: string, latency: RunLatency | undefined): Content[] => [name, ...COLUMNS.map((key) => ns(latency?.[key]))];
  const types = Object.entries((latencyByType ?? {}) as Record<string, RunLatency>);
  return section(
    'Latency',
    note('The clock’s own cost is in these figures.'),
    table(
      headings,
      STAGES.map((stage) => row(stage, latencyNs[stage])),
    ),
    types.length === 0
      ? null
      : folded(
          `Total by message type (${types.length})`,
          table(
            headings,
            types.map(([type, latency]) => row(type, latency)),
          ),
        ),
  );
}

/** Every plain value with its path, such as `telemetry.stored`. */
export function factRows(value: Readonly<Record<string, unknown>>, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, item]): [string, string][] => {
    if (path === '' && NOT_LISTED.has(key)) return [];
    const name = path === '' ? key : `${path}.${key}`;
    if (typeof item === 'object' && item !== null && !Array.isArray(item)) return factRows(item as Record<string, unknown>, name);
    if (item === null || item === undefined) return [[name, '-']];
    if (Array.isArray(item)) return [[name, item.map(String).join(', ') || '-']];
    return [[name, typeof item === 'number' && Number.isInteger(item) ? count(item) : String(item)]];
  });
}
