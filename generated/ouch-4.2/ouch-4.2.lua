-- @generated from schema/ouch/ouch-4.2.json
-- by `npx lumina codegen gen`; edit the schema, not this file.
--
-- Wireshark: put it into the folder of personal Lua plugins. tshark: -X lua_script:ouch-4.2.lua
-- Its carrier calls it by its name, ouch42; "Decode As" takes it for datagrams of one message.
local protocol = Proto("ouch42", "NASDAQ OUCH 4.2")

-- names by code; every set is open
local values = {
  side = {
    [66] = "buy",
    [83] = "sell",
    [84] = "sell short",
    [69] = "sell short exempt",
  },
  time_in_force = {
    [0] = "immediate or cancel",
    [99998] = "market hours",
    [99999] = "system hours",
  },
  display = {
    [65] = "attributable, price to display",
    [89] = "anonymous, price to comply",
    [78] = "non-display",
    [80] = "post-only",
    [73] = "imbalance-only",
    [77] = "midpoint peg",
    [87] = "midpoint peg post-only",
    [76] = "post-only and attributable",
    [79] = "retail order type 1",
    [84] = "retail order type 2",
    [81] = "retail price improvement",
    [109] = "midpoint peg + trade now",
    [110] = "non-display + trade now",
  },
  capacity = {
    [65] = "agency",
    [80] = "principal",
    [82] = "riskless",
    [79] = "other",
  },
  intermarket_sweep = {
    [89] = "eligible",
    [78] = "not eligible",
    [121] = "trade-at",
  },
  cross_type = {
    [78] = "continuous market",
    [79] = "opening cross",
    [67] = "closing cross",
    [72] = "halt or IPO cross",
    [83] = "supplemental",
    [82] = "BX only",
    [69] = "extended life",
  },
  customer_type = {
    [82] = "retail designated",
    [78] = "not retail",
    [32] = "port default",
  },
  order_state = {
    [76] = "order live",
    [68] = "accepted and dead at once",
  },
  event_code = {
    [83] = "start of day",
    [69] = "end of day",
  },
  bbo_weight = {
    [48] = "0-0.2%",
    [49] = "0.2-1%",
    [50] = "1-2%",
    [51] = "> 2%",
    [32] = "unspecified",
    [83] = "sets QBBO joining NBBO",
    [78] = "improves NBBO",
  },
  cancel_reason = {
    [68] = "regulatory restriction",
    [69] = "a day order after the closing cross",
    [70] = "post only cancel, NMS price slide",
    [71] = "post only cancel, contra displayed order",
    [72] = "halted",
    [73] = "immediate or cancel",
    [75] = "market collars",
    [81] = "self match prevention",
    [83] = "supervisory",
    [84] = "time in force expired",
    [85] = "user requested",
    [88] = "open protection",
    [90] = "system cancel",
  },
  aiq_reason = {
    [81] = "always this",
  },
  break_reason = {
    [69] = "erroneous",
    [67] = "consent",
    [83] = "supervisory",
    [88] = "external",
  },
  reference_price_type = {
    [73] = "intraday indicative value",
  },
}

