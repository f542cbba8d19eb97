/** A flame graph made elsewhere, embedded: a page of its own in a frame, or a picture. */

import { LuminaError } from '../../../runtime/errors.ts';
import { element, type Markup } from './markup.ts';

/** Kinds of files that can be embedded, by ending. */
export const FLAME_ENDINGS = ['.html', '.svg'] as const;

/**
 * The figure for `text`, the content of the file at `path`. A page may run its scripts, cut off from this one; an SVG is shown as a
 * picture, where nothing runs.
 * @throws LuminaError LUMINA_REPORT_FLAME for anything else
 */
export function flameFigure(text: string, path: string): Markup {
  if (path.endsWith('.html')) {
    return element(
      'figure',
      { class: 'flame' },
      element('iframe', { srcdoc: text, sandbox: 'allow-scripts', title: 'Flame graph', loading: 'lazy' }),
    );
  }
  if (path.endsWith('.svg')) {
    const data = `data:image/svg+xml;base64,${Buffer.from(text).toString('base64')}`;
    return element('figure', { class: 'flame' }, element('img', { src: data, alt: 'Flame graph' }));
  }
  throw new LuminaError(
    'LUMINA_REPORT_FLAME',
    `${path}: is no flame graph that can be embedded; give a file ending in ${FLAME_ENDINGS.join(' or ')}`,
  );
}
