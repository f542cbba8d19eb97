/** Generated accessors on bytes that Nasdaq sent, and the tables beside them. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import * as itch from '../generated/itch-5.0/ts/index.ts';
import * as lumina from '../generated/lumina-1.0/ts/index.ts';
import * as ouch from '../generated/ouch-5.0/ts/index.ts';
import * as pgcopy from '../generated/pgcopy-1.0/ts/index.ts';
import { packageRoot } from './package-root.ts';

function viewOf(hex: string): DataView {
  const bytes = Uint8Array.from(Buffer.from(hex, 'hex'));
  return new DataView(bytes.buffer);
}

// First record of the AAPL file of 2020-01-30 (see ../shared/data/README.md), with its framing.
const DIRECTORY = '002752000d00000a37d4d0d3094141504c20202020514e000000644e435a20504e4e314e000000004e';

test('a stock_directory message of 2020-01-30 reads as published', () => {
  const view = viewOf(DIRECTORY);
  const { stockDirectory: it } = itch;
  const at = 2;
  assert.equal(view.getUint16(0), it.LENGTH);
  assert.equal(it.messageType(view, at), it.TYPE);
  assert.equal(it.stockLocate(view, at), 13);
  assert.equal(it.timestamp(view, at), 11_234_909_934_345); // 03:07:14.909934345
  assert.equal(it.stock(view, at), 'AAPL');
  assert.equal(it.marketCategory(view, at), itch.MarketCategory.nasdaqGlobalSelect);
  assert.equal(it.roundLotSize(view, at), 100);
  assert.equal(it.issueSubType(view, at), itch.IssueSubType.notApplicable);
  assert.equal(it.authenticity(view, at), itch.Authenticity.live);
  assert.equal(it.luldTier(view, at), itch.LuldTier.tier1);
  assert.equal(it.inverse(view, at), itch.Inverse.notInverse);
});

test('encode gives the same bytes back', () => {
  const view = viewOf(DIRECTORY);
  const copy = new DataView(new ArrayBuffer(view.byteLength));
  copy.setUint16(0, itch.stockDirectory.LENGTH);
  const fields = {
    ...{
      stockLocate: 13,
      trackingNumber: 0,
      timestamp: 11_234_909_934_345,
      stock: 'AAPL',
      marketCategory: 'Q',
      financialStatus: 'N',
    },
    ...{
      roundLotSize: 100,
      roundLotsOnly: 'N',
      issueClassification: 'C',
      issueSubType: 'Z',
      authenticity: 'P',
      shortSaleThreshold: 'N',
    },
    ...{ ipoFlag: 'N', luldTier: '1', etpFlag: 'N', etpLeverage: 0, inverse: 'N' },
  };
  assert.equal(itch.stockDirectory.encode(copy, 2, fields), 39);
  assert.equal(Buffer.from(copy.buffer).toString('hex'), Buffer.from(view.buffer).toString('hex'));
});

test('every message of the real file has the length of its type', (t) => {
  const path = join(packageRoot(), '..', 'shared', 'data', 'aapl-20200130-premarket.itch');
  if (!existsSync(path)) return t.skip('no ../shared/data/aapl-20200130-premarket.itch beside the package');
  const bytes = Uint8Array.from(readFileSync(path));
  const view = new DataView(bytes.buffer);
  const counts: Record<string, number> = {};
  for (let at = 0; at < view.byteLength; ) {
    const length = view.getUint16(at);
    const code = view.getUint8(at + 2);
    assert.equal(itch.lengthOf(code), length);
    assert.equal(itch.orderDelete.stockLocate(view, at + 2), 13);
    const name = itch.nameOf(code) ?? '';
    counts[name] = (counts[name] ?? 0) + 1;
    at += 2 + length;
  }
  assert.deepEqual(counts, {
    ...{ stock_directory: 1, stock_trading_action: 1, reg_sho_restriction: 1, market_participant_position: 52, add_order: 4758 },
    ...{ order_delete: 4083, trade: 240, order_executed: 849, order_replace: 7, order_cancel: 6, add_order_attributed: 2 },
  });
});

test('tables agree with the message files, and unknown types have length 0 and no name', () => {
  for (const message of itch.MESSAGES) {
    assert.equal(itch.lengthOf(message.code), message.length);
    assert.equal(itch.nameOf(message.code), message.name);
    assert.equal(message.code, message.type.charCodeAt(0));
  }
  assert.equal(itch.MESSAGES.length, 23);
  assert.equal(itch.Type.addOrder, itch.addOrder.TYPE);
  assert.equal(itch.lengthOf(0x7a), 0);
  assert.equal(itch.lengthOf(256), 0);
  assert.equal(itch.nameOf(0x7a), undefined);
});

test('64-bit numbers are exact below 2^53 and whole as bigint', () => {
  const view = new DataView(new ArrayBuffer(itch.orderDelete.LENGTH));
  itch.orderDelete.setOrderRef(view, 0, Number.MAX_SAFE_INTEGER);
  assert.equal(itch.orderDelete.orderRef(view, 0), Number.MAX_SAFE_INTEGER);
  itch.orderDelete.setOrderRefBig(view, 0, 0xffff_ffff_ffff_fffen);
  assert.equal(itch.orderDelete.orderRefBig(view, 0), 0xffff_ffff_ffff_fffen);
});

test('text that does not fit is refused', () => {
  const view = new DataView(new ArrayBuffer(itch.addOrder.LENGTH));
  assert.throws(() => itch.addOrder.setStock(view, 0, 'TOOLONGER'), {
    name: 'RangeError',
    message: '"TOOLONGER" is longer than 8 characters',
  });
  assert.throws(() => itch.addOrder.setStock(view, 0, '€'), RangeError);
});

test('an enter_order is 47 bytes with an empty appendage', () => {
  const view = new DataView(new ArrayBuffer(ouch.enterOrder.LENGTH));
  const fields = {
    ...{
      userRefNum: 1,
      side: 'B',
      quantity: 100,
      symbol: 'AAPL',
      price: 3_201_400,
      timeInForce: '3',
      display: 'Y',
      capacity: 'P',
    },
    ...{ intermarketSweep: 'N', crossType: 'N', clOrdId: 'L0000000000001', appendageLength: 0 },
  };
  assert.equal(ouch.enterOrder.encode(view, 0, fields), 47);
  const text = Buffer.from(view.buffer);
  assert.equal(text.toString('hex', 0, 26), '4f000000014200000064' + '4141504c20202020' + '000000000030d978');
  assert.equal(text.toString('latin1', 26, 45), '3YPNNL0000000000001');
  assert.equal(text.readUInt16BE(45), 0);
});

test('our own records are little endian and reserved bytes are cleared', () => {
  const view = new DataView(new ArrayBuffer(64));
  new Uint8Array(view.buffer).fill(0xff);
  lumina.telemetrySample.setConstants(view, 0);
  assert.equal(view.getBigUint64(56), 0n);
  lumina.telemetrySample.setSequence(view, 0, 1);
  assert.equal(view.getUint8(0), 1);
  lumina.orderEvent.setPosition(view, 0, -100);
  assert.equal(lumina.orderEvent.position(view, 0), -100);
});

test('a COPY row carries its column lengths, and NULL as length -1 without a value', () => {
  const view = new DataView(new ArrayBuffer(pgcopy.sampleRow.LENGTH));
  pgcopy.sampleRow.setConstants(view, 0);
  assert.equal(view.getInt16(0), 11);
  assert.equal(view.getInt32(2), 8);
  pgcopy.sampleRowNoOrder.setConstants(view, 0);
  assert.equal(pgcopy.sampleRowNoOrder.gatewayLength(view, 0), -1);
  assert.equal(pgcopy.sampleRow.LENGTH - pgcopy.sampleRowNoOrder.LENGTH, 4);
});
