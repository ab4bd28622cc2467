import { expect, test } from 'vitest';

import { composeSupergraph } from '../src/compose.ts';
import { compareSupergraphs, readSupergraphAt } from '../src/report.ts';
import { planted, soundSdl } from './sdl-fixture.ts';

function supergraphOf(sdl: string): string {
  const { supergraphSdl, errors } = composeSupergraph([{ name: 'lamps', sdl, file: 'lamps.graphql' }]);
  if (errors) throw new Error(errors.join('\n'));
  return supergraphSdl;
}

const before = supergraphOf(soundSdl);

test('a supergraph that has not changed has nothing to report', async () => {
  expect(await compareSupergraphs(before, before)).toEqual({ breaking: [], dangerous: [], safe: [] });
});

test('a removed field is breaking', async () => {
  const after = supergraphOf(planted({ replace: '  state: LampState!\n', by: '' }));
  const { breaking } = await compareSupergraphs(before, after);
  expect(breaking).toContain("Field 'state' was removed from object type 'Lamp'");
});

test('a new required argument is breaking', async () => {
  const after = supergraphOf(planted({ replace: 'lamp(id: ID!)', by: 'lamp(id: ID!, pole: ID!)' }));
  const { breaking } = await compareSupergraphs(before, after);
  expect(breaking).toEqual(["Argument 'pole: ID!' added to field 'Query.lamp'"]);
});

test('a new enum value is dangerous', async () => {
  const after = supergraphOf(planted({ replace: '  BROKEN\n', by: '  BROKEN\n  STOLEN\n' }));
  const { breaking, dangerous } = await compareSupergraphs(before, after);
  expect(breaking).toEqual([]);
  expect(dangerous).toEqual(["Enum value 'STOLEN' was added to enum 'LampState'"]);
});

test('a new field is safe', async () => {
  const after = supergraphOf(
    planted({ replace: '  state: LampState!\n', by: '  state: LampState!\n  pole: ID\n' }),
  );
  const { breaking, dangerous, safe } = await compareSupergraphs(before, after);
  expect([breaking, dangerous]).toEqual([[], []]);
  expect(safe).toContain("Field 'pole' was added to object type 'Lamp'");
});

test('a commit that does not exist has no supergraph', () => {
  expect(readSupergraphAt('0000000000000000000000000000000000000000')).toBeUndefined();
});
