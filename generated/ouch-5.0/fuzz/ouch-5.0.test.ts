// @generated from schema/ouch/ouch-5.0.json
// by `npx lumina codegen gen`; edit the schema, not this file.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import * as protocol from '../ts/index.ts';

const LITTLE_ENDIAN: boolean = false;

interface FieldCase {
  readonly name: string;
  readonly offset: number;
  readonly length: number;
  readonly wire: string;
  readonly align?: 'right';
  readonly get: (view: DataView, at: number) => unknown;
  readonly getBig?: (view: DataView, at: number) => bigint;
  readonly set?: (view: DataView, at: number, value: never) => void;
  readonly setBig?: (view: DataView, at: number, value: bigint) => void;
  readonly constant?: number | string;
}

interface Case {
  readonly name: string;
  readonly length: number;
  readonly encode: (view: DataView, at: number, fields: never) => number;
  readonly setConstants: (view: DataView, at: number) => void;
  readonly fields: readonly FieldCase[];
}

const CASES: readonly Case[] = [
  {
    name: 'enter_order', length: 47, encode: protocol.enterOrder.encode, setConstants: protocol.enterOrder.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.enterOrder.messageType, constant: 'O' },
      { name: 'userRefNum', offset: 1, length: 4, wire: 'u32', get: protocol.enterOrder.userRefNum, set: protocol.enterOrder.setUserRefNum },
      { name: 'side', offset: 5, length: 1, wire: 'char', get: protocol.enterOrder.side, set: protocol.enterOrder.setSide },
      { name: 'quantity', offset: 6, length: 4, wire: 'u32', get: protocol.enterOrder.quantity, set: protocol.enterOrder.setQuantity },
      { name: 'symbol', offset: 10, length: 8, wire: 'alpha', get: protocol.enterOrder.symbol, set: protocol.enterOrder.setSymbol },
      { name: 'price', offset: 18, length: 8, wire: 'u64', get: protocol.enterOrder.price, getBig: protocol.enterOrder.priceBig, set: protocol.enterOrder.setPrice, setBig: protocol.enterOrder.setPriceBig },
      { name: 'timeInForce', offset: 26, length: 1, wire: 'char', get: protocol.enterOrder.timeInForce, set: protocol.enterOrder.setTimeInForce },
      { name: 'display', offset: 27, length: 1, wire: 'char', get: protocol.enterOrder.display, set: protocol.enterOrder.setDisplay },
      { name: 'capacity', offset: 28, length: 1, wire: 'char', get: protocol.enterOrder.capacity, set: protocol.enterOrder.setCapacity },
      { name: 'intermarketSweep', offset: 29, length: 1, wire: 'char', get: protocol.enterOrder.intermarketSweep, set: protocol.enterOrder.setIntermarketSweep },
      { name: 'crossType', offset: 30, length: 1, wire: 'char', get: protocol.enterOrder.crossType, set: protocol.enterOrder.setCrossType },
      { name: 'clOrdId', offset: 31, length: 14, wire: 'alpha', get: protocol.enterOrder.clOrdId, set: protocol.enterOrder.setClOrdId },
      { name: 'appendageLength', offset: 45, length: 2, wire: 'u16', get: protocol.enterOrder.appendageLength, set: protocol.enterOrder.setAppendageLength },
    ],
  },
  {
    name: 'replace_order', length: 40, encode: protocol.replaceOrder.encode, setConstants: protocol.replaceOrder.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.replaceOrder.messageType, constant: 'U' },
      { name: 'origUserRefNum', offset: 1, length: 4, wire: 'u32', get: protocol.replaceOrder.origUserRefNum, set: protocol.replaceOrder.setOrigUserRefNum },
      { name: 'userRefNum', offset: 5, length: 4, wire: 'u32', get: protocol.replaceOrder.userRefNum, set: protocol.replaceOrder.setUserRefNum },
      { name: 'quantity', offset: 9, length: 4, wire: 'u32', get: protocol.replaceOrder.quantity, set: protocol.replaceOrder.setQuantity },
      { name: 'price', offset: 13, length: 8, wire: 'u64', get: protocol.replaceOrder.price, getBig: protocol.replaceOrder.priceBig, set: protocol.replaceOrder.setPrice, setBig: protocol.replaceOrder.setPriceBig },
      { name: 'timeInForce', offset: 21, length: 1, wire: 'char', get: protocol.replaceOrder.timeInForce, set: protocol.replaceOrder.setTimeInForce },
      { name: 'display', offset: 22, length: 1, wire: 'char', get: protocol.replaceOrder.display, set: protocol.replaceOrder.setDisplay },
      { name: 'intermarketSweep', offset: 23, length: 1, wire: 'char', get: protocol.replaceOrder.intermarketSweep, set: protocol.replaceOrder.setIntermarketSweep },
      { name: 'clOrdId', offset: 24, length: 14, wire: 'alpha', get: protocol.replaceOrder.clOrdId, set: protocol.replaceOrder.setClOrdId },
      { name: 'appendageLength', offset: 38, length: 2, wire: 'u16', get: protocol.replaceOrder.appendageLength, set: protocol.replaceOrder.setAppendageLength },
    ],
  },
  {
    name: 'cancel_order', length: 9, encode: protocol.cancelOrder.encode, setConstants: protocol.cancelOrder.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.cancelOrder.messageType, constant: 'X' },
      { name: 'userRefNum', offset: 1, length: 4, wire: 'u32', get: protocol.cancelOrder.userRefNum, set: protocol.cancelOrder.setUserRefNum },
      { name: 'quantity', offset: 5, length: 4, wire: 'u32', get: protocol.cancelOrder.quantity, set: protocol.cancelOrder.setQuantity },
    ],
  },
  {
    name: 'modify_order', length: 10, encode: protocol.modifyOrder.encode, setConstants: protocol.modifyOrder.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.modifyOrder.messageType, constant: 'M' },
      { name: 'userRefNum', offset: 1, length: 4, wire: 'u32', get: protocol.modifyOrder.userRefNum, set: protocol.modifyOrder.setUserRefNum },
      { name: 'side', offset: 5, length: 1, wire: 'char', get: protocol.modifyOrder.side, set: protocol.modifyOrder.setSide },
      { name: 'quantity', offset: 6, length: 4, wire: 'u32', get: protocol.modifyOrder.quantity, set: protocol.modifyOrder.setQuantity },
    ],
  },
  {
    name: 'mass_cancel_request', length: 19, encode: protocol.massCancelRequest.encode, setConstants: protocol.massCancelRequest.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.massCancelRequest.messageType, constant: 'C' },
      { name: 'userRefNum', offset: 1, length: 4, wire: 'u32', get: protocol.massCancelRequest.userRefNum, set: protocol.massCancelRequest.setUserRefNum },
      { name: 'firm', offset: 5, length: 4, wire: 'alpha', get: protocol.massCancelRequest.firm, set: protocol.massCancelRequest.setFirm },
      { name: 'symbol', offset: 9, length: 8, wire: 'alpha', get: protocol.massCancelRequest.symbol, set: protocol.massCancelRequest.setSymbol },
      { name: 'appendageLength', offset: 17, length: 2, wire: 'u16', get: protocol.massCancelRequest.appendageLength, set: protocol.massCancelRequest.setAppendageLength },
    ],
  },
  {
    name: 'disable_order_entry_request', length: 11, encode: protocol.disableOrderEntryRequest.encode, setConstants: protocol.disableOrderEntryRequest.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.disableOrderEntryRequest.messageType, constant: 'D' },
      { name: 'userRefNum', offset: 1, length: 4, wire: 'u32', get: protocol.disableOrderEntryRequest.userRefNum, set: protocol.disableOrderEntryRequest.setUserRefNum },
      { name: 'firm', offset: 5, length: 4, wire: 'alpha', get: protocol.disableOrderEntryRequest.firm, set: protocol.disableOrderEntryRequest.setFirm },
      { name: 'appendageLength', offset: 9, length: 2, wire: 'u16', get: protocol.disableOrderEntryRequest.appendageLength, set: protocol.disableOrderEntryRequest.setAppendageLength },
    ],
  },
  {
    name: 'enable_order_entry_request', length: 11, encode: protocol.enableOrderEntryRequest.encode, setConstants: protocol.enableOrderEntryRequest.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.enableOrderEntryRequest.messageType, constant: 'E' },
      { name: 'userRefNum', offset: 1, length: 4, wire: 'u32', get: protocol.enableOrderEntryRequest.userRefNum, set: protocol.enableOrderEntryRequest.setUserRefNum },
      { name: 'firm', offset: 5, length: 4, wire: 'alpha', get: protocol.enableOrderEntryRequest.firm, set: protocol.enableOrderEntryRequest.setFirm },
      { name: 'appendageLength', offset: 9, length: 2, wire: 'u16', get: protocol.enableOrderEntryRequest.appendageLength, set: protocol.enableOrderEntryRequest.setAppendageLength },
    ],
  },
  {
    name: 'account_query_request', length: 1, encode: protocol.accountQueryRequest.encode, setConstants: protocol.accountQueryRequest.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.accountQueryRequest.messageType, constant: 'Q' },
    ],
  },
  {
    name: 'system_event', length: 10, encode: protocol.systemEvent.encode, setConstants: protocol.systemEvent.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.systemEvent.messageType, constant: 'S' },
      { name: 'timestamp', offset: 1, length: 8, wire: 'u64', get: protocol.systemEvent.timestamp, getBig: protocol.systemEvent.timestampBig, set: protocol.systemEvent.setTimestamp, setBig: protocol.systemEvent.setTimestampBig },
      { name: 'eventCode', offset: 9, length: 1, wire: 'char', get: protocol.systemEvent.eventCode, set: protocol.systemEvent.setEventCode },
    ],
  },
  {
    name: 'order_accepted', length: 64, encode: protocol.orderAccepted.encode, setConstants: protocol.orderAccepted.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.orderAccepted.messageType, constant: 'A' },
      { name: 'timestamp', offset: 1, length: 8, wire: 'u64', get: protocol.orderAccepted.timestamp, getBig: protocol.orderAccepted.timestampBig, set: protocol.orderAccepted.setTimestamp, setBig: protocol.orderAccepted.setTimestampBig },
      { name: 'userRefNum', offset: 9, length: 4, wire: 'u32', get: protocol.orderAccepted.userRefNum, set: protocol.orderAccepted.setUserRefNum },
      { name: 'side', offset: 13, length: 1, wire: 'char', get: protocol.orderAccepted.side, set: protocol.orderAccepted.setSide },
      { name: 'quantity', offset: 14, length: 4, wire: 'u32', get: protocol.orderAccepted.quantity, set: protocol.orderAccepted.setQuantity },
      { name: 'symbol', offset: 18, length: 8, wire: 'alpha', get: protocol.orderAccepted.symbol, set: protocol.orderAccepted.setSymbol },
      { name: 'price', offset: 26, length: 8, wire: 'u64', get: protocol.orderAccepted.price, getBig: protocol.orderAccepted.priceBig, set: protocol.orderAccepted.setPrice, setBig: protocol.orderAccepted.setPriceBig },
      { name: 'timeInForce', offset: 34, length: 1, wire: 'char', get: protocol.orderAccepted.timeInForce, set: protocol.orderAccepted.setTimeInForce },
      { name: 'display', offset: 35, length: 1, wire: 'char', get: protocol.orderAccepted.display, set: protocol.orderAccepted.setDisplay },
      { name: 'orderRef', offset: 36, length: 8, wire: 'u64', get: protocol.orderAccepted.orderRef, getBig: protocol.orderAccepted.orderRefBig, set: protocol.orderAccepted.setOrderRef, setBig: protocol.orderAccepted.setOrderRefBig },
      { name: 'capacity', offset: 44, length: 1, wire: 'char', get: protocol.orderAccepted.capacity, set: protocol.orderAccepted.setCapacity },
      { name: 'intermarketSweep', offset: 45, length: 1, wire: 'char', get: protocol.orderAccepted.intermarketSweep, set: protocol.orderAccepted.setIntermarketSweep },
      { name: 'crossType', offset: 46, length: 1, wire: 'char', get: protocol.orderAccepted.crossType, set: protocol.orderAccepted.setCrossType },
      { name: 'orderState', offset: 47, length: 1, wire: 'char', get: protocol.orderAccepted.orderState, set: protocol.orderAccepted.setOrderState },
      { name: 'clOrdId', offset: 48, length: 14, wire: 'alpha', get: protocol.orderAccepted.clOrdId, set: protocol.orderAccepted.setClOrdId },
      { name: 'appendageLength', offset: 62, length: 2, wire: 'u16', get: protocol.orderAccepted.appendageLength, set: protocol.orderAccepted.setAppendageLength },
    ],
  },
  {
    name: 'order_replaced', length: 68, encode: protocol.orderReplaced.encode, setConstants: protocol.orderReplaced.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.orderReplaced.messageType, constant: 'U' },
      { name: 'timestamp', offset: 1, length: 8, wire: 'u64', get: protocol.orderReplaced.timestamp, getBig: protocol.orderReplaced.timestampBig, set: protocol.orderReplaced.setTimestamp, setBig: protocol.orderReplaced.setTimestampBig },
      { name: 'origUserRefNum', offset: 9, length: 4, wire: 'u32', get: protocol.orderReplaced.origUserRefNum, set: protocol.orderReplaced.setOrigUserRefNum },
      { name: 'userRefNum', offset: 13, length: 4, wire: 'u32', get: protocol.orderReplaced.userRefNum, set: protocol.orderReplaced.setUserRefNum },
      { name: 'side', offset: 17, length: 1, wire: 'char', get: protocol.orderReplaced.side, set: protocol.orderReplaced.setSide },
      { name: 'quantity', offset: 18, length: 4, wire: 'u32', get: protocol.orderReplaced.quantity, set: protocol.orderReplaced.setQuantity },
      { name: 'symbol', offset: 22, length: 8, wire: 'alpha', get: protocol.orderReplaced.symbol, set: protocol.orderReplaced.setSymbol },
      { name: 'price', offset: 30, length: 8, wire: 'u64', get: protocol.orderReplaced.price, getBig: protocol.orderReplaced.priceBig, set: protocol.orderReplaced.setPrice, setBig: protocol.orderReplaced.setPriceBig },
      { name: 'timeInForce', offset: 38, length: 1, wire: 'char', get: protocol.orderReplaced.timeInForce, set: protocol.orderReplaced.setTimeInForce },
      { name: 'display', offset: 39, length: 1, wire: 'char', get: protocol.orderReplaced.display, set: protocol.orderReplaced.setDisplay },
      { name: 'orderRef', offset: 40, length: 8, wire: 'u64', get: protocol.orderReplaced.orderRef, getBig: protocol.orderReplaced.orderRefBig, set: protocol.orderReplaced.setOrderRef, setBig: protocol.orderReplaced.setOrderRefBig },
      { name: 'capacity', offset: 48, length: 1, wire: 'char', get: protocol.orderReplaced.capacity, set: protocol.orderReplaced.setCapacity },
      { name: 'intermarketSweep', offset: 49, length: 1, wire: 'char', get: protocol.orderReplaced.intermarketSweep, set: protocol.orderReplaced.setIntermarketSweep },
      { name: 'crossType', offset: 50, length: 1, wire: 'char', get: protocol.orderReplaced.crossType, set: protocol.orderReplaced.setCrossType },
      { name: 'orderState', offset: 51, length: 1, wire: 'char', get: protocol.orderReplaced.orderState, set: protocol.orderReplaced.setOrderState },
      { name: 'clOrdId', offset: 52, length: 14, wire: 'alpha', get: protocol.orderReplaced.clOrdId, set: protocol.orderReplaced.setClOrdId },
      { name: 'appendageLength', offset: 66, length: 2, wire: 'u16', get: protocol.orderReplaced.appendageLength, set: protocol.orderReplaced.setAppendageLength },
    ],
  },
  {
    name: 'order_canceled', length: 18, encode: protocol.orderCanceled.encode, setConstants: protocol.orderCanceled.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.orderCanceled.messageType, constant: 'C' },
      { name: 'timestamp', offset: 1, length: 8, wire: 'u64', get: protocol.orderCanceled.timestamp, getBig: protocol.orderCanceled.timestampBig, set: protocol.orderCanceled.setTimestamp, setBig: protocol.orderCanceled.setTimestampBig },
      { name: 'userRefNum', offset: 9, length: 4, wire: 'u32', get: protocol.orderCanceled.userRefNum, set: protocol.orderCanceled.setUserRefNum },
      { name: 'quantity', offset: 13, length: 4, wire: 'u32', get: protocol.orderCanceled.quantity, set: protocol.orderCanceled.setQuantity },
      { name: 'reason', offset: 17, length: 1, wire: 'char', get: protocol.orderCanceled.reason, set: protocol.orderCanceled.setReason },
    ],
  },
  {
    name: 'aiq_canceled', length: 32, encode: protocol.aiqCanceled.encode, setConstants: protocol.aiqCanceled.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.aiqCanceled.messageType, constant: 'D' },
      { name: 'timestamp', offset: 1, length: 8, wire: 'u64', get: protocol.aiqCanceled.timestamp, getBig: protocol.aiqCanceled.timestampBig, set: protocol.aiqCanceled.setTimestamp, setBig: protocol.aiqCanceled.setTimestampBig },
      { name: 'userRefNum', offset: 9, length: 4, wire: 'u32', get: protocol.aiqCanceled.userRefNum, set: protocol.aiqCanceled.setUserRefNum },
      { name: 'decrementShares', offset: 13, length: 4, wire: 'u32', get: protocol.aiqCanceled.decrementShares, set: protocol.aiqCanceled.setDecrementShares },
      { name: 'reason', offset: 17, length: 1, wire: 'char', get: protocol.aiqCanceled.reason, set: protocol.aiqCanceled.setReason },
      { name: 'quantityPreventedFromTrading', offset: 18, length: 4, wire: 'u32', get: protocol.aiqCanceled.quantityPreventedFromTrading, set: protocol.aiqCanceled.setQuantityPreventedFromTrading },
      { name: 'executionPrice', offset: 22, length: 8, wire: 'u64', get: protocol.aiqCanceled.executionPrice, getBig: protocol.aiqCanceled.executionPriceBig, set: protocol.aiqCanceled.setExecutionPrice, setBig: protocol.aiqCanceled.setExecutionPriceBig },
      { name: 'liquidityFlag', offset: 30, length: 1, wire: 'char', get: protocol.aiqCanceled.liquidityFlag, set: protocol.aiqCanceled.setLiquidityFlag },
      { name: 'aiqStrategy', offset: 31, length: 1, wire: 'char', get: protocol.aiqCanceled.aiqStrategy, set: protocol.aiqCanceled.setAiqStrategy },
    ],
  },
  {
    name: 'order_executed', length: 36, encode: protocol.orderExecuted.encode, setConstants: protocol.orderExecuted.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.orderExecuted.messageType, constant: 'E' },
      { name: 'timestamp', offset: 1, length: 8, wire: 'u64', get: protocol.orderExecuted.timestamp, getBig: protocol.orderExecuted.timestampBig, set: protocol.orderExecuted.setTimestamp, setBig: protocol.orderExecuted.setTimestampBig },
      { name: 'userRefNum', offset: 9, length: 4, wire: 'u32', get: protocol.orderExecuted.userRefNum, set: protocol.orderExecuted.setUserRefNum },
      { name: 'quantity', offset: 13, length: 4, wire: 'u32', get: protocol.orderExecuted.quantity, set: protocol.orderExecuted.setQuantity },
      { name: 'price', offset: 17, length: 8, wire: 'u64', get: protocol.orderExecuted.price, getBig: protocol.orderExecuted.priceBig, set: protocol.orderExecuted.setPrice, setBig: protocol.orderExecuted.setPriceBig },
      { name: 'liquidityFlag', offset: 25, length: 1, wire: 'char', get: protocol.orderExecuted.liquidityFlag, set: protocol.orderExecuted.setLiquidityFlag },
      { name: 'matchNumber', offset: 26, length: 8, wire: 'u64', get: protocol.orderExecuted.matchNumber, getBig: protocol.orderExecuted.matchNumberBig, set: protocol.orderExecuted.setMatchNumber, setBig: protocol.orderExecuted.setMatchNumberBig },
      { name: 'appendageLength', offset: 34, length: 2, wire: 'u16', get: protocol.orderExecuted.appendageLength, set: protocol.orderExecuted.setAppendageLength },
    ],
  },
  {
    name: 'broken_trade', length: 36, encode: protocol.brokenTrade.encode, setConstants: protocol.brokenTrade.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.brokenTrade.messageType, constant: 'B' },
      { name: 'timestamp', offset: 1, length: 8, wire: 'u64', get: protocol.brokenTrade.timestamp, getBig: protocol.brokenTrade.timestampBig, set: protocol.brokenTrade.setTimestamp, setBig: protocol.brokenTrade.setTimestampBig },
      { name: 'userRefNum', offset: 9, length: 4, wire: 'u32', get: protocol.brokenTrade.userRefNum, set: protocol.brokenTrade.setUserRefNum },
      { name: 'matchNumber', offset: 13, length: 8, wire: 'u64', get: protocol.brokenTrade.matchNumber, getBig: protocol.brokenTrade.matchNumberBig, set: protocol.brokenTrade.setMatchNumber, setBig: protocol.brokenTrade.setMatchNumberBig },
      { name: 'reason', offset: 21, length: 1, wire: 'char', get: protocol.brokenTrade.reason, set: protocol.brokenTrade.setReason },
      { name: 'clOrdId', offset: 22, length: 14, wire: 'alpha', get: protocol.brokenTrade.clOrdId, set: protocol.brokenTrade.setClOrdId },
    ],
  },
  {
    name: 'order_rejected', length: 29, encode: protocol.orderRejected.encode, setConstants: protocol.orderRejected.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.orderRejected.messageType, constant: 'J' },
      { name: 'timestamp', offset: 1, length: 8, wire: 'u64', get: protocol.orderRejected.timestamp, getBig: protocol.orderRejected.timestampBig, set: protocol.orderRejected.setTimestamp, setBig: protocol.orderRejected.setTimestampBig },
      { name: 'userRefNum', offset: 9, length: 4, wire: 'u32', get: protocol.orderRejected.userRefNum, set: protocol.orderRejected.setUserRefNum },
      { name: 'reason', offset: 13, length: 2, wire: 'u16', get: protocol.orderRejected.reason, set: protocol.orderRejected.setReason },
      { name: 'clOrdId', offset: 15, length: 14, wire: 'alpha', get: protocol.orderRejected.clOrdId, set: protocol.orderRejected.setClOrdId },
    ],
  },
  {
    name: 'cancel_pending', length: 13, encode: protocol.cancelPending.encode, setConstants: protocol.cancelPending.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.cancelPending.messageType, constant: 'P' },
      { name: 'timestamp', offset: 1, length: 8, wire: 'u64', get: protocol.cancelPending.timestamp, getBig: protocol.cancelPending.timestampBig, set: protocol.cancelPending.setTimestamp, setBig: protocol.cancelPending.setTimestampBig },
      { name: 'userRefNum', offset: 9, length: 4, wire: 'u32', get: protocol.cancelPending.userRefNum, set: protocol.cancelPending.setUserRefNum },
    ],
  },
  {
    name: 'cancel_reject', length: 13, encode: protocol.cancelReject.encode, setConstants: protocol.cancelReject.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.cancelReject.messageType, constant: 'I' },
      { name: 'timestamp', offset: 1, length: 8, wire: 'u64', get: protocol.cancelReject.timestamp, getBig: protocol.cancelReject.timestampBig, set: protocol.cancelReject.setTimestamp, setBig: protocol.cancelReject.setTimestampBig },
      { name: 'userRefNum', offset: 9, length: 4, wire: 'u32', get: protocol.cancelReject.userRefNum, set: protocol.cancelReject.setUserRefNum },
    ],
  },
  {
    name: 'order_priority_update', length: 30, encode: protocol.orderPriorityUpdate.encode, setConstants: protocol.orderPriorityUpdate.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.orderPriorityUpdate.messageType, constant: 'T' },
      { name: 'timestamp', offset: 1, length: 8, wire: 'u64', get: protocol.orderPriorityUpdate.timestamp, getBig: protocol.orderPriorityUpdate.timestampBig, set: protocol.orderPriorityUpdate.setTimestamp, setBig: protocol.orderPriorityUpdate.setTimestampBig },
      { name: 'userRefNum', offset: 9, length: 4, wire: 'u32', get: protocol.orderPriorityUpdate.userRefNum, set: protocol.orderPriorityUpdate.setUserRefNum },
      { name: 'price', offset: 13, length: 8, wire: 'u64', get: protocol.orderPriorityUpdate.price, getBig: protocol.orderPriorityUpdate.priceBig, set: protocol.orderPriorityUpdate.setPrice, setBig: protocol.orderPriorityUpdate.setPriceBig },
      { name: 'display', offset: 21, length: 1, wire: 'char', get: protocol.orderPriorityUpdate.display, set: protocol.orderPriorityUpdate.setDisplay },
      { name: 'orderRef', offset: 22, length: 8, wire: 'u64', get: protocol.orderPriorityUpdate.orderRef, getBig: protocol.orderPriorityUpdate.orderRefBig, set: protocol.orderPriorityUpdate.setOrderRef, setBig: protocol.orderPriorityUpdate.setOrderRefBig },
    ],
  },
  {
    name: 'order_modified', length: 18, encode: protocol.orderModified.encode, setConstants: protocol.orderModified.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.orderModified.messageType, constant: 'M' },
      { name: 'timestamp', offset: 1, length: 8, wire: 'u64', get: protocol.orderModified.timestamp, getBig: protocol.orderModified.timestampBig, set: protocol.orderModified.setTimestamp, setBig: protocol.orderModified.setTimestampBig },
      { name: 'userRefNum', offset: 9, length: 4, wire: 'u32', get: protocol.orderModified.userRefNum, set: protocol.orderModified.setUserRefNum },
      { name: 'side', offset: 13, length: 1, wire: 'char', get: protocol.orderModified.side, set: protocol.orderModified.setSide },
      { name: 'quantity', offset: 14, length: 4, wire: 'u32', get: protocol.orderModified.quantity, set: protocol.orderModified.setQuantity },
    ],
  },
  {
    name: 'order_restated', length: 16, encode: protocol.orderRestated.encode, setConstants: protocol.orderRestated.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.orderRestated.messageType, constant: 'R' },
      { name: 'timestamp', offset: 1, length: 8, wire: 'u64', get: protocol.orderRestated.timestamp, getBig: protocol.orderRestated.timestampBig, set: protocol.orderRestated.setTimestamp, setBig: protocol.orderRestated.setTimestampBig },
      { name: 'userRefNum', offset: 9, length: 4, wire: 'u32', get: protocol.orderRestated.userRefNum, set: protocol.orderRestated.setUserRefNum },
      { name: 'reason', offset: 13, length: 1, wire: 'char', get: protocol.orderRestated.reason, set: protocol.orderRestated.setReason },
      { name: 'appendageLength', offset: 14, length: 2, wire: 'u16', get: protocol.orderRestated.appendageLength, set: protocol.orderRestated.setAppendageLength },
    ],
  },
  {
    name: 'mass_cancel_response', length: 27, encode: protocol.massCancelResponse.encode, setConstants: protocol.massCancelResponse.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.massCancelResponse.messageType, constant: 'X' },
      { name: 'timestamp', offset: 1, length: 8, wire: 'u64', get: protocol.massCancelResponse.timestamp, getBig: protocol.massCancelResponse.timestampBig, set: protocol.massCancelResponse.setTimestamp, setBig: protocol.massCancelResponse.setTimestampBig },
      { name: 'userRefNum', offset: 9, length: 4, wire: 'u32', get: protocol.massCancelResponse.userRefNum, set: protocol.massCancelResponse.setUserRefNum },
      { name: 'firm', offset: 13, length: 4, wire: 'alpha', get: protocol.massCancelResponse.firm, set: protocol.massCancelResponse.setFirm },
      { name: 'symbol', offset: 17, length: 8, wire: 'alpha', get: protocol.massCancelResponse.symbol, set: protocol.massCancelResponse.setSymbol },
      { name: 'appendageLength', offset: 25, length: 2, wire: 'u16', get: protocol.massCancelResponse.appendageLength, set: protocol.massCancelResponse.setAppendageLength },
    ],
  },
  {
    name: 'disable_order_entry_response', length: 19, encode: protocol.disableOrderEntryResponse.encode, setConstants: protocol.disableOrderEntryResponse.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.disableOrderEntryResponse.messageType, constant: 'G' },
      { name: 'timestamp', offset: 1, length: 8, wire: 'u64', get: protocol.disableOrderEntryResponse.timestamp, getBig: protocol.disableOrderEntryResponse.timestampBig, set: protocol.disableOrderEntryResponse.setTimestamp, setBig: protocol.disableOrderEntryResponse.setTimestampBig },
      { name: 'userRefNum', offset: 9, length: 4, wire: 'u32', get: protocol.disableOrderEntryResponse.userRefNum, set: protocol.disableOrderEntryResponse.setUserRefNum },
      { name: 'firm', offset: 13, length: 4, wire: 'alpha', get: protocol.disableOrderEntryResponse.firm, set: protocol.disableOrderEntryResponse.setFirm },
      { name: 'appendageLength', offset: 17, length: 2, wire: 'u16', get: protocol.disableOrderEntryResponse.appendageLength, set: protocol.disableOrderEntryResponse.setAppendageLength },
    ],
  },
  {
    name: 'enable_order_entry_response', length: 19, encode: protocol.enableOrderEntryResponse.encode, setConstants: protocol.enableOrderEntryResponse.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.enableOrderEntryResponse.messageType, constant: 'K' },
      { name: 'timestamp', offset: 1, length: 8, wire: 'u64', get: protocol.enableOrderEntryResponse.timestamp, getBig: protocol.enableOrderEntryResponse.timestampBig, set: protocol.enableOrderEntryResponse.setTimestamp, setBig: protocol.enableOrderEntryResponse.setTimestampBig },
      { name: 'userRefNum', offset: 9, length: 4, wire: 'u32', get: protocol.enableOrderEntryResponse.userRefNum, set: protocol.enableOrderEntryResponse.setUserRefNum },
      { name: 'firm', offset: 13, length: 4, wire: 'alpha', get: protocol.enableOrderEntryResponse.firm, set: protocol.enableOrderEntryResponse.setFirm },
      { name: 'appendageLength', offset: 17, length: 2, wire: 'u16', get: protocol.enableOrderEntryResponse.appendageLength, set: protocol.enableOrderEntryResponse.setAppendageLength },
    ],
  },
  {
    name: 'account_query_response', length: 13, encode: protocol.accountQueryResponse.encode, setConstants: protocol.accountQueryResponse.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.accountQueryResponse.messageType, constant: 'Q' },
      { name: 'timestamp', offset: 1, length: 8, wire: 'u64', get: protocol.accountQueryResponse.timestamp, getBig: protocol.accountQueryResponse.timestampBig, set: protocol.accountQueryResponse.setTimestamp, setBig: protocol.accountQueryResponse.setTimestampBig },
      { name: 'nextUserRefNum', offset: 9, length: 4, wire: 'u32', get: protocol.accountQueryResponse.nextUserRefNum, set: protocol.accountQueryResponse.setNextUserRefNum },
    ],
  },
];

