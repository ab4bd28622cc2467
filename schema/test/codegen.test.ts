import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { generatedTypesPath, generateTypes } from '../src/codegen.ts';
import { readSubgraphSdl, subgraphNames } from '../src/sdl.ts';
import { planted, soundSdl } from './sdl-fixture.ts';

test.each(subgraphNames)('the types checked in for %s are those its SDL gives', async (name) => {
  expect(await generateTypes(readSubgraphSdl(name))).toBe(readFileSync(generatedTypesPath(name), 'utf8'));
});

test('the map of types names every object, input and enum type', async () => {
  const types = await generateTypes(soundSdl);
  for (const name of ['Lamp', 'LampState', 'LightLampInput', 'LightLampPayload', 'Query']) {
    expect(types).toContain(`  ${name}: ${name};`);
  }
  expect(types).toContain(`'Lamp.followers': LampFollowersArgs;`);
});

test('a nullable output field is present and may be null', async () => {
  expect(await generateTypes(soundSdl)).toContain('  lamp: Maybe<Lamp>;');
});

test('a reference to an entity of another service is a type of its own', async () => {
  const pole =
    '"A pole (灯杆)."\ntype Pole @key(fields: "id", resolvable: false) {\n  id: ID!\n}\n\n"A refusal';
  const types = await generateTypes(planted({ replace: '"A refusal', by: pole }));
  expect(types).toContain("export type Pole = {\n  __typename?: 'Pole';\n  id: Scalars['ID']['output'];\n};");
});

test('a scalar without a TypeScript type is refused', async () => {
  await expect(generateTypes(planted({ replace: 'scalar Date', by: 'scalar Money' }))).rejects.toThrow(
    'Unknown scalar type Money',
  );
});
