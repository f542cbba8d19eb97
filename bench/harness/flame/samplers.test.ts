import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { packageRoot } from '../../../runtime/package-root.ts';
import { fold, foldedText } from './fold.ts';
import { stacksOfProfile } from './inspector-sampler.ts';
import { lossDoubts, lossOfBoth, NO_LOSS } from './loss.ts';
import { perfStacks } from './perf-sampler.ts';
import { lostOf, type PerfFrame, parsePerf, plainFrame, scriptFrame } from './perf-text.ts';
import type { Frame } from './stacks.ts';
import { canResolve, resolveAddresses, resolveOffsets } from './symbols.ts';
import { timerStacks } from './timer-sampler.ts';

const PERF = `lumina-data 4711/4712 12127.461759:        hot: 
	ffffffff821ef691 do_syscall_64 ([kernel.kallsyms])
	           29d00 lumina::Signal::on_trade (/x/native/build/Release/lumina.node)
	          1098eb clone3 (/usr/lib/x86_64-linux-gnu/libc.so.6)

node worker 1 4711/4711 12128.000001:      mixed: 
	    7fc90b895e34 JS:^insert node:internal/timers:366:16 (/tmp/perf-4711.map)
	    7fc90b895e35 JS:*#deliver file:///x/dist/runtime/native-flow.js:194:19 (/tmp/perf-4711.map)
	         14c46d8 v8::internal::(anonymous namespace)::Invoke (/usr/bin/node (deleted))

empty 1/2 3.5:  hot:u: 

  4/5 4.5:  hot: 
	          1098eb clone3 (/usr/lib/x86_64-linux-gnu/libc.so.6)

not a sample's first line
	          1098eb nobody's (/usr/lib/x86_64-linux-gnu/libc.so.6)

brackets 7/7 5.5:  hot: 
	            29d0 f(int) (/home/u/lumina (copy)/native/build/Release/lumina.node)
	what no frame looks like
	            29d1 g() (/usr/bin/node (deleted))

`;

test('what perf script prints is read sample by sample', () => {
  const samples = [...parsePerf(PERF)];
  assert.deepEqual(
    samples.map(({ comm, pid, tid, time, event, chain }) => [comm, pid, tid, time, event, chain.length]),
    [
      ['lumina-data', 4711, 4712, 12127.461759, 'hot', 3],
      ['node worker 1', 4711, 4711, 12128.000001, 'mixed', 3],
      ['empty', 1, 2, 3.5, 'hot', 0],
      // A thread may have given itself an empty name.
      ['', 4, 5, 4.5, 'hot', 1],
      ['brackets', 7, 7, 5.5, 'hot', 2],
    ],
  );
  assert.deepEqual(samples[0]!.chain[1], {
    address: 0x29d00,
    symbol: 'lumina::Signal::on_trade',
    object: '/x/native/build/Release/lumina.node',
  });
  assert.deepEqual(samples[1]!.chain.map(plainFrame), [
    { name: 'insert', file: 'node:internal/timers', line: 366, kind: 'javascript' },
    { name: '#deliver', file: 'runtime/native-flow.js', line: 194, kind: 'javascript' },
    { name: 'v8::internal::(anonymous namespace)::Invoke', kind: 'native' },
  ]);
  assert.equal(plainFrame(samples[0]!.chain[0]!).kind, 'kernel');
});

test('what the kernel had no room for is counted, and is a doubt from one in a hundred on', () => {
  const lost = `${PERF}node  4711/4711  59588.821776: PERF_RECORD_LOST lost 3\n${PERF}node  4711/4711  59588.9: PERF_RECORD_LOST lost 19\n`;
  assert.equal(lostOf(PERF), 0);
  assert.equal(lostOf(lost), 22);
  assert.equal([...parsePerf(lost)].length, 2 * [...parsePerf(PERF)].length);
  assert.deepEqual(lossDoubts(NO_LOSS), []);
  const loss = lossOfBoth({ lost: 22, taken: 177 }, { lost: 0, taken: 2_000 });
  assert.match(lossDoubts(loss).join(), /no room for 22 records beside 2177 samples/);
  assert.deepEqual(lossDoubts(lossOfBoth(loss, { lost: 0, taken: 1 })), []);
});

