/** Usage errors of commander as everything else is said: one line, what is wrong and what to do next. */

/**
 * `error: unknown option '--lnae'\n(Did you mean --lane?)` on one line, with what to do next.
 * @param command whose help says more
 */
export function usageLine(text: string, command = 'lumina'): string {
  const line = text
    .trim()
    .replace(/^error: /, '')
    .replace(/\s*\n\(Did you mean (.*)\?\)$/, '; did you mean $1?')
    .replaceAll(/\s*\n\s*/g, ' ')
    // Another clause follows.
    .replace(/\.$/, '');
  return `lumina: ${line}${line.endsWith('?') ? '' : `; see ${command} --help`} [LUMINA_CLI_USAGE]\n`;
}
