/** Every target, in the order of the folders they write. */
import { c } from './c.ts';
import { enums } from './enums.ts';
import { fuzzC } from './fuzz-c.ts';
import { fuzzTypescript } from './fuzz-typescript.ts';
import { messages } from './messages.ts';
import { resolvedJson } from './resolved-json.ts';
import type { Target } from './target.ts';
import { typescript } from './typescript.ts';
import { typescriptAppendage } from './typescript-appendage.ts';
import { typescriptTail } from './typescript-tail.ts';
import { typescriptText } from './typescript-text.ts';

export const TARGETS: readonly Target[] = [
  ...[typescript, typescriptText, typescriptTail, typescriptAppendage, messages, enums],
  ...[c, fuzzTypescript, fuzzC, resolvedJson],
];
