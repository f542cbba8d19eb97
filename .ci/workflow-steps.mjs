// Runs the `run` steps of a workflow's job, or of a composite action, here and in order, with the environment that GitHub would give;
// `uses` steps are told and left out. What a pull request would see can so be seen before there is one.
//
//   node .ci/workflow-steps.mjs FILE [JOB] [--in FOLDER] [--event pull_request] [--base-ref main] [--with NAME=VALUE]... [--skip STEP]...
//
// Exits with the code of the first step that failed. The summary and the outputs are printed at the end.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';

/**
 * A value with its `${{ }}` filled in: paths, 'texts', ==, && and ||, as far as this repository's workflows go.
 * @throws Error for anything else
 */
export function fill(text, contexts) {
  const whole = /^\$\{\{(.*)\}\}$/s.exec(String(text));
  if (whole !== null && !whole[1].includes('${{')) return String(evaluate(whole[1], contexts));
  return String(text).replace(/\$\{\{(.*?)\}\}/g, (_, inner) => String(evaluate(inner, contexts)));
}

export function evaluate(text, contexts) {
  const expression = text.trim();
  for (const [operator, join] of [
    ['||', (values) => values.find((value) => value !== '' && value !== false) ?? values.at(-1)],
    ['&&', (values) => values.find((value) => value === '' || value === false) ?? values.at(-1)],
  ]) {
    const parts = outside(expression, operator);
    if (parts.length > 1) return join(parts.map((part) => evaluate(part, contexts)));
  }
  const sides = outside(expression, '==');
  if (sides.length === 2) return evaluate(sides[0], contexts) === evaluate(sides[1], contexts);
  if (/^\(.*\)$/.test(expression)) return evaluate(expression.slice(1, -1), contexts);
  const literal = /^'([^']*)'$/.exec(expression);
  if (literal !== null) return literal[1];
  if (expression === 'always()') return true;
  if (!/^[a-z]+(\.[\w-]+)+$/.test(expression)) throw new Error(`expression '${expression}' is beyond this runner`);
  return expression.split('.').reduce((value, key) => value?.[key], contexts) ?? '';
}

/** Splits at an operator that stands in no parentheses and no text. */
function outside(text, operator) {
  const parts = [''];
  let [depth, quoted] = [0, false];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "'") quoted = !quoted;
    else if (!quoted && text[at] === '(') depth++;
    else if (!quoted && text[at] === ')') depth--;
    if (!quoted && depth === 0 && text.startsWith(operator, at)) {
      parts.push('');
      at += operator.length - 1;
    } else parts[parts.length - 1] += text[at];
  }
  return parts;
}

/** The steps of a job or of a composite action. @throws Error when there is no such job */
export function stepsOf(document, job) {
  if (document.runs?.using === 'composite') return document.runs.steps;
  const found = document.jobs?.[job];
  if (found === undefined) throw new Error(`there is no job ${job}; there are ${Object.keys(document.jobs ?? {}).join(', ')}`);
  return found.steps;
}

/** The words that GitHub starts a step's script with: pipefail only where `shell: bash` is said. @throws Error for another shell */
export function shellOf(document, job, step) {
  const said = step.shell ?? document.jobs?.[job]?.defaults?.run?.shell ?? document.defaults?.run?.shell;
  if (said === undefined) return ['bash', '-e'];
  if (said === 'bash') return ['bash', '--noprofile', '--norc', '-eo', 'pipefail'];
  throw new Error(`shell '${said}' is beyond this runner`);
}

/** `name=value` lines and `name<<END` blocks of GITHUB_OUTPUT and GITHUB_ENV. */
export function readPairs(text) {
  const pairs = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const block = /^([\w-]+)<<(.+)$/.exec(lines[at]);
    const pair = /^([\w-]+)=(.*)$/.exec(lines[at]);
    if (block !== null) {
      const end = lines.indexOf(block[2], at);
      pairs[block[1]] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else if (pair !== null) pairs[pair[1]] = pair[2];
  }
  return pairs;
}

