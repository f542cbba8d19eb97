/** Inlined frames of our addon and of the gate's round program: every address once through one addr2line process, which knows them from the debug information. */

import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readSync } from 'node:fs';
import { LuminaError, messageOf } from '../../../runtime/errors.ts';
import { type Frame, functionName, ownPath } from './stacks.ts';

/** Paths of the objects whose debug information is asked. */
export const OWN_OBJECT = /\/lumina(?:\.node|_round)$/;
const PROGRAM_HEADER_LOAD = 1;
const EXECUTABLE = 1;
const LONGEST_OUTPUT = 256 << 20;

interface Segment {
  readonly offset: number;
  readonly address: number;
  readonly bytes: number;
}

/** Segments with code of a 64-bit little-endian ELF file, which every Linux that the addon is built for has. */
function segmentsOf(path: string): Segment[] {
  const file = open(path);
  try {
    const read = (at: number, bytes: number): DataView => {
      const buffer = new Uint8Array(bytes);
      readSync(file, buffer, 0, bytes, at);
      return new DataView(buffer.buffer);
    };
    const header = read(0, 64);
    if (header.getUint32(0) !== 0x7f454c46 || header.getUint8(4) !== 2 || header.getUint8(5) !== 1) {
      throw new LuminaError('LUMINA_FLAME_SYMBOLS', `${path}: is not a 64-bit ELF file; flame graphs are made on Linux`);
    }
    const start = Number(header.getBigUint64(32, true));
    const size = header.getUint16(54, true);
    const table = read(start, size * header.getUint16(56, true));
    const found: Segment[] = [];
    for (let at = 0; at < table.byteLength; at += size) {
      if (table.getUint32(at, true) !== PROGRAM_HEADER_LOAD || (table.getUint32(at + 4, true) & EXECUTABLE) === 0) continue;
      const number = (offset: number): number => Number(table.getBigUint64(at + offset, true));
      found.push({ offset: number(8), address: number(16), bytes: number(32) });
    }
    return found;
  } finally {
    closeSync(file);
  }
}

function open(path: string): number {
  try {
    return openSync(path, 'r');
  } catch (error) {
    const why = `cannot be read (${messageOf(error)}); leave the addon in place while it is recorded`;
    throw new LuminaError('LUMINA_FLAME_SYMBOLS', `${path}: ${why}`, { cause: error });
  }
}

/** Whether addr2line is there, and nm beside it; without them stages inlined into each other can't be told apart. */
export function canResolve(): boolean {
  return ['addr2line', 'nm'].every((tool) => spawnSync(tool, ['--version'], { stdio: 'ignore' }).status === 0);
}

/** Offsets into an object's file. */
export interface CodeOffsets {
  /** Where threads were: code, or the object isn't the one that was recorded. */
  readonly own: ReadonlySet<number>;
  /**
   * Where their callers are. The walk along frame pointers takes what a function without one left there for a return address: such
   * a value may lie in no code, and is then left out of the answer.
   */
  readonly callers: ReadonlySet<number>;
}

/** Addresses of the object, as the debug information knows them, of offsets into its file. */
function addressesOf(path: string, { own, callers }: CodeOffsets): Map<number, number> {
  const segments = segmentsOf(path);
  const addresses = new Map<number, number>();
  for (const offset of new Set([...own, ...callers])) {
    const segment = segments.find((candidate) => offset >= candidate.offset && offset < candidate.offset + candidate.bytes);
    if (segment !== undefined) {
      addresses.set(offset, offset - segment.offset + segment.address);
    } else if (own.has(offset)) {
      const where = `0x${offset.toString(16)}`;
      throw new LuminaError('LUMINA_FLAME_SYMBOLS', `${path}: has no code at ${where}; was it built again during the recording?`);
    }
  }
  return addresses;
}

/** What a program of binutils prints of an object. @throws LuminaError LUMINA_FLAME_SYMBOLS */
function binutils(tool: string, args: readonly string[], path: string, input = ''): string {
  const { error, status, stdout, stderr } = spawnSync(tool, [...args, path], {
    input,
    encoding: 'utf8',
    maxBuffer: LONGEST_OUTPUT,
  });
  if (error === undefined && status === 0) return stdout;
  const why = error?.message ?? stderr.trim();
  throw new LuminaError('LUMINA_FLAME_SYMBOLS', `${tool} cannot read ${path} (${why}); install binutils`);
}

/**
 * Addresses that are asked for before the ones that matter. addr2line (binutils 2.40) gives a function of internal linkage one of up
 * to three names, its own, its symbol's or that of the function it is inlined into, by what was asked for before. Once every function's
 * entry and every address was asked for, its own or its symbol's is left, which functionName makes one.
 */
function settling(path: string, addresses: readonly string[]): string[] {
  const symbols = binutils('nm', ['--defined-only'], path);
  const entries = [...symbols.matchAll(/^([0-9a-f]+) [tTwW] /gm)].map(([, entry]) => `0x${entry}`);
  return [...entries, ...addresses];
}

/**
 * The frames of each address, outermost first: the function that has the code, then what was inlined into it.
 * @throws LuminaError LUMINA_FLAME_SYMBOLS when addr2line is not there or fails
 */
export function resolveAddresses(path: string, addresses: ReadonlySet<number>): Map<number, Frame[]> {
  const frames = new Map<number, Frame[]>();
  if (addresses.size === 0) return frames;
  const asked = [...addresses].map((address) => `0x${address.toString(16)}`);
  const first = settling(path, asked);
  const text = binutils('addr2line', ['-a', '-i', '-f', '-C', '-e'], path, [...first, ...asked, ''].join('\n'));
  const answers = text.split(/^0x[0-9a-f]+\n/m).slice(1 + first.length);
  if (answers.length !== asked.length) {
    const told = `${answers.length} answers to ${asked.length} questions`;
    throw new LuminaError('LUMINA_FLAME_SYMBOLS', `addr2line of ${path}: ${told}; install binutils`);
  }
  for (const [index, address] of [...addresses].entries()) frames.set(address, chainOf(answers[index]!));
  return frames;
}

/** As resolveAddresses, by offset into the file. Throws as it, and for a thread's own place that is in no code. */
export function resolveOffsets(path: string, offsets: CodeOffsets): Map<number, Frame[]> {
  const addresses = addressesOf(path, offsets);
  const frames = resolveAddresses(path, new Set(addresses.values()));
  return new Map([...addresses].map(([offset, address]) => [offset, frames.get(address) ?? []]));
}

/** One answer: pairs of lines, function and file:line, innermost first. */
function chainOf(answer: string): Frame[] {
  const lines = answer.split('\n');
  const chain: Frame[] = [];
  for (let at = 0; at + 1 < lines.length; at += 2) {
    const [, file, line] = /^(.*):(\d+|\?)(?: \(discriminator \d+\))?$/.exec(lines[at + 1]!) ?? [];
    const known = file !== undefined && file !== '??';
    const name = functionName(lines[at]!);
    const frame: Frame = {
      name,
      ...(known ? { file: ownPath(file) } : {}),
      ...(known && Number(line) > 0 ? { line: Number(line) } : {}),
      kind: 'inlined',
    };
    // Partial inlining (a function split off its own body) names the same function twice.
    if (chain.at(-1)?.name !== name) chain.push(frame);
  }
  chain.reverse();
  if (chain.length > 0) chain[0] = { ...chain[0]!, kind: 'native' };
  return chain;
}
