/**
 * A carrier's stream in a file: what its first bytes must be like, and how long each packet says that it is.
 *
 * SoupBinTCP: of the first 32 packets, or those before the first that can't be one, a login or a message is one, and at least half,
 * without client data and debug text, are such as only a server sends. No BinaryFILE reads like it: a record that could be sequenced data would be of a type
 * that no message has. MoldUDP64: of the messages in the first 32 packets at least half are known ones.
 */
import * as downstream from '../../generated/moldudp64/ts/downstream-packet.ts';
import * as block from '../../generated/moldudp64/ts/message-block.ts';
import { Type } from '../../generated/soupbintcp/ts/messages.ts';
import * as sequenced from '../../generated/soupbintcp/ts/sequenced-data.ts';
import type { LengthOf } from '../wire/recognise.ts';
import type { StreamRules } from '../wire/stream.ts';
import { isServerPacket, mayBeMold, mayBeSoup, SOUP_LENGTH_BYTES, SOUP_LOOKED_AT } from './carrier-headers.ts';

const WALKED_PACKETS = 32;
/** No known message is near this; a longer one does not speak for a stream. */
const LONGEST_PLAUSIBLE = 255;
/** More than any packet has: a length that only grows is not followed further. */
const LONGEST_BYTES = 65_560;
const MORE = 0;
const BROKEN = -1;

export const STREAM_RULES: StreamRules = {
  recognise(head, lengthOf) {
    if (isSoup(head, lengthOf)) return 'soupbintcp';
    return isMold(head, lengthOf) ? 'moldudp64' : undefined;
  },
  packetBytes(format, view, at, left) {
    return format === 'soupbintcp' ? soupLength(view, at, left) : moldLength(view, at, left);
  },
};

function isSoup(view: DataView, lengthOf: LengthOf): boolean {
  const end = view.byteLength;
  let telling = false;
  let walked = 0;
  let plausible = 0;
  for (let at = 0, looked = 0; looked < WALKED_PACKETS && at + SOUP_LOOKED_AT <= end; looked++) {
    const length = sequenced.packetLength(view, at);
    const type = sequenced.packetType(view, at);
    if (!mayBeSoup(type, length)) break;
    if (type !== Type.unsequencedData && type !== Type.debug) {
      const server = isServerPacket(view, at, lengthOf);
      walked += 1;
      plausible += server ? 1 : 0;
      telling ||= server && (type === Type.sequencedData || type === Type.loginAccepted);
    }
    at += SOUP_LENGTH_BYTES + length;
  }
  return telling && plausible * 2 >= walked;
}

/** A packet that can't be one ends the look: behind the first message it is damage, without any message it speaks against all. */
function isMold(view: DataView, lengthOf: LengthOf): boolean {
  const end = view.byteLength;
  let packets = 0;
  let messages = 0;
  let plausible = 0;
  for (let at = 0; packets < WALKED_PACKETS && at + downstream.LENGTH <= end; packets++) {
    if (!mayBeMold(view, at)) return messages > 0 && plausible * 2 >= messages;
    const count = downstream.messageBlocks(view, at);
    at += downstream.LENGTH;
    for (let index = 0; index < count && at + block.LENGTH <= end; index++) {
      const size = block.lengthAt(view, at) - block.LENGTH;
      const type = at + block.LENGTH;
      if (size > 0 && type >= end) break;
      const layout = size === 0 ? 0 : lengthOf(view.getUint8(type));
      messages += 1;
      if (layout > 0 && layout <= size && size <= LONGEST_PLAUSIBLE) plausible += 1;
      at = type + size;
    }
  }
  return packets > 0 && plausible * 2 >= messages;
}

function soupLength(view: DataView, at: number, left: number): number {
  return left < SOUP_LENGTH_BYTES ? MORE : SOUP_LENGTH_BYTES + sequenced.packetLength(view, at);
}

/** Bytes of the MoldUDP64 packet at `at`, of which `left` are there. */
function moldLength(view: DataView, at: number, left: number): number {
  if (left < downstream.LENGTH) return MORE;
  if (!mayBeMold(view, at)) return BROKEN;
  const count = downstream.messageBlocks(view, at);
  let length = downstream.LENGTH;
  for (let index = 0; index < count; index++) {
    if (length + block.LENGTH > left) return MORE;
    length += block.lengthAt(view, at + length);
    if (length > LONGEST_BYTES) return BROKEN;
  }
  return length;
}
