import {
  getNamedType,
  getNullableType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  parse,
  type DocumentNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLUnionType,
} from 'graphql';
import type { IsWanted } from './fuzz-coverage.ts';
import type { Random } from './fuzz-random.ts';
import { createResponseKeys } from './generate-query-names.ts';
import { writePage, type CursorPool } from './generate-query-paging.ts';
import { createValueWriter, runs, type Samples } from './generate-query-values.ts';

type Field = GraphQLField<unknown, unknown>;

export interface GeneratedQuery {
  readonly text: string;
  readonly document: DocumentNode;
  /** One set of values for each run of the query. */
  readonly variables: readonly Readonly<Record<string, unknown>>[];
}

/** What may still be nested: steps to other objects, and rows that one row here may multiply to. */
interface Room {
  readonly depth: number;
  readonly rows: number;
}

/** A field as it stands in a selection, without directives and without what is selected below it. */
interface Head {
  readonly text: string;
  readonly target: GraphQLObjectType | GraphQLUnionType | null;
  readonly room: Room;
}

interface Fragment {
  readonly name: string;
  readonly type: string;
  readonly room: Room;
}

/** Response keys of a union's members, with the shape that each has. */
type Shapes = Map<string, string>;

/** Fields that much depends on, each of them one among many. */
const favouriteFields = new Set(['_entities', 'groups']);

const paging = new Set(['first', 'after', 'last', 'before', 'offset']);
const sizes = [1, 2, 3, 5, 100, 0, 101];

