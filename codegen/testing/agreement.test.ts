/** The TypeScript accessors and the C readers of every protocol make the same of the same bytes, valid and hostile. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Field, Protocol } from '../ir.ts';
import { Library } from '../library.ts';
import { packageRoot } from '../package-root.ts';
import { printerOf } from './c-printer.ts';
import { recordsFor } from './records.ts';
import { type Generated, printed, type Value } from './typescript-printer.ts';

const ROOT = packageRoot();
const SEED = 20_200_130;
const SANITIZE = ['-fsanitize=address,undefined', '-fno-sanitize-recover=all'];

/** A line a record, of the C program compiled as C11. */
function printedByC(protocol: Protocol, records: readonly Uint8Array[]): Value[][] {
  const folder = mkdtempSync(join(tmpdir(), 'lumina-agreement-'));
  try {
    const source = join(folder, 'printer.c');
    const program = join(folder, 'printer');
    writeFileSync(source, printerOf(protocol));
    const include = `-I${join(ROOT, 'generated', protocol.id, 'c')}`;
    const built = spawnSync('gcc', ['-std=c11', '-Wall', '-Wextra', ...SANITIZE, include, source, '-o', program], {
      encoding: 'utf8',
    });
    assert.equal(built.status, 0, built.stderr);
    const input = Buffer.concat(records.flatMap((record) => [Buffer.from([record.length, record.length >> 8, 0, 0]), record]));
    const run = spawnSync(program, [], { input, encoding: 'utf8', maxBuffer: 1 << 28 });
    assert.equal(run.status, 0, run.stderr);
    return run.stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as Value[]).slice(0, -1));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** C gives text as it is on the wire; TypeScript without the spaces that pad it. */
function trimmed(protocol: Protocol, line: readonly Value[]): Value[] {
  return line.map((entry): Value => {
    if (!isList(entry)) return entry;
    const [name = null, ...values] = entry.slice(0, -1);
    const fields = protocol.messages.find((it) => it.name === name)?.fields ?? [];
    return [
      name,
      ...values.map((value, index) => (isList(value) ? element(protocol, value) : withoutPadding(value, fields[index]))),
    ];
  });
}

/** Tag, offset, and the value of a known tag with its length. */
function element({ appendage }: Protocol, entry: readonly Value[]): Value {
  const [tag = null, offset = null, ...values] = entry.slice(0, -1);
  const field = appendage?.tags.find((it) => String(it.tag) === tag)?.field;
  return [tag, offset, ...values.map((value) => withoutPadding(value, field))];
}

function withoutPadding(value: Value, field: Field | undefined): Value {
  if (field?.wire !== 'alpha') return value;
  const text = Buffer.from(String(value), 'hex').toString('latin1').replace(/ +$/, '');
  return Buffer.from(field.alignRight ? text.replace(/^ +/, '') : text, 'latin1').toString('hex');
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

const hasCompiler = spawnSync('gcc', ['--version']).status === 0;

for (const protocol of new Library(ROOT).protocols()) {
  test(`${protocol.id}: TypeScript and C agree on random bytes`, { skip: hasCompiler ? false : 'no gcc' }, async () => {
    const generated = (await import(`../../generated/${protocol.id}/ts/index.js`)) as Generated;
    const records = recordsFor(protocol, SEED);
    const lines = printedByC(protocol, records);
    assert.equal(lines.length, records.length);
    const read = new Set<Value>();
    for (const [index, record] of records.entries()) {
      const own = printed(protocol, generated, record);
      assert.deepEqual(own, trimmed(protocol, lines[index]!), `record ${index}: ${Buffer.from(record).toString('hex')}`);
      for (const entry of own) if (isList(entry)) read.add(entry[0] ?? null);
    }
    assert.equal(read.size, protocol.messages.length, 'every message was read');
  });
}
