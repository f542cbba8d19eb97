/** Spellings of a name in generated code, and the names that are taken there. */
import { type Place, schemaError } from './errors.ts';

export function camelOf(name: string): string {
  return name.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

export function pascalOf(name: string): string {
  const camel = camelOf(name);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
}

/** Names that generated code takes for itself, and words of TypeScript and C that no accessor may have. */
const TAKEN = new Set(
  `encode set_constants type length fields constructor
  auto break case catch char class const continue default delete do double else enum export extern false finally float
  for function goto if import in inline instanceof int long new null register restrict return short signed sizeof
  static struct super switch this throw true try typedef typeof union unsigned var void volatile while with yield let
  await package private public arguments eval protected interface implements`.split(/\s+/),
);

/** Files and functions beside those of the messages. */
const TAKEN_FILES = new Set(
  `index messages enums alpha tail appendage print length_of name_of layout_of
  json_of csv_rows printer_of print_json print_csv`.split(/\s+/),
);

/** Constants beside those of the enumerations. */
const TAKEN_ENUMS = new Set(['type', 'message_info', 'field_info', 'tag', 'tag_info', 'appendage', 'printer', 'constructor']);

const CHOOSE = 'generated code takes this name for itself; choose another';

export function checkEnumName(name: string, place: Place): void {
  if (TAKEN_ENUMS.has(name)) throw schemaError(place, CHOOSE);
}

export function checkMessageName(name: string, place: Place): void {
  if (TAKEN.has(name) || TAKEN_FILES.has(name)) throw schemaError(place, CHOOSE);
}

/** @param names of fields, tags or tails of the schema */
export function checkAccessorNames(names: readonly string[], place: Place): void {
  const name = names.find((it) => TAKEN.has(it));
  if (name === undefined) return;
  throw schemaError(place, `field "${name}" has a name that generated code takes for itself; choose another`);
}

/** A name in generated code, and the name of the schema that it comes of. */
export type Generated = readonly [generated: string, schema: string];

/** Two names of the schema that become one in generated code, e.g. `level_1` and `level1`. */
export function checkDistinct(names: readonly Generated[], place: Place): void {
  const owners = new Map<string, string>();
  for (const [generated, schema] of names) {
    const owner = owners.get(generated);
    if (owner !== undefined) throw schemaError(place, `"${owner}" and "${schema}" both become "${generated}" in generated code`);
    owners.set(generated, schema);
  }
}

/** Every function that a field becomes in TypeScript. */
export function accessorsOf(name: string, wide: boolean): Generated[] {
  const stems = wide ? [name, `${name}_big`] : [name];
  return stems.flatMap((stem) => [camelOf(stem), camelOf(`set_${stem}`)]).map((generated) => [generated, name]);
}
