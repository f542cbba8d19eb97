-- @generated from schema/framing/network.json
-- by `npx lumina codegen gen`; edit the schema, not this file.
--
-- Wireshark: put it into the folder of personal Lua plugins. tshark: -X lua_script:network.lua
-- Its carrier calls it by its name, lumina_network; "Decode As" takes it for datagrams of one message.
local protocol = Proto("lumina_network", "Ethernet, Linux cooked, IP, UDP, TCP")

-- names by code; every set is open
local values = {
  ether_type = {
    [2048] = "ipv4",
    [33024] = "vlan",
    [34525] = "ipv6",
    [34984] = "service vlan",
    [37120] = "stacked vlan",
  },
  ip_protocol = {
    [0] = "hop by hop options",
    [6] = "tcp",
    [17] = "udp",
    [43] = "routing",
    [44] = "fragment",
    [60] = "destination options",
  },
  tcp_flags = {
    [1] = "fin",
    [2] = "syn",
    [4] = "reset",
    [8] = "push",
    [16] = "acknowledge",
  },
}

-- a filter a field
local f = {
  destination = ProtoField.bytes("lumina_network.destination", "destination", base.NONE, "destination"),
  source = ProtoField.bytes("lumina_network.source", "source", base.NONE, "source"),
  ether_type = ProtoField.uint16("lumina_network.ether_type", "ether_type", base.DEC, nil, nil, "ether_type"),
  control = ProtoField.uint16("lumina_network.control", "control", base.DEC, nil, nil, "priority and network number"),
  packet_type = ProtoField.uint16("lumina_network.packet_type", "packet_type", base.DEC, nil, nil, "packet_type"),
  hardware_type = ProtoField.uint16("lumina_network.hardware_type", "hardware_type", base.DEC, nil, nil, "hardware_type"),
  address_length = ProtoField.uint16("lumina_network.address_length", "address_length", base.DEC, nil, nil, "address_length"),
  address = ProtoField.uint64("lumina_network.address", "address", base.DEC, nil, nil, "address"),
  reserved = ProtoField.uint16("lumina_network.reserved", "reserved", base.DEC, nil, nil, "reserved"),
  interface_index = ProtoField.uint32("lumina_network.interface_index", "interface_index", base.DEC, nil, nil, "interface_index"),
  ["linux_cooked_2.packet_type"] = ProtoField.uint8("lumina_network.linux_cooked_2.packet_type", "packet_type", base.DEC, nil, nil, "packet_type"),
  ["linux_cooked_2.address_length"] = ProtoField.uint8("lumina_network.linux_cooked_2.address_length", "address_length", base.DEC, nil, nil, "address_length"),
  family = ProtoField.uint32("lumina_network.family", "family", base.DEC, nil, nil, "the system's number of IPv4 or IPv6, in the byte order of the machine that captured"),
  version_and_words = ProtoField.uint8("lumina_network.version_and_words", "version_and_words", base.DEC, nil, nil, "version 4 in the top half; header length in 4-byte words below"),
  service = ProtoField.uint8("lumina_network.service", "service", base.DEC, nil, nil, "service"),
  total_length = ProtoField.uint16("lumina_network.total_length", "total_length", base.DEC, nil, nil, "header and payload"),
  identification = ProtoField.uint16("lumina_network.identification", "identification", base.DEC, nil, nil, "identification"),
  fragment = ProtoField.uint16("lumina_network.fragment", "fragment", base.DEC, nil, nil, "0x4000 don't fragment, 0x2000 more fragments, then the offset in 8-byte units"),
  time_to_live = ProtoField.uint8("lumina_network.time_to_live", "time_to_live", base.DEC, nil, nil, "time_to_live"),
  protocol = ProtoField.uint8("lumina_network.protocol", "protocol", base.DEC, nil, nil, "protocol"),
  checksum = ProtoField.uint16("lumina_network.checksum", "checksum", base.DEC, nil, nil, "checksum"),
  ["ipv4.source"] = ProtoField.uint32("lumina_network.ipv4.source", "source", base.DEC, nil, nil, "source"),
  ["ipv4.destination"] = ProtoField.uint32("lumina_network.ipv4.destination", "destination", base.DEC, nil, nil, "destination"),
  version_and_flow = ProtoField.uint32("lumina_network.version_and_flow", "version_and_flow", base.DEC, nil, nil, "version 6 in the top 4 bits"),
  payload_length = ProtoField.uint16("lumina_network.payload_length", "payload_length", base.DEC, nil, nil, "extension headers and payload"),
  next_header = ProtoField.uint8("lumina_network.next_header", "next_header", base.DEC, nil, nil, "next_header"),
  hop_limit = ProtoField.uint8("lumina_network.hop_limit", "hop_limit", base.DEC, nil, nil, "hop_limit"),
  source_0 = ProtoField.uint32("lumina_network.source_0", "source_0", base.DEC, nil, nil, "first 4 bytes of 16"),
  source_1 = ProtoField.uint32("lumina_network.source_1", "source_1", base.DEC, nil, nil, "source_1"),
  source_2 = ProtoField.uint32("lumina_network.source_2", "source_2", base.DEC, nil, nil, "source_2"),
  source_3 = ProtoField.uint32("lumina_network.source_3", "source_3", base.DEC, nil, nil, "source_3"),
  destination_0 = ProtoField.uint32("lumina_network.destination_0", "destination_0", base.DEC, nil, nil, "first 4 bytes of 16"),
  destination_1 = ProtoField.uint32("lumina_network.destination_1", "destination_1", base.DEC, nil, nil, "destination_1"),
  destination_2 = ProtoField.uint32("lumina_network.destination_2", "destination_2", base.DEC, nil, nil, "destination_2"),
  destination_3 = ProtoField.uint32("lumina_network.destination_3", "destination_3", base.DEC, nil, nil, "destination_3"),
  more_words = ProtoField.uint8("lumina_network.more_words", "more_words", base.DEC, nil, nil, "8-byte words after these 8 bytes"),
  content = ProtoField.uint64("lumina_network.content", "content", base.DEC, nil, nil, "content"),
  ["ipv6_fragment.reserved"] = ProtoField.uint8("lumina_network.ipv6_fragment.reserved", "reserved", base.DEC, nil, nil, "reserved"),
  ["ipv6_fragment.identification"] = ProtoField.uint32("lumina_network.ipv6_fragment.identification", "identification", base.DEC, nil, nil, "identification"),
  source_port = ProtoField.uint16("lumina_network.source_port", "source_port", base.DEC, nil, nil, "source_port"),
  destination_port = ProtoField.uint16("lumina_network.destination_port", "destination_port", base.DEC, nil, nil, "destination_port"),
  datagram_length = ProtoField.uint16("lumina_network.datagram_length", "datagram_length", base.DEC, nil, nil, "header and payload"),
  sequence_number = ProtoField.uint32("lumina_network.sequence_number", "sequence_number", base.DEC, nil, nil, "of the first byte of the payload"),
  acknowledgement = ProtoField.uint32("lumina_network.acknowledgement", "acknowledgement", base.DEC, nil, nil, "acknowledgement"),
  words = ProtoField.uint8("lumina_network.words", "words", base.DEC, nil, nil, "header length in 4-byte words, in the top half"),
  flags = ProtoField.uint8("lumina_network.flags", "flags", base.DEC, nil, nil, "flags"),
  window = ProtoField.uint16("lumina_network.window", "window", base.DEC, nil, nil, "window"),
  urgent = ProtoField.uint16("lumina_network.urgent", "urgent", base.DEC, nil, nil, "urgent"),
}