/** The integer at `from`, byte by byte. */
function integerAt(bytes: Uint8Array, from: number, field: FieldCase): bigint {
  let value = 0n;
  for (let index = 0; index < field.length; index++) {
    const position = LITTLE_ENDIAN ? field.length - 1 - index : index;
    value = (value << 8n) | BigInt(bytes[from + position] ?? 0);
  }
  return field.wire.startsWith('i') ? BigInt.asIntN(field.length * 8, value) : value;
}

/** What the getter must give for these bytes. */
function expected(bytes: Uint8Array, from: number, field: FieldCase): unknown {
  const own = bytes.slice(from, from + field.length);
  if (field.wire === 'bytes') return own;
  const text = Buffer.from(own).toString('latin1').replace(/ +$/, '');
  if (field.wire === 'alpha') return field.align === 'right' ? text.replace(/^ +/, '') : text;
  if (field.wire === 'ascii') return /^ *\d+$/.test(text) ? Number(text) : Number.NaN;
  return Number(integerAt(bytes, from, field));
}

function expectedBig(bytes: Uint8Array, from: number, field: FieldCase): bigint {
  if (field.wire !== 'ascii') return integerAt(bytes, from, field);
  const text = Buffer.from(bytes.slice(from, from + field.length)).toString('latin1').replace(/ +$/, '');
  return /^ *\d+$/.test(text) ? BigInt(text) : -1n;
}

