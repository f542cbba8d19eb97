/** From a schema document to full messages: header in front, every type looked up, every reference checked. */
import type { Direction, FieldDocument, MessageDocument, ProtocolDocument } from './document.ts';
import { type Place, schemaError, within } from './errors.ts';
import { type ResolvedField, type ResolvedMessage, resolveField, type Types } from './resolve-field.ts';
import { checkMessageAppendage, checkTail, type ResolvedAppendage, resolveAppendage } from './resolve-tail.ts';
import { bareType, type ResolvedType, resolveType } from './resolve-type.ts';

export interface ResolvedProtocol {
  /** The schema's root. */
  readonly place: Place;
  readonly document: ProtocolDocument;
  readonly types: readonly ResolvedType[];
  readonly appendage: ResolvedAppendage | undefined;
  readonly messages: readonly ResolvedMessage[];
}

interface Surroundings {
  readonly document: ProtocolDocument;
  readonly types: Types;
  readonly appendage: ResolvedAppendage | undefined;
  readonly root: Place;
}

export function resolve(root: Place, document: ProtocolDocument): ResolvedProtocol {
  const types = new Map<string, ResolvedType>();
  for (const [name, type] of Object.entries(document.types ?? {})) {
    if (bareType(name) !== undefined)
      throw schemaError(within(root, 'types', name), `"${name}" is a wire, which every field may name; choose another name`);
    types.set(name, resolveType(name, type, within(root, 'types', name)));
  }
  const appendage =
    document.appendage === undefined ? undefined : resolveAppendage(document.appendage, types, within(root, 'appendage'));
  const messages = new Map<string, ResolvedMessage>();
  for (const [name, message] of Object.entries(document.messages)) {
    messages.set(name, resolveMessage(name, message, { document, types, appendage, root }));
  }
  for (const message of messages.values()) checkTail(message, messages, message.place);
  checkTypes([...messages.values()]);
  return { place: root, document, types: [...types.values()], appendage, messages: [...messages.values()] };
}

function resolveMessage(
  name: string,
  message: MessageDocument,
  { document, types, appendage, root }: Surroundings,
): ResolvedMessage {
  const place = within(root, 'messages', name);
  checkMessageAppendage(message, appendage, place);
  const header = headerOf(message, document.header ?? [], root, place);
  const own = message.fields.map((field, index) => ({ field, at: within(place, 'fields', index) }));
  const length = document.appendage?.length;
  // An appendage that is always there: its length is one of the fields.
  const counted = message.appendage?.optional !== true && message.appendage !== undefined && length !== undefined;
  const last = counted ? [{ field: length, at: within(root, 'appendage', 'length') }] : [];
  const names = new Set<string>();
  const fields = [...header, ...own, ...last].map(({ field, at }) => {
    if (names.has(field.name)) throw schemaError(within(at, 'name'), `field "${field.name}" is already in ${name}`);
    names.add(field.name);
    return resolveField(field, message.type, types, at);
  });
  const tail = message.tail ?? (message.appendage === undefined ? undefined : document.appendage);
  if (tail !== undefined && names.has(tail.name))
    throw schemaError(place, `"${tail.name}" follows the fields and is one of them`);
  checkDiscriminator(message, fields, place);
  return { name, document: message, fields, place };
}

/** The header's fields that a message begins with: all, or those it names. */
function headerOf(
  message: MessageDocument,
  header: readonly FieldDocument[],
  root: Place,
  place: Place,
): { field: FieldDocument; at: Place }[] {
  const all = header.map((field, index) => ({ field, at: within(root, 'header', index) }));
  if (message.header === undefined) return all;
  return message.header.map((name, index) => {
    const found = all.find(({ field }) => field.name === name);
    const known = header.map((field) => field.name);
    if (found === undefined) throw schemaError(within(place, 'header', index), `the header has no field "${name}"`, name, known);
    return found;
  });
}

function checkDiscriminator(message: MessageDocument, fields: readonly ResolvedField[], place: Place): void {
  const discriminators = fields.filter((field) => field.discriminator).length;
  if (message.type !== null && discriminators !== 1) {
    const text = `has type "${message.type}" but ${discriminators} fields marked "discriminator"; exactly one must hold it`;
    throw schemaError(place, text);
  }
  if (message.type === null && discriminators !== 0) {
    const text = 'has a field marked "discriminator" but type null; what begins without the header says "header": []';
    throw schemaError(place, text);
  }
}

/** Whether one sender may send both. */
function meet(a: Direction | undefined, b: Direction | undefined): boolean {
  return a === b || a === 'both' || b === 'both' || a === undefined || b === undefined;
}

/** No two messages may have the same type byte, except layouts of one message that their lengths tell apart. */
function checkTypes(messages: readonly ResolvedMessage[]): void {
  const plain = messages.filter(({ document }) => document.type !== null && document.revision_of === undefined);
  for (const [index, { document, place }] of plain.entries()) {
    const twin = plain
      .slice(0, index)
      .find((it) => it.document.type === document.type && meet(it.document.direction, document.direction));
    if (twin !== undefined) {
      const text = `type "${document.type}" is also that of ${twin.name}; a layout that its length tells apart says "revision_of"`;
      throw schemaError(within(place, 'type'), text);
    }
  }
  for (const message of messages) checkRevision(message, messages);
}

function checkRevision({ name, document, place }: ResolvedMessage, messages: readonly ResolvedMessage[]): void {
  const { revision_of: first } = document;
  if (first === undefined) return;
  const at = within(place, 'revision_of');
  const known = messages.map((message) => message.name).filter((it) => it !== name);
  const base = messages.find((message) => message.name === first && message.name !== name);
  if (base === undefined) throw schemaError(at, `no other message "${first}"`, first, known);
  const { document: other } = base;
  if (other.revision_of !== undefined) throw schemaError(at, `"${first}" is itself a revision; name the first layout`);
  if (other.type !== document.type || other.direction !== document.direction)
    throw schemaError(at, `"${first}" has another type or direction`);
  const varies = [document, other].some((it) => it.tail !== undefined || it.appendage !== undefined);
  const twin = messages.find(
    (it) =>
      it.name !== name && it.document.length === document.length && (it.name === first || it.document.revision_of === first),
  );
  if (varies || twin !== undefined) throw schemaError(at, `its length does not tell it from "${twin?.name ?? first}"`);
}
