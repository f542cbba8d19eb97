/** The stage benches in the order of the flow; what the flow does not have is behind the stage whose books it uses. */

import { wire } from './10-wire.bench.ts';
import { parse } from './30-parse.bench.ts';
import { book, match } from './40-book.bench.ts';
import { ring } from './50-ring.bench.ts';
import { signal } from './60-signal.bench.ts';
import { gateway } from './70-gateway.bench.ts';
import { telemetry } from './80-telemetry.bench.ts';
import type { StageBench } from './harness/stage-bench.ts';

export const STAGE_BENCHES: readonly StageBench[] = [wire, parse, book, match, ring, signal, gateway, telemetry];
