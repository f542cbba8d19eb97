/** Words of the languages as names of fields and messages: refused, or they compile. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { folderWith } from './fixtures/folder.ts';
import { Library } from './library.ts';
import { generate } from './main.ts';
import { packageRoot } from './package-root.ts';

const ROOT = packageRoot();
const library = new Library(ROOT);

/** Keywords of C++20 with the alternative tokens, of C11 and of C23, that can be names of a schema. */
const KEYWORDS =
  `alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t char32_t class compl
  concept const consteval constexpr constinit const_cast continue co_await co_return co_yield decltype default delete do double
  dynamic_cast else enum explicit export extern false float for friend goto if inline int long mutable namespace new noexcept not
  not_eq nullptr operator or or_eq private protected public register reinterpret_cast requires return short signed sizeof static
  static_assert static_cast struct switch template this thread_local throw true try typedef typeid typename union unsigned
  using virtual void volatile wchar_t while xor xor_eq restrict typeof typeof_unqual`.split(/\s+/);

/** What headers define, and compilers that are not told a standard. */
const DEFINED = [
  ...[8, 16, 32, 64].flatMap((bits) => [`int${bits}_t`, `uint${bits}_t`, `int_least${bits}_t`, `uint_fast${bits}_t`]),
  ...`intptr_t uintptr_t intmax_t uintmax_t size_t ptrdiff_t linux unix`.split(' '),
];

const TYPESCRIPT = `debugger extends function import instanceof null super var with yield let await package arguments eval
  interface implements char_code read_alpha write_alpha bytes_between encode set_constants type length fields constructor`.split(
  /\s+/,
);

/** Words that look as if they meant something, and may be names. */
const FREE =
  `final override module any number string boolean symbol object undefined never unknown declare abstract as async from get
  set of is keyof readonly view at value text bytes m size count found at_most data main near far small printf abs index_of
  prototype_of array map date math to_string value_of name global process require exports self window`.split(/\s+/);

function schemaOf(messages: object): object {
  return { id: 'words', spec: 'Words', endian: 'big', messages };
}

function refusal(document: object): string | undefined {
  try {
    library.protocol({ path: 'words.json', document });
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

const messageOf = (name: string) => ({ type: null, length: 1, fields: [{ name, type: 'u8' }] });

function compile(t: TestContext, command: string, words: readonly string[]): void {
  if (spawnSync(command, ['--version']).status !== 0) {
    t.diagnostic(`no ${command}`);
    return;
  }
  const { status, stdout, stderr } = spawnSync(command, words, { encoding: 'utf8' });
  assert.equal(status, 0, `${command} ${words.join(' ')}\n${stdout}${stderr}`);
}

test('no keyword of C or C++, no integer type and no macro of a compiler is the name of a field', () => {
  for (const word of [...KEYWORDS, ...DEFINED]) {
    const text = refusal(schemaOf({ record: messageOf(word) }));
    assert.equal(
      text,
      `words.json#/messages/record/fields: field "${word}" has a name that generated code takes for itself; choose another`,
    );
  }
});

test('every word that is accepted compiles as C11, C23 and C++20, with GNU words and without, and as TypeScript', async (t) => {
  const words = [...new Set([...KEYWORDS, ...DEFINED, ...TYPESCRIPT, ...FREE])];
  const fields = words.filter((word) => refusal(schemaOf({ record: messageOf(word) })) === undefined);
  for (const word of FREE) assert.ok(fields.includes(word), `${word} can be a name`);
  const names = words.filter((word) => refusal(schemaOf({ [word]: messageOf('size') })) === undefined);
  const wires = Object.entries({ u16: 2, alpha2: 2, char: 1, ascii4: 4, u64: 8, bytes2: 2 });
  const typed = fields.map((name, index) => ({ name, wire: wires[index % wires.length]! }));
  const record = {
    type: null,
    length: typed.reduce((sum, { wire: [, size] }) => sum + size, 0),
    fields: typed.map(({ name, wire: [type] }) => ({ name, type })),
  };
  const messages = {
    record,
    ...Object.fromEntries(names.map((name) => [name, messageOf(fields.includes(name) ? name : 'size')])),
  };
  const folder = folderWith(t, { 'words.json': JSON.stringify(schemaOf(messages)), 'package.json': '{"type":"module"}' });
  await generate({ root: ROOT, schema: join(folder, 'words.json'), out: join(folder, 'gen') });

  const fuzz = join(folder, 'gen', 'words', 'fuzz');
  const strict = ['-fsyntax-only', '-Wall', '-Wextra', '-Werror'];
  for (const standard of ['c11', 'gnu11', 'gnu2x'])
    compile(t, 'gcc', [...strict, `-std=${standard}`, join(fuzz, 'words_vectors.c')]);
  for (const standard of ['c++20', 'gnu++20']) compile(t, 'g++', [...strict, `-std=${standard}`, join(fuzz, 'words_fuzz.cc')]);
  const options = {
    strict: true,
    module: 'NodeNext',
    target: 'ES2022',
    allowImportingTsExtensions: true,
    noEmit: true,
    types: [],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['gen/*/ts'] }));
  compile(t, process.execPath, [join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', folder]);
});

test('no text of a schema goes on behind its comment or turns into another character in C11', { timeout: 60_000 }, async (t) => {
  const types = {
    word: { wire: 'alpha', size: 4, enum: { '???/': { name: 'asked', doc: 'what ??/' }, '"??)': 'closed' } },
    least: { wire: 'i64', enum: { '-9223372036854775808': { name: 'least', doc: 'ends \\ ' }, '-5': 'five_below' } },
  };
  const fields = [
    { name: 'word', type: 'word', doc: 'really ??/' },
    { name: 'least', type: 'least', doc: 'or \\  ' },
  ];
  const document = { ...schemaOf({ record: { type: null, length: 12, doc: '??/', fields } }), types };
  const folder = folderWith(t, { 'words.json': JSON.stringify(document) });
  await generate({ root: ROOT, schema: join(folder, 'words.json'), out: join(folder, 'gen') });
  const vectors = join(folder, 'gen', 'words', 'fuzz', 'words_vectors.c');
  if (spawnSync('gcc', ['--version']).status !== 0) return t.skip('no gcc');
  const user = `#include "${vectors}"
int used(void) { return 3 -WORDS_LEAST_FIVE_BELOW + (WORDS_LEAST_LEAST < 0) + (int)sizeof WORDS_WORD_ASKED; }
`;
  writeFileSync(join(folder, 'user.c'), user);
  compile(t, 'gcc', ['-std=c11', '-Wall', '-Wextra', '-Werror', join(folder, 'user.c'), '-o', join(folder, 'user')]);
  assert.equal(spawnSync(join(folder, 'user')).status, 0);
});
