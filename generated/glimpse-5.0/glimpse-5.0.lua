-- @generated from schema/itch/glimpse-5.0.json
-- by `npx lumina codegen gen`; edit the schema, not this file.
--
-- Wireshark: put it into the folder of personal Lua plugins. tshark: -X lua_script:glimpse-5.0.lua
-- Its carrier calls it by its name, glimpse50; "Decode As" takes it for datagrams of one message.
local protocol = Proto("glimpse50", "NASDAQ GLIMPSE 5.0")

-- names by code; every set is open
local values = {
  side = {
    [66] = "buy",
    [83] = "sell",
  },
  event_code = {
    [79] = "start of messages",
    [83] = "start of system hours",
    [81] = "start of market hours",
    [77] = "end of market hours",
    [69] = "end of system hours",
    [67] = "end of messages",
  },
  market_category = {
    [81] = "Nasdaq Global Select Market",
    [71] = "Nasdaq Global Market",
    [83] = "Nasdaq Capital Market",
    [78] = "NYSE",
    [65] = "NYSE American (formerly MKT/Amex)",
    [80] = "NYSE Arca",
    [90] = "Cboe/BATS Z (BZX)",
    [86] = "Investors Exchange (IEX)",
    [32] = "not available",
    [77] = "NYSE Texas",
    [70] = "Texas Exchange, TXSE",
  },
  financial_status = {
    [68] = "deficient",
    [69] = "delinquent",
    [81] = "bankrupt",
    [83] = "suspended",
    [71] = "deficient and bankrupt",
    [72] = "deficient and delinquent",
    [74] = "delinquent and bankrupt",
    [75] = "deficient, delinquent and bankrupt",
    [67] = "creations/redemptions suspended (ETP)",
    [78] = "normal (default)",
    [32] = "not available (non-Nasdaq issue)",
  },
  round_lots_only = {
    [89] = "only round lots accepted",
    [78] = "no order size restriction",
  },
  issue_classification = {
    [65] = "American Depositary Share",
    [66] = "bond",
    [67] = "common stock",
    [70] = "depository receipt",
    [73] = "144A",
    [76] = "limited partnership",
    [78] = "notes",
    [79] = "ordinary share",
    [80] = "preferred stock",
    [81] = "other securities",
    [82] = "right",
    [83] = "shares of beneficial interest",
    [84] = "convertible debenture",
    [85] = "unit",
    [86] = "units of beneficial interest",
    [87] = "warrant",
  },
  issue_sub_type = {
    ["A"] = "preferred trust securities",
    ["AI"] = "Alpha Index ETNs",
    ["B"] = "index based derivative",
    ["C"] = "common shares",
    ["CB"] = "commodity based trust shares",
    ["CF"] = "commodity futures trust shares",
    ["CL"] = "commodity-linked securities",
    ["CM"] = "commodity index trust shares",
    ["CO"] = "collateralized mortgage obligation",
    ["CT"] = "currency trust shares",
    ["CU"] = "commodity-currency-linked securities",
    ["CW"] = "currency warrants",
    ["D"] = "global depositary shares",
    ["E"] = "ETF portfolio depositary receipt",
    ["EG"] = "equity gold shares",
    ["EI"] = "ETN equity index-linked",
    ["EM"] = "NextShares exchange traded managed fund",
    ["EN"] = "exchange traded notes",
    ["EU"] = "equity units",
    ["F"] = "HOLDRS",
    ["FI"] = "ETN fixed income-linked",
    ["FL"] = "ETN futures-linked",
    ["G"] = "global shares",
    ["I"] = "ETF index fund shares",
    ["IR"] = "interest rate",
    ["IW"] = "index warrant",
    ["IX"] = "index-linked exchangeable notes",
    ["J"] = "corporate backed trust security",
    ["L"] = "contingent litigation right",
    ["LL"] = "limited liability company",
    ["M"] = "equity-based derivative",
    ["MF"] = "managed fund shares",
    ["ML"] = "ETN multi-factor index-linked",
    ["MT"] = "managed trust securities",
    ["N"] = "NY registry shares",
    ["O"] = "open ended mutual fund",
    ["P"] = "privately held security",
    ["PP"] = "poison pill",
    ["PU"] = "partnership units",
    ["Q"] = "closed-end funds",
    ["R"] = "Reg S",
    ["RC"] = "redeemable commodity-linked",
    ["RF"] = "ETN redeemable futures-linked",
    ["RT"] = "REIT",
    ["RU"] = "redeemable currency-linked",
    ["S"] = "SEED",
    ["SC"] = "spot rate closing",
    ["SI"] = "spot rate intraday",
    ["T"] = "tracking stock",
    ["TC"] = "trust certificates",
    ["TU"] = "trust units",
    ["U"] = "Portal",
    ["V"] = "contingent value right",
    ["W"] = "trust issued receipts",
    ["WC"] = "world currency option",
    ["X"] = "trust",
    ["Y"] = "other",
    ["Z"] = "not applicable",
  },
  authenticity = {
    [80] = "live/production",
    [84] = "test",
  },
  short_sale_threshold = {
    [89] = "restricted under SEC Rule 203(b)(3)",
    [78] = "not restricted",
    [32] = "not available",
  },
  ipo_flag = {
    [89] = "set up as a new IPO security",
    [78] = "not a new IPO",
    [90] = "non-IPO newly listed security",
    [32] = "not available",
  },
  luld_tier = {
    [49] = "tier 1 NMS stocks and select ETPs",
    [50] = "tier 2 NMS stocks",
    [32] = "not available",
  },
  etp_flag = {
    [89] = "is an ETP",
    [78] = "is not an ETP",
    [32] = "not available",
  },
  inverse = {
    [89] = "inverse ETP",
    [78] = "not inverse",
  },
  trading_state = {
    [72] = "halted across all US equity markets/SROs",
    [80] = "paused across all US equity markets/SROs (Nasdaq-listed only)",
    [81] = "quotation only period",
    [84] = "trading on Nasdaq",
  },
  halt_reason = {
    ["T1"] = "halt, news pending",
    ["T2"] = "halt, news disseminated",
    ["T5"] = "single security trading pause in effect",
    ["T6"] = "regulatory halt, extraordinary market activity",
    ["T8"] = "halt ETF",
    ["T12"] = "halted, information requested by listing market",
    ["H4"] = "halt, non-compliance",
    ["H9"] = "halt, filings not current",
    ["H10"] = "halt, SEC trading suspension",
    ["H11"] = "halt, regulatory concern",
    ["O1"] = "operations halt",
    ["LUDP"] = "volatility trading pause (LULD)",
    ["LUDS"] = "volatility trading pause, straddle condition",
    ["MWC1"] = "market wide circuit breaker halt level 1",
    ["MWC2"] = "market wide circuit breaker halt level 2",
    ["MWC3"] = "market wide circuit breaker halt level 3",
    ["MWC0"] = "circuit breaker halt carried over from previous day",
    ["IPO1"] = "IPO issue not yet trading",
    ["M1"] = "corporate action",
    ["M2"] = "quotation not available",
    ["T3"] = "news and resumption times",
    ["T7"] = "single security trading pause, quotation only period",
    ["R4"] = "qualifications issues resolved, resume",
    ["R9"] = "filing requirements satisfied, resume",
    ["C3"] = "issuer news not forthcoming, resume",
    ["C4"] = "qualifications halt ended, maintenance requirements met",
    ["C9"] = "qualifications halt concluded, filings met",
    ["C11"] = "halt concluded by other regulatory authority",
    ["MWCQ"] = "market wide circuit breaker resumption",
    ["R1"] = "new issue available",
    ["R2"] = "issue available",
    ["IPOQ"] = "IPO security released for quotation",
    ["IPOE"] = "IPO positioning window extension",
    [""] = "reason not available",
  },
  reg_sho_action = {
    [48] = "no price test in place",
    [49] = "restriction in effect, intraday price drop",
    [50] = "restriction remains in effect",
  },
  market_code = {
    [81] = "Nasdaq",
    [66] = "BX, named Nasdaq Texas since 2026",
    [88] = "PSX",
  },
  operational_halt_action = {
    [72] = "operationally halted on that market",
    [84] = "halt lifted, trading resumed",
  },
  retail_interest = {
    [66] = "RPI orders on buy side",
    [83] = "RPI orders on sell side",
    [65] = "RPI orders on both sides",
    [78] = "no RPI orders",
  },
}

