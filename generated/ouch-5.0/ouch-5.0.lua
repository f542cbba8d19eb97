-- @generated from schema/ouch/ouch-5.0.json
-- by `npx lumina codegen gen`; edit the schema, not this file.
--
-- Wireshark: put it into the folder of personal Lua plugins. tshark: -X lua_script:ouch-5.0.lua
-- Its carrier calls it by its name, ouch50; "Decode As" takes it for datagrams of one message.
local protocol = Proto("ouch50", "NASDAQ OUCH 5.0")

-- names by code; every set is open
local values = {
  side = {
    [66] = "buy",
    [83] = "sell",
    [84] = "sell short",
    [69] = "sell short exempt",
  },
  time_in_force = {
    [48] = "market hours",
    [51] = "immediate or cancel",
    [53] = "extended hours",
    [54] = "until the ExpireTime of the appendage",
    [69] = "after hours",
  },
  display = {
    [89] = "visible",
    [78] = "hidden",
    [65] = "attributable",
  },
  accepted_display = {
    [89] = "visible",
    [78] = "hidden",
    [65] = "attributable",
    [90] = "conformant",
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
  },
  cross_type = {
    [78] = "continuous market",
    [79] = "opening cross",
    [67] = "closing cross",
    [72] = "halt or IPO cross",
    [83] = "supplemental",
    [82] = "BX only",
    [69] = "extended life",
    [65] = "after hours close",
  },
  order_state = {
    [76] = "order live",
    [68] = "accepted and dead at once",
  },
  event_code = {
    [83] = "start of day",
    [69] = "end of day",
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
    [101] = "direct listing capital raise order exceeds shares offered",
  },
  aiq_reason = {
    [81] = "always this",
  },
  liquidity_flag = {
    [48] = "supplemental",
    [49] = "RPI order provides liquidity, no RPII",
    [55] = "displayed, improves NBBO",
    [56] = "displayed, sets QBBO joining NBBO",
    [65] = "added",
    [67] = "closing cross",
    [101] = "retail designated, added displayed",
    [72] = "halt/IPO cross",
    [105] = "after hours closing cross",
    [74] = "non-displayed adding",
    [106] = "RPI order provides liquidity",
    [107] = "added via midpoint",
    [75] = "halt cross",
    [76] = "closing cross (imbalance-only)",
    [77] = "opening cross (imbalance-only)",
    [109] = "removed at midpoint",
    [78] = "passive midpoint execution",
    [110] = "midpoint extended life",
    [79] = "opening cross",
    [112] = "removed price improving non-displayed",
    [113] = "RMO retail removes non-RPI midpoint",
    [82] = "removed",
    [114] = "retail removes RPI",
    [116] = "retail removes price improving non-displayed other than RPI",
    [117] = "added non-displayed via reserve",
  },
  break_reason = {
    [69] = "erroneous",
    [67] = "consent",
    [83] = "supervisory",
    [88] = "external",
  },
  restate_reason = {
    [82] = "refresh of display",
    [80] = "update of displayed price",
  },
  customer_type = {
    [82] = "retail designated",
    [78] = "not retail",
  },
  price_type = {
    [76] = "limit",
    [80] = "market peg",
    [77] = "midpoint peg",
    [82] = "primary peg",
    [81] = "market maker peg",
    [109] = "midpoint",
  },
  discretion_price_type = {
    [76] = "limit",
    [80] = "market peg",
    [77] = "midpoint peg",
    [82] = "primary peg",
  },
  post_only = {
    [80] = "post only",
    [78] = "not post only",
  },
  yes_no = {
    [89] = "yes",
    [78] = "no",
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
  reject_reason = {
    [1] = "Quote Unavailable",
    [2] = "Destination Closed",
    [3] = "Invalid Display",
    [4] = "Invalid Max Floor",
    [5] = "Invalid Peg Type",
    [6] = "Fat Finger",
    [7] = "Halted",
    [8] = "ISO Not Allowed",
    [9] = "Invalid Side",
    [10] = "Processing Error",
    [11] = "Cancel Pending",
    [12] = "Firm Not Authorized",
    [13] = "Invalid Min Quantity",
    [14] = "No Closing Reference Price",
    [15] = "Other",
    [16] = "Cancel Not Allowed",
    [17] = "Pegging Not Allowed",
    [18] = "Crossed Market",
    [19] = "Invalid Quantity",
    [20] = "Invalid Cross Order",
    [21] = "Replace Not Allowed",
    [22] = "Routing Not Allowed",
    [23] = "Invalid Symbol",
    [24] = "Test",
    [25] = "Late LOC Too Aggressive",
    [26] = "Retail Not Allowed",
    [27] = "Invalid Midpoint Post Only Price",
    [28] = "Invalid Destination",
    [29] = "Invalid Price",
    [30] = "Shares Exceed Threshold",
    [31] = "Exceeds Maximum Allowed Notional Value",
    [32] = "Risk: Aggregate Exposure Exceeded",
    [33] = "Risk: Market Impact",
    [34] = "Risk: Restricted Stock",
    [35] = "Risk: Short Sell Restricted",
    [36] = "Risk: ISO Not Allowed",
    [37] = "Risk: Exceeds ADV Limit",
    [38] = "Risk: Fat Finger",
    [39] = "Risk: Locate Required",
    [40] = "Risk: Symbol Message Rate Restriction",
    [41] = "Risk: Port Message Rate Restriction",
    [42] = "Risk: Duplicate Message Rate Restriction",
    [43] = "Risk: Short Sell Not Allowed",
    [44] = "Risk: Market Order Not Allowed",
    [45] = "Risk: Pre-Market Not Allowed",
    [46] = "Risk: Post-Market Not Allowed",
    [47] = "Risk: Short Sell Exempt Not Allowed",
    [48] = "Risk: Single Order Notional Exceeded",
    [49] = "Risk: Max Quantity Exceeded",
    [50] = "Reg SHO State Not Available",
    [51] = "Risk: IPO Market Buy Not Allowed",
  },
}

-- a filter a field
local f = {
  message_type = ProtoField.char("ouch50.message_type", "message_type", base.HEX, nil, nil, "message_type"),
  user_ref_num = ProtoField.uint32("ouch50.user_ref_num", "user_ref_num", base.DEC, nil, nil, "identity of the order: from 1, strictly increasing per port"),
  side = ProtoField.char("ouch50.side", "side", base.HEX, values.side, nil, "side"),
  quantity = ProtoField.uint32("ouch50.quantity", "quantity", base.DEC, nil, nil, "shares, above 0 and below 1,000,000"),
  symbol = ProtoField.string("ouch50.symbol", "symbol", base.ASCII, "symbol"),
  price = ProtoField.uint64("ouch50.price", "price", base.DEC, nil, nil, "0.0001 dollars; at most 199,999.9900; 0x7fffffff or from 200,000 on is a market order in a cross"),
  time_in_force = ProtoField.char("ouch50.time_in_force", "time_in_force", base.HEX, values.time_in_force, nil, "time_in_force"),
  display = ProtoField.char("ouch50.display", "display", base.HEX, values.display, nil, "display"),
  capacity = ProtoField.char("ouch50.capacity", "capacity", base.HEX, values.capacity, nil, "capacity"),
  intermarket_sweep = ProtoField.char("ouch50.intermarket_sweep", "intermarket_sweep", base.HEX, values.intermarket_sweep, nil, "intermarket_sweep_eligibility"),
  cross_type = ProtoField.char("ouch50.cross_type", "cross_type", base.HEX, values.cross_type, nil, "cross_type"),
  cl_ord_id = ProtoField.string("ouch50.cl_ord_id", "cl_ord_id", base.ASCII, "the client's own text, not interpreted"),
  appendage_length = ProtoField.uint16("ouch50.appendage_length", "appendage_length", base.DEC, nil, nil, "bytes of the elements that follow; 0 when there are none"),
  orig_user_ref_num = ProtoField.uint32("ouch50.orig_user_ref_num", "orig_user_ref_num", base.DEC, nil, nil, "orig_user_ref_num"),
  firm = ProtoField.string("ouch50.firm", "firm", base.ASCII, "firm"),
  timestamp = ProtoField.uint64("ouch50.timestamp", "timestamp", base.DEC, nil, nil, "ns since midnight, US Eastern"),
  event_code = ProtoField.char("ouch50.event_code", "event_code", base.HEX, values.event_code, nil, "event_code"),
  ["order_accepted.display"] = ProtoField.char("ouch50.order_accepted.display", "display", base.HEX, values.accepted_display, nil, "display"),
  order_ref = ProtoField.uint64("ouch50.order_ref", "order_ref", base.DEC, nil, nil, "order_reference_number"),
  order_state = ProtoField.char("ouch50.order_state", "order_state", base.HEX, values.order_state, nil, "order_state"),
  ["order_replaced.display"] = ProtoField.char("ouch50.order_replaced.display", "display", base.HEX, values.accepted_display, nil, "display"),
  reason = ProtoField.char("ouch50.reason", "reason", base.HEX, values.cancel_reason, nil, "reason"),
  decrement_shares = ProtoField.uint32("ouch50.decrement_shares", "decrement_shares", base.DEC, nil, nil, "decrement_shares"),
  ["aiq_canceled.reason"] = ProtoField.char("ouch50.aiq_canceled.reason", "reason", base.HEX, values.aiq_reason, nil, "reason"),
  quantity_prevented_from_trading = ProtoField.uint32("ouch50.quantity_prevented_from_trading", "quantity_prevented_from_trading", base.DEC, nil, nil, "quantity_prevented_from_trading"),
  execution_price = ProtoField.uint64("ouch50.execution_price", "execution_price", base.DEC, nil, nil, "0.0001 dollars"),
  liquidity_flag = ProtoField.char("ouch50.liquidity_flag", "liquidity_flag", base.HEX, values.liquidity_flag, nil, "liquidity_flag"),
  aiq_strategy = ProtoField.char("ouch50.aiq_strategy", "aiq_strategy", base.HEX, nil, nil, "aiq_strategy"),
  match_number = ProtoField.uint64("ouch50.match_number", "match_number", base.DEC, nil, nil, "match_number"),
  ["broken_trade.reason"] = ProtoField.char("ouch50.broken_trade.reason", "reason", base.HEX, values.break_reason, nil, "reason"),
  ["order_rejected.reason"] = ProtoField.uint16("ouch50.order_rejected.reason", "reason", base.DEC, nil, nil, "reason"),
  ["order_restated.reason"] = ProtoField.char("ouch50.order_restated.reason", "reason", base.HEX, values.restate_reason, nil, "reason"),
  next_user_ref_num = ProtoField.uint32("ouch50.next_user_ref_num", "next_user_ref_num", base.DEC, nil, nil, "next_user_ref_num"),
  secondary_order_ref = ProtoField.uint64("ouch50.secondary_order_ref", "secondary_order_ref", base.DEC, nil, nil, "SecondaryOrdRefNum"),
  min_qty = ProtoField.uint32("ouch50.min_qty", "min_qty", base.DEC, nil, nil, "MinQty"),
  customer_type = ProtoField.char("ouch50.customer_type", "customer_type", base.HEX, values.customer_type, nil, "CustomerType"),
  max_floor = ProtoField.uint32("ouch50.max_floor", "max_floor", base.DEC, nil, nil, "MaxFloor"),
  price_type = ProtoField.char("ouch50.price_type", "price_type", base.HEX, values.price_type, nil, "PriceType"),
  peg_offset = ProtoField.int32("ouch50.peg_offset", "peg_offset", base.DEC, nil, nil, "0.0001 dollars"),
  discretion_price = ProtoField.uint64("ouch50.discretion_price", "discretion_price", base.DEC, nil, nil, "0.0001 dollars"),
  discretion_price_type = ProtoField.char("ouch50.discretion_price_type", "discretion_price_type", base.HEX, values.discretion_price_type, nil, "DiscretionPriceType"),
  discretion_peg_offset = ProtoField.int32("ouch50.discretion_peg_offset", "discretion_peg_offset", base.DEC, nil, nil, "0.0001 dollars"),
  post_only = ProtoField.char("ouch50.post_only", "post_only", base.HEX, values.post_only, nil, "PostOnly"),
  random_reserves = ProtoField.uint32("ouch50.random_reserves", "random_reserves", base.DEC, nil, nil, "RandomReserves"),
  route = ProtoField.string("ouch50.route", "route", base.ASCII, "Route"),
  expire_time = ProtoField.uint32("ouch50.expire_time", "expire_time", base.DEC, nil, nil, "s since midnight, US Eastern; below 86400"),
  trade_now = ProtoField.char("ouch50.trade_now", "trade_now", base.HEX, values.yes_no, nil, "TradeNow"),
  handle_inst = ProtoField.char("ouch50.handle_inst", "handle_inst", base.HEX, nil, nil, "one of I O T Q B D"),
  bbo_weight_indicator = ProtoField.char("ouch50.bbo_weight_indicator", "bbo_weight_indicator", base.HEX, values.bbo_weight, nil, "BBOWeightIndicator"),
  display_quantity = ProtoField.uint32("ouch50.display_quantity", "display_quantity", base.DEC, nil, nil, "DisplayQuantity"),
  display_price = ProtoField.uint64("ouch50.display_price", "display_price", base.DEC, nil, nil, "0.0001 dollars"),
  group_id = ProtoField.uint16("ouch50.group_id", "group_id", base.DEC, nil, nil, "GroupID"),
  shares_located = ProtoField.char("ouch50.shares_located", "shares_located", base.HEX, values.yes_no, nil, "SharesLocated"),
  locate_broker = ProtoField.string("ouch50.locate_broker", "locate_broker", base.ASCII, "LocateBroker"),
  user_ref_idx = ProtoField.uint8("ouch50.user_ref_idx", "user_ref_idx", base.DEC, nil, nil, "channel of user_ref_num; 0 when absent"),
  aiq_group_id = ProtoField.string("ouch50.aiq_group_id", "aiq_group_id", base.ASCII, "from one source only"),
}

f.undissected = ProtoField.bytes("ouch50.undissected", "undissected", base.NONE, "bytes that no layout explains")
protocol.fields = f

local unknown_type = ProtoExpert.new("ouch50.unknown_type", "unknown message type", expert.group.UNDECODED, expert.severity.WARN)
local length_differs =
  ProtoExpert.new("ouch50.length_differs", "length disagrees with the layout", expert.group.MALFORMED, expert.severity.ERROR)
local cut =
  ProtoExpert.new("ouch50.cut_by_capture", "cut by the capture", expert.group.UNDECODED, expert.severity.NOTE)
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

-- elements by tag; offsets from the element's first byte
local elements = {
  [1] = { name = "secondary_order_ref", field = { f.secondary_order_ref, 2, 8 } },
  [2] = { name = "firm", field = { f.firm, 2, 4, text(nil, false) } },
  [3] = { name = "min_qty", field = { f.min_qty, 2, 4 } },
  [4] = { name = "customer_type", field = { f.customer_type, 2, 1 } },
  [5] = { name = "max_floor", field = { f.max_floor, 2, 4 } },
  [6] = { name = "price_type", field = { f.price_type, 2, 1 } },
  [7] = { name = "peg_offset", field = { f.peg_offset, 2, 4, decimal(4, true) } },
  [9] = { name = "discretion_price", field = { f.discretion_price, 2, 8, decimal(4, false) } },
  [10] = { name = "discretion_price_type", field = { f.discretion_price_type, 2, 1 } },
  [11] = { name = "discretion_peg_offset", field = { f.discretion_peg_offset, 2, 4, decimal(4, true) } },
  [12] = { name = "post_only", field = { f.post_only, 2, 1 } },
  [13] = { name = "random_reserves", field = { f.random_reserves, 2, 4 } },
  [14] = { name = "route", field = { f.route, 2, 4, text(nil, false) } },
  [15] = { name = "expire_time", field = { f.expire_time, 2, 4, clock(1) } },
  [16] = { name = "trade_now", field = { f.trade_now, 2, 1 } },
  [17] = { name = "handle_inst", field = { f.handle_inst, 2, 1 } },
  [18] = { name = "bbo_weight_indicator", field = { f.bbo_weight_indicator, 2, 1 } },
  [22] = { name = "display_quantity", field = { f.display_quantity, 2, 4 } },
  [23] = { name = "display_price", field = { f.display_price, 2, 8, decimal(4, false) } },
  [24] = { name = "group_id", field = { f.group_id, 2, 2 } },
  [25] = { name = "shares_located", field = { f.shares_located, 2, 1 } },
  [26] = { name = "locate_broker", field = { f.locate_broker, 2, 4, text(nil, false) } },
  [27] = { name = "side", field = { f.side, 2, 1 } },
  [28] = { name = "user_ref_idx", field = { f.user_ref_idx, 2, 1 } },
  [29] = { name = "aiq_strategy", field = { f.aiq_strategy, 2, 1 } },
  [30] = { name = "aiq_group_id", field = { f.aiq_group_id, 2, 2, text(nil, false) } },
}

local layouts = {}

-- Enter Order. A new order. Followed by appendage: elements of length (tag and value), tag, value.
layouts.enter_order = {
  name = "enter_order", type = "O", length = 47, direction = "inbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.user_ref_num, 1, 4 },
    { f.side, 5, 1 },
    { f.quantity, 6, 4 },
    { f.symbol, 10, 8, text(nil, false) },
    { f.price, 18, 8, decimal(4, false) },
    { f.time_in_force, 26, 1 },
    { f.display, 27, 1 },
    { f.capacity, 28, 1 },
    { f.intermarket_sweep, 29, 1 },
    { f.cross_type, 30, 1 },
    { f.cl_ord_id, 31, 14, text(nil, false) },
    { f.appendage_length, 45, 2 },
  },
  tail = { kind = "elements", at = 47, counter = { 45, 2 }, optional = false },
}

