/** The day that stage benches work on: a simulated day whose books end empty, so that it can be replayed onto itself. */

import {
  addOrder,
  lengthOf,
  nameOf,
  orderCancel,
  orderDelete,
  orderExecuted,
  orderReplace,
} from '../../generated/itch-5.0/ts/index.ts';
import { simulateToBytes } from '../exchange/simulate.ts';

export const BENCH_DAY = { seed: 1, symbols: 100, messages: 100_000 } as const;
const RECORD_HEADER = 2;

export interface BenchDay {
  /** Messages without their length fields: message i is view[offsets[i], offsets[i] + lengths[i]). */
  readonly view: DataView<ArrayBuffer>;
  readonly offsets: Uint32Array;
  readonly lengths: Uint32Array;
  readonly count: number;
  /** Messages by type character, counted here and not by the stages under test. */
  readonly types: Readonly<Record<string, number>>;
  /** The same as BinaryFILE records, without end-of-session marker. */
  readonly records: Uint8Array;
}

/** Generates the day and ends every order that it leaves live. */
export function benchDay(): BenchDay {
  const day = simulateToBytes(BENCH_DAY);
  // Everything but the end-of-session record.
  const body = day.subarray(0, day.length - RECORD_HEADER);
  const view = new DataView(body.buffer, 0, body.length);
  const live = new Map<number, { locate: number; shares: number }>();
  let last = 0;
  for (let at = RECORD_HEADER; at < body.length; at += view.getUint16(at - RECORD_HEADER) + RECORD_HEADER) {
    follow(view, at, live);
    last = at;
  }
  const timestamp = orderDelete.timestamp(view, last);
  const records = new Uint8Array(body.length + live.size * (RECORD_HEADER + orderDelete.LENGTH));
  records.set(body);
  const out = new DataView(records.buffer);
  let at = body.length;
  for (const [orderRef, { locate }] of live) {
    out.setUint16(at, orderDelete.LENGTH);
    const fields = { stockLocate: locate, trackingNumber: 0, timestamp, orderRef };
    at += RECORD_HEADER + orderDelete.encode(out, at + RECORD_HEADER, fields);
  }
  return framed(records);
}

/** Keeps `live` by one message: which orders there are, and how many shares they have left. */
function follow(view: DataView, at: number, live: Map<number, { locate: number; shares: number }>): void {
  const name = nameOf(view.getUint8(at));
  if (name === 'add_order' || name === 'add_order_attributed') {
    live.set(addOrder.orderRef(view, at), { locate: addOrder.stockLocate(view, at), shares: addOrder.shares(view, at) });
  } else if (name === 'order_delete') {
    live.delete(orderDelete.orderRef(view, at));
  } else if (name === 'order_replace') {
    live.delete(orderReplace.orderRef(view, at));
    live.set(orderReplace.newOrderRef(view, at), {
      locate: orderReplace.stockLocate(view, at),
      shares: orderReplace.shares(view, at),
    });
  } else if (name === 'order_executed' || name === 'order_executed_with_price' || name === 'order_cancel') {
    const taken = name === 'order_cancel' ? orderCancel.shares(view, at) : orderExecuted.shares(view, at);
    const order = live.get(orderDelete.orderRef(view, at));
    if (order === undefined) throw new Error(`the bench day names order ${orderDelete.orderRef(view, at)}, which is not live`);
    order.shares -= taken;
    if (order.shares === 0) live.delete(orderDelete.orderRef(view, at));
  }
}

function framed(records: Uint8Array<ArrayBuffer>): BenchDay {
  const view = new DataView(records.buffer);
  const offsets: number[] = [];
  const lengths: number[] = [];
  const types: Record<string, number> = {};
  for (let at = 0; at < records.length; ) {
    const length = view.getUint16(at);
    const code = view.getUint8(at + RECORD_HEADER);
    if (lengthOf(code) !== length) throw new Error(`the bench day has a message of type ${code} with ${length} bytes`);
    offsets.push(at + RECORD_HEADER);
    lengths.push(length);
    const type = String.fromCharCode(code);
    types[type] = (types[type] ?? 0) + 1;
    at += RECORD_HEADER + length;
  }
  return { view, offsets: Uint32Array.from(offsets), lengths: Uint32Array.from(lengths), count: offsets.length, types, records };
}
