-- @generated from schema/lumina/lumina-1.0.json
-- by `npx lumina codegen gen`; edit the schema, not this file.
--
-- Wireshark: put it into the folder of personal Lua plugins. tshark: -X lua_script:lumina-1.0.lua
-- Its carrier calls it by its name, lumina10; "Decode As" takes it for datagrams of one message.
local protocol = Proto("lumina10", "Lumina ring records 1.0")

-- names by code; every set is open
local values = {
  side = {
    [66] = "buy",
    [83] = "sell",
    [84] = "sell short",
  },
  aggressor = {
    [66] = "buy",
    [83] = "sell",
    [32] = "unknown",
  },
  reason = {
    [84] = "take",
    [72] = "hedge",
  },
  trading_state = {
    [72] = "halted",
    [84] = "trading",
    [80] = "paused",
    [81] = "quotation only",
    [32] = "unknown",
  },
  event_kind = {
    [0] = "no trade",
    [1] = "counted trade",
    [2] = "an earlier trade was broken",
    [3] = "bulk print of a cross",
    [4] = "execution that a later bulk print repeats",
    [5] = "execution of an order that is not live: no side, no price",
  },
  sample_flag = {
    [1] = "order attempted",
    [2] = "order sent",
    [4] = "order refused",
  },
  book_flag = {
    [1] = "suspect",
    [2] = "operationally halted",
  },
  outcome = {
    [0] = "sent",
    [1] = "kill switch",
    [2] = "halted",
    [3] = "stale book",
    [4] = "order size",
    [5] = "notional",
    [6] = "price collar",
    [7] = "position",
    [8] = "open orders",
    [9] = "order rate",
    [10] = "duplicate id",
  },
  match_kind = {
    [0] = "new order; what is left of it rests at its price",
    [1] = "new order; what is left of it is cancelled",
    [2] = "new order at the other side's best price; what is left rests there",
    [3] = "a live order ends, and a limit order of its side enters",
    [4] = "takes shares off a live order, which keeps its place",
    [5] = "ends a live order",
  },
  match_outcome = {
    [0] = "accepted",
    [1] = "accepted; what should have rested found no place and was cancelled",
    [2] = "refused, as all that follow: the books are as they were",
    [3] = "invalid side",
    [4] = "zero shares",
    [5] = "0, or above 199,999.9900",
    [6] = "an order of that reference is live",
    [7] = "no order of that reference is live",
    [8] = "the order is of another stock locate",
  },
}

