// @generated from schema/itch/glimpse-5.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.
//
// In a hot loop, take functions and types into constants of your own module first (`const { orderRef } = addOrder`): V8 folds those
// into the loop, but loads and checks an import at every call, which costs 1 to 2 ns a message.

export * as systemEvent from './system-event.ts';
export * as stockDirectory from './stock-directory.ts';
export * as stockTradingAction from './stock-trading-action.ts';
export * as regShoRestriction from './reg-sho-restriction.ts';
export * as operationalHalt from './operational-halt.ts';
export * as addOrder from './add-order.ts';
export * as addOrderAttributed from './add-order-attributed.ts';
export * as retailPriceImprovement from './retail-price-improvement.ts';
export * as endOfSnapshot from './end-of-snapshot.ts';
export * from './enums.ts';
export * from './messages.ts';
export * from './print.ts';
