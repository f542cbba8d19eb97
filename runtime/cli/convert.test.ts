/** `lumina convert` as a command, and the other commands over what it wrote. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { binaryFile, eachOf, linesOf, lumina, MAIN, scratch, smallDay, writeSmallDay } from './cli-fixture.ts';

test('convert there and back, by suffix or by name; --json says what was written', async (t) => {
  const folder = scratch(t);
  const day = writeSmallDay(folder);
  const outputs: [string, string[]][] = [
    ['day.pcap', []],
    ['day.pcapng.gz', ['--carrier', 'soupbintcp', '--session', 'S1']],
    [
      'lines',
      ['--to', 'pcapng', '--line-b', '--duplicate', '0.5', '--reorder', '.5', '--seed', '4', '--messages-per-packet', '1'],
    ],
    ['six.pcap', ['--group', '[ff3e::7]:9000', '--mtu', '576', '--date', '2020-01-30']],
  ];
  await eachOf(outputs, async ([name, options]) => {
    const out = join(folder, name);
    const { code, stdout, stderr } = await lumina(['convert', day, out, '--json', ...options]);
    assert.equal(code, 0, stderr);
    const said = JSON.parse(stdout) as { schemaVersion: number; path: string; messages: number; packets: number };
    assert.deepEqual([said.schemaVersion, said.path, said.messages], [1, out, 10]);
    const back = join(folder, `${name}.itch`);
    assert.equal((await lumina(['convert', out, back])).code, 0);
    assert.ok(readFileSync(back).equals(readFileSync(day)), name);
  });
  const stat = JSON.parse((await lumina(['stat', join(folder, 'six.pcap'), '--json'])).stdout) as Record<string, unknown>;
  assert.deepEqual(stat.sequence, { gaps: 0, duplicates: 0 });
  assert.deepEqual(stat.capture, {
    // The messages, and a heartbeat behind them.
    ...{ packets: 2, otherPackets: 0, fragments: 0, sessions: 1, firstNumber: 1, lostMessages: 0 },
    feeds: [{ carrier: 'moldudp64', address: '[ff3e::7]:9000', session: 'LUMINA0001', packets: 2, followed: true }],
    ...{ firstPacket: '2020-01-30T14:30:00.000010000Z', lastPacket: '2020-01-30T14:30:00.000010000Z' },
  });
});

test('every reader takes a capture, and says what a damaged one lacks', async (t) => {
  const folder = scratch(t);
  const day = writeSmallDay(folder);
  const capture = join(folder, 'day.pcap');
  const damaged = join(folder, 'damaged.pcap');
  await lumina(['convert', day, capture, '--messages-per-packet', '1']);
  const bytes = readFileSync(capture);
  const record = (index: number) => {
    let at = 24;
    for (let skip = 0; skip < index; skip++) at += 16 + bytes.readUInt32LE(at + 8);
    return at;
  };
  // Without the fifth packet.
  writeFileSync(damaged, Buffer.concat([bytes.subarray(0, record(4)), bytes.subarray(record(5))]));
  const readers = [['stat'], ['decode'], ['book', '--all'], ['run', '--database', 'none'], ['vpin', '--symbol', 'TEST']];
  const lanes = [['--lane', 'ts'], []];
  await eachOf(
    readers.flatMap((reader) => lanes.map((lane) => [...reader, ...lane])),
    async (command) => {
      const whole = await lumina([...command, capture, '--json']);
      assert.equal(whole.code, 0, `${command.join(' ')}: ${whole.stderr}`);
      const lacking = await lumina([...command, damaged, '--json']);
      assert.equal(lacking.code, 4, command.join(' '));
      assert.match(lacking.stderr, /sequenceGaps 1 \(gaps that nothing filled/);
    },
  );
  const run = await lumina(['run', damaged, '--json', '--database', 'none']);
  const result = JSON.parse(run.stdout) as Record<string, unknown>;
  assert.deepEqual([result.packets, result.sequence], [10, { gaps: 1, duplicates: 0 }]);
  const plain = linesOf((await lumina(['decode', day, '--json'])).stdout);
  assert.deepEqual(linesOf((await lumina(['decode', capture, '--json'])).stdout), plain);
  assert.match(
    (await lumina(['stat', damaged])).stdout,
    /10 packets of the feed, 0 other.*\nsequence: from 1, 1 gap, 1 message known to be lost, 0 duplicate messages/,
  );
});

test('what was lost is said in words that fit: numbers that nobody knows, no message at all', async (t) => {
  const folder = scratch(t);
  const day = writeSmallDay(folder);
  const out = join(folder, 'lost.pcap');
  const cases: [string[], RegExp][] = [
    [['--gap', '1'], /\nsequence: no message, 1 gap, 10 messages known to be lost, 0 duplicate messages\n/],
    [['--duplicate', '1'], /\nsequence: from 1, no gaps, 10 duplicate messages\n/],
    [
      ['--gap', '1', '--carrier', 'soupbintcp'],
      /\nsequence: no message, 1 gap of an unknown number of messages, 0 duplicates \(/,
    ],
    [['--duplicate', '1', '--carrier', 'soupbintcp'], /\nsequence: from 1, no gaps, 1 duplicate \(messages and TCP segments\)\n/],
  ];
  for (const [faults, what] of cases) {
    assert.equal((await lumina(['convert', day, out, '--force', ...faults])).code, 0);
    const { code, stdout } = await lumina(['stat', out]);
    assert.match(stdout, what);
    assert.equal(code, faults[0] === '--gap' ? 4 : 0);
  }
});

test('- writes to standard output, and the report goes to standard error', async (t) => {
  const folder = scratch(t);
  const day = writeSmallDay(folder);
  const named = join(folder, 'day.pcap');
  await lumina(['convert', day, named]);
  for (const json of [[], ['--json']]) {
    const script = `"$0" "$@" > "${join(folder, 'piped')}"`;
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', script, process.execPath, MAIN, 'convert', day, '-', '--to', 'pcap', ...json],
      {
        encoding: 'utf8',
        cwd: folder,
      },
    );
    assert.equal(status, 0, stderr);
    assert.ok(readFileSync(join(folder, 'piped')).equals(readFileSync(named)));
    if (json.length === 0) assert.match(stderr, /^lumina: standard output: 10 messages in 2 packets of moldudp64, pcap/);
    else assert.equal((JSON.parse(stderr) as { path: unknown }).path, '-');
  }
  const through = spawnSync(
    'sh',
    ['-c', '"$0" "$1" convert "$2" - --to soupbintcp | "$0" "$1" stat - --json', process.execPath, MAIN, day],
    {
      encoding: 'utf8',
    },
  );
  assert.equal((JSON.parse(through.stdout) as { messages: unknown }).messages, 10, through.stderr);
  const early = spawnSync('sh', ['-c', '"$0" "$1" convert "$2" - --to pcap | true', process.execPath, MAIN, day], {
    encoding: 'utf8',
  });
  assert.equal(early.status, 0);
  assert.equal((await lumina(['convert', day, '-'])).code, 2);
  assert.deepEqual(readdirSync(folder).sort(), ['day.itch', 'day.pcap', 'piped']);
});

test('a damaged input is carried as far as it goes, with exit 4', async (t) => {
  const folder = scratch(t);
  const cut = join(folder, 'cut.itch');
  writeFileSync(cut, binaryFile(smallDay()).subarray(0, -3));
  const { code, stderr } = await lumina(['convert', cut, join(folder, 'cut.pcap')]);
  assert.equal(code, 4);
  assert.match(stderr, /truncatedRecords 1/);
  assert.ok(existsSync(join(folder, 'cut.pcap')));
});

test('usage: what can not be is refused in one line, and nothing is left behind', async (t) => {
  const folder = scratch(t);
  const day = writeSmallDay(folder);
  const at = (name: string) => join(folder, name);
  writeFileSync(at('there.pcap'), 'kept');
  const long = at('long.itch');
  writeFileSync(long, binaryFile([smallDay()[0]!, Buffer.alloc(65_535, 0x7a)]));
  const cases: [string[], RegExp][] = [
    [[day], /missing required argument 'out'/],
    [[day, at('out.txt')], /what is it to be\? give --to binaryfile/],
    [[day, at('there.pcap')], /exists already; give --force/],
    [[day, at('none/out.pcap')], /create it first/],
    [[at('missing.itch'), at('out.pcap')], /does not exist/],
    [[day, at('out.itch'), '--line-b'], /--line-b is for packets/],
    [[day, at('out.itch'), '--messages-per-packet', '3'], /--messages-per-packet is for packets/],
    [[day, at('out.pcap'), '--carrier', 'soupbintcp', '--line-b'], /one line/],
    [[day, at('out.pcap'), '--carrier', 'udp'], /moldudp64, soupbintcp/],
    [[day, at('out.soup'), '--gap', '0.1'], /--gap is for packets of a network/],
    [[day, at('out.mold'), '--line-b'], /--line-b is for captures/],
    [[day, at('out.pcap'), '--feed', '1.2.3.4:5'], /has no addresses to choose a feed by/],
    [[day, at('out.pcap'), '--feed', 'here'], /ADDRESS:PORT/],
    [[day, at('out.pcap'), '--gap', '2'], /from 0 to 1/],
    [[day, at('out.pcap'), '--group', 'localhost:1'], /ADDRESS:PORT/],
    [[day, at('out.pcap'), '--session', 'ELEVEN CHARS'], /one to ten characters/],
    [[day, at('out.pcap'), '--date', '2021-02-29'], /2020-01-30/],
    [[day, at('out.pcap'), '--mtu', '100'], /from 576 to 65535/],
    [[long, at('out.pcap')], /message 2 is of 65535 bytes/],
  ];
  await eachOf(cases, async ([args, what]) => {
    const { code, stdout, stderr } = await lumina(['convert', ...args]);
    assert.deepEqual([code, stdout, linesOf(stderr).length], [2, '', 1], `${args.join(' ')}: ${stderr}`);
    assert.match(stderr, what);
  });
  assert.deepEqual(readdirSync(folder).sort(), ['day.itch', 'long.itch', 'there.pcap']);
  assert.equal(readFileSync(at('there.pcap'), 'utf8'), 'kept');
  assert.equal((await lumina(['convert', day, at('there.pcap'), '--force'])).code, 0);
});

test('streams of a carrier, there and back; any carrier to any', async (t) => {
  const folder = scratch(t);
  const day = writeSmallDay(folder);
  const at = (name: string) => join(folder, name);
  const way = [day, at('day.soup'), at('day.mold.gz'), at('day.pcapng'), at('again.soup'), at('back.itch')];
  for (const [index, to] of way.slice(1).entries()) {
    const { code, stderr } = await lumina(['convert', way[index]!, to]);
    assert.deepEqual([code, stderr], [0, ''], to);
  }
  assert.ok(readFileSync(at('back.itch')).equals(readFileSync(day)));
  assert.ok(readFileSync(at('again.soup')).equals(readFileSync(at('day.soup'))));
});

test('two feeds in a capture: told, and one of them chosen', async (t) => {
  const folder = scratch(t);
  const day = writeSmallDay(folder);
  const at = (name: string) => join(folder, name);
  for (const [name, group] of [
    ['FIRST', '233.54.12.111:26477'],
    ['SECOND', '233.49.196.40:25475'],
  ] as const) {
    const { code } = await lumina(['convert', day, at(`${name}.pcap`), '--session', name, '--group', group]);
    assert.equal(code, 0);
  }
  // A pcap's head is 24 bytes; the packets of both behind one head.
  const two = at('two.pcap');
  writeFileSync(two, Buffer.concat([readFileSync(at('FIRST.pcap')), readFileSync(at('SECOND.pcap')).subarray(24)]));
  for (const command of [['stat'], ['book', '--all'], ['run', '--database', 'none'], ['decode'], ['vpin', '--symbol', 'TEST']]) {
    const [name, ...rest] = command as [string, ...string[]];
    const both = await lumina([name, two, ...rest]);
    assert.equal(both.code, 4, name);
    assert.match(
      both.stderr,
      /holds several feeds: 233\.54\.12\.111:26477 session FIRST.*followed; 233\.49\.196\.40:25475 .*--feed/,
      name,
    );
    const one = await lumina([name, two, ...rest, '--feed', '233.49.196.40:25475']);
    assert.equal(one.code, 0, `${name}: ${one.stderr}`);
    assert.doesNotMatch(one.stderr, /several feeds/, name);
    const none = await lumina([name, two, ...rest, '--feed', '10.0.0.1:1']);
    assert.equal(none.code, 2, name);
    assert.match(none.stderr, /has no feed at 10\.0\.0\.1:1; it has 233\.54\.12\.111:26477 session FIRST/, name);
  }
  const chosen = await lumina(['convert', two, at('second.itch'), '--feed', '233.49.196.40:25475']);
  assert.equal(chosen.code, 0, chosen.stderr);
  assert.ok(readFileSync(at('second.itch')).equals(readFileSync(day)));
});
