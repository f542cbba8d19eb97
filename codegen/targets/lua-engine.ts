/** Lua before the tables of messages: how values are shown, and how long a message is. */
import type { Protocol } from '../ir.ts';
import { filterPrefix } from './lua-fields.ts';

/** Bytes that another protocol explains. */
export function carries(protocol: Protocol): boolean {
  return protocol.messages.some((message) => message.tail?.kind === 'bytes');
}

const CARRIER_EXPERT = {
  name: 'no_payload',
  text: `local no_payload =
  ProtoExpert.new("PREFIX.no_payload", "no protocol of the name in the preferences", expert.group.UNDECODED, expert.severity.WARN)
`,
};

/** The functions before the tables of messages. */
export function engine(protocol: Protocol): string {
  const little = protocol.endian === 'little';
  const prefix = filterPrefix(protocol);
  return ENGINE.replace('EXPERTS', carries(protocol) ? `, ${CARRIER_EXPERT.name}` : '')
    .replace('CARRIER_EXPERT\n', carries(protocol) ? CARRIER_EXPERT.text : '')
    .replaceAll('PREFIX', prefix)
    .replaceAll('UINT64', little ? 'le_uint64' : 'uint64')
    .replaceAll('INT64', little ? 'le_int64' : 'int64')
    .replaceAll('tree:ADD', little ? 'tree:add_le' : 'tree:add');
}

const ENGINE = `f.undissected = ProtoField.bytes("PREFIX.undissected", "undissected", base.NONE, "bytes that no layout explains")
protocol.fields = f

local unknown_type = ProtoExpert.new("PREFIX.unknown_type", "unknown message type", expert.group.UNDECODED, expert.severity.WARN)
local length_differs =
  ProtoExpert.new("PREFIX.length_differs", "length disagrees with the layout", expert.group.MALFORMED, expert.severity.ERROR)
local cut =
  ProtoExpert.new("PREFIX.cut_by_capture", "cut by the capture", expert.group.UNDECODED, expert.severity.NOTE)
CARRIER_EXPERT
protocol.experts = { unknown_type, length_differs, cutEXPERTS }

local function plain(tree, field, own)
  return tree:ADD(field, own)
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
    local digits = tostring(signed and own:INT64() or own:UINT64())
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
    local value = own:UINT64():tonumber()
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
    local set, bits = {}, own:UINT64():tonumber()
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
  local name = names and (names[own:UINT64():tonumber()] or names[own:INT64():tonumber()])
  if name then item:append_text(" (" .. name .. ")") end
end

local function count_of(range, counter)
  return range(counter[1], counter[2]):UINT64():tonumber()
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
`;
