import type { Database } from '@graphroots/kit/database';
import {
  awkwardNames,
  cycle,
  sampleCommunities,
  sampleMoments,
  times,
} from '@graphroots/kit/testing/fuzz-samples';
import { sampleTrace } from '@graphroots/kit/testing/sample-journal';
import { trace } from '../src/journal/journal.table.ts';
import {
  registrationStates,
  stationHostKinds,
  stationStates,
  volunteerRegistrations,
  volunteerStations,
} from '../src/station/station.table.ts';

const two = (index: number): string => String(index).padStart(2, '0');

const stationRows = times(17, (index): typeof volunteerStations.$inferInsert => {
  const hostKind = cycle(stationHostKinds, index + Math.floor(index / 5));
  const isOfUnit = hostKind === 'ENTERPRISE' || hostKind === 'SOCIAL_WORK_AGENCY';
  return {
    id: `vst_${two(index)}`,
    name: cycle(awkwardNames, index % 8),
    hostKind,
    unitId: isOfUnit ? cycle(['unt_1', 'unt_%'], index) : null,
    buildingId: hostKind === 'BUILDING' ? cycle(['bld_1', 'bld_2'], index) : null,
    hubId: cycle(['unt_1', null, 'unt_9'], index),
    divisionCode: cycle(sampleCommunities, index),
    place: cycle(awkwardNames, index + 1),
    openedOn: cycle(['2020-02-29', '2026-03-05', '2026-01-01'], index),
    state: index % 4 === 3 ? 'CLOSED' : 'OPEN',
    closedOn: index % 4 === 3 ? '2026-03-05' : null,
    version: index,
  };
});

const registrationRows = times(40, (index): typeof volunteerRegistrations.$inferInsert => {
  const state = cycle(registrationStates, index + Math.floor(index / 7));
  return {
    id: `vrg_${two(index)}`,
    accountId: index === 3 ? 'mbr_02' : index === 11 ? 'mbr_05' : `acc_${index}`,
    divisionCode: cycle(sampleCommunities, index % 13),
    state,
    registeredAt: cycle(sampleMoments, index % 6),
    partyMember: state !== 'REGISTERED' && index % 3 === 0,
    verifiedAt: state === 'REGISTERED' ? null : cycle(sampleMoments, index),
    version: index,
  };
});

const steps = [
  ...sampleTrace('VolunteerRegistration', (index) => `vrg_${two(index % 13)}`, registrationStates).map(
    (row) => ({ ...row, id: `${row.id}_v` }),
  ),
  ...sampleTrace('VolunteerStation', (index) => `vst_${two(index % 13)}`, stationStates).map((row) => ({
    ...row,
    id: `${row.id}_vs`,
  })),
];

/** Fills the tables of stations and registrations and gives back everything in them. */
export async function insertStations({ db }: Database) {
  await db.insert(volunteerStations).values(stationRows);
  await db.insert(volunteerRegistrations).values(registrationRows);
  await db.insert(trace).values(steps);
  return {
    VolunteerStation: await db.select().from(volunteerStations),
    VolunteerRegistration: await db.select().from(volunteerRegistrations),
  };
}
