/** Base and change as one differential flame graph, in the gate's page. */

import { flameChanges, flamePicture, flameWords } from '../gate/flame-words.ts';
import type { GateReport } from '../gate/report.ts';
import { Markup } from './markup.ts';
import { figure, list, note, section, table } from './page-parts.ts';

const MOST_CHANGES = 12;
const HEADING = 'Base and change as a flame graph';

/** The section of the page; nothing when it was not asked for. Throws as parseFolded. */
export function flameDifferenceSection({ flame, flameReason }: GateReport): Markup | null {
  if (flame === undefined) return null;
  if (flame === null) return section(HEADING, note(`Not recorded: ${flameReason ?? 'no reason was given'}.`));
  const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
  const points = (share: number): string => `${share < 0 ? '-' : '+'}${Math.abs(share * 100).toFixed(2)}`;
  const rows = flameChanges(flame, MOST_CHANGES).map(({ frame, base, change, chance }) => [
    frame,
    percent(base),
    percent(change),
    points(change - base),
    `±${(chance * 100).toFixed(2)}`,
  ]);
  return section(
    HEADING,
    note(`The hot threads with a message on its way, recorded after the verdict, which it has no part in: ${flameWords(flame)}.`),
    list(flame.doubts),
    figure(new Markup(flamePicture(flame)), 'Width: share in the change. What only the base has is in the table.', 'flame wide'),
    table(['function, without what it calls', 'base', 'change', 'points', 'chance alone'], rows),
  );
}
