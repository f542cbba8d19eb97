/** The exported part of ts/print.ts: printers, rows of CSV, and the printer of a type byte. */
import { type Protocol, revisions, type TypeGroup } from '../ir.ts';
import { quote } from './typescript-wire.ts';

export function printerInterface(protocol: Protocol): string {
  const typed = protocol.messages.some((message) => message.type !== null);
  return `/** Prints one kind of message. \`length\` is the bytes that are there, at least those of the fixed part. */
export interface Printer {
  ${typed ? '/** The type byte as a character. */' : '/** These messages have no type byte. */'}
  readonly type: ${typed ? 'string | null' : 'null'};
  readonly name: string;
  /** Bytes of the fixed part. */
  readonly length: number;
  /** The fields as members of a JSON object, without its braces. */
  readonly json: (view: DataView, at: number, length: number) => string;
  /** The fields as bare text, one a column. */
  readonly texts: (view: DataView, at: number, length: number) => string[];
  /** Names of the fields in wire order, without the type byte. */
  readonly columns: readonly string[];
}
`;
}

/** What an unknown message has in place of its type. */
function typeText({ typeOffset }: Protocol, quoted: boolean): string {
  if (typeOffset === undefined) return quoted ? "'null'" : "''";
  const code = `view.getUint8(at${typeOffset === 0 ? '' : ` + ${typeOffset}`})`;
  return `length > ${typeOffset} ? ${quoted ? `CHARACTERS[${code}]` : `String.fromCharCode(${code})`} : ${quoted ? "'null'" : "''"}`;
}

export function csv(protocol: Protocol, columns: readonly string[]): string {
  const typed = protocol.messages.some((message) => message.type !== null);
  const known = typed ? `\${printer.type === null ? 'null' : CHARACTERS[printer.type.charCodeAt(0)]}` : 'null';
  const putType = typed ? `\n    if (type >= 0) cells[type] = cell(printer?.type ?? (${typeText(protocol, false)}));` : '';
  return `/** A message as members of a JSON object: type, name, its fields; \`hex\` in their place when the message is unknown or too short. */
export function membersOf(printer: Printer | undefined, view: DataView, at: number, length: number): string {
  if (printer !== undefined && length >= printer.length) {
    return \`"type":${known},"name":"\${printer.name}",\${printer.json(view, at, length)}\`;
  }
  const type = ${typeText(protocol, true)};
  const name = printer === undefined ? 'null' : \`"\${printer.name}"\`;
  return \`"type":\${type},"name":\${name},"hex":"\${hexOf(view, at, length)}"\`;
}

/** Columns of CSV for every message: type, name, each field once, and the bytes of a message whose fields can't be read. */
export const CSV_COLUMNS: readonly string[] = [
  'type', 'name',
${lines(columns)}  'hex',
];

/** A function that gives rows with these columns; a field that is not among them is left out. */
export function csvRows(
  columns: readonly string[],
): (printer: Printer | undefined, view: DataView, at: number, length: number) => string {
  const own = new Map(PRINTERS.map((printer) => [printer, printer.columns.map((name) => columns.indexOf(name))]));
${typed ? "  const type = columns.indexOf('type');\n" : ''}  const name = columns.indexOf('name');
  const bytes = columns.indexOf('hex');
  const empty = columns.map(() => '');
  return (printer, view, at, length) => {
    const cells = empty.slice();${putType}
    if (name >= 0) cells[name] = printer?.name ?? '';
    const places = printer === undefined || length < printer.length ? undefined : own.get(printer);
    if (places === undefined) {
      if (bytes >= 0) cells[bytes] = hexOf(view, at, length);
      return cells.join(',');
    }
    const texts = printer?.texts(view, at, length) ?? [];
    for (let index = 0; index < texts.length; index++) {
      const place = places[index] ?? -1;
      if (place >= 0) cells[place] = cell(texts[index] ?? '');
    }
    return cells.join(',');
  };
}
`;
}

/** Names in quotes, several a line. */
function lines(names: readonly string[]): string {
  let text = '';
  let line = ' ';
  for (const name of names) {
    const entry = ` ${quote(name)},`;
    if (line.length + entry.length > 130) {
      text += `${line}\n`;
      line = ' ';
    }
    line += entry;
  }
  return line === ' ' ? text : `${text}${line}\n`;
}

/** By type byte; a protocol that reuses its codes by direction gets one set a direction. Without type bytes the caller knows the printer. */
export function lookups(protocol: Protocol, groups: readonly TypeGroup[]): string[] {
  if (groups.length === 0) return [];
  return [BY_NAME, ...groups.map((group) => lookup(protocol, group))];
}

const BY_NAME = `const BY_NAME: ReadonlyMap<string | undefined, Printer> = new Map(PRINTERS.map((printer) => [printer.name, printer]));

function byCode(nameOfCode: (code: number) => string | undefined): readonly (Printer | undefined)[] {
  return Array.from({ length: 256 }, (_, code) => BY_NAME.get(nameOfCode(code)));
}

const ROWS = csvRows(CSV_COLUMNS);
`;

function lookup(protocol: Protocol, { word }: TypeGroup): string {
  const suffix = word.charAt(0).toUpperCase() + word.slice(1);
  const table = `BY_CODE${word === '' ? '' : `_${word.toUpperCase()}`}`;
  const at = protocol.typeOffset === 0 ? 'at' : `at + ${protocol.typeOffset}`;
  const found = `${table}[view.getUint8(${at})]`;
  const grown = revisions(protocol).length > 0;
  const result = grown
    ? `  const first = ${found};
  return first === undefined ? undefined : BY_NAME.get(layoutOf(first.name, length));`
    : `  return ${found};`;
  const what = word === '' ? 'a message' : `an ${word} message`;
  return `const ${table} = byCode(nameOf${suffix});

/** The printer of ${what}; undefined when its type is unknown. */
export function printerOf${suffix}(view: DataView, at: number, length: number): Printer | undefined {
  if (length <= ${protocol.typeOffset}) return undefined;
${result}
}

/** ${what.charAt(0).toUpperCase()}${what.slice(1)} as a JSON object: prices as decimals and times as HH:MM:SS.nnnnnnnnn in text, 64-bit numbers in text beyond 2^53. */
export function printJson${suffix}(view: DataView, at: number, length: number): string {
  return \`{\${membersOf(printerOf${suffix}(view, at, length), view, at, length)}}\`;
}

/** ${what.charAt(0).toUpperCase()}${what.slice(1)} as a row of CSV with the columns CSV_COLUMNS. */
export function printCsv${suffix}(view: DataView, at: number, length: number): string {
  return ROWS(printerOf${suffix}(view, at, length), view, at, length);
}
`;
}
