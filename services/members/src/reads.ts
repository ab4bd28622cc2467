import type { Reads } from '@graphroots/kit/reads/catalog';
import { byKey, many } from '@graphroots/kit/reads/words';
import { affiliationRead } from './affiliation/affiliation.read.ts';
import { divisionRead } from './division/division.read.ts';
import { memberRead } from './member/member.read.ts';
import { members } from './member/member.table.ts';
import { partyOrganizationRead } from './party-organization/party-organization.read.ts';
import { postRead } from './post/post.read.ts';
import { roots } from './vocabulary.ts';

export const membersReads: Reads = {
  tables: [memberRead, affiliationRead, postRead],
  added: [partyOrganizationRead, divisionRead],
  roots: roots({ member: byKey(), members: many(members) }),
};
