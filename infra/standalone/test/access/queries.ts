import { getNamedType, isObjectType, type GraphQLObjectType } from 'graphql';
import { guarded } from './rules.ts';
import { ask, atPlace, requiredArguments, type Field, type Place } from './schema-places.ts';

/** A way of writing a selection; lines are fields. */
export interface Way {
  readonly head?: string;
  readonly write: (lines: readonly string[], type: string) => string;
  readonly fragments?: (lines: readonly string[], type: string) => string;
}

/** The ways in which a client can write the same selection. */
export const ways = {
  plain: { write: (lines) => lines.join('\n') },
  aliases: {
    write: (lines) => lines.map((line, n) => (/^\w+:/.test(line) ? line : `other_${n}: ${line}`)).join('\n'),
  },
  'a fragment': {
    write: () => '...Part',
    fragments: (lines, type) => `fragment Part on ${type} {\n${lines.join('\n')}\n}`,
  },
  'an inline fragment': { write: (lines, type) => `... on ${type} {\n${lines.join('\n')}\n}` },
  '@skip by a variable': {
    head: 'query ($no: Boolean = false) ',
    write: (lines) => `... @skip(if: $no) {\n${lines.join('\n')}\n}`,
  },
  '@include by a variable': {
    head: 'query ($yes: Boolean = true) ',
    write: (lines) => `... @include(if: $yes) {\n${lines.join('\n')}\n}`,
  },
} satisfies Readonly<Record<string, Way>>;

/** A selection that a variable switches off: it may be written by everybody. */
export const switchedOff: Way = {
  head: 'query ($no: Boolean = false) ',
  write: (lines) => `__typename ... @include(if: $no) {\n${lines.join('\n')}\n}`,
};

/** A query for some lines of the objects at a place. */
export function queryOf(place: Place, lines: readonly string[], way: Way = ways.plain): string {
  const { name } = place.type;
  return `${way.head ?? ''}${atPlace(place, `{\n${way.write(lines, name)}\n}`)}\n${way.fragments?.(lines, name) ?? ''}`;
}

/** Values for required arguments, by the type they find and the argument's name. */
export type Samples = (type: string, argument: string) => readonly string[];

/** A field as it is asked: once, or once for each sample of the key that it needs. */
export function linesOf(field: Field, samples: Samples): readonly string[] {
  const [required, ...more] = requiredArguments(field);
  if (!required) return [ask(field)];
  if (more.length > 0) throw new Error(`${field.name} needs several arguments: say how it is asked here.`);
  return samples(getNamedType(field.type).name, required.name).map(
    (value, n) => `key_${n}_${field.name}: ${ask(field, `${required.name}: ${JSON.stringify(value)}`)}`,
  );
}

/** What stands between a viewer and a field as it is asked: its guard, and those of what is glimpsed of it. */
export function needsOf(type: GraphQLObjectType, field: Field): readonly string[] {
  const target = getNamedType(field.type);
  const own = [guarded[`${type.name}.${field.name}`] ?? [], guarded[target.name] ?? []].flat();
  if (!isObjectType(target)) return own;
  const inner = Object.values(target.getFields()).filter(({ name }) => glimpsed.has(name));
  return [...own, ...inner.flatMap((part) => needsOf(target, part))];
}

const glimpsed: ReadonlySet<string> = new Set(['nodes', 'edges', 'node', 'groups']);

/** What stands between a viewer and a place. */
export function needsOnWay({ type, steps }: Place): readonly string[] {
  const passed = steps.flatMap(({ parent, field }) => [
    guarded[`${parent.name}.${field.name}`] ?? [],
    guarded[parent.name] ?? [],
  ]);
  return [...passed, guarded[type.name] ?? []].flat();
}