-- a filter a field
local f = {
  message_type = ProtoField.char("glimpse50.message_type", "message_type", base.HEX, nil, nil, "message_type"),
  stock_locate = ProtoField.uint16("glimpse50.stock_locate", "stock_locate", base.DEC, nil, nil, "index of the symbol, constant within the day; 0 when the message is not about one symbol"),
  tracking_number = ProtoField.uint16("glimpse50.tracking_number", "tracking_number", base.DEC, nil, nil, "internal to Nasdaq"),
  timestamp = ProtoField.uint64("glimpse50.timestamp", "timestamp", base.DEC, nil, nil, "ns since midnight, US Eastern"),
  event_code = ProtoField.char("glimpse50.event_code", "event_code", base.HEX, values.event_code, nil, "event_code"),
  stock = ProtoField.string("glimpse50.stock", "stock", base.ASCII, "stock"),
  market_category = ProtoField.char("glimpse50.market_category", "market_category", base.HEX, values.market_category, nil, "market_category"),
  financial_status = ProtoField.char("glimpse50.financial_status", "financial_status", base.HEX, values.financial_status, nil, "financial_status_indicator"),
  round_lot_size = ProtoField.uint32("glimpse50.round_lot_size", "round_lot_size", base.DEC, nil, nil, "shares"),
  round_lots_only = ProtoField.char("glimpse50.round_lots_only", "round_lots_only", base.HEX, values.round_lots_only, nil, "round_lots_only"),
  issue_classification = ProtoField.char("glimpse50.issue_classification", "issue_classification", base.HEX, values.issue_classification, nil, "issue_classification"),
  issue_sub_type = ProtoField.string("glimpse50.issue_sub_type", "issue_sub_type", base.ASCII, "issue_sub_type"),
  authenticity = ProtoField.char("glimpse50.authenticity", "authenticity", base.HEX, values.authenticity, nil, "authenticity"),
  short_sale_threshold = ProtoField.char("glimpse50.short_sale_threshold", "short_sale_threshold", base.HEX, values.short_sale_threshold, nil, "short_sale_threshold_indicator"),
  ipo_flag = ProtoField.char("glimpse50.ipo_flag", "ipo_flag", base.HEX, values.ipo_flag, nil, "ipo_flag"),
  luld_tier = ProtoField.char("glimpse50.luld_tier", "luld_tier", base.HEX, values.luld_tier, nil, "luld_reference_price_tier"),
  etp_flag = ProtoField.char("glimpse50.etp_flag", "etp_flag", base.HEX, values.etp_flag, nil, "etp_flag"),
  etp_leverage = ProtoField.uint32("glimpse50.etp_leverage", "etp_leverage", base.DEC, nil, nil, "rounded down to a whole number since 2022-07-14, so 1 covers 1 to 1.99"),
  inverse = ProtoField.char("glimpse50.inverse", "inverse", base.HEX, values.inverse, nil, "inverse_indicator"),
  trading_state = ProtoField.char("glimpse50.trading_state", "trading_state", base.HEX, values.trading_state, nil, "trading_state"),
  reserved = ProtoField.char("glimpse50.reserved", "reserved", base.HEX, nil, nil, "no meaning"),
  reason = ProtoField.string("glimpse50.reason", "reason", base.ASCII, "reason"),
  action = ProtoField.char("glimpse50.action", "action", base.HEX, values.reg_sho_action, nil, "reg_sho_action"),
  market_code = ProtoField.char("glimpse50.market_code", "market_code", base.HEX, values.market_code, nil, "market_code"),
  ["operational_halt.action"] = ProtoField.char("glimpse50.operational_halt.action", "action", base.HEX, values.operational_halt_action, nil, "operational_halt_action"),
  order_ref = ProtoField.uint64("glimpse50.order_ref", "order_ref", base.DEC, nil, nil, "order_reference_number"),
  side = ProtoField.char("glimpse50.side", "side", base.HEX, values.side, nil, "buy_sell_indicator"),
  shares = ProtoField.uint32("glimpse50.shares", "shares", base.DEC, nil, nil, "shares"),
  price = ProtoField.uint32("glimpse50.price", "price", base.DEC, nil, nil, "0.0001 dollars"),
  attribution = ProtoField.string("glimpse50.attribution", "attribution", base.ASCII, "MPID of the participant; NSDQ when displayed without attribution"),
  interest = ProtoField.char("glimpse50.interest", "interest", base.HEX, values.retail_interest, nil, "interest_flag"),
  sequence_number = ProtoField.string("glimpse50.sequence_number", "sequence_number", base.ASCII, "of the live feed, where to go on; whether that message itself is in the snapshot is not proven"),
}

