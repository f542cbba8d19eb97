/** What follows the fields, on bytes that were sent: captures of OUCH 5.0, and packets built by hand. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as glimpse from '../generated/glimpse-5.0/ts/index.ts';
import * as draft from '../generated/itch-5.2-draft/ts/index.ts';
import * as mold from '../generated/moldudp64/ts/index.ts';
import * as ouch42 from '../generated/ouch-4.2/ts/index.ts';
import * as ouch from '../generated/ouch-5.0/ts/index.ts';
import * as soup from '../generated/soupbintcp/ts/index.ts';

function viewOf(bytes: number): DataView {
  return new DataView(new ArrayBuffer(bytes));
}

function hexOfText(text: string): string {
  return Buffer.from(text).toString('hex');
}

function hexOf(view: DataView, from = 0, to = view.byteLength): string {
  return Buffer.from(view.buffer).toString('hex', from, to);
}

const ORDER = {
  ...{ userRefNum: 1, side: 'B', quantity: 100, symbol: 'AAPL', price: 3_201_400, timeInForce: '3', display: 'Y' },
  ...{ capacity: 'P', intermarketSweep: 'N', crossType: 'N', clOrdId: 'L0000000000001', appendageLength: 0 },
};

test('appendages as a capture has them', () => {
  const view = viewOf(80);
  ouch.enterOrder.encode(view, 0, ORDER);
  assert.equal(ouch.enterOrder.setAppendage(view, 0, { firm: 'LIME' }), 53);
  assert.equal(hexOf(view, 45, 53), `00060502${hexOfText('LIME')}`);
  // order_accepted of a capture: firm and the weight at the best price.
  assert.equal(ouch.orderAccepted.setAppendage(view, 0, { firm: 'MLRO', bboWeightIndicator: '0' }), 73);
  assert.equal(hexOf(view, 62, 73), '0009' + '05024d4c524f' + '021230');
  assert.deepEqual(ouch.orderAccepted.appendage(view, 0, 73), { firm: 'MLRO', bboWeightIndicator: 0x30 });
  const at = ouch.appendage.findElement(view, 64, 73, ouch.appendage.Tag.firm);
  assert.equal(ouch.appendage.firm(view, at), 'MLRO');
});

test('the same byte is another message in the other direction', () => {
  assert.equal(ouch.nameOfInbound(0x55), 'replace_order');
  assert.equal(ouch.nameOfOutbound(0x55), 'order_replaced');
  assert.equal(ouch.lengthOfInbound(0x55), 40);
  assert.equal(ouch.lengthOfOutbound(0x55), 68);
  assert.equal(ouch.lengthOfInbound(0x41), 0);
});

test('a cancel has its appendage only when the packet is longer', () => {
  const view = viewOf(20);
  assert.equal(ouch.cancelOrder.encode(view, 0, { userRefNum: 7, quantity: 0 }), 9);
  assert.deepEqual(ouch.cancelOrder.appendage(view, 0, 9), {});
  assert.equal(ouch.cancelOrder.setAppendage(view, 0, { userRefIdx: 3 }), 14);
  assert.equal(hexOf(view, 0, 14), '580000000700000000' + '0003' + '021c03');
  assert.deepEqual(ouch.cancelOrder.appendage(view, 0, 14), { userRefIdx: 3 });
  assert.equal(ouch.cancelOrder.appendage(view, 0, 13), undefined);
});

test('a layout that has grown is told by its length', () => {
  assert.equal(ouch42.lengthOfOutbound(0x44), 37);
  assert.equal(ouch42.layoutOf('aiq_canceled', 37), 'aiq_canceled');
  assert.equal(ouch42.layoutOf('aiq_canceled', 38), 'aiq_canceled_with_strategy');
  assert.equal(soup.layoutOf('login_request', 54), 'login_request_with_timeout');
  assert.equal(soup.layoutOf('debug', 54), 'debug');
});

test('a login is padded as SoupBinTCP wants it', () => {
  const view = viewOf(soup.loginRequest.LENGTH);
  const fields = { username: 'user', password: 'secret', requestedSession: '010059B', requestedSequenceNumber: 1 };
  assert.equal(soup.loginRequest.encode(view, 0, fields), 49);
  assert.equal(Buffer.from(view.buffer).toString('latin1'), `\0/Luser  secret       010059B${'1'.padStart(20)}`);
  assert.equal(soup.loginRequest.requestedSession(view, 0), '010059B');
  assert.equal(soup.loginRequest.requestedSequenceNumber(view, 0), 1);
});

test('a number in text is read with spaces on either side, and is none in any other text', () => {
  const view = viewOf(soup.loginAccepted.LENGTH);
  const { sequenceNumber, sequenceNumberBig, setSequenceNumberBig } = soup.loginAccepted;
  const put = (text: string): void => void new Uint8Array(view.buffer).set(Buffer.from(text.padEnd(20)), 13);
  put('42');
  assert.equal(sequenceNumber(view, 0), 42);
  put('        00000042');
  assert.equal(sequenceNumberBig(view, 0), 42n);
  for (const text of ['', '4 2', '-1', '1.5', '0x10', '+7']) {
    put(text);
    assert.ok(Number.isNaN(sequenceNumber(view, 0)), text);
    assert.equal(sequenceNumberBig(view, 0), -1n);
  }
  setSequenceNumberBig(view, 0, 99_999_999_999_999_999_999n);
  assert.equal(sequenceNumberBig(view, 0), 99_999_999_999_999_999_999n);
  assert.throws(() => soup.loginAccepted.setSequenceNumber(view, 0, -1), {
    name: 'RangeError',
    message: '-1 does not fit 20 digits',
  });
  assert.throws(() => soup.loginAccepted.setSequenceNumber(view, 0, 0.5), RangeError);
  assert.equal(glimpse.endOfSnapshot.LENGTH, 21);
});

test('blocks of a downstream packet are walked in place', () => {
  const view = viewOf(64);
  mold.downstreamPacket.encode(view, 0, { session: '000010059B', sequenceNumber: 38n, messageCount: 2 });
  let end: number = mold.downstreamPacket.LENGTH;
  for (const text of ['first', 'second']) end += mold.messageBlock.setMessageData(view, end, Buffer.from(text));
  assert.equal(hexOf(view, 18, 27), `00020005${hexOfText('first')}`);
  const texts: string[] = [];
  const collect = (at: number): void => void texts.push(Buffer.from(mold.messageBlock.messageData(view, at)).toString());
  assert.equal(mold.downstreamPacket.forEachMessageBlock(view, 0, end, collect), 2);
  assert.deepEqual(texts, ['first', 'second']);
  assert.equal(
    mold.downstreamPacket.forEachMessageBlock(view, 0, end - 1, () => {}),
    1,
  );
  mold.downstreamPacket.setMessageCount(view, 0, mold.MessageCount.endOfSession);
  assert.equal(mold.downstreamPacket.messageBlocks(view, 0), 0);
});

test('free text and payloads are counted', () => {
  const view = viewOf(40);
  soup.debug.setConstants(view, 0);
  assert.equal(soup.debug.setText(view, 0, 'hello'), 8);
  assert.equal(hexOf(view, 0, 8), `00062b${hexOfText('hello')}`);
  assert.equal(soup.debug.text(view, 0), 'hello');
  assert.throws(() => soup.debug.setText(view, 0, 'x'.repeat(65_535)), RangeError);
  soup.sequencedData.setPacketLength(view, 0, 0);
  assert.ok(soup.sequencedData.lengthAt(view, 0) < soup.sequencedData.LENGTH);
  assert.throws(() => soup.sequencedData.message(view, 0), RangeError);
});

test('in the 5.2 draft the type is the second byte', () => {
  const view = viewOf(draft.orderDelete.LENGTH);
  const fields = { marketSession: 2, stockLocate: 13, trackingNumber: 0, timestamp: 1, orderRef: 5 };
  assert.equal(draft.orderDelete.encode(view, 0, fields), 20);
  assert.equal(hexOf(view), '0244000d0000000000000001' + '0000000000000005');
  assert.equal(draft.lengthOf(view.getUint8(draft.TYPE_OFFSET)), 20);
});
