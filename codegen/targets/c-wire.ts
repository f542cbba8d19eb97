/** How each wire is loaded and stored in C. Byte shifts: right on every machine, and one load (and swap) after optimisation. */
import type { Wire } from '../document.ts';
import type { Field, Protocol } from '../ir.ts';

/** C type of a wire's value. */
export function valueType(wire: Wire): string {
  if (wire === 'char') return 'uint8_t';
  if (wire === 'u48' || wire === 'ascii') return 'uint64_t';
  return `${wire.startsWith('u') ? 'uint' : 'int'}${wire.slice(1)}_t`;
}

/** Every field that accessors are written for: those of messages, of elements, and the lengths of appendages that may be left out. */
function accessedFields(protocol: Protocol): Field[] {
  const tails = protocol.messages.flatMap(({ tail }) => (tail?.kind === 'elements' && tail.optional ? [tail.counter] : []));
  const tags = protocol.appendage?.tags.map((tag) => tag.field) ?? [];
  return [...protocol.messages.flatMap((message) => message.fields), ...tags, ...tails];
}

/** A big-endian u48 that has two bytes before it is read by one 8-byte load from there. */
export function borrowsLoad64(protocol: Protocol, field: Field): boolean {
  return field.wire === 'u48' && protocol.endian === 'big' && field.offset >= 2;
}

/** The load and store functions that a protocol's accessors call, and no others. */
export function loadFunctions(protocol: Protocol): string {
  const fields = accessedFields(protocol);
  const elements = new Set(protocol.appendage?.tags.map((tag) => tag.field));
  const loads = new Set<number>();
  const stores = new Set<number>();
  for (const field of fields) {
    if (field.wire === 'bytes' || field.wire === 'alpha' || field.wire === 'ascii') continue;
    const bits = field.length * 8;
    if (bits === 8) continue;
    loads.add(borrowsLoad64(protocol, field) && !elements.has(field) ? 64 : bits);
    stores.add(bits);
  }
  const ascending = (all: Set<number>): number[] => [...all].sort((a, b) => a - b);
  const uses = (what: (field: Field) => boolean): boolean => fields.some(what);
  return [
    ...ascending(loads).map((bits) => load(protocol, bits)),
    ...ascending(stores).map((bits) => store(protocol, bits)),
    ...(uses((field) => field.wire === 'alpha' && !field.alignRight) ? [storeAlpha(protocol)] : []),
    ...(uses((field) => field.alignRight) ? [storeAlphaRight(protocol)] : []),
    ...(uses((field) => field.wire === 'ascii') ? [ascii(protocol)] : []),
  ].join('\n');
}

/** Shift of byte `index` of a wire of `bytes` bytes. */
function shiftOf(protocol: Protocol, index: number, bytes: number): number {
  return 8 * (protocol.endian === 'big' ? bytes - 1 - index : index);
}

function load(protocol: Protocol, bits: number): string {
  const bytes = bits / 8;
  const type = `uint${bits === 48 ? 64 : bits}_t`;
  // Below 32 bits C computes in int, so the sum is cast back.
  const wide = bits < 32 ? 'uint32_t' : type;
  const terms = Array.from({ length: bytes }, (_, index) => {
    const shift = shiftOf(protocol, index, bytes);
    return shift === 0 ? `(${wide})p[${index}]` : `(${wide})p[${index}] << ${shift}`;
  });
  const sum = bits < 32 ? `(${type})(${terms.join(' | ')})` : terms.join(' | ');
  return `static inline ${type} ${protocol.prefix}_load${bits}(const uint8_t *p) {\n  return ${sum};\n}\n`;
}

function store(protocol: Protocol, bits: number): string {
  const bytes = bits / 8;
  const type = `uint${bits === 48 ? 64 : bits}_t`;
  const lines = Array.from({ length: bytes }, (_, index) => {
    const shift = shiftOf(protocol, index, bytes);
    return `  p[${index}] = (uint8_t)${shift === 0 ? 'value' : `(value >> ${shift})`};\n`;
  });
  return `static inline void ${protocol.prefix}_store${bits}(uint8_t *p, ${type} value) {\n${lines.join('')}}\n`;
}

function storeAlpha(protocol: Protocol): string {
  return `static inline void ${protocol.prefix}_store_alpha(uint8_t *p, size_t size, const char *text, size_t length) {
  const size_t n = length < size ? length : size;
  if (n > 0) memcpy(p, text, n);
  memset(p + n, ' ', size - n);
}
`;
}

function storeAlphaRight(protocol: Protocol): string {
  return `static inline void ${protocol.prefix}_store_alpha_right(uint8_t *p, size_t size, const char *text, size_t length) {
  const size_t n = length < size ? length : size;
  memset(p, ' ', size - n);
  if (n > 0) memcpy(p + (size - n), text, n);
}
`;
}

/** Decimal numbers in text. 2^64-1 stands for what is none, so the largest number that can be told is 2^64-2. */
function ascii(protocol: Protocol): string {
  const { prefix } = protocol;
  const nothing = `${prefix.toUpperCase()}_NO_NUMBER`;
  return `// what the getter of a number in text gives when the text is none, or is beyond 64 bits
#define ${nothing} UINT64_MAX

static inline uint64_t ${prefix}_load_ascii(const uint8_t *p, size_t size) {
  size_t i = 0;
  uint64_t value = 0;
  while (i < size && p[i] == ' ') ++i;
  while (size > i && p[size - 1] == ' ') --size;
  if (i == size) return ${nothing};
  for (; i < size; ++i) {
    const uint64_t digit = (uint64_t)p[i] - '0';
    if (digit > 9 || value > (UINT64_MAX - digit) / 10) return ${nothing};
    value = value * 10 + digit;
  }
  return value;
}

static inline int ${prefix}_store_ascii(uint8_t *p, size_t size, uint64_t value) {
  uint64_t rest = value;
  size_t digits = 1;
  while (rest > 9) {
    rest /= 10;
    ++digits;
  }
  if (digits > size) return 0;
  for (size_t i = size; i > 0; --i) {
    p[i - 1] = digits > 0 ? (uint8_t)('0' + value % 10) : (uint8_t)' ';
    if (digits > 0) --digits;
    value /= 10;
  }
  return 1;
}
`;
}
