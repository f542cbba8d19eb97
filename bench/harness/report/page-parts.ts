/** What the pages are put together from: the document, sections, tables and figures with the figures' numbers behind them. */

import { type Content, element, fragment, Markup } from './markup.ts';
import { PAGE_STYLE } from './page-style.ts';

/** Nothing is fetched, whatever is on the page; a frame inherits this, so its own scripts are let through only where there is one. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** The whole document: needs no network and no script. `framed`: it embeds a page that brings scripts. */
export function htmlPage(title: string, header: Content, sections: readonly Content[], footer: string, framed = false): string {
  const policy = framed ? `${POLICY}; script-src 'unsafe-inline'` : POLICY;
  const page = element(
    'html',
    { lang: 'en', xmlns: 'http://www.w3.org/1999/xhtml' },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      element('title', {}, title),
      element('style', {}, new Markup(PAGE_STYLE)),
    ),
    element(
      'body',
      {},
      '\n',
      element('header', {}, header),
      '\n',
      element(
        'main',
        {},
        sections.map((part) => [part, '\n']),
      ),
      element('footer', {}, footer),
    ),
  );
  return `<!DOCTYPE html>\n${page.text}\n`;
}

export function section(title: string, ...content: Content[]): Markup {
  return element('section', {}, element('h2', {}, title), ...content);
}

export function folded(summary: string, ...content: Content[]): Markup {
  return element('details', {}, element('summary', {}, summary), ...content);
}

export function paragraph(...content: Content[]): Markup {
  return element('p', {}, ...content);
}

export function note(...content: Content[]): Markup {
  return element('p', { class: 'note' }, ...content);
}

/** Nothing for an empty list. */
export function list(items: readonly Content[]): Markup {
  return items.length === 0
    ? fragment()
    : element(
        'ul',
        {},
        items.map((item) => element('li', {}, item)),
      );
}

/** First row of headings. Columns whose heading is in `words` are left-aligned. */
export function table(headings: readonly string[], rows: readonly (readonly Content[])[], words: readonly string[] = []): Markup {
  const attributes = (column: number) => (words.includes(headings[column]!) ? { class: 'words' } : {});
  return element(
    'div',
    { class: 'scroll' },
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          headings.map((heading, column) => element('th', { scope: 'col', ...attributes(column) }, heading)),
        ),
      ),
      element(
        'tbody',
        {},
        rows.map((cells) => [
          element(
            'tr',
            {},
            cells.map((cell, column) => element('td', attributes(column), cell)),
          ),
          '\n',
        ]),
      ),
    ),
  );
}

/** Names and values, one pair a row. */
export function facts(rows: readonly (readonly Content[])[]): Markup {
  return table(['', 'value'], rows, ['value']);
}

/** A plot in its frame; nothing when there was nothing to draw. */
export function figure(picture: Markup | undefined, caption = '', className = 'wide'): Markup {
  if (picture === undefined) return fragment();
  return element('figure', { class: className }, picture, caption !== '' && element('figcaption', {}, caption));
}
