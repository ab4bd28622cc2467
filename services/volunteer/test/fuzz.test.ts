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
  samples: ({
    Change: _,
    AuditEntry: __,
    TraceEntry: ___,
    WishLimit: ____,
    ClaimEvidence: _____,
    AgreementReview: _______,
    FacilityHours: ________,
    ExchangeCategory,
    ExchangeSuggestion: ______,
    ...entities
  }) => ({
    named: {
      division: [...sampleDivisions, ...sampleDivisions, 'nonsense'],
      period: samplePeriods,
      name: awkwardTexts,
      title: awkwardTexts,
      text: awkwardTexts,
      grid: ['grd_1', 'grd_2', 'missing'],
      budgetBelow: [0, 0.1, 80, 80.01, 1e12],
      category: ['CAT_0', 'CAT_1', 'missing'],
      owner: ['unt_1', 'mbr_02', 'missing'],
      giver: ['unt_1', 'mbr_05', 'missing'],
      receiver: ['unt_1', 'cmp_1', 'missing'],
      claimant: ['unt_1', 'mbr_05', 'missing'],
      unit: ['unt_1', 'unt_16', 'missing'],
      community: ['cmp_1', 'org_1', 'missing'],
      hub: ['unt_1', 'unt_9', 'missing'],
      project: ['prj_03', 'prj_06', 'missing'],
      agreement: ['agr_00', 'agr_02', 'agr_01', 'missing'],
      unclaimedDays: [-1, 0, 30, 63, 1_000],
      bookletYear: [2025, 2026],
      number: [1, 2, 3],
    },
    representations: [
      ...representationsOf(entities, 'id'),
      ...representationsOf({ ExchangeCategory }, 'code'),
      ...representationsOf({ Compound: [{ id: 'cmp_1' }, { id: 'none' }] }, 'id'),
      ...representationsOf({ Division: sampleDivisions.map((code) => ({ code })) }, 'code'),
      ...sampleDivisions.map((code, at) => ({
        __typename: 'Division',
        code,
        communityCount: [0, 3, 7, null][at % 4],
      })),
      ...representationsOf({ PartyOrganization: [{ id: 'org_1' }, { id: 'org_2' }, { id: 'org_%' }] }, 'id'),
      ...representationsOf({ Member: [{ id: 'mbr_02' }, { id: 'mbr_05' }, { id: 'mbr_3' }] }, 'id'),
      ...representationsOf({ Unit: [{ id: 'unt_1' }, { id: 'unt_%' }] }, 'id'),
      ...[...sampleDivisions.slice(1, 4), null].map((code, at) => ({
        __typename: 'Evaluation',
        id: `evl_${at}`,
        year: 2025 + (at % 2),
        unit: { id: 'unt_1' },
        division: code === null ? null : { code },
      })),
      ...representationsOf({ Building: [{ id: 'bld_1' }, { id: 'none' }] }, 'id'),
      ...representationsOf({ Grid: [{ id: 'grd_1' }, { id: 'grd_2' }] }, 'id'),
    ],
  }),
});