/** A query that is valid, of bounded size, and otherwise anything a client may write. */
export function generateQuery(
  schema: GraphQLSchema,
  random: Random,
  samples: Samples,
  cursors: CursorPool,
  isBetter: IsWanted = (_, { name }) => favouriteFields.has(name),
): GeneratedQuery {
  const keys = createResponseKeys(random);
  const values = createValueWriter(random, samples);
  const fragments: Fragment[] = [];
  const definitions: string[] = [];
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no queries.');
  let left = random.between(4, 60);
  let favoured: readonly unknown[] = [];
  const memberShapes: Shapes = new Map();

  const body = selectFrom(query, { depth: random.between(1, 5), rows: 250 }, new Map());
  const declared = values.variables.map(
    ({ name, type, fallback }) => `$${name}: ${type}${fallback === null ? '' : ` = ${fallback}`}`,
  );
  const text = [
    `query${declared.length > 0 ? ` (${declared.join(', ')})` : ''} ${body}`,
    ...definitions,
  ].join('\n');
  const variables = Array.from({ length: values.variables.length > 0 ? runs : 1 }, (_, run) =>
    Object.fromEntries(
      values.variables.flatMap(({ name, values: given }) =>
        given[run] === undefined ? [] : [[name, given[run]] as const],
      ),
    ),
  );
  return { text, document: parse(text), variables };

  function selectFrom(type: GraphQLObjectType, room: Room, shapes: Shapes | null): string {
    const parts: string[] = [];
    const heads: Head[] = [];
    const fields = Object.values(type.getFields()).filter(
      (field) => field.name !== '_service' && !isComputed(field) && fits(field, room),
    );
    const wanted = type === query ? random.between(1, 4) : random.between(isPart(type) ? 2 : 1, 6);
    for (let index = 0; index < wanted && (left > 0 || parts.length === 0); index += 1) {
      left -= 1;
      const repeated = heads.length > 0 && random.chance(0.16) ? random.pick(heads) : null;
      if (repeated) parts.push(writeField(repeated));
      else if (random.chance(0.1)) parts.push(writeTypename());
      else if (shapes === null && random.chance(0.08))
        parts.push(`...${directive()} ${selectFrom(type, room, null)}`);
      else if (random.chance(0.08)) {
        parts.push(`... on ${type.name}${directive()} ${selectFrom(type, room, shapes)}`);
      } else if (random.chance(0.12)) parts.push(`...${fragmentOn(type, room, shapes)}${directive()}`);
      else if (fields.length > 0) {
        const better = random.chance(0.25) ? fields.filter((field) => isBetter(type.name, field)) : [];
        const head = writeHead(random.pick(better.length > 0 ? better : fields), type, room, shapes);
        heads.push(head);
        parts.push(writeField(head), ...(random.chance(0.06) ? writeEither(head) : []));
      }
    }
    return `{ ${parts.length > 0 ? parts.join(' ') : writeTypename()} }`;
  }

  function writeTypename(): string {
    return `${keys.plain('__typename') ? '' : `${keys.own('__typename')}: `}__typename${directive()}`;
  }

  function writeField({ text, target, room }: Head, directives = directive()): string {
    if (!target) return `${text}${directives}`;
    return `${text}${directives} ${isObjectType(target) ? selectFrom(target, room, null) : selectMembers(target, room)}`;
  }

  /** The same field once more, with one selection or the other, as a variable says. */
  function writeEither(head: Head): readonly string[] {
    if (!head.target) return [];
    const choice = values.declare('Boolean!', [true, false, true]);
    return ['include', 'skip'].map((name) =>
      writeField({ ...head, text: `${head.text} @${name}(if: ${choice})` }, ''),
    );
  }

  /** Whether a field may be nested here: leaves always, lists where rows are left. */
  function fits(field: Field, room: Room): boolean {
    const target = getNamedType(field.type);
    if (isLeafType(target) || isPart(target)) return true;
    if (left <= 0 || room.depth <= 0) return false;
    return !multiplies(field) || room.rows >= 4;
  }

  function writeHead(field: Field, parent: GraphQLObjectType, room: Room, shapes: Shapes | null): Head {
    const target = getNamedType(field.type);
    const { args, rows } = writeArguments(field, parent, room);
    const shape = String(field.type);
    const known = shapes?.get(field.name);
    const plain =
      args.length === 0 &&
      random.chance(0.85) &&
      (known === undefined || known === shape) &&
      keys.plain(field.name);
    if (plain) shapes?.set(field.name, shape);
    const key = plain ? field.name : keys.own(field.name);
    const name = key === field.name ? key : `${key}: ${field.name}`;
    const call = args.length > 0 ? `(${args.join(', ')})` : '';
    return {
      text: `${name}${call}`,
      target: isObjectType(target) || isUnionType(target) ? target : null,
      room: { depth: isPart(target) || isConnection(target) ? room.depth : room.depth - 1, rows },
    };
  }

  function writeArguments(field: Field, parent: GraphQLObjectType, room: Room) {
    const target = getNamedType(field.type);
    const args: string[] = [];
    let { rows } = room;
    let ordered = false;
    if (field.name === '_entities') {
      return { args: [`representations: ${writeRepresentations()}`], rows: 60 };
    }
    if (isConnection(target)) {
      const node = nodeNameOf(target);
      const page = writePage(random, values, cursors, field, node, rows);
      args.push(...page.args);
      ordered = page.ordered;
      rows = Math.floor(rows / page.size);
    } else if (multiplies(field)) {
      rows = Math.floor(rows / 4);
    }
    for (const argument of field.args) {
      if ((paging.has(argument.name) && !isPart(target)) || (ordered && argument.name === 'orderBy'))
        continue;
      if (!isNonNullType(argument.type) && !random.chance(isPart(target) ? 0.75 : 0.35)) continue;
      const given = parent === query ? keysOf(target.name, argument.name) : enumValues(argument.type);
      // Of groups: a page of any list is written above.
      const own = argument.name === 'first' ? sizes : given;
      const value =
        own.length > 0 ? values.writeOne(argument.type, own) : values.write(argument.type, argument.name);
      args.push(`${argument.name}: ${value}`);
    }
    return { args, rows };
  }

  /** Keys of a type, for the root field that finds one by its key. */
  function keysOf(type: string, argument: string): readonly unknown[] {
    return samples.representations.flatMap((representation) =>
      representation['__typename'] === type && argument in representation ? [representation[argument]] : [],
    );
  }

  function leadsOn(type: GraphQLNamedType | undefined): boolean {
    return isObjectType(type) && Object.values(type.getFields()).some((field) => isBetter(type.name, field));
  }

  /** References of a few types above all, so that their fields are answered: of those sought, where something is. */
  function writeRepresentations(): string {
    const wanted = samples.representations.filter((each) =>
      leadsOn(schema.getType(String(typenameOf(each)))),
    );
    const first = random.pick(wanted.length > 0 ? wanted : samples.representations);
    favoured = [first, random.pick(samples.representations)].map(typenameOf);
    const favourites = samples.representations.filter((each) => favoured.includes(typenameOf(each)));
    const lists = Array.from({ length: runs }, () =>
      Array.from({ length: random.between(0, 8) }, () =>
        random.pick(random.chance(0.7) ? favourites : samples.representations),
      ),
    );
    return values.declare('[_Any!]!', lists);
  }

  function selectMembers(type: GraphQLUnionType, room: Room): string {
    const favourites = type.getTypes().filter(({ name }) => favoured.includes(name));
    const members = Array.from({ length: random.between(1, 6) }, () =>
      random.pick(random.chance(0.6) && favourites.length > 0 ? favourites : type.getTypes()),
    );
    const parts = members.map((member) => {
      if (random.chance(0.2)) return `...${fragmentOn(member, room, memberShapes)}${directive()}`;
      return `... on ${member.name}${directive()} ${selectFrom(member, room, memberShapes)}`;
    });
    if (random.chance(0.4)) parts.push(writeTypename());
    return `{ ${parts.join(' ')} }`;
  }

  /** A fragment that fits, old or new. Old ones may repeat what is selected, but never contradict it. */
  function fragmentOn(type: GraphQLObjectType, room: Room, shapes: Shapes | null): string {
    const fitting = fragments.filter(
      (fragment) =>
        fragment.type === type.name && fragment.room.depth <= room.depth && fragment.room.rows <= room.rows,
    );
    if (shapes === null && fitting.length > 0 && random.chance(0.7)) return random.pick(fitting).name;
    const name = `F${definitions.length + 1}`;
    definitions.push('');
    const place = definitions.length - 1;
    definitions[place] = `fragment ${name} on ${type.name} ${selectFrom(type, room, shapes)}`;
    if (shapes === null) fragments.push({ name, type: type.name, room });
    return name;
  }

  function directive(): string {
    if (!random.chance(0.1)) return '';
    const name = random.pick(['skip', 'include']);
    const usual = name === 'include';
    const choice = () => (random.chance(0.7) ? usual : !usual);
    if (random.chance(0.5)) return ` @${name}(if: ${choice()})`;
    return ` @${name}(if: ${values.declare('Boolean!', Array.from({ length: runs }, choice))})`;
  }
}

