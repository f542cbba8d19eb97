/** What `perf script` prints, read sample by sample. */

import { type Frame, ownPath } from './stacks.ts';

/** Fields asked for with `-F`, in perf's own order. */
export const PERF_FIELDS = 'comm,pid,tid,time,event,ip,sym,dso';

/** One line of a call chain. */
export interface PerfFrame {
  /** Offset into the object's file; in JavaScript's code and the kernel the address itself. */
  readonly address: number;
  readonly symbol: string;
  readonly object: string;
}

export interface PerfSample {
  readonly comm: string;
  readonly pid: number;
  readonly tid: number;
  /** Seconds of the clock that perf was told to use. */
  readonly time: number;
  /** Without what perf adds to its name for the unprivileged (`hot:u`). */
  readonly event: string;
  /** Innermost first. */
  readonly chain: readonly PerfFrame[];
}

const HEADER = /^\s*(\S.*?|)\s+(\d+)\/(\d+)\s+(\d+\.\d+):\s+([^\s:]+)(?::[a-zA-Z]+)?:\s*$/;
const FRAME = /^\s+([0-9a-f]+)\s(.*?)\s\((\/.+|[^()]+(?: \(deleted\))?)\)$/;
const SCRIPT = /^[A-Z][A-Za-z]*:[~^*+]?'?(.*?)'? ?((?:file:\/\/|node:|\/|evalmachine)\S*?)(?::(\d+))?(?::\d+)?$/;

/** Every sample of the text, in its order. */
export function* parsePerf(text: string): Generator<PerfSample> {
  let open: { comm: string; pid: number; tid: number; time: number; event: string; chain: PerfFrame[] } | undefined;
  for (const line of linesOf(text)) {
    const frame = open === undefined ? null : FRAME.exec(line);
    if (open !== undefined && frame !== null) {
      open.chain.push({ address: Number.parseInt(frame[1]!, 16), symbol: frame[2]!, object: frame[3]! });
      continue;
    }
    const header = HEADER.exec(line);
    if (header === null && line !== '') continue;
    // A sample ends with a blank line.
    if (open !== undefined) yield open;
    open = undefined;
    if (header === null) continue;
    const [, comm, pid, tid, time, event] = header;
    open = { comm: comm!, pid: Number(pid), tid: Number(tid), time: Number(time), event: event!, chain: [] };
  }
  if (open !== undefined) yield open;
}

/** Records that found no room in the kernel's buffer, samples and others. */
export function lostOf(text: string): number {
  let lost = 0;
  for (const [, count] of text.matchAll(/: PERF_RECORD_LOST lost (\d+)$/gm)) lost += Number(count);
  return lost;
}

/** Lines one by one: a recording's text may be hundreds of megabytes. */
function* linesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    yield end < 0 ? text.slice(from) : text.slice(from, end);
    from = end < 0 ? text.length : end + 1;
  }
}

/** Whether the object is the kernel or one of its modules. */
export function isKernel(object: string): boolean {
  return (
    object.startsWith('[kernel') ||
    object.startsWith('[guest.kernel') ||
    /^\[(?!vdso|vsyscall|unknown|heap|stack)\w+\]$/.test(object)
  );
}

/** Whether the object is JavaScript's code, as told in V8's perf map. */
export function isJavaScript(object: string): boolean {
  return /\/perf-\d+\.map$/.test(object);
}

/** A frame as perf's own symbols tell it. */
export function plainFrame({ symbol, object }: PerfFrame): Frame {
  if (isKernel(object)) return { name: symbol, kind: 'kernel' };
  if (isJavaScript(object)) return scriptFrame(symbol);
  const known = symbol !== '[unknown]' && symbol !== '';
  return { name: known ? symbol : `[${object.slice(object.lastIndexOf('/') + 1)}]`, kind: 'native' };
}

/** `JS:*apply file:///.../dist/runtime/book/stage.js:41:7`: how it was compiled, name and place. */
export function scriptFrame(symbol: string): Frame {
  const parts = SCRIPT.exec(symbol);
  if (parts === null) return { name: symbol, kind: 'javascript' };
  const [, name, file, line] = parts;
  const place = line === undefined ? {} : { line: Number(line) };
  return { name: name === '' ? '(anonymous)' : name!, file: ownPath(file!), ...place, kind: 'javascript' };
}