f.undissected = ProtoField.bytes("glimpse50.undissected", "undissected", base.NONE, "bytes that no layout explains")
protocol.fields = f

local unknown_type = ProtoExpert.new("glimpse50.unknown_type", "unknown message type", expert.group.UNDECODED, expert.severity.WARN)
local length_differs =
  ProtoExpert.new("glimpse50.length_differs", "length disagrees with the layout", expert.group.MALFORMED, expert.severity.ERROR)
local cut =
  ProtoExpert.new("glimpse50.cut_by_capture", "cut by the capture", expert.group.UNDECODED, expert.severity.NOTE)
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

-- System Event. Market or feed event; stock_locate is 0.
layouts.system_event = {
  name = "system_event", type = "S", length = 12,
  fields = {
    { f.message_type, 0, 1 },
    { f.stock_locate, 1, 2 },
    { f.tracking_number, 3, 2 },
    { f.timestamp, 5, 6, clock(1e9) },
    { f.event_code, 11, 1 },
  },
}

-- Stock Directory. Names the symbol behind a stock_locate for the day, before system hours start.
layouts.stock_directory = {
  name = "stock_directory", type = "R", length = 39,
  fields = {
    { f.message_type, 0, 1 },
    { f.stock_locate, 1, 2 },
    { f.tracking_number, 3, 2 },
    { f.timestamp, 5, 6, clock(1e9) },
    { f.stock, 11, 8, text(nil, false) },
    { f.market_category, 19, 1 },
    { f.financial_status, 20, 1 },
    { f.round_lot_size, 21, 4 },
    { f.round_lots_only, 25, 1 },
    { f.issue_classification, 26, 1 },
    { f.issue_sub_type, 27, 2, text(values.issue_sub_type, false) },
    { f.authenticity, 29, 1 },
    { f.short_sale_threshold, 30, 1 },
    { f.ipo_flag, 31, 1 },
    { f.luld_tier, 32, 1 },
    { f.etp_flag, 33, 1 },
    { f.etp_leverage, 34, 4 },
    { f.inverse, 38, 1 },
  },
}