f.undissected = ProtoField.bytes("lumina_network.undissected", "undissected", base.NONE, "bytes that no layout explains")
protocol.fields = f

local unknown_type = ProtoExpert.new("lumina_network.unknown_type", "unknown message type", expert.group.UNDECODED, expert.severity.WARN)
local length_differs =
  ProtoExpert.new("lumina_network.length_differs", "length disagrees with the layout", expert.group.MALFORMED, expert.severity.ERROR)
local cut =
  ProtoExpert.new("lumina_network.cut_by_capture", "cut by the capture", expert.group.UNDECODED, expert.severity.NOTE)
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

-- Ethernet II.
layouts.ethernet = {
  name = "ethernet", length = 14,
  fields = {
    { f.destination, 0, 6 },
    { f.source, 6, 6 },
    { f.ether_type, 12, 2, nil, values.ether_type },
  },
}

-- IEEE 802.1Q tag.
layouts.vlan_tag = {
  name = "vlan_tag", length = 4,
  fields = {
    { f.control, 0, 2 },
    { f.ether_type, 2, 2, nil, values.ether_type },
  },
}

-- Linux cooked capture (SLL).
layouts.linux_cooked = {
  name = "linux_cooked", length = 16,
  fields = {
    { f.packet_type, 0, 2 },
    { f.hardware_type, 2, 2 },
    { f.address_length, 4, 2 },
    { f.address, 6, 8 },
    { f.ether_type, 14, 2, nil, values.ether_type },
  },
}

