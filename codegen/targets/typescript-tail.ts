/** What follows the fields, in TypeScript: functions of a message file, and the ts/tail.ts that they share. */
import type { BytesTail, ElementsTail, Message, Protocol, RepeatTail } from '../ir.ts';
import { stamp, type Target } from './target.ts';
import { type Accessor, AT, getters } from './typescript-field.ts';

export interface Imports {
  readonly from: string;
  readonly names: readonly string[];
}

/** What the functions of a message's tail call from other files. */
export function tailImports({ tail }: Message): Imports[] {
  if (tail === undefined) return [];
  if (tail.kind === 'elements')
    return [{ from: './appendage.ts', names: ['readValues', 'type Values', 'visitElements', 'writeValues'] }];
  if (tail.kind === 'repeat') {
    const names = ['LENGTH as EACH_LENGTH', ...(tail.of.tail === undefined ? [] : ['lengthAt as eachLengthAt'])];
    return [{ from: `./${tail.of.kebab}.ts`, names }];
  }
  if (tail.kind === 'bytes') return [{ from: './tail.ts', names: ['bytesBetween'] }];
  return [
    { from: './alpha.ts', names: ['writeAlpha'] },
    { from: './tail.ts', names: ['bytesBetween', 'textOf'] },
  ];
}

export function tailFunctions(message: Message, little: boolean): Accessor[] {
  const { tail } = message;
  if (tail === undefined) return [];
  if (tail.kind === 'repeat') return repeated(tail);
  return tail.kind === 'elements' ? elements(tail, little) : counted(message, tail);
}

const BUILDING = { isExported: true };
const LENGTH = { name: 'length', type: 'number' };

function counted(message: Message, tail: BytesTail): Accessor[] {
  const { counter, less } = tail;
  const beside = message.length - less;
  const text = tail.kind === 'text';
  const most = 2 ** (8 * counter.length) - 1 - less;
  const type = text ? 'string' : 'Uint8Array';
  const window = 'bytesBetween(view, at + LENGTH, at + lengthAt(view, at))';
  return [
    {
      ...BUILDING,
      name: 'lengthAt',
      parameters: AT,
      returnType: 'number',
      docs: [`Bytes of the whole message, as ${counter.name} says; below LENGTH when that is damaged.`],
      statements: [`return ${counter.camel}(view, at) ${beside < 0 ? '-' : '+'} ${Math.abs(beside)};`],
    },
    {
      ...BUILDING,
      name: tail.camel,
      parameters: AT,
      returnType: type,
      docs: [
        `${tail.name} @${tail.offset}: ${text ? 'one character a byte' : 'a window on the bytes, not a copy'}. Throws a RangeError when it is not all in the view.`,
      ],
      statements: [`return ${text ? `textOf(${window})` : window};`],
    },
    {
      ...BUILDING,
      name: `set${tail.pascal}`,
      parameters: [...AT, { name: 'value', type }],
      returnType: 'number',
      docs: [
        `Writes ${tail.name} and ${counter.name}; returns the bytes of the whole message. Throws a RangeError when it does not fit.`,
      ],
      statements: [
        `if (value.length > ${most}) throw new RangeError(\`${tail.name} takes at most ${most} bytes, not \${value.length}\`);`,
        text
          ? 'writeAlpha(view, at + LENGTH, value.length, value);'
          : 'bytesBetween(view, at + LENGTH, at + LENGTH + value.length).set(value);',
        `set${counter.pascal}(view, at, value.length${less === 0 ? '' : ` + ${less}`});`,
        'return LENGTH + value.length;',
      ],
    },
  ];
}

function repeated(tail: RepeatTail): Accessor[] {
  const { counter, none, of } = tail;
  const special = none.map((count) => `count === ${count}`).join(' || ');
  const end = { name: 'end', type: 'number' };
  const visit = { name: 'visit', type: '(at: number) => void' };
  return [
    {
      ...BUILDING,
      name: tail.camel,
      parameters: AT,
      returnType: 'number',
      docs: [
        `How many ${of.name} follow: ${counter.name}${none.length === 0 ? '' : `, or none when that is ${none.join(', ')}`}.`,
      ],
      statements:
        none.length === 0
          ? [`return ${counter.camel}(view, at);`]
          : [`const count = ${counter.camel}(view, at);`, `return ${special} ? 0 : count;`],
    },
    {
      ...BUILDING,
      name: `forEach${of.pascal}`,
      parameters: [...AT, end, visit],
      returnType: 'number',
      docs: [
        `Calls \`visit\` with the offset of each ${of.name}, in order. Returns how many were whole before \`end\`, the offset behind the message: fewer than ${tail.camel} when it was cut.`,
      ],
      statements: [
        `const count = ${tail.camel}(view, at);`,
        'let next = at + LENGTH;',
        'for (let index = 0; index < count; index++) {',
        '  if (next + EACH_LENGTH > end) return index;',
        `  const size = ${of.tail === undefined ? 'EACH_LENGTH' : 'eachLengthAt(view, next)'};`,
        '  if (size < EACH_LENGTH || next + size > end) return index;',
        '  visit(next);',
        '  next += size;',
        '}',
        'return count;',
      ],
    },
  ];
}

