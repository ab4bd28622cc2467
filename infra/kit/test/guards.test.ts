import { buildSubgraphSchema } from '@apollo/subgraph';
import { buildASTSchema, buildSchema, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { guardsOf, type Guard } from '../src/access/guards.ts';
import { passes, refusalBy, refusalOf } from '../src/access/passage.ts';
import { anonymousViewer, unrestrictedViewer, type Viewer } from '../src/viewer.ts';

const directives = `
  directive @authenticated on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM
  directive @policy(policies: [[String!]!]!) on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM`;

function guardOn(written: string): Guard {
  const guards = guardsOf(
    buildSchema(`${directives} type Query { door: Door } type Door ${written} { id: ID }`),
  );
  const [guard] = guards.ofType('Door');
  if (!guard) throw new Error('It was not read.');
  return guard;
}

const signedIn = (...rights: string[]): Viewer => ({
  ...unrestrictedViewer,
  id: 'one',
  rights: new Set(rights),
});
const anonymous = (...rights: string[]): Viewer => ({ ...anonymousViewer, rights: new Set(rights) });

describe('a guard', () => {
  test.each<[string, Viewer, string | null]>([
    ['@authenticated', signedIn(), null],
    ['@authenticated', anonymous('everything'), 'Door needs a signed-in caller.'],
    ['@requiresScopes(scopes: [["a"]])', signedIn('a'), null],
    ['@requiresScopes(scopes: [["a"]])', anonymous('a'), null],
    ['@requiresScopes(scopes: [["a"]])', signedIn('policy:a'), 'Door needs the scope a.'],
    ['@requiresScopes(scopes: [["a", "b"], ["c"]])', signedIn('a', 'b'), null],
    ['@requiresScopes(scopes: [["a", "b"], ["c"]])', signedIn('c'), null],
    [
      '@requiresScopes(scopes: [["a", "b"], ["c"]])',
      signedIn('a'),
      'Door needs the scopes a and b, or the scope c.',
    ],
    ['@requiresScopes(scopes: "a")', signedIn(), 'Door needs the scope a.'],
    ['@requiresScopes(scopes: [])', signedIn('a'), 'Door needs what nobody has.'],
    ['@policy(policies: [["a"]])', signedIn('policy:a'), null],
    ['@policy(policies: [["a"]])', signedIn('a'), 'Door needs the policy a.'],
    ['@authenticated @requiresScopes(scopes: [["a"]])', anonymous('a'), 'Door needs a signed-in caller.'],
    [
      '@authenticated @requiresScopes(scopes: [["a"]]) @policy(policies: [["b"]])',
      anonymous(),
      'Door needs a signed-in caller and the scope a and the policy b.',
    ],
    ['@requiresScopes(scopes: [["a"]])', unrestrictedViewer, null],
  ])('%s: for %o', (written, viewer, refusal) => {
    const guard = guardOn(written);
    expect(passes(viewer, guard)).toBe(refusal === null);
    expect(refusalBy([guard], viewer)?.message ?? null).toBe(refusal);
  });

  test('tells the anonymous to sign in, and everybody else that they may not', () => {
    const guard = guardOn('@requiresScopes(scopes: [["a"]])');
    expect(refusalOf(guard, anonymous()).code).toBe('UNAUTHENTICATED');
    expect(refusalOf(guard, signedIn()).code).toBe('FORBIDDEN');
  });

  test.each(['@policy(policies: [[1]])', '@policy(policies: null)', '@requiresScopes'])(
    'that cannot be read is an error: %s',
    (written) => {
      const sdl = parse(`${directives} type Query { id: ID ${written} }`);
      expect(() => guardsOf(buildASTSchema(sdl, { assumeValidSDL: true }))).toThrow(/Query\.id/);
    },
  );

  test('of a subgraph is read from extensions and under the prefix of federation', () => {
    const typeDefs = parse(`
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
      type Query { door: Door }
      type Door @key(fields: "id") { id: ID! }
      extend type Door @federation__authenticated { key: ID @federation__policy(policies: [["a"]]) }`);
    const guards = guardsOf(buildSubgraphSchema([{ typeDefs }]));
    expect(guards.ofType('Door')).toMatchObject([{ coordinate: 'Door', authenticated: true }]);
  });
});

test('a field meets its own guard and that of the type it leads to', () => {
  const schema = buildSchema(`${directives}
    type Query @authenticated { door: [Door!]! @policy(policies: [["a"]]) plain: Plain }
    type Door @authenticated { id: ID }
    scalar Plain @requiresScopes(scopes: [["b"]])`);
  const { door, plain } = schema.getQueryType()?.getFields() ?? {};
  if (!door || !plain) throw new Error('There is no door.');
  const guards = guardsOf(schema);
  const at = (field: typeof door) =>
    guards.ofField({ name: 'Query' }, field).map(({ coordinate }) => coordinate);
  expect(at(door)).toEqual(['Query.door', 'Door']);
  expect(at(plain)).toEqual(['Plain']);
  expect(guards.ofType('Query')).toMatchObject([{ coordinate: 'Query' }]);
});