-- Replace Order Request. Takes an order out and puts another in its place. Followed by appendage: elements of length (tag and value), tag, value.
layouts.replace_order = {
  name = "replace_order", type = "U", length = 40, direction = "inbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.orig_user_ref_num, 1, 4 },
    { f.user_ref_num, 5, 4 },
    { f.quantity, 9, 4 },
    { f.price, 13, 8, decimal(4, false) },
    { f.time_in_force, 21, 1 },
    { f.display, 22, 1 },
    { f.intermarket_sweep, 23, 1 },
    { f.cl_ord_id, 24, 14, text(nil, false) },
    { f.appendage_length, 38, 2 },
  },
  tail = { kind = "elements", at = 40, counter = { 38, 2 }, optional = false },
}

-- Cancel Order Request. Lowers the size of an order; 0 ends it. Followed by appendage: elements of length (tag and value), tag, value.
layouts.cancel_order = {
  name = "cancel_order", type = "X", length = 9, direction = "inbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.user_ref_num, 1, 4 },
    { f.quantity, 5, 4 },
  },
  tail = { kind = "elements", at = 11, counter = { 9, 2 }, optional = true, length = { f.appendage_length, 9, 2 } },
}

-- Modify Order Request. Changes the side or lowers the size, and keeps the priority. Followed by appendage: elements of length (tag and value), tag, value.
layouts.modify_order = {
  name = "modify_order", type = "M", length = 10, direction = "inbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.user_ref_num, 1, 4 },
    { f.side, 5, 1 },
    { f.quantity, 6, 4 },
  },
  tail = { kind = "elements", at = 12, counter = { 10, 2 }, optional = true, length = { f.appendage_length, 10, 2 } },
}

