import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM, VirtualConsole } from 'jsdom';
import { budgetOf } from './budget.ts';
import { differenceTree, fold, foldedText, largestChanges, parseFolded, treeOf } from './fold.ts';
import { NO_LOSS } from './loss.ts';
import { FLAME_FILES, flameFiles, flameJson, flameText } from './outputs.ts';
import type { FlameResult } from './record.ts';
import type { SpeedscopeFile } from './speedscope.ts';
import { HOT_THREADS, type Stack } from './stacks.ts';
import { RUNNING, stackOf } from './stacks-fixture.ts';

const BOOK = `${RUNNING} > lumina::Book::apply@native/book/book.cc`;
const TRICKY = '</script><b>&"x; y > operator@runtime/x.js|j';
const STACKS: Stack[] = [
  stackOf(BOOK, 60),
  stackOf(`${BOOK} > find@native/book/levels.h|i`, 30),
  stackOf(`${RUNNING} > read|k`, 5),
  stackOf(TRICKY, 5, 'javascript'),
];
const SUBJECT = { lane: 'native', input: 'day.itch', probes: true, exporter: 'lumina 0' } as const;
const BASE = {
  name: 'before',
  folded: new Map([
    ['lumina-data;gone', 10],
    [[...fold(STACKS).keys()][0]!, 10],
  ]),
};

function resultOf(stacks: readonly Stack[]): FlameResult {
  const sampler = { name: 'timer', version: '1', hertz: 250, instead: 'perf is not installed', seesSystemCalls: true } as const;
  const figures = { passes: 1, messages: 1_000, busyNs: 250_000, isa: 'scalar', from: 0, to: 1, pid: 1 };
  const recording = { ...figures, sampler, stacks, doubts: [], loss: NO_LOSS };
  return { recording, budget: budgetOf(stacks, { hot: HOT_THREADS.native, seesSystemCalls: true }) };
}

test('folded stacks come back as they were written, and a line that is none is named', () => {
  const folded = fold(STACKS);
  assert.deepEqual(parseFolded(foldedText(folded), 'x'), new Map([...folded].sort()));
  assert.throws(() => parseFolded('a;b 3\nnonsense\n', 'base.folded'), {
    code: 'LUMINA_FLAME_FOLDED',
    message: /^base\.folded:2: /,
  });
  assert.throws(() => parseFolded('\n', 'base.folded'), { code: 'LUMINA_FLAME_FOLDED', message: /holds no stack/ });
});

test('trees add up, and a difference is at the scale of the change', () => {
  const change = new Map([
    ['t;a;b', 60],
    ['t;a', 20],
    ['t;c', 20],
  ]);
  const tree = treeOf(change);
  assert.equal(tree.value, 100);
  assert.deepEqual(
    tree.children[0]!.children.map(({ name, value }) => [name, value]),
    [
      ['a', 80],
      ['c', 20],
    ],
  );
  const compared = differenceTree(
    new Map([
      ['t;a;b', 5],
      ['t;d', 5],
    ]),
    change,
  ).children[0]!;
  assert.deepEqual(
    compared.children.map(({ name, value, base }) => [name, value, base]),
    [
      ['a', 80, 50],
      ['c', 20, undefined],
      ['d', 0, 50],
    ],
  );
  assert.deepEqual(
    largestChanges(
      new Map([
        ['t;a;b', 5],
        ['t;d', 5],
      ]),
      change,
      2,
    ).map(({ frame, base, change: now }) => [frame, base, now]),
    [
      ['d', 0.5, 0],
      ['a', 0, 0.2],
    ],
  );
});

