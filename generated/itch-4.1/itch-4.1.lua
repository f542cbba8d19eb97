-- @generated from schema/itch/itch-4.1.json
-- by `npx lumina codegen gen`; edit the schema, not this file.
--
-- Wireshark: put it into the folder of personal Lua plugins. tshark: -X lua_script:itch-4.1.lua
-- Its carrier calls it by its name, itch41; "Decode As" takes it for datagrams of one message.
local protocol = Proto("itch41", "NASDAQ TotalView-ITCH 4.1")

-- names by code; every set is open
local values = {
  side = {
    [66] = "buy",
    [83] = "sell",
  },
  event_code = {
    [79] = "start of messages",
    [83] = "start of system hours",
    [81] = "start of market hours",
    [77] = "end of market hours",
    [69] = "end of system hours",
    [67] = "end of messages",
    [65] = "emergency market condition: halt",
    [82] = "emergency market condition: quote only period",
    [66] = "emergency market condition: resumption",
  },
  market_category = {
    [81] = "Nasdaq Global Select Market",
    [71] = "Nasdaq Global Market",
    [83] = "Nasdaq Capital Market",
    [78] = "NYSE",
    [65] = "NYSE American (formerly MKT/Amex)",
    [80] = "NYSE Arca",
    [90] = "Cboe/BATS Z (BZX)",
    [32] = "not available",
  },
  financial_status = {
    [68] = "deficient",
    [69] = "delinquent",
    [81] = "bankrupt",
    [83] = "suspended",
    [71] = "deficient and bankrupt",
    [72] = "deficient and delinquent",
    [74] = "delinquent and bankrupt",
    [75] = "deficient, delinquent and bankrupt",
    [32] = "in compliance, or not Nasdaq-listed",
  },
  round_lots_only = {
    [89] = "only round lots accepted",
    [78] = "no order size restriction",
  },
  trading_state = {
    [72] = "halted across all US equity markets/SROs",
    [80] = "paused across all US equity markets/SROs (Nasdaq-listed only)",
    [81] = "quotation only period",
    [84] = "trading on Nasdaq",
  },
  halt_reason = {
    ["T1"] = "halt, news pending",
    ["T2"] = "halt, news disseminated",
    ["T5"] = "single security trading pause in effect",
    ["T6"] = "regulatory halt, extraordinary market activity",
    ["T8"] = "halt ETF",
    ["T12"] = "halted, information requested by listing market",
    ["H4"] = "halt, non-compliance",
    ["H9"] = "halt, filings not current",
    ["H10"] = "halt, SEC trading suspension",
    ["H11"] = "halt, regulatory concern",
    ["O1"] = "operations halt",
    ["LUDP"] = "volatility trading pause (LULD)",
    ["LUDS"] = "volatility trading pause, straddle condition",
    ["MWC1"] = "market wide circuit breaker halt level 1",
    ["MWC2"] = "market wide circuit breaker halt level 2",
    ["MWC3"] = "market wide circuit breaker halt level 3",
    ["MWC0"] = "circuit breaker halt carried over from previous day",
    ["IPO1"] = "IPO issue not yet trading",
    ["M1"] = "corporate action",
    ["M2"] = "quotation not available",
    ["T3"] = "news and resumption times",
    ["T7"] = "single security trading pause, quotation only period",
    ["R4"] = "qualifications issues resolved, resume",
    ["R9"] = "filing requirements satisfied, resume",
    ["C3"] = "issuer news not forthcoming, resume",
    ["C4"] = "qualifications halt ended, maintenance requirements met",
    ["C9"] = "qualifications halt concluded, filings met",
    ["C11"] = "halt concluded by other regulatory authority",
    ["MWCQ"] = "market wide circuit breaker resumption",
    ["R1"] = "new issue available",
    ["R2"] = "issue available",
    ["IPOQ"] = "IPO security released for quotation",
    ["IPOE"] = "IPO positioning window extension",
    [""] = "reason not available",
  },
  reg_sho_action = {
    [48] = "no price test in place",
    [49] = "restriction in effect, intraday price drop",
    [50] = "restriction remains in effect",
  },
  primary_market_maker = {
    [89] = "primary",
    [78] = "non-primary",
  },
  market_maker_mode = {
    [78] = "normal",
    [80] = "passive",
    [83] = "syndicate",
    [82] = "pre-syndicate",
    [76] = "penalty",
  },
  participant_state = {
    [65] = "active",
    [69] = "excused/withdrawn",
    [87] = "withdrawn",
    [83] = "suspended",
    [68] = "deleted",
  },
  printable = {
    [78] = "non-printable",
    [89] = "printable",
  },
  cross_type = {
    [79] = "opening cross",
    [67] = "closing cross",
    [72] = "cross for IPO and halted/paused securities",
    [73] = "cross network, intraday and post-close",
  },
  imbalance_direction = {
    [66] = "buy imbalance",
    [83] = "sell imbalance",
    [78] = "no imbalance",
    [79] = "insufficient orders to calculate",
  },
  imbalance_cross_type = {
    [79] = "opening cross",
    [67] = "closing cross",
    [72] = "cross for IPO and halted/paused securities",
    [73] = "cross network, intraday and post-close",
  },
  price_variation = {
    [49] = "1-1.99%",
    [50] = "2-2.99%",
    [51] = "3-3.99%",
    [52] = "4-4.99%",
    [53] = "5-5.99%",
    [54] = "6-6.99%",
    [55] = "7-7.99%",
    [56] = "8-8.99%",
    [57] = "9-9.99%",
    [76] = "< 1%",
    [65] = "10-19.99%",
    [66] = "20-29.99%",
    [67] = ">= 30%",
    [32] = "cannot be calculated",
  },
  retail_interest = {
    [66] = "RPI orders on buy side",
    [83] = "RPI orders on sell side",
    [65] = "RPI orders on both sides",
    [78] = "no RPI orders",
  },
}

