/** The blocks of a pcapng capture: sections in either byte order, their interfaces, and the packets. */
import { BlockType, ByteOrder, OptionCode } from '../../generated/pcapng/ts/enums.ts';
import {
  blockHeader,
  enhancedPacket,
  interfaceDescription,
  obsoletePacket,
  option,
  sectionHeader,
  simplePacket,
} from '../../generated/pcapng/ts/index.ts';
import { swap16, swap32 } from './byte-order.ts';
import { type Found, type FoundPacket, LONGEST_PACKET } from './found.ts';
import type { InputWindow } from './window.ts';

/** Of a block beside what its header shows: the length again. */
const TRAILER_BYTES = 4;
/** Interfaces of a section; packets of more are not ours. */
const MOST_INTERFACES = 64;
/** An interface's description is looked at whole. */
const LONGEST_DESCRIPTION = 65_536;
const TWO_TO_32 = 0x1_0000_0000n;

interface Interface {
  readonly link: number;
  readonly snapshotLength: number;
  readonly perSecond: bigint;
}

export class BlockReader {
  readonly #window: InputWindow;
  readonly #take: (bytes: number) => void;
  #inSection = false;
  #swapped = false;
  #interfaces: Interface[] = [];

  /** `take` moves the window past so many bytes, as far as they have been read. */
  constructor(window: InputWindow, take: (bytes: number) => void) {
    this.#window = window;
    this.#take = take;
  }

  /** Looks at the block at the window's start. */
  find(found: FoundPacket): Found {
    const window = this.#window;
    const { view, start } = window;
    if (window.left < blockHeader.LENGTH) return 'more';
    // The section's type reads the same in both orders; its byte order is inside.
    if (blockHeader.blockType(view, start) === BlockType.sectionHeader) return this.#section();
    if (!this.#inSection) return 'broken';
    const total = this.#word(blockHeader.totalLength(view, start));
    if (total < blockHeader.LENGTH + TRAILER_BYTES || total % 4 !== 0) return 'broken';
    switch (this.#word(blockHeader.blockType(view, start))) {
      case BlockType.interfaceDescription:
        return this.#interface(total);
      case BlockType.enhancedPacket:
        return this.#packet(found, total, enhancedPacket.LENGTH, false);
      case BlockType.obsoletePacket:
        return this.#packet(found, total, obsoletePacket.LENGTH, true);
      case BlockType.simplePacket:
        return this.#simple(found, total);
      default:
        this.#take(total);
        return 'skipped';
    }
  }

  #section(): Found {
    const window = this.#window;
    const { view, start } = window;
    if (window.left < sectionHeader.LENGTH) return 'more';
    const order = sectionHeader.byteOrder(view, start);
    if (order !== ByteOrder.asWritten && order !== ByteOrder.swapped) return 'broken';
    this.#swapped = order === ByteOrder.swapped;
    const total = this.#word(sectionHeader.totalLength(view, start));
    if (total < sectionHeader.LENGTH + TRAILER_BYTES || total % 4 !== 0) return 'broken';
    this.#inSection = true;
    this.#interfaces = [];
    this.#take(total);
    return 'skipped';
  }

  #interface(total: number): Found {
    const window = this.#window;
    const { view, start } = window;
    if (total < interfaceDescription.LENGTH + TRAILER_BYTES || total > LONGEST_DESCRIPTION) return 'broken';
    if (window.left < total) return 'more';
    if (this.#interfaces.length < MOST_INTERFACES) {
      this.#interfaces.push({
        link: this.#half(interfaceDescription.linkType(view, start)),
        snapshotLength: this.#word(interfaceDescription.snapshotLength(view, start)),
        perSecond: unitsPerSecond(this.#resolution(start + interfaceDescription.LENGTH, start + total - TRAILER_BYTES)),
      });
    }
    this.#take(total);
    return 'skipped';
  }

  /** Value of the timestamp resolution option, 6 (microseconds) without one. */
  #resolution(from: number, end: number): number {
    const { view } = this.#window;
    for (let at = from; at + option.LENGTH <= end; ) {
      const code = this.#half(option.code(view, at));
      const length = this.#half(option.valueLength(view, at));
      if (code === OptionCode.endOfOptions) break;
      const value = at + option.LENGTH;
      if (code === OptionCode.timestampResolution && length >= 1 && value < end) return view.getUint8(value);
      at = value + ((length + 3) & ~3);
    }
    return 6;
  }

  #packet(found: FoundPacket, total: number, header: number, obsolete: boolean): Found {
    const window = this.#window;
    const { view, start } = window;
    if (total < header + TRAILER_BYTES) return 'broken';
    if (window.left < header) return 'more';
    const captured = this.#word(enhancedPacket.capturedLength(view, start));
    if (captured > total - header - TRAILER_BYTES) return 'broken';
    const id = obsolete
      ? this.#half(obsoletePacket.interfaceId(view, start))
      : this.#word(enhancedPacket.interfaceId(view, start));
    if (!this.#describe(found, total, header, captured, this.#interfaces[id])) return 'more';
    found.timeHigh = this.#word(enhancedPacket.timestampHigh(view, start));
    found.timeLow = this.#word(enhancedPacket.timestampLow(view, start));
    found.timeBase = TWO_TO_32;
    found.perSecond = this.#interfaces[id]?.perSecond ?? 0n;
    return 'packet';
  }

  #simple(found: FoundPacket, total: number): Found {
    const window = this.#window;
    if (total < simplePacket.LENGTH + TRAILER_BYTES) return 'broken';
    if (window.left < simplePacket.LENGTH) return 'more';
    const [first] = this.#interfaces;
    const original = this.#word(simplePacket.originalLength(window.view, window.start));
    const kept = first === undefined || first.snapshotLength === 0 ? original : Math.min(original, first.snapshotLength);
    const captured = Math.min(kept, total - simplePacket.LENGTH - TRAILER_BYTES);
    if (!this.#describe(found, total, simplePacket.LENGTH, captured, first)) return 'more';
    found.perSecond = 0n;
    return 'packet';
  }

  /** Says where a packet lies and takes its block; false when it is not all there yet. */
  #describe(found: FoundPacket, total: number, header: number, captured: number, from: Interface | undefined): boolean {
    const usable = captured <= LONGEST_PACKET;
    const length = usable ? captured : 0;
    if (this.#window.left < header + length) return false;
    found.link = usable && from !== undefined ? from.link : -1;
    found.at = this.#window.start + header;
    found.length = length;
    this.#take(total);
    return true;
  }

  #half(value: number): number {
    return this.#swapped ? swap16(value) : value;
  }

  #word(value: number): number {
    return this.#swapped ? swap32(value) : value;
  }
}

/** A resolution as the option has it: a negative power of 10, or of 2 with the top bit set. */
function unitsPerSecond(resolution: number): bigint {
  return resolution < 0x80 ? 10n ** BigInt(resolution) : 2n ** BigInt(resolution & 0x7f);
}
