import { testEntities } from '@graphroots/kit/testing/entities';
import { createBuilders } from './builders.ts';
import { members } from './service.ts';

testEntities(members, {
  names: ['Member', 'Affiliation', 'Post', 'PartyOrganization', 'Division'],
  scoped: ['Member', 'Affiliation'],
  async store(service) {
    const { aMember, anAffiliation, aPost } = createBuilders(service.database.db);
    const branch = { id: 'org_branch', path: '1/2/' };
    const member = await aMember({
      phone: '10000000001',
      nationalId: '990000198500000001',
      erasedAt: '2026-01-01T00:00:00Z',
    });
    const end = { validTo: '2030-01-01' };
    const affiliation = await anAffiliation({ of: member, to: branch, partyGroupId: 'org_group', ...end });
    const post = await aPost({ of: member, in: branch, ...end });
    return {
      Member: { id: member.id },
      Affiliation: { id: affiliation.id },
      Post: { id: post.id },
      PartyOrganization: { ...branch },
      Division: { code: '530103001001' },
    };
  },
});
