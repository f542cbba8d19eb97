/** gateway: pre-trade risk and the OUCH 5.0 bytes of one order. */

import { bookEvent, Reason, Side, TradingState } from '../generated/lumina-1.0/ts/index.ts';
import { enterOrder } from '../generated/ouch-5.0/ts/index.ts';
import { Fnv1a64 } from '../runtime/book/fnv.ts';
import { FLOW_DEFAULTS } from '../runtime/flow.ts';
import { GatewayStage } from '../runtime/gateway/stage.ts';
import { expectEqual, type StageBench } from './harness/stage-bench.ts';

const ORDERS = 20_000;
const BATCH = 1000;
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
    const stage = new GatewayStage(risk, new Fnv1a64(), BATCH);
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
    let bytes = 0;
    const run = (): void => {
      bytes = 0;
      for (let i = 1; i <= ORDERS; i++) {
        order.userRefNum++;
        stage.submit(order, 'LMNA', event, 0);
        if (i % BATCH === 0) bytes += stage.drain().length;
      }
    };
    run();
    expectEqual('bytes handed over', bytes, ORDERS * enterOrder.LENGTH);
    order.userRefNum++;
    const { outcome, filled } = stage.submit(order, 'LMNA', event, 0);
    const sent = stage.drain();
    const view = new DataView(sent.buffer, sent.byteOffset, sent.length);
    const fields = [
      enterOrder.userRefNum(view, 0),
      enterOrder.quantity(view, 0),
      enterOrder.symbol(view, 0),
      enterOrder.price(view, 0),
    ];
    expectEqual('outcome, filled and the encoded order', [outcome, filled, ...fields], [0, 100, ORDERS + 1, 100, 'LMNA', PRICE]);
    return { messages: ORDERS, run };
  },
};