/** Values of one field, as `encode` takes them. */
function values(field: FieldCase): fc.Arbitrary<unknown> {
  const bits = field.length * 8;
  switch (field.wire) {
    case 'alpha':
      return fc
        .string({ unit: 'binary-ascii', maxLength: field.length })
        .map((text) => text.replace(/ +$/, ''))
        .map((text) => (field.align === 'right' ? text.replace(/^ +/, '') : text));
    case 'ascii':
      if (field.length < 16) return fc.maxSafeNat().map((value) => value % 10 ** field.length);
      return fc.oneof(fc.maxSafeNat(), fc.bigInt({ min: 0n, max: 10n ** BigInt(field.length) - 1n }));
    case 'bytes':
      return fc.uint8Array({ minLength: field.length, maxLength: field.length });
    case 'u64':
      return fc.oneof(fc.maxSafeNat(), fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }));
    case 'i64':
      return fc.oneof(fc.maxSafeInteger(), fc.bigInt({ min: -(1n << 63n), max: (1n << 63n) - 1n }));
    case 'char':
      return fc.oneof(fc.nat(255), fc.nat(255).map((code) => String.fromCharCode(code)));
    default:
      if (field.wire.startsWith('i')) return fc.integer({ min: -(2 ** (bits - 1)), max: 2 ** (bits - 1) - 1 });
      return fc.maxSafeNat().map((value) => value % 2 ** bits);
  }
}

