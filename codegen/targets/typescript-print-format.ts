/** The functions at the end of ts/print.ts that make text of values; a file has those that it calls. */

export interface FunctionsUsed {
  readonly functions: readonly string[];
  /** Import declarations, one line each. */
  readonly imports: readonly string[];
}

/** The functions that a text calls, those that these call, and what all of them import. */
export function functionsUsed(body: string, little: boolean): FunctionsUsed {
  const functions: string[] = [];
  let whole = body;
  for (const [name, text] of FORMATS) {
    if (!calls(whole, name)) continue;
    const own = text
      .replaceAll('ORDER', little ? ', true' : '')
      .replaceAll('HIGH', little ? 'at + 4' : 'at')
      .replaceAll('LOW', little ? 'at' : 'at + 4');
    functions.push(own);
    whole += own;
  }
  const used = (names: readonly string[]): string => names.filter((name) => calls(whole, name)).join(', ');
  const sources = [
    ['./alpha.ts', used(['readAlpha', 'readAlphaRight'])],
    ['./appendage.ts', used(['visitElements'])],
    ['./messages.ts', used(['layoutOf', 'nameOf', 'nameOfInbound', 'nameOfOutbound', 'nameOfClient', 'nameOfServer'])],
  ];
  const imports = sources.flatMap(([from, names]) => (names === '' ? [] : `import { ${names} } from '${from}';\n`));
  return { functions, imports };
}

/** Whether a text calls a function, looks into a table, or makes a table of a function. */
function calls(text: string, name: string): boolean {
  return new RegExp(`(?<!function )\\b${name}[([]|byCode\\(${name}\\)`).test(text);
}

const CELL = `/** A cell of CSV. */
function cell(text: string): string {
  return /[",\\r\\n]/.test(text) ? \`"\${text.replaceAll('"', '""')}"\` : text;
}
`;

const REPEATED = `/** The messages that follow, as an array; those that are whole before \`end\`. */
function repeated(
  view: DataView,
  from: number,
  end: number,
  count: number,
  none: readonly number[],
  least: number,
  print: (view: DataView, at: number, length: number) => string,
  lengthAt: (at: number) => number,
): string {
  let text = '';
  let at = from;
  for (let index = none.includes(count) ? count : 0; index < count && at + least <= end; index++) {
    const length = lengthAt(at);
    if (length < least || at + length > end) break;
    text += \`\${text === '' ? '' : ','}{\${print(view, at, length)}}\`;
    at += length;
  }
  return \`[\${text}]\`;
}
`;

const ELEMENTS = `/** The elements as an object in the order of the wire; null when one is not whole. */
function elements(view: DataView, from: number, end: number, limit: number): string {
  let text = '';
  const add = (tag: number, at: number): void => {
    text += \`\${text === '' ? '' : ','}\${tagged(view, tag, view.getUint8(at), at)}\`;
  };
  return end <= limit && visitElements(view, from, end, add) ? \`{\${text}}\` : 'null';
}
`;

const COUNTED_BYTES = `/** Bytes that a field counts, in hexadecimal; null when they are not whole. */
function countedBytes(view: DataView, from: number, end: number, limit: number): string {
  return end < from || end > limit ? 'null' : \`"\${hexOf(view, from, end - from)}"\`;
}
`;

const COUNTED_TEXT = `/** Text that a field counts; null when it is not whole. */
function countedText(view: DataView, from: number, end: number, limit: number): string {
  if (end < from || end > limit) return 'null';
  let text = '';
  for (let at = from; at < end; at++) text += String.fromCharCode(view.getUint8(at));
  return quoted(text);
}
`;

const BARE = `/** A value of JSON as a cell of its own. */
function bare(json: string): string {
  if (json === 'null') return '';
  return json.startsWith('"') ? (JSON.parse(json) as string) : json;
}
`;

const QUOTED = `/** Text that JSON takes as it is. */
const PLAIN = /^[\\x20\\x21\\x23-\\x5b\\x5d-\\x7e]*$/;

function quoted(text: string): string {
  return PLAIN.test(text) ? \`"\${text}"\` : JSON.stringify(text);
}
`;

const CHARACTERS = `/** Every character as a string of JSON. */
const CHARACTERS: readonly string[] = Array.from({ length: 256 }, (_, code) => JSON.stringify(String.fromCharCode(code)));
`;

const NUMBER_OF = `/** A whole number in JSON: as a number while that is exact, as a string beyond; null when there is none. */
function numberOf(digits: string): string {
  if (digits === '') return 'null';
  return digits.length < 16 || Number.isSafeInteger(Number(digits)) ? digits : \`"\${digits}"\`;
}
`;

