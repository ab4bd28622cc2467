import type { Database } from '@graphroots/kit/database';
import {
  awkwardNames,
  cycle,
  sampleCommunities,
  sampleMoments,
  sampleSpans,
  times,
} from '@graphroots/kit/testing/fuzz-samples';
import { sampleTrace } from '@graphroots/kit/testing/sample-journal';
import { exchangeCategories } from '../src/category/category.table.ts';
import { claimEvidence, claims, claimStates } from '../src/claim/claim.table.ts';
import { exchangeDirections, exchanges } from '../src/exchange/exchange.table.ts';
import { itemStates } from '../src/item/item.columns.ts';
import { trace } from '../src/journal/journal.table.ts';
import { needs, urgencies } from '../src/need/need.table.ts';
import { exchangeParties } from '../src/party/party.table.ts';
import { projects } from '../src/project/project.table.ts';
import { exchangeSuggestions } from '../src/suggestion/suggestion.read.ts';
import { resources } from '../src/resource/resource.table.ts';

const parties = ['UNIT', 'COMMUNITY', 'STREET', 'COMPOUND', 'BRANCH', 'MEMBER'] as const;
const paths = [null, '1/2/', '1/2/4/6/', '9/'] as const;

const categoryRows = sampleSpans.map((span, index): typeof exchangeCategories.$inferInsert => ({
  code: `CAT_${index}`,
  name: cycle(awkwardNames, index),
  ...span,
}));

/** Parties of all kinds; some were asked, some are in nobody's line. */
const partyRows = times(12, (index): typeof exchangeParties.$inferInsert => ({
  id:
    cycle(['unt_1', 'unt_%', 'cmp_1', 'org_1', 'mbr_02', 'mbr_05'], index) + (index < 6 ? '' : String(index)),
  kind: cycle(parties, index),
  divisionCode: cycle(sampleCommunities, index),
  path: cycle(paths, index),
  lastAskedOn: index % 3 === 0 ? '2026-01-01' : null,
  version: index,
}));

/** What the three lists have in common. */
function sampleItem(prefix: string, index: number) {
  const owner = cycle(partyRows, index * 5);
  const quantity = cycle([1, 3, 10], index);
  return {
    id: `${prefix}_${String(index).padStart(2, '0')}`,
    title: cycle(awkwardNames, index),
    text: index % 2 === 0 ? null : cycle(awkwardNames, index + 1),
    categoryCode: `CAT_${index % sampleSpans.length}`,
    state: index % 3 === 0 ? ('LISTED' as const) : cycle(itemStates, index),
    ownerId: owner.id,
    ownerKind: owner.kind,
    ownerDivisionCode: owner.divisionCode,
    ownerPath: owner.path ?? null,
    divisionCode: cycle(sampleCommunities, index),
    gridId: cycle(['grd_1', null, 'grd_2'], index),
    compoundId: cycle(['cmp_1', null], index),
    quantity,
    measure: index % 4 === 0 ? '场' : null,
    taken: index % 2 === 0 ? 0 : quantity,
    from: cycle(['2020-01-01', '2026-03-05'], index),
    to: index % 3 === 0 ? null : '2026-12-31',
    expiresOn: cycle(['2026-03-04', '2026-03-05', '9999-12-31'], index),
    createdAt: cycle(sampleMoments, index % 6),
    listedAt: index % 5 === 1 ? null : cycle(sampleMoments, index),
    firstClaimedAt: index % 2 === 0 ? null : cycle(sampleMoments, index + 1),
    version: index,
  };
}

const needRows = times(15, (index): typeof needs.$inferInsert => ({
  ...sampleItem('ned', index),
  urgency: cycle(urgencies, index),
  forResidents: index % 2 === 0,
}));
const resourceRows = times(12, (index) => sampleItem('res', index + 1));
const projectRows = times(9, (index): typeof projects.$inferInsert => ({
  ...sampleItem('prj', index + 2),
  needId: index % 2 === 0 ? `ned_${String(index).padStart(2, '0')}` : null,
  resourceId: index % 3 === 0 ? `res_${String(index + 1).padStart(2, '0')}` : null,
  bookletCode: index % 4 === 0 ? null : '530112006000',
  bookletYear: index % 4 === 0 ? null : 2026,
  number: index % 4 === 0 ? null : index,
}));

