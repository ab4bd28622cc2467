import { describe, expect, test } from 'vitest';

import { lintSdl, type rules } from '../src/lint.ts';
import { findUnequalGuards } from '../src/lint/guards-agree.ts';
import { readSubgraphSdl, subgraphNames } from '../src/sdl.ts';
import { planted, soundSdl } from './sdl-fixture.ts';

const faults: Record<keyof typeof rules, { replace: string; by: string; message: string }[]> = {
  typesArePascalCase: [
    { replace: 'enum LampState', by: 'enum lamp_state', message: 'type lamp_state is not in PascalCase' },
  ],
  fieldsAreCamelCase: [
    { replace: '  brightness:', by: '  light_flux:', message: 'light_flux is not in camelCase' },
    { replace: 'lamp(id: ID!)', by: 'lamp(lamp_id: ID!)', message: 'lamp_id is not in camelCase' },
  ],
  enumValuesAreScreamingCase: [
    { replace: '  BROKEN', by: '  Broken', message: 'Broken is not in SCREAMING_CASE' },
  ],
  typesAreDescribed: [
    { replace: '"Whether a lamp gives light."\n', by: '', message: 'type LampState has no description' },
    { replace: '"Which lamp to light."\n', by: '', message: 'type LightLampInput has no description' },
  ],
  objectTypesNameTheChineseTerm: [
    {
      replace: 'A street lamp (路灯)',
      by: 'A street lamp',
      message: 'description of Lamp lacks the Chinese term',
    },
  ],
  rootFieldsAreDescribed: [
    {
      replace: '  "Lights a lamp (点灯). Needs the policy `report-issue`."\n',
      by: '',
      message: 'Mutation.lightLamp has no description',
    },
    { replace: '  "One lamp by id."\n', by: '', message: 'Query.lamp has no description' },
  ],
  unitsAreDescribed: [
    { replace: '  "Light given, in lumens."\n', by: '', message: 'brightness has a unit but no description' },
    { replace: '  state: LampState!', by: '  failureRate: String', message: 'failureRate has a unit' },
    { replace: '  state: LampState!', by: '  builtOn: Date!', message: 'builtOn has a unit' },
  ],
  connectionsHaveTheRelayShape: [
    { replace: '  nodes: [Lamp!]!\n', by: '', message: 'LampConnection lacks `nodes: [Lamp!]!`' },
    { replace: '  node: Lamp!\n', by: '  node: Lamp\n', message: 'LampEdge lacks `node: Lamp!`' },
  ],
  connectionFieldsTakePages: [
    {
      replace: '    before: String\n',
      by: '',
      message: 'followers returns a connection but does not take `before',
    },
  ],
  listsAreBounded: [
    { replace: ', at most three', by: '', message: 'Lamp.neighbours is a list without a bound' },
    { replace: ': Lamp\n}', by: ': Lamp\n  "All."\n  lamps: [Lamp!]\n}', message: 'Query.lamps is a list' },
  ],
  rootFieldsAreNullable: [{ replace: ': Lamp\n}', by: ': Lamp!\n}', message: 'Query.lamp is not nullable' }],
  mutationsAreVerbNoun: [
    { replace: '  lightLamp(', by: '  light(', message: 'Mutation.light is not a verb and a noun' },
    { replace: 'input: LightLampInput!', by: 'id: ID!', message: 'must take `input: LightLampInput!`' },
    { replace: '): LightLampPayload!', by: '): Lamp', message: 'must return LightLampPayload' },
  ],
  payloadsCarryUserErrors: [
    { replace: '  userErrors: [UserError!]!\n', by: '', message: 'LightLampPayload lacks `userErrors' },
  ],
  keysAreOneScalar: [
    { replace: '@key(fields: "id")', by: '@key(fields: "id state")', message: 'key "id state" of Lamp' },
    { replace: '@key(fields: "id")', by: '@key(fields: "neighbours")', message: 'key "neighbours" of Lamp' },
  ],
  guardsNameKnownRights: [
    { replace: 'issues:read"]]', by: 'isues:read"]]', message: '@requiresScopes names "isues:read"' },
    { replace: 'report-issue"]]', by: 'report-isue"]]', message: '@policy names "report-isue"' },
    { replace: '[["issues:read"]]', by: '[[]]', message: '@requiresScopes has an empty list' },
    { replace: '[["report-issue"]]', by: '[]', message: '@policy has an empty list' },
  ],
  guardsKeepTheirNames: [
    { replace: 'String @auth', by: 'String @federation__auth', message: 'write @authenticated' },
    {
      replace: '"@policy"',
      by: '{ name: "@policy", as: "@may" }',
      message: '@policy is imported under another name',
    },
  ],
  guardsAreDescribed: [
    { replace: 'Needs the policy `report-issue`.', by: '', message: 'of lightLamp lacks `report-issue`' },
    { replace: '(路灯). Needs the scope `issues:read`.', by: '(路灯).', message: 'Lamp lacks `issues:read`' },
    { replace: 'Needs a signed-in caller.', by: '', message: 'description of keeper lacks signed-in' },
  ],
  connectionsAreGuardedLikeTheirRows: [
    {
      replace: 'pageInfo: PageInfo! @requiresScopes(scopes: [["issues:read"]])',
      by: 'pageInfo: PageInfo!',
      message: 'LampConnection.pageInfo is not guarded like Lamp: @requiresScopes([["issues:read"]])',
    },
    {
      replace: 'type LampEdge @requiresScopes(scopes: [["issues:read"]])',
      by: 'type LampEdge',
      message: 'LampEdge is not guarded like Lamp',
    },
    {
      replace: 'type Lamp @key(fields: "id") @requiresScopes(scopes: [["issues:read"]])',
      by: 'type Lamp @key(fields: "id")',
      message: 'LampEdge is not guarded like Lamp: not at all',
    },
  ],
};

