import { getNamedType, isObjectType, type GraphQLObjectType } from 'graphql';
import { Supergraph } from '@apollo/federation-internals';
import { claimGuards } from '@graphroots/gateway/supergraph';
import { readSupergraphSdl, subgraphNames } from '@graphroots/schema/sdl';
import { describe, expect, it } from 'vitest';
import { services } from '../src/services.ts';

/* Every workflow that a service has, against the schema: whoever lives in steps shows them (全程痕迹). */

const schema = Supergraph.build(claimGuards(readSupergraphSdl())).apiSchema().toGraphQLJSSchema();

/** Who did what, from which state to which, when it happened and was written down, and whether that was later. */
const step = {
  action: 'String!',
  from: 'String',
  to: 'String',
  reason: 'String',
  actorId: 'ID',
  actorRole: 'String!',
  at: 'DateTime!',
  recordedAt: 'DateTime!',
  backDated: 'Boolean!',
};

function objectType(name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`The graph has no type ${name}.`);
  return type;
}

describe.each(subgraphNames)('in %s,', (name) => {
  const { workflows = [] } = services[name];

  it('something has a life', () => expect(workflows.length).toBeGreaterThan(0));

  it.each(workflows.map(({ entity }) => entity))('%s shows its whole history', (entity) => {
    const history = objectType(entity).getFields()['history'];
    expect(getNamedType(history?.type)?.name).toBe('TraceEntryConnection');
    // All of it: nothing has to be said, and pages and filters may be.
    expect(history?.args.map((argument) => argument.name)).toEqual(
      expect.arrayContaining(['where', 'orderBy', 'first', 'after']),
    );
    expect(history?.args.filter(({ type }) => type.toString().endsWith('!'))).toEqual([]);
  });
});

it('a step tells who did what, from where to where, when, and whether it was written down later', () => {
  const nodes = objectType('TraceEntryConnection').getFields()['nodes'];
  expect(nodes?.type.toString()).toBe('[TraceEntry!]!');
  const entry = getNamedType(nodes?.type);
  if (!isObjectType(entry)) throw new Error('A page of steps holds no steps.');
  const fields = Object.values(entry.getFields()).map((field) => [field.name, field.type.toString()]);
  expect(Object.fromEntries(fields)).toMatchObject(step);
});