-- Mass Cancel Request. Ends all orders of a firm, of one symbol or of all. Since 2023-12-28. Followed by appendage: elements of length (tag and value), tag, value.
layouts.mass_cancel_request = {
  name = "mass_cancel_request", type = "C", length = 19, direction = "inbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.user_ref_num, 1, 4 },
    { f.firm, 5, 4, text(nil, false) },
    { f.symbol, 9, 8, text(nil, false) },
    { f.appendage_length, 17, 2 },
  },
  tail = { kind = "elements", at = 19, counter = { 17, 2 }, optional = false },
}

-- Disable Order Entry Request. No order of the firm is accepted from then on. Since 2023-12-28. Followed by appendage: elements of length (tag and value), tag, value.
layouts.disable_order_entry_request = {
  name = "disable_order_entry_request", type = "D", length = 11, direction = "inbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.user_ref_num, 1, 4 },
    { f.firm, 5, 4, text(nil, false) },
    { f.appendage_length, 9, 2 },
  },
  tail = { kind = "elements", at = 11, counter = { 9, 2 }, optional = false },
}

-- Enable Order Entry Request. Orders of the firm are accepted again. Since 2023-12-28. Followed by appendage: elements of length (tag and value), tag, value.
layouts.enable_order_entry_request = {
  name = "enable_order_entry_request", type = "E", length = 11, direction = "inbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.user_ref_num, 1, 4 },
    { f.firm, 5, 4, text(nil, false) },
    { f.appendage_length, 9, 2 },
  },
  tail = { kind = "elements", at = 11, counter = { 9, 2 }, optional = false },
}

