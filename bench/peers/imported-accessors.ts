/** The generated accessors called through their imports: every call and every type is loaded from the import first. */

import * as addOrder from '../../generated/itch-5.0/ts/add-order.ts';
import * as addOrderAttributed from '../../generated/itch-5.0/ts/add-order-attributed.ts';
import * as orderCancel from '../../generated/itch-5.0/ts/order-cancel.ts';
import * as orderDelete from '../../generated/itch-5.0/ts/order-delete.ts';
import * as orderExecuted from '../../generated/itch-5.0/ts/order-executed.ts';
import * as orderExecutedWithPrice from '../../generated/itch-5.0/ts/order-executed-with-price.ts';
import * as orderReplace from '../../generated/itch-5.0/ts/order-replace.ts';
import type { FieldSums } from './field-sums.ts';

export function importedAccessors(view: DataView): FieldSums {
  let [messages, locates, references, codes, shares, prices] = [0, 0, 0, 0, 0, 0];
  const end = view.byteLength;
  for (let frame = 0; frame < end; frame += 2 + view.getUint16(frame)) {
    const at = frame + 2;
    messages++;
    locates += orderDelete.stockLocate(view, at);
    switch (orderDelete.messageType(view, at)) {
      case addOrder.TYPE:
      case addOrderAttributed.TYPE:
        references += addOrder.orderRef(view, at);
        codes += addOrder.side(view, at);
        shares += addOrder.shares(view, at);
        prices += addOrder.price(view, at);
        break;
      case orderDelete.TYPE:
        references += orderDelete.orderRef(view, at);
        break;
      case orderReplace.TYPE:
        references += orderReplace.orderRef(view, at) + orderReplace.newOrderRef(view, at);
        shares += orderReplace.shares(view, at);
        prices += orderReplace.price(view, at);
        break;
      case orderExecuted.TYPE:
        references += orderExecuted.orderRef(view, at);
        shares += orderExecuted.shares(view, at);
        break;
      case orderCancel.TYPE:
        references += orderCancel.orderRef(view, at);
        shares += orderCancel.shares(view, at);
        break;
      case orderExecutedWithPrice.TYPE:
        references += orderExecutedWithPrice.orderRef(view, at);
        codes += orderExecutedWithPrice.printable(view, at);
        shares += orderExecutedWithPrice.shares(view, at);
        prices += orderExecutedWithPrice.price(view, at);
        break;
    }
  }
  return { messages, locates, references, codes, shares, prices };
}
