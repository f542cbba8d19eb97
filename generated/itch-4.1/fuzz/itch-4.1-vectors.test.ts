// @generated from schema/itch/itch-4.1.json
// by `npx lumina codegen gen`; edit the schema, not this file.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as protocol from '../ts/index.ts';

type Value = number | string | readonly object[] | Readonly<Record<string, number | string>>;

interface Vector {
  readonly message: string;
  readonly case: string;
  readonly hex: string;
  readonly fields: Readonly<Record<string, Value>>;
}

type Getter = (view: DataView, at: number, length: number) => unknown;
type Functions = Readonly<Record<string, Getter & ((view: DataView, at: number, fields: object) => number)>>;

/** Beside this folder; compiled, this file is four folders below the package. */
const PLACES = ['../vectors.json', '../../../../generated/itch-4.1/vectors.json'];
const PATH = PLACES.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(url));
if (PATH === undefined) throw new Error('vectors.json is not in the folder above this one; copy it there from itch-4.1/');
const { vectors } = JSON.parse(readFileSync(PATH, 'utf8')) as { vectors: readonly Vector[] };

function camel(name: string): string {
  return name.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** A value as vectors.json has it. */
function asWritten(got: unknown, big: () => unknown, value: Value): unknown {
  if (got instanceof Uint8Array) return Buffer.from(got).toString('hex');
  if (typeof got === 'bigint') return String(got);
  if (typeof got !== 'number' || typeof value !== 'string') return got;
  return value.length === 1 ? String.fromCharCode(got) : String(big());
}

/** What `encode` takes for a value. */
function input(got: unknown, value: Value): unknown {
  if (typeof value !== 'string') return value;
  if (got instanceof Uint8Array) return Uint8Array.from(Buffer.from(value, 'hex'));
  return typeof got === 'number' && value.length > 1 ? BigInt(value) : value;
}

for (const vector of vectors) {
  test(`${vector.message}, ${vector.case}: is read as written, and written as read`, () => {
    const functions = (protocol as unknown as Record<string, Functions>)[camel(vector.message)] ?? {};
    const bytes = Uint8Array.from(Buffer.from(vector.hex, 'hex'));
    const view = new DataView(bytes.buffer);
    const fields: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(vector.fields)) {
      const got = functions[camel(name)]?.(view, 0, bytes.length);
      if (Array.isArray(value)) {
        assert.equal(got, value.length, name);
      } else if (typeof value === 'object') {
        const elements = got as Record<string, unknown>;
        assert.equal(Object.keys(elements).length, Object.keys(value).length, name);
        for (const [tag, one] of Object.entries(value))
          assert.equal(asWritten(elements[camel(tag)], () => elements[camel(tag)], one), one, tag);
      } else {
        assert.equal(asWritten(got, () => functions[`${camel(name)}Big`]?.(view, 0, 0), value), value, name);
        fields[camel(name)] = input(got, value);
      }
    }
    const length = (functions as unknown as { readonly LENGTH: number }).LENGTH;
    const copy = new DataView(new ArrayBuffer(length));
    assert.equal(functions['encode']?.(copy, 0, fields), length);
    assert.equal(Buffer.from(copy.buffer).toString('hex'), vector.hex.slice(0, 2 * length));
  });
}

test('there are vectors', () => {
  assert.ok(vectors.length > 0 && vectors.length === 3 * protocol.MESSAGES.length);
});
