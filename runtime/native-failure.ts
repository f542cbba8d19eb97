/** Failures of the native lane in the words of the TypeScript lane: what, where, what now. */
import { LuminaError } from './errors.ts';
import type { FlowInput } from './flow.ts';

const MEGABYTE = 2 ** 20;

/** `failure` as native/addon.cc reports it: a code, and a detail whose meaning depends on it. */
export function inputError(input: FlowInput, arenaBytes: number, failure: { code: string; detail: string }): LuminaError {
  return new LuminaError(failure.code, textOf(input, arenaBytes, failure));
}

function textOf(input: FlowInput, arenaBytes: number, { code, detail }: { code: string; detail: string }): string {
  const name = input.fd === undefined ? `'${input.path}'` : `standard input (${input.path})`;
  const arena = `an arena of ${Math.round(arenaBytes / MEGABYTE)} MB`;
  switch (code) {
    case 'LUMINA_WIRE_NOT_FOUND':
      return `${name} does not exist; check the path`;
    case 'LUMINA_WIRE_IS_DIRECTORY':
      return `${name} is a directory; name one BinaryFILE or capture`;
    case 'LUMINA_WIRE_EMPTY':
      return `${name} is empty; give an ITCH 5.0 BinaryFILE, pcap or pcapng, plain or .gz`;
    case 'LUMINA_WIRE_UNKNOWN_FORMAT': {
      const damaged = detail === 'damaged';
      const what = damaged ? 'is damaged before anything could be recognised' : 'is neither a BinaryFILE nor a capture';
      return `${damaged ? 'the content of the gzip file ' : ''}${name} ${what}; give an ITCH 5.0 BinaryFILE, pcap or pcapng, plain or .gz`;
    }
    case 'LUMINA_WIRE_UNSUPPORTED_FORMAT':
      return `${name} is a pcap capture of link type ${detail}; capture Ethernet, raw IP, Linux cooked or loopback packets`;
    case 'LUMINA_WIRE_UNREADABLE':
      return `${name} can't be read (${detail}); check its permissions and the disk`;
    case 'LUMINA_ARENA_UNAVAILABLE':
      return `${arena} can't be mapped (${detail}); give a smaller --arena`;
    case 'LUMINA_ARENA_TOO_SMALL':
      return `${arena} is too small for the books of 65,536 symbols; give --arena 64M or more`;
    default:
      return `the native lane could not start ${detail}; free some threads, or use --lane ts`;
  }
}
