/** gateway: pre-trade risk and the OUCH 5.0 bytes of one order. */

import { bookEvent, Reason, Side, TradingState } from '../generated/lumina-1.0/ts/index.ts';
import { enterOrder } from '../generated/ouch-5.0/ts/index.ts';
import { Fnv1a64 } from '../runtime/book/fnv.ts';
import { FLOW_DEFAULTS } from '../runtime/flow.ts';
import { encodeEnterOrder, GatewayStage } from '../runtime/gateway/stage.ts';
import { expectEqual, type StageBench } from './harness/stage-bench.ts';

const ORDERS = 20_000;
const PRICE = 3_201_500;

export const gateway: StageBench = {
  name: 'gateway',
  about: 'check every limit, encode Enter Order, digest its bytes; per order',
  probe: 'gateway',
  async prepare() {
    const event = new DataView(new ArrayBuffer(bookEvent.LENGTH));
    bookEvent.setTimestamp(event, 0, 34_200_000_000_000);
    bookEvent.setTradingState(event, 0, TradingState.trading);
    bookEvent.setBidPrice(event, 0, PRICE - 100);
    bookEvent.setBidShares(event, 0, 100);
    bookEvent.setAskPrice(event, 0, PRICE);
    bookEvent.setAskShares(event, 0, 300);
    const risk = { ...FLOW_DEFAULTS.risk, maxOrdersPerSecond: Number.MAX_SAFE_INTEGER };
    const digest = new Fnv1a64();
    const stage = new GatewayStage(risk, digest);
    const order = {
      userRefNum: 0,
      stockLocate: 1,
      side: Side.buy,
      direction: 1,
      shares: 100,
      price: PRICE,
      reason: Reason.take,
      position: 0,
      reached: 0,
    };
    const one = (): number => {
      order.userRefNum++;
      const { filled, slot } = stage.submit(order, 'LMNA', event, 0);
      stage.account(slot);
      stage.close(slot);
      return filled;
    };
    const run = (): void => {
      for (let i = 0; i < ORDERS; i++) one();
    };
    run();
    expectEqual('orders sent', stage.sent, ORDERS);
    expectEqual('shares filled', one(), 100);
    const expected = new Fnv1a64();
    const wire = new DataView(new ArrayBuffer(enterOrder.LENGTH));
    const bytes = new Uint8Array(wire.buffer);
    for (let userRefNum = 1; userRefNum <= ORDERS + 1; userRefNum++) {
      encodeEnterOrder(wire, 0, { ...order, userRefNum }, 'LMNA');
      expected.bytes(bytes, 0, bytes.length);
    }
    const fields = [
      enterOrder.userRefNum(wire, 0),
      enterOrder.quantity(wire, 0),
      enterOrder.symbol(wire, 0),
      enterOrder.price(wire, 0),
    ];
    expectEqual('the last order', fields, [ORDERS + 1, 100, 'LMNA', PRICE]);
    expectEqual('digest of the bytes handed over', digest.hex(), expected.hex());
    return { messages: ORDERS, run };
  },
};
