import { disclosures } from '@graphroots/schema/disclosures';
import { readSupergraphSdl } from '@graphroots/schema/sdl';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { discloseOnce } from '../src/access/disclose-once.ts';

const schema = buildSchema(`
  type Query { revealPersonalData: Int }
  type Mutation { revealPersonalData(input: Int): Answer other: Int }
  type Answer { phone: String }
`);

const codesOf = (document: string): unknown[] =>
  validate(schema, parse(document), [discloseOnce]).map(({ extensions }) => extensions['code']);

test('sealed data are asked for once', () => {
  expect(codesOf('mutation { revealPersonalData(input: 1) { phone } other }')).toEqual([]);
});

test.each([
  ['by aliases', 'mutation { a: revealPersonalData { phone } b: revealPersonalData { phone } }'],
  [
    'with another mutation between',
    'mutation { a: revealPersonalData { phone } other b: revealPersonalData { phone } }',
  ],
  [
    'by fragments',
    `mutation { a: revealPersonalData { phone } ...Two ... on Mutation { other } }
     fragment Two on Mutation { b: revealPersonalData { phone } }`,
  ],
  [
    'where a variable decides',
    `mutation ($yes: Boolean!) { a: revealPersonalData { phone }
     b: revealPersonalData @include(if: $yes) { phone } }`,
  ],
])('sealed data are not asked for twice %s', (_, document) => {
  expect(codesOf(document)).toEqual(['BAD_USER_INPUT']);
});

test('queries that happen to have such a field are none of its business', () => {
  expect(codesOf('{ a: revealPersonalData b: revealPersonalData }')).toEqual([]);
});

test('every mutation it looks for is there', () => {
  const fields = buildSchema(readSupergraphSdl(), { assumeValidSDL: true }).getMutationType()?.getFields();
  expect([...disclosures].filter((name) => !fields?.[name])).toEqual([]);
});
