// @generated from schema/itch/itch-5.0-bx.json
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
    name: 'system_event', length: 12, encode: protocol.systemEvent.encode, setConstants: protocol.systemEvent.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.systemEvent.messageType, constant: 'S' },
      { name: 'stockLocate', offset: 1, length: 2, wire: 'u16', get: protocol.systemEvent.stockLocate, set: protocol.systemEvent.setStockLocate },
      { name: 'trackingNumber', offset: 3, length: 2, wire: 'u16', get: protocol.systemEvent.trackingNumber, set: protocol.systemEvent.setTrackingNumber },
      { name: 'timestamp', offset: 5, length: 6, wire: 'u48', get: protocol.systemEvent.timestamp, set: protocol.systemEvent.setTimestamp },
      { name: 'eventCode', offset: 11, length: 1, wire: 'char', get: protocol.systemEvent.eventCode, set: protocol.systemEvent.setEventCode },
    ],
  },
  {
    name: 'stock_directory', length: 39, encode: protocol.stockDirectory.encode, setConstants: protocol.stockDirectory.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.stockDirectory.messageType, constant: 'R' },
      { name: 'stockLocate', offset: 1, length: 2, wire: 'u16', get: protocol.stockDirectory.stockLocate, set: protocol.stockDirectory.setStockLocate },
      { name: 'trackingNumber', offset: 3, length: 2, wire: 'u16', get: protocol.stockDirectory.trackingNumber, set: protocol.stockDirectory.setTrackingNumber },
      { name: 'timestamp', offset: 5, length: 6, wire: 'u48', get: protocol.stockDirectory.timestamp, set: protocol.stockDirectory.setTimestamp },
      { name: 'stock', offset: 11, length: 8, wire: 'alpha', get: protocol.stockDirectory.stock, set: protocol.stockDirectory.setStock },
      { name: 'marketCategory', offset: 19, length: 1, wire: 'char', get: protocol.stockDirectory.marketCategory, set: protocol.stockDirectory.setMarketCategory },
      { name: 'financialStatus', offset: 20, length: 1, wire: 'char', get: protocol.stockDirectory.financialStatus, set: protocol.stockDirectory.setFinancialStatus },
      { name: 'roundLotSize', offset: 21, length: 4, wire: 'u32', get: protocol.stockDirectory.roundLotSize, set: protocol.stockDirectory.setRoundLotSize },
      { name: 'roundLotsOnly', offset: 25, length: 1, wire: 'char', get: protocol.stockDirectory.roundLotsOnly, set: protocol.stockDirectory.setRoundLotsOnly },
      { name: 'issueClassification', offset: 26, length: 1, wire: 'char', get: protocol.stockDirectory.issueClassification, set: protocol.stockDirectory.setIssueClassification },
      { name: 'issueSubType', offset: 27, length: 2, wire: 'alpha', get: protocol.stockDirectory.issueSubType, set: protocol.stockDirectory.setIssueSubType },
      { name: 'authenticity', offset: 29, length: 1, wire: 'char', get: protocol.stockDirectory.authenticity, set: protocol.stockDirectory.setAuthenticity },
      { name: 'shortSaleThreshold', offset: 30, length: 1, wire: 'char', get: protocol.stockDirectory.shortSaleThreshold, set: protocol.stockDirectory.setShortSaleThreshold },
      { name: 'ipoFlag', offset: 31, length: 1, wire: 'char', get: protocol.stockDirectory.ipoFlag, set: protocol.stockDirectory.setIpoFlag },
      { name: 'luldTier', offset: 32, length: 1, wire: 'char', get: protocol.stockDirectory.luldTier, set: protocol.stockDirectory.setLuldTier },
      { name: 'etpFlag', offset: 33, length: 1, wire: 'char', get: protocol.stockDirectory.etpFlag, set: protocol.stockDirectory.setEtpFlag },
      { name: 'etpLeverage', offset: 34, length: 4, wire: 'u32', get: protocol.stockDirectory.etpLeverage, set: protocol.stockDirectory.setEtpLeverage },
      { name: 'inverse', offset: 38, length: 1, wire: 'char', get: protocol.stockDirectory.inverse, set: protocol.stockDirectory.setInverse },
    ],
  },
  {
    name: 'stock_trading_action', length: 25, encode: protocol.stockTradingAction.encode, setConstants: protocol.stockTradingAction.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.stockTradingAction.messageType, constant: 'H' },
      { name: 'stockLocate', offset: 1, length: 2, wire: 'u16', get: protocol.stockTradingAction.stockLocate, set: protocol.stockTradingAction.setStockLocate },
      { name: 'trackingNumber', offset: 3, length: 2, wire: 'u16', get: protocol.stockTradingAction.trackingNumber, set: protocol.stockTradingAction.setTrackingNumber },
      { name: 'timestamp', offset: 5, length: 6, wire: 'u48', get: protocol.stockTradingAction.timestamp, set: protocol.stockTradingAction.setTimestamp },
      { name: 'stock', offset: 11, length: 8, wire: 'alpha', get: protocol.stockTradingAction.stock, set: protocol.stockTradingAction.setStock },
      { name: 'tradingState', offset: 19, length: 1, wire: 'char', get: protocol.stockTradingAction.tradingState, set: protocol.stockTradingAction.setTradingState },
      { name: 'reserved', offset: 20, length: 1, wire: 'char', get: protocol.stockTradingAction.reserved, constant: ' ' },
      { name: 'reason', offset: 21, length: 4, wire: 'alpha', get: protocol.stockTradingAction.reason, set: protocol.stockTradingAction.setReason },
    ],
  },
  {
    name: 'reg_sho_restriction', length: 20, encode: protocol.regShoRestriction.encode, setConstants: protocol.regShoRestriction.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.regShoRestriction.messageType, constant: 'Y' },
      { name: 'stockLocate', offset: 1, length: 2, wire: 'u16', get: protocol.regShoRestriction.stockLocate, set: protocol.regShoRestriction.setStockLocate },
      { name: 'trackingNumber', offset: 3, length: 2, wire: 'u16', get: protocol.regShoRestriction.trackingNumber, set: protocol.regShoRestriction.setTrackingNumber },
      { name: 'timestamp', offset: 5, length: 6, wire: 'u48', get: protocol.regShoRestriction.timestamp, set: protocol.regShoRestriction.setTimestamp },
      { name: 'stock', offset: 11, length: 8, wire: 'alpha', get: protocol.regShoRestriction.stock, set: protocol.regShoRestriction.setStock },
      { name: 'action', offset: 19, length: 1, wire: 'char', get: protocol.regShoRestriction.action, set: protocol.regShoRestriction.setAction },
    ],
  },
  {
    name: 'market_participant_position', length: 26, encode: protocol.marketParticipantPosition.encode, setConstants: protocol.marketParticipantPosition.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.marketParticipantPosition.messageType, constant: 'L' },
      { name: 'stockLocate', offset: 1, length: 2, wire: 'u16', get: protocol.marketParticipantPosition.stockLocate, set: protocol.marketParticipantPosition.setStockLocate },
      { name: 'trackingNumber', offset: 3, length: 2, wire: 'u16', get: protocol.marketParticipantPosition.trackingNumber, set: protocol.marketParticipantPosition.setTrackingNumber },
      { name: 'timestamp', offset: 5, length: 6, wire: 'u48', get: protocol.marketParticipantPosition.timestamp, set: protocol.marketParticipantPosition.setTimestamp },
      { name: 'mpid', offset: 11, length: 4, wire: 'alpha', get: protocol.marketParticipantPosition.mpid, set: protocol.marketParticipantPosition.setMpid },
      { name: 'stock', offset: 15, length: 8, wire: 'alpha', get: protocol.marketParticipantPosition.stock, set: protocol.marketParticipantPosition.setStock },
      { name: 'primaryMarketMaker', offset: 23, length: 1, wire: 'char', get: protocol.marketParticipantPosition.primaryMarketMaker, set: protocol.marketParticipantPosition.setPrimaryMarketMaker },
      { name: 'marketMakerMode', offset: 24, length: 1, wire: 'char', get: protocol.marketParticipantPosition.marketMakerMode, set: protocol.marketParticipantPosition.setMarketMakerMode },
      { name: 'participantState', offset: 25, length: 1, wire: 'char', get: protocol.marketParticipantPosition.participantState, set: protocol.marketParticipantPosition.setParticipantState },
    ],
  },
  {
    name: 'mwcb_decline_level', length: 35, encode: protocol.mwcbDeclineLevel.encode, setConstants: protocol.mwcbDeclineLevel.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.mwcbDeclineLevel.messageType, constant: 'V' },
      { name: 'stockLocate', offset: 1, length: 2, wire: 'u16', get: protocol.mwcbDeclineLevel.stockLocate, set: protocol.mwcbDeclineLevel.setStockLocate },
      { name: 'trackingNumber', offset: 3, length: 2, wire: 'u16', get: protocol.mwcbDeclineLevel.trackingNumber, set: protocol.mwcbDeclineLevel.setTrackingNumber },
      { name: 'timestamp', offset: 5, length: 6, wire: 'u48', get: protocol.mwcbDeclineLevel.timestamp, set: protocol.mwcbDeclineLevel.setTimestamp },
      { name: 'level1', offset: 11, length: 8, wire: 'u64', get: protocol.mwcbDeclineLevel.level1, getBig: protocol.mwcbDeclineLevel.level1Big, set: protocol.mwcbDeclineLevel.setLevel1, setBig: protocol.mwcbDeclineLevel.setLevel1Big },
      { name: 'level2', offset: 19, length: 8, wire: 'u64', get: protocol.mwcbDeclineLevel.level2, getBig: protocol.mwcbDeclineLevel.level2Big, set: protocol.mwcbDeclineLevel.setLevel2, setBig: protocol.mwcbDeclineLevel.setLevel2Big },
      { name: 'level3', offset: 27, length: 8, wire: 'u64', get: protocol.mwcbDeclineLevel.level3, getBig: protocol.mwcbDeclineLevel.level3Big, set: protocol.mwcbDeclineLevel.setLevel3, setBig: protocol.mwcbDeclineLevel.setLevel3Big },
    ],
  },
  {
    name: 'mwcb_status', length: 12, encode: protocol.mwcbStatus.encode, setConstants: protocol.mwcbStatus.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.mwcbStatus.messageType, constant: 'W' },
      { name: 'stockLocate', offset: 1, length: 2, wire: 'u16', get: protocol.mwcbStatus.stockLocate, set: protocol.mwcbStatus.setStockLocate },
      { name: 'trackingNumber', offset: 3, length: 2, wire: 'u16', get: protocol.mwcbStatus.trackingNumber, set: protocol.mwcbStatus.setTrackingNumber },
      { name: 'timestamp', offset: 5, length: 6, wire: 'u48', get: protocol.mwcbStatus.timestamp, set: protocol.mwcbStatus.setTimestamp },
      { name: 'breachedLevel', offset: 11, length: 1, wire: 'char', get: protocol.mwcbStatus.breachedLevel, set: protocol.mwcbStatus.setBreachedLevel },
    ],
  },
  {
    name: 'luld_auction_collar', length: 35, encode: protocol.luldAuctionCollar.encode, setConstants: protocol.luldAuctionCollar.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.luldAuctionCollar.messageType, constant: 'J' },
      { name: 'stockLocate', offset: 1, length: 2, wire: 'u16', get: protocol.luldAuctionCollar.stockLocate, set: protocol.luldAuctionCollar.setStockLocate },
      { name: 'trackingNumber', offset: 3, length: 2, wire: 'u16', get: protocol.luldAuctionCollar.trackingNumber, set: protocol.luldAuctionCollar.setTrackingNumber },
      { name: 'timestamp', offset: 5, length: 6, wire: 'u48', get: protocol.luldAuctionCollar.timestamp, set: protocol.luldAuctionCollar.setTimestamp },
      { name: 'stock', offset: 11, length: 8, wire: 'alpha', get: protocol.luldAuctionCollar.stock, set: protocol.luldAuctionCollar.setStock },
      { name: 'referencePrice', offset: 19, length: 4, wire: 'u32', get: protocol.luldAuctionCollar.referencePrice, set: protocol.luldAuctionCollar.setReferencePrice },
      { name: 'upperPrice', offset: 23, length: 4, wire: 'u32', get: protocol.luldAuctionCollar.upperPrice, set: protocol.luldAuctionCollar.setUpperPrice },
      { name: 'lowerPrice', offset: 27, length: 4, wire: 'u32', get: protocol.luldAuctionCollar.lowerPrice, set: protocol.luldAuctionCollar.setLowerPrice },
      { name: 'extension', offset: 31, length: 4, wire: 'u32', get: protocol.luldAuctionCollar.extension, set: protocol.luldAuctionCollar.setExtension },
    ],
  },
  {
    name: 'operational_halt', length: 21, encode: protocol.operationalHalt.encode, setConstants: protocol.operationalHalt.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.operationalHalt.messageType, constant: 'h' },
      { name: 'stockLocate', offset: 1, length: 2, wire: 'u16', get: protocol.operationalHalt.stockLocate, set: protocol.operationalHalt.setStockLocate },
      { name: 'trackingNumber', offset: 3, length: 2, wire: 'u16', get: protocol.operationalHalt.trackingNumber, set: protocol.operationalHalt.setTrackingNumber },
      { name: 'timestamp', offset: 5, length: 6, wire: 'u48', get: protocol.operationalHalt.timestamp, set: protocol.operationalHalt.setTimestamp },
      { name: 'stock', offset: 11, length: 8, wire: 'alpha', get: protocol.operationalHalt.stock, set: protocol.operationalHalt.setStock },
      { name: 'marketCode', offset: 19, length: 1, wire: 'char', get: protocol.operationalHalt.marketCode, set: protocol.operationalHalt.setMarketCode },
      { name: 'action', offset: 20, length: 1, wire: 'char', get: protocol.operationalHalt.action, set: protocol.operationalHalt.setAction },
    ],
  },
  {
    name: 'add_order', length: 36, encode: protocol.addOrder.encode, setConstants: protocol.addOrder.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.addOrder.messageType, constant: 'A' },
      { name: 'stockLocate', offset: 1, length: 2, wire: 'u16', get: protocol.addOrder.stockLocate, set: protocol.addOrder.setStockLocate },
      { name: 'trackingNumber', offset: 3, length: 2, wire: 'u16', get: protocol.addOrder.trackingNumber, set: protocol.addOrder.setTrackingNumber },
      { name: 'timestamp', offset: 5, length: 6, wire: 'u48', get: protocol.addOrder.timestamp, set: protocol.addOrder.setTimestamp },
      { name: 'orderRef', offset: 11, length: 8, wire: 'u64', get: protocol.addOrder.orderRef, getBig: protocol.addOrder.orderRefBig, set: protocol.addOrder.setOrderRef, setBig: protocol.addOrder.setOrderRefBig },
      { name: 'side', offset: 19, length: 1, wire: 'char', get: protocol.addOrder.side, set: protocol.addOrder.setSide },
      { name: 'shares', offset: 20, length: 4, wire: 'u32', get: protocol.addOrder.shares, set: protocol.addOrder.setShares },
      { name: 'stock', offset: 24, length: 8, wire: 'alpha', get: protocol.addOrder.stock, set: protocol.addOrder.setStock },
      { name: 'price', offset: 32, length: 4, wire: 'u32', get: protocol.addOrder.price, set: protocol.addOrder.setPrice },
    ],
  },
  {
    name: 'add_order_attributed', length: 40, encode: protocol.addOrderAttributed.encode, setConstants: protocol.addOrderAttributed.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.addOrderAttributed.messageType, constant: 'F' },
      { name: 'stockLocate', offset: 1, length: 2, wire: 'u16', get: protocol.addOrderAttributed.stockLocate, set: protocol.addOrderAttributed.setStockLocate },
      { name: 'trackingNumber', offset: 3, length: 2, wire: 'u16', get: protocol.addOrderAttributed.trackingNumber, set: protocol.addOrderAttributed.setTrackingNumber },
      { name: 'timestamp', offset: 5, length: 6, wire: 'u48', get: protocol.addOrderAttributed.timestamp, set: protocol.addOrderAttributed.setTimestamp },
      { name: 'orderRef', offset: 11, length: 8, wire: 'u64', get: protocol.addOrderAttributed.orderRef, getBig: protocol.addOrderAttributed.orderRefBig, set: protocol.addOrderAttributed.setOrderRef, setBig: protocol.addOrderAttributed.setOrderRefBig },
      { name: 'side', offset: 19, length: 1, wire: 'char', get: protocol.addOrderAttributed.side, set: protocol.addOrderAttributed.setSide },
      { name: 'shares', offset: 20, length: 4, wire: 'u32', get: protocol.addOrderAttributed.shares, set: protocol.addOrderAttributed.setShares },
      { name: 'stock', offset: 24, length: 8, wire: 'alpha', get: protocol.addOrderAttributed.stock, set: protocol.addOrderAttributed.setStock },
      { name: 'price', offset: 32, length: 4, wire: 'u32', get: protocol.addOrderAttributed.price, set: protocol.addOrderAttributed.setPrice },
      { name: 'attribution', offset: 36, length: 4, wire: 'alpha', get: protocol.addOrderAttributed.attribution, set: protocol.addOrderAttributed.setAttribution },
    ],
  },
  {
    name: 'order_executed', length: 31, encode: protocol.orderExecuted.encode, setConstants: protocol.orderExecuted.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.orderExecuted.messageType, constant: 'E' },
      { name: 'stockLocate', offset: 1, length: 2, wire: 'u16', get: protocol.orderExecuted.stockLocate, set: protocol.orderExecuted.setStockLocate },
      { name: 'trackingNumber', offset: 3, length: 2, wire: 'u16', get: protocol.orderExecuted.trackingNumber, set: protocol.orderExecuted.setTrackingNumber },
      { name: 'timestamp', offset: 5, length: 6, wire: 'u48', get: protocol.orderExecuted.timestamp, set: protocol.orderExecuted.setTimestamp },
      { name: 'orderRef', offset: 11, length: 8, wire: 'u64', get: protocol.orderExecuted.orderRef, getBig: protocol.orderExecuted.orderRefBig, set: protocol.orderExecuted.setOrderRef, setBig: protocol.orderExecuted.setOrderRefBig },
      { name: 'shares', offset: 19, length: 4, wire: 'u32', get: protocol.orderExecuted.shares, set: protocol.orderExecuted.setShares },
      { name: 'matchNumber', offset: 23, length: 8, wire: 'u64', get: protocol.orderExecuted.matchNumber, getBig: protocol.orderExecuted.matchNumberBig, set: protocol.orderExecuted.setMatchNumber, setBig: protocol.orderExecuted.setMatchNumberBig },
    ],
  },
  {
    name: 'order_executed_with_price', length: 36, encode: protocol.orderExecutedWithPrice.encode, setConstants: protocol.orderExecutedWithPrice.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.orderExecutedWithPrice.messageType, constant: 'C' },
      { name: 'stockLocate', offset: 1, length: 2, wire: 'u16', get: protocol.orderExecutedWithPrice.stockLocate, set: protocol.orderExecutedWithPrice.setStockLocate },
      { name: 'trackingNumber', offset: 3, length: 2, wire: 'u16', get: protocol.orderExecutedWithPrice.trackingNumber, set: protocol.orderExecutedWithPrice.setTrackingNumber },
      { name: 'timestamp', offset: 5, length: 6, wire: 'u48', get: protocol.orderExecutedWithPrice.timestamp, set: protocol.orderExecutedWithPrice.setTimestamp },
      { name: 'orderRef', offset: 11, length: 8, wire: 'u64', get: protocol.orderExecutedWithPrice.orderRef, getBig: protocol.orderExecutedWithPrice.orderRefBig, set: protocol.orderExecutedWithPrice.setOrderRef, setBig: protocol.orderExecutedWithPrice.setOrderRefBig },
      { name: 'shares', offset: 19, length: 4, wire: 'u32', get: protocol.orderExecutedWithPrice.shares, set: protocol.orderExecutedWithPrice.setShares },
      { name: 'matchNumber', offset: 23, length: 8, wire: 'u64', get: protocol.orderExecutedWithPrice.matchNumber, getBig: protocol.orderExecutedWithPrice.matchNumberBig, set: protocol.orderExecutedWithPrice.setMatchNumber, setBig: protocol.orderExecutedWithPrice.setMatchNumberBig },
      { name: 'printable', offset: 31, length: 1, wire: 'char', get: protocol.orderExecutedWithPrice.printable, set: protocol.orderExecutedWithPrice.setPrintable },
      { name: 'price', offset: 32, length: 4, wire: 'u32', get: protocol.orderExecutedWithPrice.price, set: protocol.orderExecutedWithPrice.setPrice },
    ],
  },
  {
    name: 'order_cancel', length: 23, encode: protocol.orderCancel.encode, setConstants: protocol.orderCancel.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.orderCancel.messageType, constant: 'X' },
      { name: 'stockLocate', offset: 1, length: 2, wire: 'u16', get: protocol.orderCancel.stockLocate, set: protocol.orderCancel.setStockLocate },
      { name: 'trackingNumber', offset: 3, length: 2, wire: 'u16', get: protocol.orderCancel.trackingNumber, set: protocol.orderCancel.setTrackingNumber },
      { name: 'timestamp', offset: 5, length: 6, wire: 'u48', get: protocol.orderCancel.timestamp, set: protocol.orderCancel.setTimestamp },
      { name: 'orderRef', offset: 11, length: 8, wire: 'u64', get: protocol.orderCancel.orderRef, getBig: protocol.orderCancel.orderRefBig, set: protocol.orderCancel.setOrderRef, setBig: protocol.orderCancel.setOrderRefBig },
      { name: 'shares', offset: 19, length: 4, wire: 'u32', get: protocol.orderCancel.shares, set: protocol.orderCancel.setShares },
    ],
  },
  {
    name: 'order_delete', length: 19, encode: protocol.orderDelete.encode, setConstants: protocol.orderDelete.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.orderDelete.messageType, constant: 'D' },
      { name: 'stockLocate', offset: 1, length: 2, wire: 'u16', get: protocol.orderDelete.stockLocate, set: protocol.orderDelete.setStockLocate },
      { name: 'trackingNumber', offset: 3, length: 2, wire: 'u16', get: protocol.orderDelete.trackingNumber, set: protocol.orderDelete.setTrackingNumber },
      { name: 'timestamp', offset: 5, length: 6, wire: 'u48', get: protocol.orderDelete.timestamp, set: protocol.orderDelete.setTimestamp },
      { name: 'orderRef', offset: 11, length: 8, wire: 'u64', get: protocol.orderDelete.orderRef, getBig: protocol.orderDelete.orderRefBig, set: protocol.orderDelete.setOrderRef, setBig: protocol.orderDelete.setOrderRefBig },
    ],
  },
  {
    name: 'order_replace', length: 35, encode: protocol.orderReplace.encode, setConstants: protocol.orderReplace.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.orderReplace.messageType, constant: 'U' },
      { name: 'stockLocate', offset: 1, length: 2, wire: 'u16', get: protocol.orderReplace.stockLocate, set: protocol.orderReplace.setStockLocate },
      { name: 'trackingNumber', offset: 3, length: 2, wire: 'u16', get: protocol.orderReplace.trackingNumber, set: protocol.orderReplace.setTrackingNumber },
      { name: 'timestamp', offset: 5, length: 6, wire: 'u48', get: protocol.orderReplace.timestamp, set: protocol.orderReplace.setTimestamp },
      { name: 'orderRef', offset: 11, length: 8, wire: 'u64', get: protocol.orderReplace.orderRef, getBig: protocol.orderReplace.orderRefBig, set: protocol.orderReplace.setOrderRef, setBig: protocol.orderReplace.setOrderRefBig },
      { name: 'newOrderRef', offset: 19, length: 8, wire: 'u64', get: protocol.orderReplace.newOrderRef, getBig: protocol.orderReplace.newOrderRefBig, set: protocol.orderReplace.setNewOrderRef, setBig: protocol.orderReplace.setNewOrderRefBig },
      { name: 'shares', offset: 27, length: 4, wire: 'u32', get: protocol.orderReplace.shares, set: protocol.orderReplace.setShares },
      { name: 'price', offset: 31, length: 4, wire: 'u32', get: protocol.orderReplace.price, set: protocol.orderReplace.setPrice },
    ],
  },
  {
    name: 'trade', length: 44, encode: protocol.trade.encode, setConstants: protocol.trade.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.trade.messageType, constant: 'P' },
      { name: 'stockLocate', offset: 1, length: 2, wire: 'u16', get: protocol.trade.stockLocate, set: protocol.trade.setStockLocate },
      { name: 'trackingNumber', offset: 3, length: 2, wire: 'u16', get: protocol.trade.trackingNumber, set: protocol.trade.setTrackingNumber },
      { name: 'timestamp', offset: 5, length: 6, wire: 'u48', get: protocol.trade.timestamp, set: protocol.trade.setTimestamp },
      { name: 'orderRef', offset: 11, length: 8, wire: 'u64', get: protocol.trade.orderRef, getBig: protocol.trade.orderRefBig, set: protocol.trade.setOrderRef, setBig: protocol.trade.setOrderRefBig },
      { name: 'side', offset: 19, length: 1, wire: 'char', get: protocol.trade.side, set: protocol.trade.setSide },
      { name: 'shares', offset: 20, length: 4, wire: 'u32', get: protocol.trade.shares, set: protocol.trade.setShares },
      { name: 'stock', offset: 24, length: 8, wire: 'alpha', get: protocol.trade.stock, set: protocol.trade.setStock },
      { name: 'price', offset: 32, length: 4, wire: 'u32', get: protocol.trade.price, set: protocol.trade.setPrice },
      { name: 'matchNumber', offset: 36, length: 8, wire: 'u64', get: protocol.trade.matchNumber, getBig: protocol.trade.matchNumberBig, set: protocol.trade.setMatchNumber, setBig: protocol.trade.setMatchNumberBig },
    ],
  },
  {
    name: 'cross_trade', length: 40, encode: protocol.crossTrade.encode, setConstants: protocol.crossTrade.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.crossTrade.messageType, constant: 'Q' },
      { name: 'stockLocate', offset: 1, length: 2, wire: 'u16', get: protocol.crossTrade.stockLocate, set: protocol.crossTrade.setStockLocate },
      { name: 'trackingNumber', offset: 3, length: 2, wire: 'u16', get: protocol.crossTrade.trackingNumber, set: protocol.crossTrade.setTrackingNumber },
      { name: 'timestamp', offset: 5, length: 6, wire: 'u48', get: protocol.crossTrade.timestamp, set: protocol.crossTrade.setTimestamp },
      { name: 'shares', offset: 11, length: 8, wire: 'u64', get: protocol.crossTrade.shares, getBig: protocol.crossTrade.sharesBig, set: protocol.crossTrade.setShares, setBig: protocol.crossTrade.setSharesBig },
      { name: 'stock', offset: 19, length: 8, wire: 'alpha', get: protocol.crossTrade.stock, set: protocol.crossTrade.setStock },
      { name: 'price', offset: 27, length: 4, wire: 'u32', get: protocol.crossTrade.price, set: protocol.crossTrade.setPrice },
      { name: 'matchNumber', offset: 31, length: 8, wire: 'u64', get: protocol.crossTrade.matchNumber, getBig: protocol.crossTrade.matchNumberBig, set: protocol.crossTrade.setMatchNumber, setBig: protocol.crossTrade.setMatchNumberBig },
      { name: 'crossType', offset: 39, length: 1, wire: 'char', get: protocol.crossTrade.crossType, set: protocol.crossTrade.setCrossType },
    ],
  },
  {
    name: 'broken_trade', length: 19, encode: protocol.brokenTrade.encode, setConstants: protocol.brokenTrade.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.brokenTrade.messageType, constant: 'B' },
      { name: 'stockLocate', offset: 1, length: 2, wire: 'u16', get: protocol.brokenTrade.stockLocate, set: protocol.brokenTrade.setStockLocate },
      { name: 'trackingNumber', offset: 3, length: 2, wire: 'u16', get: protocol.brokenTrade.trackingNumber, set: protocol.brokenTrade.setTrackingNumber },
      { name: 'timestamp', offset: 5, length: 6, wire: 'u48', get: protocol.brokenTrade.timestamp, set: protocol.brokenTrade.setTimestamp },
      { name: 'matchNumber', offset: 11, length: 8, wire: 'u64', get: protocol.brokenTrade.matchNumber, getBig: protocol.brokenTrade.matchNumberBig, set: protocol.brokenTrade.setMatchNumber, setBig: protocol.brokenTrade.setMatchNumberBig },
    ],
  },
  {
    name: 'noii', length: 50, encode: protocol.noii.encode, setConstants: protocol.noii.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.noii.messageType, constant: 'I' },
      { name: 'stockLocate', offset: 1, length: 2, wire: 'u16', get: protocol.noii.stockLocate, set: protocol.noii.setStockLocate },
      { name: 'trackingNumber', offset: 3, length: 2, wire: 'u16', get: protocol.noii.trackingNumber, set: protocol.noii.setTrackingNumber },
      { name: 'timestamp', offset: 5, length: 6, wire: 'u48', get: protocol.noii.timestamp, set: protocol.noii.setTimestamp },
      { name: 'pairedShares', offset: 11, length: 8, wire: 'u64', get: protocol.noii.pairedShares, getBig: protocol.noii.pairedSharesBig, set: protocol.noii.setPairedShares, setBig: protocol.noii.setPairedSharesBig },
      { name: 'imbalanceShares', offset: 19, length: 8, wire: 'u64', get: protocol.noii.imbalanceShares, getBig: protocol.noii.imbalanceSharesBig, set: protocol.noii.setImbalanceShares, setBig: protocol.noii.setImbalanceSharesBig },
      { name: 'imbalanceDirection', offset: 27, length: 1, wire: 'char', get: protocol.noii.imbalanceDirection, set: protocol.noii.setImbalanceDirection },
      { name: 'stock', offset: 28, length: 8, wire: 'alpha', get: protocol.noii.stock, set: protocol.noii.setStock },
      { name: 'farPrice', offset: 36, length: 4, wire: 'u32', get: protocol.noii.farPrice, set: protocol.noii.setFarPrice },
      { name: 'nearPrice', offset: 40, length: 4, wire: 'u32', get: protocol.noii.nearPrice, set: protocol.noii.setNearPrice },
      { name: 'referencePrice', offset: 44, length: 4, wire: 'u32', get: protocol.noii.referencePrice, set: protocol.noii.setReferencePrice },
      { name: 'crossType', offset: 48, length: 1, wire: 'char', get: protocol.noii.crossType, set: protocol.noii.setCrossType },
      { name: 'priceVariation', offset: 49, length: 1, wire: 'char', get: protocol.noii.priceVariation, set: protocol.noii.setPriceVariation },
    ],
  },
  {
    name: 'retail_price_improvement', length: 20, encode: protocol.retailPriceImprovement.encode, setConstants: protocol.retailPriceImprovement.setConstants,
    fields: [
      { name: 'messageType', offset: 0, length: 1, wire: 'char', get: protocol.retailPriceImprovement.messageType, constant: 'N' },
      { name: 'stockLocate', offset: 1, length: 2, wire: 'u16', get: protocol.retailPriceImprovement.stockLocate, set: protocol.retailPriceImprovement.setStockLocate },
      { name: 'trackingNumber', offset: 3, length: 2, wire: 'u16', get: protocol.retailPriceImprovement.trackingNumber, set: protocol.retailPriceImprovement.setTrackingNumber },
      { name: 'timestamp', offset: 5, length: 6, wire: 'u48', get: protocol.retailPriceImprovement.timestamp, set: protocol.retailPriceImprovement.setTimestamp },
      { name: 'stock', offset: 11, length: 8, wire: 'alpha', get: protocol.retailPriceImprovement.stock, set: protocol.retailPriceImprovement.setStock },
      { name: 'interest', offset: 19, length: 1, wire: 'char', get: protocol.retailPriceImprovement.interest, set: protocol.retailPriceImprovement.setInterest },
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
    lengthOf: protocol.lengthOf, nameOf: protocol.nameOf,
    rows: [
      { name: 'system_event', code: 0x53, type: protocol.systemEvent.TYPE, length: 12 },
      { name: 'stock_directory', code: 0x52, type: protocol.stockDirectory.TYPE, length: 39 },
      { name: 'stock_trading_action', code: 0x48, type: protocol.stockTradingAction.TYPE, length: 25 },
      { name: 'reg_sho_restriction', code: 0x59, type: protocol.regShoRestriction.TYPE, length: 20 },
      { name: 'market_participant_position', code: 0x4c, type: protocol.marketParticipantPosition.TYPE, length: 26 },
      { name: 'mwcb_decline_level', code: 0x56, type: protocol.mwcbDeclineLevel.TYPE, length: 35 },
      { name: 'mwcb_status', code: 0x57, type: protocol.mwcbStatus.TYPE, length: 12 },
      { name: 'luld_auction_collar', code: 0x4a, type: protocol.luldAuctionCollar.TYPE, length: 35 },
      { name: 'operational_halt', code: 0x68, type: protocol.operationalHalt.TYPE, length: 21 },
      { name: 'add_order', code: 0x41, type: protocol.addOrder.TYPE, length: 36 },
      { name: 'add_order_attributed', code: 0x46, type: protocol.addOrderAttributed.TYPE, length: 40 },
      { name: 'order_executed', code: 0x45, type: protocol.orderExecuted.TYPE, length: 31 },
      { name: 'order_executed_with_price', code: 0x43, type: protocol.orderExecutedWithPrice.TYPE, length: 36 },
      { name: 'order_cancel', code: 0x58, type: protocol.orderCancel.TYPE, length: 23 },
      { name: 'order_delete', code: 0x44, type: protocol.orderDelete.TYPE, length: 19 },
      { name: 'order_replace', code: 0x55, type: protocol.orderReplace.TYPE, length: 35 },
      { name: 'trade', code: 0x50, type: protocol.trade.TYPE, length: 44 },
      { name: 'cross_trade', code: 0x51, type: protocol.crossTrade.TYPE, length: 40 },
      { name: 'broken_trade', code: 0x42, type: protocol.brokenTrade.TYPE, length: 19 },
      { name: 'noii', code: 0x49, type: protocol.noii.TYPE, length: 50 },
      { name: 'retail_price_improvement', code: 0x4e, type: protocol.retailPriceImprovement.TYPE, length: 20 },
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