-- a filter a field
local f = {
  message_type = ProtoField.char("itch41.message_type", "message_type", base.HEX, nil, nil, "message_type"),
  timestamp_ns = ProtoField.uint32("itch41.timestamp_ns", "timestamp_ns", base.DEC, nil, nil, "ns within the second of the last seconds message"),
  event_code = ProtoField.char("itch41.event_code", "event_code", base.HEX, values.event_code, nil, "event_code"),
  stock = ProtoField.string("itch41.stock", "stock", base.ASCII, "stock"),
  market_category = ProtoField.char("itch41.market_category", "market_category", base.HEX, values.market_category, nil, "market_category"),
  financial_status = ProtoField.char("itch41.financial_status", "financial_status", base.HEX, values.financial_status, nil, "financial_status_indicator"),
  round_lot_size = ProtoField.uint32("itch41.round_lot_size", "round_lot_size", base.DEC, nil, nil, "shares"),
  round_lots_only = ProtoField.char("itch41.round_lots_only", "round_lots_only", base.HEX, values.round_lots_only, nil, "round_lots_only"),
  trading_state = ProtoField.char("itch41.trading_state", "trading_state", base.HEX, values.trading_state, nil, "trading_state"),
  reserved = ProtoField.char("itch41.reserved", "reserved", base.HEX, nil, nil, "no meaning"),
  reason = ProtoField.string("itch41.reason", "reason", base.ASCII, "reason"),
  action = ProtoField.char("itch41.action", "action", base.HEX, values.reg_sho_action, nil, "reg_sho_action"),
  mpid = ProtoField.string("itch41.mpid", "mpid", base.ASCII, "mpid"),
  primary_market_maker = ProtoField.char("itch41.primary_market_maker", "primary_market_maker", base.HEX, values.primary_market_maker, nil, "primary_market_maker"),
  market_maker_mode = ProtoField.char("itch41.market_maker_mode", "market_maker_mode", base.HEX, values.market_maker_mode, nil, "market_maker_mode"),
  participant_state = ProtoField.char("itch41.participant_state", "participant_state", base.HEX, values.participant_state, nil, "market_participant_state"),
  order_ref = ProtoField.uint64("itch41.order_ref", "order_ref", base.DEC, nil, nil, "order_reference_number"),
  side = ProtoField.char("itch41.side", "side", base.HEX, values.side, nil, "buy_sell_indicator"),
  shares = ProtoField.uint32("itch41.shares", "shares", base.DEC, nil, nil, "shares"),
  price = ProtoField.uint32("itch41.price", "price", base.DEC, nil, nil, "0.0001 dollars"),
  attribution = ProtoField.string("itch41.attribution", "attribution", base.ASCII, "MPID of the participant; NSDQ when displayed without attribution"),
  match_number = ProtoField.uint64("itch41.match_number", "match_number", base.DEC, nil, nil, "day-unique; named by broken_trade"),
  printable = ProtoField.char("itch41.printable", "printable", base.HEX, values.printable, nil, "printable"),
  new_order_ref = ProtoField.uint64("itch41.new_order_ref", "new_order_ref", base.DEC, nil, nil, "the order that takes its place"),
  ["cross_trade.shares"] = ProtoField.uint64("itch41.cross_trade.shares", "shares", base.DEC, nil, nil, "may be 0"),
  cross_type = ProtoField.char("itch41.cross_type", "cross_type", base.HEX, values.cross_type, nil, "cross_type"),
  paired_shares = ProtoField.uint64("itch41.paired_shares", "paired_shares", base.DEC, nil, nil, "paired_shares"),
  imbalance_shares = ProtoField.uint64("itch41.imbalance_shares", "imbalance_shares", base.DEC, nil, nil, "imbalance_shares"),
  imbalance_direction = ProtoField.char("itch41.imbalance_direction", "imbalance_direction", base.HEX, values.imbalance_direction, nil, "imbalance_direction"),
  far_price = ProtoField.uint32("itch41.far_price", "far_price", base.DEC, nil, nil, "0.0001 dollars"),
  near_price = ProtoField.uint32("itch41.near_price", "near_price", base.DEC, nil, nil, "0.0001 dollars"),
  reference_price = ProtoField.uint32("itch41.reference_price", "reference_price", base.DEC, nil, nil, "0.0001 dollars"),
  ["noii.cross_type"] = ProtoField.char("itch41.noii.cross_type", "cross_type", base.HEX, values.imbalance_cross_type, nil, "cross_type"),
  price_variation = ProtoField.char("itch41.price_variation", "price_variation", base.HEX, values.price_variation, nil, "price_variation_indicator"),
  interest = ProtoField.char("itch41.interest", "interest", base.HEX, values.retail_interest, nil, "interest_flag"),
  second = ProtoField.uint32("itch41.second", "second", base.DEC, nil, nil, "s since midnight, US Eastern"),
}

