/** Faults in the TypeScript of one protocol. */
import type { Protocol } from '../ir.ts';
import { type Fault, faultsIn, plusOne, type Slip } from './fault.ts';

/** `at` or `at + 7` where a byte of the message is addressed. */
const OFFSET: Slip = {
  kind: 'offset',
  pattern: /(view\.[gs]et\w+\(|(?:read|write)\w+\(view, |byteOffset \+ )at(?: \+ (\d+))?(?=[,)])/g,
  wrong: (_, before = '', offset = '') => `${before}at + ${plusOne(offset)}`,
};

const READER_SLIPS: readonly Slip[] = [
  OFFSET,
  {
    kind: 'endianness',
    pattern: /view\.get((?:Big)?(?:Uint|Int)(?:16|32|64))\(([^(),]+)(, true)?\)/g,
    wrong: (_, method = '', at = '', little = '') => `view.get${method}(${at}${little === '' ? ', true' : ''})`,
  },
  {
    kind: 'sign',
    pattern: /view\.get(Big)?(Uint|Int)(\d+)/g,
    wrong: (_, big = '', kind = '', bits = '') => `view.get${big}${kind === 'Int' ? 'Uint' : 'Int'}${bits}`,
  },
  {
    kind: 'length',
    pattern: /view\.get(Uint|Int)(16|32)/g,
    wrong: (_, kind = '', bits = '') => `view.get${kind}${Number(bits) / 2}`,
  },
  {
    kind: 'length',
    pattern: /(read\w+\(view, at(?: \+ \d+)?, |byteOffset \+ at(?: \+ \d+)?, )(\d+)/g,
    wrong: (_, before = '', length = '') => `${before}${Number(length) - 1}`,
  },
];

const WRITER_SLIPS: readonly Slip[] = [
  OFFSET,
  {
    kind: 'endianness',
    pattern: /view\.set((?:Big)?(?:Uint|Int)(?:16|32|64))\((.*?)(, true)?\);/g,
    // All bits alike: the same bytes either way.
    wrong: (_, method = '', rest = '', little = '') =>
      /, (0n?|-1n?)$/.test(rest) ? undefined : `view.set${method}(${rest}${little === '' ? ', true' : ''});`,
  },
  // setInt and setUint write the same bytes; what can go wrong is the high half of a negative number.
  { kind: 'sign', pattern: /(view\.setInt32\(at[^,]*, )Math\.floor/g, wrong: (_, before = '') => `${before}Math.trunc` },
  {
    kind: 'length',
    pattern: /view\.set(Uint|Int)(16|32)/g,
    wrong: (_, kind = '', bits = '') => `view.set${kind}${Number(bits) / 2}`,
  },
  {
    kind: 'length',
    pattern: /(write\w+\(view, at(?: \+ \d+)?, |byteOffset \+ at(?: \+ \d+)?, )(\d+)/g,
    wrong: (_, before = '', length = '') => `${before}${Number(length) - 1}`,
  },
];

const LENGTH: Slip = {
  kind: 'length',
  pattern: /(?<=export const LENGTH = )\d+|(?<=LENGTHS\[0x\w\w\] = )\d+/g,
  wrong: (digits = '') => plusOne(digits),
};

/** Every fault in the accessors and encoders of a protocol. @param read gives the text of a generated file */
export function typescriptFaults({ id, messages, appendage, typeOffset }: Protocol, read: (path: string) => string): Fault[] {
  const files = messages.map(({ kebab, name }) => ({ path: `ts/${kebab}.ts`, message: name as string | undefined }));
  if (appendage !== undefined) files.push({ path: 'ts/appendage.ts', message: undefined });
  const own = files.flatMap(({ path, message }) => {
    const text = read(path);
    const common = { id, path, message };
    const length = { ...common, target: 'typescript encoders', where: 'LENGTH', text, from: 0 } as const;
    return [...functions(text, common), ...(message === undefined ? [] : faultsIn(length, [LENGTH]))];
  });
  if (typeOffset === undefined) return own;
  const tables = { id, path: 'ts/messages.ts', message: undefined, target: 'typescript accessors', where: 'LENGTHS' } as const;
  return [...own, ...faultsIn({ ...tables, text: read(tables.path), from: 0 }, [LENGTH])];
}

function functions(text: string, common: Pick<Fault, 'id' | 'path' | 'message'>): Fault[] {
  return [...text.matchAll(/^export function (\w+)\(.*\n([\s\S]*?)^\}/gm)].flatMap((match) => {
    const [all, where = '', body = ''] = match;
    const writes = /^(set[A-Z]|encode|write)/.test(where);
    const target = writes ? 'typescript encoders' : 'typescript accessors';
    const from = match.index + all.length - 1 - body.length;
    return faultsIn({ ...common, target, where, text: body, from }, writes ? WRITER_SLIPS : READER_SLIPS);
  });
}
