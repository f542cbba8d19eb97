/** For the tests: a strict XML parser over what was written, as a tree. */

import { SaxesParser } from 'saxes';

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  /** Of this element itself, not of those within. */
  text: string;
}

/** The root element. @throws Error where the text is not well-formed, with line and column */
export function parseXml(text: string): XmlNode {
  const parser = new SaxesParser();
  const top: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: XmlNode = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open.at(-1)!.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (part) => {
    open.at(-1)!.text += part;
  });
  parser.write(text).close();
  return top.children[0]!;
}

/** Every element below, in document order, that `wanted` takes. */
export function findAll(node: XmlNode, wanted: (node: XmlNode) => boolean): XmlNode[] {
  return node.children.flatMap((child) => [...(wanted(child) ? [child] : []), ...findAll(child, wanted)]);
}

export const named =
  (name: string, className?: string) =>
  (node: XmlNode): boolean =>
    node.name === name && (className === undefined || (node.attributes.class ?? '').split(' ').includes(className));
