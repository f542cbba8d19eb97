-- @generated from schema/framing/binaryfile.json
-- by `npx lumina codegen gen`; edit the schema, not this file.
--
-- Wireshark: put it into the folder of personal Lua plugins. tshark: -X lua_script:binaryfile.lua
-- Recognised in TCP by its layout, or by port: -o binaryfile.ports:26477
-- What it carries, by name: -o binaryfile.payload:itch50
local protocol = Proto("binaryfile", "Nasdaq BinaryFILE 1.00")

-- a filter a field
local f = {
  payload_length = ProtoField.uint16("binaryfile.payload_length", "payload_length", base.DEC, nil, nil, "bytes that follow, without these two; 0 is the end of the session"),
  payload = ProtoField.bytes("binaryfile.payload", "payload", base.NONE, "payload_length bytes"),
}

f.undissected = ProtoField.bytes("binaryfile.undissected", "undissected", base.NONE, "bytes that no layout explains")
protocol.fields = f

local unknown_type = ProtoExpert.new("binaryfile.unknown_type", "unknown message type", expert.group.UNDECODED, expert.severity.WARN)
local length_differs =
  ProtoExpert.new("binaryfile.length_differs", "length disagrees with the layout", expert.group.MALFORMED, expert.severity.ERROR)
protocol.experts = { unknown_type, length_differs }

local function plain(tree, field, own)
  return tree:add(field, own)
end

-- text without its padding, and the name of a code
local function text(names, right)
  return function(tree, field, own)
    local word = own:string(ENC_ISO_8859_1):gsub(" +$", "")
    if right then word = word:gsub("^ +", "") end
    local item = tree:add(field, own, word)
    if names and names[word] then item:append_text(" (" .. names[word] .. ")") end
  end
end

-- a scaled number with its point
local function decimal(scale, signed)
  return function(tree, field, own)
    local digits = tostring(signed and own:int64() or own:uint64())
    local sign = digits:match("^-") or ""
    digits = digits:sub(#sign + 1)
    digits = string.rep("0", scale + 1 - #digits) .. digits
    plain(tree, field, own):append_text(" (" .. sign .. digits:sub(1, -scale - 1) .. "." .. digits:sub(-scale) .. ")")
  end
end

-- a time of day, from this many units a second
local function clock(units)
  return function(tree, field, own)
    local value = own:uint64():tonumber()
    local item = plain(tree, field, own)
    if value >= 2 ^ 48 then return end
    local seconds = math.floor(value / units)
    local rest = (value - seconds * units) * (1e9 / units)
    item:append_text(
      string.format(" (%02d:%02d:%02d.%09d)", math.floor(seconds / 3600), math.floor(seconds / 60) % 60, seconds % 60, rest)
    )
  end
end

-- the names of the bits that are set
local function flags(names)
  return function(tree, field, own)
    local set = {}
    for mask, name in pairs(names) do
      if bit.band(own:uint(), mask) ~= 0 then set[#set + 1] = name end
    end
    table.sort(set)
    plain(tree, field, own):append_text(" (" .. table.concat(set, ", ") .. ")")
  end
end

local function add(tree, range, row)
  local show = row[4] or plain
  show(tree, row[1], range(row[2], row[3]))
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

-- Record. One message of the payload protocol. Followed by payload: payload_length bytes.
layouts.record = {
  name = "record", length = 2,
  fields = {
    { f.payload_length, 0, 2 },
  },
  tail = { kind = "bytes", at = 2, counter = { 0, 2 }, less = 0, field = f.payload },
}

-- no type byte: the first of these whose length agrees
local candidates = { layouts.record }

protocol.prefs.payload = Pref.string("Payload", "", "Name of the protocol that is carried, such as itch50")

local function payload(range, pinfo, root, direction)
  if protocol.prefs.payload == "" or range:len() == 0 then return end
  local found, dissector = pcall(Dissector.get, protocol.prefs.payload)
  if not found or dissector == nil then return end
  pinfo.private["lumina.direction"] = direction or ""
  dissector:call(range:tvb(), pinfo, root)
end

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
    local said = length and length .. " bytes" or "more bytes than there are"
    subtree:add_proto_expert_info(length_differs, layout.name .. " of " .. size .. " bytes, where the layout has " .. said)
  end
  if not whole or whole > size or whole < layout.length then return end
  if whole < size then subtree:add(f.undissected, range(whole)) end
  if not tail then return end
  if tail.kind == "repeat" then
    local at = tail.at
    while at < whole do
      local each = whole_length(range(at, whole - at), tail.of)
      message_tree(range(at, each), pinfo, subtree, root, tail.of, direction)
      at = at + each
    end
  elseif whole > tail.at then
    local own = range(tail.at, whole - tail.at)
    if tail.kind == "text" then text(nil, false)(subtree, tail.field, own) else subtree:add(tail.field, own) end
    if tail.kind == "bytes" then payload(own, pinfo, root, direction) end
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
  pinfo.cols.protocol = "Nasdaq BinaryFILE 1.00"
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

local function length_at(tvb, _, at)
  return tvb(at, 2):uint() + 2
end

function protocol.dissector(tvb, pinfo, root)
  pinfo.cols.info = ""
  dissect_tcp_pdus(tvb, root, 2, length_at, function(own, info, tree)
    dissect(own(), info, tree, nil)
    return own:len()
  end)
  return tvb:len()
end

-- the segment is cut into whole messages of known types and right lengths
local function looks_right(tvb)
  local at = 0
  while at + 2 < tvb:len() do
    local size = length_at(tvb, nil, at)
    if size <= 2 or at + size > tvb:len() then return false end
    local layout = choose(tvb(at, size))
    if not layout or whole_length(tvb(at, size), layout) ~= size then return false end
    at = at + size
  end
  return at > 0 and at == tvb:len()
end

protocol:register_heuristic("tcp", function(tvb, pinfo, root)
  if not looks_right(tvb) then return false end
  pinfo.conversation = protocol
  protocol.dissector(tvb, pinfo, root)
  return true
end)

protocol.prefs.ports = Pref.range("Ports", "", "tcp ports; empty: recognised by the layout", 65535)

local ports = ""
function protocol.prefs_changed()
  if ports == protocol.prefs.ports then return end
  local dissectors = DissectorTable.get("tcp.port")
  if ports ~= "" then dissectors:remove(ports, protocol) end
  ports = protocol.prefs.ports
  if ports ~= "" then dissectors:add(ports, protocol) end
end

DissectorTable.get("tcp.port"):add_for_decode_as(protocol)