f.undissected = ProtoField.bytes("itch41.undissected", "undissected", base.NONE, "bytes that no layout explains")
protocol.fields = f

local unknown_type = ProtoExpert.new("itch41.unknown_type", "unknown message type", expert.group.UNDECODED, expert.severity.WARN)
local length_differs =
  ProtoExpert.new("itch41.length_differs", "length disagrees with the layout", expert.group.MALFORMED, expert.severity.ERROR)
local cut =
  ProtoExpert.new("itch41.cut_by_capture", "cut by the capture", expert.group.UNDECODED, expert.severity.NOTE)
protocol.experts = { unknown_type, length_differs, cut }

local function plain(tree, field, own)
  return tree:add(field, own)
end

-- functions that show text
local is_text = {}

-- text without its padding, and the name of a code
local function text(names, right)
  local function show(tree, field, own)
    local word = own:string(ENC_ISO_8859_1):gsub(" +$", "")
    if right then word = word:gsub("^ +", "") end
    local item = tree:add(field, own, word)
    if names and names[word] then item:append_text(" (" .. names[word] .. ")") end
    return item
  end
  is_text[show] = true
  return show
end

-- a scaled number with its point
local function decimal(scale, signed)
  return function(tree, field, own)
    local digits = tostring(signed and own:int64() or own:uint64())
    local sign = digits:match("^-") or ""
    digits = digits:sub(#sign + 1)
    digits = string.rep("0", scale + 1 - #digits) .. digits
    local item = plain(tree, field, own)
    item:append_text(" (" .. sign .. digits:sub(1, -scale - 1) .. "." .. digits:sub(-scale) .. ")")
    return item
  end
end

-- a time of day, from this many units a second
local function clock(units)
  return function(tree, field, own)
    local value = own:uint64():tonumber()
    local item = plain(tree, field, own)
    if value >= 2 ^ 48 then return item end
    local seconds = math.floor(value / units)
    local rest = (value - seconds * units) * (1e9 / units)
    item:append_text(
      string.format(" (%02d:%02d:%02d.%09d)", math.floor(seconds / 3600), math.floor(seconds / 60) % 60, seconds % 60, rest)
    )
    return item
  end
end

-- the names of the bits that are set
local function flags(names)
  return function(tree, field, own)
    local set, bits = {}, own:uint64():tonumber()
    for mask, name in pairs(names) do
      if bit.band(bits, mask) ~= 0 then set[#set + 1] = name end
    end
    table.sort(set)
    local item = plain(tree, field, own)
    item:append_text(" (" .. table.concat(set, ", ") .. ")")
    return item
  end
end

-- a number is named only when it is one of the codes: any other is a number
local function add(tree, range, row)
  local own = range(row[2], row[3])
  local item, names = (row[4] or plain)(tree, row[1], own), row[5]
  local name = names and (names[own:uint64():tonumber()] or names[own:int64():tonumber()])
  if name then item:append_text(" (" .. name .. ")") end
end

local function count_of(range, counter)
  return range(counter[1], counter[2]):uint64():tonumber()
end

-- bytes of a whole message, as its counters say; nil when it is cut off
local function whole_length(range, layout)
  local size, tail = range:len(), layout.tail
  if size < layout.length then return nil end
  if not tail then return layout.length end
  if tail.kind == "elements" and tail.optional and size == layout.length then return size end
  if size < tail.at then return nil end
  local count = count_of(range, tail.counter)
  if tail.kind == "elements" then return tail.at + count end
  if tail.kind ~= "repeat" then return layout.length + count - tail.less end
  local at = tail.at
  for _ = 1, tail.none[count] and 0 or count do
    local each = at < size and whole_length(range(at), tail.of)
    if not each or each < tail.of.length or at + each > size then return nil end
    at = at + each
  end
  return at
end

local layouts = {}

-- System Event. Market or feed event.
layouts.system_event = {
  name = "system_event", type = "S", length = 6,
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp_ns, 1, 4 },
    { f.event_code, 5, 1 },
  },
}

-- Stock Directory. A symbol that is active today.
layouts.stock_directory = {
  name = "stock_directory", type = "R", length = 20,
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp_ns, 1, 4 },
    { f.stock, 5, 8, text(nil, false) },
    { f.market_category, 13, 1 },
    { f.financial_status, 14, 1 },
    { f.round_lot_size, 15, 4 },
    { f.round_lots_only, 19, 1 },
  },
}

