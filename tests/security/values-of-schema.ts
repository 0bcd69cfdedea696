/** Makes values that a schema allows. */
import fc from 'fast-check';
import * as v from 'valibot';

/** As much of valibot's schemas as is looked into here. */
interface Schema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly wrapped?: Schema;
  readonly value?: Schema;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly pipe?: readonly unknown[];
}

/** What texts and numbers a shape is filled with; those that it checks are taken from here alone. */
export interface Fill {
  readonly key: fc.Arbitrary<string>;
  readonly text: fc.Arbitrary<string>;
  readonly number: fc.Arbitrary<number>;
  readonly checkedText: fc.Arbitrary<string>;
  readonly checkedNumber: fc.Arbitrary<number>;
}

/** Whatever a valibot schema lets through: a field that is added to it is filled without another line here. */
export function ofSchema(schema: unknown, fill: Fill): fc.Arbitrary<unknown> {
  const within = schema as Schema;
  const each = (one: Schema | undefined): fc.Arbitrary<unknown> => ofSchema(one, fill);
  switch (within.type) {
    case 'object':
      return objectOf(within.entries ?? {}, fill);
    case 'array':
      return fc.array(each(within.item), { maxLength: 4 });
    case 'record':
      return fc.dictionary(fill.key, each(within.value), { maxKeys: 3 });
    case 'variant':
    case 'union':
      return fc.oneof(...(within.options ?? []).map((one) => each(one as Schema)));
    case 'picklist':
      return fc.constantFrom(...(within.options ?? []));
    case 'literal':
      return fc.constant(within.literal);
    case 'boolean':
      return fc.boolean();
    case 'string':
      return within.pipe ? passing(schema, fill.checkedText) : fill.text;
    case 'number':
      return within.pipe ? passing(schema, fill.checkedNumber) : fill.number;
    default:
      throw new Error(`Nothing is made of “${within.type}” here yet.`);
  }
}

const passing = <T>(schema: unknown, values: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  values.filter((value) => v.is(schema as v.GenericSchema, value));

function objectOf(entries: Readonly<Record<string, Schema>>, fill: Fill): fc.Arbitrary<unknown> {
  const isOptional = (name: string): boolean => entries[name]?.type === 'optional';
  const names = Object.keys(entries);
  const model = names.map((name) => [name, ofSchema(entries[name]?.wrapped ?? entries[name], fill)] as const);
  return fc.record(Object.fromEntries(model), { requiredKeys: names.filter((name) => !isOptional(name)) });
}
