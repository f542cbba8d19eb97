/** The part of fuzz/<id>.test.ts about what follows the fields; it looks at the bytes by loops of its own. */
import type { BytesTail, ElementsTail, Field, Message, Protocol, RepeatTail } from '../ir.ts';
import { is64 } from '../ir.ts';
import { ELEMENTS } from './fuzz-typescript-elements.ts';
import { quote } from './typescript-wire.ts';

/** Text of the tests; empty for a protocol whose messages all have one length. */
export function tailProperties(protocol: Protocol, alias: string): string {
  const counted: string[] = [];
  const repeated: string[] = [];
  const elements: string[] = [];
  for (const message of protocol.messages) {
    const { tail } = message;
    if (tail === undefined) continue;
    const own = `${alias}.${message.camel}`;
    if (tail.kind === 'repeat') repeated.push(repeatCase(own, message, tail));
    else if (tail.kind === 'elements') elements.push(elementsCase(own, message, tail));
    else counted.push(countedCase(own, message, tail));
  }
  const parts: string[] = [];
  if (counted.length + repeated.length + elements.length > 0) parts.push(COUNTER);
  if (counted.length > 0) parts.push(COUNTED.replace('CASES_HERE', counted.join('')));
  if (repeated.length > 0) parts.push(REPEATED.replace('CASES_HERE', repeated.join('')));
  if (elements.length > 0) parts.push(ELEMENTS.replace('CASES_HERE', elements.join('')).replace('TAGS_HERE', tagCases(protocol)));
  return parts.map((part) => `\n${part}`).join('');
}

function counterText(field: Field): string {
  return `{ offset: ${field.offset}, length: ${field.length} }`;
}

function countedCase(own: string, message: Message, tail: BytesTail): string {
  const text = tail.kind === 'text';
  const get = text
    ? `(view, at) => Uint8Array.from(Buffer.from(${own}.${tail.camel}(view, at), 'latin1'))`
    : `${own}.${tail.camel}`;
  const set = text
    ? `(view, at, value) => ${own}.set${tail.pascal}(view, at, Buffer.from(value).toString('latin1'))`
    : `${own}.set${tail.pascal}`;
  return `  {
    name: ${quote(`${message.name}.${tail.name}`)}, length: ${message.length}, less: ${tail.less}, counter: ${counterText(tail.counter)},
    lengthAt: ${own}.lengthAt,
    get: ${get},
    set: ${set},
  },
`;
}

function repeatCase(own: string, message: Message, tail: RepeatTail): string {
  const { of } = tail;
  const inner = of.tail === undefined || of.tail.kind === 'repeat' ? '' : `, counter: ${counterText(of.tail.counter)}`;
  const less = of.tail?.kind === 'bytes' || of.tail?.kind === 'text' ? of.tail.less : 0;
  return `  {
    name: ${quote(`${message.name}.${tail.name}`)}, length: ${message.length}, counter: ${counterText(tail.counter)}, none: [${tail.none.join(', ')}],
    each: { length: ${of.length}, less: ${less}${inner} },
    count: ${own}.${tail.camel}, forEach: ${own}.forEach${of.pascal},
  },
`;
}

function elementsCase(own: string, message: Message, tail: ElementsTail): string {
  const tags = tail.tags.map(({ field }) => quote(field.camel)).join(', ');
  return `  {
    name: ${quote(message.name)}, length: ${message.length}, optional: ${tail.optional}, counter: ${counterText(tail.counter)},
    has: ${own}.has${tail.pascal}, forEach: ${own}.forEachElement, get: ${own}.${tail.camel}, set: ${own}.set${tail.pascal},
    tags: [${tags}],
  },
`;
}

function tagCases(protocol: Protocol): string {
  const rows = (protocol.appendage?.tags ?? []).map(({ tag, field }) => {
    const align = field.alignRight ? ", align: 'right' as const" : '';
    const place = `offset: 2, length: ${field.length}, wire: ${quote(field.wire)}${align}`;
    const big = is64(field) ? `, getBig: protocol.appendage.${field.camel}Big` : '';
    return `  ${field.camel}: { tag: ${tag}, name: ${quote(field.camel)}, ${place}, get: protocol.appendage.${field.camel}${big} },\n`;
  });
  return rows.join('');
}

const COUNTER = `interface Counter {
  readonly offset: number;
  readonly length: number;
}

function readCounter(bytes: Uint8Array, at: number, counter: Counter): number {
  return Number(integerAt(bytes, at + counter.offset, { ...counter, name: '', wire: 'u32', get: () => 0 }));
}

function writeCounter(bytes: Uint8Array, at: number, counter: Counter, value: number): void {
  for (let index = 0; index < counter.length; index++) {
    const position = LITTLE_ENDIAN ? index : counter.length - 1 - index;
    bytes[at + counter.offset + position] = Math.floor(value / 256 ** index) % 256;
  }
}
`;