-- a filter a field
local f = {
  message_type = ProtoField.char("ouch42.message_type", "message_type", base.HEX, nil, nil, "message_type"),
  order_token = ProtoField.string("ouch42.order_token", "order_token", base.ASCII, "the client's name of the order, day-unique"),
  side = ProtoField.char("ouch42.side", "side", base.HEX, values.side, nil, "buy_sell_indicator"),
  shares = ProtoField.uint32("ouch42.shares", "shares", base.DEC, nil, nil, "shares"),
  stock = ProtoField.string("ouch42.stock", "stock", base.ASCII, "stock"),
  price = ProtoField.uint32("ouch42.price", "price", base.DEC, nil, nil, "0.0001 dollars"),
  time_in_force = ProtoField.uint32("ouch42.time_in_force", "time_in_force", base.DEC, nil, nil, "s to live"),
  firm = ProtoField.string("ouch42.firm", "firm", base.ASCII, "firm"),
  display = ProtoField.char("ouch42.display", "display", base.HEX, values.display, nil, "display"),
  capacity = ProtoField.char("ouch42.capacity", "capacity", base.HEX, values.capacity, nil, "capacity"),
  intermarket_sweep = ProtoField.char("ouch42.intermarket_sweep", "intermarket_sweep", base.HEX, values.intermarket_sweep, nil, "intermarket_sweep_eligibility"),
  minimum_quantity = ProtoField.uint32("ouch42.minimum_quantity", "minimum_quantity", base.DEC, nil, nil, "minimum_quantity"),
  cross_type = ProtoField.char("ouch42.cross_type", "cross_type", base.HEX, values.cross_type, nil, "cross_type"),
  customer_type = ProtoField.char("ouch42.customer_type", "customer_type", base.HEX, values.customer_type, nil, "customer_type"),
  existing_order_token = ProtoField.string("ouch42.existing_order_token", "existing_order_token", base.ASCII, "the client's name of the order, day-unique"),
  replacement_order_token = ProtoField.string("ouch42.replacement_order_token", "replacement_order_token", base.ASCII, "the client's name of the order, day-unique"),
  timestamp = ProtoField.uint64("ouch42.timestamp", "timestamp", base.DEC, nil, nil, "ns since midnight, US Eastern"),
  event_code = ProtoField.char("ouch42.event_code", "event_code", base.HEX, values.event_code, nil, "event_code"),
  order_ref = ProtoField.uint64("ouch42.order_ref", "order_ref", base.DEC, nil, nil, "order_reference_number"),
  order_state = ProtoField.char("ouch42.order_state", "order_state", base.HEX, values.order_state, nil, "order_state"),
  bbo_weight_indicator = ProtoField.char("ouch42.bbo_weight_indicator", "bbo_weight_indicator", base.HEX, values.bbo_weight, nil, "bbo_weight_indicator"),
  previous_order_token = ProtoField.string("ouch42.previous_order_token", "previous_order_token", base.ASCII, "the client's name of the order, day-unique"),
  decrement_shares = ProtoField.uint32("ouch42.decrement_shares", "decrement_shares", base.DEC, nil, nil, "decrement_shares"),
  reason = ProtoField.char("ouch42.reason", "reason", base.HEX, values.cancel_reason, nil, "reason"),
  ["aiq_canceled.reason"] = ProtoField.char("ouch42.aiq_canceled.reason", "reason", base.HEX, values.aiq_reason, nil, "reason"),
  quantity_prevented_from_trading = ProtoField.uint32("ouch42.quantity_prevented_from_trading", "quantity_prevented_from_trading", base.DEC, nil, nil, "quantity_prevented_from_trading"),
  execution_price = ProtoField.uint32("ouch42.execution_price", "execution_price", base.DEC, nil, nil, "0.0001 dollars"),
  liquidity_flag = ProtoField.char("ouch42.liquidity_flag", "liquidity_flag", base.HEX, nil, nil, "liquidity_flag"),
  ["aiq_canceled_with_strategy.reason"] = ProtoField.char("ouch42.aiq_canceled_with_strategy.reason", "reason", base.HEX, values.aiq_reason, nil, "reason"),
  aiq_strategy = ProtoField.char("ouch42.aiq_strategy", "aiq_strategy", base.HEX, nil, nil, "aiq_strategy"),
  executed_shares = ProtoField.uint32("ouch42.executed_shares", "executed_shares", base.DEC, nil, nil, "executed_shares"),
  match_number = ProtoField.uint64("ouch42.match_number", "match_number", base.DEC, nil, nil, "match_number"),
  reference_price = ProtoField.uint32("ouch42.reference_price", "reference_price", base.DEC, nil, nil, "0.0001 dollars"),
  reference_price_type = ProtoField.char("ouch42.reference_price_type", "reference_price_type", base.HEX, values.reference_price_type, nil, "reference_price_type"),
  ["broken_trade.reason"] = ProtoField.char("ouch42.broken_trade.reason", "reason", base.HEX, values.break_reason, nil, "reason"),
  ["trade_correction.reason"] = ProtoField.char("ouch42.trade_correction.reason", "reason", base.HEX, nil, nil, "reason"),
  new_execution_price = ProtoField.uint32("ouch42.new_execution_price", "new_execution_price", base.DEC, nil, nil, "0.0001 dollars"),
  ["price_correction.reason"] = ProtoField.char("ouch42.price_correction.reason", "reason", base.HEX, values.break_reason, nil, "reason"),
  ["order_rejected.reason"] = ProtoField.char("ouch42.order_rejected.reason", "reason", base.HEX, nil, nil, "reason"),
}

