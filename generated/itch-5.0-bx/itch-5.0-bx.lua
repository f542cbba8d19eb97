-- @generated from schema/itch/itch-5.0-bx.json
-- by `npx lumina codegen gen`; edit the schema, not this file.
--
-- Wireshark: put it into the folder of personal Lua plugins. tshark: -X lua_script:itch-5.0-bx.lua
-- Its carrier calls it by its name, itch50bx; "Decode As" takes it for datagrams of one message.
local protocol = Proto("itch50bx", "NASDAQ BX TotalView-ITCH 5.0")

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
  primary_market_maker = {
    [89] = "primary",
    [78] = "non-primary",
  },
  market_maker_mode = {
    [78] = "normal",
    [80] = "passive",
    [83] = "syndicate",
    [82] = "pre-syndicate",
    [76] = "penalty",
  },
  participant_state = {
    [65] = "active",
    [69] = "excused/withdrawn",
    [87] = "withdrawn",
    [83] = "suspended",
    [68] = "deleted",
  },
  breached_level = {
    [49] = "level 1",
    [50] = "level 2",
    [51] = "level 3",
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
  printable = {
    [78] = "non-printable",
    [89] = "printable",
  },
  cross_type = {
    [79] = "opening cross",
    [67] = "closing cross",
    [72] = "cross for IPO and halted/paused securities",
    [73] = "intraday or post-close cross network",
  },
  imbalance_direction = {
    [66] = "buy imbalance",
    [83] = "sell imbalance",
    [78] = "no imbalance",
    [79] = "insufficient orders to calculate",
  },
  imbalance_cross_type = {
    [79] = "opening cross",
    [67] = "closing cross",
    [72] = "cross for IPO and halted/paused securities",
    [73] = "intraday or post-close cross network",
  },
  price_variation = {
    [49] = "1-1.99%",
    [50] = "2-2.99%",
    [51] = "3-3.99%",
    [52] = "4-4.99%",
    [53] = "5-5.99%",
    [54] = "6-6.99%",
    [55] = "7-7.99%",
    [56] = "8-8.99%",
    [57] = "9-9.99%",
    [76] = "< 1%",
    [65] = "10-19.99%",
    [66] = "20-29.99%",
    [67] = ">= 30%",
    [32] = "cannot be calculated",
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
  message_type = ProtoField.char("itch50bx.message_type", "message_type", base.HEX, nil, nil, "message_type"),
  stock_locate = ProtoField.uint16("itch50bx.stock_locate", "stock_locate", base.DEC, nil, nil, "index of the symbol, constant within the day; 0 when the message is not about one symbol"),
  tracking_number = ProtoField.uint16("itch50bx.tracking_number", "tracking_number", base.DEC, nil, nil, "internal to Nasdaq"),
  timestamp = ProtoField.uint64("itch50bx.timestamp", "timestamp", base.DEC, nil, nil, "ns since midnight, US Eastern"),
  event_code = ProtoField.char("itch50bx.event_code", "event_code", base.HEX, values.event_code, nil, "event_code"),
  stock = ProtoField.string("itch50bx.stock", "stock", base.ASCII, "stock"),
  market_category = ProtoField.char("itch50bx.market_category", "market_category", base.HEX, values.market_category, nil, "market_category"),
  financial_status = ProtoField.char("itch50bx.financial_status", "financial_status", base.HEX, values.financial_status, nil, "financial_status_indicator"),
  round_lot_size = ProtoField.uint32("itch50bx.round_lot_size", "round_lot_size", base.DEC, nil, nil, "shares"),
  round_lots_only = ProtoField.char("itch50bx.round_lots_only", "round_lots_only", base.HEX, values.round_lots_only, nil, "round_lots_only"),
  issue_classification = ProtoField.char("itch50bx.issue_classification", "issue_classification", base.HEX, values.issue_classification, nil, "issue_classification"),
  issue_sub_type = ProtoField.string("itch50bx.issue_sub_type", "issue_sub_type", base.ASCII, "issue_sub_type"),
  authenticity = ProtoField.char("itch50bx.authenticity", "authenticity", base.HEX, values.authenticity, nil, "authenticity"),
  short_sale_threshold = ProtoField.char("itch50bx.short_sale_threshold", "short_sale_threshold", base.HEX, values.short_sale_threshold, nil, "short_sale_threshold_indicator"),
  ipo_flag = ProtoField.char("itch50bx.ipo_flag", "ipo_flag", base.HEX, values.ipo_flag, nil, "ipo_flag"),
  luld_tier = ProtoField.char("itch50bx.luld_tier", "luld_tier", base.HEX, values.luld_tier, nil, "luld_reference_price_tier"),
  etp_flag = ProtoField.char("itch50bx.etp_flag", "etp_flag", base.HEX, values.etp_flag, nil, "etp_flag"),
  etp_leverage = ProtoField.uint32("itch50bx.etp_leverage", "etp_leverage", base.DEC, nil, nil, "rounded down to a whole number since 2022-07-14, so 1 covers 1 to 1.99"),
  inverse = ProtoField.char("itch50bx.inverse", "inverse", base.HEX, values.inverse, nil, "inverse_indicator"),
  trading_state = ProtoField.char("itch50bx.trading_state", "trading_state", base.HEX, values.trading_state, nil, "trading_state"),
  reserved = ProtoField.char("itch50bx.reserved", "reserved", base.HEX, nil, nil, "no meaning"),
  reason = ProtoField.string("itch50bx.reason", "reason", base.ASCII, "reason"),
  action = ProtoField.char("itch50bx.action", "action", base.HEX, values.reg_sho_action, nil, "reg_sho_action"),
  mpid = ProtoField.string("itch50bx.mpid", "mpid", base.ASCII, "mpid"),
  primary_market_maker = ProtoField.char("itch50bx.primary_market_maker", "primary_market_maker", base.HEX, values.primary_market_maker, nil, "primary_market_maker"),
  market_maker_mode = ProtoField.char("itch50bx.market_maker_mode", "market_maker_mode", base.HEX, values.market_maker_mode, nil, "market_maker_mode"),
  participant_state = ProtoField.char("itch50bx.participant_state", "participant_state", base.HEX, values.participant_state, nil, "market_participant_state"),
  level_1 = ProtoField.uint64("itch50bx.level_1", "level_1", base.DEC, nil, nil, "0.00000001 index points"),
  level_2 = ProtoField.uint64("itch50bx.level_2", "level_2", base.DEC, nil, nil, "0.00000001 index points"),
  level_3 = ProtoField.uint64("itch50bx.level_3", "level_3", base.DEC, nil, nil, "0.00000001 index points"),
  breached_level = ProtoField.char("itch50bx.breached_level", "breached_level", base.HEX, values.breached_level, nil, "breached_level"),
  reference_price = ProtoField.uint32("itch50bx.reference_price", "reference_price", base.DEC, nil, nil, "0.0001 dollars"),
  upper_price = ProtoField.uint32("itch50bx.upper_price", "upper_price", base.DEC, nil, nil, "0.0001 dollars"),
  lower_price = ProtoField.uint32("itch50bx.lower_price", "lower_price", base.DEC, nil, nil, "0.0001 dollars"),
  extension = ProtoField.uint32("itch50bx.extension", "extension", base.DEC, nil, nil, "number of extensions so far"),
  market_code = ProtoField.char("itch50bx.market_code", "market_code", base.HEX, values.market_code, nil, "market_code"),
  ["operational_halt.action"] = ProtoField.char("itch50bx.operational_halt.action", "action", base.HEX, values.operational_halt_action, nil, "operational_halt_action"),
  order_ref = ProtoField.uint64("itch50bx.order_ref", "order_ref", base.DEC, nil, nil, "order_reference_number"),
  side = ProtoField.char("itch50bx.side", "side", base.HEX, values.side, nil, "buy_sell_indicator"),
  shares = ProtoField.uint32("itch50bx.shares", "shares", base.DEC, nil, nil, "shares"),
  price = ProtoField.uint32("itch50bx.price", "price", base.DEC, nil, nil, "0.0001 dollars"),
  attribution = ProtoField.string("itch50bx.attribution", "attribution", base.ASCII, "MPID of the participant; NSDQ when displayed without attribution"),
  match_number = ProtoField.uint64("itch50bx.match_number", "match_number", base.DEC, nil, nil, "day-unique; named by broken_trade"),
  printable = ProtoField.char("itch50bx.printable", "printable", base.HEX, values.printable, nil, "printable"),
  new_order_ref = ProtoField.uint64("itch50bx.new_order_ref", "new_order_ref", base.DEC, nil, nil, "the order that takes its place"),
  ["cross_trade.shares"] = ProtoField.uint64("itch50bx.cross_trade.shares", "shares", base.DEC, nil, nil, "may be 0"),
  cross_type = ProtoField.char("itch50bx.cross_type", "cross_type", base.HEX, values.cross_type, nil, "cross_type"),
  paired_shares = ProtoField.uint64("itch50bx.paired_shares", "paired_shares", base.DEC, nil, nil, "paired_shares"),
  imbalance_shares = ProtoField.uint64("itch50bx.imbalance_shares", "imbalance_shares", base.DEC, nil, nil, "imbalance_shares"),
  imbalance_direction = ProtoField.char("itch50bx.imbalance_direction", "imbalance_direction", base.HEX, values.imbalance_direction, nil, "imbalance_direction"),
  far_price = ProtoField.uint32("itch50bx.far_price", "far_price", base.DEC, nil, nil, "0.0001 dollars"),
  near_price = ProtoField.uint32("itch50bx.near_price", "near_price", base.DEC, nil, nil, "0.0001 dollars"),
  ["noii.cross_type"] = ProtoField.char("itch50bx.noii.cross_type", "cross_type", base.HEX, values.imbalance_cross_type, nil, "cross_type"),
  price_variation = ProtoField.char("itch50bx.price_variation", "price_variation", base.HEX, values.price_variation, nil, "price_variation_indicator"),
  interest = ProtoField.char("itch50bx.interest", "interest", base.HEX, values.retail_interest, nil, "interest_flag"),
}

f.undissected = ProtoField.bytes("itch50bx.undissected", "undissected", base.NONE, "bytes that no layout explains")
protocol.fields = f

local unknown_type = ProtoExpert.new("itch50bx.unknown_type", "unknown message type", expert.group.UNDECODED, expert.severity.WARN)
local length_differs =
  ProtoExpert.new("itch50bx.length_differs", "length disagrees with the layout", expert.group.MALFORMED, expert.severity.ERROR)
local cut =
  ProtoExpert.new("itch50bx.cut_by_capture", "cut by the capture", expert.group.UNDECODED, expert.severity.NOTE)
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

-- Market Participant Position. Market maker status of one participant in one symbol.
layouts.market_participant_position = {
  name = "market_participant_position", type = "L", length = 26,
  fields = {
    { f.message_type, 0, 1 },
    { f.stock_locate, 1, 2 },
    { f.tracking_number, 3, 2 },
    { f.timestamp, 5, 6, clock(1e9) },
    { f.mpid, 11, 4, text(nil, false) },
    { f.stock, 15, 8, text(nil, false) },
    { f.primary_market_maker, 23, 1 },
    { f.market_maker_mode, 24, 1 },
    { f.participant_state, 25, 1 },
  },
}

-- MWCB Decline Level. Market-wide circuit breaker levels of the day; stock_locate is 0.
layouts.mwcb_decline_level = {
  name = "mwcb_decline_level", type = "V", length = 35,
  fields = {
    { f.message_type, 0, 1 },
    { f.stock_locate, 1, 2 },
    { f.tracking_number, 3, 2 },
    { f.timestamp, 5, 6, clock(1e9) },
    { f.level_1, 11, 8, decimal(8, false) },
    { f.level_2, 19, 8, decimal(8, false) },
    { f.level_3, 27, 8, decimal(8, false) },
  },
}

-- MWCB Status. A market-wide circuit breaker level was breached; stock_locate is 0.
layouts.mwcb_status = {
  name = "mwcb_status", type = "W", length = 12,
  fields = {
    { f.message_type, 0, 1 },
    { f.stock_locate, 1, 2 },
    { f.tracking_number, 3, 2 },
    { f.timestamp, 5, 6, clock(1e9) },
    { f.breached_level, 11, 1 },
  },
}

-- Limit Up - Limit Down (LULD) Auction Collar. Collars of a reopening auction after a limit-up limit-down pause. Added between the documents of 2015-03-06 and 2017-07. Since 2017-07.
layouts.luld_auction_collar = {
  name = "luld_auction_collar", type = "J", length = 35,
  fields = {
    { f.message_type, 0, 1 },
    { f.stock_locate, 1, 2 },
    { f.tracking_number, 3, 2 },
    { f.timestamp, 5, 6, clock(1e9) },
    { f.stock, 11, 8, text(nil, false) },
    { f.reference_price, 19, 4, decimal(4, false) },
    { f.upper_price, 23, 4, decimal(4, false) },
    { f.lower_price, 27, 4, decimal(4, false) },
    { f.extension, 31, 4 },
  },
}

-- Operational Halt. Operational halt of one symbol on one market centre, independent of stock_trading_action. Since 2018-03-03.
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

-- Order Executed. A displayed order was executed at its own price; at 0 remaining it ends, no delete follows.
layouts.order_executed = {
  name = "order_executed", type = "E", length = 31,
  fields = {
    { f.message_type, 0, 1 },
    { f.stock_locate, 1, 2 },
    { f.tracking_number, 3, 2 },
    { f.timestamp, 5, 6, clock(1e9) },
    { f.order_ref, 11, 8 },
    { f.shares, 19, 4 },
    { f.match_number, 23, 8 },
  },
}

-- Order Executed With Price. A displayed order was executed at another price than its own.
layouts.order_executed_with_price = {
  name = "order_executed_with_price", type = "C", length = 36,
  fields = {
    { f.message_type, 0, 1 },
    { f.stock_locate, 1, 2 },
    { f.tracking_number, 3, 2 },
    { f.timestamp, 5, 6, clock(1e9) },
    { f.order_ref, 11, 8 },
    { f.shares, 19, 4 },
    { f.match_number, 23, 8 },
    { f.printable, 31, 1 },
    { f.price, 32, 4, decimal(4, false) },
  },
}

-- Order Cancel. Part of an order was cancelled; it keeps its priority.
layouts.order_cancel = {
  name = "order_cancel", type = "X", length = 23,
  fields = {
    { f.message_type, 0, 1 },
    { f.stock_locate, 1, 2 },
    { f.tracking_number, 3, 2 },
    { f.timestamp, 5, 6, clock(1e9) },
    { f.order_ref, 11, 8 },
    { f.shares, 19, 4 },
  },
}

-- Order Delete. The order was cancelled in full.
layouts.order_delete = {
  name = "order_delete", type = "D", length = 19,
  fields = {
    { f.message_type, 0, 1 },
    { f.stock_locate, 1, 2 },
    { f.tracking_number, 3, 2 },
    { f.timestamp, 5, 6, clock(1e9) },
    { f.order_ref, 11, 8 },
  },
}

-- Order Replace. Ends one order and adds another with the same side and stock, at the back of its level.
layouts.order_replace = {
  name = "order_replace", type = "U", length = 35,
  fields = {
    { f.message_type, 0, 1 },
    { f.stock_locate, 1, 2 },
    { f.tracking_number, 3, 2 },
    { f.timestamp, 5, 6, clock(1e9) },
    { f.order_ref, 11, 8 },
    { f.new_order_ref, 19, 8 },
    { f.shares, 27, 4 },
    { f.price, 31, 4, decimal(4, false) },
  },
}

-- Trade (Non-Cross). A match with a non-displayed order; no change of the displayed book.
layouts.trade = {
  name = "trade", type = "P", length = 44,
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
    { f.match_number, 36, 8 },
  },
}

