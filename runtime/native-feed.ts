/** A feed in a capture as the addon tells it, in our words. */
import type { FeedSeen } from './flow.ts';
import type { NativeSummary } from './native.ts';
import { endpointText } from './wire/address.ts';

export function feedOf(feed: NativeSummary['feeds'][number]): FeedSeen {
  const { session, packets } = feed;
  const address = endpointText(Uint32Array.of(feed.word0, feed.word1, feed.word2, feed.word3, feed.port));
  return { carrier: feed.soup === 1 ? 'soupbintcp' : 'moldudp64', address, session, packets, followed: feed.followed === 1 };
}
