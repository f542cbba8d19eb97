-- @generated from schema/framing/moldudp64.json
-- by `npx lumina codegen gen`; edit the schema, not this file.
--
-- Wireshark: put it into the folder of personal Lua plugins. tshark: -X lua_script:moldudp64.lua
-- Recognised in UDP by its layout, or by port: -o lumina_moldudp64.ports:26477
-- What it carries, by name: -o lumina_moldudp64.payload:itch50
local protocol = Proto("lumina_moldudp64", "MoldUDP64 1.00")

-- names by code; every set is open
local values = {
  message_count = {
    [0] = "heartbeat",
    [65535] = "end of session",
  },
}

-- a filter a field
local f = {
  session = ProtoField.string("lumina_moldudp64.session", "session", base.ASCII, "a session that has ended never gets more messages"),
  sequence_number = ProtoField.uint64("lumina_moldudp64.sequence_number", "sequence_number", base.DEC, nil, nil, "of the first message in the packet; the next expected one in a heartbeat and at the end of the session"),
  message_count = ProtoField.uint16("lumina_moldudp64.message_count", "message_count", base.DEC, nil, nil, "any other number counts the message blocks that follow"),
  message_length = ProtoField.uint16("lumina_moldudp64.message_length", "message_length", base.DEC, nil, nil, "bytes that follow, without these two; may be 0"),
  message_data = ProtoField.bytes("lumina_moldudp64.message_data", "message_data", base.NONE, "message_length bytes"),
  requested_message_count = ProtoField.uint16("lumina_moldudp64.requested_message_count", "requested_message_count", base.DEC, nil, nil, "at most 65534: 65535 means the end of the session in the other direction"),
}

f.undissected = ProtoField.bytes("lumina_moldudp64.undissected", "undissected", base.NONE, "bytes that no layout explains")
protocol.fields = f

local unknown_type = ProtoExpert.new("lumina_moldudp64.unknown_type", "unknown message type", expert.group.UNDECODED, expert.severity.WARN)
local length_differs =
  ProtoExpert.new("lumina_moldudp64.length_differs", "length disagrees with the layout", expert.group.MALFORMED, expert.severity.ERROR)
local cut =
  ProtoExpert.new("lumina_moldudp64.cut_by_capture", "cut by the capture", expert.group.UNDECODED, expert.severity.NOTE)
local no_payload =
  ProtoExpert.new("lumina_moldudp64.no_payload", "no protocol of the name in the preferences", expert.group.UNDECODED, expert.severity.WARN)
protocol.experts = { unknown_type, length_differs, cut, no_payload }

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

-- Message Block. One message of the payload protocol. Followed by message_data: message_length bytes.
layouts.message_block = {
  name = "message_block", length = 2,
  fields = {
    { f.message_length, 0, 2 },
  },
  tail = { kind = "bytes", at = 2, counter = { 0, 2 }, less = 0, field = f.message_data },
}

-- Request Packet. By unicast to a re-request server; only whole messages that fit one packet come back.
layouts.request_packet = {
  name = "request_packet", length = 20, direction = "client",
  fields = {
    { f.session, 0, 10, text(nil, false) },
    { f.sequence_number, 10, 8 },
    { f.requested_message_count, 18, 2 },
  },
}

-- Downstream Packet. By multicast, or by unicast in reply to a request. Followed by message_blocks: repeated message_block.
layouts.downstream_packet = {
  name = "downstream_packet", length = 20, direction = "server",
  fields = {
    { f.session, 0, 10, text(nil, false) },
    { f.sequence_number, 10, 8 },
    { f.message_count, 18, 2, nil, values.message_count },
  },
  tail = { kind = "repeat", at = 20, counter = { 18, 2 }, of = layouts.message_block, none = { [65535] = true } },
}

-- no type byte: the first of these whose length agrees
local candidates = { layouts.downstream_packet, layouts.request_packet }

protocol.prefs.payload = Pref.string("Payload", "", "Name of the protocol that is carried, such as itch50")

-- whether the payload of this packet was dissected, and says itself what it is
local carried = false

local function payload(range, pinfo, tree, root, direction)
  if protocol.prefs.payload == "" or range:len() == 0 then return end
  local found, dissector = pcall(Dissector.get, protocol.prefs.payload)
  if not found or dissector == nil then
    tree:add_proto_expert_info(no_payload, "no protocol named " .. protocol.prefs.payload .. "; see the preference payload")
    return
  end
  carried = true
  pinfo.private["lumina.direction"] = direction or ""
  dissector:call(range:tvb(), pinfo, root)
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
  if whole > tail.at then
    local own = range(tail.at, whole - tail.at)
    if tail.kind == "text" then text(nil, false)(subtree, tail.field, own) else subtree:add(tail.field, own) end
    if tail.kind == "bytes" then payload(own, pinfo, subtree, root, direction) end
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
  pinfo.cols.protocol = "MoldUDP64 1.00"
  local layout = choose(range, direction)
  if layout then
    carried = false
    message_tree(range, pinfo, root, root, layout, direction)
    if not carried then pinfo.cols.info:append(" " .. layout.name) end
    return
  end
  local tree = root:add(protocol, range, "unknown message")
  tree:add_proto_expert_info(unknown_type)
  tree:add(f.undissected, range)
end

function protocol.dissector(tvb, pinfo, root)
  pinfo.cols.info = ""
  cut_off = tvb:reported_len() > tvb:len()
  dissect(tvb(), pinfo, root, nil)
  return tvb:len()
end

-- whether text is text
local function readable(range, layout)
  for _, row in ipairs(layout.fields) do
    if is_text[row[4]] and range(row[2], row[3]):string(ENC_ISO_8859_1):find("[^ -~]") then return false end
  end
  return true
end

-- what is counted is there, ends with the datagram, and text is text; less, such as a heartbeat, may be anything
local function looks_right(range)
  if range:len() == 0 then return false end
  local layout = choose(range)
  if not layout or not layout.tail or whole_length(range, layout) ~= range:len() then return false end
  return range:len() > layout.length and readable(range, layout)
end

protocol:register_heuristic("udp", function(tvb, pinfo, root)
  if tvb:len() == 0 or not looks_right(tvb()) then return false end
  pinfo.conversation = protocol
  protocol.dissector(tvb, pinfo, root)
  return true
end)

protocol.prefs.ports = Pref.range("Ports", "", "udp ports; empty: recognised by the layout", 65535)

local ports = ""
function protocol.prefs_changed()
  if ports == protocol.prefs.ports then return end
  local dissectors = DissectorTable.get("udp.port")
  if ports ~= "" then dissectors:remove(ports, protocol) end
  ports = protocol.prefs.ports
  if ports ~= "" then dissectors:add(ports, protocol) end
end

DissectorTable.get("udp.port"):add_for_decode_as(protocol)
