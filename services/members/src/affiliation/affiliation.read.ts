import { oneOf } from '@graphroots/kit/reads/filters';
import { either, inLine, ownedBy } from '@graphroots/kit/reads/scope';
import { by, key } from '@graphroots/kit/reads/words';
import { reads } from '../vocabulary.ts';
import { affiliations } from './affiliation.table.ts';

export const affiliationRead = reads('Affiliation', affiliations, (a) => ({
  scope: either(inLine(a.path), ownedBy(a.memberId)),
  person: a.memberId,
  validity: { from: a.validFrom, to: a.validTo },
  order: 'FROM ASC',
  orderBy: { FROM: by(a.validFrom), ID: by(a.id) },
  where: { type: oneOf(a.type), basis: oneOf(a.basis) },
  fields: {
    member: key(a.memberId),
    organization: key(a.organizationId),
    partyGroup: key(a.partyGroupId),
  },
}));