-- a filter a field
local f = {
  sequence = ProtoField.uint64("lumina10.sequence", "sequence", base.DEC, nil, nil, "number of the message in the input, from 1"),
  timestamp = ProtoField.uint64("lumina10.timestamp", "timestamp", base.DEC, nil, nil, "ns since midnight, US Eastern; exchange time"),
  t0 = ProtoField.uint64("lumina10.t0", "t0", base.DEC, nil, nil, "ticks of the lane's clock; first sight of the packet's bytes"),
  parse = ProtoField.uint32("lumina10.parse", "parse", base.DEC, nil, nil, "ticks of the lane's clock, saturated at 2^32-1; T1 - T0"),
  book = ProtoField.uint32("lumina10.book", "book", base.DEC, nil, nil, "ticks of the lane's clock, saturated at 2^32-1; book exit - T1"),
  ring = ProtoField.uint32("lumina10.ring", "ring", base.DEC, nil, nil, "ticks of the lane's clock, saturated at 2^32-1; pop by the strategy - book exit"),
  signal = ProtoField.uint32("lumina10.signal", "signal", base.DEC, nil, nil, "ticks of the lane's clock, saturated at 2^32-1; T2 - pop; 0 where one reading ends book and signal"),
  gateway = ProtoField.uint32("lumina10.gateway", "gateway", base.DEC, nil, nil, "ticks of the lane's clock, saturated at 2^32-1; T3 - T2; 0 when no order was attempted"),
  total = ProtoField.uint32("lumina10.total", "total", base.DEC, nil, nil, "ticks of the lane's clock, saturated at 2^32-1; last probe - T0"),
  user_ref_num = ProtoField.uint32("lumina10.user_ref_num", "user_ref_num", base.DEC, nil, nil, "the order; 0 when there was none"),
  stock_locate = ProtoField.uint16("lumina10.stock_locate", "stock_locate", base.DEC, nil, nil, "stock_locate"),
  message_type = ProtoField.char("lumina10.message_type", "message_type", base.HEX, nil, nil, "type byte of the message"),
  flags = ProtoField.uint8("lumina10.flags", "flags", base.DEC, nil, nil, "flags"),
  reserved = ProtoField.bytes("lumina10.reserved", "reserved", base.NONE, "reserved"),
  trade_shares = ProtoField.uint32("lumina10.trade_shares", "trade_shares", base.DEC, nil, nil, "shares of the trade, saturated at 2^32-1"),
  trade_price = ProtoField.uint32("lumina10.trade_price", "trade_price", base.DEC, nil, nil, "0.0001 dollars"),
  bid_price = ProtoField.uint32("lumina10.bid_price", "bid_price", base.DEC, nil, nil, "0.0001 dollars"),
  ask_price = ProtoField.uint32("lumina10.ask_price", "ask_price", base.DEC, nil, nil, "0.0001 dollars"),
  bid_shares = ProtoField.uint32("lumina10.bid_shares", "bid_shares", base.DEC, nil, nil, "0 when the side is empty; saturated at 2^32-1"),
  ask_shares = ProtoField.uint32("lumina10.ask_shares", "ask_shares", base.DEC, nil, nil, "0 when the side is empty; saturated at 2^32-1"),
  kind = ProtoField.uint8("lumina10.kind", "kind", base.DEC, nil, nil, "kind"),
  aggressor = ProtoField.char("lumina10.aggressor", "aggressor", base.HEX, values.aggressor, nil, "aggressor"),
  trading_state = ProtoField.char("lumina10.trading_state", "trading_state", base.HEX, values.trading_state, nil, "trading_state"),
  ["book_event.flags"] = ProtoField.uint8("lumina10.book_event.flags", "flags", base.DEC, nil, nil, "flags"),
  ["book_event.reserved"] = ProtoField.uint8("lumina10.book_event.reserved", "reserved", base.DEC, nil, nil, "reserved"),
  price = ProtoField.uint64("lumina10.price", "price", base.DEC, nil, nil, "0.0001 dollars; limit of the order"),
  notional = ProtoField.uint64("lumina10.notional", "notional", base.DEC, nil, nil, "0.0001 dollars; price x shares"),
  position = ProtoField.int32("lumina10.position", "position", base.DEC, nil, nil, "shares held after the order; negative is short"),
  shares = ProtoField.uint32("lumina10.shares", "shares", base.DEC, nil, nil, "shares"),
  filled = ProtoField.uint32("lumina10.filled", "filled", base.DEC, nil, nil, "shares executed"),
  side = ProtoField.char("lumina10.side", "side", base.HEX, values.side, nil, "side"),
  reason = ProtoField.char("lumina10.reason", "reason", base.HEX, values.reason, nil, "reason"),
  outcome = ProtoField.uint8("lumina10.outcome", "outcome", base.DEC, nil, nil, "sent, or the limit that refused it"),
  bucket = ProtoField.uint64("lumina10.bucket", "bucket", base.DEC, nil, nil, "number of the bucket of its symbol, from 1"),
  time = ProtoField.uint64("lumina10.time", "time", base.DEC, nil, nil, "ns since midnight, US Eastern; exchange time of the trade that filled it"),
  buy_shares = ProtoField.uint64("lumina10.buy_shares", "buy_shares", base.DEC, nil, nil, "buy_shares"),
  sell_shares = ProtoField.uint64("lumina10.sell_shares", "sell_shares", base.DEC, nil, nil, "sell_shares"),
  vpin_ppm = ProtoField.uint32("lumina10.vpin_ppm", "vpin_ppm", base.DEC, nil, nil, "parts per million; 0xffffffff before the window is full"),
  toxic = ProtoField.uint8("lumina10.toxic", "toxic", base.DEC, nil, nil, "1 when the bucket was toxic, else 0"),
  ["book_level.price"] = ProtoField.uint32("lumina10.book_level.price", "price", base.DEC, nil, nil, "0.0001 dollars"),
  orders = ProtoField.uint32("lumina10.orders", "orders", base.DEC, nil, nil, "orders"),
  ["book_level.shares"] = ProtoField.uint64("lumina10.book_level.shares", "shares", base.DEC, nil, nil, "shares"),
  order_ref = ProtoField.uint64("lumina10.order_ref", "order_ref", base.DEC, nil, nil, "of the new order; else of the live one"),
  new_order_ref = ProtoField.uint64("lumina10.new_order_ref", "new_order_ref", base.DEC, nil, nil, "replace: of the new order"),
  ["match_request.price"] = ProtoField.uint32("lumina10.match_request.price", "price", base.DEC, nil, nil, "0.0001 dollars; limit, ioc, replace: the limit"),
  ["match_request.kind"] = ProtoField.uint8("lumina10.match_request.kind", "kind", base.DEC, nil, nil, "kind"),
  executed = ProtoField.uint32("lumina10.executed", "executed", base.DEC, nil, nil, "shares"),
  executions = ProtoField.uint32("lumina10.executions", "executions", base.DEC, nil, nil, "how many match_execution records are its own"),
  rested = ProtoField.uint32("lumina10.rested", "rested", base.DEC, nil, nil, "shares that the new order, or the reduced one, rests with"),
  cancelled = ProtoField.uint32("lumina10.cancelled", "cancelled", base.DEC, nil, nil, "shares that neither executed nor rest; reduce, cancel: shares taken off"),
  ["match_result.price"] = ProtoField.uint32("lumina10.match_result.price", "price", base.DEC, nil, nil, "0.0001 dollars; where they rest; 0 when none do"),
  ["match_result.outcome"] = ProtoField.uint8("lumina10.match_result.outcome", "outcome", base.DEC, nil, nil, "outcome"),
  resting_ref = ProtoField.uint64("lumina10.resting_ref", "resting_ref", base.DEC, nil, nil, "resting_ref"),
  match_number = ProtoField.uint64("lumina10.match_number", "match_number", base.DEC, nil, nil, "from 1, over all books"),
  ["match_execution.price"] = ProtoField.uint32("lumina10.match_execution.price", "price", base.DEC, nil, nil, "0.0001 dollars"),
}

