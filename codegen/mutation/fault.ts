/** A fault is one edit of one generated file; which edits there are is told by typescript-faults.ts and c-faults.ts. */

export const TARGETS = ['typescript accessors', 'typescript encoders', 'c readers', 'c writers'] as const;
export type TargetName = (typeof TARGETS)[number];

export const KINDS = ['offset', 'endianness', 'sign', 'length'] as const;
export type Kind = (typeof KINDS)[number];

export interface Fault {
  readonly target: TargetName;
  readonly kind: Kind;
  /** Id of the protocol. */
  readonly id: string;
  /** Relative to generated/<id>/. */
  readonly path: string;
  /** The message whose code it is in; undefined in code that several share. */
  readonly message: string | undefined;
  /** The function that is wrong. */
  readonly where: string;
  /** Edit of the file's text: what was at `at` is replaced. */
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** The text with the fault in it. */
export function planted(text: string, { at, before, after }: Fault): string {
  if (!text.startsWith(before, at)) throw new Error(`"${before}" is not at ${at}`);
  return text.slice(0, at) + after + text.slice(at + before.length);
}

/** `itch-5.0 ts/trade.ts setPrice: view.setUint32(at + 32 -> view.setUint32(at + 33` */
export function describe({ target, kind, id, path, where, before, after }: Fault): string {
  return `${target}, ${kind}: ${id} ${path} ${where}: ${before} -> ${after}`;
}

/** A way to go wrong: what to look for, and what to write instead; undefined where the other text would mean the same. */
export interface Slip {
  readonly kind: Kind;
  readonly pattern: RegExp;
  readonly wrong: (...groups: string[]) => string | undefined;
}

/** A piece of a generated file, with what its faults have in common. */
export interface Piece extends Pick<Fault, 'target' | 'id' | 'path' | 'message' | 'where'> {
  readonly text: string;
  /** Where the piece begins in its file. */
  readonly from: number;
}

export function faultsIn(piece: Piece, slips: readonly Slip[]): Fault[] {
  const { text, from, ...common } = piece;
  return slips.flatMap(({ kind, pattern, wrong }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const after = wrong(...match.map((group) => group ?? ''));
      if (after === undefined) return [];
      return [{ ...common, kind, at: from + match.index, before: match[0], after }];
    }),
  );
}

/** A number made greater by one, as text. */
export function plusOne(digits: string): string {
  return String(Number(digits || '0') + 1);
}
