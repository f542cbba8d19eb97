/** Message types with what commands need of them, by the generated tables: nothing here knows a message by name. */

import { MESSAGES, type MessageInfo, PRINTERS, type Printer } from '../../generated/itch-5.0/ts/index.ts';

/** A message type at hand. */
export interface ReadyMessage {
  readonly info: MessageInfo;
  readonly printer: Printer;
  /** Offset of `stock`, or -1. */
  readonly stockAt: number;
}

/** By type byte; undefined for the types that the schema does not know. */
export const READY_MESSAGES: readonly (ReadyMessage | undefined)[] = tabulate();

function tabulate(): (ReadyMessage | undefined)[] {
  const table = new Array<ReadyMessage | undefined>(256).fill(undefined);
  for (const [index, info] of MESSAGES.entries()) {
    const stockAt = info.fields.find((field) => field.name === 'stock')?.offset ?? -1;
    table[info.type.charCodeAt(0)] = { info, printer: PRINTERS[index]!, stockAt };
  }
  return table;
}

/** Latin-1 text without the padding on the right. A single space stays: it is a code of its own. */
export function readText(view: DataView, at: number, length: number): string {
  if (length === 1) return String.fromCharCode(view.getUint8(at));
  let end = at + length;
  while (end > at && view.getUint8(end - 1) === 0x20) end -= 1;
  let text = '';
  for (let position = at; position < end; position++) text += String.fromCharCode(view.getUint8(position));
  return text;
}

/** Bytes as lower-case hexadecimal. */
export function hexOf(view: DataView, at: number, length: number): string {
  return Buffer.from(view.buffer, view.byteOffset + at, length).toString('hex');
}
