import { and, eq, ne, sql } from 'drizzle-orm';
import { districtOf, inBoundaries, streetOf, withinDivision } from '@graphroots/kit/reads/trees';
import { monthOf } from '@graphroots/kit/reads/periods';
import { among, many, part, stats } from '@graphroots/kit/reads/words';
import { activities, participations } from '../activity/activity.table.ts';
import { agreementItemStats, agreementStats } from '../agreement/agreement.stats.ts';
import { coBuildingAgreements } from '../agreement/agreement.table.ts';
import { claimStats } from '../claim/claim.stats.ts';
import { claims } from '../claim/claim.table.ts';
import { balanceIn } from '../exchange/exchange.read.ts';
import { exchanges } from '../exchange/exchange.table.ts';
import { facilityOpeningStats, facilityUseStats } from '../facility/facility.stats.ts';
import { facilityOpenings } from '../facility/facility.table.ts';
import { needStats, resourceStats } from '../item/item.stats.ts';
import { needs } from '../need/need.table.ts';
import { exchangeParties } from '../party/party.table.ts';
import { projects } from '../project/project.table.ts';
import { resources } from '../resource/resource.table.ts';
import { volunteerTeams } from '../team/team.table.ts';
import {
  registeredVolunteerStats,
  volunteerStationCoverage,
  volunteerStationStats,
} from '../station/station.read.ts';
import { volunteerStations } from '../station/station.table.ts';
import { adds } from '../vocabulary.ts';
import { microWishStats } from '../wish/wish.read.ts';
import { microWishes } from '../wish/wish.table.ts';

export const divisionRead = adds('Division', ['code', 'communityCount'], (d) => ({
  fields: {
    volunteerTeams: many(volunteerTeams, (t) => ({ on: withinDivision(t.divisionCode, d.code) })),
    activities: many(activities, (a) => ({ on: withinDivision(a.divisionCode, d.code) })),
    microWishes: many(microWishes, (w) => ({ on: withinDivision(w.communityCode, d.code) })),
    microWishStats: microWishStats((w) => withinDivision(w.communityCode, d.code)),
    needs: many(needs, (n) => ({ on: withinDivision(n.divisionCode, d.code) })),
    resources: many(resources, (r) => ({ on: withinDivision(r.divisionCode, d.code) })),
    projects: many(projects, (p) => ({ on: withinDivision(p.divisionCode, d.code) })),
    claims: many(claims, (c) => ({ on: withinDivision(c.divisionCode, d.code) })),
    exchanges: many(exchanges, (e) => ({ on: withinDivision(e.divisionCode, d.code) })),
    exchangeBalance: balanceIn(d.code),
    needStats: needStats('Needs in this division that were put on the list in the period', (n) =>
      withinDivision(n.divisionCode, d.code),
    ),
    resourceStats: resourceStats('Resources in this division that were put on the list in the period', (r) =>
      withinDivision(r.divisionCode, d.code),
    ),
    claimStats: claimStats('Claims made in the period of what lies in this division', (c) =>
      withinDivision(c.divisionCode, d.code),
    ),
    coBuildingAgreements: many(coBuildingAgreements, (a) => ({
      on: withinDivision(a.divisionCode, d.code),
    })),
    agreementStats: agreementStats('Agreements in this division that came into force in the period', (a) =>
      withinDivision(a.divisionCode, d.code),
    ),
    agreementItemStats: agreementItemStats('Items in this division that are due in the period', (i) =>
      withinDivision(i.divisionCode, d.code),
    ),
    facilityOpenings: many(facilityOpenings, (o) => ({ on: withinDivision(o.divisionCode, d.code) })),
    facilityOpeningStats: facilityOpeningStats(
      'Facilities in this division that were offered in the period',
      (o) => withinDivision(o.divisionCode, d.code),
    ),
    facilityUseStats: facilityUseStats('Slots in this division that began in the period', (s) =>
      withinDivision(s.divisionCode, d.code),
    ),
    volunteerStations: many(volunteerStations, (s) => ({ on: withinDivision(s.divisionCode, d.code) })),
    volunteerStationStats: volunteerStationStats(
      'Stations in this division that were opened in the period and are open',
      (s) => withinDivision(s.divisionCode, d.code),
    ),
    volunteerStationCoverage: volunteerStationCoverage(d.communityCount, (s) =>
      withinDivision(s.divisionCode, d.code),
    ),
    registeredVolunteerStats: registeredVolunteerStats((r) => withinDivision(r.divisionCode, d.code)),
    exchangeParties: many(exchangeParties, (p) => ({ on: withinDivision(p.divisionCode, d.code) })),
    serviceStats: stats(
      'Participations signed in in the period in this division, residents included',
      part(participations, (p) => ({
        on: withinDivision(p.divisionCode, d.code),
        period: p.signedInAt,
        measures: {
          personTimes: sql`count(*)`,
          distinctPeople: sql`count(distinct ${p.personId})`,
          hours: sql`coalesce(sum(${p.hours}), 0)`,
        },
        groupBy: {
          CATEGORY: sql`coalesce(${p.category}, 'NONE')`,
          ROLE: p.role,
          DISTRICT: districtOf(p.divisionCode),
          STREET: streetOf(p.divisionCode),
          COMMUNITY: p.divisionCode,
          MONTH: monthOf(p.signedInAt),
        },
      })),
    ),
    volunteerStats: stats(
      'Settled activities that began, participations signed in, and wishes confirmed, in the period and in this division',
      part(participations, (p) => ({
        on: withinDivision(p.divisionCode, d.code),
        ofThen: { on: inBoundaries(p.divisionCode, p.divisionCodeThen, d.code).onThen },
        period: p.signedInAt,
        measures: {
          personTimes: among(ne(p.role, 'RESIDENT'), sql`count(*)`),
          memberPersonTimes: among(eq(p.role, 'MEMBER'), sql`count(*)`),
          volunteerPersonTimes: among(eq(p.role, 'VOLUNTEER'), sql`count(*)`),
          residentPersonTimes: among(eq(p.role, 'RESIDENT'), sql`count(*)`),
          distinctPeople: among(ne(p.role, 'RESIDENT'), sql`count(distinct ${p.personId})`),
          distinctResidents: among(eq(p.role, 'RESIDENT'), sql`count(distinct ${p.personId})`),
          hours: among(ne(p.role, 'RESIDENT'), sql`sum(${p.hours})`, sql`0`),
        },
      })),
      part(activities, (a) => ({
        on: and(withinDivision(a.divisionCode, d.code), eq(a.state, 'SETTLED')),
        ofThen: {
          on: and(inBoundaries(a.divisionCode, a.divisionCodeThen, d.code).onThen, eq(a.state, 'SETTLED')),
        },
        period: a.startsAt,
        measures: { activities: sql`count(*)`, teams: sql`count(distinct ${a.teamId})` },
      })),
      part(microWishes, (w) => ({
        on: and(withinDivision(w.communityCode, d.code), eq(w.state, 'CONFIRMED')),
        ofThen: {
          on: and(
            inBoundaries(w.communityCode, w.communityCodeThen, d.code).onThen,
            eq(w.state, 'CONFIRMED'),
          ),
        },
        period: w.confirmedAt,
        measures: { wishesFulfilled: sql`count(*)` },
      })),
    ),
  },
}));