/** What a getter must give after `value` was written. */
function readBack(field: FieldCase, value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  return field.wire === 'char' && typeof value === 'string' ? value.charCodeAt(0) : value;
}

function constantBytes(field: FieldCase): Uint8Array {
  const { constant, length } = field;
  if (typeof constant === 'string') return Uint8Array.from(Buffer.from(constant.padEnd(length), 'latin1'));
  const bytes = new Uint8Array(length);
  for (let index = 0; index < length; index++) {
    const shift = BigInt(8 * (LITTLE_ENDIAN ? index : length - 1 - index));
    bytes[index] = Number(BigInt.asUintN(8, BigInt(constant ?? 0) >> shift));
  }
  return bytes;
}

const MARGIN = 16;
const GUARD = 0xa5;

for (const it of CASES) {
  const variable = it.fields.filter((field) => field.constant === undefined);

  test(`${it.name}: getters read any bytes as a byte loop does`, () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: it.length, maxLength: it.length }), fc.nat(MARGIN), (message, at) => {
        const bytes = new Uint8Array(at + it.length);
        bytes.set(message, at);
        const view = new DataView(bytes.buffer);
        for (const field of it.fields) {
          assert.deepEqual(field.get(view, at), expected(bytes, at + field.offset, field), field.name);
          if (field.getBig) assert.equal(field.getBig(view, at), expectedBig(bytes, at + field.offset, field), field.name);
        }
      }),
    );
  });

  test(`${it.name}: encode writes every field and nothing beside the message`, () => {
    const record = fc.record(Object.fromEntries(variable.map((field) => [field.name, values(field)])));
    fc.assert(
      fc.property(record, fc.nat(MARGIN), (fields, at) => {
        const bytes = new Uint8Array(at + it.length + MARGIN).fill(GUARD);
        const view = new DataView(bytes.buffer);
        assert.equal(it.encode(view, at, fields as never), it.length);
        assert.ok(bytes.subarray(0, at).every((byte) => byte === GUARD), 'bytes before');
        assert.ok(bytes.subarray(at + it.length).every((byte) => byte === GUARD), 'bytes after');
        for (const field of it.fields) {
          const from = at + field.offset;
          if (field.constant !== undefined) {
            assert.deepEqual(bytes.slice(from, from + field.length), constantBytes(field), field.name);
            continue;
          }
          const value: unknown = fields[field.name];
          assert.deepEqual(field.get(view, at), readBack(field, value), field.name);
          if (field.getBig) assert.equal(field.getBig(view, at), BigInt(value as bigint | number), field.name);
        }
      }),
    );
  });

  test(`${it.name}: a setter touches its own bytes only`, () => {
    for (const field of variable) {
      fc.assert(
        fc.property(fc.uint8Array({ minLength: it.length, maxLength: it.length }), values(field), (message, value) => {
          const bytes = Uint8Array.from(message);
          const view = new DataView(bytes.buffer);
          const code = field.wire === 'char' && typeof value === 'string' ? value.charCodeAt(0) : value;
          if (typeof code === 'bigint') field.setBig?.(view, 0, code);
          else field.set?.(view, 0, code as never);
          assert.deepEqual(field.get(view, 0), readBack(field, value), field.name);
          assert.deepEqual(bytes.slice(0, field.offset), message.slice(0, field.offset), field.name);
          assert.deepEqual(bytes.slice(field.offset + field.length), message.slice(field.offset + field.length), field.name);
        }),
      );
    }
  });

  test(`${it.name}: text too long, and views too short, are refused`, () => {
    const view = new DataView(new ArrayBuffer(it.length));
    for (const field of variable) {
      if (field.wire === 'ascii') assert.throws(() => field.set?.(view, 0, (10 ** field.length) as never), RangeError);
      if (field.wire === 'alpha') assert.throws(() => field.set?.(view, 0, 'x'.repeat(field.length + 1) as never), RangeError);
    }
    const last = it.fields.at(-1);
    if (last) assert.throws(() => last.get(new DataView(new ArrayBuffer(it.length - 1)), 0), RangeError);
  });
}

