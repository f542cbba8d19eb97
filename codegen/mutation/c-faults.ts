/** Faults in the C header of one protocol. */
import type { Protocol } from '../ir.ts';
import { type Fault, faultsIn, plusOne, type Slip } from './fault.ts';

/** The pointer to a field's first byte, where it is addressed. */
const OFFSETS: readonly Slip[] = [
  {
    kind: 'offset',
    pattern: /(\bm->\w+|\belement)\[(\d+)\]/g,
    wrong: (_, name = '', index = '') => `${name}[${plusOne(index)}]`,
  },
  { kind: 'offset', pattern: /(?<=[(]|return )m->\w+(?=[,);])/g, wrong: (name = '') => `${name} + 1` },
  {
    kind: 'offset',
    pattern: /(\(const uint8_t \*\)m|\belement|\bmessage) \+ (\d+)(?=[,);])/g,
    wrong: (_, name = '', offset = '') => `${name} + ${plusOne(offset)}`,
  },
];

const READER_SLIPS: readonly Slip[] = [
  ...OFFSETS,
  {
    kind: 'endianness',
    pattern: /\w+_load(16|32|64)\([^;&]*\)/g,
    wrong: (load = '', bits = '') => `__builtin_bswap${bits}(${load})`,
  },
  { kind: 'endianness', pattern: /\w+_load48\([^;&]*\)/g, wrong: (load = '') => `(__builtin_bswap64(${load}) >> 16)` },
  // One byte less is read.
  { kind: 'length', pattern: /\w+_load(?:16|32|48|64)\([^;&]*\)/g, wrong: (load = '') => `(${load} >> 8)` },
  {
    kind: 'length',
    pattern: /(\w+_load_ascii\(.*, )(\d+)\)/g,
    wrong: (_, before = '', length = '') => `${before}${Number(length) - 1})`,
  },
];

const WRITER_SLIPS: readonly Slip[] = [
  ...OFFSETS,
  {
    kind: 'endianness',
    pattern: /(\w+_store)(16|32|48|64)\(([^,]+), ([^;]*)\);/g,
    wrong: (_, store = '', bits = '', pointer = '', value = '') => {
      // All bits alike: the same bytes either way.
      if (/\((0|-1)\)$/.test(value)) return undefined;
      const swapped = bits === '48' ? `__builtin_bswap64(${value}) >> 16` : `__builtin_bswap${bits}(${value})`;
      return `${store}${bits}(${pointer}, ${swapped});`;
    },
  },
  {
    kind: 'length',
    pattern: /\w+_store(?:16|32|48|64)\(([^,]+), ([^;]*)\);/g,
    wrong: (_, pointer = '', value = '') => `(${pointer})[0] = (uint8_t)(${value});`,
  },
  {
    kind: 'length',
    pattern: /(\w+_store_(?:alpha|alpha_right|ascii)\([^,]+, )(\d+)/g,
    wrong: (_, before = '', length = '') => `${before}${Number(length) - 1}`,
  },
  {
    kind: 'length',
    pattern: /((?:memcpy|memset)\(m->\w+, \w+, )(\d+)/g,
    wrong: (_, before = '', length = '') => `${before}${Number(length) - 1}`,
  },
];

const swapSign = (type: string): string => (type.startsWith('u') ? type.slice(1) : `u${type}`);

const RETURN_SIGN: Slip = { kind: 'sign', pattern: /^u?int\d+_t/g, wrong: (type = '') => swapSign(type) };
const PARAMETER_SIGN: Slip = { kind: 'sign', pattern: /u?int\d+_t(?= value$)/g, wrong: (type = '') => swapSign(type) };

/** Every fault in the readers and writers of a protocol. @param read gives the text of a generated file */
export function cFaults(protocol: Protocol, read: (path: string) => string): Fault[] {
  const { id, prefix, messages } = protocol;
  const path = `c/${id}.h`;
  const text = read(path);
  // The longest name first: one message's name can begin another's.
  const names = messages.map(({ name }) => name).sort((a, b) => b.length - a.length);
  const functions = [...text.matchAll(/^static inline (.+?)(\w+)\((.*)\) \{\n([\s\S]*?)^\}/gm)].flatMap((match) => {
    const [all, result = '', where = '', parameters = '', body = ''] = match;
    const message = names.find((name) => where.startsWith(`${prefix}_${name}_`));
    const own = where.startsWith(`${prefix}_appendage_`) || message !== undefined;
    const reads = own && /_get_/.test(where);
    if (!reads && !(own && /_set_/.test(where))) return [];
    const target = reads ? 'c readers' : 'c writers';
    const common = { target, id, path, message, where } as const;
    const from = match.index + all.length - 1 - body.length;
    const inBody = faultsIn({ ...common, text: body, from }, reads ? READER_SLIPS : WRITER_SLIPS);
    const type = { ...common, text: result, from: match.index + 'static inline '.length };
    const taken = { ...common, text: parameters, from: all.indexOf(`(${parameters})`) + 1 + match.index };
    return [...inBody, ...(reads ? faultsIn(type, [RETURN_SIGN]) : faultsIn(taken, [PARAMETER_SIGN]))];
  });
  return [...functions, ...tables(protocol, text, path)];
}

/** Lengths that are told beside the structs. */
function tables({ id, prefix, messages }: Protocol, text: string, path: string): Fault[] {
  const piece = { target: 'c readers', id, path, text, from: 0 } as const;
  const longer = (pattern: RegExp): Slip => ({ kind: 'length', pattern, wrong: (digits = '') => plusOne(digits) });
  const lookups = [...text.matchAll(/^static inline \w+ (\w+_length_of\w*)\(uint8_t type\) \{\n([^}]*)\}/gm)];
  const inLookups = lookups.flatMap(({ 0: all, 1: where = '', 2: rows = '', index }) => {
    const lookup = { ...piece, message: undefined, where, text: rows, from: index + all.length - 1 - rows.length };
    return faultsIn(lookup, [longer(/(?<=[ ,])[1-9]\d*(?=,)/g)]);
  });
  const macros = new Map(messages.map(({ name }) => [`${prefix}_${name}_LENGTH`.toUpperCase(), name]));
  const inMacros = [...text.matchAll(/^#define (\w+_LENGTH) \d+$/gm)].flatMap(({ 0: all, 1: where = '', index }) => {
    const message = macros.get(where);
    return message === undefined ? [] : faultsIn({ ...piece, message, where, text: all, from: index }, [longer(/\d+$/g)]);
  });
  return [...inLookups, ...inMacros];
}
