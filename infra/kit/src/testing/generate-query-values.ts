import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
} from 'graphql';
import type { Random } from './fuzz-random.ts';

/** Values to ask with: some of the sample rows, some that no row has. */
export interface Samples {
  /** By the name of an argument or of a field of an input. */
  readonly named: Readonly<Record<string, readonly unknown[]>>;
  /** By the name of a scalar, where the name says nothing. */
  readonly scalars: Readonly<Record<string, readonly unknown[]>>;
  /** References as the gateway sends them, and others. */
  readonly representations: readonly Readonly<Record<string, unknown>>[];
}

/** A variable of a generated query, with a value for each time it is run; undefined where it is left out. */
export interface Variable {
  readonly name: string;
  readonly type: string;
  readonly fallback: string | null;
  readonly values: readonly unknown[];
}

/** How often a query with variables is run, each time with other values. */
export const runs = 3;

/** Writes values of input types into a query, some of them as variables. */
export interface ValueWriter {
  readonly variables: readonly Variable[];
  /** A value of a type, for an argument or a field of an input of this name. */
  write(type: GraphQLInputType, name: string): string;
  /** One of these values, or a variable that has one of them on each run. */
  writeOne(type: GraphQLInputType, values: readonly unknown[]): string;
  /** A variable with these values. */
  declare(type: string, values: readonly unknown[]): string;
}

export function createValueWriter(random: Random, samples: Samples): ValueWriter {
  const variables: Variable[] = [];

  function declare(type: string, values: readonly unknown[], fallback: string | null = null): string {
    const name = `v${variables.length + 1}`;
    variables.push({ name, type, fallback, values });
    return `$${name}`;
  }

  function sample(type: GraphQLInputType, name: string): unknown {
    if (isNonNullType(type)) return sample(type.ofType, name);
    if (isListType(type)) {
      return Array.from({ length: random.pick([0, 1, 1, 2, 3]) }, () => sample(type.ofType, name));
    }
    if (isEnumType(type)) return random.pick(type.getValues()).name;
    const named = samples.named[name];
    if (named) return random.pick(named);
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      const chosen = fields.filter(
        (field) => isNonNullType(field.type) || random.chance(1.6 / fields.length),
      );
      return Object.fromEntries(chosen.map((field) => [field.name, nullable(field.type, field.name)]));
    }
    const values = samples.scalars[type.name];
    if (!values) throw new Error(`There are no samples for ${name}: ${type.name}.`);
    return random.pick(values);
  }

  function nullable(type: GraphQLInputType, name: string): unknown {
    return !isNonNullType(type) && random.chance(0.08) ? null : sample(type, name);
  }

  /** Text of a value; now and then a part of it becomes a variable. */
  function print(type: GraphQLInputType, name: string, value: unknown): string {
    if (random.chance(0.22)) {
      return variable(type, [value, ...again(() => nullable(type, name))]);
    }
    return printLiteral(type, value, (inner, key, part) => print(inner, key ?? name, part));
  }

  function variable(type: GraphQLInputType, values: readonly unknown[]): string {
    const optional = getNullableType(type);
    const complete = values.every((value) => value !== null);
    if (isNonNullType(type) && random.chance(0.3)) {
      return declare(String(optional), holes(values), printLiteral(optional, values.at(-1)));
    }
    if (isNonNullType(type) || (complete && random.chance(0.3))) {
      return declare(`${String(optional)}!`, values);
    }
    const fallback = random.chance(0.3) ? printLiteral(optional, values.at(-1)) : null;
    return declare(String(optional), holes(values), fallback);
  }

  /** Now and then, a variable is not given at all. */
  const holes = (values: readonly unknown[]): readonly unknown[] =>
    values.map((value) => (random.chance(0.2) ? undefined : value));

  const again = (make: () => unknown): readonly unknown[] => Array.from({ length: runs - 1 }, make);

  return {
    variables,
    declare,
    write: (type, name) => print(type, name, nullable(type, name)),
    writeOne(type, values) {
      if (random.chance(0.6)) return printLiteral(type, random.pick(values));
      return variable(
        type,
        Array.from({ length: runs }, () => random.pick(values)),
      );
    },
  };
}

type PrintPart = (type: GraphQLInputType, key: string | null, value: unknown) => string;

function printLiteral(
  type: GraphQLInputType,
  value: unknown,
  part: PrintPart = (inner, _, item) => printLiteral(inner, item),
): string {
  if (value === null || value === undefined) return 'null';
  const bare = getNullableType(type);
  if (isListType(bare) && Array.isArray(value)) {
    return `[${value.map((item) => part(bare.ofType, null, item)).join(', ')}]`;
  }
  if (isInputObjectType(bare)) {
    const fields = bare.getFields();
    const printed = Object.entries(value).flatMap(([name, item]) => {
      const field = fields[name];
      return field ? [`${name}: ${part(field.type, name, item)}`] : [];
    });
    return `{${printed.join(', ')}}`;
  }
  return isEnumType(bare) && typeof value === 'string' ? value : JSON.stringify(value);
}