test('the speedscope file keeps to its schema', () => {
  const file = JSON.parse(flameFiles(resultOf(STACKS), SUBJECT).get(FLAME_FILES.speedscope)!) as SpeedscopeFile;
  assert.equal(file.$schema, 'https://www.speedscope.app/file-format-schema.json');
  assert.deepEqual(
    file.profiles.map(({ name }) => name),
    ['lumina-data', 'javascript'],
  );
  assert.equal(file.activeProfileIndex, 0);
  for (const profile of file.profiles) {
    assert.equal(profile.type, 'sampled');
    assert.equal(profile.unit, 'seconds');
    assert.equal(profile.samples.length, profile.weights.length);
    assert.ok(
      Math.abs(profile.weights.reduce((sum, weight) => sum + weight, 0) - (profile.endValue - profile.startValue)) < 1e-9,
    );
    for (const index of profile.samples.flat()) assert.ok(file.shared.frames[index] !== undefined);
  }
  for (const frame of file.shared.frames)
    assert.deepEqual(
      Object.keys(frame).filter((key) => !['name', 'file', 'line', 'col'].includes(key)),
      [],
    );
  const names = file.profiles[0]!.samples[1]!.map((index) => file.shared.frames[index]!.name);
  assert.deepEqual(names.slice(-2), ['lumina::Book::apply', 'find']);
});

/** The page with its scripts run; what a script throws fails the test. */
function opened(page: string): JSDOM {
  const console = new VirtualConsole();
  console.on('jsdomError', (error) => assert.fail(error));
  return new JSDOM(page, { runScripts: 'dangerously', pretendToBeVisual: true, virtualConsole: console });
}

test('the page draws itself, loads nothing, and is searched', async () => {
  const page = flameFiles(resultOf(STACKS), SUBJECT).get(FLAME_FILES.page)!;
  assert.doesNotMatch(page, /<(?:script|link|img|iframe)[^>]+(?:src|href)=/i);
  const { window } = opened(page);
  const policy = window.document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
  assert.match(policy, /default-src 'none'/);
  const labels = () => [...window.document.querySelectorAll('#chart .d3-flame-graph-label')].map((label) => label.textContent);
  // Labels come when the frames have grown to their place.
  for (let tries = 0; tries < 200 && !labels().includes('all'); tries++) await new Promise((resolve) => setTimeout(resolve, 25));
  const names = labels();
  assert.ok(names.includes('lumina::Book::apply'), names.join(' '));
  assert.ok(names.includes('</script><b>&"x, y'), names.join(' '));
  const search = window.document.querySelector<HTMLInputElement>('#search')!;
  search.value = 'Book';
  search.dispatchEvent(new window.Event('input'));
  assert.match(window.document.querySelector('#found')!.textContent ?? '', /^1 frames, 90\.00 %$/);
  window.close();
});

test('pictures and differences are drawn and well formed', () => {
  const files = flameFiles(resultOf(STACKS), SUBJECT, BASE);
  assert.equal(files.size, 7);
  for (const name of [FLAME_FILES.picture, 'difference.svg']) {
    const { window } = new JSDOM(files.get(name)!, { contentType: 'image/svg+xml' });
    const titles = [...window.document.querySelectorAll('g > title')].map((title) => title.textContent ?? '');
    assert.ok(
      titles.some((title) => /^lumina::Book::apply.*: 90 samples, 90\.00 %/.test(title)),
      titles.join('\n'),
    );
  }
  const { window } = opened(files.get('difference.html')!);
  assert.equal(window.document.title, 'Lumina, native lane: day.itch, against before');
  window.close();
});

test('text and JSON name the sampler and give the verdict with its reasons', () => {
  const result = resultOf(STACKS);
  const text = flameText(result, SUBJECT, BASE).join('\n');
  assert.match(
    text,
    /95 samples of the hot threads by Lumina's own timer sampler 1, 250 Hz instead of perf \(perf is not installed\)/,
  );
  assert.match(text, /book +94\.74 % \*/);
  assert.match(text, /budget INCONCLUSIVE\n {2}95 samples/);
  const json = flameJson(result, SUBJECT, BASE) as Record<string, unknown>;
  for (const key of ['schemaVersion', 'sampler', 'samples', 'stages', 'systemCalls', 'spin', 'budget', 'changes'])
    assert.ok(key in json, key);
});
