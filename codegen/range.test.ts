/** `encode` of every message of every protocol refuses what a field can't hold, and takes what it just can. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Field, is64, variableFields } from './ir.ts';
import { Library } from './library.ts';
import { packageRoot } from './package-root.ts';
import { type Value, vectorsOf } from './targets/vector-values.ts';

type Input = number | bigint | string | Uint8Array;
type Module = Record<string, (view: DataView, at: number, values: Record<string, Input>) => number>;

const view = new DataView(new ArrayBuffer(4096));

function inputOf({ wire }: Field, value: Value): Input {
  if (wire === 'bytes') return Uint8Array.from(Buffer.from(String(value), 'hex'));
  return typeof value === 'bigint' && value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
}

/** The numbers at both ends, the first ones beyond, and what is no whole number. */
function edgesOf(field: Field): { fit: Input[]; not: Input[]; range: string } | undefined {
  const { wire, length } = field;
  if (wire === 'char') return { fit: [0, 255, '~'], not: [256, -1, 1.5, Number.NaN, 'AB', '', '\u0100'], range: '' };
  if (!/^[ui]\d/.test(wire)) return undefined;
  const bits = BigInt(8 * length);
  const [least, most] = wire.startsWith('u') ? [0n, 2n ** bits - 1n] : [-(2n ** (bits - 1n)), 2n ** (bits - 1n) - 1n];
  const range = `takes whole numbers from ${least} to ${most}, not `;
  const no = [1.5, Number.NaN, Number.POSITIVE_INFINITY];
  if (!is64(field)) return { fit: [least, most].map(Number), not: [...[least - 1n, most + 1n].map(Number), ...no], range };
  // Beyond 2^53 not every number is its own neighbour: these are.
  const numbers = {
    fit: [Number(least), Number(most) - 2048],
    not: [Number(most + 1n), least === 0n ? -1 : Number(least) - 2048],
  };
  return { fit: [least, most, ...numbers.fit], not: [least - 1n, most + 1n, ...numbers.not, ...no], range };
}

/** @param write encodes with this value of the field */
function check(field: Field, write: (value: Input) => void): number {
  const edges = edgesOf(field);
  if (edges === undefined) return 0;
  for (const value of edges.fit) assert.doesNotThrow(() => write(value), `${field.name} holds ${value}`);
  for (const value of edges.not) {
    assert.throws(
      () => write(value),
      (error) =>
        error instanceof RangeError && error.message.startsWith(`${field.name} takes `) && error.message.includes(edges.range),
      `${field.name} (${field.wire}) refuses ${value}`,
    );
  }
  return 1;
}

for (const protocol of new Library(packageRoot()).protocols()) {
  test(`${protocol.id}: encode refuses what a field does not hold, with its name and its range`, async (t) => {
    const modules = (await import(new URL(`../generated/${protocol.id}/ts/index.js`, import.meta.url).href)) as Record<
      string,
      Module
    >;
    let checked = 0;
    for (const { message, kind, fields } of vectorsOf(protocol)) {
      if (kind !== 'readable') continue;
      const values = Object.fromEntries(fields.map(({ field, value }) => [field.camel, inputOf(field, value)]));
      for (const field of variableFields(message))
        checked += check(field, (value) => modules[message.camel]?.encode?.(view, 0, { ...values, [field.camel]: value }));
    }
    for (const { field } of protocol.appendage?.tags ?? [])
      checked += check(field, (value) => modules.appendage?.writeValues?.(view, 0, { [field.camel]: value } as never));
    assert.ok(checked > 0);
    t.diagnostic(`${checked} fields`);
  });
}
