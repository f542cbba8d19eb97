/** A protocol as it was on a day: what came later is not there, what has ended is gone. */
import { firstDay, isDate } from './dates.ts';
import type { AppendageDocument, Dated, MessageDocument, ProtocolDocument, TypeDocument } from './document.ts';
import { CodegenError } from './errors.ts';

/**
 * The day whose end is meant: of a month, the last.
 * @throws CodegenError when it is no date
 */
function dayOf(asOf: string): string {
  if (!isDate(asOf)) throw new CodegenError('LUMINA_CODEGEN_DATE', `"${asOf}" is not a date; write it as 2017-09 or 2017-09-12`);
  return asOf.length === 7 ? `${asOf}-31` : asOf;
}

/** Whether something was there on a day: from its first day on, and before its last. */
function wasThere({ since, until }: Dated, day: string): boolean {
  return (since === undefined || firstDay(since) <= day) && (until === undefined || firstDay(until) > day);
}

/** Whether a protocol was there on a day. */
export function hadBegun({ since }: ProtocolDocument, asOf: string): boolean {
  return since === undefined || firstDay(since) <= dayOf(asOf);
}

/**
 * The schema of that day.
 * @throws CodegenError when it is no date, or one on which the protocol was not there
 */
export function asOfDay(document: ProtocolDocument, asOf: string): ProtocolDocument {
  const day = dayOf(asOf);
  if (!hadBegun(document, asOf)) {
    const text = `${document.id} begins ${document.since}, after ${asOf}; choose a later date or an earlier protocol`;
    throw new CodegenError('LUMINA_CODEGEN_DATE', text);
  }
  const appendage = document.appendage === undefined ? undefined : appendageOf(document.appendage, day);
  const tags = new Set(Object.keys(appendage?.tags ?? {}));
  const there = Object.entries(document.messages).filter(([, message]) => wasThere(message, day));
  if (there.length === 0)
    throw new CodegenError('LUMINA_CODEGEN_DATE', `${document.id} has no message on ${asOf}; choose another date`);
  const messages = there.map(([name, message]) => [name, messageOf(name, message, there, tags)] as const);
  const types = Object.entries(document.types ?? {}).map(([name, type]) => [name, typeOf(type, day)] as const);
  return {
    ...document,
    types: Object.fromEntries(types),
    messages: Object.fromEntries(messages),
    ...(appendage === undefined ? {} : { appendage }),
  };
}

function typeOf(type: TypeDocument, day: string): TypeDocument {
  const { enum: codes, ...rest } = type;
  const there = Object.entries(codes ?? {}).filter(([, value]) => typeof value === 'string' || wasThere(value, day));
  return there.length === 0 ? rest : { ...rest, enum: Object.fromEntries(there) };
}

function appendageOf(appendage: AppendageDocument, day: string): AppendageDocument {
  const tags = Object.entries(appendage.tags).filter(([, tag]) => wasThere(tag, day));
  return { ...appendage, tags: Object.fromEntries(tags) };
}

function messageOf(
  name: string,
  message: MessageDocument,
  there: readonly (readonly [string, MessageDocument])[],
  tags: ReadonlySet<string>,
): MessageDocument {
  const { revision_of: base, appendage, ...rest } = message;
  // When the first layout has ended, the oldest that is left takes its place.
  const first = there.find(([other, it]) => base !== undefined && (other === base || it.revision_of === base))?.[0];
  return {
    ...rest,
    ...(first === undefined || first === name ? {} : { revision_of: first }),
    ...(appendage === undefined ? {} : { appendage: { ...appendage, tags: appendage.tags.filter((tag) => tags.has(tag)) } }),
  };
}

/** The schema without the types that nothing in it uses: an overlay or a date may have taken their fields away. */
export function withoutUnusedTypes(document: ProtocolDocument): ProtocolDocument {
  const messages = Object.values(document.messages);
  const fields = [...(document.header ?? []), ...messages.flatMap((message) => message.fields)];
  const tags = Object.values(document.appendage?.tags ?? {});
  const used = new Set([...fields, ...tags].map((it) => it.type));
  if (document.appendage !== undefined) used.add(document.appendage.length.type);
  const types = Object.entries(document.types ?? {}).filter(([name]) => used.has(name));
  return { ...document, types: Object.fromEntries(types) };
}