-- Account Query Request. Asks for the next user_ref_num. Followed by appendage: elements of length (tag and value), tag, value.
layouts.account_query_request = {
  name = "account_query_request", type = "Q", length = 1, direction = "inbound",
  fields = {
    { f.message_type, 0, 1 },
  },
  tail = { kind = "elements", at = 3, counter = { 1, 2 }, optional = true, length = { f.appendage_length, 1, 2 } },
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

-- Order Accepted. The order as it was accepted, which may differ from what was entered. Followed by appendage: elements of length (tag and value), tag, value.
layouts.order_accepted = {
  name = "order_accepted", type = "A", length = 64, direction = "outbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp, 1, 8, clock(1e9) },
    { f.user_ref_num, 9, 4 },
    { f.side, 13, 1 },
    { f.quantity, 14, 4 },
    { f.symbol, 18, 8, text(nil, false) },
    { f.price, 26, 8, decimal(4, false) },
    { f.time_in_force, 34, 1 },
    { f["order_accepted.display"], 35, 1 },
    { f.order_ref, 36, 8 },
    { f.capacity, 44, 1 },
    { f.intermarket_sweep, 45, 1 },
    { f.cross_type, 46, 1 },
    { f.order_state, 47, 1 },
    { f.cl_ord_id, 48, 14, text(nil, false) },
    { f.appendage_length, 62, 2 },
  },
  tail = { kind = "elements", at = 64, counter = { 62, 2 }, optional = false },
}

