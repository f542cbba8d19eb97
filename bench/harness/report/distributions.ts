/** The section of percentile plots: total and every stage, then the message types folded, each with its table. */

import { type HistogramRecord, STAGES } from '../../../runtime/telemetry/histograms.ts';
import { Distribution } from './distribution.ts';
import { count, ns, signed } from './figures.ts';
import { element, type Markup } from './markup.ts';
import { figure, folded, note, section, table } from './page-parts.ts';
import { type Curve, percentileLabel, percentilePlot } from './percentile-plot.ts';

/** An arm's name, its class in the style, and its histograms. */
export interface Arm {
  readonly name: string;
  readonly className: 'base' | 'change';
  readonly record: HistogramRecord;
}

const TABLE_ONE_IN = [2, 10, 100, 1000, 10_000] as const;

/** Empty arms give a note. @throws LuminaError LUMINA_REPORT_HISTOGRAM */
export function distributionsSection(arms: readonly Arm[]): Markup {
  const stages = ['total' as const, ...STAGES.filter((stage) => stage !== 'total')]
    .map((stage) =>
      partFigures(
        stage,
        curvesOf(arms, (record) => record.stages[stage], stage),
      ),
    )
    .filter((part) => part !== undefined);
  const names = [...new Set(arms.flatMap(({ record }) => Object.keys(record.types)))].sort();
  const types = names
    .map((type) =>
      partFigures(
        `type ${type}`,
        curvesOf(arms, (record) => record.types[type], `type ${type}`),
      ),
    )
    .filter((part) => part !== undefined);
  if (stages.length === 0 && types.length === 0) return section('Percentiles', note('Nothing was measured.'));
  return section(
    'Percentiles',
    note('Left: up to P99 on a linear scale. Right: the whole distribution on a logarithmic one. The dots are P99.'),
    stages,
    types.length === 0 ? null : folded(`Total by message type (${types.length})`, types),
  );
}

function curvesOf(arms: readonly Arm[], encodedOf: (record: HistogramRecord) => string | undefined, part: string): Curve[] {
  return arms.flatMap(({ name, className, record }) => {
    const encoded = encodedOf(record);
    return encoded === undefined
      ? []
      : [{ name, className, distribution: Distribution.decode(encoded, `histograms of ${name}, ${part}`) }];
  });
}

function partFigures(part: string, curves: readonly Curve[]): Markup | undefined {
  const id = `percentiles-${[...part].map((sign) => (/[a-z0-9]/i.test(sign) ? sign : sign === ' ' ? '-' : `u${sign.charCodeAt(0)}`)).join('')}`;
  const whole = percentilePlot(`${id}-whole`, part, curves, 'whole');
  if (whole === undefined) return undefined;
  return element(
    'div',
    {},
    element('h3', {}, part),
    element(
      'div',
      { class: 'pair' },
      figure(percentilePlot(`${id}-body`, part, curves, 'body'), '', 'half'),
      figure(whole, '', 'half'),
    ),
    folded(`Figures of ${part}`, percentileTable(curves)),
  );
}

/** One row an arm, and with two arms what they differ by. */
function percentileTable(curves: readonly Curve[]): Markup {
  const headings = ['ns', ...TABLE_ONE_IN.map((oneIn) => `P${percentileLabel(oneIn)}`), 'max', 'values'];
  const values = curves.map(({ distribution }) => [...TABLE_ONE_IN.map((oneIn) => distribution.at(oneIn)), distribution.max]);
  const rows = curves.map(({ name, distribution }, index) => [name, ...values[index]!.map(ns), count(distribution.count)]);
  const [base, change] = values;
  if (base === undefined || change === undefined) return table(headings, rows);
  const apart = base.map((value, index) => {
    const other = change[index];
    return value === null || other === null || other === undefined ? '-' : signed(other - value);
  });
  return table(headings, [...rows, ['difference', ...apart, '']]);
}
