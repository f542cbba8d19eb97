#include "wire/chunks.h"

#include <cstring>
#include <thread>
#include <vector>

#include "expect.h"

using lumina::ChunkQueue;

namespace {

constexpr size_t kPayload = 4096;

void four_in_turn() {
  std::vector<uint8_t> memory(ChunkQueue::memory(kPayload));
  ChunkQueue queue;
  queue.open(memory);
  EXPECT_EQ(queue.payload_capacity(), kPayload);
  EXPECT(queue.front() == nullptr);
  std::vector<uint8_t*> payloads;
  for (size_t i = 0; i < ChunkQueue::kChunks; ++i) {
    ChunkQueue::Chunk* chunk = queue.claim();
    EXPECT(chunk != nullptr);
    if (chunk == nullptr) return;
    // The headroom in front of every payload is the queue's own.
    EXPECT(chunk->payload >= memory.data() + lumina::kHeadroom);
    std::memset(chunk->payload - lumina::kHeadroom, 1, lumina::kHeadroom + kPayload);
    payloads.push_back(chunk->payload);
    chunk->length = i + 1;
    queue.commit();
  }
  EXPECT(queue.claim() == nullptr);
  EXPECT_EQ(queue.front()->length, size_t{1});
  queue.release();
  EXPECT(queue.claim() != nullptr && queue.claim()->payload == payloads[0]);
  EXPECT_EQ(queue.front()->length, size_t{2});
  EXPECT(!queue.finished());
  queue.finish();
  EXPECT(queue.finished() && queue.front() != nullptr);
}

// Reader and consumer over many rounds: every byte once and in order. Runs under TSan too.
void two_threads() {
  constexpr uint32_t kRounds = 3000;
  std::vector<uint8_t> memory(ChunkQueue::memory(kPayload));
  ChunkQueue queue;
  queue.open(memory);
  std::thread reader([&] {
    for (uint32_t round = 0; round < kRounds;) {
      ChunkQueue::Chunk* chunk = queue.claim();
      if (chunk == nullptr) {
        std::this_thread::yield();
        continue;
      }
      std::memset(chunk->payload, static_cast<int>(round % 251), kPayload);
      chunk->length = kPayload - round % 7;
      ++round;
      queue.commit();
    }
    queue.finish();
  });
  uint32_t rounds = 0;
  uint32_t wrong = 0;
  for (;;) {
    const bool finished = queue.finished();
    ChunkQueue::Chunk* chunk = queue.front();
    if (chunk == nullptr) {
      if (finished) break;
      std::this_thread::yield();
      continue;
    }
    wrong += chunk->length != kPayload - rounds % 7 || chunk->payload[chunk->length - 1] != rounds % 251 ? 1u : 0u;
    ++rounds;
    queue.release();
  }
  reader.join();
  EXPECT_EQ(rounds, kRounds);
  EXPECT_EQ(wrong, 0u);
}

}  // namespace

int main() {
  four_in_turn();
  two_threads();
  return lumina::test::verdict();
}