f.undissected = ProtoField.bytes("ouch42.undissected", "undissected", base.NONE, "bytes that no layout explains")
protocol.fields = f

local unknown_type = ProtoExpert.new("ouch42.unknown_type", "unknown message type", expert.group.UNDECODED, expert.severity.WARN)
local length_differs =
  ProtoExpert.new("ouch42.length_differs", "length disagrees with the layout", expert.group.MALFORMED, expert.severity.ERROR)
local cut =
  ProtoExpert.new("ouch42.cut_by_capture", "cut by the capture", expert.group.UNDECODED, expert.severity.NOTE)
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

-- Enter Order. A new order.
layouts.enter_order = {
  name = "enter_order", type = "O", length = 49, direction = "inbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.order_token, 1, 14, text(nil, false) },
    { f.side, 15, 1 },
    { f.shares, 16, 4 },
    { f.stock, 20, 8, text(nil, false) },
    { f.price, 28, 4, decimal(4, false) },
    { f.time_in_force, 32, 4, nil, values.time_in_force },
    { f.firm, 36, 4, text(nil, false) },
    { f.display, 40, 1 },
    { f.capacity, 41, 1 },
    { f.intermarket_sweep, 42, 1 },
    { f.minimum_quantity, 43, 4 },
    { f.cross_type, 47, 1 },
    { f.customer_type, 48, 1 },
  },
}

-- Replace Order. Takes an order out and puts another in its place.
layouts.replace_order = {
  name = "replace_order", type = "U", length = 47, direction = "inbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.existing_order_token, 1, 14, text(nil, false) },
    { f.replacement_order_token, 15, 14, text(nil, false) },
    { f.shares, 29, 4 },
    { f.price, 33, 4, decimal(4, false) },
    { f.time_in_force, 37, 4, nil, values.time_in_force },
    { f.display, 41, 1 },
    { f.intermarket_sweep, 42, 1 },
    { f.minimum_quantity, 43, 4 },
  },
}

-- Cancel Order. Lowers the size of an order; 0 ends it.
layouts.cancel_order = {
  name = "cancel_order", type = "X", length = 19, direction = "inbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.order_token, 1, 14, text(nil, false) },
    { f.shares, 15, 4 },
  },
}

-- Modify Order. Changes the side or lowers the size, and keeps the priority.
layouts.modify_order = {
  name = "modify_order", type = "M", length = 20, direction = "inbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.order_token, 1, 14, text(nil, false) },
    { f.side, 15, 1 },
    { f.shares, 16, 4 },
  },
}

-- Trade Now (2019 document). Unverified. Lets a resting order take liquidity. Document of 2019, one vendor.
layouts.trade_now = {
  name = "trade_now", type = "N", length = 15, direction = "inbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.order_token, 1, 14, text(nil, false) },
  },
}

-- System Event. Start or end of the day.
layouts.system_event = {
  name = "system_event", type = "S", length = 10, direction = "outbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp, 1, 8, clock(1e9) },
    { f.event_code, 9, 1 },
  },
}

-- Accepted. The order as it was accepted, which may differ from what was entered.
layouts.order_accepted = {
  name = "order_accepted", type = "A", length = 66, direction = "outbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp, 1, 8, clock(1e9) },
    { f.order_token, 9, 14, text(nil, false) },
    { f.side, 23, 1 },
    { f.shares, 24, 4 },
    { f.stock, 28, 8, text(nil, false) },
    { f.price, 36, 4, decimal(4, false) },
    { f.time_in_force, 40, 4, nil, values.time_in_force },
    { f.firm, 44, 4, text(nil, false) },
    { f.display, 48, 1 },
    { f.order_ref, 49, 8 },
    { f.capacity, 57, 1 },
    { f.intermarket_sweep, 58, 1 },
    { f.minimum_quantity, 59, 4 },
    { f.cross_type, 63, 1 },
    { f.order_state, 64, 1 },
    { f.bbo_weight_indicator, 65, 1 },
  },
}

