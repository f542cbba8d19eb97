/** fuzz/<id>.test.ts: properties of the TypeScript accessors, against a byte loop that shares nothing with them. */
import { type Field, is64, type Message, type Protocol } from '../ir.ts';
import { tableProperties } from './fuzz-tables.ts';
import { tailProperties } from './fuzz-typescript-tail.ts';
import { stamp, type Target } from './target.ts';
import { quote } from './typescript-wire.ts';

export const fuzzTypescript: Target = {
  name: 'fuzz-typescript',
  files(protocol: Protocol) {
    const cases = protocol.messages.map(caseText).join('');
    const text = `${stamp(protocol)}
${IMPORTS.join('\n')}

const LITTLE_ENDIAN: boolean = ${protocol.endian === 'little'};

${DECLARATIONS}
const CASES: readonly Case[] = [
${cases}];

${PROPERTIES}${protocol.messages.some(hasAscii) ? `\n${ASCII}` : ''}${tailProperties(protocol, ALIAS)}${tableProperties(protocol, ALIAS)}`;
    return [{ path: `fuzz/${protocol.id}.test.ts`, text }];
  },
};

const ALIAS = 'protocol';

/** Lines of the generated file, quoted so that nobody takes them for imports of this one. */
const IMPORTS = [
  "import assert from 'node:assert/strict';",
  "import { test } from 'node:test';",
  "import fc from 'fast-check';",
  `import * as ${ALIAS} from '../ts/index.ts';`,
];

function hasAscii(message: Message): boolean {
  return message.fields.some((field) => field.wire === 'ascii');
}

function caseText(message: Message): string {
  const own = `${ALIAS}.${message.camel}`;
  return `  {
    name: ${quote(message.name)}, length: ${message.length}, encode: ${own}.encode, setConstants: ${own}.setConstants,
    fields: [
${message.fields.map((field) => fieldText(own, field)).join('')}    ],
  },
`;
}

function fieldText(own: string, field: Field): string {
  const { camel, pascal, offset, length, wire, constant } = field;
  const parts = [`name: ${quote(camel)}, offset: ${offset}, length: ${length}, wire: ${quote(wire)}, get: ${own}.${camel}`];
  if (field.alignRight) parts.push("align: 'right'");
  if (is64(field)) parts.push(`getBig: ${own}.${camel}Big`);
  if (constant === undefined) parts.push(`set: ${own}.set${pascal}`);
  if (constant === undefined && is64(field)) parts.push(`setBig: ${own}.set${pascal}Big`);
  if (constant !== undefined) parts.push(`constant: ${typeof constant === 'number' ? constant : quote(constant)}`);
  return `      { ${parts.join(', ')} },\n`;
}

const DECLARATIONS = `interface FieldCase {
  readonly name: string;
  readonly offset: number;
  readonly length: number;
  readonly wire: string;
  readonly align?: 'right';
  readonly get: (view: DataView, at: number) => unknown;
  readonly getBig?: (view: DataView, at: number) => bigint;
  readonly set?: (view: DataView, at: number, value: never) => void;
  readonly setBig?: (view: DataView, at: number, value: bigint) => void;
  readonly constant?: number | string;
}

interface Case {
  readonly name: string;
  readonly length: number;
  readonly encode: (view: DataView, at: number, fields: never) => number;
  readonly setConstants: (view: DataView, at: number) => void;
  readonly fields: readonly FieldCase[];
}
`;

