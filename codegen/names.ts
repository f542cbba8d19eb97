/** Spellings of a name in generated code, and the names that are taken there. */
import { type Place, schemaError } from './errors.ts';

export function camelOf(name: string): string {
  return name.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

export function pascalOf(name: string): string {
  const camel = camelOf(name);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
}

/** Names that generated code takes for itself, and words of TypeScript that no accessor may have. */
const TAKEN = new Set(
  `encode set_constants type length fields constructor
  char_code read_alpha write_alpha read_alpha_right write_alpha_right read_digits read_digits_big write_digits
  bytes_between text_of read_values visit_elements write_values each_length each_length_at refuse
  break case catch class const continue debugger default delete do else enum export extends false finally for function
  if import in instanceof new null return super switch this throw true try typeof var void while with yield let static
  await package private public arguments eval protected interface implements`.split(/\s+/),
);

/** Words of C11, C23 and C++20 that no member of a struct may have, and what compilers define besides. */
const TAKEN_BY_C = new Set(
  `auto char double extern float goto inline int long register restrict short signed sizeof struct typedef union unsigned
  volatile alignas alignof asm bool char8_t char16_t char32_t concept const_cast consteval constexpr constinit co_await
  co_return co_yield decltype dynamic_cast explicit friend mutable namespace noexcept nullptr operator reinterpret_cast
  requires static_assert static_cast template thread_local typeid typename typeof_unqual using virtual wchar_t
  and and_eq bitand bitor compl not not_eq or or_eq xor xor_eq
  int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t intptr_t uintptr_t intmax_t uintmax_t
  int_least8_t int_least16_t int_least32_t int_least64_t uint_least8_t uint_least16_t uint_least32_t uint_least64_t
  int_fast8_t int_fast16_t int_fast32_t int_fast64_t uint_fast8_t uint_fast16_t uint_fast32_t uint_fast64_t
  size_t ptrdiff_t max_align_t nullptr_t offsetof memcpy memset
  linux unix i386 mips sparc sun hpux complex imaginary noreturn errno stdin stdout stderr`.split(/\s+/),
);

/** Files and functions beside those of the messages. */
const TAKEN_FILES = new Set(
  `index messages enums alpha tail appendage print length_of name_of layout_of
  range json_of csv_rows printer_of print_json print_csv`.split(/\s+/),
);

/** Constants beside those of the enumerations. */
const TAKEN_ENUMS = new Set(['type', 'message_info', 'field_info', 'tag', 'tag_info', 'appendage', 'printer', 'constructor']);

const CHOOSE = 'generated code takes this name for itself; choose another';

export function checkEnumName(name: string, place: Place): void {
  if (TAKEN_ENUMS.has(name)) throw schemaError(place, CHOOSE);
}

export function checkMessageName(name: string, place: Place): void {
  if (TAKEN.has(name) || TAKEN_BY_C.has(name) || TAKEN_FILES.has(name)) throw schemaError(place, CHOOSE);
}

/** @param names of fields, tags or tails of the schema */
export function checkAccessorNames(names: readonly string[], place: Place): void {
  const name = names.find((it) => TAKEN.has(it) || TAKEN_BY_C.has(it));
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
