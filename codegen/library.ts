/** Schemas by path or id, whole: an overlay is put on its base, a date is applied, every check is passed. */
import { existsSync } from 'node:fs';
import { basename, dirname, isAbsolute, resolve as resolvePath } from 'node:path';
import { asOfDay, hadBegun, withoutUnusedTypes } from './as-of.ts';
import { buildProtocol, type Making } from './build.ts';
import { checkDates } from './dates.ts';
import type { OverlayDocument, ProtocolDocument } from './document.ts';
import { CodegenError, nearest, Origins, type Place, schemaError, within } from './errors.ts';
import type { Protocol } from './ir.ts';
import { findSchemas, loadSchema, type SchemaFile } from './load.ts';
import { applyOverlay, type Merged } from './overlay.ts';
import { resolve } from './resolve.ts';
import { COMMAND } from './targets/target.ts';
import { createValidator, type Validate } from './validate.ts';

/** Overlays one on another. */
const MAX_OVERLAYS = 2;

export class Library {
  readonly root: string;
  #validator: Validate | undefined;
  readonly #files = new Map<string, SchemaFile>();
  #shipped: string[] | undefined;

  /** @param root the folder that holds schema/ */
  constructor(root: string) {
    this.root = root;
  }

  /** Paths of all schemas under root/schema. */
  shipped(): readonly string[] {
    this.#shipped ??= findSchemas(this.root);
    return this.#shipped;
  }

  /** The protocols of these files, no two with the same id; or of all that are shipped and had begun on the day. */
  protocols(paths?: readonly string[], asOf?: string): Protocol[] {
    const owners = new Map<string, string>();
    return (paths ?? this.shipped()).flatMap((path) => {
      const file = this.#load(path);
      if (paths === undefined && asOf !== undefined && !hadBegun(this.#merge(file, []).document, asOf)) return [];
      const protocol = this.protocol(file, asOf);
      for (const name of new Set([protocol.id, protocol.prefix])) {
        const owner = owners.get(name);
        if (owner !== undefined) throw schemaError({ path: file.path, keys: ['id'] }, `"${protocol.id}" is taken by ${owner}`);
        owners.set(name, file.path);
      }
      return [protocol];
    });
  }

  /** One schema file through every check; as it is now, with all its history, or as it was on a day. */
  protocol(file: SchemaFile, asOf?: string): Protocol {
    const { document, place } = this.#merge(file, []);
    const isOverlay = place.origins !== undefined;
    const dated = asOf === undefined ? document : asOfDay(document, asOf);
    const whole = isOverlay || asOf !== undefined ? withoutUnusedTypes(dated) : dated;
    return buildProtocol(resolve(place, whole), this.#making(file, asOf));
  }

  /** A schema by its id, or by its path from the root or from the working folder. */
  find(word: string, asOf?: string): Protocol {
    const path = [resolvePath(this.root, word), resolvePath(word)].find((it) => word.endsWith('.json') && existsSync(it));
    const file = path === undefined ? this.#byId(word) : this.#load(path);
    if (file !== undefined) return this.protocol(file, asOf);
    if (word.endsWith('.json')) throw new CodegenError('LUMINA_CODEGEN_UNREADABLE', `${word}: can't be read; check the path`);
    const known = this.#shippedIds();
    // A protocol without its revision, a revision without its status, or a venue alone is no slip of the pen.
    const parts = known.filter((id) => id.startsWith(`${word}-`) || id.endsWith(`-${word}`)).sort();
    const near = parts.length > 0 ? parts : [nearest(word, known) ?? []].flat();
    const meant = near.map((id) => `"${id}"`).join(' or ');
    const hint = near.length === 0 ? `known are ${known.join(', ')}` : `did you mean ${meant}?`;
    throw new CodegenError('LUMINA_CODEGEN_UNKNOWN_ID', `no schema has the id "${word}"; ${hint}`);
  }

  /** As `find`, with a day when wanted: `itch-5.0@2017-09`, which wins over `asOf`. */
  findDated(word: string, asOf?: string): Protocol {
    const at = word.lastIndexOf('@');
    // A folder may have an @ in its name.
    const dated = at >= 0 && !word.endsWith('.json');
    return dated ? this.find(word.slice(0, at), word.slice(at + 1)) : this.find(word, asOf);
  }

  /** What the stamp of generated files says; no path of this machine. */
  #making(file: SchemaFile, asOf: string | undefined): Making {
    const inside = file.file === undefined || this.shipped().includes(file.path);
    const path = inside ? file.path : basename(file.path);
    const words = [...(inside ? [] : ['--schema', path]), ...(asOf === undefined ? [] : ['--as-of', asOf])];
    return { path, command: [COMMAND, ...words, ...(words.length === 0 ? [] : ['--out', 'FOLDER'])].join(' ') };
  }

  #load(path: string): SchemaFile {
    const absolute = resolvePath(this.root, path);
    const known = this.#files.get(absolute);
    if (known !== undefined) return known;
    const file = loadSchema(this.root, absolute);
    this.#files.set(absolute, file);
    return file;
  }

  #byId(id: string): SchemaFile | undefined {
    return this.shipped()
      .map((path) => this.#load(path))
      .find((file) => idOf(file) === id);
  }

  #shippedIds(): string[] {
    return this.shipped().flatMap((path) => idOf(this.#load(path)) ?? []);
  }

  /** @param above the overlays that led here, the uppermost first */
  #merge(file: SchemaFile, above: readonly SchemaFile[]): Merged {
    const chain = [...above, file];
    const uppermost = { path: chain[0]?.path ?? file.path, keys: ['extends'] };
    const trail = chain.map(({ path }) => path).join(' -> ');
    if (above.some(({ path }) => path === file.path)) throw schemaError(uppermost, `goes in a circle: ${trail}`);
    if (above.length > MAX_OVERLAYS) throw schemaError(uppermost, `${trail} is more than ${MAX_OVERLAYS} overlays deep`);
    this.#validator ??= createValidator(this.root);
    const document = this.#validator(file);
    const place: Place = { path: file.path, keys: [] };
    const merged = isOverlay(document)
      ? applyOverlay(this.#merge(this.#baseOf(file, document), chain), document, place)
      : { document, place: above.length === 0 ? place : { ...place, origins: new Origins(place) } };
    checkDates(merged.document, merged.place);
    return merged;
  }

  #baseOf(file: SchemaFile, overlay: OverlayDocument): SchemaFile {
    const place = within({ path: file.path, keys: [] }, 'extends');
    const name = overlay.extends;
    if (!name.endsWith('.json')) {
      const base = this.#byId(name);
      if (base !== undefined) return base;
      const hint = 'an id of schema/, or a path from this file that ends in .json';
      throw schemaError(place, `no schema has the id "${name}"; write ${hint}`, name, this.#shippedIds());
    }
    const path = isAbsolute(name) || file.file === undefined ? name : resolvePath(dirname(file.file), name);
    if (!existsSync(resolvePath(this.root, path))) throw schemaError(place, `there is no file "${name}" from this file's folder`);
    return this.#load(path);
  }
}

function isOverlay(document: ProtocolDocument | OverlayDocument): document is OverlayDocument {
  return 'extends' in document;
}

/** The id that a file says it has, whatever else is wrong with it. */
function idOf(file: SchemaFile): string | undefined {
  const id = (file.document as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : undefined;
}
