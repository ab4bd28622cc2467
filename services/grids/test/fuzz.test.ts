import {
  awkwardTexts,
  cycle,
  representationsOf,
  sampleDivisions,
  samplePeriods,
  times,
} from '@graphroots/kit/testing/fuzz-samples';
import { testGeneratedQueries } from '@graphroots/kit/testing/fuzz-service';
import { readSubgraphSdl } from '@graphroots/schema/sdl';
import { grids } from '../src/grids.ts';
import { naiveGrids } from './naive-model.ts';
import { insertCity } from './rows.ts';

testGeneratedQueries(grids, {
  sdl: readSubgraphSdl('grids'),
  insert: insertCity,
  naive: naiveGrids,
  samples: ({
    rows: {
      IssueCategory,
      TraceEntry: _,
      Change: __,
      AuditEntry: ___,
      Holding: ____,
      Supervision: _____,
      Consultation: ______,
      ConsultationParty: _______,
      Escalation: ________,
      PossibleDuplicate: _________,
      StaffingRuleRole: __________,
      StaffingGap: ___________,
      Department: ____________,
      GridBoundary: _____________,
      ...entities
    },
  }) => ({
    named: {
      division: [...sampleDivisions, ...sampleDivisions, 'nonsense'],
      code: [...entities.Grid.map((grid) => grid.code), '530112006001999', ''],
      department: ['unt_1', 'unt_2', 'unt_x'],
      duty: entities.Duty.map(({ id }) => id),
      longitude: [102.7, 102.705, 102.7151, 102.71, 102.703, 99, 181],
      latitude: [25.04, 25.045, 25.061, 25.0613, 25.09, -91],
      building: [...entities.Building.map(({ id }) => id), 'bld_x'],
      grid: [...entities.Grid.map(({ id }) => id), 'grd_x'],
      inForceOn: ['2020-01-01', '2024-01-01', '2026-03-05', '2026-03-04', '2019-12-31'],
      issue: entities.Issue.slice(0, 6).map(({ id }) => id),
      category: [...IssueCategory.map((category) => category.code), 'missing'],
      action: ['report', 'accept', 'a"b', 'missing'],
      period: samplePeriods,
      basePeriod: samplePeriods,
      name: awkwardTexts,
      title: awkwardTexts,
    },
    representations: [
      ...representationsOf(entities, 'id'),
      // With what the gateway brings along from the service organization; many, because no other way leads to that.
      ...times(40, (index) => ({
        __typename: 'Division',
        code: cycle([...sampleDivisions, 'missing'], index),
        communityCount: index,
      })),
      ...representationsOf({ PartyOrganization: [{ id: 'org_1' }, { id: 'org_2' }, { id: 'org_%' }] }, 'id'),
      ...representationsOf({ Unit: [{ id: 'unt_1' }, { id: 'unt_2' }, { id: 'unt_x' }] }, 'id'),
      ...representationsOf({ Member: [{ id: 'mbr_1' }, { id: 'mbr_2' }, { id: 'mbr_3' }] }, 'id'),
    ],
  }),
});
