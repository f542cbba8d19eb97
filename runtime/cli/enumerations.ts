/** Counts values that the schema does not list: kept, never rejected, since exchanges add codes without notice. */

import { type FieldInfo, MESSAGES } from '../../generated/itch-5.0/ts/index.ts';
import { readText } from './fields.ts';

/** One field with a set of known codes. */
interface Checked {
  readonly path: string;
  readonly offset: number;
  readonly length: number;
  /** For one-byte fields: 1 where the code is known. */
  readonly knownBytes: Uint8Array;
  readonly known: ReadonlySet<string>;
}

function checkedField(message: string, field: FieldInfo): Checked {
  const codes = Object.keys(field.values ?? {});
  const knownBytes = new Uint8Array(256);
  // A code of one space may be written as the empty text in the table, where padding is left out.
  for (const code of codes) if (code.length <= 1) knownBytes[code === '' ? 0x20 : code.charCodeAt(0)] = 1;
  const known = new Set(codes.map((code) => code.trimEnd()));
  return { path: `${message}.${field.name}`, offset: field.offset, length: field.length, knownBytes, known };
}

/** By type byte, the fields to look at. */
const CHECKED: readonly (readonly Checked[])[] = (() => {
  const table: Checked[][] = Array.from({ length: 256 }, () => []);
  for (const message of MESSAGES) {
    const fields = message.fields.filter(
      (field) => field.values !== undefined && (field.wire === 'char' || field.wire === 'alpha'),
    );
    table[message.type.charCodeAt(0)] = fields.map((field) => checkedField(message.name, field));
  }
  return table;
})();

/** Unlisted values seen so far. */
export class UnknownValues {
  readonly #counts = new Map<string, Map<string, number>>();

  /** Looks at one whole message. */
  examine(code: number, view: DataView, at: number): void {
    for (const field of CHECKED[code]!) {
      if (field.length === 1) {
        if (field.knownBytes[view.getUint8(at + field.offset)] === 1) continue;
      } else if (field.known.has(readText(view, at + field.offset, field.length))) {
        continue;
      }
      this.#add(field.path, readText(view, at + field.offset, field.length));
    }
  }

  #add(path: string, value: string): void {
    let values = this.#counts.get(path);
    if (values === undefined) {
      values = new Map();
      this.#counts.set(path, values);
    }
    values.set(value, (values.get(value) ?? 0) + 1);
  }

  /** `{"add_order.side":{"Z":1}}`, fields in the order in which they were met. */
  report(): Record<string, Record<string, number>> {
    return Object.fromEntries([...this.#counts].map(([path, values]) => [path, Object.fromEntries(values)]));
  }
}
