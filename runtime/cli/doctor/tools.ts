/** Node and the C++ compiler that builds the addon. */

import { spawnSync } from 'node:child_process';
import { addonBuildCommand } from '../../package-root.ts';
import type { Finding } from './finding.ts';

export function examineTools(env: NodeJS.ProcessEnv): Finding[] {
  return [node(), compiler(env)];
}

function node(): Finding {
  return {
    id: 'node',
    state: 'ok',
    value: `${process.version}, V8 ${process.versions.v8}`,
    facts: { version: process.version, napi: process.versions.napi },
  };
}

/** The first C++ compiler that answers: CXX, then the usual names. */
function compiler(env: NodeJS.ProcessEnv): Finding {
  const wanted = env.CXX ?? '';
  const names = [...(wanted === '' ? [] : [wanted]), 'c++', 'g++', 'clang++'];
  for (const name of names) {
    const answer = spawnSync(name, ['--version'], { encoding: 'utf8', timeout: 5_000 });
    const first = answer.status === 0 ? answer.stdout.split('\n')[0]?.trim() : undefined;
    if (first !== undefined && first !== '') return { id: 'compiler', state: 'ok', value: first, facts: { command: name } };
  }
  return {
    id: 'compiler',
    state: 'missing',
    value: 'none',
    reason: `none of ${names.join(', ')} answers to --version`,
    remedy: `install a C++20 compiler (for example: sudo apt-get install g++ make python3), then ${addonBuildCommand()}`,
  };
}
