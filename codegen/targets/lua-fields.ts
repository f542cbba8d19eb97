/** Filters of the Wireshark dissector: one a field name, as long as a name means one thing. */
import type { Field, Protocol, Tail } from '../ir.ts';

/** Names of dissectors that Wireshark has itself. */
const BUILT_IN = new Set(['moldudp64', 'soupbintcp', 'ouch', 'network', 'pcap', 'pcapng']);

/** First word of every filter. */
export function filterPrefix({ prefix }: Protocol): string {
  return BUILT_IN.has(prefix) ? `lumina_${prefix}` : prefix;
}

export function lua(text: string): string {
  return JSON.stringify(text);
}

const KEYWORDS = new Set(
  `and break do else elseif end false for function goto if in local nil not or repeat return then true until while`.split(' '),
);

function isName(key: string): boolean {
  return /^\w+$/.test(key) && !KEYWORDS.has(key);
}

/** A key after the table: `.price` or `["cross_trade.shares"]`. */
export function indexOf(key: string): string {
  return isName(key) ? `.${key}` : `[${lua(key)}]`;
}

/** A key in a table's constructor. */
export function keyIn(key: string): string {
  return isName(key) ? key : `[${lua(key)}]`;
}

/** What an element belongs to. */
export const APPENDAGE = 'appendage';

export interface Filters {
  /** Fields by the key of the table `f`, which is the filter without its first word. */
  readonly declared: ReadonlyMap<string, Field>;
  /** The key of a field of a message, or of an element: `price` or `cross_trade.shares`. */
  readonly keyOf: (owner: string, name: string) => string;
}

/** A name has one shape in most messages; another shape gets a filter with its message's name. */
export function filtersOf(protocol: Protocol): Filters {
  const declared = new Map<string, Field>();
  const keys = new Map<string, string>();
  const declare = (owner: string, field: Field): void => {
    const first = declared.get(field.name);
    const key = first === undefined || shapeOf(first) === shapeOf(field) ? field.name : `${owner}.${field.name}`;
    if (!declared.has(key)) declared.set(key, field);
    keys.set(`${owner} ${field.name}`, key);
  };
  for (const message of protocol.messages) {
    for (const field of message.fields) declare(message.name, field);
    const { tail } = message;
    if (tail?.kind === 'elements' && tail.optional) declare(message.name, tail.counter);
    if (tail?.kind === 'bytes' || tail?.kind === 'text') declare(message.name, fieldOfTail(tail));
  }
  for (const { field } of protocol.appendage?.tags ?? []) declare(APPENDAGE, field);
  return {
    declared,
    keyOf: (owner, name) => keys.get(`${owner} ${name}`) ?? name,
  };
}

function fieldOfTail(tail: Tail): Field {
  const { name, camel, pascal, spec, type, doc, offset } = tail;
  const names = { name, camel, pascal, spec, type, doc, offset };
  const none = { scale: undefined, unit: undefined, enumType: undefined, constant: undefined };
  return {
    ...names,
    ...none,
    wire: tail.kind === 'text' ? 'alpha' : 'bytes',
    length: 0,
    alignRight: false,
    discriminator: false,
  };
}

function shapeOf({ wire, scale, enumType, unit }: Field): string {
  return [wire, scale, enumType?.name, unit].join(' ');
}

const TYPES: Readonly<Record<string, string>> = { u48: 'uint64', alpha: 'string', ascii: 'string', bytes: 'bytes', char: 'char' };

/** The declaration of one filter. */
export function protoField(protocol: Protocol, key: string, field: Field): string {
  const { wire, enumType, doc, unit } = field;
  const type = TYPES[wire] ?? wire.replace(/^u/, 'uint').replace(/^i/, 'int');
  const about = [unit, doc].filter((part) => part !== undefined).join('; ');
  // Names of a number would call every other number unknown; a show of the dissector's own adds them.
  const named = enumType !== undefined && wire === 'char' ? `values${indexOf(enumType.name)}` : 'nil';
  const display =
    { string: 'base.ASCII', bytes: 'base.NONE' }[type] ?? `${type === 'char' ? 'base.HEX' : 'base.DEC'}, ${named}, nil`;
  const word = about === '' ? lua(field.spec) : lua(about);
  return `  ${keyIn(key)} = ProtoField.${type}(${lua(`${filterPrefix(protocol)}.${key}`)}, ${lua(field.name)}, ${display}, ${word}),\n`;
}
