import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { test } from 'node:test';
import { eachOf, linesOf, lumina, MAIN, scratch, writeSmallDay } from './cli-fixture.ts';
import { reportFailure } from './failure.ts';

const COMMANDS = [
  ['run'],
  ['book'],
  ['stat'],
  ['decode'],
  ['vpin'],
  ['simulate'],
  ['convert'],
  ['bench'],
  ['bench', 'replay'],
  ['gate'],
  ['baseline'],
  ['report'],
  ['codegen'],
  ['codegen', 'gen'],
  ['codegen', 'check'],
  ['codegen', 'show'],
  ['codegen', 'diff'],
  ['doctor'],
];

/** One line, with the code at its end and no stack. */
function assertOneLine(stderr: string, code: string): void {
  assert.equal(linesOf(stderr).length, 1, stderr);
  assert.match(stderr, new RegExp(`^lumina: .* \\[${code}\\]\n$`));
}

test('every command has help with an example on standard output, and exits 0', async () => {
  await eachOf([[], ...COMMANDS], async (command) => {
    const { code, stdout, stderr } = await lumina([...command, '--help']);
    assert.equal(code, 0, command.join(' '));
    assert.match(stdout, /\nExample:\n {2}\$ lumina /, command.join(' '));
    assert.equal(stderr, '');
  });
});

test('--version prints the version of the package', async () => {
  const { code, stdout } = await lumina(['--version']);
  assert.equal(code, 0);
  assert.match(stdout, /^\d+\.\d+\.\d+\S*\n$/);
});

test('no command at all is a usage error with the help on standard error', async () => {
  const { code, stdout, stderr } = await lumina([]);
  assert.equal(code, 2);
  assert.equal(stdout, '');
  assert.match(stderr, /Usage: lumina/);
});

test('usage errors are one line, name the remedy, and exit 2', async (t) => {
  const day = writeSmallDay(scratch(t));
  const cases: [string[], RegExp][] = [
    [['rnu'], /did you mean run\?/],
    [['stat', '--lnae', 'ts', day], /did you mean --lane\?/],
    [['stat'], /missing required argument 'file'/],
    [['stat', day, 'surplus'], /too many arguments/],
    [['stat', day, '--lane', 'java'], /native, ts/],
    [['run', day, '--isa', 'sse9'], /avx512/],
    [['run', day, '--arena', '2X'], /2G, 512M/],
    [['run', day, '--threads', '3'], /from 1 to 2; see lumina run --help \[/],
    [['run', day, '--protocol', 'itch-4.1'], /itch-5\.0/],
    [['run', day, '--samples', '2/3'], /1\/64/],
    [['run', day, '--database', 'mysql://x'], /postgres:\/\//],
    [['run', day, '--seed', '7'], /simulated day/],
    [['book', day], /--symbol S, or --all/],
    [['book', day, '--all', '--symbol', 'TEST'], /only one of the two/],
    [['book', day, '--all', '--at', '9:70:00'], /HH:MM:SS/],
    [['book', day, '--all', '--at', '09:30:00', '--after', '3'], /cannot be used with/],
    [['decode', day, '--type', 'AF'], /A,F/],
    [['decode', day, '--csv', '--json'], /cannot be used with/],
    [['decode', day, '--lane', 'native'], /TypeScript lane only/],
    [['vpin', day], /--symbol S/],
    [['vpin', day, '--symbol', 'A', '--symbol', 'B'], /one symbol/],
    [['vpin', day, '--symbol', 'TEST', '--sigma', '0'], /above zero/],
    [['simulate'], /required option '--out <file>'/],
    [['baseline', 'show', '../../package'], /'\.\.\/\.\.\/package' is not the name of a bench/],
    [['codegen', 'show', 'itch-5.00'], /did you mean "itch-5\.0"\?/],
    [['codegen', 'show', 'itch-5.1'], /did you mean "itch-5\.0"\?/],
    [['codegen', 'show', 'itch-4.0'], /did you mean "itch-4\.1"\?/],
    [['codegen', 'show', 'itch-5.2'], /did you mean "itch-5\.2-draft"\?/],
    [['codegen', 'show', 'psx'], /did you mean "itch-5\.0-psx"\?/],
    [['codegen', 'show', 'ouch'], /did you mean "ouch-4\.2" or "ouch-5\.0"\?/],
    [['run', day, '--protocol', 'itch-5.1'], /runs itch-5\.0 only/],
    [['stat', day, '--feed', '1.2.3.4'], /ADDRESS:PORT/],
  ];
  await eachOf(cases, async ([args, expected]) => {
    const { code, stdout, stderr } = await lumina(args);
    assert.equal(code, 2, `${args.join(' ')}: ${stderr}`);
    assert.equal(stdout, '', args.join(' '));
    assertOneLine(stderr, 'LUMINA_[A-Z_]+');
    assert.match(stderr, expected);
  });
});

test('--verbose adds the stack, and nothing else does', async () => {
  const plain = await lumina(['stat', 'no-such-file']);
  const verbose = await lumina(['stat', 'no-such-file', '--verbose']);
  assertOneLine(plain.stderr, 'LUMINA_WIRE_NOT_FOUND');
  assert.match(verbose.stderr, /\n {4}at /);
});

test('help that cannot be written is an error', { skip: existsSync('/dev/full') ? false : 'no /dev/full here' }, async () => {
  for (const args of [['--help'], ['run', '--help'], ['--version']]) {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    assert.equal(status, 2, args.join(' '));
    assertOneLine(stderr, 'LUMINA_CLI_OUTPUT');
  }
});

test('--json may come before the command of a group', async () => {
  const listed = await lumina(['baseline', '--json', 'list']);
  assert.equal(listed.code, 0, listed.stderr);
  const layout = await lumina(['codegen', '--json', 'show', 'itch-5.0']);
  assert.equal((JSON.parse(layout.stdout) as { id: string }).id, 'itch-5.0');
});

test('memory that the process may not have is told as an error', (t) => {
  const write = t.mock.method(process.stderr, 'write', () => true);
  assert.equal(reportFailure(new RangeError('Array buffer allocation failed'), false, false), 2);
  const told = String(write.mock.calls[0]?.arguments[0]);
  write.mock.restore();
  assertOneLine(told, 'LUMINA_CLI_MEMORY');
  assert.match(told, /give a smaller --arena, or raise the limit/);
});
