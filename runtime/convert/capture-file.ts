/** The bytes of a pcap or pcapng file: a head, then one record a packet. Little-endian, nanoseconds, Ethernet. */
import { LinkType, Magic } from '../../generated/pcap/ts/enums.ts';
import { fileHeader, recordHeader } from '../../generated/pcap/ts/index.ts';
import { ByteOrder, OptionCode } from '../../generated/pcapng/ts/enums.ts';
import { enhancedPacket, interfaceDescription, option, sectionHeader } from '../../generated/pcapng/ts/index.ts';

export type CaptureFormat = 'pcap' | 'pcapng';

const SNAPSHOT_LENGTH = 262_144;
const NANOSECONDS = 1_000_000_000;
const TRAILER_BYTES = 4;
/** Nanoseconds as pcapng has it: the negative power of ten. */
const RESOLUTION = 9;

export function captureHead(format: CaptureFormat): Uint8Array {
  return format === 'pcap' ? pcapHead() : pcapngHead();
}

/** A packet at a time of nanoseconds since 1970, given as seconds and the rest. */
export function captureRecord(format: CaptureFormat, seconds: number, nanoseconds: number, frame: Uint8Array): Uint8Array {
  return format === 'pcap' ? pcapRecord(seconds, nanoseconds, frame) : pcapngRecord(seconds, nanoseconds, frame);
}

function pcapHead(): Uint8Array {
  const bytes = new Uint8Array(fileHeader.LENGTH);
  fileHeader.encode(new DataView(bytes.buffer), 0, {
    magic: Magic.nanoseconds,
    versionMajor: 2,
    versionMinor: 4,
    reserved: 0,
    snapshotLength: SNAPSHOT_LENGTH,
    linkType: LinkType.ethernet,
    linkFlags: 0,
  });
  return bytes;
}

function pcapRecord(seconds: number, nanoseconds: number, frame: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(recordHeader.LENGTH + frame.length);
  recordHeader.encode(new DataView(bytes.buffer), 0, {
    seconds,
    fraction: nanoseconds,
    capturedLength: frame.length,
    originalLength: frame.length,
  });
  bytes.set(frame, recordHeader.LENGTH);
  return bytes;
}

function pcapngHead(): Uint8Array {
  const section = sectionHeader.LENGTH + TRAILER_BYTES;
  const resolution = option.LENGTH + 4;
  const description = interfaceDescription.LENGTH + resolution + option.LENGTH + TRAILER_BYTES;
  const bytes = new Uint8Array(section + description);
  const view = new DataView(bytes.buffer);
  sectionHeader.encode(view, 0, {
    totalLength: section,
    byteOrder: ByteOrder.asWritten,
    versionMajor: 1,
    versionMinor: 0,
    // Not known while it is written.
    sectionLength: 2n ** 64n - 1n,
  });
  endBlock(view, 0, section);
  interfaceDescription.encode(view, section, {
    totalLength: description,
    linkType: LinkType.ethernet,
    reserved: 0,
    snapshotLength: SNAPSHOT_LENGTH,
  });
  const optionAt = section + interfaceDescription.LENGTH;
  option.encode(view, optionAt, { code: OptionCode.timestampResolution, valueLength: 1 });
  view.setUint8(optionAt + option.LENGTH, RESOLUTION);
  option.encode(view, optionAt + resolution, { code: OptionCode.endOfOptions, valueLength: 0 });
  endBlock(view, section, description);
  return bytes;
}

function pcapngRecord(seconds: number, nanoseconds: number, frame: Uint8Array): Uint8Array {
  const total = enhancedPacket.LENGTH + ((frame.length + 3) & ~3) + TRAILER_BYTES;
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  const time = BigInt(seconds) * BigInt(NANOSECONDS) + BigInt(nanoseconds);
  enhancedPacket.setConstants(view, 0);
  enhancedPacket.encode(view, 0, {
    totalLength: total,
    interfaceId: 0,
    timestampHigh: Number(time >> 32n),
    timestampLow: Number(time & 0xffffffffn),
    capturedLength: frame.length,
    originalLength: frame.length,
  });
  bytes.set(frame, enhancedPacket.LENGTH);
  endBlock(view, 0, total);
  return bytes;
}

/** A block says its length again at its end, so that readers can go backwards. */
function endBlock(view: DataView, at: number, total: number): void {
  view.setUint32(at + total - TRAILER_BYTES, total, true);
}
