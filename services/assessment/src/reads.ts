import type { Reads } from '@graphroots/kit/reads/catalog';
import { byKey, many } from '@graphroots/kit/reads/words';
import { changeFeed } from '@graphroots/kit/writes/journal-reads';
import { assessmentCycleRead, assessmentScoreRead } from './cycle/cycle.read.ts';
import { assessmentCycles } from './cycle/cycle.table.ts';
import { divisionRead } from './division/division.read.ts';
import { audited, auditEntryRead, changeRead } from './journal/journal.read.ts';
import { changes } from './journal/journal.table.ts';
import { partyOrganizationRead } from './party-organization/party-organization.read.ts';
import { roots } from './vocabulary.ts';

export const assessmentReads: Reads = {
  tables: [assessmentCycleRead, assessmentScoreRead, changeRead, auditEntryRead],
  added: [divisionRead, partyOrganizationRead],
  roots: roots({
    assessmentCycle: byKey(),
    assessmentCycles: many(assessmentCycles),
    assessmentChanges: changeFeed(changes),
    assessmentTrace: many(audited),
  }),
};
