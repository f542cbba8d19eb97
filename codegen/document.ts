/** A schema file as its author writes it; protocol.schema.json says the same to ajv and to editors. */

export type Wire = 'u8' | 'u16' | 'u32' | 'u48' | 'u64' | 'i8' | 'i16' | 'i32' | 'i64' | 'char' | 'alpha' | 'bytes';

/** Bytes of each wire that has a size of its own. */
export const WIRE_SIZES: Readonly<Record<Exclude<Wire, 'alpha' | 'bytes'>, number>> = {
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

export interface EnumValueDocument {
  name: string;
  doc?: string;
  since?: string;
  until?: string;
}

export interface TypeDocument {
  wire: Wire;
  size?: number;
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

export interface TailDocument {
  name: string;
  spec: string;
  doc?: string;
}

export interface MessageDocument {
  type: string | null;
  direction?: 'inbound' | 'outbound';
  length: number;
  effect?: string;
  spec?: string;
  since?: string;
  doc?: string;
  fields: FieldDocument[];
  tail?: TailDocument;
}

export interface ProtocolDocument {
  id: string;
  spec: string;
  doc?: string;
  endian: 'big' | 'little';
  types?: Record<string, TypeDocument>;
  header?: FieldDocument[];
  messages: Record<string, MessageDocument>;
}
