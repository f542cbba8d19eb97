#include "book/orders.h"

#include <algorithm>

namespace lumina {
namespace {

// A granule has shown to be dense when so many orders came, or the one before it was filled to a sixteenth.
constexpr uint16_t kPromising = Orders::kSlots / 64;
constexpr uint16_t kFilled = Orders::kSlots / 16;
// Slots of the page being emptied that are looked at for every new order: the next page takes longer to fill.
constexpr uint32_t kSlotsAtOnce = 16;
// Empty pages that are kept ahead of the circle.
constexpr uint32_t kReserve = 2;

}  // namespace

size_t OrderSizes::map_entries() const noexcept {
  size_t entries = ReferenceMap::kBlock;
  while (entries * 3 < size_t{aside} * 4) entries *= 2;
  return entries;
}

// Four sequences may lie apart, so the directory has room for each of them to fill all pages alone, and for its numbers
// not to come around before the pages do.
size_t OrderSizes::granules() const noexcept {
  size_t entries = 64;
  while (entries < size_t{pages} * 8) entries *= 2;
  return entries;
}

size_t OrderSizes::nodes_aside() const noexcept {
  return (size_t{aside} + 1 + Orders::kSlots - 1) / Orders::kSlots * Orders::kSlots;
}

size_t OrderSizes::memory() const noexcept {
  return (nodes_aside() + size_t{pages} * Orders::kSlots) * sizeof(Node) + (size_t{aside} + 1) * sizeof(Aside) +
         map_entries() * sizeof(ReferenceMap::Entry) + granules() * 16 + size_t{pages} * sizeof(uint64_t) +
         5 * kCacheLine;
}

bool Orders::open(Arena& arena, const OrderSizes& sizes, uint64_t seed) noexcept {
  const auto nodes = arena.take<Node>(sizes.nodes_aside() + size_t{sizes.pages} * kSlots);
  const auto granules = arena.take<Granule>(sizes.granules());
  const auto numbers = arena.take<uint64_t>(sizes.pages);
  const auto entries = arena.take<ReferenceMap::Entry>(sizes.map_entries());
  aside_ = arena.take<Aside>(size_t{sizes.aside} + 1);
  if (nodes.empty() || granules.empty() || numbers.size() != sizes.pages || entries.empty() || aside_.empty())
    return false;
  nodes_ = nodes.data();
  granules_ = granules.data();
  granule_mask_ = granules.size() - 1;
  for (Granule& granule : granules) granule.tag = kPageless;
  first_page_node_ = static_cast<uint32_t>(sizes.nodes_aside());
  page_numbers_ = numbers;
  empty_pages_ = sizes.pages < kFewestPages ? 0 : sizes.pages;
  references_.open(entries, aside_, seed);
  return true;
}

OrderMemory Orders::memory() const noexcept {
  // A map that is full to three quarters has 4/3 entries an order.
  constexpr uint64_t kAsideBytes = sizeof(Node) + sizeof(Aside) + sizeof(ReferenceMap::Entry) * 4 / 3;
  const uint64_t in_pages = (live_ - live_aside_) * sizeof(Node);
  const uint64_t pages = (page_numbers_.size() - empty_pages_) * uint64_t{kSlots} * sizeof(Node);
  const uint64_t directory = (granule_mask_ + 1) * sizeof(Granule) + page_numbers_.size_bytes();
  return {.map = directory + pages - in_pages, .orders = in_pages + (fresh_ - 1) * kAsideBytes};
}

uint32_t Orders::find_aside(uint64_t ref) const noexcept { return live_aside_ == 0 ? kNoOrder : references_.find(ref); }

uint32_t Orders::place_slowly(uint64_t ref, bool fits) noexcept {
  if (find(ref) != kNoOrder) return kTaken;
  const uint64_t number = number_of(ref);
  Granule& granule = granules_[number & granule_mask_];
  if (granule.tag != number) {
    // Another granule's page: the entry is its own until that page is emptied.
    if ((granule.tag & kPageless) == 0) return kNoPlace;
    if (granule.tag != (number | kPageless)) {
      granule.tag = number | kPageless;
      granule.adds = 0;
    }
    if (!promising(granule, number) || !give_page(granule, number)) {
      granule.adds = static_cast<uint16_t>(std::min<uint32_t>(granule.adds + 1u, kSlots));
      return kNoPlace;
    }
  }
  if (!fits || (granule.strays & kClosed) != 0) return kNoPlace;
  ++granule.adds;
  return granule.base + slot_of(ref);
}

bool Orders::promising(const Granule& granule, uint64_t number) const noexcept {
  if (granule.adds >= kPromising) return true;
  constexpr uint64_t kSequences = 4;
  if (number < kSequences) return false;
  const Granule& before = granules_[(number - kSequences) & granule_mask_];
  return before.tag == number - kSequences && before.adds >= kFilled;
}

bool Orders::give_page(Granule& granule, uint64_t number) noexcept {
  if (empty_pages_ == 0) return false;
  --empty_pages_;
  granule.tag = number;
  granule.base = first_page_node_ + next_page_ * kSlots;
  page_numbers_[next_page_] = number;
  next_page_ = next_page_ + 1 == page_numbers_.size() ? 0 : next_page_ + 1;
  if (empty_pages_ < kReserve && emptying_ == kNoPage) start_emptying();
  return true;
}

// The circle's oldest page is the one after the empty ones.
void Orders::start_emptying() noexcept {
  emptying_ = static_cast<uint32_t>((next_page_ + empty_pages_) % page_numbers_.size());
  emptied_slots_ = 0;
  granules_[page_numbers_[emptying_] & granule_mask_].strays |= kClosed;
}

uint32_t Orders::emptying() noexcept {
  const uint64_t number = page_numbers_[emptying_];
  Granule& granule = granules_[number & granule_mask_];
  const uint32_t end = std::min(emptied_slots_ + kSlotsAtOnce, kSlots);
  for (; emptied_slots_ < end; ++emptied_slots_) {
    Node& node = nodes_[granule.base + emptied_slots_];
    if (node.shares != 0) return granule.base + emptied_slots_;
    if (node.older == kForward) {
      node.older = kNoOrder;
      if ((granule.strays & kManyStrays) != kManyStrays) ++granule.strays;
    }
  }
  if (emptied_slots_ < kSlots) return kNoOrder;
  granule.tag = number | kPageless;
  granule.adds = 0;
  granule.strays = static_cast<uint16_t>(granule.strays & ~kClosed);
  ++empty_pages_;
  emptying_ = kNoPage;
  if (empty_pages_ < kReserve) start_emptying();
  return kNoOrder;
}

uint32_t Orders::move_aside(uint32_t handle) noexcept {
  const uint32_t to = take_aside();
  if (to == kNoOrder) return kNoOrder;
  const Node from = nodes_[handle];
  const Order moved = order(handle);
  nodes_[handle].shares = 0;
  nodes_[handle].older = kNoOrder;
  fill_aside(to, ref(handle), moved, from.older);
  nodes_[to].newer = from.newer;
  return to;
}

uint32_t Orders::take_aside() noexcept {
  if (free_ == kNoOrder) return fresh_ < aside_.size() ? fresh_++ : kNoOrder;
  const uint32_t handle = free_;
  free_ = nodes_[handle].newer;
  return handle;
}

void Orders::give_aside(uint32_t handle) noexcept {
  nodes_[handle].newer = free_;
  free_ = handle;
}

void Orders::fill_aside(uint32_t handle, uint64_t ref, const Order& order, uint32_t older) noexcept {
  nodes_[handle] = {static_cast<uint32_t>(order.side) << 31, 1, order.locate, older, kNoOrder};
  aside_[handle] = {ref, order.key, order.shares};
  references_.insert(ref, handle);
  ++live_aside_;
  const uint64_t number = number_of(ref);
  Granule& granule = granules_[number & granule_mask_];
  if (granule.tag == number && (granule.strays & kClosed) == 0) {
    nodes_[granule.base + slot_of(ref)].older = kForward;
  } else if ((granule.strays & kManyStrays) != kManyStrays) {
    ++granule.strays;
  }
}

void Orders::release_aside(uint32_t handle) noexcept {
  const uint64_t ref = aside_[handle].ref;
  references_.erase(ref, handle);
  --live_aside_;
  give_aside(handle);
  const uint64_t number = number_of(ref);
  Granule& granule = granules_[number & granule_mask_];
  if (granule.tag == number) {
    Node& place = nodes_[granule.base + slot_of(ref)];
    if (place.shares == 0 && place.older == kForward) {
      place.older = kNoOrder;
      return;
    }
  }
  if ((granule.strays & kManyStrays) != kManyStrays) --granule.strays;
}

}  // namespace lumina