interface Counter {
  readonly offset: number;
  readonly length: number;
}

function readCounter(bytes: Uint8Array, at: number, counter: Counter): number {
  return Number(integerAt(bytes, at + counter.offset, { ...counter, name: '', wire: 'u32', get: () => 0 }));
}

function writeCounter(bytes: Uint8Array, at: number, counter: Counter, value: number): void {
  for (let index = 0; index < counter.length; index++) {
    const position = LITTLE_ENDIAN ? index : counter.length - 1 - index;
    bytes[at + counter.offset + position] = Math.floor(value / 256 ** index) % 256;
  }
}

const TAGS: Readonly<Record<string, FieldCase & { readonly tag: number }>> = {
  secondaryOrderRef: { tag: 1, name: 'secondaryOrderRef', offset: 2, length: 8, wire: 'u64', get: protocol.appendage.secondaryOrderRef, getBig: protocol.appendage.secondaryOrderRefBig },
  firm: { tag: 2, name: 'firm', offset: 2, length: 4, wire: 'alpha', get: protocol.appendage.firm },
  minQty: { tag: 3, name: 'minQty', offset: 2, length: 4, wire: 'u32', get: protocol.appendage.minQty },
  customerType: { tag: 4, name: 'customerType', offset: 2, length: 1, wire: 'char', get: protocol.appendage.customerType },
  maxFloor: { tag: 5, name: 'maxFloor', offset: 2, length: 4, wire: 'u32', get: protocol.appendage.maxFloor },
  priceType: { tag: 6, name: 'priceType', offset: 2, length: 1, wire: 'char', get: protocol.appendage.priceType },
  pegOffset: { tag: 7, name: 'pegOffset', offset: 2, length: 4, wire: 'i32', get: protocol.appendage.pegOffset },
  discretionPrice: { tag: 9, name: 'discretionPrice', offset: 2, length: 8, wire: 'u64', get: protocol.appendage.discretionPrice, getBig: protocol.appendage.discretionPriceBig },
  discretionPriceType: { tag: 10, name: 'discretionPriceType', offset: 2, length: 1, wire: 'char', get: protocol.appendage.discretionPriceType },
  discretionPegOffset: { tag: 11, name: 'discretionPegOffset', offset: 2, length: 4, wire: 'i32', get: protocol.appendage.discretionPegOffset },
  postOnly: { tag: 12, name: 'postOnly', offset: 2, length: 1, wire: 'char', get: protocol.appendage.postOnly },
  randomReserves: { tag: 13, name: 'randomReserves', offset: 2, length: 4, wire: 'u32', get: protocol.appendage.randomReserves },
  route: { tag: 14, name: 'route', offset: 2, length: 4, wire: 'alpha', get: protocol.appendage.route },
  expireTime: { tag: 15, name: 'expireTime', offset: 2, length: 4, wire: 'u32', get: protocol.appendage.expireTime },
  tradeNow: { tag: 16, name: 'tradeNow', offset: 2, length: 1, wire: 'char', get: protocol.appendage.tradeNow },
  handleInst: { tag: 17, name: 'handleInst', offset: 2, length: 1, wire: 'char', get: protocol.appendage.handleInst },
  bboWeightIndicator: { tag: 18, name: 'bboWeightIndicator', offset: 2, length: 1, wire: 'char', get: protocol.appendage.bboWeightIndicator },
  displayQuantity: { tag: 22, name: 'displayQuantity', offset: 2, length: 4, wire: 'u32', get: protocol.appendage.displayQuantity },
  displayPrice: { tag: 23, name: 'displayPrice', offset: 2, length: 8, wire: 'u64', get: protocol.appendage.displayPrice, getBig: protocol.appendage.displayPriceBig },
  groupId: { tag: 24, name: 'groupId', offset: 2, length: 2, wire: 'u16', get: protocol.appendage.groupId },
  sharesLocated: { tag: 25, name: 'sharesLocated', offset: 2, length: 1, wire: 'char', get: protocol.appendage.sharesLocated },
  locateBroker: { tag: 26, name: 'locateBroker', offset: 2, length: 4, wire: 'alpha', get: protocol.appendage.locateBroker },
  side: { tag: 27, name: 'side', offset: 2, length: 1, wire: 'char', get: protocol.appendage.side },
  userRefIdx: { tag: 28, name: 'userRefIdx', offset: 2, length: 1, wire: 'u8', get: protocol.appendage.userRefIdx },
  aiqStrategy: { tag: 29, name: 'aiqStrategy', offset: 2, length: 1, wire: 'char', get: protocol.appendage.aiqStrategy },
  aiqGroupId: { tag: 30, name: 'aiqGroupId', offset: 2, length: 2, wire: 'alpha', get: protocol.appendage.aiqGroupId },
};