const COUNTED = `const COUNTED: readonly {
  readonly name: string;
  readonly length: number;
  readonly less: number;
  readonly counter: Counter;
  readonly lengthAt: (view: DataView, at: number) => number;
  readonly get: (view: DataView, at: number) => Uint8Array;
  readonly set: (view: DataView, at: number, value: Uint8Array) => number;
}[] = [
CASES_HERE];

for (const it of COUNTED) {
  test(\`\${it.name}: what is written is counted and read again, and nothing beside it is touched\`, () => {
    const most = Math.min(256 ** it.counter.length - 1 - it.less, 600);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: most }), fc.nat(MARGIN), (value, at) => {
        const bytes = new Uint8Array(at + it.length + value.length + MARGIN).fill(GUARD);
        const view = new DataView(bytes.buffer);
        const whole = it.length + value.length;
        assert.equal(it.set(view, at, value), whole);
        assert.equal(it.lengthAt(view, at), whole);
        assert.equal(readCounter(bytes, at, it.counter), value.length + it.less);
        assert.deepEqual(Uint8Array.from(it.get(view, at)), value);
        assert.ok(bytes.subarray(0, at).every((byte) => byte === GUARD), 'bytes before');
        assert.ok(bytes.subarray(at + whole).every((byte) => byte === GUARD), 'bytes after');
        assert.throws(() => it.set(new DataView(bytes.buffer, 0, at + whole), at, new Uint8Array(value.length + 1)), RangeError);
      }),
    );
  });

  test(\`\${it.name}: of any bytes, only what is whole is given\`, () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: it.length, maxLength: it.length + 64 }), fc.nat(70), fc.boolean(), (message, count, small) => {
        const bytes = Uint8Array.from(message);
        if (small) writeCounter(bytes, 0, it.counter, Math.min(count, 256 ** it.counter.length - 1));
        const view = new DataView(bytes.buffer);
        const whole = readCounter(bytes, 0, it.counter) + it.length - it.less;
        assert.equal(it.lengthAt(view, 0), whole);
        if (whole < it.length || whole > bytes.length) assert.throws(() => it.get(view, 0), RangeError);
        else assert.deepEqual(Uint8Array.from(it.get(view, 0)), bytes.slice(it.length, whole));
      }),
    );
  });
}
`;

const REPEATED = `const REPEATED: readonly {
  readonly name: string;
  readonly length: number;
  readonly counter: Counter;
  readonly none: readonly number[];
  readonly each: { readonly length: number; readonly less: number; readonly counter?: Counter };
  readonly count: (view: DataView, at: number) => number;
  readonly forEach: (view: DataView, at: number, end: number, visit: (at: number) => void) => number;
}[] = [
CASES_HERE];

for (const it of REPEATED) {
  test(\`\${it.name}: each is visited once, and none that is cut\`, () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { maxLength: 12 }), fc.nat(4), fc.nat(60), fc.nat(MARGIN), (tails, missing, cut, at) => {
        const sizes = tails.map((tail) => it.each.length + (it.each.counter === undefined ? 0 : tail));
        const whole = it.length + sizes.reduce((sum, size) => sum + size, 0);
        const bytes = new Uint8Array(at + whole + MARGIN);
        writeCounter(bytes, at, it.counter, sizes.length + missing);
        const starts: number[] = [];
        let next = at + it.length;
        for (const size of sizes) {
          starts.push(next);
          if (it.each.counter) writeCounter(bytes, next, it.each.counter, size - it.each.length + it.each.less);
          next += size;
        }
        const end = at + Math.max(it.length, whole - cut);
        const visited: number[] = [];
        const count = it.forEach(new DataView(bytes.buffer), at, end, (start) => visited.push(start));
        const expectedStarts = starts.filter((start, index) => start + (sizes[index] ?? 0) <= end);
        assert.deepEqual(visited, expectedStarts);
        assert.equal(count, expectedStarts.length);
      }),
    );
  });

  test(\`\${it.name}: counts that stand for something else count nothing\`, () => {
    const bytes = new Uint8Array(it.length + MARGIN);
    for (const count of it.none) {
      writeCounter(bytes, 0, it.counter, count);
      assert.equal(it.count(new DataView(bytes.buffer), 0), 0);
      assert.equal(it.forEach(new DataView(bytes.buffer), 0, bytes.length, () => assert.fail()), 0);
    }
  });
}
`;
