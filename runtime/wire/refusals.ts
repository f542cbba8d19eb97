/** Why an input is refused, in the words of both lanes: what, where, what now. */
import { LuminaError, messageOf } from '../errors.ts';
import type { FlowInput } from '../flow.ts';

const GIVE = 'give an ITCH 5.0 BinaryFILE, pcap, pcapng, SoupBinTCP or MoldUDP64 stream, plain or .gz';

/** What an input is called in messages. */
export function nameOf(input: FlowInput): string {
  if (input.fd === undefined) return `'${input.path}'`;
  return input.path === '-' || input.path === 'standard input' ? 'standard input' : `standard input (${input.path})`;
}

export function notFound(input: FlowInput, cause?: unknown): LuminaError {
  return new LuminaError('LUMINA_WIRE_NOT_FOUND', `${nameOf(input)} does not exist; check the path`, { cause });
}

export function isDirectory(input: FlowInput, cause?: unknown): LuminaError {
  return new LuminaError('LUMINA_WIRE_IS_DIRECTORY', `${nameOf(input)} is a directory; name one BinaryFILE or capture`, {
    cause,
  });
}

/** `reason` is the system's. */
export function unreadable(input: FlowInput, reason: string, cause?: unknown): LuminaError {
  const text = `${nameOf(input)} can't be read (${reason}); check its permissions and the disk`;
  return new LuminaError('LUMINA_WIRE_UNREADABLE', text, { cause });
}

export function emptyInput(input: FlowInput): LuminaError {
  return new LuminaError('LUMINA_WIRE_EMPTY', `${nameOf(input)} is empty; ${GIVE}`);
}

/** `damaged`: a gzip file whose stream breaks before anything could be recognised. */
export function unknownFormat(input: FlowInput, compressed: boolean, damaged: boolean): LuminaError {
  const where = compressed || damaged ? 'the content of the gzip file ' : '';
  const what = damaged ? 'is damaged before anything could be recognised' : 'is neither a BinaryFILE nor a capture';
  return new LuminaError('LUMINA_WIRE_UNKNOWN_FORMAT', `${where}${nameOf(input)} ${what}; ${GIVE}`);
}

/** `link` is the number of the link type that the packets of a pcap begin with. */
export function unsupportedLink(input: FlowInput, link: number | string): LuminaError {
  const text = `${nameOf(input)} is a pcap capture of link type ${link}; capture Ethernet, raw IP, Linux cooked or loopback packets`;
  return new LuminaError('LUMINA_WIRE_UNSUPPORTED_FORMAT', text);
}

/** Feeds were chosen by address in an input that has no addresses. */
export function noAddresses(input: FlowInput): LuminaError {
  return new LuminaError(
    'LUMINA_WIRE_FEED',
    `${nameOf(input)} is no capture and has no addresses to choose a feed by; leave it out`,
  );
}

export function badFeed(text: string, cause: unknown): LuminaError {
  return new LuminaError('LUMINA_WIRE_FEED', `feed '${text}': ${messageOf(cause)}`, { cause });
}

export function tooManyFeeds(most: number): LuminaError {
  return new LuminaError('LUMINA_WIRE_FEED', `more than ${most} feeds were chosen; name those of one session, its lines`);
}
