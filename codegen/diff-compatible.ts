/**
 * Whether code made for one layout reads another: every field that it knows must be where it looks for it.
 *
 * What it does not know may come: messages, since unknown types are skipped by their framed length; fields behind the
 * last one, since a longer message is read by its prefix; codes, since every set is open. What it knows may stay away
 * as a whole message, but not as a field of one.
 */
import { counterpart, sameBytes } from './diff-fields.ts';
import type { Message, Protocol, Tail } from './ir.ts';

export function reasonsAgainst(a: Protocol, b: Protocol, same: readonly { from: Message; to: Message }[]): string[] {
  const reasons: string[] = [];
  if (a.endian !== b.endian) reasons.push(`byte order is ${b.endian} endian, was ${a.endian}`);
  if (a.typeOffset !== b.typeOffset) reasons.push(`the type byte is ${placeOf(b.typeOffset)}, was ${placeOf(a.typeOffset)}`);
  for (const { from, to } of same) reasons.push(...messageReasons(from, to).map((reason) => `${from.name}: ${reason}`));
  return [...reasons, ...tagReasons(a, b)];
}

function placeOf(offset: number | undefined): string {
  return offset === undefined ? 'nowhere' : `at ${offset}`;
}

function messageReasons(from: Message, to: Message): string[] {
  const reasons: string[] = [];
  if (from.type !== to.type) reasons.push(`type is ${to.type ?? 'none'}, was ${from.type ?? 'none'}`);
  if (from.direction !== to.direction && to.direction !== 'both')
    reasons.push(`direction is ${to.direction ?? 'none'}, was ${from.direction ?? 'none'}`);
  for (const field of from.fields) {
    const other = counterpart(field, from.fields, to.fields);
    if (other === undefined) reasons.push(`${field.name} is gone`);
    else if (!sameBytes(field, other)) {
      const shape = (it: typeof field): string =>
        `@${it.offset} ${it.wire}, ${it.length} bytes${it.scale === undefined ? '' : `, scale ${it.scale}`}`;
      reasons.push(`${field.name} is ${shape(other)}, was ${shape(field)}`);
    }
  }
  return [...reasons, ...tailReasons(from.tail, to.tail)];
}

function tailReasons(from: Tail | undefined, to: Tail | undefined): string[] {
  if (from === undefined) return [];
  if (to === undefined) return [`${from.name} is gone`];
  if (from.kind !== to.kind || from.offset !== to.offset)
    return [`${from.name} is ${to.kind} @${to.offset}, was ${from.kind} @${from.offset}`];
  const counted = (tail: Tail): number => (tail.kind === 'bytes' || tail.kind === 'text' ? tail.less : 0);
  if (counted(from) !== counted(to) || !sameBytes(from.counter, to.counter)) return [`${from.name} is counted in another way`];
  const mayMiss = (tail: Tail): boolean => tail.kind === 'elements' && tail.optional;
  return mayMiss(to) && !mayMiss(from) ? [`${from.name} may be left out`] : [];
}

function tagReasons(a: Protocol, b: Protocol): string[] {
  const after = new Map(b.appendage?.tags.map((tag) => [tag.tag, tag.field]));
  return (a.appendage?.tags ?? []).flatMap(({ tag, field }) => {
    const other = after.get(tag);
    return other === undefined || sameBytes(field, other)
      ? []
      : [`tag ${tag}: ${other.wire}, ${other.length} bytes, was ${field.wire}, ${field.length} bytes`];
  });
}
