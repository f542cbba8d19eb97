/** Failures of the native lane in the words of the TypeScript lane. */
import { LuminaError } from './errors.ts';
import type { FlowInput } from './flow.ts';
import { arenaTooSmall, arenaUnavailable } from './flow-check.ts';
import { emptyInput, isDirectory, noAddresses, notFound, unknownFormat, unreadable, unsupportedLink } from './wire/refusals.ts';

/** `failure` as native/addon.cc reports it: a code, and a detail whose meaning depends on it. */
export function inputError(input: FlowInput, arenaBytes: number, failure: { code: string; detail: string }): LuminaError {
  const { code, detail } = failure;
  switch (code) {
    case 'LUMINA_WIRE_NOT_FOUND':
      return notFound(input);
    case 'LUMINA_WIRE_IS_DIRECTORY':
      return isDirectory(input);
    case 'LUMINA_WIRE_EMPTY':
      return emptyInput(input);
    case 'LUMINA_WIRE_UNKNOWN_FORMAT':
      return unknownFormat(input, detail === 'gzip', detail === 'damaged');
    case 'LUMINA_WIRE_UNSUPPORTED_FORMAT':
      return unsupportedLink(input, detail);
    case 'LUMINA_WIRE_FEED':
      return noAddresses(input);
    case 'LUMINA_WIRE_UNREADABLE':
      return unreadable(input, detail);
    case 'LUMINA_ARENA_TOO_SMALL':
      return arenaTooSmall(arenaBytes);
    case 'LUMINA_ARENA_UNAVAILABLE':
      return arenaUnavailable(arenaBytes, detail);
    default:
      return new LuminaError(code, `the native lane could not start ${detail}; free some threads, or use --lane ts`);
  }
}