-- Stock Trading Action. Trading state of one symbol.
layouts.stock_trading_action = {
  name = "stock_trading_action", type = "H", length = 19,
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp_ns, 1, 4 },
    { f.stock, 5, 8, text(nil, false) },
    { f.trading_state, 13, 1 },
    { f.reserved, 14, 1 },
    { f.reason, 15, 4, text(values.halt_reason, false) },
  },
}

-- Reg SHO Short Sale Price Test Restricted Indicator. Short sale price test restriction of one symbol. Since 2010-07-14.
layouts.reg_sho_restriction = {
  name = "reg_sho_restriction", type = "Y", length = 14,
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp_ns, 1, 4 },
    { f.stock, 5, 8, text(nil, false) },
    { f.action, 13, 1 },
  },
}

-- Market Participant Position. Market maker status of one participant in one symbol.
layouts.market_participant_position = {
  name = "market_participant_position", type = "L", length = 20,
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp_ns, 1, 4 },
    { f.mpid, 5, 4, text(nil, false) },
    { f.stock, 9, 8, text(nil, false) },
    { f.primary_market_maker, 17, 1 },
    { f.market_maker_mode, 18, 1 },
    { f.participant_state, 19, 1 },
  },
}

-- Add Order - No MPID Attribution. A new displayed order without attribution.
layouts.add_order = {
  name = "add_order", type = "A", length = 30,
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp_ns, 1, 4 },
    { f.order_ref, 5, 8 },
    { f.side, 13, 1 },
    { f.shares, 14, 4 },
    { f.stock, 18, 8, text(nil, false) },
    { f.price, 26, 4, decimal(4, false) },
  },
}

-- Add Order with MPID Attribution. A new displayed order with its participant.
layouts.add_order_attributed = {
  name = "add_order_attributed", type = "F", length = 34,
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp_ns, 1, 4 },
    { f.order_ref, 5, 8 },
    { f.side, 13, 1 },
    { f.shares, 14, 4 },
    { f.stock, 18, 8, text(nil, false) },
    { f.price, 26, 4, decimal(4, false) },
    { f.attribution, 30, 4, text(nil, false) },
  },
}

