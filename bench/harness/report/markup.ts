/**
 * HTML, SVG and XML out of nested calls. Text and attribute values are escaped here and nowhere else; what comes out is well-formed
 * XML and HTML alike, so that one parser can check every output.
 */

/** A finished piece: not escaped again. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

export type Content = Markup | string | number | null | undefined | false | readonly Content[];
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** HTML elements that have no end tag; everything else is written with one, since HTML does not know `<div/>`. */
const VOID = new Set(['meta', 'link', 'br', 'hr', 'img', 'input']);

/** Characters that XML 1.0 has no way to write, lone surrogates among them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text for between tags or quotes of either kind. */
export function escaped(text: string): string {
  return text
    .replaceAll(UNWRITABLE, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** `<name a="1">…</name>`; an attribute that is undefined or false is left out, one that is true has its name as value. */
export function element(name: string, attributes: Attributes = {}, ...content: Content[]): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([key, value]) => ` ${key}="${escaped(value === true ? key : String(value))}"`)
    .join('');
  if (VOID.has(name)) return new Markup(`<${name}${written}/>`);
  return new Markup(`<${name}${written}>${fragment(...content).text}</${name}>`);
}

/** Pieces one after another. */
export function fragment(...content: Content[]): Markup {
  return new Markup(content.map(written).join(''));
}

function written(content: Content): string {
  if (content === null || content === undefined || content === false) return '';
  if (content instanceof Markup) return content.text;
  if (typeof content === 'string' || typeof content === 'number') return escaped(String(content));
  return content.map(written).join('');
}