const PROPERTIES = `/** The integer at \`from\`, byte by byte. */
function integerAt(bytes: Uint8Array, from: number, field: FieldCase): bigint {
  let value = 0n;
  for (let index = 0; index < field.length; index++) {
    const position = LITTLE_ENDIAN ? field.length - 1 - index : index;
    value = (value << 8n) | BigInt(bytes[from + position] ?? 0);
  }
  return field.wire.startsWith('i') ? BigInt.asIntN(field.length * 8, value) : value;
}

/** What the getter must give for these bytes. */
function expected(bytes: Uint8Array, from: number, field: FieldCase): unknown {
  const own = bytes.slice(from, from + field.length);
  if (field.wire === 'bytes') return own;
  const text = Buffer.from(own).toString('latin1').replace(/ +$/, '');
  if (field.wire === 'alpha') return field.align === 'right' ? text.replace(/^ +/, '') : text;
  if (field.wire === 'ascii') return /^ *\\d+$/.test(text) ? Number(text) : Number.NaN;
  return Number(integerAt(bytes, from, field));
}

function expectedBig(bytes: Uint8Array, from: number, field: FieldCase): bigint {
  if (field.wire !== 'ascii') return integerAt(bytes, from, field);
  const text = Buffer.from(bytes.slice(from, from + field.length)).toString('latin1').replace(/ +$/, '');
  return /^ *\\d+$/.test(text) ? BigInt(text) : -1n;
}

/** Values of one field, as \`encode\` takes them. */
function values(field: FieldCase): fc.Arbitrary<unknown> {
  const bits = field.length * 8;
  switch (field.wire) {
    case 'alpha':
      return fc
        .string({ unit: 'binary-ascii', maxLength: field.length })
        .map((text) => text.replace(/ +$/, ''))
        .map((text) => (field.align === 'right' ? text.replace(/^ +/, '') : text));
    case 'ascii':
      if (field.length < 16) return fc.maxSafeNat().map((value) => value % 10 ** field.length);
      return fc.oneof(fc.maxSafeNat(), fc.bigInt({ min: 0n, max: 10n ** BigInt(field.length) - 1n }));
    case 'bytes':
      return fc.uint8Array({ minLength: field.length, maxLength: field.length });
    case 'u64':
      return fc.oneof(fc.maxSafeNat(), fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }));
    case 'i64':
      return fc.oneof(fc.maxSafeInteger(), fc.bigInt({ min: -(1n << 63n), max: (1n << 63n) - 1n }));
    case 'char':
      return fc.oneof(fc.nat(255), fc.nat(255).map((code) => String.fromCharCode(code)));
    default:
      if (field.wire.startsWith('i')) return fc.integer({ min: -(2 ** (bits - 1)), max: 2 ** (bits - 1) - 1 });
      return fc.maxSafeNat().map((value) => value % 2 ** bits);
  }
}

/** What a getter must give after \`value\` was written. */
function readBack(field: FieldCase, value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  return field.wire === 'char' && typeof value === 'string' ? value.charCodeAt(0) : value;
}

function constantBytes(field: FieldCase): Uint8Array {
  const { constant, length } = field;
  if (typeof constant === 'string') return Uint8Array.from(Buffer.from(constant.padEnd(length), 'latin1'));
  const bytes = new Uint8Array(length);
  for (let index = 0; index < length; index++) {
    const shift = BigInt(8 * (LITTLE_ENDIAN ? index : length - 1 - index));
    bytes[index] = Number(BigInt.asUintN(8, BigInt(constant ?? 0) >> shift));
  }
  return bytes;
}

const MARGIN = 16;
const GUARD = 0xa5;

for (const it of CASES) {
  const variable = it.fields.filter((field) => field.constant === undefined);

  test(\`\${it.name}: getters read any bytes as a byte loop does\`, () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: it.length, maxLength: it.length }), fc.nat(MARGIN), (message, at) => {
        const bytes = new Uint8Array(at + it.length);
        bytes.set(message, at);
        const view = new DataView(bytes.buffer);
        for (const field of it.fields) {
          assert.deepEqual(field.get(view, at), expected(bytes, at + field.offset, field), field.name);
          if (field.getBig) assert.equal(field.getBig(view, at), expectedBig(bytes, at + field.offset, field), field.name);
        }
      }),
    );
  });

  test(\`\${it.name}: encode writes every field and nothing beside the message\`, () => {
    const record = fc.record(Object.fromEntries(variable.map((field) => [field.name, values(field)])));
    fc.assert(
      fc.property(record, fc.nat(MARGIN), (fields, at) => {
        const bytes = new Uint8Array(at + it.length + MARGIN).fill(GUARD);
        const view = new DataView(bytes.buffer);
        assert.equal(it.encode(view, at, fields as never), it.length);
        assert.ok(bytes.subarray(0, at).every((byte) => byte === GUARD), 'bytes before');
        assert.ok(bytes.subarray(at + it.length).every((byte) => byte === GUARD), 'bytes after');
        for (const field of it.fields) {
          const from = at + field.offset;
          if (field.constant !== undefined) {
            assert.deepEqual(bytes.slice(from, from + field.length), constantBytes(field), field.name);
            continue;
          }
          const value: unknown = fields[field.name];
          assert.deepEqual(field.get(view, at), readBack(field, value), field.name);
          if (field.getBig) assert.equal(field.getBig(view, at), BigInt(value as bigint | number), field.name);
        }
      }),
    );
  });

  test(\`\${it.name}: a setter touches its own bytes only\`, () => {
    for (const field of variable) {
      fc.assert(
        fc.property(fc.uint8Array({ minLength: it.length, maxLength: it.length }), values(field), (message, value) => {
          const bytes = Uint8Array.from(message);
          const view = new DataView(bytes.buffer);
          const code = field.wire === 'char' && typeof value === 'string' ? value.charCodeAt(0) : value;
          if (typeof code === 'bigint') field.setBig?.(view, 0, code);
          else field.set?.(view, 0, code as never);
          assert.deepEqual(field.get(view, 0), readBack(field, value), field.name);
          assert.deepEqual(bytes.slice(0, field.offset), message.slice(0, field.offset), field.name);
          assert.deepEqual(bytes.slice(field.offset + field.length), message.slice(field.offset + field.length), field.name);
        }),
      );
    }
  });

  test(\`\${it.name}: text too long, and views too short, are refused\`, () => {
    const view = new DataView(new ArrayBuffer(it.length));
    for (const field of variable) {
      if (field.wire === 'ascii') assert.throws(() => field.set?.(view, 0, (10 ** field.length) as never), RangeError);
      if (field.wire === 'alpha') assert.throws(() => field.set?.(view, 0, 'x'.repeat(field.length + 1) as never), RangeError);
    }
    const last = it.fields.at(-1);
    if (last) assert.throws(() => last.get(new DataView(new ArrayBuffer(it.length - 1)), 0), RangeError);
  });
}
`;

/** Random bytes are seldom a number in text: these are, most of the time. */
const ASCII = `/** Digits with spaces around them, and now and then another character. */
function digits(length: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.stringMatching(/^\\d+$/), fc.nat(length), fc.nat(2), fc.oneof({ arbitrary: fc.constant(' '), weight: 9 }, fc.string({ unit: 'binary-ascii', maxLength: 1 })))
    .map(([text, before, after, odd]) => \`\${odd}\${text}\${' '.repeat(after)}\`.padStart(before).slice(-length).padStart(length));
}

for (const it of CASES) {
  for (const field of it.fields.filter((candidate) => candidate.wire === 'ascii')) {
    test(\`\${it.name}.\${field.name}: numbers in text\`, () => {
      fc.assert(
        fc.property(digits(field.length), (text) => {
          const bytes = new Uint8Array(it.length);
          bytes.set(Buffer.from(text, 'latin1'), field.offset);
          const view = new DataView(bytes.buffer);
          assert.deepEqual(field.get(view, 0), expected(bytes, field.offset, field), text);
          if (field.getBig) assert.equal(field.getBig(view, 0), expectedBig(bytes, field.offset, field), text);
        }),
      );
    });
  }
}
`;
