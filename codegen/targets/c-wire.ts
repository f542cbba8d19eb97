/** How each wire is loaded and stored in C. Byte shifts: right on every machine, and one load (and swap) after optimisation. */
import type { Wire } from '../document.ts';
import type { Protocol } from '../ir.ts';

/** C type of a wire's value. */
export function valueType(wire: Wire): string {
  if (wire === 'char') return 'uint8_t';
  if (wire === 'u48') return 'uint64_t';
  return `${wire.startsWith('u') ? 'uint' : 'int'}${wire.slice(1)}_t`;
}

/** The load and store functions that a protocol's accessors call, and no others. */
export function loadFunctions(protocol: Protocol): string {
  const loads = new Set<number>();
  const stores = new Set<number>();
  let alpha = false;
  for (const message of protocol.messages) {
    for (const field of message.fields) {
      if (field.wire === 'bytes') continue;
      if (field.wire === 'alpha') {
        alpha = true;
        continue;
      }
      const bits = field.length * 8;
      const shared = field.wire === 'u48' && protocol.endian === 'big' && field.offset >= 2;
      if (bits > 8 || field.wire === 'i8') loads.add(shared ? 64 : bits);
      if (bits > 8) stores.add(bits);
    }
  }
  const ascending = (all: Set<number>): number[] => [...all].sort((a, b) => a - b);
  return [
    ...ascending(loads).map((bits) => load(protocol, bits)),
    ...ascending(stores).map((bits) => store(protocol, bits)),
    ...(alpha ? [storeAlpha(protocol)] : []),
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
