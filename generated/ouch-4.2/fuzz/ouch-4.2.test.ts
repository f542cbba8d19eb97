// @generated from schema/ouch/ouch-4.2.json
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
    name: 'enter_order', length: 49, encode: protocol.enterOrder.encode, setConstants: protocol.enterOrder.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.enterOrder.messageType, constant: 'O' },
      { name: 'orderToken', offset: 1, length: 14, wire: 'alpha', get: protocol.enterOrder.orderToken, set: protocol.enterOrder.setOrderToken },
      { name: 'side', offset: 15, length: 1, wire: 'char', get: protocol.enterOrder.side, set: protocol.enterOrder.setSide },
      { name: 'shares', offset: 16, length: 4, wire: 'u32', get: protocol.enterOrder.shares, set: protocol.enterOrder.setShares },
      { name: 'stock', offset: 20, length: 8, wire: 'alpha', get: protocol.enterOrder.stock, set: protocol.enterOrder.setStock },
      { name: 'price', offset: 28, length: 4, wire: 'u32', get: protocol.enterOrder.price, set: protocol.enterOrder.setPrice },
      { name: 'timeInForce', offset: 32, length: 4, wire: 'u32', get: protocol.enterOrder.timeInForce, set: protocol.enterOrder.setTimeInForce },
      { name: 'firm', offset: 36, length: 4, wire: 'alpha', get: protocol.enterOrder.firm, set: protocol.enterOrder.setFirm },
      { name: 'display', offset: 40, length: 1, wire: 'char', get: protocol.enterOrder.display, set: protocol.enterOrder.setDisplay },
      { name: 'capacity', offset: 41, length: 1, wire: 'char', get: protocol.enterOrder.capacity, set: protocol.enterOrder.setCapacity },
      { name: 'intermarketSweep', offset: 42, length: 1, wire: 'char', get: protocol.enterOrder.intermarketSweep, set: protocol.enterOrder.setIntermarketSweep },
      { name: 'minimumQuantity', offset: 43, length: 4, wire: 'u32', get: protocol.enterOrder.minimumQuantity, set: protocol.enterOrder.setMinimumQuantity },
      { name: 'crossType', offset: 47, length: 1, wire: 'char', get: protocol.enterOrder.crossType, set: protocol.enterOrder.setCrossType },
      { name: 'customerType', offset: 48, length: 1, wire: 'char', get: protocol.enterOrder.customerType, set: protocol.enterOrder.setCustomerType },
    ],
  },
  {
    name: 'replace_order', length: 47, encode: protocol.replaceOrder.encode, setConstants: protocol.replaceOrder.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.replaceOrder.messageType, constant: 'U' },
      { name: 'existingOrderToken', offset: 1, length: 14, wire: 'alpha', get: protocol.replaceOrder.existingOrderToken, set: protocol.replaceOrder.setExistingOrderToken },
      { name: 'replacementOrderToken', offset: 15, length: 14, wire: 'alpha', get: protocol.replaceOrder.replacementOrderToken, set: protocol.replaceOrder.setReplacementOrderToken },
      { name: 'shares', offset: 29, length: 4, wire: 'u32', get: protocol.replaceOrder.shares, set: protocol.replaceOrder.setShares },
      { name: 'price', offset: 33, length: 4, wire: 'u32', get: protocol.replaceOrder.price, set: protocol.replaceOrder.setPrice },
      { name: 'timeInForce', offset: 37, length: 4, wire: 'u32', get: protocol.replaceOrder.timeInForce, set: protocol.replaceOrder.setTimeInForce },
      { name: 'display', offset: 41, length: 1, wire: 'char', get: protocol.replaceOrder.display, set: protocol.replaceOrder.setDisplay },
      { name: 'intermarketSweep', offset: 42, length: 1, wire: 'char', get: protocol.replaceOrder.intermarketSweep, set: protocol.replaceOrder.setIntermarketSweep },
      { name: 'minimumQuantity', offset: 43, length: 4, wire: 'u32', get: protocol.replaceOrder.minimumQuantity, set: protocol.replaceOrder.setMinimumQuantity },
    ],
  },
  {
    name: 'cancel_order', length: 19, encode: protocol.cancelOrder.encode, setConstants: protocol.cancelOrder.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.cancelOrder.messageType, constant: 'X' },
      { name: 'orderToken', offset: 1, length: 14, wire: 'alpha', get: protocol.cancelOrder.orderToken, set: protocol.cancelOrder.setOrderToken },
      { name: 'shares', offset: 15, length: 4, wire: 'u32', get: protocol.cancelOrder.shares, set: protocol.cancelOrder.setShares },
    ],
  },
  {
    name: 'modify_order', length: 20, encode: protocol.modifyOrder.encode, setConstants: protocol.modifyOrder.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.modifyOrder.messageType, constant: 'M' },
      { name: 'orderToken', offset: 1, length: 14, wire: 'alpha', get: protocol.modifyOrder.orderToken, set: protocol.modifyOrder.setOrderToken },
      { name: 'side', offset: 15, length: 1, wire: 'char', get: protocol.modifyOrder.side, set: protocol.modifyOrder.setSide },
      { name: 'shares', offset: 16, length: 4, wire: 'u32', get: protocol.modifyOrder.shares, set: protocol.modifyOrder.setShares },
    ],
  },
  {
    name: 'trade_now', length: 15, encode: protocol.tradeNow.encode, setConstants: protocol.tradeNow.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.tradeNow.messageType, constant: 'N' },
      { name: 'orderToken', offset: 1, length: 14, wire: 'alpha', get: protocol.tradeNow.orderToken, set: protocol.tradeNow.setOrderToken },
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
    name: 'order_accepted', length: 66, encode: protocol.orderAccepted.encode, setConstants: protocol.orderAccepted.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.orderAccepted.messageType, constant: 'A' },
      { name: 'timestamp', offset: 1, length: 8, wire: 'u64', get: protocol.orderAccepted.timestamp, getBig: protocol.orderAccepted.timestampBig, set: protocol.orderAccepted.setTimestamp, setBig: protocol.orderAccepted.setTimestampBig },
      { name: 'orderToken', offset: 9, length: 14, wire: 'alpha', get: protocol.orderAccepted.orderToken, set: protocol.orderAccepted.setOrderToken },
      { name: 'side', offset: 23, length: 1, wire: 'char', get: protocol.orderAccepted.side, set: protocol.orderAccepted.setSide },
      { name: 'shares', offset: 24, length: 4, wire: 'u32', get: protocol.orderAccepted.shares, set: protocol.orderAccepted.setShares },
      { name: 'stock', offset: 28, length: 8, wire: 'alpha', get: protocol.orderAccepted.stock, set: protocol.orderAccepted.setStock },
      { name: 'price', offset: 36, length: 4, wire: 'u32', get: protocol.orderAccepted.price, set: protocol.orderAccepted.setPrice },
      { name: 'timeInForce', offset: 40, length: 4, wire: 'u32', get: protocol.orderAccepted.timeInForce, set: protocol.orderAccepted.setTimeInForce },
      { name: 'firm', offset: 44, length: 4, wire: 'alpha', get: protocol.orderAccepted.firm, set: protocol.orderAccepted.setFirm },
      { name: 'display', offset: 48, length: 1, wire: 'char', get: protocol.orderAccepted.display, set: protocol.orderAccepted.setDisplay },
      { name: 'orderRef', offset: 49, length: 8, wire: 'u64', get: protocol.orderAccepted.orderRef, getBig: protocol.orderAccepted.orderRefBig, set: protocol.orderAccepted.setOrderRef, setBig: protocol.orderAccepted.setOrderRefBig },
      { name: 'capacity', offset: 57, length: 1, wire: 'char', get: protocol.orderAccepted.capacity, set: protocol.orderAccepted.setCapacity },
      { name: 'intermarketSweep', offset: 58, length: 1, wire: 'char', get: protocol.orderAccepted.intermarketSweep, set: protocol.orderAccepted.setIntermarketSweep },
      { name: 'minimumQuantity', offset: 59, length: 4, wire: 'u32', get: protocol.orderAccepted.minimumQuantity, set: protocol.orderAccepted.setMinimumQuantity },
      { name: 'crossType', offset: 63, length: 1, wire: 'char', get: protocol.orderAccepted.crossType, set: protocol.orderAccepted.setCrossType },
      { name: 'orderState', offset: 64, length: 1, wire: 'char', get: protocol.orderAccepted.orderState, set: protocol.orderAccepted.setOrderState },
      { name: 'bboWeightIndicator', offset: 65, length: 1, wire: 'char', get: protocol.orderAccepted.bboWeightIndicator, set: protocol.orderAccepted.setBboWeightIndicator },
    ],
  },
  {
    name: 'order_replaced', length: 80, encode: protocol.orderReplaced.encode, setConstants: protocol.orderReplaced.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.orderReplaced.messageType, constant: 'U' },
      { name: 'timestamp', offset: 1, length: 8, wire: 'u64', get: protocol.orderReplaced.timestamp, getBig: protocol.orderReplaced.timestampBig, set: protocol.orderReplaced.setTimestamp, setBig: protocol.orderReplaced.setTimestampBig },
      { name: 'replacementOrderToken', offset: 9, length: 14, wire: 'alpha', get: protocol.orderReplaced.replacementOrderToken, set: protocol.orderReplaced.setReplacementOrderToken },
      { name: 'side', offset: 23, length: 1, wire: 'char', get: protocol.orderReplaced.side, set: protocol.orderReplaced.setSide },
      { name: 'shares', offset: 24, length: 4, wire: 'u32', get: protocol.orderReplaced.shares, set: protocol.orderReplaced.setShares },
      { name: 'stock', offset: 28, length: 8, wire: 'alpha', get: protocol.orderReplaced.stock, set: protocol.orderReplaced.setStock },
      { name: 'price', offset: 36, length: 4, wire: 'u32', get: protocol.orderReplaced.price, set: protocol.orderReplaced.setPrice },
      { name: 'timeInForce', offset: 40, length: 4, wire: 'u32', get: protocol.orderReplaced.timeInForce, set: protocol.orderReplaced.setTimeInForce },
      { name: 'firm', offset: 44, length: 4, wire: 'alpha', get: protocol.orderReplaced.firm, set: protocol.orderReplaced.setFirm },
      { name: 'display', offset: 48, length: 1, wire: 'char', get: protocol.orderReplaced.display, set: protocol.orderReplaced.setDisplay },
      { name: 'orderRef', offset: 49, length: 8, wire: 'u64', get: protocol.orderReplaced.orderRef, getBig: protocol.orderReplaced.orderRefBig, set: protocol.orderReplaced.setOrderRef, setBig: protocol.orderReplaced.setOrderRefBig },
      { name: 'capacity', offset: 57, length: 1, wire: 'char', get: protocol.orderReplaced.capacity, set: protocol.orderReplaced.setCapacity },
      { name: 'intermarketSweep', offset: 58, length: 1, wire: 'char', get: protocol.orderReplaced.intermarketSweep, set: protocol.orderReplaced.setIntermarketSweep },
      { name: 'minimumQuantity', offset: 59, length: 4, wire: 'u32', get: protocol.orderReplaced.minimumQuantity, set: protocol.orderReplaced.setMinimumQuantity },
      { name: 'crossType', offset: 63, length: 1, wire: 'char', get: protocol.orderReplaced.crossType, set: protocol.orderReplaced.setCrossType },
      { name: 'orderState', offset: 64, length: 1, wire: 'char', get: protocol.orderReplaced.orderState, set: protocol.orderReplaced.setOrderState },
      { name: 'previousOrderToken', offset: 65, length: 14, wire: 'alpha', get: protocol.orderReplaced.previousOrderToken, set: protocol.orderReplaced.setPreviousOrderToken },
      { name: 'bboWeightIndicator', offset: 79, length: 1, wire: 'char', get: protocol.orderReplaced.bboWeightIndicator, set: protocol.orderReplaced.setBboWeightIndicator },
    ],
  },
  {
    name: 'order_canceled', length: 28, encode: protocol.orderCanceled.encode, setConstants: protocol.orderCanceled.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.orderCanceled.messageType, constant: 'C' },
      { name: 'timestamp', offset: 1, length: 8, wire: 'u64', get: protocol.orderCanceled.timestamp, getBig: protocol.orderCanceled.timestampBig, set: protocol.orderCanceled.setTimestamp, setBig: protocol.orderCanceled.setTimestampBig },
      { name: 'orderToken', offset: 9, length: 14, wire: 'alpha', get: protocol.orderCanceled.orderToken, set: protocol.orderCanceled.setOrderToken },
      { name: 'decrementShares', offset: 23, length: 4, wire: 'u32', get: protocol.orderCanceled.decrementShares, set: protocol.orderCanceled.setDecrementShares },
      { name: 'reason', offset: 27, length: 1, wire: 'char', get: protocol.orderCanceled.reason, set: protocol.orderCanceled.setReason },
    ],
  },
  {
    name: 'aiq_canceled', length: 37, encode: protocol.aiqCanceled.encode, setConstants: protocol.aiqCanceled.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.aiqCanceled.messageType, constant: 'D' },
      { name: 'timestamp', offset: 1, length: 8, wire: 'u64', get: protocol.aiqCanceled.timestamp, getBig: protocol.aiqCanceled.timestampBig, set: protocol.aiqCanceled.setTimestamp, setBig: protocol.aiqCanceled.setTimestampBig },
      { name: 'orderToken', offset: 9, length: 14, wire: 'alpha', get: protocol.aiqCanceled.orderToken, set: protocol.aiqCanceled.setOrderToken },
      { name: 'decrementShares', offset: 23, length: 4, wire: 'u32', get: protocol.aiqCanceled.decrementShares, set: protocol.aiqCanceled.setDecrementShares },
      { name: 'reason', offset: 27, length: 1, wire: 'char', get: protocol.aiqCanceled.reason, set: protocol.aiqCanceled.setReason },
      { name: 'quantityPreventedFromTrading', offset: 28, length: 4, wire: 'u32', get: protocol.aiqCanceled.quantityPreventedFromTrading, set: protocol.aiqCanceled.setQuantityPreventedFromTrading },
      { name: 'executionPrice', offset: 32, length: 4, wire: 'u32', get: protocol.aiqCanceled.executionPrice, set: protocol.aiqCanceled.setExecutionPrice },
      { name: 'liquidityFlag', offset: 36, length: 1, wire: 'char', get: protocol.aiqCanceled.liquidityFlag, set: protocol.aiqCanceled.setLiquidityFlag },
    ],
  },
  {
    name: 'aiq_canceled_with_strategy', length: 38, encode: protocol.aiqCanceledWithStrategy.encode, setConstants: protocol.aiqCanceledWithStrategy.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.aiqCanceledWithStrategy.messageType, constant: 'D' },
      { name: 'timestamp', offset: 1, length: 8, wire: 'u64', get: protocol.aiqCanceledWithStrategy.timestamp, getBig: protocol.aiqCanceledWithStrategy.timestampBig, set: protocol.aiqCanceledWithStrategy.setTimestamp, setBig: protocol.aiqCanceledWithStrategy.setTimestampBig },
      { name: 'orderToken', offset: 9, length: 14, wire: 'alpha', get: protocol.aiqCanceledWithStrategy.orderToken, set: protocol.aiqCanceledWithStrategy.setOrderToken },
      { name: 'decrementShares', offset: 23, length: 4, wire: 'u32', get: protocol.aiqCanceledWithStrategy.decrementShares, set: protocol.aiqCanceledWithStrategy.setDecrementShares },
      { name: 'reason', offset: 27, length: 1, wire: 'char', get: protocol.aiqCanceledWithStrategy.reason, set: protocol.aiqCanceledWithStrategy.setReason },
      { name: 'quantityPreventedFromTrading', offset: 28, length: 4, wire: 'u32', get: protocol.aiqCanceledWithStrategy.quantityPreventedFromTrading, set: protocol.aiqCanceledWithStrategy.setQuantityPreventedFromTrading },
      { name: 'executionPrice', offset: 32, length: 4, wire: 'u32', get: protocol.aiqCanceledWithStrategy.executionPrice, set: protocol.aiqCanceledWithStrategy.setExecutionPrice },
      { name: 'liquidityFlag', offset: 36, length: 1, wire: 'char', get: protocol.aiqCanceledWithStrategy.liquidityFlag, set: protocol.aiqCanceledWithStrategy.setLiquidityFlag },
      { name: 'aiqStrategy', offset: 37, length: 1, wire: 'char', get: protocol.aiqCanceledWithStrategy.aiqStrategy, set: protocol.aiqCanceledWithStrategy.setAiqStrategy },
    ],
  },
  {
    name: 'order_executed', length: 40, encode: protocol.orderExecuted.encode, setConstants: protocol.orderExecuted.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.orderExecuted.messageType, constant: 'E' },
      { name: 'timestamp', offset: 1, length: 8, wire: 'u64', get: protocol.orderExecuted.timestamp, getBig: protocol.orderExecuted.timestampBig, set: protocol.orderExecuted.setTimestamp, setBig: protocol.orderExecuted.setTimestampBig },
      { name: 'orderToken', offset: 9, length: 14, wire: 'alpha', get: protocol.orderExecuted.orderToken, set: protocol.orderExecuted.setOrderToken },
      { name: 'executedShares', offset: 23, length: 4, wire: 'u32', get: protocol.orderExecuted.executedShares, set: protocol.orderExecuted.setExecutedShares },
      { name: 'executionPrice', offset: 27, length: 4, wire: 'u32', get: protocol.orderExecuted.executionPrice, set: protocol.orderExecuted.setExecutionPrice },
      { name: 'liquidityFlag', offset: 31, length: 1, wire: 'char', get: protocol.orderExecuted.liquidityFlag, set: protocol.orderExecuted.setLiquidityFlag },
      { name: 'matchNumber', offset: 32, length: 8, wire: 'u64', get: protocol.orderExecuted.matchNumber, getBig: protocol.orderExecuted.matchNumberBig, set: protocol.orderExecuted.setMatchNumber, setBig: protocol.orderExecuted.setMatchNumberBig },
    ],
  },
  {
    name: 'order_executed_with_reference_price', length: 45, encode: protocol.orderExecutedWithReferencePrice.encode, setConstants: protocol.orderExecutedWithReferencePrice.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.orderExecutedWithReferencePrice.messageType, constant: 'G' },
      { name: 'timestamp', offset: 1, length: 8, wire: 'u64', get: protocol.orderExecutedWithReferencePrice.timestamp, getBig: protocol.orderExecutedWithReferencePrice.timestampBig, set: protocol.orderExecutedWithReferencePrice.setTimestamp, setBig: protocol.orderExecutedWithReferencePrice.setTimestampBig },
      { name: 'orderToken', offset: 9, length: 14, wire: 'alpha', get: protocol.orderExecutedWithReferencePrice.orderToken, set: protocol.orderExecutedWithReferencePrice.setOrderToken },
      { name: 'executedShares', offset: 23, length: 4, wire: 'u32', get: protocol.orderExecutedWithReferencePrice.executedShares, set: protocol.orderExecutedWithReferencePrice.setExecutedShares },
      { name: 'executionPrice', offset: 27, length: 4, wire: 'u32', get: protocol.orderExecutedWithReferencePrice.executionPrice, set: protocol.orderExecutedWithReferencePrice.setExecutionPrice },
      { name: 'liquidityFlag', offset: 31, length: 1, wire: 'char', get: protocol.orderExecutedWithReferencePrice.liquidityFlag, set: protocol.orderExecutedWithReferencePrice.setLiquidityFlag },
      { name: 'matchNumber', offset: 32, length: 8, wire: 'u64', get: protocol.orderExecutedWithReferencePrice.matchNumber, getBig: protocol.orderExecutedWithReferencePrice.matchNumberBig, set: protocol.orderExecutedWithReferencePrice.setMatchNumber, setBig: protocol.orderExecutedWithReferencePrice.setMatchNumberBig },
      { name: 'referencePrice', offset: 40, length: 4, wire: 'u32', get: protocol.orderExecutedWithReferencePrice.referencePrice, set: protocol.orderExecutedWithReferencePrice.setReferencePrice },
      { name: 'referencePriceType', offset: 44, length: 1, wire: 'char', get: protocol.orderExecutedWithReferencePrice.referencePriceType, set: protocol.orderExecutedWithReferencePrice.setReferencePriceType },
    ],
  },
  {
    name: 'broken_trade', length: 32, encode: protocol.brokenTrade.encode, setConstants: protocol.brokenTrade.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.brokenTrade.messageType, constant: 'B' },
      { name: 'timestamp', offset: 1, length: 8, wire: 'u64', get: protocol.brokenTrade.timestamp, getBig: protocol.brokenTrade.timestampBig, set: protocol.brokenTrade.setTimestamp, setBig: protocol.brokenTrade.setTimestampBig },
      { name: 'orderToken', offset: 9, length: 14, wire: 'alpha', get: protocol.brokenTrade.orderToken, set: protocol.brokenTrade.setOrderToken },
      { name: 'matchNumber', offset: 23, length: 8, wire: 'u64', get: protocol.brokenTrade.matchNumber, getBig: protocol.brokenTrade.matchNumberBig, set: protocol.brokenTrade.setMatchNumber, setBig: protocol.brokenTrade.setMatchNumberBig },
      { name: 'reason', offset: 31, length: 1, wire: 'char', get: protocol.brokenTrade.reason, set: protocol.brokenTrade.setReason },
    ],
  },
  {
    name: 'trade_correction', length: 41, encode: protocol.tradeCorrection.encode, setConstants: protocol.tradeCorrection.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.tradeCorrection.messageType, constant: 'F' },
      { name: 'timestamp', offset: 1, length: 8, wire: 'u64', get: protocol.tradeCorrection.timestamp, getBig: protocol.tradeCorrection.timestampBig, set: protocol.tradeCorrection.setTimestamp, setBig: protocol.tradeCorrection.setTimestampBig },
      { name: 'orderToken', offset: 9, length: 14, wire: 'alpha', get: protocol.tradeCorrection.orderToken, set: protocol.tradeCorrection.setOrderToken },
      { name: 'executedShares', offset: 23, length: 4, wire: 'u32', get: protocol.tradeCorrection.executedShares, set: protocol.tradeCorrection.setExecutedShares },
      { name: 'executionPrice', offset: 27, length: 4, wire: 'u32', get: protocol.tradeCorrection.executionPrice, set: protocol.tradeCorrection.setExecutionPrice },
      { name: 'liquidityFlag', offset: 31, length: 1, wire: 'char', get: protocol.tradeCorrection.liquidityFlag, set: protocol.tradeCorrection.setLiquidityFlag },
      { name: 'matchNumber', offset: 32, length: 8, wire: 'u64', get: protocol.tradeCorrection.matchNumber, getBig: protocol.tradeCorrection.matchNumberBig, set: protocol.tradeCorrection.setMatchNumber, setBig: protocol.tradeCorrection.setMatchNumberBig },
      { name: 'reason', offset: 40, length: 1, wire: 'char', get: protocol.tradeCorrection.reason, set: protocol.tradeCorrection.setReason },
    ],
  },
  {
    name: 'price_correction', length: 36, encode: protocol.priceCorrection.encode, setConstants: protocol.priceCorrection.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.priceCorrection.messageType, constant: 'K' },
      { name: 'timestamp', offset: 1, length: 8, wire: 'u64', get: protocol.priceCorrection.timestamp, getBig: protocol.priceCorrection.timestampBig, set: protocol.priceCorrection.setTimestamp, setBig: protocol.priceCorrection.setTimestampBig },
      { name: 'orderToken', offset: 9, length: 14, wire: 'alpha', get: protocol.priceCorrection.orderToken, set: protocol.priceCorrection.setOrderToken },
      { name: 'matchNumber', offset: 23, length: 8, wire: 'u64', get: protocol.priceCorrection.matchNumber, getBig: protocol.priceCorrection.matchNumberBig, set: protocol.priceCorrection.setMatchNumber, setBig: protocol.priceCorrection.setMatchNumberBig },
      { name: 'newExecutionPrice', offset: 31, length: 4, wire: 'u32', get: protocol.priceCorrection.newExecutionPrice, set: protocol.priceCorrection.setNewExecutionPrice },
      { name: 'reason', offset: 35, length: 1, wire: 'char', get: protocol.priceCorrection.reason, set: protocol.priceCorrection.setReason },
    ],
  },
  {
    name: 'order_rejected', length: 24, encode: protocol.orderRejected.encode, setConstants: protocol.orderRejected.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.orderRejected.messageType, constant: 'J' },
      { name: 'timestamp', offset: 1, length: 8, wire: 'u64', get: protocol.orderRejected.timestamp, getBig: protocol.orderRejected.timestampBig, set: protocol.orderRejected.setTimestamp, setBig: protocol.orderRejected.setTimestampBig },
      { name: 'orderToken', offset: 9, length: 14, wire: 'alpha', get: protocol.orderRejected.orderToken, set: protocol.orderRejected.setOrderToken },
      { name: 'reason', offset: 23, length: 1, wire: 'char', get: protocol.orderRejected.reason, set: protocol.orderRejected.setReason },
    ],
  },
  {
    name: 'cancel_pending', length: 23, encode: protocol.cancelPending.encode, setConstants: protocol.cancelPending.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.cancelPending.messageType, constant: 'P' },
      { name: 'timestamp', offset: 1, length: 8, wire: 'u64', get: protocol.cancelPending.timestamp, getBig: protocol.cancelPending.timestampBig, set: protocol.cancelPending.setTimestamp, setBig: protocol.cancelPending.setTimestampBig },
      { name: 'orderToken', offset: 9, length: 14, wire: 'alpha', get: protocol.cancelPending.orderToken, set: protocol.cancelPending.setOrderToken },
    ],
  },
  {
    name: 'cancel_reject', length: 23, encode: protocol.cancelReject.encode, setConstants: protocol.cancelReject.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.cancelReject.messageType, constant: 'I' },
      { name: 'timestamp', offset: 1, length: 8, wire: 'u64', get: protocol.cancelReject.timestamp, getBig: protocol.cancelReject.timestampBig, set: protocol.cancelReject.setTimestamp, setBig: protocol.cancelReject.setTimestampBig },
      { name: 'orderToken', offset: 9, length: 14, wire: 'alpha', get: protocol.cancelReject.orderToken, set: protocol.cancelReject.setOrderToken },
    ],
  },
  {
    name: 'order_priority_update', length: 36, encode: protocol.orderPriorityUpdate.encode, setConstants: protocol.orderPriorityUpdate.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.orderPriorityUpdate.messageType, constant: 'T' },
      { name: 'timestamp', offset: 1, length: 8, wire: 'u64', get: protocol.orderPriorityUpdate.timestamp, getBig: protocol.orderPriorityUpdate.timestampBig, set: protocol.orderPriorityUpdate.setTimestamp, setBig: protocol.orderPriorityUpdate.setTimestampBig },
      { name: 'orderToken', offset: 9, length: 14, wire: 'alpha', get: protocol.orderPriorityUpdate.orderToken, set: protocol.orderPriorityUpdate.setOrderToken },
      { name: 'price', offset: 23, length: 4, wire: 'u32', get: protocol.orderPriorityUpdate.price, set: protocol.orderPriorityUpdate.setPrice },
      { name: 'display', offset: 27, length: 1, wire: 'char', get: protocol.orderPriorityUpdate.display, set: protocol.orderPriorityUpdate.setDisplay },
      { name: 'orderRef', offset: 28, length: 8, wire: 'u64', get: protocol.orderPriorityUpdate.orderRef, getBig: protocol.orderPriorityUpdate.orderRefBig, set: protocol.orderPriorityUpdate.setOrderRef, setBig: protocol.orderPriorityUpdate.setOrderRefBig },
    ],
  },
  {
    name: 'order_modified', length: 28, encode: protocol.orderModified.encode, setConstants: protocol.orderModified.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.orderModified.messageType, constant: 'M' },
      { name: 'timestamp', offset: 1, length: 8, wire: 'u64', get: protocol.orderModified.timestamp, getBig: protocol.orderModified.timestampBig, set: protocol.orderModified.setTimestamp, setBig: protocol.orderModified.setTimestampBig },
      { name: 'orderToken', offset: 9, length: 14, wire: 'alpha', get: protocol.orderModified.orderToken, set: protocol.orderModified.setOrderToken },
      { name: 'side', offset: 23, length: 1, wire: 'char', get: protocol.orderModified.side, set: protocol.orderModified.setSide },
      { name: 'shares', offset: 24, length: 4, wire: 'u32', get: protocol.orderModified.shares, set: protocol.orderModified.setShares },
    ],
  },
  {
    name: 'trade_now_outbound', length: 23, encode: protocol.tradeNowOutbound.encode, setConstants: protocol.tradeNowOutbound.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.tradeNowOutbound.messageType, constant: 'N' },
      { name: 'timestamp', offset: 1, length: 8, wire: 'u64', get: protocol.tradeNowOutbound.timestamp, getBig: protocol.tradeNowOutbound.timestampBig, set: protocol.tradeNowOutbound.setTimestamp, setBig: protocol.tradeNowOutbound.setTimestampBig },
      { name: 'orderToken', offset: 9, length: 14, wire: 'alpha', get: protocol.tradeNowOutbound.orderToken, set: protocol.tradeNowOutbound.setOrderToken },
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

