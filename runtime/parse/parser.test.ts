import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import * as itch from '../../generated/itch-5.0/ts/index.ts';
import * as messages from '../testing/messages.ts';
import type { BookOperations } from './operations.ts';
import { Parsed, Parser } from './parser.ts';
import { byCharacter } from './tally.ts';

/** Writes every call down as text, references as one number. */
class Recorder implements BookOperations {
  readonly calls: string[] = [];
  /** What `touch` answers. */
  nameless = true;
  touch(locate: number): boolean {
    this.calls.push(`touch ${locate}`);
    return this.nameless;
  }
  distrust(locate: number): void {
    this.calls.push(`distrust ${locate}`);
  }
  nameSymbol(locate: number, view: DataView, at: number, directory: boolean): void {
    this.calls.push(`name ${locate} ${String.fromCharCode(view.getUint8(at))} ${directory}`);
  }
  add(locate: number, low: number, high: number, side: number, shares: number, price: number): void {
    this.calls.push(`add ${locate} ${reference(low, high)} ${side} ${shares} ${price}`);
  }
  execute(locate: number, low: number, high: number, shares: number): void {
    this.calls.push(`execute ${locate} ${reference(low, high)} ${shares}`);
  }
  executeWithPrice(locate: number, low: number, high: number, shares: number, printable: number, price: number): void {
    this.calls.push(`executeWithPrice ${locate} ${reference(low, high)} ${shares} ${printable} ${price}`);
  }
  cancel(locate: number, low: number, high: number, shares: number): void {
    this.calls.push(`cancel ${locate} ${reference(low, high)} ${shares}`);
  }
  end(locate: number, low: number, high: number): void {
    this.calls.push(`end ${locate} ${reference(low, high)}`);
  }
  replace(locate: number, low: number, high: number, newLow: number, newHigh: number, shares: number, price: number): void {
    this.calls.push(`replace ${locate} ${reference(low, high)} ${reference(newLow, newHigh)} ${shares} ${price}`);
  }
  trade(shares: number, price: number): void {
    this.calls.push(`trade ${shares} ${price}`);
  }
  cross(): void {
    this.calls.push('cross');
  }
  breakTrade(): void {
    this.calls.push('break');
  }
  setTradingState(locate: number, state: number): void {
    this.calls.push(`state ${locate} ${state}`);
  }
  setOperationalHalt(locate: number, market: number, action: number): void {
    this.calls.push(`halt ${locate} ${market} ${action}`);
  }
}

/** Of two halves of which the bits count, whatever their sign. */
const reference = (low: number, high: number) => String((BigInt(high >>> 0) << 32n) | BigInt(low >>> 0));
const BIG = 0xfedc_ba98_7654_3210n;

function parsed(bytes: Uint8Array, parser?: Parser, recorder = new Recorder()): string[] {
  // At an odd offset with other bytes around: nothing may depend on alignment or on the neighbours.
  const padded = new Uint8Array(bytes.length + 7).fill(0xff);
  padded.set(bytes, 3);
  (parser ?? new Parser(recorder)).parse(new DataView(padded.buffer), 3, bytes.length);
  return recorder.calls;
}

test('every book message becomes its operation', () => {
  const cases: [Uint8Array, string[]][] = [
    [
      messages.addOrder({ orderRef: BIG, side: 'S', shares: 4_000_000_000, price: 4_294_967_295 }),
      ['name 7 T false', `add 7 ${BIG} 83 4000000000 4294967295`],
    ],
    [messages.executed({ orderRef: BIG, shares: 5 }), [`execute 7 ${BIG} 5`]],
    [messages.executedWithPrice({ orderRef: 9, shares: 5, printable: 'N', price: 77 }), ['executeWithPrice 7 9 5 78 77']],
    [messages.cancelled({ orderRef: 9, shares: 3 }), ['cancel 7 9 3']],
    [messages.deleted({ orderRef: BIG }), [`end 7 ${BIG}`]],
    [messages.replaced({ orderRef: BIG, newOrderRef: BIG + 1n, shares: 2, price: 3 }), [`replace 7 ${BIG} ${BIG + 1n} 2 3`]],
    [messages.hiddenTrade({ shares: 10, price: 20 }), ['name 7 T false', 'trade 10 20']],
    [messages.crossTrade({ shares: 2n ** 40n, price: 20 }), ['name 7 T false', 'cross']],
    [messages.brokenTrade(), ['break']],
    [messages.tradingAction('H'), ['name 7 T false', 'state 7 72']],
    [messages.operationalHalt('Q', 'H'), ['name 7 T false', 'halt 7 81 72']],
  ];
  for (const [bytes, expected] of cases) {
    assert.deepEqual(parsed(bytes), ['touch 7', ...expected]);
    assert.deepEqual(parsed(Uint8Array.of(...bytes, 1, 2, 3)), ['touch 7', ...expected], 'longer than the layout');
  }
  assert.deepEqual(parsed(messages.systemEvent('O')), ['touch 0']);
});