/** The offset behind the elements, when they are all there: three functions of a message file say the same. */
function elements(tail: ElementsTail, little: boolean): Accessor[] {
  const { counter, optional } = tail;
  const first = optional ? `LENGTH + ${counter.length}` : 'LENGTH';
  const size = `${counter.camel}(view, at)`;
  const has: Accessor = {
    ...BUILDING,
    name: `has${tail.pascal}`,
    parameters: [...AT, LENGTH],
    returnType: 'boolean',
    docs: [`Whether ${tail.name} is all within the message's \`length\` bytes${optional ? '; it may be left out' : ''}.`],
    statements: [`return length >= ${first} && ${first} + ${size} <= length;`],
  };
  const visit: Accessor = {
    ...BUILDING,
    name: 'forEachElement',
    parameters: [...AT, LENGTH, { name: 'visit', type: '(tag: number, at: number) => void' }],
    returnType: 'boolean',
    docs: ['Calls `visit` with the tag and the offset of each element, known or not. Returns false when one is not whole.'],
    statements: [
      ...(optional ? ['if (length === LENGTH) return true;'] : []),
      `if (!has${tail.pascal}(view, at, length)) return false;`,
      `const from = at + ${first};`,
      `return visitElements(view, from, from + ${size}, visit);`,
    ],
  };
  const absent = optional ? ['if (length === LENGTH) return {};'] : [];
  const read: Accessor = {
    ...BUILDING,
    name: tail.camel,
    parameters: [...AT, LENGTH],
    returnType: 'Values | undefined',
    docs: ['Values of the elements with a known tag and its length; undefined when an element is not whole.'],
    statements: [
      ...absent,
      `if (!has${tail.pascal}(view, at, length)) return undefined;`,
      `const from = at + ${first};`,
      `return readValues(view, from, from + ${size});`,
    ],
  };
  return [...(optional ? getters(counter, little) : []), has, visit, read, writer(tail, first, little)];
}

function writer(tail: ElementsTail, first: string, little: boolean): Accessor {
  const { counter, optional } = tail;
  const method = `setUint${8 * counter.length}`;
  const store = optional
    ? `view.${method}(at + LENGTH, size${little && counter.length > 1 ? ', true' : ''});`
    : `set${counter.pascal}(view, at, size);`;
  return {
    ...BUILDING,
    name: `set${tail.pascal}`,
    parameters: [...AT, { name: 'values', type: tail.pascal }],
    returnType: 'number',
    docs: [`Writes the elements and ${counter.name}; returns the bytes of the whole message.`],
    statements: [`const size = writeValues(view, at + ${first}, values);`, store, `return ${first} + size;`],
  };
}

/** ts/tail.ts: bytes of variable number. */
export const typescriptTail: Target = {
  name: 'typescript-tail',
  files(protocol: Protocol) {
    const kinds = new Set(protocol.messages.map((message) => message.tail?.kind));
    if (!kinds.has('bytes') && !kinds.has('text')) return [];
    const parts = [BYTES_BETWEEN, ...(kinds.has('text') ? [TEXT_OF] : [])];
    return [{ path: 'ts/tail.ts', text: `${stamp(protocol)}\n${parts.join('\n')}` }];
  },
};

const BYTES_BETWEEN = `/** The bytes from \`from\` up to \`end\`: a window, not a copy. Throws a RangeError when they are not all in the view. */
export function bytesBetween(view: DataView, from: number, end: number): Uint8Array {
  if (end < from || end > view.byteLength) {
    throw new RangeError(\`bytes \${from} to \${end} are not in a view of \${view.byteLength}\`);
  }
  return new Uint8Array(view.buffer, view.byteOffset + from, end - from);
}
`;

const TEXT_OF = `/** Bytes as text, one character each. */
export function textOf(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
`;