-- Replaced. The order that took the place of another.
layouts.order_replaced = {
  name = "order_replaced", type = "U", length = 80, direction = "outbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp, 1, 8, clock(1e9) },
    { f.replacement_order_token, 9, 14, text(nil, false) },
    { f.side, 23, 1 },
    { f.shares, 24, 4 },
    { f.stock, 28, 8, text(nil, false) },
    { f.price, 36, 4, decimal(4, false) },
    { f.time_in_force, 40, 4, nil, values.time_in_force },
    { f.firm, 44, 4, text(nil, false) },
    { f.display, 48, 1 },
    { f.order_ref, 49, 8 },
    { f.capacity, 57, 1 },
    { f.intermarket_sweep, 58, 1 },
    { f.minimum_quantity, 59, 4 },
    { f.cross_type, 63, 1 },
    { f.order_state, 64, 1 },
    { f.previous_order_token, 65, 14, text(nil, false) },
    { f.bbo_weight_indicator, 79, 1 },
  },
}

-- Canceled. Shares were taken off the order.
layouts.order_canceled = {
  name = "order_canceled", type = "C", length = 28, direction = "outbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp, 1, 8, clock(1e9) },
    { f.order_token, 9, 14, text(nil, false) },
    { f.decrement_shares, 23, 4 },
    { f.reason, 27, 1 },
  },
}

-- AIQ Canceled (to 2019). Shares were taken off to prevent a match with the own side. Until 2025-10.
layouts.aiq_canceled = {
  name = "aiq_canceled", type = "D", length = 37, direction = "outbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp, 1, 8, clock(1e9) },
    { f.order_token, 9, 14, text(nil, false) },
    { f.decrement_shares, 23, 4 },
    { f["aiq_canceled.reason"], 27, 1 },
    { f.quantity_prevented_from_trading, 28, 4 },
    { f.execution_price, 32, 4, decimal(4, false) },
    { f.liquidity_flag, 36, 1 },
  },
}

-- AIQ Canceled (October 2025). Unverified. The same, with the strategy; one vendor. Since 2025-10. Told from aiq_canceled by its length.
layouts.aiq_canceled_with_strategy = {
  name = "aiq_canceled_with_strategy", type = "D", length = 38, direction = "outbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp, 1, 8, clock(1e9) },
    { f.order_token, 9, 14, text(nil, false) },
    { f.decrement_shares, 23, 4 },
    { f["aiq_canceled_with_strategy.reason"], 27, 1 },
    { f.quantity_prevented_from_trading, 28, 4 },
    { f.execution_price, 32, 4, decimal(4, false) },
    { f.liquidity_flag, 36, 1 },
    { f.aiq_strategy, 37, 1 },
  },
}

-- Executed. Shares were executed.
layouts.order_executed = {
  name = "order_executed", type = "E", length = 40, direction = "outbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp, 1, 8, clock(1e9) },
    { f.order_token, 9, 14, text(nil, false) },
    { f.executed_shares, 23, 4 },
    { f.execution_price, 27, 4, decimal(4, false) },
    { f.liquidity_flag, 31, 1 },
    { f.match_number, 32, 8 },
  },
}

-- Executed With Reference Price. Shares were executed, at a price that refers to another.
layouts.order_executed_with_reference_price = {
  name = "order_executed_with_reference_price", type = "G", length = 45, direction = "outbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp, 1, 8, clock(1e9) },
    { f.order_token, 9, 14, text(nil, false) },
    { f.executed_shares, 23, 4 },
    { f.execution_price, 27, 4, decimal(4, false) },
    { f.liquidity_flag, 31, 1 },
    { f.match_number, 32, 8 },
    { f.reference_price, 40, 4, decimal(4, false) },
    { f.reference_price_type, 44, 1 },
  },
}

-- Broken Trade. An earlier execution was broken.
layouts.broken_trade = {
  name = "broken_trade", type = "B", length = 32, direction = "outbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp, 1, 8, clock(1e9) },
    { f.order_token, 9, 14, text(nil, false) },
    { f.match_number, 23, 8 },
    { f["broken_trade.reason"], 31, 1 },
  },
}

