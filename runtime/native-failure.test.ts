import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { LuminaError } from './errors.ts';
import { FLOW_DEFAULTS, type FlowOptions } from './flow.ts';
import { loadNative } from './native.ts';
import { openNativeFlow } from './native-flow.ts';
import * as messages from './testing/messages.ts';

const native = loadNative();
const skip = native.loaded ? false : `the addon is not loaded: ${native.reason}`;
const OPTIONS: FlowOptions = { ...FLOW_DEFAULTS, arenaBytes: 64 * 2 ** 20 };

const run = async (path: string, change: Partial<FlowOptions> = {}, fd?: number) => {
  const flow = openNativeFlow(fd === undefined ? { path } : { path, fd }, { ...OPTIONS, ...change });
  try {
    return await flow.run();
  } finally {
    flow.close();
  }
};
const runBytes = (bytes: Uint8Array, change: Partial<FlowOptions> = {}) => messages.withFile(bytes, (path) => run(path, change));
const fails = (work: Promise<unknown>, code: string, text: RegExp) =>
  assert.rejects(work, (error) => {
    assert.ok(error instanceof LuminaError, String(error));
    assert.equal(error.code, code);
    assert.match(error.message, text);
    assert.doesNotMatch(error.message, /\n/);
    return error.exitCode === 2;
  });

test('inputs that cannot be read are refused in one line', { skip }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lumina-'));
  try {
    await fails(run(join(folder, 'absent')), 'LUMINA_WIRE_NOT_FOUND', /absent' does not exist; check the path/);
    await fails(run(folder), 'LUMINA_WIRE_IS_DIRECTORY', /is a directory; name one BinaryFILE/);
    await fails(runBytes(new Uint8Array(0)), 'LUMINA_WIRE_EMPTY', /is empty; give/);
    await fails(runBytes(gzipSync('')), 'LUMINA_WIRE_EMPTY', /is empty; give/);
    await fails(runBytes(Buffer.from('hello, world\n'.repeat(10))), 'LUMINA_WIRE_UNKNOWN_FORMAT', /neither a BinaryFILE nor/);
    await fails(runBytes(Uint8Array.of(0x1f, 0x8b, 9)), 'LUMINA_WIRE_UNKNOWN_FORMAT', /gzip file .* is damaged before/);
    const wireless = Uint8Array.of(0xd4, 0xc3, 0xb2, 0xa1, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 105, 0, 0, 0);
    await fails(runBytes(wireless), 'LUMINA_WIRE_UNSUPPORTED_FORMAT', /is a pcap capture of link type 105/);
    await fails(run('nothing', {}, 999_999), 'LUMINA_WIRE_UNREADABLE', /standard input \(nothing\) can't be read/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('options that cannot be kept are refused', { skip }, async () => {
  const open = (change: Partial<FlowOptions>) => async () => openNativeFlow({ path: 'x' }, { ...OPTIONS, ...change }).close();
  await fails(open({ isa: 'sse9' })(), 'LUMINA_KERNELS_ISA', /no kernel set is named "sse9"; this machine runs: .*scalar/);
  const foreign = process.arch === 'arm64' ? 'avx2' : 'neon';
  await fails(open({ isa: foreign })(), 'LUMINA_KERNELS_ISA', /does not run the "(avx2|neon)" kernels/);
  await fails(open({ symbols: ['TOOLONGNAME'] })(), 'LUMINA_FLOW_OPTION', /TOOLONGNAME/);
  await fails(open({ vpin: { ...OPTIONS.vpin, buckets: 1 } })(), 'LUMINA_FLOW_OPTION', /vpin.buckets/);
  await fails(
    runBytes(Uint8Array.of(0, 0), { arenaBytes: 2 ** 52 }),
    'LUMINA_ARENA_UNAVAILABLE',
    /an arena of 4096T can't be had: \d+ MB are left \(.+\); give a smaller --arena$/,
  );
});
