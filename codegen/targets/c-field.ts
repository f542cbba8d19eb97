/** Readers and writers of single fields in C; messages and elements differ only in how they reach the field's bytes. */
import { fieldLine } from '../doc-lines.ts';
import type { Field, Protocol } from '../ir.ts';
import { borrowsLoad64, valueType } from './c-wire.ts';

/** What a field is part of: a struct of byte arrays, or an element's bytes. */
export interface Holder {
  /** C name, before `_get_`. */
  readonly name: string;
  /** Type and name of the parameter, without const. */
  readonly parameter: string;
  /** Expression of the pointer to the field's first byte. */
  readonly at: (field: Field) => string;
}

export function structHolder(name: string): Holder {
  return { name, parameter: `${name} *m`, at: (field) => `m->${field.name}` };
}

export function inline(name: string, parameters: string, body: readonly string[]): string {
  return `static inline ${name}(${parameters}) {\n${body.map((line) => `  ${line}\n`).join('')}}\n`;
}

export function escaped(text: string): string {
  const quoted = text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('"', '\\"');
  // In C11, two question marks and one more character may stand for another character.
  return quoted.replaceAll(/\?(?=\?)/g, '?\\');
}

const LEAST = -(2n ** 63n);

/** A signed number; the least of 64 bits has no literal, since C reads the sign as an operator. */
export function signed(value: bigint): string {
  return value === LEAST ? `(-INT64_C(${-(LEAST + 1n)}) - 1)` : `INT64_C(${value})`;
}

/** `first[0]` or `first[2]`, whether the pointer is `m->field` or `element + 2`. */
function firstByte(pointer: string): string {
  const sum = /^(\w+) \+ (\d+)$/.exec(pointer);
  return sum === null ? `${pointer}[0]` : `${sum[1]}[${sum[2]}]`;
}

export function getter(protocol: Protocol, holder: Holder, field: Field): string {
  const { prefix } = protocol;
  const at = holder.at(field);
  const text = (result: string, ...body: string[]): string =>
    `// ${fieldLine(field)}\n${inline(`${result} ${holder.name}_get_${field.name}`, `const ${holder.parameter}`, body)}`;
  if (field.wire === 'alpha' || field.wire === 'bytes') return text('const uint8_t *', `return ${at};`);
  const type = valueType(field.wire);
  if (field.wire === 'ascii') return text(type, `return ${prefix}_load_ascii(${at}, ${field.length});`);
  if (field.wire === 'char' || field.wire === 'u8') return text(type, `return ${firstByte(at)};`);
  if (field.wire === 'i8') return text(type, `return (int8_t)${firstByte(at)};`);
  if (borrowsLoad64(protocol, field) && at.startsWith('m->')) {
    return text(
      type,
      '// one 8-byte load from two bytes before; what those hold is masked away',
      `return ${prefix}_load64((const uint8_t *)m + ${field.offset - 2}) & UINT64_C(0xffffffffffff);`,
    );
  }
  const load = `${prefix}_load${field.length * 8}(${at})`;
  return text(type, `return ${field.wire.startsWith('i') ? `(${type})${load}` : load};`);
}

/** The value a setter takes: its parameters, the statements that store it, and what a caller must know. */
export interface Setting {
  readonly parameters: string;
  readonly body: readonly string[];
  readonly remark: string;
  /** The store tells whether the value fitted. */
  readonly fallible: boolean;
}

export function setting({ prefix }: Protocol, holder: Holder, field: Field): Setting {
  const at = holder.at(field);
  const { length } = field;
  const plain = (parameters: string, body: string, remark = ''): Setting => ({
    parameters,
    body: [body],
    remark,
    fallible: false,
  });
  if (field.wire === 'alpha') {
    const side = field.alignRight ? 'on the left with spaces' : 'with spaces';
    const store = `${prefix}_store_alpha${field.alignRight ? '_right' : ''}`;
    const remark = `// pads ${side}; takes the first ${length} characters of a longer text\n`;
    return plain('const char *text, size_t length', `${store}(${at}, ${length}, text, length);`, remark);
  }
  if (field.wire === 'bytes')
    return plain('const uint8_t *bytes', `memcpy(${at}, bytes, ${length});`, `// takes ${length} bytes\n`);
  if (field.wire === 'ascii') {
    const remark = `// gives 0, and writes nothing, when the number has more than ${length} digits\n`;
    return { parameters: 'uint64_t value', body: [`${prefix}_store_ascii(${at}, ${length}, value)`], remark, fallible: true };
  }
  return plain(`${valueType(field.wire)} value`, storeNumber(prefix, at, field, 'value'));
}

export function setter(protocol: Protocol, holder: Holder, field: Field): string {
  const { parameters, body, remark, fallible } = setting(protocol, holder, field);
  const name = `${fallible ? 'int' : 'void'} ${holder.name}_set_${field.name}`;
  return `${remark}${inline(name, `${holder.parameter}, ${parameters}`, fallible ? [`return ${body[0]};`] : body)}`;
}

function storeNumber(prefix: string, at: string, field: Field, value: string): string {
  if (field.wire === 'char' || field.wire === 'u8') return `${firstByte(at)} = ${value};`;
  const bits = field.length * 8;
  const unsigned = field.wire.startsWith('i') ? `(uint${bits}_t)${value}` : value;
  return bits === 8 ? `${firstByte(at)} = ${unsigned};` : `${prefix}_store${bits}(${at}, ${unsigned});`;
}

export function setConstants({ prefix }: Protocol, holder: Holder, fields: readonly Field[]): string {
  const body = fields.map((field) => {
    const at = holder.at(field);
    const { constant, length } = field;
    if (field.wire === 'bytes') return `memset(${at}, 0, ${length});`;
    const text = escaped(String(constant));
    const store = `${prefix}_store_alpha${field.alignRight ? '_right' : ''}`;
    if (field.wire === 'alpha') return `${store}(${at}, ${length}, "${text}", ${String(constant).length});`;
    if (field.wire === 'char') return storeNumber(prefix, at, field, `'${text}'`);
    return storeNumber(
      prefix,
      at,
      field,
      field.wire === 'u64' || field.wire === 'u48' ? `UINT64_C(${constant})` : `(${constant})`,
    );
  });
  return `// writes the fields that never change\n${inline(`void ${holder.name}_set_constants`, holder.parameter, body)}`;
}
