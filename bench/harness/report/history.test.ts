import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { recordOf } from '../record.ts';
import { measured } from '../record-fixture.ts';
import { historyOf } from './history.ts';
import { historyPlot, HISTORY_SIZE as SIZE } from './history-plot.ts';
import { findAll, named, parseXml } from './xml-fixture.ts';

const PATH = 'baselines/class/flow-native.json';

interface Checkout {
  readonly root: string;
  git(...args: string[]): void;
  write(text: string): void;
}

function checkout(t: { after(done: () => void): void }): Checkout {
  const root = mkdtempSync(join(tmpdir(), 'lumina-history-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const settings = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false'];
  const git = (...args: string[]): void => {
    execFileSync('git', [...settings, ...args], { cwd: root, stdio: 'ignore' });
  };
  mkdirSync(join(root, 'baselines', 'class'), { recursive: true });
  git('init', '-q', '-b', 'main');
  return { root, git, write: (text) => writeFileSync(join(root, PATH), text) };
}

const record = (blockP99: number, day: number): string =>
  JSON.stringify(
    recordOf(measured([blockP99 - 5, blockP99, blockP99 + 5]), String(day).repeat(40), `2026-01-0${day}T00:00:00.000Z`),
  );

test('every record that was committed, and the one on disk, oldest first and each once', (t) => {
  const { root, git, write } = checkout(t);
  for (const [day, ns] of [
    [1, 400],
    [2, 420],
    [3, 390],
  ] as const) {
    write(record(ns, day));
    git('add', PATH);
    git('commit', '-q', '-m', `record ${day}`);
  }
  git('commit', '-q', '--allow-empty', '-m', 'something else');
  assert.deepEqual(
    historyOf(root, PATH).points.map(({ blockP99 }) => blockP99),
    [400, 420, 390],
  );
  write(record(450, 4));
  const { points, notes } = historyOf(root, join(root, PATH));
  assert.deepEqual(
    points.map(({ blockP99, range }) => [blockP99, range]),
    [
      [400, [395, 405]],
      [420, [415, 425]],
      [390, [385, 395]],
      [450, [445, 455]],
    ],
  );
  assert.equal(points[1]!.commit, '2'.repeat(40));
  assert.deepEqual(notes, []);
});

test('records of earlier versions are kept apart', (t) => {
  const { root, git, write } = checkout(t);
  write(JSON.stringify({ ...JSON.parse(record(500, 1)), schemaVersion: 1 }));
  git('add', PATH);
  git('commit', '-q', '-m', 'old');
  write(record(400, 2));
  const { points, notes } = historyOf(root, PATH);
  assert.deepEqual(notes, []);
  assert.deepEqual(
    points.map(({ blockP99, current }) => [blockP99, current]),
    [
      [500, false],
      [400, true],
    ],
  );
  const svg = parseXml(historyPlot('h', points, null)!.text);
  assert.deepEqual(
    findAll(svg, named('circle', 'base')).map((node) => node.attributes.class),
    ['mark base older', 'mark base'],
  );
  const [path] = findAll(svg, named('path', 'base'));
  assert.equal(path!.attributes.d!.split('L').length, 1, 'the line does not lead to it');
});

test('a record of another kind and a shallow clone are said', (t) => {
  const { root, git, write } = checkout(t);
  write('{"schemaVersion":99}');
  git('add', PATH);
  git('commit', '-q', '-m', 'old');
  write(record(400, 2));
  git('commit', '-q', '-a', '-m', 'new');
  const { points, notes } = historyOf(root, PATH);
  assert.equal(points.length, 1);
  assert.match(notes.join('\n'), /^[0-9a-f]{12}:baselines\/class\/flow-native\.json is not in the chart: it lacks stages\.total/);
  git('clone', '-q', '--depth', '1', pathToFileURL(root).href, 'shallow');
  const shallow = historyOf(join(root, 'shallow'), PATH);
  assert.equal(shallow.points.length, 1);
  assert.match(shallow.notes.join('\n'), /this clone is shallow/);
});

test('outside a repository the record on disk is all there is, and that is said', (t) => {
  const { root, write } = checkout(t);
  rmSync(join(root, '.git'), { recursive: true });
  write(record(400, 1));
  const { points, notes } = historyOf(root, PATH);
  assert.equal(points.length, 1);
  assert.match(notes.join('\n'), /the history could not be read: .*not a git repository/);
});

test('the chart has a dot a record where the axis says, and this run at the end', () => {
  const point = (blockP99: number | null, day: number) => ({
    commit: String(day).repeat(40),
    createdAt: `2026-01-0${day}T00:00:00Z`,
    blockP99,
    range: blockP99 === null ? null : ([blockP99 - 20, blockP99 + 10] as const),
    p50: null,
    p99: null,
    fingerprint: 'f',
    current: true,
  });
  const svg = parseXml(historyPlot('h', [point(300, 1), point(null, 2), point(390, 3)], { commit: null, blockP99: 350 })!.text);
  // The axis ends at 400, the highest of all ranges.
  const y = (ns: number): number => SIZE.height - SIZE.bottom - (ns / 400) * (SIZE.height - SIZE.bottom - SIZE.top);
  const dots = findAll(svg, named('circle', 'base')).map(({ attributes }) => Number(attributes.cy));
  assert.deepEqual(dots.map(Math.round), [y(300), y(390)].map(Math.round));
  const [run] = findAll(svg, named('circle', 'change'));
  assert.ok(Math.abs(Number(run!.attributes.cy) - y(350)) < 0.01);
  assert.ok(Number(run!.attributes.cx) > Number(findAll(svg, named('circle', 'base'))[1]!.attributes.cx));
  const [range] = findAll(svg, named('line', 'range'));
  assert.ok(Math.abs(Number(range!.attributes.y1) - y(280)) < 0.01 && Math.abs(Number(range!.attributes.y2) - y(310)) < 0.01);
  assert.equal(historyPlot('h', [], { commit: null, blockP99: 1 }), undefined);
});
