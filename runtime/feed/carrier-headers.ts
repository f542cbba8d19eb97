/** What the headers of MoldUDP64 and SoupBinTCP may say: by it a stream is recognised, and found again behind damage. */
import * as downstream from '../../generated/moldudp64/ts/downstream-packet.ts';
import { lengthOf as layoutOf, Type } from '../../generated/soupbintcp/ts/messages.ts';
import * as sequenced from '../../generated/soupbintcp/ts/sequenced-data.ts';
import type { LengthOf } from '../wire/recognise.ts';

/** Message numbers from here on are damage: beyond them a double is not exact, and no session comes near. */
export const NUMBER_LIMIT = 2 ** 53 - 2 ** 17;

/** Bytes before a SoupBinTCP packet's type. */
export const SOUP_LENGTH_BYTES = 2;
/** Header and, of sequenced data, the type of the message in it. */
export const SOUP_LOOKED_AT = sequenced.LENGTH + 1;

const SERVER_TYPES: ReadonlySet<number> = new Set([Type.loginAccepted, Type.serverHeartbeat, Type.endOfSession]);
const SESSION_BYTES = 10;

/** Whether a SoupBinTCP header may be that of a packet, of either side and any version. */
export function mayBeSoup(type: number, length: number): boolean {
  switch (type) {
    case Type.sequencedData:
    case Type.unsequencedData:
    case Type.debug:
      return length >= 1;
    default:
      return layoutOf(type) === SOUP_LENGTH_BYTES + length;
  }
}

/** Whether bytes read like a SoupBinTCP packet that only a server sends; `SOUP_LOOKED_AT` bytes must be there. */
export function isServerPacket(view: DataView, at: number, lengthOf: LengthOf): boolean {
  const length = sequenced.packetLength(view, at);
  const type = sequenced.packetType(view, at);
  if (type === Type.sequencedData) {
    const layout = lengthOf(view.getUint8(at + sequenced.LENGTH));
    return layout > 0 && length - 1 === layout;
  }
  return SERVER_TYPES.has(type) && mayBeSoup(type, length);
}

/** Whether bytes may be the header of a MoldUDP64 packet: its session is text. `downstream.LENGTH` bytes must be there. */
export function mayBeMold(view: DataView, at: number): boolean {
  if (downstream.sequenceNumber(view, at) >= NUMBER_LIMIT) return false;
  for (let index = 0; index < SESSION_BYTES; index++) {
    const character = view.getUint8(at + index);
    if (character < 0x20 || character > 0x7e) return false;
  }
  return true;
}
