/** Rows of `lumina.orders`, gathered column by column so that one INSERT … unnest stores them all. */
import * as order from '../../generated/lumina-1.0/ts/order-event.ts';
import { REFUSALS } from '../flow.ts';

const COLUMNS = [
  ['sequence', 'bigint'],
  ['timestamp', 'bigint'],
  ['stock_locate', 'integer'],
  ['user_ref_num', 'bigint'],
  ['side', '"char"'],
  ['reason', 'text'],
  ['outcome', 'text'],
  ['shares', 'bigint'],
  ['price4', 'bigint'],
  ['notional4', 'bigint'],
  ['filled', 'bigint'],
  ['position_after', 'bigint'],
] as const;

/** The statement for `OrderRows.columns`, with the run's id in its text. */
export function insertOrders(runId: number): string {
  const names = COLUMNS.map(([name]) => name).join(', ');
  const lists = COLUMNS.map(([, type], index) => `$${index + 1}::${type}[]`).join(', ');
  return `INSERT INTO lumina.orders (run_id, ${names}) SELECT ${runId}, * FROM unnest(${lists})`;
}

const REASONS: Record<string, string> = { T: 'take', H: 'hedge' };

export class OrderRows {
  readonly columns: (string | number)[][] = COLUMNS.map(() => []);

  get count(): number {
    return this.columns[0]!.length;
  }

  /** Copies one order_event. Unknown codes are kept as they are. */
  add(view: DataView, at: number): void {
    const reason = String.fromCharCode(order.reason(view, at));
    const outcome = order.outcome(view, at);
    const row = [
      order.sequence(view, at),
      order.timestamp(view, at),
      order.stockLocate(view, at),
      order.userRefNum(view, at),
      String.fromCharCode(order.side(view, at)),
      REASONS[reason] ?? reason,
      outcome === 0 ? 'sent' : (REFUSALS[outcome - 1] ?? `refusal ${outcome}`),
      order.shares(view, at),
      order.price(view, at),
      order.notional(view, at),
      order.filled(view, at),
      order.position(view, at),
    ];
    for (const [index, value] of row.entries()) this.columns[index]!.push(value);
  }
}