-- Order Executed. A displayed order was executed at its own price; at 0 remaining it ends, no delete follows.
layouts.order_executed = {
  name = "order_executed", type = "E", length = 25,
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp_ns, 1, 4 },
    { f.order_ref, 5, 8 },
    { f.shares, 13, 4 },
    { f.match_number, 17, 8 },
  },
}

-- Order Executed With Price. A displayed order was executed at another price than its own.
layouts.order_executed_with_price = {
  name = "order_executed_with_price", type = "C", length = 30,
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp_ns, 1, 4 },
    { f.order_ref, 5, 8 },
    { f.shares, 13, 4 },
    { f.match_number, 17, 8 },
    { f.printable, 25, 1 },
    { f.price, 26, 4, decimal(4, false) },
  },
}

-- Order Cancel. Part of an order was cancelled; it keeps its priority.
layouts.order_cancel = {
  name = "order_cancel", type = "X", length = 17,
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp_ns, 1, 4 },
    { f.order_ref, 5, 8 },
    { f.shares, 13, 4 },
  },
}

-- Order Delete. The order was cancelled in full.
layouts.order_delete = {
  name = "order_delete", type = "D", length = 13,
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp_ns, 1, 4 },
    { f.order_ref, 5, 8 },
  },
}

-- Order Replace. Ends one order and adds another with the same side and stock, at the back of its level.
layouts.order_replace = {
  name = "order_replace", type = "U", length = 29,
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp_ns, 1, 4 },
    { f.order_ref, 5, 8 },
    { f.new_order_ref, 13, 8 },
    { f.shares, 21, 4 },
    { f.price, 25, 4, decimal(4, false) },
  },
}

-- Trade (Non-Cross). A match with a non-displayed order; no change of the displayed book.
layouts.trade = {
  name = "trade", type = "P", length = 38,
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp_ns, 1, 4 },
    { f.order_ref, 5, 8 },
    { f.side, 13, 1 },
    { f.shares, 14, 4 },
    { f.stock, 18, 8, text(nil, false) },
    { f.price, 26, 4, decimal(4, false) },
    { f.match_number, 30, 8 },
  },
}

-- Cross Trade. The bulk print of a cross.
layouts.cross_trade = {
  name = "cross_trade", type = "Q", length = 34,
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp_ns, 1, 4 },
    { f["cross_trade.shares"], 5, 8 },
    { f.stock, 13, 8, text(nil, false) },
    { f.price, 21, 4, decimal(4, false) },
    { f.match_number, 25, 8 },
    { f.cross_type, 33, 1 },
  },
}

-- Broken Trade / Order Execution. An earlier execution or trade was broken; no change of the book.
layouts.broken_trade = {
  name = "broken_trade", type = "B", length = 13,
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp_ns, 1, 4 },
    { f.match_number, 5, 8 },
  },
}

-- Net Order Imbalance Indicator (NOII). Net order imbalance before a cross.
layouts.noii = {
  name = "noii", type = "I", length = 44,
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp_ns, 1, 4 },
    { f.paired_shares, 5, 8 },
    { f.imbalance_shares, 13, 8 },
    { f.imbalance_direction, 21, 1 },
    { f.stock, 22, 8, text(nil, false) },
    { f.far_price, 30, 4, decimal(4, false) },
    { f.near_price, 34, 4, decimal(4, false) },
    { f.reference_price, 38, 4, decimal(4, false) },
    { f["noii.cross_type"], 42, 1 },
    { f.price_variation, 43, 1 },
  },
}

-- Retail Price Improvement Indicator (RPII). Retail price improvement interest; its type was G from 2012-11-02 to 2013-01-08. Since 2013-01-08.
layouts.retail_price_improvement = {
  name = "retail_price_improvement", type = "N", length = 14,
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp_ns, 1, 4 },
    { f.stock, 5, 8, text(nil, false) },
    { f.interest, 13, 1 },
  },
}

-- Timestamp - Seconds. The second that every message after it belongs to, until the next one.
layouts.seconds = {
  name = "seconds", type = "T", length = 5,
  fields = {
    { f.message_type, 0, 1 },
    { f.second, 1, 4, clock(1) },
  },
}

