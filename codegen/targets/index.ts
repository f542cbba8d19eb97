/** Every target, in the order of the folders they write. */
import { c } from './c.ts';
import { enums } from './enums.ts';
import { fuzzC } from './fuzz-c.ts';
import { fuzzTypescript } from './fuzz-typescript.ts';
import { luaDissector } from './lua.ts';
import { messages } from './messages.ts';
import { reference } from './reference.ts';
import { resolvedJson } from './resolved-json.ts';
import type { Target } from './target.ts';
import { typescript } from './typescript.ts';
import { typescriptAppendage } from './typescript-appendage.ts';
import { typescriptPrint } from './typescript-print.ts';
import { typescriptRange } from './typescript-range.ts';
import { typescriptTail } from './typescript-tail.ts';
import { typescriptText } from './typescript-text.ts';
import { vectors } from './vectors.ts';
import { vectorsC } from './vectors-c.ts';
import { vectorsTypescript } from './vectors-typescript.ts';

export const TARGETS: readonly Target[] = [
  ...[typescript, typescriptText, typescriptRange, typescriptTail, typescriptAppendage, messages, enums, typescriptPrint],
  ...[c, fuzzTypescript, fuzzC, resolvedJson, reference, vectors, vectorsTypescript, vectorsC, luaDissector],
];
