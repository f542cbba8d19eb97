/**
 * Our own: a switch over the generated accessors, taken into constants of this module. V8 folds such constants into the loop;
 * what is imported it loads, and checks, at every call: see imported-accessors.ts.
 */

import * as addOrder from '../../generated/itch-5.0/ts/add-order.ts';
import * as addOrderAttributed from '../../generated/itch-5.0/ts/add-order-attributed.ts';
import * as orderCancel from '../../generated/itch-5.0/ts/order-cancel.ts';
import * as orderDelete from '../../generated/itch-5.0/ts/order-delete.ts';
import * as orderExecuted from '../../generated/itch-5.0/ts/order-executed.ts';
import * as orderExecutedWithPrice from '../../generated/itch-5.0/ts/order-executed-with-price.ts';
import * as orderReplace from '../../generated/itch-5.0/ts/order-replace.ts';
import type { FieldSums } from './field-sums.ts';

const {
  TYPE: ADD_ORDER,
  orderRef: addOrderOrderRef,
  side: addOrderSide,
  shares: addOrderShares,
  price: addOrderPrice,
} = addOrder;
const { TYPE: ADD_ORDER_ATTRIBUTED } = addOrderAttributed;
const { TYPE: ORDER_CANCEL, orderRef: orderCancelOrderRef, shares: orderCancelShares } = orderCancel;
const {
  TYPE: ORDER_DELETE,
  stockLocate: orderDeleteStockLocate,
  messageType: orderDeleteMessageType,
  orderRef: orderDeleteOrderRef,
} = orderDelete;
const { TYPE: ORDER_EXECUTED, orderRef: orderExecutedOrderRef, shares: orderExecutedShares } = orderExecuted;
const {
  TYPE: ORDER_EXECUTED_WITH_PRICE,
  orderRef: orderExecutedWithPriceOrderRef,
  printable: orderExecutedWithPricePrintable,
  shares: orderExecutedWithPriceShares,
  price: orderExecutedWithPricePrice,
} = orderExecutedWithPrice;
const {
  TYPE: ORDER_REPLACE,
  orderRef: orderReplaceOrderRef,
  newOrderRef: orderReplaceNewOrderRef,
  shares: orderReplaceShares,
  price: orderReplacePrice,
} = orderReplace;

export function accessors(view: DataView): FieldSums {
  let [messages, locates, references, codes, shares, prices] = [0, 0, 0, 0, 0, 0];
  const end = view.byteLength;
  for (let frame = 0; frame < end; frame += 2 + view.getUint16(frame)) {
    const at = frame + 2;
    messages++;
    locates += orderDeleteStockLocate(view, at);
    switch (orderDeleteMessageType(view, at)) {
      case ADD_ORDER:
      case ADD_ORDER_ATTRIBUTED:
        references += addOrderOrderRef(view, at);
        codes += addOrderSide(view, at);
        shares += addOrderShares(view, at);
        prices += addOrderPrice(view, at);
        break;
      case ORDER_DELETE:
        references += orderDeleteOrderRef(view, at);
        break;
      case ORDER_REPLACE:
        references += orderReplaceOrderRef(view, at) + orderReplaceNewOrderRef(view, at);
        shares += orderReplaceShares(view, at);
        prices += orderReplacePrice(view, at);
        break;
      case ORDER_EXECUTED:
        references += orderExecutedOrderRef(view, at);
        shares += orderExecutedShares(view, at);
        break;
      case ORDER_CANCEL:
        references += orderCancelOrderRef(view, at);
        shares += orderCancelShares(view, at);
        break;
      case ORDER_EXECUTED_WITH_PRICE:
        references += orderExecutedWithPriceOrderRef(view, at);
        codes += orderExecutedWithPricePrintable(view, at);
        shares += orderExecutedWithPriceShares(view, at);
        prices += orderExecutedWithPricePrice(view, at);
        break;
    }
  }
  return { messages, locates, references, codes, shares, prices };
}
