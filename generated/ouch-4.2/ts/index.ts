// @generated from schema/ouch/ouch-4.2.json
// by `npx lumina codegen gen`; edit the schema, not this file.
//
// In a hot loop, take functions and types into constants of your own module first (`const { orderRef } = addOrder`): V8 folds those
// into the loop, but loads and checks an import at every call, which costs 1 to 2 ns a message.

export * as enterOrder from './enter-order.ts';
export * as replaceOrder from './replace-order.ts';
export * as cancelOrder from './cancel-order.ts';
export * as modifyOrder from './modify-order.ts';
export * as tradeNow from './trade-now.ts';
export * as systemEvent from './system-event.ts';
export * as orderAccepted from './order-accepted.ts';
export * as orderReplaced from './order-replaced.ts';
export * as orderCanceled from './order-canceled.ts';
export * as aiqCanceled from './aiq-canceled.ts';
export * as aiqCanceledWithStrategy from './aiq-canceled-with-strategy.ts';
export * as orderExecuted from './order-executed.ts';
export * as orderExecutedWithReferencePrice from './order-executed-with-reference-price.ts';
export * as brokenTrade from './broken-trade.ts';
export * as tradeCorrection from './trade-correction.ts';
export * as priceCorrection from './price-correction.ts';
export * as orderRejected from './order-rejected.ts';
export * as cancelPending from './cancel-pending.ts';
export * as cancelReject from './cancel-reject.ts';
export * as orderPriorityUpdate from './order-priority-update.ts';
export * as orderModified from './order-modified.ts';
export * as tradeNowOutbound from './trade-now-outbound.ts';
export * from './enums.ts';
export * from './messages.ts';
export * from './print.ts';
