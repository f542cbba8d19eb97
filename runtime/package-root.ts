/** Where the package lies on disk: the addon, the schemas and the baselines are found from there. */

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LuminaError } from './errors.ts';

interface Manifest {
  readonly name: string;
  readonly version: string;
}

function readManifest(folder: string): Manifest | undefined {
  const path = join(folder, 'package.json');
  if (!existsSync(path)) return undefined;
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Partial<Manifest>;
  return manifest.name === 'lumina-itch' ? { name: manifest.name, version: manifest.version ?? 'unknown' } : undefined;
}

/** The nearest folder above this file that holds Lumina's package.json; the compiled files lie at varying depth below it. */
export function packageRoot(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (readManifest(folder) !== undefined) return folder;
    if (folder === dirname(folder)) break;
  }
  throw new LuminaError('LUMINA_PACKAGE', `no package.json of lumina-itch above ${import.meta.url}; install the package again`);
}

/** What builds the addon from `from` on: in a checkout the set-up, in an installed package its own build script. */
export function addonBuildCommand(root = packageRoot(), from = process.cwd()): string {
  if (existsSync(join(root, '.ci', 'setup.mjs'))) return 'npm run setup';
  const script = relative(from, join(root, 'native', 'build.mjs'));
  return `node ${/^[\w@./-]+$/.test(script) ? script : JSON.stringify(script)}`;
}

/** Version of the installed package, as in package.json. */
export function packageVersion(): string {
  return readManifest(packageRoot())?.version ?? 'unknown';
}
