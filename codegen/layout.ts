/** Gives every field its offset, and holds the sum against the length the author wrote. */
import { schemaError, within } from './errors.ts';
import type { ResolvedField, ResolvedMessage } from './resolve-field.ts';

export interface PlacedField extends ResolvedField {
  /** From the first byte of the message. */
  readonly offset: number;
}

export interface PlacedMessage extends ResolvedMessage {
  readonly fields: readonly PlacedField[];
}

export function layOut(message: ResolvedMessage): PlacedMessage {
  let offset = 0;
  const fields = message.fields.map((field) => {
    const placed = { ...field, offset };
    offset += field.type.size;
    return placed;
  });
  const { length } = message.document;
  if (offset !== length) {
    const difference = offset > length ? `${offset - length} more than` : `${length - offset} less than`;
    throw schemaError(within(message.place, 'length'), `fields take ${offset} bytes, ${difference} the length ${length}`);
  }
  return { ...message, fields };
}
