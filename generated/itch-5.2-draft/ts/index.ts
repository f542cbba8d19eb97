// @generated from schema/itch/itch-5.2-draft.json
// by `npx lumina codegen gen`; edit the schema, not this file.
// Unverified: from one source only, or a draft; not to be relied on.
//
// In a hot loop, take functions and types into constants of your own module first (`const { orderRef } = addOrder`): V8 folds those
// into the loop, but loads and checks an import at every call, which costs 1 to 2 ns a message.

export * as systemEvent from './system-event.ts';
export * as stockDirectory from './stock-directory.ts';
export * as stockTradingAction from './stock-trading-action.ts';
export * as regShoRestriction from './reg-sho-restriction.ts';
export * as marketParticipantPosition from './market-participant-position.ts';
export * as mwcbDeclineLevel from './mwcb-decline-level.ts';
export * as mwcbStatus from './mwcb-status.ts';
export * as ipoQuotingPeriodUpdate from './ipo-quoting-period-update.ts';
export * as luldAuctionCollar from './luld-auction-collar.ts';
export * as operationalHalt from './operational-halt.ts';
export * as addOrder from './add-order.ts';
export * as addOrderAttributed from './add-order-attributed.ts';
export * as orderExecuted from './order-executed.ts';
export * as orderExecutedWithPrice from './order-executed-with-price.ts';
export * as orderCancel from './order-cancel.ts';
export * as orderDelete from './order-delete.ts';
export * as orderReplace from './order-replace.ts';
export * as trade from './trade.ts';
export * as crossTrade from './cross-trade.ts';
export * as brokenTrade from './broken-trade.ts';
export * as noii from './noii.ts';
export * as retailPriceImprovement from './retail-price-improvement.ts';
export * as directListing from './direct-listing.ts';
export * from './enums.ts';
export * from './messages.ts';
export * from './print.ts';
