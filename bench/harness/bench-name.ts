/** Names of what is measured: a record's file, a report's title. */

import type { LaneName } from '../../runtime/flow.ts';

/** Name of the baseline that a lane and a forced kernel set are compared with. */
export function benchName(lane: LaneName, isa: string | undefined): string {
  return isa === undefined || lane === 'ts' ? `flow-${lane}` : `flow-${lane}-${isa}`;
}