const APPENDAGES: readonly {
  readonly name: string;
  readonly length: number;
  readonly optional: boolean;
  readonly counter: Counter;
  readonly has: (view: DataView, at: number, length: number) => boolean;
  readonly forEach: (view: DataView, at: number, length: number, visit: (tag: number, at: number) => void) => boolean;
  readonly get: (view: DataView, at: number, length: number) => object | undefined;
  readonly set: (view: DataView, at: number, values: never) => number;
  readonly tags: readonly string[];
}[] = [
  {
    name: 'enter_order', length: 47, optional: false, counter: { offset: 45, length: 2 },
    has: protocol.enterOrder.hasAppendage, forEach: protocol.enterOrder.forEachElement, get: protocol.enterOrder.appendage, set: protocol.enterOrder.setAppendage,
    tags: ['firm', 'minQty', 'customerType', 'maxFloor', 'priceType', 'pegOffset', 'discretionPrice', 'discretionPriceType', 'discretionPegOffset', 'postOnly', 'randomReserves', 'expireTime', 'tradeNow', 'handleInst', 'groupId', 'sharesLocated', 'locateBroker', 'userRefIdx'],
  },
  {
    name: 'replace_order', length: 40, optional: false, counter: { offset: 38, length: 2 },
    has: protocol.replaceOrder.hasAppendage, forEach: protocol.replaceOrder.forEachElement, get: protocol.replaceOrder.appendage, set: protocol.replaceOrder.setAppendage,
    tags: ['minQty', 'maxFloor', 'priceType', 'pegOffset', 'discretionPrice', 'discretionPriceType', 'discretionPegOffset', 'postOnly', 'randomReserves', 'expireTime', 'tradeNow', 'handleInst', 'sharesLocated', 'locateBroker', 'side', 'userRefIdx'],
  },
  {
    name: 'cancel_order', length: 9, optional: true, counter: { offset: 9, length: 2 },
    has: protocol.cancelOrder.hasAppendage, forEach: protocol.cancelOrder.forEachElement, get: protocol.cancelOrder.appendage, set: protocol.cancelOrder.setAppendage,
    tags: ['userRefIdx'],
  },
  {
    name: 'modify_order', length: 10, optional: true, counter: { offset: 10, length: 2 },
    has: protocol.modifyOrder.hasAppendage, forEach: protocol.modifyOrder.forEachElement, get: protocol.modifyOrder.appendage, set: protocol.modifyOrder.setAppendage,
    tags: ['sharesLocated', 'locateBroker', 'userRefIdx'],
  },
  {
    name: 'mass_cancel_request', length: 19, optional: false, counter: { offset: 17, length: 2 },
    has: protocol.massCancelRequest.hasAppendage, forEach: protocol.massCancelRequest.forEachElement, get: protocol.massCancelRequest.appendage, set: protocol.massCancelRequest.setAppendage,
    tags: ['groupId', 'side', 'userRefIdx'],
  },
  {
    name: 'disable_order_entry_request', length: 11, optional: false, counter: { offset: 9, length: 2 },
    has: protocol.disableOrderEntryRequest.hasAppendage, forEach: protocol.disableOrderEntryRequest.forEachElement, get: protocol.disableOrderEntryRequest.appendage, set: protocol.disableOrderEntryRequest.setAppendage,
    tags: ['userRefIdx'],
  },
  {
    name: 'enable_order_entry_request', length: 11, optional: false, counter: { offset: 9, length: 2 },
    has: protocol.enableOrderEntryRequest.hasAppendage, forEach: protocol.enableOrderEntryRequest.forEachElement, get: protocol.enableOrderEntryRequest.appendage, set: protocol.enableOrderEntryRequest.setAppendage,
    tags: ['userRefIdx'],
  },
  {
    name: 'account_query_request', length: 1, optional: true, counter: { offset: 1, length: 2 },
    has: protocol.accountQueryRequest.hasAppendage, forEach: protocol.accountQueryRequest.forEachElement, get: protocol.accountQueryRequest.appendage, set: protocol.accountQueryRequest.setAppendage,
    tags: ['userRefIdx'],
  },
  {
    name: 'order_accepted', length: 64, optional: false, counter: { offset: 62, length: 2 },
    has: protocol.orderAccepted.hasAppendage, forEach: protocol.orderAccepted.forEachElement, get: protocol.orderAccepted.appendage, set: protocol.orderAccepted.setAppendage,
    tags: ['firm', 'minQty', 'customerType', 'maxFloor', 'priceType', 'pegOffset', 'discretionPrice', 'discretionPriceType', 'discretionPegOffset', 'postOnly', 'randomReserves', 'route', 'expireTime', 'tradeNow', 'handleInst', 'bboWeightIndicator', 'groupId', 'sharesLocated', 'userRefIdx'],
  },
  {
    name: 'order_replaced', length: 68, optional: false, counter: { offset: 66, length: 2 },
    has: protocol.orderReplaced.hasAppendage, forEach: protocol.orderReplaced.forEachElement, get: protocol.orderReplaced.appendage, set: protocol.orderReplaced.setAppendage,
    tags: ['firm', 'minQty', 'maxFloor', 'priceType', 'postOnly', 'expireTime', 'tradeNow', 'handleInst', 'bboWeightIndicator', 'userRefIdx'],
  },
  {
    name: 'order_canceled', length: 18, optional: true, counter: { offset: 18, length: 2 },
    has: protocol.orderCanceled.hasAppendage, forEach: protocol.orderCanceled.forEachElement, get: protocol.orderCanceled.appendage, set: protocol.orderCanceled.setAppendage,
    tags: ['userRefIdx'],
  },
  {
    name: 'aiq_canceled', length: 32, optional: true, counter: { offset: 32, length: 2 },
    has: protocol.aiqCanceled.hasAppendage, forEach: protocol.aiqCanceled.forEachElement, get: protocol.aiqCanceled.appendage, set: protocol.aiqCanceled.setAppendage,
    tags: ['userRefIdx'],
  },
  {
    name: 'order_executed', length: 36, optional: false, counter: { offset: 34, length: 2 },
    has: protocol.orderExecuted.hasAppendage, forEach: protocol.orderExecuted.forEachElement, get: protocol.orderExecuted.appendage, set: protocol.orderExecuted.setAppendage,
    tags: ['userRefIdx'],
  },
  {
    name: 'broken_trade', length: 36, optional: true, counter: { offset: 36, length: 2 },
    has: protocol.brokenTrade.hasAppendage, forEach: protocol.brokenTrade.forEachElement, get: protocol.brokenTrade.appendage, set: protocol.brokenTrade.setAppendage,
    tags: ['userRefIdx'],
  },
  {
    name: 'order_rejected', length: 29, optional: true, counter: { offset: 29, length: 2 },
    has: protocol.orderRejected.hasAppendage, forEach: protocol.orderRejected.forEachElement, get: protocol.orderRejected.appendage, set: protocol.orderRejected.setAppendage,
    tags: ['userRefIdx'],
  },
  {
    name: 'cancel_pending', length: 13, optional: true, counter: { offset: 13, length: 2 },
    has: protocol.cancelPending.hasAppendage, forEach: protocol.cancelPending.forEachElement, get: protocol.cancelPending.appendage, set: protocol.cancelPending.setAppendage,
    tags: ['userRefIdx'],
  },
  {
    name: 'cancel_reject', length: 13, optional: true, counter: { offset: 13, length: 2 },
    has: protocol.cancelReject.hasAppendage, forEach: protocol.cancelReject.forEachElement, get: protocol.cancelReject.appendage, set: protocol.cancelReject.setAppendage,
    tags: ['userRefIdx'],
  },
  {
    name: 'order_priority_update', length: 30, optional: true, counter: { offset: 30, length: 2 },
    has: protocol.orderPriorityUpdate.hasAppendage, forEach: protocol.orderPriorityUpdate.forEachElement, get: protocol.orderPriorityUpdate.appendage, set: protocol.orderPriorityUpdate.setAppendage,
    tags: ['userRefIdx'],
  },
  {
    name: 'order_modified', length: 18, optional: true, counter: { offset: 18, length: 2 },
    has: protocol.orderModified.hasAppendage, forEach: protocol.orderModified.forEachElement, get: protocol.orderModified.appendage, set: protocol.orderModified.setAppendage,
    tags: ['sharesLocated', 'locateBroker', 'userRefIdx'],
  },
  {
    name: 'order_restated', length: 16, optional: false, counter: { offset: 14, length: 2 },
    has: protocol.orderRestated.hasAppendage, forEach: protocol.orderRestated.forEachElement, get: protocol.orderRestated.appendage, set: protocol.orderRestated.setAppendage,
    tags: ['secondaryOrderRef', 'displayQuantity', 'displayPrice', 'userRefIdx'],
  },
  {
    name: 'mass_cancel_response', length: 27, optional: false, counter: { offset: 25, length: 2 },
    has: protocol.massCancelResponse.hasAppendage, forEach: protocol.massCancelResponse.forEachElement, get: protocol.massCancelResponse.appendage, set: protocol.massCancelResponse.setAppendage,
    tags: ['groupId', 'side', 'userRefIdx'],
  },
  {
    name: 'disable_order_entry_response', length: 19, optional: false, counter: { offset: 17, length: 2 },
    has: protocol.disableOrderEntryResponse.hasAppendage, forEach: protocol.disableOrderEntryResponse.forEachElement, get: protocol.disableOrderEntryResponse.appendage, set: protocol.disableOrderEntryResponse.setAppendage,
    tags: ['userRefIdx'],
  },
  {
    name: 'enable_order_entry_response', length: 19, optional: false, counter: { offset: 17, length: 2 },
    has: protocol.enableOrderEntryResponse.hasAppendage, forEach: protocol.enableOrderEntryResponse.forEachElement, get: protocol.enableOrderEntryResponse.appendage, set: protocol.enableOrderEntryResponse.setAppendage,
    tags: ['userRefIdx'],
  },
  {
    name: 'account_query_response', length: 13, optional: true, counter: { offset: 13, length: 2 },
    has: protocol.accountQueryResponse.hasAppendage, forEach: protocol.accountQueryResponse.forEachElement, get: protocol.accountQueryResponse.appendage, set: protocol.accountQueryResponse.setAppendage,
    tags: ['userRefIdx'],
  },
];

