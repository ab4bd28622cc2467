import { and, eq, sql } from 'drizzle-orm';
import { atLeast, below, contains, holds, is, oneOf, within } from '@graphroots/kit/reads/filters';
import { everyone } from '@graphroots/kit/reads/scope';
import { by, key, leaf, one } from '@graphroots/kit/reads/words';
import { reads, rows } from '../vocabulary.ts';
import { statObservations } from './observation.table.ts';
import {
  corrections,
  divisionProfiles,
  observationComparisons,
  observationGrowths,
} from './observation.view.ts';

export const statObservationRead = reads('StatObservation', statObservations, (o, { related }) => ({
  scope: everyone,
  order: 'AS_OF DESC',
  orderBy: { AS_OF: by(o.asOf), RECORDED_AT: by(o.recordedAt), ID: by(o.id) },
  where: {
    indicator: oneOf(o.indicatorCode),
    place: is(o.placeCode),
    division: within(o.placeCode),
    method: oneOf(o.method),
    qualifier: oneOf(o.qualifier),
    asOfFrom: atLeast(o.asOf),
    asOfBefore: below(o.asOf),
    source: contains(o.source),
    corrected: holds(related(corrections, (c) => eq(c.correctsId, o.id))),
    contradicted: holds(related(observationComparisons, (c) => and(eq(c.id, o.id), eq(c.holds, false)))),
  },
  fields: {
    indicator: key(o.indicatorCode),
    place: key(o.placeCode),
    share: leaf(sql<string | null>`round(100 * ${o.value} / ${o.whole}, 2)`),
    corrects: key(o.correctsId),
    correctedBy: one(statObservations, (c) => ({ on: eq(c.correctsId, o.id) })),
    growth: one(observationGrowths, (g) => ({ on: eq(g.id, o.id) })),
    comparison: one(observationComparisons, (c) => ({ on: eq(c.id, o.id) })),
  },
}));

export const correctionRows = rows(corrections, () => ({ scope: everyone }));

export const observationGrowthRead = reads('ObservationGrowth', observationGrowths, (g) => ({
  scope: everyone,
  fields: { previous: key(g.previousId) },
}));

export const observationComparisonRead = reads('ObservationComparison', observationComparisons, (c) => ({
  scope: everyone,
  fields: { computed: key(c.computedId) },
}));

export const divisionProfileRead = reads('DivisionProfile', divisionProfiles, (p) => ({
  scope: everyone,
  validity: { from: p.asOf, to: p.until },
  fields: {
    area: key(p.areaId),
    communities: key(p.communitiesId),
    residentPopulation: key(p.residentPopulationId),
    marketEntities: key(p.marketEntitiesId),
    partyBranches: key(p.partyBranchesId),
    partyMembers: key(p.partyMembersId),
  },
}));
