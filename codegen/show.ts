/** The resolved layout of one protocol, as `lumina codegen show` prints it. */
import type { Message } from './ir.ts';
import { findProtocol, readProtocols } from './render.ts';

export interface ShowField {
  readonly name: string;
  readonly offset: number;
  /** Bytes; `var` for a tail of variable length. */
  readonly length: number | 'var';
  /** The document's word for the type. */
  readonly type: string;
  readonly spec?: string;
  readonly wire?: string;
  readonly scale?: number;
}

export interface ShowMessage {
  readonly type: string | null;
  readonly direction?: 'inbound' | 'outbound';
  readonly name: string;
  /** Bytes; `var` when a tail of variable length follows the fixed fields. */
  readonly length: number | 'var';
  readonly fields: ShowField[];
  readonly spec: string;
  /** Bytes of the fixed fields, when `length` is `var`. */
  readonly fixedLength?: number;
}

export interface ShowLayout {
  readonly id: string;
  readonly messages: ShowMessage[];
}

export async function show(options: { root: string; id: string }): Promise<ShowLayout> {
  const protocol = findProtocol(readProtocols(options.root), options.id);
  return { id: protocol.id, messages: protocol.messages.map(showMessage) };
}

function showMessage(message: Message): ShowMessage {
  const fields = message.fields.map((field): ShowField => {
    const { name, offset, length, type, spec, wire, scale } = field;
    return { name, offset, length, type, spec, wire, ...(scale === undefined ? {} : { scale }) };
  });
  const { tail } = message;
  if (tail !== undefined) fields.push({ name: tail.name, offset: message.length, length: 'var', type: tail.spec });
  return {
    type: message.type,
    ...(message.direction === undefined ? {} : { direction: message.direction }),
    name: message.name,
    length: tail === undefined ? message.length : 'var',
    fields,
    spec: message.spec,
    ...(tail === undefined ? {} : { fixedLength: message.length }),
  };
}
