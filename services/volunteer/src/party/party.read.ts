import { and, eq, or, sql } from 'drizzle-orm';
import { holds, oneOf, within } from '@graphroots/kit/reads/filters';
import {
  either,
  followed,
  followingOneOf,
  inDivision,
  ownedBy,
  whereShown,
} from '@graphroots/kit/reads/scope';
import { by, key, keyOf, many } from '@graphroots/kit/reads/words';
import { agreementItemStats } from '../agreement/agreement.stats.ts';
import { coBuildingAgreements } from '../agreement/agreement.table.ts';
import { claimStats } from '../claim/claim.stats.ts';
import { claims } from '../claim/claim.table.ts';
import { balanceOf } from '../exchange/exchange.read.ts';
import { facilityUseStats } from '../facility/facility.stats.ts';
import { facilityOpenings } from '../facility/facility.table.ts';
import { wasListed } from '../item/item.reading.ts';
import { needs } from '../need/need.table.ts';
import { projects } from '../project/project.table.ts';
import { resources } from '../resource/resource.table.ts';
import { reads } from '../vocabulary.ts';
import { exchangeParties } from './party.table.ts';

export const exchangePartyRead = reads('ExchangeParty', exchangeParties, (p, { related }) => {
  const keyAs = (kind: string) => keyOf(sql`case when ${p.kind} = ${sql.raw(`'${kind}'`)} then ${p.id} end`);
  return {
    scope: either(
      whereShown(sql`${p.kind} <> 'MEMBER'`),
      inDivision(p.divisionCode),
      ownedBy(p.id),
      // Who sees a claim sees its sides.
      followingOneOf(p.id, [followed(claims, (c) => c.claimantId), followed(claims, (c) => c.ownerId)]),
    ),
    order: 'ID ASC',
    orderBy: { ID: by(p.id) },
    where: {
      kind: oneOf(p.kind),
      division: within(p.divisionCode),
      neverAsked: holds(
        sql`(${p.lastAskedOn} is null and not ${related(needs, (n) => and(eq(n.ownerId, p.id), wasListed(n)))})`,
      ),
    },
    fields: {
      unit: keyAs('UNIT'),
      division: key(p.divisionCode),
      compound: keyAs('COMPOUND'),
      partyOrganization: keyAs('BRANCH'),
      member: keyAs('MEMBER'),
      needs: many(needs, (n) => ({ on: eq(n.ownerId, p.id) })),
      resources: many(resources, (r) => ({ on: eq(r.ownerId, p.id) })),
      projects: many(projects, (j) => ({ on: eq(j.ownerId, p.id) })),
      claims: many(claims, (c) => ({ on: eq(c.claimantId, p.id) })),
      coBuildingAgreements: many(coBuildingAgreements, (a) => ({
        on: or(eq(a.unitId, p.id), eq(a.communityId, p.id)),
      })),
      agreementItemStats: agreementItemStats(
        'Items of agreements of this party that are due in the period',
        (i) => or(eq(i.unitId, p.id), eq(i.communityId, p.id)),
      ),
      facilityOpenings: many(facilityOpenings, (o) => ({ on: eq(o.unitId, p.id) })),
      facilityUseStats: facilityUseStats('Slots of facilities of this party that began in the period', (s) =>
        eq(s.unitId, p.id),
      ),
      balance: balanceOf(p.id),
      claimStats: claimStats('Claims that this party made in the period', (c) => eq(c.claimantId, p.id)),
    },
  };
});