/** The value that an element's bytes have, as the reader gives it. */
function valueAt(bytes: Uint8Array, at: number, field: FieldCase): unknown {
  const number = expected(bytes, at + field.offset, field);
  return field.getBig && !Number.isSafeInteger(number) ? expectedBig(bytes, at + field.offset, field) : number;
}

for (const it of APPENDAGES) {
  const head = it.counter.offset + it.counter.length;
  const record = fc.record(
    Object.fromEntries(it.tags.map((name) => [name, values(TAGS[name] ?? assert.fail(name))])),
    { requiredKeys: [] },
  );

  test(`${it.name}: elements are written one after another, and read again`, () => {
    fc.assert(
      fc.property(record, fc.nat(MARGIN), (wanted, at) => {
        const bytes = new Uint8Array(at + head + 400).fill(GUARD);
        const view = new DataView(bytes.buffer);
        const whole = it.set(view, at, wanted as never);
        assert.equal(readCounter(bytes, at, it.counter), whole - head);
        assert.ok(bytes.subarray(at + whole).every((byte) => byte === GUARD), 'bytes after');
        assert.ok(it.has(view, at, whole));
        const fields = it.tags.flatMap((name) => (name in wanted ? (TAGS[name] ?? []) : []));
        const found: Record<string, unknown> = {};
        let next = at + head;
        for (const field of fields) {
          assert.deepEqual([bytes[next], bytes[next + 1]], [field.length + 1, field.tag], field.name);
          found[field.name] = valueAt(bytes, next, field);
          assert.deepEqual(expected(bytes, next + 2, field), readBack(field, wanted[field.name]), field.name);
          next += 2 + field.length;
        }
        assert.equal(next, at + whole);
        assert.deepEqual(it.get(view, at, whole), found);
        const visited: number[] = [];
        assert.ok(it.forEach(view, at, whole, (tag) => visited.push(tag)));
        assert.deepEqual(visited, fields.map((field) => field.tag));
        if (whole > head) assert.equal(it.get(view, at, whole - 1), undefined);
      }),
    );
  });

  test(`${it.name}: any bytes are walked as a byte loop does`, () => {
    const element = fc.tuple(fc.nat(40), fc.uint8Array({ maxLength: 9 })).map(([tag, value]) => [value.length + 1, tag, ...value]);
    const stray = fc.uint8Array({ maxLength: 3 }).map((bytes) => [...bytes]);
    fc.assert(
      fc.property(fc.array(element, { maxLength: 8 }), stray, fc.nat(2), (list, rest, missing) => {
        const elements = [...list.flat(), ...rest];
        const bytes = new Uint8Array(head + elements.length);
        bytes.set(elements, head);
        writeCounter(bytes, 0, it.counter, elements.length + missing);
        const view = new DataView(bytes.buffer);
        const tags: number[] = [];
        const found: Record<string, unknown> = {};
        let next = head;
        while (missing === 0 && next < bytes.length && bytes[next] !== 0 && next + 1 + (bytes[next] ?? 0) <= bytes.length) {
          tags.push(bytes[next + 1] ?? 0);
          const field = Object.values(TAGS).find((candidate) => candidate.tag === bytes[next + 1]);
          if (field !== undefined && bytes[next] === field.length + 1) found[field.name] = valueAt(bytes, next, field);
          next += 1 + (bytes[next] ?? 0);
        }
        const whole = missing === 0 && next === bytes.length;
        const visited: number[] = [];
        assert.equal(it.forEach(view, 0, bytes.length, (tag) => visited.push(tag)), whole);
        assert.deepEqual(visited, tags);
        assert.deepEqual(it.get(view, 0, bytes.length), whole ? found : undefined);
      }),
    );
  });

  test(`${it.name}: the length tells whether the appendage is there`, () => {
    const view = new DataView(new ArrayBuffer(it.length + MARGIN));
    const none = it.optional ? {} : undefined;
    assert.deepEqual(it.get(view, 0, it.counter.offset), none);
    assert.equal(it.forEach(view, 0, it.counter.offset, () => assert.fail()), it.optional);
    assert.equal(it.has(view, 0, it.counter.offset), false);
    assert.equal(it.get(view, 0, it.counter.offset + it.counter.length - 1), undefined);
    assert.deepEqual(it.get(view, 0, it.counter.offset + it.counter.length), {});
    // The highest number that a counter can say is no negative one.
    writeCounter(new Uint8Array(view.buffer), 0, it.counter, 256 ** it.counter.length - 1);
    assert.equal(it.has(view, 0, it.length + MARGIN), false);
    assert.equal(it.get(view, 0, it.length + MARGIN), undefined);
  });
}