f.undissected = ProtoField.bytes("lumina10.undissected", "undissected", base.NONE, "bytes that no layout explains")
protocol.fields = f

local unknown_type = ProtoExpert.new("lumina10.unknown_type", "unknown message type", expert.group.UNDECODED, expert.severity.WARN)
local length_differs =
  ProtoExpert.new("lumina10.length_differs", "length disagrees with the layout", expert.group.MALFORMED, expert.severity.ERROR)
local cut =
  ProtoExpert.new("lumina10.cut_by_capture", "cut by the capture", expert.group.UNDECODED, expert.severity.NOTE)
protocol.experts = { unknown_type, length_differs, cut }

local function plain(tree, field, own)
  return tree:add_le(field, own)
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
    local digits = tostring(signed and own:le_int64() or own:le_uint64())
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
    local value = own:le_uint64():tonumber()
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
    local set, bits = {}, own:le_uint64():tonumber()
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
  local name = names and (names[own:le_uint64():tonumber()] or names[own:le_int64():tonumber()])
  if name then item:append_text(" (" .. name .. ")") end
end

local function count_of(range, counter)
  return range(counter[1], counter[2]):le_uint64():tonumber()
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

-- telemetry_sample. Where the time of one message went.
layouts.telemetry_sample = {
  name = "telemetry_sample", length = 64,
  fields = {
    { f.sequence, 0, 8 },
    { f.timestamp, 8, 8, clock(1e9) },
    { f.t0, 16, 8 },
    { f.parse, 24, 4 },
    { f.book, 28, 4 },
    { f.ring, 32, 4 },
    { f.signal, 36, 4 },
    { f.gateway, 40, 4 },
    { f.total, 44, 4 },
    { f.user_ref_num, 48, 4 },
    { f.stock_locate, 52, 2 },
    { f.message_type, 54, 1 },
    { f.flags, 55, 1, flags(values.sample_flag) },
    { f.reserved, 56, 8 },
  },
}

-- book_event. What the book stage hands to the signal stage for one message; bid and ask are the best levels after it.
layouts.book_event = {
  name = "book_event", length = 64,
  fields = {
    { f.sequence, 0, 8 },
    { f.timestamp, 8, 8, clock(1e9) },
    { f.t0, 16, 8 },
    { f.parse, 24, 4 },
    { f.book, 28, 4 },
    { f.trade_shares, 32, 4 },
    { f.trade_price, 36, 4, decimal(4, false) },
    { f.bid_price, 40, 4, decimal(4, false) },
    { f.ask_price, 44, 4, decimal(4, false) },
    { f.bid_shares, 48, 4 },
    { f.ask_shares, 52, 4 },
    { f.stock_locate, 56, 2 },
    { f.message_type, 58, 1 },
    { f.kind, 59, 1, nil, values.event_kind },
    { f.aggressor, 60, 1 },
    { f.trading_state, 61, 1 },
    { f["book_event.flags"], 62, 1, flags(values.book_flag) },
    { f["book_event.reserved"], 63, 1 },
  },
}

