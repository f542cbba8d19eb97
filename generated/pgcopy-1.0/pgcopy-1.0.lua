-- @generated from schema/lumina/pgcopy-1.0.json
-- by `npx lumina codegen gen`; edit the schema, not this file.
--
-- Wireshark: put it into the folder of personal Lua plugins. tshark: -X lua_script:pgcopy-1.0.lua
-- Its carrier calls it by its name, pgcopy10; "Decode As" takes it for datagrams of one message.
local protocol = Proto("pgcopy10", "PostgreSQL COPY BINARY tuples 1.0")

-- a filter a field
local f = {
  field_count = ProtoField.int16("pgcopy10.field_count", "field_count", base.DEC, nil, nil, "field_count"),
  run_id_length = ProtoField.int32("pgcopy10.run_id_length", "run_id_length", base.DEC, nil, nil, "run_id_length"),
  run_id = ProtoField.int64("pgcopy10.run_id", "run_id", base.DEC, nil, nil, "the run these rows belong to"),
  sequence_length = ProtoField.int32("pgcopy10.sequence_length", "sequence_length", base.DEC, nil, nil, "sequence_length"),
  sequence = ProtoField.int64("pgcopy10.sequence", "sequence", base.DEC, nil, nil, "number of the message in the input, from 1"),
  timestamp_length = ProtoField.int32("pgcopy10.timestamp_length", "timestamp_length", base.DEC, nil, nil, "timestamp_length"),
  timestamp = ProtoField.int64("pgcopy10.timestamp", "timestamp", base.DEC, nil, nil, "ns since midnight, US Eastern; exchange time"),
  stock_locate_length = ProtoField.int32("pgcopy10.stock_locate_length", "stock_locate_length", base.DEC, nil, nil, "stock_locate_length"),
  stock_locate = ProtoField.int32("pgcopy10.stock_locate", "stock_locate", base.DEC, nil, nil, "stock_locate"),
  message_type_length = ProtoField.int32("pgcopy10.message_type_length", "message_type_length", base.DEC, nil, nil, "message_type_length"),
  message_type = ProtoField.char("pgcopy10.message_type", "message_type", base.HEX, nil, nil, "PostgreSQL \"char\""),
  parse_length = ProtoField.int32("pgcopy10.parse_length", "parse_length", base.DEC, nil, nil, "parse_length"),
  parse = ProtoField.int32("pgcopy10.parse", "parse", base.DEC, nil, nil, "ns; T1 - T0"),
  book_length = ProtoField.int32("pgcopy10.book_length", "book_length", base.DEC, nil, nil, "book_length"),
  book = ProtoField.int32("pgcopy10.book", "book", base.DEC, nil, nil, "ns; book exit - T1"),
  ring_length = ProtoField.int32("pgcopy10.ring_length", "ring_length", base.DEC, nil, nil, "ring_length"),
  ring = ProtoField.int32("pgcopy10.ring", "ring", base.DEC, nil, nil, "ns; pop by the strategy - book exit"),
  signal_length = ProtoField.int32("pgcopy10.signal_length", "signal_length", base.DEC, nil, nil, "signal_length"),
  signal = ProtoField.int32("pgcopy10.signal", "signal", base.DEC, nil, nil, "ns; T2 - pop"),
  gateway_length = ProtoField.int32("pgcopy10.gateway_length", "gateway_length", base.DEC, nil, nil, "gateway_length"),
  gateway = ProtoField.int32("pgcopy10.gateway", "gateway", base.DEC, nil, nil, "ns; T3 - T2"),
  total_length = ProtoField.int32("pgcopy10.total_length", "total_length", base.DEC, nil, nil, "total_length"),
  total = ProtoField.int32("pgcopy10.total", "total", base.DEC, nil, nil, "ns; last probe - T0"),
}

f.undissected = ProtoField.bytes("pgcopy10.undissected", "undissected", base.NONE, "bytes that no layout explains")
protocol.fields = f

local unknown_type = ProtoExpert.new("pgcopy10.unknown_type", "unknown message type", expert.group.UNDECODED, expert.severity.WARN)
local length_differs =
  ProtoExpert.new("pgcopy10.length_differs", "length disagrees with the layout", expert.group.MALFORMED, expert.severity.ERROR)
local cut =
  ProtoExpert.new("pgcopy10.cut_by_capture", "cut by the capture", expert.group.UNDECODED, expert.severity.NOTE)
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

-- sample_row. One telemetry sample.
layouts.sample_row = {
  name = "sample_row", length = 99,
  fields = {
    { f.field_count, 0, 2 },
    { f.run_id_length, 2, 4 },
    { f.run_id, 6, 8 },
    { f.sequence_length, 14, 4 },
    { f.sequence, 18, 8 },
    { f.timestamp_length, 26, 4 },
    { f.timestamp, 30, 8, clock(1e9) },
    { f.stock_locate_length, 38, 4 },
    { f.stock_locate, 42, 4 },
    { f.message_type_length, 46, 4 },
    { f.message_type, 50, 1 },
    { f.parse_length, 51, 4 },
    { f.parse, 55, 4 },
    { f.book_length, 59, 4 },
    { f.book, 63, 4 },
    { f.ring_length, 67, 4 },
    { f.ring, 71, 4 },
    { f.signal_length, 75, 4 },
    { f.signal, 79, 4 },
    { f.gateway_length, 83, 4 },
    { f.gateway, 87, 4 },
    { f.total_length, 91, 4 },
    { f.total, 95, 4 },
  },
}

-- sample_row_no_order. One telemetry sample of a message that caused no order: gateway is NULL.
layouts.sample_row_no_order = {
  name = "sample_row_no_order", length = 95,
  fields = {
    { f.field_count, 0, 2 },
    { f.run_id_length, 2, 4 },
    { f.run_id, 6, 8 },
    { f.sequence_length, 14, 4 },
    { f.sequence, 18, 8 },
    { f.timestamp_length, 26, 4 },
    { f.timestamp, 30, 8, clock(1e9) },
    { f.stock_locate_length, 38, 4 },
    { f.stock_locate, 42, 4 },
    { f.message_type_length, 46, 4 },
    { f.message_type, 50, 1 },
    { f.parse_length, 51, 4 },
    { f.parse, 55, 4 },
    { f.book_length, 59, 4 },
    { f.book, 63, 4 },
    { f.ring_length, 67, 4 },
    { f.ring, 71, 4 },
    { f.signal_length, 75, 4 },
    { f.signal, 79, 4 },
    { f.gateway_length, 83, 4 },
    { f.total_length, 87, 4 },
    { f.total, 91, 4 },
  },
}

-- no type byte: the first of these whose length agrees
local candidates = { layouts.sample_row, layouts.sample_row_no_order }

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
  pinfo.cols.protocol = "PostgreSQL COPY BINARY tuples 1.0"
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
