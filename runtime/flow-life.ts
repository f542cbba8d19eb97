/** A flow's life: it runs once, and nothing is asked of it once it is closed. The native lane's engine keeps count of its own. */
import { LuminaError } from './errors.ts';

export class FlowLife {
  #begun = false;
  #closed = false;
  #onClose = (): void => {};

  /** @throws LuminaError LUMINA_FLOW_CLOSED, LUMINA_FLOW_FINISHED */
  begin(): void {
    this.check();
    if (this.#begun) throw new LuminaError('LUMINA_FLOW_FINISHED', 'the flow was started already; open another');
    this.#begun = true;
  }

  /** @throws LuminaError LUMINA_FLOW_CLOSED */
  check(): void {
    if (this.#closed) throw flowClosed();
  }

  /** What the work gives; rejects with LUMINA_FLOW_CLOSED as soon as the flow is closed, whatever the work waits for. */
  untilClosed<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      work.then(resolve, reject);
      this.check();
      this.#onClose = () => reject(flowClosed());
    });
  }

  close(): void {
    this.#closed = true;
    this.#onClose();
  }
}

export function flowClosed(): LuminaError {
  return new LuminaError('LUMINA_FLOW_CLOSED', 'the flow is closed; open another');
}