-- order_event. One order of the strategy, sent or refused.
layouts.order_event = {
  name = "order_event", length = 64,
  fields = {
    { f.sequence, 0, 8 },
    { f.timestamp, 8, 8, clock(1e9) },
    { f.price, 16, 8, decimal(4, false) },
    { f.notional, 24, 8, decimal(4, false) },
    { f.position, 32, 4 },
    { f.user_ref_num, 36, 4 },
    { f.shares, 40, 4 },
    { f.filled, 44, 4 },
    { f.stock_locate, 48, 2 },
    { f.side, 50, 1 },
    { f.reason, 51, 1 },
    { f.outcome, 52, 1, nil, values.outcome },
    { f.reserved, 53, 11 },
  },
}

-- vpin_bucket. One completed volume bucket of a symbol.
layouts.vpin_bucket = {
  name = "vpin_bucket", length = 64,
  fields = {
    { f.bucket, 0, 8 },
    { f.sequence, 8, 8 },
    { f.time, 16, 8, clock(1e9) },
    { f.buy_shares, 24, 8 },
    { f.sell_shares, 32, 8 },
    { f.vpin_ppm, 40, 4 },
    { f.stock_locate, 44, 2 },
    { f.toxic, 46, 1 },
    { f.reserved, 47, 17 },
  },
}

-- book_level. One price level of a book snapshot.
layouts.book_level = {
  name = "book_level", length = 16,
  fields = {
    { f["book_level.price"], 0, 4, decimal(4, false) },
    { f.orders, 4, 4 },
    { f["book_level.shares"], 8, 8 },
  },
}

-- match_request. What is asked of a matching book.
layouts.match_request = {
  name = "match_request", length = 32,
  fields = {
    { f.order_ref, 0, 8 },
    { f.new_order_ref, 8, 8 },
    { f.shares, 16, 4 },
    { f["match_request.price"], 20, 4, decimal(4, false) },
    { f.stock_locate, 24, 2 },
    { f.side, 26, 1 },
    { f["match_request.kind"], 27, 1, nil, values.match_kind },
    { f.reserved, 28, 4 },
  },
}

-- match_result. What became of one match_request; all 0 but the outcome when it was refused. Of a new order, executed, rested and cancelled make its shares.
layouts.match_result = {
  name = "match_result", length = 24,
  fields = {
    { f.executed, 0, 4 },
    { f.executions, 4, 4 },
    { f.rested, 8, 4 },
    { f.cancelled, 12, 4 },
    { f["match_result.price"], 16, 4, decimal(4, false) },
    { f.side, 20, 1 },
    { f["match_result.outcome"], 21, 1, nil, values.match_outcome },
    { f.reserved, 22, 2 },
  },
}

-- match_execution. One execution of a resting order, at its price.
layouts.match_execution = {
  name = "match_execution", length = 32,
  fields = {
    { f.resting_ref, 0, 8 },
    { f.match_number, 8, 8 },
    { f.shares, 16, 4 },
    { f["match_execution.price"], 20, 4, decimal(4, false) },
    { f.stock_locate, 24, 2 },
    { f.reserved, 26, 6 },
  },
}

-- no type byte: the first of these whose length agrees
local candidates = { layouts.telemetry_sample, layouts.book_event, layouts.order_event, layouts.vpin_bucket, layouts.book_level, layouts.match_request, layouts.match_result, layouts.match_execution }

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

protocol.prefs.message = Pref.string("Message", "", "Name of the message that every datagram is; empty: told by its length")

local function choose(range)
  if protocol.prefs.message ~= "" then return layouts[protocol.prefs.message] end
  for _, layout in ipairs(candidates) do
    if whole_length(range, layout) == range:len() then return layout end
  end
  return candidates[1]
end

local function dissect(range, pinfo, root, direction)
  pinfo.cols.protocol = "Lumina ring records 1.0"
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