function inputsOf(document, given) {
  const declared = document.inputs ?? document.on?.workflow_dispatch?.inputs ?? {};
  const defaults =
    document.inputs === undefined ? {} : Object.entries(declared).map(([name, { default: value }]) => [name, value ?? '']);
  for (const name of Object.keys(given)) if (!(name in declared)) throw new Error(`there is no input ${name}`);
  return { ...(Array.isArray(defaults) ? Object.fromEntries(defaults) : defaults), ...given };
}

/** Runs the steps; the code of the first that failed, or 0. */
export function runSteps(file, { job, folder, event, baseRef, given, skip }) {
  const document = parse(readFileSync(file, 'utf8'));
  const scratch = mkdtempSync(join(tmpdir(), 'lumina-workflow-'));
  const told = Object.fromEntries(['OUTPUT', 'ENV', 'STEP_SUMMARY'].map((name) => [name, join(scratch, name)]));
  for (const path of Object.values(told)) writeFileSync(path, '');
  // A container has no sudo and needs none.
  const sudo = join(scratch, 'sudo');
  writeFileSync(sudo, '#!/bin/sh\nexec "$@"\n');
  chmodSync(sudo, 0o755);
  const contexts = {
    inputs: inputsOf(document, given),
    github: { event_name: event, base_ref: baseRef },
    steps: {},
    runner: { os: 'Linux', arch: 'X64' },
  };
  let [code, kept] = [0, {}];
  try {
    for (const [index, step] of stepsOf(document, job).entries()) {
      const name = step.name ?? step.uses ?? `step ${index + 1}`;
      const wanted = code === 0 || /always\(\)/.test(step.if ?? '');
      if (step.uses !== undefined || skip.includes(name) || !wanted) {
        console.log(`--- ${name}: ${step.uses !== undefined ? `left out (${step.uses})` : 'left out'}`);
        continue;
      }
      console.log(`--- ${name}`);
      const script = join(scratch, 'step.sh');
      writeFileSync(script, step.run);
      const env = {
        ...process.env,
        PATH: existsSync('/usr/bin/sudo') ? process.env.PATH : `${scratch}${delimiter}${process.env.PATH}`,
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_EVENT_NAME: event,
        GITHUB_BASE_REF: baseRef,
        GITHUB_WORKSPACE: folder,
        GITHUB_ACTION_PATH: resolve(dirname(file)),
        RUNNER_TEMP: scratch,
        ...Object.fromEntries(Object.entries(told).map(([key, path]) => [`GITHUB_${key}`, path])),
        ...kept,
        ...Object.fromEntries(Object.entries(step.env ?? {}).map(([key, value]) => [key, fill(value, contexts)])),
      };
      const cwd = join(folder, fill(step['working-directory'] ?? '.', contexts));
      const [shell, ...words] = shellOf(document, job, step);
      const child = spawnSync(shell, [...words, script], {
        cwd,
        env,
        stdio: ['ignore', 'inherit', 'inherit'],
      });
      const status = child.status ?? 1;
      const outputs = readPairs(readFileSync(told.OUTPUT, 'utf8'));
      if (step.id !== undefined) contexts.steps[step.id] = { outputs };
      writeFileSync(told.OUTPUT, '');
      kept = readPairs(readFileSync(told.ENV, 'utf8'));
      for (const [key, value] of Object.entries(outputs)) console.log(`output ${key}=${value}`);
      if (status !== 0) {
        console.log(`--- ${name} ended with ${status}`);
        code ||= status;
      }
    }
    const summary = readFileSync(told.STEP_SUMMARY, 'utf8');
    if (summary !== '') console.log(`--- summary\n${summary}`);
    return code;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      in: { type: 'string', default: '.' },
      event: { type: 'string', default: 'pull_request' },
      'base-ref': { type: 'string', default: 'main' },
      with: { type: 'string', multiple: true, default: [] },
      skip: { type: 'string', multiple: true, default: [] },
    },
  });
  const [file, job] = positionals;
  if (file === undefined) {
    console.error(
      'workflow-steps: give the file of a workflow with a job, or of an action; see the head of .ci/workflow-steps.mjs',
    );
    process.exit(2);
  }
  const given = Object.fromEntries(
    values.with.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  );
  const options = { job, folder: resolve(values.in), event: values.event, baseRef: values['base-ref'], given, skip: values.skip };
  process.exitCode = runSteps(file, options);
}