-- Stock Trading Action. Trading state of one symbol.
layouts.stock_trading_action = {
  name = "stock_trading_action", type = "H", length = 25,
  fields = {
    { f.message_type, 0, 1 },
    { f.stock_locate, 1, 2 },
    { f.tracking_number, 3, 2 },
    { f.timestamp, 5, 6, clock(1e9) },
    { f.stock, 11, 8, text(nil, false) },
    { f.trading_state, 19, 1 },
    { f.reserved, 20, 1 },
    { f.reason, 21, 4, text(values.halt_reason, false) },
  },
}

-- Reg SHO Short Sale Price Test Restricted Indicator. Short sale price test restriction of one symbol.
layouts.reg_sho_restriction = {
  name = "reg_sho_restriction", type = "Y", length = 20,
  fields = {
    { f.message_type, 0, 1 },
    { f.stock_locate, 1, 2 },
    { f.tracking_number, 3, 2 },
    { f.timestamp, 5, 6, clock(1e9) },
    { f.stock, 11, 8, text(nil, false) },
    { f.action, 19, 1 },
  },
}

-- Operational Halt. Operational halt of one symbol on one market centre; listed by one vendor only. Since 2026-06-11.
layouts.operational_halt = {
  name = "operational_halt", type = "h", length = 21,
  fields = {
    { f.message_type, 0, 1 },
    { f.stock_locate, 1, 2 },
    { f.tracking_number, 3, 2 },
    { f.timestamp, 5, 6, clock(1e9) },
    { f.stock, 11, 8, text(nil, false) },
    { f.market_code, 19, 1 },
    { f["operational_halt.action"], 20, 1 },
  },
}

