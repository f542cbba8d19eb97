/**
 * Sample rows in PostgreSQL's binary COPY format, encoded into memory that is allocated once.
 *
 * Rows without an order (gateway NULL) are shorter than rows with one, so each kind has its own region of equal slots: the
 * bytes that never change (field count, column lengths, run id) are written once per slot and stay for the whole run. The
 * order of rows in a COPY means nothing.
 */
import * as row from '../../generated/pgcopy-1.0/ts/sample-row.ts';
import * as rowNoOrder from '../../generated/pgcopy-1.0/ts/sample-row-no-order.ts';

/** Start of a binary COPY: signature, flags, length of the header extension. PostgreSQL manual, COPY, Binary Format. */
export const COPY_HEADER = Uint8Array.from([
  0x50, 0x47, 0x43, 0x4f, 0x50, 0x59, 0x0a, 0xff, 0x0d, 0x0a, 0, 0, 0, 0, 0, 0, 0, 0, 0,
]);
/** End of a binary COPY: a field count of -1. */
export const COPY_TRAILER = Uint8Array.from([0xff, 0xff]);

/** Order rows are few, so their region is smaller. */
const ORDER_SHARE = 8;

export class RowBuffer {
  readonly capacity: number;
  private readonly plain: DataView;
  private readonly withOrder: DataView;
  private plainCount = 0;
  private withOrderCount = 0;
  private runId: number | undefined;

  /** Room for `capacity` rows without an order and an eighth as many with one. */
  constructor(capacity: number) {
    this.capacity = capacity;
    this.plain = new DataView(new ArrayBuffer(capacity * rowNoOrder.LENGTH));
    this.withOrder = new DataView(new ArrayBuffer(Math.max(1, Math.ceil(capacity / ORDER_SHARE)) * row.LENGTH));
  }

  get count(): number {
    return this.plainCount + this.withOrderCount;
  }

  /** No further row of one of the two kinds fits. */
  get full(): boolean {
    return this.plainCount === this.capacity || (this.withOrderCount + 1) * row.LENGTH > this.withOrder.byteLength;
  }

  /** Writes what every row of the run shares into every slot; empties the buffer. */
  prepare(runId: number): void {
    this.clear();
    if (runId === this.runId) return;
    for (let at = 0; at < this.plain.byteLength; at += rowNoOrder.LENGTH) {
      rowNoOrder.setConstants(this.plain, at);
      rowNoOrder.setRunId(this.plain, at, runId);
    }
    for (let at = 0; at < this.withOrder.byteLength; at += row.LENGTH) {
      row.setConstants(this.withOrder, at);
      row.setRunId(this.withOrder, at, runId);
    }
    this.runId = runId;
  }

  clear(): void {
    this.plainCount = 0;
    this.withOrderCount = 0;
  }

  /**
   * Adds a row; the buffer must be prepared and not full. `timestamp` is ns since midnight, `type` a character code, the stages
   * are ns up to 2^31-1, `gateway` null when no order was attempted. Ten arguments, since an object a row costs more than it.
   */
  add(
    sequence: number,
    timestamp: number,
    locate: number,
    type: number,
    parse: number,
    book: number,
    ring: number,
    signal: number,
    gateway: number | null,
    total: number,
  ): void {
    if (gateway === null) {
      const at = this.plainCount++ * rowNoOrder.LENGTH;
      const view = this.plain;
      rowNoOrder.setSequence(view, at, sequence);
      rowNoOrder.setTimestamp(view, at, timestamp);
      rowNoOrder.setStockLocate(view, at, locate);
      rowNoOrder.setMessageType(view, at, type);
      rowNoOrder.setParse(view, at, parse);
      rowNoOrder.setBook(view, at, book);
      rowNoOrder.setRing(view, at, ring);
      rowNoOrder.setSignal(view, at, signal);
      rowNoOrder.setTotal(view, at, total);
      return;
    }
    const at = this.withOrderCount++ * row.LENGTH;
    const view = this.withOrder;
    row.setSequence(view, at, sequence);
    row.setTimestamp(view, at, timestamp);
    row.setStockLocate(view, at, locate);
    row.setMessageType(view, at, type);
    row.setParse(view, at, parse);
    row.setBook(view, at, book);
    row.setRing(view, at, ring);
    row.setSignal(view, at, signal);
    row.setGateway(view, at, gateway);
    row.setTotal(view, at, total);
  }

  /** The whole COPY stream of the rows, as views of the buffer's memory. */
  chunks(): Uint8Array[] {
    return [
      COPY_HEADER,
      new Uint8Array(this.plain.buffer, 0, this.plainCount * rowNoOrder.LENGTH),
      new Uint8Array(this.withOrder.buffer, 0, this.withOrderCount * row.LENGTH),
      COPY_TRAILER,
    ].filter((chunk) => chunk.byteLength > 0);
  }
}
