/** The hand-written parser with references as bigints, whole 64 bits in one read. */

import type { FieldSums } from './field-sums.ts';

export function bigIntegers(view: DataView): FieldSums {
  let [messages, locates, codes, shares, prices] = [0, 0, 0, 0, 0];
  let references = 0n;
  const end = view.byteLength;
  for (let frame = 0; frame < end; frame += 2 + view.getUint16(frame)) {
    const at = frame + 2;
    messages++;
    locates += view.getUint16(at + 1);
    switch (view.getUint8(at)) {
      case 0x41: // A
      case 0x46: // F
        references += view.getBigUint64(at + 11);
        codes += view.getUint8(at + 19);
        shares += view.getUint32(at + 20);
        prices += view.getUint32(at + 32);
        break;
      case 0x44: // D
        references += view.getBigUint64(at + 11);
        break;
      case 0x55: // U
        references += view.getBigUint64(at + 11) + view.getBigUint64(at + 19);
        shares += view.getUint32(at + 27);
        prices += view.getUint32(at + 31);
        break;
      case 0x45: // E
      case 0x58: // X
        references += view.getBigUint64(at + 11);
        shares += view.getUint32(at + 19);
        break;
      case 0x43: // C
        references += view.getBigUint64(at + 11);
        codes += view.getUint8(at + 31);
        shares += view.getUint32(at + 19);
        prices += view.getUint32(at + 32);
        break;
    }
  }
  return { messages, locates, references: Number(references), codes, shares, prices };
}
