/** What the targets see: every name in every spelling, every offset, nothing left to look up. */
import type { Direction, Wire } from './document.ts';

export interface EnumValue {
  readonly name: string;
  readonly camel: string;
  /** The code as the author wrote it, without padding. */
  readonly code: string;
  readonly doc: string;
  readonly since: string | undefined;
  readonly until: string | undefined;
}

export interface EnumType {
  readonly name: string;
  readonly pascal: string;
  readonly wire: Wire;
  readonly flags: boolean;
  readonly values: readonly EnumValue[];
}

export interface Field {
  readonly name: string;
  readonly camel: string;
  readonly pascal: string;
  /** The document's own name. */
  readonly spec: string;
  readonly offset: number;
  readonly length: number;
  readonly wire: Wire;
  /** Text at the right end of the field. */
  readonly alignRight: boolean;
  /** The document's word for the type. */
  readonly type: string;
  readonly scale: number | undefined;
  readonly unit: string | undefined;
  readonly enumType: EnumType | undefined;
  readonly constant: string | number | undefined;
  readonly discriminator: boolean;
  readonly doc: string | undefined;
}

/** An element that messages may carry behind their fields: a length byte, the tag, the value. */
export interface Tag {
  readonly tag: number;
  /** Its value; the offset is from the element's first byte. */
  readonly field: Field;
  readonly since: string | undefined;
}

export interface Appendage {
  readonly tags: readonly Tag[];
}

interface TailNames {
  readonly name: string;
  readonly camel: string;
  readonly pascal: string;
  /** The document's own name. */
  readonly spec: string;
  /** The document's word for the type. */
  readonly type: string;
  readonly doc: string | undefined;
  /** From the first byte of the message. */
  readonly offset: number;
}

/** Bytes or text that a field counts. */
export interface BytesTail extends TailNames {
  readonly kind: 'bytes' | 'text';
  readonly counter: Field;
  /** Bytes that the counter counts beside the tail. */
  readonly less: number;
}

/** Another message, again and again. */
export interface RepeatTail extends TailNames {
  readonly kind: 'repeat';
  readonly counter: Field;
  /** Counts that stand for something else, with nothing repeated. */
  readonly none: readonly number[];
  readonly of: Message;
}

/** Elements; the counter is one of the fields, or goes with them when they may be left out. */
export interface ElementsTail extends TailNames {
  readonly kind: 'elements';
  readonly counter: Field;
  readonly optional: boolean;
  readonly tags: readonly Tag[];
}

export type Tail = BytesTail | RepeatTail | ElementsTail;

export interface Message {
  readonly name: string;
  readonly camel: string;
  readonly pascal: string;
  readonly kebab: string;
  readonly spec: string;
  readonly type: string | null;
  readonly direction: Direction | undefined;
  /** Bytes of the part that is always there and always the same. */
  readonly length: number;
  readonly effect: string | undefined;
  readonly status: 'unverified' | undefined;
  readonly since: string | undefined;
  readonly until: string | undefined;
  /** The message whose type byte this later layout shares. */
  readonly revisionOf: string | undefined;
  readonly doc: string | undefined;
  readonly fields: readonly Field[];
  readonly tail: Tail | undefined;
}

export interface Protocol {
  readonly id: string;
  /** Prefix of C names: the id without punctuation. */
  readonly prefix: string;
  /** Schema file as the stamp names it: from the root, or by its own name when it's outside. */
  readonly path: string;
  /** The command that writes it again. */
  readonly command: string;
  readonly spec: string;
  readonly doc: string | undefined;
  readonly status: 'unverified' | undefined;
  readonly since: string | undefined;
  readonly endian: 'big' | 'little';
  /** Offset of the type byte, the same in every message that has one; undefined when none has. */
  readonly typeOffset: number | undefined;
  readonly enums: readonly EnumType[];
  readonly appendage: Appendage | undefined;
  readonly messages: readonly Message[];
}

/** Wires that pass 2^53: accessors come as a number and as a bigint. */
export function is64(field: Pick<Field, 'wire' | 'length'>): boolean {
  return field.wire === 'u64' || field.wire === 'i64' || (field.wire === 'ascii' && field.length > 15);
}

/** Fields that a writer is asked for: those that are not constant. */
export function variableFields(message: Message): Field[] {
  return message.fields.filter((field) => field.constant === undefined);
}

/** Messages whose types are looked up together, and the word that their tables carry. */
export interface TypeGroup {
  /** Empty when all types are in one table. */
  readonly word: '' | Direction;
  /** Of several layouts of one type, the first. */
  readonly messages: readonly (Message & { readonly type: string })[];
}

/** One group; or one a direction, when a type byte means different messages in different directions. */
export function typeGroups(protocol: Protocol): TypeGroup[] {
  const typed = protocol.messages.flatMap((message) => {
    const { type } = message;
    return type === null || message.revisionOf !== undefined ? [] : [{ ...message, type }];
  });
  if (typed.length === 0) return [];
  if (new Set(typed.map((message) => message.type)).size === typed.length) return [{ word: '', messages: typed }];
  const directions = [
    ...new Set(typed.flatMap(({ direction }) => (direction === undefined || direction === 'both' ? [] : direction))),
  ];
  return directions.map((word) => ({
    word,
    messages: typed.filter(({ direction }) => direction === word || direction === 'both' || direction === undefined),
  }));
}

/** Layouts that share a type byte with another and are told apart by their length. */
export function revisions(protocol: Protocol): Message[] {
  return protocol.messages.filter((message) => message.revisionOf !== undefined);
}
