-- @generated from schema/framing/pcapng.json
-- by `npx lumina codegen gen`; edit the schema, not this file.
--
-- Wireshark: put it into the folder of personal Lua plugins. tshark: -X lua_script:pcapng.lua
-- Its carrier calls it by its name, lumina_pcapng; "Decode As" takes it for datagrams of one message.
local protocol = Proto("lumina_pcapng", "pcapng capture file 1.0")

-- names by code; every set is open
local values = {
  block_type = {
    [1] = "interface description",
    [2] = "obsolete packet",
    [3] = "simple packet",
    [6] = "enhanced packet",
    [168627466] = "section header",
  },
  byte_order = {
    [439041101] = "as written",
    [1295788826] = "swapped",
  },
  option_code = {
    [0] = "end of options",
    [9] = "timestamp resolution",
  },
}

-- a filter a field
local f = {
  block_type = ProtoField.uint32("lumina_pcapng.block_type", "block_type", base.DEC, nil, nil, "any other block is skipped by its length"),
  total_length = ProtoField.uint32("lumina_pcapng.total_length", "total_length", base.DEC, nil, nil, "of the whole block; a multiple of 4, and written again at its end"),
  byte_order = ProtoField.uint32("lumina_pcapng.byte_order", "byte_order", base.DEC, nil, nil, "byte_order"),
  version_major = ProtoField.uint16("lumina_pcapng.version_major", "version_major", base.DEC, nil, nil, "version_major"),
  version_minor = ProtoField.uint16("lumina_pcapng.version_minor", "version_minor", base.DEC, nil, nil, "version_minor"),
  section_length = ProtoField.uint64("lumina_pcapng.section_length", "section_length", base.DEC, nil, nil, "all ones when it is not known"),
  link_type = ProtoField.uint16("lumina_pcapng.link_type", "link_type", base.DEC, nil, nil, "as in pcap"),
  reserved = ProtoField.uint16("lumina_pcapng.reserved", "reserved", base.DEC, nil, nil, "reserved"),
  snapshot_length = ProtoField.uint32("lumina_pcapng.snapshot_length", "snapshot_length", base.DEC, nil, nil, "most bytes kept of a packet; 0 for no limit"),
  code = ProtoField.uint16("lumina_pcapng.code", "code", base.DEC, nil, nil, "code"),
  value_length = ProtoField.uint16("lumina_pcapng.value_length", "value_length", base.DEC, nil, nil, "value_length"),
  interface_id = ProtoField.uint32("lumina_pcapng.interface_id", "interface_id", base.DEC, nil, nil, "interface_id"),
  timestamp_high = ProtoField.uint32("lumina_pcapng.timestamp_high", "timestamp_high", base.DEC, nil, nil, "units since 1970; microseconds unless the interface says otherwise"),
  timestamp_low = ProtoField.uint32("lumina_pcapng.timestamp_low", "timestamp_low", base.DEC, nil, nil, "timestamp_low"),
  captured_length = ProtoField.uint32("lumina_pcapng.captured_length", "captured_length", base.DEC, nil, nil, "captured_length"),
  original_length = ProtoField.uint32("lumina_pcapng.original_length", "original_length", base.DEC, nil, nil, "original_length"),
  ["obsolete_packet.interface_id"] = ProtoField.uint16("lumina_pcapng.obsolete_packet.interface_id", "interface_id", base.DEC, nil, nil, "interface_id"),
  drops_count = ProtoField.uint16("lumina_pcapng.drops_count", "drops_count", base.DEC, nil, nil, "drops_count"),
}

f.undissected = ProtoField.bytes("lumina_pcapng.undissected", "undissected", base.NONE, "bytes that no layout explains")
protocol.fields = f

local unknown_type = ProtoExpert.new("lumina_pcapng.unknown_type", "unknown message type", expert.group.UNDECODED, expert.severity.WARN)
local length_differs =
  ProtoExpert.new("lumina_pcapng.length_differs", "length disagrees with the layout", expert.group.MALFORMED, expert.severity.ERROR)
local cut =
  ProtoExpert.new("lumina_pcapng.cut_by_capture", "cut by the capture", expert.group.UNDECODED, expert.severity.NOTE)
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

-- Block. What every block begins with.
layouts.block_header = {
  name = "block_header", length = 8,
  fields = {
    { f.block_type, 0, 4, nil, values.block_type },
    { f.total_length, 4, 4 },
  },
}

-- Section Header Block. Begins a section: byte order and interfaces start anew.
layouts.section_header = {
  name = "section_header", length = 24,
  fields = {
    { f.block_type, 0, 4, nil, values.block_type },
    { f.total_length, 4, 4 },
    { f.byte_order, 8, 4, nil, values.byte_order },
    { f.version_major, 12, 2 },
    { f.version_minor, 14, 2 },
    { f.section_length, 16, 8 },
  },
}

-- Interface Description Block. Interfaces are numbered from 0 in the order of these blocks; options follow.
layouts.interface_description = {
  name = "interface_description", length = 16,
  fields = {
    { f.block_type, 0, 4, nil, values.block_type },
    { f.total_length, 4, 4 },
    { f.link_type, 8, 2 },
    { f.reserved, 10, 2 },
    { f.snapshot_length, 12, 4 },
  },
}

-- Option. Padded to a multiple of 4 bytes; the length is without the padding.
layouts.option = {
  name = "option", length = 4,
  fields = {
    { f.code, 0, 2, nil, values.option_code },
    { f.value_length, 2, 2 },
  },
}

-- Enhanced Packet Block. A packet with its interface and time; its bytes follow, padded, then options.
layouts.enhanced_packet = {
  name = "enhanced_packet", length = 28,
  fields = {
    { f.block_type, 0, 4, nil, values.block_type },
    { f.total_length, 4, 4 },
    { f.interface_id, 8, 4 },
    { f.timestamp_high, 12, 4 },
    { f.timestamp_low, 16, 4 },
    { f.captured_length, 20, 4 },
    { f.original_length, 24, 4 },
  },
}

-- Packet Block. What the enhanced packet block replaced.
layouts.obsolete_packet = {
  name = "obsolete_packet", length = 28,
  fields = {
    { f.block_type, 0, 4, nil, values.block_type },
    { f.total_length, 4, 4 },
    { f["obsolete_packet.interface_id"], 8, 2 },
    { f.drops_count, 10, 2 },
    { f.timestamp_high, 12, 4 },
    { f.timestamp_low, 16, 4 },
    { f.captured_length, 20, 4 },
    { f.original_length, 24, 4 },
  },
}

-- Simple Packet Block. A packet of interface 0 without a time; as many bytes as the snapshot length and the block leave.
layouts.simple_packet = {
  name = "simple_packet", length = 12,
  fields = {
    { f.block_type, 0, 4, nil, values.block_type },
    { f.total_length, 4, 4 },
    { f.original_length, 8, 4 },
  },
}

-- no type byte: the first of these whose length agrees
local candidates = { layouts.block_header, layouts.section_header, layouts.interface_description, layouts.option, layouts.enhanced_packet, layouts.obsolete_packet, layouts.simple_packet }

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
  pinfo.cols.protocol = "pcapng capture file 1.0"
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