-- Order Replaced. The order that took the place of another. Followed by appendage: elements of length (tag and value), tag, value.
layouts.order_replaced = {
  name = "order_replaced", type = "U", length = 68, direction = "outbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp, 1, 8, clock(1e9) },
    { f.orig_user_ref_num, 9, 4 },
    { f.user_ref_num, 13, 4 },
    { f.side, 17, 1 },
    { f.quantity, 18, 4 },
    { f.symbol, 22, 8, text(nil, false) },
    { f.price, 30, 8, decimal(4, false) },
    { f.time_in_force, 38, 1 },
    { f["order_replaced.display"], 39, 1 },
    { f.order_ref, 40, 8 },
    { f.capacity, 48, 1 },
    { f.intermarket_sweep, 49, 1 },
    { f.cross_type, 50, 1 },
    { f.order_state, 51, 1 },
    { f.cl_ord_id, 52, 14, text(nil, false) },
    { f.appendage_length, 66, 2 },
  },
  tail = { kind = "elements", at = 68, counter = { 66, 2 }, optional = false },
}

-- Order Canceled. Shares were taken off the order. Followed by appendage: elements of length (tag and value), tag, value.
layouts.order_canceled = {
  name = "order_canceled", type = "C", length = 18, direction = "outbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp, 1, 8, clock(1e9) },
    { f.user_ref_num, 9, 4 },
    { f.quantity, 13, 4 },
    { f.reason, 17, 1 },
  },
  tail = { kind = "elements", at = 20, counter = { 18, 2 }, optional = true, length = { f.appendage_length, 18, 2 } },
}

