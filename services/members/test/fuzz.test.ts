import { representationsOf, sampleDivisions, times } from '@graphroots/kit/testing/fuzz-samples';
import { testGeneratedQueries } from '@graphroots/kit/testing/fuzz-service';
import { readSubgraphSdl } from '@graphroots/schema/sdl';
import { naiveMembers } from './naive-model.ts';
import { insertCity, nationalIdOf, organizations, phoneOf, unitIds } from './rows.ts';
import { members } from './service.ts';

testGeneratedQueries(members, {
  sdl: readSubgraphSdl('members'),
  insert: insertCity,
  naive: naiveMembers,
  samples: ({ Member, Affiliation, Post, Transfer, CheckIn, FloatingCase }) => ({
    named: {
      residence: [...sampleDivisions, ...sampleDivisions, 'nonsense'],
      phone: [...times(12, (index) => phoneOf(`mbr_${index + 10}`)), '+86 100 0000 0012', 'nonsense'],
      from: organizations.map(({ id }) => id),
      branch: organizations.map(({ id }) => id),
      receiving: organizations.map(({ id }) => id),
      origin: organizations.map(({ id }) => id),
      division: [...sampleDivisions, 'nonsense'],
      to: organizations.map(({ id }) => id),
      nationalId: [...times(12, (index) => nationalIdOf(`mbr_${index + 10}`)), ''],
    },
    representations: [
      ...representationsOf({ Member, Affiliation, Post, Transfer, CheckIn, FloatingCase }, 'id'),
      ...representationsOf({ Unit: unitIds.map((id) => ({ id })) }, 'id'),
      ...representationsOf({ Division: sampleDivisions.map((code) => ({ code })) }, 'code'),
      ...representationsOf({ PartyOrganization: organizations }, 'id'),
      ...organizations.map((organization) => ({ __typename: 'PartyOrganization', ...organization })),
      ...[...organizations, null].map((leadOrganization, at) => {
        return { __typename: 'Grid', id: `grd_${at}`, leadOrganization };
      }),
      { __typename: 'Grid', id: 'grd_9' },
    ],
  }),
});