-- Add Order - No MPID Attribution. A new displayed order without attribution.
layouts.add_order = {
  name = "add_order", type = "A", length = 36,
  fields = {
    { f.message_type, 0, 1 },
    { f.stock_locate, 1, 2 },
    { f.tracking_number, 3, 2 },
    { f.timestamp, 5, 6, clock(1e9) },
    { f.order_ref, 11, 8 },
    { f.side, 19, 1 },
    { f.shares, 20, 4 },
    { f.stock, 24, 8, text(nil, false) },
    { f.price, 32, 4, decimal(4, false) },
  },
}

-- Add Order with MPID Attribution. A new displayed order with its participant.
layouts.add_order_attributed = {
  name = "add_order_attributed", type = "F", length = 40,
  fields = {
    { f.message_type, 0, 1 },
    { f.stock_locate, 1, 2 },
    { f.tracking_number, 3, 2 },
    { f.timestamp, 5, 6, clock(1e9) },
    { f.order_ref, 11, 8 },
    { f.side, 19, 1 },
    { f.shares, 20, 4 },
    { f.stock, 24, 8, text(nil, false) },
    { f.price, 32, 4, decimal(4, false) },
    { f.attribution, 36, 4, text(nil, false) },
  },
}

-- Retail Price Improvement Indicator (RPII). Retail price improvement interest; not sent by Nasdaq since 2014-12-31.
layouts.retail_price_improvement = {
  name = "retail_price_improvement", type = "N", length = 20,
  fields = {
    { f.message_type, 0, 1 },
    { f.stock_locate, 1, 2 },
    { f.tracking_number, 3, 2 },
    { f.timestamp, 5, 6, clock(1e9) },
    { f.stock, 11, 8, text(nil, false) },
    { f.interest, 19, 1 },
  },
}

-- End of Snapshot. The last message. Drop what comes before its sequence number from the live feed, apply the rest in order.
layouts.end_of_snapshot = {
  name = "end_of_snapshot", type = "G", length = 21,
  fields = {
    { f.message_type, 0, 1 },
    { f.sequence_number, 1, 20, text(nil, true) },
  },
}

-- by type byte, every layout that a type has had
local types = {
  any = {
    [83] = { layouts.system_event },
    [82] = { layouts.stock_directory },
    [72] = { layouts.stock_trading_action },
    [89] = { layouts.reg_sho_restriction },
    [104] = { layouts.operational_halt },
    [65] = { layouts.add_order },
    [70] = { layouts.add_order_attributed },
    [78] = { layouts.retail_price_improvement },
    [71] = { layouts.end_of_snapshot },
  },
}

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
  if range:len() <= 0 then return nil end
  local code = range(0, 1):uint()
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
  pinfo.cols.protocol = "NASDAQ GLIMPSE 5.0"
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
