/** How one value is printed: the expressions of ts/print.ts, as JSON and as bare text. */
import { type Field, is64, type Message, type Tail } from '../ir.ts';
import { timeUnit } from '../units.ts';
import { position, readExpression } from './typescript-wire.ts';

/** Keys that say what a message is. */
const OWN_KEYS = new Set(['type', 'name', 'hex']);

/** A field's key and column: its name, unless that is taken. */
export function keyOf({ name }: { readonly name: string }): string {
  return OWN_KEYS.has(name) ? `${name}_field` : name;
}

type Member = readonly [key: string, expression: string];

/** A piece of a template literal: the value with the quotes that it needs in JSON. */
export function jsonOfField(field: Field, little: boolean): string {
  const { wire } = field;
  if (wire === 'char') return `\${CHARACTERS[${readExpression(field, little)}]}`;
  if (wire === 'alpha') return `\${quoted(${readExpression(field, little)})}`;
  const text = textOfField(field, little);
  if (wire === 'ascii' || (is64(field) && field.scale === undefined)) return `\${numberOf(${text})}`;
  const isString = wire === 'bytes' || field.scale !== undefined || timeUnit(field) !== undefined;
  return isString ? `"\${${text}}"` : `\${${readExpression(field, little)}}`;
}

/** The value as text. */
export function textOfField(field: Field, little: boolean): string {
  const { wire, length, scale } = field;
  const value = readExpression(field, little);
  const at = position(field.offset);
  if (wire === 'char') return `String.fromCharCode(${value})`;
  if (wire === 'alpha') return value;
  if (wire === 'ascii') return `digits(view, ${at}, ${length})`;
  if (wire === 'bytes') return `hexOf(view, ${at}, ${length})`;
  const time = timeUnit(field);
  if (is64(field)) {
    const sign = wire === 'i64' ? 'signed' : 'unsigned';
    if (scale !== undefined) return `${sign}Decimal(view, ${at}, ${scale})`;
    return `${sign}${time === 'ns' ? 'Clock' : ''}(view, ${at})`;
  }
  if (scale !== undefined) return `decimal(${value}, ${scale})`;
  if (time === 'ns') return `clock(${value})`;
  return time === 's' ? `clockOfSeconds(${value})` : `String(${value})`;
}

/** The members of a tail; `null` where it is not whole within the message's bytes. */
export function jsonOfTail(tail: Tail, message: Message, little: boolean): Member[] {
  const { counter, offset } = tail;
  const count = readExpression(counter, little);
  const from = position(offset);
  const key = keyOf(tail);
  if (tail.kind === 'repeat') {
    const { of } = tail;
    const none = JSON.stringify(tail.none);
    const size = wholeLength(of, little);
    // A parameter that nothing reads is an error under a strict compiler.
    const each = `${of.camel}Json, ${size === String(of.length) ? '()' : '(at)'} => ${size}`;
    return [[key, `repeated(view, ${from}, at + length, ${count}, ${none}, ${of.length}, ${each})`]];
  }
  if (tail.kind !== 'elements') {
    const print = tail.kind === 'text' ? 'countedText' : 'countedBytes';
    return [[key, `${print}(view, ${from}, at + ${wholeLength(message, little)}, at + length)`]];
  }
  const elements = `elements(view, ${from}, ${from} + ${count}, at + length)`;
  if (!tail.optional) return [[key, elements]];
  return [
    [counter.name, `length < ${offset} ? 'null' : ${count}`],
    [key, `length === ${message.length} ? '{}' : length < ${offset} ? 'null' : ${elements}`],
  ];
}

export function textOfTail(tail: Tail, message: Message, little: boolean): Member[] {
  return jsonOfTail(tail, message, little).map(([key, value]) => {
    if (key === tail.counter.name) return [key, value.replace("'null' : ", "'' : String(").concat(')')];
    if (tail.kind === 'bytes' || tail.kind === 'text') return [key, `bare(${value})`];
    return [key, tail.kind === 'elements' ? `bare(${value})` : value];
  });
}

/** Bytes of a whole message, as its counter says. */
function wholeLength(message: Message, little: boolean): string {
  const { tail, length } = message;
  if (tail === undefined || (tail.kind !== 'bytes' && tail.kind !== 'text')) return String(length);
  const beside = length - tail.less;
  return `${readExpression(tail.counter, little)} ${beside < 0 ? '-' : '+'} ${Math.abs(beside)}`;
}
