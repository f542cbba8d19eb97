/** Stacks as every sampler gives them, whatever it is: frames from the outermost inwards, with how often they were seen. */

/** `inlined`: it has no frame of its own on the machine's stack, the symbols of the frame around it told of it. */
export type FrameKind = 'native' | 'inlined' | 'javascript' | 'kernel';

export interface Frame {
  /** Function, without its parameters. */
  readonly name: string;
  /** As the symbols give it, from `native/`, `runtime/` or `generated/` on where it is ours; undefined when unknown. */
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly kind: FrameKind;
}

export interface Stack {
  readonly thread: string;
  /** Outermost first. */
  readonly frames: readonly Frame[];
  /** Samples. */
  readonly count: number;
}

/** Hot threads, by the names they give themselves; in the TypeScript lane the whole flow runs on JavaScript's own thread. */
export const HOT_THREADS = { native: ['lumina-data', 'lumina-strategy'], ts: ['javascript'] } as const;

const OURS = /(?:^|\/)((?:native|runtime|generated|bench)\/[^()]*)$/;

/** A path as the symbols give it, shortened to what it is called in the repository. */
export function ownPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.replace(/^file:\/\//, '').split('/')) {
    if (part === '..' && parts.length > 0) parts.pop();
    else if (part !== '.') parts.push(part);
  }
  const whole = parts.join('/');
  return OURS.exec(whole)?.[1] ?? whole;
}

/** What one frame is called in a folded line: the kind is marked as flame graph tools know it. */
export function frameLabel(frame: Frame): string {
  const marks: Record<FrameKind, string> = { native: '', inlined: '_[i]', javascript: '_[j]', kernel: '_[k]' };
  // A semicolon separates frames, a line break stacks.
  return `${frame.name.replaceAll(/[;\n\r]/g, ',')}${marks[frame.kind]}`;
}

/** Adds up stacks that were met one by one. */
export class StackCounter {
  readonly #counts = new Map<string, { thread: string; frames: readonly Frame[]; count: number }>();

  add(thread: string, frames: readonly Frame[], count = 1): void {
    const key = `${thread}\n${frames.map(({ name, file, line, kind }) => `${name}\t${file ?? ''}\t${line ?? ''}\t${kind}`).join('\n')}`;
    const found = this.#counts.get(key);
    if (found === undefined) this.#counts.set(key, { thread, frames, count });
    else found.count += count;
  }

  /** Most frequent first. */
  stacks(): Stack[] {
    return [...this.#counts.values()].sort((a, b) => b.count - a.count);
  }
}

/**
 * `lumina::Book::apply` out of what a demangler gives: `void lumina::Book::apply(lumina::Message const&)`, so without parameters and
 * result type. Template arguments stay. Of internal linkage, the last name only: that is all the debug information has of it.
 */
export function functionName(signature: string): string {
  const name = fullName(signature);
  const own = /^[^<]*\{anonymous\}::(?:[\w~{}]+::)*(.+)$/.exec(name)?.[1];
  return own ?? name;
}

function fullName(signature: string): string {
  const plain = signature.replaceAll('(anonymous namespace)', '{anonymous}').replace(/ \[clone [^\]]*\]/g, '');
  let depth = 0;
  let start = 0;
  for (let at = 0; at < plain.length; at++) {
    const letter = plain[at]!;
    if (letter === '<' || letter === '[') depth++;
    else if (letter === '>' || letter === ']') depth--;
    else if (letter === ' ' && depth === 0 && !plain.slice(start, at).endsWith('operator')) start = at + 1;
    else if (letter === '(' && depth === 0) return plain.slice(start, at) || plain;
  }
  return plain.slice(start) || plain;
}
