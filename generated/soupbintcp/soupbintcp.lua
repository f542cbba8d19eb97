-- @generated from schema/framing/soupbintcp.json
-- by `npx lumina codegen gen`; edit the schema, not this file.
--
-- Wireshark: put it into the folder of personal Lua plugins. tshark: -X lua_script:soupbintcp.lua
-- Recognised in TCP by its layout, or by port: -o lumina_soupbintcp.ports:26477
-- What it carries, by name: -o lumina_soupbintcp.payload:itch50
local protocol = Proto("lumina_soupbintcp", "SoupBinTCP 3.00 to 4.10")

-- names by code; every set is open
local values = {
  reject_reason = {
    [65] = "not authorized",
    [83] = "session not available",
  },
}

-- a filter a field
local f = {
  packet_length = ProtoField.uint16("lumina_soupbintcp.packet_length", "packet_length", base.DEC, nil, nil, "bytes that follow, the type among them"),
  packet_type = ProtoField.char("lumina_soupbintcp.packet_type", "packet_type", base.HEX, nil, nil, "packet_type"),
  text = ProtoField.string("lumina_soupbintcp.text", "text", base.ASCII, "text"),
  session = ProtoField.string("lumina_soupbintcp.session", "session", base.ASCII, "session"),
  sequence_number = ProtoField.string("lumina_soupbintcp.sequence_number", "sequence_number", base.ASCII, "of the next sequenced_data; each one adds 1, nothing else counts"),
  reject_reason = ProtoField.char("lumina_soupbintcp.reject_reason", "reject_reason", base.HEX, values.reject_reason, nil, "reject_reason_code"),
  message = ProtoField.bytes("lumina_soupbintcp.message", "message", base.NONE, "one higher-level message"),
  username = ProtoField.string("lumina_soupbintcp.username", "username", base.ASCII, "case-insensitive"),
  password = ProtoField.string("lumina_soupbintcp.password", "password", base.ASCII, "case-insensitive"),
  requested_session = ProtoField.string("lumina_soupbintcp.requested_session", "requested_session", base.ASCII, "blank for the current one"),
  requested_sequence_number = ProtoField.string("lumina_soupbintcp.requested_sequence_number", "requested_sequence_number", base.ASCII, "1 replays all; 0 begins at the most recently generated message"),
  heartbeat_timeout = ProtoField.string("lumina_soupbintcp.heartbeat_timeout", "heartbeat_timeout", base.ASCII, "ms"),
}

f.undissected = ProtoField.bytes("lumina_soupbintcp.undissected", "undissected", base.NONE, "bytes that no layout explains")
protocol.fields = f

local unknown_type = ProtoExpert.new("lumina_soupbintcp.unknown_type", "unknown message type", expert.group.UNDECODED, expert.severity.WARN)
local length_differs =
  ProtoExpert.new("lumina_soupbintcp.length_differs", "length disagrees with the layout", expert.group.MALFORMED, expert.severity.ERROR)
local cut =
  ProtoExpert.new("lumina_soupbintcp.cut_by_capture", "cut by the capture", expert.group.UNDECODED, expert.severity.NOTE)
local no_payload =
  ProtoExpert.new("lumina_soupbintcp.no_payload", "no protocol of the name in the preferences", expert.group.UNDECODED, expert.severity.WARN)
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

-- Debug. Free text for people. Followed by text: alpha.
layouts.debug = {
  name = "debug", type = "+", length = 3, direction = "both",
  fields = {
    { f.packet_length, 0, 2 },
    { f.packet_type, 2, 1 },
  },
  tail = { kind = "text", at = 3, counter = { 0, 2 }, less = 1, field = f.text },
}

-- Login Accepted. The session is open.
layouts.login_accepted = {
  name = "login_accepted", type = "A", length = 33, direction = "server",
  fields = {
    { f.packet_length, 0, 2 },
    { f.packet_type, 2, 1 },
    { f.session, 3, 10, text(nil, true) },
    { f.sequence_number, 13, 20, text(nil, true) },
  },
}

-- Login Rejected. The server closes the connection after it.
layouts.login_rejected = {
  name = "login_rejected", type = "J", length = 4, direction = "server",
  fields = {
    { f.packet_length, 0, 2 },
    { f.packet_type, 2, 1 },
    { f.reject_reason, 3, 1 },
  },
}

-- Sequenced Data. One message of the payload protocol, with the next sequence number. Followed by message: one higher-level message.
layouts.sequenced_data = {
  name = "sequenced_data", type = "S", length = 3, direction = "server",
  fields = {
    { f.packet_length, 0, 2 },
    { f.packet_type, 2, 1 },
  },
  tail = { kind = "bytes", at = 3, counter = { 0, 2 }, less = 1, field = f.message },
}