test('names of V8’s code', () => {
  assert.deepEqual(scriptFrame('JS:^ node:timers/promises:78:27'), {
    name: '(anonymous)',
    file: 'node:timers/promises',
    line: 78,
    kind: 'javascript',
  });
  assert.deepEqual(scriptFrame('BytecodeHandler:Star'), { name: 'BytecodeHandler:Star', kind: 'javascript' });
});

test('what our own sampler writes is resolved once an address, and a system call keeps its caller', () => {
  const asked: number[][] = [];
  const text = [
    'lumina-data\tu\t/x/lumina.node@10\t/x/lumina.node@20\t/lib/libc.so.6@99',
    'lumina-data\tu\t/x/lumina.node@10\t/x/lumina.node@20\t/lib/libc.so.6@99',
    'lumina-data\ts\t/lib/libc.so.6@50\t/x/lumina.node@20',
    'dropped\t7',
    '',
  ].join('\n');
  const { stacks, dropped } = timerStacks(text, (_path, addresses) => {
    asked.push([...addresses]);
    return new Map([
      [
        0x10,
        [
          { name: 'inner', file: 'native/book/book.cc', line: 3, kind: 'native' as const },
          { name: 'in it', kind: 'inlined' as const },
        ],
      ],
      [0x20, [{ name: 'outer', kind: 'native' as const }]],
    ]);
  });
  assert.deepEqual(asked, [[0x10, 0x20]]);
  assert.equal(dropped, 7);
  assert.equal(
    foldedText(fold(stacks)),
    'lumina-data;[libc.so.6];outer;inner;in it_[i] 2\nlumina-data;outer;[libc.so.6];do_syscall_64_[k] 1\n',
  );
});

test('V8’s profile: inlined functions are nodes of their own, idle time is none', () => {
  const node = (id: number, functionName: string, hitCount: number, children: number[] = []) => ({
    id,
    hitCount,
    children,
    callFrame: {
      functionName,
      scriptId: '1',
      url: functionName.startsWith('(') ? '' : 'file:///x/dist/runtime/book/stage.js',
      lineNumber: 4,
      columnNumber: 0,
    },
  });
  const nodes = [
    node(1, '(root)', 0, [2, 4, 5]),
    node(2, 'outer', 3, [3]),
    node(3, '', 2),
    node(4, '(idle)', 50),
    node(5, '(garbage collector)', 1),
  ];
  const stacks = stacksOfProfile({ nodes, startTime: 0, endTime: 1 });
  assert.deepEqual(
    stacks.map(({ frames, count }) => [count, ...frames.map(({ name, file, line }) => `${name} ${file ?? '-'}:${line ?? '-'}`)]),
    [
      [3, 'outer runtime/book/stage.js:5'],
      [2, 'outer runtime/book/stage.js:5', '(anonymous) runtime/book/stage.js:5'],
      [1, '(garbage collector) -:-'],
    ],
  );
});

