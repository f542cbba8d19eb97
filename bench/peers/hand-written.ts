/** What a careful engineer writes from the document: offsets in place, each reference as two 32-bit halves. */

import type { FieldSums } from './field-sums.ts';

const TWO_TO_32 = 0x100000000;

export function handWritten(view: DataView): FieldSums {
  let [messages, locates, references, codes, shares, prices] = [0, 0, 0, 0, 0, 0];
  const end = view.byteLength;
  for (let frame = 0; frame < end; frame += 2 + view.getUint16(frame)) {
    const at = frame + 2;
    messages++;
    locates += view.getUint16(at + 1);
    switch (view.getUint8(at)) {
      case 0x41: // A
      case 0x46: // F
        references += view.getUint32(at + 11) * TWO_TO_32 + view.getUint32(at + 15);
        codes += view.getUint8(at + 19);
        shares += view.getUint32(at + 20);
        prices += view.getUint32(at + 32);
        break;
      case 0x44: // D
        references += view.getUint32(at + 11) * TWO_TO_32 + view.getUint32(at + 15);
        break;
      case 0x55: // U
        references += view.getUint32(at + 11) * TWO_TO_32 + view.getUint32(at + 15);
        references += view.getUint32(at + 19) * TWO_TO_32 + view.getUint32(at + 23);
        shares += view.getUint32(at + 27);
        prices += view.getUint32(at + 31);
        break;
      case 0x45: // E
      case 0x58: // X
        references += view.getUint32(at + 11) * TWO_TO_32 + view.getUint32(at + 15);
        shares += view.getUint32(at + 19);
        break;
      case 0x43: // C
        references += view.getUint32(at + 11) * TWO_TO_32 + view.getUint32(at + 15);
        codes += view.getUint8(at + 31);
        shares += view.getUint32(at + 19);
        prices += view.getUint32(at + 32);
        break;
    }
  }
  return { messages, locates, references, codes, shares, prices };
}
