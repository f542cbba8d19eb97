/** One object a message, of one shape, handed to whoever wants it: what most published parsers do. */

import type { FieldSums } from './field-sums.ts';

interface Message {
  type: number;
  stockLocate: number;
  orderRef: number;
  newOrderRef: number;
  code: number;
  shares: number;
  price: number;
}

type Listener = (message: Message) => void;

const TWO_TO_32 = 0x100000000;
/** The last messages, kept as a queue between parser and reader keeps them: so that the objects are really made. */
const QUEUE: (Message | null)[] = new Array<Message | null>(256).fill(null);

function read(view: DataView, at: number): Message {
  const message = {
    type: view.getUint8(at),
    stockLocate: view.getUint16(at + 1),
    ...{ orderRef: 0, newOrderRef: 0, code: 0, shares: 0, price: 0 },
  };
  switch (message.type) {
    case 0x41: // A
    case 0x46: // F
      message.orderRef = view.getUint32(at + 11) * TWO_TO_32 + view.getUint32(at + 15);
      message.code = view.getUint8(at + 19);
      message.shares = view.getUint32(at + 20);
      message.price = view.getUint32(at + 32);
      break;
    case 0x44: // D
      message.orderRef = view.getUint32(at + 11) * TWO_TO_32 + view.getUint32(at + 15);
      break;
    case 0x55: // U
      message.orderRef = view.getUint32(at + 11) * TWO_TO_32 + view.getUint32(at + 15);
      message.newOrderRef = view.getUint32(at + 19) * TWO_TO_32 + view.getUint32(at + 23);
      message.shares = view.getUint32(at + 27);
      message.price = view.getUint32(at + 31);
      break;
    case 0x45: // E
    case 0x58: // X
      message.orderRef = view.getUint32(at + 11) * TWO_TO_32 + view.getUint32(at + 15);
      message.shares = view.getUint32(at + 19);
      break;
    case 0x43: // C
      message.orderRef = view.getUint32(at + 11) * TWO_TO_32 + view.getUint32(at + 15);
      message.code = view.getUint8(at + 31);
      message.shares = view.getUint32(at + 19);
      message.price = view.getUint32(at + 32);
      break;
  }
  return message;
}

function parse(view: DataView, listener: Listener): void {
  const end = view.byteLength;
  let count = 0;
  for (let frame = 0; frame < end; frame += 2 + view.getUint16(frame)) {
    const message = read(view, frame + 2);
    QUEUE[count++ & 255] = message;
    listener(message);
  }
}

export function objects(view: DataView): FieldSums {
  let [messages, locates, references, codes, shares, prices] = [0, 0, 0, 0, 0, 0];
  parse(view, (message) => {
    messages++;
    locates += message.stockLocate;
    references += message.orderRef + message.newOrderRef;
    codes += message.code;
    shares += message.shares;
    prices += message.price;
  });
  return { messages, locates, references, codes, shares, prices };
}
