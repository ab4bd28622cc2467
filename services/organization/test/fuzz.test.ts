import { awkwardTexts, representationsOf, sampleDivisions } from '@graphroots/kit/testing/fuzz-samples';
import { testGeneratedQueries } from '@graphroots/kit/testing/fuzz-service';
import { readSubgraphSdl } from '@graphroots/schema/sdl';
import { organization } from '../src/organization.ts';
import { naiveOrganization } from './naive-model.ts';
import { insertCity } from './rows.ts';

testGeneratedQueries(organization, {
  sdl: readSubgraphSdl('organization'),
  insert: insertCity,
  naive: naiveOrganization,
  samples: (city) => ({
    named: {
      within: [...sampleDivisions, ...sampleDivisions, 'nonsense'],
      territory: [...sampleDivisions, ...sampleDivisions, 'nonsense'],
      division: [...sampleDivisions, 'nonsense'],
      owner: ['org_1', 'org_5', 'missing'],
      body: ['bdy_01', 'bdy_03', 'bdy_12', 'missing'],
      unit: ['unt_01', 'unt_04', 'missing'],
      name: awkwardTexts,
    },
    representations: [
      ...representationsOf({ Division: city.Division }, 'code', 20),
      ...representationsOf({ PartyOrganization: city.PartyOrganization }, 'id', 20),
      ...representationsOf({ Unit: city.Unit }, 'id', 20),
      ...representationsOf({ Meeting: city.Meeting }, 'id', 20),
      ...representationsOf({ Resolution: city.Resolution }, 'id', 20),
      ...representationsOf({ Proposal: city.Proposal }, 'id', 20),
      ...representationsOf({ Seat: city.Seat }, 'id', 20),
      ...representationsOf({ GoverningBody: city.GoverningBody }, 'id', 20),
    ],
  }),
});
