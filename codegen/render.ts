/** Protocols in, texts out; no file is written here. */
import type { Protocol } from './ir.ts';
import { TARGETS } from './targets/index.ts';
import type { Target } from './targets/target.ts';

/** Every file of these protocols: path relative to the output folder, and text. */
export function render(protocols: readonly Protocol[], targets: readonly Target[] = TARGETS): Map<string, string> {
  const files = new Map<string, string>();
  for (const protocol of protocols) {
    for (const target of targets) {
      for (const file of target.files(protocol)) files.set(`${protocol.id}/${file.path}`, file.text);
    }
  }
  return files;
}
