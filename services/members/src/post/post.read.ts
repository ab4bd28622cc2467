import { oneOf } from '@graphroots/kit/reads/filters';
import { everyone } from '@graphroots/kit/reads/scope';
import { by, key } from '@graphroots/kit/reads/words';
import { reads } from '../vocabulary.ts';
import { posts } from './post.table.ts';

export const postRead = reads('Post', posts, (p) => ({
  scope: everyone,
  validity: { from: p.validFrom, to: p.validTo },
  order: 'ROLE ASC',
  orderBy: { ROLE: by(p.role), FROM: by(p.validFrom) },
  where: { role: oneOf(p.role) },
  fields: { holder: key(p.memberId), organization: key(p.organizationId) },
}));
