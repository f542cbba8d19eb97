/** One message as a JSON line, as a readable line, or as a row of CSV. */

import { csvRows, MESSAGES, membersOf, PRINTERS } from '../../generated/itch-5.0/ts/index.ts';
import { hexOf, type ReadyMessage } from './fields.ts';

/** A framed message: its number in the input from 1, and its bytes. */
export interface Framed {
  readonly seq: number;
  readonly view: DataView;
  readonly at: number;
  readonly length: number;
}

/** Formats one message. `message` is undefined for types that the schema does not know. */
export type MessageFormat = (message: ReadyMessage | undefined, framed: Framed) => string;

/** The message when its fields can be read: the type is known and all of its layout is there. */
export function whole(message: ReadyMessage | undefined, length: number): ReadyMessage | undefined {
  return message !== undefined && length >= message.info.length ? message : undefined;
}

/** `{"schemaVersion","seq","type","name",…fields}`; without readable fields the bytes as `hex`, and `name` null when the type is unknown. */
export const asJson: MessageFormat = (message, { seq, view, at, length }) =>
  `{"schemaVersion":1,"seq":${seq},${membersOf(message?.printer, view, at, length)}}`;

const NAME_WIDTH = Math.max(...MESSAGES.map((message) => message.name.length));

/** A readable line: number, type, name, then `field=value` in wire order. */
export const asText: MessageFormat = (message, { seq, view, at, length }) => {
  const start = `${String(seq).padStart(9)}  ${String.fromCharCode(view.getUint8(at))}  `;
  const readable = whole(message, length);
  if (readable === undefined) {
    const name = message === undefined ? '(unknown type)' : `${message.info.name} (short)`;
    return `${start}${name.padEnd(NAME_WIDTH)}  ${hexOf(view, at, length)}`;
  }
  const { columns, texts } = readable.printer;
  const values = texts(view, at, length);
  let text = start + readable.info.name.padEnd(NAME_WIDTH);
  for (let index = 0; index < values.length; index++) text += `  ${columns[index]}=${values[index]}`;
  return text;
};

/** The header, and the format of the rows: the fields of the chosen types, each once, in wire order. */
export function asCsv(types: ReadonlySet<string>): { header: string; format: MessageFormat } {
  const chosen = PRINTERS.filter(({ type }) => types.size === 0 || types.has(type ?? ''));
  const columns = ['type', 'name', ...new Set(chosen.flatMap((printer) => printer.columns)), 'hex'];
  const row = csvRows(columns);
  const format: MessageFormat = (message, { seq, view, at, length }) => `${seq},${row(message?.printer, view, at, length)}`;
  return { header: ['seq', ...columns].join(','), format };
}