/** The lookups by type, and what they must tell. */
const TABLES = [
  {
    lengthOf: protocol.lengthOfInbound, nameOf: protocol.nameOfInbound,
    rows: [
      { name: 'enter_order', code: 0x4f, type: protocol.enterOrder.TYPE, length: 49 },
      { name: 'replace_order', code: 0x55, type: protocol.replaceOrder.TYPE, length: 47 },
      { name: 'cancel_order', code: 0x58, type: protocol.cancelOrder.TYPE, length: 19 },
      { name: 'modify_order', code: 0x4d, type: protocol.modifyOrder.TYPE, length: 20 },
      { name: 'trade_now', code: 0x4e, type: protocol.tradeNow.TYPE, length: 15 },
    ],
  },
  {
    lengthOf: protocol.lengthOfOutbound, nameOf: protocol.nameOfOutbound,
    rows: [
      { name: 'system_event', code: 0x53, type: protocol.systemEvent.TYPE, length: 10 },
      { name: 'order_accepted', code: 0x41, type: protocol.orderAccepted.TYPE, length: 66 },
      { name: 'order_replaced', code: 0x55, type: protocol.orderReplaced.TYPE, length: 80 },
      { name: 'order_canceled', code: 0x43, type: protocol.orderCanceled.TYPE, length: 28 },
      { name: 'aiq_canceled', code: 0x44, type: protocol.aiqCanceled.TYPE, length: 37 },
      { name: 'order_executed', code: 0x45, type: protocol.orderExecuted.TYPE, length: 40 },
      { name: 'order_executed_with_reference_price', code: 0x47, type: protocol.orderExecutedWithReferencePrice.TYPE, length: 45 },
      { name: 'broken_trade', code: 0x42, type: protocol.brokenTrade.TYPE, length: 32 },
      { name: 'trade_correction', code: 0x46, type: protocol.tradeCorrection.TYPE, length: 41 },
      { name: 'price_correction', code: 0x4b, type: protocol.priceCorrection.TYPE, length: 36 },
      { name: 'order_rejected', code: 0x4a, type: protocol.orderRejected.TYPE, length: 24 },
      { name: 'cancel_pending', code: 0x50, type: protocol.cancelPending.TYPE, length: 23 },
      { name: 'cancel_reject', code: 0x49, type: protocol.cancelReject.TYPE, length: 23 },
      { name: 'order_priority_update', code: 0x54, type: protocol.orderPriorityUpdate.TYPE, length: 36 },
      { name: 'order_modified', code: 0x4d, type: protocol.orderModified.TYPE, length: 28 },
      { name: 'trade_now_outbound', code: 0x4e, type: protocol.tradeNowOutbound.TYPE, length: 23 },
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