-- AIQ Canceled. Shares were taken off to prevent a match with the own side. Followed by appendage: elements of length (tag and value), tag, value.
layouts.aiq_canceled = {
  name = "aiq_canceled", type = "D", length = 32, direction = "outbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp, 1, 8, clock(1e9) },
    { f.user_ref_num, 9, 4 },
    { f.decrement_shares, 13, 4 },
    { f["aiq_canceled.reason"], 17, 1 },
    { f.quantity_prevented_from_trading, 18, 4 },
    { f.execution_price, 22, 8, decimal(4, false) },
    { f.liquidity_flag, 30, 1 },
    { f.aiq_strategy, 31, 1 },
  },
  tail = { kind = "elements", at = 34, counter = { 32, 2 }, optional = true, length = { f.appendage_length, 32, 2 } },
}

-- Order Executed. Shares were executed. Followed by appendage: elements of length (tag and value), tag, value.
layouts.order_executed = {
  name = "order_executed", type = "E", length = 36, direction = "outbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp, 1, 8, clock(1e9) },
    { f.user_ref_num, 9, 4 },
    { f.quantity, 13, 4 },
    { f.price, 17, 8, decimal(4, false) },
    { f.liquidity_flag, 25, 1 },
    { f.match_number, 26, 8 },
    { f.appendage_length, 34, 2 },
  },
  tail = { kind = "elements", at = 36, counter = { 34, 2 }, optional = false },
}