test('what is no ELF file, or has no code there, is refused in a line', {
  skip: process.platform !== 'linux' && 'ELF files are for Linux',
}, () => {
  assert.throws(() => resolveOffsets(import.meta.filename, { own: new Set([1]), callers: new Set() }), {
    code: 'LUMINA_FLAME_SYMBOLS',
    message: /not a 64-bit ELF/,
  });
  assert.throws(() => resolveOffsets(join(import.meta.dirname, 'gone'), { own: new Set([1]), callers: new Set() }), {
    code: 'LUMINA_FLAME_SYMBOLS',
    message: /cannot be read \(ENOENT/,
  });
  assert.throws(() => resolveOffsets(process.execPath, { own: new Set([2 ** 45]), callers: new Set() }), {
    code: 'LUMINA_FLAME_SYMBOLS',
    message: /has no code at 0x/,
  });
});

const addon = join(packageRoot(), 'native', 'build', 'Release', 'lumina.node');
const noAddon = (() => {
  if (process.platform !== 'linux') return 'ELF files are for Linux';
  if (!existsSync(addon)) return 'the addon is not built';
  return canResolve() ? false : 'no addr2line';
})();

const KERNEL: PerfFrame = { address: 2 ** 63, symbol: 'asm_exc_page_fault', object: '[kernel.kallsyms]' };

/** The frames of one sample whose chain is, innermost first, the kernel's or places in the addon. */
function framesOf(event: string, ...chain: (number | PerfFrame)[]): Frame[] {
  const frames = chain.map((part) => (typeof part === 'number' ? { address: part, symbol: '[unknown]', object: addon } : part));
  const [stack] = perfStacks([{ comm: 'node', pid: 1, tid: 1, time: 1, event, chain: frames }], false);
  return [...stack!.frames];
}

/** File offsets of the first bytes of two functions, nothing between them. GNU's linker puts code at its address in the file. */
function neighbours(): [number, number] {
  const names = execFileSync('nm', ['--defined-only', '-n', '-S', addon], { encoding: 'utf8' });
  const functions = [...names.matchAll(/^([0-9a-f]+) ([0-9a-f]+) [Tt] /gm)].map(([, at, bytes]) => ({
    at: Number.parseInt(at!, 16),
    bytes: Number.parseInt(bytes!, 16),
  }));
  for (const [index, { at, bytes }] of functions.entries()) {
    const next = at + bytes;
    if (functions[index + 1]?.at !== next) continue;
    const frames = resolveOffsets(addon, { own: new Set([at, next - 1, next]), callers: new Set() });
    const [first, last, other] = [at, next - 1, next].map((offset) => frames.get(offset)![0]!.name);
    if (first === last && last !== other && first !== '??' && other !== '??') return [at, next];
  }
  throw new Error('no two functions of the addon touch each other');
}

test('the function of a sample’s own place, of a return address and of an unwound caller', { skip: noAddon }, () => {
  const [first, second] = neighbours();
  const [one] = framesOf('mixed', first);
  const [two] = framesOf('mixed', second);
  assert.notEqual(one!.name, two!.name);
  // A fault or interrupt at a function's first byte is in that function.
  for (const event of ['mixed', 'hot']) assert.equal(framesOf(event, KERNEL, second)[0]!.name, two!.name);
  // A return address is behind its call: the first function ends with it. What was unwound, perf has put back already.
  assert.equal(framesOf('mixed', first, second)[0]!.name, one!.name);
  assert.equal(framesOf('mixed', KERNEL, first, second)[0]!.name, one!.name);
  assert.equal(framesOf('hot', first, second)[0]!.name, two!.name);
});

test('names do not go by what else is asked, nor by the order', { skip: noAddon }, () => {
  const [from] = neighbours();
  const offsets = Array.from({ length: 40_000 }, (_, index) => from + index * 7);
  const all = resolveAddresses(addon, new Set(offsets));
  const few = resolveAddresses(addon, new Set(offsets.filter((_, index) => index % 50 === 0).reverse()));
  assert.ok([...few.values()].filter((frames) => frames.length > 2).length > 100);
  for (const [address, frames] of few) assert.deepEqual(frames, all.get(address), `0x${address.toString(16)}`);
});

test('a caller in no code has perf’s own name, and the recording is kept; a thread that is in none is an error', {
  skip: noAddon,
}, () => {
  const [code] = neighbours();
  // The file begins with its header, which no call ends in.
  for (const [event, address] of [['mixed', 1] as const, ['hot', 0] as const]) {
    const [outer, ...inner] = framesOf(event, code, address);
    assert.deepEqual(outer, { name: '[lumina.node]', kind: 'native' });
    assert.notEqual(inner.at(-1)?.name, '[lumina.node]');
    for (const chain of [[0], [KERNEL, 0], [0, code]]) {
      assert.throws(() => framesOf(event, ...chain), { code: 'LUMINA_FLAME_SYMBOLS', message: /has no code at 0x0;/ });
    }
  }
});
