/** A difference for people: as lines, and as Markdown for a pull request. */
import type { Difference, MessageShape } from './diff.ts';
import type { EnumerationChange, FieldChange, FieldShape, MessageChange } from './diff-fields.ts';

interface Section {
  readonly title: string;
  /** A group's own line, and the lines under it. */
  readonly items: readonly { readonly head: string; readonly lines: readonly string[] }[];
}

export function diffText(difference: Difference): string {
  const lines = [headLine(difference)];
  for (const { title, items } of sections(difference)) {
    lines.push(title);
    for (const { head, lines: inner } of items) lines.push(`  ${head}`, ...inner.map((line) => `    ${line}`));
  }
  return `${lines.join('\n')}\n`;
}

export function diffMarkdown(difference: Difference): string {
  const lines = [`# ${headLine(difference)}`];
  for (const { title, items } of sections(difference)) {
    lines.push('', `## ${title.charAt(0).toUpperCase()}${title.slice(1)}`, '');
    for (const { head, lines: inner } of items) lines.push(`- ${escaped(head)}`, ...inner.map((line) => `  - ${escaped(line)}`));
  }
  return `${lines.join('\n')}\n`;
}

/** Codes may be characters that mean something in Markdown. */
function escaped(line: string): string {
  return line.replaceAll(/[\\`*<|]/g, (character) => `\\${character}`);
}

function headLine({ a, b, compatible }: Difference): string {
  return `${a} -> ${b}: layouts are ${compatible ? 'compatible' : 'incompatible'}`;
}

function sections(difference: Difference): Section[] {
  const { endian, typeOffset, header, added, dropped, changed, enumerations, tags } = difference;
  const framing = [
    ...(endian === undefined ? [] : [`byte order ${endian.from} -> ${endian.to} endian`]),
    ...(typeOffset === undefined ? [] : [`type byte @${typeOffset.from ?? '-'} -> @${typeOffset.to ?? '-'}`]),
  ];
  const plain = (lines: readonly string[]) => lines.map((head) => ({ head, lines: [] }));
  const tagLines = [
    ...tags.added.map((tag) => `added ${tag}`),
    ...tags.dropped.map((tag) => `dropped ${tag}`),
    ...tags.changed.map(({ from, to }) => `${from} -> ${to}`),
  ];
  const all: Section[] = [
    { title: 'header', items: plain([...framing, ...fieldLines(header)]) },
    { title: 'messages added', items: plain(added.map(messageLine)) },
    { title: 'messages dropped', items: plain(dropped.map(messageLine)) },
    {
      title: 'messages changed',
      items: changed.map((change) => ({ head: changeLine(change), lines: fieldLines(change.fields) })),
    },
    { title: 'enumerations', items: enumerations.map((change) => ({ head: change.name, lines: valueLines(change) })) },
    { title: 'tags', items: plain(tagLines) },
  ];
  return all.filter((section) => section.items.length > 0);
}

function messageLine({ name, type, direction, length }: MessageShape): string {
  const kind = [type ?? 'no type', ...(direction === undefined ? [] : [direction])].join(' ');
  return `${name} (${kind}), ${length} bytes`;
}

function changeLine({ name, renamed, type, direction, length, tail }: MessageChange): string {
  const parts = [
    ...(renamed === undefined ? [] : [`now ${renamed.to}`]),
    ...(type === undefined ? [] : [`type ${type.from ?? 'none'} -> ${type.to ?? 'none'}`]),
    ...(direction === undefined ? [] : [`direction ${direction.from ?? 'none'} -> ${direction.to ?? 'none'}`]),
    ...(length === undefined ? [] : [`resized ${length.from} -> ${length.to} bytes`]),
    ...(tail === undefined ? [] : [`followed by ${tail.from} -> ${tail.to}`]),
  ];
  return parts.length === 0 ? name : `${name}: ${parts.join(', ')}`;
}

function shape({ offset, wire, length, scale }: FieldShape): string {
  return `@${offset} ${wire}, ${length} ${length === 1 ? 'byte' : 'bytes'}${scale === undefined ? '' : `, scale ${scale}`}`;
}

/** One line a field; those that moved by the same distance share one. */
function fieldLines(changes: readonly FieldChange[]): string[] {
  const moved = new Map<number, string[]>();
  const lines: string[] = [];
  for (const change of changes) {
    if ('field' in change) {
      lines.push(`${change.kind} ${change.field.name} ${shape(change.field)}`);
      continue;
    }
    const { kind, from, to } = change;
    const distance = to.offset - from.offset;
    if (kind === 'moved') moved.set(distance, [...(moved.get(distance) ?? []), from.name]);
    else if (kind === 'renamed') lines.push(`renamed ${from.name} -> ${to.name}`);
    else lines.push(`${kind} ${from.name} ${shape(from)} -> ${shape(to)}`);
  }
  for (const [distance, names] of moved) lines.push(`moved by ${distance > 0 ? '+' : ''}${distance}: ${names.join(', ')}`);
  return lines;
}

function valueLines({ added, dropped, renamed }: EnumerationChange): string[] {
  const code = (text: string): string => (text.trim() === '' ? 'blank' : text);
  return [
    ...added.map((value) => `added ${code(value.code)} ${value.name}`),
    ...dropped.map((value) => `dropped ${code(value.code)} ${value.name}`),
    ...renamed.map((value) => `renamed ${code(value.code)} ${value.from} -> ${value.to}`),
  ];
}
