/** The name of a tool chain: equal words give equal code. */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { platform } from 'node:os';

/** What changes the machine code of one of our own commits. */
const OWN_VARIABLES = [
  ...['CC', 'CXX', 'AR', 'LD', 'CPPFLAGS', 'CFLAGS', 'CXXFLAGS', 'LDFLAGS', 'MAKEFLAGS'],
  ...['CPATH', 'C_INCLUDE_PATH', 'CPLUS_INCLUDE_PATH', 'LIBRARY_PATH'],
] as const;
/** What differs from shell to shell, or run to run, and is no matter of a build; nor are secrets. */
const LEFT_OUT = [
  /^(PWD|OLDPWD|SHLVL|_|COLUMNS|LINES|HOSTNAME|WINDOWID|DISPLAY|XAUTHORITY|INVOCATION_ID|JOURNAL_STREAM|SYSTEMD_EXEC_PID|CI)$/,
  /^(GITHUB|RUNNER|ACTIONS|INPUT|SSH|TMUX|XDG_SESSION|DBUS|TERM|COLORTERM|MEMORY_PRESSURE|npm_lifecycle|npm_package|NODE_TEST|NODE_V8)(_|$)/,
  /TOKEN|SECRET|PASSWORD|CREDENTIAL/i,
];
/** Compilers that a program's build may use, as they tell their version. */
const COMPILERS = [
  ['cc', '--version'],
  ['c++', '--version'],
  ['rustc', '--version'],
  ['go', 'version'],
  ['node', '--version'],
] as const;
const LONGEST_ANSWER_MS = 10_000;

/**
 * A dozen hexadecimal digits of all that may change what a commit is built to. Of our own lanes we know it; a `program` may read anything,
 * so that its whole environment counts, and the compilers on its PATH.
 */
export function toolchainKey(env: NodeJS.ProcessEnv, lane: 'native' | 'ts' | 'program', build = ''): string {
  const words = [platform(), process.arch, process.version, lane + build];
  if (lane === 'program') words.push(...wholeEnvironment(env), ...COMPILERS.map(([name, word]) => answerOf(name, [word], env)));
  else words.push(...OWN_VARIABLES.map((name) => env[name] ?? ''));
  for (const name of lane === 'native'
    ? [env.CC ?? 'cc', env.CXX ?? 'g++']
    : lane === 'ts'
      ? []
      : [env.CC ?? '', env.CXX ?? '']) {
    // CC may be a compiler with options.
    const [compiler = '', ...options] = name.trim().split(/\s+/);
    if (compiler !== '') words.push(answerOf(compiler, [...options, '--version'], env));
  }
  return createHash('sha256').update(words.join('\0')).digest('hex').slice(0, 12);
}

function wholeEnvironment(env: NodeJS.ProcessEnv): string[] {
  return Object.keys(env)
    .filter((name) => !LEFT_OUT.some((pattern) => pattern.test(name)))
    .sort()
    .map((name) => `${name}=${env[name]}`);
}

function answerOf(compiler: string, words: readonly string[], env: NodeJS.ProcessEnv): string {
  try {
    const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore'];
    return execFileSync(compiler, words, { encoding: 'utf8', env, stdio, timeout: LONGEST_ANSWER_MS });
  } catch {
    return 'none';
  }
}