test('the fixture breaks no rule', () => {
  expect(lintSdl({ sdl: soundSdl, file: 'lamps.graphql' })).toEqual([]);
});

describe.each(Object.entries(faults))('%s', (rule, planting) => {
  test.each(planting)('reports "$message"', ({ message, ...fault }) => {
    const problems = lintSdl({ sdl: planted(fault), file: 'lamps.graphql' });
    const found = problems.find((problem) => problem.endsWith(`(${rule})`) && problem.includes(message));
    expect(found ?? problems).toMatch(/^lamps\.graphql:\d+: /);
  });
});

test('a problem is reported at its line', () => {
  const sdl = planted({ replace: '  BROKEN', by: '  Broken' });
  const line = sdl.split('\n').indexOf('  Broken') + 1;
  expect(lintSdl({ sdl, file: 'lamps.graphql' })).toEqual([
    `lamps.graphql:${line}: Broken is not in SCREAMING_CASE (enumValuesAreScreamingCase)`,
  ]);
});

test.each(subgraphNames)('%s.graphql breaks no rule', (name) => {
  expect(lintSdl({ sdl: readSubgraphSdl(name), file: `${name}.graphql` })).toEqual([]);
});

test('a type that is open in one subgraph and guarded in another is reported', () => {
  const open = planted({
    replace: ' @requiresScopes(scopes: [["issues:read"]]) {\n  id: ID!',
    by: ' {\n  id: ID!',
  });
  const lamps = { sdl: soundSdl, file: 'lamps.graphql' };
  expect(findUnequalGuards([lamps, { ...lamps, file: 'poles.graphql' }])).toEqual([]);
  expect(findUnequalGuards([lamps, { sdl: open, file: 'poles.graphql' }])).toEqual([
    expect.stringMatching(/^poles\.graphql:\d+: Lamp is guarded differently: here not at all, in lamps/),
  ]);
});

test('the five subgraphs agree on what is guarded', () => {
  const sources = subgraphNames.map((name) => ({ sdl: readSubgraphSdl(name), file: `${name}.graphql` }));
  expect(findUnequalGuards(sources)).toEqual([]);
});
