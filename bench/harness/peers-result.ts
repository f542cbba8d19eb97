/** The figures of parsers timed turn by turn, each beside the floor's of the same round. */

import { FLOOR } from '../peers/index.ts';
import { rounded, type VariantResult } from './replay.ts';
import { median, summarise } from './statistics.ts';
import type { PeersResult } from './tasks.ts';

export function variantResults({ variants }: PeersResult): VariantResult[] {
  const floor = variants.find(({ name }) => name === FLOOR)?.nsPerMessage;
  return variants.map(({ name, lane, nsPerMessage }) => {
    const ratios = floor?.map((ns, round) => nsPerMessage[round]! / ns);
    const ratioToFloor = ratios === undefined ? null : Math.round(median(ratios) * 1000) / 1000;
    return { name, lane, nsPerMessage: rounded(summarise(nsPerMessage)), ratioToFloor };
  });
}