function isConnection(type: unknown): type is GraphQLObjectType {
  return isObjectType(type) && 'nodes' in type.getFields() && 'pageInfo' in type.getFields();
}

/** What is computed of an input is no read, and nothing to compare. */
function isComputed({ args }: Field): boolean {
  return args.some(({ name }) => name === 'input');
}

/** A list of rows; `nodes` was counted with its connection. */
function multiplies(field: Field): boolean {
  const target = getNamedType(field.type);
  return (
    isConnection(target) ||
    (isListType(getNullableType(field.type)) && field.name !== 'nodes' && !isPart(target))
  );
}

/** Types that are part of the field that holds them: pages, edges, statistics and their groups. */
function isPart(type: unknown): boolean {
  return isObjectType(type) && /(Edge|PageInfo|Stats|StatsGroup)$/.test(type.name);
}

function nodeNameOf(connection: GraphQLObjectType): string {
  const nodes = connection.getFields()['nodes'];
  return nodes ? getNamedType(nodes.type).name : '';
}

function typenameOf(representation: Readonly<Record<string, unknown>>): unknown {
  return representation['__typename'];
}

function enumValues(type: GraphQLInputType): readonly string[] {
  const bare = getNullableType(type);
  return isEnumType(bare) ? bare.getValues().map(({ name }) => name) : [];
}