test('a symbol that has its name gets another one of the directory only', () => {
  const recorder = new Recorder();
  recorder.nameless = false;
  const adds = messages.addOrder({ orderRef: 5, shares: 1, price: 2 });
  assert.deepEqual(parsed(adds, undefined, recorder).splice(0), ['touch 7', 'add 7 5 66 1 2']);
  const directory = new Uint8Array(itch.stockDirectory.LENGTH).fill(0x41);
  directory[0] = itch.stockDirectory.TYPE;
  assert.deepEqual(parsed(directory, undefined, recorder), ['touch 16705', 'name 16705 A true']);
});

test('an attributed order is read as a plain one', () => {
  const plain = messages.addOrder({ orderRef: 5 });
  const attributed = Uint8Array.of(...plain, 0x4e, 0x53, 0x44, 0x51);
  attributed[0] = itch.addOrderAttributed.TYPE;
  assert.deepEqual(parsed(attributed), parsed(plain));
});

test('short and unknown messages are counted and skipped', () => {
  const recorder = new Recorder();
  const parser = new Parser(recorder);
  for (const message of itch.MESSAGES) {
    const bytes = new Uint8Array(message.length - 1).fill(1);
    bytes[0] = message.code;
    parsed(bytes, parser, recorder);
    // An order that can't be read may be missing from its book, where the locate says which that is.
    assert.deepEqual(recorder.calls.splice(0), 'AFECXDU'.includes(message.type) ? ['distrust 257'] : [], message.name);
    parsed(bytes.subarray(0, 2), parser, recorder);
  }
  parsed(Uint8Array.of(0x7a), parser, recorder);
  parsed(Uint8Array.of(0), parser, recorder);
  assert.deepEqual(recorder.calls, []);
  assert.equal(parser.tally.shortMessages, 2 * itch.MESSAGES.length);
  assert.deepEqual(byCharacter(parser.tally.unknown), { z: 1, '\0': 1 });
  assert.deepEqual([...parser.tally.times], [-1, -1]);
});

test('times: first and last message, and the stop time is inclusive', () => {
  const parser = new Parser(new Recorder(), 1000);
  const at = (timestamp: number) => new DataView(messages.systemEvent('O', { timestamp }).buffer);
  assert.equal(parser.parse(at(500), 0, 12), Parsed.applied);
  assert.equal(parser.parse(at(1000), 0, 12), Parsed.applied);
  assert.equal(parser.parse(at(1001), 0, 12), Parsed.late);
  assert.deepEqual([...parser.tally.times], [500, 1000]);
  assert.deepEqual(byCharacter(parser.tally.known), { S: 2 });
});

test('the probe is read once a message, before the operation', () => {
  const recorder = new Recorder();
  const parser = new Parser(recorder, Number.POSITIVE_INFINITY, () => recorder.calls.push('T1'));
  for (const message of itch.MESSAGES) {
    recorder.calls.length = 0;
    const bytes = new Uint8Array(message.length);
    bytes[0] = message.code;
    parsed(bytes, parser, recorder);
    assert.equal(recorder.calls.filter((call) => call === 'T1').length, 1, message.name);
    assert.ok(recorder.calls.length - recorder.calls.indexOf('T1') <= 2, message.name);
  }
});

test('no bytes stop it', () => {
  const parser = new Parser(new Recorder());
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 64 }), (bytes) => {
      parsed(bytes, parser);
    }),
  );
});