-- Linux cooked capture v2 (SLL2).
layouts.linux_cooked_2 = {
  name = "linux_cooked_2", length = 20,
  fields = {
    { f.ether_type, 0, 2, nil, values.ether_type },
    { f.reserved, 2, 2 },
    { f.interface_index, 4, 4 },
    { f.hardware_type, 8, 2 },
    { f["linux_cooked_2.packet_type"], 10, 1 },
    { f["linux_cooked_2.address_length"], 11, 1 },
    { f.address, 12, 8 },
  },
}

-- BSD loopback.
layouts.loopback = {
  name = "loopback", length = 4,
  fields = {
    { f.family, 0, 4 },
  },
}

-- RFC 791.
layouts.ipv4 = {
  name = "ipv4", length = 20,
  fields = {
    { f.version_and_words, 0, 1 },
    { f.service, 1, 1 },
    { f.total_length, 2, 2 },
    { f.identification, 4, 2 },
    { f.fragment, 6, 2 },
    { f.time_to_live, 8, 1 },
    { f.protocol, 9, 1, nil, values.ip_protocol },
    { f.checksum, 10, 2 },
    { f["ipv4.source"], 12, 4 },
    { f["ipv4.destination"], 16, 4 },
  },
}

-- RFC 8200.
layouts.ipv6 = {
  name = "ipv6", length = 40,
  fields = {
    { f.version_and_flow, 0, 4 },
    { f.payload_length, 4, 2 },
    { f.next_header, 6, 1, nil, values.ip_protocol },
    { f.hop_limit, 7, 1 },
    { f.source_0, 8, 4 },
    { f.source_1, 12, 4 },
    { f.source_2, 16, 4 },
    { f.source_3, 20, 4 },
    { f.destination_0, 24, 4 },
    { f.destination_1, 28, 4 },
    { f.destination_2, 32, 4 },
    { f.destination_3, 36, 4 },
  },
}

-- RFC 8200 extension header. Hop-by-hop options, routing, destination options.
layouts.ipv6_extension = {
  name = "ipv6_extension", length = 8,
  fields = {
    { f.next_header, 0, 1, nil, values.ip_protocol },
    { f.more_words, 1, 1 },
    { f.content, 2, 6 },
  },
}

-- RFC 8200 fragment header.
layouts.ipv6_fragment = {
  name = "ipv6_fragment", length = 8,
  fields = {
    { f.next_header, 0, 1, nil, values.ip_protocol },
    { f["ipv6_fragment.reserved"], 1, 1 },
    { f.fragment, 2, 2 },
    { f["ipv6_fragment.identification"], 4, 4 },
  },
}

-- RFC 768.
layouts.udp = {
  name = "udp", length = 8,
  fields = {
    { f.source_port, 0, 2 },
    { f.destination_port, 2, 2 },
    { f.datagram_length, 4, 2 },
    { f.checksum, 6, 2 },
  },
}

-- RFC 9293.
layouts.tcp = {
  name = "tcp", length = 20,
  fields = {
    { f.source_port, 0, 2 },
    { f.destination_port, 2, 2 },
    { f.sequence_number, 4, 4 },
    { f.acknowledgement, 8, 4 },
    { f.words, 12, 1 },
    { f.flags, 13, 1, flags(values.tcp_flags) },
    { f.window, 14, 2 },
    { f.checksum, 16, 2 },
    { f.urgent, 18, 2 },
  },
}

-- no type byte: the first of these whose length agrees
local candidates = { layouts.ethernet, layouts.vlan_tag, layouts.linux_cooked, layouts.linux_cooked_2, layouts.loopback, layouts.ipv4, layouts.ipv6, layouts.ipv6_extension, layouts.ipv6_fragment, layouts.udp, layouts.tcp }

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
  pinfo.cols.protocol = "Ethernet, Linux cooked, IP, UDP, TCP"
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
