/** What changed between two layouts, in the words of the protocol; and whether code made for the first reads the second. */
import { reasonsAgainst } from './diff-compatible.ts';
import type { EnumerationChange, MessageChange, TagsChange } from './diff-fields.ts';
import { compareEnums, compareFields, compareMessages, compareTags, type FieldChange, headerOf } from './diff-fields.ts';
import { diffMarkdown, diffText } from './diff-text.ts';
import type { Message, Protocol } from './ir.ts';
import { Library } from './library.ts';

export interface DiffOptions {
  readonly root: string;
  /** An id or the path of a schema file, and when wanted a day: `itch-5.0@2017-09`. */
  readonly a: string;
  readonly b: string;
  /** The day of both, where they do not say one. */
  readonly asOf?: string;
}

/** One side's value and the other's. */
export interface Change<T> {
  readonly from: T;
  readonly to: T;
}

export interface MessageShape {
  readonly name: string;
  readonly type: string | null;
  readonly direction?: string;
  readonly length: number;
}

export interface Difference {
  readonly schemaVersion: 1;
  readonly a: string;
  readonly b: string;
  /** Code made for A reads those of A's messages that are in B, and skips the others. */
  readonly compatible: boolean;
  /** Why it is not, one line each. */
  readonly reasons: string[];
  readonly endian?: Change<string>;
  readonly typeOffset?: Change<number | null>;
  readonly header: FieldChange[];
  readonly added: MessageShape[];
  readonly dropped: MessageShape[];
  readonly changed: MessageChange[];
  readonly enumerations: EnumerationChange[];
  readonly tags: TagsChange;
}

export interface DiffResult {
  readonly compatible: boolean;
  readonly text: string;
  readonly markdown: string;
  readonly json: Difference;
}

/**
 * Compares two layouts.
 * @throws CodegenError for a schema that can't be used
 */
export async function diff({ root, a, b, asOf }: DiffOptions): Promise<DiffResult> {
  const library = new Library(root);
  const json = compare(a, library.findDated(a, asOf), b, library.findDated(b, asOf));
  return { compatible: json.compatible, text: diffText(json), markdown: diffMarkdown(json), json };
}

/** Messages of both sides that are the same: by name, and those left over by type. */
function pairs(a: Protocol, b: Protocol): { from: Message; to: Message }[] {
  const byName = new Map(b.messages.map((message) => [message.name, message]));
  const names = new Set(a.messages.map((message) => message.name));
  const left = b.messages.filter((message) => message.type !== null && !names.has(message.name));
  return a.messages.flatMap((from) => {
    const byType = left.find((message) => message.type === from.type && message.direction === from.direction);
    const to = byName.get(from.name) ?? byType;
    return to === undefined ? [] : [{ from, to }];
  });
}

function compare(nameA: string, a: Protocol, nameB: string, b: Protocol): Difference {
  const headerA = headerOf(a);
  const headerB = headerOf(b);
  // What the header says is said once, not again in each message.
  const inHeader = new Set([...headerA, ...headerB].map((field) => field.name));
  const same = pairs(a, b);
  const kept = new Set(same.flatMap(({ from, to }) => [from, to]));
  const reasons = reasonsAgainst(a, b, same);
  return {
    schemaVersion: 1,
    a: nameA,
    b: nameB,
    compatible: reasons.length === 0,
    reasons,
    ...(a.endian === b.endian ? {} : { endian: { from: a.endian, to: b.endian } }),
    ...(a.typeOffset === b.typeOffset ? {} : { typeOffset: { from: a.typeOffset ?? null, to: b.typeOffset ?? null } }),
    header: compareFields(headerA, headerB),
    added: b.messages.filter((message) => !kept.has(message)).map(messageShape),
    dropped: a.messages.filter((message) => !kept.has(message)).map(messageShape),
    changed: same.flatMap(({ from, to }) => compareMessages(from, to, inHeader) ?? []),
    enumerations: compareEnums(a, b),
    tags: compareTags(a, b),
  };
}

function messageShape({ name, type, direction, length }: Message): MessageShape {
  return { name, type, ...(direction === undefined ? {} : { direction }), length };
}