-- Broken Trade. An earlier execution was broken. Followed by appendage: elements of length (tag and value), tag, value.
layouts.broken_trade = {
  name = "broken_trade", type = "B", length = 36, direction = "outbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp, 1, 8, clock(1e9) },
    { f.user_ref_num, 9, 4 },
    { f.match_number, 13, 8 },
    { f["broken_trade.reason"], 21, 1 },
    { f.cl_ord_id, 22, 14, text(nil, false) },
  },
  tail = { kind = "elements", at = 38, counter = { 36, 2 }, optional = true, length = { f.appendage_length, 36, 2 } },
}

-- Rejected. The order was not accepted; its user_ref_num counts as used. Followed by appendage: elements of length (tag and value), tag, value.
layouts.order_rejected = {
  name = "order_rejected", type = "J", length = 29, direction = "outbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp, 1, 8, clock(1e9) },
    { f.user_ref_num, 9, 4 },
    { f["order_rejected.reason"], 13, 2, nil, values.reject_reason },
    { f.cl_ord_id, 15, 14, text(nil, false) },
  },
  tail = { kind = "elements", at = 31, counter = { 29, 2 }, optional = true, length = { f.appendage_length, 29, 2 } },
}

-- Cancel Pending. The cancel is kept until the order may be cancelled. Followed by appendage: elements of length (tag and value), tag, value.
layouts.cancel_pending = {
  name = "cancel_pending", type = "P", length = 13, direction = "outbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp, 1, 8, clock(1e9) },
    { f.user_ref_num, 9, 4 },
  },
  tail = { kind = "elements", at = 15, counter = { 13, 2 }, optional = true, length = { f.appendage_length, 13, 2 } },
}

-- Cancel Reject. The order may not be cancelled. Followed by appendage: elements of length (tag and value), tag, value.
layouts.cancel_reject = {
  name = "cancel_reject", type = "I", length = 13, direction = "outbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp, 1, 8, clock(1e9) },
    { f.user_ref_num, 9, 4 },
  },
  tail = { kind = "elements", at = 15, counter = { 13, 2 }, optional = true, length = { f.appendage_length, 13, 2 } },
}

-- Order Priority Update. The order has a new priority. Followed by appendage: elements of length (tag and value), tag, value.
layouts.order_priority_update = {
  name = "order_priority_update", type = "T", length = 30, direction = "outbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp, 1, 8, clock(1e9) },
    { f.user_ref_num, 9, 4 },
    { f.price, 13, 8, decimal(4, false) },
    { f.display, 21, 1 },
    { f.order_ref, 22, 8 },
  },
  tail = { kind = "elements", at = 32, counter = { 30, 2 }, optional = true, length = { f.appendage_length, 30, 2 } },
}

-- Order Modified. The order was modified. Followed by appendage: elements of length (tag and value), tag, value.
layouts.order_modified = {
  name = "order_modified", type = "M", length = 18, direction = "outbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp, 1, 8, clock(1e9) },
    { f.user_ref_num, 9, 4 },
    { f.side, 13, 1 },
    { f.quantity, 14, 4 },
  },
  tail = { kind = "elements", at = 20, counter = { 18, 2 }, optional = true, length = { f.appendage_length, 18, 2 } },
}

-- Order Restated. The order was changed by the exchange. Followed by appendage: elements of length (tag and value), tag, value.
layouts.order_restated = {
  name = "order_restated", type = "R", length = 16, direction = "outbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp, 1, 8, clock(1e9) },
    { f.user_ref_num, 9, 4 },
    { f["order_restated.reason"], 13, 1 },
    { f.appendage_length, 14, 2 },
  },
  tail = { kind = "elements", at = 16, counter = { 14, 2 }, optional = false },
}

