/** Which commit or folder a change is held against. */

import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { LuminaError, messageOf } from '../../../runtime/errors.ts';

/** Where a merge base is looked for, first that there is. */
const DEFAULT_BRANCHES = ['origin/main', 'origin/master', 'main', 'master'] as const;

export type BaseChoice =
  | { readonly kind: 'commit'; readonly ref: string; readonly commit: string; readonly same: boolean }
  | { readonly kind: 'folder'; readonly ref: string; readonly folder: string; readonly commit: string | null }
  /** There is none: why, and what to do. */
  | { readonly kind: 'none'; readonly ref: string; readonly reason: string };

/** One answer of git, trimmed; undefined when it refuses. */
export function git(root: string, ...words: string[]): string | undefined {
  const answer = askGit(root, words);
  return typeof answer === 'string' ? answer : undefined;
}

/** Its answer, or what it complained of, which may be nothing. */
function askGit(root: string, words: readonly string[]): string | { readonly complaint: string } {
  try {
    return execFileSync('git', words, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  } catch (error) {
    const { code, stderr = '' } = error as { code?: unknown; stderr?: string };
    if (code === 'ENOENT') return { complaint: 'git is not there: install it, or put it on the PATH' };
    const lines = stderr.trim().split('\n');
    // Advice may follow the reason.
    return { complaint: lines.find((line) => /^(fatal|error):/.test(line)) ?? lines.at(-1)! };
  }
}

/** The commit of the checkout in this folder, `-dirty` appended when tracked files differ; null when it is none of its own. */
export function commitOf(root: string): string | null {
  // A package that lies in somebody else's repository has no commit of its own.
  if (git(root, 'rev-parse', '--show-prefix') !== '') return null;
  const commit = git(root, 'rev-parse', 'HEAD');
  if (commit === undefined) return null;
  return isDirty(root) ? `${commit}-dirty` : commit;
}

function isDirty(root: string): boolean {
  return git(root, 'status', '--porcelain', '--untracked-files=no') !== '';
}

/**
 * The base asked for: a ref, or a folder with a built checkout. Without one the merge base of HEAD with the default branch, which is HEAD
 * itself when nothing was committed since.
 * @param option what asked for it, for messages
 * @throws LuminaError LUMINA_GATE_BASELINE for a ref that names no commit here
 */
export function chooseBase(root: string, asked: string | undefined, option = '--baseline'): BaseChoice {
  if (asked !== undefined && existsSync(asked) && statSync(asked).isDirectory())
    return { kind: 'folder', ref: asked, folder: resolve(asked), commit: commitOf(resolve(asked)) };
  const own = commitOf(root);
  if (own === null) {
    const answer = askGit(root, ['rev-parse', 'HEAD']);
    const why = typeof answer === 'string' || answer.complaint === '' ? '' : ` (git: ${answer.complaint})`;
    const reason = `${root} is no git checkout of its own${why}, so there is no commit to build the base from; give ${option} DIR with a built one`;
    return { kind: 'none', ref: asked ?? 'merge base', reason };
  }
  if (asked !== undefined) return { kind: 'commit', ref: asked, ...commitNamed(root, asked, own, option) };
  const branch = DEFAULT_BRANCHES.find((name) => git(root, 'rev-parse', '--verify', '--quiet', `${name}^{commit}`) !== undefined);
  const ref = branch === undefined ? 'merge base' : `merge base with ${branch}`;
  const commit = branch === undefined ? undefined : git(root, 'merge-base', 'HEAD', branch);
  if (commit !== undefined && commit !== '') return { kind: 'commit', ref, commit, same: commit === own };
  return { kind: 'none', ref, reason: noMergeBase(root, branch) };
}

function commitNamed(root: string, asked: string, own: string, option: string): { commit: string; same: boolean } {
  const commit = git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${asked}^{commit}`);
  // Older git prints the option's end back.
  const hash = commit?.split('\n').at(-1);
  if (hash !== undefined && hash !== '') return { commit: hash, same: hash === own };
  const deeper = isShallow(root) ? '; this clone is shallow: git fetch --unshallow (actions/checkout: fetch-depth: 0)' : '';
  throw new LuminaError(
    'LUMINA_GATE_BASELINE',
    `${option} ${asked} names neither a folder nor a commit here${deeper}; git log --oneline --all shows what there is`,
  );
}

function noMergeBase(root: string, branch: string | undefined): string {
  if (isShallow(root))
    return 'this clone is shallow and holds no merge base; git fetch --unshallow (actions/checkout: fetch-depth: 0), or give --baseline REF';
  if (branch === undefined)
    return `there is no branch ${DEFAULT_BRANCHES.join(', ')} to have a merge base with; give --baseline REF`;
  return `HEAD and ${branch} have no common commit; give --baseline REF`;
}

function isShallow(root: string): boolean {
  return git(root, 'rev-parse', '--is-shallow-repository') === 'true';
}

/** The newest release tag `v*` that HEAD comes from, or undefined. */
export function newestRelease(root: string): string | undefined {
  const tag = git(root, 'describe', '--tags', '--abbrev=0', '--match', 'v*', 'HEAD');
  return tag === undefined || tag === '' ? undefined : tag;
}

/** Writes the tree of a commit into a folder, by an index of its own: nothing of the repository changes. @throws LuminaError */
export function exportTree(root: string, commit: string, into: string): void {
  const env = { ...process.env, GIT_INDEX_FILE: `${into}.index` };
  const run = (...words: string[]): void => {
    execFileSync('git', words, { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  };
  try {
    run('read-tree', commit);
    run('checkout-index', '--all', '--force', `--prefix=${into}/`);
  } catch (error) {
    const told = ((error as { stderr?: string }).stderr ?? '').trim().split('\n').at(-1);
    throw new LuminaError(
      'LUMINA_GATE_BASE_TREE',
      `commit ${commit.slice(0, 12)} can't be written out: ${told || messageOf(error)}`,
    );
  }
}
