/** Where ts-morph writes: in memory, with the house's indentation and quotes. */
import { IndentationText, Project, QuoteKind } from 'ts-morph';

export function createProject(): Project {
  return new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces, quoteKind: QuoteKind.Single },
  });
}
