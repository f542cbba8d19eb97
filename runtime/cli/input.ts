/** The FILE argument: a path, or `-` for standard input. */

import { statSync } from 'node:fs';
import { LuminaError } from '../errors.ts';
import type { FeedSeen, FlowInput, PacketCounts } from '../flow.ts';
import { openFrames } from '../frames.ts';
import { note } from './output.ts';
import { plural } from './text.ts';

/** What FILE may be, for the help. */
export const INPUT_HELP = 'BinaryFILE, pcap, pcapng, or a MoldUDP64 or SoupBinTCP stream; plain or gzip; - is standard input';

/**
 * What FILE stands for, and which feeds of a capture are meant; none for all. Whether it can be read is found out by the wire stage,
 * which says so in one line.
 */
export function inputOf(file: string, feeds: readonly string[]): FlowInput {
  if (file !== '-') return { path: file, feeds };
  if (process.stdin.isTTY === true) {
    throw new LuminaError(
      'LUMINA_CLI_STDIN',
      'standard input is a terminal; pipe a BinaryFILE or a capture into it, or name a file',
    );
  }
  return { path: 'standard input', fd: 0, feeds };
}

/**
 * Of an input that was read: says on standard error that it has feeds that nobody chose between.
 * @throws LuminaError LUMINA_CLI_FEED when the feed that was chosen is not in it
 */
export function checkFeeds(input: FlowInput, { packets, feeds }: PacketCounts): void {
  const chosen = input.feeds ?? [];
  if (chosen.length > 0) {
    if (packets > 0) return;
    const there = feeds.length === 0 ? 'it has none at all' : `it has ${feedsText(feeds)}`;
    throw new LuminaError('LUMINA_CLI_FEED', `${input.path}: has no feed at ${chosen.join(' or ')}; ${there}`);
  }
  const others = feeds.filter(({ followed }) => !followed);
  if (others.length === 0) return;
  // Sessions of one address can't be told apart by it.
  const followed = new Set(feeds.filter((feed) => feed.followed).map(({ address }) => address));
  const choose = others.every(({ address }) => followed.has(address))
    ? ''
    : '; choose with --feed ADDRESS:PORT, once for each line of it';
  note(`${input.path}: holds several feeds: ${feedsText(feeds)}${choose}`);
}

/** `233.54.12.111:26477 session 000010059B, 12 packets of moldudp64, followed; ...` */
export function feedsText(feeds: readonly FeedSeen[]): string {
  const texts = feeds.map(({ carrier, address, session, packets, followed }) => {
    const name = session === '' ? 'without a session' : `session ${session}`;
    return `${[address, name].join(' ').trimStart()}, ${plural(packets, 'packet')} of ${carrier}${followed ? ', followed' : ''}`;
  });
  return texts.join('; ');
}

/**
 * Opens the input and closes it again, so that a run refuses a bad one before it starts a database. What can be read only once
 * (a pipe) is left alone: there the run itself finds out.
 */
export async function checkReadable(input: FlowInput): Promise<void> {
  if (input.fd !== undefined) return;
  const found = statSync(input.path, { throwIfNoEntry: false });
  if (found !== undefined && !found.isFile() && !found.isDirectory()) return;
  await (await openFrames(input)).close();
}
