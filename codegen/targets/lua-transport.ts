/** Lua behind the tables of messages: how a message is walked, what it carries, and how it is found in a capture. */
import { type Protocol, typeGroups } from '../ir.ts';
import { carrierOf, PAYLOAD } from './lua-carrier.ts';
import { carries } from './lua-engine.ts';
import { filterPrefix, lua } from './lua-fields.ts';

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
    dissect(carries(protocol)).replaceAll('SPEC', lua(protocol.spec)),
  ];
  if (!carries(protocol)) {
    const remark = `-- Its carrier calls it by its name, ${prefix}; "Decode As" takes it for datagrams of one message.`;
    return { remark, text: [...parts, ALONE].join('\n') };
  }
  const carrier = carrierOf(protocol);
  return { remark: carrier.remark, text: [...parts, carrier.text].join('\n') };
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

function message(hasElements: boolean, hasPayload: boolean): string {
  const elements = hasElements
    ? `  if tail.kind == "elements" and size >= tail.at then
    if tail.length then add(subtree, range, tail.length) end
    if whole > tail.at then element_tree(range(tail.at, whole - tail.at), subtree) end
  end
`
    : '';
  const payload = hasPayload ? '\n    if tail.kind == "bytes" then payload(own, pinfo, subtree, root, direction) end' : '';
  return `-- whether the capture holds less of the packet than there was
local cut_off = false

-- one message; \`direction\` is that of the message around it
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
${elements}  if whole > tail.at${hasElements ? ' and tail.kind ~= "elements"' : ''} then
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

/** A carrier's own name says nothing where what it carries has said its name. */
function dissect(hasPayload: boolean): string {
  const own = hasPayload ? 'if not carried then pinfo.cols.info:append(" " .. layout.name) end' : '';
  return `local function dissect(range, pinfo, root, direction)
  pinfo.cols.protocol = SPEC
  local layout = choose(range, direction)
  if layout then
${hasPayload ? '    carried = false' : '    pinfo.cols.info:append(" " .. layout.name)'}
    message_tree(range, pinfo, root, root, layout, direction)
${own === '' ? '' : `    ${own}\n`}    return
  end
  local tree = root:add(protocol, range, "unknown message")
  tree:add_proto_expert_info(unknown_type)
  tree:add(f.undissected, range)
end
`;
}

const ALONE = `function protocol.dissector(tvb, pinfo, root)
  cut_off = tvb:reported_len() > tvb:len()
  dissect(tvb(), pinfo, root, pinfo.private["lumina.direction"])
  return tvb:len()
end

DissectorTable.get("udp.port"):add_for_decode_as(protocol)
`;
