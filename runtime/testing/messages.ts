/** ITCH messages and BinaryFILE bytes for tests, and where the shared real data lies. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as itch from '../../generated/itch-5.0/ts/index.ts';

/** Header fields with which a test message goes out unless it says otherwise. */
const HEADER = { stockLocate: 7, trackingNumber: 0, timestamp: 34_200_000_000_000 };
type Header = Partial<typeof HEADER>;

function encoded(length: number, write: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(length);
  write(new DataView(bytes.buffer));
  return bytes;
}

export interface AddFields extends Header {
  orderRef: number | bigint;
  side?: number | string;
  shares?: number;
  stock?: string;
  price?: number;
}

export function addOrder(fields: AddFields): Uint8Array {
  return encoded(itch.addOrder.LENGTH, (view) =>
    itch.addOrder.encode(view, 0, { ...HEADER, side: 'B', shares: 100, stock: 'TEST', price: 1_000_000, ...fields }),
  );
}

export function executed(fields: Header & { orderRef: number | bigint; shares: number; matchNumber?: number }): Uint8Array {
  return encoded(itch.orderExecuted.LENGTH, (view) =>
    itch.orderExecuted.encode(view, 0, { ...HEADER, matchNumber: 1, ...fields }),
  );
}

export function executedWithPrice(
  fields: Header & { orderRef: number | bigint; shares: number; printable: string; price: number },
): Uint8Array {
  return encoded(itch.orderExecutedWithPrice.LENGTH, (view) =>
    itch.orderExecutedWithPrice.encode(view, 0, { ...HEADER, matchNumber: 1, ...fields }),
  );
}

export function cancelled(fields: Header & { orderRef: number | bigint; shares: number }): Uint8Array {
  return encoded(itch.orderCancel.LENGTH, (view) => itch.orderCancel.encode(view, 0, { ...HEADER, ...fields }));
}

export function deleted(fields: Header & { orderRef: number | bigint }): Uint8Array {
  return encoded(itch.orderDelete.LENGTH, (view) => itch.orderDelete.encode(view, 0, { ...HEADER, ...fields }));
}

export function replaced(
  fields: Header & { orderRef: number | bigint; newOrderRef: number | bigint; shares: number; price: number },
): Uint8Array {
  return encoded(itch.orderReplace.LENGTH, (view) => itch.orderReplace.encode(view, 0, { ...HEADER, ...fields }));
}

export function hiddenTrade(fields: Header & { shares: number; price: number; stock?: string }): Uint8Array {
  return encoded(itch.trade.LENGTH, (view) =>
    itch.trade.encode(view, 0, { ...HEADER, orderRef: 0, side: 'B', stock: 'TEST', matchNumber: 1, ...fields }),
  );
}

export function tradingAction(state: string, fields: Header & { stock?: string } = {}): Uint8Array {
  return encoded(itch.stockTradingAction.LENGTH, (view) =>
    itch.stockTradingAction.encode(view, 0, {
      ...HEADER,
      stock: 'TEST',
      tradingState: state,
      reason: '',
      ...fields,
    }),
  );
}

export function operationalHalt(marketCode: string, action: string, fields: Header = {}): Uint8Array {
  return encoded(itch.operationalHalt.LENGTH, (view) =>
    itch.operationalHalt.encode(view, 0, { ...HEADER, stock: 'TEST', marketCode, action, ...fields }),
  );
}

export function systemEvent(code: string, fields: Header = {}): Uint8Array {
  return encoded(itch.systemEvent.LENGTH, (view) =>
    itch.systemEvent.encode(view, 0, { ...HEADER, stockLocate: 0, eventCode: code, ...fields }),
  );
}

export function brokenTrade(fields: Header = {}): Uint8Array {
  return encoded(itch.brokenTrade.LENGTH, (view) => itch.brokenTrade.encode(view, 0, { ...HEADER, matchNumber: 1, ...fields }));
}

export function crossTrade(fields: Header & { shares: number | bigint; price: number }): Uint8Array {
  return encoded(itch.crossTrade.LENGTH, (view) =>
    itch.crossTrade.encode(view, 0, { ...HEADER, stock: 'TEST', matchNumber: 1, crossType: 'O', ...fields }),
  );
}

/** A symbol that trades: 2 balanced buckets of 100, then one all bought, with a book on both sides: one order is attempted. */
export function toxicDay(): Uint8Array[] {
  let timestamp = 34_200_000_000_000;
  const next = () => {
    timestamp += 1_000;
    return timestamp;
  };
  return [
    tradingAction('T', { timestamp: next() }),
    addOrder({ timestamp: next(), orderRef: 1, side: 'S', shares: 10_000, price: 1_010_000 }),
    addOrder({ timestamp: next(), orderRef: 2, side: 'B', shares: 10_000, price: 990_000 }),
    ...[1, 2, 1, 2].map((orderRef) => executed({ timestamp: next(), orderRef, shares: 50 })),
    executed({ timestamp: next(), orderRef: 1, shares: 100 }),
    deleted({ timestamp: next(), orderRef: 1 }),
  ];
}

/** BinaryFILE of the messages; an empty one becomes an end-of-session marker. */
export function binaryFile(messages: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(messages.reduce((sum, message) => sum + 2 + message.length, 0));
  let at = 0;
  for (const message of messages) {
    bytes[at] = message.length >> 8;
    bytes[at + 1] = message.length & 0xff;
    bytes.set(message, at + 2);
    at += 2 + message.length;
  }
  return bytes;
}

/** Adds of 100 shares, each with a reference of its own, at prices over so many levels of one side. */
export function distinctAdds(
  orders: number,
  levels: number,
  reference: (order: number) => number | bigint = (order) => order + 1,
): Uint8Array {
  const one = binaryFile([addOrder({ orderRef: 0 })]);
  const bytes = Buffer.alloc(orders * one.length, one);
  for (let order = 0; order < orders; order++) {
    bytes.writeBigUInt64BE(BigInt(reference(order)), order * one.length + 13);
    bytes.writeUInt32BE(1 + (order % levels), order * one.length + 34);
  }
  return bytes;
}

/** Runs `use` with the path of a temporary file of these bytes, and removes it. */
export async function withFile<T>(bytes: Uint8Array, use: (path: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'lumina-'));
  try {
    const path = join(folder, 'input');
    writeFileSync(path, bytes);
    return await use(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A file of the shared data beside the checkout, undefined when it is not there. */
export function sharedData(name: string): string | undefined {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    if (dirname(folder) === folder) return undefined;
    folder = dirname(folder);
  }
  const path = join(folder, '..', 'shared', 'data', name);
  return existsSync(path) ? path : undefined;
}