const claimRows = times(24, (index): typeof claims.$inferInsert => {
  const list = cycle([needRows, resourceRows, projectRows], index);
  const item = cycle<(typeof list)[number]>(list, index * 3);
  const others = partyRows.filter(({ id }) => id !== item.ownerId);
  const claimant = cycle(others, index);
  const state = cycle(claimStates.slice(4), index);
  return {
    id: `clm_${String(index).padStart(2, '0')}`,
    needId: index % 3 === 0 ? item.id : null,
    resourceId: index % 3 === 1 ? item.id : null,
    projectId: index % 3 === 2 ? item.id : null,
    state: state === 'DISPUTED' && index > 5 ? 'CONFIRMED' : state,
    quantity: 1 + (index % 2),
    terms: index % 2 === 0 ? null : cycle(awkwardNames, index),
    claimantId: claimant.id,
    claimantKind: claimant.kind,
    claimantDivisionCode: claimant.divisionCode,
    claimantPath: claimant.path ?? null,
    ownerId: item.ownerId,
    ownerKind: item.ownerKind,
    ownerDivisionCode: item.ownerDivisionCode,
    ownerPath: item.ownerPath ?? null,
    divisionCode: item.divisionCode,
    claimedAt: cycle(sampleMoments, index % 6),
    decidedAt: index % 2 === 0 ? null : cycle(sampleMoments, index),
    givenUpById: state === 'GIVEN_UP' ? claimant.id : null,
    startedAt: index % 3 === 0 ? null : cycle(sampleMoments, index + 1),
    deliveredAt: index % 4 === 0 ? null : cycle(sampleMoments, index + 2),
    endedAt: index % 5 === 0 ? null : cycle(sampleMoments, index + 3),
    receiverRating: index % 3 === 0 ? 1 + (index % 5) : null,
    receiverComment: index % 4 === 1 ? null : cycle(awkwardNames, index + 1),
    providerRating: index % 4 === 0 ? 1 + (index % 5) : null,
    providerComment: index % 3 === 1 ? null : cycle(awkwardNames, index + 2),
    version: index,
  };
});

const exchangeRows = times(22, (index): typeof exchanges.$inferInsert => {
  const from = cycle(partyRows, index);
  const to = cycle(partyRows, index * 3 + 1);
  const reverses = index % 6 === 5 ? `exc_${String(index - 1).padStart(2, '0')}` : null;
  return {
    id: `exc_${String(index).padStart(2, '0')}`,
    fromId: from.id,
    toId: to.id === from.id ? cycle(partyRows, index + 1).id : to.id,
    direction: cycle(exchangeDirections, index),
    fromPath: from.path ?? null,
    toPath: to.path ?? null,
    divisionCode: cycle(sampleCommunities, index),
    bookletCode: `${cycle(sampleCommunities, index).slice(0, 9)}000`,
    bookletYear: 2025 + (index % 2),
    number: index,
    categoryCode: `CAT_${index % sampleSpans.length}`,
    quantity: reverses === null ? 1 + (index % 4) : -2,
    value: index % 3 === 0 ? 0.1 : null,
    note: index % 2 === 0 ? null : cycle(awkwardNames, index),
    at: cycle(sampleMoments, index % 6),
    claimId: index % 2 === 0 ? `clm_${String(index).padStart(2, '0')}` : null,
    activityId: `act_${String(index % 11).padStart(2, '0')}`,
    reversesId: reverses,
  };
});

const evidenceRows = times(14, (index): typeof claimEvidence.$inferInsert => ({
  id: `cev_${String(index).padStart(2, '0')}`,
  claimId: `clm_${String(index % 17).padStart(2, '0')}`,
  activityId: `act_${String(index % 11).padStart(2, '0')}`,
}));

const exchangeSteps = sampleTrace(
  'Need',
  (index) => `ned_${String(index % 9).padStart(2, '0')}`,
  itemStates,
).map((row, index) =>
  index % 3 === 0
    ? { ...row, id: `${row.id}_x` }
    : {
        ...row,
        id: `${row.id}_x`,
        entityType: 'Claim',
        entityId: `clm_${String(index % 9).padStart(2, '0')}`,
      },
);

/** Fills the tables of the exchange and gives back everything in them. */
export async function insertExchange({ db }: Database) {
  await db.insert(exchangeCategories).values(categoryRows);
  await db.insert(exchangeParties).values(partyRows);
  await db.insert(needs).values(needRows);
  await db.insert(resources).values(resourceRows);
  await db.insert(projects).values(projectRows);
  await db.insert(claims).values(claimRows);
  await db.insert(exchanges).values(exchangeRows);
  await db.insert(claimEvidence).values(evidenceRows);
  await db.insert(trace).values(exchangeSteps);
  return {
    ExchangeCategory: await db.select().from(exchangeCategories),
    ExchangeParty: await db.select().from(exchangeParties),
    Need: await db.select().from(needs),
    Resource: await db.select().from(resources),
    Project: await db.select().from(projects),
    Claim: await db.select().from(claims),
    Exchange: await db.select().from(exchanges),
    ExchangeSuggestion: await db.select().from(exchangeSuggestions),
    ClaimEvidence: await db.select().from(claimEvidence),
  };
}