-- Cross Trade. The bulk print of a cross.
layouts.cross_trade = {
  name = "cross_trade", type = "Q", length = 40,
  fields = {
    { f.message_type, 0, 1 },
    { f.stock_locate, 1, 2 },
    { f.tracking_number, 3, 2 },
    { f.timestamp, 5, 6, clock(1e9) },
    { f["cross_trade.shares"], 11, 8 },
    { f.stock, 19, 8, text(nil, false) },
    { f.price, 27, 4, decimal(4, false) },
    { f.match_number, 31, 8 },
    { f.cross_type, 39, 1 },
  },
}

-- Broken Trade / Order Execution. An earlier execution or trade was broken; no change of the book.
layouts.broken_trade = {
  name = "broken_trade", type = "B", length = 19,
  fields = {
    { f.message_type, 0, 1 },
    { f.stock_locate, 1, 2 },
    { f.tracking_number, 3, 2 },
    { f.timestamp, 5, 6, clock(1e9) },
    { f.match_number, 11, 8 },
  },
}

-- Net Order Imbalance Indicator (NOII). Net order imbalance before a cross.
layouts.noii = {
  name = "noii", type = "I", length = 50,
  fields = {
    { f.message_type, 0, 1 },
    { f.stock_locate, 1, 2 },
    { f.tracking_number, 3, 2 },
    { f.timestamp, 5, 6, clock(1e9) },
    { f.paired_shares, 11, 8 },
    { f.imbalance_shares, 19, 8 },
    { f.imbalance_direction, 27, 1 },
    { f.stock, 28, 8, text(nil, false) },
    { f.far_price, 36, 4, decimal(4, false) },
    { f.near_price, 40, 4, decimal(4, false) },
    { f.reference_price, 44, 4, decimal(4, false) },
    { f["noii.cross_type"], 48, 1 },
    { f.price_variation, 49, 1 },
  },
}

-- Price Improvement Indicator (PII). Retail price improvement interest.
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

-- by type byte, every layout that a type has had
local types = {
  any = {
    [83] = { layouts.system_event },
    [82] = { layouts.stock_directory },
    [72] = { layouts.stock_trading_action },
    [89] = { layouts.reg_sho_restriction },
    [76] = { layouts.market_participant_position },
    [86] = { layouts.mwcb_decline_level },
    [87] = { layouts.mwcb_status },
    [74] = { layouts.luld_auction_collar },
    [104] = { layouts.operational_halt },
    [65] = { layouts.add_order },
    [70] = { layouts.add_order_attributed },
    [69] = { layouts.order_executed },
    [67] = { layouts.order_executed_with_price },
    [88] = { layouts.order_cancel },
    [68] = { layouts.order_delete },
    [85] = { layouts.order_replace },
    [80] = { layouts.trade },
    [81] = { layouts.cross_trade },
    [66] = { layouts.broken_trade },
    [73] = { layouts.noii },
    [78] = { layouts.retail_price_improvement },
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
  pinfo.cols.protocol = "NASDAQ BX TotalView-ITCH 5.0"
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
