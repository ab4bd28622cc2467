import {
  awkwardTexts,
  representationsOf,
  sampleDivisions,
  samplePeriods,
} from '@graphroots/kit/testing/fuzz-samples';
import { testGeneratedQueries } from '@graphroots/kit/testing/fuzz-service';
import { readSubgraphSdl } from '@graphroots/schema/sdl';
import { volunteer } from '../src/volunteer.ts';
import { naiveVolunteer } from './naive-model.ts';
import { insertCity } from './rows.ts';

testGeneratedQueries(volunteer, {
  sdl: readSubgraphSdl('volunteer'),
  insert: insertCity,
  naive: naiveVolunteer,
  samples: ({ Change: _, AuditEntry: __, ...entities }) => ({
    named: {
      division: [...sampleDivisions, ...sampleDivisions, 'nonsense'],
      period: samplePeriods,
      name: awkwardTexts,
      title: awkwardTexts,
    },
    representations: [
      ...representationsOf(entities, 'id'),
      ...representationsOf({ Division: sampleDivisions.map((code) => ({ code })) }, 'code'),
      ...representationsOf({ PartyOrganization: [{ id: 'org_1' }, { id: 'org_2' }, { id: 'org_%' }] }, 'id'),
      ...representationsOf({ Member: [{ id: 'mbr_02' }, { id: 'mbr_05' }, { id: 'mbr_3' }] }, 'id'),
    ],
  }),
});
