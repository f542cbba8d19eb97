/** Lua behind the tables of messages: how a message is walked, what it carries, and how it is found in a capture. */
import type { Message, Protocol } from '../ir.ts';
import { typeGroups } from '../ir.ts';
import { filterPrefix, lua } from './lua-fields.ts';

/** Bytes that another protocol explains. */
function carries(protocol: Protocol): boolean {
  return protocol.messages.some((message) => message.tail?.kind === 'bytes');
}

/** Every message begins with the number of bytes behind it: it can be cut out of a stream. */
function isStream({ messages }: Protocol): boolean {
  const counts = ({ fields: [first], tail, length }: Message): boolean =>
    first !== undefined && (tail?.counter === first || first.constant === length - first.length);
  return messages.every(counts);
}

export interface Transport {
  /** How a capture is found, for the head of the file. */
  readonly remark: string;
  readonly text: string;
}

/** The functions after the tables of messages. */
export function transportOf(protocol: Protocol): Transport {
  const prefix = filterPrefix(protocol);
  const hasElements = protocol.appendage !== undefined;
  const parts = [
    ...(hasElements ? [ELEMENTS] : []),
    ...(carries(protocol) ? [PAYLOAD] : []),
    message(hasElements, carries(protocol)),
    ...(typeGroups(protocol).length === 0
      ? [CHOOSE_BY_LENGTH]
      : [CHOOSE_BY_TYPE.replaceAll('TYPE_AT', String(protocol.typeOffset))]),
    DISSECT.replaceAll('SPEC', lua(protocol.spec)),
  ];
  if (!carries(protocol)) {
    const remark = `-- Its carrier calls it by its name, ${prefix}; "Decode As" takes it for datagrams of one message.`;
    return { remark, text: [...parts, ALONE].join('\n') };
  }
  const stream = isStream(protocol);
  const table = stream ? 'tcp' : 'udp';
  const remark = `-- Recognised in ${table.toUpperCase()} by its layout, or by port: -o ${prefix}.ports:26477
-- What it carries, by name: -o ${prefix}.payload:itch50`;
  const [size = 2] = protocol.messages.map(({ fields }) => fields[0]?.length);
  const carrier = stream ? STREAM.replaceAll('COUNTER_SIZE', String(size)) : DATAGRAM;
  return { remark, text: [...parts, carrier, PORTS.replaceAll('TABLE', table)].join('\n') };
}

const ELEMENTS = `local function element_tree(range, tree)
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
`;

const PAYLOAD = `protocol.prefs.payload = Pref.string("Payload", "", "Name of the protocol that is carried, such as itch50")

local function payload(range, pinfo, root, direction)
  if protocol.prefs.payload == "" or range:len() == 0 then return end
  local found, dissector = pcall(Dissector.get, protocol.prefs.payload)
  if not found or dissector == nil then return end
  pinfo.private["lumina.direction"] = direction or ""
  dissector:call(range:tvb(), pinfo, root)
end
`;

function message(hasElements: boolean, hasPayload: boolean): string {
  const elements = hasElements
    ? `  elseif tail.kind == "elements" then
    if size >= tail.at then
      if tail.length then add(subtree, range, tail.length) end
      if whole > tail.at then element_tree(range(tail.at, whole - tail.at), subtree) end
    end
`
    : '';
  const payload = hasPayload ? '\n    if tail.kind == "bytes" then payload(own, pinfo, root, direction) end' : '';
  return `-- one message; \`direction\` is that of the message around it
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
${elements}  elseif whole > tail.at then
    local own = range(tail.at, whole - tail.at)
    if tail.kind == "text" then text(nil, false)(subtree, tail.field, own) else subtree:add(tail.field, own) end${payload}
  end
end
`;
}

const CHOOSE_BY_LENGTH = `protocol.prefs.message = Pref.string("Message", "", "Name of the message that every datagram is; empty: told by its length")

local function choose(range)
  if protocol.prefs.message ~= "" then return layouts[protocol.prefs.message] end
  for _, layout in ipairs(candidates) do
    if whole_length(range, layout) == range:len() then return layout end
  end
  return candidates[1]
end
`;

const CHOOSE_BY_TYPE = `-- the layout of a type whose length agrees; else the longest that fits, or the first
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
  if range:len() <= TYPE_AT then return nil end
  local code = range(TYPE_AT, 1):uint()
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
`;

const DISSECT = `local function dissect(range, pinfo, root, direction)
  pinfo.cols.protocol = SPEC
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
`;

const ALONE = `function protocol.dissector(tvb, pinfo, root)
  dissect(tvb(), pinfo, root, pinfo.private["lumina.direction"])
  return tvb:len()
end

DissectorTable.get("udp.port"):add_for_decode_as(protocol)
`;

const DATAGRAM = `function protocol.dissector(tvb, pinfo, root)
  pinfo.cols.info = ""
  dissect(tvb(), pinfo, root, nil)
  return tvb:len()
end

-- a layout whose length agrees, and whose text is text
local function looks_right(range)
  if range:len() == 0 then return false end
  local layout = choose(range)
  if not layout or whole_length(range, layout) ~= range:len() then return false end
  for _, row in ipairs(layout.fields) do
    if row[1] and row[4] and range(row[2], row[3]):string(ENC_ISO_8859_1):find("[^ -~]") then return false end
  end
  return true
end

protocol:register_heuristic("udp", function(tvb, pinfo, root)
  if tvb:len() == 0 or not looks_right(tvb()) then return false end
  pinfo.conversation = protocol
  protocol.dissector(tvb, pinfo, root)
  return true
end)
`;

const STREAM = `local function length_at(tvb, _, at)
  return tvb(at, COUNTER_SIZE):uint() + COUNTER_SIZE
end

function protocol.dissector(tvb, pinfo, root)
  pinfo.cols.info = ""
  dissect_tcp_pdus(tvb, root, COUNTER_SIZE, length_at, function(own, info, tree)
    dissect(own(), info, tree, nil)
    return own:len()
  end)
  return tvb:len()
end

-- the segment is cut into whole messages of known types and right lengths
local function looks_right(tvb)
  local at = 0
  while at + COUNTER_SIZE < tvb:len() do
    local size = length_at(tvb, nil, at)
    if size <= COUNTER_SIZE or at + size > tvb:len() then return false end
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
`;

const PORTS = `protocol.prefs.ports = Pref.range("Ports", "", "TABLE ports; empty: recognised by the layout", 65535)

local ports = ""
function protocol.prefs_changed()
  if ports == protocol.prefs.ports then return end
  local dissectors = DissectorTable.get("TABLE.port")
  if ports ~= "" then dissectors:remove(ports, protocol) end
  ports = protocol.prefs.ports
  if ports ~= "" then dissectors:add(ports, protocol) end
end

DissectorTable.get("TABLE.port"):add_for_decode_as(protocol)
`;