-- Mass Cancel Response. Answers mass_cancel_request. Since 2023-12-28. Followed by appendage: elements of length (tag and value), tag, value.
layouts.mass_cancel_response = {
  name = "mass_cancel_response", type = "X", length = 27, direction = "outbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp, 1, 8, clock(1e9) },
    { f.user_ref_num, 9, 4 },
    { f.firm, 13, 4, text(nil, false) },
    { f.symbol, 17, 8, text(nil, false) },
    { f.appendage_length, 25, 2 },
  },
  tail = { kind = "elements", at = 27, counter = { 25, 2 }, optional = false },
}

-- Disable Order Entry Response. Answers disable_order_entry_request. Since 2023-12-28. Followed by appendage: elements of length (tag and value), tag, value.
layouts.disable_order_entry_response = {
  name = "disable_order_entry_response", type = "G", length = 19, direction = "outbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp, 1, 8, clock(1e9) },
    { f.user_ref_num, 9, 4 },
    { f.firm, 13, 4, text(nil, false) },
    { f.appendage_length, 17, 2 },
  },
  tail = { kind = "elements", at = 19, counter = { 17, 2 }, optional = false },
}

-- Enable Order Entry Response. Answers enable_order_entry_request. Since 2023-12-28. Followed by appendage: elements of length (tag and value), tag, value.
layouts.enable_order_entry_response = {
  name = "enable_order_entry_response", type = "K", length = 19, direction = "outbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp, 1, 8, clock(1e9) },
    { f.user_ref_num, 9, 4 },
    { f.firm, 13, 4, text(nil, false) },
    { f.appendage_length, 17, 2 },
  },
  tail = { kind = "elements", at = 19, counter = { 17, 2 }, optional = false },
}

-- Account Query Response. Answers account_query_request. Followed by appendage: elements of length (tag and value), tag, value.
layouts.account_query_response = {
  name = "account_query_response", type = "Q", length = 13, direction = "outbound",
  fields = {
    { f.message_type, 0, 1 },
    { f.timestamp, 1, 8, clock(1e9) },
    { f.next_user_ref_num, 9, 4 },
  },
  tail = { kind = "elements", at = 15, counter = { 13, 2 }, optional = true, length = { f.appendage_length, 13, 2 } },
}

-- by type byte, every layout that a type has had
local types = {
  inbound = {
    [79] = { layouts.enter_order },
    [85] = { layouts.replace_order },
    [88] = { layouts.cancel_order },
    [77] = { layouts.modify_order },
    [67] = { layouts.mass_cancel_request },
    [68] = { layouts.disable_order_entry_request },
    [69] = { layouts.enable_order_entry_request },
    [81] = { layouts.account_query_request },
  },
  outbound = {
    [83] = { layouts.system_event },
    [65] = { layouts.order_accepted },
    [85] = { layouts.order_replaced },
    [67] = { layouts.order_canceled },
    [68] = { layouts.aiq_canceled },
    [69] = { layouts.order_executed },
    [66] = { layouts.broken_trade },
    [74] = { layouts.order_rejected },
    [80] = { layouts.cancel_pending },
    [73] = { layouts.cancel_reject },
    [84] = { layouts.order_priority_update },
    [77] = { layouts.order_modified },
    [82] = { layouts.order_restated },
    [88] = { layouts.mass_cancel_response },
    [71] = { layouts.disable_order_entry_response },
    [75] = { layouts.enable_order_entry_response },
    [81] = { layouts.account_query_response },
  },
}

local function element_tree(range, tree)
  local at, size = 0, range:len()
  while at < size do
    local count = range(at, 1):uint()
    if count == 0 or at + 1 + count > size then
      tree:add_proto_expert_info(length_differs, "an element is not whole")
      tree:add(f.undissected, range(at))
      return
    end
    local tag = range(at + 1, 1):uint()
    local known = elements[tag]
    if known and count == known.field[3] + 1 then
      add(tree, range(at, count + 1), known.field)
    else
      tree:add(f.undissected, range(at, count + 1)):prepend_text("tag " .. tag .. ": ")
    end
    at = at + 1 + count
  end
end

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
  if tail.kind == "elements" and size >= tail.at then
    if tail.length then add(subtree, range, tail.length) end
    if whole > tail.at then element_tree(range(tail.at, whole - tail.at), subtree) end
  end
  if whole > tail.at and tail.kind ~= "elements" then
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
  pinfo.cols.protocol = "NASDAQ OUCH 5.0"
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
