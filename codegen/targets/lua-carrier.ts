/** Lua of a protocol that carries another: the payload is handed on, and packets are found in a capture. */
import { type Message, type Protocol, typeGroups } from '../ir.ts';
import { filterPrefix } from './lua-fields.ts';

/** Every message begins with the number of bytes behind it: it can be cut out of a stream. */
function isStream({ messages }: Protocol): boolean {
  const counts = ({ fields: [first], tail, length }: Message): boolean =>
    first !== undefined && (tail?.counter === first || first.constant === length - first.length);
  return messages.every(counts);
}

/** What dissects the carrier's packets, and a remark about how they are found. */
export function carrierOf(protocol: Protocol): { readonly remark: string; readonly text: string } {
  const prefix = filterPrefix(protocol);
  const stream = isStream(protocol);
  const table = stream ? 'tcp' : 'udp';
  // In a stream without type bytes, any two texts behind their lengths would do.
  const known = !stream || typeGroups(protocol).length > 0;
  const found = known
    ? `Recognised in ${table.toUpperCase()} by its layout, or by port`
    : `Told by its ${table.toUpperCase()} port`;
  const remark = `-- ${found}: -o ${prefix}.ports:26477
-- What it carries, by name: -o ${prefix}.payload:itch50`;
  const [size = 2] = protocol.messages.map(({ fields }) => fields[0]?.length);
  const parts = stream ? [STREAM.replaceAll('COUNTER_SIZE', String(size))] : [DATAGRAM];
  if (known) parts.push(READABLE, (stream ? STREAM_FOUND : DATAGRAM_FOUND).replaceAll('COUNTER_SIZE', String(size)));
  const empty = known ? 'empty: recognised by the layout' : 'empty: none';
  parts.push(PORTS.replaceAll('TABLE', table).replace('EMPTY', empty));
  return { remark, text: parts.join('\n') };
}

/** Hands bytes to the dissector that the preferences name. */
export const PAYLOAD = `protocol.prefs.payload = Pref.string("Payload", "", "Name of the protocol that is carried, such as itch50")

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
`;

const READABLE = `-- whether text is text
local function readable(range, layout)
  for _, row in ipairs(layout.fields) do
    if is_text[row[4]] and range(row[2], row[3]):string(ENC_ISO_8859_1):find("[^ -~]") then return false end
  end
  return true
end
`;

const DATAGRAM = `function protocol.dissector(tvb, pinfo, root)
  pinfo.cols.info = ""
  cut_off = tvb:reported_len() > tvb:len()
  dissect(tvb(), pinfo, root, nil)
  return tvb:len()
end
`;

const DATAGRAM_FOUND = `-- what is counted is there, ends with the datagram, and text is text; less, such as a heartbeat, may be anything
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
`;

const STREAM = `local function length_at(tvb, _, at)
  return tvb(at, COUNTER_SIZE):uint() + COUNTER_SIZE
end

function protocol.dissector(tvb, pinfo, root)
  pinfo.cols.info = ""
  dissect_tcp_pdus(tvb, root, COUNTER_SIZE, length_at, function(own, info, tree)
    cut_off = own:reported_len() > own:len()
    dissect(own(), info, tree, nil)
    return own:len()
  end)
  return tvb:len()
end
`;

const STREAM_FOUND = `-- the segment is cut into whole messages of known types and right lengths: two of them, or one as long as a login
local function looks_right(tvb)
  local at, count, long = 0, 0, false
  while at + COUNTER_SIZE < tvb:len() do
    local size = length_at(tvb, nil, at)
    if size <= COUNTER_SIZE or at + size > tvb:len() then return false end
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
`;

const PORTS = `protocol.prefs.ports = Pref.range("Ports", "", "TABLE ports; EMPTY", 65535)

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
