/** ts/range.ts, and the conditions under which `encode` calls it: a DataView keeps the low bits of what does not fit, and says nothing. */
import { type Field, type Protocol, variableFields } from '../ir.ts';
import { rangeOf } from '../resolve-type.ts';
import { stamp, type Target } from './target.ts';

export const typescriptRange: Target = {
  name: 'typescript-range',
  files(protocol: Protocol) {
    const tags = protocol.appendage?.tags.map(({ field }) => field) ?? [];
    const names = rangeFunctions([...tags, ...protocol.messages.flatMap(variableFields)]);
    if (names.length === 0) return [];
    const parts = names.includes('isWhole') ? [REFUSE, IS_WHOLE] : [REFUSE];
    return [{ path: 'ts/range.ts', text: `${stamp(protocol)}\n${parts.join('\n')}` }];
  },
};

const REFUSE = `/** Throws the RangeError of a number that its field can't hold. @param wire such as u16 */
export function refuse(field: string, value: number | bigint, wire: string): never {
  const bits = BigInt(wire.slice(1));
  const signed = wire.startsWith('i');
  const least = signed ? -(1n << (bits - 1n)) : 0n;
  const most = (1n << (signed ? bits - 1n : bits)) - 1n;
  throw new RangeError(\`\${field} takes whole numbers from \${least} to \${most}, not \${value}\`);
}
`;

const IS_WHOLE = `/** Whether a number is a whole one from \`least\` on and before \`end\`. */
export function isWhole(value: number, least: number, end: number): boolean {
  return value >= least && value < end && Math.floor(value) === value;
}
`;

/** What `encode` of these fields calls. */
export function rangeFunctions(fields: readonly Field[]): string[] {
  const checked = fields.filter(isChecked);
  if (checked.length === 0) return [];
  return checked.some(({ wire }) => WIDE[wire] !== undefined) ? ['isWhole', 'refuse'] : ['refuse'];
}

/** Whether a field is a number that its setter would cut. */
function isChecked({ wire }: Field): boolean {
  return rangeOf(wire) !== undefined;
}

/** What is true of no number that fits, by wire; bits that come back alike are the cheapest to ask for. */
function misfit(wire: string, value: string): string {
  const narrow: Readonly<Record<string, string>> = {
    u8: `(${value} & 0xff)`,
    u16: `(${value} & 0xffff)`,
    u32: `(${value} >>> 0)`,
    i8: `((${value} << 24) >> 24)`,
    i16: `((${value} << 16) >> 16)`,
    i32: `(${value} | 0)`,
  };
  const same = narrow[wire];
  return same === undefined ? `!isWhole(${value}, ${WIDE[wire]})` : `${same} !== ${value}`;
}

/** The least number, and the first beyond the largest: powers of two, which numbers hold exactly. */
const WIDE: Readonly<Record<string, string>> = {
  u48: '0, 2 ** 48',
  u64: '0, 2 ** 64',
  i64: '-(2 ** 63), 2 ** 63',
};

/** What refuses a number before it is set; empty for a field whose setter refuses by itself. */
export function refusal(field: Field, value: string): string[] {
  return isChecked(field) ? [`if (${misfit(field.wire, value)}) ${refuse(field, value)}`] : [];
}

/** The same for a bigint. */
export function refusalOfBig(field: Field, value: string): string[] {
  const range = rangeOf(field.wire);
  return range === undefined ? [] : [`if (${value} < ${range.min}n || ${value} > ${range.max}n) ${refuse(field, value)}`];
}

function refuse({ name, wire }: Field, value: string): string {
  return `refuse('${name}', ${value}, '${wire}');`;
}