const DIGITS = `/** A number in text, without zeros before it; empty when the text is none. */
function digits(view: DataView, at: number, length: number): string {
  const found = /^ *(\\d+)$/.exec(readAlpha(view, at, length))?.[1];
  return found === undefined ? '' : String(BigInt(found));
}
`;

const UNSIGNED = `/** A number of 64 bits with all its digits. */
function unsigned(view: DataView, at: number): string {
  const high = view.getUint32(HIGHORDER);
  if (high < 0x200000) return String(high * 0x100000000 + view.getUint32(LOWORDER));
  return String(view.getBigUint64(atORDER));
}
`;

const SIGNED = `/** A signed number of 64 bits with all its digits. */
function signed(view: DataView, at: number): string {
  const high = view.getInt32(HIGHORDER);
  if (high >= -0x200000 && high < 0x200000) return String(high * 0x100000000 + view.getUint32(LOWORDER));
  return String(view.getBigInt64(atORDER));
}
`;

const UNSIGNED_DECIMAL = `/** A scaled number of 64 bits. */
function unsignedDecimal(view: DataView, at: number, scale: number): string {
  return pointed(unsigned(view, at), scale);
}
`;

const SIGNED_DECIMAL = `/** A scaled and signed number of 64 bits. */
function signedDecimal(view: DataView, at: number, scale: number): string {
  return pointed(signed(view, at), scale);
}
`;

const UNSIGNED_CLOCK = `/** A time in 64 bits; a number that no day can hold stays a number. */
function unsignedClock(view: DataView, at: number): string {
  const high = view.getUint32(HIGHORDER);
  return high < 0x10000 ? clock(high * 0x100000000 + view.getUint32(LOWORDER)) : unsigned(view, at);
}
`;

const SIGNED_CLOCK = `/** A time in 64 bits; a number that no day can hold stays a number. */
function signedClock(view: DataView, at: number): string {
  const high = view.getInt32(HIGHORDER);
  return high >= 0 && high < 0x10000 ? clock(high * 0x100000000 + view.getUint32(LOWORDER)) : signed(view, at);
}
`;

const DECIMAL = `/** A scaled number: 3201400 at scale 4 is 320.1400. */
function decimal(value: number, scale: number): string {
  return pointed(String(value), scale);
}
`;

const POINTED = `/** Digits with a point before the last \`scale\` of them. */
function pointed(digits: string, scale: number): string {
  if (digits.startsWith('-')) return \`-\${pointed(digits.slice(1), scale)}\`;
  const padded = digits.length > scale ? digits : digits.padStart(scale + 1, '0');
  return \`\${padded.slice(0, -scale)}.\${padded.slice(-scale)}\`;
}
`;

const CLOCK_OF_SECONDS = `/** Seconds since midnight as HH:MM:SS.nnnnnnnnn. */
function clockOfSeconds(seconds: number): string {
  return \`\${hoursOf(seconds)}.000000000\`;
}
`;

const CLOCK = `/** Nanoseconds since midnight as HH:MM:SS.nnnnnnnnn. */
function clock(ns: number): string {
  const rest = ns % 1e9;
  return \`\${hoursOf((ns - rest) / 1e9)}.\${String(rest + 1e9).slice(1)}\`;
}
`;

const HOURS_OF = `const TWO: readonly string[] = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'));

/** Seconds as HH:MM:SS; hours go on beyond 23. */
function hoursOf(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  return \`\${TWO[hours] ?? hours}:\${TWO[Math.floor(seconds / 60) % 60]}:\${TWO[seconds % 60]}\`;
}
`;

const HEX_OF = `const HEX: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Bytes in hexadecimal. */
function hexOf(view: DataView, at: number, length: number): string {
  let text = '';
  for (let position = at; position < at + length; position++) text += HEX[view.getUint8(position)];
  return text;
}
`;

/** Every function after those that call it. */
const FORMATS: readonly (readonly [name: string, text: string])[] = [
  ['repeated', REPEATED],
  ['elements', ELEMENTS],
  ['bare', BARE],
  ['countedBytes', COUNTED_BYTES],
  ['countedText', COUNTED_TEXT],
  ['cell', CELL],
  ['quoted', QUOTED],
  ['CHARACTERS', CHARACTERS],
  ['numberOf', NUMBER_OF],
  ['digits', DIGITS],
  ['unsignedDecimal', UNSIGNED_DECIMAL],
  ['signedDecimal', SIGNED_DECIMAL],
  ['unsignedClock', UNSIGNED_CLOCK],
  ['signedClock', SIGNED_CLOCK],
  ['unsigned', UNSIGNED],
  ['signed', SIGNED],
  ['decimal', DECIMAL],
  ['pointed', POINTED],
  ['clockOfSeconds', CLOCK_OF_SECONDS],
  ['clock', CLOCK],
  ['hoursOf', HOURS_OF],
  ['hexOf', HEX_OF],
];
