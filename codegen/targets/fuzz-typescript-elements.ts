/** TypeScript of the fuzz tests about the elements of appendages; the names in capitals ending in HERE are filled in. */
export const ELEMENTS = `const TAGS: Readonly<Record<string, FieldCase & { readonly tag: number }>> = {
TAGS_HERE};

const APPENDAGES: readonly {
  readonly name: string;
  readonly length: number;
  readonly optional: boolean;
  readonly counter: Counter;
  readonly has: (view: DataView, at: number, length: number) => boolean;
  readonly forEach: (view: DataView, at: number, length: number, visit: (tag: number, at: number) => void) => boolean;
  readonly get: (view: DataView, at: number, length: number) => object | undefined;
  readonly set: (view: DataView, at: number, values: never) => number;
  readonly tags: readonly string[];
}[] = [
CASES_HERE];

/** The value that an element's bytes have, as the reader gives it. */
function valueAt(bytes: Uint8Array, at: number, field: FieldCase): unknown {
  const number = expected(bytes, at + field.offset, field);
  return field.getBig && !Number.isSafeInteger(number) ? expectedBig(bytes, at + field.offset, field) : number;
}

for (const it of APPENDAGES) {
  const head = it.counter.offset + it.counter.length;
  const record = fc.record(
    Object.fromEntries(it.tags.map((name) => [name, values(TAGS[name] ?? assert.fail(name))])),
    { requiredKeys: [] },
  );

  test(\`\${it.name}: elements are written one after another, and read again\`, () => {
    fc.assert(
      fc.property(record, fc.nat(MARGIN), (wanted, at) => {
        const bytes = new Uint8Array(at + head + 400).fill(GUARD);
        const view = new DataView(bytes.buffer);
        const whole = it.set(view, at, wanted as never);
        assert.equal(readCounter(bytes, at, it.counter), whole - head);
        assert.ok(bytes.subarray(at + whole).every((byte) => byte === GUARD), 'bytes after');
        assert.ok(it.has(view, at, whole));
        const fields = it.tags.flatMap((name) => (name in wanted ? (TAGS[name] ?? []) : []));
        const found: Record<string, unknown> = {};
        let next = at + head;
        for (const field of fields) {
          assert.deepEqual([bytes[next], bytes[next + 1]], [field.length + 1, field.tag], field.name);
          found[field.name] = valueAt(bytes, next, field);
          assert.deepEqual(expected(bytes, next + 2, field), readBack(field, wanted[field.name]), field.name);
          next += 2 + field.length;
        }
        assert.equal(next, at + whole);
        assert.deepEqual(it.get(view, at, whole), found);
        const visited: number[] = [];
        assert.ok(it.forEach(view, at, whole, (tag) => visited.push(tag)));
        assert.deepEqual(visited, fields.map((field) => field.tag));
        if (whole > head) assert.equal(it.get(view, at, whole - 1), undefined);
      }),
    );
  });

  test(\`\${it.name}: any bytes are walked as a byte loop does\`, () => {
    const element = fc.tuple(fc.nat(40), fc.uint8Array({ maxLength: 9 })).map(([tag, value]) => [value.length + 1, tag, ...value]);
    const stray = fc.uint8Array({ maxLength: 3 }).map((bytes) => [...bytes]);
    fc.assert(
      fc.property(fc.array(element, { maxLength: 8 }), stray, fc.nat(2), (list, rest, missing) => {
        const elements = [...list.flat(), ...rest];
        const bytes = new Uint8Array(head + elements.length);
        bytes.set(elements, head);
        writeCounter(bytes, 0, it.counter, elements.length + missing);
        const view = new DataView(bytes.buffer);
        const tags: number[] = [];
        const found: Record<string, unknown> = {};
        let next = head;
        while (missing === 0 && next < bytes.length && bytes[next] !== 0 && next + 1 + (bytes[next] ?? 0) <= bytes.length) {
          tags.push(bytes[next + 1] ?? 0);
          const field = Object.values(TAGS).find((candidate) => candidate.tag === bytes[next + 1]);
          if (field !== undefined && bytes[next] === field.length + 1) found[field.name] = valueAt(bytes, next, field);
          next += 1 + (bytes[next] ?? 0);
        }
        const whole = missing === 0 && next === bytes.length;
        const visited: number[] = [];
        assert.equal(it.forEach(view, 0, bytes.length, (tag) => visited.push(tag)), whole);
        assert.deepEqual(visited, tags);
        assert.deepEqual(it.get(view, 0, bytes.length), whole ? found : undefined);
      }),
    );
  });

  test(\`\${it.name}: the length tells whether the appendage is there\`, () => {
    const view = new DataView(new ArrayBuffer(it.length + MARGIN));
    const none = it.optional ? {} : undefined;
    assert.deepEqual(it.get(view, 0, it.counter.offset), none);
    assert.equal(it.forEach(view, 0, it.counter.offset, () => assert.fail()), it.optional);
    assert.equal(it.has(view, 0, it.counter.offset), false);
    assert.equal(it.get(view, 0, it.counter.offset + it.counter.length - 1), undefined);
    assert.deepEqual(it.get(view, 0, it.counter.offset + it.counter.length), {});
    // The highest number that a counter can say is no negative one.
    writeCounter(new Uint8Array(view.buffer), 0, it.counter, 256 ** it.counter.length - 1);
    assert.equal(it.has(view, 0, it.length + MARGIN), false);
    assert.equal(it.get(view, 0, it.length + MARGIN), undefined);
  });
}

test('appendage: every element is written and read alone, whether a message takes it or not', () => {
  for (const field of Object.values(TAGS)) {
    fc.assert(
      fc.property(values(field), (value) => {
        const size = 2 + field.length;
        const bytes = new Uint8Array(size + MARGIN).fill(GUARD);
        const view = new DataView(bytes.buffer);
        assert.equal(protocol.appendage.writeValues(view, 0, { [field.name]: value } as never), size);
        assert.deepEqual([bytes[0], bytes[1]], [field.length + 1, field.tag], field.name);
        assert.deepEqual(expected(bytes, 2, field), readBack(field, value), field.name);
        assert.ok(bytes.subarray(size).every((byte) => byte === GUARD), 'bytes after');
        assert.deepEqual(protocol.appendage.readValues(view, 0, size), { [field.name]: valueAt(bytes, 0, field) });
      }),
    );
  }
});
`;