-- Unsequenced Data. One message of the payload protocol; not guaranteed to arrive. From the client; since version 4.00 from the server too. Followed by message: one higher-level message.
layouts.unsequenced_data = {
  name = "unsequenced_data", type = "U", length = 3, direction = "both",
  fields = {
    { f.packet_length, 0, 2 },
    { f.packet_type, 2, 1 },
  },
  tail = { kind = "bytes", at = 3, counter = { 0, 2 }, less = 1, field = f.message },
}

-- Server Heartbeat. Sent when the server has sent nothing for a second.
layouts.server_heartbeat = {
  name = "server_heartbeat", type = "H", length = 3, direction = "server",
  fields = {
    { f.packet_length, 0, 2 },
    { f.packet_type, 2, 1 },
  },
}

-- End of Session. The session has ended; the server closes the connection.
layouts.end_of_session = {
  name = "end_of_session", type = "Z", length = 3, direction = "server",
  fields = {
    { f.packet_length, 0, 2 },
    { f.packet_type, 2, 1 },
  },
}

-- Login Request. Expected within about 30 seconds of the connection. Versions 3.00 and 4.00.
layouts.login_request = {
  name = "login_request", type = "L", length = 49, direction = "client",
  fields = {
    { f.packet_length, 0, 2 },
    { f.packet_type, 2, 1 },
    { f.username, 3, 6, text(nil, false) },
    { f.password, 9, 10, text(nil, false) },
    { f.requested_session, 19, 10, text(nil, true) },
    { f.requested_sequence_number, 29, 20, text(nil, true) },
  },
}

-- Login Request (4.10). Version 4.10, with the time after which the link counts as dead. Since 2012-01-13. Told from login_request by its length.
layouts.login_request_with_timeout = {
  name = "login_request_with_timeout", type = "L", length = 54, direction = "client",
  fields = {
    { f.packet_length, 0, 2 },
    { f.packet_type, 2, 1 },
    { f.username, 3, 6, text(nil, false) },
    { f.password, 9, 10, text(nil, false) },
    { f.requested_session, 19, 10, text(nil, true) },
    { f.requested_sequence_number, 29, 20, text(nil, true) },
    { f.heartbeat_timeout, 49, 5, text(nil, true) },
  },
}

-- Client Heartbeat. Sent when the client has sent nothing for a second.
layouts.client_heartbeat = {
  name = "client_heartbeat", type = "R", length = 3, direction = "client",
  fields = {
    { f.packet_length, 0, 2 },
    { f.packet_type, 2, 1 },
  },
}

-- Logout Request. Asks the server to close the connection.
layouts.logout_request = {
  name = "logout_request", type = "O", length = 3, direction = "client",
  fields = {
    { f.packet_length, 0, 2 },
    { f.packet_type, 2, 1 },
  },
}

-- by type byte, every layout that a type has had
local types = {
  any = {
    [43] = { layouts.debug },
    [65] = { layouts.login_accepted },
    [74] = { layouts.login_rejected },
    [83] = { layouts.sequenced_data },
    [85] = { layouts.unsequenced_data },
    [72] = { layouts.server_heartbeat },
    [90] = { layouts.end_of_session },
    [76] = { layouts.login_request, layouts.login_request_with_timeout },
    [82] = { layouts.client_heartbeat },
    [79] = { layouts.logout_request },
  },
}

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
  if range:len() <= 2 then return nil end
  local code = range(2, 1):uint()
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
  pinfo.cols.protocol = "SoupBinTCP 3.00 to 4.10"
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

local function length_at(tvb, _, at)
  return tvb(at, 2):uint() + 2
end

function protocol.dissector(tvb, pinfo, root)
  pinfo.cols.info = ""
  dissect_tcp_pdus(tvb, root, 2, length_at, function(own, info, tree)
    cut_off = own:reported_len() > own:len()
    dissect(own(), info, tree, nil)
    return own:len()
  end)
  return tvb:len()
end

-- whether text is text
local function readable(range, layout)
  for _, row in ipairs(layout.fields) do
    if is_text[row[4]] and range(row[2], row[3]):string(ENC_ISO_8859_1):find("[^ -~]") then return false end
  end
  return true
end

-- the segment is cut into whole messages of known types and right lengths: two of them, or one as long as a login
local function looks_right(tvb)
  local at, count, long = 0, 0, false
  while at + 2 < tvb:len() do
    local size = length_at(tvb, nil, at)
    if size <= 2 or at + size > tvb:len() then return false end
    local own = tvb(at, size)
    local layout = choose(own)
    if not layout or whole_length(own, layout) ~= size or not readable(own, layout) then return false end
    count, long = count + 1, long or layout.length >= 24
    at = at + size
  end
  return (count > 1 or long) and at == tvb:len()
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
