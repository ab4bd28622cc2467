import { representationsOf, sampleDivisions } from '@graphroots/kit/testing/fuzz-samples';
import { testGeneratedQueries } from '@graphroots/kit/testing/fuzz-service';
import { readSubgraphSdl } from '@graphroots/schema/sdl';
import { members } from '../src/members.ts';
import { naiveMembers } from './naive-model.ts';
import { insertCity, organizations } from './rows.ts';

testGeneratedQueries(members, {
  sdl: readSubgraphSdl('members'),
  insert: insertCity,
  naive: naiveMembers,
  samples: ({ Change: _, ...entities }) => ({
    named: { residence: [...sampleDivisions, ...sampleDivisions, 'nonsense'] },
    representations: [
      ...representationsOf(entities, 'id'),
      ...representationsOf({ Division: sampleDivisions.map((code) => ({ code })) }, 'code'),
      ...representationsOf({ PartyOrganization: organizations }, 'id'),
      ...organizations.map((organization) => ({ __typename: 'PartyOrganization', ...organization })),
    ],
  }),
});
