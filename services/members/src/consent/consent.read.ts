import { following } from '@graphroots/kit/reads/scope';
import { members } from '../member/member.table.ts';
import { reads } from '../vocabulary.ts';
import { consents } from './consent.table.ts';

export const consentRead = reads('Consent', consents, (c) => ({
  scope: following(members, c.memberId, (m) => m.id),
  person: c.memberId,
  fields: {},
}));
