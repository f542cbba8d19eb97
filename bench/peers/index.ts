/** The parsers that `lumina bench parse` runs beside each other over the same day, our own among them. */

import type { LaneName } from '../../runtime/flow.ts';
import { loadNative } from '../../runtime/native.ts';
import { nativePass } from '../harness/native-pass.ts';
import { accessors } from './accessors.ts';
import { bigIntegers } from './big-integers.ts';
import type { FieldSums } from './field-sums.ts';
import { handWritten } from './hand-written.ts';
import { importedAccessors } from './imported-accessors.ts';
import { objects } from './objects.ts';

export interface Peer {
  readonly name: string;
  readonly lane: LaneName;
  readonly pass: (records: Uint8Array, view: DataView) => FieldSums;
}

/** What everything is measured in multiples of. */
export const FLOOR = 'floor';

const ofView = (name: string, pass: (view: DataView) => FieldSums): Peer => ({
  name,
  lane: 'ts',
  pass: (_records, view) => pass(view),
});

/** All that run here: without the addon there is no floor. */
export function peers(): Peer[] {
  const typescript = [
    ofView('generated accessors', accessors),
    ofView('generated accessors, through imports', importedAccessors),
    ofView('hand-written DataView', handWritten),
    ofView('hand-written, getBigUint64', bigIntegers),
    ofView('one object a message', objects),
  ];
  const native = loadNative();
  if (!native.loaded) return typescript;
  const ofAddon = (name: string, stage: 'floor' | 'parse'): Peer => ({
    name,
    lane: 'native',
    pass: (records) => sumsOf(nativePass(records, { stage })),
  });
  return [...typescript, ofAddon('generated structs', 'parse'), ofAddon(FLOOR, 'floor')];
}

function sumsOf({ messages, locates, references, codes, shares, prices }: FieldSums): FieldSums {
  return { messages, locates, references, codes, shares, prices };
}
