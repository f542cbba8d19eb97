/** The file that speedscope opens (file-format-schema.json of www.speedscope.app): one sampled profile a thread. */

import type { Stack } from './stacks.ts';

export const SPEEDSCOPE_SCHEMA = 'https://www.speedscope.app/file-format-schema.json';

export interface SpeedscopeFrame {
  readonly name: string;
  readonly file?: string;
  readonly line?: number;
}

export interface SpeedscopeProfile {
  readonly type: 'sampled';
  readonly name: string;
  readonly unit: 'seconds';
  readonly startValue: number;
  readonly endValue: number;
  /** Indices of frames, outermost first. */
  readonly samples: readonly (readonly number[])[];
  readonly weights: readonly number[];
}

export interface SpeedscopeFile {
  readonly $schema: typeof SPEEDSCOPE_SCHEMA;
  readonly name: string;
  readonly exporter: string;
  readonly activeProfileIndex: number;
  readonly shared: { readonly frames: readonly SpeedscopeFrame[] };
  readonly profiles: readonly SpeedscopeProfile[];
}

export interface SpeedscopeOptions {
  readonly name: string;
  readonly exporter: string;
  /** Seconds that a sample stands for. */
  readonly secondsPerSample: number;
  /** Threads that come first. */
  readonly hot: readonly string[];
}

/** Stacks that are alike are one sample with their weight: when each was taken says nothing here. */
export function speedscopeOf(stacks: readonly Stack[], options: SpeedscopeOptions): SpeedscopeFile {
  const indices = new Map<string, number>();
  const frames: SpeedscopeFrame[] = [];
  const indexOf = ({ name, file, line }: SpeedscopeFrame): number => {
    const key = `${name}\n${file ?? ''}\n${line ?? ''}`;
    const found = indices.get(key);
    if (found !== undefined) return found;
    indices.set(key, frames.length);
    return frames.push({ name, ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) }) - 1;
  };
  const threads = [...new Set(stacks.map(({ thread }) => thread))];
  const order = [
    ...threads.filter((name) => options.hot.includes(name)),
    ...threads.filter((name) => !options.hot.includes(name)),
  ];
  const profiles = order.map((thread): SpeedscopeProfile => {
    const own = stacks.filter((stack) => stack.thread === thread);
    const weights = own.map(({ count }) => count * options.secondsPerSample);
    return {
      type: 'sampled',
      name: thread,
      unit: 'seconds',
      startValue: 0,
      endValue: weights.reduce((sum, weight) => sum + weight, 0),
      samples: own.map((stack) => stack.frames.map((frame) => indexOf(frame as SpeedscopeFrame))),
      weights,
    };
  });
  const { name, exporter } = options;
  return { $schema: SPEEDSCOPE_SCHEMA, name, exporter, activeProfileIndex: 0, shared: { frames }, profiles };
}
