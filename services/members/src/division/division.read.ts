import { withinDivision } from '@graphroots/kit/reads/trees';
import { count } from '@graphroots/kit/reads/words';
import { members } from '../member/member.table.ts';
import { adds } from '../vocabulary.ts';

export const divisionRead = adds('Division', ['code'], (d) => ({
  fields: {
    residentMemberCount: count(members, (m) => ({ on: withinDivision(m.residenceCode, d.code) })),
  },
}));
