/** A schema file as its author writes it; protocol.schema.json says the same to ajv and to editors. */

export type Wire = 'u8' | 'u16' | 'u32' | 'u48' | 'u64' | 'i8' | 'i16' | 'i32' | 'i64' | 'char' | 'alpha' | 'ascii' | 'bytes';

/** Wires whose size is the author's choice. */
export type SizedWire = 'alpha' | 'ascii' | 'bytes';

/** Bytes of each wire that has a size of its own. */
export const WIRE_SIZES: Readonly<Record<Exclude<Wire, SizedWire>, number>> = {
  u8: 1,
  u16: 2,
  u32: 4,
  u48: 6,
  u64: 8,
  i8: 1,
  i16: 2,
  i32: 4,
  i64: 8,
  char: 1,
};

export type Direction = 'inbound' | 'outbound' | 'client' | 'server' | 'both';

/** What has a beginning and an end in the history of a protocol; dates of documents, `YYYY-MM` or `YYYY-MM-DD`. */
export interface Dated {
  since?: string;
  until?: string;
}

export interface EnumValueDocument extends Dated {
  name: string;
  doc?: string;
}

export interface TypeDocument {
  wire: Wire;
  size?: number;
  align?: 'right';
  scale?: number;
  unit?: string;
  spec?: string;
  flags?: boolean;
  doc?: string;
  enum?: Record<string, string | EnumValueDocument>;
}

export interface FieldDocument {
  name: string;
  type: string;
  spec?: string;
  doc?: string;
  const?: string | number;
  discriminator?: true;
}

/** Bytes that follow the fields: raw, text, or another message again and again. */
export interface TailDocument {
  name: string;
  spec?: string;
  kind: 'bytes' | 'text' | 'repeat';
  length?: string;
  less?: number;
  of?: string;
  count?: string;
  none?: number[];
  doc?: string;
}

export interface TagDocument extends Dated {
  tag: number;
  type: string;
  spec?: string;
  doc?: string;
}

/** TagValue elements that may follow messages. */
export interface AppendageDocument {
  name: string;
  spec?: string;
  doc?: string;
  length: FieldDocument;
  tags: Record<string, TagDocument>;
}

export interface MessageDocument extends Dated {
  type: string | null;
  direction?: Direction;
  length: number;
  effect?: string;
  spec?: string;
  status?: 'unverified';
  revision_of?: string;
  doc?: string;
  header?: string[];
  fields: FieldDocument[];
  appendage?: { tags: string[]; optional?: true };
  tail?: TailDocument;
}

export interface ProtocolDocument {
  id: string;
  spec: string;
  doc?: string;
  status?: 'unverified';
  since?: string;
  endian: 'big' | 'little';
  types?: Record<string, TypeDocument>;
  header?: FieldDocument[];
  appendage?: AppendageDocument;
  messages: Record<string, MessageDocument>;
}

export interface MessagePatch extends Dated {
  type?: string | null;
  direction?: Direction;
  effect?: string;
  spec?: string;
  status?: 'unverified';
  doc?: string;
  fields?: Record<string, Partial<FieldDocument> | null>;
  append?: FieldDocument[];
  appendage?: { tags: string[]; optional?: true };
  tail?: TailDocument;
}

/** Another revision or venue: what differs from its base. */
export interface OverlayDocument {
  id: string;
  spec: string;
  doc?: string;
  status?: 'unverified';
  since?: string;
  extends: string;
  types?: Record<string, TypeDocument>;
  values?: Record<string, Record<string, string | Partial<EnumValueDocument> | null>>;
  header?: FieldDocument[];
  add?: Record<string, MessageDocument>;
  drop?: string[];
  patch?: Record<string, MessagePatch>;
  lengths?: Record<string, number>;
}