-- Trade Correction (2019 document). Unverified. Document of 2019, one vendor.
layouts.trade_correction = {
  name = "trade_correction", type = "F", length = 41, direction = "outbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp, 1, 8, clock(1e9) },
    { f.order_token, 9, 14, text(nil, false) },
    { f.executed_shares, 23, 4 },
    { f.execution_price, 27, 4, decimal(4, false) },
    { f.liquidity_flag, 31, 1 },
    { f.match_number, 32, 8 },
    { f["trade_correction.reason"], 40, 1 },
  },
}

-- Price Correction (older 4.x). Unverified. Older 4.x documents, one source.
layouts.price_correction = {
  name = "price_correction", type = "K", length = 36, direction = "outbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp, 1, 8, clock(1e9) },
    { f.order_token, 9, 14, text(nil, false) },
    { f.match_number, 23, 8 },
    { f.new_execution_price, 31, 4, decimal(4, false) },
    { f["price_correction.reason"], 35, 1 },
  },
}

-- Rejected. The order was not accepted.
layouts.order_rejected = {
  name = "order_rejected", type = "J", length = 24, direction = "outbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp, 1, 8, clock(1e9) },
    { f.order_token, 9, 14, text(nil, false) },
    { f["order_rejected.reason"], 23, 1 },
  },
}

-- Cancel Pending. The cancel is kept until the order may be cancelled.
layouts.cancel_pending = {
  name = "cancel_pending", type = "P", length = 23, direction = "outbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp, 1, 8, clock(1e9) },
    { f.order_token, 9, 14, text(nil, false) },
  },
}

-- Cancel Reject. The order may not be cancelled.
layouts.cancel_reject = {
  name = "cancel_reject", type = "I", length = 23, direction = "outbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp, 1, 8, clock(1e9) },
    { f.order_token, 9, 14, text(nil, false) },
  },
}

-- Order Priority Update. The order has a new priority.
layouts.order_priority_update = {
  name = "order_priority_update", type = "T", length = 36, direction = "outbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp, 1, 8, clock(1e9) },
    { f.order_token, 9, 14, text(nil, false) },
    { f.price, 23, 4, decimal(4, false) },
    { f.display, 27, 1 },
    { f.order_ref, 28, 8 },
  },
}

-- Order Modified. The order was modified.
layouts.order_modified = {
  name = "order_modified", type = "M", length = 28, direction = "outbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp, 1, 8, clock(1e9) },
    { f.order_token, 9, 14, text(nil, false) },
    { f.side, 23, 1 },
    { f.shares, 24, 4 },
  },
}

-- Trade Now (outbound, 2019 document). Unverified. Answers trade_now. Document of 2019, one vendor.
layouts.trade_now_outbound = {
  name = "trade_now_outbound", type = "N", length = 23, direction = "outbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp, 1, 8, clock(1e9) },
    { f.order_token, 9, 14, text(nil, false) },
  },
}

-- by type byte, every layout that a type has had
local types = {
  inbound = {
    [79] = { layouts.enter_order },
    [85] = { layouts.replace_order },
    [88] = { layouts.cancel_order },
    [77] = { layouts.modify_order },
    [78] = { layouts.trade_now },
  },
  outbound = {
    [83] = { layouts.system_event },
    [65] = { layouts.order_accepted },
    [85] = { layouts.order_replaced },
    [67] = { layouts.order_canceled },
    [68] = { layouts.aiq_canceled, layouts.aiq_canceled_with_strategy },
    [69] = { layouts.order_executed },
    [71] = { layouts.order_executed_with_reference_price },
    [66] = { layouts.broken_trade },
    [70] = { layouts.trade_correction },
    [75] = { layouts.price_correction },
    [74] = { layouts.order_rejected },
    [80] = { layouts.cancel_pending },
    [73] = { layouts.cancel_reject },
    [84] = { layouts.order_priority_update },
    [77] = { layouts.order_modified },
    [78] = { layouts.trade_now_outbound },
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
  pinfo.cols.protocol = "NASDAQ OUCH 4.2"
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
