/** Commands that name the checkout by an absolute path: in the base's tree as well they would run, or build, the change. */

import { realpathSync } from 'node:fs';
import { resolve, sep } from 'node:path';

/** The first path in a shell command that lies in the checkout whose real path is `top`, or undefined. Written relative it is none. */
export function ownPathIn(command: string, top: string, env: NodeJS.ProcessEnv): string | undefined {
  const spelled = command.replace(/(?<![^\s'"=:;|&()])(?:~|\$HOME|\$\{HOME\})(?=\/)/g, () => env.HOME ?? '~');
  const words = spelled.match(/(?<![^\s'"`=:,;|&()<>])\/[^\s'"`;|&()<>:,]*/g) ?? [];
  const found = words.find((word) => isWithin(resolve(word), top) || isWithin(realOf(word), top));
  if (found !== undefined) return found;
  // A path with a blank in it is no single word.
  return /\s/.test(top) && spelled.includes(`${top}${sep}`) ? top : undefined;
}

function isWithin(path: string, top: string): boolean {
  return path === top || path.startsWith(top.endsWith(sep) ? top : `${top}${sep}`);
}

/** Behind links, as far as it is there. */
function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
