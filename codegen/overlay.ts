/** Puts an overlay on its base: first what goes, then what changes, then what comes. What changes nothing is refused. */
import type { EnumValueDocument, FieldDocument, MessageDocument, OverlayDocument, ProtocolDocument } from './document.ts';
import { Origins, type Place, schemaError, within } from './errors.ts';

/** A whole schema, and where its values were written. */
export interface Merged {
  readonly document: ProtocolDocument;
  /** Its root; messages about it lead to the file that has the value. */
  readonly place: Place;
}

export function applyOverlay(base: Merged, overlay: OverlayDocument, place: Place): Merged {
  // A copy: the base may have other overlays, and is a schema of its own.
  const document = structuredClone(base.document);
  const origins = new Origins(place, base.place.origins);
  const merge = { base: document.id, document, overlay, place, origins };
  for (const key of ['types', 'values', 'header', 'drop', 'patch', 'add', 'lengths'] as const) {
    if (overlay[key] !== undefined) STEPS[key](merge);
  }
  if (!Object.keys(overlay).some((key) => key in STEPS))
    throw schemaError(within(place, 'extends'), `changes nothing of ${document.id}; use that`);
  // The base's own lengths were right: if one no longer is, the overlay must say so.
  for (const name of Object.keys(document.messages)) {
    if (overlay.add?.[name] === undefined) origins.set(['messages', name, 'length'], within(place, 'lengths', name));
  }
  for (const key of ['id', 'spec', 'doc', 'status', 'since'] as const) {
    origins.set([key], within(place, key));
    if (overlay[key] !== undefined) Object.assign(document, { [key]: overlay[key] });
  }
  return { document, place: { path: place.path, keys: [], origins } };
}

interface Merge {
  /** Id of the base. */
  readonly base: string;
  readonly document: ProtocolDocument;
  readonly overlay: OverlayDocument;
  readonly place: Place;
  readonly origins: Origins;
}

const STEPS = { types: putTypes, values: putValues, header: putHeader, drop, patch, add, lengths: putLengths };

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function nothing(place: Place, base: string): never {
  throw schemaError(place, `changes nothing: ${base} has the same; take it out`);
}

function putTypes({ base, document, overlay, place, origins }: Merge): void {
  document.types ??= {};
  const { types } = document;
  for (const [name, type] of Object.entries(overlay.types ?? {})) {
    const at = within(place, 'types', name);
    if (same(types[name], type)) nothing(at, base);
    types[name] = type;
    origins.set(['types', name], at);
  }
}

function putValues({ base, document, overlay, place, origins }: Merge): void {
  const types = document.types ?? {};
  for (const [name, values] of Object.entries(overlay.values ?? {})) {
    const codes = types[name]?.enum;
    if (codes === undefined) {
      const known = Object.keys(types).filter((type) => types[type]?.enum !== undefined);
      throw schemaError(within(place, 'values', name), `${base} has no type "${name}" with codes`, name, known);
    }
    for (const [code, value] of Object.entries(values)) {
      const at = within(place, 'values', name, code);
      const before = Object.hasOwn(codes, code) ? codes[code] : undefined;
      const after = changedValue(before, value, at, base);
      if (after === undefined) delete codes[code];
      else codes[code] = after;
      origins.set(['types', name, 'enum', code], at);
    }
  }
}

type Value = string | EnumValueDocument;

/** A value after a patch; undefined when it is taken away. */
function changedValue(
  before: Value | undefined,
  patch: string | Partial<EnumValueDocument> | null,
  place: Place,
  base: string,
): Value | undefined {
  if (patch === null) {
    if (before === undefined) throw schemaError(place, `${base} has no such code to take away`);
    return undefined;
  }
  const whole = typeof patch === 'string' || patch.name !== undefined;
  if (before === undefined && !whole) throw schemaError(place, `${base} has no such code; a new one needs a "name"`);
  const start = typeof before === 'string' ? { name: before } : before;
  const after = (whole ? patch : { ...start, ...patch }) as Value;
  if (same(before, after)) nothing(place, base);
  return after;
}

function putHeader({ base, document, overlay, place, origins }: Merge): void {
  const at = within(place, 'header');
  if (same(document.header, overlay.header)) nothing(at, base);
  document.header = overlay.header ?? [];
  origins.set(['header'], at);
}

function messageOf({ base, document }: Merge, name: string, place: Place): MessageDocument {
  const message = Object.hasOwn(document.messages, name) ? document.messages[name] : undefined;
  if (message !== undefined) return message;
  throw schemaError(place, `${base} has no message "${name}"`, name, Object.keys(document.messages));
}

function drop(merge: Merge): void {
  for (const [index, name] of (merge.overlay.drop ?? []).entries()) {
    messageOf(merge, name, within(merge.place, 'drop', index));
    delete merge.document.messages[name];
  }
}

function add({ base, document, overlay, place, origins }: Merge): void {
  for (const [name, message] of Object.entries(overlay.add ?? {})) {
    const at = within(place, 'add', name);
    if (Object.hasOwn(document.messages, name)) throw schemaError(at, `${base} has "${name}" already; change it with "patch"`);
    document.messages[name] = message;
    origins.set(['messages', name], at);
  }
}

function putLengths(merge: Merge): void {
  for (const [name, length] of Object.entries(merge.overlay.lengths ?? {})) {
    const at = within(merge.place, 'lengths', name);
    const message = messageOf(merge, name, at);
    if (message.length === length) nothing(at, merge.base);
    message.length = length;
  }
}

function patch(merge: Merge): void {
  const { base, overlay, place, origins } = merge;
  for (const [name, { fields, append, ...rest }] of Object.entries(overlay.patch ?? {})) {
    const at = within(place, 'patch', name);
    const message = messageOf(merge, name, at);
    // What counted and followed the base's fields may no longer fit: the overlay mends that.
    for (const key of ['tail', 'appendage']) origins.set(['messages', name, key], within(at, key));
    for (const [key, value] of Object.entries(rest)) {
      if (same(message[key as keyof typeof rest], value)) nothing(within(at, key), base);
      Object.assign(message, { [key]: value });
      origins.set(['messages', name, key], within(at, key));
    }
    // Fields that go come first: the places of the others are their numbers afterwards.
    const changes = Object.entries(fields ?? {}).sort(([, a], [, b]) => Number(a !== null) - Number(b !== null));
    for (const [field, change] of changes) patchField(merge, name, message, field, change);
    for (const [index, field] of (append ?? []).entries()) {
      origins.set(['messages', name, 'fields', message.fields.length], within(at, 'append', index));
      message.fields.push(field);
    }
  }
}

function patchField(
  { base, place, origins }: Merge,
  name: string,
  message: MessageDocument,
  field: string,
  change: Partial<FieldDocument> | null,
): void {
  const at = within(place, 'patch', name, 'fields', field);
  const index = message.fields.findIndex((it) => it.name === field);
  const before = message.fields[index];
  if (before === undefined) {
    const known = message.fields.map((it) => it.name);
    throw schemaError(at, `${name} of ${base} has no field "${field}" of its own`, field, known);
  }
  if (change === null) {
    message.fields.splice(index, 1);
    return;
  }
  const after = { ...before, ...change };
  if (same(before, after)) nothing(at, base);
  message.fields[index] = after;
  origins.set(['messages', name, 'fields', index], at);
}
