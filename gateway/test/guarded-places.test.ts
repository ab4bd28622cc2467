import { guardsOf } from '@graphroots/kit/access/guards';
import { buildSchema, getOperationAST, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { findGuardedPlaces } from '../src/access/guarded-places.ts';

const schema = buildSchema(`
  directive @authenticated on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM
  type Query { node: Node spot: Spot house: House shed: Shed }
  interface Node { id: ID note: String }
  interface Spot @authenticated { place: String }
  union Roof = House | Shed
  type House implements Node & Spot { id: ID note: String @authenticated place: String roof: Roof tint: Tint }
  type Shed implements Node @authenticated { id: ID note: String }
  type Tree implements Node { id: ID note: String }
  enum Tint @authenticated { RED }
  type Mutation @authenticated { paint: Boolean }`);

function coordinatesIn(text: string): string[] {
  const document = parse(text);
  const operation = getOperationAST(document);
  expect(validate(schema, document)).toEqual([]);
  if (!operation) throw new Error('There is no operation.');
  const places = findGuardedPlaces(schema, guardsOf(schema), document, operation);
  return places.map(({ guard, path }) => `${guard.coordinate} at ${path.join('.')}`);
}

it.each([
  ['an interface whose types differ is as closed as all of them', '{ node { id } }', ['Shed at node.id']],
  [
    'a field of it as the field of each',
    '{ node { note } }',
    ['House.note at node.note', 'Shed at node.note'],
  ],
  ['its name too', '{ node { __typename } }', ['Shed at node.__typename']],
  ['a fragment on an open type of it is open', '{ node { ... on Tree { id note } } }', []],
  ['one on a closed type is closed', '{ node { ... on Shed { id } } }', ['Shed at node.id']],
  [
    'a fragment on an interface does not widen what the object can be',
    '{ house { ... on Node { id } } }',
    [],
  ],
  ['but meets its fields', '{ house { ... on Node { note } } }', ['House.note at house.note']],
  [
    'a guarded interface closes what leads to it',
    '{ spot { place } }',
    ['Spot at spot', 'Spot at spot.place'],
  ],
  [
    'a union is as closed as its members',
    '{ house { roof { __typename } } }',
    ['Shed at house.roof.__typename'],
  ],
  ['an enum closes what leads to it', '{ house { tint } }', ['Tint at house.tint']],
  ['a guarded root closes its fields', 'mutation { paint }', ['Mutation at paint']],
])('%s', (_rule, text, expected) => {
  expect(coordinatesIn(text)).toEqual(expected);
});