test('appendage: every element is written and read alone, whether a message takes it or not', () => {
  for (const field of Object.values(TAGS)) {
    fc.assert(
      fc.property(values(field), (value) => {
        const size = 2 + field.length;
        const bytes = new Uint8Array(size + MARGIN).fill(GUARD);
        const view = new DataView(bytes.buffer);
        assert.equal(protocol.appendage.writeValues(view, 0, { [field.name]: value } as never), size);
        assert.deepEqual([bytes[0], bytes[1]], [field.length + 1, field.tag], field.name);
        assert.deepEqual(expected(bytes, 2, field), readBack(field, value), field.name);
        assert.ok(bytes.subarray(size).every((byte) => byte === GUARD), 'bytes after');
        assert.deepEqual(protocol.appendage.readValues(view, 0, size), { [field.name]: valueAt(bytes, 0, field) });
      }),
    );
  }
});

/** The lookups by type, and what they must tell. */
const TABLES = [
  {
    lengthOf: protocol.lengthOfInbound, nameOf: protocol.nameOfInbound,
    rows: [
      { name: 'enter_order', code: 0x4f, type: protocol.enterOrder.TYPE, length: 47 },
      { name: 'replace_order', code: 0x55, type: protocol.replaceOrder.TYPE, length: 40 },
      { name: 'cancel_order', code: 0x58, type: protocol.cancelOrder.TYPE, length: 9 },
      { name: 'modify_order', code: 0x4d, type: protocol.modifyOrder.TYPE, length: 10 },
      { name: 'mass_cancel_request', code: 0x43, type: protocol.massCancelRequest.TYPE, length: 19 },
      { name: 'disable_order_entry_request', code: 0x44, type: protocol.disableOrderEntryRequest.TYPE, length: 11 },
      { name: 'enable_order_entry_request', code: 0x45, type: protocol.enableOrderEntryRequest.TYPE, length: 11 },
      { name: 'account_query_request', code: 0x51, type: protocol.accountQueryRequest.TYPE, length: 1 },
    ],
  },
  {
    lengthOf: protocol.lengthOfOutbound, nameOf: protocol.nameOfOutbound,
    rows: [
      { name: 'system_event', code: 0x53, type: protocol.systemEvent.TYPE, length: 10 },
      { name: 'order_accepted', code: 0x41, type: protocol.orderAccepted.TYPE, length: 64 },
      { name: 'order_replaced', code: 0x55, type: protocol.orderReplaced.TYPE, length: 68 },
      { name: 'order_canceled', code: 0x43, type: protocol.orderCanceled.TYPE, length: 18 },
      { name: 'aiq_canceled', code: 0x44, type: protocol.aiqCanceled.TYPE, length: 32 },
      { name: 'order_executed', code: 0x45, type: protocol.orderExecuted.TYPE, length: 36 },
      { name: 'broken_trade', code: 0x42, type: protocol.brokenTrade.TYPE, length: 36 },
      { name: 'order_rejected', code: 0x4a, type: protocol.orderRejected.TYPE, length: 29 },
      { name: 'cancel_pending', code: 0x50, type: protocol.cancelPending.TYPE, length: 13 },
      { name: 'cancel_reject', code: 0x49, type: protocol.cancelReject.TYPE, length: 13 },
      { name: 'order_priority_update', code: 0x54, type: protocol.orderPriorityUpdate.TYPE, length: 30 },
      { name: 'order_modified', code: 0x4d, type: protocol.orderModified.TYPE, length: 18 },
      { name: 'order_restated', code: 0x52, type: protocol.orderRestated.TYPE, length: 16 },
      { name: 'mass_cancel_response', code: 0x58, type: protocol.massCancelResponse.TYPE, length: 27 },
      { name: 'disable_order_entry_response', code: 0x47, type: protocol.disableOrderEntryResponse.TYPE, length: 19 },
      { name: 'enable_order_entry_response', code: 0x4b, type: protocol.enableOrderEntryResponse.TYPE, length: 19 },
      { name: 'account_query_response', code: 0x51, type: protocol.accountQueryResponse.TYPE, length: 13 },
    ],
  },
];

for (const { lengthOf, nameOf, rows } of TABLES) {
  for (const it of rows) {
    test(`${it.name}: its type tells its length and its name`, () => {
      assert.deepEqual([it.type, lengthOf(it.code), nameOf(it.code)], [it.code, it.length, it.name]);
    });
  }

  test('a type that no message has tells nothing', () => {
    for (let code = -1; code <= 256; code++) {
      if (rows.some((it) => it.code === code)) continue;
      assert.deepEqual([lengthOf(code), nameOf(code)], [0, undefined], String(code));
    }
  });
}