-- by type byte, every layout that a type has had
local types = {
  any = {
    [83] = { layouts.system_event },
    [82] = { layouts.stock_directory },
    [72] = { layouts.stock_trading_action },
    [89] = { layouts.reg_sho_restriction },
    [76] = { layouts.market_participant_position },
    [65] = { layouts.add_order },
    [70] = { layouts.add_order_attributed },
    [69] = { layouts.order_executed },
    [67] = { layouts.order_executed_with_price },
    [88] = { layouts.order_cancel },
    [68] = { layouts.order_delete },
    [85] = { layouts.order_replace },
    [80] = { layouts.trade },
    [81] = { layouts.cross_trade },
    [66] = { layouts.broken_trade },
    [73] = { layouts.noii },
    [78] = { layouts.retail_price_improvement },
    [84] = { layouts.seconds },
  },
}

-- whether the capture holds less of the packet than there was
local cut_off = false

-- one message; `direction` is that of the message around it
local function message_tree(range, pinfo, tree, root, layout, direction)
  local size = range:len()
  local subtree = tree:add(protocol, range, layout.name .. (layout.type and " (" .. layout.type .. ")" or ""))
  for _, row in ipairs(layout.fields) do
    if row[2] + row[3] <= size then add(subtree, range, row) end
  end
  local whole, tail = whole_length(range, layout), layout.tail
  direction = layout.direction or direction
  if whole ~= size then
    local length = whole or (not tail and layout.length)
    if cut_off and (not length or length > size) then
      subtree:add_proto_expert_info(cut, layout.name .. " of which the capture has " .. size .. " bytes")
    else
      local said = length and length .. " bytes" or "more bytes than there are"
      subtree:add_proto_expert_info(length_differs, layout.name .. " of " .. size .. " bytes, where the layout has " .. said)
    end
  end
  -- of a packet that is cut or damaged, whatever is whole in front
  if tail and tail.kind == "repeat" and size >= tail.at then
    local at, count = tail.at, count_of(range, tail.counter)
    for _ = 1, tail.none[count] and 0 or count do
      local each = at < size and whole_length(range(at), tail.of)
      if not each or each < tail.of.length or at + each > size then break end
      message_tree(range(at, each), pinfo, subtree, root, tail.of, direction)
      at = at + each
    end
    if at < size then subtree:add(f.undissected, range(at)) end
    return
  end
  if not whole or whole > size or whole < layout.length then return end
  if whole < size then subtree:add(f.undissected, range(whole)) end
  if not tail then return end
  if whole > tail.at then
    local own = range(tail.at, whole - tail.at)
    if tail.kind == "text" then text(nil, false)(subtree, tail.field, own) else subtree:add(tail.field, own) end
  end
end

-- the layout of a type whose length agrees; else the longest that fits, or the first
local function fitting(range, list)
  local longest = list[1]
  for _, layout in ipairs(list) do
    if whole_length(range, layout) == range:len() then return layout, true end
    if layout.length > longest.length and layout.length <= range:len() then longest = layout end
  end
  return longest, false
end

-- a code that means different things in different directions is told by who sent it, or else by its length
local function choose(range, direction)
  if range:len() <= 0 then return nil end
  local code = range(0, 1):uint()
  local order = { types.any, types.inbound, types.outbound, types.client, types.server }
  if direction == "server" then order = { types.any, types.outbound, types.server, types.inbound, types.client } end
  local first
  for index = 1, 5 do
    local list = order[index] and order[index][code]
    if list then
      local layout, agrees = fitting(range, list)
      if agrees or direction == "client" or direction == "server" then return layout end
      first = first or layout
    end
  end
  return first
end

local function dissect(range, pinfo, root, direction)
  pinfo.cols.protocol = "NASDAQ TotalView-ITCH 4.1"
  local layout = choose(range, direction)
  if layout then
    pinfo.cols.info:append(" " .. layout.name)
    message_tree(range, pinfo, root, root, layout, direction)
    return
  end
  local tree = root:add(protocol, range, "unknown message")
  tree:add_proto_expert_info(unknown_type)
  tree:add(f.undissected, range)
end

function protocol.dissector(tvb, pinfo, root)
  cut_off = tvb:reported_len() > tvb:len()
  dissect(tvb(), pinfo, root, pinfo.private["lumina.direction"])
  return tvb:len()
end

DissectorTable.get("udp.port"):add_for_decode_as(protocol)
