/** One message as a JSON line, as a readable line, or as a row of CSV. */

import { MESSAGES } from '../../generated/itch-5.0/ts/index.ts';
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

function typeOf(framed: Framed): string {
  return String.fromCharCode(framed.view.getUint8(framed.at));
}

/** `{"schemaVersion","seq","type","name",…fields}`; without readable fields the bytes as `hex`, and `name` null when the type is unknown. */
export const asJson: MessageFormat = (message, framed) => {
  const { seq, view, at, length } = framed;
  const readable = whole(message, length);
  if (readable === undefined) {
    const name = message === undefined ? 'null' : `"${message.info.name}"`;
    return `{"schemaVersion":1,"seq":${seq},"type":${JSON.stringify(typeOf(framed))},"name":${name},"hex":"${hexOf(view, at, length)}"}`;
  }
  let text = `{"schemaVersion":1,"seq":${seq},"type":"${readable.info.type}","name":"${readable.info.name}"`;
  for (const field of readable.fields) text += `,${field.key}${field.read(view, at)}`;
  return `${text}}`;
};

const NAME_WIDTH = Math.max(...MESSAGES.map((message) => message.name.length));

/** A readable line: number, type, name, then `field=value` in wire order. */
export const asText: MessageFormat = (message, framed) => {
  const { seq, view, at, length } = framed;
  const start = `${String(seq).padStart(9)}  ${typeOf(framed)}  `;
  const readable = whole(message, length);
  if (readable === undefined) {
    const name = message === undefined ? '(unknown type)' : `${message.info.name} (short)`;
    return `${start}${name.padEnd(NAME_WIDTH)}  ${hexOf(view, at, length)}`;
  }
  let text = start + readable.info.name.padEnd(NAME_WIDTH);
  for (const field of readable.fields) {
    if (field.name !== 'message_type') text += `  ${field.name}=${bare(field.read(view, at))}`;
  }
  return text;
};

/** A JSON value without its quotes. */
function bare(json: string): string {
  return json.startsWith('"') ? (JSON.parse(json) as string) : json;
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The header, and the format of the rows: the fields of the chosen types, each once, in wire order. */
export function asCsv(types: ReadonlySet<string>): { header: string; format: MessageFormat } {
  const chosen = types.size === 0 ? [...MESSAGES] : MESSAGES.filter((message) => types.has(message.type));
  const names = [...new Set(chosen.flatMap((message) => message.fields.map((field) => field.name)))].filter(
    (name) => name !== 'message_type',
  );
  const columnOf = new Map(names.map((name, index) => [name, index + 3]));
  const width = names.length + 4;
  const format: MessageFormat = (message, framed) => {
    const cells = new Array<string>(width).fill('');
    cells[0] = String(framed.seq);
    cells[1] = csvCell(typeOf(framed));
    cells[2] = message?.info.name ?? '';
    const readable = whole(message, framed.length);
    if (readable === undefined) cells[width - 1] = hexOf(framed.view, framed.at, framed.length);
    for (const field of readable?.fields ?? []) {
      const column = columnOf.get(field.name);
      if (column !== undefined) cells[column] = csvCell(bare(field.read(framed.view, framed.at)));
    }
    return cells.join(',');
  };
  return { header: ['seq', 'type', 'name', ...names, 'hex'].join(','), format };
}
