import type { Random } from '@graphroots/kit/testing/fuzz-random';
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isUnionType,
  parse,
  validate,
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';

export interface GeneratedOperation {
  readonly text: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Names that every object has, and some that look like the gateway's own. */
const aliases = [
  'a',
  'b',
  'name',
  'id',
  'constructor',
  'toString',
  '__proto__',
  'hasOwnProperty',
  '_entities',
];

/** A valid operation of a town, with all that a client may write: aliases, fragments, conditions, variables. */
export function generateOperation(schema: GraphQLSchema, random: Random): GeneratedOperation {
  for (;;) {
    const { text, variables } = write(schema, random);
    const document = parse(text);
    // Most of what is not valid asks for two things under one alias.
    if (validate(schema, document).length === 0) return { text, document, variables };
  }
}

function write(schema: GraphQLSchema, random: Random): { text: string; variables: Record<string, unknown> } {
  const declared = new Map<string, string>();
  const variables: Record<string, unknown> = {};
  const fragments: string[] = [];
  let left = random.between(3, 40);
  const kind = random.chance(0.05) ? 'mutation' : 'query';
  const root = kind === 'mutation' ? schema.getMutationType() : schema.getQueryType();
  if (!root) throw new Error('The town has no such root.');
  const body = select(root, random.between(2, 6));
  const heading = declared.size > 0 ? `(${[...declared.values()].join(', ')})` : '';
  return { text: [`${kind} Asked${heading} ${body}`, ...fragments].join('\n'), variables };

  function select(type: GraphQLCompositeType, depth: number): string {
    const parts: string[] = [];
    const wanted = random.between(1, 5);
    for (let index = 0; index < wanted && (left > 0 || parts.length === 0); index += 1) {
      left -= 1;
      parts.push(writeSelection(type, depth));
    }
    return `{ ${parts.join(' ')} }`;
  }

  function writeSelection(type: GraphQLCompositeType, depth: number): string {
    const fields = isUnionType(type) ? [] : Object.values(type.getFields());
    const usable = fields.filter((field) => depth > 1 || !isCompositeType(getNamedType(field.type)));
    if (usable.length === 0 || random.chance(0.1)) {
      if (!isAbstractType(type) || random.chance(0.3)) return `${alias(0.3)}__typename${condition()}`;
      return writeFragment(type, depth);
    }
    if (random.chance(isAbstractType(type) ? 0.5 : 0.15)) return writeFragment(type, depth);
    return writeField(random.pick(usable), depth);
  }

  function writeField(field: GraphQLField<unknown, unknown>, depth: number): string {
    const target = getNamedType(field.type);
    const given = field.args.flatMap((argument) => {
      const type = String(argument.type);
      return type.endsWith('!') || random.chance(0.5) ? [`${argument.name}: ${writeValue(type)}`] : [];
    });
    const args = given.length > 0 ? `(${given.join(', ')})` : '';
    const inner = isCompositeType(target) ? ` ${select(target, depth - 1)}` : '';
    return `${alias(0.2)}${field.name}${args}${condition()}${inner}`;
  }

  function writeFragment(type: GraphQLCompositeType, depth: number): string {
    const possible = isAbstractType(type) ? [...schema.getPossibleTypes(type), type] : [type];
    const on = random.pick<GraphQLCompositeType>(possible);
    if (random.chance(0.3)) {
      const name = `F${fragments.length}`;
      const place = fragments.push('') - 1;
      fragments[place] = `fragment ${name} on ${on.name} ${select(on, depth)}`;
      return `...${name}${condition()}`;
    }
    const bare = on === type && random.chance(0.5);
    return `...${bare ? '' : ` on ${on.name}`}${condition()} ${select(on, depth)}`;
  }

  function alias(often: number): string {
    return random.chance(often) ? `${random.pick(aliases)}: ` : '';
  }

  function condition(): string {
    if (!random.chance(0.12)) return '';
    const value = random.chance(0.7) ? variable('Boolean!', random.chance(0.5)) : String(random.chance(0.5));
    return ` @${random.pick(['skip', 'include'])}(if: ${value})`;
  }

  function writeValue(type: string): string {
    const value = sample(type);
    return random.chance(0.4) ? variable(type, value) : JSON.stringify(value);
  }

  function variable(type: string, value: unknown): string {
    const name = `v${declared.size}`;
    const fallback = random.chance(0.3) ? ` = ${JSON.stringify(sample(type))}` : '';
    declared.set(name, `$${name}: ${type}${fallback}`);
    if (fallback === '' || random.chance(0.5)) variables[name] = value;
    return `$${name}`;
  }

  function sample(type: string): unknown {
    if (type.startsWith('ID')) return random.pick(['p0', 'p1', 'p4', 'p5', 'h0', 'h1', 'h3', 'nobody']);
    if (type.startsWith('Boolean')) return random.chance(0.5);
    if (type.startsWith('Int')) return random.between(-1, 6);
    return type.startsWith('Float') ? random.pick([0, 0.5, 2]) : random.pick(['x', '']);
  }
}
