/** Packets of a capture and the feed's own numbers, for programs and in words. */

import type { FeedSeen, PacketCounts, SequenceCounts } from '../flow.ts';
import { count, plural } from './text.ts';

/** What is known of a capture beside the promised `sequence`. */
export interface CaptureJson {
  readonly packets: number;
  readonly otherPackets: number;
  readonly fragments: number;
  readonly sessions: number;
  /** Number of the first message; above 1 the input begins in mid-session. */
  readonly firstNumber: number;
  readonly lostMessages: number;
  readonly feeds: readonly FeedSeen[];
}

/** Whether the input had packets at all. */
export function isCapture(counts: PacketCounts): boolean {
  return counts.packets + counts.otherPackets + counts.fragments > 0;
}

/** A BinaryFILE numbers nothing, so nothing can be missing or come twice. */
export function sequenceJson(counts: PacketCounts): { gaps: number; duplicates: number } {
  return { gaps: counts.sequence.gaps, duplicates: counts.sequence.duplicates };
}

export function captureJson(counts: PacketCounts): CaptureJson {
  const { packets, otherPackets, fragments, sequence, feeds } = counts;
  const { sessions, first: firstNumber, lost: lostMessages } = sequence;
  return { packets, otherPackets, fragments, sessions, firstNumber, lostMessages, feeds };
}

export function packetsText(counts: PacketCounts): string {
  const { packets, otherPackets, fragments } = counts;
  return `${plural(packets, 'packet')} of the feed, ${count(otherPackets)} other, ${plural(fragments, 'fragment')}`;
}

/** What the feed's numbers say: `sequence: from 1, no gaps, 12 duplicate messages`. */
export function sequenceText({ sequence, feeds }: Pick<PacketCounts, 'sequence' | 'feeds'>): string {
  const { sessions, first, duplicates } = sequence;
  const several = sessions > 1 ? `, ${count(sessions)} sessions` : '';
  const late = first > 1 ? ' (the input begins in mid-session: every book lacks what came before)' : '';
  const from = first === 0 ? 'no message' : `from ${count(first)}${late}`;
  // What TCP sent again is counted by the segment.
  const tcp = feeds.some(({ carrier, followed }) => carrier === 'soupbintcp' && followed);
  const again = tcp ? `${plural(duplicates, 'duplicate')} (messages and TCP segments)` : plural(duplicates, 'duplicate message');
  return `sequence: ${from}, ${gapsText(sequence)}, ${again}${several}`;
}

/** A gap in a byte stream, or at the change of a session that was not ended, does not say how many messages it has. */
function gapsText({ gaps, lost }: SequenceCounts): string {
  if (gaps === 0) return 'no gaps';
  if (lost === 0) return `${plural(gaps, 'gap')} of an unknown number of messages`;
  return `${plural(gaps, 'gap')}, ${plural(lost, 'message')} known to be lost`;
}

/** Nanoseconds since 1970 as `2020-01-30T09:30:00.123456789Z`. */
export function formatInstant(nanoseconds: bigint): string {
  const billion = 1_000_000_000n;
  const instant = new Date(Number(nanoseconds / billion) * 1000);
  // Beyond what a date can hold, the seconds are all there is to say.
  if (Number.isNaN(instant.getTime())) return `${nanoseconds / billion} s`;
  return `${instant.toISOString().slice(0, -5)}.${(nanoseconds % billion).toString().padStart(9, '0')}Z`;
}
