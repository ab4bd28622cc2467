import { sql } from 'drizzle-orm';
import type { Database } from '@graphroots/kit/database';
import {
  awkwardNames,
  cycle,
  sampleCommunities,
  sampleMoments,
  times,
} from '@graphroots/kit/testing/fuzz-samples';
import { sampleTrace } from '@graphroots/kit/testing/sample-journal';
import { agreementItems, agreementItemStates } from '../src/agreement/agreement-item.table.ts';
import { agreementReviews, agreementStates, coBuildingAgreements } from '../src/agreement/agreement.table.ts';
import { claims } from '../src/claim/claim.table.ts';
import { trace } from '../src/journal/journal.table.ts';

const units = ['unt_1', 'unt_16'] as const;
const paths = ['1/2/', '1/2/4/6/', null, '9/'] as const;
const homes = [
  { communityId: 'cmp_1', communityKind: 'STREET' },
  { communityId: 'org_1', communityKind: 'COMPOUND' },
] as const;

const agreementRows = times(21, (index): typeof coBuildingAgreements.$inferInsert => {
  const state = cycle(agreementStates, index);
  const isSigned = !['DRAFT', 'SIGNED_BY_ONE'].includes(state);
  const [unitSignedAt, communitySignedAt] = [cycle(sampleMoments, index), cycle(sampleMoments, index + 1)];
  return {
    id: `agr_${String(index).padStart(2, '0')}`,
    title: cycle(awkwardNames, index),
    state,
    unitId: cycle(units, index),
    unitPath: cycle(paths, index),
    ...cycle(homes, index + (index % 3)),
    divisionCode: cycle(sampleCommunities, index),
    from: cycle(['2024-07-01', '2025-01-01', '2026-01-01'], index),
    to: cycle(['2026-03-05', '2026-03-04', '2027-12-31', '2026-12-31'], index),
    draftedAt: cycle(sampleMoments, index % 6),
    ...(isSigned && { unitSignedAt, communitySignedAt, inForceAt: cycle(sampleMoments, index % 5) }),
    witnessedAt: index % 4 === 0 ? cycle(sampleMoments, index) : null,
    endedAt: index % 7 > 3 ? cycle(sampleMoments, index) : null,
    reviewedYear: index % 3 === 0 ? null : 2024 + (index % 4),
    renewsId: index % 10 === 9 ? `agr_${String(index - 5).padStart(2, '0')}` : null,
    version: index,
  };
});

const itemRows = times(36, (index): typeof agreementItems.$inferInsert => {
  const agreement = cycle(agreementRows, index);
  const { unitId, unitPath = null, communityId, communityKind, divisionCode, inForceAt, state } = agreement;
  const stands = cycle(agreementItemStates, index + (index % 2));
  const of = String(2 + (index % 7)).padStart(2, '0');
  return {
    id: `agi_${String(index).padStart(2, '0')}`,
    agreementId: agreement.id,
    number: 1 + Math.floor(index / 21),
    unitId,
    unitPath,
    communityId,
    communityKind,
    divisionCode,
    side: index % 3 === 0 ? 'COMMUNITY' : 'UNIT',
    text: cycle(awkwardNames, index),
    needId: index % 4 === 0 ? `ned_${of}` : null,
    resourceId: index % 4 === 1 ? `res_${of}` : null,
    projectId: index % 4 === 2 ? `prj_${of}` : null,
    dueOn: cycle(['2026-03-04', '2026-03-05', '2025-12-31', '2026-03-06'], index),
    binding: inForceAt !== undefined && state !== 'TERMINATED',
    state: stands,
    deliveredAt: stands === 'OPEN' ? null : cycle(sampleMoments, index),
    fulfilledAt: stands === 'FULFILLED' ? cycle(sampleMoments, index + 1) : null,
    activityId: stands !== 'OPEN' || index % 2 === 0 ? `act_${of}` : null,
    exchangeId: index % 5 === 0 ? `exc_${of}` : null,
    version: index,
  };
});

const reviewRows = times(14, (index): typeof agreementReviews.$inferInsert => ({
  id: `arv_${String(index).padStart(2, '0')}`,
  agreementId: `agr_${String(index % 12).padStart(2, '0')}`,
  year: 2025 + (index % 5),
  byUnit: index % 3 === 0 ? null : 1 + (index % 5),
  unitComment: index % 2 === 0 ? null : cycle(awkwardNames, index),
  byCommunity: index % 3 === 1 ? null : 5 - (index % 5),
  communityComment: index % 4 === 0 ? null : cycle(awkwardNames, index + 1),
}));

const steps = sampleTrace(
  'CoBuildingAgreement',
  (index) => `agr_${String(index % 9).padStart(2, '0')}`,
  agreementStates,
).map((row, index) => ({
  ...row,
  id: `${row.id}_a`,
  ...(index % 3 === 0 && {
    entityType: 'AgreementItem',
    entityId: `agi_${String(index % 9).padStart(2, '0')}`,
  }),
}));

/** Fills the tables of agreements and gives back everything in them. */
export async function insertAgreements({ db }: Database) {
  await db.insert(coBuildingAgreements).values(agreementRows);
  // Every other claim is made under one.
  await db
    .update(claims)
    .set({ agreementId: sql`'agr_' || right(${claims.id}, 2)` })
    .where(sql`right(${claims.id}, 1) in ('0', '2', '4') and ${claims.id} < 'clm_20'`);
  await db.insert(agreementItems).values(itemRows);
  await db.insert(agreementReviews).values(reviewRows);
  await db.insert(trace).values(steps);
  return {
    Claim: await db.select().from(claims),
    CoBuildingAgreement: await db.select().from(coBuildingAgreements),
    AgreementItem: await db.select().from(agreementItems),
    AgreementReview: await db.select().from(agreementReviews),
  };
}
